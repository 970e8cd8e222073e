import { expect } from 'chai';
import { PROGRESS_TOPICS, type ProgressTopic } from '../../lambda/domain/command.ts';
import { hear } from '../../lambda/hearing/hear.ts';
import { textsOf } from '../../lambda/languages/commands.ts';
import { LOCALES, commandsOf } from '../../lambda/languages/languages.ts';

const CARD = { front: 'Which river is it?', back: 'the Danube', accepted: [] };
const PHASES = ['question', 'self-check', 'offer', 'idle'] as const;

/** None of it is a sample of an intent. */
const HEARD: Readonly<
  Record<'en-US' | 'de-DE', Readonly<Record<ProgressTopic | 'import' | 'none', readonly string[]>>>
> = {
  'en-US': {
    hardest: [
      'what are my three worst cards',
      'which questions do i always get wrong',
      'name my weakest cards',
      'which ones do i struggle with the most',
      'what am i bad at',
      'do i have any leeches',
    ],
    streak: [
      'show me my streak please',
      'how long is my streak now',
      'what is my current streak',
      'how many days in a row',
    ],
    trend: ['am i actually getting better at this', 'is my memory improving', 'have i gotten any better lately'],
    week: [
      'how was this week',
      'how many cards have i studied this week',
      'what have i done this week',
      'how my week was',
    ],
    month: [
      'how has my month been',
      'how am i doing this month',
      'how have i been doing lately',
      "what's my retention rate",
    ],
    yesterday: [
      'how did it go yesterday',
      'what did i get done yesterday',
      'how many questions did i answer yesterday',
    ],
    time: [
      'for how long have i been studying',
      'how much time have i spent on this today',
      'how long have i practiced',
    ],
    import: [
      'have all my notes come in yet',
      'did you read my new file',
      'what came of my last upload',
      'how did my last import go',
      'was anything set aside',
      'are my cards there yet',
    ],
    none: ['how am i doing', 'how many did i get right so far', 'what is my score today'],
  },
  'de-DE': {
    hardest: [
      'welche karten weiß ich nie',
      'was sind meine schwachstellen',
      'welche fragen sind für mich am schwersten',
    ],
    streak: ['sag mir meine serie', 'wie lange ist meine serie'],
    trend: ['werde ich eigentlich besser', 'bin ich denn besser geworden'],
    week: ['wie lief es diese woche', 'wie viele karten habe ich denn diese woche geschafft'],
    month: ['wie lief es letzten monat', 'wie viel habe ich insgesamt gelernt'],
    yesterday: ['wie war es gestern', 'wie viele fragen habe ich gestern beantwortet'],
    time: ['wie lange habe ich heute geübt', 'wie viele minuten habe ich heute gelernt'],
    import: ['sind meine dateien schon da', 'hast du meine karten importiert', 'was wurde nicht importiert'],
    none: ['wie stehe ich', 'wie läuft es heute', 'wie viele habe ich richtig'],
  },
};

describe('what is asked of the progress', () => {
  for (const [locale, topics] of Object.entries(HEARD))
    for (const [topic, phrases] of Object.entries(topics))
      for (const heard of phrases)
        it(`${locale}: "${heard}" is ${topic}, whatever waits`, () => {
          for (const phase of PHASES) {
            const card = phase === 'question' ? CARD : null;
            const command = topic === 'import' ? 'last-import' : 'progress';
            const argument = (PROGRESS_TOPICS as readonly string[]).includes(topic) ? topic : null;
            expect(hear(heard, { phase, card, locale }), phase).to.deep.equal({ kind: 'command', command, argument });
          }
        });

  for (const locale of LOCALES)
    it(`${locale}: each sample of a topic's intent is that topic in words, too`, () => {
      const { phrases } = commandsOf(locale);
      for (const topic of PROGRESS_TOPICS)
        for (const sample of textsOf(phrases[`progress-${topic}`]))
          expect(hear(sample, { phase: 'idle', card: null, locale }), sample).to.include({
            command: 'progress',
            argument: topic,
          });
      for (const sample of textsOf(phrases.progress))
        expect(hear(sample, { phase: 'idle', card: null, locale }), sample).to.include({ argument: null });
      for (const sample of textsOf(phrases['last-import']))
        expect(hear(sample, { phase: 'idle', card: null, locale }), sample).to.include({ command: 'last-import' });
    });

  it('is no answer where it is one', () => {
    const week = { front: 'Which BBC programme reviewed the news?', back: 'this week', accepted: ['how was my week'] };
    expect(hear('how was my week', { phase: 'question', card: week, locale: 'en-US' }).kind).to.equal('attempt');
  });
});
