import type { Directive, dialog } from 'ask-sdk-model';
import { expect } from 'chai';
import { wordsOf } from '../../lambda/languages/languages.ts';
import { elicitFreeAnswer, expectAnswers, forgetAnswers } from '../../lambda/speech/directives.ts';
import { writeResponse } from '../../lambda/speech/write-response.ts';
import { CARD, asking, replyOf } from './replies.ts';

const FORMS = wordsOf('en-US').spoken;

const valuesOf = ([directive]: readonly Directive[]): Record<string, readonly string[]> => {
  const { types = [] } = directive as dialog.DynamicEntitiesDirective;
  const values = types.flatMap(({ values: listed = [] }) => listed);
  return Object.fromEntries(
    values.map(({ id = '', name }) => [id, [name?.value ?? '', ...(name?.synonyms ?? [])]] as const),
  );
};

describe('speech/directives', () => {
  it('expects an answer as it is written and as it is said', () => {
    const card = { ...CARD, back: '5 min', accepted: ['TCP/IP', '`x == y`'], siblings: ['$2^3$', 'S3'] };
    expect(valuesOf(expectAnswers(card, FORMS))).to.deep.equal({
      c0: ['5 min', 'TCP IP', 'x y', '5 minutes', 'x equals y'],
      s0: ['2 3', '2 cubed'],
      s1: ['S3'],
    });
  });

  it('expects the letter of a choice, the right one for the answer too', () => {
    const card = { ...CARD, back: 'C#', options: ['C++', 'C#'] };
    expect(valuesOf(expectAnswers(card, FORMS))).to.deep.equal({
      c0: ['C sharp', 'B'],
      o0: ['C plus plus', 'A'],
    });
  });

  it('forgets the answers of the card before where none can be expected, no card waits, or the session closes', () => {
    const unspeakable = { back: 'long '.repeat(40), accepted: [], options: [], siblings: [] };
    const offer = { act: 'offer', offer: 'more', count: 5 } as const;
    const check = { act: 'self-check', card: CARD, expected: 'x', list: null } as const;
    for (const [reply, directives] of [
      [replyOf([asking(unspeakable)], 'answer'), forgetAnswers()],
      [replyOf([offer], 'yes-no'), forgetAnswers()],
      [replyOf([{ act: 'goodbye', until: 'later' }]), forgetAnswers()],
      [replyOf([asking({})], 'free-answer'), elicitFreeAnswer()],
      [replyOf([check], 'yes-no'), undefined],
      [replyOf([]), undefined],
    ] as const)
      expect(writeResponse(reply).directives, JSON.stringify(reply.acts)).to.deep.equal(directives);
  });

  it('keeps to what Alexa takes: 100 with synonyms, 140 characters each', () => {
    const siblings = Array.from({ length: 80 }, (_, i) => `${String(i + 2)} min`);
    const values = Object.values(
      valuesOf(expectAnswers({ ...CARD, siblings: ['long '.repeat(40), ...siblings] }, FORMS)),
    );
    expect(values.flat()).to.have.length(100);
    expect(Math.max(...values.flat().map((value) => value.length))).to.be.at.most(140);
  });
});
