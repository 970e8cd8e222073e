import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { expect } from 'chai';
import { runScript } from '../../local/run-script.ts';
import { CELLS, cell } from './cells.ts';

const SCRIPTS = fileURLToPath(new URL('./scripts/', import.meta.url));
const START_MS = Date.parse('2026-11-24T09:00:00Z');

/** Every script, also those of a folder for a language. `npm run --silent simulate -- --memory < SCRIPT` plays one. */
const scripts = readdirSync(SCRIPTS, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.txt'));

describe('conversations', () => {
  const touched = new Set<string>();
  for (const file of scripts.sort()) {
    it(file.replace(/-/g, ' ').replace('.txt', ''), async () => {
      const lines = readFileSync(join(SCRIPTS, file), 'utf8')
        .split('\n')
        .map((text, i) => ({ number: i + 1, text }));
      let codes = 123_455;
      const newCode = (): string => String((codes += 1));
      const options = { data: null, learner: 'local', timeZone: 'UTC', startMs: START_MS, newCode };
      let turns = 0;
      for await (const step of runScript(lines, options)) {
        const place = `${file}, line ${String(step.number)}: ${step.said}`;
        if ('exchange' in step) {
          turns += 1;
          const { understood = null } = step.exchange ?? {};
          if (understood !== null) touched.add(cell(understood.phase, understood.command));
          expect(step.exchange?.problems ?? [], place).to.deep.equal([]);
        } else expect(step.heard, place).to.equal(step.expected);
      }
      expect(turns).to.equal(lines.filter(({ text }) => /^U: (?!!advance|!device)/.test(text)).length);
    });
  }
  it('touch every command in every phase', () => {
    expect(CELLS.filter((one) => !touched.has(one))).to.deep.equal([]);
  });
});
