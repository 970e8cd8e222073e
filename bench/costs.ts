import '../local/quiet-sdk.ts';
import { runCommand, wholeNumber } from '../local/commands/command-line.ts';
import { type Part, PARTS, costsOf, sumOf } from './costs/costs.ts';
import { PRICES_OF } from './costs/prices.ts';
import { HABITS, type Habits, unitsOf } from './costs/use.ts';

const LEARNERS = [1, 1000, 1_000_000];

/** Three figures that count: "$4,210", "$0.0123". */
const dollars = (amount: number): string =>
  `$${amount >= 100 ? Math.round(amount).toLocaleString('en-US') : amount === 0 ? '0' : amount.toPrecision(3)}`;

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function table(habits: Habits): string {
  const costs = LEARNERS.map((learners) => costsOf(unitsOf(learners, { habits })));
  const each = (of: (one: Record<Part, number>) => number): string[] =>
    costs.map((one, i) => dollars(of(one) / (LEARNERS[i] ?? 1)));
  return [
    row(['a learner and month', ...LEARNERS.map((count) => `at ${count.toLocaleString('en-US')}`)]),
    row(['---', ...LEARNERS.map(() => '---:')]),
    ...(Object.keys(PARTS) as Part[]).map((part) => row([part, ...each((one) => one[part])])),
    row(['together', ...each(sumOf)]),
    row(['all of them', ...costs.map((one) => dollars(sumOf(one)))]),
  ].join('\n');
}

function units(habits: Habits): string {
  const of = LEARNERS.map((learners) => unitsOf(learners, { habits }));
  const names = Object.keys(of[0] ?? {}) as (keyof (typeof of)[0])[];
  const amount = (value: number): string =>
    value >= 100 ? Math.round(value).toLocaleString('en-US') : value.toPrecision(3);
  return [
    row(['units of a month', ...LEARNERS.map((count) => count.toLocaleString('en-US'))]),
    row(['---', ...LEARNERS.map(() => '---:')]),
    ...names.map((name) => row([name, ...of.map((one) => amount(one[name]))])),
  ].join('\n');
}

await runCommand((command) => {
  command
    .name('costs')
    .description(`What AWS asks for the core system, at public prices of ${PRICES_OF}, from measured units.`)
    .option('--units', 'the units behind it, too');
  const { cards, answersADay, savedNotes } = HABITS;
  command
    .option('--cards <number>', 'of a learner', wholeNumber('--cards'), cards)
    .option('--answers <number>', 'of a learner, a day', wholeNumber('--answers'), answersADay)
    .option('--saved-notes <number>', 'of a learner, a month', wholeNumber('--saved-notes'), savedNotes);
  return command.action((options: { units?: boolean; cards: number; answers: number; savedNotes: number }) => {
    const habits = { ...HABITS, cards: options.cards, answersADay: options.answers, savedNotes: options.savedNotes };
    process.stdout.write(`${table(habits)}\n`);
    if (options.units === true) process.stdout.write(`\n${units(habits)}\n`);
  });
});
