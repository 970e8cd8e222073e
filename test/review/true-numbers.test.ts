import { expect } from 'chai';
import fc from 'fast-check';
import type { CardRef } from '../../lambda/domain/card.ts';
import { type Command, PROGRESS_TOPICS } from '../../lambda/domain/command.ts';
import type { Reply } from '../../lambda/domain/reply.ts';
import { type Student, aNote, aStudent } from '../support/study.ts';
import { checkOutlook, checkReply } from './checked-reply.ts';
import { NEW_PER_DAY, ZONE, isRight, tableOf } from './table-counted.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const deck = (name: string, size: number) =>
  aNote(
    Array.from({ length: size }, (_, i) => ({
      front: `Which ${name} has the number ${String(i)}?`,
      back: `${name} answer ${String(i)}`,
      deck: name,
      deckTitle: name,
    })),
    `${name}.md`,
  );

type Step =
  | { readonly says: Command }
  | { readonly does: 'answers' | 'errs' | 'leaves' | 'restates' | 'errs again' }
  | { readonly waitsMs: number };

const plain = (kind: Exclude<Command['kind'], 'start' | 'answer'>): Step => ({ says: { kind } as Command });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom<Step>({ does: 'answers' }, { does: 'errs' }, plain('dont-know')) },
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      ...(['skip', 'undo', 'undo', 'i-was-right', 'that-was-wrong', 'too-easy', 'hint', 'progress'] as const).map(
        plain,
      ),
    ),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(...(['yes', 'no', 'stop', 'help', 'continue', 'launch'] as const).map(plain)),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(...PROGRESS_TOPICS).map((topic): Step => ({ says: { kind: 'progress', topic } })),
  },
  { weight: 2, arbitrary: fc.constantFrom<Step>({ does: 'leaves' }) },
  { weight: 3, arbitrary: fc.constantFrom<Step>({ does: 'restates' }, { does: 'errs again' }) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom('rivers', 'cities', null, 'volcanoes')
      .map((deckName): Step => ({ says: { kind: 'start', deckName } })),
  },
  { weight: 3, arbitrary: fc.constantFrom(MINUTE, 9 * MINUTE, 3 * 60 * MINUTE).map((waitsMs): Step => ({ waitsMs })) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 4 }).map((days): Step => ({ waitsMs: days * DAY })) },
);

async function take(student: Student, one: Step, isOpen: boolean): Promise<Reply | null> {
  if ('waitsMs' in one) {
    student.nowMs += one.waitsMs;
    // No microphone stays open for so long.
    student.leave();
    return null;
  }
  if ('says' in one) return student.says(one.says);
  if (one.does === 'leaves' || !isOpen) {
    student.leave();
    return student.says({ kind: 'launch' });
  }
  const backOf = (ref: CardRef | null): string =>
    student.cards.kept.find(({ card: { id } }) => id === ref?.id)?.card.back ?? 'nothing';
  const said = {
    answers: backOf(student.hints.asked),
    errs: 'elephants',
    restates: `no i meant ${backOf(student.hints.last)}`,
    'errs again': 'i said giraffes',
  };
  return student.answers(said[one.does]);
}

describe('every number that is spoken', () => {
  it('is what the table says, through a month of talk', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 160 }), async (steps) => {
        const student = aStudent({ timeZone: ZONE });
        student.learners.now = {
          ...student.learners.now,
          settings: { timeZone: ZONE, newPerDay: NEW_PER_DAY },
        };
        await student.import(deck('rivers', 9), deck('cities', 5));
        let isOpen = false;
        let [startedMs, sinceMs] = [0, 0];
        for (const one of steps) {
          student.nowMs += 7000;
          const wasOpen = isOpen && !('does' in one && one.does === 'leaves');
          const reply = await take(student, one, isOpen);
          isOpen = reply !== null && reply.listen !== null;
          if (reply === null) continue;
          const started = student.learners.now.session?.startedMs ?? startedMs;
          // A review that is begun in the middle of another is summed up with it.
          if (started !== startedMs && !wasOpen) sinceMs = started;
          startedMs = started;
          checkReply(reply, student, sinceMs);
          checkOutlook(student);
          const { days, session } = student.learners.now;
          for (const { day, answered, right } of days) {
            const onDay = tableOf(student).onDay(day);
            expect({ answered, right }, day).to.deep.equal({
              answered: onDay.length,
              right: onDay.filter(isRight).length,
            });
          }
          expect(session?.right ?? 0).to.be.at.most(session?.answered ?? 0);
        }
      }),
      { numRuns: 120 },
    );
  });
});
