import { type Mismatch, runScript } from '../../local/run-script.ts';

/** Plays a script from its beginning, on a new learner. */
export async function scriptSteps(
  text: string,
): Promise<{ turns: number; problems: unknown[]; mismatches: Mismatch[] }> {
  const lines = text.split('\n').map((line, index) => ({ number: index + 1, text: line }));
  const problems: unknown[] = [];
  const mismatches: Mismatch[] = [];
  let turns = 0;
  for await (const step of runScript(lines, { data: null, learner: 'another', timeZone: 'UTC' })) {
    if ('exchange' in step) {
      turns += 1;
      problems.push(...(step.exchange?.problems ?? []));
    } else mismatches.push(step);
  }
  return { turns, problems, mismatches };
}
