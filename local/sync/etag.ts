import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** Larger files are uploaded in parts of this size. */
export const PART_BYTES = 8 * 1024 * 1024;

/**
 * S3's ETag of a file as it is uploaded here: MD5 of its bytes, or, in parts, MD5 of the parts' MD5s and their number.
 * Of objects that S3 encrypts with its own keys, nothing else; one that a key of KMS encrypts has an ETag of no meaning.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_Object.html
 * @returns null where the file was written while it was read
 */
export async function etagOf(file: string, size: number): Promise<string | null> {
  const parts: Buffer[] = [];
  let part = createHash('md5');
  let inPart = 0;
  let read = 0;
  for await (const chunk of createReadStream(file, { highWaterMark: 1024 * 1024 }) as AsyncIterable<Buffer>) {
    part.update(chunk);
    read += chunk.length;
    inPart += chunk.length;
    if (inPart === PART_BYTES) {
      parts.push(part.digest());
      part = createHash('md5');
      inPart = 0;
    }
  }
  if (read !== size) return null;
  const [whole] = parts;
  if (size <= PART_BYTES) return (whole ?? part.digest()).toString('hex');
  if (inPart > 0) parts.push(part.digest());
  return `${createHash('md5').update(Buffer.concat(parts)).digest('hex')}-${String(parts.length)}`;
}
