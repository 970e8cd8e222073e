import { expect } from 'chai';
import { type ImportSum, ONE_IMPORT_MS } from '../../lambda/domain/import-sum.ts';
import { createLastImports } from '../../lambda/store/last-imports.ts';
import { engines } from '../support/dynamodb-engines.ts';
import { LEARNER, cardTable } from './card-table.ts';

const AT = 1_800_000_000_000;
const files = (given: Partial<ImportSum> = {}): ImportSum => ({
  atMs: AT,
  added: 3,
  changed: 1,
  removed: 0,
  setAside: 2,
  unread: 1,
  ...given,
});

for (const { name, start } of engines()) {
  describe(`a learner's last import on ${name}`, () => {
    const table = cardTable(start);
    const imports = () => createLastImports({ client: table.client, tableName: table.name });

    it('is nothing before the first, and then what came', async () => {
      expect(await imports().of(LEARNER)).to.equal(null);
      await imports().add(LEARNER, files());
      expect(await imports().of(LEARNER)).to.deep.equal(files());
      expect(await imports().of('another-learner-of-them')).to.equal(null);
    });

    it('has what comes soon after added to it, and begins anew with what comes later', async () => {
      await imports().add(LEARNER, files());
      const soon = AT + ONE_IMPORT_MS;
      await imports().add(LEARNER, files({ atMs: soon, removed: 4, unread: 0 }));
      const both = files({ atMs: soon, added: 6, changed: 2, removed: 4, setAside: 4 });
      expect(await imports().of(LEARNER)).to.deep.equal(both);
      const later = files({ atMs: soon + ONE_IMPORT_MS + 1, added: 1 });
      await imports().add(LEARNER, later);
      expect(await imports().of(LEARNER)).to.deep.equal(later);
    });

    it('counts each of many files that come at the same time once', async () => {
      await Promise.all(Array.from({ length: 12 }, (_, i) => imports().add(LEARNER, files({ atMs: AT + i }))));
      expect(await imports().of(LEARNER)).to.include({ added: 36, changed: 12, setAside: 24, unread: 12 });
    });

    it('goes with everything else of the learner', async () => {
      await imports().add(LEARNER, files());
      await table.store.deleteAll(LEARNER, 100);
      expect(await imports().of(LEARNER)).to.equal(null);
    });
  });
}
