import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { ROOT } from '../support/command.ts';
import { bytesOf } from './package-files.ts';

it('docs/certification.md: names tests that are there, and says something of each point', () => {
  const text = bytesOf('docs/certification.md').toString('utf8');
  const files = Array.from(text.matchAll(/`([\w./-]+\.(?:test\.ts|json|txt))`/g), ([, file = '']) => file);
  expect(files).to.have.length.above(30);
  for (const file of new Set(files)) {
    const places = [`test/${file}`, `test/conversations/scripts/${file}`, file];
    expect(
      places.some((place) => existsSync(join(ROOT, place))),
      file,
    ).to.equal(true);
  }
  const rows = text.split('\n').filter((line) => /^\| (?!point)[^-]/.test(line));
  expect(rows).to.have.length.above(35);
  for (const row of rows) expect(row).to.match(/^\| [^|]+ \| [^|]+ \|$/);
});
