import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LOCAL_SKILL_ID } from '../machine.ts';
import { replayOf } from '../replay.ts';
import { keptSkillId } from '../skill-stage.ts';
import { UsageError, fromHere, runCommand } from './command-line.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

function linesOf(script: string): string[] {
  try {
    return readFileSync(fromHere(script), 'utf8').split('\n');
  } catch (cause) {
    throw new UsageError(`The script ${script} cannot be read.`, { cause });
  }
}

await runCommand((command) =>
  command
    .name('replay')
    .description("Prints the learner's side of a conversation script, for `ask dialog --replay FILE.json`.")
    .argument('<script>', 'a conversation script')
    .option('--skill-id <id>', 'whom it is said to; default: the skill that .ask/ knows')
    .action((script: string, { skillId = keptSkillId(ROOT) ?? LOCAL_SKILL_ID }: { skillId?: string }) => {
      const lines = linesOf(script).map((text, i) => ({ number: i + 1, text }));
      const { replay, leftOut } = replayOf(lines, skillId);
      for (const line of leftOut) process.stderr.write(`Left out: ${line}\n`);
      if (skillId === LOCAL_SKILL_ID) process.stderr.write('No skill is known here: --skill-id names one.\n');
      process.stdout.write(`${JSON.stringify(replay, null, 2)}\n`);
    }),
);
