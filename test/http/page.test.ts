import { gunzipSync } from 'node:zlib';
import { expect } from 'chai';
import type { ApiHandler } from '../../lambda/http/api.ts';
import { type PageOptions, createPage, withPage } from '../../lambda/http/page.ts';
import { silentLog } from '../../lambda/log.ts';
import { localContext } from '../../local/engines/lambda-context.ts';
import { eventOf } from './api-of.ts';

const SCRIPT = 'console.log(1);'.repeat(100);
const FILES = new Map(
  Object.entries({
    '/index.html': '<title>Study Aloud</title>',
    '/device.html': '<title>Device</title>',
    '/assets/a-1.js': SCRIPT,
    '/assets/dots.png': 'PNG',
  }).map(([path, text]) => [path, Buffer.from(text)]),
);

/** A page of these files, asked. */
function aPage(more: Partial<PageOptions> = {}) {
  const uploadsOrigin = () => Promise.resolve('https://notes.example');
  const page = createPage({ files: () => Promise.resolve(FILES), uploadsOrigin, log: silentLog, ...more });
  return async (path: string, { method = 'GET', headers = {} }: { method?: string; headers?: object } = {}) => {
    const answer = await page(eventOf(method, path, { headers: { ...headers } }), localContext('ApiFunction'));
    const { statusCode: status, headers: given = {}, body = '', isBase64Encoded = false } = answer;
    return { status, headers: given, bytes: Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8') };
  };
}

describe('the page over HTTP', () => {
  const ask = aPage();

  it('serves each file with its type, a page also by its name, and itself where a path means none', async () => {
    for (const [path, type, text] of [
      ['/', 'text/html; charset=utf-8', 'Study Aloud'],
      ['/device', 'text/html; charset=utf-8', 'Device'],
      ['/cards/today', 'text/html; charset=utf-8', 'Study Aloud'],
      ['/assets/a-1.js', 'text/javascript; charset=utf-8', 'console'],
      ['/assets/dots.png', 'image/png', 'PNG'],
    ] as const) {
      const { status, headers, bytes } = await ask(path);
      expect([status, headers['content-type']], path).to.deep.equal([200, type]);
      expect(bytes.toString('utf8'), path).to.include(text);
    }
  });

  it('has nothing beside its files, whatever way a path takes', async () => {
    for (const path of [
      '/assets/b-2.js',
      '/../package.json',
      '/%2e%2e/package.json',
      '/assets/..%2f..%2fetc/passwd',
      '/assets/%00.js',
      '//etc/passwd.html',
      '/constructor.js',
    ])
      expect((await ask(path)).status, path).to.equal(404);
  });

  it('lets browsers keep what is named by its content, and ask for the rest by its tag', async () => {
    const script = await ask('/assets/a-1.js');
    expect(script.headers['cache-control']).to.equal('public, max-age=31536000, immutable');
    const first = await ask('/');
    expect(first.headers['cache-control']).to.equal('no-cache');
    const again = await ask('/', { headers: { 'if-none-match': first.headers['etag'] } });
    expect([again.status, again.bytes.length]).to.deep.equal([304, 0]);
    expect(again.headers['etag']).to.equal(first.headers['etag']);
    expect((await ask('/', { headers: { 'if-none-match': '"another"' } })).status).to.equal(200);
  });

  it('compresses text for whoever takes it, under a tag of its own', async () => {
    const zipped = await ask('/assets/a-1.js', { headers: { 'accept-encoding': 'br, gzip' } });
    expect(zipped.headers).to.include({ 'content-encoding': 'gzip', vary: 'accept-encoding' });
    expect(gunzipSync(zipped.bytes).toString('utf8')).to.equal(SCRIPT);
    const plain = await ask('/assets/a-1.js');
    expect(plain.headers).not.to.have.property('content-encoding');
    expect(plain.headers['etag']).not.to.equal(zipped.headers['etag']);
    const picture = await ask('/assets/dots.png', { headers: { 'accept-encoding': 'gzip' } });
    expect(picture.headers).not.to.have.property('content-encoding');
  });

  it('lets a page load its own and nothing inline, and put notes where they are imported from', async () => {
    for (const path of ['/', '/assets/a-1.js', '/assets/none.js']) {
      const { headers } = await ask(path);
      const policy = String(headers['content-security-policy']);
      expect(policy, path).to.include("default-src 'none'").and.include("script-src 'self';");
      expect(policy).to.include("connect-src 'self' https://notes.example;").and.include("frame-src 'none'");
      expect(policy).not.to.match(/unsafe|\*/);
      expect(headers).to.include({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
    }
    const here = await aPage({ uploadsOrigin: () => Promise.resolve(null), framesItself: true })('/');
    expect(here.headers['content-security-policy']).to.include("connect-src 'self';").and.include("frame-src 'self'");
  });

  it('is read and nothing else', async () => {
    const head = await ask('/', { method: 'HEAD' });
    expect([head.status, head.bytes.length]).to.deep.equal([200, 0]);
    const post = await ask('/', { method: 'POST' });
    expect([post.status, post.headers['allow']]).to.deep.equal([405, 'GET, HEAD']);
  });

  it('reads its files once, and again where that failed', async () => {
    let count = 0;
    const files = () => {
      count += 1;
      return count === 1 ? Promise.reject(new Error('no disk')) : Promise.resolve(FILES);
    };
    const unlucky = aPage({ files });
    const failed = await unlucky('/')
      .then(() => false)
      .catch(() => true);
    expect(failed).to.equal(true);
    for (const path of ['/', '/', '/device']) expect((await unlucky(path)).status).to.equal(200);
    expect(count).to.equal(2);
  });

  it('stands beside the API, which has all that lies below /v1/', async () => {
    const named =
      (body: string): ApiHandler =>
      () =>
        Promise.resolve({ statusCode: 200, body });
    const both = withPage(named('api'), named('page'));
    for (const [path, body] of [
      ['/v1/decks', 'api'],
      ['/v1', 'page'],
      ['/', 'page'],
      ['/v10/decks', 'page'],
    ] as const)
      expect(await both(eventOf('GET', path, {}), localContext('ApiFunction')), path).to.include({ body });
  });
});
