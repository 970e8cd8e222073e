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
  more: { kind: 'offer', offer: 'more' },
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
    ['i want lambda please', 'question', 'attempt'],
    ['i want lambda please', 'self-check', 'unclear'],
    ['wait a second', 'question', 'pause'],
    ['which decks do i have', 'idle', 'decks'],
    ['sure', 'deletion', 'yes'],
    ['i guess so', 'deletion', 'unclear'],
    ['go for it', 'deletion', 'unclear'],
    ['no', 'deletion', 'no'],
    ['go for it', 'more', 'yes'],
    ['i guess so', 'more', 'yes'],
    ['dynamodb', 'confirm', 'attempt'],
    ['no', 'confirm', 'no'],
    ['sort of', 'confirm', 'maybe'],
    ['oh come on', 'confirm', 'unclear'],
    ['yes', 'confirm', 'attempt', 'yes'],
    ['continue', 'question', 'start'],
  ];
  for (const [said, phase, kind, back] of heard)
    it(`"${said}" in the phase ${phase}: ${kind}`, () => expect(meant(words(said), phase, back).kind).to.equal(kind));

  it('to "Was that your answer?" anything but the answer to that is said to the question', () => {
    const phaseAfter = (heard: string) => {
      const found = understood({ ...aState({ phase: { ...PHASES.confirm, hinted: true } }), command: words(heard) });
      return isMissing(found) ? null : [found.phase, found.learner.session?.phase];
    };
    const question = { kind: 'question', card: ref, misses: 0, hinted: true };
    for (const heard of ['hint', 'aws lambda']) expect(phaseAfter(heard), heard).to.deep.equal([question, question]);
    const confirm = { ...PHASES.confirm, hinted: true };
    for (const heard of ['yes', 'no', 'sort of', 'oh come on', 'what did you hear'])
      expect(phaseAfter(heard), heard).to.deep.equal([confirm, confirm]);
  });

  it('names a deck, or none', () => {
    expect(meant(words('quiz me on history'), 'idle')).to.deep.equal({ kind: 'start', deckName: 'history' });
    expect(meant(words('start a review'), 'idle')).to.deep.equal({ kind: 'start', deckName: null });
  });

  it('goes along as it was heard, with what the grader says and what was beside the matter', () => {
    expect(meant(words('aws lambda'), 'question')).to.deep.include({ heard: 'aws lambda' });
    expect(meant(words('oh come on'), 'question')).to.deep.equal({ kind: 'unclear', heard: 'oh come on' });
    expect(meant(words('the fucking moon'), 'question')).to.deep.equal({ kind: 'aside', aside: 'swearing' });
    expect(meant(words('i guess so'), 'deletion')).to.deep.equal({ kind: 'unclear', heard: 'i guess so' });
    const near = meant(words('i want lambda please'), 'question');
    expect(near).to.have.nested.property('judgement.verdict', 'ask');
  });

  it('is told from other answers of the deck, and not from its own', () => {
    const card = aCard({ back: 'the left ventricle', accepted: [] });
    const verdict = (answers: readonly string[], heard: string) => {
      const found = understood({
        ...aState({ cards: [card], decks: [{ id: 'serverless', title: 'Heart', cardCount: 2, answers }] }),
        command: words(heard),
      });
      return !isMissing(found) && found.command.kind === 'attempt' ? found.command.judgement.verdict : null;
    };
    expect(verdict(['the left ventricle'], 'left ventricles')).to.equal('accept');
    expect(verdict(['the left ventricles'], 'left ventricles')).to.equal('reject');
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
