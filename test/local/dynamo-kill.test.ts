// The embedded DynamoDB killed with SIGKILL in the middle of transactions, ten times over the same store.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { type DynamoDBClient, QueryCommand, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { clientAt, createTable, TABLE } from './dynamo-client.ts';

const KILLS = 10;
const WRITERS = 4;
const GROUP = 25;
const SERVER = join(import.meta.dirname, 'dynamo-server.ts');

let dir: string;
let child: ChildProcess;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'slugline-dynamo-'));
});
afterAll(async () => {
  child.kill('SIGKILL');
  await rm(dir, { recursive: true });
});

async function start(): Promise<DynamoDBClient> {
  child = spawn(process.execPath, [SERVER, dir], { stdio: ['ignore', 'pipe', 'inherit'] });
  if (!child.stdout) throw new Error('the child has no standard output');
  const [port] = await once(createInterface(child.stdout), 'line');
  return clientAt(Number(port));
}

/** All rows of a group get the same number, by put and by update. */
const write = (client: DynamoDBClient, group: number, n: number) =>
  client.send(
    new TransactWriteItemsCommand({
      TransactItems: Array.from({ length: GROUP }, (_, row) => {
        const Key = { pk: { S: `G#${group}` }, sk: { S: String(row) } };
        const value = { N: String(n) };
        if (row % 2) return { Put: { TableName: TABLE, Item: { ...Key, n: value } } };
        return {
          Update: {
            TableName: TABLE,
            Key,
            UpdateExpression: 'SET n = :n',
            ExpressionAttributeValues: { ':n': value },
          },
        };
      }),
    }),
  );

async function read(client: DynamoDBClient, group: number): Promise<number[]> {
  const { Items } = await client.send(
    new QueryCommand({
      TableName: TABLE,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': { S: `G#${group}` } },
    }),
  );
  return (Items ?? []).map((item) => Number(item.n?.N));
}

it('keeps every acknowledged transaction and never half of one', async () => {
  let client = await start();
  await createTable(client);
  const acknowledged = new Array<number>(WRITERS).fill(0);
  const sent = new Array<number>(WRITERS).fill(0);
  let total = 0;

  for (let kill = 0; kill < KILLS; kill += 1) {
    const dying = client;
    const writers = acknowledged.map(async (_, group) => {
      for (;;) {
        sent[group] = (sent[group] ?? 0) + 1;
        await write(dying, group, sent[group]);
        acknowledged[group] = sent[group];
        total += 1;
      }
    });
    await sleep(80 + kill * 23);
    child.kill('SIGKILL');
    await Promise.allSettled([once(child, 'exit'), ...writers]);
    dying.destroy();

    client = await start();
    for (const group of acknowledged.keys()) {
      const values = await read(client, group);
      const [value = 0] = values;
      expect(values).toEqual(new Array(value ? GROUP : 0).fill(value));
      expect(value).toBeGreaterThanOrEqual(acknowledged[group] ?? 0);
      expect(value).toBeLessThanOrEqual(sent[group] ?? 0);
    }
  }

  expect(total).toBeGreaterThan(KILLS);
  client.destroy();
});
