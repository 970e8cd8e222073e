import { expect } from 'chai';
import { type Student, aNote, aStudent, gist } from '../support/study.ts';

const launch = { kind: 'launch' } as const;

async function launched(cards: readonly { front: string; back: string }[]): Promise<Student> {
  const student = aStudent();
  await student.import(aNote(cards));
  await student.says(launch);
  return student;
}

const askedNow = (student: Student) =>
  student.cards.kept.find(({ card }) => card.id === student.hints.asked?.id)?.card ?? null;

describe('the next question', () => {
  it('is not of a card that the last three give away, and as a rule takes one read step', async () => {
    const pairs = ['Acme', 'Bolt', 'Core', 'Dyno', 'Edge'].flatMap((name, i) => [
      { front: `Which company was founded in 199${String(i)}?`, back: `${name} Rockets` },
      { front: `When was ${name} Rockets founded?`, back: `199${String(i)}` },
    ]);
    const student = await launched(pairs);
    const asked: string[] = [];
    let reads = 0;
    const { load } = student.cards;
    student.cards.load = (learner, wanted) => {
      reads += 1;
      return load(learner, wanted);
    };
    for (let i = 0; i < 10; i += 1) {
      const card = askedNow(student);
      asked.push(/199\d/.exec(`${card?.front ?? ''} ${card?.back ?? ''}`)?.[0] ?? '');
      await student.answers(card?.back ?? '');
    }
    expect(new Set(asked).size).to.equal(5);
    // The very last ones have nothing else to wait for.
    asked.slice(0, 8).forEach((year, i) => expect(asked.slice(Math.max(0, i - 3), i), String(i)).not.to.include(year));
    expect(reads).to.be.below(10 + 6);
  });

  it('is not of a card failed a moment ago while there are others', async () => {
    const student = await launched(
      ['a', 'b', 'c', 'd'].map((name) => ({ front: `What is ${name}?`, back: `thing ${name}` })),
    );
    const asked: (string | undefined)[] = [];
    for (let i = 0; i < 12; i += 1) {
      // After so many misses a break is offered.
      if (askedNow(student) === null) await student.says({ kind: 'no' });
      asked.push(askedNow(student)?.id);
      student.nowMs += 61_000;
      await student.says({ kind: 'dont-know' });
    }
    asked.forEach((id, i) => expect(asked.slice(Math.max(0, i - 2), i), String(i)).not.to.include(id));
  });

  it('is of the card failed just now where nothing else is left', async () => {
    const student = await launched([{ front: 'What is a?', back: 'thing a' }]);
    expect(gist(await student.answers('elephants'))).to.equal('wrong | again? thing a');
  });
});

describe('new cards', () => {
  it('are told to be enough with the answer that meets the limit, where more wait', async () => {
    const student = await launched(
      ['a', 'b', 'c'].map((name) => ({ front: `What is ${name}?`, back: `thing ${name}` })),
    );
    const { settings } = student.learners.now;
    student.learners.now = { ...student.learners.now, settings: { ...settings, newPerDay: 2 } };
    expect(gist(await student.answers('thing a'))).to.equal('right | plain? thing b');
    const reply = await student.answers('thing b');
    expect(gist(reply)).to.equal('right | day-limit | plain? thing a');
    expect(reply.acts).to.deep.include({ act: 'day-limit', count: 2 });
    expect(gist(await student.answers('thing a'))).not.to.match(/day-limit/);
  });

  it('are not where none is left anyway', async () => {
    const student = await launched([{ front: 'What is a?', back: 'thing a' }]);
    student.learners.now = { ...student.learners.now, settings: { timeZone: null, newPerDay: 1 } };
    expect(gist(await student.answers('thing a'))).not.to.match(/day-limit/);
  });

  it('are offered no more where none is left, after the first five', async () => {
    const student = await launched(['a', 'b'].map((name) => ({ front: `What is ${name}?`, back: `thing ${name}` })));
    const { now } = student.learners;
    student.learners.now = {
      ...now,
      settings: { timeZone: null, newPerDay: 0 },
      session: { ...now.session!, phase: { kind: 'offer', offer: 'more' } },
    };
    student.leave();
    expect(gist(await student.says({ kind: 'yes' }))).to.equal('all-done | offer review-ahead');
  });
});
