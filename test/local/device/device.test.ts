import { expect } from 'chai';
import { deviceRoutes } from '../../../local/device/device-routes.ts';
import { type DeviceTurn, type PageDevice, startPageDevice } from '../../../local/device/device.ts';
import { type TravellingClock, travellingClock } from '../../../local/device/travelling-clock.ts';
import type { PageRequest, PageResponse } from '../../../local/page/route.ts';
import { type SharedMachine, startSharedMachine } from '../../../local/shared-machine.ts';

const JSON_HEADERS = { 'content-type': 'application/json' };

describe('local/device', () => {
  let shared: SharedMachine;
  let clock: TravellingClock;
  let device: PageDevice;
  beforeEach(async () => {
    clock = travellingClock();
    shared = await startSharedMachine({ dataDir: null, clock: clock.now, timeZone: 'UTC' });
    device = await startPageDevice({ shared, learner: 'local', locale: 'en-US', clock });
  });
  afterEach(() => shared.machine.stop());

  const asked = async (
    method: string,
    path: string,
    body: unknown = '',
    headers: PageRequest['headers'] = JSON_HEADERS,
  ): Promise<PageResponse & { readonly json: unknown }> => {
    const route = deviceRoutes(device).find((one) => one.method === method && one.path === `/device/${path}`);
    const given = typeof body === 'string' ? body : JSON.stringify(body);
    const response = await route!.respond({
      ...{ method, path: `/device/${path}`, headers },
      query: new URLSearchParams(),
      body: Buffer.from(given),
    });
    const isJson = response.headers?.['content-type'] === 'application/json';
    return { ...response, json: isJson ? (JSON.parse(response.body as string) as unknown) : null };
  };

  it('tells all that happened behind a turn', async () => {
    await device.take({ does: 'say', words: 'open study aloud' });
    await device.take({ does: 'say', words: 'yes' });
    const turn = await device.take({ does: 'say', words: 'a w s lambda' });
    expect(turn.exchange).to.deep.include({ verdict: 'accept', spokenBy: 'speech' });
    expect(turn.why?.heard).to.deep.include({ kind: 'attempt' });
    expect(turn.problems).to.deep.equal([]);
    expect(turn.reply?.screen).to.deep.equal({ heard: 'a w s lambda' });
    expect(JSON.stringify(turn.response)).to.include('Alexa.Presentation.APL.RenderDocument');
    // The card and the profile, as they are stored by now; what was only read is not among them.
    const places = turn.written.map(({ key }) => key.sk);
    expect(places).to.include('PROFILE');
    expect(places.filter((place) => place.startsWith('CARD#'))).to.have.length(1);
    expect(turn.events.map(({ event }) => event)).to.include('answer-judged');
    expect(turn.tookMs).to.be.above(0);
  });

  it('is set otherwise in the middle of a talk, and begins anew in another language', async () => {
    await device.take({ does: 'launch' });
    expect((await device.set({ device: 'speaker' })).viewport).to.equal(null);
    const spoken = await device.take({ does: 'say', words: 'repeat' });
    expect(JSON.stringify(spoken.response)).not.to.include('APL');
    await device.set({ locale: 'de-DE' });
    const german = await device.take({ does: 'launch' });
    expect(german.exchange?.speech).to.match(/^Willkommen/);
    expect(device.script()).to.match(/^locale: de-DE\n/);
  });

  it('answers a touch without a session with nothing, and lets time pass', async () => {
    expect((await device.take({ does: 'touch', touch: 'hint' })).exchange).to.equal(null);
    const before = device.state().nowMs;
    expect(device.advance(86_400_000).nowMs).to.be.at.least(before + 86_400_000);
  });

  it('takes what fits, as JSON, and says what does not', async () => {
    const turn = await asked('POST', 'turns', { does: 'say', words: 'open study aloud' });
    expect((turn.json as DeviceTurn).exchange?.speech).to.match(/^Welcome/);
    expect((await asked('GET', 'state')).json).to.deep.include({ device: 'show', noise: null, locale: 'en-US' });
    expect((await asked('POST', 'settings', { noise: 3 })).json).to.deep.include({ noise: 3 });
    const refused: readonly (readonly [path: string, body: unknown])[] = [
      ['turns', { does: 'say', words: ' ' }],
      ['turns', { does: 'say', words: 'x'.repeat(501) }],
      ['turns', { does: 'dance' }],
      ['turns', '{'],
      ['settings', { device: 'fridge' }],
      ['settings', { locale: 'xx-XX' }],
      ['clock', { ms: -1 }],
    ];
    for (const [path, body] of refused) expect((await asked('POST', path, body)).status, path).to.equal(400);
    const form = { 'content-type': 'text/plain' };
    expect((await asked('POST', 'turns', { does: 'launch' }, form)).status).to.equal(415);
  });

  it('draws in a frame that may reach nothing of the page, with fonts of this machine', async () => {
    const frame = await asked('GET', 'screen');
    const policy = frame.headers?.['content-security-policy'] ?? '';
    expect(policy)
      .to.match(/^sandbox allow-scripts;/)
      .and.not.include('allow-same-origin');
    expect(policy).to.include("default-src 'none'");
    const renderer = (await asked('GET', 'apl-renderer.js')).body as string;
    expect(renderer).to.include('AplRenderer').and.not.include('d1gkjrhppbyzyh');
  });
});
