// Removing objects for good: every version, and the marks of deleted ones.
import {
  DeleteObjectsCommand,
  ListObjectVersionsCommand,
  type ListObjectVersionsCommandOutput,
  type S3Client,
} from '@aws-sdk/client-s3';

/** One version of an object, or the mark of its deletion. */
export interface ObjectVersion {
  readonly key: string;
  /** `null` in a bucket without versions. */
  readonly versionId: string;
  readonly isDeleteMarker: boolean;
  /** LastModified, ISO 8601 UTC. */
  readonly storedAt: string;
}

const MAX_DELETES = 1000;

/** All versions of all objects below a prefix. */
export async function* objectVersions(s3: S3Client, bucket: string, prefix: string): AsyncGenerator<ObjectVersion> {
  let next: { KeyMarker?: string | undefined; VersionIdMarker?: string | undefined } | undefined = {};
  while (next) {
    const page: ListObjectVersionsCommandOutput = await s3.send(
      new ListObjectVersionsCommand({ Bucket: bucket, Prefix: prefix, ...next }),
    );
    for (const [entries, isDeleteMarker] of [
      [page.Versions ?? [], false],
      [page.DeleteMarkers ?? [], true],
    ] as const) {
      for (const { Key: key = '', VersionId: versionId = 'null', LastModified } of entries) {
        yield { key, versionId, isDeleteMarker, storedAt: (LastModified ?? new Date(0)).toISOString() };
      }
    }
    next = page.IsTruncated ? { KeyMarker: page.NextKeyMarker, VersionIdMarker: page.NextVersionIdMarker } : undefined;
  }
}

/** @throws Error that names the first object that S3 would not delete */
export async function removeVersions(
  s3: S3Client,
  bucket: string,
  versions: readonly Pick<ObjectVersion, 'key' | 'versionId'>[],
): Promise<void> {
  for (let start = 0; start < versions.length; start += MAX_DELETES) {
    const Objects = versions
      .slice(start, start + MAX_DELETES)
      .map(({ key, versionId }) => ({ Key: key, VersionId: versionId }));
    const { Errors = [] } = await s3.send(
      new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects, Quiet: true } }),
    );
    const [refused] = Errors;
    if (refused) throw new Error(`${refused.Key} was not deleted: ${refused.Code} ${refused.Message ?? ''}`.trim());
  }
}
