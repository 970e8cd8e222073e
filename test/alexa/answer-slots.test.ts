import { expect } from 'chai';
import { readRequest } from '../../lambda/alexa/read-request.ts';
import type { Command } from '../../lambda/domain/command.ts';
import { intent, slot } from './requests.ts';

const turn = (command: Command): object => ({ kind: 'turn', command });
const answer = (heard: string, resolved: string | null = null): object => turn({ kind: 'answer', heard, resolved });
const NOT_CAUGHT = turn({ kind: 'not-caught' });

describe('alexa/read-request: what a slot brings', () => {
  const several = (...values: object[]): object => ({ name: 'answer', slotValue: { type: 'List', values } });
  const heard: [string, object | null | undefined, object][] = [
    ['text', slot(' dynamo d. b. '), answer('dynamo d. b.')],
    ['a match', slot('dynamo d. b.', ['static', 'DynamoDB']), answer('dynamo d. b.', 'DynamoDB')],
    ['no match', slot('dynamo', ['static', null]), answer('dynamo')],
    ['a dynamic match first', slot('sqs', ['static', 'one'], ['dynamic', 'Amazon SQS']), answer('sqs', 'Amazon SQS')],
    ['a static match after a miss', slot('sqs', ['dynamic', null], ['static', 'SQS']), answer('sqs', 'SQS')],
    [
      'a match without values',
      { value: 'x y', resolutions: { resolutionsPerAuthority: [{ status: {} }] } },
      answer('x y'),
    ],
    ['a simple slot value', { slotValue: { type: 'Simple', value: 'lambda' } }, answer('lambda')],
    ['several values', several({ value: 'protocol' }, { value: 'port' }), answer('protocol and port')],
    ['a list of one', several(slot('e. c. s.', ['dynamic', 'ECS'])), answer('e. c. s.', 'ECS')],
    ['a list of blanks', several({ value: '' }, {}, { value: '?' }), NOT_CAUGHT],
    ['no value', slot(), NOT_CAUGHT],
    ['a blank value', slot('   '), NOT_CAUGHT],
    ['a question mark', slot('?'), NOT_CAUGHT],
    ['only thinking aloud', slot('um uh'), answer('um uh')],
    ['a number for a value', { value: 15 }, NOT_CAUGHT],
    ['digits', slot('15'), answer('15')],
    ['another script', slot('光合成'), answer('光合成')],
    ['nothing', null, NOT_CAUGHT],
    ['no slot', undefined, NOT_CAUGHT],
  ];
  for (const [what, value, expected] of heard)
    it(`${what}`, () => {
      const slots = value === undefined ? {} : { answer: value };
      expect(readRequest(intent('AnswerIntent', slots))).to.deep.equal(expected);
    });

  it('a free answer comes in its own slot, or in whatever slot there is', () => {
    expect(readRequest(intent('FreeAnswerIntent', { text: slot('least privilege') }))).to.deep.equal(
      answer('least privilege'),
    );
    expect(readRequest(intent('AnswerIntent', { answer: slot(), other: slot('long polling') }))).to.deep.equal(
      answer('long polling'),
    );
    expect(readRequest(intent('AnswerIntent'))).to.deep.equal(NOT_CAUGHT);
  });

  it('an answer that nobody could have spoken is cut', () => {
    const incoming = readRequest(intent('AnswerIntent', { answer: slot('word '.repeat(20_000)) }));
    const command = incoming.kind === 'turn' ? incoming.command : null;
    expect(command?.kind === 'answer' && command.heard.length).to.be.within(1, 500);
  });
});

describe('alexa/read-request: words in answer slots', () => {
  it('are words, whatever they mean: that depends on what was asked', () => {
    for (const [name, slotName] of [
      ['AnswerIntent', 'answer'],
      ['FreeAnswerIntent', 'text'],
    ] as const)
      for (const said of ["I don't know", 'skip', 'yes', 'um'])
        expect(readRequest(intent(name, { [slotName]: slot(said) }))).to.deep.equal(answer(said));
  });
});
