// What a backfill reads and writes: objects of an archive, drops, and the replay queue.
import { HeadObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { DropRef } from '../article/article.ts';
import { Unavailable } from '../errors.ts';
import { asked, errorName } from './aws.ts';
import { objectBytes } from './object-bytes.ts';

const SQS_BATCH = 10;

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

export const sqsReplays = (sqs: SQSClient, queueUrl: string) => ({
  /** @param replay names the replay that asks; a backfill has none, and what is known is passed over */
  send: async (drops: readonly DropRef[], replay?: string): Promise<void> => {
    const eventName = replay === undefined ? 'Backfill' : 'Replay';
    for (let from = 0; from < drops.length; from += SQS_BATCH) {
      const Entries = drops
        .slice(from, from + SQS_BATCH)
        .map((drop, at) => ({ Id: String(at), MessageBody: notification(drop, eventName, replay) }));
      const { Failed = [] } = await asked('queueing drops', () =>
        sqs.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries })),
      );
      const [failed] = Failed;
      if (failed) throw new Unavailable('STORE', `the replay queue took ${Failed.length} drops not: ${failed.Code}`);
    }
  },
});

/** A message as S3 writes it. */
export function notification({ bucket, key, versionId }: DropRef, eventName: string, replay?: string): string {
  const object = { key: encodeURIComponent(key).replaceAll('%20', '+'), versionId };
  return JSON.stringify({
    Records: [{ eventSource: 'slugline', eventName, s3: { bucket: { name: bucket }, object }, replay }],
  });
}
