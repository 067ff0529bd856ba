// The bytes of one object of S3, as whatever is read whole.
import { GetObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { asked, isMissing } from './aws.ts';

/** Undefined where there is no such object. @throws Unavailable */
export const objectBytes = (s3: S3Client, bucket: string, key: string): Promise<Uint8Array | undefined> =>
  asked(`reading ${key}`, async () => {
    try {
      const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
      return await Body?.transformToByteArray();
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  });
