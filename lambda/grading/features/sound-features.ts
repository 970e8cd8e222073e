import { type Comparison, metShare } from '../comparison.ts';
import type { JudgingTables } from '../../languages/judging-tables.ts';
import { answerSounds, soundsAlike, soundsOf } from '../sounds.ts';

const ANSWERS_COMPARED = 12;
const EDGE = 4;

/**
 * How alike the answers and what was heard sound: where a recogniser did not know the words, this is all that is left.
 * Each feature is the best over the closest answers.
 */
export function soundFeatures(comparisons: readonly Comparison[], tables: JudgingTables | null) {
  const said = soundsOf(comparisons[0]?.said.words ?? [], tables);
  const answers = comparisons.slice(0, ANSWERS_COMPARED).map(({ expected }) => answerSounds(expected.tokens, tables));
  const best = (measure: (answer: string) => number): number => Math.max(...answers.map(measure));
  const [closest = ''] = answers;
  const whole = answers.map((answer) => soundsAlike(answer, said));
  const within = answers.map((answer) => soundsAlike(answer, said, true));
  return {
    sound: whole[0] ?? 0,
    soundBest: Math.max(...whole),
    soundWithin: within[0] ?? 0,
    soundWithinBest: Math.max(...within),
    saidSoundWithin: soundsAlike(said, closest, true),
    soundStart: best((answer) => soundsAlike(answer.slice(0, EDGE), said.slice(0, EDGE))),
    soundEnd: best((answer) => soundsAlike(answer.slice(-EDGE), said.slice(-EDGE))),
    soundWords: Math.max(...comparisons.slice(0, ANSWERS_COMPARED).map((one) => wordsHeard(one, said, tables))),
    syllablesApart: Math.min(...answers.map((answer) => Math.abs(syllables(answer) - syllables(said)))),
  };
}

/** How much of the answer can be heard word by word, in whatever order: the share of its words' weight. */
function wordsHeard({ alignment }: Comparison, said: string, tables: JudgingTables | null): number {
  return metShare(
    alignment.expected.map((one) =>
      one.similarity === 1
        ? one
        : {
            ...one,
            similarity: Math.max(one.similarity, soundsAlike(answerSounds([one.token], tables), said, true)),
          },
    ),
  );
}

const syllables = (sounds: string): number => sounds.match(/[aeiou]+/g)?.length ?? 0;
