import { expect } from 'chai';
import fc from 'fast-check';
import { askTimeZone } from '../../lambda/alexa/time-zone.ts';
import { envelope } from './requests.ts';

type Call = { url: string; authorization: string | null; redirect: string | undefined };

function alexa(respond: () => Response | Promise<Response>): { fetch: typeof fetch; calls: Call[] } {
  const calls: Call[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    calls.push({
      url: String(input),
      authorization: new Headers(init?.headers).get('authorization'),
      redirect: init?.redirect,
    });
    return respond();
  };
  return { fetch, calls };
}

const json = (value: unknown, status = 200): Response => new Response(JSON.stringify(value), { status });
const launch = (system: object = {}): ReturnType<typeof envelope> => envelope({ type: 'LaunchRequest' }, { system });

describe('alexa/time-zone', () => {
  it("asks Alexa's settings for the device's zone", async () => {
    const { fetch, calls } = alexa(() => json('America/Los_Angeles'));
    const request = launch({
      apiEndpoint: 'https://api.eu.amazonalexa.com',
      device: { deviceId: 'amzn1.ask.device/1', supportedInterfaces: {} },
    });
    expect(await askTimeZone(request, { fetch, deadlineMs: 1_000 })).to.equal('America/Los_Angeles');
    expect(calls).to.deep.equal([
      {
        url: 'https://api.eu.amazonalexa.com/v2/devices/amzn1.ask.device%2F1/settings/System.timeZone',
        authorization: 'Bearer token-1',
        redirect: 'error',
      },
    ]);
  });

  const answers: [string, () => Response | Promise<Response>][] = [
    ['no content', () => new Response(null, { status: 204 })],
    ['forbidden', () => json({ code: 'ACCESS_DENIED' }, 403)],
    ['a fault', () => json('Europe/Paris', 500)],
    ['a zone that does not exist', () => json('Mars/Olympus')],
    ['an object', () => json({ timeZone: 'Europe/Paris' })],
    ['an empty name', () => json('')],
    ['a long name', () => json('x'.repeat(5_000))],
    ['no JSON', () => new Response('<html>')],
    ['a broken connection', () => Promise.reject(new TypeError('fetch failed'))],
    ['an aborted request', () => Promise.reject(new DOMException('late', 'TimeoutError'))],
  ];
  for (const [what, respond] of answers)
    it(`${what}: null`, async () => {
      expect(await askTimeZone(launch(), { fetch: alexa(respond).fetch, deadlineMs: 1_000 })).to.equal(null);
    });

  const unfit: [string, object][] = [
    ['no endpoint', { apiEndpoint: undefined }],
    ['no token', { apiAccessToken: ' ' }],
    ['no device', { device: {} }],
    ['plain http', { apiEndpoint: 'http://api.amazonalexa.com' }],
    ['a host of somebody else', { apiEndpoint: 'https://api.amazonalexa.com.example.org' }],
    ['a host that only ends alike', { apiEndpoint: 'https://notamazonalexa.com' }],
    ['a host hidden behind a user name', { apiEndpoint: 'https://api.amazonalexa.com@example.org' }],
    ['no address at all', { apiEndpoint: 'amazonalexa' }],
  ];
  for (const [what, system] of unfit)
    it(`${what}: null, and nothing is sent`, async () => {
      const { fetch, calls } = alexa(() => json('Europe/Paris'));
      expect(await askTimeZone(launch(system), { fetch, deadlineMs: 1_000 })).to.equal(null);
      expect(calls).to.deep.equal([]);
    });

  it('gives a deadline to the call', async () => {
    let signal: AbortSignal | null | undefined;
    const fetch: typeof globalThis.fetch = (_input, init) => {
      signal = init?.signal;
      return Promise.resolve(json('Europe/Paris'));
    };
    await askTimeZone(launch(), { fetch, deadlineMs: 800 });
    expect(signal).to.be.instanceOf(AbortSignal);
  });

  it('never throws, whatever the request or the answer', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.jsonValue(), fc.integer(), async (body, answer, deadlineMs) => {
        const { fetch } = alexa(() => json(answer));
        await askTimeZone(body as never, { fetch, deadlineMs });
        await askTimeZone(launch(), { fetch, deadlineMs });
      }),
    );
  });
});
