import { sameCard } from '../../domain/next-card.ts';
import { type PlanOptions, planImport } from '../../importing/plan-import.ts';
import type { KeptCard } from '../../ports/cards.ts';
import type { Draft } from '../draft.ts';
import type { Finding } from '../finding.ts';
import type { Proof } from '../proof.ts';
import { historyLost } from '../reasons.ts';

/** Cards that the learner has reviewed and that an import of these notes would take out of play. */
export function lostHistory({ drafts, kept, whereabouts }: Proof): Finding[] {
  if (kept.length === 0) return [];
  const options: PlanOptions = whereabouts;
  const { writes } = planImport(
    drafts.map(({ note }) => note),
    kept,
    options,
  );
  return writes.flatMap((write): Finding[] => {
    if (write.kind !== 'retire') return [];
    const lost = kept.find(({ card }) => sameCard(card, write.ref));
    const reviews = lost?.card.reviews.length ?? 0;
    if (lost === undefined || reviews === 0) return [];
    const { front, back } = lost.card;
    const sentence = historyLost(front, reviews);
    const path = lost.origin.source;
    return [
      {
        path,
        line: lineOf(lost, drafts),
        severity: 'warning',
        rule: 'lost-history',
        sentence,
        about: `${front}\n${back}`,
      },
    ];
  });
}

/** The line of the heading that the card stood under, where that is still there; else the first. */
function lineOf({ origin: { source, heading } }: KeptCard, drafts: readonly Draft[]): number {
  const text = drafts.find(({ note }) => note.path === source)?.text;
  const last = heading.split(' > ').at(-1) ?? '';
  if (text === undefined || text === null || last === '') return 1;
  const at = text.split(/\r?\n/).findIndex((line) => /^\s{0,3}#{1,6}\s/.test(line) && line.includes(last));
  return at < 0 ? 1 : at + 1;
}
