import { expect } from 'chai';
import fc from 'fast-check';
import { type Heard, type HearingContext, hear, hearBy } from '../../lambda/hearing/hear.ts';
import { BUCKETS } from '../../lambda/hearing/model/model.ts';
import { isIntentPhrase } from '../../lambda/hearing/intent-phrases.ts';
import { meansAllDecks } from '../../lambda/hearing/all-decks.ts';
import { heardWords, phraseMeanings } from '../../lambda/hearing/phrase-meanings.ts';
import { understandingOf } from '../../lambda/hearing/understanding.ts';
import type { CommandName } from '../../lambda/languages/meanings.ts';
import { textsOf } from '../../lambda/languages/commands.ts';
import { LOCALES, commandsOf } from '../../lambda/languages/languages.ts';
import { ASIDES_HEARD, COMMANDS_HEARD, GERMAN_HEARD, IN_OTHER_PHASES } from './phrases.ts';

const CARD = {
  front: 'Which bank of the Danube is the castle on?',
  back: 'the right bank',
  accepted: ['Buda', 'west'],
};
const question = (card: HearingContext['card'] = CARD): HearingContext => ({
  phase: 'question',
  card,
  locale: 'en-US',
});
const waiting = (phase: HearingContext['phase']): HearingContext => ({ phase, card: null, locale: 'en-US' });

const named = (heard: Heard): string =>
  heard.kind === 'command' ? heard.command : heard.kind === 'aside' ? heard.aside : heard.kind;

const isHeardAs = (command: CommandName, heard: string, locale: string): boolean => {
  const understanding = understandingOf(locale);
  const meanings = phraseMeanings(heardWords(heard, understanding), understanding);
  return meanings.some(({ meaning, isLoose }) => meaning === command && !isLoose);
};

