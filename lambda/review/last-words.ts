import type { Act, Reply } from '../domain/reply.ts';

/** A reply after which the session closes, whatever the learner wants otherwise. */
export const lastWords = (acts: readonly Act[], locale: string, hasScreen: boolean): Reply => ({
  version: 1,
  locale,
  acts,
  listen: null,
  ...(hasScreen && { screen: {} }),
});
