import type { Card, CardContent, CardMemory, CardRef } from './domain/card.ts';
import type { DayStatistics } from './domain/day-statistics.ts';
import type { Deck } from './domain/deck.ts';
import type { HardCard } from './domain/hard-cards.ts';
import type { ImportSum } from './domain/import-sum.ts';
import type { Learner } from './domain/learner.ts';
import type { PictureLinks } from './domain/picture.ts';
import type { Reply } from './domain/reply.ts';

/** Epoch milliseconds. */
export type Clock = () => number;

/** A 22-character base64url SHA-256 of Alexa's user id: what every stored item of a learner stands under. */
export type LearnerKey = string;

export interface QueueQuery {
  /** Only this deck; null for all. */
  readonly deck: string | null;
  /** Reviewed cards due before this time, epoch milliseconds; Infinity for all. */
  readonly dueBeforeMs: number;
  /** Due at or after this time; default: no bound. */
  readonly dueFromMs?: number;
  /** At most so many due cards, and at most so many new ones; 0 skips that part. */
  readonly dueLimit: number;
  readonly freshLimit: number;
}

export interface Queue {
  /** By due time, earliest first. */
  readonly due: readonly (CardRef & { readonly dueMs: number })[];
  /** New cards by position. */
  readonly fresh: readonly CardRef[];
}

/** Where a card came from in the author's notes: what import matches edited notes by. */
export interface CardOrigin {
  /** The note's path as reported. */
  readonly source: string;
  /** Headings above the card, joined by " > ". */
  readonly heading: string;
  readonly blockId: string | null;
  /** 1-based, where it stood when the card was last written; null for a card of an import that did not keep it. */
  readonly line: number | null;
  /** Made of a plain note, not written as a card by its author. */
  readonly isDerived: boolean;
}

export interface KeptCard {
  readonly card: Card;
  readonly origin: CardOrigin;
}

/** One write of an import. Content only: schedule, reviews, version and learned answers of a card that exists stay. */
export type ImportWrite =
  | {
      readonly kind: 'add';
      readonly ref: CardRef;
      readonly content: CardContent;
      readonly origin: CardOrigin;
      readonly position: number;
      /** Of a card that comes from an export; absent: it was never asked. */
      readonly memory?: CardMemory;
    }
  /** New content; a card that was out of play comes back. */
  | { readonly kind: 'change'; readonly ref: CardRef; readonly content: CardContent; readonly origin: CardOrigin }
  /** The same card under another deck: written there with its history, then taken from the old place. */
  | {
      readonly kind: 'move';
      readonly from: CardRef;
      readonly to: CardRef;
      readonly content: CardContent;
      readonly origin: CardOrigin;
    }
  /** Out of the queue, and kept. */
  | { readonly kind: 'retire'; readonly ref: CardRef };

export interface CardStore {
  /** Cards and decks by key in one consistent read; what is not there is left out of the result. */
  load(
    learner: LearnerKey,
    wanted: { cards: readonly CardRef[]; decks: readonly string[] },
  ): Promise<{ cards: Card[]; decks: Deck[] }>;
  /** Consistent. */
  queue(learner: LearnerKey, query: QueueQuery): Promise<Queue>;
  decks(learner: LearnerKey): Promise<Deck[]>;
  /**
   * Saves schedule, reviews, undo state, learned answers, queue place, lastRequestId and version of one card in one
   * conditional update. `card.version` is the new version; the stored one must be `expectedVersion`.
   */
  saveAnswer(learner: LearnerKey, card: Card, expectedVersion: number): Promise<'saved' | 'conflict'>;
  /** Every card of the learner, with its origin, in pages. */
  cards(learner: LearnerKey): AsyncIterable<KeptCard>;
  write(learner: LearnerKey, writes: readonly ImportWrite[]): Promise<void>;
  /**
   * Saves a deck where the stored one is still `before`; null: where there is none.
   * @returns `conflict` where another import saved meanwhile
   */
  saveDeck(learner: LearnerKey, deck: Deck, before: Deck | null): Promise<'saved' | 'conflict'>;
  /**
   * Deletes decks, cards and whatever else stands under the learner, the profile excepted, and keeps that this was asked
   * for: whoever reads deletions goes on with it.
   * @param atMost items at one time
   * @returns `more` where something may be left
   */
  deleteAll(learner: LearnerKey, atMost: number): Promise<'done' | 'more'>;
}

