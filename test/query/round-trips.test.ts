// What a page of 25 costs, counted at the SDK's client over the embedded DynamoDB.
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseConfig } from '../../functions/config.ts';
import { ingestDrop } from '../../functions/ingest/ingest-drop.ts';
import { find } from '../../functions/query/find.ts';
import { type EnginePorts, openEnginePorts } from '../store/engine-ports.ts';
import { newsMessage } from '../wire-item.ts';
import { minutesAfter } from './lists-fixture.ts';

const START = '2026-11-23T16:00:00.000Z';
const ARTICLES = 80;
const config = parseConfig({ wires: { reuters: { title: 'Reuters', authorities: ['reuters.com'] } } });
const now = (): string => minutesAfter(START, ARTICLES * 10);

describe('a page of 25 over the SDK', () => {
  let ports: EnginePorts;
  let calls: string[] = [];
  let roundTrips = 0;

  beforeAll(async () => {
    ports = await openEnginePorts();
    // One drop, of stories that go on from one day to the next.
    const stories = Array.from({ length: ARTICLES }, (_, n) => ({
      usn: `R${n}`,
      version: '1',
      versionCreated: minutesAfter(START, n * 10),
      headline: `Story ${n}`,
      urgency: 1 + (n % 4),
      subjects: n % 2 === 0 ? ['N2:DIP', 'N2:OIL'] : ['N2:DIP'],
    }));
    const Body = newsMessage(stories[0]!, ...stories.slice(1));
    const Key = 'reuters/all.xml';
    const { VersionId = '' } = await ports.s3.send(new PutObjectCommand({ Bucket: ports.dropBucket, Key, Body }));
    await ingestDrop({ bucket: ports.dropBucket, key: Key, versionId: VersionId }, { ...ports, config, now });
    let underWay = 0;
    ports.dynamo.middlewareStack.add(
      (next, { commandName }) =>
        async (args) => {
          calls.push(String(commandName).replace(/Command$/, ''));
          if (underWay++ === 0) roundTrips++;
          try {
            return await next(args);
          } finally {
            underWay--;
          }
        },
      { step: 'initialize' },
    );
  }, 60_000);
  afterAll(() => ports.close());

  it.each([
    [{ tag: 'N2:DIP' }, ['Query', 'BatchGetItem'], 25],
    [{ wire: 'reuters' }, ['Query', 'Query', 'BatchGetItem'], 25],
    [{}, ['Query', 'Query', 'BatchGetItem'], 25],
    [{ tag: ['N2:DIP', 'N2:OIL'] }, ['Query', 'Query', 'BatchGetItem'], 25],
    // 80 hits are looked at, with their links: two calls at once.
    [{ wire: 'reuters', urgency: 2 }, ['Query', 'Query', 'BatchGetItem', 'BatchGetItem'], 25],
  ])('of %o takes two round trips: %o', async (fields, expected, length) => {
    [calls, roundTrips] = [[], 0];

    const page = await find({ op: 'find', limit: 25, ...fields }, { ...ports, now });

    expect(page.articles).toHaveLength(length);
    expect(calls).toEqual(expected);
    expect(roundTrips).toBe(2);
  });

  it('takes no more than three from one day into the next, and is full up to the end', async () => {
    const seen: string[] = [];
    const lengths: number[] = [];
    let cursor: string | undefined;
    do {
      [calls, roundTrips] = [[], 0];
      const page: Awaited<ReturnType<typeof find>> = await find(
        { op: 'find', limit: 25, ...(cursor ? { cursor } : {}) },
        { ...ports, now },
      );
      expect(roundTrips).toBeLessThanOrEqual(3);
      expect(calls.length).toBeLessThanOrEqual(5);
      lengths.push(page.articles.length);
      seen.push(...page.articles.map(({ headline }) => headline));
      cursor = page.cursor;
    } while (cursor !== undefined);

    expect(lengths).toEqual([25, 25, 25, 5]);
    expect(seen).toEqual(Array.from({ length: ARTICLES }, (_, n) => `Story ${ARTICLES - 1 - n}`));
  });
});
