// Consumers of an engine: the bundle that a stack deploys tells a webhook with outages, a queue and another bus.
import { execFile } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { appendFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteMessageCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linesOf } from '../../bin/commands/explain.ts';
import type { ArticleEvent } from '../../functions/article/events.ts';
import type { WiresJson } from '../../functions/config.ts';
import type { Message } from '../../functions/deliver/message.ts';
import { dynamoDeliveries } from '../../functions/store/deliveries.ts';
import { engineClientConfig } from '../../local/running-engine.ts';
import { eventErrors, ninjsErrors, responseErrors } from '../validators.ts';
import type { WireStory } from '../wire-item.ts';
import { bodyOf, serveWire, type WireServer } from '../wires/wire-server.ts';
import { openEngine, type RunningEngine } from './engine-fixture.ts';

const HOST = 'cms.newsroom.example';
const KEY = 'k'.repeat(40);
const QUEUE = 'arn:aws:sqs:us-east-1:123456789012:desk';
const BUS = 'arn:aws:events:us-east-1:123456789012:event-bus/research';

const wires: WiresJson = {
  wires: { reuters: { title: 'Reuters', authorities: ['reuters.com'] } },
  consumers: {
    cms: { webhook: { url: `https://${HOST}/stories`, secret: 'cms' }, send: 'article' },
    desk: { queue: QUEUE, wires: ['reuters'] },
    research: { eventBus: BUS, tags: ['iso3166:NO'] },
  },
};

/** The newsroom's own system: it takes what is signed, and answers as it is told to. */
class Cms {
  /** Of the next requests, one each; `hang` breaks the connection off. Then 204. */
  readonly answers: (number | 'hang')[] = [];
  readonly taken: { readonly message: Message; readonly headers: IncomingMessage['headers'] }[] = [];
  requests = 0;
  faults: string[] = [];

  async answer(request: IncomingMessage): Promise<number | 'hang'> {
    this.requests++;
    const body = await bodyOf(request);
    const answer = this.answers.shift() ?? 204;
    if (answer !== 204) return answer;
    const header = String(request.headers['slugline-signature']);
    const [, at = '', mac = ''] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(header) ?? [];
    if (createHmac('sha256', KEY).update(`${at}.`).update(body).digest('hex') !== mac) this.faults.push(header);
    if (Math.abs(Date.now() / 1000 - Number(at)) > 300) this.faults.push(`old: ${header}`);
    this.taken.push({ message: JSON.parse(body.toString()), headers: request.headers });
    return answer;
  }
}

const cms = new Cms();
let server: WireServer;
let running: RunningEngine;

beforeAll(async () => {
  server = await serveWire([HOST], async (request, response) => {
    const status = await cms.answer(request);
    if (status === 'hang') response.destroy();
    else response.writeHead(status).end();
  });
  running = await openEngine(undefined, { wires, localWires: server.localWires });
  await appendFile(join(running.dir, 'secrets.env'), `cms.key=${KEY}\n`);
}, 120_000);

afterAll(async () => {
  await running?.close();
  await server?.close();
});

const story = (usn: string, version: string, more: Partial<WireStory> = {}): WireStory => ({
  usn,
  version,
  versionCreated: `2026-11-24T1${version.at(-1)}:00:00.000Z`,
  headline: `Ferry stopped off Bergen ${usn} ${version}`,
  paragraphs: ['BERGEN, Norway, Nov 24 (Reuters) - A ferry stopped in the fjord off Bergen, Norway, on Tuesday.'],
  ...more,
});

const idOf = (row: { readonly items: readonly { readonly articleId?: string }[] }): string => row.items[0]!.articleId!;

