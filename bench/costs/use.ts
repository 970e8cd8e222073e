import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { contentAttributes, answerAttributes } from '../../lambda/store/card-item.ts';
import { ORIGIN, sampleCards } from '../sample-cards.ts';
import type { Units } from './prices.ts';

const GIGABYTE = 1024 ** 3;
const DAYS = 30;
const SECONDS = DAYS * 86_400;

/** What a busy learner does; each can be changed on the command line. */
export interface Habits {
  readonly cards: number;
  readonly answersADay: number;
  readonly sessionsADay: number;
  /** Notes saved in a month, each with so many cards, of which so many are new or changed. */
  readonly savedNotes: number;
  readonly cardsANote: number;
  readonly changedANote: number;
}

export const HABITS: Habits = {
  cards: 1000,
  answersADay: 100,
  sessionsADay: 2,
  savedNotes: 20,
  cardsANote: 50,
  changedANote: 5,
};

/** Measured of one of each, where nothing else is said; how, stands beside it. */
export interface Measured {
  /** `npm run bench`, of an answer: the highest. */
  readonly answerWriteUnits: number;
  readonly answerReadUnits: number;
  /** Estimated, since the bench measures answers: a launch saves the profile, and counts the queue. */
  readonly launchWriteUnits: number;
  readonly launchReadUnits: number;
  /**
   * Of one conversation on a local AWS (`npm run cloud -- up`, then the functions' REPORT lines), milliseconds with the waits
   * for the table: 91 to 133 a turn and 217 an import on a quiet machine; speech and statistics as they stood to a turn on a
   * busy one.
   */
  readonly skillMs: number;
  readonly speechMs: number;
  readonly importMs: number;
  readonly analyseMs: number;
  /** Of the same conversation: what the two voice functions log of a turn, Lambda's own lines with it, and other functions. */
  readonly turnLogBytes: number;
  readonly invocationLogBytes: number;
  /** Two days (with all decks, and with one) are read and written for the answers of some 20 seconds. */
  readonly answersABatch: number;
  readonly batchWriteUnits: number;
  readonly batchReadUnits: number;
}

export const MEASURED: Measured = {
  answerWriteUnits: 4,
  answerReadUnits: 7,
  launchWriteUnits: 1,
  launchReadUnits: 12,
  skillMs: 120,
  speechMs: 20,
  importMs: 220,
  analyseMs: 85,
  turnLogBytes: 1320,
  invocationLogBytes: 1250,
  answersABatch: 2,
  batchWriteUnits: 4,
  batchReadUnits: 2,
};

/** Of template.yaml and of the code: what is paid for however many learners there are. */
export interface Fixed {
  readonly alarms: number;
  readonly dashboards: number;
  readonly metrics: number;
  readonly keys: number;
}

/** What holds where the operator gives neither a topic nor a key. */
const OF_NOTHING_GIVEN = ['HasOwnAlarmTopic', 'HasAlarmKey'];

/** Embedded metrics of all functions, each with one dimension. */
const METRICS = 17;

export function fixedParts(): Fixed {
  const text = readFileSync(new URL('../../template.yaml', import.meta.url), 'utf8');
  const { Resources } = parse(text, { logLevel: 'silent' }) as {
    Resources: Record<string, { Type: string; Condition?: string }>;
  };
  const isThere = (condition?: string): boolean => condition === undefined || OF_NOTHING_GIVEN.includes(condition);
  const of = (type: string): number =>
    Object.values(Resources).filter(({ Type, Condition }) => Type === type && isThere(Condition)).length;
  return {
    alarms: of('AWS::CloudWatch::Alarm'),
    dashboards: of('AWS::CloudWatch::Dashboard'),
    metrics: METRICS,
    keys: of('AWS::KMS::Key'),
  };
}

/** Bytes of a stored card some months in, as DynamoDB counts them: names and values. */
export function cardBytes(count = 100): number {
  const cards = [...sampleCards(count, Date.parse('2026-11-24T09:00:00Z'))];
  const bytes = cards.map((card) =>
    Buffer.byteLength(JSON.stringify({ ...contentAttributes(card, ORIGIN), ...answerAttributes(card) })),
  );
  return bytes.reduce((sum, one) => sum + one, 0) / count;
}

/** X-Ray takes the first request of each second, and a twentieth of the others. */
const traced = (requests: number): number => Math.min(requests, SECONDS) + Math.max(0, requests - SECONDS) / 20;

/** What so many learners use in a month. */
export function unitsOf(learners: number, { habits = HABITS, measured = MEASURED, fixed = fixedParts() } = {}): Units {
  const answers = learners * habits.answersADay * DAYS;
  const launches = learners * habits.sessionsADay * DAYS;
  // Each session ends with a turn, too.
  const turns = answers + 2 * launches;
  const imports = learners * habits.savedNotes;
  const batches = answers / measured.answersABatch;
  const ms =
    turns * (measured.skillMs + measured.speechMs) + imports * measured.importMs + batches * measured.analyseMs;
  const tableGigabytes = (learners * habits.cards * cardBytes()) / GIGABYTE;
  const logBytes = turns * measured.turnLogBytes + (imports + batches) * measured.invocationLogBytes;
  const noteGigabytes = (learners * habits.cards * 150) / GIGABYTE;
  // Compressed to a fifth; every night one, warm for 30 days and cold for 90.
  const backupGigabytes = tableGigabytes / 5;
  return {
    invocations: 2 * turns + imports + batches,
    gigabyteSeconds: ms / 1000,
    writeUnits:
      answers * measured.answerWriteUnits +
      2 * launches * measured.launchWriteUnits +
      batches * measured.batchWriteUnits +
      // A changed card is one unit, a new one two with its place in the queue; two for the record of the file, one for the deck.
      imports * (habits.changedANote * 1.5 + 3),
    readUnits:
      answers * measured.answerReadUnits +
      launches * measured.launchReadUnits +
      batches * measured.batchReadUnits +
      // An import reads all cards of the learner, and so does the backup, every night; neither of them twice.
      (imports + learners * DAYS) * ((habits.cards * cardBytes()) / 4096 / 2),
    tableGigabytes,
    recoveryGigabytes: tableGigabytes,
    s3Puts: 2 * imports + (learners > 0 ? DAYS * (2 + Math.ceil(learners / 1000)) : 0),
    s3Gets: imports,
    s3Gigabytes: noteGigabytes + 30 * backupGigabytes,
    s3ColdGigabytes: 90 * backupGigabytes,
    logGigabytes: logBytes / GIGABYTE,
    ...fixed,
    traces: traced(turns),
  };
}