/**
 * The learners as one piece of work sees them (a turn, a message, a page): made for it and dropped with it, because it
 * remembers what it loaded. Both methods throw a TransientError where the store is out of reach.
 */
export interface LearnerStore {
  /**
   * NEW_LEARNER for somebody who was never here. What this work loaded or saved last is not read again, unless its last
   * save did not succeed or `fresh` asks for it.
   */
  load(key: LearnerKey, options?: { fresh?: boolean }): Promise<Learner>;
  /**
   * Saves on the condition that the learner is still as this work loaded or saved it last; one that it never loaded is
   * read first. Where nothing changed, nothing is written.
   * @returns `conflict` where somebody else saved meanwhile: load, decide and save again
   */
  save(key: LearnerKey, learner: Learner): Promise<'saved' | 'conflict'>;
  /** Removes the profile: the learner was never here. */
  forget(key: LearnerKey): Promise<void>;
}

/**
 * How a lexical database relates one word to another: a synonym; an adjective of nearly the same meaning ("fast" for
 * "rapid"); what excludes it; a verb for more than it ("decrease" for "reduce"), or for less.
 */
export type Relation = 'synonym' | 'similar' | 'antonym' | 'wider' | 'narrower';

export interface RelatedWord {
  /** In small letters; several words where the database has them so. */
  readonly word: string;
  readonly relation: Relation;
  /** The sense of the looked-up word that it is related to, 0 for the commonest. */
  readonly sense: number;
  /** Common enough to be met in a collection of texts. */
  readonly isCommon: boolean;
}

/** A lexical database of one language, for imports: an answer is judged by what was stored with its card. */
export interface Lexicon {
  /** Words related to one, each once a relation, by its commonest senses first. @param word in small letters, in any of its forms */
  relatedTo(word: string): readonly RelatedWord[];
}

/** The lexical database of a BCP 47 language; null where there is none. */
export type LexiconIn = (language: string) => Lexicon | null;

/** Learners who disabled the skill, and those who came back. Both may be told twice. */
export interface Departures {
  /** Everything of the learner goes 30 days after the time, epoch milliseconds, unless they come back. */
  leave(learner: LearnerKey, atMs: number): Promise<void>;
  comeBack(learner: LearnerKey): Promise<void>;
}

/** That everything of a learner is to go. */
export interface Deletion {
  /** When it was asked for, epoch milliseconds. */
  readonly askedMs: number;
  /** When the last item was deleted; null while some may be left. */
  readonly goneMs: number | null;
}

/** Deletions that are not completed: files may be left, and no trace yet keeps a backup from bringing the learner back. */
export interface Deletions {
  /** One that is under way stays as it is. */
  begin(learner: LearnerKey, atMs: number): Promise<void>;
  /** All items but the profile are gone. */
  itemsAreGone(learner: LearnerKey, atMs: number): Promise<void>;
  find(learner: LearnerKey): Promise<Deletion | null>;
  /** Removes a profile that says that everything goes, and none of a learner who came back. */
  removeProfile(learner: LearnerKey): Promise<void>;
  /** Nothing is left to do; one that began meanwhile stays. */
  complete(learner: LearnerKey, deletion: Deletion): Promise<void>;
}

/** What learners' folders hold. It throws a TransientError where it is out of reach. */
export interface LearnersFiles {
  /**
   * Removes every version of what begins so and was put until a time, epoch milliseconds.
   * @returns how many versions
   */
  removeAll(prefix: string, untilMs: number): Promise<number>;
}

/** Whose statistics: of one of the learner's own days, YYYY-MM-DD, with one deck's cards, or with all. */
export interface DayPlace {
  readonly day: string;
  readonly deck: string | null;
}

export interface StatisticsStore {
  /**
   * The days from one to another, both included, with one deck or with all, in order; days without anything are left
   * out.
   */
  days(
    learner: LearnerKey,
    range: { readonly from: string; readonly to: string; readonly deck: string | null },
  ): Promise<{ readonly day: string; readonly statistics: DayStatistics }[]>;
  /**
   * Changes one day's statistics once for each change of the table. Consistent, conditional and tried again where
   * another had the day at the same time.
   * @param change from the statistics and how far they have counted ('' for nothing yet), to the same after it; null
   * for nothing to do
   */
  change(
    learner: LearnerKey,
    place: DayPlace,
    change: (statistics: DayStatistics, countedTo: string) => { statistics: DayStatistics; countedTo: string } | null,
  ): Promise<void>;
  /** The cards that the learner keeps missing, the worst first. */
  hardCards(learner: LearnerKey): Promise<readonly HardCard[]>;
  /** Changes those, in the same way. */
  changeHardCards(
    learner: LearnerKey,
    change: (cards: readonly HardCard[], countedTo: string) => { cards: readonly HardCard[]; countedTo: string } | null,
  ): Promise<void>;
}

