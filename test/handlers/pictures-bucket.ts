import { contentHash } from '../../lambda/pictures/picture-address.ts';
import { readAll } from '../../lambda/store/read-items.ts';
import { wirePreparePictures } from '../../lambda/wiring/prepare-pictures.ts';
import { publicPictures } from '../../lambda/wiring/public-pictures.ts';
import { plain } from '../pictures/pictures.ts';
import { emptyStack } from '../support/empty-stack.ts';
import { memoryFiles } from '../support/memory-files.ts';

export const K = 'abcdefghijklmnopqrstuv';
export const BUCKET = 'notes-bucket';
const AT = Date.parse('2026-03-01T12:00:00Z');

/** The pictures' function with the bucket that tells it of pictures, empty for each test. */
export function picturesBucket() {
  const stack = emptyStack();
  const drawn = {} as { one: Buffer; two: Buffer };
  let handle: (event: unknown) => Promise<void>;
  let sequence: number;
  before(async () => {
    drawn.one = await plain(30, 20).png().toBuffer();
    drawn.two = await plain(40, 20).jpeg().toBuffer();
  });
  beforeEach(() => {
    sequence = 0;
    handle = wirePreparePictures({
      table: stack.table,
      filesIn: (bucket) => (bucket === BUCKET ? stack.files : memoryFiles()),
      clock: () => AT,
      log: stack.log,
    });
  });

  const event = (path: string, number = (sequence += 1), learner = K) => ({
    source: 'aws.s3',
    'detail-type': 'Object Created',
    detail: {
      bucket: { name: BUCKET },
      object: { key: `notes/${learner}/${path}`, sequencer: number.toString(16).padStart(16, '0') },
    },
  });
  return {
    stack,
    /** Two pictures that differ. */
    drawn,
    handle: (told: unknown) => handle(told),
    event,
    put: async (path: string, bytes: Uint8Array): Promise<void> => {
      stack.files.held.set(`notes/${K}/${path}`, bytes);
      await handle(event(path));
    },
    remove: async (path: string): Promise<void> => {
      stack.files.held.delete(`notes/${K}/${path}`);
      await handle(event(path));
    },
    made: () => [...stack.files.held.keys()].filter((key) => key.startsWith('pictures/')).sort(),
    sizesOf: (bytes: Uint8Array) =>
      ['1200x800', '1920x1080', '720x480'].map((size) => `pictures/${K}/${contentHash(bytes)}/${size}.jpg`),
    links: (path: string) => publicPictures(stack.table, 'https://example.org').linksOf(K, path),
    reportOn: (path: string) => stack.files.json(`reports/${K}/${path}.json`),
    kept: async () => {
      const items = [];
      for await (const item of readAll(stack.table, K, '')) items.push(item);
      return items;
    },
  };
}
