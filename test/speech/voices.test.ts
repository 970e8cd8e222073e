import { expect } from 'chai';
import type { VoicedTexts } from '../../lambda/domain/card-voice.ts';
import type { AskedCard, Reply } from '../../lambda/domain/reply.ts';
import { parseReply } from '../../lambda/speech/reply-schema.ts';
import { voiceFor, withVoices } from '../../lambda/speech/voices.ts';
import { writeResponse } from '../../lambda/speech/write-response.ts';
import { ssmlFaults } from '../../local/linters/response-linter/ssml-document.ts';

const card = (front: string, back: string): AskedCard => ({
  deck: 'd',
  id: 'c',
  front,
  back,
  accepted: [],
  options: [],
  siblings: [],
});
const said = (acts: Reply['acts'], voiced: readonly VoicedTexts[], locale = 'en-US'): string => {
  const reply = parseReply({ version: 1, locale, acts, listen: 'answer', voiced });
  const ssml = String((writeResponse(reply).outputSpeech as { ssml?: string } | undefined)?.ssml);
  expect(ssmlFaults(ssml)).to.deep.equal([]);
  return ssml.replace(/^<speak>|<\/speak>$/g, '');
};
const asked = (front: string, voice: Omit<VoicedTexts, 'texts'>, locale?: string): string =>
  said([{ act: 'question', card: card(front, 'x'), lead: 'plain' }], [{ texts: [front], ...voice }], locale);

describe('voices', () => {
  it('say a word as the note wants it said', () => {
    const words = [{ written: 'SQL', said: 'sequel' }];
    expect(asked('What does SQL query?', { words })).to.contain('What does sequel query?');
    expect(asked('What does NoSQL query?', { words })).to.contain('NoSQL');
  });
  it('speak a card of another language in it, with its own words for signs and units', () => {
    expect(asked('Wie viel sind 5 km?', { language: 'de' })).to.contain(
      '<lang xml:lang="de-DE">Wie viel sind 5 Kilometer?</lang>',
    );
    expect(asked('Wie viel sind 5 km?', { language: 'de' }, 'de-DE')).to.not.contain('<lang');
    expect(asked('How far is it?', { language: 'en-GB' }, 'de-DE')).to.contain(
      '<lang xml:lang="en-GB">How far is it?</lang>',
    );
  });
  it('speak one word in its language', () => {
    expect(asked('What does chien mean?', { words: [{ written: 'chien', language: 'fr' }] })).to.contain(
      'What does <lang xml:lang="fr-FR">chien</lang> mean?',
    );
  });
  it('speak the answer of one card and the question of the next in their languages', () => {
    const ssml = said(
      [
        { act: 'verdict', outcome: 'wrong', expected: 'der Hund' },
        { act: 'question', card: card('Who purrs?', 'the cat'), lead: 'plain' },
      ],
      [
        { texts: ['Who purrs?', 'the cat'], language: 'en' },
        { texts: ['Wer bellt?', 'der Hund'], language: 'de' },
      ],
    );
    expect(ssml).to.contain('<lang xml:lang="de-DE">der Hund</lang>');
    expect(ssml).to.contain('Who purrs?').and.not.contain('xml:lang="en');
  });
  it('speak as the locale does where no voice has the language', () => {
    expect(voiceFor('fi', 'en-US')).to.equal(null);
    expect(voiceFor('fr_ca', 'en-US')).to.equal('fr-CA');
    expect(voiceFor(undefined, 'en-US')).to.equal(null);
  });
  it('close what was cut, and let no note open one', () => {
    expect(withVoices('a \uE000de-DE\uE001b')).to.equal('a <lang xml:lang="de-DE">b</lang>');
    expect(withVoices('a\uE002 \uE001b')).to.equal('a b');
    expect(asked('What is \uE000de-DE\uE001this\uE002?', {})).to.not.contain('<lang');
  });
});
