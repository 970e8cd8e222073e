import type { RequestEnvelope } from 'ask-sdk-model';
import { at, textOf } from './fields.ts';

export interface TimeZoneOptions {
  readonly fetch: typeof globalThis.fetch;
  /** How long Alexa may take, milliseconds; a turn has 8 s in all. */
  readonly deadlineMs: number;
}

/** Longer than any IANA name. */
const NAME_AT_MOST = 64;

/**
 * Asks Alexa for the device's time zone. IANA name, or null on anything wrong: no device, an endpoint that is not
 * Alexa's, no answer in time, a name that this runtime does not know. Needs no permission of the learner. Never throws.
 *
 * https://developer.amazon.com/en-US/docs/alexa/custom-skills/device-settings-api-reference.html
 */
export async function askTimeZone(envelope: RequestEnvelope, options: TimeZoneOptions): Promise<string | null> {
  const system = at(envelope, 'context', 'System');
  const endpoint = alexaEndpoint(at(system, 'apiEndpoint'));
  const token = textOf(at(system, 'apiAccessToken'));
  const deviceId = textOf(at(system, 'device', 'deviceId'));
  if (endpoint === null || token === null || deviceId === null) return null;
  try {
    const url = new URL(`/v2/devices/${encodeURIComponent(deviceId)}/settings/System.timeZone`, endpoint);
    const response = await options.fetch(url, {
      headers: { Authorization: `Bearer ${token}`, Accept: 'application/json' },
      // The token goes to Alexa's host and nowhere it might send us.
      redirect: 'error',
      signal: AbortSignal.timeout(options.deadlineMs),
    });
    return response.ok ? knownZone(await response.json()) : null;
  } catch {
    return null;
  }
}

/** The token is a secret: it goes only to https hosts of Alexa's, whatever a request says. */
function alexaEndpoint(value: unknown): URL | null {
  const text = textOf(value);
  if (text === null || !URL.canParse(text)) return null;
  const url = new URL(text);
  return url.protocol === 'https:' && url.hostname.endsWith('.amazonalexa.com') ? url : null;
}

/** The settings API answers with a bare JSON string: "America/Los_Angeles". */
function knownZone(value: unknown): string | null {
  const name = textOf(value);
  if (name === null || name.length > NAME_AT_MOST) return null;
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}
