import { gunzipSync, gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { type Manifest, manifestKey } from '../../lambda/backups/manifest.ts';
import { sha256Of } from '../../lambda/backups/part.ts';
import { backupOfTwo } from './backup-of-two.ts';
import { ADA, NAME } from './items.ts';

describe('a restore refuses in one clear line, and writes nothing, where', () => {
  const backup = backupOfTwo();
  const manifest = (): Manifest => backup.files.json(manifestKey(NAME)) as Manifest;
  const put = (key: string, value: unknown): void => {
    backup.files.put(key, typeof value === 'string' ? value : JSON.stringify(value));
  };
  const lie = (change: (true_: Manifest) => object): void => {
    put(manifestKey(NAME), { ...manifest(), ...change(manifest()) });
  };
  const part = () => manifest().parts[1] ?? { file: '', items: 0, bytes: 0, sha256: '' };
  const partKey = (): string => `${NAME}/${part().file}`;
  /** Puts other lines in the place of the second part, and a manifest that agrees with their bytes. */
  const forge = (change: (lines: string[]) => string[]): void => {
    const lines = gunzipSync(backup.files.held.get(partKey()) ?? '')
      .toString()
      .trimEnd()
      .split('\n');
    const forged = change(lines);
    const bytes = gzipSync(forged.map((line) => `${line}\n`).join(''));
    const { file } = part();
    backup.files.held.set(partKey(), bytes);
    lie(({ parts }) => ({
      parts: parts.map((one) =>
        one.file === file ? { file, items: forged.length, bytes: bytes.length, sha256: sha256Of(bytes) } : one,
      ),
    }));
  };

  const CASES: readonly (readonly [string, () => void, RegExp])[] = [
    [
      'there is no such backup',
      () => backup.files.held.clear(),
      /^There is no backup backup-.*: it has no manifest\.$/,
    ],
    [
      'the manifest is no JSON',
      () => {
        put(manifestKey(NAME), '{"format');
      },
      /is no JSON\.$/,
    ],
    [
      'the manifest is no object',
      () => {
        put(manifestKey(NAME), '[]');
      },
      /is of no backup of Study Aloud\.$/,
    ],
    [
      'the manifest is of something else',
      () => {
        lie(() => ({ format: 'zip' }));
      },
      /is of no backup of Study Aloud\.$/,
    ],
    [
      'the format is of another version',
      () => {
        lie(() => ({ version: 2 }));
      },
      /has format version 2; this program reads version 1\.$/,
    ],
    [
      'the manifest lacks a field',
      () => {
        lie(() => ({ parts: undefined }));
      },
      /is broken: "parts" is missing\.$/,
    ],
    [
      'the manifest has a part in another folder',
      () => {
        lie(({ parts }) => ({ parts: parts.map((one) => ({ ...one, file: '../x' })) }));
      },
      /is broken: "parts\.0\.file"/,
    ],
    [
      'the manifest is that of another backup',
      () => {
        lie(() => ({ name: 'backup-x' }));
      },
      /lies: it is that of backup-x\.$/,
    ],
    [
      'the manifest counts more items',
      () => {
        lie(() => ({ items: 20 }));
      },
      /lies: 20 items in all, but 19 by kind\.$/,
    ],
    [
      'the manifest leaves a part out',
      () => {
        lie(({ parts }) => ({ parts: parts.slice(1) }));
      },
      /lies: 19 items in all, but \d+ in its parts\.$/,
    ],
    [
      'the manifest names a part twice',
      () => {
        lie(({ parts, items }) => ({ parts: [...parts, { ...parts[0], items: 0 }], items }));
      },
      /lies: it names a part twice\.$/,
    ],
    [
      'the manifest takes a card for a deck',
      () => {
        lie(({ kinds }) => ({
          kinds: { ...kinds, card: { ...kinds['card'], items: 14 }, deck: { ...kinds['deck'], items: 3 } },
        }));
      },
      /lies: 14 items of kind card, but there are 15\.$/,
    ],
    [
      'the manifest has another digest',
      () => {
        lie(({ kinds }) => ({ kinds: { ...kinds, card: { items: 15, digest: '0'.repeat(64) } } }));
      },
      /lies: what is kept of kind card is not what was counted\.$/,
    ],
    ['a part is missing', () => backup.files.held.delete(partKey()), /The part part-\S+ of \S+ is missing\.$/],
    [
      'a part is cut short',
      () => backup.files.held.set(partKey(), (backup.files.held.get(partKey()) ?? new Uint8Array()).slice(0, -5)),
      /has \d+ bytes, and not \d+ as the manifest says\.$/,
    ],
    [
      'a part is longer',
      () =>
        backup.files.held.set(
          partKey(),
          Buffer.concat([backup.files.held.get(partKey()) ?? Buffer.alloc(0), Buffer.alloc(1)]),
        ),
      /has \d+ bytes, and not \d+ as the manifest says\.$/,
    ],
    [
      'a bit of a part is turned',
      () => {
        const bytes = Uint8Array.from(backup.files.held.get(partKey()) ?? []);
        bytes[20] = (bytes[20] ?? 0) ^ 1;
        backup.files.held.set(partKey(), bytes);
      },
      /is not what was written: its SHA-256 is another\.$/,
    ],
    [
      'a part is no gzip',
      () => {
        const bytes = Buffer.from('no gzip');
        backup.files.held.set(partKey(), bytes);
        lie(({ parts }) => ({
          parts: parts.map((one) =>
            one.file === part().file ? { ...one, bytes: bytes.length, sha256: sha256Of(bytes) } : one,
          ),
        }));
      },
      /cannot be unpacked\.$/,
    ],
    [
      'a part has an item more',
      () => {
        forge((lines) => [...lines, lines[0] ?? '']);
      },
      /lies: 19 items in all, but 20 in its parts\.$/,
    ],
    [
      'an item was changed, and all the numbers with it',
      () => {
        forge(([first = '', ...rest]) =>
          [first.replace(/What/, 'Who'), ...rest].map((line) =>
            line.replace(/Cells/, 'Bells').replace(/Berlin/, 'Bonn'),
          ),
        );
      },
      /lies: what is kept of kind \w+ is not what was counted\.$/,
    ],
    [
      'a line is no item',
      () => {
        forge(([, ...rest]) => ['{"pk":1}', ...rest]);
      },
      /^Line 1 of the part \S+ of \S+ is no item: a value has not one of the types of DynamoDB\.$/,
    ],
    [
      'an item has no keys',
      () => {
        forge(([, ...rest]) => ['{"a":{"S":"b"}}', ...rest]);
      },
      /holds an item without keys\.$/,
    ],
    [
      'a part is said to be larger than any',
      () => {
        lie(({ parts }) => ({ parts: parts.map((one, i) => (i === 1 ? { ...one, bytes: 1e12 } : one)) }));
      },
      /is said to have 1000000000000 bytes, more than any part\.$/,
    ],
  ];
  for (const [what, breakIt, line] of CASES) {
    it(what, async () => {
      breakIt();
      const fault: unknown = await backup.run().catch((error: unknown) => error);
      expect(fault).to.have.property('name', 'BackupError');
      expect(fault).to.have.property('message').that.matches(line).and.not.includes('\n');
      expect(backup.table.held.size).to.equal(0);
      expect(String(fault)).not.to.include(ADA);
    });
  }
});
