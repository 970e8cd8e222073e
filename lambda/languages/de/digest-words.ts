import type { DigestWords } from '../digest-words.ts';

const counted = (count: number, one: string, many: string): string => `${String(count)} ${count === 1 ? one : many}`;
const reviewed = (count: number): string => counted(count, 'Antwort', 'Antworten');

export const GERMAN_DIGEST_WORDS: DigestWords = {
  subject: ({ reviews }) =>
    reviews === 0 ? 'Study Aloud: eine Woche ohne Antworten' : `Study Aloud: ${reviewed(reviews)} in dieser Woche`,
  lines: ({ from, to, reviews, right, days, minutes, memory, decks, hardest }) => [
    `Vom ${from} bis zum ${to}:`,
    '',
    ...(reviews === 0
      ? ['Keine Karte wurde wiederholt.']
      : [
          `${reviewed(reviews)} an ${counted(days, 'Tag', 'Tagen')}, davon ${String(right)} richtig, in ${counted(minutes, 'Minute', 'Minuten')}.`,
          memory === null
            ? 'Es kamen zu wenige gelernte Karten wieder, um zu sagen, wie viel behalten wurde.'
            : `Vom Gelernten behalten: ${String(memory.rememberedPercent)} Prozent; erwartet waren ${String(memory.expectedPercent)} Prozent.`,
          '',
          ...decks.map((deck) => `${deck.title}: ${reviewed(deck.reviews)}, ${String(deck.right)} richtig`),
        ]),
    '',
    hardest === 0
      ? 'Keine Karte wird immer wieder verfehlt.'
      : `${counted(hardest, 'Karte wird', 'Karten werden')} immer wieder verfehlt; klarere Notizen helfen vielleicht.`,
  ],
};
