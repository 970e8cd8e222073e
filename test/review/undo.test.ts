import { expect } from 'chai';
import fc from 'fast-check';
import type { Command } from '../../lambda/domain/command.ts';
import type { SaveOutcome } from '../support/memory-store.ts';
import { type Student, gist, reviewing } from '../support/study.ts';

const DAY = 86_400_000;
const undo = { kind: 'undo' } as const;
const stop = { kind: 'stop' } as const;
const launch = { kind: 'launch' } as const;

const stored = ({ cards, learners }: Student) => ({
  cards: cards.kept.map(({ card: { schedule, reviews, learnedAnswers } }) => ({ schedule, reviews, learnedAnswers })),
  days: learners.now.days.filter(({ answered }) => answered > 0),
  streak: learners.now.streak,
  answered: learners.now.session?.answered ?? 0,
  right: learners.now.session?.right ?? 0,
});

describe('undo', () => {
  it('takes back one thing after the other, and says what', async () => {
    const student = await reviewing();
    const states: ReturnType<typeof stored>[] = [];
    const does = async (command: Command): Promise<void> => {
      states.push(stored(student));
      await student.says(command);
    };
    await does({ kind: 'answer', heard: 'functions', resolved: null });
    await does({ kind: 'i-was-right' });
    await does({ kind: 'too-easy' });
    await does({ kind: 'skip' });
    await does({ kind: 'dont-know' });
    const said: string[] = [];
    for (const before of states.reverse()) {
      const reply = await student.says(undo);
      said.push(`${reply.acts.flatMap((act) => (act.act === 'taken-back' ? act.what : [])).join()}: ${gist(reply)}`);
      expect(stored(student)).to.deep.equal(before);
    }
    expect(said).to.deep.equal([
      'answer: taken-back | was? AWS Fargate',
      'skip: taken-back | was? fifteen minutes',
      'overruling: taken-back | again? fifteen minutes',
      'overruling: taken-back | again? fifteen minutes',
      'answer: taken-back | was? AWS Lambda',
    ]);
    expect(gist(await student.says(undo))).to.match(/^nothing-to-undo/);
  });

  it('goes as far back as a card remembers, and says where that ends', async () => {
    const student = await reviewing();
    await student.import({ path: 'notes.md', setAside: [], cards: [] });
    const [only] = student.cards.kept;
    await student.import(
      { path: 'notes.md', setAside: [], cards: [] },
      {
        path: 'one.md',
        setAside: [],
        cards: [{ ...only!.card, deckTitle: 'One', deck: 'one', blockId: null, heading: '', line: 1 }],
      },
    );
    student.leave();
    await student.says(launch);
    await student.answers('aws lambda');
    await student.answers('elephants');
    expect(gist(await student.says(undo))).to.equal('taken-back | was? AWS Lambda');
    expect(gist(await student.says(undo))).to.match(/^nothing-more-to-undo/);
    expect(student.learners.now.session).to.include({ answered: 1, right: 1 });
  });

  it('of a hinted answer leaves the hint given', async () => {
    const student = await reviewing();
    await student.says({ kind: 'hint' });
    await student.answers('elephants');
    await student.says(undo);
    await student.answers('aws lambda');
    expect(student.cards.kept[0]?.card.reviews[0]?.rating).to.equal('hard');
  });

  it('after "that\'s all" goes on where it was and touches nothing that was answered', async () => {
    const student = await reviewing();
    await student.answers('aws lambda');
    const before = stored(student);
    await student.says(stop);
    student.leave();
    expect(gist(await student.says(undo))).to.equal('taken-back | was? fifteen minutes');
    expect(stored(student)).to.deep.equal(before);
    expect(gist(await student.says(undo))).to.equal('taken-back | was? AWS Lambda');
  });

  it('after an offer was declined opens the review again and touches nothing that was answered', async () => {
    const student = await reviewing();
    await student.answers('aws lambda');
    const { now } = student.learners;
    student.learners.now = { ...now, session: { ...now.session!, limit: 1 } };
    await student.says(undo);
    expect(gist(await student.answers('aws lambda'))).to.match(/offer more$/);
    const reviews = student.cards.kept.map(({ card }) => card.reviews);
    await student.says({ kind: 'no' });
    student.leave();
    expect(gist(await student.says(undo))).to.match(/^welcome-back \d due \d new \| first\?/);
    expect(student.cards.kept.map(({ card }) => card.reviews)).to.deep.equal(reviews);
  });

  it('of a stop is over once the review was opened again', async () => {
    const student = await reviewing();
    await student.answers('aws lambda');
    await student.says(stop);
    student.leave();
    await student.says(launch);
    expect(gist(await student.says(undo))).to.equal('taken-back | was? AWS Lambda');
  });

  it('takes back nothing of an earlier day', async () => {
    const student = await reviewing();
    await student.answers('aws lambda');
    student.leave();
    student.nowMs += DAY;
    await student.says(launch);
    expect(gist(await student.says(undo))).to.match(/^nothing-to-undo/);
    expect(student.cards.kept[0]?.card.reviews).to.have.length(1);
  });

  for (const kind of ['undo', 'i-was-right', 'that-was-wrong', 'too-easy'] as const) {
    it(`"${kind}" counts once, whatever fails, when it is delivered until it is answered`, async () => {
      const outcome = fc.constantFrom<SaveOutcome>('saved', 'fault');
      await fc.assert(
        fc.asyncProperty(fc.array(outcome, { maxLength: 6 }), fc.boolean(), async (cards, isRight) => {
          const student = await reviewing();
          await student.answers(isRight ? 'aws lambda' : 'functions');
          const { hints } = student;
          student.cards.outcomes = [...cards];
          // The profile cannot be saved, and neither can the card be put back.
          student.learners.outcomes = ['fault'];
          for (let delivery = 0; delivery < 20; delivery += 1) {
            const isAnswered = await student.says({ kind }, 'same', hints).then(
              () => true,
              () => false,
            );
            if (isAnswered) break;
          }
          const reviews = student.cards.kept.flatMap(({ card }) => card.reviews);
          expect(student.learners.now.session).to.include({
            answered: reviews.length,
            right: reviews.filter(({ rating }) => rating !== 'again').length,
          });
        }),
        { numRuns: 60 },
      );
    });
  }

  it('delivered twice takes back once', async () => {
    const student = await reviewing();
    await student.answers('aws lambda');
    for (const command of [{ kind: 'skip' }, { kind: 'skip' }] as const) await student.says(command);
    const { hints } = student;
    await student.says(undo, 'same', hints);
    const { done } = student.learners.now.session!;
    await student.says(undo, 'same', hints);
    expect(student.learners.now.session?.done).to.deep.equal(done).and.to.have.length(2);
  });
});

describe('an answer of an earlier review, overruled', () => {
  it('changes the counts of its day and not those of this review', async () => {
    const student = await reviewing();
    await student.answers('functions');
    student.leave();
    student.nowMs += DAY;
    await student.says(launch);
    expect(gist(await student.says({ kind: 'i-was-right' }))).to.match(/^counted right learned functions/);
    const { days, session } = student.learners.now;
    expect(days).to.deep.equal([{ day: '2026-03-02', answered: 1, right: 1, introduced: 1 }]);
    expect(session).to.include({ answered: 0, right: 0 });
    expect(gist(await student.says(undo))).to.match(/^taken-back/);
    expect(student.learners.now.days[0]).to.include({ answered: 1, right: 0 });
  });
});
