import { expect } from 'chai';
import fc from 'fast-check';
import {
  applicationIdOf,
  hasSession,
  isRequestEnvelope,
  SkillIdMismatchError,
  userIdOf,
} from '../../lambda/alexa/envelope.ts';
import { envelope, SKILL_ID, USER_ID } from './requests.ts';

const launch = envelope({ type: 'LaunchRequest' });

describe('alexa/envelope', () => {
  it('a request is told apart from anything else', () => {
    expect(isRequestEnvelope(launch)).to.equal(true);
    expect(isRequestEnvelope(envelope({ type: 'AlexaSkillEvent.SkillEnabled' }, { session: null }))).to.equal(true);
    for (const body of [
      undefined,
      null,
      '',
      'LaunchRequest',
      7,
      [],
      [launch],
      {},
      { source: 'aws.events', 'detail-type': 'Scheduled Event' },
      { Records: [] },
      { request: 'LaunchRequest', context: {} },
      { request: {}, context: {} },
      { request: { type: ' ' }, context: {} },
      { request: { type: 'LaunchRequest' } },
      { request: { type: 'LaunchRequest' }, context: null, session: [] },
    ])
      expect(isRequestEnvelope(body), JSON.stringify(body)).to.equal(false);
  });

  it("the context's application id goes before the session's", () => {
    const foreign = { application: { applicationId: 'amzn1.ask.skill.foreign' } };
    expect(applicationIdOf(launch)).to.equal(SKILL_ID);
    expect(applicationIdOf(envelope({ type: 'LaunchRequest' }, { session: foreign }))).to.equal(SKILL_ID);
    expect(applicationIdOf(envelope({ type: 'LaunchRequest' }, { system: foreign }))).to.equal(
      'amzn1.ask.skill.foreign',
    );
    expect(applicationIdOf({ ...launch, context: {} } as never)).to.equal(SKILL_ID);
    expect(applicationIdOf({ request: { type: 'LaunchRequest' }, context: {} } as never)).to.equal(null);
  });

  it('knows the user and whether a conversation is open', () => {
    expect(userIdOf(launch)).to.equal(USER_ID);
    expect(userIdOf({ ...launch, context: {} } as never)).to.equal(USER_ID);
    expect(userIdOf({ request: { type: 'LaunchRequest' }, context: {} } as never)).to.equal(null);
    expect(hasSession(launch)).to.equal(true);
    expect(hasSession(envelope({ type: 'AudioPlayer.PlaybackStarted' }, { session: null }))).to.equal(false);
    expect(hasSession(envelope({ type: 'LaunchRequest' }, { session: {} }))).to.equal(false);
  });

  it('the error for a foreign request says the rule and names no id', () => {
    const error = new SkillIdMismatchError();
    expect(error).to.be.instanceOf(Error);
    expect(error.name).to.equal('SkillIdMismatchError');
    expect(error.message).to.include('SKILL_ID').and.not.include('amzn1');
  });

  it('nothing throws, whatever the body', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.anything()), (body) => {
        isRequestEnvelope(body);
        for (const read of [applicationIdOf, userIdOf, hasSession]) read(body as never);
      }),
    );
  });
});
