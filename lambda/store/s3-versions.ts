import { DeleteObjectsCommand, ListObjectVersionsCommand, type S3Client } from '@aws-sdk/client-s3';
import type { LearnersFiles } from '../ports/learners.ts';
import { FilesError, withFilesErrors } from './s3-files.ts';

/**
 * Files of a versioned bucket, every version of them. The role needs s3:ListBucketVersions on the bucket, and
 * s3:DeleteObject and s3:DeleteObjectVersion on what it holds. A page of a list has as many versions as one request deletes: 1,000.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html
 */
export function createS3Versions(client: S3Client, bucket: string): LearnersFiles {
  return {
    async removeAll(prefix, untilMs) {
      let removed = 0;
      let from: { KeyMarker?: string | undefined; VersionIdMarker?: string | undefined } | null = {};
      while (from !== null) {
        const list: ListObjectVersionsCommand = new ListObjectVersionsCommand({
          Bucket: bucket,
          Prefix: prefix,
          ...from,
        });
        const page = await withFilesErrors('a list of versions', () => client.send(list));
        from =
          page.IsTruncated === true
            ? { KeyMarker: page.NextKeyMarker, VersionIdMarker: page.NextVersionIdMarker }
            : null;
        // What marks a file as deleted names it, too.
        const all = [...(page.Versions ?? []), ...(page.DeleteMarkers ?? [])];
        const old = all.filter(({ LastModified }) => LastModified === undefined || LastModified.getTime() <= untilMs);
        const Objects = old.map(({ Key, VersionId }) => ({ Key, VersionId }));
        if (Objects.length === 0) continue;
        const command = new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects, Quiet: true } });
        const { Errors = [] } = await withFilesErrors('a removal of versions', () => client.send(command));
        const [first] = Errors;
        if (first !== undefined) {
          throw new FilesError(
            `S3 did not remove ${String(Errors.length)} versions: ${first.Code ?? 'unknown fault'}.`,
          );
        }
        removed += Objects.length;
      }
      return removed;
    },
  };
}
