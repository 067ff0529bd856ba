// Transactions of the embedded DynamoDB: all or nothing, each reason in its place, tokens, limits, races.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type AttributeValue,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  TransactGetItemsCommand,
  type TransactWriteItem,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTable, startDynamo, TABLE } from './dynamo-client.ts';

type Item = Record<string, AttributeValue>;

const MINUTES = 60 * 1000;
let clock = 0;
let dir: string;
let server: Awaited<ReturnType<typeof startDynamo>>;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'slugline-dynamo-'));
  server = await startDynamo(dir, () => clock);
  await createTable(server.client);
});
afterAll(async () => {
  await server.close();
  await rm(dir, { recursive: true });
});

let partition = 0;
beforeEach(() => {
  partition += 1;
});
const key = (sk: string) => ({ pk: { S: `A#${partition}` }, sk: { S: sk } });
const add = (sk: string, more: Item = {}): TransactWriteItem => ({
  Put: { TableName: TABLE, Item: { ...key(sk), ...more } },
});
const put = (sk: string, more: Item = {}) =>
  server.client.send(new PutItemCommand({ TableName: TABLE, Item: { ...key(sk), ...more } }));
const get = async (sk: string) =>
  (await server.client.send(new GetItemCommand({ TableName: TABLE, Key: key(sk) }))).Item;
const transact = (TransactItems: TransactWriteItem[], ClientRequestToken?: string) =>
  server.client.send(
    new TransactWriteItemsCommand(ClientRequestToken ? { TransactItems, ClientRequestToken } : { TransactItems }),
  );
async function stored() {
  const { Items } = await server.client.send(
    new QueryCommand({
      TableName: TABLE,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': key('').pk },
    }),
  );
  return Items;
}
const setRev = (from: number, to = from + 1) => ({
  UpdateExpression: 'SET rev = :to',
  ConditionExpression: 'rev = :from',
  ExpressionAttributeValues: { ':from': { N: String(from) }, ':to': { N: String(to) } },
});
const canceled = (...reasons: object[]) =>
  expect.objectContaining({
    name: 'TransactionCanceledException',
    message: `Transaction cancelled, please refer cancellation reasons for specific reasons [${reasons
      .map((reason) => ('Code' in reason ? reason.Code : ''))
      .join(', ')}]`,
    CancellationReasons: reasons,
  });
const isInvalid = (message: string) =>
  expect.objectContaining({ name: 'ValidationException', message: expect.stringContaining(message) });
const none = { Code: 'None' };
const failed = { Code: 'ConditionalCheckFailed', Message: 'The conditional request failed' };

