// `slugline drill` on the engine: it passes, leaves nothing, mends what an earlier one left, and fails loudly where
// the pipeline has a bug.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { DeleteItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { DeleteObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { audit } from '../../bin/audit/audit.ts';
import { buildFunctions } from '../../bin/bundle.ts';
import { engineConnection } from '../../bin/connection.ts';
import { type DrillStep, drill } from '../../bin/drill/drill.ts';
import { findLeftovers, namesOf, removeLeftovers } from '../../bin/drill/leftovers.ts';
import { idOf, keyOf, newsItem, uriOf } from '../../bin/drill/story.ts';
import { toItem } from '../../functions/store/aws.ts';
import { monthKey } from '../../functions/store/keys.ts';
import { objectVersions } from '../../functions/store/object-versions.ts';
import { startEngine } from '../../local/engine.ts';
import { seeded, seededBugs } from '../faults/seeded-bug.ts';
import { openEngine, type RunningEngine } from './engine-fixture.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CLI = join(ROOT, 'bin/slugline.ts');

let running: RunningEngine;
const children: ChildProcess[] = [];

const story = {
  usn: 'LREAL',
  version: '1',
  versionCreated: '2026-11-23T10:00:00.000Z',
  headline: 'Invented minister opens invented bridge',
  paragraphs: ['WARSAW, Nov 23 (Reuters) - An invented minister opened a bridge that does not exist.'],
};

beforeAll(async () => {
  running = await openEngine();
  await running.story(story);
  await running.ingest('reuters/broken.xml', '<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/">');
  // Its words are indexed then: no later sweep has anything left to do but what is a drill's.
  await running.engine.sweep(0);
}, 120_000);

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

afterAll(async () => {
  await running?.close();
});

const slugline = (...words: string[]) => {
  const child = spawn(process.execPath, [CLI, 'drill', '--data', running.dir, ...words], { cwd: ROOT });
  children.push(child);
  const ended = Promise.all([once(child, 'exit'), text(child.stdout), text(child.stderr)]);
  return { child, ended: ended.then(([[code], stdout, stderr]) => ({ code, stdout, stderr })) };
};

const stepsIn = (stdout: string): DrillStep[] =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** Every row, every version of every drop and every document. */
const everything = async (): Promise<unknown> => {
  await running.engine.drain();
  const { s3, names } = running.connection.resources;
  return {
    rows: await running.rows(),
    drops: await Array.fromAsync(objectVersions(s3, names.dropBucket, '')),
    documents: await Array.fromAsync(objectVersions(s3, names.archiveBucket, '')),
  };
};

const namesOfLeftovers = async (): Promise<string[]> => namesOf(await findLeftovers(running.connection.resources));

describe('slugline drill', () => {
  it('passes on a running engine, tells times and counts, and leaves every store as it was', async () => {
    const before = await everything();
    const { code, stdout, stderr } = await slugline('--embargo', '6', '--json').ended;

    expect(stepsIn(stdout).filter(({ ok }) => !ok)).toEqual([]);
    expect(stderr).toMatch(/ queries, \d+ stories of the drill shown, 0 violations in .*the drill passed/);
    expect(code).toBe(0);
    const steps = stepsIn(stdout);
    const result = steps.pop() as unknown as { queries: number; shown: number };
    expect(result).toMatchObject({ ok: true, violations: 0 });
    expect(result.queries).toBeGreaterThan(50);
    expect(result.shown).toBeGreaterThan(10);
    expect(steps.every(({ ok }) => ok)).toBe(true);
    const timed = steps
      .filter(({ seconds }) => seconds !== undefined)
      .map(({ scenario, message }) => [scenario, message]);
    expect(timed).toEqual(
      expect.arrayContaining([
        ['kill', 'story is visible'],
        ['kill', 'story is gone after its kill'],
        ['embargo', 'update is released after its time'],
        ['correction', 'a newer correction is visible'],
        [
          'after',
          expect.stringMatching(/^\d+ rows, \d+ documents and 10 drops removed; a listing finds nothing more$/),
        ],
      ]),
    );
    expect(await everything()).toEqual(before);
    const now = () => new Date(Date.now() + 1000).toISOString();
    const gaps = audit(running.connection.resources, { settleSeconds: 0, now, onProgress: () => {} });
    expect(await Array.fromAsync(gaps)).toEqual([]);
  }, 120_000);

  it('tells the bus of its stories under a source of their own', async () => {
    const log = (await readFile(join(running.dir, 'events.jsonl'), 'utf8')).trim().split('\n');
    const events = log.map((line) => JSON.parse(line));
    const bySource = Map.groupBy(events, ({ source }) => source);

    expect(bySource.get('slugline')?.every(({ detail }) => detail.wire === 'reuters')).toBe(true);
    expect(bySource.get('slugline.drill')?.every(({ detail }) => detail.wire === '_drill')).toBe(true);
    expect(bySource.get('slugline.drill')?.length).toBe(7);
  });

  it('removes what a drill that was killed has left, once nobody else drills', async () => {
    const before = await everything();
    const cut = slugline('--embargo', '60');
    await expect.poll(async () => (await namesOfLeftovers()).length, { timeout: 60_000 }).toBeGreaterThan(20);
    const { code, stderr } = await slugline().ended;
    expect([code, stderr]).toEqual([1, expect.stringContaining('another drill is running')]);
    cut.child.kill('SIGKILL');
    await cut.ended;

    const { stdout, ...second } = await slugline('--embargo', '6').ended;

    expect(second).toMatchObject({ code: 0, stderr: expect.stringContaining('another drill has not ended') });
    expect(stdout).toMatch(/before .*an earlier drill was cut short: \d+ rows, \d+ documents and \d+ drops removed/);
    expect(await everything()).toEqual(before);
  }, 180_000);

  it('cleans up when it is interrupted, and says that it was', async () => {
    const before = await everything();
    const interrupted = slugline('--embargo', '60');
    await expect.poll(async () => (await namesOfLeftovers()).length, { timeout: 60_000 }).toBeGreaterThan(20);
    interrupted.child.kill('SIGINT');
    const { code, stdout } = await interrupted.ended;

    expect(code).toBe(1);
    expect(stdout).toContain('the drill was ended before its end');
    expect(await everything()).toEqual(before);
  }, 120_000);

  it('is listed only for whoever asks for its wire, and removed with all versions and delete marks', async () => {
    const before = await everything();
    const run = { name: '00000000', day: '2026-11-23' };
    const version = { scenario: 'kill', number: 1, kind: 'story' } as const;
    const key = keyOf(run.name, version);
    const { dynamo, names } = running.connection.resources;
    // INGEST remembers that it marked this month, and the drills before have taken the mark away.
    await dynamo.send(new PutItemCommand({ TableName: names.table, Item: toItem(monthKey('_drill', run.day), {}) }));
    await running.ingest(key, newsItem(run, version));
    await running.ingest(key, newsItem(run, version));
    const { dropBucket: Bucket } = running.engine.names;
    await running.s3.send(new DeleteObjectCommand({ Bucket, Key: key }));
    const found = async (filter: object) => {
      const { articles } = await running.connection.query({ op: 'find', ...filter }, 'list');
      return articles.map(({ uri }) => uri).includes(uriOf(run.name, 'kill'));
    };

    expect(await found({ wire: '_drill' })).toBe(true);
    expect(await found({ wire: '_drill', tag: 'drill:00000000' })).toBe(true);
    expect(await found({ tag: 'drill:00000000' })).toBe(false);
    expect(await found({})).toBe(false);
    expect(await running.connection.query({ op: 'show', article: idOf(run.name, 'kill') }, 'article')).toBeTruthy();

    const { code, stdout } = await slugline('--embargo', '6').ended;

    expect(code).toBe(0);
    expect(stdout).toMatch(/cut short: \d+ rows, 1 documents and 3 drops removed/);
    expect(await everything()).toEqual(before);
  }, 120_000);
});

