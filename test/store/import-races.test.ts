import { expect } from 'chai';
import { rateCard } from '../../lambda/domain/answering.ts';
import type { Card, CardContent, CardRef } from '../../lambda/domain/card.ts';
import type { CardOrigin, CardStore, ImportWrite, KeptCard } from '../../lambda/ports/cards.ts';
import { createCardStore } from '../../lambda/store/card-store.ts';
import { StoreError } from '../../lambda/store/store-errors.ts';
import { engines, tableForEach } from '../support/dynamodb-engines.ts';
import { interleaved } from '../support/interleaved-client.ts';

const LEARNER = 'abcdefghijklmnopqrstuv';
const NOW = Date.parse('2026-03-01T12:00:00Z');
const ALL = { deck: null, dueBeforeMs: Infinity, dueLimit: 100, freshLimit: 100 };
const origin: CardOrigin = { source: 'notes.md', heading: '', blockId: null, line: null, isDerived: false };
const content: CardContent = { front: 'Which?', back: 'This', accepted: [], items: [], options: [], hint: null };
const edited: CardContent = { ...content, back: 'That' };
const OLD: CardRef = { deck: 'aws', id: 'one' };
const NEW: CardRef = { deck: 'cloud', id: 'one' };
const MOVE: ImportWrite = { kind: 'move', from: OLD, to: NEW, content: edited, origin };

