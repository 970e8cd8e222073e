import { expect } from 'chai';
import { ROUTES } from '../../lambda/http/routes.ts';
import { LEARNER, OTHER, anApi } from './api-of.ts';

const DAY = 86_400_000;

/** Every route, with something in each place of its path. */
const pathOf = (path: string, card: { deck: string; id: string }): string =>
  path
    .replace('{deck}', card.deck)
    .replace('{card}', card.id)
    .replace(/\{\w+\}/g, 'notes.md');

describe('who may do what', () => {
  const { ask, pass, tokenOf, table } = anApi();
  const aCard = async () => (await ask('GET', '/v1/cards')).body.cards[0];
  const closed = ROUTES.filter(({ isOpen }) => isOpen !== true);

  it('asks for a session at every route but those that sign in and describe', () => {
    expect(ROUTES.filter(({ isOpen }) => isOpen === true).map(({ id }) => id)).to.deep.equal(['signIn', 'describe']);
    expect(closed.length).to.be.above(10);
  });

  for (const { id, method, path } of closed) {
    it(`${id} is for who is signed in, for now, and as that learner`, async () => {
      const card = await aCard();
      const at = pathOf(path, card);
      const { deck, id: cardId } = card;
      const state = async (): Promise<string> => JSON.stringify((await ask('GET', '/v1/cards')).body);
      const before = await state();
      const asked = { body: {}, headers: { 'if-match': `"${String(card.etag)}"` } };
      const forged = [
        null,
        '',
        'x',
        `${LEARNER}.`,
        `${LEARNER}.${'A'.repeat(43)}`,
        // Another's secret under this learner's name.
        `${LEARNER}.${tokenOf(OTHER).split('.')[1] ?? ''}`,
        `${tokenOf(LEARNER)}A`,
        `${tokenOf(LEARNER).slice(0, -1)}`,
      ];
      for (const token of forged)
        expect((await ask(method, at, { ...asked, token })).status, String(token)).to.equal(401);
      expect(await state()).to.equal(before);

      // Signed in as somebody else, with a tag of this learner's card: nothing of it is told or changed.
      if (deck !== undefined && path.includes('{card}')) {
        const { DeleteCommand } = await import('@aws-sdk/lib-dynamodb');
        const { client, tableName: TableName } = table();
        const sk = `CARD#${String(deck)}#${String(cardId)}`;
        await client.send(new DeleteCommand({ TableName, Key: { pk: OTHER, sk } }));
        const answer = await ask(method, at, { ...asked, token: tokenOf(OTHER) });
        expect(answer.status).to.be.oneOf([400, 404]);
        expect(answer.text).not.to.contain('AWS Lambda');
        expect(await state()).to.equal(before);
      }

      const revoked = tokenOf(OTHER);
      await ask('DELETE', '/v1/sessions', { token: revoked });
      expect((await ask(method, at, { ...asked, token: revoked })).status).to.equal(401);
      pass(30 * DAY);
      expect((await ask(method, at, asked)).status).to.equal(401);
    });
  }
});
