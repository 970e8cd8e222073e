import { groupBy } from '../../lambda/domain/group-by.ts';
import { fromHere, runCommand } from '../../local/commands/command-line.ts';
import { type Agreement, OWN_ANSWERS, agreementsOf, isAgreed, isReversed, readOwnAnswers } from './own-answers.ts';

const NAME = 28;
const COLUMN = 9;

const LEGEND = `agreed: the grader's verdict is the person's. asked: a right or wrong answer was asked about. decided: one that is
right in part, vague or left open was decided. reversed: a wrong one accepted, or a right one rejected.
`;

function line(name: string, agreements: readonly Agreement[]): string {
  const differing = agreements.filter((one) => !isAgreed(one));
  const asked = differing.filter(({ judgement }) => judgement.verdict === 'ask').length;
  const decided = differing.filter(({ answer }) => answer.judged === 'ask').length;
  const reversed = differing.filter(isReversed).length;
  const counts = [agreements.length, agreements.length - differing.length, asked, decided, reversed];
  return columns(
    name,
    counts.map((count) => count.toLocaleString('en-US')),
  );
}

const columns = (name: string, cells: readonly string[]): string =>
  `${name.padEnd(NAME)}${cells.map((cell) => cell.padStart(COLUMN)).join('')}\n`;

function inWords(agreements: readonly Agreement[]): string {
  const table = [...groupBy(agreements, ({ answer }) => answer.locale)].flatMap(([locale, own]) => [
    ...[...groupBy(own, ({ answer }) => answer.subject)].map(([subject, some]) => line(subject, some)),
    `${line(locale, own)}\n`,
  ]);
  const differing = agreements
    .filter((one) => !isAgreed(one))
    .map(({ answer: { card, heard, judged }, judgement: { verdict, rule, score } }) =>
      [`${card.front} ${card.back}`, heard, `${judged} → ${verdict}`, `${rule} ${score.toFixed(2)}`].join(' | '),
    );
  const header = columns('', ['answers', 'agreed', 'asked', 'decided', 'reversed']);
  return `${header}${table.join('')}${LEGEND}\n${differing.map((one) => `${one}\n`).join('')}`;
}

await runCommand((command) =>
  command
    .name('bench:agreement')
    .description('Counts how often the grader agrees with people on answers of our own, and lists where it does not.')
    .argument('[dir]', 'a folder a language with a file of judged answers a deck', OWN_ANSWERS)
    .action((dir: string) => {
      const folder = dir === OWN_ANSWERS ? dir : `${fromHere(dir)}/`;
      process.stdout.write(inWords(agreementsOf(readOwnAnswers(folder))));
    }),
);
