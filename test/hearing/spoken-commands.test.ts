import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import fc from 'fast-check';
import { readRequest } from '../../lambda/alexa/read-request.ts';
import { plain, saysSomething, verbIn } from '../../lambda/hearing/spoken-commands.ts';
import { VERB_PHRASES } from '../../lambda/languages/en/commands.ts';
import type { PlainVerb } from '../../lambda/domain/command.ts';
import { intent } from '../alexa/requests.ts';

const MODEL = new URL('../../skill-package/interactionModels/custom/en-US.json', import.meta.url);
const intents = (
  JSON.parse(readFileSync(MODEL, 'utf8')) as {
    interactionModel: { languageModel: { intents: { name: string; samples: string[] }[] } };
  }
).interactionModel.languageModel.intents;

describe('alexa/spoken-verbs', () => {
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
  for (const [heard, verb] of verbs) it(`"${heard}": ${verb}`, () => expect(verbIn(heard)).to.equal(verb));

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
    it(`"${heard.slice(0, 30)}" may be an answer`, () => expect(verbIn(heard)).to.equal(null));

  it('every phrase the interaction model lists for a verb is that verb in an answer slot too', () => {
    for (const { name, samples } of intents) {
      const incoming = readRequest(intent(name));
      const kind = incoming.kind === 'turn' ? incoming.command.kind : '';
      if (!Object.hasOwn(VERB_PHRASES, kind)) continue;
      for (const sample of samples) expect(verbIn(sample), `${name}: ${sample}`).to.equal(kind);
    }
  });

  it('no phrase stands under two verbs, and each is found as it is written', () => {
    const owner = new Map<string, string>();
    for (const [verb, phrases] of Object.entries(VERB_PHRASES))
      for (const phrase of phrases.split('/').map(plain)) {
        expect(phrase).not.to.equal('');
        expect(owner.get(phrase) ?? verb, phrase).to.equal(verb);
        expect(verbIn(phrase), phrase).to.equal(verb);
        owner.set(phrase, verb);
      }
  });

  it('thinking aloud says nothing; any other word does', () => {
    for (const heard of ['', ' ', '?', '...', 'um', 'Uh, umm', 'hmm'])
      expect(saysSomething(heard), heard).to.equal(false);
    for (const heard of ['um lambda', '15', 'er', 'q', 'é']) expect(saysSomething(heard), heard).to.equal(true);
  });

  it('never throws, and politeness never changes a verb', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (heard) => void verbIn(heard)));
    const phrases = Object.values(VERB_PHRASES).flatMap((list) => list.split('/').map((phrase) => phrase.trim()));
    fc.assert(
      fc.property(fc.constantFrom(...phrases), fc.constantFrom('um', 'please', 'alexa'), (phrase, extra) => {
        if (phrase.length > 60) return;
        expect(verbIn(`${extra} ${phrase}`)).to.equal(verbIn(phrase));
        expect(verbIn(`${phrase} ${extra}`)).to.equal(verbIn(phrase));
      }),
    );
  });
});
