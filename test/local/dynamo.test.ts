// The embedded DynamoDB through the SDK's own client: tables, queries, batches, and what it refuses.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import {
  type AttributeValue,
  BatchGetItemCommand,
  BatchWriteItemCommand,
  CreateTableCommand,
  DeleteTableCommand,
  DescribeContinuousBackupsCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  GetItemCommand,
  ListTablesCommand,
  PutItemCommand,
  QueryCommand,
  type QueryCommandInput,
  ScanCommand,
  UpdateTableCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDynamo } from '../../local/dynamo/open-dynamo.ts';
import { Store } from '../../local/dynamo/store.ts';
import { sweepExpired } from '../../local/dynamo/time-to-live.ts';
import { createTable, startDynamo, TABLE } from './dynamo-client.ts';

type Item = Record<string, AttributeValue>;

let dir: string;
let server: Awaited<ReturnType<typeof startDynamo>>;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'slugline-dynamo-'));
  server = await startDynamo(join(dir, 'store'));
  await createTable(server.client);
});
afterAll(async () => {
  await server.close();
  await rm(dir, { recursive: true });
});

let partitions = 0;
const newKey = () => ({ pk: { S: `A#${partitions++}` }, sk: { S: 'HEAD' } });
const put = (Item: Item, more: object = {}) =>
  server.client.send(new PutItemCommand({ TableName: TABLE, Item, ...more }));
const get = async (Key: Item) => (await server.client.send(new GetItemCommand({ TableName: TABLE, Key }))).Item;

describe('tables', () => {
  it('are active, listed and described as soon as they are created', async () => {
    const { TableDescription: created } = await createTable(server.client, 'fresh');
    const { Table: described } = await server.client.send(new DescribeTableCommand({ TableName: 'fresh' }));
    const { TableNames: names } = await server.client.send(new ListTablesCommand({}));

    expect(created).toMatchObject({ TableName: 'fresh', TableStatus: 'ACTIVE' });
    expect(described).toEqual(created);
    expect(names).toContain('fresh');
    await expect(createTable(server.client, 'fresh')).rejects.toMatchObject({ name: 'ResourceInUseException' });
  });

  it('are gone with all their rows as soon as they are deleted', async () => {
    await createTable(server.client, 'brief');
    const row = { TableName: 'brief', Item: { ...newKey() } };
    await server.client.send(new PutItemCommand(row));

    await server.client.send(new DeleteTableCommand({ TableName: 'brief' }));
    await expect(server.client.send(new PutItemCommand(row))).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
    await createTable(server.client, 'brief');
    const { Items: items } = await server.client.send(new ScanCommand({ TableName: 'brief' }));

    expect(items).toEqual([]);
  });

  it('change their billing mode at once', async () => {
    await createTable(server.client, 'billed');

    await server.client.send(
      new UpdateTableCommand({
        TableName: 'billed',
        BillingMode: 'PROVISIONED',
        ProvisionedThroughput: { ReadCapacityUnits: 5, WriteCapacityUnits: 6 },
      }),
    );
    const { Table: table } = await server.client.send(new DescribeTableCommand({ TableName: 'billed' }));

    expect(table).toMatchObject({
      TableStatus: 'ACTIVE',
      ProvisionedThroughput: { ReadCapacityUnits: 5, WriteCapacityUnits: 6 },
    });
  });

  it('keep their indexes in step with their rows', async () => {
    const TableName = 'indexed';
    const attribute = (AttributeName: string) => ({ AttributeName, AttributeType: 'S' as const });
    const key = (AttributeName: string, KeyType: 'HASH' | 'RANGE') => ({ AttributeName, KeyType });
    await server.client.send(
      new CreateTableCommand({
        TableName,
        BillingMode: 'PAY_PER_REQUEST',
        KeySchema: [key('pk', 'HASH')],
        AttributeDefinitions: [attribute('pk'), attribute('desk')],
        GlobalSecondaryIndexes: [
          { IndexName: 'byDesk', KeySchema: [key('desk', 'HASH')], Projection: { ProjectionType: 'ALL' } },
        ],
      }),
    );
    const onDesk = async (desk: string) => {
      const request = { TableName, IndexName: 'byDesk', KeyConditionExpression: 'desk = :desk' };
      const query = new QueryCommand({ ...request, ExpressionAttributeValues: { ':desk': { S: desk } } });
      return (await server.client.send(query)).Items;
    };
    const item = { pk: { S: 'A#1' }, desk: { S: 'sport' } };
    await server.client.send(new PutItemCommand({ TableName, Item: item }));
    const before = [await onDesk('sport'), await onDesk('world')];

    const moved = { ...item, desk: { S: 'world' } };
    await server.client.send(new PutItemCommand({ TableName, Item: moved }));

    expect(before).toEqual([[item], []]);
    expect([await onDesk('sport'), await onDesk('world')]).toEqual([[], [moved]]);
  });

  it('say which attribute expires their items, and lose those that have expired', async () => {
    const TableName = 'bands';
    const path = join(dir, 'expiring');
    const other = await startDynamo(path);
    await createTable(other.client, TableName);
    const before = await other.client.send(new DescribeTimeToLiveCommand({ TableName }));
    const TimeToLiveSpecification = { Enabled: true, AttributeName: 'expires' };
    await other.client.send(new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification }));
    const after = await other.client.send(new DescribeTimeToLiveCommand({ TableName }));
    const seconds = { past: 999, future: 1001 };
    for (const [sk, until] of Object.entries(seconds)) {
      const Item = { pk: { S: 'N#1' }, sk: { S: sk }, expires: { N: String(until) } };
      await other.client.send(new PutItemCommand({ TableName, Item }));
    }
    await other.close();

    const store = await Store.open(path);
    const deleted = await sweepExpired(store, () => 1_000_000);
    const left: unknown[] = [];
    for await (const item of store.rows(TableName)) left.push(item.sk);
    await store.close();

    expect(before.TimeToLiveDescription).toEqual({ TimeToLiveStatus: 'DISABLED' });
    expect(after.TimeToLiveDescription).toEqual({ TimeToLiveStatus: 'ENABLED', AttributeName: 'expires' });
    expect(deleted).toBe(1);
    expect(left).toEqual([{ S: 'future' }]);
  });
});

