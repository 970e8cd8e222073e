import { once } from 'node:events';
import { hear } from '../../lambda/hearing/hear.ts';
import { readHearingCase, waitingCard } from '../hearing-case.ts';
import { inputLines } from '../input-lines.ts';
import { runCommand } from './command-line.ts';

function understood(text: string, place: string): string {
  const one = readHearingCase(text, place);
  const heard = hear(one.heard, { phase: one.phase, card: waitingCard(one), locale: one.locale });
  return JSON.stringify({
    kind: heard.kind,
    command: heard.kind === 'command' ? heard.command : null,
    argument: heard.kind === 'command' ? heard.argument : null,
    verdict: heard.kind === 'attempt' ? heard.judgement.verdict : null,
  });
}

async function hearLines(): Promise<void> {
  for await (const { number, text } of inputLines(process.stdin)) {
    if (text.trim() === '') continue;
    const isTaken = process.stdout.write(`${understood(text, `Line ${String(number)}`)}\n`);
    if (!isTaken) await once(process.stdout, 'drain');
  }
}

await runCommand((command) =>
  command
    .name('hear')
    .description(
      'Understands what learners say: reads {"phase", "question", "expected": [...], "heard"} and, where it is not en-US, ' +
        '"locale" a line from standard input, the answer of the card first among the expected; prints {"kind", "command", "argument", "verdict"} a line.',
    )
    .action(hearLines),
);
