import {
  DeleteObjectCommand,
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  type S3Client,
  paginateListObjectsV2,
} from '@aws-sdk/client-s3';
import { faultName } from '../ports/fault-name.ts';
import { TransientError } from '../domain/transient-error.ts';
import type { Files } from '../ports/files.ts';

/** S3 did not do what it was asked to; `cause` says why. Never carries a key or content. */
export class FilesError extends TransientError {
  override readonly name = 'FilesError';
}

/** What is removed is out of every cache a day later. */
const JPEG_CACHE = 'public, max-age=86400';

/** The files of one bucket. The role needs s3:ListBucket on it, without which S3 says of no file that it is gone. */
export function createS3Files(client: S3Client, bucket: string): Files {
  async function write(key: string, text: string, type: string): Promise<void> {
    const ContentType = `${type}; charset=utf-8`;
    const put = new PutObjectCommand({ Bucket: bucket, Key: key, Body: text, ContentType });
    await withFilesErrors('a write', () => client.send(put));
  }
  return {
    read: (key, atMostBytes) =>
      withFilesErrors('a read', async () => {
        const found = await unlessMissing(() => client.send(new GetObjectCommand({ Bucket: bucket, Key: key })));
        if (found === null) return null;
        const { Body, ContentLength: size = 0 } = found;
        if (Body !== undefined && size <= atMostBytes) return { size, bytes: await Body.transformToByteArray() };
        // Else the connection would carry all of it, asked for or not.
        if (Body !== undefined && 'destroy' in Body) Body.destroy();
        return { size, bytes: null };
      }),

    writeJson: (key, value) => write(key, `${JSON.stringify(value, null, 2)}\n`, 'application/json'),

    writeText: write,

    async writePicture(key, bytes) {
      await withFilesErrors('a write', () =>
        client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: bytes })),
      );
    },

    async writeJpeg(key, bytes) {
      const put = new PutObjectCommand({
        Bucket: bucket,
        Key: key,
        Body: bytes,
        ContentType: 'image/jpeg',
        CacheControl: JPEG_CACHE,
      });
      await withFilesErrors('a write', () => client.send(put));
    },

    async remove(key) {
      const remove = new DeleteObjectCommand({ Bucket: bucket, Key: key });
      await withFilesErrors('a removal', () => client.send(remove));
    },

    async *keys(prefix) {
      const pages = paginateListObjectsV2({ client }, { Bucket: bucket, Prefix: prefix })[Symbol.asyncIterator]();
      for (;;) {
        const { value, done } = await withFilesErrors('a list', () => pages.next());
        if (done === true) return;
        for (const { Key } of value.Contents ?? []) if (Key !== undefined) yield Key;
      }
    },
  };
}

async function unlessMissing<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof NoSuchKey) return null;
    throw error;
  }
}

export async function withFilesErrors<T>(operation: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (cause) {
    throw new FilesError(`S3 did not carry out ${operation}: ${faultName(cause)}.`, { cause });
  }
}
