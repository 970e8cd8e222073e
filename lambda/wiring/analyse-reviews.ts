import type { DynamoDBBatchResponse } from 'aws-lambda';
import { type CountedReviews, countReviews } from '../analytics/count-reviews.ts';
import { sumOf } from '../domain/sum-of.ts';
import type { Log } from '../log.ts';
import { createLearnerStore } from '../store/learner-store.ts';
import { createStatisticsStore } from '../store/statistics-store.ts';
import type { Table } from '../store/table.ts';
import { type UnreadRecord, readBatch, readCardChanges } from '../triggers/card-changes.ts';

export interface AnalyseReviewsWiring {
  readonly table: Table;
  /** Takes what nobody can read. */
  readonly setAside: (record: UnreadRecord) => Promise<void>;
  readonly log: Log;
}

/**
 * The stream's batches, counted learner by learner. A record that nobody can read is set aside and the rest go on. Where
 * the table does not answer, the batch is told from which record on it is to come again; what had been counted by then
 * counts once all the same.
 * @throws StreamEventError for anything else than a batch
 */
export function wireAnalyseReviews({ table, setAside, log }: AnalyseReviewsWiring) {
  const statistics = createStatisticsStore(table);
  return async (event: unknown): Promise<DynamoDBBatchResponse> => {
    const records = readBatch(event);
    const { byLearner, unread } = readCardChanges(records);
    for (const record of unread) {
      await setAside(record);
      log({ event: 'poison-record', level: 'error', metrics: { PoisonRecords: 1 } });
    }
    const failed: string[] = [];
    const learners = createLearnerStore(table);
    const counts: CountedReviews[] = [];
    for (const [learner, changes] of byLearner) {
      try {
        counts.push(await countReviews(learner, changes, { learners, statistics }));
      } catch (error) {
        failed.push(changes[0]?.sequenceNumber ?? '');
        log({ event: 'reviews-not-counted', level: 'warn', fields: { fault: nameOf(error) } });
      }
    }
    log({
      event: 'reviews-counted',
      fields: { records: records.length, failed: failed.length },
      metrics: metricsOf(counts),
    });
    return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
  };
}

/** Of all learners together: whose reviews they were, nobody sees. */
function metricsOf(counts: readonly CountedReviews[]): Readonly<Record<string, number>> {
  return {
    ReviewsCounted: sumOf(counts, ({ given }) => given),
    ReviewsTakenBack: sumOf(counts, ({ takenBack }) => takenBack),
    RightReviews: sumOf(counts, ({ sums }) => sums.right),
    CardsIntroduced: sumOf(counts, ({ sums }) => sums.introduced),
    LearnedReviews: sumOf(counts, ({ sums }) => sums.learned),
    RememberedReviews: sumOf(counts, ({ sums }) => sums.remembered),
    PredictedReviews: sumOf(counts, ({ sums }) => sums.predicted),
    Lapses: sumOf(counts, ({ sums }) => sums.lapses),
    Leeches: sumOf(counts, ({ sums }) => sums.leeches),
  };
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');
