import { expect } from 'chai';
import type { LogEvent } from '../../lambda/log.ts';
import { LOCAL_SKILL_ID, startMachine } from '../../local/machine.ts';
import { lintResponse, plainSpeech } from '../../local/linters/response-linter.ts';
import { envelopeOf, newSessionId, requestAt } from '../../local/simulator/envelopes.ts';

const identity = { skillId: LOCAL_SKILL_ID, userId: 'amzn1.ask.account.somebody', deviceId: 'd' };
const NOW_MS = Date.parse('2026-11-25T09:00:00Z');

describe('a table that does not answer', () => {
  it('is said in one true sentence; the session closes, and the log names nobody', async () => {
    const logged: LogEvent[] = [];
    const machine = await startMachine({ dataDir: null, clock: () => NOW_MS, log: (event) => logged.push(event) });
    const envelope = envelopeOf(requestAt(NOW_MS, { type: 'LaunchRequest' }), {
      identity,
      session: { id: newSessionId(), isNew: true, attributes: {} },
      device: 'speaker',
    });
    await machine.dynamoDb.stop();
    const answered = await machine.handle(envelope);
    await machine.stop();
    const { outputSpeech, shouldEndSession } = answered.response;
    expect(outputSpeech?.type === 'SSML' ? plainSpeech(outputSpeech.ssml) : '').to.equal(
      "I can't reach your cards right now. Nothing is lost; please try again in a minute.",
    );
    expect(shouldEndSession).to.equal(true);
    const context = { requestType: 'LaunchRequest', dialogIntents: [], device: 'speaker' as const };
    expect(lintResponse(answered, context)).to.deep.equal([]);
    expect(logged.find(({ event }) => event === 'turn-failed')?.fields).to.include({
      command: 'launch',
      error: 'StoreError',
      code: 'ECONNREFUSED',
    });
    expect(JSON.stringify(logged)).not.to.match(/amzn1|somebody/);
  });
});
