// Where the rest of a drop goes, over the embedded SQS and through the SDK.
import { ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dropsOf } from '../../functions/ingest/s3-events.ts';
import { Tally } from '../../functions/ingest/tally.ts';
import { openDropQueues } from '../../functions/store/drop-queues.ts';
import { type AwsFront, clientConfig, makeTempDir, openAwsFront, removeDir } from '../local/aws-front.ts';

const RECEIVED = '2026-11-24T12:00:00.000Z';

let dir: string;
let aws: AwsFront;

beforeAll(async () => {
  dir = await makeTempDir();
  aws = await openAwsFront(dir);
  for (const name of ['drops', 'replays']) aws.sqs.createQueue(name, {});
});

afterAll(async () => {
  await aws.close();
  await removeDir(dir);
});

it.each([
  ['a drop that just came', 'drops', 'reuters/a b+c.zip', undefined],
  ['one of an archive', 'replays', 'reuters/_backfill/0a/a.zip', undefined],
  ['a replayed one', 'replays', 'reuters/a.zip', 'r1'],
])('the rest of %s goes to the queue of %s, as it was', async (_what, queue, key, replay) => {
  const urlOf = (name: string): string => aws.sqs.queueUrl(name, aws.front.endpoint);
  const queues = openDropQueues({ drops: urlOf('drops'), replays: urlOf('replays') }, clientConfig(aws.front.endpoint));
  const tally = new Tally({ sha256: '0'.repeat(64), receivedAt: RECEIVED });
  // SQS takes neither of these characters.
  tally.add({ index: 0, outcome: 'stored', reason: 'new', headline: 'Of \ufffe and \uffff' }, {});
  tally.add({ index: 1, outcome: 'quarantined', reason: 'MISSING_ID' }, { quarantined: 1, expiresAt: RECEIVED });
  const drop = { bucket: 'b', key, versionId: 'v', ...(replay ? { replay } : {}), progress: tally.progress() };

  await queues.goOn(drop);

  const { Messages = [] } = await aws.sqsClient.send(new ReceiveMessageCommand({ QueueUrl: urlOf(queue) }));
  expect(Messages.flatMap(({ Body = '' }) => dropsOf(Body))).toEqual([drop]);
});
