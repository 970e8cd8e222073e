import type { RequestEnvelope } from 'ask-sdk-model';

export const SKILL_ID = 'amzn1.ask.skill.11111111-2222-3333-4444-555555555555';
export const USER_ID = 'amzn1.ask.account.TESTER';

/** An envelope around any request, as Alexa sends it from an open session on a speaker. */
export function envelope(request: object, more: { session?: object | null; system?: object } = {}): RequestEnvelope {
  const application = { applicationId: SKILL_ID };
  const user = { userId: USER_ID };
  const system = {
    application,
    user,
    device: { deviceId: 'device-1', supportedInterfaces: {} },
    apiEndpoint: 'https://api.amazonalexa.com',
    apiAccessToken: 'token-1',
    ...more.system,
  };
  const session = { new: false, sessionId: 'session-1', application, user, attributes: {} };
  return {
    version: '1.0',
    ...(more.session !== null && { session: more.session ?? session }),
    context: { System: system },
    request: { requestId: 'request-1', timestamp: '2026-03-01T08:00:00Z', locale: 'en-US', ...request },
  } as unknown as RequestEnvelope;
}

/** An IntentRequest; `slots` are slot objects by name. */
export function intent(name: string, slots?: Readonly<Record<string, object | null>>): RequestEnvelope {
  return envelope({
    type: 'IntentRequest',
    dialogState: 'STARTED',
    intent: { name, confirmationStatus: 'NONE', ...(slots && { slots }) },
  });
}

/** A slot with this text, and what each authority made of it: [authority's place, value that matched or null]. */
export function slot(value?: string, ...matches: (readonly ['dynamic' | 'static', string | null])[]): object {
  const resolutionsPerAuthority = matches.map(([place, name]) => ({
    authority: `amzn1.er-authority.echo-sdk.${place === 'dynamic' ? 'dynamic.' : ''}${SKILL_ID}.ANSWER`,
    status: { code: name === null ? 'ER_SUCCESS_NO_MATCH' : 'ER_SUCCESS_MATCH' },
    ...(name !== null && { values: [{ value: { name, id: 'id-1' } }] }),
  }));
  return {
    name: 'answer',
    confirmationStatus: 'NONE',
    source: 'USER',
    ...(value !== undefined && { value }),
    ...(matches.length > 0 && { resolutions: { resolutionsPerAuthority } }),
  };
}
