import { createHash } from 'node:crypto';
import { PutObjectCommand, type S3Client, paginateListObjectsV2 } from '@aws-sdk/client-s3';
import type { BackupFiles } from '../ports/backups.ts';
import { createS3Files, withFilesErrors } from './s3-files.ts';

/**
 * Backups in a bucket of their own. S3 itself checks what it is given against its SHA-256, and keeps that with the object.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html
 */
export function createS3BackupFiles(client: S3Client, bucket: string): BackupFiles {
  const { read, writeJson, keys } = createS3Files(client, bucket);
  return {
    read,
    writeJson,
    keys,

    async write(key, bytes) {
      const put = new PutObjectCommand({
        Bucket: bucket,
        Key: key,
        Body: bytes,
        ChecksumSHA256: createHash('sha256').update(bytes).digest('base64'),
      });
      await withFilesErrors('a write', () => client.send(put));
    },

    async folders(prefix) {
      const names: string[] = [];
      const pages = paginateListObjectsV2({ client }, { Bucket: bucket, Prefix: prefix, Delimiter: '/' });
      await withFilesErrors('a list', async () => {
        for await (const { CommonPrefixes = [] } of pages) {
          names.push(...CommonPrefixes.flatMap(({ Prefix }) => (Prefix === undefined ? [] : [Prefix.slice(0, -1)])));
        }
      });
      return names.sort();
    },
  };
}
