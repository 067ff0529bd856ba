// Addresses at which a sender puts one drop by itself: presigned for these bytes, and for nothing else.
import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { asked } from './aws.ts';
import type { DropUploads } from './ports.ts';

const EXPIRES_SECONDS = 900;
// Signed as headers and not as part of the address, since S3 compares them with the body.
const SIGNED = new Set(['x-amz-checksum-sha256', 'content-length', 'if-none-match']);

export function s3DropUploads(s3: S3Client, bucket: string, now: () => number = Date.now): DropUploads {
  return {
    sign: (key, { sha256, bytes }) =>
      asked(`signing an upload of ${key}`, async () => {
        const checksum = Buffer.from(sha256, 'hex').toString('base64');
        const command = new PutObjectCommand({
          Bucket: bucket,
          Key: key,
          ContentLength: bytes,
          ChecksumSHA256: checksum,
          IfNoneMatch: '*',
        });
        const signedAt = now();
        const url = await getSignedUrl(s3, command, {
          expiresIn: EXPIRES_SECONDS,
          signableHeaders: SIGNED,
          unhoistableHeaders: SIGNED,
        });
        return {
          method: 'PUT',
          url,
          headers: { 'content-length': String(bytes), 'x-amz-checksum-sha256': checksum, 'if-none-match': '*' },
          expiresAt: new Date(signedAt + EXPIRES_SECONDS * 1000).toISOString(),
        };
      }),
  };
}
