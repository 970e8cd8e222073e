import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { takeFolder } from '../../../local/engines/data-folder.ts';

const MODULE = fileURLToPath(new URL('../../../local/engines/data-folder.ts', import.meta.url));
/** A process takes the folder, says so, and keeps it until its input ends. */
const TAKER = `
  import { takeFolder } from ${JSON.stringify(MODULE)};
  try { takeFolder(process.argv[1]); console.log('taken'); process.stdin.resume(); } catch (error) { console.log(error.message); }
`;

describe('the data folder', () => {
  let folder: string;
  let lock: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'data-folder-'));
    lock = join(folder, 'in-use.pid');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const fault = (): string => {
    try {
      takeFolder(folder)();
      return 'none';
    } catch (error) {
      return (error as Error).message;
    }
  };

  it('is taken once, also by one process, and can be taken when it was given back', () => {
    const giveBack = takeFolder(folder);
    expect(fault()).to.match(/is in use by process \d+\. End that one/);
    giveBack();
    expect(fault()).to.equal('none');
    expect(existsSync(lock)).to.equal(false);
  });

  it('is taken over from a process of the same id, as a container starts again with', () => {
    writeFileSync(lock, `${String(process.pid)} 7`);
    expect(fault()).to.equal('none');
    writeFileSync(lock, String(process.pid));
    expect(fault()).to.equal('none');
  });

  it('is taken over where the id is another process by now, and not where it is the same', function () {
    if (!existsSync('/proc/self/stat')) this.skip();
    writeFileSync(lock, `${String(process.ppid)} 7`);
    expect(fault()).to.equal('none');
    writeFileSync(lock, String(process.ppid));
    expect(fault()).to.match(/is in use by process/);
  });

  it('is taken over from what is no process, and is left to whoever is taking it over', () => {
    writeFileSync(lock, '999999999');
    const taking = join(folder, 'in-use.taken-over');
    mkdirSync(taking);
    expect(fault()).to.match(/is being taken by another process/);
    utimesSync(taking, 0, 0);
    expect(fault()).to.equal('none');
  });

  it('goes to one of several that start at once on a lock that was left behind', async () => {
    writeFileSync(lock, '999999999');
    const takers = Array.from({ length: 4 }, () =>
      spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', TAKER, folder], {
        stdio: ['pipe', 'pipe', 'inherit'],
      }),
    );
    const said = await Promise.all(
      takers.map(async ({ stdout }) => {
        for await (const line of stdout) return String(line).trim();
        return '';
      }),
    );
    const holder = readFileSync(lock, 'utf8').split(' ')[0];
    for (const taker of takers) taker.kill('SIGKILL');
    expect(said.filter((line) => line === 'taken')).to.have.length(1);
    expect(String(takers[said.indexOf('taken')]?.pid)).to.equal(holder);
  });
});