for (const { name, start } of engines()) {
  describe(`an import while somebody answers, on ${name}`, () => {
    const table = tableForEach(start);
    let store: CardStore;
    let answers: number;

    beforeEach(async () => {
      answers = 0;
      store = createCardStore(table);
      await store.write(LEARNER, [{ kind: 'add', ref: OLD, content, origin, position: 10 }]);
    });

    const read = async (ref: CardRef): Promise<Card | undefined> =>
      (await store.load(LEARNER, { cards: [ref], decks: [] })).cards[0];
    const everyCard = async (): Promise<KeptCard[]> => {
      const cards: KeptCard[] = [];
      for await (const card of store.cards(LEARNER)) cards.push(card);
      return cards;
    };
    /** Each answer is a minute after the one before. */
    const answer = async (ref: CardRef): Promise<void> => {
      const card = await read(ref);
      if (card === undefined) throw new Error(`There is no card ${ref.deck}#${ref.id} to answer.`);
      answers += 1;
      const moment = { nowMs: NOW + answers * 60_000, timeZone: 'UTC', requestId: `r${String(answers)}` };
      const rated = rateCard(card, 'good', 'this', moment);
      expect(await store.saveAnswer(LEARNER, rated, card.version)).to.equal('saved');
    };
    /** Imports, while `meanwhile` happens before the commands of such a name, so many times. */
    const importing = async (
      write: ImportWrite,
      [command, times]: [string, number],
      meanwhile: () => Promise<void>,
    ): Promise<void> => {
      let left = times;
      const client = interleaved(table.client, async (sent) => {
        if (sent !== command || left === 0) return;
        left -= 1;
        await meanwhile();
      });
      await createCardStore({ ...table, client }).write(LEARNER, [write]);
      expect(left, `commands that were expected and never sent: ${command}`).to.equal(0);
    };
    const onlyCard = async (): Promise<Card> => {
      const cards = await everyCard();
      expect(cards).to.have.length(1);
      const [{ card }] = cards as [KeptCard];
      expect(card).to.deep.include({ ...NEW, ...edited, inPlay: true, position: 10 });
      const { due, fresh } = await store.queue(LEARNER, ALL);
      expect([...due, ...fresh]).to.have.length(1);
      return card;
    };

    it('keeps an answer that is saved between the read and the removal of a card that moves', async () => {
      await answer(OLD);
      await importing(MOVE, ['DeleteCommand', 1], () => answer(OLD));
      const card = await onlyCard();
      expect(card.version).to.equal(2);
      expect(card.reviews.map(({ atMs }) => atMs)).to.deep.equal([NOW + 60_000, NOW + 120_000]);
      expect(card.lastRequestId).to.equal('r2');
    });

    it('keeps an answer to the card in its new place, saved before the old one is removed', async () => {
      await importing(MOVE, ['DeleteCommand', 1], () => answer(NEW));
      expect((await onlyCard()).version).to.equal(1);
    });

    it('keeps every answer where both places were answered, the old one last', async () => {
      await importing(MOVE, ['DeleteCommand', 1], async () => {
        await answer(NEW);
        await answer(OLD);
        await answer(OLD);
      });
      const card = await onlyCard();
      expect(card.lastRequestId).to.equal('r3');
      expect(card.reviews.map(({ atMs }) => atMs - NOW)).to.deep.equal([60_000, 120_000, 180_000]);
    });

    it('keeps every answer where both places were answered as often', async () => {
      await importing(MOVE, ['DeleteCommand', 1], async () => {
        await answer(NEW);
        await answer(OLD);
      });
      expect((await onlyCard()).reviews.map(({ atMs }) => atMs - NOW)).to.deep.equal([60_000, 120_000]);
    });

    it('writes all other cards where one is answered again and again', async () => {
      const other: CardRef = { deck: 'aws', id: 'two' };
      await store.write(LEARNER, [{ kind: 'add', ref: other, content, origin, position: 20 }]);
      const client = interleaved(table.client, async (sent) => {
        if (sent === 'DeleteCommand') await answer(OLD);
      });
      const writes: ImportWrite[] = [
        MOVE,
        { kind: 'change', ref: { deck: 'aws', id: 'gone' }, content: edited, origin },
        { kind: 'retire', ref: { deck: 'aws', id: 'gone' } },
        { kind: 'change', ref: other, content: edited, origin },
      ];
      const fault = await createCardStore({ ...table, client })
        .write(LEARNER, writes)
        .catch((error: unknown) => error);
      expect(fault).to.be.instanceOf(StoreError);
      expect(await read(other)).to.deep.include(edited);
      expect((await everyCard()).filter(({ card }) => card.inPlay)).to.have.length(2);
    });

    it('ends a move that was broken off after its card was removed from the old place', async () => {
      await answer(OLD);
      const client = interleaved(table.client, async (sent) => {
        if (sent === 'UpdateCommand') throw new Error('killed');
      });
      await createCardStore({ ...table, client })
        .write(LEARNER, [MOVE])
        .catch(() => undefined);
      expect((await everyCard()).map(({ card }) => card.inPlay)).to.deep.equal([false]);
      await store.write(LEARNER, [MOVE]);
      expect((await onlyCard()).reviews).to.have.length(1);
    });

    it('changes a card that is in play in one write', async () => {
      const commands: string[] = [];
      const client = interleaved(table.client, async (command) => void commands.push(command));
      await createCardStore({ ...table, client }).write(LEARNER, [
        { kind: 'change', ref: OLD, content: edited, origin },
      ]);
      expect(commands).to.deep.equal(['UpdateCommand']);
    });

    it('goes on where a move was broken off, with the newer answers of the two places', async () => {
      await store.write(LEARNER, [{ kind: 'add', ref: NEW, content, origin, position: 10 }]);
      await answer(OLD);
      await store.write(LEARNER, [MOVE]);
      expect((await onlyCard()).version).to.equal(1);

      await store.write(LEARNER, [
        { kind: 'add', ref: OLD, content, origin, position: 10 },
        { kind: 'change', ref: NEW, content, origin },
      ]);
      await store.write(LEARNER, [MOVE]);
      expect((await onlyCard()).version).to.equal(1);
    });

    it('gives up a move that is never done without losing anything, and can be run again', async () => {
      const error = await importing(MOVE, ['DeleteCommand', Infinity], () => answer(OLD)).then(
        () => null,
        (fault: unknown) => fault,
      );
      expect(error).to.be.instanceOf(StoreError);
      expect(String(error))
        .to.match(/A card was answered 5 times while it was moved/)
        .and.not.match(/abcdef|aws|Which/);
      expect(answers).to.be.within(2, 10);
      expect((await read(OLD))?.version).to.equal(answers);
      await store.write(LEARNER, [MOVE]);
      expect((await onlyCard()).version).to.equal(answers);
    });

    it('ends where another import has moved the card first', async () => {
      await importing(MOVE, ['DeleteCommand', 1], () => store.write(LEARNER, [MOVE]));
      await onlyCard();
    });

    const change: ImportWrite = { kind: 'change', ref: OLD, content: edited, origin };

    it('gives up a card that never comes back into play, and can be run again', async () => {
      await store.write(LEARNER, [{ kind: 'retire', ref: OLD }]);
      const fault = await importing(change, ['UpdateCommand', Infinity], () => answer(OLD)).catch(
        (error: unknown) => error,
      );
      expect(fault).to.be.instanceOf(StoreError);
      expect(String(fault)).to.match(/A card was answered 5 times while it was put into the queue/);
      expect(answers).to.be.within(2, 10);
      await store.write(LEARNER, [change]);
      expect(await read(OLD)).to.deep.include({ ...edited, inPlay: true, version: answers });
    });

    it('leaves a card to another import that moves it away while it comes back into play', async () => {
      await store.write(LEARNER, [{ kind: 'retire', ref: OLD }]);
      let updates = 0;
      await importing(change, ['UpdateCommand', 2], async () => {
        updates += 1;
        if (updates === 2) await store.write(LEARNER, [MOVE]);
      });
      await onlyCard();
    });

    for (const kind of ['change', 'add'] as const) {
      it(`brings a card back into play that is answered meanwhile ("${kind}")`, async () => {
        await store.write(LEARNER, [{ kind: 'retire', ref: OLD }]);
        const write: ImportWrite = { kind, ref: OLD, content: edited, origin, position: 10 };
        let updates = 0;
        // The second update is the one that puts the card into the queue.
        await importing(write, ['UpdateCommand', 3], async () => {
          updates += 1;
          if (updates >= 2) await answer(OLD);
        });
        const card = await read(OLD);
        expect(card).to.deep.include({ inPlay: true, version: 2 });
        expect((await store.queue(LEARNER, ALL)).due.map(({ dueMs }) => dueMs)).to.deep.equal([card?.schedule.dueMs]);
      });
    }
  });
}
