import { randomUUID } from 'node:crypto';
import type { Request, RequestEnvelope } from 'ask-sdk-model';
import { API_ACCESS_TOKEN } from './settings-api.ts';
import { type DeviceKind, viewportContext, viewportOf } from './viewports.ts';

/** Who speaks to which skill. */
export interface Identity {
  readonly skillId: string;
  readonly userId: string;
  readonly deviceId: string;
  /** Who was known by the voice; the account is the household's all the same. */
  readonly personId?: string | null;
}

export interface OpenSession {
  readonly id: string;
  readonly isNew: boolean;
  readonly attributes: Readonly<Record<string, unknown>>;
}

export const newSessionId = (): string => `amzn1.echo-api.session.${randomUUID()}`;

/** A request of this kind, with what every request carries. */
export function requestAt<T extends object>(
  nowMs: number,
  request: T,
  locale = 'en-US',
): T & Pick<Request, 'requestId' | 'timestamp'> & { locale: string } {
  return {
    ...request,
    requestId: `amzn1.echo-api.request.${randomUUID()}`,
    timestamp: new Date(nowMs).toISOString().replace(/\.\d+Z$/, 'Z'),
    locale,
  };
}

/** The envelope Alexa sends. */
export function envelopeOf(
  request: object,
  { identity, session, device }: { identity: Identity; session: OpenSession; device: DeviceKind },
): RequestEnvelope {
  const application = { applicationId: identity.skillId };
  const user = { userId: identity.userId };
  const { personId = null } = identity;
  const viewport = viewportOf(device);
  return {
    version: '1.0',
    session: { new: session.isNew, sessionId: session.id, application, attributes: session.attributes, user },
    context: {
      System: {
        application,
        user,
        ...(personId !== null && { person: { personId } }),
        device: {
          deviceId: identity.deviceId,
          supportedInterfaces:
            viewport !== null ? { 'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.3' } } } : {},
        },
        apiEndpoint: 'https://api.amazonalexa.com',
        apiAccessToken: API_ACCESS_TOKEN,
      },
      ...(viewport !== null && viewportContext(viewport)),
    },
    request,
  } as RequestEnvelope;
}

/** Somebody's envelope with this skill's, user's and device's ids put in; what is no envelope stays as it is. */
export function adopt(value: unknown, { skillId, userId, deviceId }: Identity): unknown {
  if (!isObject(value) || !isObject(value['request'])) return value;
  const context = isObject(value['context']) ? value['context'] : {};
  const system = isObject(context['System']) ? context['System'] : {};
  const device = isObject(system['device']) ? system['device'] : {};
  const ids = { application: { applicationId: skillId }, user: { userId } };
  return {
    ...value,
    ...(isObject(value['session']) && { session: { ...value['session'], ...ids } }),
    context: { ...context, System: { ...system, ...ids, device: { ...device, deviceId } } },
  };
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