describe('what is left of a drill', () => {
  it('is not called removed while a row of an unknown kind still names its story', async () => {
    const before = await everything();
    const { resources } = running.connection;
    const { dynamo, names } = resources;
    const run = { name: '00000001', day: '2026-11-23' };
    const version = { scenario: 'kill', number: 1, kind: 'story' } as const;
    await running.ingest(keyOf(run.name, version), newsItem(run, version));
    const Item = toItem({ pk: 'Z#new', sk: `2026#${idOf(run.name, 'kill')}` }, {});
    await dynamo.send(new PutItemCommand({ TableName: names.table, Item }));

    await expect(removeLeftovers(resources, { settleSeconds: 5 })).rejects.toThrow(
      /does not know is left: Z#new 2026#/,
    );

    const { pk, sk } = Item;
    await dynamo.send(new DeleteItemCommand({ TableName: names.table, Key: { pk: pk!, sk: sk! } }));
    expect(await everything()).toEqual(before);
  });
});

describe('a drill on a pipeline with a bug', () => {
  it('fails loudly where an embargo is not heeded', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'slugline-drill-'));
    try {
      await cp(join(ROOT, 'functions'), join(dir, 'functions'), { recursive: true });
      await symlink(join(ROOT, 'node_modules'), join(dir, 'node_modules'));
      const bug = seededBugs().find(({ name }) => name === 'embargo-ignored')!;
      await writeFile(join(dir, bug.file), seeded(bug, await readFile(join(dir, bug.file), 'utf8')));
      const bundlesDir = join(dir, 'dist');
      // What an engine without wires runs.
      const names = ['ingest', 'sweep', 'query', 'watch'];
      await buildFunctions({ entryDir: join(dir, 'functions'), outdir: bundlesDir, names });
      const dataDir = join(dir, 'data');
      const engine = await startEngine({ dataDir, wires: { wires: {} }, bundlesDir });
      const connection = engineConnection(engine.endpoint, engine.names);
      const steps: DrillStep[] = [];
      try {
        const result = await drill(connection, {
          embargoSeconds: 8,
          timeoutSeconds: 30,
          eventLog: join(dataDir, 'events.jsonl'),
          onStep: (step) => steps.push(step),
          onWait: () => {},
        });

        expect(result).toMatchObject({ ok: false, violations: expect.toSatisfy((count: number) => count > 0) });
        expect(steps.filter(({ ok }) => !ok).map(({ message }) => message)).toEqual(
          expect.arrayContaining([
            expect.stringMatching(/embargo-2\.xml had to be held, and was stored/),
            expect.stringMatching(
              /^LEAK: an embargoed version was shown before its time; first seen at 20.* by \{"op":/,
            ),
          ]),
        );
        expect(namesOf(await findLeftovers(connection.resources))).toEqual([]);
      } finally {
        await connection.close();
        await engine.close();
      }
    } finally {
      await rm(dir, { recursive: true, force: true });
    }
  }, 120_000);
});
