// The embedded DynamoDB through the SDK's own client: single writes, their conditions and races.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type AttributeValue,
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  UpdateItemCommand,
  type UpdateItemCommandInput,
} from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTable, startDynamo, TABLE } from './dynamo-client.ts';

type Item = Record<string, AttributeValue>;

let dir: string;
let server: Awaited<ReturnType<typeof startDynamo>>;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'slugline-dynamo-'));
  server = await startDynamo(dir);
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
const update = (Key: Item, more: Omit<UpdateItemCommandInput, 'TableName' | 'Key'>) =>
  server.client.send(new UpdateItemCommand({ TableName: TABLE, Key, ...more }));
const conditionFails = (more: object = {}) =>
  expect.objectContaining({
    name: 'ConditionalCheckFailedException',
    message: 'The conditional request failed',
    ...more,
  });
const isInvalid = (message: string | RegExp) =>
  expect.objectContaining({ name: 'ValidationException', message: expect.stringMatching(message) });

describe('single writes', () => {
  it('give back every type as it was put', async () => {
    const item: Item = {
      ...newKey(),
      text: { S: 'Überschrift, 見出し' },
      empty: { S: '' },
      number: { N: '-12345678901234567890.12345' },
      bytes: { B: new Uint8Array([0, 1, 254, 255]) },
      flags: { L: [{ BOOL: false }, { NULL: true }, { M: { deep: { L: [{ N: '1' }] } } }] },
      set: { SS: ['a', 'b'] },
    };

    await put(item);

    expect(await get({ pk: item.pk!, sk: item.sk! })).toEqual(item);
  });

  it('hold to their condition, and show the item that was in the way when asked', async () => {
    const key = newKey();
    const onlyNew = { ConditionExpression: 'attribute_not_exists(pk)' };
    await put({ ...key, rev: { N: '1' } }, onlyNew);

    await expect(put({ ...key, rev: { N: '2' } }, onlyNew)).rejects.toEqual(conditionFails());
    const showing = { ...onlyNew, ReturnValuesOnConditionCheckFailure: 'ALL_OLD' };
    const inTheWay = conditionFails({ Item: { ...key, rev: { N: '1' } } });
    await expect(put({ ...key, rev: { N: '2' } }, showing)).rejects.toEqual(inTheWay);
    const remove = { TableName: TABLE, Key: key, ConditionExpression: 'rev = :r' };
    const gone = new DeleteItemCommand({ ...remove, ExpressionAttributeValues: { ':r': { N: '2' } } });
    await expect(server.client.send(gone)).rejects.toEqual(conditionFails());
    expect(await get(key)).toEqual({ ...key, rev: { N: '1' } });
  });

  it.each([
    ['doc = :doc', true],
    ['doc <> :doc', false],
    ['flag = :no AND attribute_type(flag, :bool)', true],
    ['flag IN (:doc, :no)', true],
    ['size(blank) = :zero', true],
    ['size(parts) BETWEEN :zero AND :ten', true],
    ['contains(parts, :doc)', true],
    ['contains(marks, :b) AND NOT contains(marks, :zero)', true],
    ['begins_with(absent, elsewhere)', false],
    ['absent <> :zero', true],
    ['absent < :ten', false],
    ['ten > :nine AND (ten = :nine OR ten >= :ten)', true],
    ['doc.a[0] = :ten AND attribute_not_exists(doc.a[1])', true],
    ['attribute_exists(#toString)', false],
  ])('decide the condition %s as DynamoDB does', async (condition, holds) => {
    const key = newKey();
    const doc = { M: { a: { L: [{ N: '10' }] }, b: { SS: ['x', 'y'] } } };
    const item = { doc, flag: { BOOL: false }, blank: { S: '' }, parts: { L: [doc] }, marks: { SS: ['a', 'b'] } };
    await put({ ...key, ...item, ten: { N: '10' } });
    const all: Item = {
      ':doc': { M: { b: { SS: ['y', 'x'] }, a: { L: [{ N: '10.0' }] } } },
      ':no': { BOOL: false },
      ':bool': { S: 'BOOL' },
      ':zero': { N: '0' },
      ':nine': { N: '9' },
      ':ten': { N: '1e1' },
      ':b': { S: 'b' },
    };
    const used = Object.entries(all).filter(([name]) => new RegExp(`${name}\\b`).test(condition));
    const attempt = put(
      { ...key, met: { BOOL: true } },
      {
        ConditionExpression: condition,
        ...(used.length > 0 ? { ExpressionAttributeValues: Object.fromEntries(used) } : {}),
        ...(condition.includes('#') ? { ExpressionAttributeNames: { '#toString': 'toString' } } : {}),
      },
    );

    if (holds) await attempt;
    else await expect(attempt).rejects.toEqual(conditionFails());
  });

  it('carry out update expressions', async () => {
    const key = newKey();
    const letters = ['a', 'b', 'c', 'd'].map((S) => ({ S }));
    await put({ ...key, parts: { L: letters }, marks: { SS: ['x', 'y'] }, was: { S: 'o' }, nested: { M: {} } });

    const { Attributes: changed } = await update(key, {
      UpdateExpression:
        'REMOVE was, parts[0], parts[2] SET rev = if_not_exists(rev, :zero) + :one, nested.a = was, fourth = parts[3] ADD seen :one DELETE marks :x',
      ExpressionAttributeValues: { ':zero': { N: '0' }, ':one': { N: '1' }, ':x': { SS: ['x'] } },
      ReturnValues: 'ALL_NEW',
    });

    const expected = {
      ...key,
      parts: { L: [{ S: 'b' }, { S: 'd' }] },
      marks: { SS: ['y'] },
      nested: { M: { a: { S: 'o' } } },
      fourth: { S: 'd' },
      rev: { N: '1' },
      seen: { N: '1' },
    };
    expect(changed).toEqual(expected);
    expect(await get(key)).toEqual(expected);
  });

  it('measure an item and its keys in bytes, not in characters', async () => {
    const arabic = 'ا';
    const fits = arabic.repeat(200 * 1024 - 100);

    await put({ ...newKey(), body: { S: fits } });

    const tooLarge = put({ ...newKey(), body: { S: arabic.repeat(200 * 1024) } });
    await expect(tooLarge).rejects.toEqual(isInvalid('Item size has exceeded'));
    const longKey = put({ pk: { S: 'A' }, sk: { S: arabic.repeat(600) } });
    await expect(longKey).rejects.toEqual(isInvalid('range keys has exceeded the size limit of 1024 bytes'));
  });

  it('let exactly one of fifty racing updates win each revision', async () => {
    const key = newKey();
    await put({ ...key, rev: { N: '0' } });

    for (let rev = 0; rev < 5; rev += 1) {
      const attempts = Array.from({ length: 50 }, (_, racer) =>
        update(key, {
          UpdateExpression: 'SET rev = :next, racer = :racer',
          ConditionExpression: 'rev = :rev',
          ExpressionAttributeValues: {
            ':rev': { N: String(rev) },
            ':next': { N: String(rev + 1) },
            ':racer': { N: String(racer) },
          },
        }),
      );
      const outcomes = await Promise.allSettled(attempts);
      const winners = outcomes.flatMap(({ status }, racer) => (status === 'fulfilled' ? [racer] : []));

      expect(winners).toHaveLength(1);
      expect(await get(key)).toEqual({ ...key, rev: { N: String(rev + 1) }, racer: { N: String(winners[0]) } });
    }
  });
});
