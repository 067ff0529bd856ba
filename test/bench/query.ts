// What a page costs a reader of a running engine, with a thousand and with a hundred thousand articles in it: bundles,
// function process, HTTP and the embedded services, as `slugline find` asks them.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { type Connection, engineConnection } from '../../bin/connection.ts';
import { startEmbedded } from '../../bin/embedded.ts';
import { find } from '../../functions/query/find.ts';
import type { RequestOf } from '../../functions/query/request.ts';
import { dynamoArticles } from '../../functions/store/articles.ts';
import type { Engine } from '../../local/engine.ts';
import { engineClientConfig } from '../../local/running-engine.ts';
import { DAYS, InventedArchive, tagId, WIRES_JSON, wireName } from './invented-archive.ts';
import { loadArchive } from './load-archive.ts';
import { median } from './median.ts';

const FEW = 1000;
const MANY = 100_000;
const WARM_UP = 5;
const ROUNDS = 40;

type Fields = Partial<RequestOf<'find'>>;

interface Question {
  readonly name: string;
  /** Of the n-th round. */
  readonly ask: (n: number) => Fields;
  /** A page further down, in the place of the first. */
  readonly isLater?: boolean;
}

const QUESTIONS: readonly Question[] = [
  { name: 'by time', ask: () => ({}) },
  { name: 'by time, the next', ask: () => ({}), isLater: true },
  { name: 'by wire', ask: (n) => ({ wire: wireName(n % 6) }) },
  { name: 'by wire, the next', ask: (n) => ({ wire: wireName(n % 6) }), isLater: true },
  { name: 'by tag', ask: (n) => ({ tag: tagId([0, 3, 20, 100][n % 4]!) }) },
  { name: 'by tag, the next', ask: (n) => ({ tag: tagId([0, 3, 20][n % 3]!) }), isLater: true },
  { name: 'by two tags', ask: (n) => ({ tag: [tagId(n % 3), tagId(4 + (n % 5))] }) },
  { name: 'by wire, urgency 2, language en', ask: (n) => ({ wire: wireName(n % 3), urgency: 2, language: 'en' }) },
  { name: 'by time, stories', ask: () => ({ stories: true }) },
];

interface Running {
  readonly articles: number;
  readonly dir: string;
  readonly engine: Engine;
  readonly connection: Connection;
  readonly archive: InventedArchive;
}

/** @param articles in the larger of the two engines */
export async function query(articles = MANY): Promise<void> {
  const now = Date.now();
  const running: Running[] = [];
  try {
    for (const count of [FEW, articles]) running.push(await open(count, now));
    const [few, many] = running as [Running, Running];
    console.log(
      `  a page of 25 in ${many.articles} articles of ${DAYS} days, and in ${few.articles}; milliseconds to the answer`,
    );
    for (const question of QUESTIONS) await compare(question, few, many);
    await search(many);
    await countTrips(many);
  } finally {
    for (const { connection, engine, dir } of running) {
      await connection.close();
      await engine.close();
      await rm(dir, { recursive: true, force: true });
    }
  }
}

async function open(articles: number, now: number): Promise<Running> {
  const dir = await mkdtemp(join(tmpdir(), 'slugline-bench-'));
  const began = Date.now();
  const archive = new InventedArchive(articles, now);
  await loadArchive(dir, archive.articles(), (count) => console.error(`  … ${count} articles`));
  console.error(`  ${articles} articles are in after ${Math.round((Date.now() - began) / 1000)} s`);
  const engine = await startEmbedded(dir, { wires: WIRES_JSON });
  return { articles, dir, engine, connection: engineConnection(engine.endpoint, engine.names), archive };
}

const ask = ({ connection }: Running, fields: object) => connection.query({ op: 'find', limit: 25, ...fields }, 'list');

async function compare({ name, ask: fieldsOf, isLater }: Question, few: Running, many: Running): Promise<void> {
  const times = { few: [] as number[], many: [] as number[] };
  let hits = 0;
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    // In turns, so that whatever else the machine does meets both.
    for (const [size, running] of [
      ['few', few],
      ['many', many],
    ] as const) {
      const fields = fieldsOf(round);
      const cursor = isLater ? (await ask(running, fields)).cursor : undefined;
      const began = performance.now();
      const page = await ask(running, { ...fields, ...(cursor ? { cursor } : {}) });
      if (round >= WARM_UP) times[size].push(performance.now() - began);
      if (size === 'many') hits += page.articles.length;
    }
  }
  const [small, large] = [median(times.few), median(times.many)];
  const length = hits / (WARM_UP + ROUNDS);
  console.log(
    `    ${name.padEnd(32)} ${large.toFixed(1).padStart(6)} ms, of few ${small.toFixed(1).padStart(6)} ms   ${(large / small).toFixed(2)} ×   ${length.toFixed(1)} hits`,
  );
}

async function search(many: Running): Promise<void> {
  const since = new Date(Date.now() - DAYS * 24 * 60 * 60 * 1000).toISOString();
  const words = Array.from({ length: 20 }, () => [many.archive.word(), many.archive.word()].join(' AND '));
  for (const order of ['newest', 'best'] as const) {
    const times: number[] = [];
    for (let round = 0; round < WARM_UP + ROUNDS; round++) {
      const began = performance.now();
      await ask(many, { text: words[round % words.length]!, order, since });
      times.push(performance.now() - began);
    }
    const warm = times.slice(WARM_UP);
    console.log(
      `    two words, ${order.padEnd(6)}, ${DAYS} days      ${median(warm).toFixed(1).padStart(6)} ms warm, at most ${Math.max(...warm).toFixed(0)} ms; the first ${times[0]!.toFixed(0)} ms`,
    );
  }
}

/** Counted at the SDK's client, in this process. */
async function countTrips(many: Running): Promise<void> {
  const client = new DynamoDBClient(engineClientConfig(many.engine.endpoint));
  let [calls, trips, underWay] = [0, 0, 0];
  client.middlewareStack.add(
    (next) => async (args) => {
      calls++;
      if (underWay++ === 0) trips++;
      try {
        return await next(args);
      } finally {
        underWay--;
      }
    },
    { step: 'initialize' },
  );
  const services = {
    articles: dynamoArticles(client, many.engine.names.table),
    now: () => new Date().toISOString(),
  };
  for (const { name, ask: fieldsOf, isLater } of QUESTIONS) {
    const fields: RequestOf<'find'> = { op: 'find', limit: 25, ...fieldsOf(0) };
    const cursor = isLater ? (await find(fields, services)).cursor : undefined;
    [calls, trips] = [0, 0];
    await find({ ...fields, ...(cursor ? { cursor } : {}) }, services);
    console.log(`    ${name.padEnd(32)} ${trips} round trips, ${calls} calls`);
  }
  client.destroy();
}
