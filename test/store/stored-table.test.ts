import { type AttributeValue, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { expect } from 'chai';
import { itemOf, lineOf } from '../../lambda/backups/item-line.ts';
import type { PutBack, StoredItem } from '../../lambda/ports/backups.ts';
import { createStoredTable } from '../../lambda/store/stored-table.ts';
import { StoreError } from '../../lambda/store/store-errors.ts';
import { engines, tableForEach } from '../support/dynamodb-engines.ts';

const K = 'abcdefghijklmnopqrstuv';
const item = (sk: string, more: StoredItem = {}): StoredItem => ({ pk: { S: K }, sk: { S: sk }, ...more });

for (const { name, start } of engines()) {
  describe(`the table as a whole, on ${name}`, () => {
    const table = tableForEach(start);
    const whole = () => createStoredTable(table);
    const write = (one: StoredItem) =>
      table.client.send(
        new PutItemCommand({ TableName: table.tableName, Item: one as Record<string, AttributeValue> }),
      );

    async function scanned(segments: number): Promise<StoredItem[]> {
      const items: StoredItem[] = [];
      for (let segment = 0; segment < segments; segment += 1) {
        let from: StoredItem | null = null;
        do {
          const page: Awaited<ReturnType<ReturnType<typeof whole>['scan']>> = await whole().scan({
            segment,
            segments,
            start: from,
          });
          items.push(...page.items);
          from = page.next;
        } while (from !== null);
      }
      return items;
    }
    const there = async (): Promise<StoredItem> => (await scanned(1))[0] ?? {};

    it('gives every type as it was stored, and takes it back the same by a line of text', async () => {
      const all = item('CARD#a#1', {
        text: { S: 'Zwölf' },
        long: { N: '12345678901234567890123456789012345678' },
        small: { N: '0.00000000000000000000000000000000000012345678901234567890123456789' },
        beyond: { N: '9007199254740993' },
        bytes: { B: new Uint8Array([0, 255, 10]) },
        yes: { BOOL: true },
        nothing: { NULL: true },
        texts: { SS: ['a', 'b'] },
        numbers: { NS: ['9007199254740993', '2'] },
        some: { BS: [new Uint8Array([2]), new Uint8Array([1])] },
        deep: { M: { list: { L: [{ S: '' }, { M: {} }] } } },
      });
      await write(all);
      const first = lineOf(await there());
      expect(await whole().put(itemOf(first), { overwrite: true })).to.equal('replaced');
      expect(lineOf(await there())).to.equal(first);
      expect(first).to.include('"9007199254740993"').and.include('AP8K').and.not.include('9007199254740992');
    });

    it('is read whole in segments and pages, each item once', async () => {
      const text = 'x'.repeat(30_000);
      for (let learner = 0; learner < 10; learner += 1) {
        for (let card = 0; card < 8; card += 1) {
          await write({ ...item(`CARD#a#${String(card)}`, { f: { S: text } }), pk: { S: `${K}${String(learner)}` } });
        }
      }
      const items = await scanned(4);
      expect(items).to.have.length(80);
      expect(new Set(items.map(lineOf)).size).to.equal(80);
      const { readUnits } = await whole().scan({ segment: 0, segments: 1, start: null });
      expect(readUnits).to.be.greaterThan(100);
    });

    const OUTCOMES: readonly (readonly [string, StoredItem | null, StoredItem, PutBack])[] = [
      ['a missing item', null, item('DECK#a', { title: { S: 'A' } }), 'added'],
      ['a deck, which does not say how old it is', item('DECK#a'), item('DECK#a', { title: { S: 'A' } }), 'kept'],
      ['an older card', item('CARD#a#1', { v: { N: '9' } }), item('CARD#a#1', { v: { N: '10' } }), 'replaced'],
      [
        'a card of the same version',
        item('CARD#a#1', { v: { N: '10' } }),
        item('CARD#a#1', { v: { N: '10' } }),
        'kept',
      ],
      ['a newer card', item('CARD#a#1', { v: { N: '11' } }), item('CARD#a#1', { v: { N: '10' } }), 'kept'],
      [
        'an older profile',
        item('PROFILE', { version: { N: '1' } }),
        item('PROFILE', { version: { N: '2' } }),
        'replaced',
      ],
      ['a newer profile', item('PROFILE', { version: { N: '3' } }), item('PROFILE', { version: { N: '2' } }), 'kept'],
      ['a profile without a version', item('PROFILE'), item('PROFILE', { version: { N: '2' } }), 'kept'],
      [
        'an older day',
        item('DAY#2026-03-01', { to: { S: 'a#1' } }),
        item('DAY#2026-03-01', { to: { S: 'a#2' } }),
        'replaced',
      ],
      [
        'a newer day of a deck',
        item('DECK-DAY#a#2026-03-01', { to: { S: 'b' } }),
        item('DECK-DAY#a#2026-03-01', { to: { S: 'a' } }),
        'kept',
      ],
      ['an older file', item('FILE#a.md', { q: { S: '1' } }), item('FILE#a.md', { q: { S: '2' } }), 'replaced'],
      ['a kind that it does not know', item('LATER#1', { v: { N: '1' } }), item('LATER#1', { v: { N: '2' } }), 'kept'],
    ];
    for (const [what, before, after, outcome] of OUTCOMES) {
      it(`puts back in the place of ${what}: ${outcome}`, async () => {
        if (before !== null) await write(before);
        expect(await whole().wouldPut(after, { overwrite: false })).to.equal(outcome);
        expect(await whole().put(after, { overwrite: false })).to.equal(outcome);
        expect(await there()).to.deep.equal(outcome === 'kept' ? before : after);
        expect(await whole().wouldPut(after, { overwrite: true })).to.equal('replaced');
        expect(await whole().put(after, { overwrite: true })).to.equal('replaced');
        expect(await there()).to.deep.equal(after);
      });
    }

    it('names the kind of each item, and whose it is', () => {
      const kinds = [
        'PROFILE',
        'CARD#a#1',
        'DECK#a',
        'DAY#2026-03-01',
        'DECK-DAY#a#2026-03-01',
        'FILE#a.md',
        'LATER',
        'x',
      ];
      expect(kinds.map((sk) => whole().describe(item(sk)).kind)).to.deep.equal([
        'profile',
        'card',
        'deck',
        'day',
        'deck-day',
        'file',
        'later',
        'other',
      ]);
      expect(whole().describe(item('PROFILE'))).to.deep.equal({ learner: K, kind: 'profile' });
      expect(whole().describe(item('DELETION', { t: { N: '5' } }))).to.deep.equal({
        learner: K,
        kind: 'deletion',
        deletion: { askedMs: 5, goneMs: null },
      });
      expect(() => whole().describe({ pk: { S: K } })).to.throw(/it should have keys/);
    });

    it('says that it is out of reach', async () => {
      const away = createStoredTable({ ...table, client: table.client, tableName: 'Away' });
      const fault: unknown = await away.scan({ segment: 0, segments: 1, start: null }).catch((error: unknown) => error);
      expect(fault).to.be.instanceOf(StoreError);
      expect(String(fault)).to.include('ResourceNotFoundException');
    });
  });
}
