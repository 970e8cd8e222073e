import { request } from 'node:http';
import { expect } from 'chai';
import type { Listening } from '../../../local/engines/listen.ts';
import type { PageRoute } from '../../../local/page/route.ts';
import { startPage } from '../../../local/page/server.ts';

const echo: PageRoute = {
  method: '*',
  path: '/v1/*',
  respond: ({ method, path, query, body }) =>
    Promise.resolve({ status: 200, body: JSON.stringify([method, path, query.get('q'), body.toString('utf8')]) }),
};

const events: PageRoute = {
  method: 'GET',
  path: '/device/events',
  respond: () =>
    Promise.resolve({
      status: 200,
      headers: { 'content-type': 'text/event-stream' },
      body: (async function* () {
        yield 'data: 1\n\n';
        await Promise.resolve();
        yield 'data: 2\n\n';
      })(),
    }),
};

/** As a browser would not send it: fetch keeps the name and the path tidy. */
function raw(port: number, path: string, headers: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .once('error', reject)
      .end();
  });
}

describe('the page on this machine', () => {
  let page: Listening;
  before(async () => {
    page = await startPage({ routes: [echo, events] });
  });
  after(() => page.stop());

  it('hands a request to what is mounted there', async () => {
    const response = await fetch(`${page.endpoint}/v1/a%20b?q=1`, { method: 'POST', body: 'ü' });
    expect(await response.json()).to.deep.equal(['POST', '/v1/a b', '1', 'ü']);
    expect(response.headers.get('content-security-policy')).to.contain("default-src 'none'");
  });

  it('sends pieces as they come', async () => {
    const response = await fetch(`${page.endpoint}/device/events`);
    expect(await response.text()).to.equal('data: 1\n\ndata: 2\n\n');
  });

  it('finds nothing where nothing is mounted, and no path in what is none', async () => {
    for (const [path, status] of [
      ['/v2', 404],
      ['/%zz', 400],
    ] as const)
      expect(await raw(page.port, path), path).to.equal(status);
  });

  it('refuses another name for this machine, and another site', async () => {
    const host = `127.0.0.1:${String(page.port)}`;
    expect(await raw(page.port, '/v1/a', { host: 'evil.example' })).to.equal(403);
    expect(await raw(page.port, '/v1/a', { host, origin: 'http://evil.example' })).to.equal(403);
    expect(await raw(page.port, '/v1/a', { host, origin: `http://${host}` })).to.equal(200);
  });

  it('takes a body of six megabytes and none larger', async () => {
    const size = 6 * 1024 * 1024;
    const [fits, tooLarge] = await Promise.all(
      [size, size + 1].map((bytes) => fetch(`${page.endpoint}/v1/a`, { method: 'POST', body: Buffer.alloc(bytes) })),
    );
    expect([fits?.status, tooLarge?.status]).to.deep.equal([200, 413]);
  });
});