describe('queries and batches', () => {
  const rows = 1000;
  const sk = (n: number) => ({ S: `${n % 2 ? 'odd' : 'even'}#${String(n).padStart(5, '0')}` });
  const row = (n: number) => ({ pk: { S: 'T#long' }, sk: sk(n), n: { N: String(n) } });
  const odd = Array.from({ length: rows / 2 }, (_, i) => i * 2 + 1);

  beforeAll(async () => {
    for (let from = 0; from < rows; from += 25) {
      const requests = Array.from({ length: 25 }, (_, i) => ({ PutRequest: { Item: row(from + i) } }));
      await server.client.send(new BatchWriteItemCommand({ RequestItems: { [TABLE]: requests } }));
    }
  });

  async function pages(more: Partial<QueryCommandInput>, values: Item, condition: string) {
    const sizes: number[] = [];
    const found: number[] = [];
    let start: Item | undefined;
    do {
      const page = await server.client.send(
        new QueryCommand({
          TableName: TABLE,
          KeyConditionExpression: `pk = :pk AND ${condition}`,
          ExpressionAttributeValues: { ':pk': { S: 'T#long' }, ...values },
          ...more,
          ...(start ? { ExclusiveStartKey: start } : {}),
        }),
      );
      const items = page.Items ?? [];
      sizes.push(items.length);
      found.push(...items.map((item) => Number(item.n?.N)));
      start = page.LastEvaluatedKey;
    } while (start);
    return { sizes, found };
  }

  it('read forwards in pages that begin where the last one ended', async () => {
    const { sizes, found } = await pages({ Limit: 60 }, { ':odd': { S: 'odd#' } }, 'begins_with(sk, :odd)');

    expect(found).toEqual(odd);
    expect(sizes).toEqual([60, 60, 60, 60, 60, 60, 60, 60, 20]);
  });

  it('read backwards within bounds', async () => {
    const bounds = { ':from': sk(101), ':to': sk(301) };
    const backwards = { Limit: 25, ScanIndexForward: false };

    const { found } = await pages(backwards, bounds, 'sk BETWEEN :from AND :to');

    expect(found).toEqual(odd.filter((n) => n >= 101 && n <= 301).reverse());
  });

  it('filter after the page is read, and count what was read', async () => {
    const request: QueryCommandInput = {
      TableName: TABLE,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :even)',
      FilterExpression: 'n < :n OR n IN (:last)',
      ExpressionAttributeValues: {
        ':pk': { S: 'T#long' },
        ':even': { S: 'even#' },
        ':n': { N: '4' },
        ':last': { N: '18' },
      },
      Limit: 10,
    };

    const page = await server.client.send(new QueryCommand({ ...request, ProjectionExpression: 'n' }));
    const count = await server.client.send(new QueryCommand({ ...request, Select: 'COUNT' }));

    expect(page).toMatchObject({ Count: 3, ScannedCount: 10, LastEvaluatedKey: { pk: { S: 'T#long' }, sk: sk(18) } });
    expect(page.Items).toEqual([{ n: { N: '0' } }, { n: { N: '2' } }, { n: { N: '18' } }]);
    expect(count).toMatchObject({ Count: 3, ScannedCount: 10 });
    expect(count.Items).toBeUndefined();
  });

  it('get a hundred keys at once, leaving out those that are not there', async () => {
    const wanted = Array.from({ length: 100 }, (_, i) => i * 10 + 5);
    const Keys = wanted.map((n) => ({ pk: { S: 'T#long' }, sk: sk(n) }));
    Keys[99] = { pk: { S: 'T#long' }, sk: { S: 'nowhere' } };

    const { Responses, UnprocessedKeys } = await server.client.send(
      new BatchGetItemCommand({ RequestItems: { [TABLE]: { Keys, ProjectionExpression: 'n' } } }),
    );
    const found = (Responses?.[TABLE] ?? []).map((item) => Number(item.n?.N));

    expect(found.sort((a, b) => a - b)).toEqual(wanted.slice(0, 99));
    expect(UnprocessedKeys).toEqual({});
  });

  it('write a batch whole or not at all', async () => {
    const good = { PutRequest: { Item: newKey() } };
    const bad = { PutRequest: { Item: { pk: { S: 'A#bad' }, sk: { N: '1' } } } };

    const batch = new BatchWriteItemCommand({ RequestItems: { [TABLE]: [good, bad] } });
    await expect(server.client.send(batch)).rejects.toMatchObject({ name: 'ValidationException' });

    expect(await get(good.PutRequest.Item)).toBeUndefined();
  });
});

