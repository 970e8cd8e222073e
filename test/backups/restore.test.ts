import { expect } from 'chai';
import type { StoredItem } from '../../lambda/ports/backups.ts';
import type { MemoryTable } from '../support/memory-table.ts';
import { backupOfTwo } from './backup-of-two.ts';
import { ADA, AT, BO, NAME, item } from './items.ts';

describe('a restore', () => {
  const backup = backupOfTwo();
  const sorted = (one: MemoryTable): [string, StoredItem][] => [...one.held].sort(([a], [b]) => (a < b ? -1 : 1));
  const ofLearner = (learner: string): number =>
    [...backup.table.held.keys()].filter((key) => key.startsWith(learner)).length;
  const cardOf = (version: string): StoredItem => item(ADA, 'CARD#cells#3', { f: { S: 'Mine' }, v: { N: version } });
  const cardNow = () => backup.table.held.get(`${ADA}/CARD#cells#3`);

  it('puts everything back as it was, and says how much of what', async () => {
    const { kinds, ofDeleted, manifest } = await backup.run();
    expect(sorted(backup.table)).to.deep.equal(sorted(backup.source));
    expect(kinds).to.deep.equal({
      card: { added: 15, replaced: 0, kept: 0 },
      deck: { added: 2, replaced: 0, kept: 0 },
      profile: { added: 2, replaced: 0, kept: 0 },
    });
    expect(ofDeleted).to.deep.equal({ items: 0, learners: 0 });
    expect(manifest.name).to.equal(NAME);
  });

  it('changes nothing when it is done again', async () => {
    await backup.run();
    const { kinds } = await backup.run();
    expect(kinds['card']).to.deep.equal({ added: 0, replaced: 0, kept: 15 });
    expect(sorted(backup.table)).to.deep.equal(sorted(backup.source));
  });

  it('goes on where it was cut short', async () => {
    let puts = 0;
    backup.table.beforePut = () => {
      if ((puts += 1) === 8) throw new Error('no table');
    };
    expect(await backup.run().catch(String)).to.equal('Error: no table');
    backup.table.beforePut = () => undefined;
    await backup.run();
    expect(sorted(backup.table)).to.deep.equal(sorted(backup.source));
  });

  it('leaves newer data as they are, unless told, and puts the backup in the place of older ones', async () => {
    backup.table.add(cardOf('3'));
    expect((await backup.run()).kinds['card']).to.deep.equal({ added: 14, replaced: 0, kept: 1 });
    expect(cardNow()).to.deep.equal(cardOf('3'));
    await backup.run({ overwrite: true });
    expect(cardNow()).to.deep.equal(backup.source.held.get(`${ADA}/CARD#cells#3`));
    backup.table.add(cardOf('1'));
    expect((await backup.run()).kinds['card']).to.deep.equal({ added: 0, replaced: 1, kept: 14 });
    expect(cardNow()).to.deep.equal(backup.source.held.get(`${ADA}/CARD#cells#3`));
  });

  it('puts one learner back, and nobody else', async () => {
    await backup.run({ learner: BO });
    expect([ofLearner(ADA), ofLearner(BO)]).to.deep.equal([0, 6]);
  });

  it('says what it would do, and does nothing', async () => {
    backup.table.add(cardOf('3'));
    const { kinds } = await backup.run({ dryRun: true });
    expect(kinds['card']).to.deep.equal({ added: 14, replaced: 0, kept: 1 });
    expect(backup.table.held.size).to.equal(1);
  });

  it('brings nobody back who was deleted after it, and whoever was deleted before it and came back', async () => {
    backup.deleted.set(ADA, AT + 1);
    backup.deleted.set(BO, AT - 1);
    const { ofDeleted } = await backup.run({ overwrite: true });
    expect([ofLearner(ADA), ofLearner(BO)]).to.deep.equal([0, 6]);
    expect(ofDeleted).to.deep.equal({ items: 13, learners: 1 });
    await backup.run({ learner: ADA, overwrite: true });
    expect(ofLearner(ADA)).to.equal(0);
  });
});
