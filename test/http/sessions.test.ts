import { expect } from 'chai';
import { createStoredTable } from '../../lambda/store/stored-table.ts';
import { LEARNER, OTHER, anApi } from './api-of.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

describe('signing in with a spoken code', () => {
  const { ask, codeFor, pass, events, table, tokenOf } = anApi();
  const signIn = (code: string, more: object = {}, address = '203.0.113.7') =>
    ask('POST', '/v1/sessions', { body: { code, ...more }, token: null, address });

  it('gives a page a cookie that no script reads and no other site sends', async () => {
    const { status, cookies, body } = await signIn(await codeFor(LEARNER));
    expect(status).to.equal(201);
    expect(body).to.deep.equal({ expires: '2026-04-01T10:00:00.000Z' });
    const [cookie = ''] = cookies;
    expect(cookie).to.match(
      /^__Host-study-aloud=[\w.-]+; Path=\/; Max-Age=2592000; HttpOnly; SameSite=Strict; Secure$/,
    );
    const headers = { cookie: cookie.split(';')[0] ?? '' };
    expect((await ask('GET', '/v1/decks', { token: null, headers })).status).to.equal(200);
    const elsewhere = { token: null, headers: { ...headers, 'sec-fetch-site': 'cross-site' } };
    expect((await ask('DELETE', '/v1/sessions', elsewhere)).status).to.equal(403);
  });

  it('gives an app a token', async () => {
    const { body, cookies } = await signIn(await codeFor(LEARNER), { as: 'bearer' });
    expect(cookies).to.deep.equal([]);
    expect((await ask('GET', '/v1/decks', { token: body.token })).status).to.equal(200);
  });

  it('gives no cookie for https alone where there is none, on one’s own machine', async () => {
    const asked = { body: { code: await codeFor(LEARNER) }, token: null };
    const { cookies } = await ask('POST', '/v1/sessions', asked, { isSecure: false });
    expect(cookies[0])
      .to.match(/^study-aloud=/)
      .and.not.contain('Secure');
  });

  it('takes a code once', async () => {
    const code = await codeFor(LEARNER);
    const all = await Promise.all([1, 2, 3].map(() => signIn(code)));
    expect(all.map(({ status }) => status).sort()).to.deep.equal([201, 401, 401]);
  });

  it('takes no code that is five minutes old, and one that is nearly', async () => {
    const [young, old] = [await codeFor(LEARNER), await codeFor(OTHER)];
    pass(5 * MINUTE - 1);
    expect((await signIn(young)).status).to.equal(201);
    pass(1);
    expect((await signIn(old)).status).to.equal(401);
  });

  it('lets an address try five wrong codes an hour, whatever its last half is, and right ones as often as wanted', async () => {
    const code = await codeFor(LEARNER);
    const wrong = code === '000000' ? '000001' : '000000';
    for (let i = 0; i < 7; i += 1)
      expect((await signIn(await codeFor(LEARNER), {}, '2001:db8:1:2::1')).status).to.equal(201);
    for (let i = 0; i < 5; i += 1) expect((await signIn(wrong, {}, `2001:db8:1:2::${String(i)}`)).status).to.equal(401);
    const refused = await signIn(code, {}, '2001:DB8:1:2:ffff::1');
    expect([refused.status, refused.headers['retry-after']]).to.deep.equal([429, '3600']);
    expect((await signIn(code, {}, '2001:db8:1:3::1')).status).to.equal(201);
    expect(events.filter(({ metrics }) => metrics?.['WrongCodes'] === 1)).to.have.length(5);
  });

  it('lets everybody together try a hundred wrong codes a minute, a thousand guesses at once included', async () => {
    const code = await codeFor(LEARNER);
    const wrong = code === '000000' ? '000001' : '000000';
    const guesses = await Promise.all(
      Array.from({ length: 130 }, (_, i) => signIn(wrong, {}, `198.51.${String(100 + (i % 100))}.${String(i)}`)),
    );
    expect(guesses.filter(({ status }) => status === 401)).to.have.length(100);
    const refused = guesses.filter(({ status }) => status === 429);
    expect(refused).to.have.length(30);
    for (const { headers } of refused) expect(headers['retry-after']).to.equal('60');
    pass(MINUTE);
    expect((await signIn(code, {}, '192.0.2.1')).status).to.equal(201);
  });

  it('keeps no code and no token as it is, and neither in a backup', async () => {
    const code = await codeFor(LEARNER);
    const { body } = await signIn(await codeFor(LEARNER), { as: 'bearer' });
    const { ScanCommand } = await import('@aws-sdk/lib-dynamodb');
    const { Items } = await table().client.send(new ScanCommand({ TableName: table().tableName }));
    const kept = JSON.stringify(Items);
    expect(kept).to.contain('PAGE-CODE').and.contain('PAGE-SESSION');
    expect(kept).not.to.contain(code);
    expect(kept).not.to.contain(String(body.token).split('.')[1]);
    const backedUp = await createStoredTable(table()).scan({ segment: 0, segments: 1, start: null });
    expect(backedUp.items).to.have.length.above(2);
    expect(JSON.stringify(backedUp.items)).not.to.contain('PAGE-');
  });

  it('lists where one is signed in, and ends this session or all', async () => {
    const { body } = await signIn(await codeFor(LEARNER), { as: 'bearer' });
    const { sessions } = (await ask('GET', '/v1/sessions')).body;
    expect(sessions.map(({ isThis }: { isThis: boolean }) => isThis).sort()).to.deep.equal([false, true]);
    expect((await ask('DELETE', '/v1/sessions/current', { token: body.token })).status).to.equal(204);
    expect((await ask('GET', '/v1/decks', { token: body.token })).status).to.equal(401);
    expect((await ask('GET', '/v1/decks')).status).to.equal(200);
    expect((await ask('DELETE', '/v1/sessions')).status).to.equal(204);
    expect((await ask('GET', '/v1/decks')).status).to.equal(401);
    expect((await ask('GET', '/v1/decks', { token: tokenOf(OTHER) })).status).to.equal(200);
  });

  it('ends the oldest of more than twenty sessions', async () => {
    const tokens: string[] = [];
    for (let i = 0; i < 20; i += 1) {
      pass(1);
      tokens.push((await signIn(await codeFor(LEARNER), { as: 'bearer' })).body.token);
    }
    expect((await ask('GET', '/v1/sessions', { token: tokens[19] ?? '' })).body.sessions).to.have.length(20);
    expect((await ask('GET', '/v1/decks')).status).to.equal(401);
  });

  it('lasts thirty days, and takes its cookie away then', async () => {
    const { cookies } = await signIn(await codeFor(LEARNER));
    const headers = { cookie: cookies[0]?.split(';')[0] ?? '' };
    pass(30 * DAY - 1);
    expect((await ask('GET', '/v1/decks', { token: null, headers })).status).to.equal(200);
    pass(1);
    const { status, headers: answered } = await ask('GET', '/v1/decks', { token: null, headers });
    expect(status).to.equal(401);
    expect(answered['set-cookie']).to.contain('Max-Age=0');
  });

  for (const code of ['12345', '1234567', '12345a', '', '١٢٣٤٥٦'])
    it(`takes "${code}" for no code at all`, async () => {
      expect((await signIn(code)).status).to.equal(400);
    });
});
