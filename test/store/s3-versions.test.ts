import { S3Client } from '@aws-sdk/client-s3';
import { expect } from 'chai';
import { createS3BackupFiles } from '../../lambda/store/s3-backup-files.ts';
import { FilesError } from '../../lambda/store/s3-files.ts';
import { createS3Versions } from '../../lambda/store/s3-versions.ts';

type Input = Record<string, unknown>;

/** A client that reaches no network: what it was asked, one answer after the other. */
function bucket(...answers: (object | Error)[]) {
  const asked: { name: string; input: Input }[] = [];
  const client = new S3Client({ region: 'us-east-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' } });
  client.middlewareStack.add(
    (_next, context) => (args) => {
      asked.push({ name: context.commandName ?? '', input: args.input as Input });
      const answer = answers.shift() ?? {};
      if (answer instanceof Error) return Promise.reject(answer);
      return Promise.resolve({ output: { $metadata: {}, ...answer }, response: {} });
    },
    { step: 'initialize' },
  );
  return { client, asked };
}

const version = (Key: string, atMs: number) => ({ Key, VersionId: `v${String(atMs)}`, LastModified: new Date(atMs) });

describe('versions of files in S3', () => {
  it('are removed over all pages, with the marks of deletions, up to a time', async () => {
    const { client, asked } = bucket(
      {
        Versions: [version('notes/k/a', 1000), version('notes/k/a', 3000)],
        DeleteMarkers: [version('notes/k/b', 2000)],
        IsTruncated: true,
        NextKeyMarker: 'notes/k/b',
        NextVersionIdMarker: 'v2000',
      },
      {},
      { Versions: [version('notes/k/c', 4000)], IsTruncated: false },
    );
    expect(await createS3Versions(client, 'notes-bucket').removeAll('notes/k/', 2000)).to.equal(2);
    expect(asked.map(({ name }) => name)).to.deep.equal([
      'ListObjectVersionsCommand',
      'DeleteObjectsCommand',
      'ListObjectVersionsCommand',
    ]);
    expect(asked[1]?.input).to.deep.equal({
      Bucket: 'notes-bucket',
      Delete: {
        Objects: [
          { Key: 'notes/k/a', VersionId: 'v1000' },
          { Key: 'notes/k/b', VersionId: 'v2000' },
        ],
        Quiet: true,
      },
    });
    expect(asked[2]?.input).to.include({ KeyMarker: 'notes/k/b', VersionIdMarker: 'v2000', Prefix: 'notes/k/' });
  });

  it('that S3 keeps are a fault, which names none of them', async () => {
    const { client } = bucket(
      { Versions: [version('notes/secret/a', 1000)] },
      { Errors: [{ Key: 'notes/secret/a', Code: 'AccessDenied' }] },
    );
    const fault: unknown = await createS3Versions(client, 'b')
      .removeAll('notes/', 2000)
      .catch((error: unknown) => error);
    expect(fault).to.be.instanceOf(FilesError);
    expect(String(fault)).to.equal('FilesError: S3 did not remove 1 versions: AccessDenied.');
  });
});

describe('backups in S3', () => {
  it('are written with their SHA-256, which S3 checks', async () => {
    const { client, asked } = bucket();
    await createS3BackupFiles(client, 'backups').write('backup-x/part-0.jsonl.gz', Buffer.from('abc'));
    expect(asked[0]?.input).to.include({
      Bucket: 'backups',
      Key: 'backup-x/part-0.jsonl.gz',
      ChecksumSHA256: 'ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=',
    });
  });

  it('are found by their folders, over all pages', async () => {
    const { client, asked } = bucket(
      { CommonPrefixes: [{ Prefix: 'backup-b/' }], IsTruncated: true, NextContinuationToken: 'more' },
      { CommonPrefixes: [{ Prefix: 'backup-a/' }], IsTruncated: false },
    );
    expect(await createS3BackupFiles(client, 'backups').folders('backup-')).to.deep.equal(['backup-a', 'backup-b']);
    expect(asked[0]?.input).to.include({ Prefix: 'backup-', Delimiter: '/' });
  });
});
