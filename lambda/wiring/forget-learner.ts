import { NEW_LEARNER } from '../domain/learner.ts';
import type { Log } from '../log.ts';
import { createCardStore } from '../store/card-store.ts';
import { createLearnerStore } from '../store/learner-store.ts';
import type { Table } from '../store/table.ts';
import { expiredProfiles } from '../triggers/expired-profiles.ts';

export interface ForgetLearnerWiring {
  readonly table: Table;
  readonly log: Log;
}

/** Between two of so many deletions it is asked whether the learner came back. */
const DELETED_AT_ONCE = 1000;

/**
 * The function that deletes what is left of learners whose profile has expired: a batch of the table's stream in, nothing
 * out. Done again, it changes nothing, so that a batch which failed is sent again whole.
 * @throws StreamEventError for anything else, StoreError where DynamoDB fails
 */
export function wireForgetLearner({ table, log }: ForgetLearnerWiring) {
  const cards = createCardStore(table);
  return async (event: unknown): Promise<void> => {
    for (const learner of expiredProfiles(event)) {
      const learners = createLearnerStore(table);
      for (;;) {
        const isBack = (await learners.load(learner, { fresh: true })) !== NEW_LEARNER;
        if (isBack || (await cards.deleteAll(learner, DELETED_AT_ONCE)) === 'done') {
          log({ event: 'learner-expired', fields: { isBack } });
          break;
        }
      }
    }
  };
}