describe('hearing/hear', () => {
  for (const [command, phrases] of Object.entries(COMMANDS_HEARD))
    describe(`with a question waiting, ${command}`, () => {
      for (const phrase of phrases) it(`"${phrase}"`, () => expect(named(hear(phrase, question()))).to.equal(command));
    });

  for (const [phase, meanings] of Object.entries(IN_OTHER_PHASES))
    for (const [command, phrases] of Object.entries(meanings))
      for (const phrase of phrases)
        it(`${phase}: "${phrase}" is ${command}`, () =>
          expect(named(hear(phrase, waiting(phase as HearingContext['phase'])))).to.equal(command));

  for (const [aside, phrases] of Object.entries(ASIDES_HEARD))
    for (const phrase of phrases)
      it(`"${phrase}" is ${aside} and is never judged`, () => {
        expect(named(hear(phrase, question()))).to.equal(aside);
      });

  it('a command that holds a yes or a no is no answer to a question that asks for one', () => {
    for (const back of ['no', 'yes']) {
      const card = { front: 'Is a whale a fish?', back, accepted: [] };
      expect(named(hear("don't say it", question(card))), back).to.equal('wait');
      for (const said of ['yes', 'no', "that's not right", 'true', 'it is not'])
        expect(hear(said, question(card)).kind, `${said} to ${back}`).to.equal('attempt');
    }
  });

  const said: [heard: string, command: string, argument: string | null, locale?: string][] = [
    ["what's due tomorrow", 'whats-due', 'next-day'],
    ["what's due", 'whats-due', null],
    ['was ist morgen fällig', 'whats-due', 'next-day', 'de-DE'],
    ['this one is too hard', 'too-hard', 'waiting'],
    ['that was too hard', 'too-hard', null],
    ['this one was too hard', 'too-hard', null],
    ['diese frage ist zu schwer', 'too-hard', 'waiting', 'de-DE'],
    ['das war zu schwer', 'too-hard', null, 'de-DE'],
    ['no i meant the nucleus', 'undo', 'the nucleus'],
    ['what i said was the cell wall of a plant', 'undo', 'the cell wall of a plant'],
    ['no i mean ottawa', 'undo', 'ottawa'],
    ["i don't think that's fair", 'i-was-right', null],
    ['i said the wrong word', 'undo', null],
    ['i said that', 'i-was-right', null],
    ['nein ich meinte den zellkern', 'undo', 'den zellkern', 'de-DE'],
    ['ich habe doch zellwand gesagt', 'undo', 'zellwand', 'de-DE'],
    ['genau das habe ich gesagt', 'i-was-right', null, 'de-DE'],
  ];
  for (const [heard, command, argument, locale = 'en-US'] of said)
    it(`"${heard}" is ${command}${argument === null ? '' : ` with "${argument}"`}`, () =>
      expect(hear(heard, { ...question(), locale })).to.deep.equal({ kind: 'command', command, argument }));

  it("a deck's name is the argument of start-deck, without the words around it", () => {
    for (const [heard, argument] of [
      ['quiz me on organic chemistry', 'organic chemistry'],
      ['could you switch to roman history please', 'roman history'],
      ['start my spanish verbs deck', 'spanish verbs'],
    ] as const)
      expect(hear(heard, question()), heard).to.deep.equal({ kind: 'command', command: 'start-deck', argument });
  });

  it('what is to be connected is the argument of connect', () => {
    for (const [locale, heard, argument] of [
      ['en-US', 'connect my notes', 'notes'],
      ['en-GB', 'could you please connect my page', 'page'],
      ['en-US', 'how do i connect to the website', 'page'],
      ['en-US', 'connect', null],
      ['de-DE', 'verbinde meine notizen', 'notes'],
      ['de-DE', 'kannst du bitte meine webseite verbinden', 'page'],
    ] as const)
      for (const phase of ['question', 'self-check', 'offer', 'idle'] as const)
        expect(hear(heard, { phase, card: phase === 'question' ? CARD : null, locale }), heard).to.deep.equal({
          kind: 'command',
          command: 'connect',
          argument,
        });
  });

  it('an answer is an attempt, with what the grader says of it', () => {
    for (const [heard, verdict] of [
      ['the right bank', 'accept'],
      ['um the right bank', 'accept'],
      ['is it buda', 'accept'],
      ['the left bank', 'reject'],
      ['margaret island', 'reject'],
      ['bratislava', 'reject'],
    ] as const) {
      const result = hear(heard, question());
      expect(result.kind, heard).to.equal('attempt');
      if (result.kind === 'attempt') expect(result.judgement.verdict, heard).to.equal(verdict);
    }
  });

  it("an option and an item are attempts, right or wrong, and so is what sounds like the card's answer", () => {
    const options = { front: 'What ends a loop?', back: 'break', accepted: [], options: ['continue', 'break', 'stop'] };
    for (const heard of ['stop', 'break', 'continue', 'the last one'])
      expect(hear(heard, question(options)).kind, heard).to.equal('attempt');
    const items = {
      front: 'Which signals are there?',
      back: 'stop, wait and go',
      accepted: [],
      items: ['stop', 'wait', 'go'],
    };
    for (const heard of ['wait', 'stop', 'go']) expect(hear(heard, question(items)).kind, heard).to.equal('attempt');
    const sound = { front: 'Which tool holds still?', back: 'paws', accepted: [] };
    expect(hear('pause', question(sound)).kind).to.equal('attempt');
    expect(hear('pause', question()).kind).to.equal('command');
  });

  it('yes and no answer a card that asks for them, and are commands elsewhere', () => {
    const truth = { front: 'Is a tomato a fruit?', back: 'Yes, because it has seeds', accepted: [] };
    for (const heard of ['yes', 'no', 'nope']) {
      expect(hear(heard, question(truth)).kind, heard).to.equal('attempt');
      expect(hear(heard, question()).kind, heard).to.equal('command');
    }
  });

  for (const locale of LOCALES)
    it(`${locale}: every command's phrase can be the waiting card's answer`, () => {
      const all = Object.values(commandsOf(locale).phrases).flatMap(textsOf);
      for (const phrase of [...all, ...Object.values(COMMANDS_HEARD).flat()]) {
        const heard = hear(phrase, { ...question({ front: 'What is said?', back: phrase, accepted: [] }), locale });
        expect(heard.kind, phrase).to.equal('attempt');
      }
    });

  it('a phrase of an intent is one word for word, whatever the case, hesitation or address', () => {
    for (const heard of ['yes', 'Um, yes please', "that's right"])
      expect(isIntentPhrase({ kind: 'yes' }, heard, 'en-US'), heard).to.equal(true);
    for (const heard of ['yes to the first one', 'that sounds like a plan', 'no', ''])
      expect(isIntentPhrase({ kind: 'yes' }, heard, 'en-US'), heard).to.equal(false);
  });

  it('knows names that mean all decks', () => {
    for (const heard of ['everything', 'all my cards', "What's due?"])
      expect(meansAllDecks(heard, 'en-US'), heard).to.equal(true);
    for (const heard of ['biology', 'all about cards', ''])
      expect(meansAllDecks(heard, 'en-US'), heard).to.equal(false);
    expect(meansAllDecks('alle fälligen Karten', 'de-DE')).to.equal(true);
  });

  it('a Briton is understood in British English, and an American not by it', () => {
    for (const [heard, command] of [
      ['not the foggiest', 'dont-know'],
      ['right then hang about cheers', 'wait'],
      ["let's pack it in", 'stop'],
    ] as const) {
      const british = isHeardAs(command, heard, 'en-GB');
      expect([british, isHeardAs(command, heard, 'en-US')], heard).to.deep.equal([true, false]);
    }
    expect(isHeardAs('dont-know', "i don't know", 'en-GB')).to.equal(true);
  });

  it('what is neither surely an answer nor surely a command is unclear, never wrong', () => {
    for (const heard of ['please', 'alexa', '', '?']) expect(hear(heard, question()).kind, heard).to.equal('unclear');
    const unsure = { classes: ['attempt', 'skip', 'stop'] as const, step: 1, weights: new Int8Array(3 * BUCKETS) };
    expect(hearBy(() => unsure, 'so it would have the', question()).kind).to.equal('unclear');
    expect(hearBy(() => unsure, 'the right bank', question()).kind).to.equal('attempt');
    expect(hearBy(() => unsure, 'skip this one', question()).kind).to.equal('command');
  });

  it("an answer in a language without a model is an attempt, and its commands' words in disorder are unclear", () => {
    const heardIn = (heard: string): Heard => hearBy(() => null, heard, { ...question(), locale: 'de-DE' });
    expect(heardIn('die linke bank').kind).to.equal('attempt');
    expect(heardIn('weiß ich nicht')).to.deep.include({ command: 'dont-know' });
    expect(heardIn('sprich bitte langsamer')).to.deep.include({ command: 'slower' });
    expect(heardIn('frage die nicht das ich').kind).to.equal('unclear');
  });

  for (const [meaning, phrases] of Object.entries(GERMAN_HEARD))
    for (const phrase of phrases)
      it(`in German "${phrase}" is ${meaning}`, () => {
        expect(named(hear(phrase, { ...question(), locale: 'de-DE' }))).to.equal(meaning);
      });

  it('takes "that\'s not what I said" for no answer to what is offered, and rates nothing by it', () => {
    for (const said of ["that's not what i said", "i didn't say that"])
      for (const phase of ['self-check', 'offer', 'idle'] as const)
        expect(hear(said, waiting(phase)), `${said} (${phase})`).to.deep.include({ kind: 'command', command: 'undo' });
  });

  it('in German a correction that is the waiting answer is an attempt, and thanks to an offer are a yes', () => {
    const six = { front: 'Wie viele Seiten hat ein Würfel?', back: 'sechs', accepted: [] };
    expect(hear('nein ich meinte sechs', { ...question(six), locale: 'de-DE' }).kind).to.equal('attempt');
    expect(hear('alles klar', { ...waiting('offer'), locale: 'de-DE' })).to.deep.include({ command: 'yes' });
  });

  it('"right" and "wrong" alone are no answers to a card that does not ask for one of them', () => {
    const city = { front: 'Where is the castle?', back: 'Buda', accepted: [] };
    const truth = { front: 'True or false: the castle is in Buda', back: 'true', accepted: [] };
    for (const heard of ['correct', 'wrong', 'incorrect'])
      expect(hear(heard, question(city)).kind, heard).not.to.equal('attempt');
    expect(hear('richtig', { ...question(city), locale: 'de-DE' }).kind).to.equal('unclear');
    expect(hear('false', question(truth)).kind).to.equal('attempt');
  });

  it('where no question waits nothing is an attempt', () => {
    for (const phase of ['self-check', 'offer', 'idle'] as const)
      for (const heard of ['photosynthesis', 'the left bank', 'seventeen eighty nine'])
        expect(hear(heard, { ...question(), phase }).kind, `${phase}: ${heard}`).to.equal('unclear');
  });

  it('never throws, and is the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (heard) => {
        expect(hear(heard, question())).to.deep.equal(hear(heard, question()));
      }),
      { numRuns: 60 },
    );
  });

  it('an unknown language is heard by the American phrases', () => {
    expect(hear('skip this one', { ...question(), locale: 'fr-FR' })).to.deep.include({ command: 'skip' });
  });
});
