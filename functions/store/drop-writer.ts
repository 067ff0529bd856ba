// Drops that we fetched ourselves, put into the drop bucket. The key holds the content's hash, so what lies there is it.
import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { asked, errorName } from './aws.ts';
import type { DropWriter } from './ports.ts';

export function s3DropWriter(s3: S3Client, bucket: string): DropWriter {
  return {
    put: (key, bytes) =>
      asked(`putting ${key}`, async () => {
        try {
          await s3.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: bytes, IfNoneMatch: '*' }));
          return 'stored';
        } catch (error) {
          if (errorName(error) === 'PreconditionFailed') return 'there';
          throw error;
        }
      }),
  };
}
