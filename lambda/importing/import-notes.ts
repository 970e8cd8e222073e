import type { Card, CardContent } from '../domain/card.ts';
import type { Deck } from '../domain/deck.ts';
import { BUNDLED_SOURCE, type ParsedNote, type SetAside } from '../notes/note.ts';
import type { CardOrigin, CardStore, ImportWrite, KeptCard, LearnerKey } from '../ports.ts';
import { acceptedAnswers } from './accepted-answers.ts';
import { type Match, type WantedCard, matchCards, newCardId, plainText, wantedCard } from './match-cards.ts';

/** The language that notes are taken to be in. */
const NOTES_LOCALE = 'en-US';

export interface FileReport {
  readonly path: string;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly removed: number;
  readonly setAside: readonly SetAside[];
}

export interface ImportReport {
  readonly files: readonly FileReport[];
}

export interface ImportTarget {
  readonly cards: CardStore;
  readonly learner: LearnerKey;
  /** Whether a note that was imported before and is not among the notes now is gone for good; default: none is. */
  readonly isGone?: (path: string) => boolean;
  /** Whether a note that is not among the notes now may be one of them under another name; default: where it is gone. */
  readonly mayHaveMoved?: (path: string) => boolean;
}

/** New cards stand this far apart, so that later ones fit between. */
const POSITION_GAP = 10;
const ANSWERS_KEPT = 40;
const ANSWER_LENGTH = 60;

/**
 * Brings the learner's cards in step with the notes. Content only: the schedule of a card that is still there stays,
 * wherever it moved. A card that is no longer in its note leaves the queue and is kept; the bundled deck's stay in it.
 * Importing the same notes again writes nothing.
 * @returns what became of each file's cards, in the order given, then the files that are gone
 */
export async function importNotes(
  notes: readonly ParsedNote[],
  { cards, learner, isGone = () => false, mayHaveMoved = isGone }: ImportTarget,
): Promise<ImportReport> {
  const kept: KeptCard[] = [];
  for await (const card of cards.cards(learner)) kept.push(card);
  const sources = new Set(notes.map(({ path }) => path));
  const unread = new Set(notes.filter(({ isUnread }) => isUnread).map(({ path }) => path));
  const isRead = ({ origin: { source } }: KeptCard): boolean =>
    (sources.has(source) && !unread.has(source)) || (source !== BUNDLED_SOURCE && isGone(source));
  const isMovable = (card: KeptCard): boolean =>
    isRead(card) || (card.origin.source !== BUNDLED_SOURCE && mayHaveMoved(card.origin.source));
  const { wanted, repeated } = distinct(notes);
  const matches = matchCards(wanted, kept, isMovable);
  const matched = new Set(matches.map((match) => match.kept));
  const retired = kept.filter((card) => card.card.inPlay && isRead(card) && !matched.has(card));

  await cards.write(learner, [...contentWrites(matches, kept), ...retired.map(({ card }) => retire(card))]);
  const titles = new Map(wanted.map(({ deck, deckTitle }) => [deck, deckTitle]));
  await saveDecks({ cards, learner }, titles, [...retired, ...matches.flatMap(({ kept: from }) => from ?? [])]);

  const gone = [...new Set(retired.map(({ origin }) => origin.source))].filter((path) => !sources.has(path));
  return {
    files: [...notes, ...gone.map((path) => ({ path, setAside: [] }))].map(({ path, setAside }) => {
      const own = matches.filter((match) => match.wanted.origin.source === path).map(outcome);
      const of = (kind: Outcome): number => own.filter((one) => one === kind).length;
      return {
        path,
        added: of('added'),
        changed: of('changed'),
        unchanged: of('unchanged'),
        removed: retired.filter(({ origin }) => origin.source === path).length,
        setAside: [...setAside, ...(repeated.get(path) ?? [])].sort((a, b) => a.line - b.line),
      };
    }),
  };
}

