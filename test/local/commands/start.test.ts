import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { olderNode } from '../../../local/node-lines.ts';
import { ROOT, run } from '../../support/command.ts';

/** All that is said beside the conversation. */
const NODE_WORD = (olderNode(process.versions.node) ?? '').replace(/.$/, '$&\n');

describe('a conversation in the terminal', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'study-aloud-'));
    mkdirSync(join(folder, 'notes'));
    writeFileSync(join(folder, 'notes/cells.md'), 'Which pigment is green?::chlorophyll\n');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('whose input ends closes on a line of its own, and goes on with it the next time', async () => {
    const first = await run('start', ['--data', 'd', '--notes', 'notes'], { cwd: folder });
    expect(first.out).to.match(/\nA: .*First: which pigment is green\?\n> \n$/);
    const { code, out, err } = await run('start', ['--data', 'd'], { cwd: folder });
    expect(out).to.match(/\nA: Welcome back\. We were at: which pigment is green\?\n> \n$/);
    expect(err).to.equal(NODE_WORD);
    expect(code).to.equal(0);
  });

  it('says what the README shows', async () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    const shown = Array.from(readme.matchAll(/^ {4}((?:>|A:) .*)$/gm), ([, line = '']) => line);
    expect(shown).to.have.length.above(7);
    const [, ...said] = shown.filter((line) => line.startsWith('> ')).map((line) => line.slice(2));
    const { out } = await run('start', ['--data', 'd'], { cwd: folder, input: `${said.join('\n')}\n` });
    const answers = Array.from(out.matchAll(/^(?:> )?(A: .*)$/gm), ([, line]) => line);
    expect(answers).to.deep.equal(shown.filter((line) => line.startsWith('A: ')));
  });

  it('shows on request what was heard and how it was judged', async () => {
    const { code, out, err } = await run('start', ['--data', 'd'], {
      cwd: folder,
      input: 'yes\n!words\na w s lambda\nstop\n',
    });
    expect(out).to.include('A: Which AWS service runs your code without servers?');
    expect(out).to.match(/\(heard "a\. w\. s\. lambda", judged accept\)/);
    expect(out).to.match(/One card, one right/);
    expect(err).to.equal(NODE_WORD);
    expect(code).to.equal(0);
  });
});