/** The bundled deck, for a learner who has no cards yet. */
export interface SampleDeck {
  /** As it is spoken. */
  readonly title: string;
  /** Lays it in. Done again, it changes nothing. */
  layFor(learner: LearnerKey): Promise<void>;
}

/** What a channel made of a reply: Alexa's response, a page's fragment, a line in a test. */
export interface Spoken<Output> {
  readonly output: Output;
  /** `fallback` when the speech function did not answer in time or failed. */
  readonly by: 'speech' | 'fallback';
}

/** A channel's way to put a reply into words. */
export interface Speaker<Output> {
  /** Never rejects: where the speech function fails, the words are written in-process. */
  speak(reply: Reply): Promise<Spoken<Output>>;
}

/** What became of a learner's file of notes when it was imported last. */
export interface FileRecord {
  /** Below the learner's own folder. */
  readonly path: string;
  /** Epoch milliseconds. */
  readonly atMs: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly setAside: number;
  /** Nothing of it could be read. */
  readonly isUnread: boolean;
}

/** What the import of a file is going to change, all of it together however often it is cut short. */
export interface PlannedCounts {
  /** A digest of what the file held; '' where it is gone or could not be read. */
  readonly content: string;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly removed: number;
}

/** How far each file of a learner is imported. Every method throws a TransientError where the store is out of reach. */
export interface FileRecords {
  /**
   * Claims a change of a file, so that no older one is imported after it.
   * @param sequencer of the change; of two, the later one is greater as text
   * @returns `stale` where this change or a later one was imported
   */
  begin(learner: LearnerKey, path: string, sequencer: string): Promise<'begun' | 'stale'>;
  /**
   * Says that a change is imported.
   * @returns the sequencer of a later change that was claimed meanwhile, with nothing saved; null where it is saved
   */
  finish(learner: LearnerKey, sequencer: string, record: FileRecord): Promise<string | null>;
  /**
   * Keeps what an import is going to change until it is finished.
   * @returns what was kept before for the same content: that import was cut short, and this one goes on with it
   */
  keepPlan(learner: LearnerKey, path: string, plan: PlannedCounts): Promise<PlannedCounts>;
  /** Keeps what became of a file whose changes nobody counts. */
  save(learner: LearnerKey, record: FileRecord): Promise<void>;
  /** Whether a change of the file was ever claimed, or anything of it kept. */
  knows(learner: LearnerKey, path: string): Promise<boolean>;
  /** What became of each file of the learner, in no order. */
  all(learner: LearnerKey): Promise<FileRecord[]>;
}

/** What a learner's last import brought, over all of its files. Every method throws a TransientError where the store is out of reach. */
export interface LastImports {
  /** Adds files to the import under way; where none came for a while before, another one begins with them. */
  add(learner: LearnerKey, files: ImportSum): Promise<void>;
  /** Null where nothing was ever imported. */
  of(learner: LearnerKey): Promise<ImportSum | null>;
}

/** Files under keys with forward slashes, and reports beside them. Every method throws where they are out of reach. */
export interface Files {
  /**
   * The newest version.
   * @param atMostBytes of a larger file only the size is given, and nothing of it is fetched
   * @returns null where there is none, or where it was deleted
   */
  read(key: string, atMostBytes: number): Promise<{ readonly size: number; readonly bytes: Uint8Array | null } | null>;
  writeJson(key: string, value: unknown): Promise<void>;
  /** @param type of what it holds: "text/markdown" */
  writeText(key: string, text: string, type: string): Promise<void>;
  writeJpeg(key: string, bytes: Uint8Array): Promise<void>;
  /** Nothing where there is none. */
  remove(key: string): Promise<void>;
  /** All that begin so, in the order of their keys, without those that were deleted. */
  keys(prefix: string): AsyncIterable<string>;
}

/**
 * A value as DynamoDB itself writes it, so that each type comes back as it was, and a number of any length.
 * https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_AttributeValue.html
 */
