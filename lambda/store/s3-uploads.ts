import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { Files } from '../ports/files.ts';
import type { NoteUploads } from '../ports/uploads.ts';
import { withFilesErrors } from './s3-files.ts';

/** A file is chosen and sent at once. */
const EXPIRES_S = 300;
const REPORT_BYTES_AT_MOST = 4 * 1024 * 1024;

export interface UploadPlaces {
  readonly bucket: string;
  /** Keys of a learner's file and of the report on it; null for a path that names none. */
  readonly keysOf: (learner: string, path: string) => { readonly note: string; readonly report: string } | null;
}

/** Uploads straight into a bucket of notes: S3 takes a file of just that size, once it was signed for. */
export function createS3Uploads(
  client: S3Client,
  files: Pick<Files, 'read'>,
  { bucket, keysOf }: UploadPlaces,
): NoteUploads {
  const signed = (put: PutObjectCommand): Promise<string> =>
    withFilesErrors('the signing of an upload', () =>
      getSignedUrl(client, put, { expiresIn: EXPIRES_S, signableHeaders: new Set(['content-length']) }),
    );
  return {
    // As the SDK finds it: by region, partition and an endpoint of somebody's own. Nothing is asked of S3.
    origin: async () => new URL(await signed(new PutObjectCommand({ Bucket: bucket, Key: 'notes/' }))).origin,

    async begin(learner, path, bytes, nowMs) {
      const keys = keysOf(learner, path);
      if (keys === null) return null;
      const put = new PutObjectCommand({ Bucket: bucket, Key: keys.note, ContentLength: bytes });
      return {
        url: await signed(put),
        headers: { 'content-length': String(bytes) },
        expiresMs: nowMs + EXPIRES_S * 1000,
      };
    },

    async report(learner, path) {
      const keys = keysOf(learner, path);
      const file = keys === null ? null : await files.read(keys.report, REPORT_BYTES_AT_MOST);
      const bytes = file?.bytes ?? null;
      return bytes === null ? null : (JSON.parse(new TextDecoder().decode(bytes)) as unknown);
    },
  };
}
