import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { takeFolder } from '../../../local/engines/data-folder.ts';
import { ROOT, run } from '../../support/command.ts';
import { cellsFolder } from './cells-folder.ts';

describe('the command line', () => {
  const folder = cellsFolder();
  it('says its version', async () => {
    for (const command of ['start', 'import', 'simulate', 'cards', 'grade', 'serve', 'build']) {
      expect(await run(command, ['--version'], { cwd: folder.path }), command).to.deep.equal({
        code: 0,
        out: '0.1.0\n',
        err: '',
      });
    }
  });

  it('says in one line what was wrong with the words, and exits with 2', async () => {
    for (const [command, args, input, rule] of [
      ['simulate', ['--clock', 'noon'], '', /--clock is "noon"/],
      ['simulate', ['--memory'], '!advance soon\n', /Line 1: !advance takes a time/],
      ['simulate', ['--memory'], '!dance\n', /Line 1: !dance is no command/],
      ['simulate', ['--memory'], 'A: Hello.\n', /Line 1: A: stands after a U: line/],
      ['simulate', ['--memory', '--locale', 'fr-FR'], '!launch\n', /The locale is "fr-FR"; the skill speaks .*en-US/],
      ['import', [], '', /missing required argument/],
      ['import', [''], '', /A path is empty; name a file or a folder/],
      ['import', ['notes', '--table', 'T', '--learner', 'me'], '', /--learner is "me"/],
      ['cards', ['--colour'], '', /unknown option/],
      ['serve', ['--port', 'high'], '', /--port is "high"/],
    ] as const) {
      const { code, out, err } = await run(command, args, { cwd: folder.path, input });
      expect(err).to.match(rule);
      expect(code, err).to.equal(2);
      expect(out).to.equal('');
    }
  });

  it('says in one line what cannot be used, and exits with 1', async () => {
    writeFileSync(join(folder.path, 'file'), '');
    writeFileSync(join(folder.path, 'deck.xyz'), 'front,back');
    mkdirSync(join(folder.path, 'spoilt/dynamodb'), { recursive: true });
    writeFileSync(join(folder.path, 'spoilt/dynamodb/CURRENT'), 'no manifest');
    const giveBack = takeFolder(join(folder.path, 'taken'));
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const port = String((server.address() as AddressInfo).port);
    for (const [command, args, rule] of [
      ['import', ['deck.xyz'], /deck\.xyz is of no kind that is read; notes may be Markdown/],
      ['import', ['nowhere.md'], /nowhere\.md is not there; nothing was imported/],
      ['cards', ['--data', 'file'], /The data folder .*file cannot be used|is not a folder/],
      ['cards', ['--data', 'file/below'], /The data folder .*below cannot be used/],
      ['cards', ['--data', 'spoilt'], /holds a database that cannot be read/],
      ['cards', ['--data', 'taken'], /is in use by process \d+/],
      ['serve', ['--port', port], new RegExp(`Port ${port} on 127.0.0.1 is busy. Choose another with --port`)],
      ['serve', ['--port', '0', '--lambda-port', port], new RegExp(`Port ${port} .* is busy.* with --lambda-port`)],
    ] as const) {
      const { code, out, err } = await run(command, args, { cwd: folder.path });
      expect(err).to.match(rule);
      expect(err.trim().split('\n')).to.have.length(1);
      expect(code).to.equal(1);
      expect(out).to.equal('');
    }
    giveBack();
    await new Promise((resolve) => server.close(resolve));
  });

  it('makes the bundled deck only when it is asked to', async () => {
    const { code, out } = await run('sample-deck', ['--help'], { cwd: folder.path });
    expect(out).to.match(/^Usage: sample-deck/);
    expect(code).to.equal(0);
  });

  it('stops without a fault when nobody reads on', async () => {
    await run('import', ['notes'], { cwd: folder.path });
    const child = spawn(process.execPath, ['--import', 'tsx', join(ROOT, 'local/commands/cards.ts')], {
      cwd: ROOT,
      env: { ...process.env, INIT_CWD: folder.path },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.destroy();
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(err).to.equal('');
    expect(code).to.equal(0);
  });
});