export type StoredValue =
  | { readonly S: string }
  | { readonly N: string }
  | { readonly B: Uint8Array }
  | { readonly BOOL: boolean }
  | { readonly NULL: true }
  | { readonly SS: readonly string[] }
  | { readonly NS: readonly string[] }
  | { readonly BS: readonly Uint8Array[] }
  | { readonly L: readonly StoredValue[] }
  | { readonly M: Readonly<Record<string, StoredValue>> };

/** Any item of the table, keys included, whatever its kind. */
export type StoredItem = Readonly<Record<string, StoredValue>>;

/** What became of an item that was to be put back; `kept`: what stands there is no older. */
export type PutBack = 'added' | 'replaced' | 'kept';

/** The table as a whole, item by item. Every method throws a TransientError where it is out of reach. */
export interface StoredTable {
  readonly name: string;
  /**
   * One page of one of several segments that together hold everything. Whatever was written before the scan is in it.
   * @param start what the page before ended with; null for the first
   */
  scan(page: { readonly segment: number; readonly segments: number; readonly start: StoredItem | null }): Promise<{
    readonly items: readonly StoredItem[];
    readonly next: StoredItem | null;
    /** What it cost, in read units. */
    readonly readUnits: number;
  }>;
  /** @throws StoredItemError for what has no keys of the table */
  describe(item: StoredItem): {
    readonly learner: LearnerKey;
    readonly kind: string;
    /** Where that is what the item says. */
    readonly deletion?: Deletion;
  };
  /** Puts an item where none stands, or an older one. @param overwrite where a newer one stands, too */
  put(item: StoredItem, options: { readonly overwrite: boolean }): Promise<PutBack>;
  /** What `put` would do. */
  wouldPut(item: StoredItem, options: { readonly overwrite: boolean }): Promise<PutBack>;
}

/** A table of the same shape for a trial, made empty and removed after it. */
export interface ScratchTable {
  /** @throws ScratchTableError where another trial has it */
  make(): Promise<StoredTable>;
  drop(): Promise<void>;
}

/** Where backups are kept. Every method throws a TransientError where it is out of reach. */
export interface BackupFiles extends Pick<Files, 'read' | 'writeJson' | 'keys'> {
  write(key: string, bytes: Uint8Array): Promise<void>;
  /** The names of the folders at the top that begin so, in order. */
  folders(prefix: string): Promise<string[]>;
}

/** Markdown is what an import reads back, with schedules; CSV is for spreadsheets. */
export type ExportFormat = 'markdown' | 'csv';

/** Work that takes longer than a function may, and that the worker does. Done again, it changes nothing. */
export type Work =
  /** A file of notes changed that is larger than what is imported at once. */
  | { readonly job: 'import'; readonly key: string; readonly sequencer: string | null }
  /** FSRS's weights from the learner's own reviews. */
  | { readonly job: 'optimise'; readonly learner: LearnerKey }
  /** Everything of a learner's cards, or of one deck's, as files. */
  | {
      readonly job: 'export';
      readonly learner: LearnerKey;
      readonly format: ExportFormat;
      readonly deck: string | null;
    };

/** Finds FSRS's weights. */
export interface Optimiser {
  /**
   * The weights that fit best.
   * @param histories of cards, each a card's reviews up to one that is to be predicted: ratings 1 to 4, with the days since
   * the one before it, 0 for the first
   */
  fit(histories: readonly (readonly { readonly rating: number; readonly days: number }[])[]): Promise<number[]>;
}

/** Takes work for later. Throws where it is out of reach. */
export interface WorkQueue {
  add(work: Work): Promise<void>;
}

export interface Letter {
  /** One line; only so much of it is seen in a list of mail. */
  readonly subject: string;
  /** Plain, in lines. */
  readonly text: string;
}

/** Email to whoever subscribed. It throws a TransientError where it is out of reach. */
export interface Mail {
  send(letter: Letter): Promise<void>;
}

/** Pictures that anybody can fetch who has the address. Throws a TransientError where the store is out of reach. */
export interface PublicPictures {
  /** @param path below the learner's own folder. @returns null where the picture is not ready, or not there */
  linksOf(learner: LearnerKey, path: string): Promise<PictureLinks | null>;
}

/**
 * Which content of a learner's picture files is made ready, by the hash of it. Every method throws a TransientError where
 * the store is out of reach.
 */
