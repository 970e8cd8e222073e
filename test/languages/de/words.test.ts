import { expect } from 'chai';
import type { Act, Reply } from '../../../lambda/domain/reply.ts';
import { wordsOf } from '../../../lambda/languages/languages.ts';
import { spokenReply } from '../../../lambda/speech/spoken-reply.ts';
import { CARD, asking, replyOf } from '../../speech/replies.ts';

const WORDS = wordsOf('de-DE');
const heard = (acts: readonly Act[], listen: Reply['listen'] = null): string =>
  spokenReply(replyOf(acts, listen, 'de-DE'), WORDS, 400)
    .pieces.filter((piece) => typeof piece === 'string')
    .join(' ');

const LIST = { act: 'self-check', card: CARD, expected: '' } as const;

/** Acts that state something, by what is said of them. */
const STATED: Readonly<Record<string, Act>> = {
  'Willkommen zurück. Eine fällig.': { act: 'welcome-back', due: 1, fresh: 0 },
  'Willkommen zurück. Drei fällig und zwei neu.': { act: 'welcome-back', due: 3, fresh: 2 },
  'Willkommen zurück. Eine fällig und eine neu.': { act: 'welcome-back', due: 1, fresh: 1 },
  'Willkommen zurück. Eine neue Karte.': { act: 'welcome-back', due: 0, fresh: 1 },
  'Willkommen zurück. Fünf neue Karten.': { act: 'welcome-back', due: 0, fresh: 5 },
  'Willkommen zurück. Mehr als hundert fällig und einundzwanzig neu.': { act: 'welcome-back', due: 101, fresh: 21 },
  'Nicht ganz: fünfzehn Minuten.': { act: 'verdict', outcome: 'wrong', expected: 'fünfzehn Minuten' },
  'Nicht ganz.': { act: 'verdict', outcome: 'wrong', expected: '' },
  'Die Antwort ist: die Donau.': { act: 'verdict', outcome: 'gave-up', expected: 'die Donau' },
  'Zählt als leicht.': { act: 'counted', as: 'easy', overruled: true, learned: null },
  'Zählt als richtig, und „blauer Fluss“ gilt ab jetzt auch.': {
    act: 'counted',
    as: 'right',
    overruled: true,
    learned: 'blauer Fluss',
  },
  'Die Karte kommt wieder.': { act: 'counted', as: 'wrong', overruled: false, learned: null },
  'Ein Hinweis: Sie beginnt im Schwarzwald.': {
    act: 'hint',
    hint: 'Sie beginnt im Schwarzwald.',
    startsWith: 'd',
    words: 2,
  },
  'Es ist ein Wort, am Anfang steht L.': { act: 'hint', hint: null, startsWith: 'l', words: 1 },
  'Es sind zwei Wörter, am Anfang steht Ä.': { act: 'hint', hint: null, startsWith: 'ä', words: 2 },
  'Mehr Hinweise habe ich nicht.': { act: 'hint', hint: null, startsWith: '', words: 0 },
  'Sieben Karten, sechs richtig. Vier sind morgen fällig.': {
    act: 'summary',
    answered: 7,
    right: 6,
    dueTomorrow: 4,
  },
  'Eine Karte, keine richtig. Eine ist morgen fällig.': { act: 'summary', answered: 1, right: 0, dueTomorrow: 1 },
  'Diesmal keine Karten.': { act: 'summary', answered: 0, right: 0, dueTomorrow: 0 },
  'Für heute ist alles geschafft. Die nächsten Karten sind morgen früh fällig.': {
    act: 'all-done',
    next: { days: 1 },
  },
  'Für heute ist alles geschafft. Die nächsten Karten sind in zehn Tagen fällig.': {
    act: 'all-done',
    next: { days: 10 },
  },
  'Fürs Erste ist alles geschafft. Die nächsten Karten sind heute noch fällig.': {
    act: 'all-done',
    next: { days: 0 },
  },
  'Für heute ist alles geschafft.': { act: 'all-done', next: null },
  'Heute noch keine Karten. Gerade ist nichts fällig.': {
    act: 'progress',
    answeredToday: 0,
    rightToday: 0,
    due: 0,
    fresh: 0,
    streakDays: 0,
  },
  'Heute zwölf Karten, zehn richtig. Du lernst seit drei Tagen ohne Lücke. Noch übrig: eine fällig und vier neu.': {
    act: 'progress',
    answeredToday: 12,
    rightToday: 10,
    due: 1,
    fresh: 4,
    streakDays: 3,
  },
  'Du hast einen Stapel: Europa.': { act: 'decks', titles: ['Europa'], more: 0 },
  'Du hast drei Stapel: Europa, Netze und Physik.': { act: 'decks', titles: ['Europa', 'Netze', 'Physik'], more: 0 },
  'Du hast drei Stapel: Europa und zwei weitere.': { act: 'decks', titles: ['Europa'], more: 2 },
  'Du hast noch keine Stapel.': { act: 'decks', titles: [], more: 0 },
  'Einen Stapel namens Latein habe ich nicht.': { act: 'trouble', trouble: 'no-such-deck', deckName: 'Latein' },
  'Bis morgen.': { act: 'goodbye', until: 'tomorrow' },
  'Tschüss.': { act: 'goodbye', until: 'later' },
};

