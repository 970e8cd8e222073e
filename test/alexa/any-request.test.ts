import { expect } from 'chai';
import fc from 'fast-check';
import { waitingCard } from '../../lambda/domain/reply.ts';
import { startMachine, LOCAL_SKILL_ID, type Machine } from '../../local/machine.ts';
import { lintResponse } from '../../local/linters/response-linter.ts';
import { adopt } from '../../local/simulator/envelopes.ts';

const identity = { skillId: LOCAL_SKILL_ID, userId: 'amzn1.ask.account.anybody', deviceId: 'd' };
const context = { dialogIntents: ['FreeAnswerIntent'], device: 'speaker' as const };

const types = fc.oneof(
  fc.constantFrom(
    'LaunchRequest',
    'IntentRequest',
    'SessionEndedRequest',
    'CanFulfillIntentRequest',
    'Alexa.Presentation.APL.UserEvent',
    'AudioPlayer.PlaybackStarted',
    'PlaybackController.NextCommandIssued',
    'Connections.Response',
    'AlexaSkillEvent.SkillEnabled',
    'System.ExceptionEncountered',
  ),
  fc.string(),
);
const intents = fc.constantFrom(
  'AnswerIntent',
  'FreeAnswerIntent',
  'StartDeckIntent',
  'SkipIntent',
  'UndoIntent',
  'IWasRightIntent',
  'AMAZON.YesIntent',
  'AMAZON.NoIntent',
  'AMAZON.FallbackIntent',
  'AMAZON.StopIntent',
  'HintIntent',
  'NoSuchIntent',
);
const slot = fc.option(fc.oneof(fc.record({ name: fc.string(), value: fc.string() }), fc.jsonValue()));
const request = fc.record(
  {
    type: types,
    requestId: fc.uuid(),
    locale: fc.constantFrom('en-US', 'de-DE', ''),
    intent: fc.record({
      name: intents,
      slots: fc.record({ answer: slot, text: slot, deck: slot }, { requiredKeys: [] }),
    }),
  },
  { requiredKeys: ['type'] },
);
const envelope = fc.record(
  {
    version: fc.constant('1.0'),
    request,
    session: fc.record({
      new: fc.boolean(),
      sessionId: fc.string(),
      attributes: fc.oneof(fc.jsonValue(), fc.record({ hints: fc.jsonValue() })),
    }),
    context: fc.record({ System: fc.record({}) }),
  },
  { requiredKeys: ['request', 'context'] },
);

function nested(levels: number): object {
  let inner: object = {};
  for (let i = 0; i < levels; i += 1) inner = { a: inner };
  return inner;
}

describe('any request', () => {
  let machine: Machine;
  let question: string | null = null;
  let locale = 'en-US';
  before(async () => {
    machine = await startMachine({
      dataDir: null,
      clock: () => Date.parse('2026-03-02T10:00:00Z'),
      onSpoken: (reply) => {
        question = waitingCard(reply)?.front ?? null;
        ({ locale } = reply);
      },
    });
  });
  after(() => machine.stop());

  it('is answered legally, and never with an error', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof({ weight: 6, arbitrary: envelope }, { weight: 1, arbitrary: fc.jsonValue() }),
        async (body) => {
          const event = adopt(body, identity) as { request?: { type?: string } } | null;
          question = null;
          const foreign = await machine.handle(event).catch((error: unknown) => error);
          if (foreign instanceof Error) {
            expect(foreign.name).to.equal('SkillIdMismatchError');
            return;
          }
          const response = JSON.parse(JSON.stringify(foreign)) as unknown;
          const requestType = String(event?.request?.type ?? '');
          expect(lintResponse(response, { ...context, requestType, question, locale })).to.deep.equal([]);
        },
      ),
      { numRuns: 150 },
    );
  });

  for (const [name, session] of [
    ['a session that is a number', 7],
    ['a session that is none', null],
    ['a session that is a list', []],
    ['attributes that are a text', { new: false, sessionId: 's', attributes: 'x' }],
    ['attributes nested 50,000 deep', { new: false, sessionId: 's', attributes: { hints: nested(50_000) } }],
  ] as [string, unknown][]) {
    it(`with ${name} is answered legally`, async () => {
      const asked = { version: '1.0', session, context: { System: {} }, request: { type: 'LaunchRequest' } };
      question = null;
      const response = await machine.handle(adopt(asked, identity));
      const problems = lintResponse(JSON.parse(JSON.stringify(response)), {
        ...context,
        requestType: 'LaunchRequest',
        question,
        locale,
      });
      expect(problems).to.deep.equal([]);
    });
  }

  it('for another skill is refused before anything is touched', async () => {
    const foreign = {
      ...(adopt(
        { version: '1.0', session: {}, request: { type: 'LaunchRequest' } },
        { ...identity, skillId: 'amzn1.ask.skill.other', userId: 'new' },
      ) as object),
    };
    const error = await machine.handle(foreign).then(
      () => null,
      (fault: unknown) => fault,
    );
    expect(error).to.have.property('name', 'SkillIdMismatchError');
  });
});
