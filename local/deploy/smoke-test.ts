import type { LambdaClient } from '@aws-sdk/client-lambda';
import { CloudError } from '../cloud/cloud-error.ts';
import { deployedSkill } from '../cloud/deployed-skill.ts';
import { plainSpeech } from '../linters/response-linter.ts';
import { RESPONSE_DEADLINE_MS, type SendToSkill, answerOf } from '../simulator/skill-answer.ts';
import { type Identity, envelopeOf, newSessionId, requestAt } from '../simulator/envelopes.ts';

/** One learner for all smoke tests, whom nobody can be: Alexa's own ids have no such form. */
const USER_ID = 'amzn1.ask.account.smoke-test';

/**
 * Opens the deployed skill as Alexa does, checks its answer, and has its learner leave again, so that what it left in the
 * table expires.
 * @param endpoint the skill's, an alias
 * @returns what was said
 * @throws CloudError where it cannot be called, throws, is late, or answers what Alexa would refuse
 */
export async function smokeTest(lambda: LambdaClient, endpoint: string, skillId: string): Promise<string> {
  const identity: Identity = { skillId, userId: USER_ID, deviceId: 'amzn1.ask.device.smoke-test' };
  const { handle } = deployedSkill(lambda, endpoint);
  const opened = await answerTo({ type: 'LaunchRequest' }, handle, identity);
  const { outputSpeech } = opened.response;
  const said = outputSpeech?.type === 'SSML' ? plainSpeech(outputSpeech.ssml) : (outputSpeech?.text ?? '');
  if (said.trim() === '') throw new CloudError('The smoke test failed: the skill opened, and said nothing.');
  await answerTo({ type: 'AlexaSkillEvent.SkillDisabled' }, handle, identity);
  return said;
}

/** @throws CloudError where Alexa would take no answer from it */
async function answerTo(request: { readonly type: string }, handle: SendToSkill, identity: Identity) {
  const { response, problems } = await answerOf(handle, envelope(request, identity), {
    // The caller is farther from the function than Alexa is, and this is its first call.
    deadlineMs: 2 * RESPONSE_DEADLINE_MS,
    contextOf: () => ({ requestType: request.type, dialogIntents: [], device: 'speaker' }),
  });
  if (response !== null) return response;
  throw new CloudError(`The smoke test failed: ${problems.map(({ message }) => message).join('; ')}`);
}

function envelope(request: { readonly type: string }, identity: Identity) {
  const session = { id: newSessionId(), isNew: true, attributes: {} };
  const whole = envelopeOf(requestAt(Date.now(), request), { identity, session, device: 'speaker' });
  const { application, user, device } = whole.context.System;
  return {
    version: whole.version,
    // Skill events carry no session.
    ...(request.type === 'LaunchRequest' && { session: whole.session }),
    // Alexa's settings are not asked: there is no token for them.
    context: { System: { application, user, device } },
    request: whole.request,
  };
}
