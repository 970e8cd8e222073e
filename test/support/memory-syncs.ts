import type { RepositorySync, RepositorySyncs } from '../../lambda/ports/repository.ts';

export interface MemorySyncs extends RepositorySyncs {
  now: RepositorySync & { by: string | null; untilMs: number };
}

/** How far one repository is imported for one learner, in memory. */
export function memorySyncs(): MemorySyncs {
  const store: MemorySyncs = {
    now: { commit: null, letter: null, by: null, untilMs: 0 },
    async begin(_learner, _repository, { by, nowMs, untilMs }) {
      if (store.now.by !== null && store.now.by !== by && store.now.untilMs >= nowMs) return 'busy';
      store.now = { ...store.now, by, untilMs };
      return { commit: store.now.commit, letter: store.now.letter };
    },
    async finish(_learner, _repository, by, sync) {
      if (store.now.by !== by) return false;
      store.now = { ...sync, by: null, untilMs: 0 };
      return true;
    },
    async sent(_learner, _repository, commit) {
      if (store.now.commit === commit) store.now = { ...store.now, letter: null };
    },
  };
  return store;
}
