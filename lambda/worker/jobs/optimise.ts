import { optimiseLearner } from '../../optimising/optimise-learner.ts';
import type { Job } from './job.ts';

/** Finds a learner's weights of FSRS, and writes what came of it beside the reports on their notes. */
export const optimiseJob: Job<'optimise'> = async ({ learner }, { cards, learners, optimiser, files, clock, log }) => {
  const report = await optimiseLearner(learner, { cards, learners: learners(), optimiser });
  await files.writeJson(`exports/${learner}/optimiser.json`, { at: new Date(clock()).toISOString(), ...report });
  const { outcome, learnedFrom, heldBack } = report;
  log({ event: 'weights-optimised', fields: { outcome, learnedFrom, heldBack } });
};
