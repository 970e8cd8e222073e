import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { jsonLines, run } from '../../support/command.ts';
import { CLOCK, cellsFolder } from './cells-folder.ts';

describe('the command line', () => {
  const folder = cellsFolder();
  it('prints one object a line, with nothing but what is promised', async () => {
    const input = 'open study aloud\nno idea\n!advance 2m\n!silence\n!silence\nhello\n';
    const { code, out, err } = await run('simulate', ['--memory', '--notes', 'notes', ...CLOCK], {
      cwd: folder.path,
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
    writeFileSync(join(folder.path, 'notes/cells.md'), notes);
    const input = 'open study aloud\nno idea\nno idea\n';
    const plain = await run('simulate', ['--memory', '--notes', 'notes', ...CLOCK], { cwd: folder.path, input });
    expect(jsonLines(plain.out).flatMap(({ problems }) => problems)).to.deep.equal([]);
    expect(plain.code).to.equal(0);
  });

  it('sends any envelope, and a body that is none', async () => {
    writeFileSync(
      join(folder.path, 'odd.json'),
      '{"version":"1.0","session":{"new":true,"sessionId":"s"},"request":{"type":"Some.FutureRequest","requestId":"r"}}',
    );
    writeFileSync(join(folder.path, 'none.json'), '[1, 2]');
    const { code, out } = await run('simulate', ['--memory'], {
      cwd: folder.path,
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
    const { code, out, err } = await run('simulate', ['--memory', ...CLOCK], { cwd: folder.path, input: script });
    expect(jsonLines(out).map(({ said }) => said)).to.deep.equal(['open study aloud', "i don't know", '!silence']);
    expect(err.trim().split('\n')).to.deep.equal([
      `Line 6: after "i don't know" the script has "Well done.", heard was "It's chlorophyll. Which part holds DNA?".`,
      'Line 8: after "!silence" the script has "", heard was "Again: which part holds DNA?".',
    ]);
    expect(code).to.equal(1);
  });
});
