import type { Directive, RequestEnvelope, Response, ResponseEnvelope } from 'ask-sdk-model';
import { expect } from 'chai';
import { readInteractionModel } from '../../../local/simulator/interaction-model.ts';
import { createSimulator } from '../../../local/simulator/simulator.ts';

const MINUTE_MS = 60_000;
const identity = { skillId: 'amzn1.ask.skill.x', userId: 'u', deviceId: 'd', personId: 'amzn1.ask.person.anna' };
const ssml = (text: string) => ({ type: 'SSML' as const, ssml: `<speak>${text}</speak>` });
const ASKS: Response = {
  outputSpeech: ssml('Which gas?'),
  reprompt: { outputSpeech: ssml('Which gas?') },
  shouldEndSession: false,
};
const EXPECTS: Directive = {
  type: 'Dialog.UpdateDynamicEntities',
  updateBehavior: 'REPLACE',
  types: [{ name: 'ANSWER', values: [{ id: 'c0', name: { value: 'oxygen' } }] }],
};
const CLEARS: Directive = { type: 'Dialog.UpdateDynamicEntities', updateBehavior: 'CLEAR' };

/** A skill that gives these responses one after the other, then keeps asking. */
function aDevice(answers: readonly (Response | (() => Promise<Response>))[], deadlineMs = 8000) {
  const requests: RequestEnvelope[] = [];
  let at = 0;
  const time = { nowMs: 0 };
  const simulator = createSimulator({
    handle: async (envelope) => {
      requests.push(envelope as RequestEnvelope);
      if ((envelope as RequestEnvelope).request.type === 'SessionEndedRequest') return { version: '1.0', response: {} };
      const answer = answers[at++] ?? ASKS;
      const response = typeof answer === 'function' ? await answer() : answer;
      return { version: '1.0', response } satisfies ResponseEnvelope;
    },
    model: readInteractionModel('en-US'),
    locale: 'en-US',
    identity,
    clock: () => time.nowMs,
    deadlineMs,
  });
  return { requests, time, simulator };
}

/** Whether the last request's answer was matched among what the skill expected. */
function isExpected({ requests }: ReturnType<typeof aDevice>): boolean {
  const text = JSON.stringify(requests.at(-1)?.request);
  return text.includes('echo-sdk.dynamic') && text.includes('"c0"');
}

describe('local/simulator', () => {
  for (const [what, rule, answer] of [
    ['is illegal', 'ssml', { ...ASKS, outputSpeech: ssml('Salt & pepper?') }],
    ['throws', 'handler-error', () => Promise.reject(new Error('no'))],
    ['takes too long', 'too-slow', () => new Promise<Response>((resolve) => setTimeout(resolve, 60, ASKS))],
  ] as const)
    it(`ends the session where the skill ${what}, and tells it that this was an error`, async () => {
      const { simulator, requests } = aDevice([ASKS, answer], 30);
      await simulator.launch();
      const exchange = await simulator.say('oxygen');
      expect(exchange?.problems.map((problem) => problem.rule)).to.deep.equal([rule]);
      expect(exchange).to.deep.include({ speech: null, listening: false, ended: true });
      expect(requests.at(-1)?.request).to.deep.include({ type: 'SessionEndedRequest', reason: 'ERROR' });
      expect(requests.at(-1)?.session?.sessionId).to.equal(requests[0]?.session?.sessionId);
      expect(await simulator.say('oxygen')).to.equal(null);
    });

  it('keeps a session open whose response is legal and only bad manners', async () => {
    const { simulator } = aDevice([{ ...ASKS, outputSpeech: ssml('Good.') }]);
    const exchange = await simulator.launch();
    expect(exchange.problems.map(({ rule }) => rule)).to.deep.equal(['open-without-question']);
    expect(exchange.listening).to.equal(true);
  });

  it('expects what it was told until something else is told, the session notwithstanding', async () => {
    const device = aDevice([{ ...ASKS, directives: [EXPECTS] }, ASKS, ASKS, { ...ASKS, directives: [CLEARS] }]);
    await device.simulator.launch();
    await device.simulator.say('oxygen');
    expect(isExpected(device), 'at once').to.equal(true);
    await device.simulator.end();
    await device.simulator.launch();
    await device.simulator.say('oxygen');
    expect(isExpected(device), 'in another session').to.equal(true);
    await device.simulator.say('oxygen');
    expect(isExpected(device), 'after it was cleared').to.equal(false);
  });

  it('expects it for 30 minutes', async () => {
    const device = aDevice([{ ...ASKS, directives: [EXPECTS] }]);
    await device.simulator.launch();
    device.time.nowMs += 30 * MINUTE_MS - 1;
    await device.simulator.say('oxygen');
    expect(isExpected(device)).to.equal(true);
    device.time.nowMs += 1;
    await device.simulator.say('oxygen');
    expect(isExpected(device)).to.equal(false);
  });

  it('tells who speaks, and of the screen where there is one', async () => {
    const { simulator, requests } = aDevice([]);
    await simulator.launch();
    expect(requests.at(-1)?.context.System.person?.personId).to.equal(identity.personId);
    expect(requests.at(-1)?.context.Viewport).to.equal(undefined);
    simulator.device = 'show';
    await simulator.launch();
    expect(requests.at(-1)?.context.Viewport?.pixelWidth).to.equal(1024);
    expect(requests.at(-1)?.context.Viewports).to.have.length(1);
  });

  it('opens a session of its own for a wish with the skill\'s name, and ends one at "exit" without a word', async () => {
    const { simulator, requests } = aDevice([]);
    await simulator.launch();
    await simulator.say('ask study aloud to quiz me on serverless');
    expect(requests.map(({ session }) => session?.new)).to.deep.equal([true, true]);
    const exchange = await simulator.say('exit');
    expect(exchange).to.deep.include({ speech: null, ended: true });
    expect(requests.at(-1)?.request).to.deep.include({ type: 'SessionEndedRequest', reason: 'USER_INITIATED' });
  });
});
