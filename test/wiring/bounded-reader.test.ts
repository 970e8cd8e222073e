import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect } from 'chai';
import { build } from 'esbuild';
import { functionBuilds } from '../../local/bundle.ts';
import { bundleWorker } from '../../local/worker-bundle.ts';
import { type NoteReader, boundedReader } from '../../lambda/wiring/bounded-reader.ts';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
/** Whoever reads notes where they are deployed. */
const READERS = ['ImportNotesFunction', 'SyncRepositoryFunction', 'ReviewPullRequestFunction', 'ApiFunction'];

const bytes = (text: string): Uint8Array => Buffer.from(text);
const LARGE = bytes(Array.from({ length: 400 }, (_, i) => `Which is ${String(i)}?::it\n`).join('\n'));
const HOSTILE = bytes('['.repeat(120_000));

describe('a bundle that reads notes', function () {
  this.timeout(120_000);
  let folder: string;
  const bundles: string[] = [];
  const before_ = { ...process.env };
  let reader: NoteReader | undefined;

  before(async () => {
    // Inside the project, so that what the bundles leave out is found from there.
    mkdirSync(DIST, { recursive: true });
    folder = mkdtempSync(join(DIST, 'readers-'));
    for (const { name, file, variables, options } of functionBuilds(folder)) {
      if (!READERS.includes(name)) continue;
      await build(options);
      bundles.push(join(folder, file));
      for (const variable of variables) process.env[variable] ??= 'x';
    }
    await bundleWorker(join(folder, 'worker'), 'x86_64');
    bundles.push(join(folder, 'worker/main.mjs'), join(folder, 'worker/review.mjs'));
    Object.assign(process.env, { AWS_REGION: 'us-east-1', WORKER_NAME: 'x', NOTES_BUCKET: 'x', TABLE_NAME: 'x' });
  });
  afterEach(() => reader?.close());
  after(() => {
    for (const name of Object.keys(process.env)) if (!(name in before_)) Reflect.deleteProperty(process.env, name);
    rmSync(folder, { recursive: true, force: true });
  });

  it('is its own thread, which reads notes and does nothing else', async () => {
    expect(bundles).to.have.length(READERS.length + 2);
    for (const bundle of bundles) {
      reader = boundedReader(pathToFileURL(bundle));
      const { cards, setAside } = await reader.read({ path: 'large.md', bytes: LARGE });
      expect(cards, `${bundle}: ${JSON.stringify(setAside)}`).to.have.length(400);
      await reader.close();
    }
  });

  it('ends a thread whose file takes too long, and reads the others', async () => {
    const [bundle = ''] = bundles;
    reader = boundedReader(pathToFileURL(bundle), {
      threads: 1,
      timeMs: (size) => (size === HOSTILE.length ? 500 : 60_000),
    });
    const [hostile, large] = await Promise.all([
      reader.read({ path: 'hostile.md', bytes: HOSTILE }),
      reader.read({ path: 'large.md', bytes: LARGE }),
    ]);
    expect(hostile.isUnread).to.equal(true);
    expect(hostile.setAside.map(({ reason }) => reason)[0]).to.match(/^reading it took more than \d+ seconds/);
    expect(large.cards).to.have.length(400);
  });
});
