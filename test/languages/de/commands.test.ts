import { expect } from 'chai';
import { type Heard, type HearingContext, hear } from '../../../lambda/hearing/hear.ts';
import { type SpokenCommand, textsOf } from '../../../lambda/languages/commands.ts';
import { GERMAN_COMMANDS } from '../../../lambda/languages/de/commands.ts';
import { type CommandName, nameInWords } from '../../../lambda/languages/meanings.ts';

const CARD = { front: 'Welcher Fluss ist der längste in Europa?', back: 'die Wolga', accepted: [] };
const hearIn = (phase: HearingContext['phase'], heard: string): Heard =>
  hear(heard, { phase, card: phase === 'question' ? CARD : null, locale: 'de-DE' });

const HEARD: Readonly<Record<string, SpokenCommand>> = {
  'weiß nicht': 'dont-know',
  'äh keine ahnung': 'dont-know',
  'ach das weiß ich leider nicht': 'dont-know',
  'kannst du mir bitte die antwort sagen': 'dont-know',
  'ich komm nicht drauf': 'dont-know',
  'weiter bitte': 'skip',
  'kannst du die frage bitte überspringen': 'skip',
  'ach lass die aus': 'skip',
  'kannst du das bitte noch mal wiederholen': 'repeat',
  'könntest du mir die frage noch einmal sagen': 'repeat',
  'wie bitte': 'repeat',
  'entschuldigung was hast du gesagt': 'repeat',
  'noch mal bitte': 'repeat',
  'kannst du mir mal einen tipp geben': 'hint',
  'ich hätte gern einen hinweis': 'hint',
  'kann ich bitte einen tipp haben': 'hint',
  'einen kleinen tipp bitte': 'hint',
  'ähm moment mal': 'pause',
  'lass mich kurz überlegen': 'pause',
  'warte mal kurz': 'pause',
  'kannst du mir helfen': 'help',
  'was kann ich sagen': 'help',
  'okay das reicht für heute danke': 'stop',
  'ich möchte jetzt aufhören': 'stop',
  "das war's für heute": 'stop',
  stopp: 'stop',
  'vergiss es': 'stop',
  'ja bitte': 'yes',
  'na klar': 'yes',
  'ja das hatte ich': 'yes',
  'nö danke': 'no',
  'nein das wusste ich nicht': 'no',
  'ach ich hatte doch recht': 'i-was-right',
  'hey das habe ich doch gesagt': 'i-was-right',
  'lass das bitte gelten': 'i-was-right',
  'nein das war richtig': 'i-was-right',
  'das war leider falsch': 'that-was-wrong',
  'ich hab nur geraten': 'that-was-wrong',
  'das war doch zu leicht': 'too-easy',
  'viel zu einfach': 'too-easy',
  'kannst du das bitte rückgängig machen': 'undo',
  'nimm meine antwort zurück': 'undo',
  'wie stehe ich': 'progress',
  'wie viele karten noch': 'how-many-left',
  'welche stapel habe ich denn': 'decks',
  'was kann ich lernen': 'decks',
  'ich möchte meine notizen verbinden': 'connect',
};

const ANSWERS = [
  'die donau',
  'ein hinweisschild',
  'der punktestand der mannschaft',
  'eine warteschlange',
  'fünfzehn minuten',
  'richtig',
  'falsch',
  'wahr',
  'ich glaube die donau',
  'nicht die elbe',
  'das rote meer',
  'weiterbildung',
];

const BEGINNINGS: readonly (readonly [string, string | null])[] = [
  ['lass uns anfangen', null],
  ['kannst du mich bitte abfragen', null],
  ['frag mich ab', null],
  ['ich möchte jetzt lernen', null],
  ['frag mich biologie ab', 'biologie'],
  ['kannst du mich in biologie abfragen', 'biologie'],
  ['stell mir bitte fragen zum thema chemie', 'chemie'],
  ['wechsle bitte zum stapel geschichte', 'geschichte'],
  ['ich möchte lieber mit französisch weitermachen', 'französisch'],
];