async function until<T>(look: () => T | Promise<T>, isRight: (seen: T) => boolean, seconds = 40): Promise<T> {
  for (const end = Date.now() + seconds * 1000; ; ) {
    const seen = await look();
    if (isRight(seen) || Date.now() > end) return seen;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const told = (articleId: string): Message[] =>
  cms.taken.map(({ message }) => message).filter((message) => message.articleId === articleId);
const revs = (articleId: string): number[] => told(articleId).map(({ rev }) => rev);

describe('a webhook', () => {
  it('is told of a story, signed, with the story itself', async () => {
    const id = idOf(await running.story(story('L1N001', '101')));

    await until(
      () => told(id),
      ({ length }) => length > 0,
    );

    const [{ message, headers } = {} as never] = cms.taken;
    expect(message).toMatchObject({
      type: 'article.stored',
      articleId: id,
      rev: 1,
      headline: 'Ferry stopped off Bergen L1N001 101',
    });
    expect(message.article).toMatchObject({ uri: expect.any(String), version: '101' });
    expect(JSON.stringify(message.article)).toContain('A ferry stopped in the fjord');
    const { article, ...event } = message;
    expect([eventErrors(event), ninjsErrors(article)]).toEqual([[], []]);
    expect(headers).toMatchObject({
      ...{
        'content-type': 'application/json',
        'slugline-event-id': `${id}-1`,
        'slugline-event-type': 'article.stored',
      },
      'slugline-attempt': '1',
    });
    expect(cms.faults).toEqual([]);
  });

  it('gets every event at least once through outages, and the kill before whatever is later; explain shows receipts', async () => {
    const first = idOf(await running.story(story('L1N002', '101')));
    await until(
      () => told(first),
      ({ length }) => length > 0,
    );
    // It breaks a connection off and answers an error; stories come and go in the meantime.
    cms.answers.push('hang', 503);
    await running.story(story('L1N002', '102'));
    await running.story(story('L1N002', '103', { pubStatus: 'canceled' }));
    const others = [];
    for (const usn of ['L1N003', 'L1N004', 'L1N005']) {
      others.push(idOf(await running.story(story(usn, '101'))));
      await running.story(story(usn, '102'));
    }
    const held = idOf(await running.story(story('L1N006', '101')));
    await running.story(story('L1N006', '102', { pubStatus: 'withheld' }));
    await running.story(story('L1N006', '103'));

    const wanted = [[first, [1, 2, 3]], ...others.map((id) => [id, [1, 2]]), [held, [1, 2, 3]]] as [string, number[]][];
    const isDone = () => wanted.every(([id, all]) => all.every((rev) => revs(id).includes(rev)));
    await until(isDone, Boolean, 90);

    for (const [id, all] of wanted) expect([...new Set(revs(id))].sort()).toEqual(all);
    // The kill was owed behind news of others, and went before all of them; what is later than a stop comes behind it.
    const order = cms.taken.map(({ message }) => message);
    const killAt = order.findIndex(({ type, articleId }) => type === 'article.killed' && articleId === first);
    expect(order.findIndex(({ articleId, rev }) => articleId === first && rev === 2)).toBeGreaterThan(killAt);
    expect(revs(held).indexOf(3)).toBeGreaterThan(revs(held).indexOf(2));
    const kill = told(first).findIndex(({ type }) => type === 'article.killed');
    expect(
      told(first)
        .slice(kill)
        .filter(({ headline, article }) => headline !== undefined || article),
    ).toEqual([]);
    expect(cms.faults).toEqual([]);
    const receipts = await until(
      () => running.connection.query({ op: 'explain', article: first }, 'explain'),
      ({ decisions }) =>
        decisions.every(({ told: by = [] }) => by.some((one) => one.consumer === 'cms' && one.state === 'taken')),
    );
    const killed = receipts.decisions.find(({ kind }) => kind === 'kill')!;
    expect(killed.told).toContainEqual({
      consumer: 'cms',
      state: 'taken',
      attempts: expect.any(Number),
      at: expect.any(String),
      answer: '204',
    });
    expect(linesOf(killed)).toMatch(/told {2}cms: taken 2\d{3}-.*\(204/);
  }, 150_000);

  it('is shown as taking nothing while it is down, and what it is owed is said by explain and status', async () => {
    const before = cms.requests;
    cms.answers.push(...Array<number>(1000).fill(503));
    const id = idOf(await running.story(story('L1N007', '101')));
    await until(
      () => cms.requests,
      (count) => count > before,
    );

    const { consumers = [] } = await until(
      () => running.connection.query({ op: 'status' }, 'status'),
      (answer) => answer.consumers?.[0]?.trouble !== undefined,
    );
    const { decisions } = await running.connection.query({ op: 'explain', article: id }, 'explain');

    expect(responseErrors(await running.answer({ op: 'status' }))).toEqual([]);
    expect(responseErrors(await running.answer({ op: 'explain', article: id }))).toEqual([]);
    expect(consumers.map(({ consumer, target }) => [consumer, target])).toEqual([
      ['cms', HOST],
      ['desk', QUEUE],
      ['research', BUS],
    ]);
    expect(consumers[0]).toMatchObject({
      news: { count: 1 },
      stops: { count: 0 },
      trouble: { error: 'it answers 503' },
    });
    expect(decisions[0]!.told).toContainEqual(
      expect.objectContaining({ consumer: 'cms', state: 'owed', error: 'it answers 503' }),
    );

    cms.answers.length = 0;
    expect(
      await until(
        () => revs(id),
        ({ length }) => length > 0,
      ),
    ).toEqual([1]);
  }, 60_000);
});

describe('a queue and a bus', () => {
  it('take what the webhook takes, each of what it wants', async () => {
    const id = idOf(await running.story(story('L1N008', '101')));
    const dry = idOf(
      await running.story(
        story('L1N009', '101', {
          paragraphs: ['PARIS, Nov 24 (Reuters) - Rain kept the harvest in the fields of France.'],
        }),
      ),
    );
    const sqs = new SQSClient(engineClientConfig(running.engine.endpoint));
    const QueueUrl = `${running.engine.endpoint}/000000000000/desk`;
    const got: ArticleEvent[] = [];
    const receive = async (): Promise<ArticleEvent[]> => {
      const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }));
      for (const { Body = '', ReceiptHandle } of Messages) {
        got.push(JSON.parse(Body));
        await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
      }
      return got;
    };

    await until(receive, (all) => [id, dry].every((one) => all.some(({ articleId }) => articleId === one)));
    sqs.destroy();
    const onBus = async () => (await running.busEvents('research')).map(({ articleId }) => articleId);
    await until(onBus, (all) => all.includes(id));

    expect(got.filter(({ articleId }) => articleId === id)).toMatchObject([{ type: 'article.stored', rev: 1 }]);
    expect(got.filter(({ articleId }) => articleId === dry)).toHaveLength(1);
    expect(got.every((event) => !('article' in event))).toBe(true);
    expect(await onBus()).not.toContain(dry);
  }, 60_000);
});

