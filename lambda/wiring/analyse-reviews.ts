import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { type CardChange, countReviews } from '../analytics/count-reviews.ts';
import type { Log } from '../log.ts';
import { type CardRecord, readCardRecord } from '../store/card-stream.ts';
import { createLearnerStore } from '../store/learner-store.ts';
import { createStatisticsStore } from '../store/statistics-store.ts';
import type { Table } from '../store/table.ts';

export interface AnalyseReviewsWiring {
  readonly table: Table;
  /** Takes what nobody can read: where it stands in the stream, and why. */
  readonly setAside: (poison: PoisonRecord) => Promise<void>;
  readonly log: Log;
}

/** A record of the stream that is not understood: where it is to be found, never what it holds. */
export interface PoisonRecord {
  readonly eventId: string;
  readonly stream: string;
  readonly sequenceNumber: string;
  readonly reason: string;
}

interface Read extends CardChange {
  readonly sequenceNumber: string;
}

/**
 * The stream's batches, counted learner by learner. A record that nobody can read is set aside and the rest go on. Where
 * the table does not answer, the batch is told from which record on it is to come again; what had been counted by then
 * counts once all the same.
 */
export function wireAnalyseReviews({ table, setAside, log }: AnalyseReviewsWiring) {
  const statistics = createStatisticsStore(table);
  return async ({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    const failed: string[] = [];
    const learners = createLearnerStore(table);
    let given = 0;
    let takenBack = 0;
    for (const [learner, changes] of await byLearner(Records, setAside, log)) {
      try {
        const counted = await countReviews(learner, changes, { learners, statistics });
        given += counted.given;
        takenBack += counted.takenBack;
      } catch (error) {
        failed.push(changes[0]?.sequenceNumber ?? '');
        log({ event: 'reviews-not-counted', level: 'warn', fields: { fault: nameOf(error) } });
      }
    }
    log({
      event: 'reviews-counted',
      fields: { records: Records.length, failed: failed.length },
      metrics: { ReviewsCounted: given, ReviewsTakenBack: takenBack },
    });
    return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
  };
}

async function byLearner(
  records: readonly DynamoDBRecord[],
  setAside: AnalyseReviewsWiring['setAside'],
  log: Log,
): Promise<Map<string, Read[]>> {
  const changes = new Map<string, Read[]>();
  for (const record of records) {
    const sequenceNumber = record.dynamodb?.SequenceNumber ?? '';
    let read: CardRecord | null;
    try {
      read = readCardRecord(record);
    } catch (error) {
      const reason = error instanceof Error ? error.message : 'unknown fault';
      await setAside({
        eventId: record.eventID ?? '',
        stream: record.eventSourceARN ?? '',
        sequenceNumber,
        reason,
      });
      log({ event: 'poison-record', level: 'error', metrics: { PoisonRecords: 1 } });
      continue;
    }
    if (read === null) continue;
    const known = changes.get(read.learner) ?? [];
    changes.set(read.learner, known);
    known.push({ ...read, sequenceNumber });
  }
  return changes;
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');
