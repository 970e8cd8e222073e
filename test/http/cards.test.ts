import { expect } from 'chai';
import { importNotes } from '../../lambda/importing/import-notes.ts';
import { createCardStore } from '../../lambda/store/card-store.ts';
import { aNote } from '../support/study.ts';
import { type Answered, LEARNER, OTHER, anApi } from './api-of.ts';

const NOTES = Array.from({ length: 7 }, (_, i) => ({
  front: `What is question ${String(i)}?`,
  back: `answer ${String(i)}`,
}));

describe('cards whose deck has a name that addresses have no place for', () => {
  const deck = 'aws/λ ~1%';
  const { ask } = anApi([{ front: 'Which?', back: 'This.', deck }]);

  it('are named so that clients can ask for them, also where slashes and percent signs are decoded on the way', async () => {
    const { id } = (await ask('GET', '/v1/decks')).body.decks[0];
    expect(id).to.equal('aws~2F~CE~BB~20~7E1~25');
    const [card] = (await ask('GET', `/v1/decks/${String(id)}/cards`)).body.cards;
    const path = `/v1/decks/${String(card.deck)}/cards/${String(card.id)}`;
    expect(decodeURIComponent(path)).to.equal(path);
    expect((await ask('GET', path)).body.front).to.equal('Which?');
    expect((await ask('GET', `/v1/cards?deck=${String(id)}`)).body.cards).to.have.length(1);
  });
});

