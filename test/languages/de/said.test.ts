import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { spokenForm } from '../../../lambda/languages/spoken-form.ts';

const lines = readFileSync(new URL('./said.txt', import.meta.url), 'utf8').split('\n');

describe('German: what is written, as it is said', () => {
  for (const line of lines.filter((one) => one.includes(' | ') && !one.startsWith('# ')))
    it(line, () => {
      const at = line.lastIndexOf(' | ');
      expect(spokenForm(line.slice(0, at), 'de-DE')).to.equal(line.slice(at + 3));
    });
});
