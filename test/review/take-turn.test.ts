import { expect } from 'chai';
import { NO_HINTS } from '../../lambda/domain/hints.ts';
import type { Reply } from '../../lambda/domain/reply.ts';
import { speakTrouble } from '../../lambda/review/take-turn.ts';
import { SAMPLE, aStudent, gist, reviewing } from '../support/study.ts';
import type { Student } from '../support/study.ts';

/** What is called on the store from here on, in order; what is called at once stands in one step. */
function steps(student: Student): () => string[][] {
  const calls: string[][] = [];
  let isOpen = false;
  const watched =
    <A extends unknown[], R>(name: string, call: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      if (!isOpen) calls.push([]);
      isOpen = true;
      calls.at(-1)?.push(name);
      // All that is called before any of it answers is one wait.
      await new Promise((resolve) => setImmediate(resolve));
      isOpen = false;
      return call(...args);
    };
  const { cards, learners } = student;
  for (const name of ['load', 'queue', 'decks', 'saveAnswer', 'write', 'saveDeck'] as const) {
    cards[name] = watched(name, cards[name] as (...args: unknown[]) => Promise<unknown>) as never;
  }
  learners.load = watched('profile', learners.load);
  learners.save = watched('saveProfile', learners.save);
  return () => calls.map((step) => step.sort());
}

describe('the waits of a turn', () => {
  it('are two for an answer: one read step, and one save of both halves', async () => {
    const student = await reviewing();
    const called = steps(student);
    await student.answers('aws lambda');
    expect(called()).to.deep.equal([
      ['load', 'profile', 'queue'],
      ['saveAnswer', 'saveProfile'],
    ]);
  });

  for (const kind of ['repeat', 'hint', 'pause', 'help', 'not-caught', 'connect', 'decks', 'progress'] as const) {
    it(`are two at most for "${kind}"`, async () => {
      const student = await reviewing();
      const called = steps(student);
      await student.says({ kind });
      expect(called()).to.have.length.at.most(2);
    });
  }

  for (const kind of ['skip', 'dont-know'] as const) {
    it(`are two for "${kind}"`, async () => {
      const student = await reviewing();
      const called = steps(student);
      await student.says({ kind });
      expect(called()).to.have.length(2);
    });
  }

  for (const kind of ['undo', 'i-was-right', 'that-was-wrong', 'too-easy'] as const) {
    it(`are two for "${kind}" after an answer`, async () => {
      const student = await reviewing();
      await student.answers('elephants');
      const called = steps(student);
      await student.says({ kind });
      expect(called()).to.have.length(2);
    });
  }

  it('are three for a launch: the card to ask is known after the queue', async () => {
    const student = await reviewing();
    await student.answers('aws lambda');
    await student.says({ kind: 'stop' });
    student.leave();
    student.nowMs += 86_400_000;
    const called = steps(student);
    expect(gist(await student.says({ kind: 'launch' }))).to.match(/^welcome-back/);
    expect(called()).to.deep.equal([['decks', 'profile', 'queue'], ['load'], ['saveProfile']]);
  });
});

describe('the first words of a session', () => {
  it('are read for in one step, whether they name a deck or open the review', async () => {
    for (const heard of ['serverless', 'quiz me on serverless', 'elephants']) {
      const student = await reviewing();
      student.leave();
      const called = steps(student);
      await student.answers(heard);
      expect(called()[0], heard).to.include.members(['decks', 'profile', 'queue']);
    }
  });

  it('as an intent, only for that', async () => {
    const student = await reviewing();
    const called = steps(student);
    await student.says({ kind: 'help' });
    expect(called()[0]).to.deep.equal(['load', 'profile']);
  });
});

