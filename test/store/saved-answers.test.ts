import { expect } from 'chai';
import { rateCard, takeBack } from '../../lambda/domain/answering.ts';
import { engines } from '../support/dynamodb-engines.ts';
import type { ImportWrite } from '../../lambda/ports/cards.ts';
import { ALL, LEARNER, NOW, add, cardTable, content, moment } from './card-table.ts';

for (const { name, isReal, start } of engines()) {
  describe(`the card store on ${name}`, () => {
    const table = cardTable(start);
    const { cardOf, answer } = table;

    it('saves an answer whole, and only on what it was decided on', async () => {
      await table.store.write(LEARNER, [add('one', 10)]);
      const card = await cardOf('one');
      const rated = rateCard(card, 'again', 'no idea', moment(NOW));
      expect(await table.store.saveAnswer(LEARNER, rated, card.version)).to.equal('saved');
      expect(await cardOf('one')).to.deep.equal(rated);
      expect(await table.store.saveAnswer(LEARNER, rated, card.version)).to.equal('conflict');
      const back = takeBack(rated, 'r2')!;
      expect(await table.store.saveAnswer(LEARNER, back, rated.version)).to.equal('saved');
      expect(await cardOf('one')).to.deep.equal({ ...card, version: 2, lastRequestId: 'r2', requestsBefore: ['r1'] });
      expect((await table.store.queue(LEARNER, ALL)).fresh).to.have.length(1);
    });

    it('does not bring a card back that left its note meanwhile', async () => {
      await table.store.write(LEARNER, [add('one', 10)]);
      const card = await cardOf('one');
      await table.store.write(LEARNER, [{ kind: 'retire', ref: card }]);
      expect(await table.store.saveAnswer(LEARNER, rateCard(card, 'good', '', moment(NOW)), 0)).to.equal('conflict');
      expect(await table.store.queue(LEARNER, ALL)).to.deep.equal({ due: [], fresh: [] });
    });

    it('takes no answer to a card out of play that came back meanwhile', async () => {
      await table.store.write(LEARNER, [add('one', 10)]);
      await table.store.write(LEARNER, [{ kind: 'retire', ref: { deck: 'aws/lambda', id: 'one' } }]);
      const card = await cardOf('one');
      await table.store.write(LEARNER, [add('one', 10)]);
      expect(await table.store.saveAnswer(LEARNER, rateCard(card, 'good', '', moment(NOW)), card.version)).to.equal(
        'conflict',
      );
      expect(await cardOf('one')).to.deep.equal({ ...card, inPlay: true });
      expect((await table.store.queue(LEARNER, ALL)).fresh).to.have.length(1);
    });

    it('saves an answer to a card that left its note before it was read', async () => {
      await table.store.write(LEARNER, [add('one', 10)]);
      await table.store.write(LEARNER, [{ kind: 'retire', ref: { deck: 'aws/lambda', id: 'one' } }]);
      const rated = await answer('one', NOW);
      expect(await cardOf('one')).to.deep.equal(rated);
      expect(await table.store.queue(LEARNER, ALL)).to.deep.equal({ due: [], fresh: [] });
    });

    if (isReal) {
      it('costs three write units an answer', async () => {
        let units = 0;
        table.client.middlewareStack.add(
          (next) => async (args) => {
            const result = await next({
              ...args,
              input: { ...(args.input as object), ReturnConsumedCapacity: 'TOTAL' } as never,
            });
            const { ConsumedCapacity } = result.output as { ConsumedCapacity?: { CapacityUnits?: number } };
            if (/^SET/.test((args.input as { UpdateExpression?: string }).UpdateExpression ?? ''))
              units += ConsumedCapacity?.CapacityUnits ?? 0;
            return result;
          },
          { step: 'initialize', name: 'count-units' },
        );
        // A picture costs none: its path is all that stands with the card.
        const pictures = { front: 'Physics/Electronics/circuits/nand-gate-with-two-inputs.png' };
        await table.store.write(LEARNER, [{ ...add('one', 10), content: { ...content, pictures } } as ImportWrite]);
        await answer('one', NOW);
        table.client.middlewareStack.remove('count-units');
        expect(units).to.equal(3);
      });
    }
  });
}
