import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { run } from '../../support/command.ts';

const LEARNER = 'abcdefghijklmnopqrst_-';

describe('npm run sync', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'sync-command-'));
    writeFileSync(join(folder, 'a.md'), 'one?::1');
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  const REFUSED: readonly (readonly [what: string, args: readonly string[], code: number, message: RegExp])[] = [
    ['no bucket', ['.', '--learner', LEARNER], 2, /--bucket/],
    ['a key that is none', ['.', '--bucket', 'notes', '--learner', 'me'], 2, /--learner is "me", not the 22-character/],
    ['an empty folder name', ['', '--bucket', 'notes', '--learner', LEARNER], 2, /The folder is empty/],
    [
      'watching a rehearsal',
      ['.', '--bucket', 'notes', '--learner', LEARNER, '--watch', '--dry-run'],
      2,
      /exclude each other/,
    ],
    ['a folder that is not there', ['nowhere', '--bucket', 'notes', '--learner', LEARNER], 1, /nothing was synced/],
    ['an S3 that is away', ['.', '--bucket', 'notes', '--learner', LEARNER], 1, /The bucket notes cannot be reached/],
  ];
  for (const [what, args, code, message] of REFUSED) {
    it(`is refused with ${what}, in a line`, async () => {
      const env = {
        AWS_ENDPOINT_URL: 'http://127.0.0.1:9',
        AWS_REGION: 'us-east-1',
        AWS_ACCESS_KEY_ID: 'a',
        AWS_SECRET_ACCESS_KEY: 'b',
        AWS_MAX_ATTEMPTS: '1',
      };
      const ran = await run('sync', args, { cwd: folder, env });
      expect(ran.code).to.equal(code);
      expect(ran.err).to.match(message);
      expect(ran.err).not.to.include('    at ');
      expect(ran.out).to.equal('');
    });
  }

  it('says whose credentials are missing', async () => {
    const env = {
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: '',
      AWS_SECRET_ACCESS_KEY: '',
      AWS_PROFILE: '',
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_SHARED_CREDENTIALS_FILE: join(folder, 'none'),
      AWS_CONFIG_FILE: join(folder, 'none'),
    };
    const ran = await run('sync', ['.', '--bucket', 'notes', '--learner', LEARNER], { cwd: folder, env });
    expect(ran.code).to.equal(1);
    expect(ran.err).to.match(/^No AWS credentials were found: set AWS_PROFILE/);
  });
});