/** The cards of all notes, each question of a deck once. */
function distinct(notes: readonly ParsedNote[]): { wanted: WantedCard[]; repeated: Map<string, SetAside[]> } {
  const wanted: WantedCard[] = [];
  const repeated = new Map<string, SetAside[]>();
  const first = new Map<string, WantedCard>();
  for (const { path, cards } of notes) {
    for (const note of cards) {
      const card = withAliases(wantedCard(note, path));
      const key = `${card.deck}\n${plainText(card.content.front)}`;
      const earlier = first.get(key);
      if (earlier === undefined) {
        first.set(key, card);
        wanted.push(card);
      } else {
        const reason = `the same question stands in ${earlier.origin.source}, line ${String(earlier.line)}`;
        const others = repeated.get(path);
        if (others === undefined) repeated.set(path, [{ line: card.line, reason }]);
        else others.push({ line: card.line, reason });
      }
    }
  }
  return { wanted, repeated };
}

function withAliases(card: WantedCard): WantedCard {
  const { back, accepted } = card.content;
  return { ...card, content: { ...card.content, accepted: acceptedAnswers(back, accepted, NOTES_LOCALE) } };
}

type Outcome = 'added' | 'changed' | 'unchanged';

function outcome({ wanted, kept }: Match): Outcome {
  if (kept?.card.inPlay !== true) return 'added';
  return kept.card.deck === wanted.deck && sameContent(wanted.content, kept.card) ? 'unchanged' : 'changed';
}

function contentWrites(matches: readonly Match[], kept: readonly KeptCard[]): ImportWrite[] {
  const taken = new Set(kept.map(({ card }) => `${card.deck}#${card.id}`));
  let position = kept.reduce((last, { card }) => Math.max(last, card.position), 0);
  return matches.flatMap(({ wanted, kept: from }): ImportWrite[] => {
    const { content, origin, deck } = wanted;
    if (from === null) {
      position += POSITION_GAP;
      const id = newCardId(wanted, (ref) => taken.has(`${ref.deck}#${ref.id}`));
      taken.add(`${deck}#${id}`);
      return [{ kind: 'add', ref: { deck, id }, content, origin, position }];
    }
    const ref = { deck: from.card.deck, id: from.card.id };
    if (ref.deck !== deck) {
      const to = taken.has(`${deck}#${ref.id}`)
        ? newCardId(wanted, (other) => taken.has(`${other.deck}#${other.id}`))
        : ref.id;
      taken.add(`${deck}#${to}`);
      return [{ kind: 'move', from: ref, to: { deck, id: to }, content, origin }];
    }
    const same = from.card.inPlay && sameContent(content, from.card) && sameOrigin(origin, from.origin);
    return same ? [] : [{ kind: 'change', ref, content, origin }];
  });
}

const retire = ({ deck, id }: Card): ImportWrite => ({ kind: 'retire', ref: { deck, id } });

function sameContent(a: CardContent, b: CardContent): boolean {
  const parts = ({ front, back, accepted, items, options, hint }: CardContent): string =>
    JSON.stringify([front, back, accepted, items, options, hint]);
  return parts(a) === parts(b);
}

function sameOrigin(a: CardOrigin, b: CardOrigin): boolean {
  return a.source === b.source && a.heading === b.heading && a.blockId === b.blockId;
}

function sameDeck(a: Deck, b: Deck | undefined): boolean {
  const parts = ({ title, language, cardCount, answers }: Deck): string =>
    JSON.stringify([title, language, cardCount, answers]);
  return b !== undefined && parts(a) === parts(b);
}

/** Counts and decoys of every deck that was touched, from what is stored now. */
async function saveDecks(
  { cards, learner }: Pick<ImportTarget, 'cards' | 'learner'>,
  titles: ReadonlyMap<string, string>,
  touched: readonly KeptCard[],
): Promise<void> {
  const before = new Map((await cards.decks(learner)).map((deck) => [deck.id, deck]));
  const ids = new Set([...titles.keys(), ...touched.map(({ card }) => card.deck)]);
  const inPlay = new Map<string, Card[]>([...ids].map((id) => [id, []]));
  for await (const { card } of cards.cards(learner)) if (card.inPlay) inPlay.get(card.deck)?.push(card);
  for (const [id, held] of inPlay) {
    const old = before.get(id);
    const deck: Deck = {
      id,
      title: titles.get(id) ?? old?.title ?? id,
      language: old?.language ?? NOTES_LOCALE,
      cardCount: held.length,
      answers: [...new Set(held.map(({ back }) => back))]
        .filter((back) => back.length <= ANSWER_LENGTH)
        .slice(0, ANSWERS_KEPT),
    };
    if (!sameDeck(deck, old)) await cards.saveDeck(learner, deck);
  }
}
