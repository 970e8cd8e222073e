import { expect } from 'chai';
import { rateCard } from '../../lambda/domain/answering.ts';
import type { Card } from '../../lambda/domain/card.ts';
import type { Hints } from '../../lambda/domain/hints.ts';
import { NO_HINTS } from '../../lambda/domain/hints.ts';
import type { Phase } from '../../lambda/domain/learner.ts';
import type { Act } from '../../lambda/domain/reply.ts';
import type { Meant } from '../../lambda/review/meant.ts';
import type { Decision, State } from '../../lambda/review/state.ts';
import { VERBS } from '../../lambda/review/verbs.ts';
import { isMissing } from '../../lambda/review/when-read.ts';
import { aCard } from '../support/cards.ts';
import { reviewing } from '../support/study.ts';
import { NOW_MS, aState } from '../support/turn-state.ts';

const ref = { deck: 'serverless', id: 'lambda' };
const last = { deck: 'serverless', id: 'timeout' };
const moment = { nowMs: NOW_MS, timeZone: 'UTC', requestId: 'r0' };
const timeout = (given: Partial<Card> = {}): Card => aCard({ id: 'timeout', back: 'fifteen minutes', ...given });
const missed = (heard: string, given: Partial<Card> = {}): Card => rateCard(timeout(given), 'again', heard, moment);

/** A question waits, and this card was answered just before. */
function after(answered: Card, hints: Partial<Hints> = {}): State {
  const asked = { ...NO_HINTS, asked: ref, last, turn: 3, answeredTurn: 2, ...hints };
  return aState({ cards: [aCard(), answered], hints: asked });
}

function decide(command: Meant, state: State): Decision {
  const decision = VERBS[command.kind].decide({ ...state, command });
  if (isMissing(decision)) throw new Error(`misses ${JSON.stringify(decision.reads)}`);
  return decision;
}

const first = (kind: Meant['kind'], state: State): Act | undefined => decide({ kind } as Meant, state).acts[0];
const phaseAfter = (decision: Decision): Phase | undefined => decision.learner.session?.phase;
const selfCheck: Phase = { kind: 'self-check', card: ref, heard: 'functions', hinted: false };

describe('the answer', () => {
  it('of the last card is said again', () => {
    expect(first('say-answer-again', after(missed('x')))).to.deep.equal({
      act: 'said-answer',
      expected: 'fifteen minutes',
    });
  });
  it('of the card that waits is not told, though it was answered before', () => {
    const rated = rateCard(aCard(), 'again', 'x', moment);
    const state = aState({ cards: [rated], hints: { ...NO_HINTS, asked: ref, last: ref, turn: 3, answeredTurn: 2 } });
    for (const kind of ['say-answer-again', 'explain', 'what-did-you-hear'] as const)
      expect(JSON.stringify(decide({ kind } as Meant, state).acts.slice(0, -1)), kind).not.to.include('AWS Lambda');
    expect(first('say-answer-again', state)).to.include({ trouble: 'answer-waits' });
  });
});

describe('what was heard as the last answer', () => {
  it('is said again', () => {
    expect(first('what-did-you-hear', after(missed('five seconds')))).to.include({ heard: 'five seconds' });
    expect(first('what-did-you-hear', aState({ phase: selfCheck }))).to.include({ heard: 'functions' });
  });
  it('is not said again where it is offensive, and is nothing before an answer', () => {
    expect(first('what-did-you-hear', after(missed('fucking hell')))).to.deep.include({ heard: null, isFit: false });
    expect(first('what-did-you-hear', aState())).to.deep.include({ heard: null, isFit: true });
  });
});

