import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { noticesOf } from '../../local/notices.ts';

describe('the notices of libraries', () => {
  let root: string;
  const packages: Record<string, object> = { '': { name: 'ours' } };
  const install = (place: string, entry: object, files: Readonly<Record<string, string>> = {}): void => {
    packages[place] = entry;
    mkdirSync(join(root, place), { recursive: true });
    for (const [file, text] of Object.entries(files)) writeFileSync(join(root, place, file), text);
  };
  before(() => {
    root = mkdtempSync(join(tmpdir(), 'notices-'));
    install('node_modules/b', { version: '2.0.0', license: 'MIT' }, { LICENSE: 'Free.\r\n', 'index.js': '' });
    install('node_modules/@c/a', { version: '1.0.0', license: 'MIT' }, { 'license.md': 'Free.' });
    install('node_modules/a', { version: '1.0.0', license: 'ISC' }, { LICENSE: 'Free as well.', NOTICE: 'By us.' });
    install('node_modules/a/node_modules/d', { version: '3.0.0' });
    install('node_modules/tested', { version: '1.0.0', license: 'MIT', dev: true }, { LICENSE: 'For tests.' });
    install('node_modules/shown', { version: '1.0.0', license: 'MIT', dev: true }, { LICENCE: 'On the page.' });
    install('node_modules/b-linux', { version: '2.0.0', license: 'MIT', os: ['linux'], optional: true });
    packages['node_modules/missing'] = { version: '1.0.0', license: 'MIT' };
    writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages }));
  });
  after(() => {
    rmSync(root, { recursive: true });
  });

  it('are those of what is shipped, each text once under all its libraries', () => {
    const [, ...groups] = noticesOf(root, ['shown']).split(/\n-{80}\n\n|\n\n(?=@c)/);
    expect(groups).to.deep.equal([
      '@c/a 1.0.0 (MIT)\nb 2.0.0 (MIT)\n\nFree.\n',
      'a 1.0.0 (ISC)\n\nFree as well.\n\nBy us.\n',
      'd 3.0.0 (no licence named)\n\nThe library brings no text of its licence.\n',
      'shown 1.0.0 (MIT)\n\nOn the page.\n',
    ]);
  });
});