export interface PictureRecords {
  /**
   * Claims a change of a file, so that no older one is worked on after it.
   * @param sequencer of the change; of two, the later one is greater as text
   * @returns `stale` where this change or a later one is done
   */
  begin(learner: LearnerKey, path: string, sequencer: string): Promise<'begun' | 'stale'>;
  /**
   * Says of a claimed change which content is now made ready: nobody takes away what is made of it.
   * @returns how often that was said of this content before, without an end
   */
  drawing(learner: LearnerKey, path: string, content: string): Promise<number>;
  /**
   * Says that a change is done, and which content is shown from now on; null: none.
   * @returns the sequencer of a later change that was claimed meanwhile, with nothing saved; null where it is saved, or
   * where the learner is gone
   */
  finish(learner: LearnerKey, path: string, sequencer: string, content: string | null): Promise<string | null>;
  /** Forgets the file, as long as no later change was claimed. @returns as `finish` does */
  forget(learner: LearnerKey, path: string, sequencer: string): Promise<string | null>;
  /** The content that is shown. */
  shown(learner: LearnerKey, path: string): Promise<string | null>;
  /** What was made, or is being made, of a file. Consistent. */
  contents(learner: LearnerKey, path: string): Promise<readonly string[]>;
  /** The files with that content, shown or being made ready. Consistent. */
  withContent(learner: LearnerKey, content: string): Promise<readonly string[]>;
}

/** A file that differs between two commits. */
export interface ChangedPath {
  /** With forward slashes. */
  readonly path: string;
  /** Names its content at the later commit; null where it is gone there. */
  readonly blobId: string | null;
}

/** A git repository of notes. Every method throws a TransientError where it is out of reach. */
export interface Repository {
  readonly name: string;
  /** The newest commit of the default branch; `gone` where there is no such repository, `empty` before the first commit. */
  head(): Promise<{ readonly branch: string; readonly commit: string } | 'gone' | 'empty'>;
  /**
   * Files that differ between two commits; a file that was renamed is gone and new. null before: every file.
   * @returns `commit-gone` where one of them is not there any more, as after a forced push
   */
  changes(before: string | null, after: string): Promise<readonly ChangedPath[] | 'commit-gone'>;
  /** A file's content; `too-large` where it is larger than that. */
  read(blobId: string, atMostBytes: number): Promise<Uint8Array | 'too-large'>;
}

/** How far a repository is imported for a learner. */
export interface RepositorySync {
  /** The last commit that was imported; null before the first. */
  readonly commit: string | null;
  /** What the author was to be written of that import, as long as it is not sent. */
  readonly letter: Letter | null;
}

/** How far repositories are imported. Every method throws a TransientError where the store is out of reach. */
export interface RepositorySyncs {
  /**
   * Claims a repository, so that nobody else imports it meanwhile.
   * @param claim.by names this piece of work; the same one may claim again, as after it was cut short
   * @param claim.untilMs when anybody may take the claim over, epoch milliseconds
   * @returns `busy` where another piece of work has it
   */
  begin(
    learner: LearnerKey,
    repository: string,
    claim: { readonly by: string; readonly nowMs: number; readonly untilMs: number },
  ): Promise<RepositorySync | 'busy'>;
  /** Saves how far it is imported and gives the claim back; false where another piece of work has taken it over. */
  finish(learner: LearnerKey, repository: string, by: string, sync: RepositorySync): Promise<boolean>;
  /** The letter of this import is sent. */
  sent(learner: LearnerKey, repository: string, commit: string): Promise<void>;
}

/** A pull request, as it is now. */
export interface PullRequest {
  readonly id: string;
  readonly repository: string;
  readonly title: string;
  readonly isOpen: boolean;
  /** Another one for each state of its source branch. */
  readonly revision: string;
  /** The newest commit of its source branch. */
  readonly source: string;
  /** The commit at which the source branch left the destination. */
  readonly base: string;
}

/** Where a comment stands: at a line of a file as the pull request has it. */
export interface CommentPlace {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
}

/** The pull requests of a repository. Every method throws a TransientError where it is out of reach. */
export interface PullRequests {
  /** null where there is no such pull request. */
  load(id: string): Promise<PullRequest | null>;
  /** The texts of all comments. */
  comments(request: PullRequest): Promise<readonly string[]>;
  /** @param place null for a comment on the whole; `no-place` where the file has no such line */
  comment(request: PullRequest, place: CommentPlace | null, text: string): Promise<'posted' | 'no-place'>;
  /** Approves this revision, or takes that back; `outdated` where there is another one by now, or the request is closed. */
  approve(request: PullRequest, isApproved: boolean): Promise<'done' | 'outdated' | 'refused'>;
}
