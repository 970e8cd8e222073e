import { printable } from './printable.ts';
import type { FileReport } from '../lambda/importing/plan-import.ts';

/** What became of a note, as its author reads it: a line of counts, and one for each line that was set aside. */
export function reportInWords({ path, setAside, warnings = [], ...counts }: FileReport): string[] {
  const { added, changed, unchanged, removed } = counts;
  return [
    `${path}: ${String(added)} added, ${String(changed)} changed, ${String(unchanged)} unchanged, ${String(removed)} removed`,
    ...setAside.map(({ line, reason }) => `  line ${String(line)} set aside: ${reason}`),
    ...warnings.map(({ line, reason }) => `  line ${String(line)} warning: ${reason}`),
  ].map(printable);
}

/** Files of other kinds, by their ending: "Passed over, of no kind that is read: 2 .csv". No line where there are none. */
export function passedOverInWords(passedOver: Iterable<readonly [string, number]>): string[] {
  const others = [...passedOver].map(([ending, count]) => `${String(count)} ${ending || 'without an ending'}`);
  return others.length === 0 ? [] : [printable(`Passed over, of no kind that is read: ${others.join(', ')}`)];
}
