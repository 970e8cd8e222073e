import { expect } from 'chai';
import type { Listening } from '../../../local/engines/listen.ts';
import { type Machine, startMachine } from '../../../local/machine.ts';
import { startPageOf } from '../../../local/page/page.ts';

const LEARNER = 'AAAAAAAAAAAAAAAAAAAAAA';

describe('the page of one learner on this machine', () => {
  let machine: Machine;
  let page: Listening;
  beforeEach(async () => {
    machine = await startMachine({ dataDir: null });
    page = await startPageOf(machine, { owner: LEARNER });
  });
  afterEach(async () => {
    await page.stop();
    await machine.stop();
  });

  const json = async (path: string, init: RequestInit = {}) => {
    const headers = { 'content-type': 'application/json', ...(init.headers as Record<string, string> | undefined) };
    const response = await fetch(page.endpoint + path, { ...init, headers });
    const text = await response.text();
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    const body = (text === '' ? null : JSON.parse(text)) as any;
    return { status: response.status, tag: response.headers.get('etag') ?? '', body };
  };
  const post = (path: string, body: unknown) => json(path, { method: 'POST', body: JSON.stringify(body) });

  it('takes a note that is dropped on it, imports it at once, and says what came', async () => {
    const note = '#flashcards\n\nCapital of France::Paris\n\nCapital of Spain::Madrid\n';
    const { body: upload } = await post('/v1/imports', { path: 'Capitals.md', bytes: Buffer.byteLength(note) });
    const put = await fetch(page.endpoint + String(upload.url), { method: 'PUT', body: note });
    expect(put.status).to.equal(200);
    expect((await fetch(page.endpoint + String(upload.url), { method: 'PUT', body: note })).status).to.equal(403);
    const { body } = await json('/v1/imports/report?path=Capitals.md');
    expect(body.file).to.include({ path: 'Capitals.md', added: 2, isUnread: false });
    expect(body.report).to.include({ format: 'Markdown', added: 2 });
    expect((await json('/v1/decks')).body.decks[0]).to.include({ cards: 2, fresh: 2 });
  });

  it('says of a file that is none of its kinds that nothing of it was read', async () => {
    const { body: upload } = await post('/v1/imports', { path: 'a.exe', bytes: 2 });
    await fetch(page.endpoint + String(upload.url), { method: 'PUT', body: 'MZ' });
    const { body } = await json('/v1/imports/report?path=a.exe');
    expect(body.file.isUnread).to.equal(true);
    expect(body.report.setAside).to.have.length(1);
  });

  it('counts what is reviewed on it, and edits what is asked then', async () => {
    const first = (await post('/v1/reviews/next', {})).body;
    // Nobody has any cards yet: the bundled ones are offered.
    const begun =
      first.card === null ? (await post('/v1/reviews/answer', { session: first.session, answer: 'yes' })).body : first;
    const path = `/v1/decks/${String(begun.card.deck)}/cards/${String(begun.card.id)}`;
    const { tag } = await json(path);
    const edited = await json(path, {
      method: 'PATCH',
      body: JSON.stringify({ back: 'my own words' }),
      headers: { 'if-match': tag },
    });
    expect(edited.status).to.equal(200);
    const right = (await post('/v1/reviews/answer', { session: begun.session, answer: 'my own words' })).body;
    expect(right.verdict.outcome).to.equal('right');
    expect((await json('/v1/progress')).body.days[0]).to.include({ reviews: 1, right: 1 });
    const card = await json(path);
    expect((await json(path, { method: 'DELETE', headers: { 'if-match': card.tag } })).status).to.equal(204);
    expect((await post('/v1/reviews/next', { session: right.session })).status).to.equal(200);
  });

  it('describes itself', async () => {
    const { body } = await json('/v1/openapi.json');
    expect(body.openapi).to.equal('3.1.0');
  });
});
