import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { noteWordsOf } from '../../lambda/languages/languages.ts';
import { type Derived, type Weights, featuresOf, worthOf } from '../../lambda/notes/deriving/worth.ts';
import { isWanted } from '../../lambda/notes/deriving/levels.ts';
import { parseMarkdown } from '../../lambda/notes/formats/markdown.ts';
import { fromHere, runCommand } from '../../local/commands/command-line.ts';
import { type GoldCard, asks } from './gold.ts';

const WEIGHTS_FILE = fileURLToPath(new URL('../../lambda/notes/deriving/worth-weights.json', import.meta.url));
const EPOCHS = 400;
const LEARNING_RATE = 0.02;
const SHRINK = 0.1;
const TRUST = 1;

const ASIDE = v.object({ front: v.string(), back: v.string() });
const GOLD = v.object({
  ...ASIDE.entries,
  note: v.string(),
  worth: v.number(),
  accept: v.optional(v.array(v.string()), []),
  also: v.optional(v.array(ASIDE), []),
});

interface Example {
  readonly repository: string;
  readonly card: Derived;
  /** The worth of the gold card that it asks; 0 for none. */
  readonly worth: number;
}

/** Every card that can be derived of the notes, and whether a reader would ask it; each gold card is met once. */
function examplesIn(folder: string): { examples: Example[]; worth: number } {
  const gold = readFileSync(join(folder, 'gold.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): GoldCard => v.parse(GOLD, JSON.parse(line)));
  const examples = [...new Set(gold.map(({ note }) => note))].flatMap((note) => {
    const left = new Set(gold.filter((one) => one.note === note));
    const text = readFileSync(join(folder, 'notes', note), 'utf8');
    return parseMarkdown({ path: basename(note), text }, { derive: 'all' }).cards.flatMap(({ shape, front, back }) => {
      if (shape === undefined) return [];
      const hit = [...left].find((one) => asks({ front, back }, one));
      if (hit !== undefined) left.delete(hit);
      return [{ repository: note.split('/')[0] ?? '', card: { shape, front, back }, worth: hit?.worth ?? 0 }];
    });
  });
  return { examples, worth: gold.reduce((sum, one) => sum + one.worth, 0) };
}

const words = noteWordsOf('en');

/** Logistic regression by gradient descent, with weights that shrink (L2). */
function trained(examples: readonly Example[]): Weights {
  if (words === null) return {};
  const rows = examples.map(({ card, worth }) => ({ features: featuresOf(card, words), is: worth > 0 ? 1 : 0 }));
  // A shape that was hardly seen is trusted: its rules let nothing else through.
  const weights: Record<string, number> = { bias: TRUST };
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const { features, is } of rows) {
      const sum = features.reduce((total, feature) => total + (weights[feature] ?? 0), 0);
      const error = is - 1 / (1 + Math.exp(-sum));
      for (const feature of features) {
        const weight = weights[feature] ?? 0;
        weights[feature] = weight + LEARNING_RATE * (error - SHRINK * (weight - (feature === 'bias' ? TRUST : 0)));
      }
    }
  }
  return Object.fromEntries(Object.entries(weights).map(([name, weight]) => [name, Number(weight.toFixed(3))]));
}

/** What is asked at a level of repositories that the model was not trained on. */
function folded(examples: readonly Example[], goldWorth: number): string[] {
  if (words === null) return [];
  const judged = [...new Set(examples.map(({ repository }) => repository))].flatMap((repository) => {
    const model = trained(examples.filter((one) => one.repository !== repository));
    return examples
      .filter((one) => one.repository === repository)
      .map((one) => ({ ...one, sure: worthOf(one.card, words, model) }));
  });
  return (['few', 'some', 'all'] as const).map((level) => {
    const asked = judged.filter(({ sure }) => isWanted(sure, level));
    const right = asked.filter(({ worth }) => worth > 0);
    const recall = right.reduce((sum, { worth }) => sum + worth, 0) / goldWorth;
    const precision = right.length / Math.max(1, asked.length);
    return `${level}: ${String(asked.length)} cards, precision ${precision.toFixed(3)}, recall of the worth ${recall.toFixed(3)}`;
  });
}

await runCommand((command) =>
  command
    .name('train:deriving')
    .description('Trains which derived cards are worth asking, and writes the weights.')
    .argument('<corpus>', 'a folder with notes/ and gold.jsonl, the cards that a careful reader would ask of them')
    .action((corpus: string) => {
      const { examples, worth } = examplesIn(fromHere(corpus));
      process.stdout.write(`Repositories left out whole:\n${folded(examples, worth).join('\n')}\n`);
      writeFileSync(WEIGHTS_FILE, `${JSON.stringify(trained(examples), null, 2)}\n`);
      process.stdout.write(`Wrote ${WEIGHTS_FILE}.\n`);
    }),
);
