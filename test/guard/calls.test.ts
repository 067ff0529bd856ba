// AWS calls for each kind of drop, counted in the SDK's own clients over the embedded services.
import { join } from 'node:path';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseConfig } from '../../functions/config.ts';
import { type IngestResult, ingestDrop, type Services } from '../../functions/ingest/ingest-drop.ts';
import { ENV } from '../../functions/names.ts';
import { eventBridgeBus } from '../../functions/store/bus.ts';
import { clientsOf } from '../../functions/store/clients.ts';
import { articleStore, dropStore } from '../../functions/store/services.ts';
import { openDynamo } from '../../local/dynamo/open-dynamo.ts';
import { createResources } from '../../local/resources.ts';
import { clientConfig, makeTempDir, openAwsFront, removeDir } from '../local/aws-front.ts';
import { newsMessage, type WireStory } from '../wire-item.ts';
import { CALLS } from './limits.ts';

const NAMES = { dropBucket: 'drops', archiveBucket: 'archive', table: 'articles' };

/** By the names of the SDK's commands, each with all of its attempts once. */
let calls: string[] = [];
let ingest: (key: string, content: string | Uint8Array) => Promise<IngestResult>;
let again: () => Promise<IngestResult>;
const closers: (() => unknown)[] = [];

beforeAll(async () => {
  const dir = await makeTempDir();
  closers.push(() => removeDir(dir));
  const dynamo = await openDynamo({ dir: join(dir, 'dynamo') });
  closers.push(() => dynamo.close());
  const aws = await openAwsFront(dir, { dynamo: dynamo.handle });
  closers.push(() => aws.close());
  await createResources(clientConfig(aws.front.endpoint), NAMES);

  const settings = clientConfig(aws.front.endpoint);
  const events = new EventBridgeClient(settings);
  const { s3, dynamo: table } = clientsOf(settings);
  const count = (next: (args: never) => unknown, context: { commandName?: string }) => (args: never) => {
    calls.push((context.commandName ?? '').replace('Command', ''));
    return next(args);
  };
  for (const { middlewareStack } of [s3, table, events]) {
    (middlewareStack as { add(middleware: unknown, at: object): void }).add(count, { step: 'initialize' });
  }
  for (const client of [s3, table, events]) closers.push(() => client.destroy());
  const environment = { [ENV.table]: NAMES.table, [ENV.archiveBucket]: NAMES.archiveBucket };
  const services: Services = {
    config: parseConfig({ wires: { reuters: { title: 'Reuters', authorities: ['reuters.com'] } } }),
    ...articleStore(environment, settings),
    ...dropStore(settings),
    bus: eventBridgeBus(events, 'slugline'),
    now: () => new Date().toISOString(),
  };
  let last: Parameters<typeof ingestDrop>[0];
  again = () => ingestDrop(last, services);
  ingest = async (key, content) => {
    const put = new PutObjectCommand({ Bucket: NAMES.dropBucket, Key: key, Body: content });
    const { VersionId: versionId = '' } = await aws.s3Client.send(put);
    last = { bucket: NAMES.dropBucket, key, versionId };
    calls = [];
    return again();
  };
  // The rows of a day and of a month are looked after once a process.
  await ingest('reuters/first.xml', newsMessage(story('FIRST', '1')));
}, 60_000);

afterAll(async () => {
  for (const close of closers.reverse()) await close();
});

const PARAGRAPHS = [
  'GULL HARBOUR, March 3 (Reuters) - The harbour council said it would close the old ferry pier after a storm tore away forty metres of its outer wall.',
  'Fishermen in Port Tern, where the ferry has called since 1921, said they had asked the government in Oslo for repairs three times.',
  'The European Union set aside 40 million euros for small harbours last year, and the council hopes for a tenth of that.',
];

const story = (usn: string, version: string, more: Partial<WireStory> = {}): WireStory => ({
  usn,
  version,
  versionCreated: `2026-03-03T10:0${version}:00Z`,
  headline: `Storm closes the pier of Gull Harbour ${usn}`,
  paragraphs: PARAGRAPHS.map((text) => text.replaceAll('e', usn)),
  ...more,
});

const outcomeOf = (result: IngestResult) => (result.kind === 'done' ? result.row.outcome : result.kind);

function expectAtMost(kind: keyof typeof CALLS): void {
  expect(calls.length, `${kind}: ${calls.join(', ')}`).toBeLessThanOrEqual(CALLS[kind].most);
  // A limit with much room guards nothing.
  expect(calls.length, `${kind}: ${calls.join(', ')}`).toBeGreaterThan(CALLS[kind].most - 3);
}

it('a new article', async () => {
  expect(outcomeOf(await ingest('reuters/a.xml', newsMessage(story('A', '1'))))).toBe('articles');

  expectAtMost('new');
});

it('a notification that is delivered again', async () => {
  await ingest('reuters/again.xml', newsMessage(story('B', '1')));
  calls = [];

  expect(outcomeOf(await again())).toBe('repeated');

  expectAtMost('redelivered');
});

it('an update', async () => {
  await ingest('reuters/update-1.xml', newsMessage(story('C', '1')));

  await ingest('reuters/update-2.xml', newsMessage(story('C', '2', { edStat: 'U' })));

  expectAtMost('update');
});

it('a kill', async () => {
  await ingest('reuters/kill-1.xml', newsMessage(story('D', '1')));

  await ingest('reuters/kill-2.xml', newsMessage(story('D', '2', { pubStatus: 'canceled', edStat: 'D' })));

  expectAtMost('kill');
});

it('the same item in another drop', async () => {
  await ingest('reuters/copy-1.xml', newsMessage(story('E', '1')));

  expect(outcomeOf(await ingest('reuters/copy-2.xml', newsMessage(story('E', '1'))))).toBe('duplicate');

  expectAtMost('copy');
});

it('a drop that nobody can read', async () => {
  expect(outcomeOf(await ingest('reuters/broken.xml', '<broken'))).toBe('quarantined');

  expectAtMost('rejected');
});

it('a picture', async () => {
  expect(outcomeOf(await ingest('reuters/picture.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0])))).toBe('media');

  expectAtMost('picture');
});
