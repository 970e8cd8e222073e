import { once } from 'node:events';
import { grade } from '../../lambda/grading/grade.ts';
import { runCommand } from './command-line.ts';
import { cardOf, readCase } from '../grading-case.ts';
import { inputLines } from '../input-lines.ts';

const LOCALE = 'en-US';

function verdictOn(text: string, place: string): string {
  const answer = readCase(text, place);
  const { verdict, score, rule } = grade(cardOf(answer), answer.given, { locale: LOCALE });
  return JSON.stringify({ verdict, score, rule });
}

async function gradeLines(): Promise<void> {
  for await (const { number, text } of inputLines(process.stdin)) {
    if (text.trim() === '') continue;
    const isTaken = process.stdout.write(`${verdictOn(text, `Line ${String(number)}`)}\n`);
    if (!isTaken) await once(process.stdout, 'drain');
  }
}

await runCommand((command) =>
  command
    .name('grade')
    .description(
      'Judges answers: reads {"question", "expected": [...], "given"} a line from standard input, the answer of the card ' +
        'first among the expected; prints {"verdict", "score", "rule"} a line.',
    )
    .action(gradeLines),
);
