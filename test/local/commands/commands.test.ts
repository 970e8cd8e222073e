import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { takeFolder } from '../../../local/engines/data-folder.ts';
import { ROOT, run } from '../../support/command.ts';

const jsonLines = (out: string): Record<string, unknown>[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
const CLOCK = ['--clock', '2026-11-24T09:00:00Z'];

describe('the command line', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'study-aloud-'));
    mkdirSync(join(folder, 'notes'));
    writeFileSync(
      join(folder, 'notes/cells.md'),
      '# Cells\n\nWhich pigment is green?::chlorophyll ^b1\n\nWhich part holds DNA?::the nucleus\n\nWhich one::![x](y.png)\n',
    );
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const report = async (): Promise<unknown> =>
    JSON.parse((await run('import', ['notes', '--json'], { cwd: folder })).out);

  it('imports, imports again without a change, and keeps schedules of edited notes', async () => {
    const setAside = [{ line: 7, reason: 'the back holds a picture, a program or a formula that cannot be spoken' }];
    expect(await report()).to.deep.equal({
      files: [{ path: 'notes/cells.md', added: 2, changed: 0, unchanged: 0, removed: 0, setAside }],
    });
    expect(await report()).to.deep.equal({
      files: [{ path: 'notes/cells.md', added: 0, changed: 0, unchanged: 2, removed: 0, setAside }],
    });
    await run('simulate', CLOCK, { cwd: folder, input: 'open study aloud\nchlorophyll\n!end\n' });
    writeFileSync(join(folder, 'notes/cells.md'), '# Cells\n\nWhich pigment makes leaves green?::chlorophyll ^b1\n');
    expect(await report()).to.deep.equal({
      files: [{ path: 'notes/cells.md', added: 0, changed: 1, unchanged: 0, removed: 1, setAside: [] }],
    });
    const cards = jsonLines((await run('cards', [], { cwd: folder })).out);
    expect(cards).to.have.length(2);
    const green = cards.find(({ back }) => back === 'chlorophyll');
    expect(green).to.deep.include({
      front: 'Which pigment makes leaves green?',
      deck: 'cells',
      state: 'learning',
      reps: 1,
      inPlay: true,
    });
    expect(green?.['reviews']).to.deep.equal([{ at: '2026-11-24T09:00:00.000Z', rating: 'good' }]);
    expect(cards.find(({ back }) => back === 'the nucleus')).to.deep.include({ inPlay: false, due: null });
  });

  it('takes the cards of a deleted note out of play', async () => {
    await report();
    rmSync(join(folder, 'notes/cells.md'));
    expect(await report()).to.deep.equal({
      files: [{ path: 'notes/cells.md', added: 0, changed: 0, unchanged: 0, removed: 2, setAside: [] }],
    });
  });

  it('prints one object a line, with nothing but what is promised', async () => {
    const input = 'open study aloud\nno idea\n!advance 2m\n!silence\n!silence\nhello\n';
    const { code, out, err } = await run('simulate', ['--memory', '--notes', 'notes', ...CLOCK], {
      cwd: folder,
      input,
    });
    const lines = jsonLines(out);
    expect(lines).to.have.length(5);
    expect(Object.keys(lines[0] ?? {})).to.deep.equal([
      'said',
      'request',
      'speech',
      'ssml',
      'reprompt',
      'listening',
      'ended',
      'verdict',
      'card',
      'spokenBy',
      'problems',
    ]);
    expect(lines[0]).to.deep.include({
      spokenBy: 'speech',
      listening: true,
      ended: false,
      verdict: null,
      problems: [],
    });
    expect(lines[1]?.['request']).to.deep.equal({ type: 'IntentRequest', intent: 'DontKnowIntent', slots: {} });
    const again = String(lines[1]?.['reprompt']);
    expect(lines[2]).to.deep.include({
      request: null,
      speech: again,
      ssml: `<speak>${again}</speak>`,
      listening: true,
    });
    expect(lines[3]).to.deep.include({
      request: { type: 'SessionEndedRequest', intent: null, slots: {} },
      speech: null,
      ended: true,
    });
    expect(lines[4]).to.deep.include({ request: null, speech: null });
    expect(err).to.match(/no session is open/);
    expect(code).to.equal(0);
  });

  it('has nothing against what notes are about', async () => {
    const notes = 'What does undefined mean?::null\n\nWhich database error means that a row is missing?::not found\n';
    writeFileSync(join(folder, 'notes/cells.md'), notes);
    const input = 'open study aloud\nno idea\nno idea\n';
    const plain = await run('simulate', ['--memory', '--notes', 'notes', ...CLOCK], { cwd: folder, input });
    expect(jsonLines(plain.out).flatMap(({ problems }) => problems)).to.deep.equal([]);
    expect(plain.code).to.equal(0);
  });

  it('sends any envelope, and a body that is none', async () => {
    writeFileSync(
      join(folder, 'odd.json'),
      '{"version":"1.0","session":{"new":true,"sessionId":"s"},"request":{"type":"Some.FutureRequest","requestId":"r"}}',
    );
    writeFileSync(join(folder, 'none.json'), '[1, 2]');
    const { code, out } = await run('simulate', ['--memory'], {
      cwd: folder,
      input: '!request odd.json\n!request none.json\n',
    });
    for (const line of jsonLines(out)) expect(line).to.deep.include({ speech: null, ended: true, problems: [] });
    expect(code).to.equal(0);
  });

  it('plays a conversation script, and says what was heard instead', async () => {
    const script = `note: Which pigment is green?::chlorophyll
note: Which part holds DNA?::the nucleus
# The second answer is not what the skill says.
U: open study aloud
A: Welcome to Study Aloud. I ask, you answer, and I bring each card back when it is about to slip. First: which pigment is green?
U: i don't know
A: Well done.
U: !silence
`;
    const { code, out, err } = await run('simulate', ['--memory', ...CLOCK], { cwd: folder, input: script });
    expect(jsonLines(out).map(({ said }) => said)).to.deep.equal(['open study aloud', "i don't know", '!silence']);
    expect(err.trim().split('\n')).to.deep.equal([
      `Line 6: after "i don't know" the script has "Well done.", heard was "It's chlorophyll. Which part holds DNA?".`,
      'Line 8: after "!silence" the script has "", heard was "Again: which part holds DNA?".',
    ]);
    expect(code).to.equal(1);
  });

  it('says its version', async () => {
    for (const command of ['start', 'import', 'simulate', 'cards', 'grade', 'serve', 'build']) {
      expect(await run(command, ['--version'], { cwd: folder }), command).to.deep.equal({
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
      const { code, out, err } = await run(command, args, { cwd: folder, input });
      expect(err).to.match(rule);
      expect(code, err).to.equal(2);
      expect(out).to.equal('');
    }
  });

  it('says in one line what cannot be used, and exits with 1', async () => {
    writeFileSync(join(folder, 'file'), '');
    writeFileSync(join(folder, 'deck.csv'), 'front,back');
    mkdirSync(join(folder, 'spoilt/dynamodb'), { recursive: true });
    writeFileSync(join(folder, 'spoilt/dynamodb/CURRENT'), 'no manifest');
    const giveBack = takeFolder(join(folder, 'taken'));
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
    const port = String((server.address() as AddressInfo).port);
    for (const [command, args, rule] of [
      ['import', ['deck.csv'], /deck\.csv is of no kind that is read; notes may be Markdown/],
      ['import', ['nowhere.md'], /nowhere\.md is not there; nothing was imported/],
      ['cards', ['--data', 'file'], /The data folder .*file cannot be used|is not a folder/],
      ['cards', ['--data', 'file/below'], /The data folder .*below cannot be used/],
      ['cards', ['--data', 'spoilt'], /holds a database that cannot be read/],
      ['cards', ['--data', 'taken'], /is in use by process \d+/],
      ['serve', ['--port', port], new RegExp(`Port ${port} on 0.0.0.0 is busy. Choose another with --port`)],
      ['serve', ['--port', '0', '--lambda-port', port], new RegExp(`Port ${port} .* is busy.* with --lambda-port`)],
    ] as const) {
      const { code, out, err } = await run(command, args, { cwd: folder });
      expect(err).to.match(rule);
      expect(err.trim().split('\n')).to.have.length(1);
      expect(code).to.equal(1);
      expect(out).to.equal('');
    }
    giveBack();
    await new Promise((resolve) => server.close(resolve));
  });

  it('says what an import passed over', async () => {
    writeFileSync(join(folder, 'notes/deck.csv'), 'front,back');
    writeFileSync(join(folder, 'notes/LICENSE'), '');
    expect((await run('import', ['notes'], { cwd: folder })).out).to.match(
      /\nPassed over, of no kind that is read: (?:1 without an ending, 1 \.csv|1 \.csv, 1 without an ending)\n$/,
    );
    expect(await report()).to.have.deep.property('passedOver', { '': 1, '.csv': 1 });
  });

  it('says that the region of a table is missing, and needs no profile for credentials', async () => {
    const args = ['notes', '--table', 'T', '--learner', 'L'.repeat(22)];
    const nowhere = { AWS_CONFIG_FILE: join(folder, 'none'), AWS_SHARED_CREDENTIALS_FILE: join(folder, 'none') };
    const none = { ...nowhere, AWS_REGION: undefined, AWS_PROFILE: undefined };
    const { code, err } = await run('import', args, { cwd: folder, env: none });
    expect(err).to.match(/^The region of the table T is not known: AWS_REGION is missing/);
    expect(code).to.equal(1);
    const keys = { AWS_REGION: 'eu-west-1', AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b' };
    const closed = { AWS_ENDPOINT_URL_DYNAMODB: 'http://127.0.0.1:9', AWS_MAX_ATTEMPTS: '1' };
    const reached = await run('import', args, { cwd: folder, env: { ...none, ...keys, ...closed } });
    expect(reached.err).to.match(/^The table T cannot be used \(ECONNREFUSED\)/);
  });

  it('makes the bundled deck only when it is asked to', async () => {
    const { code, out } = await run('sample-deck', ['--help'], { cwd: folder });
    expect(out).to.match(/^Usage: sample-deck/);
    expect(code).to.equal(0);
  });

  it('stops without a fault when nobody reads on', async () => {
    await run('import', ['notes'], { cwd: folder });
    const child = spawn(process.execPath, ['--import', 'tsx', join(ROOT, 'local/commands/cards.ts')], {
      cwd: ROOT,
      env: { ...process.env, INIT_CWD: folder },
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
