import type { AskingAct } from '../../domain/act-traits.ts';
import type { Reply } from '../../domain/reply.ts';
import type { Touch } from '../../domain/touch.ts';

/** What can be touched while this waits; nothing where the session closes. */
export function touchesOf({ acts, listen }: Reply, asking: AskingAct | null): readonly Touch[] {
  if (listen === null) return [];
  switch (asking?.act) {
    case undefined:
      return listen === 'yes-no' ? ['yes', 'no', 'stop'] : ['stop'];
    case 'question':
      return ['reveal', 'hint', 'skip', ...overruling(acts), 'stop'];
    case 'self-check':
      return ['had-it', 'missed-it', 'skip', 'stop'];
    case 'confirm':
      return ['yes', 'no', 'stop'];
    case 'offer':
      // What cannot be undone takes a yes that was said.
      return asking.offer === 'delete-data' ? ['no', 'stop'] : ['yes', 'no', 'stop'];
  }
}

/** The other way to count the answer that was judged just now. */
function overruling(acts: Reply['acts']): Touch[] {
  const verdict = acts.findLast((act) => act.act === 'verdict');
  if (verdict?.act !== 'verdict') return [];
  return verdict.outcome === 'right' ? ['wrong'] : ['right'];
}
