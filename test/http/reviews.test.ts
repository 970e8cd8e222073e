import { expect } from 'chai';
import { LEARNER, anApi } from './api-of.ts';

const NOTES = [
  { front: 'Which AWS service runs your code without servers?', back: 'AWS Lambda' },
  { front: 'What holds messages until a worker reads them?', back: 'a queue', hint: 'One stands in it.' },
  { front: 'Which database is key-value and serverless?', back: 'Amazon DynamoDB' },
];

describe('a review by the API', () => {
  const { ask, pass, table } = anApi(NOTES);
  const take = async (what: string, body: object, headers: Record<string, string> = {}) => {
    pass(5000);
    const answer = await ask('POST', `/v1/reviews/${what}`, { body, headers });
    expect(answer.status, answer.text).to.equal(200);
    return answer.body;
  };
  const backOf = (front: string): string => NOTES.find((note) => note.front === front)?.back ?? '';
  const schedule = async ({ deck, id }: { deck: string; id: string }) =>
    (await ask('GET', `/v1/decks/${deck}/cards/${id}`)).body;

  it('asks, judges by the verbs of the voice, and goes on to its end', async () => {
    let now = await take('next', {});
    const asked: string[] = [];
    for (let i = 0; i < 3; i += 1) {
      expect(now).to.include({ waits: 'answer', expected: null });
      asked.push(now.card.front);
      expect(JSON.stringify({ ...now, session: '' })).not.to.contain(backOf(now.card.front));
      now = await take('answer', { session: now.session, answer: backOf(now.card.front) });
      expect(now.verdict.outcome).to.equal('right');
    }
    expect(asked.sort()).to.deep.equal(NOTES.map(({ front }) => front).sort());
  });

  it('tells the answer after a wrong one, and takes "I was right" as a rating', async () => {
    const first = await take('next', {});
    const wrong = await take('answer', { session: first.session, answer: 'the moon and the stars above' });
    const judged = wrong.waits === 'yes-no' ? await take('rate', { session: wrong.session, rating: 'again' }) : wrong;
    expect((await schedule(first.card)).state).to.equal('learning');
    const rated = await take('rate', { session: judged.session, rating: 'good' });
    expect(rated.counted).to.equal('right');
  });

  for (const [rating, as] of [
    ['again', 'wrong'],
    ['hard', 'hard'],
    ['good', 'right'],
    ['easy', 'easy'],
  ] as const)
    it(`shows the answer, is told "${rating}", and takes that back`, async () => {
      const first = await take('next', {});
      const revealed = await take('reveal', { session: first.session });
      expect(revealed).to.include({ waits: 'yes-no', expected: backOf(first.card.front) });
      const rated = await take('rate', { session: revealed.session, rating });
      expect(rated.counted ?? rated.verdict?.outcome).to.equal(as);
      expect((await schedule(first.card)).reviews).to.equal(1);
      await take('undo', { session: rated.session });
      expect((await schedule(first.card)).reviews).to.equal(0);
    });

  for (const rating of ['again', 'hard', 'good', 'easy'])
    it(`rates the last answer "${rating}" while the next question waits`, async () => {
      const first = await take('next', {});
      const right = await take('answer', { session: first.session, answer: backOf(first.card.front) });
      expect(right.waits).to.equal('answer');
      const rated = await take('rate', { session: right.session, rating });
      expect(rated.card.front).to.equal(right.card.front);
      const { body } = await ask('GET', `/v1/decks/${String(first.card.deck)}/cards/${String(first.card.id)}/history`);
      expect(body.reviews.map((review: { rating: string }) => review.rating)).to.deep.equal([rating]);
    });

  it('counts an answer that is sent again with its key once', async () => {
    const { session, card } = await take('next', {});
    const headers = { 'idempotency-key': 'answer-1' };
    const once = await take('answer', { session, answer: backOf(card.front) }, headers);
    const again = await take('answer', { session, answer: backOf(card.front) }, headers);
    expect(again).to.deep.equal(once);
    expect((await schedule(card)).reviews).to.equal(1);
  });

  it('goes on with what is stored, whatever session it is told', async () => {
    const first = await take('next', {});
    for (const session of [
      'x',
      Buffer.from('{"hints":{"v":1,"asked":[0,"none"],"decks":["none"]}}').toString('base64url'),
    ]) {
      const next = await take('next', { session });
      expect(next.card.front).to.equal(first.card.front);
    }
  });

  it('reviews one deck, and knows which there are', async () => {
    expect((await take('next', { deck: 'serverless' })).waits).to.equal('answer');
    expect((await ask('POST', '/v1/reviews/next', { body: { deck: 'none' } })).status).to.equal(404);
  });

  it('gives a hint, puts a card off, and stops', async () => {
    const first = await take('next', {});
    const hinted = await take('hint', { session: first.session });
    expect(hinted.card.front).to.equal(first.card.front);
    const skipped = await take('skip', { session: hinted.session });
    expect(skipped.card.front).not.to.equal(first.card.front);
    expect((await take('stop', { session: skipped.session })).waits).to.equal(null);
  });

  it('shows what was heard and how it was judged, and is overruled', async () => {
    const first = await take('next', {});
    const answered = await take('answer', { session: first.session, answer: 'the moon and the stars above' });
    if (answered.waits === 'yes-no') await take('rate', { session: answered.session, rating: 'again' });
    const [heard] = (await ask('GET', '/v1/heard')).body.answers;
    expect(heard).to.include({ front: first.card.front, expected: backOf(first.card.front), rating: 'again' });
    const path = `/v1/decks/${String(heard.deck)}/cards/${String(heard.id)}`;
    const overruled = await ask('POST', `${path}/verdict`, { body: { isRight: true } });
    expect(overruled.status).to.equal(200);
    expect((await ask('GET', '/v1/heard')).body.answers[0].rating).to.equal('good');
    expect((await ask('GET', `${path}/history`)).body.reviews).to.have.length(1);
    const other = (await ask('GET', '/v1/cards')).body.cards.find(({ id }: { id: string }) => id !== heard.id);
    const none = await ask('POST', `/v1/decks/serverless/cards/${String(other.id)}/verdict`, {
      body: { isRight: true },
    });
    expect(none.status).to.equal(404);
  });

  it('tells what falls due, and what was done', async () => {
    const { session, card } = await take('next', {});
    await take('answer', { session, answer: backOf(card.front) });
    const forecast = (await ask('GET', '/v1/forecast?days=7')).body;
    expect(forecast.days).to.have.length(7);
    expect(forecast.days[0].day).to.equal('2026-03-02');
    expect(forecast.days.reduce((sum: number, { due }: { due: number }) => sum + due, 0)).to.equal(1);
    expect(forecast.fresh).to.equal(2);
    const progress = (await ask('GET', '/v1/progress')).body;
    expect(progress.streak).to.deep.equal({ days: 1, isTodayCounted: true });
    for (const query of ['from=2026-02-31', 'from=2026-03-02&to=2026-03-01', 'from=2020-01-01', 'from=x'])
      expect((await ask('GET', `/v1/progress?${query}`)).status, query).to.equal(400);
  });

  it('changes settings as they were read', async () => {
    const { body, headers } = await ask('GET', '/v1/settings');
    expect(body).to.include({ timeZone: null, newPerDay: 10, ratePercent: 100, length: 'usual' });
    const change = {
      body: { timeZone: 'Europe/Berlin', length: 'short' },
      headers: { 'if-match': String(headers['etag']) },
    };
    expect((await ask('PATCH', '/v1/settings', change)).body).to.include({
      timeZone: 'Europe/Berlin',
      length: 'short',
    });
    expect((await ask('PATCH', '/v1/settings', change)).status).to.equal(412);
    const wrong = { body: { timeZone: 'Mars/Olympus' }, headers: { 'if-match': '"x"' } };
    expect((await ask('PATCH', '/v1/settings', wrong)).status).to.equal(400);
  });

  it('exports what an import reads back', async () => {
    const { files } = (await ask('GET', '/v1/export')).body;
    expect(files).to.have.length(1);
    expect(files[0].text).to.contain('AWS Lambda');
    expect((await ask('GET', '/v1/export?format=csv&deck=serverless')).body.files[0].path).to.equal('serverless.csv');
  });

  it('says where notes are to be put, and for what paths it does not', async () => {
    const begin = (path: string, bytes = 10) => ask('POST', '/v1/imports', { body: { path, bytes } });
    expect((await begin('a/b.md')).body.url).to.contain(`${LEARNER}/a/b.md`);
    expect((await begin('a.md', 6 * 1024 * 1024)).status).to.equal(400);
    expect((await ask('GET', '/v1/imports')).body).to.deep.equal({ files: [] });
    expect((await ask('GET', '/v1/imports/report?path=a.md')).status).to.equal(404);
  });

  it('shows what a note would give, and imports nothing', async () => {
    const text = '#flashcards/geo\n\nCapital of France::Paris\n\nThe heart ::\n';
    const preview = (path: string) => ask('POST', '/v1/imports/preview', { body: { path, text } });
    const { status, body } = await preview('Capitals.md');
    expect(status).to.equal(200);
    expect(body).to.include({ format: 'Markdown', isUnread: false });
    expect(body.cards[0]).to.include({ front: 'Capital of France', back: 'Paris', line: 3, isDerived: false });
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]).toString('base64');
    const inBase64 = { path: 'Capitals.md', text: bytes, encoding: 'base64' };
    const again = await ask('POST', '/v1/imports/preview', { body: inBase64 });
    expect(again.body).to.deep.equal(body);
    const tooLarge = { path: 'Capitals.md', text: 'a'.repeat(400 * 1024 + 1) };
    expect((await ask('POST', '/v1/imports/preview', { body: tooLarge })).status).to.equal(400);
    expect((await preview('Capitals.exe')).body).to.deep.include({ format: null, isUnread: true, cards: [] });
    expect((await ask('GET', '/v1/decks')).body.decks).to.have.length(1);
  });

  it('deletes everything, and signs out', async () => {
    expect((await ask('POST', '/v1/deletion', { body: { confirm: 'yes' } })).status).to.equal(400);
    const { status, body } = await ask('POST', '/v1/deletion', {
      body: { confirm: 'delete my data' },
      headers: { 'idempotency-key': 'gone' },
    });
    expect([status, body.state]).to.deep.equal([200, 'done']);
    expect((await ask('GET', '/v1/decks')).status).to.equal(401);
    const { QueryCommand } = await import('@aws-sdk/lib-dynamodb');
    const { client, tableName: TableName } = table();
    const left = await client.send(
      new QueryCommand({
        TableName,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': LEARNER },
      }),
    );
    expect((left.Items ?? []).map(({ sk }) => String(sk))).to.deep.equal(['DELETION']);
  });
});
