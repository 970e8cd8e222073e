import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateBucketCommand, ListObjectsV2Command } from '@aws-sdk/client-s3';
import { expect } from 'chai';
import { environmentOf } from '../../local/cloud/local-aws.ts';
import { PART_BYTES } from '../../local/sync/etag.ts';
import { run } from '../support/command.ts';
import { deployedStack } from './deployed-stack.ts';
import { type Outsider, learnerOf, outsider } from './outsider.ts';

describe('npm run sync', () => {
  let system: Outsider;
  let env: NodeJS.ProcessEnv;
  let folder: string;
  before(async () => {
    const deployed = await deployedStack();
    system = outsider(deployed);
    const { AWS_ENDPOINT_URL, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_REGION } = environmentOf(deployed.aws);
    env = { AWS_ENDPOINT_URL, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_REGION };
    folder = mkdtempSync(join(tmpdir(), 'sync-deployed-'));
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  const sync = (bucket: string, learner: string, ...args: string[]): ReturnType<typeof run> =>
    run('sync', ['.', '--bucket', bucket, '--learner', learner, ...args], { cwd: folder, env });

  it('makes cards of a folder, prints what was set aside, and takes cards out of play with their note', async () => {
    const learner = learnerOf(system, 'syncs-a-folder');
    const bucket = system.output('NotesBucketName');
    writeFileSync(join(folder, 'Capitals.md'), 'What is the capital of Canada?::Ottawa\n\nWhat is this?::\n');
    writeFileSync(join(folder, 'Rivers.md'), 'Which river runs through Paris?::the Seine\n');
    const rehearsed = await sync(bucket, learner.key, '--dry-run');
    expect(rehearsed).to.deep.include({ code: 0, err: '' });
    expect(rehearsed.out).to.include('would upload Capitals.md\nwould upload Rivers.md\n2 to upload');
    expect(await system.items(learner.key, 'CARD#')).to.deep.equal([]);
    const first = await sync(bucket, learner.key);
    expect(first).to.deep.include({ code: 0, err: '' });
    expect(first.out).to.match(/^2 uploaded, 0 removed, 0 unchanged\n/);
    expect(first.out).to.include('Capitals.md: 1 added, 0 changed, 0 unchanged, 0 removed\n  line 3 set aside: ');
    expect((await learner.device.launch()).speech).to.match(/(capital of Canada|river runs through Paris)\?$/i);
    rmSync(join(folder, 'Capitals.md'));
    const second = await sync(bucket, learner.key);
    expect(second.out).to.match(/^0 uploaded, 1 removed, 1 unchanged\n/);
    expect(second.out).to.include('Capitals.md: 0 added, 0 changed, 0 unchanged, 1 removed');
    rmSync(join(folder, 'Rivers.md'));
    const emptied = await sync(bucket, learner.key);
    expect(emptied.code).to.equal(1);
    expect(emptied.err).to.include('--remove-all');
    expect((await sync(bucket, learner.key, '--remove-all')).out).to.match(/^0 uploaded, 1 removed/);
  });

  it('uploads many files and one in parts once, and finds by the bucket alone that nothing changed', async () => {
    const Bucket = 'nobody-imports-from-here';
    await system.s3.send(new CreateBucketCommand({ Bucket }));
    const { key } = learnerOf(system, 'has-much');
    mkdirSync(join(folder, 'many'));
    for (let i = 0; i < 1200; i += 1) writeFileSync(join(folder, `many/${String(i)}.md`), `What is ${String(i)}?::it`);
    writeFileSync(join(folder, 'large.md'), Buffer.alloc(2 * PART_BYTES + 5, 'large '));
    writeFileSync(join(folder, 'one part.md'), Buffer.alloc(PART_BYTES, 'part '));
    const first = await sync(Bucket, key, '--wait', '0');
    expect(first).to.deep.include({ code: 0, err: '', out: '1202 uploaded, 0 removed, 0 unchanged\n' });
    const again = await sync(Bucket, key, '--wait', '0');
    expect(again.out).to.equal('0 uploaded, 0 removed, 1202 unchanged\n');
    const { Contents = [] } = await system.s3.send(new ListObjectsV2Command({ Bucket, Prefix: `notes/${key}/large` }));
    expect(Contents[0]?.Size).to.equal(readFileSync(join(folder, 'large.md')).length);
    rmSync(join(folder, 'many'), { recursive: true });
    expect((await sync(Bucket, key, '--wait', '0')).out).to.equal('0 uploaded, 1200 removed, 2 unchanged\n');
  });

  it('says in a line what is wrong with the bucket', async () => {
    writeFileSync(join(folder, 'a.md'), 'one?::1');
    const { key } = learnerOf(system, 'has-no-bucket');
    const ran = await sync('no-such-bucket-anywhere', key);
    expect(ran).to.deep.include({ code: 1, out: '' });
    expect(ran.err).to.match(/^There is no bucket no-such-bucket-anywhere: sam deploy prints its name/);
  });
});
