import { groupBy } from '../../domain/group-by.ts';
import { comparableText } from '../../importing/comparable-text.ts';
import { BUNDLED_SOURCE } from '../../notes/note.ts';
import { type DraftCard, aboutCard } from '../draft.ts';
import type { Finding } from '../finding.ts';
import type { Proof } from '../proof.ts';
import { otherAnswer, placeOf, sameCard, storedAlready } from '../reasons.ts';

const sides = ({ front, back }: { front: string; back: string }): string =>
  `${comparableText(front)}\n${comparableText(back)}`;

/**
 * Cards that stand twice: in the notes, or in the notes and among the learner's cards of other notes. One question with
 * two answers in one deck is one card too few.
 */
export function duplicates({ cards, kept, drafts, shown, whereabouts: { isGone = () => false } }: Proof): Finding[] {
  const sources = new Set(drafts.map(({ note }) => note.path));
  const stored = new Map(
    kept
      .filter(({ card, origin: { source } }) => card.inPlay && source !== BUNDLED_SOURCE && !sources.has(source))
      .filter(({ origin }) => !isGone(origin.source))
      .map(({ card, origin }) => [sides(card), origin.source]),
  );
  const repeated = [...groupBy(cards, ({ content }) => comparableText(content.front)).values()].flatMap(againIn);
  const known = cards.flatMap((card): Finding[] => {
    const source = stored.get(sides(card.content));
    if (source === undefined) return [];
    return [{ ...placed(card), severity: troubleOf(card), rule: 'duplicate', sentence: storedAlready(shown(source)) }];
  });
  return [...repeated, ...known];

  function againIn(same: readonly DraftCard[]): Finding[] {
    return same.flatMap((card, i): Finding[] => {
      const earlier = same.slice(0, i);
      const twin = earlier.find(({ content }) => sides(content) === sides(card.content));
      if (twin !== undefined)
        return [
          { ...placed(card), severity: troubleOf(card), rule: 'duplicate', sentence: sameCard(placeFrom(card, twin)) },
        ];
      const rival = earlier.find(({ deck }) => deck === card.deck);
      if (rival === undefined) return [];
      const sentence = otherAnswer(placeFrom(card, rival), rival.content.back);
      const severity = card.isWritten ? 'error' : 'note';
      return [{ ...placed(card), severity, rule: 'duplicate', sentence }];
    });
  }

  function placeFrom({ origin }: DraftCard, { line, origin: { source } }: DraftCard): string {
    return placeOf([line], source === origin.source ? null : shown(source));
  }
}

const troubleOf = ({ isWritten }: DraftCard): 'warning' | 'note' => (isWritten ? 'warning' : 'note');

const placed = (card: DraftCard): Pick<Finding, 'path' | 'line' | 'about'> => ({
  path: card.origin.source,
  line: card.line,
  about: aboutCard(card),
});