describe('what it does not do', () => {
  const refused = expect.objectContaining({
    message: expect.stringContaining('is not implemented'),
    $metadata: expect.objectContaining({ httpStatusCode: 501, attempts: 1 }),
  });

  it('is answered with 501: other operations, and options that nobody would carry out', async () => {
    const backups = new DescribeContinuousBackupsCommand({ TableName: TABLE });
    const streams = new CreateTableCommand({
      TableName: 'streamed',
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
      AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
      StreamSpecification: { StreamEnabled: true },
    });

    await expect(server.client.send(backups)).rejects.toEqual(refused);
    await expect(server.client.send(streams)).rejects.toEqual(refused);
    await expect(put(newKey(), { Expected: { pk: { Exists: false } } })).rejects.toEqual(refused);
  });

  it("is answered in DynamoDB's own wire format, checksum included", async () => {
    const response = await fetch(`http://127.0.0.1:${server.port}`, {
      method: 'POST',
      headers: { 'x-amz-target': 'DynamoDB_20120810.ExecuteStatement' },
      body: '{}',
    });
    const body = await response.text();

    expect(response.status).toBe(501);
    expect(response.headers.get('content-type')).toBe('application/x-amz-json-1.0');
    expect(response.headers.get('x-amz-crc32')).toBe(String(crc32(body)));
    expect(response.headers.get('x-amzn-requestid')).toMatch(/^[0-9A-Z]{52}$/);
    expect(JSON.parse(body)).toEqual({
      __type: 'com.amazon.coral.service#UnknownOperationException',
      message: "Slugline's embedded DynamoDB: ExecuteStatement is not implemented",
    });
  });

  it('is opening a store twice: the error names the directory', async () => {
    const path = join(dir, 'store');

    await expect(openDynamo({ dir: path })).rejects.toThrow(
      `cannot open the DynamoDB store in ${path}: another process has it open`,
    );
  });
});
