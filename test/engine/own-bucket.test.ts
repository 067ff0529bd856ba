// A bucket that was brought along: INGEST reads from it what EventBridge tells of, by version, and nothing else changes.
import { CreateBucketCommand, PutBucketVersioningCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { engineClientConfig } from '../../local/running-engine.ts';
import { newsMessage } from '../wire-item.ts';
import { openEngine, type RunningEngine } from './engine-fixture.ts';

const BUCKET = 'agency-drops';
const KEY = 'reuters/a story + more.xml';

let running: RunningEngine;
let sqs: SQSClient;

beforeAll(async () => {
  running = await openEngine();
  sqs = new SQSClient(engineClientConfig(running.engine.endpoint));
  await running.s3.send(new CreateBucketCommand({ Bucket: BUCKET }));
  const VersioningConfiguration = { Status: 'Enabled' } as const;
  await running.s3.send(new PutBucketVersioningCommand({ Bucket: BUCKET, VersioningConfiguration }));
}, 120_000);

afterAll(async () => {
  sqs?.destroy();
  await running?.close();
});

const put = async (version: string, headline: string): Promise<string> => {
  const versionCreated = `2026-11-24T1${version}:00:00Z`;
  const Body = newsMessage({ usn: 'L1', version, versionCreated, headline, paragraphs: ['OSLO It rained.'] });
  const { VersionId } = await running.s3.send(new PutObjectCommand({ Bucket: BUCKET, Key: KEY, Body }));
  return VersionId!;
};

/** As EventBridge hands it to a queue. */
const tell = (versionId: string) =>
  sqs.send(
    new SendMessageCommand({
      QueueUrl: running.engine.names.ingestQueueUrl,
      MessageBody: JSON.stringify({
        version: '0',
        id: '17793124-05d4-b198-2fde-7ededc63b103',
        'detail-type': 'Object Created',
        source: 'aws.s3',
        account: '111122223333',
        time: '2026-11-24T12:00:00Z',
        region: 'eu-west-1',
        resources: [`arn:aws:s3:::${BUCKET}`],
        detail: {
          version: '0',
          bucket: { name: BUCKET },
          object: {
            key: KEY,
            size: 5,
            etag: 'b1946ac92492d2347c6235b4d2611184',
            'version-id': versionId,
            sequencer: '00',
          },
          'request-id': 'N4N7GDK58NMKJ12R',
          requester: '123456789012',
          'source-ip-address': '192.0.2.1',
          reason: 'PutObject',
        },
      }),
    }),
  );

it('brings both versions of a key, in whatever order they are told, and each once', async () => {
  const first = await put('1', 'Rain');
  const second = await put('2', 'Rain ends');

  for (const versionId of [second, first, second]) await tell(versionId);
  await running.engine.drain();

  const { articles } = await running.connection.query({ op: 'find', wire: 'reuters' }, 'list');
  expect(articles.map(({ headline, version }) => [headline, version])).toEqual([['Rain ends', '2']]);
  const ledger = (await running.rows()).filter(({ pk }) => String(pk).startsWith('D#reuters'));
  expect(ledger.map(({ drop }) => drop)).toEqual(
    expect.arrayContaining([first, second].map((versionId) => ({ bucket: BUCKET, key: KEY, versionId }))),
  );
  expect(ledger).toHaveLength(2);
});
