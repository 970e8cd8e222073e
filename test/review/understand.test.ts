import { expect } from 'chai';
import type { Command } from '../../lambda/domain/command.ts';
import type { Phase } from '../../lambda/domain/learner.ts';
import type { Meant } from '../../lambda/review/meant.ts';
import { likelyCommand, understood } from '../../lambda/review/understand.ts';
import { isMissing } from '../../lambda/review/when-read.ts';
import { aCard } from '../support/cards.ts';
import { NOTHING_LOADED, aState } from '../support/turn-state.ts';

const ref = { deck: 'serverless', id: 'lambda' };
const words = (heard: string): Command => ({ kind: 'answer', heard, resolved: null });
const PHASES = {
  question: { kind: 'question', card: ref, misses: 0, hinted: false },
  confirm: { kind: 'confirm', card: ref, heard: 'oh that', hinted: false },
  'self-check': { kind: 'self-check', card: ref, heard: 'functions', hinted: false },
  deletion: { kind: 'offer', offer: 'delete-data' },
  idle: { kind: 'idle' },
} as const satisfies Record<string, Phase>;

/** What a command is taken for in a phase, by the card that waits. */
function meant(command: Command, phase: keyof typeof PHASES, back = 'AWS Lambda', opensSession = false): Meant {
  const state = aState({ phase: PHASES[phase], cards: [aCard({ back, accepted: [] })], opensSession });
  const found = understood({ ...state, command });
  if (isMissing(found)) throw new Error(`misses ${JSON.stringify(found.reads)}`);
  return found.command;
}

describe('what was heard', () => {
  const heard: readonly (readonly [string, keyof typeof PHASES, Meant['kind'], back?: string])[] = [
    ['aws lambda', 'question', 'attempt'],
    ['slower please', 'question', 'slower'],
    ['why', 'question', 'explain'],
    ['hmm', 'question', 'aside'],
    ['oh come on', 'question', 'unclear'],
    ['the fucking moon', 'question', 'aside'],
    ['wrong', 'question', 'attempt', 'true'],
    ['sort of', 'self-check', 'maybe'],
    ['aws lambda', 'self-check', 'unclear'],
    ['aws lambda', 'confirm', 'attempt'],
    ['yes', 'confirm', 'yes'],
    ['hint', 'confirm', 'hint'],
    ['yes please', 'deletion', 'yes'],
    ['banana', 'deletion', 'unclear'],
    ['quiz me on history', 'idle', 'start'],
  ];
  for (const [said, phase, kind, back] of heard)
    it(`"${said}" in the phase ${phase}: ${kind}`, () => expect(meant(words(said), phase, back).kind).to.equal(kind));

  it('to "Was that your answer?" anything but the answer to that is said to the question', () => {
    const state = aState({ phase: PHASES.confirm });
    const found = understood({ ...state, command: words('hint') });
    expect(isMissing(found) ? null : found.phase.kind).to.equal('question');
  });

  it('may be the rest of a command whose beginning an answer takes, and then it is asked about', () => {
    const found = understood({ ...aState(), command: words('broken') });
    expect(isMissing(found) ? null : found.command.kind).to.equal('unclear');
  });

  it('in a session that it opens is no attempt, whatever waits', () => {
    expect(meant(words('aws lambda'), 'question', 'AWS Lambda', true).kind).to.equal('unclear');
  });

  it('is understood once the card that waits was read, with its deck', () => {
    const found = understood({ ...aState({ loaded: NOTHING_LOADED }), command: words('lambda') });
    expect(isMissing(found) && found.reads).to.deep.equal([{ kind: 'card', ref }]);
  });
});

describe('an intent that tells no words', () => {
  it('is an attempt where one of its phrases is the answer', () => {
    expect(meant({ kind: 'skip' }, 'question', 'skip').kind).to.equal('attempt');
    expect(meant({ kind: 'start', deckName: 'hall' }, 'question', 'study hall').kind).to.equal('attempt');
    expect(meant({ kind: 'skip' }, 'question').kind).to.equal('skip');
  });

  it('always leaves where leaving is meant', () => {
    expect(meant({ kind: 'stop' }, 'question', 'stop').kind).to.equal('stop');
    expect(meant(words('stop'), 'question', 'stop').kind).to.equal('attempt');
  });

  it('is itself where this device asked nothing', () => {
    const state = aState({ cards: [aCard({ back: 'skip' })] });
    const found = understood({ ...state, hints: { ...state.hints, asked: null }, command: { kind: 'skip' } });
    expect(isMissing(found) ? null : found.command.kind).to.equal('skip');
  });
});

it('what words are by themselves says what is read ahead', () => {
  expect(likelyCommand(words('which decks do i have'), 'en-US')).to.equal('decks');
  expect(likelyCommand(words('photosynthesis'), 'en-US')).to.equal('unclear');
  expect(likelyCommand({ kind: 'undo' }, 'en-US')).to.equal('undo');
});
