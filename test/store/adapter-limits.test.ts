import { expect } from 'chai';
import { engines } from '../support/dynamodb-engines.ts';
import { attributeTable, envelope, fault } from './attribute-table.ts';

for (const { name, start } of engines()) {
  describe(`the persistence adapter on ${name}`, () => {
    const { adapter, stored } = attributeTable(start);

    it('holds what takes up an item, to the byte', async () => {
      const bytes = 390_000 - Buffer.byteLength(JSON.stringify({ text: '' }));
      await adapter().saveAttributes(envelope(), { text: 'x'.repeat(bytes) });
      const error = await fault(adapter().saveAttributes(envelope(), { text: 'x'.repeat(bytes + 1) }));
      expect(error).to.have.property('name', 'NotStorableError');
    });

    for (const [what, value, path] of [
      ['a Date', { session: { started: new Date(0) } }, 'attributes.session.started'],
      ['not a number', { scores: [1, Number.NaN] }, 'attributes.scores[1]'],
      ['a function', { run: () => 1 }, 'attributes.run'],
      ['an instance', { map: new Map() }, 'attributes.map'],
      ['a bigint of too many digits', { big: 10n ** 39n + 1n }, 'attributes.big'],
    ] as const) {
      it(`refuses ${what} and names where it stands`, async () => {
        const error = await fault(adapter().saveAttributes(envelope(), value));
        expect(error).to.have.property('name', 'NotStorableError');
        expect(String(error)).to.include(path);
        expect(await stored()).to.equal(undefined);
      });
    }

    it('refuses more than an item can hold, and says how much that was', async () => {
      const error = await fault(adapter().saveAttributes(envelope(), { text: 'x'.repeat(400_000) }));
      expect(error).to.have.property('name', 'NotStorableError');
      expect(String(error)).to.match(/400\d{3} bytes.*390000/);
    });
  });
}
