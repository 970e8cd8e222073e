import { type PageFiles, createPage } from '../../lambda/http/page.ts';
import type { Log } from '../../lambda/log.ts';
import type { Clock } from '../../lambda/ports/learners.ts';
import { createFileRecords } from '../../lambda/store/file-records.ts';
import { wireApi } from '../../lambda/wiring/api.ts';
import { readPageFiles } from '../../lambda/wiring/page.ts';
import { noteReader } from '../note-reader.ts';
import { LOCAL_TABLE } from '../engines/embedded-dynamodb.ts';
import type { Listening, Place } from '../engines/listen.ts';
import type { Machine } from '../machine.ts';
import { BUILT, buildPageIfStale } from './built-page.ts';
import { functionRoute } from './function-route.ts';
import { localUploads } from './local-uploads.ts';
import type { PageRoute } from './route.ts';
import { startPage } from './server.ts';

export interface PageOfMachine extends Place {
  /** Whose page it is: nobody signs in on their own machine; null: whoever signs in. */
  readonly owner: string | null;
  readonly clock?: Clock;
  /** Mounted beside the API. */
  readonly routes?: readonly PageRoute[];
  /** The folder of a built page in place of this machine's own. */
  readonly folder?: string;
}

/** Of what is logged, the faults are told to whoever sits here. */
const toTerminal: Log = ({ event, level, fields }) => {
  if (level === 'error') process.stderr.write(`${event} ${JSON.stringify(fields)}\n`);
};

/** The page and the API of one learner on a machine that runs. @throws LocalDataError where the port is busy */
export async function startPageOf(
  { dynamoDb, cards, imports, settle }: Machine,
  { owner, clock = Date.now, routes = [], folder = BUILT, ...place }: PageOfMachine,
): Promise<Listening> {
  if (folder === BUILT) await buildPageIfStale();
  const table = { client: dynamoDb.client, tableName: LOCAL_TABLE };
  const { read: readNote } = noteReader();
  const { uploads, route } = localUploads({ cards, imports, records: createFileRecords(table), readNote, clock });
  const api = wireApi({ table, uploads, readNote, owner, isSecure: false, clock, log: toTerminal });
  const files = (): Promise<PageFiles> => readPageFiles(folder);
  const page = createPage({ files, uploadsOrigin: uploads.origin, framesItself: true, log: toTerminal });
  const own = [functionRoute('/v1/*', api, settle), route, functionRoute('/*', page)];
  return startPage({ ...place, routes: [...routes, ...own] });
}
