import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { expect } from 'chai';
import { rateCard } from '../../lambda/domain/answering.ts';
import { type Card, NEW_SCHEDULE } from '../../lambda/domain/card.ts';
import type { Aside, ProgressTopic } from '../../lambda/domain/command.ts';
import { NO_HINTS } from '../../lambda/domain/hints.ts';
import { type Learner, NEW_LEARNER, type Phase, type StudySession } from '../../lambda/domain/learner.ts';
import { grade } from '../../lambda/grading/grade.ts';
import type { Meant } from '../../lambda/review/meant.ts';
import { newSession } from '../../lambda/review/review-session.ts';
import type { State } from '../../lambda/review/state.ts';
import { VERBS } from '../../lambda/review/verbs.ts';
import { aCard } from '../support/cards.ts';
import { decisionText } from '../support/decision-text.ts';
import { NOW_MS, allLoaded, aState } from '../support/turn-state.ts';

/*
 * What each verb decides wherever a learner can be: a file in decisions/ for each phase. A row is what was meant, and
 * in the next line what is decided; verbs that decide the same share a row. Every verb stands in every file.
 */
const FOLDER = fileURLToPath(new URL('./decisions/', import.meta.url));
const HOUR = 3_600_000;
const reviewed = (id: string, back: string, dueMs: number, given: Partial<Card> = {}): Card =>
  aCard({
    id,
    back,
    accepted: [],
    schedule: {
      ...NEW_SCHEDULE,
      state: 'review',
      dueMs,
      stability: 5,
      difficulty: 5,
      lastReviewMs: NOW_MS - 99 * HOUR,
    },
    reviews: [{ atMs: NOW_MS - 99 * HOUR, rating: 'good' }],
    ...given,
  });

/** Asked is lambda, a new card; timeout was missed just before; the others fall due by and by. */
const CARDS: readonly Card[] = [
  aCard(),
  rateCard(reviewed('timeout', 'fifteen minutes', NOW_MS - HOUR), 'again', 'ten minutes', {
    nowMs: NOW_MS - 60_000,
    timeZone: 'UTC',
    requestId: 'r0',
  }),
  reviewed('fargate', 'AWS Fargate', NOW_MS - 24 * HOUR),
  reviewed('queue', 'a queue', NOW_MS + 3 * HOUR),
  reviewed('bucket', 'a bucket', NOW_MS + 22 * HOUR, { deck: 'storage' }),
  aCard({ deck: 'storage', id: 'glacier', back: 'an archive', position: 20 }),
];
const DECKS = [
  { id: 'serverless', title: 'Serverless', cardCount: 4, answers: ['AWS Lambda', 'a queue'] },
  { id: 'storage', title: 'Storage', cardCount: 2, answers: ['a bucket'] },
  { id: 'empty', title: 'Empty', cardCount: 0, answers: [] },
];
const lambda = { deck: 'serverless', id: 'lambda' };
const timeout = { deck: 'serverless', id: 'timeout' };
const TODAY = '2026-03-02';

const PHASES: Readonly<Record<string, Phase>> = {
  idle: { kind: 'idle' },
  'offer-more': { kind: 'offer', offer: 'more' },
  'offer-first-cards': { kind: 'offer', offer: 'first-cards' },
  'offer-review-ahead': { kind: 'offer', offer: 'review-ahead' },
  'offer-break': { kind: 'offer', offer: 'break', back: lambda },
  'offer-delete-data': { kind: 'offer', offer: 'delete-data', back: lambda },
  question: { kind: 'question', card: lambda, misses: 0, hinted: false },
  'question-hinted': { kind: 'question', card: lambda, misses: 1, hinted: true, hints: 1 },
  confirm: { kind: 'confirm', card: lambda, heard: 'aws lambda', hinted: true },
  'self-check': { kind: 'self-check', card: lambda, heard: 'functions', hinted: false },
  'self-check-missed': { kind: 'self-check', card: lambda, heard: 'functions', hinted: true, misses: 1 },
};

