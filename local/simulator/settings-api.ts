/** What a simulated device shows Alexa's host to be asked about itself. */
export const API_ACCESS_TOKEN = 'simulated';

/** Alexa's host, of which one thing can be asked: the device's time zone, an IANA name.
 * https://developer.amazon.com/en-US/docs/alexa/custom-skills/device-settings-api-reference.html */
export function settingsApi(timeZone: string): typeof globalThis.fetch {
  return (input) => {
    const url = input instanceof Request ? input.url : String(input);
    const isAsked = url.endsWith('/settings/System.timeZone');
    return Promise.resolve(isAsked ? Response.json(timeZone) : new Response(null, { status: 404 }));
  };
}
