import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { jsonLines, run } from '../../support/command.ts';
import { CLOCK, cellsFolder } from './cells-folder.ts';

describe('the command line', () => {
  const folder = cellsFolder();
  const report = async (): Promise<unknown> =>
    JSON.parse((await run('import', ['notes', '--json'], { cwd: folder.path })).out);

  it('imports, imports again without a change, and keeps schedules of edited notes', async () => {
    const setAside = [
      { line: 7, reason: 'the back holds a picture without words for it; write them as ![what it shows](picture.png)' },
    ];
    expect(await report()).to.deep.equal({
      files: [{ path: 'notes/cells.md', format: 'Markdown', added: 2, changed: 0, unchanged: 0, removed: 0, setAside }],
    });
    expect(await report()).to.deep.equal({
      files: [{ path: 'notes/cells.md', format: 'Markdown', added: 0, changed: 0, unchanged: 2, removed: 0, setAside }],
    });
    await run('simulate', CLOCK, { cwd: folder.path, input: 'open study aloud\nchlorophyll\n!end\n' });
    writeFileSync(
      join(folder.path, 'notes/cells.md'),
      '# Cells\n\nWhich pigment makes leaves green?::chlorophyll ^b1\n',
    );
    expect(await report()).to.deep.equal({
      files: [
        { path: 'notes/cells.md', format: 'Markdown', added: 0, changed: 1, unchanged: 0, removed: 1, setAside: [] },
      ],
    });
    const cards = jsonLines((await run('cards', [], { cwd: folder.path })).out);
    expect(cards).to.have.length(2);
    const green = cards.find(({ back }) => back === 'chlorophyll');
    expect(green).to.deep.include({
      front: 'Which pigment makes leaves green?',
      deck: 'cells',
      state: 'learning',
      reps: 1,
      inPlay: true,
      source: { path: 'notes/cells.md', line: 3 },
      derived: false,
    });
    expect(green?.['reviews']).to.deep.equal([{ at: '2026-11-24T09:00:00.000Z', rating: 'good' }]);
    expect(cards.find(({ back }) => back === 'the nucleus')).to.deep.include({ inPlay: false, due: null });
  });

  it('takes the cards of a deleted note out of play', async () => {
    await report();
    rmSync(join(folder.path, 'notes/cells.md'));
    expect(await report()).to.deep.equal({
      files: [{ path: 'notes/cells.md', added: 0, changed: 0, unchanged: 0, removed: 2, setAside: [] }],
    });
  });

  it('says what an import passed over', async () => {
    writeFileSync(join(folder.path, 'notes/deck.xyz'), 'front,back');
    writeFileSync(join(folder.path, 'notes/LICENSE'), '');
    expect((await run('import', ['notes'], { cwd: folder.path })).out).to.match(
      /\nPassed over, of no kind that is read: (?:1 without an ending, 1 \.xyz|1 \.xyz, 1 without an ending)\n$/,
    );
    expect(await report()).to.have.deep.property('passedOver', { '': 1, '.xyz': 1 });
  });

  it('says that the region of a table is missing, and needs no profile for credentials', async () => {
    const args = ['notes', '--table', 'T', '--learner', 'L'.repeat(22)];
    const nowhere = {
      AWS_CONFIG_FILE: join(folder.path, 'none'),
      AWS_SHARED_CREDENTIALS_FILE: join(folder.path, 'none'),
    };
    const none = { ...nowhere, AWS_REGION: undefined, AWS_PROFILE: undefined };
    const { code, err } = await run('import', args, { cwd: folder.path, env: none });
    expect(err).to.match(/^The region of the table T is not known: AWS_REGION is missing/);
    expect(code).to.equal(1);
    const keys = { AWS_REGION: 'eu-west-1', AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b' };
    const closed = { AWS_ENDPOINT_URL_DYNAMODB: 'http://127.0.0.1:9', AWS_MAX_ATTEMPTS: '1' };
    const reached = await run('import', args, { cwd: folder.path, env: { ...none, ...keys, ...closed } });
    expect(reached.err).to.match(/^The table T cannot be used \(ECONNREFUSED\)/);
  });
});
