// The queues of drops, where they name more than what just came: what is read behind that, and what was read in part.
import { SendMessageBatchCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { DropRef } from '../article/article.ts';
import { isBackfilled } from '../article/backfill.ts';
import { Unavailable } from '../errors.ts';
import { asked } from './aws.ts';
import { type ClientSettings, MAX_ATTEMPTS } from './clients.ts';
import type { DropQueues, NamedDrop } from './drop-message.ts';

const SQS_BATCH = 10;

export const sqsReplays = (sqs: SQSClient, queueUrl: string) => ({
  /** @param replay names the replay that asks; a backfill has none, and what is known is passed over */
  send: async (drops: readonly DropRef[], replay?: string): Promise<void> => {
    const eventName = replay === undefined ? 'Backfill' : 'Replay';
    for (let from = 0; from < drops.length; from += SQS_BATCH) {
      const Entries = drops.slice(from, from + SQS_BATCH).map((drop, at) => ({
        Id: String(at),
        MessageBody: notification({ ...drop, ...(replay === undefined ? {} : { replay }) }, eventName),
      }));
      const { Failed = [] } = await asked('queueing drops', () =>
        sqs.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries })),
      );
      const [failed] = Failed;
      if (failed) throw new Unavailable('STORE', `the replay queue took ${Failed.length} drops not: ${failed.Code}`);
    }
  },
});

/** @param urls of the two queues */
export function openDropQueues(
  urls: { readonly drops: string; readonly replays: string },
  settings?: ClientSettings,
): DropQueues {
  const sqs = new SQSClient({ maxAttempts: MAX_ATTEMPTS, ...settings });
  return {
    goOn: async (drop) => {
      const QueueUrl = drop.replay !== undefined || isBackfilled(drop) ? urls.replays : urls.drops;
      const MessageBody = notification(drop, 'GoOn');
      await asked('queueing the rest of a drop', () => sqs.send(new SendMessageCommand({ QueueUrl, MessageBody })));
    },
  };
}

/** A message as S3 writes it. */
export function notification({ bucket, key, versionId, replay, progress }: NamedDrop, eventName: string): string {
  const object = { key: encodeURIComponent(key).replaceAll('%20', '+'), versionId };
  const message = JSON.stringify({
    Records: [{ eventSource: 'slugline', eventName, s3: { bucket: { name: bucket }, object }, replay, progress }],
  });
  // SQS takes neither, and JSON leaves them as they are; a headline may hold them.
  return message.replaceAll('\ufffe', '\\ufffe').replaceAll('\uffff', '\\uffff');
}
