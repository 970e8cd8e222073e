import { readFile } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  type S3Client,
  paginateListObjectsV2,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { CloudError } from '../cloud/cloud-error.ts';
import { PART_BYTES } from './etag.ts';

/** Under what name an object keeps it, since its own ETag says nothing where a key of KMS encrypts it. */
const PUT_AS = 'put-as';

export interface KeptFile {
  readonly size: number;
  readonly etag: string;
}

/** The bucket that notes are put into. Every method throws CloudError with a line that its operator can act on. */
export interface NotesBucket {
  /** All whose keys begin so, by their keys. */
  list(prefix: string): Promise<ReadonlyMap<string, KeptFile>>;
  /** @param etag of the file, as etagOf reckons it; kept with the object. */
  put(key: string, file: string, size: number, etag: string | null): Promise<void>;
  /** The ETag that was kept with an object; null where none was. */
  putAs(key: string): Promise<string | null>;
  remove(key: string): Promise<void>;
  /** null where there is none. */
  json(key: string): Promise<unknown>;
}

export function notesBucket(client: S3Client, bucket: string): NotesBucket {
  const doing = async <T>(what: string, run: () => Promise<T>): Promise<T> => {
    try {
      return await run();
    } catch (cause) {
      throw new CloudError(inWords(what, bucket, cause), { cause });
    }
  };
  return {
    list: (prefix) =>
      doing('list', async () => {
        const kept = new Map<string, KeptFile>();
        for await (const { Contents = [] } of paginateListObjectsV2({ client }, { Bucket: bucket, Prefix: prefix })) {
          for (const { Key = '', Size = 0, ETag = '' } of Contents)
            kept.set(Key, { size: Size, etag: ETag.replaceAll('"', '') });
        }
        return kept;
      }),

    put: (key, file, size, etag) =>
      doing('write', async () => {
        const to = { Bucket: bucket, Key: key, ...(etag !== null && { Metadata: { [PUT_AS]: etag } }) };
        if (size <= PART_BYTES) await client.send(new PutObjectCommand({ ...to, Body: await readFile(file) }));
        else {
          const params = { ...to, Body: createReadStream(file) };
          await new Upload({ client, params, partSize: PART_BYTES, queueSize: 2 }).done();
        }
      }),

    putAs: (key) =>
      doing('read', async () => {
        const { Metadata = {} } = await client.send(new HeadObjectCommand({ Bucket: bucket, Key: key }));
        return Metadata[PUT_AS] ?? null;
      }),

    remove: (key) =>
      doing('delete', async () => {
        await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }));
      }),

    json: (key) =>
      doing('read', async () => {
        try {
          const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
          return JSON.parse((await Body?.transformToString()) ?? 'null') as unknown;
        } catch (error) {
          if (error instanceof Error && error.name === 'NoSuchKey') return null;
          throw error;
        }
      }),
  };
}

function inWords(what: string, bucket: string, cause: unknown): string {
  const { name, message } = cause instanceof Error ? cause : { name: 'unknown fault', message: String(cause) };
  switch (name) {
    case 'NoSuchBucket':
      return `There is no bucket ${bucket}: sam deploy prints its name as NotesBucketName.`;
    case 'AccessDenied':
    case 'Forbidden':
    case '403':
      return `These AWS credentials may not ${what} the notes in ${bucket}.`;
    case 'CredentialsProviderError':
      return 'No AWS credentials were found: set AWS_PROFILE, or sign in with "aws configure" or "aws sso login".';
    case 'InvalidAccessKeyId':
    case 'SignatureDoesNotMatch':
    case 'ExpiredToken':
    case 'ExpiredTokenException':
      return `AWS takes these credentials for none (${name}): look at AWS_PROFILE, or sign in again.`;
    case 'PermanentRedirect':
      return `The bucket ${bucket} is in another region: set AWS_REGION to it.`;
    case 'InvalidBucketName':
      return `"${bucket}" can be no bucket's name: sam deploy prints it as NotesBucketName.`;
    default:
      return message.includes('Region is missing')
        ? 'The region is not known: AWS_REGION is missing, and so is a profile with a region.'
        : `The bucket ${bucket} cannot be reached (${name}: ${message}). What was done before stays; sync again to go on.`;
  }
}
