import { expect } from 'chai';
import type { Command } from '../../lambda/domain/command.ts';
import type { Phase } from '../../lambda/domain/learner.ts';
import type { Meant } from '../../lambda/review/meant.ts';
import { atOpening } from '../../lambda/review/opening.ts';
import { VERBS } from '../../lambda/review/verbs.ts';
import { aState } from '../support/turn-state.ts';
import { SAMPLE, aNote, aStudent, gist, reviewing } from '../support/study.ts';

const DAY = 86_400_000;
const launch = { kind: 'launch' } as const;
const answer = (heard: string): Command => ({ kind: 'answer', heard, resolved: null });

/** A student who was asked and left. */
async function away() {
  const student = await reviewing();
  student.leave();
  return student;
}

describe('the first words of a session', () => {
  for (const command of [answer('aws lambda'), answer('elephants'), { kind: 'dont-know' }] as const) {
    it(`are held against no question: ${JSON.stringify(command)}`, async () => {
      const student = await away();
      expect(gist(await student.says(command))).to.equal('welcome-back 0 due 0 new | resume? AWS Lambda');
      expect(student.cards.kept[0]?.card.reviews).to.deep.equal([]);
    });
  }

  for (const kind of ['yes', 'no', 'i-was-right', 'that-was-wrong'] as const) {
    it(`rate no answer: "${kind}" after "did you have it"`, async () => {
      const student = await reviewing();
      for (const miss of ['not-caught', 'not-caught'] as const) await student.says({ kind: miss });
      student.leave();
      expect(gist(await student.says({ kind }))).to.equal('welcome-back 0 due 0 new | check AWS Lambda');
      expect(student.cards.kept[0]?.card.reviews).to.deep.equal([]);
    });
  }

  it('take up and decline an offer, which is no question', async () => {
    const student = aStudent();
    await student.says(launch);
    student.leave();
    expect(gist(await student.says({ kind: 'yes' }))).to.equal('plain? AWS Lambda');
  });

  it('may name a deck', async () => {
    const student = await away();
    const biology = { front: 'Which organ pumps blood?', back: 'the heart', deck: 'biology', deckTitle: 'Biology' };
    await student.import(aNote([biology as never], 'b.md'));
    expect(gist(await student.says(answer('biology')))).to.equal('plain? the heart');
  });

  it('find a review of an earlier day over', async () => {
    for (const command of [launch, { kind: 'repeat' }, { kind: 'skip' }, { kind: 'hint' }] as const) {
      const student = await reviewing();
      await student.answers('aws lambda');
      student.leave();
      student.nowMs += 3 * DAY;
      const said = gist(await student.says(command));
      expect(said, command.kind).to.match(/^welcome-back 1 due 5 new \| first\? AWS Lambda/);
      expect(student.learners.now.session?.done).to.deep.equal([]);
    }
  });

  for (const kind of ['help', 'progress', 'undo'] as const) {
    it(`"${kind}" leave the session open with a question, for whoever has cards, has none, or is done`, async () => {
      const full = aStudent();
      await full.import(SAMPLE);
      expect(gist(await full.says({ kind }))).to.match(/offer begin$/);
      expect(gist(await full.says({ kind: 'yes' }))).to.equal('plain? AWS Lambda');
      const empty = aStudent();
      expect(gist(await empty.says({ kind }))).to.match(/welcome-first \| offer first-cards$/);
      expect(gist(await empty.says({ kind: 'yes' }))).to.equal('plain? AWS Lambda');
      const done = aStudent();
      await done.import(SAMPLE);
      done.learners.now = { ...done.learners.now, settings: { timeZone: null, newPerDay: 0 } };
      expect(gist(await done.says({ kind }))).to.match(/all-done \| offer review-ahead$/);
    });
  }
});

describe('the bundled deck, asked for by name', () => {
  it('is laid in and started, the first time', async () => {
    const student = aStudent();
    expect(gist(await student.says({ kind: 'start', deckName: 'serverless' }))).to.equal(
      'welcome-first | first? AWS Lambda',
    );
    expect(gist(await student.answers('aws lambda'))).to.equal('right | plain? fifteen minutes');
    expect(student.cards.kept).to.have.length(6);
  });

  it('is not laid in by another name', async () => {
    const student = aStudent();
    expect(gist(await student.says({ kind: 'start', deckName: 'astrology' }))).to.equal(
      'no-such-deck | welcome-first | offer first-cards',
    );
  });

  it('is laid in to the end after it was cut short, before its cards or after them', async () => {
    for (const cut of ['write', 'saveDeck'] as const) {
      for (const command of [launch, { kind: 'start', deckName: 'serverless' }] as const) {
        const student = aStudent();
        const { write, saveDeck } = student.cards;
        if (cut === 'write') student.cards.write = () => Promise.reject(new Error('no table'));
        student.cards.saveDeck = async (learner, deck, before) =>
          deck.cardCount > 0 ? Promise.reject(new Error('no table')) : saveDeck(learner, deck, before);
        await student.says(launch).catch(() => undefined);
        Object.assign(student.cards, { write, saveDeck });
        student.leave();
        expect(gist(await student.says(command)), cut).to.match(/^welcome-first/);
        expect(await student.cards.decks('')).to.have.nested.property('[0].cardCount', 6);
        expect(student.cards.kept).to.have.length(6);
      }
    }
  });
});

describe('what is said first opens the review', () => {
  const card = { deck: 'serverless', id: 'lambda' };
  const rows: readonly (readonly [Phase, string])[] = [
    [{ kind: 'idle' }, 'not-caught dont-know skip repeat hint pause yes no thinking-aloud'],
    [{ kind: 'offer', offer: 'more' }, 'not-caught dont-know thinking-aloud'],
    [
      { kind: 'question', card, misses: 0, hinted: false },
      'attempt not-caught restate dont-know yes no thinking-aloud',
    ],
    [
      { kind: 'self-check', card, heard: 'x', hinted: false },
      'not-caught restate dont-know yes no i-was-right that-was-wrong too-easy too-hard maybe thinking-aloud',
    ],
  ];
  const commands: readonly Meant[] = Object.keys(VERBS)
    .filter((kind) => kind !== 'launch' && kind !== 'aside')
    .map((kind) => ({ kind }) as Meant);
  const asides = (['thinking-aloud', 'swearing', 'off-topic'] as const).map(
    (aside) => ({ kind: 'aside', aside }) as const,
  );
  for (const [phase, opening] of rows)
    it(`in the phase ${phase.kind}, or is itself`, () => {
      const opens = (command: Meant, opensSession: boolean): boolean =>
        atOpening({ ...aState({ phase, command }), opensSession }).command.kind === 'launch';
      const all: readonly Meant[] = [...commands, ...asides];
      const names = all.filter((one) => opens(one, true)).map((one) => ('aside' in one ? one.aside : one.kind));
      expect(names.join(' ')).to.equal(opening);
      expect(all.filter((one) => opens(one, false))).to.deep.equal([]);
    });

  it('with words that may name a deck', () => {
    const command = { kind: 'unclear', heard: 'biology' } as const;
    expect(atOpening({ ...aState({ command }), opensSession: true }).command).to.deep.equal({
      kind: 'start',
      deckName: 'biology',
      orOpen: true,
    });
  });
});
