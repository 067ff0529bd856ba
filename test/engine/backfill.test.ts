// `slugline backfill` on the engine: an archive of old stories, cut short, gone on with, listed by its own dates, no news.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ListObjectVersionsCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { archiveOf, bucketArchive } from '../../bin/backfill/archive.ts';
import { costOf, estimateOf } from '../../bin/backfill/estimate.ts';
import { type BackfillState, NONE, runBackfill } from '../../bin/backfill/run.ts';
import { type BackfillOptions, backfill } from '../../bin/commands/backfill.ts';
import { newRunId, Runs } from '../../bin/replay/state.ts';
import { loadWires } from '../../bin/wires.ts';
import { articleId } from '../../functions/article/identity.ts';
import { ENV } from '../../functions/names.ts';
import { createFunctionHost } from '../../local/lambda/function-host.ts';
import { newsMessage, uriOf } from '../wire-item.ts';
import { openEngine, type RunningEngine } from './engine-fixture.ts';

const COUNT = 12;
const DEFAULTS: BackfillOptions = { wire: 'reuters', yes: true, timeoutSeconds: 60, json: true, isStack: false };

let running: RunningEngine;
let dir: string;
let folder: string;

const old = (number: number) =>
  newsMessage({
    usn: `OLD${number}`,
    version: '1',
    versionCreated: `2019-05-${String(number + 1).padStart(2, '0')}T10:00:00.000Z`,
    headline: `The ferry number ${number} ran again`,
    subjects: ['N2:SHP'],
  });

beforeAll(async () => {
  running = await openEngine();
  dir = await mkdtemp(join(tmpdir(), 'slugline-backfill-'));
  folder = join(dir, 'archive');
  await mkdir(join(folder, '2019/05'), { recursive: true });
  for (let number = 0; number < COUNT; number++) {
    await writeFile(join(folder, `2019/05/${String(number).padStart(2, '0')}.xml`), old(number));
  }
  await writeFile(join(folder, '2019/empty.xml'), '');
  await writeFile(join(folder, '2019/unreadable.xml'), 'no story');
}, 120_000);

afterAll(async () => {
  await running?.close();
  if (dir) await rm(dir, { recursive: true, force: true });
});

const runs = () => new Runs(running.connection.resources);

async function command(source: string | undefined, options: Partial<BackfillOptions> = {}) {
  const lines: string[] = [];
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => lines.push(String(text)) > 0);
  const err = vi.spyOn(process.stderr, 'write').mockImplementation((text) => lines.push(String(text)) > 0);
  try {
    const code = await backfill(running.connection, source, { ...DEFAULTS, ...options });
    const receipt = lines.find((line) => line.startsWith('{'));
    return { code, lines, receipt: receipt === undefined ? undefined : JSON.parse(receipt) };
  } finally {
    out.mockRestore();
    err.mockRestore();
  }
}

async function dropsBelow(Prefix: string): Promise<string[]> {
  const { Versions = [] } = await running.s3.send(
    new ListObjectVersionsCommand({ Bucket: running.engine.names.dropBucket, Prefix }),
  );
  return Versions.map(({ Key = '' }) => Key);
}

const readings = async (): Promise<number> =>
  (await readFile(join(running.dir, 'functions.log'), 'utf8'))
    .split('\n')
    .filter((line) => line.includes('"drop ingested"') && line.includes('_backfill/')).length;

describe('a backfill', () => {
  it('that is cut short twice goes on, puts and reads each object once, and counts each once', async () => {
    const whole = archiveOf(folder);
    const startedAt = new Date().toISOString();
    const begun: BackfillState = {
      ...{ kind: 'backfill', id: newRunId(startedAt), startedAt, operator: 'a test', seq: 0, tally: NONE },
      ...{ source: folder, wire: 'reuters', objects: COUNT + 2 },
    };
    await runs().move(begun);
    // Pages of three, and the archive is away after some of them.
    const breaking = (pages: number) => ({
      ...whole,
      async *list(after?: string) {
        let page = 0;
        for await (const objects of whole.list(after)) {
          for (let from = 0; from < objects.length; from += 3) {
            if (page++ === pages) throw new Error('the archive is away');
            yield objects.slice(from, from + 3);
          }
        }
      },
    });
    const go = async (pages: number) =>
      runBackfill(await runs().find<BackfillState>('backfill', begun.id), breaking(pages), running.connection, {
        ...{ runs: runs(), timeoutSeconds: 60, now: () => new Date().toISOString() },
        ...{ onProgress: () => {}, onSkipped: () => {} },
      });

    await expect(go(1)).rejects.toThrow('the archive is away');
    await expect(go(2)).rejects.toThrow('the archive is away');
    const { receipt, code } = await command(undefined, { resume: true });

    expect(code).toBe(1);
    expect(receipt).toMatchObject({
      backfill: begun.id,
      objects: { articles: COUNT, known: 0, other: 0, failed: 1, skipped: 1 },
    });
    expect(await dropsBelow('reuters/_backfill/')).toHaveLength(COUNT + 1);
    expect(await readings()).toBe(COUNT + 1);
    await expect(command(undefined, { resume: true })).rejects.toThrow('no backfill was cut short');
  }, 120_000);

  it('sends no news: events have a source of their own, and lists go by the dates of the stories', async () => {
    const lines = (await readFile(join(running.dir, 'events.jsonl'), 'utf8')).split('\n').filter((line) => line !== '');
    const sources = new Set(lines.map((line) => JSON.parse(line).source));
    const id = articleId('reuters.com', uriOf('OLD3'));
    expect(sources).toEqual(new Set(['slugline.backfill']));
    expect((await running.events(id)).map(({ type, isBackfill }) => [type, isBackfill])).toEqual([
      ['article.stored', true],
    ]);

    await running.story({
      usn: 'NEW',
      version: '1',
      versionCreated: '2019-05-04T11:00:00.000Z',
      headline: 'Now',
      subjects: ['N2:SHP'],
    });
    const { articles } = await running.connection.query({ op: 'find', tag: 'N2:SHP', limit: 3 }, 'list');

    expect(articles.map(({ headline }) => headline)).toEqual([
      'Now',
      'The ferry number 11 ran again',
      'The ferry number 10 ran again',
    ]);
    expect(articles[1]).toMatchObject({ listedAt: '2019-05-12T10:00:00.000Z' });
  });

  it('of stories that are here already stores none twice, and tells of nothing', async () => {
    const before = (await running.allEvents()).length;

    const { receipt } = await command(join(folder, '2019/05'));

    expect(receipt).toMatchObject({ objects: { articles: 0, known: COUNT, failed: 0, skipped: 0 } });
    expect((await running.allEvents()).length).toBe(before);
  }, 60_000);

  it('kills what its archive kills, and tells everybody', async () => {
    const kill = newsMessage({
      usn: 'OLD3',
      version: '2',
      versionCreated: '2019-05-20T10:00:00.000Z',
      headline: 'x',
      pubStatus: 'canceled',
    });
    const other = join(dir, 'kills');
    await mkdir(other);
    await writeFile(join(other, 'kill.xml'), kill);

    const { receipt } = await command(other);

    expect(receipt).toMatchObject({ objects: { articles: 1 } });
    const [, killed] = await running.events(articleId('reuters.com', uriOf('OLD3')));
    expect(killed).toMatchObject({ type: 'article.killed' });
    expect(killed).not.toHaveProperty('isBackfill');
  }, 60_000);
});

