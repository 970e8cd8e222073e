import { heardOf, isGivenAway } from '../../domain/giving-away.ts';
import { groupBy } from '../../domain/group-by.ts';
import { plainText } from '../../domain/plain-text.ts';
import { judgingTablesOf } from '../../languages/languages.ts';
import { type DraftCard, aboutCard, isOtherWay } from '../draft.ts';
import type { Finding } from '../finding.ts';
import type { Proof } from '../proof.ts';
import { gapsGiveAway, givesAway, placeOf } from '../reasons.ts';

/** Questions about the same thing share so many of the shorter one's telling words. */
const ABOUT_THE_SAME = 0.6;
const SHARED_AT_LEAST = 2;

/**
 * Cards whose answer another question of the deck says. That alone is common ("Lambda" in a deck about AWS): it counts
 * where both ask about the same thing. The gaps of one sentence do it by their nature, and are told once.
 */
export function givenAway({ byDeck, shown }: Proof): Finding[] {
  return [...byDeck.values()].flatMap((deck) => [...gaps(deck), ...questions(deck, shown)]);
}

const lineOf = ({ origin, line }: DraftCard): string => `${origin.source}\n${String(line)}`;

function gaps(deck: readonly DraftCard[]): Finding[] {
  return [...groupBy(deck, lineOf).values()].flatMap((cards): Finding[] => {
    const [first, second] = cards;
    if (first === undefined || second === undefined || isOtherWay(first, second)) return [];
    const open = cards.filter(({ content }) =>
      isGivenAway(
        content,
        cards.map((other) => heardOf(other.content)),
      ),
    );
    if (open.length < 2) return [];
    const { origin, line } = first;
    const about = cards.map(aboutCard).join('\n');
    const sentence = gapsGiveAway(cards.length);
    return [{ path: origin.source, line, severity: 'note', rule: 'gives-away', sentence, about }];
  });
}

function questions(deck: readonly DraftCard[], shown: (path: string) => string): Finding[] {
  const byWord = new Map<string, DraftCard[]>();
  for (const card of deck) {
    for (const word of new Set(plainText(card.content.front).split(' ')))
      byWord.set(word, [...(byWord.get(word) ?? []), card]);
  }
  return deck.flatMap((card): Finding[] => {
    const { content, origin, line, isWritten } = card;
    const heard = heardOf(content);
    const [first = '', ...more] = heard.back.split(' ').map((word) => byWord.get(word) ?? []);
    const fewest = first === '' ? [] : more.reduce((least, next) => (next.length < least.length ? next : least), first);
    const telling = fewest.filter(
      (other) =>
        lineOf(other) !== lineOf(card) &&
        ` ${heardOf(other.content).front} `.includes(` ${heard.back} `) &&
        isGivenAway(content, [heardOf(other.content)]) &&
        isAboutTheSame(card, other),
    );
    const [other] = telling;
    if (other === undefined) return [];
    const { source } = other.origin;
    const lines = telling.filter((one) => one.origin.source === source).map((one) => one.line);
    const sentence = givesAway(content.back, placeOf(lines, source === origin.source ? null : shown(source)));
    const severity = isWritten ? 'warning' : 'note';
    return [{ path: origin.source, line, severity, rule: 'gives-away', sentence, about: aboutCard(card) }];
  });
}

function isAboutTheSame(card: DraftCard, other: DraftCard): boolean {
  const [own, its] = [card, other].map(tellingWords);
  if (own === undefined || its === undefined) return false;
  const shared = [...own].filter((word) => its.has(word)).length;
  return shared >= SHARED_AT_LEAST && shared / Math.min(own.size, its.size) >= ABOUT_THE_SAME;
}

/** Those of a question that tell what it is about, and not those of its own answer. */
function tellingWords({ content, language }: DraftCard): Set<string> {
  const tables = judgingTablesOf(language);
  const words = plainText(content.front).split(' ');
  return new Set(
    words
      .filter((word) => word !== '' && tables?.stopWords.has(word) !== true)
      .map((word) => tables?.stem(word) ?? word),
  );
}
