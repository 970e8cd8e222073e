import type { MeasuredGoal } from './goals.ts';
import type { FileResult, Row } from './measure.ts';

const NAME = 33;
const COLUMN = 9;

const LEGEND = `F1: macro-F1, where a score from 0.5 on counts as right. FA: wrong answers accepted, of all wrong ones; FR: right ones
rejected, of all right ones. Three-way: asked, of all; error, among the decided; FA and FR as before. p50, p99: ms a case, the
least of three runs.
Rivals take the expected answer that fits best. fuzzball compares without case, accents, punctuation and articles, has
the threshold that is best for the file, and asks around it for at most a tenth of the file; qb-answer-checker has the
better verdict of its two modes.
Goals are meant for answers that nobody tuned on; of collected answers that lie open, these are development figures.
`;

/** The results as aligned text: a block a file, a line a checker, then its goals. */
export const inWords = (results: readonly FileResult[]): string => [...results.map(block), LEGEND].join('\n');

function block({ name, product, rivals, goals }: FileResult): string {
  const lines = [
    `${name}: ${product.scores.cases.toLocaleString('en-US')} cases`,
    line('', ['two-way:', '', '', 'three-way:']),
    line('', ['F1', 'FA', 'FR', 'asked', 'error', 'FA', 'FR', 'p50', 'p99']),
    ...[product, ...rivals].map(checkerLine),
    ...goals.map(goalLine),
  ];
  return lines.map((text) => `${text}\n`).join('');
}

function checkerLine({ checker, scores, time }: Row): string {
  const { macroF1, falseAcceptRate, falseRejectRate, threeWay } = scores;
  const { askRate, errorAmongDecided } = threeWay;
  const shares = [macroF1, falseAcceptRate, falseRejectRate, askRate, errorAmongDecided];
  return line(
    checker,
    [...shares, threeWay.falseAcceptRate, threeWay.falseRejectRate]
      .map((value) => value.toFixed(4))
      .concat([time.p50Ms, time.p99Ms].map((ms) => ms.toFixed(3))),
  );
}

function goalLine({ name, value, rule, bound, outcome }: MeasuredGoal): string {
  const goal = `goal: ${name} ${rule} ${String(bound)}`;
  return `  ${goal.padEnd(NAME + 2 * COLUMN)}${value.toFixed(4).padStart(COLUMN)}  ${outcome}`;
}

const line = (name: string, columns: readonly string[]): string =>
  `  ${name.padEnd(NAME)}${columns.map((text) => text.padStart(COLUMN)).join('')}`;
