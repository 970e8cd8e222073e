import { expect } from 'chai';
import type { ImportWrite } from '../../lambda/ports/cards.ts';
import { createCardStore } from '../../lambda/store/card-store.ts';
import { engines } from '../support/dynamodb-engines.ts';
import { interleaved } from '../support/interleaved-client.ts';
import { ALL, LEARNER, NOW, add, cardTable, content, everyCard, origin } from './card-table.ts';

for (const { name, start } of engines()) {
  describe(`the card store on ${name}`, () => {
    const table = cardTable(start);
    const { cardOf, answer } = table;

    it('makes no card of a change to one that is not there', async () => {
      const ref = { deck: 'aws/lambda', id: 'nobody' };
      const missing: ImportWrite[] = [
        { kind: 'change', ref, content, origin },
        { kind: 'retire', ref },
      ];
      await table.store.write(LEARNER, missing);
      await table.store.write(LEARNER, [{ kind: 'move', from: ref, to: { ...ref, deck: 'cloud' }, content, origin }]);
      expect(await everyCard(table.store)).to.deep.equal([]);
    });

    it('adds each card in one write', async () => {
      const commands: string[] = [];
      const client = interleaved(table.client, async (command) => void commands.push(command));
      await createCardStore({ client, tableName: table.name }).write(LEARNER, [add('one', 10), add('two', 20)]);
      expect(commands).to.deep.equal(['PutCommand', 'PutCommand']);
    });

    it('imports content and leaves history alone', async () => {
      await table.store.write(LEARNER, [add('one', 10)]);
      const rated = await answer('one', NOW);
      const edited = { ...content, back: 'Something else', hint: null };
      await table.store.write(LEARNER, [{ kind: 'change', ref: rated, content: edited, origin }]);
      expect(await cardOf('one')).to.deep.equal({ ...rated, ...edited });
      await table.store.write(LEARNER, [add('one', 99)]);
      expect(await cardOf('one')).to.deep.equal({ ...rated, ...content });
    });

    it('keeps a picture as long as the note has it there, also where the card moves', async () => {
      const pictured = { ...content, pictures: { front: 'img/a.png' } };
      await table.store.write(LEARNER, [add('one', 10)]);
      const ref = { deck: 'aws/lambda', id: 'one' };
      await table.store.write(LEARNER, [{ kind: 'change', ref, content: pictured, origin }]);
      expect((await cardOf('one')).pictures).to.deep.equal({ front: 'img/a.png' });
      await table.store.write(LEARNER, [{ kind: 'change', ref, content, origin }]);
      expect(await cardOf('one')).not.to.have.property('pictures');
      await table.store.write(LEARNER, [{ kind: 'change', ref, content: pictured, origin }]);
      const to = { ...ref, deck: 'cloud' };
      await table.store.write(LEARNER, [{ kind: 'move', from: ref, to, content, origin }]);
      expect(await cardOf('one', 'cloud')).not.to.have.property('pictures');
    });

    it('retires a card and brings it back where its schedule puts it', async () => {
      await table.store.write(LEARNER, [add('one', 10)]);
      const rated = await answer('one', NOW);
      await table.store.write(LEARNER, [{ kind: 'retire', ref: rated }]);
      expect(await cardOf('one')).to.deep.equal({ ...rated, inPlay: false });
      expect((await table.store.queue(LEARNER, ALL)).due).to.deep.equal([]);
      await table.store.write(LEARNER, [{ kind: 'change', ref: rated, content, origin }]);
      expect((await table.store.queue(LEARNER, ALL)).due[0]?.dueMs).to.equal(rated.schedule.dueMs);
    });

    it('moves a card to another deck with its history, also when it is done twice', async () => {
      await table.store.write(LEARNER, [add('one', 10)]);
      const rated = await answer('one', NOW);
      const move: ImportWrite = {
        kind: 'move',
        from: { deck: 'aws/lambda', id: 'one' },
        to: { deck: 'cloud', id: 'one' },
        content,
        origin,
      };
      await table.store.write(LEARNER, [move]);
      await table.store.write(LEARNER, [move]);
      expect(await cardOf('one', 'cloud')).to.deep.equal({ ...rated, deck: 'cloud' });
      expect(await everyCard(table.store)).to.have.length(1);
    });
  });
}