describe('a transaction', () => {
  it('does all of its puts, updates, deletes and checks', async () => {
    await put('head', { rev: { N: '1' } });
    await put('old');
    await put('guard', { open: { BOOL: true } });

    await transact([
      { Update: { TableName: TABLE, Key: key('head'), ...setRev(1) } },
      add('new', { n: { N: '1.50' } }),
      { Delete: { TableName: TABLE, Key: key('old'), ConditionExpression: 'attribute_exists(pk)' } },
      {
        ConditionCheck: {
          TableName: TABLE,
          Key: key('guard'),
          ConditionExpression: '#open = :yes',
          ExpressionAttributeNames: { '#open': 'open' },
          ExpressionAttributeValues: { ':yes': { BOOL: true } },
        },
      },
    ]);

    expect(await stored()).toEqual([
      { ...key('guard'), open: { BOOL: true } },
      { ...key('head'), rev: { N: '2' } },
      { ...key('new'), n: { N: '1.5' } },
    ]);
  });

  it('does nothing when one member cannot be done, and gives a reason for each in its order', async () => {
    await put('head', { rev: { N: '1' }, title: { S: 'kept' } });

    const attempt = transact([
      add('one'),
      {
        Update: {
          TableName: TABLE,
          Key: key('head'),
          ...setRev(7),
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        },
      },
      { ConditionCheck: { TableName: TABLE, Key: key('gone'), ConditionExpression: 'attribute_exists(pk)' } },
      {
        Update: {
          TableName: TABLE,
          Key: key('sum'),
          UpdateExpression: 'SET hits = hits + :one',
          ExpressionAttributeValues: { ':one': { N: '1' } },
        },
      },
      { Put: { TableName: TABLE, Item: { pk: { S: 'A' }, sk: { N: '1' } } } },
      add('two'),
    ]);

    await expect(attempt).rejects.toEqual(
      canceled(
        none,
        { ...failed, Item: { ...key('head'), rev: { N: '1' }, title: { S: 'kept' } } },
        failed,
        {
          Code: 'ValidationError',
          Message: 'The provided expression refers to an attribute that does not exist in the item',
        },
        {
          Code: 'ValidationError',
          Message: 'One or more parameter values were invalid: Type mismatch for key sk expected: S actual: N',
        },
        none,
      ),
    );
    expect(await stored()).toEqual([{ ...key('head'), rev: { N: '1' }, title: { S: 'kept' } }]);
  });

  it.each<[string, () => TransactWriteItem[], string]>([
    [
      'names one item twice',
      () => [add('same'), add('other'), { Delete: { TableName: TABLE, Key: key('same') } }],
      'multiple operations on one item',
    ],
    ['has 101 members', () => Array.from({ length: 101 }, (_, n) => add(String(n))), 'less than or equal to 100'],
    ['has no members', () => [], 'greater than or equal to 1'],
    [
      'is larger than 4 MB',
      () => Array.from({ length: 12 }, (_, n) => add(String(n), { body: { S: 'x'.repeat(360_000) } })),
      'cannot exceed 4194304 bytes',
    ],
    [
      'has an expression that does not parse',
      () => [add('one'), { Delete: { TableName: TABLE, Key: key('two'), ConditionExpression: 'rev ==' } }],
      'Invalid ConditionExpression: Syntax error',
    ],
    [
      'has a number that is none',
      () => [add('one'), add('two', { n: { N: 'many' } })],
      'cannot be converted to a numeric value',
    ],
    [
      'has two operations in one member',
      () => [{ ...add('one'), Delete: { TableName: TABLE, Key: key('two') } }],
      'can only contain one of',
    ],
    ['has a member without an operation', () => [add('one'), {}], 'can only contain one of'],
    [
      'has an update that says nothing',
      () => [add('one'), { Update: { TableName: TABLE, Key: key('two'), UpdateExpression: undefined } }],
      'updateExpression',
    ],
  ])('that %s is refused and writes nothing', async (_, members, message) => {
    await expect(transact(members())).rejects.toEqual(isInvalid(message));

    expect(await stored()).toEqual([]);
  });

  it('is refused when its table is missing, or one member is not shaped as the protocol has it', async () => {
    const elsewhere = { Put: { TableName: 'nowhere', Item: key('two') } };
    const bareNumber = { Put: { TableName: TABLE, Item: { ...key('two'), n: { N: 2 } } } };

    await expect(transact([add('one'), elsewhere])).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
    // The SDK would not send this one.
    const response = await fetch(`http://127.0.0.1:${server.port}`, {
      method: 'POST',
      headers: { 'x-amz-target': 'DynamoDB_20120810.TransactWriteItems' },
      body: JSON.stringify({ TransactItems: [add('one'), bareNumber] }),
    });

    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ __type: 'com.amazon.coral.service#SerializationException' });
    expect(await stored()).toEqual([]);
  });

  it('reads several items as they are at one instant', async () => {
    const members = ['one', 'two', 'three'];
    const write = (n: number) => transact(members.map((sk) => add(sk, { n: { N: String(n) } })));
    const read = async () => {
      const { Responses } = await server.client.send(
        new TransactGetItemsCommand({
          TransactItems: members.map((sk) => ({
            Get: { TableName: TABLE, Key: key(sk), ProjectionExpression: 'n' },
          })),
        }),
      );
      return new Set(Responses?.map(({ Item }) => Item?.n?.N));
    };

    const [, ...seen] = await Promise.all([
      (async () => {
        for (let n = 0; n < 20; n += 1) await write(n);
      })(),
      ...Array.from({ length: 40 }, read),
    ]);

    for (const values of seen) expect(values.size).toBe(1);
    expect(await read()).toEqual(new Set(['19']));
  });
});

