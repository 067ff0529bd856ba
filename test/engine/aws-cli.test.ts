// The AWS CLI itself, in the commands of README.md and docs/runbook.md, against a running engine.
import { execFile, spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newsMessage, uriOf } from '../wire-item.ts';
import { openEngine, type RunningEngine } from './engine-fixture.ts';

const WORKS_WITHIN_MS = 120_000;

const { error } = spawnSync('aws', ['--version']);
if (error) console.warn('the AWS CLI is not installed, so its commands are not tried: pip install awscli');

const STORY = {
  usn: 'L1CLI',
  version: '1',
  versionCreated: '2026-11-24T10:00:00Z',
  headline: 'Rain in Oslo',
  paragraphs: ['OSLO, Nov 24 - It rained.'],
};

describe.skipIf(error)('the AWS CLI', { timeout: WORKS_WITHIN_MS }, () => {
  let running: RunningEngine;

  /** Its answer, as text; nothing of this machine's own settings has a say in it. */
  async function aws(...words: string[]): Promise<string> {
    const { endpoint } = running.engine;
    const env = {
      PATH: process.env.PATH,
      HOME: running.dir,
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
      AWS_DEFAULT_REGION: 'us-east-1',
      AWS_PAGER: '',
      AWS_EC2_METADATA_DISABLED: 'true',
    };
    // Not AWS_ENDPOINT_URL, which version 1 overlooks for SQS.
    const { stdout } = await promisify(execFile)('aws', ['--endpoint-url', endpoint, '--output', 'json', ...words], {
      cwd: running.dir,
      env,
    });
    return stdout;
  }

  const answer = async (...words: string[]): Promise<unknown> => JSON.parse(await aws(...words));

  beforeAll(async () => {
    running = await openEngine();
    await writeFile(join(running.dir, 'first.xml'), newsMessage(STORY));
    await writeFile(join(running.dir, 'second.xml'), newsMessage({ ...STORY, version: '2', headline: 'Snow in Oslo' }));
    await writeFile(join(running.dir, 'secrets.env'), 'slugline/agency.user=desk\nslugline/agency.password=a=b\n');
  }, WORKS_WITHIN_MS);

  afterAll(() => running?.close());

  it('copies a drop into the bucket, and puts its next version; both become the article, and come back as they were', async () => {
    const { dropBucket } = running.engine.names;

    await aws('s3', 'cp', 'first.xml', `s3://${dropBucket}/reuters/cli/first.xml`);
    await running.engine.drain();
    await aws('s3api', 'put-object', '--bucket', dropBucket, '--key', 'reuters/cli/second.xml', '--body', 'second.xml');
    await running.engine.drain();

    const { articles } = await running.connection.query({ op: 'find', wire: 'reuters' }, 'list');
    expect(articles.map(({ headline }) => headline)).toEqual(['Snow in Oslo']);
    await aws('s3', 'cp', `s3://${dropBucket}/reuters/cli/first.xml`, 'back.xml');
    expect(await readFile(join(running.dir, 'back.xml'), 'utf8')).toBe(newsMessage(STORY));
    const listed = await aws('s3', 'ls', `s3://${dropBucket}/reuters/cli/`);
    expect(listed.match(/\S+\.xml/g)).toEqual(['first.xml', 'second.xml']);
  });

  it('asks QUERY for the story', async () => {
    await running.story(STORY);
    await writeFile(join(running.dir, 'question.json'), JSON.stringify({ op: 'show', article: uriOf(STORY.usn) }));

    const words = ['lambda', 'invoke', '--function-name', running.engine.names.queryFunction];
    const status = await answer(...words, '--payload', 'fileb://question.json', 'answer.json');

    expect(status).toEqual({ StatusCode: 200, ExecutedVersion: '$LATEST' });
    expect(JSON.parse(await readFile(join(running.dir, 'answer.json'), 'utf8'))).toMatchObject({
      status: 200,
      body: { kind: 'article', summary: { uri: uriOf(STORY.usn), wire: 'reuters' } },
    });
  });

  it('reads the rows of an article out of the table by their key', async () => {
    await running.story(STORY);
    const { articles } = await running.connection.query({ op: 'find', wire: 'reuters' }, 'list');
    const pk = `A#${articles[0]!.id}`;

    const found = await answer(
      ...['dynamodb', 'query', '--table-name', running.engine.names.table],
      ...['--key-condition-expression', 'pk = :pk AND sk = :sk'],
      ...['--expression-attribute-values', JSON.stringify({ ':pk': { S: pk }, ':sk': { S: 'HEAD' } })],
    );

    expect(found).toMatchObject({ Count: 1, Items: [{ pk: { S: pk }, sk: { S: 'HEAD' } }] });
  });

  it('says how deep a queue is, and receives and deletes what waits in it', async () => {
    const queue = [
      '--queue-url',
      running.engine.names.ingestQueueUrl.replace(/slugline-drops$/, 'slugline-drops-dead'),
    ];
    const depth = ['sqs', 'get-queue-attributes', ...queue, '--attribute-names', 'All'];
    await aws('sqs', 'send-message', ...queue, '--message-body', 'a drop that nobody could take');

    const before = await answer(...depth);
    const received = (await answer('sqs', 'receive-message', ...queue)) as {
      Messages: { Body: string; ReceiptHandle: string }[];
    };
    await aws('sqs', 'delete-message', ...queue, '--receipt-handle', received.Messages[0]!.ReceiptHandle);
    const after = await answer(...depth);

    expect(before).toMatchObject({ Attributes: { ApproximateNumberOfMessages: '1' } });
    expect(received.Messages.map(({ Body }) => Body)).toEqual(['a drop that nobody could take']);
    expect(after).toMatchObject({
      Attributes: { ApproximateNumberOfMessages: '0', ApproximateNumberOfMessagesNotVisible: '0' },
    });
  });

  it('puts an event on the bus', async () => {
    const event = { Source: 'newsroom', DetailType: 'Note', Detail: '{"articleId":"from the command line"}' };
    const entries = JSON.stringify([{ ...event, EventBusName: running.engine.names.eventBus }]);

    const put = await answer('events', 'put-events', '--entries', entries);

    expect(put).toEqual({ FailedEntryCount: 0, Entries: [{ EventId: expect.any(String) }] });
    expect(await running.events('from the command line')).toHaveLength(1);
  });

  it('reads a secret, all of its fields', async () => {
    const secret = (await answer('secretsmanager', 'get-secret-value', '--secret-id', 'slugline/agency')) as {
      SecretString: string;
    };

    expect(JSON.parse(secret.SecretString)).toEqual({ user: 'desk', password: 'a=b' });
  });

  it('copies a drop of more than 8 MB, which it sends and fetches in parts, and the drop becomes its article', async () => {
    const { dropBucket } = running.engine.names;
    const story = newsMessage({ ...STORY, usn: 'L2CLI', headline: 'Hail in Oslo' });
    const big = Buffer.from(story.replace('<itemSet>', `<itemSet>${' '.repeat(9 * 1024 * 1024)}`));
    await writeFile(join(running.dir, 'big.xml'), big);

    await aws('s3', 'cp', 'big.xml', `s3://${dropBucket}/reuters/cli/big.xml`);
    await running.engine.drain();
    await aws('s3', 'cp', `s3://${dropBucket}/reuters/cli/big.xml`, 'big-back.xml');

    const { articles } = await running.connection.query({ op: 'find', wire: 'reuters' }, 'list');
    expect(articles.map(({ headline }) => headline)).toContain('Hail in Oslo');
    expect(big.equals(await readFile(join(running.dir, 'big-back.xml')))).toBe(true);
  });

  it('says in words what an engine cannot do', async () => {
    await expect(aws('sns', 'list-topics')).rejects.toThrow("is not part of Slugline's embedded AWS");
  });
});