function stateIn(phase: Phase): State {
  const session: Partial<StudySession> = {
    phase,
    startedMs: NOW_MS - HOUR,
    answered: 3,
    right: 2,
    limit: phase.kind === 'offer' ? 4 : null,
    missedInARow: 1,
    last: timeout,
    done: [{ did: 'answer', card: timeout, rating: 'again', day: TODAY, hinted: true }],
  };
  const learner: Learner = {
    ...NEW_LEARNER,
    streak: { days: 4, lastDay: TODAY },
    days: [{ day: TODAY, answered: 3, right: 2, introduced: 1 }],
    session: newSession(NOW_MS, session),
  };
  const hints = { ...NO_HINTS, last: timeout, turn: 3, answeredTurn: 2 };
  const isAsked = phase.kind === 'question' || phase.kind === 'self-check' || phase.kind === 'confirm';
  const asked = isAsked ? phase.card : null;
  return aState({ phase, learner, hints: { ...hints, asked }, loaded: allLoaded(CARDS, DECKS) });
}

/** The same before anything was answered. */
function withoutAnswers(state: State): State {
  const { session } = state.learner;
  const unanswered = session && { ...session, answered: 0, right: 0, last: null, done: [] };
  return {
    ...state,
    learner: { ...state.learner, session: unanswered },
    hints: { ...state.hints, last: null, answeredTurn: null },
  };
}

/** "attempt AWS Lambda": the verb, and what it is about. */
function meantBy(text: string): Meant {
  const [kind = '', ...words] = text.split(' ');
  const about = words.join(' ');
  switch (kind) {
    case 'attempt':
      return { kind, heard: about, judgement: grade(aCard(), about, { locale: 'en-US' }) };
    case 'unclear':
    case 'restate':
      return { kind, heard: about };
    case 'aside':
      return { kind, aside: about as Aside };
    case 'progress':
      return about === '' ? { kind } : { kind, topic: about as ProgressTopic };
    case 'start':
      return { kind, deckName: about === '' ? null : about };
    default:
      return { kind } as Meant;
  }
}

/** The rows of a file: what is meant, with what is to be decided. */
function rowsOf(file: string): (readonly [string, string])[] {
  const rows = readFileSync(join(FOLDER, `${file}.txt`), 'utf8')
    .trim()
    .split(/\n\n+/);
  return rows.flatMap((row) => {
    const [meant = '', ...decided] = row.split('\n');
    return meant.split(', ').map((one) => [one, decided.map((line) => line.trim()).join(' ')] as const);
  });
}

describe('what is decided', () => {
  it('is told for every phase', () => {
    expect(readdirSync(FOLDER).sort()).to.deep.equal(
      Object.keys(PHASES)
        .map((phase) => `${phase}.txt`)
        .sort(),
    );
  });

  it('with nothing but what waits, only where that is asked for', () => {
    const REPEATING = /^(?:offer|question|self-check|confirm) [^,|(]*-> (?:yes-no|answer)$/;
    const asksForIt: ReadonlySet<string> = new Set([
      'repeat',
      'start',
      'continue',
      'reveal',
      'say-answer-again',
      'delete-my-data',
    ]);
    const dead = Object.entries(PHASES).flatMap(([name, phase]) =>
      rowsOf(name).flatMap(([meant]) => {
        const command = meantBy(meant);
        // "Hint" in a self-check tells the answer again, and the one that was not caught is asked for again.
        const isAsked = asksForIt.has(command.kind) || (command.kind === 'hint' && phase.kind === 'self-check');
        const isUnknown = command.kind === 'unclear' && (command.heard === '' || phase.kind === 'confirm');
        const after = stateIn(phase);
        return [after, withoutAnswers(after)].flatMap((one) => {
          const state = { ...one, command };
          const text = decisionText(state, VERBS[command.kind].decide(state));
          return REPEATING.test(text) && !isAsked && !isUnknown ? [`${name}: ${meant}`] : [];
        });
      }),
    );
    expect(dead).to.deep.equal([]);
  });

  for (const [name, phase] of Object.entries(PHASES)) {
    describe(`in the phase ${name}`, () => {
      const rows = rowsOf(name);
      it('is told for every verb', () => {
        expect([...new Set(rows.map(([meant]) => meantBy(meant).kind))].sort()).to.deep.equal(
          Object.keys(VERBS).sort(),
        );
      });
      for (const [meant, decided] of rows)
        it(`on "${meant}"`, () => {
          const state = { ...stateIn(phase), command: meantBy(meant) };
          const parts = decisionText(state, VERBS[state.command.kind].decide(state)).split(' | ');
          expect(parts).to.deep.equal(decided.split(' | '));
        });
    });
  }
});
