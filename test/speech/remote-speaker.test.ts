import { expect } from 'chai';
import type { Reply } from '../../lambda/domain/reply.ts';
import type { LogEvent } from '../../lambda/log.ts';
import { type Invoke, createRemoteSpeaker } from '../../lambda/speech/remote-speaker.ts';
import { writeResponse } from '../../lambda/speech/write-response.ts';

const BYE: Reply = {
  version: 1,
  locale: 'en-US',
  acts: [{ act: 'goodbye', until: 'later' }],
  listen: null,
};
const payload = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

const saying = (words: string) => ({
  outputSpeech: { type: 'SSML', ssml: `<speak>${words}</speak>` },
  shouldEndSession: true,
});
/** The response with something in it that is nested so deep, as text. */
const nestedIn = (response: object, levels: number): Uint8Array => {
  const deep = `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
  return new TextEncoder().encode(JSON.stringify({ ...response, x: '?' }).replace('"?"', deep));
};

async function spoken(invoke: Invoke, { isLate = false } = {}) {
  const logged: LogEvent[] = [];
  const speaker = createRemoteSpeaker({
    invoke,
    deadlineMs: 2000,
    log: (event) => logged.push(event),
    timer: (run) => {
      if (isLate) run();
      return () => undefined;
    },
  });
  return { ...(await speaker.speak(BYE)), reasons: logged.map(({ fields }) => fields?.['reason']) };
}

describe('speech/remote-speaker', () => {
  it("says the speech function's words", async () => {
    const {
      output: response,
      by,
      reasons,
    } = await spoken(async () => ({
      payload: payload(writeResponse({ ...BYE, acts: [{ act: 'goodbye', until: 'tomorrow' }] })),
      functionError: undefined,
    }));
    expect(response.outputSpeech).to.deep.equal({ type: 'SSML', ssml: '<speak>See you tomorrow.</speak>' });
    expect(by).to.equal('speech');
    expect(reasons).to.deep.equal([]);
  });

  for (const [reason, invoke, isLate] of [
    ['error', () => Promise.reject(new Error('throttled')), false],
    ['function-error', async () => ({ payload: payload({ errorMessage: 'x' }), functionError: 'Unhandled' }), false],
    ['malformed', async () => ({ payload: payload({ shouldEndSession: false }), functionError: undefined }), false],
    ['malformed', async () => ({ payload: undefined, functionError: undefined }), false],
    ['malformed', async () => ({ payload: payload(saying('x'.repeat(8000))), functionError: undefined }), false],
    [
      'malformed',
      async () => ({ payload: payload({ ...saying('x'), y: 'y'.repeat(120_000) }), functionError: undefined }),
      false,
    ],
    ['malformed', async () => ({ payload: nestedIn(saying('x'), 50_000), functionError: undefined }), false],
    ['deadline', () => new Promise(() => undefined), true],
  ] as [string, Invoke, boolean][])
    it(`writes the same words itself on ${reason}, and counts it`, async () => {
      const { output: response, by, reasons } = await spoken(invoke, { isLate });
      expect(response).to.deep.equal(writeResponse(BYE, 'words-only'));
      expect(by).to.equal('fallback');
      expect(reasons).to.deep.equal([reason]);
    });

  it('aborts the call at the deadline', async () => {
    let isAborted = false;
    await spoken(
      (_, signal) =>
        new Promise((_resolve, reject) => {
          const abort = (): void => {
            isAborted = true;
            reject(new Error('aborted'));
          };
          if (signal.aborted) abort();
          else signal.addEventListener('abort', abort);
        }),
      { isLate: true },
    );
    expect(isAborted).to.equal(true);
  });
});
