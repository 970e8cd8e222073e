import type { RequestEnvelope } from 'ask-sdk-model';
import { expect } from 'chai';
import fc from 'fast-check';
import { readRequest } from '../../lambda/alexa/read-request.ts';
import type { Command } from '../../lambda/domain/command.ts';
import { envelope, intent, slot } from './requests.ts';

const turn = (command: Command): object => ({ kind: 'turn', command });
const NOT_CAUGHT = turn({ kind: 'not-caught' });

describe('alexa/read-request: intents', () => {
  const plain: [string, Command['kind']][] = [
    ['AMAZON.CancelIntent', 'stop'],
    ['AMAZON.StopIntent', 'stop'],
    ['AMAZON.NavigateHomeIntent', 'stop'],
    ['AMAZON.HelpIntent', 'help'],
    ['AMAZON.RepeatIntent', 'repeat'],
    ['AMAZON.YesIntent', 'yes'],
    ['AMAZON.NoIntent', 'no'],
    ['AMAZON.FallbackIntent', 'not-caught'],
    ['DontKnowIntent', 'dont-know'],
    ['SkipIntent', 'skip'],
    ['HintIntent', 'hint'],
    ['PauseIntent', 'pause'],
    ['IWasRightIntent', 'i-was-right'],
    ['ThatWasWrongIntent', 'that-was-wrong'],
    ['TooEasyIntent', 'too-easy'],
    ['UndoIntent', 'undo'],
    ['ProgressIntent', 'progress'],
    ['DecksIntent', 'decks'],
    ['ConnectIntent', 'connect'],
    ['HowManyLeftIntent', 'how-many-left'],
    ['WhatsDueIntent', 'whats-due'],
    ['DeleteMyDataIntent', 'delete-my-data'],
    ['NobodyWroteThisIntent', 'not-caught'],
    ['AMAZON.ScrollUpIntent', 'not-caught'],
    ['constructor', 'not-caught'],
    ['__proto__', 'not-caught'],
  ];
  for (const [name, kind] of plain)
    it(`${name}: ${kind}`, () => expect(readRequest(intent(name))).to.deep.equal(turn({ kind } as Command)));

  it("Alexa's own next, pause and resume are the verbs of that name", () => {
    expect(readRequest(intent('AMAZON.NextIntent'))).to.deep.equal(turn({ kind: 'skip' }));
    expect(readRequest(intent('AMAZON.PauseIntent'))).to.deep.equal(turn({ kind: 'pause' }));
    expect(readRequest(intent('AMAZON.ResumeIntent'))).to.deep.equal(turn({ kind: 'continue' }));
  });

  it('StartReviewIntent starts all cards that are due', () => {
    expect(readRequest(intent('StartReviewIntent'))).to.deep.equal(turn({ kind: 'start', deckName: null }));
  });

  it('StartDeckIntent names the deck as it was heard', () => {
    const request = intent('StartDeckIntent', { deck: slot(' a. w. s. lambda ', ['static', 'AWS Lambda']) });
    expect(readRequest(request)).to.deep.equal(turn({ kind: 'start', deckName: 'a. w. s. lambda' }));
  });

  it('StartDeckIntent with "everything" means all cards', () => {
    const request = intent('StartDeckIntent', { deck: slot('Everything') });
    expect(readRequest(request)).to.deep.equal(turn({ kind: 'start', deckName: null }));
  });

  it('an intent without a name, or no intent, is not caught', () => {
    expect(readRequest(envelope({ type: 'IntentRequest' }))).to.deep.equal(NOT_CAUGHT);
    expect(readRequest(envelope({ type: 'IntentRequest', intent: null }))).to.deep.equal(NOT_CAUGHT);
    expect(readRequest(envelope({ type: 'IntentRequest', intent: { name: 7 } }))).to.deep.equal(NOT_CAUGHT);
  });
});

