import { type PersistenceAdapter, SkillBuilders } from 'ask-sdk-core';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { Context } from 'aws-lambda';
import { SkillIdMismatchError, applicationIdOf, isRequestEnvelope } from './envelope.ts';
import { type TurnHandlerDeps, createTurnHandler } from './turn-handler.ts';
import { usableEnvelope } from './usable-envelope.ts';

export interface SkillDeps extends TurnHandlerDeps {
  readonly skillId: string;
  readonly adapter: PersistenceAdapter;
}

/** What Lambda calls for every request of Alexa; a body that is none may come, too, and is recognised. */
export type SkillHandler = (event: RequestEnvelope, context: Context) => Promise<ResponseEnvelope>;

/**
 * The skill function without its wiring: an Alexa request in, an Alexa response out. A body that is no request gets an
 * empty legal response. wiring/skill.ts gives it the table and the speech function; a test gives it what it likes.
 * @throws SkillIdMismatchError for another skill's request, before anything is read or written
 */
export function createHandler(deps: SkillDeps): SkillHandler {
  const skill = SkillBuilders.custom()
    .withPersistenceAdapter(deps.adapter)
    .addRequestHandlers(createTurnHandler(deps))
    .create();
  return async (event, context) => {
    if (!isRequestEnvelope(event)) {
      deps.log({ event: 'nothing-said', level: 'warn', fields: { reason: 'no-request' } });
      return { version: '1.0', response: {} };
    }
    if (applicationIdOf(event) !== deps.skillId) {
      deps.log({ event: 'skill-id-mismatch', level: 'error', metrics: { ForeignRequests: 1 } });
      throw new SkillIdMismatchError();
    }
    return skill.invoke(usableEnvelope(event), context);
  };
}