describe('German words', () => {
  for (const [said, act] of Object.entries(STATED))
    it(said, () => {
      expect(heard([act])).to.equal(said);
    });

  it('name what is missing of a list without an article', () => {
    const check = (said: number, missed: readonly string[]): string =>
      heard([{ ...LIST, list: { said, of: said + missed.length, missed } }], 'yes-no');
    expect(check(2, ['Quelle'])).to.equal('Zwei von drei; es fehlt: Quelle. Hattest du das?');
    expect(check(1, ['Estland', 'Lettland'])).to.equal(
      'Eins von drei; es fehlen: Estland und Lettland. Hattest du das?',
    );
    expect(check(1, ['A', 'B', 'C', 'D', 'E'])).to.equal(
      'Eins von sechs; es fehlen: A, B, C, D und noch etwas. Hattest du das?',
    );
  });

  it('offer one card and several', () => {
    const offer = (count: number): string => heard([{ act: 'offer', offer: 'first-cards', count }], 'yes-no');
    expect(offer(5)).to.equal('Wollen wir fünf Karten versuchen?');
    expect(offer(1)).to.equal('Wollen wir eine Karte versuchen?');
    expect(offer(0)).to.equal('Wollen wir ein paar Karten versuchen?');
  });

  it('letter the choices', () => {
    expect(
      heard([asking({ front: 'Welche Farbe hat der Mars?', options: ['rot', 'grün', 'blau'] })], 'answer'),
    ).to.equal('Welche Farbe hat der Mars? A: rot, B: grün oder C: blau?');
  });

  it('take a request for a question, and end no sentence at an ordinal or an abbreviation', () => {
    const asked = (front: string): string => heard([asking({ front })], 'answer');
    expect(asked('Nenne die drei Teile.')).to.equal('Nenne die drei Teile.');
    expect(asked('Lichtgeschwindigkeit')).to.equal('Lichtgeschwindigkeit?');
    expect(asked('Was geschah am 3. Oktober 1990? Denk an Berlin.')).to.equal(
      'Denk an Berlin. Was geschah am 3. Oktober 1990?',
    );
    expect(asked('Wozu dient ein Port, z. B. Port 443? Er gehört zu HTTPS.')).to.equal(
      'Er gehört zu HTTPS. Wozu dient ein Port, z. B. Port 443?',
    );
  });

  it('hold no English', () => {
    const { troubles, help, leads, offers, asksFor, selfCheck, emptyFront, count, shows } = WORDS;
    const all = [
      ...Object.values(troubles).flatMap((trouble) => [...trouble(''), ...trouble('Latein')]),
      ...Object.values(offers).flatMap((offer) => offer(5, WORDS)),
      ...[help, leads, asksFor].flatMap((table) => Object.values(table).flat()),
      ...[...selfCheck, emptyFront, shows.answer('x'), ...[0, 1, 2, 30, 101].map(count)],
      ...Object.keys(STATED),
    ];
    const english =
      /(?<!\p{L})(?:the|and|you|your|is|are|card|deck|right|wrong|say|yes|no|please|welcome|next|study|aloud)(?!\p{L})/iu;
    expect(all.filter((text) => english.test(text))).to.deep.equal([]);
  });
});