describe('the command line', () => {
  const slugline = async (...words: string[]): Promise<string> => {
    const args = ['bin/slugline.ts', ...words, '--data', running.dir];
    return (await promisify(execFile)(process.execPath, args)).stdout;
  };

  it('tells what consumers are owed, and has what was given up sent again', async () => {
    const id = idOf(await running.story(story('L1N010', '101')));
    await until(
      () => revs(id),
      ({ length }) => length > 0,
    );
    const client = new DynamoDBClient(engineClientConfig(running.engine.endpoint));
    const deliveries = dynamoDeliveries(client, running.engine.names.table);
    const { message } = cms.taken.find((one) => one.message.articleId === id)!;
    const { article: _article, headline: _headline, tags: _tags, ...event } = message;
    await deliveries.moved({ consumer: 'cms', event, attempts: 9 }, true);
    client.destroy();

    expect(await slugline('consumers', 'cms')).toMatch(/^told {5}cms at cms\.newsroom\.example: [\s\S]*1 .*given up/);
    expect(await slugline('consumers', 'cms', '--retry')).toMatch(/^1 event owed to cms again/);

    expect(
      await until(
        () => revs(id),
        ({ length }) => length > 1,
      ),
    ).toEqual([1, 1]);
  }, 60_000);

  it('writes a list as a feed, and as documents', async () => {
    expect(await slugline('find', '--as', 'atom', '--wire', 'reuters')).toMatch(
      /^<\?xml[\s\S]*<entry>[\s\S]*<\/feed>\n$/,
    );
    const lines = (await slugline('find', '--as', 'ninjs', '--limit', '3')).split('\n');
    expect(lines.map((line) => line && JSON.parse(line).standard.name)).toEqual(['ninjs', 'ninjs', 'ninjs', '']);
  }, 60_000);
});