describe('a turn', () => {
  it('counts up, and is told to the speech', async () => {
    const student = await reviewing();
    expect(student.hints.turn).to.equal(1);
    expect((await student.says({ kind: 'repeat' })).turn).to.equal(1);
    expect(student.hints.turn).to.equal(2);
  });

  it('logs how an answer was judged and what trouble was told, and nothing that was said', async () => {
    const student = await reviewing();
    await student.answers('aws lambda');
    await student.says({ kind: 'start', deckName: 'astrology' });
    await student.says({ kind: 'help' });
    const events = student.events.filter(({ event }) => event !== 'turn-understood');
    expect(JSON.stringify(student.events)).not.to.match(/lambda|astrology/i);
    expect(events).to.deep.equal([
      { event: 'answer-judged', fields: { verdict: 'accept', rule: 'exact' } },
      { event: 'trouble', fields: { trouble: 'no-such-deck' } },
    ]);
  });

  it('that cannot be answered is said to be so, and closes', async () => {
    const said: Reply[] = [];
    const speaker = {
      speak: async (reply: Reply) => {
        said.push(reply);
        return { output: {}, by: 'speech' as const };
      },
    };
    const { hints } = await speakTrouble({ locale: 'de-DE' }, 'unreachable', speaker);
    const acts = [{ act: 'trouble', trouble: 'unreachable', deckName: null }];
    expect(said).to.deep.equal([{ version: 1, locale: 'de-DE', acts, listen: null }]);
    expect(hints).to.deep.equal(NO_HINTS);
  });

  it('takes the time zone that the device tells, and keeps the one it knows', async () => {
    const student = aStudent({ timeZone: 'Asia/Tokyo' });
    await student.import(SAMPLE);
    await student.says({ kind: 'launch' });
    expect(student.learners.now.settings.timeZone).to.equal('Asia/Tokyo');
    const untold = await reviewing();
    untold.learners.now = { ...untold.learners.now, settings: { timeZone: 'Asia/Tokyo', newPerDay: 10 } };
    await untold.answers('aws lambda');
    expect(untold.learners.now.settings.timeZone).to.equal('Asia/Tokyo');
  });
});

describe('the bundled deck', () => {
  it('is laid in before the profile that offers it is saved', async () => {
    const student = aStudent();
    const called = steps(student);
    await student.says({ kind: 'launch' });
    const all = called().flat();
    expect(all.indexOf('saveProfile')).to.be.greaterThan(all.indexOf('write'));
    expect(all).to.include('write').and.include('saveDeck');
  });

  it('makes three waits of a first launch', async () => {
    const student = aStudent();
    const called = steps(student);
    expect(gist(await student.says({ kind: 'launch' }))).to.equal('welcome-first | offer first-cards');
    expect(called().map((step) => [...step].sort())).to.deep.equal([
      ['decks', 'profile', 'queue'],
      ['saveDeck', 'write'],
      ['saveDeck', 'saveProfile'],
    ]);
    student.leave();
    expect(gist(await student.says({ kind: 'launch' }))).to.match(/offer first-cards$/);
    expect(student.cards.kept).to.have.length(6);
  });

  it('is offered another time where it could not be laid in', async () => {
    const student = aStudent();
    const { write } = student.cards;
    student.cards.write = () => Promise.reject(new Error('no table'));
    const failed = await student.says({ kind: 'launch' }).then(
      () => 'spoken',
      () => 'failed',
    );
    expect(failed).to.equal('failed');
    expect(student.learners.now.session).to.equal(null);
    student.cards.write = write;
    expect(gist(await student.says({ kind: 'launch' }))).to.equal('welcome-first | offer first-cards');
    expect(student.cards.kept).to.have.length(6);
  });

  it('laid in twice is there once', async () => {
    const student = aStudent();
    student.learners.outcomes = Array<'refused'>(9).fill('refused');
    await student.says({ kind: 'launch' }).catch(() => undefined);
    expect(student.cards.kept).to.have.length(6);
    student.learners.outcomes = [];
    expect(gist(await student.says({ kind: 'launch' }))).to.match(/^welcome-first/);
    expect(student.cards.kept).to.have.length(6);
  });
});
