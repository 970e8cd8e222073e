import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { UsageError } from '../../local/commands/command-line.ts';
import { replayOf } from '../../local/replay.ts';
import { ROOT, run } from '../support/command.ts';
import { thrownError } from '../support/thrown-error.ts';

const numbered = (text: string): { number: number; text: string }[] =>
  text.split('\n').map((line, i) => ({ number: i + 1, text: line }));

describe('local/replay', () => {
  it("keeps the learner's side, and says what Alexa's simulator has nothing like", () => {
    const script = 'locale: de-DE\nnote: Was?::Das.\nU: !launch\nA: Hallo.\nU: ja\n!advance 2d\n!silence\n!end\n';
    expect(replayOf(numbered(script), 'S')).to.deep.equal({
      replay: {
        skillId: 'S',
        locale: 'de-DE',
        type: 'text',
        userInput: ['öffne sprechende lernkarten', 'ja', 'exit'],
      },
      leftOut: ['note: Was?::Das.', '!advance 2d', '!silence'],
    });
  });

  it('refuses a script in which nothing is said, which ask-cli would refuse too', () => {
    expect(thrownError(() => replayOf(numbered('locale: en-US\n# Nothing.\n'), 'S'), UsageError).message).to.include(
      'says nothing',
    );
  });

  it('prints a script of the project as `ask dialog --replay` reads it', async () => {
    const script = 'test/conversations/scripts/first-time-with-the-sample.txt';
    const { code, out } = await run('replay', [script, '--skill-id', 'amzn1.ask.skill.x'], { cwd: ROOT });
    expect(code).to.equal(0);
    const lines = readFileSync(join(ROOT, script), 'utf8').split('\n');
    expect(JSON.parse(out)).to.deep.equal({
      skillId: 'amzn1.ask.skill.x',
      locale: 'en-US',
      type: 'text',
      userInput: lines.filter((line) => line.startsWith('U: ')).map((line) => line.slice(3)),
    });
  });
});