describe('"why"', () => {
  it("tells the note's own sentence of the answer that was just given", () => {
    const context = 'One invocation may run for fifteen minutes, then it is stopped.';
    expect(first('explain', after(missed('x', { context })))).to.include({ act: 'explanation', context });
  });
  it('tells of the question that waits what it is after, some turns later', () => {
    const state = after(missed('x'), { turn: 9 });
    expect(first('explain', state)).to.deep.equal({
      act: 'sought',
      sought: 'words',
      count: 0,
      deckTitle: 'Serverless',
    });
  });
  const kinds: readonly (readonly [Partial<Card>, string])[] = [
    [{ back: '42' }, 'number'],
    [{ back: 'yes' }, 'yes-no'],
    [{ items: ['a', 'b', 'c'] }, 'list'],
    [{ options: ['a', 'b'] }, 'choice'],
  ];
  for (const [given, sought] of kinds)
    it(`asks for ${sought}`, () => expect(first('explain', aState({ cards: [aCard(given)] }))).to.include({ sought }));
});

describe('hints', () => {
  const tell = (card: Card, count: number): string[] => {
    let state = aState({ cards: [card] });
    return Array.from({ length: count }, () => {
      const decision = decide({ kind: 'hint' }, state);
      const [act] = decision.acts;
      state = { ...state, learner: decision.learner, phase: phaseAfter(decision) ?? state.phase };
      if (act?.act !== 'hint') throw new Error('no hint');
      return act.hint ?? `${act.startsWith} ${String(act.words)}`;
    });
  };
  it('tell more each time, and never all', () => {
    expect(tell(aCard({ back: 'an availability zone', hint: 'A building.' }), 4)).to.deep.equal([
      'A building.',
      'a 0',
      'a 2',
      'av 2',
    ]);
    expect(tell(aCard({ back: 'the heart' }), 6)).to.deep.equal(['h 0', 'h 1', 'he 1', 'hea 1', ' 0', ' 0']);
  });
});

describe('"too hard"', () => {
  const right = rateCard(timeout(), 'good', 'fifteen minutes', moment);
  it('counts the right answer that was just given as Hard', () => {
    expect(first('too-hard', after(right))).to.include({ act: 'counted', as: 'hard' });
  });
  it('leaves the miss that was just judged a miss', () => {
    const decision = decide({ kind: 'too-hard' }, after(missed('x')));
    expect(decision.acts[0]).to.include({ act: 'counted', as: 'wrong' });
    expect(decision.answered).to.equal(undefined);
  });
  it('said of the question that waits is helped by a hint', () => {
    expect(first('too-hard', after(right, { turn: 9 }))).to.include({ act: 'hint' });
  });
});

describe('how it speaks', () => {
  it('changes step by step, is kept with the learner, and can be taken back', () => {
    const { learner, acts } = decide({ kind: 'slower' }, aState());
    expect(learner.settings.manner).to.deep.equal({ ratePercent: 85, length: 'usual' });
    expect(acts[0]).to.deep.equal({ act: 'manner', change: 'slower', isEnd: false });
    expect(learner.session?.done).to.have.length(1);
  });
  it('says so where it goes no further', () => {
    const state = aState();
    const settings = { ...state.learner.settings, manner: { ratePercent: 70, length: 'short' as const } };
    const slow = { ...state, learner: { ...state.learner, settings } };
    for (const kind of ['slower', 'shorter'] as const) expect(first(kind, slow)).to.include({ isEnd: true });
  });
  it('is a step slower after "slower", however often the request is delivered', async () => {
    const student = await reviewing();
    const { hints } = student;
    await student.says({ kind: 'answer', heard: 'slower', resolved: null }, 'twice', hints);
    const once = student.learners.now;
    await student.says({ kind: 'answer', heard: 'slower', resolved: null }, 'twice', hints);
    expect(student.learners.now).to.deep.equal(once);
    expect(once.settings.manner?.ratePercent).to.equal(85);
    await student.says({ kind: 'answer', heard: 'slower', resolved: null });
    expect(student.learners.now.settings.manner?.ratePercent).to.equal(70);
  });
});

