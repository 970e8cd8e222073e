import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { textHash } from '../../lambda/domain/text-hash.ts';
import { hearBy } from '../../lambda/hearing/hear.ts';
import { type HearingModel, type PackedModel, unpacked } from '../../lambda/hearing/model/model.ts';
import { fromHere, runCommand } from '../../local/commands/command-line.ts';
import { cardOf, type JudgedCase } from '../../local/grading-case.ts';
import { seededRandom } from '../../local/simulator/random.ts';
import { COLLECTED as COLLECTED_ANSWERS, readJudgedFiles } from '../grading/judged-answers.ts';
import { COLLECTED, type JudgedHearing, readHearings } from './collections.ts';
import {
  type HearingExample,
  answerAsHearing,
  answerExamplesOf,
  exampleOf,
  ownAnswerExamples,
  patternExamples,
  phraseExamples,
  questionGroup,
} from './examples.ts';
import { readOwnAnswers, readOwnPhrases } from './own-phrases.ts';
import { type LogisticOptions, trainedLogistic } from './logistic.ts';
import { figuresLine, tallied } from './tally.ts';

const weightsFile = (language: string): string =>
  fileURLToPath(new URL(`../../lambda/hearing/model/weights-${language}.json`, import.meta.url));
const OPTIONS: LogisticOptions = { epochs: 8, learningRate: 0.3, shrink: 0.002, kept: 22_000, seed: 1 };
const GERMAN: LogisticOptions = { ...OPTIONS, kept: 12_000 };
const TEXTS_PER_MEANING = 800;
const OWN_TEXTS_PER_MEANING = 800;
const CARDS_PER_FILE = 200;
const FOLDS = 5;

interface Collected {
  readonly hearings: readonly { readonly one: JudgedHearing; readonly example: HearingExample }[];
  readonly answers: readonly { readonly one: JudgedCase; readonly examples: readonly HearingExample[] }[];
  readonly patterns: readonly HearingExample[];
}

function collected(hearingsFile: string, answersFolder: string): Collected {
  const files = readJudgedFiles(answersFolder);
  const cards = files.flatMap(({ cases }) => cases.slice(0, CARDS_PER_FILE)).map((one) => cardOf(one));
  return {
    hearings: readHearings([hearingsFile])
      // Answers are learned from the files that hold all of them.
      .filter(({ want }) => want !== 'attempt')
      .map((one) => ({ one, example: exampleOf(one) })),
    answers: files.flatMap(({ cases }) => cases.map((one) => ({ one, examples: answerExamplesOf(one) }))),
    patterns: patternExamples('en-US', TEXTS_PER_MEANING, cards, seededRandom(OPTIONS.seed)),
  };
}

/** What a language is learned from of which nobody's phrases were collected: the project's own. */
function ownExamples(language: string, locale: string): HearingExample[] {
  const answers = readOwnAnswers(language, locale);
  const cards = answers.map(({ card }) => card);
  const random = seededRandom(OPTIONS.seed);
  return [
    ...phraseExamples(locale, readOwnPhrases(language), cards, random),
    ...ownAnswerExamples(locale, answers, random),
    ...patternExamples(locale, OWN_TEXTS_PER_MEANING, cards, random),
  ];
}

function write(language: string, model: PackedModel): void {
  const file = weightsFile(language);
  writeFileSync(file, `${JSON.stringify(model)}\n`);
  process.stdout.write(`Wrote ${file}.\n`);
}

function trained(examples: readonly HearingExample[], options = OPTIONS): PackedModel {
  const classes = ['attempt', ...new Set(examples.map(({ want }) => want).filter((want) => want !== 'attempt'))];
  const places = new Map(classes.map((name, i) => [name, i]));
  return trainedLogistic(
    classes,
    examples.map(({ features, want, weight }) => ({ features, weight, is: places.get(want) ?? 0 })),
    options,
  );
}

type FoldOf = (one: JudgedHearing) => number;
const FOLD_KINDS: Readonly<Record<string, FoldOf>> = {
  'sources left out whole': ({ source }) => textHash(source) % FOLDS,
  'at random': ({ heard }) => textHash(`${heard}.`) % FOLDS,
};

/** What is heard of phrases and answers that the model was not trained on. */
function crossValidated({ hearings, answers, patterns }: Collected, foldOf: FoldOf): string {
  const answerFold = (one: JudgedCase): number => textHash(questionGroup(one.question)) % FOLDS;
  const outcomes = Array.from({ length: FOLDS }, (_, fold) => {
    const model: HearingModel = unpacked(
      trained([
        ...hearings.filter(({ one }) => foldOf(one) !== fold).map(({ example }) => example),
        ...answers.filter(({ one }) => answerFold(one) !== fold).flatMap(({ examples }) => examples),
        ...patterns,
      ]),
    );
    const tried = [
      ...hearings.filter(({ one }) => foldOf(one) === fold).map(({ one }) => one),
      ...answers.filter(({ one }) => answerFold(one) === fold).map(({ one }) => answerAsHearing(one)),
    ];
    return tallied(tried, (heard, context) => hearBy(() => model, heard, context)).outcomes;
  }).flat();
  return figuresLine(outcomes);
}

await runCommand((command) =>
  command
    .name('train:hearing')
    .description('Trains the listener on collected phrases and judged answers, and writes its weights.')
    .argument('[file]', 'phrases and what was meant by them, *.jsonl', join(COLLECTED, 'dev.jsonl'))
    .argument('[dir]', 'a folder of judged answers, *.jsonl', COLLECTED_ANSWERS)
    .option('--no-folds', 'do not try it on phrases it was not trained on first')
    .option('--only-german', 'leave the English weights as they are')
    .action((file: string, dir: string, { folds, onlyGerman = false }: { folds: boolean; onlyGerman?: boolean }) => {
      write('de', trained(ownExamples('de', 'de-DE'), GERMAN));
      if (onlyGerman) return;
      const all = collected(fromHere(file), fromHere(dir));
      if (folds)
        for (const [kind, foldOf] of Object.entries(FOLD_KINDS))
          process.stdout.write(`${String(FOLDS)} folds, ${kind}:\n${crossValidated(all, foldOf)}\n`);
      const examples = [...all.hearings.map(({ example }) => example), ...all.answers.flatMap((one) => one.examples)];
      write('en', trained([...examples, ...all.patterns]));
    }),
);
