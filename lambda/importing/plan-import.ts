import { type Card, type CardContent, refOf } from '../domain/card.ts';
import { sameVoice } from '../domain/card-voice.ts';
import { cardWordsHash } from '../domain/card-words.ts';
import { samePictures } from '../domain/picture.ts';
import { BUNDLED_SOURCE, type NoteCard, type ParsedNote, type SetAside } from '../notes/note.ts';
import { sameQuestionIn } from '../notes/reasons.ts';
import type { CardOrigin, ImportWrite, KeptCard } from '../ports/cards.ts';
import type { LexiconIn } from '../ports/lexicon.ts';
import { acceptedAnswers, saidForms } from './accepted-answers.ts';
import { newCardId } from './card-id.ts';
import { type Match, matchCards } from './match-cards.ts';
import type { WantedCard } from './wanted-card.ts';
import { withRelatedWords } from './related-words.ts';
import { groupBy } from '../domain/group-by.ts';
import { nameDecks } from './name-decks.ts';
import { comparableText } from './comparable-text.ts';

export interface Whereabouts {
  /** Whether a note that was imported before and is not among the notes now is gone for good; default: none is. */
  readonly isGone?: (path: string) => boolean;
  /** Whether a note that is not among the notes now may be one of them under another name; default: where it is gone. */
  readonly mayHaveMoved?: (path: string) => boolean;
  /** Notes that are there and not read now; decks named by files are told apart from theirs, too. Default: none. */
  readonly elsewhere?: readonly string[];
}

export interface PlanOptions extends Whereabouts {
  /** Default: none, and answers are judged by the cards' own words. */
  readonly lexiconIn?: LexiconIn;
}

/** What an author should know of a card. */
export interface Warning {
  readonly line: number;
  readonly reason: string;
}

export interface FileReport {
  readonly path: string;
  /** The format that the file was taken for: "Markdown"; absent where it was not read. */
  readonly format?: string;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly removed: number;
  readonly setAside: readonly SetAside[];
  /** Cards that were kept and will give trouble; absent where there are none. */
  readonly warnings?: readonly Warning[];
}

/** What an import changes for one learner, and what it says of it. */
export interface ImportPlan {
  /** The cards of the notes, each question of a deck once, in order. */
  readonly wanted: readonly WantedCard[];
  readonly writes: readonly ImportWrite[];
  /** Titles of the decks that cards come from or go to, by id; null where the notes do not name the deck any more. */
  readonly decks: ReadonlyMap<string, string | null>;
  /** What becomes of each file's cards, in the order of the notes, then of the files that are gone. */
  readonly files: readonly FileReport[];
}

/** BCP 47; that of notes which name none. */
const NOTES_LANGUAGE = 'en-US';
/** New cards stand this far apart, so that later ones fit between. */
const POSITION_GAP = 10;

/** What has to change so that the learner's cards are those of the notes; nothing is read and nothing written. */
export function planImport(
  notes: readonly ParsedNote[],
  kept: readonly KeptCard[],
  { isGone = () => false, mayHaveMoved = isGone, elsewhere = [], lexiconIn = () => null }: PlanOptions = {},
): ImportPlan {
  const sources = new Set(notes.map(({ path }) => path));
  const unread = new Set(notes.filter(({ isUnread }) => isUnread).map(({ path }) => path));
  const isElsewhere = ({ origin: { source } }: KeptCard): boolean => !sources.has(source) && source !== BUNDLED_SOURCE;
  const isRead = (card: KeptCard): boolean => {
    const { source } = card.origin;
    return (sources.has(source) && !unread.has(source)) || (isElsewhere(card) && isGone(source));
  };
  const isMovable = (card: KeptCard): boolean =>
    isRead(card) || (isElsewhere(card) && mayHaveMoved(card.origin.source));
  const isThere = (card: KeptCard): boolean => sources.has(card.origin.source) || !isMovable(card);
  const { wanted: cards, repeated } = distinct(nameDecks(notes, kept.filter(isThere), elsewhere));
  const wanted = withRelatedWords(cards, lexiconIn);
  const matches = matchCards(wanted, kept, isMovable);
  const matched = new Set(matches.map((match) => match.kept));
  const retired = kept.filter((card) => card.card.inPlay && isRead(card) && !matched.has(card));
  const touched = [...retired, ...matches.flatMap(({ kept: from }) => from ?? [])];
  return {
    wanted,
    writes: [...contentWrites(matches, kept), ...retired.map(({ card }) => retire(card))],
    decks: new Map([
      ...touched.map(({ card }): [string, null] => [card.deck, null]),
      ...wanted.map(({ deck, deckTitle }): [string, string] => [deck, deckTitle]),
    ]),
    files: reports(notes, { matches, retired, repeated }),
  };
}

/** The cards of all notes, each question of a deck once. */
function distinct(notes: readonly ParsedNote[]): { wanted: WantedCard[]; repeated: Map<string, SetAside[]> } {
  const wanted: WantedCard[] = [];
  const repeated = new Map<string, SetAside[]>(notes.map(({ path }) => [path, []]));
  const first = new Map<string, WantedCard>();
  for (const note of notes) {
    for (const one of note.cards) {
      const card = wantedCard(one, note);
      const key = `${card.deck}\n${comparableText(card.content.front)}`;
      const earlier = first.get(key);
      if (earlier === undefined) {
        first.set(key, card);
        wanted.push(card);
      } else {
        const reason = sameQuestionIn(earlier.origin.source, earlier.line);
        repeated.get(note.path)?.push({ line: card.line, reason });
      }
    }
  }
  return { wanted, repeated };
}

