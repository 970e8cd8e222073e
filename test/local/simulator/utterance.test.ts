import { expect } from 'chai';
import { readInteractionModel } from '../../../local/simulator/interaction-model.ts';
import { understand } from '../../../local/simulator/utterance.ts';

const english = readInteractionModel('en-US');
const german = readInteractionModel('de-DE');
const CLOSED = { isOpen: false, elicited: null };
const OPEN = { isOpen: true, elicited: null };

/** What arrives, in short: "AnswerIntent lambda (opens)". */
function arrives(typed: string, { model = english, listening = CLOSED } = {}): string {
  const understood = understand(typed, model, listening);
  if (understood.kind !== 'intent') return understood.kind;
  const heard = Object.values(understood.slots).filter((value) => value !== null);
  return [understood.intent, ...heard, ...(understood.opens ? ['(opens)'] : [])].join(' ');
}

describe('local/simulator/utterance', () => {
  for (const [typed, arrived] of [
    ['Alexa, open study aloud', 'launch'],
    ['study aloud', 'launch'],
    ['talk to study aloud', 'launch'],
    ['ask study aloud', 'launch'],
    ['ask study aloud to quiz me on serverless', 'StartDeckIntent serverless (opens)'],
    ['Alexa, open study aloud and quiz me on serverless', 'StartDeckIntent serverless (opens)'],
    ['ask study aloud how am I doing', 'ProgressIntent (opens)'],
    ['quiz me with study aloud', 'StartReviewIntent (opens)'],
    ['ask study aloud for help', 'AMAZON.HelpIntent (opens)'],
    ['ask study aloud about dead letter queues', 'AnswerIntent dead letter queues (opens)'],
    ['tell study aloud my answer is lambda', 'FreeAnswerIntent lambda (opens)'],
    ['quiz me on serverless', 'not-for-us'],
    ['exit', 'not-for-us'],
  ] as const)
    it(`from outside: "${typed}" is ${arrived}`, () => {
      expect(arrives(typed)).to.equal(arrived);
    });

  it('from outside, in German', () => {
    const said = (typed: string): string => arrives(typed, { model: german });
    expect(said('Alexa, öffne sprechende Lernkarten')).to.equal('launch');
    expect(said('frage sprechende Lernkarten, wie ich stehe')).to.equal('ProgressIntent (opens)');
    expect(said('öffne sprechende Lernkarten und frag mich ab')).to.equal('StartReviewIntent (opens)');
    expect(said('frage sprechende Lernkarten nach der Donau')).to.equal('AnswerIntent der donau (opens)');
  });

  it('in a session opens another where the skill is named, and is ended by Alexa at "exit" and "quit"', () => {
    const said = (typed: string): string => arrives(typed, { listening: OPEN });
    expect(said('lambda')).to.equal('AnswerIntent lambda');
    expect(said('ask study aloud to undo')).to.equal('UndoIntent (opens)');
    expect(said('exit')).to.equal('leave');
    expect(said('Quit.')).to.equal('leave');
    expect(said('stop')).to.equal('AMAZON.StopIntent');
  });
});
