import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { run } from '../../support/command.ts';
import { CLOCK, cellsFolder } from './cells-folder.ts';

const GOOD = '#flashcards\nWhich pigment is green?::chlorophyll\n';

describe('review', () => {
  const folder = cellsFolder();
  const write = (path: string, text: string): void => {
    writeFileSync(join(folder.path, path), text);
  };
  const review = (...args: string[]) => run('review', args, { cwd: folder.path });
  const git = (...args: string[]): void => {
    const who = ['-c', 'user.name=Ann', '-c', 'user.email=ann@example.com', '-c', 'commit.gpgsign=false'];
    execFileSync('git', ['-C', folder.path, ...who, ...args], { stdio: 'ignore' });
  };

  it('prints each finding with its place, and fails for errors', async () => {
    const { code, out } = await review('notes');
    expect(out).to.equal(
      [
        'notes/cells.md:7: error: This becomes no card: the back holds a picture without words for it; write them as ![what it shows](picture.png). [unspeakable]',
        'notes/cells.md:7: error: The picture "y.png" is not there. [broken-picture]',
        '1 file, 2 cards: 2 errors.',
        '',
      ].join('\n'),
    );
    expect(code).to.equal(1);
  });

  it('succeeds where there is nothing worse than a warning', async () => {
    write('notes/cells.md', `${GOOD}What gives up a turn?::skip\n`);
    const { code, out } = await review('notes', '--json');
    expect(code).to.equal(0);
    const { findings, ...counts } = JSON.parse(out) as { findings: object[] };
    expect(counts).to.deep.equal({ files: 1, cards: 2, counts: { error: 0, warning: 1, note: 0 } });
    expect(findings).to.have.length(1);
    expect(findings[0]).to.deep.include({ path: 'notes/cells.md', line: 3, severity: 'warning', rule: 'is-command' });
    expect(findings[0]).to.have.all.keys('path', 'line', 'severity', 'rule', 'sentence');
  });

  it('refuses wrong words with exit code 2', async () => {
    for (const [args, message] of [
      [[], /missing required argument 'notes'/],
      [['none'], /"none" is not there/],
      [['notes', '--against', 'main'], /is in no git repository/],
    ] as const) {
      const { code, err } = await review(...args);
      expect(err).to.match(message);
      expect(code).to.equal(2);
    }
    git('init', '-q');
    const { code, err } = await review('notes', '--against', '--all');
    expect(err).to.match(/--against is "--all", which names no commit/);
    expect(code).to.equal(2);
  });

  it('tells of a learner whose reviews would be lost', async () => {
    await run('import', ['notes'], { cwd: folder.path });
    await run('simulate', CLOCK, { cwd: folder.path, input: 'open study aloud\nchlorophyll\n!end\n' });
    write('notes/cells.md', '# Cells\n\nWhich part holds DNA?::the nucleus\n');
    const { code, out } = await review('notes');
    expect(out).to.match(/^notes\/cells\.md:1: warning: "Which pigment is green\?" has been reviewed once/);
    expect(code).to.equal(0);
  });

  it('finds against a commit only what came since, in files that were moved, added and removed', async () => {
    mkdirSync(join(folder.path, 'notes/img'));
    write('notes/img/leaf.png', '');
    write('notes/leaf.md', '#flashcards\n![leaf](img/leaf.png)\n\nWhat is a leaf made of?::cells\n');
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-q', '-m', 'Notes');
    expect((await review('notes', '--against', 'HEAD')).out).to.equal('2 files, 3 cards: nothing to say.\n');
    git('checkout', '-q', '-b', 'more');
    const old = readFileSync(join(folder.path, 'notes/cells.md'), 'utf8');
    renameSync(join(folder.path, 'notes/cells.md'), join(folder.path, 'notes/cell.md'));
    write('notes/cell.md', `${old}\nWhat gives up a turn?::skip\n`);
    rmSync(join(folder.path, 'notes/img/leaf.png'));
    git('add', '.');
    git('commit', '-q', '-m', 'More');
    write('notes/new.md', '#flashcards\nWhich arrow points right?::→\n');
    const { code, out } = await review('notes', '--against', 'main');
    expect(out.replace(/: .*?\[/g, ' [')).to.equal(
      [
        'notes/cell.md:9 [is-command]',
        'notes/leaf.md:2 [broken-picture]',
        'notes/new.md:2 [never-heard]',
        '3 files, 5 cards: 2 errors, 1 warning.',
        '',
      ].join('\n'),
    );
    expect(code).to.equal(1);
  });
});
