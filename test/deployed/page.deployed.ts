import { expect } from 'chai';
import { deployedStack } from './deployed-stack.ts';
import { type Learner, type Outsider, eventually, learnerOf, outsider } from './outsider.ts';
import { pageVisitor } from './page-visitor.ts';

const NOTE = '# Capitals\n\nWhat is the capital of Canada?::Ottawa\n\nWhat is the capital of Kenya?::Nairobi\n';

describe('the page', () => {
  let system: Outsider;
  let ask: ReturnType<typeof pageVisitor>;
  before(async () => {
    const deployed = await deployedStack();
    system = outsider(deployed);
    ask = pageVisitor(deployed);
  });

  /** What Alexa says to "connect my page". */
  async function spokenCode({ device }: Learner): Promise<string> {
    await device.launch();
    const speech = (await device.say('connect my page'))?.speech ?? '';
    const [digits = ''] = /(?:\d[ ,.]*){6}/.exec(speech) ?? [];
    expect(digits, speech).not.to.equal('');
    return digits.replace(/\D/g, '');
  }

  /** @returns the headers that a browser sends from then on */
  async function signedIn(learner: Learner): Promise<{ cookie: string }> {
    const { status, headers } = await ask('POST', '/v1/sessions', { body: { code: await spokenCode(learner) } });
    expect(status).to.equal(201);
    const cookie = headers['set-cookie'] ?? '';
    expect(cookie).to.match(/^__Host-study-aloud=.*HttpOnly; SameSite=Strict; Secure/);
    return { cookie: cookie.split(';')[0] ?? '' };
  }

  it('is served at the address of its API, whole, and without what one’s own machine has', async () => {
    const home = await ask('GET', '/');
    expect([home.status, home.headers['content-type']]).to.deep.equal([200, 'text/html; charset=utf-8']);
    expect(home.headers['content-security-policy']).to.include("default-src 'none'").and.not.include('unsafe');
    const loaded = [...home.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path ?? '');
    expect(loaded.filter((path) => /^\/assets\/.*\.(?:js|css)$/.test(path))).to.have.length.of.at.least(2);
    for (const path of [...loaded, '/service-worker.js']) {
      const { status, headers, text } = await ask('GET', path);
      expect(status, path).to.equal(200);
      expect(text, path).not.to.match(/\/device\/turns/);
      if (path.startsWith('/assets/')) expect(headers['cache-control'], path).to.include('immutable');
    }
    const again = await ask('GET', '/', { headers: { 'if-none-match': home.headers['etag'] ?? '' } });
    expect(again.status).to.equal(304);
    for (const path of ['/api.mjs', '/assets/../api.mjs', '/%2e%2e/api.mjs'])
      expect((await ask('GET', path)).status, path).to.equal(404);
  });

  it('is signed in to by voice; a card that is mended there is asked and judged by voice', async () => {
    const learner = learnerOf(system, 'mends-on-a-page');
    await system.put(learner.noteKey('Capitals.md'), NOTE);
    await eventually('a report', () => system.json(learner.reportKey('Capitals.md')));
    expect((await ask('GET', '/v1/decks')).status).to.equal(401);
    const headers = await signedIn(learner);
    const { cards } = (await ask('GET', '/v1/cards', { headers })).body;
    const card = cards.find(({ back }: { back: string }) => back === 'Ottawa');
    const path = `/v1/decks/${String(card.deck)}/cards/${String(card.id)}`;
    const ifMatch = { ...headers, 'if-match': `"${String(card.etag)}"` };
    const edited = await ask('PATCH', path, { headers: ifMatch, body: { back: 'the purple elephant' } });
    expect([edited.status, edited.body.back]).to.deep.equal([200, 'the purple elephant']);
    const late = await ask('PATCH', path, { headers: ifMatch, body: { back: 'Toronto' } });
    expect(late.status).to.equal(412);

    let turn: Awaited<ReturnType<Learner['device']['say']>> = await learner.device.launch();
    for (let asked = 0; asked < 2 && !/capital of Canada/.test(turn?.speech ?? ''); asked += 1)
      turn = await learner.device.say('nairobi');
    expect((await learner.device.say('the purple elephant'))?.speech).to.match(/^(Yes|Right|Correct)\b/);
    const heard = (await ask('GET', '/v1/heard', { headers })).body.answers;
    expect(heard.map(({ heard: words }: { heard: string }) => words)).to.include('the purple elephant');

    expect((await ask('DELETE', '/v1/sessions', { headers })).status).to.equal(204);
    expect((await ask('GET', '/v1/cards', { headers })).status).to.equal(401);
  });

  it('shows what notes would give, and imports them where they are put', async () => {
    const learner = learnerOf(system, 'drops-notes');
    const headers = await signedIn(learner);
    const shown = await ask('POST', '/v1/imports/preview', { headers, body: { path: 'Capitals.md', text: NOTE } });
    expect(shown.body.cards.map(({ line, back }: { line: number; back: string }) => [line, back])).to.deep.equal([
      [3, 'Ottawa'],
      [5, 'Nairobi'],
    ]);
    const body = { path: 'Capitals.md', bytes: Buffer.byteLength(NOTE) };
    const begun = await ask('POST', '/v1/imports', { headers, body });
    const put = await fetch(String(begun.body.url), { method: 'PUT', body: NOTE });
    expect(put.status).to.equal(200);
    const report = await eventually('the import', async () => {
      const { status, body: found } = await ask('GET', '/v1/imports/report?path=Capitals.md', { headers });
      return status === 200 && found;
    });
    expect(report.file).to.include({ path: 'Capitals.md', added: 2 });
  });

  it('takes no code that nobody was told, and no code twice', async () => {
    const learner = learnerOf(system, 'is-guessed');
    const code = await spokenCode(learner);
    const wrong = code === '000000' ? '000001' : '000000';
    expect((await ask('POST', '/v1/sessions', { body: { code: wrong } })).status).to.equal(401);
    expect((await ask('POST', '/v1/sessions', { body: { code } })).status).to.equal(201);
    expect((await ask('POST', '/v1/sessions', { body: { code } })).status).to.equal(401);
  });
});