describe('an archive in S3', () => {
  const Bucket = () => running.engine.names.archiveBucket;

  beforeAll(async () => {
    for (const number of [20, 21, 22]) {
      await running.s3.send(new PutObjectCommand({ Bucket: Bucket(), Key: `old/${number}.xml`, Body: old(number) }));
    }
  });

  it('is listed from where it was left, and costs by its size', async () => {
    const archive = bucketArchive(running.s3, Bucket(), 'old/');
    const keys: string[] = [];
    for await (const page of archive.list('old/20.xml')) keys.push(...page.map(({ key }) => key));

    expect(keys).toEqual(['old/21.xml', 'old/22.xml']);
    const estimate = await estimateOf(archive, () => {});
    expect(estimate).toMatchObject({ objects: 3, ...costOf(3, estimate.bytes) });
    // A guess, and in the range in which the whole pipeline is: some ten dollars for a million stories.
    expect(costOf(1_000_000, 5e9).dollars).toBeGreaterThan(20);
    expect(costOf(1_000_000, 5e9).dollars).toBeLessThan(100);
  });

  it('is imported by the bundle that the state machine calls, batch by batch, however often', async () => {
    const { names, endpoint } = running.engine;
    const host = await createFunctionHost({
      name: 'slugline-backfill',
      bundleDir: 'dist/functions/backfill',
      workDir: join(dir, 'functions'),
      wiresJson: await loadWires(),
      environment: {
        [ENV.backfillBucket]: Bucket(),
        [ENV.dropBucket]: names.dropBucket,
        [ENV.replayQueue]: names.replayQueueUrl,
      },
      ...{ endpointUrl: endpoint, region: 'us-east-1', timeoutSeconds: 60, memoryMb: 512, maxConcurrency: 1 },
      onLog: () => {},
    });
    const batch = (wire: string) => ({
      BatchInput: { id: 'b1', wire, prefix: 'old/' },
      Items: [20, 21, 22].map((number) => ({
        Etag: '"x"',
        Key: `old/${number}.xml`,
        Size: old(number).length,
        StorageClass: 'STANDARD',
      })),
    });
    try {
      const first = await host.invoke(batch('reuters'));
      const again = await host.invoke(batch('reuters'));
      await running.engine.drain();

      expect(first).toEqual({ ok: true, payload: { imported: 3, skipped: [] } });
      expect(again).toEqual(first);
      const events = await running.events(articleId('reuters.com', uriOf('OLD21')));
      expect(events.map(({ type, isBackfill }) => [type, isBackfill])).toEqual([['article.stored', true]]);
      expect(await host.invoke(batch('nobody'))).toMatchObject({
        ok: false,
        errorMessage: expect.stringContaining('no wire "nobody"'),
      });
    } finally {
      await host.close();
    }
  }, 60_000);
});

it.each<[string, string | undefined, Partial<BackfillOptions>]>([
  ['say what to bring in', undefined, {}],
  ['there is no wire "nobody"', 'test', { wire: 'nobody' }],
  ['there is no file or folder', 'test/nowhere', {}],
  ['is no address in S3', 's3://UPPER/x', {}],
  ['add --yes where nobody can be asked', 'test/backfill', { yes: false }],
  ['there is no backfill 2019', undefined, { resume: '2019' }],
])('is refused: %s', async (message, source, options) => {
  await expect(command(source, options)).rejects.toThrow(message);
});