/** A note's card as the learner is to have it. */
export function wantedCard(card: NoteCard, { path, language = NOTES_LANGUAGE }: ParsedNote): WantedCard {
  const { deck, deckTitle, heading, blockId, line, front, back, accepted, items, options, hint, context } = card;
  const { pictures, related, voice } = card;
  return {
    content: {
      front,
      back,
      accepted: acceptedAnswers(back, [...accepted, ...saidForms(back, voice)], language),
      items,
      options,
      hint,
      ...(context !== undefined && { context }),
      ...(pictures !== undefined && { pictures }),
      ...(voice !== undefined && { voice }),
      ...(related !== undefined && { related }),
    },
    origin: { source: path, heading, blockId, line, isDerived: card.shape !== undefined },
    deck,
    deckTitle,
    language,
    line,
    ...(card.memory && { memory: card.memory }),
  };
}

function contentWrites(matches: readonly Match[], kept: readonly KeptCard[]): ImportWrite[] {
  const taken = new Set(kept.map(({ card }) => `${card.deck}#${card.id}`));
  const newId = (wanted: WantedCard): string => newCardId(wanted, (ref) => taken.has(`${ref.deck}#${ref.id}`));
  let position = kept.reduce((last, { card }) => Math.max(last, card.position), 0);
  return matches.flatMap(({ wanted, kept: from }): ImportWrite[] => {
    const { origin, deck } = wanted;
    const content = withKeptWords(wanted.content, from?.card ?? null);
    if (from === null) {
      position += POSITION_GAP;
      const id = newId(wanted);
      taken.add(`${deck}#${id}`);
      const { memory } = wanted;
      return [{ kind: 'add', ref: { deck, id }, content, origin, position, ...(memory && { memory }) }];
    }
    if (isLearnersOwn(wanted, from)) return [];
    const ref = refOf(from.card);
    if (ref.deck !== deck) {
      const id = taken.has(`${deck}#${ref.id}`) ? newId(wanted) : ref.id;
      taken.add(`${deck}#${id}`);
      return [{ kind: 'move', from: ref, to: { deck, id }, content, origin }];
    }
    const isSame = sameShown(content, from.card) && sameBeside(content, from.card);
    const same = from.card.inPlay && isSame && sameOrigin(origin, from.origin);
    return same ? [] : [{ kind: 'change', ref, content, origin }];
  });
}

/** Suspended by the learner, or edited since its note said what it says now: there is nothing new to write. */
const isLearnersOwn = ({ content }: WantedCard, { origin }: KeptCard): boolean =>
  origin.isSuspended === true || origin.editedFrom === cardWordsHash(content);

/** An import that has no lexical database leaves what one with it found, as long as the answers are the same. */
function withKeptWords(content: CardContent, kept: CardContent | null): CardContent {
  if (content.related !== undefined || kept?.related === undefined) return content;
  return { ...content, related: sameContent(content, kept) ? kept.related : [] };
}

const retire = (card: Card): ImportWrite => ({ kind: 'retire', ref: refOf(card) });

function sameContent(a: CardContent, b: CardContent): boolean {
  const parts = ({ front, back, accepted, items, options, hint }: CardContent): string =>
    JSON.stringify([front, back, accepted, items, options, hint]);
  return parts(a) === parts(b);
}

/** What an author writes and shows. */
const sameShown = (a: CardContent, b: CardContent): boolean =>
  sameContent(a, b) && samePictures(a.pictures, b.pictures);

/** What is stored beside the card's words, and is no change that an author made. */
const sameBeside = (a: CardContent, b: CardContent): boolean =>
  a.context === b.context &&
  sameVoice(a.voice, b.voice) &&
  JSON.stringify(a.related ?? []) === JSON.stringify(b.related ?? []);

/** A line alone moves with every edit above it, and is no reason to write each card below again. */
const sameOrigin = (a: CardOrigin, b: CardOrigin): boolean =>
  a.source === b.source && a.heading === b.heading && a.blockId === b.blockId && a.isDerived === b.isDerived;

type Outcome = 'added' | 'changed' | 'unchanged';

function outcome({ wanted, kept }: Match): Outcome {
  if (kept !== null && isLearnersOwn(wanted, kept)) return 'unchanged';
  if (kept?.card.inPlay !== true) return 'added';
  return kept.card.deck === wanted.deck && sameShown(wanted.content, kept.card) ? 'unchanged' : 'changed';
}

function reports(
  notes: readonly ParsedNote[],
  found: {
    readonly matches: readonly Match[];
    readonly retired: readonly KeptCard[];
    readonly repeated: ReadonlyMap<string, readonly SetAside[]>;
  },
): FileReport[] {
  const matches = groupBy(found.matches, ({ wanted }) => wanted.origin.source);
  const retired = groupBy(found.retired, ({ origin }) => origin.source);
  const paths = new Set(notes.map(({ path }) => path));
  const gone = [...retired.keys()].filter((path) => !paths.has(path)).map((path) => ({ path, setAside: [] }));
  const formats = new Map(notes.map(({ path, format }) => [path, format]));
  return [...notes, ...gone].map(({ path, setAside }) => {
    const format = formats.get(path);
    const outcomes = (matches.get(path) ?? []).map(outcome);
    const of = (kind: Outcome): number => outcomes.filter((one) => one === kind).length;
    return {
      path,
      ...(format !== undefined && { format }),
      added: of('added'),
      changed: of('changed'),
      unchanged: of('unchanged'),
      removed: retired.get(path)?.length ?? 0,
      setAside: [...setAside, ...(found.repeated.get(path) ?? [])].sort((a, b) => a.line - b.line),
    };
  });
}
