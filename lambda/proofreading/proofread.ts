import { nameDecks } from '../importing/name-decks.ts';
import { wantedCard } from '../importing/plan-import.ts';
import { groupBy } from '../domain/group-by.ts';
import type { Draft } from './draft.ts';
import { type Finding, inOrder } from './finding.ts';
import type { Beside, Proof } from './proof.ts';
import { answersToHear } from './rules/answers-to-hear.ts';
import { brokenReferences } from './rules/broken-references.ts';
import { duplicates } from './rules/duplicates.ts';
import { falseFriends } from './rules/false-friends.ts';
import { givenAway } from './rules/given-away.ts';
import { lostHistory } from './rules/lost-history.ts';
import { setAside } from './rules/set-aside.ts';

const RULES: readonly ((proof: Proof) => Finding[])[] = [
  setAside,
  answersToHear,
  duplicates,
  falseFriends,
  givenAway,
  lostHistory,
  brokenReferences,
];

/**
 * Reads notes as an import would and tells what their author should know before a learner meets it. Nothing is read
 * beside what is given, and nothing is written.
 * @returns in the order of the paths and lines
 */
export function proofread(drafts: readonly Draft[], beside: Beside = {}): Finding[] {
  const { kept = [], files = null, shown = (path: string) => path, ...whereabouts } = beside;
  const notes = nameDecks(
    drafts.map(({ note }) => note),
    kept,
    whereabouts.elsewhere,
  );
  const cards = notes.flatMap((note) =>
    note.cards.map((card) => ({ ...wantedCard(card, note), isWritten: card.shape === undefined })),
  );
  const byDeck = groupBy(cards, ({ deck }) => deck);
  const proof: Proof = { drafts, cards, byDeck, kept, whereabouts, files, shown };
  const findings = RULES.flatMap((rule) => rule(proof)).map((one): [string, Finding] => [JSON.stringify(one), one]);
  return [...new Map(findings).values()].sort(inOrder);
}

/**
 * The findings that a change brings: those that its notes did not have before, wherever they stand now.
 * @param oldPath of a note that was renamed; default: none was
 */
export function newFindings(
  now: readonly Finding[],
  before: readonly Finding[],
  oldPath: (path: string) => string = (path) => path,
): Finding[] {
  const left = groupBy(before, (finding) => identityOf(finding));
  return now.filter((finding) => {
    const same = left.get(identityOf({ ...finding, path: oldPath(finding.path) }));
    return same?.shift() === undefined;
  });
}

/** The same for the same finding of the same note, wherever in it. */
export const identityOf = ({ path, rule, about }: Pick<Finding, 'path' | 'rule' | 'about'>): string =>
  [path, rule, about].join('\n');
