import { expect } from 'chai';
import type { Phase } from '../../../lambda/domain/learner.ts';
import type { ShownExchange } from '../../../local/talk.ts';
import { type WalkedTurn, createChecks } from '../../../local/walker/checks.ts';
import type { Step } from '../../../local/walker/learner.ts';

const QUESTION: Phase = { kind: 'question', card: { deck: 'd', id: 'c' }, misses: 0, hinted: false };
const SELF_CHECK: Phase = { kind: 'self-check', card: { deck: 'd', id: 'c' }, heard: '', hinted: false };

function heard(intent: string, speech: string, more: Partial<ShownExchange> = {}): ShownExchange {
  return {
    request: { type: 'IntentRequest', intent, slots: {} },
    speech,
    ssml: null,
    reprompt: null,
    listening: true,
    ended: false,
    problems: [],
    misheard: false,
    verdict: null,
    understood: null,
    card: null,
    spokenBy: 'speech',
    ...more,
  };
}

const says = (kind: string, mayGrade = false): Step => ({ does: 'say', words: kind, kind, mayGrade });

function turn(step: Step, exchange: ShownExchange, more: Partial<WalkedTurn> = {}): WalkedTurn {
  const stored = { phaseBefore: QUESTION, phaseAfter: QUESTION, reviewsBefore: '', reviewsAfter: '' };
  return { step, exchange, ...stored, ...more };
}

/** The rules that these turns break, one after the other. */
function broken(...turns: WalkedTurn[]): string[] {
  const check = createChecks('en-US');
  return turns.flatMap((one) => check(one)).map(({ rule }) => rule);
}

const times = (count: number, one: (at: number) => WalkedTurn): WalkedTurn[] =>
  Array.from({ length: count }, (_, at) => one(at));

describe('local/walker/checks', () => {
  const graded = { reviewsBefore: '1', reviewsAfter: '2' };

  it('graded: what was no attempt, what opened a session, and what no text came of', () => {
    const bare = heard('AnswerIntent', 'Right. What else?');
    expect(broken(turn(says('thinking-aloud'), bare, graded))).to.deep.equal(['graded']);
    expect(broken(turn(says('one-shot right answer'), bare, graded))).to.deep.equal(['graded']);
    expect(broken(turn({ does: 'fallback' }, bare, graded))).to.deep.equal(['graded']);
    const unheard = heard('AMAZON.FallbackIntent', 'Again?', { misheard: true });
    expect(broken(turn(says('right answer', true), unheard, graded))).to.deep.equal(['graded']);
  });

  it('lets an attempt be graded, and what noise made one of', () => {
    const bare = heard('AnswerIntent', 'Right. What else?');
    expect(broken(turn(says('right answer', true), bare, graded))).to.deep.equal([]);
    expect(broken(turn(says('hint'), { ...bare, misheard: true }, graded))).to.deep.equal([]);
  });

  it('same-sentence: three times running, unless it was asked for', () => {
    const same = (kind: string): WalkedTurn => turn(says(kind), heard('AnswerIntent', 'Did you have it?'));
    expect(broken(same('thanks'), same('right answer'), same('hint'))).to.deep.equal(['same-sentence']);
    expect(broken(same('right answer'), same('right answer'), same('right answer'))).to.deep.equal(['same-sentence']);
    expect(broken(same('help'), same('help'), same('help'))).to.deep.equal([]);
    expect(broken(same('thanks'), same('repeat'), same('hint'))).to.deep.equal([]);
  });

  it('dead-end and self-check-stuck: answers and judgements that change nothing', () => {
    const answers = times(12, (at) =>
      turn(says('right answer', true), heard('AnswerIntent', `What is ${String(at)}?`)),
    );
    expect(broken(...answers)).to.deep.equal(['dead-end']);
    const stays = { phaseBefore: SELF_CHECK, phaseAfter: SELF_CHECK };
    const agrees = times(4, (at) => turn(says('yes', true), heard('AMAZON.YesIntent', `Had it ${String(at)}?`), stays));
    expect(broken(...agrees)).to.deep.equal(['self-check-stuck']);
  });

  it('no-way-out and mute-launch', () => {
    expect(broken(turn(says('stop'), heard('AMAZON.StopIntent', 'What else?')))).to.deep.equal(['no-way-out']);
    expect(broken(turn(says('stop', true), heard('AMAZON.StopIntent', 'Right. What else?')))).to.deep.equal([]);
    expect(broken(turn({ does: 'launch' }, heard('', '')))).to.deep.equal(['mute-launch']);
  });

  it('what the linter of responses has to say', () => {
    const problems = [{ rule: 'ssml', message: 'an ampersand' }];
    expect(broken(turn(says('help'), heard('AMAZON.HelpIntent', 'Help?', { problems })))).to.deep.equal(['ssml']);
  });
});
