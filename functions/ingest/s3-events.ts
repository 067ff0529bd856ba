// What an SQS record of the drop queue holds: S3 notifications, or the test event that S3 sends when a
// notification is set up; of a bucket that was brought along, EventBridge's events. Narrowed once, here.
import * as v from 'valibot';
import { isBackfilled } from '../article/backfill.ts';
import { DropRejected } from '../errors.ts';
import type { NamedDrop } from '../store/drop-message.ts';
import { progressSchema } from './tally.ts';

const notification = v.looseObject({
  Records: v.array(
    v.looseObject({
      eventName: v.optional(v.string()),
      /** Ours: the replay that asks for the drop. */
      replay: v.optional(v.string()),
      /** Ours: how far it has been read. What other code wrote and this cannot read counts as nothing. */
      progress: v.fallback(v.optional(progressSchema), undefined),
      s3: v.looseObject({
        bucket: v.looseObject({ name: v.string() }),
        object: v.looseObject({ key: v.string(), versionId: v.optional(v.string()) }),
      }),
    }),
  ),
});

const testEvent = v.looseObject({ Event: v.literal('s3:TestEvent') });

/** EventBridge writes keys as they are. */
const bridged = v.looseObject({
  source: v.literal('aws.s3'),
  'detail-type': v.string(),
  detail: v.looseObject({
    bucket: v.looseObject({ name: v.string() }),
    object: v.looseObject({ key: v.string(), 'version-id': v.optional(v.string()) }),
  }),
});

/**
 * The drops that a message names; none for a test event, for a deletion, or where S3 tells of what a backfill has put.
 * @throws DropRejected MALFORMED where the message is no S3 notification
 */
export function dropsOf(body: string): NamedDrop[] {
  let message: unknown;
  try {
    message = JSON.parse(body);
  } catch (cause) {
    throw new DropRejected('MALFORMED', 'the message on the drop queue is not JSON', { cause });
  }
  if (v.is(testEvent, message)) return [];
  if (v.is(bridged, message)) {
    const { bucket, object } = message.detail;
    if (message['detail-type'] !== 'Object Created' || isBackfilled(object)) return [];
    return [{ bucket: bucket.name, key: object.key, versionId: object['version-id'] ?? '' }];
  }
  const result = v.safeParse(notification, message);
  if (!result.success) {
    const where = result.issues.map((issue) => v.getDotPath(issue) ?? '(root)').join(', ');
    throw new DropRejected('MALFORMED', `the message on the drop queue is no S3 notification: wrong at ${where}`);
  }
  return result.output.Records.flatMap(({ eventName, s3, replay, progress }) => {
    const key = decodeKey(s3.object.key);
    // What a backfill puts comes over the replay queue: the old must not stand before a kill.
    const isTwice = eventName?.startsWith('ObjectCreated') === true && isBackfilled({ key });
    if (isTwice || eventName?.includes('ObjectRemoved')) return [];
    const drop = { bucket: s3.bucket.name, key, versionId: s3.object.versionId ?? '' };
    return [{ ...drop, ...(replay === undefined ? {} : { replay }), ...(progress ? { progress } : {}) }];
  });
}

// S3 writes keys as a form would: a blank is `+`, all else is percent-encoded.
function decodeKey(key: string): string {
  try {
    return decodeURIComponent(key.replaceAll('+', ' '));
  } catch (cause) {
    throw new DropRejected('MALFORMED', `the key "${key.slice(0, 100)}" is not percent-encoded as S3 does it`, {
      cause,
    });
  }
}
