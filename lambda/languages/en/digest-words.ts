import type { DigestWords } from '../digest-words.ts';

const counted = (count: number, one: string): string => `${String(count)} ${one}${count === 1 ? '' : 's'}`;

export const ENGLISH_DIGEST_WORDS: DigestWords = {
  subject: ({ reviews }) =>
    reviews === 0 ? 'Study Aloud: a week without reviews' : `Study Aloud: ${counted(reviews, 'review')} this week`,
  lines: ({ from, to, reviews, right, days, minutes, memory, decks, hardest }) => [
    `From ${from} to ${to}:`,
    '',
    ...(reviews === 0
      ? ['No card was reviewed.']
      : [
          `${counted(reviews, 'review')} on ${counted(days, 'day')}, ${String(right)} of them right, in ${counted(minutes, 'minute')}.`,
          memory === null
            ? 'Too few cards that had been learned came back to say how much was remembered.'
            : `Remembered of what had been learned: ${String(memory.rememberedPercent)} percent; ${String(memory.expectedPercent)} percent were expected.`,
          '',
          ...decks.map((deck) => `${deck.title}: ${counted(deck.reviews, 'review')}, ${String(deck.right)} right`),
        ]),
    '',
    hardest === 0
      ? 'No card is missed again and again.'
      : `${counted(hardest, 'card')} ${hardest === 1 ? 'is' : 'are'} missed again and again; clearer notes may help.`,
  ],
};
