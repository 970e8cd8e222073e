import { expect } from 'chai';
import { rateCard } from '../../lambda/domain/answering.ts';
import type { Card } from '../../lambda/domain/card.ts';
import { NO_HINTS } from '../../lambda/domain/hints.ts';
import type { Phase } from '../../lambda/domain/learner.ts';
import type { Meant } from '../../lambda/review/meant.ts';
import { aCard } from '../support/cards.ts';
import { reviewing } from '../support/study.ts';
import { aState } from '../support/turn-state.ts';

import { after, decide, first, missed, moment, ref, selfCheck, timeout } from './deciding.ts';

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
    const { acts } = decide({ kind: 'say-answer-again' }, state);
    expect(acts[0]).to.deep.equal({ act: 'trouble', trouble: 'answer-waits', deckName: null });
    expect(acts[1]).to.include({ act: 'question', lead: 'nudge' });
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
    const gaveUp = decide({ kind: 'dont-know' }, aState()).answered!.after;
    expect(first('what-did-you-hear', after(gaveUp))).to.deep.include({ heard: null, isFit: true });
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
  const kinds: readonly (readonly [Partial<Card>, string, number])[] = [
    [{ back: '42' }, 'number', 0],
    [{ back: 'part 42' }, 'words', 0],
    [{ back: 'yes' }, 'yes-no', 0],
    [{ items: ['a', 'b', 'c'] }, 'list', 3],
    [{ items: ['a'] }, 'words', 0],
    [{ options: ['a', 'b'] }, 'choice', 2],
    [{ options: ['a'] }, 'words', 1],
  ];
  for (const [given, sought, count] of kinds)
    it(`asks for ${sought}: ${JSON.stringify(given)}`, () =>
      expect(first('explain', aState({ cards: [aCard(given)] }))).to.include({ sought, count }));
  it('asks the question again after what it is after, and names no deck that is not there', () => {
    const { acts } = decide({ kind: 'explain' }, aState({ decks: [] }));
    expect(acts[0]).to.include({ act: 'sought', deckTitle: '' });
    expect(acts[1]).to.include({ act: 'question', lead: 'again' });
  });
  it('is asked of the last answer for three turns, and for ever where nothing waits', () => {
    const told = (turn: number, phase?: Phase) =>
      first('explain', { ...after(missed('x'), { turn }), ...(phase && { phase }) })?.act;
    expect([3, 4, 5, 6].map((turn) => told(turn))).to.deep.equal([
      'explanation',
      'explanation',
      'explanation',
      'sought',
    ]);
    expect(told(9, { kind: 'offer', offer: 'more' })).to.equal('explanation');
    const before = after(missed('x'), { turn: 1, answeredTurn: null });
    expect(first('explain', before)).to.include({ act: 'sought' });
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

describe('the days in a row', () => {
  const streakAt = (lastDay: string) => {
    const state = aState();
    return first('progress', { ...state, learner: { ...state.learner, streak: { days: 4, lastDay } } });
  };
  it('are told while they run: today and yesterday count', () => {
    for (const day of ['2026-03-02', '2026-03-01']) expect(streakAt(day), day).to.include({ streakDays: 4 });
    for (const day of ['2026-02-28', '']) expect(streakAt(day), day).to.include({ streakDays: 0 });
  });
});
