import { expect } from 'chai';

/**
 * What a call throws, which has to be an error of this class: chai's own `throw` lets a thrown undefined through,
 * whatever class or message it is told.
 * @param note for the failure's message, where several calls are looked at
 */
export function thrownError<E extends Error>(
  call: () => unknown,
  kind: abstract new (...args: never[]) => E,
  note = '',
): E {
  let thrown: unknown;
  try {
    thrown = { returned: call() };
  } catch (error) {
    thrown = error;
  }
  expect(thrown, note).to.be.instanceOf(kind);
  return thrown as E;
}

/** What a promise is rejected with, which has to be an error of this class. */
export async function rejection<E extends Error>(
  promise: Promise<unknown>,
  kind: abstract new (...args: never[]) => E,
  note = '',
): Promise<E> {
  const outcome = await promise.then(
    (value) => () => value,
    (error: unknown) => () => {
      throw error;
    },
  );
  return thrownError(outcome, kind, note);
}
