import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { textHash } from '../../lambda/domain/text-hash.ts';
import { type Model, packed, probability } from '../../lambda/grading/model.ts';
import type { JudgedCase } from '../../local/grading-case.ts';
import { fromHere, runCommand } from '../../local/commands/command-line.ts';
import { type BoostingOptions, boost } from './boosting.ts';
import { featuresAsked, judgedWith } from './examples.ts';
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
const RISING = `recall precision f1 exactRecall exactPrecision precisionBeyondQuestion recallBeyondQuestion
  recallBest precisionBest f1Second
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
  /** What the model sees of it; null where a rule settles it. */
  readonly features: Readonly<Record<string, number>> | null;
}

function examplesOf(dir: string): Example[] {
  return readJudgedFiles(dir).flatMap(({ name, cases }) =>
    FILE_WEIGHTS[name] === 0 ? [] : cases.map((judged) => ({ file: name, judged, features: featuresAsked(judged) })),
  );
}

function trained(examples: readonly Example[]): Model {
  const open = examples.flatMap(({ file, judged, features }) =>
    features === null ? [] : [{ file, judged, features }],
  );
  const names = Object.keys(open[0]?.features ?? {});
  return boost(
    open.map(({ file, judged, features }) => ({
      values: names.map((name) => features[name] ?? 0),
      isRight: judged.human,
      weight: (FILE_WEIGHTS[file] ?? 1) * (judged.human || MISHEARD.has(file) ? 1 : WRONG_WEIGHT),
    })),
    { ...OPTIONS, features: names },
  );
}

/** Every answer to a question falls into the same fold: nothing is learned from what it is then tried on. */
function foldOf({ judged }: Example): number {
  return textHash(judged.question.toLowerCase()) % FOLDS;
}

interface Fold {
  readonly tried: readonly Example[];
  readonly taught: readonly Example[];
}

const questionFolds = (examples: readonly Example[]): Fold[] =>
  Array.from({ length: FOLDS }, (_, fold) => ({
    tried: examples.filter((one) => foldOf(one) === fold),
    taught: examples.filter((one) => foldOf(one) !== fold),
  }));

/** Files that hold the same questions and answers in another form are one source. */
const SOURCES: readonly (readonly string[])[] = [
  ['ship-written', 'ship-spoken', 'ship-asr'],
  ['spoken-tech', 'asr-tech'],
  ['spoken-nemo'],
  ['qanta-map'],
];

/** Each source tried on what the others teach. */
const sourceFolds = (examples: readonly Example[]): Fold[] =>
  SOURCES.map((source) => ({
    tried: examples.filter(({ file }) => source.includes(file)),
    taught: examples.filter(({ file }) => !source.includes(file)),
  })).filter(({ tried, taught }) => tried.length > 0 && taught.length > 0);

/** Figures a file, of models that never saw what they are tried on. */
function crossValidated(folds: readonly Fold[]): string {
  const scored = folds.flatMap(({ tried, taught }) => {
    const model = trained(taught);
    return tried.map(({ file, judged }) => {
      const { verdict, score } = judgedWith(judged, (features) => probability(model, features));
      return { file, verdict, score, human: judged.human };
    });
  });
  return [...new Set(scored.map(({ file }) => file))]
    .sort()
    .map((file) => {
      const { macroF1, falseAcceptRate, threeWay } = scoresOf(scored.filter((one) => one.file === file));
      const figures = [
        macroF1,
        falseAcceptRate,
        threeWay.askRate,
        threeWay.errorAmongDecided,
        threeWay.falseAcceptRate,
      ];
      return `${file.padEnd(NAME)}${figures.map((value) => value.toFixed(4).padStart(COLUMN)).join('')}\n`;
    })
    .join('');
}

const NAME = 16;
const COLUMN = 9;
const HEAD = `${' '.repeat(NAME)}${['F1', 'FA', 'asked', 'error', 'FA'].map((text) => text.padStart(COLUMN)).join('')}\n`;

await runCommand((command) =>
  command
    .name('train:grading')
    .description('Trains the grader on a folder of judged answers, *.jsonl, and writes its weights.')
    .argument('[dir]', 'a folder of judged answers, *.jsonl', COLLECTED)
    .option('--no-write', 'only try it, and leave the weights as they are')
    .option('--no-folds', 'do not try it on questions it was not trained on first')
    .action((dir: string, { folds, write }: { folds: boolean; write: boolean }) => {
      const examples = examplesOf(dir === COLLECTED ? dir : fromHere(dir));
      if (folds) {
        process.stdout.write(`On sources that it was not trained on (two-way, three-way):\n${HEAD}`);
        process.stdout.write(crossValidated(sourceFolds(examples)));
        process.stdout.write(`On questions that it was not trained on (${String(FOLDS)} folds):\n${HEAD}`);
        process.stdout.write(crossValidated(questionFolds(examples)));
      }
      if (!write) return;
      writeFileSync(WEIGHTS_FILE, `${JSON.stringify(packed(trained(examples)))}\n`);
      process.stdout.write(`Wrote ${WEIGHTS_FILE}.\n`);
    }),
);
