import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { hear } from '../../lambda/hearing/hear.ts';
import { fromHere, runCommand } from '../../local/commands/command-line.ts';
import { COLLECTED as COLLECTED_ANSWERS, hasJudgedFiles, readJudgedFiles } from '../grading/judged-answers.ts';
import type { CaseTime } from '../grading/timing.ts';
import { COLLECTED, type JudgedHearing, OWN, hearingFilesIn, readHearings } from './collections.ts';
import { answerAsHearing } from './examples.ts';
import { type HeardOutcome, figuresLine, isUnderstood, tallied } from './tally.ts';

const NAME = 20;
/** Cases that are heard before the time counts. */
const WARM_UP = 500;

const inMs = ({ p50Ms, p99Ms }: CaseTime): string => `p50 ${p50Ms.toFixed(3)} ms, p99 ${p99Ms.toFixed(3)} ms`;

const isEnglish = ({ locale }: JudgedHearing): boolean => locale.startsWith('en');

/** Of each meaning, how many were understood. */
function perMeaning(outcomes: readonly HeardOutcome[]): string {
  const meanings = [...new Set(outcomes.map(({ one }) => one.want))].filter((want) => want !== 'attempt').sort();
  return meanings
    .map((want) => {
      const all = outcomes.filter(({ one }) => one.want === want);
      return `  ${want.padEnd(NAME)}${String(all.filter(isUnderstood).length)}/${String(all.length)}\n`;
    })
    .join('');
}

await runCommand((command) =>
  command
    .name('bench:hearing')
    .description('Measures how well and how fast what learners say is understood.')
    .argument('[dir]', 'a folder of phrases and what was meant by them, *.jsonl', COLLECTED)
    .argument('[answers]', 'a folder of judged answers, *.jsonl', COLLECTED_ANSWERS)
    .action((dir: string, answersDir: string) => {
      const isAbsent = dir === COLLECTED && !existsSync(dir);
      if (isAbsent)
        process.stderr.write(`There are no collected phrases at ${COLLECTED}: these are the project's own cases.\n\n`);
      const folder = isAbsent ? OWN : fromHere(dir);
      const answersFolder = fromHere(answersDir);
      const answers = hasJudgedFiles(answersFolder)
        ? readJudgedFiles(answersFolder).flatMap(({ cases }) => cases.map(answerAsHearing))
        : [];
      const hearings = readHearings(hearingFilesIn(folder).map((file) => join(folder, file))).filter(isEnglish);
      tallied([...hearings, ...answers].slice(0, WARM_UP), hear);
      const { outcomes, time, readingTime } = tallied([...hearings, ...answers], hear);
      process.stdout.write(
        `${perMeaning(outcomes)}${figuresLine(outcomes)}\n  with judging: ${inMs(time)}; reading the card before: ${inMs(readingTime)}\n`,
      );
      const own = readHearings(hearingFilesIn(OWN).map((file) => join(OWN, file)));
      for (const [name, cases] of [
        ['own cases in English', own.filter(isEnglish)],
        ['own cases in German', own.filter((one) => !isEnglish(one))],
      ] as const) {
        const tried = tallied(cases, hear);
        process.stdout.write(`${name}:\n${figuresLine(tried.outcomes)}\n  with judging: ${inMs(tried.time)}\n`);
      }
    }),
);