describe('cards by the API', () => {
  const { ask, tokenOf, table } = anApi(NOTES);

  const first = async (): Promise<Answered & { path: string }> => {
    const { body } = await ask('GET', '/v1/decks/serverless/cards?limit=1');
    const path = `/v1/decks/serverless/cards/${String(body.cards[0].id)}`;
    return { ...(await ask('GET', path)), path };
  };

  it('lists decks with what waits in each', async () => {
    const { status, body } = await ask('GET', '/v1/decks');
    expect(status).to.equal(200);
    expect(body).to.deep.equal({ decks: [{ id: 'serverless', title: 'Serverless', cards: 7, due: 0, fresh: 7 }] });
    expect((await ask('GET', '/v1/decks/serverless')).body.fresh).to.equal(7);
    expect((await ask('GET', '/v1/decks/none')).status).to.equal(404);
  });

  it('gives every card once, page after page', async () => {
    const fronts: string[] = [];
    let cursor: string | null = '';
    let pages = 0;
    while (cursor !== null) {
      const { body }: Answered = await ask('GET', `/v1/decks/serverless/cards?limit=3${cursor && `&cursor=${cursor}`}`);
      fronts.push(...body.cards.map(({ front }: { front: string }) => front));
      cursor = body.cursor;
      pages += 1;
    }
    expect([...fronts].sort()).to.deep.equal(NOTES.map(({ front }) => front));
    expect(pages).to.equal(3);
  });

  it('finds words in fronts and answers, whatever their case', async () => {
    const { body } = await ask('GET', '/v1/cards?q=ANSWER%203');
    expect(body.cards.map(({ back }: { back: string }) => back)).to.deep.equal(['answer 3']);
    expect((await ask('GET', '/v1/cards?state=review')).body).to.deep.equal({ cards: [], cursor: null });
  });

  it('edits a card as it was read, and tells a second editor that it was changed meanwhile', async () => {
    const { path, headers } = await first();
    const tag = String(headers['etag']);
    const edit = { front: '<b>What</b> is  it?', back: 'Amazon Simple Queue Service', hint: 'In line.' };
    const { status, body, headers: after } = await ask('PATCH', path, { body: edit, headers: { 'if-match': tag } });
    expect(status).to.equal(200);
    expect(body).to.include({
      front: '<b>What</b> is it?',
      back: 'Amazon Simple Queue Service',
      hint: 'In line.',
      isEdited: true,
    });
    expect(body.accepted).to.include('SQS');
    expect(after['etag']).not.to.equal(tag);
    expect((await ask('PATCH', path, { body: { front: 'mine?' }, headers: { 'if-match': tag } })).status).to.equal(412);
    expect((await ask('PATCH', path, { body: { front: 'mine?' } })).status).to.equal(428);
    expect((await ask('GET', path)).body).to.deep.equal(body);
  });

  it('keeps an edit when the note is imported again as it was, and takes the note where that was changed', async () => {
    const { path, headers, body } = await first();
    await ask('PATCH', path, { body: { back: 'mine' }, headers: { 'if-match': String(headers['etag']) } });
    const again = async (notes: typeof NOTES) =>
      importNotes([aNote(notes)], { cards: createCardStore(table()), learner: LEARNER, lexiconIn: () => null });
    expect((await again(NOTES)).files[0]).to.include({ changed: 0, added: 0, unchanged: 7 });
    expect((await ask('GET', path)).body.back).to.equal('mine');
    await again(NOTES.map((note) => (note.front === body.front ? { ...note, back: 'the note' } : note)));
    expect((await ask('GET', path)).body).to.include({ back: 'the note', isEdited: false });
  });

  it('suspends a card until it is put back, whatever is imported meanwhile', async () => {
    const { path, headers } = await first();
    const suspend = (isSuspended: boolean, tag: string) =>
      ask('PUT', `${path}/suspended`, { body: { isSuspended }, headers: { 'if-match': tag } });
    const { body, headers: after } = await suspend(true, String(headers['etag']));
    expect(body).to.include({ isSuspended: true, inPlay: false });
    expect((await ask('GET', '/v1/decks')).body.decks[0].fresh).to.equal(6);
    await importNotes([aNote(NOTES)], { cards: createCardStore(table()), learner: LEARNER, lexiconIn: () => null });
    expect((await ask('GET', path)).body.inPlay).to.equal(false);
    expect((await ask('GET', '/v1/cards?state=suspended')).body.cards).to.have.length(1);
    expect((await suspend(false, String(after['etag']))).body).to.include({ isSuspended: false, inPlay: true });
    expect((await ask('GET', '/v1/decks')).body.decks[0].fresh).to.equal(7);
  });

  it('takes on an answer once', async () => {
    const { path, headers } = await first();
    const learn = (answer: string, tag: string) =>
      ask('POST', `${path}/learned`, { body: { answer }, headers: { 'if-match': tag } });
    const { body, headers: after } = await learn('the other word', String(headers['etag']));
    expect(body.learned).to.deep.equal(['the other word']);
    expect((await learn('The other word!', String(after['etag']))).headers['etag']).to.equal(after['etag']);
  });

  it('deletes a card as it was read', async () => {
    const { path, headers } = await first();
    expect((await ask('DELETE', path, { headers: { 'if-match': '"yesterday"' } })).status).to.equal(412);
    expect((await ask('DELETE', path, { headers: { 'if-match': String(headers['etag']) } })).status).to.equal(204);
    expect((await ask('GET', path)).status).to.equal(404);
  });

  it('tells no one of another learner’s cards', async () => {
    const { path, headers } = await first();
    await ask('PATCH', path, { body: { front: 'mine?' }, headers: { 'if-match': String(headers['etag']) } });
    expect((await ask('GET', path, { token: tokenOf(OTHER) })).body.front).not.to.equal('mine?');
  });

  it('answers "not changed" to who has it already', async () => {
    const { path, headers } = await first();
    const { status, text } = await ask('GET', path, { headers: { 'if-none-match': String(headers['etag']) } });
    expect([status, text]).to.deep.equal([304, '']);
  });

  it('does a write with a key once, and answers it as before', async () => {
    const { path, headers } = await first();
    const write = {
      body: { front: 'Once?' },
      headers: { 'if-match': String(headers['etag']), 'idempotency-key': 'k1' },
    };
    const once = await ask('PATCH', path, write);
    const again = await ask('PATCH', path, write);
    expect(again).to.deep.equal(once);
    expect((await ask('PATCH', path, { ...write, body: { front: 'Twice?' } })).status).to.equal(422);
    expect((await ask('PATCH', path, { ...write, body: { front: 'Twice?' }, token: tokenOf(OTHER) })).status).to.equal(
      200,
    );
  });

  for (const [what, asked, status] of [
    ['a card of a megabyte', { body: { front: 'x'.repeat(1024 * 1024) } }, 413],
    ['a front of 2,000 characters', { body: { front: 'x'.repeat(2000) } }, 400],
    ['nothing to change', { body: {} }, 400],
    ['an unknown field', { body: { position: 1 } }, 400],
    ['signs that steer', { body: { front: 'a\u0007b' } }, 400],
    ['half a character', { body: { front: 'a\ud800' } }, 400],
    ['no JSON', { raw: '{' }, 400],
    ['another type', { raw: 'front=a', headers: { 'content-type': 'text/plain' } }, 415],
    ['a key of 300 characters', { body: { front: 'a' }, headers: { 'idempotency-key': 'k'.repeat(300) } }, 400],
  ] as const) {
    it(`refuses ${what}`, async () => {
      const { path } = await first();
      const answer = await ask('PATCH', path, {
        ...asked,
        headers: { 'if-match': '"x"', ...('headers' in asked && asked.headers) },
      });
      expect(answer.status).to.equal(status);
      expect(answer.headers['content-type']).to.equal('application/problem+json');
      expect(answer.body.status).to.equal(status);
    });
  }

  it('knows paths and methods', async () => {
    expect((await ask('GET', '/v1/nothing')).status).to.equal(404);
    expect((await ask('GET', '/v1/decks/%ff')).status).to.equal(400);
    for (const name of ['a%23b', 'a~23b', 'a~zz', 'a~ff'])
      expect((await ask('GET', `/v1/decks/${name}`)).status, name).to.equal(400);
    expect((await ask('GET', '/v1/cards?cursor=abc')).status).to.equal(400);
    const { cursor } = (await ask('GET', '/v1/decks/serverless/cards?limit=1')).body;
    expect((await ask('GET', `/v1/cards?deck=serverless&limit=1&cursor=${String(cursor)}`)).status).to.equal(200);
    expect((await ask('GET', `/v1/cards?deck=Serverless&cursor=${String(cursor)}`)).status).to.equal(400);
    expect((await ask('GET', '/v1/cards?limit=0')).status).to.equal(400);
    const { status, headers } = await ask('PATCH', '/v1/decks');
    expect([status, headers['allow']]).to.deep.equal([405, 'GET']);
  });
});
