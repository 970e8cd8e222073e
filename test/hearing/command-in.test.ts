import { expect } from 'chai';
import fc from 'fast-check';
import { commandIn, meansAllDecks } from '../../lambda/hearing/command-in.ts';
import { plainText } from '../../lambda/domain/plain-text.ts';
import { type SpokenCommand, textsOf } from '../../lambda/languages/commands.ts';
import { LOCALES, commandsOf } from '../../lambda/languages/languages.ts';
import type { PlainVerb } from '../../lambda/domain/command.ts';

const phrasesOf = (locale: string): [SpokenCommand, string[]][] =>
  Object.entries(commandsOf(locale).phrases).map(([command, { samples, others }]) => [
    command as SpokenCommand,
    textsOf(samples).concat(textsOf(others)),
  ]);

describe('hearing/command-in', () => {
  const verbs: [string, PlainVerb][] = [
    ["I don't know", 'dont-know'],
    ['i dont know', 'dont-know'],
    ['I don’t know.', 'dont-know'],
    ['um I have no idea', 'dont-know'],
    ['i. d. k.', 'dont-know'],
    ['pass', 'dont-know'],
    ['Skip!', 'skip'],
    ['okay skip this one please', 'skip'],
    ['can you skip that', 'skip'],
    ['repeat', 'repeat'],
    ['sorry what was that', 'repeat'],
    ['could you say that again please', 'repeat'],
    ['hint', 'hint'],
    ['can I please have a hint', 'hint'],
    ['give me a moment', 'pause'],
    ['alexa hold on a second', 'pause'],
    ['let me think', 'pause'],
    ['help', 'help'],
    ['stop', 'stop'],
    ["okay that's enough for today thanks", 'stop'],
    ['yes I did', 'yes'],
    ['I had it', 'yes'],
    ['okay', 'yes'],
    ["no I didn't", 'no'],
    ['nope', 'no'],
    ['hey I was right', 'i-was-right'],
    ['no I was right', 'i-was-right'],
    ['count it', 'i-was-right'],
    ['that was wrong', 'that-was-wrong'],
    ['too easy', 'too-easy'],
    ['undo', 'undo'],
    ['take that back', 'undo'],
    ['how am I doing', 'progress'],
    ['which decks do I have', 'decks'],
    ['connect my notes', 'connect'],
  ];
  for (const [heard, verb] of verbs) it(`"${heard}": ${verb}`, () => expect(commandIn(heard, 'en-US')).to.equal(verb));

  for (const heard of [
    'stop words',
    'a skip list',
    'the stop codon',
    'next dot js',
    'wait for it to finish',
    'the hint is in the name',
    'a yes no question',
    'no sequel',
    'help desk',
    'repeat until',
    'undo log',
    'i think stop',
    'right',
    'wrong',
    'true',
    'false',
    'one minute',
    'easy',
    'done',
    'go',
    'lambda',
    'um',
    'please',
    'alexa',
    '',
    '?',
    'yes '.repeat(40),
  ])
    it(`"${heard.slice(0, 30)}" may be an answer`, () => expect(commandIn(heard, 'en-US')).to.equal(null));

  for (const locale of LOCALES)
    it(`${locale}: no phrase stands under two commands, and each is found as it is written`, () => {
      const owner = new Map<string, string>();
      for (const [command, phrases] of phrasesOf(locale))
        for (const phrase of phrases.map(plainText)) {
          expect(phrase).not.to.equal('');
          expect(owner.get(phrase) ?? command, phrase).to.equal(command);
          expect(commandIn(phrase, locale), phrase).to.equal(command === 'cancel' ? 'stop' : command);
          owner.set(phrase, command);
        }
    });

  it('a Briton is understood in British English, and an American not by it', () => {
    for (const [heard, command] of [
      ["haven't the foggiest", null],
      ["I haven't the foggiest", 'dont-know'],
      ['right then hang about cheers', 'pause'],
      ["that'll do", 'stop'],
    ] as const) {
      expect(commandIn(heard, 'en-GB'), heard).to.equal(command);
      expect(commandIn(heard, 'en-US'), heard).to.equal(null);
    }
    expect(commandIn("i don't know", 'en-GB')).to.equal('dont-know');
  });

  it('a locale of English without its own words, and a language without any, has the American commands', () => {
    for (const locale of ['en-IN', 'en', 'EN-us', 'fr-FR', ''])
      expect(commandIn('skip this one', locale), locale).to.equal('skip');
  });

  it('knows names that mean all decks', () => {
    for (const heard of ['everything', 'all my cards', "What's due?"])
      expect(meansAllDecks(heard, 'en-US'), heard).to.equal(true);
    for (const heard of ['biology', 'all about cards', ''])
      expect(meansAllDecks(heard, 'en-US'), heard).to.equal(false);
  });

  it('never throws, and politeness never changes a verb', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (heard) => void commandIn(heard, 'en-US')));
    const phrases = phrasesOf('en-US').flatMap(([, all]) => all);
    fc.assert(
      fc.property(fc.constantFrom(...phrases), fc.constantFrom('um', 'please', 'alexa'), (phrase, extra) => {
        if (phrase.length > 60) return;
        expect(commandIn(`${extra} ${phrase}`, 'en-US')).to.equal(commandIn(phrase, 'en-US'));
        expect(commandIn(`${phrase} ${extra}`, 'en-US')).to.equal(commandIn(phrase, 'en-US'));
      }),
    );
  });
});