describe('the other decks', () => {
  it('go on where the list stopped, and begin again after the last', () => {
    const decks = Array.from({ length: 7 }, (_, i) => ({
      id: `d${String(i)}`,
      title: `D${String(i)}`,
      cardCount: 1,
      answers: [],
    }));
    const state = aState({ decks });
    const all = decide({ kind: 'decks' }, state);
    expect(all.acts[0]).to.deep.include({ titles: ['D0', 'D1', 'D2', 'D3', 'D4'], more: 2 });
    const others = decide({ kind: 'other-decks' }, { ...state, hints: all.hints });
    expect(others.acts[0]).to.deep.include({ titles: ['D5', 'D6'], more: 0, isRest: true });
    expect(first('other-decks', { ...state, hints: others.hints })).to.deep.include({ more: 2 });
  });
});

describe('a self-check', () => {
  it('is asked once more, then left unrated, whatever is said that is neither yes nor no', () => {
    for (const command of [
      { kind: 'unclear', heard: 'banana' },
      { kind: 'aside', aside: 'swearing' },
      { kind: 'not-caught' },
    ] as const) {
      const once = decide(command, aState({ phase: selfCheck }));
      expect(once.acts.at(-1)).to.include({ act: 'self-check' });
      const twice = decide(command, { ...aState({ phase: { ...selfCheck, misses: 1 } }), learner: once.learner });
      expect(twice.acts.map(({ act }) => act)).to.include.members(['unrated', 'question']);
      expect(twice).not.to.have.property('answered');
    }
  });
  it('counts half an answer as Hard, and learns nothing of it', () => {
    const { answered } = decide({ kind: 'maybe' }, aState({ phase: selfCheck }));
    expect(answered?.after.reviews.at(-1)?.rating).to.equal('hard');
    expect(answered?.after.learnedAnswers).to.deep.equal([]);
  });
});

describe('what may be an answer', () => {
  const heard = 'oh that thing';
  it('is asked about, and graded on a yes only', () => {
    const asked = decide({ kind: 'unclear', heard }, aState());
    expect(asked.acts).to.have.length(1);
    expect(asked.acts[0]).to.include({ act: 'confirm', heard });
    const confirming = aState({ phase: phaseAfter(asked) as Phase });
    expect(decide({ kind: 'yes' }, confirming).answered?.after.before?.heard).to.equal(heard);
    const no = decide({ kind: 'no' }, confirming);
    expect(no).not.to.have.property('answered');
    expect(no.acts.at(-1)).to.include({ act: 'question' });
  });
});

describe('a break', () => {
  it('is offered after five misses in a row, and the card that was to come is asked after a no', () => {
    const state = aState();
    const session = state.learner.session;
    const tired = { ...state, learner: { ...state.learner, session: session && { ...session, missedInARow: 4 } } };
    const offered = decide({ kind: 'dont-know' }, tired);
    expect(offered.acts.at(-1)).to.deep.equal({ act: 'offer', offer: 'break', count: 5 });
    expect(offered.learner.session).to.include({ missedInARow: 0 });
    const phase = phaseAfter(offered) as Phase;
    const no = decide({ kind: 'no' }, { ...state, learner: offered.learner, phase });
    expect(no.acts.at(-1)).to.include({ act: 'question' });
    const yes = decide({ kind: 'yes' }, { ...state, learner: offered.learner, phase });
    expect(yes.listen).to.equal(null);
    expect(phaseAfter(yes)).to.deep.include({ kind: 'question', card: last });
  });
});

describe('deleting everything', () => {
  it('asks first, and goes back to the question after a no', () => {
    const asked = decide({ kind: 'delete-my-data' }, aState());
    expect(asked).not.to.have.property('wipe');
    const offered = { ...aState({ phase: phaseAfter(asked) as Phase }), learner: asked.learner };
    expect(decide({ kind: 'no' }, offered).acts.map(({ act }) => act)).to.deep.equal(['deletion', 'question']);
    const yes = decide({ kind: 'yes' }, offered);
    expect(yes).to.include({ wipe: true, listen: null });
    expect(yes.learner).to.include({ isLeaving: true, session: null });
  });
});