describe('a client request token', () => {
  const count: () => TransactWriteItem = () => ({
    Update: {
      TableName: TABLE,
      Key: key('counter'),
      UpdateExpression: 'ADD hits :one',
      ExpressionAttributeValues: { ':one': { N: '1' } },
    },
  });

  it('makes a repeated transaction succeed without a second effect, for ten minutes', async () => {
    await transact([count()], 'token-a');
    const [, again] = await Promise.all([transact([count()], 'token-a'), transact([count()], 'token-a')]);
    clock += 9 * MINUTES;
    await transact([count()], 'token-a');
    const within = await get('counter');
    clock += 2 * MINUTES;
    await transact([count()], 'token-a');

    expect(again.$metadata.httpStatusCode).toBe(200);
    expect(within).toMatchObject({ hits: { N: '1' } });
    expect(await get('counter')).toMatchObject({ hits: { N: '2' } });
  });

  it('is refused for another content', async () => {
    await transact([count()], 'token-b');

    await expect(transact([count(), add('more')], 'token-b')).rejects.toMatchObject({
      name: 'IdempotentParameterMismatchException',
    });

    expect(await stored()).toEqual([{ ...key('counter'), hits: { N: '1' } }]);
  });

  it('may be used again when its transaction was canceled', async () => {
    const members: TransactWriteItem[] = [{ Update: { TableName: TABLE, Key: key('head'), ...setRev(1) } }];
    await expect(transact(members, 'token-c')).rejects.toEqual(canceled(failed));
    await put('head', { rev: { N: '1' } });

    await transact(members, 'token-c');

    expect(await get('head')).toEqual({ ...key('head'), rev: { N: '2' } });
  });
});

describe('races', () => {
  it('between transactions and single writes have exactly one winner for each revision', async () => {
    await put('head', { rev: { N: '0' } });

    for (let rev = 0; rev < 5; rev += 1) {
      const attempts = Array.from({ length: 50 }, (_, racer) => {
        const single = { TableName: TABLE, Key: key('head'), ...setRev(rev) };
        if (racer % 2) return server.client.send(new UpdateItemCommand(single));
        return transact([{ Update: single }, add(`won#${rev}#${racer}`)]);
      });
      const outcomes = await Promise.allSettled(attempts);
      const winners = outcomes.flatMap(({ status }, racer) => (status === 'fulfilled' ? [racer] : []));
      const [winner] = winners;

      expect(winners).toHaveLength(1);
      expect(await get('head')).toEqual({ ...key('head'), rev: { N: String(rev + 1) } });
      const written = (await stored())?.filter((item) => item.sk?.S?.startsWith(`won#${rev}#`));
      expect(written).toEqual(Number(winner) % 2 ? [] : [key(`won#${rev}#${winner}`)]);
    }
  });

  it('lose no update when neither side has a condition', async () => {
    const add1 = {
      TableName: TABLE,
      Key: key('counter'),
      UpdateExpression: 'ADD hits :one',
      ExpressionAttributeValues: { ':one': { N: '1' } },
    };

    await Promise.all(
      Array.from({ length: 60 }, (_, n) =>
        n % 2 ? server.client.send(new UpdateItemCommand(add1)) : transact([{ Update: add1 }, add(`row#${n}`)]),
      ),
    );

    expect(await get('counter')).toMatchObject({ hits: { N: '60' } });
  });
});
