// The embedded EventBridge, through the SDK's own client, and its log.

import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ListRulesCommand, PutEventsCommand, type PutEventsRequestEntry } from '@aws-sdk/client-eventbridge';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EventLog, type LoggedEvent } from '../../local/event-log.ts';
import { type AwsFront, makeTempDir, openAwsFront, removeDir } from './aws-front.ts';

let dir: string;

beforeEach(async () => {
  dir = await makeTempDir();
});

afterEach(() => removeDir(dir));

async function all(log: { read(): AsyncIterable<LoggedEvent> }): Promise<LoggedEvent[]> {
  const events: LoggedEvent[] = [];
  for await (const event of log.read()) events.push(event);
  return events;
}

describe('PutEvents', () => {
  let aws: AwsFront;

  beforeEach(async () => {
    aws = await openAwsFront(dir);
  });

  afterEach(() => aws.close());

  const entry = (more: Partial<PutEventsRequestEntry> = {}): PutEventsRequestEntry => ({
    Source: 'slugline',
    DetailType: 'article.stored',
    Detail: '{"id":"a"}',
    ...more,
  });
  const send = (...Entries: PutEventsRequestEntry[]) => aws.eventBridgeClient.send(new PutEventsCommand({ Entries }));

  it('logs each event and keeps it over a restart', async () => {
    const Time = new Date('2026-11-05T10:00:00Z');
    const EventBusName = 'arn:aws:events:us-east-1:000000000000:event-bus/slugline';
    const sent = await send(
      entry({ Time, EventBusName, Resources: ['arn:x'] }),
      entry({ Detail: '{"headline":"Ü 🗞️"}' }),
    );
    await aws.close();

    aws = await openAwsFront(dir);

    expect(sent.FailedEntryCount).toBe(0);
    expect(await all(aws.events)).toEqual([
      {
        eventId: sent.Entries?.[0]?.EventId,
        busName: 'slugline',
        source: 'slugline',
        detailType: 'article.stored',
        time: '2026-11-05T10:00:00.000Z',
        detail: { id: 'a' },
        resources: ['arn:x'],
      },
      {
        eventId: sent.Entries?.[1]?.EventId,
        busName: 'default',
        source: 'slugline',
        detailType: 'article.stored',
        time: expect.stringMatching(/^\d{4}-.*Z$/),
        detail: { headline: 'Ü 🗞️' },
      },
    ]);
  });

  it('refuses a bad entry alone', async () => {
    const sent = await send(
      entry(),
      entry({ Source: undefined }),
      entry({ DetailType: '' }),
      entry({ Detail: '{' }),
      entry({ Detail: '[]' }),
      entry({ Source: 'aws.s3' }),
    );

    expect(sent.FailedEntryCount).toBe(5);
    expect(sent.Entries?.map(({ EventId, ErrorCode }) => ErrorCode ?? typeof EventId)).toEqual([
      'string',
      'InvalidArgument',
      'InvalidArgument',
      'MalformedDetail',
      'MalformedDetail',
      'NotAuthorizedForSourceException',
    ]);
    expect(await all(aws.events)).toHaveLength(1);
  });

  it('refuses a request with no entry, more than ten, or more than 256 KB', async () => {
    const big = (bytes: number) => entry({ Detail: JSON.stringify({ text: 'x'.repeat(bytes) }) });

    for (const entries of [[], Array.from({ length: 11 }, () => entry()), [big(200_000), big(65_000)]]) {
      await expect(send(...entries)).rejects.toMatchObject({ name: 'ValidationException' });
    }
    expect(await all(aws.events)).toEqual([]);
    expect((await send(big(200_000), big(60_000))).FailedEntryCount).toBe(0);
  });

  it('answers 501 for every other operation', async () => {
    await expect(aws.eventBridgeClient.send(new ListRulesCommand({}))).rejects.toMatchObject({
      name: 'NotImplemented',
      $metadata: { httpStatusCode: 501 },
    });
  });
});

describe('the log', () => {
  const event = (n: number): LoggedEvent => ({
    eventId: String(n),
    busName: 'default',
    source: 'slugline',
    detailType: 'article.stored',
    time: '2026-11-05T10:00:00.000Z',
    detail: { text: 'x'.repeat(n * 1000) },
  });

  it('keeps the order of appends that come together', async () => {
    const log = await EventLog.open(join(dir, 'events.jsonl'));
    const events = Array.from({ length: 100 }, (_, n) => event(n));

    await Promise.all(events.map((item) => log.append([item])));

    expect(await all(log)).toEqual(events);
    await log.close();
  });

  it.each([
    ['torn in the middle of a line', `{"eventId":"torn","detail":"${'x'.repeat(100_000)}`],
    ['torn before its line feed', JSON.stringify({ eventId: 'torn' })],
    ['filled with zeros by a power cut', '\0'.repeat(5000)],
    ['filled with zeros over several lines', '\0\0\n\0\0\n'],
  ])('drops a tail that was %s, and goes on after it', async (_, tail) => {
    const path = join(dir, 'events.jsonl');
    const before = await EventLog.open(path);
    await before.append([event(1), event(200)]);
    await before.close();
    await appendFile(path, tail);

    const log = await EventLog.open(path);
    await log.append([event(3)]);

    expect(await all(log)).toEqual([event(1), event(200), event(3)]);
    await log.close();
    expect((await readFile(path, 'utf8')).endsWith('\n')).toBe(true);
  });

  it('begins anew when nothing in it is whole', async () => {
    const path = join(dir, 'events.jsonl');
    await writeFile(path, '{"eventId":');

    const log = await EventLog.open(path);

    expect(await all(log)).toEqual([]);
    await log.close();
  });
});
