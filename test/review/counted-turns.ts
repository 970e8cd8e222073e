import { type Student, aNote, aStudent, reviewing } from '../support/study.ts';

/** What a turn failed with; "none" where it did not. */
export async function failure(turn: Promise<unknown>): Promise<string> {
  return turn.then(
    () => 'none',
    (error: unknown) => (error as Error).message,
  );
}

/** What cards and profile say was answered. */
export const counted = ({ cards, learners }: Student) => ({
  reviews: cards.kept.flatMap(({ card }) => card.reviews.map(({ rating }) => `${rating} ${card.back}`)),
  days: learners.now.days.map(({ answered, right, introduced }) => [answered, right, introduced]),
  session: [learners.now.session?.answered, learners.now.session?.right],
});
export const NOTHING = { reviews: [], days: [], session: [0, 0] };
export const ONE = { reviews: ['good AWS Lambda'], days: [[1, 1, 1]], session: [1, 1] };

/** After "Did you have it?". */
export async function judging(): Promise<Student> {
  const student = await reviewing();
  for (const kind of ['not-caught', 'not-caught'] as const) await student.says({ kind });
  return student;
}

/** Asked a card whose answer is yes. */
export async function askedYesOrNo(): Promise<Student> {
  const student = aStudent();
  await student.import(
    aNote([
      { front: 'Is Fargate serverless?', back: 'yes' },
      { front: 'What is S3?', back: 'storage' },
    ]),
  );
  await student.says({ kind: 'launch' });
  return student;
}
