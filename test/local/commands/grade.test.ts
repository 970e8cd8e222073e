import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

const start = (...args: string[]) =>
  spawn(process.execPath, ['--import', 'tsx', 'local/commands/grade.ts', ...args], { cwd: ROOT });

interface Ran {
  readonly code: number | null;
  readonly verdicts: { verdict: string; score: number; rule: string }[];
  readonly err: string;
}

async function grade(input: string, ...args: string[]): Promise<Ran> {
  const child = start(...args);
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  // It stops at the first malformed line: the rest is not read.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const [code] = (await once(child, 'close')) as [number | null];
  const lines = out.split('\n').filter(Boolean);
  return { code, verdicts: lines.map((line) => JSON.parse(line) as Ran['verdicts'][number]), err };
}

const line = (given: unknown, expected: unknown = ['the nucleus'], question = 'Which part holds DNA?'): string =>
  `${JSON.stringify({ question, expected, given })}\n`;

describe('grade', () => {
  it('prints a verdict a line, in order, and skips blank lines', async () => {
    const input = `\uFEFF${line('the nucleus')}\n  \r\n${line('a purple elephant')}${line('nucleus').trimEnd()}`;
    const { code, verdicts, err } = await grade(input);
    expect({ code, err }).to.deep.equal({ code: 0, err: '' });
    expect(verdicts.map(({ verdict }) => verdict)).to.deep.equal(['accept', 'reject', 'accept']);
    for (const verdict of verdicts) {
      expect(Object.keys(verdict)).to.deep.equal(['verdict', 'score', 'rule']);
      expect(verdict.score).to.be.within(0, 1);
    }
  });

  it('judges a line as soon as it is there', async () => {
    const child = start();
    const verdicts = createInterface({ input: child.stdout });
    child.stdin.write(line('the nucleus'));
    const [first] = (await once(verdicts, 'line')) as [string];
    expect(first).to.include('"accept"');
    child.stdin.write(line('a purple elephant'));
    const [second] = (await once(verdicts, 'line')) as [string];
    expect(second).to.include('"reject"');
    child.stdin.end();
    expect(await once(child, 'close')).to.deep.equal([0, null]);
  });

  it('says nothing about nothing', async () => {
    expect(await grade('')).to.deep.equal({ code: 0, verdicts: [], err: '' });
  });

  it('stops at a malformed line, with its number, after the verdicts before it', async () => {
    const { code, verdicts, err } = await grade(`${line('the nucleus')}\n${line(7)}${line('the nucleus')}`);
    expect({ code, err }).to.deep.equal({ code: 1, err: 'Line 3: "given" is not text.\n' });
    expect(verdicts).to.have.length(1);
  });

  it('judges an answer that goes on and on, and refuses a line that does', async () => {
    const long = await grade(line('elephant '.repeat(50_000)));
    expect(long.code).to.equal(0);
    expect(long.verdicts.map(({ verdict }) => verdict)).to.deep.equal(['reject']);
    const endless = await grade(line('a') + 'x'.repeat(3_000_000));
    expect({ code: endless.code, verdicts: endless.verdicts.length }).to.deep.equal({ code: 1, verdicts: 1 });
    expect(endless.err).to.equal('Line 2 has more than 1,000,000 characters, the most a line may have.\n');
  });

  it('takes no words and no options: usage errors exit with 2', async () => {
    for (const words of ['cases.jsonl', '--fast']) {
      const { code, verdicts, err } = await grade(line('the nucleus'), words);
      expect({ code, verdicts }).to.deep.equal({ code: 2, verdicts: [] });
      expect(err).to.match(/^error: /);
    }
  });

  it('ends quietly where nobody reads any more', async () => {
    const child = start();
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.stdin.on('error', () => undefined);
    child.stdin.write(line('the nucleus').repeat(1000));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    child.stdin.end(line('the nucleus').repeat(20_000));
    expect(await once(child, 'close')).to.deep.equal([0, null]);
    expect(err).to.equal('');
  });
});
