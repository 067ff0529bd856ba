// Documents in S3: `articles/…` within reach, `restricted/…` out of it. A path holds the hash of its content.
import {
  CopyObjectCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { ARTICLES_PREFIX, RESTRICTED_PREFIX } from '../names.ts';
import { asked, errorName, isMissing } from './aws.ts';
import { objectVersions } from './object-versions.ts';
import type { Documents } from './ports.ts';

async function purge(s3: S3Client, Bucket: string, Key: string): Promise<void> {
  for await (const { key, versionId } of objectVersions(s3, Bucket, Key)) {
    if (key === Key) await s3.send(new DeleteObjectCommand({ Bucket, Key, VersionId: versionId }));
  }
}

export function s3Documents(s3: S3Client, bucket: string): Documents {
  const get = async (key: string): Promise<string | undefined> => {
    try {
      const object = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
      return await object.Body?.transformToString('utf-8');
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  };

  const has = async (key: string): Promise<boolean> => {
    try {
      await s3.send(new HeadObjectCommand({ Bucket: bucket, Key: key }));
      return true;
    } catch (error) {
      if (isMissing(error)) return false;
      throw error;
    }
  };

  const remove = (key: string) => s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }));

  const copy = async (from: string, to: string): Promise<boolean> => {
    try {
      const source = `${bucket}/${from.split('/').map(encodeURIComponent).join('/')}`;
      await s3.send(new CopyObjectCommand({ Bucket: bucket, Key: to, CopySource: source }));
      return true;
    } catch (error) {
      if (isMissing(error)) return false;
      throw error;
    }
  };

  return {
    put: (path, body, isRestricted) =>
      asked(`storing ${path}`, async () => {
        const Key = (isRestricted ? RESTRICTED_PREFIX : ARTICLES_PREFIX) + path;
        const ContentType = 'application/json';
        try {
          await s3.send(new PutObjectCommand({ Bucket: bucket, Key, Body: body, ContentType, IfNoneMatch: '*' }));
        } catch (error) {
          // The same path holds the same content.
          if (errorName(error) !== 'PreconditionFailed') throw error;
        }
      }),
    read: (path) =>
      asked(`reading ${path}`, async () => {
        const first = (await get(ARTICLES_PREFIX + path)) ?? (await get(RESTRICTED_PREFIX + path));
        // A move copies before it deletes, so whoever missed both looked while it ran.
        return first ?? (await get(ARTICLES_PREFIX + path));
      }),
    has: (path) =>
      asked(`looking for ${path}`, async () => (await has(ARTICLES_PREFIX + path)) || has(RESTRICTED_PREFIX + path)),
    // Copy, then delete: what is cut in two leaves two copies, never none; doing it again finishes it.
    restrict: (path) =>
      asked(`restricting ${path}`, async () => {
        if (await copy(ARTICLES_PREFIX + path, RESTRICTED_PREFIX + path)) await remove(ARTICLES_PREFIX + path);
      }),
    // The copy out of reach stays: of two that move one document in both directions at once, each would delete what
    // the other has just copied.
    unrestrict: (path) =>
      asked(`releasing ${path}`, async () => {
        await copy(RESTRICTED_PREFIX + path, ARTICLES_PREFIX + path);
      }),
    remove: (path) =>
      asked(`removing ${path}`, async () => {
        await Promise.all([remove(ARTICLES_PREFIX + path), remove(RESTRICTED_PREFIX + path)]);
      }),
    // One after the other: whoever moves it meanwhile copies within reach to out of it, or finds nothing.
    purge: (path) =>
      asked(`deleting ${path}`, async () => {
        await purge(s3, bucket, ARTICLES_PREFIX + path);
        await purge(s3, bucket, RESTRICTED_PREFIX + path);
      }),
  };
}
