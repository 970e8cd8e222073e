import { InvokeCommand, type LambdaClient } from '@aws-sdk/client-lambda';
import type { PersistenceAdapter } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import { userIdOf } from '../alexa/envelope.ts';
import { learnerKeyOf } from '../alexa/learner-key.ts';
import { type SkillDeps, type SkillHandler, createHandler } from '../alexa/skill.ts';
import { sampleDeckOf } from '../importing/sample-deck.ts';
import type { Log } from '../log.ts';
import { sampleNoteIn } from '../notes/sample-decks.ts';
import type { LearnersPages } from '../ports/sign-ins.ts';
import type { Speaker } from '../ports/speaker.ts';
import { createRemoteSpeaker } from '../speech/remote-speaker.ts';
import { createCardStore } from '../store/card-store.ts';
import { createDepartures } from '../store/departures.ts';
import { EXPIRES, PROFILE_KEY } from '../store/keys.ts';
import { createLastImports } from '../store/last-imports.ts';
import { learnerStoreOver } from '../store/learner-store.ts';
import { createPageCodes } from '../store/page-codes.ts';
import { createPageSessions } from '../store/page-sessions.ts';
import { DynamoDbPersistenceAdapter } from '../store/persistence-adapter.ts';
import { createStatisticsStore } from '../store/statistics-store.ts';
import type { Table } from '../store/table.ts';
import { publicPictures } from './public-pictures.ts';

export interface PageWiring {
  /** https; null where it is not known. */
  readonly address: string | null;
  /** Six digits; default: by chance. */
  readonly newCode?: () => string;
}

export interface SkillWiring extends Pick<SkillDeps, 'skillId' | 'speaker' | 'clock' | 'log' | 'fetch'> {
  readonly table: Table;
  /** Where pictures are public, without a slash at its end; null or absent: nowhere. */
  readonly picturesUrl?: string | null;
  /** The page that learners sign in to with a spoken code; null or absent: there is none. */
  readonly page?: PageWiring | null;
}

/** The skill function over its table and its speaker, wherever they lead: to AWS or to engines on this machine. */
export function wireSkill({ table, picturesUrl = null, page = null, ...rest }: SkillWiring): SkillHandler {
  const cards = createCardStore(table);
  return createHandler({
    ...rest,
    adapter: profileAdapter(table),
    cards,
    statistics: createStatisticsStore(table),
    imports: createLastImports(table),
    learnersOf: learnerStoreOver,
    departures: createDepartures(table),
    pictures: picturesUrl === null ? null : publicPictures(table, picturesUrl),
    pages: page === null ? null : learnersPages(table, page),
    sampleDeckIn: (locale) => sampleDeckOf(sampleNoteIn(locale), cards),
  });
}

function learnersPages(table: Table, { address, newCode }: PageWiring): LearnersPages {
  const codes = createPageCodes(table, newCode);
  const sessions = createPageSessions(table);
  return {
    address,
    openCode: (learner, nowMs) => codes.open(learner, nowMs),
    signOut: (learner) => sessions.endAll(learner),
  };
}

/** ask-sdk's persistent attributes in the one table: each learner's profile, under the learner's key. */
export function profileAdapter({ client, tableName }: Table): PersistenceAdapter {
  return new DynamoDbPersistenceAdapter({
    tableName,
    dynamoDBClient: client,
    partitionKeyName: 'pk',
    sortKey: PROFILE_KEY,
    // Who goes on has not left.
    timeToLive: { attributeName: EXPIRES, seconds: null },
    partitionKeyGenerator: (envelope) => learnerKeyOf(userIdOf(envelope) ?? ''),
  });
}

/**
 * A speaker whose words the speech function writes.
 * @param deadlineMs how long it may take before the words are written in-process
 */
export function speakerOver(
  lambda: LambdaClient,
  { functionName, deadlineMs, log }: { functionName: string; deadlineMs: number; log: Log },
): Speaker<Response> {
  return createRemoteSpeaker({
    invoke: async (payload, abortSignal) => {
      const command = new InvokeCommand({ FunctionName: functionName, Payload: payload });
      const { Payload, FunctionError } = await lambda.send(command, { abortSignal });
      return { payload: Payload, functionError: FunctionError };
    },
    deadlineMs,
    log,
  });
}
