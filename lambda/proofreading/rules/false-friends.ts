import { plainWords } from '../../grading/canonical/written.ts';
import { grade } from '../../grading/grade.ts';
import type { Rule as GradingRule } from '../../grading/judgement.ts';
import { soundsAlike, soundsOf } from '../../grading/sounds.ts';
import { comparableText } from '../../importing/comparable-text.ts';
import { judgingTablesOf } from '../../languages/languages.ts';
import { type DraftCard, aboutCard, isOtherWay } from '../draft.ts';
import type { Finding } from '../finding.ts';
import type { Proof } from '../proof.ts';
import { placeOf, soundsLike, takenFor } from '../reasons.ts';

/** A word that so many answers of a deck share tells none of them from another. */
const SHARED_AT_MOST = 30;
/** Answers that are compared to the full in one deck. */
const PAIRS_AT_MOST = 4000;
/** So alike, a recogniser takes one for the other. */
const ALIKE = 0.86;
/** Shorter ones are too many, and mostly letters and numbers. */
const SOUNDS_AT_LEAST = 3;

/** What the grader is sure of for this reason is the answer in other words. */
const SAME_THING: ReadonlySet<GradingRule> = new Set(['exact', 'quantity', 'initialism', 'list', 'truth'] as const);

type Pair = readonly [DraftCard, DraftCard];

/**
 * Answers of one deck that are taken for one another: another card's answer that would be counted as right, and one that
 * sounds like it. Answers that are two names for one thing ("S3", "Amazon S3") are no false friends.
 */
export function falseFriends({ byDeck, shown }: Proof): Finding[] {
  return [...byDeck.values()].flatMap((deck) => {
    const found = new Map<DraftCard, Finding>();
    for (const pair of pairsOf(deck)) {
      const [card, other] = pair;
      if (found.has(card) || isOneThing(card, other)) continue;
      const say = isAccepted(card, other) ? takenFor : isSoundingAlike(card, other) ? soundsLike : null;
      if (say === null) continue;
      const place = placeOf(
        [other.line],
        other.origin.source === card.origin.source ? null : shown(other.origin.source),
      );
      found.set(card, {
        path: card.origin.source,
        line: card.line,
        severity: card.isWritten ? 'warning' : 'note',
        rule: 'false-friend',
        sentence: say(card.content.back, other.content.back, place),
        about: `${aboutCard(card)}\n${other.content.back}`,
      });
    }
    return [...found.values()];
  });
}

/** Pairs of cards, both ways, whose answers have a telling word or their consonants in common. */
function pairsOf(deck: readonly DraftCard[]): Pair[] {
  const byKey = new Map<string, DraftCard[]>();
  for (const card of deck) for (const key of keysOf(card)) byKey.set(key, [...(byKey.get(key) ?? []), card]);
  const pairs = new Map<string, Pair>();
  const numberOf = new Map(deck.map((card, i) => [card, i]));
  for (const group of byKey.values()) {
    if (group.length > SHARED_AT_MOST) continue;
    for (const card of group) {
      for (const other of group) {
        if (card === other || pairs.size >= PAIRS_AT_MOST) continue;
        pairs.set(`${String(numberOf.get(card))} ${String(numberOf.get(other))}`, [card, other]);
      }
    }
  }
  return [...pairs.values()];
}

function keysOf(card: DraftCard): Set<string> {
  const tables = judgingTablesOf(card.language);
  const sounds = soundsOf(plainWords(card.content.back, tables), tables);
  return new Set([...stemsOf(card), `~${skeletonOf(sounds)}`]);
}

/** The telling words of a card's answer, without their endings. */
function stemsOf({ content: { back }, language }: DraftCard): string[] {
  const tables = judgingTablesOf(language);
  const words = plainWords(back, tables).filter((word) => tables?.stopWords.has(word) !== true);
  return words.map((word) => tables?.stem(word) ?? word);
}

function saysAllOf(card: DraftCard, other: DraftCard): boolean {
  const said = new Set(stemsOf(other));
  return stemsOf(card).every((stem) => said.has(stem));
}

/** The consonants of a word, those alike in one: what stays of it when it is mumbled. */
const skeletonOf = (sounds: string): string =>
  sounds
    .replace(/[aeiouhwy]/g, '')
    .replace(/b/g, 'p')
    .replace(/d/g, 't')
    .replace(/g/g, 'k')
    .replace(/v/g, 'f')
    .replace(/[zS]/g, 's')
    .replace(/n/g, 'm')
    .replace(/r/g, 'l');

const answersOf = ({ content: { back, accepted } }: DraftCard): string[] => [back, ...accepted].map(comparableText);

/**
 * Two names for one thing: the same words or amount, or one that its author, or its initials, name as the other; or a
 * word and its translation. Neither is an answer a false friend that says all of this one and more.
 */
function isOneThing(card: DraftCard, other: DraftCard): boolean {
  const own = new Set(answersOf(card));
  if (isOtherWay(card, other)) return true;
  if (answersOf(other).some((answer) => own.has(answer)) || saysAllOf(card, other)) return true;
  const { rule, verdict } = judged(card, other);
  return verdict === 'accept' && SAME_THING.has(rule);
}

const judged = ({ content, language }: DraftCard, other: DraftCard) =>
  grade(content, other.content.back, { locale: language });

const isAccepted = (card: DraftCard, other: DraftCard): boolean => judged(card, other).verdict === 'accept';

function isSoundingAlike({ content, language }: DraftCard, other: DraftCard): boolean {
  const tables = judgingTablesOf(language);
  const [own, its] = [content.back, other.content.back].map((back) => plainWords(back, tables));
  if (own === undefined || its === undefined || [...own, ...its].some((word) => /\d/.test(word))) return false;
  const [mine, theirs] = [soundsOf(own, tables), soundsOf(its, tables)];
  return Math.min(mine.length, theirs.length) >= SOUNDS_AT_LEAST && soundsAlike(mine, theirs) >= ALIKE;
}
