import type { Log } from '../log.ts';
import type { NoteFile, ParsedNote } from '../notes/note.ts';
import type { CardEditing } from '../ports/card-editing.ts';
import type { CardStore, SampleDeck } from '../ports/cards.ts';
import type { FileRecords, LastImports } from '../ports/imports.ts';
import type { Clock, LearnerKey, LearnerStore } from '../ports/learners.ts';
import type { KeyedWrites, PageCodes, PageSessions, Tries } from '../ports/sign-ins.ts';
import type { StatisticsStore } from '../ports/statistics.ts';
import type { NoteUploads } from '../ports/uploads.ts';

/** What the API works with, wherever it leads. */
export interface ApiDependencies {
  readonly cards: CardStore;
  readonly editing: CardEditing;
  /** Made for one request. */
  readonly learnersOf: () => LearnerStore;
  readonly statistics: Pick<StatisticsStore, 'days' | 'hardCards'>;
  readonly imports: Pick<LastImports, 'of'>;
  readonly records: Pick<FileRecords, 'all'>;
  readonly uploads: NoteUploads;
  /** Reads a file of notes, and imports nothing. Never throws. */
  readonly readNote: (file: NoteFile) => Promise<ParsedNote>;
  /** What `npm run open-api` made of the routes. */
  readonly description: { readonly openapi: string };
  readonly sampleDeckIn: (locale: string) => SampleDeck;
  readonly codes: PageCodes;
  readonly sessions: PageSessions;
  readonly tries: Tries;
  readonly writes: KeyedWrites;
  /** Whoever sits at this machine, who signs in nowhere; null where people sign in. */
  readonly owner: LearnerKey | null;
  /** Whether cookies go over https alone: anywhere but on one's own machine. */
  readonly isSecure: boolean;
  readonly clock: Clock;
  readonly log: Log;
}
