// Pictures that were dropped beside their articles: found by name, told by their first bytes, and signed for a short time.
import { posix } from 'node:path';
import { GetObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { DropRef } from '../article/article.ts';
import { later } from '../later.ts';
import { PICTURE_SUFFIXES } from '../names.ts';
import { asked, errorName, isMissing } from './aws.ts';
import type { FoundPicture, Pictures } from './ports.ts';

/** A kill cannot take back what has been signed. */
export const SIGNED_SECONDS = 300;
const HEAD_BYTES = 16;

/** No SVG: it may hold scripts. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['image/jpeg', /^\xff\xd8\xff/],
  ['image/png', /^\x89PNG\r\n\x1a\n/],
  ['image/gif', /^GIF8[79]a/],
  ['image/webp', /^RIFF....WEBP/s],
];

/** The media type of a picture; undefined of all else. */
export function pictureType(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1');
  return KINDS.find(([, mark]) => mark.test(head))?.[0];
}

/** Where a picture of this name lies; undefined where that is none of the wire's own pictures. */
export function pictureKey({ key }: Pick<DropRef, 'key'>, file: string): string | undefined {
  const beside = posix.join(posix.dirname(key), file);
  const suffix = posix.extname(beside).slice(1);
  // A wire names its files; one must not lead to another wire's, nor to a drop that may not be shown.
  const isOwn = beside.startsWith(`${key.slice(0, key.indexOf('/'))}/`);
  return isOwn && PICTURE_SUFFIXES.includes(suffix) ? beside : undefined;
}

const presigner = later(() => import('@aws-sdk/s3-request-presigner'));

export function s3Pictures(s3: S3Client, bucket: string, now: () => number = Date.now): Pictures {
  const look = async (file: string, Key: string): Promise<FoundPicture | undefined> => {
    try {
      const Range = `bytes=0-${HEAD_BYTES - 1}`;
      const got = await s3.send(new GetObjectCommand({ Bucket: bucket, Key, Range }));
      const contentType = pictureType((await got.Body?.transformToByteArray()) ?? new Uint8Array());
      if (contentType === undefined || !got.LastModified) return undefined;
      const size = got.ContentRange?.slice(got.ContentRange.indexOf('/') + 1);
      return {
        file,
        contentType,
        bytes: Number(size ?? got.ContentLength),
        drop: { bucket, key: Key, versionId: got.VersionId ?? '' },
        receivedAt: got.LastModified.toISOString(),
      };
    } catch (error) {
      // Of an empty object no range can be read.
      if (isMissing(error) || errorName(error) === 'InvalidRange') return undefined;
      throw error;
    }
  };
  return {
    find: (drop, file) =>
      asked(`looking for ${file}`, async () => {
        const key = pictureKey(drop, file);
        return key === undefined ? undefined : look(file, key);
      }),
    sign: ({ file, contentType, bytes, drop }) =>
      asked(`signing the address of ${file}`, async () => {
        const signedAt = now();
        // The very bytes that were looked at, and under no other type.
        const command = new GetObjectCommand({
          Bucket: drop.bucket,
          Key: drop.key,
          VersionId: drop.versionId || undefined,
          ResponseContentType: contentType,
        });
        const { getSignedUrl } = await presigner();
        const url = await getSignedUrl(s3, command, { expiresIn: SIGNED_SECONDS });
        const expiresAt = new Date(signedAt + SIGNED_SECONDS * 1000).toISOString();
        return { file, contentType, bytes, url, expiresAt };
      }),
  };
}