describe('alexa/read-request: everything else', () => {
  const REPEAT = turn({ kind: 'repeat' });
  it('a skill event says who left, who came back, and when', () => {
    const at = { eventCreationTime: '2026-03-01T07:00:00Z', eventPublishingTime: '2026-03-01T07:30:00Z' };
    const read = (type: string, more: object) =>
      readRequest(envelope({ type: `AlexaSkillEvent.${type}`, ...more }, { session: null }));
    expect(read('SkillDisabled', at)).to.deep.equal({ kind: 'left', atMs: Date.parse('2026-03-01T07:00:00Z') });
    expect(read('SkillEnabled', {})).to.deep.equal({ kind: 'came-back', atMs: Date.parse('2026-03-01T08:00:00Z') });
    expect(read('SkillDisabled', { timestamp: 'soon' })).to.deep.equal({ kind: 'left', atMs: null });
  });

  const touches: [string, string][] = [
    ['reveal', 'reveal'],
    ['hint', 'hint'],
    ['skip', 'skip'],
    ['right', 'i-was-right'],
    ['wrong', 'that-was-wrong'],
    ['had-it', 'yes'],
    ['missed-it', 'no'],
    ['yes', 'yes'],
    ['no', 'no'],
    ['stop', 'stop'],
  ];
  for (const [touch, kind] of touches)
    it(`a touch of ${touch} means ${kind}`, () => {
      const request = { type: 'Alexa.Presentation.APL.UserEvent', token: 'study-aloud', arguments: [touch] };
      expect(readRequest(envelope(request))).to.deep.equal(turn({ kind } as Command));
      // What a screen sends after the session has closed opens none.
      expect(readRequest(envelope(request, { session: null })).kind).to.equal('silent');
    });

  it('a touch of anything else, and an event of another kind, only says the question again', () => {
    for (const given of [['delete-my-data'], ['constructor'], [{ touch: 'stop' }], 'stop', []])
      expect(readRequest(envelope({ type: 'Alexa.Presentation.APL.UserEvent', arguments: given }))).to.deep.equal(
        REPEAT,
      );
    const other = { type: 'Alexa.Presentation.APLT.UserEvent', arguments: ['stop'] };
    expect(readRequest(envelope(other))).to.deep.equal(REPEAT);
  });

  const inSession: [string, object][] = [
    ['LaunchRequest', turn({ kind: 'launch' })],
    ['CanFulfillIntentRequest', { kind: 'can-fulfill' }],
    ['SessionResumedRequest', REPEAT],
    ['Connections.Response', REPEAT],
    ['Alexa.Presentation.APL.UserEvent', REPEAT],
    ['Alexa.Presentation.APLT.UserEvent', REPEAT],
    ['Alexa.Presentation.HTML.Message', REPEAT],
    ['Display.ElementSelected', REPEAT],
  ];
  for (const [type, expected] of inSession)
    it(`${type} in a session`, () => expect(readRequest(envelope({ type }))).to.deep.equal(expected));

  for (const type of [
    'SessionResumedRequest',
    'Connections.Response',
    'Connections.Request',
    'Alexa.Presentation.APL.UserEvent',
    'Alexa.Presentation.APL.RuntimeError',
    'Alexa.Presentation.APL.LoadIndexListData',
    'Alexa.Presentation.APL.LoadTokenListData',
    'Alexa.Presentation.APLA.RuntimeError',
    'Alexa.Presentation.HTML.RuntimeError',
    'Alexa.Authorization.Grant',
    'Alexa.DataStore.Error',
    'Alexa.DataStore.PackageManager.UsagesInstalled',
    'Alexa.Advertisement.AdNotRendered',
    'AlexaHouseholdListEvent.ItemsCreated',
    'AlexaSkillEvent.SkillAccountLinked',
    'AlexaSkillEvent.SkillPermissionAccepted',
    'AlexaSkillEvent.SkillPermissionChanged',
    'AlexaSkillEvent.ProactiveSubscriptionChanged',
    'AudioPlayer.PlaybackStarted',
    'AudioPlayer.PlaybackFinished',
    'AudioPlayer.PlaybackStopped',
    'AudioPlayer.PlaybackNearlyFinished',
    'AudioPlayer.PlaybackFailed',
    'CustomInterfaceController.EventsReceived',
    'CustomInterfaceController.Expired',
    'Dialog.API.Invoked',
    'Dialog.InputRequest',
    'GameEngine.InputHandlerEvent',
    'Messaging.MessageReceived',
    'PlaybackController.NextCommandIssued',
    'PlaybackController.PauseCommandIssued',
    'PlaybackController.PlayCommandIssued',
    'PlaybackController.PreviousCommandIssued',
    'Reminders.ReminderCreated',
    'Something.NobodyThoughtOf',
  ])
    it(`${type} without a session is met with silence`, () => {
      expect(readRequest(envelope({ type }, { session: null })).kind).to.equal('silent');
    });

  it('an unknown type in a session is met with silence', () => {
    expect(readRequest(envelope({ type: 'Something.NobodyThoughtOf' })).kind).to.equal('silent');
    expect(readRequest(envelope({ type: 'System.ExceptionEncountered' }))).to.deep.equal({
      kind: 'silent',
      reason: 'exception-encountered',
    });
  });

  it('the end of a session is met with silence, and the log learns why it ended', () => {
    const reasons = ['USER_INITIATED', 'EXCEEDED_MAX_REPROMPTS', 'ERROR', 'toString', undefined].map((reason) =>
      readRequest(envelope({ type: 'SessionEndedRequest', reason })),
    );
    expect(reasons).to.deep.equal(
      [
        'session-ended-by-user',
        'session-ended-in-silence',
        'session-ended-by-error',
        'session-ended',
        'session-ended',
      ].map((reason) => ({ kind: 'silent', reason })),
    );
  });

  it('never throws, and an answer is never blank', () => {
    const looseSlot = fc.oneof(
      fc.jsonValue(),
      fc.record({
        value: fc.oneof(fc.string(), fc.jsonValue()),
        resolutions: fc.oneof(fc.jsonValue(), fc.record({ resolutionsPerAuthority: fc.array(fc.jsonValue()) })),
        slotValue: fc.oneof(fc.jsonValue(), fc.record({ values: fc.array(fc.record({ value: fc.string() })) })),
      }),
    );
    const name = fc.constantFrom('AnswerIntent', 'FreeAnswerIntent', 'StartDeckIntent', 'valueOf');
    const request = fc.record({
      type: fc.constantFrom('IntentRequest', 'SessionEndedRequest', 'Display.ElementSelected'),
      reason: fc.jsonValue(),
      intent: fc.oneof(fc.jsonValue(), fc.record({ name, slots: fc.dictionary(fc.string(), looseSlot) })),
    });
    const any = fc.oneof(
      fc.jsonValue(),
      fc.record({ context: fc.jsonValue(), session: fc.jsonValue(), request: fc.oneof(fc.jsonValue(), request) }),
    );
    fc.assert(
      fc.property(any, (body) => {
        const incoming = readRequest(body as unknown as RequestEnvelope);
        if (incoming.kind !== 'turn') return;
        if (incoming.command.kind === 'answer') expect(incoming.command.heard.trim()).not.to.equal('');
      }),
    );
  });
});
