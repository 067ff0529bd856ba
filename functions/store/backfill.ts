// What a backfill reads and writes: objects of an archive, and drops.
import { HeadObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { DropRef } from '../article/article.ts';
import { asked, errorName } from './aws.ts';
import { objectBytes } from './object-bytes.ts';

export const s3Archive = (s3: S3Client, bucket: string) => ({
  read: (key: string) => objectBytes(s3, bucket, key),
});

/** Drops whose key holds their content's hash. */
export const s3PutOnce = (s3: S3Client, bucket: string) => ({
  putOnce: (key: string, bytes: Uint8Array): Promise<DropRef> =>
    asked(`putting ${key}`, async () => {
      try {
        const put = await s3.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: bytes, IfNoneMatch: '*' }));
        return { bucket, key, versionId: put.VersionId ?? '' };
      } catch (error) {
        if (errorName(error) !== 'PreconditionFailed') throw error;
        const { VersionId = '' } = await s3.send(new HeadObjectCommand({ Bucket: bucket, Key: key }));
        return { bucket, key, versionId: VersionId === 'null' ? '' : VersionId };
      }
    }),
});
