import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { textHash } from '../../lambda/domain/text-hash.ts';
import { type Model, probability } from '../../lambda/grading/model.ts';
import type { JudgedCase } from '../../local/grading-case.ts';
import { fromHere, runCommand } from '../../local/commands/command-line.ts';
import { type BoostingOptions, boost } from './boosting.ts';
import { type Prepared, prepared } from './examples.ts';
import { COLLECTED, readJudgedFiles } from './judged-answers.ts';
import { scoresOf } from './scores.ts';

const WEIGHTS_FILE = fileURLToPath(new URL('../../lambda/grading/weights.json', import.meta.url));

/** A file's share in what is learned; 1 where it is not named, 0 for one whose cases stand in another file too. */
const FILE_WEIGHTS: Readonly<Record<string, number>> = {
  'ship-spoken': 1.5,
  'ship-spoken-changed': 0,
  'ship-asr': 2,
  'asr-tech': 0.5,
  'spoken-nemo': 3,
  'spoken-tech': 4,
};
/** A wrong answer taken for right does more harm than the reverse, but where half the words are misheard anyway. */
const WRONG_WEIGHT = 1.3;
const MISHEARD: ReadonlySet<string> = new Set(['ship-asr', 'asr-tech']);

/** More of these never makes an answer less likely right, whatever the cases at hand say. */
const RISING = `recall precision f1 exactRecall exactPrecision precisionBeyondQuestion recallBest precisionBest f1Second
  coreRecall knownShare spelling spellingBest commonRun commonRunBest prefix bigrams numbersMet sound soundBest soundWithin
  soundWithinBest soundWords soundStart soundEnd`;

const OPTIONS: Omit<BoostingOptions, 'features'> = {
  rising: new Set(RISING.split(/\s+/)),
  trees: 250,
  leaves: 6,
  learningRate: 0.08,
  rowsInLeaf: 80,
  lambda: 20,
  featureShare: 0.4,
  rowShare: 0.7,
  seed: 1,
};
const FOLDS = 5;

interface Example {
  readonly file: string;
  readonly judged: JudgedCase;
  readonly made: Prepared;
}

function examplesOf(dir: string): Example[] {
  return readJudgedFiles(dir).flatMap(({ name, cases }) =>
    FILE_WEIGHTS[name] === 0 ? [] : cases.map((judged) => ({ file: name, judged, made: prepared(judged) })),
  );
}

function trained(examples: readonly Example[]): Model {
  const open = examples.flatMap(({ file, judged, made }) => (made.kind === 'open' ? [{ file, judged, made }] : []));
  const features = Object.keys(open[0]?.made.features ?? {});
  return boost(
    open.map(({ file, judged, made }) => ({
      values: features.map((name) => made.features[name] ?? 0),
      isRight: judged.human,
      weight: (FILE_WEIGHTS[file] ?? 1) * (judged.human || MISHEARD.has(file) ? 1 : WRONG_WEIGHT),
    })),
    { ...OPTIONS, features },
  );
}

/** Every answer to a question falls into the same fold: nothing is learned from what it is then tried on. */
function foldOf({ judged }: Example): number {
  return textHash(judged.question.toLowerCase()) % FOLDS;
}

function crossValidated(examples: readonly Example[]): string {
  const scored = Array.from({ length: FOLDS }, (_, fold) => {
    const model = trained(examples.filter((one) => foldOf(one) !== fold));
    return examples
      .filter((one) => foldOf(one) === fold)
      .map(({ file, judged, made }) => {
        const score = made.kind === 'open' ? probability(model, made.features) : made.score;
        return { file, verdict: score >= 0.5 ? ('accept' as const) : ('reject' as const), score, human: judged.human };
      });
  }).flat();
  return [...new Set(examples.map(({ file }) => file))]
    .map((file) => {
      const { macroF1, falseAcceptRate } = scoresOf(scored.filter((one) => one.file === file));
      return `${file.padEnd(20)}macro-F1 ${macroF1.toFixed(4)}  false accepts ${falseAcceptRate.toFixed(4)}\n`;
    })
    .join('');
}

await runCommand((command) =>
  command
    .name('train:grading')
    .description('Trains the grader on a folder of judged answers, *.jsonl, and writes its weights.')
    .argument('[dir]', 'a folder of judged answers, *.jsonl', COLLECTED)
    .option('--no-folds', 'do not try it on questions it was not trained on first')
    .action((dir: string, { folds }: { folds: boolean }) => {
      const examples = examplesOf(dir === COLLECTED ? dir : fromHere(dir));
      if (folds)
        process.stdout.write(
          `On questions it was not trained on (${String(FOLDS)} folds):\n${crossValidated(examples)}`,
        );
      writeFileSync(WEIGHTS_FILE, `${JSON.stringify(trained(examples))}\n`);
      process.stdout.write(`Wrote ${WEIGHTS_FILE}.\n`);
    }),
);