/** What is half said, or says the contrary, must not end a review, change what counts or tell the answer. */
const NOT_MEANT: readonly (readonly [HearingContext['phase'], string, CommandName])[] = [
  ['offer', 'nee lass es', 'yes'],
  ['offer', 'lass mal', 'i-was-right'],
  ['question', 'lass es', 'i-was-right'],
  ['self-check', 'hab es gewusst', 'no'],
  ['self-check', 'das hab ich so gehabt', 'no'],
  ['question', 'sag mal', 'dont-know'],
  ['question', 'gib mir', 'dont-know'],
  ['offer', 'mach mal', 'undo'],
  ['offer', 'das machen wir', 'skip'],
  ['question', 'hast du noch was', 'too-easy'],
  ['question', 'hoch', 'too-hard'],
  ['question', 'wie geht das', 'hint'],
  ['question', 'sag es noch mal', 'explain'],
  ['idle', 'ich will karten lernen', 'connect'],
];

describe('German commands', () => {
  for (const [phase, heard, command] of NOT_MEANT) {
    it(`"${heard}" (${phase}) is not ${command}`, () => {
      expect(hearIn(phase, heard)).not.to.deep.include({ kind: 'command', command });
    });
  }

  for (const [heard, deck] of BEGINNINGS) {
    it(`"${heard}", while a card waits, begins ${deck ?? 'a review'}`, () => {
      const command = deck === null ? 'start' : 'start-deck';
      expect(hearIn('question', heard)).to.deep.equal({ kind: 'command', command, argument: deck });
    });
  }

  for (const [heard, command] of Object.entries(HEARD)) {
    it(`"${heard}" is ${command}`, () => {
      expect(hearIn('question', heard)).to.deep.include({ kind: 'command', command: nameInWords(command) });
    });
  }

  for (const answer of ANSWERS) {
    it(`"${answer}" may be an answer`, () => {
      expect(hearIn('question', answer).kind).to.be.oneOf(['attempt', 'unclear']);
    });
  }

  it('"noch mal" denies nothing: it repeats the question of a card that asks for yes or no, too', () => {
    const card = { front: 'Ist ein Wal ein Fisch?', back: 'nein', accepted: [] };
    for (const heard of ['frag noch mal', 'noch mal bitte'])
      expect(hear(heard, { phase: 'question', card, locale: 'de-DE' }), heard).to.deep.include({ command: 'repeat' });
  });

  it('knows sounds of thinking from words', () => {
    for (const heard of ['äh', 'ähm hm', 'öhm'])
      expect(hearIn('question', heard), heard).to.deep.equal({ kind: 'aside', aside: 'thinking-aloud' });
    expect(hearIn('question', 'ähm die donau').kind).to.equal('attempt');
  });

  it('judges after "Hattest du das?"', () => {
    for (const heard of ['ja', 'richtig', 'hatte ich', 'gewusst'])
      expect(hearIn('self-check', heard), heard).to.deep.include({ command: 'yes' });
    for (const heard of ['nein', 'falsch', 'leider nicht', 'gar nicht'])
      expect(hearIn('self-check', heard), heard).to.deep.include({ command: 'no' });
    expect(hearIn('self-check', 'die donau').kind).to.equal('unclear');
  });

  it('has every phrase once, in small letters', () => {
    const owners = new Map<string, SpokenCommand>();
    for (const command of Object.keys(GERMAN_COMMANDS.phrases) as SpokenCommand[]) {
      for (const phrase of textsOf(GERMAN_COMMANDS.phrases[command])) {
        expect(owners.get(phrase), phrase).to.equal(undefined);
        expect(phrase).to.equal(phrase.toLowerCase());
        owners.set(phrase, command);
      }
    }
  });
});
