// `slugline audit` on the engine: a clean store has no gap, each kind of gap made behind the pipeline's back is
// found and named, and what can be mended is mended.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { DeleteItemCommand, DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { CopyObjectCommand, DeleteObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { marshall } from '@aws-sdk/util-dynamodb';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { audit } from '../../bin/audit/audit.ts';
import type { Gap } from '../../bin/audit/gap.ts';
import { mendGap } from '../../bin/audit/mend.ts';
import type { Head } from '../../functions/article/head.ts';
import { articleId } from '../../functions/article/identity.ts';
import { dynamoArticles } from '../../functions/store/articles.ts';
import { s3Documents } from '../../functions/store/documents.ts';
import { doEffects } from '../../functions/store/effects.ts';
import { dueKey, effectKey, headKey, historyKey, type Key } from '../../functions/store/keys.ts';
import { storedWords } from '../../functions/store/words.ts';
import { Segment } from '../../functions/words/segment.ts';
import { engineClientConfig } from '../../local/running-engine.ts';
import { newsMessage, uriOf, type WireStory } from '../wire-item.ts';
import { openEngine, type RunningEngine } from './engine-fixture.ts';

const CLI = fileURLToPath(new URL('../../bin/slugline.ts', import.meta.url));

let running: RunningEngine;
let dynamo: DynamoDBClient;

const story = (usn: string, step = 1, more: Partial<WireStory> = {}): WireStory => ({
  usn,
  version: String(100 + step),
  versionCreated: `2026-11-23T1${step}:00:00.000Z`,
  headline: `Invented story ${usn}`,
  paragraphs: ['WARSAW, Nov 23 (Reuters) - Nothing of this has happened.'],
  ...more,
});
/** Long enough to have bands. */
const LONG =
  'WARSAW, Nov 23 (Reuters) - Nothing of this has happened, said the man who had been asked to count the herons of the river, and he showed an empty page.';
const idOf = (usn: string): string => articleId('reuters.com', uriOf(usn));

beforeAll(async () => {
  running = await openEngine();
  dynamo = new DynamoDBClient(engineClientConfig(running.engine.endpoint));
  await running.story(story('LPLAIN', 1, { paragraphs: [LONG] }));
  for (const usn of ['LUPDATED', 'LKILLED', 'LWITHHELD', 'LHELD', 'LRELEASED']) await running.story(story(usn));
  await running.story(story('LUPDATED', 3));
  await running.story(story('LUPDATED', 2, { headline: 'Late' }));
  await running.story(story('LKILLED', 2, { edStat: 'D', pubStatus: 'canceled' }));
  await running.story(story('LWITHHELD', 2, { pubStatus: 'withheld' }));
  await running.story(story('LRELEASED', 2, { pubStatus: 'withheld' }));
  await running.story(story('LRELEASED', 3));
  await running.story(story('LHELD', 2, { embargoed: '2036-11-23T12:00:00.000Z' }));
  await running.ingest('hand/LPLAIN-again.xml', newsMessage(story('LPLAIN', 1, { paragraphs: [LONG] })));
  await running.ingest('reuters/broken.xml', '<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/">');
  await running.ingest('reuters/photo', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1]));
  await running.ingest('nobody/story.xml', 'x');
}, 120_000);

afterAll(async () => {
  dynamo?.destroy();
  await running?.close();
});

const gapsNow = async (settleSeconds = 0): Promise<Gap[]> => {
  await running.engine.drain();
  return Array.fromAsync(
    audit(running.connection.resources, {
      settleSeconds,
      // Objects are dated by whole seconds.
      now: () => new Date(Date.now() + 1000).toISOString(),
      onProgress: () => {},
    }),
  );
};

const short = (gaps: readonly Gap[]): string[][] => gaps.map(({ kind, where }) => [kind, where]);

const mendAll = async (gaps: readonly Gap[]): Promise<boolean[]> => {
  const mended: boolean[] = [];
  for (const gap of gaps) mended.push(gap.mend !== undefined && (await mendGap(gap.mend, running.connection)));
  return mended;
};

const remove = ({ pk, sk }: Key) =>
  dynamo.send(new DeleteItemCommand({ TableName: running.engine.names.table, Key: marshall({ pk, sk }) }));
const put = (item: object) =>
  dynamo.send(
    new PutItemCommand({
      TableName: running.engine.names.table,
      Item: marshall(item, { removeUndefinedValues: true }),
    }),
  );
const rowsWhere = async (test: (row: Record<string, unknown> & Key) => boolean) =>
  (await running.rows()).filter((row) => test(row as never)) as (Record<string, unknown> & Key)[];
const versionsOf = (usn: string) => rowsWhere(({ pk, sk }) => pk === `A#${idOf(usn)}` && sk.startsWith('V#'));

const move = async (from: string, to: string): Promise<void> => {
  const Bucket = running.engine.names.archiveBucket;
  await running.s3.send(new CopyObjectCommand({ Bucket, Key: to, CopySource: `${Bucket}/${encodeURI(from)}` }));
  await running.s3.send(new DeleteObjectCommand({ Bucket, Key: from }));
};

describe('audit', () => {
  // Whatever a test breaks, it or this puts back.
  const repairs: (() => Promise<unknown>)[] = [];
  // Nothing is left to the engine's own sweep, which may come while a test has taken away what it would look at.
  beforeEach(() => running.engine.sweep(0));
  afterEach(async () => {
    for (const repair of repairs.splice(0)) await repair();
  });
  const takeAway = async (row: Record<string, unknown> & Key): Promise<void> => {
    await remove({ pk: row.pk, sk: row.sk });
    repairs.push(() => put(row));
  };

  it('finds no gap in a store with updates, late versions, kills, holds, duplicates, media and quarantine', async () => {
    expect(await gapsNow()).toEqual([]);
  });

  it('finds a drop that nothing became of, and mends it', async () => {
    const [row] = await rowsWhere(({ pk, sk }) => pk.startsWith('D#reuters#') && sk.includes('LPLAIN'));
    await remove(row!);

    const gaps = await gapsNow();

    expect(gaps).toEqual([
      {
        kind: 'drop-without-ledger',
        where: expect.stringMatching(/^reuters\/LPLAIN-101\.xml @/),
        message: expect.stringMatching(/^it came at 20.*, and nothing became of it, or not yet of all that it holds$/),
        mend: { how: 'requeue', drop: (row as never as { drop: object }).drop },
      },
    ]);
    expect(await gapsNow(900)).toEqual([]);
    expect(await mendAll(gaps)).toEqual([true]);
    expect(await gapsNow()).toEqual([]);
  });

  it.each(['reuters', 'unknown'])(
    'finds what went to quarantine as %s and waits there no more, and mends it',
    async (wire) => {
      const [row] = await rowsWhere(({ pk }) => pk === `Q#${wire}`);
      await remove(row!);

      const gaps = await gapsNow();

      const where = expect.stringContaining(wire === 'reuters' ? 'reuters/broken.xml' : 'nobody/story.xml');
      expect(short(gaps)).toEqual([['quarantine-row-missing', where]]);
      expect(await mendAll(gaps)).toEqual([true]);
      expect(await gapsNow()).toEqual([]);
    },
  );

  it('finds a version that is missing, and mends it', async () => {
    const [first] = await versionsOf('LUPDATED');
    await remove(first!);

    const gaps = await gapsNow();

    expect(short(gaps)).toEqual([['version-missing', `${first!.pk} ${first!.sk}`]]);
    expect(await mendAll(gaps)).toEqual([true]);
    expect(await gapsNow()).toEqual([]);
  });

  it('finds an article without a head', async () => {
    const [head] = await rowsWhere(({ pk, sk }) => pk === `A#${idOf('LUPDATED')}` && sk === 'HEAD');
    await takeAway(head!);

    const gaps = await gapsNow();

    expect(short(gaps)).toContainEqual(['article-without-head', `${head!.pk} HEAD`]);
    expect(new Set(gaps.map(({ kind }) => kind))).toEqual(new Set(['article-without-head', 'index-row-stale']));
  });

  it('finds an article of which only the ledger and its documents tell, and mends it', async () => {
    const { pk } = headKey(idOf('LPLAIN'));
    for (const row of await rowsWhere((one) => one.pk === pk || one.sk.endsWith(`#${idOf('LPLAIN')}`)))
      await remove(row);

    const gaps = await gapsNow();

    expect(new Set(short(gaps).map(([kind]) => kind))).toEqual(
      new Set(['article-without-head', 'document-without-article']),
    );
    expect(await mendAll(gaps)).toContain(true);
    expect(await gapsNow()).toEqual([]);
  });

  it('finds a revision that nothing tells of', async () => {
    const key = historyKey(idOf('LUPDATED'), 2);
    const [row] = await rowsWhere(({ pk, sk }) => pk === key.pk && sk === key.sk);
    await takeAway(row!);

    const gaps = await gapsNow();

    expect(short(gaps)).toContainEqual(['revision-missing', `${key.pk} ${key.sk}`]);
    expect(new Set(gaps.map(({ kind }) => kind))).toEqual(new Set(['revision-missing']));
  });

  it('finds a version without its document, and mends it without an event', async () => {
    const [version] = await versionsOf('LUPDATED');
    const Bucket = running.engine.names.archiveBucket;
    await running.s3.send(new DeleteObjectCommand({ Bucket, Key: `articles/${version!.document}` }));
    const events = await running.events(idOf('LUPDATED'));

    const gaps = await gapsNow();

    expect(short(gaps)).toEqual([['document-missing', version!.document]]);
    expect(await mendAll(gaps)).toEqual([true]);
    expect(await gapsNow()).toEqual([]);
    expect(await running.events(idOf('LUPDATED'))).toEqual(events);
  });

  it.each(['LKILLED', 'LWITHHELD', 'LHELD'])('finds a document of %s within reach, and mends it', async (usn) => {
    const [key] = await running.archived(`restricted/reuters/${idOf(usn)}/`);
    const within = key!.replace('restricted/', 'articles/');
    await move(key!, within);

    const gaps = await gapsNow();

    expect(short(gaps)).toEqual([['document-misplaced', within]]);
    expect(await mendAll(gaps)).toEqual([true]);
    expect(await gapsNow()).toEqual([]);
    expect(await running.archived(`restricted/reuters/${idOf(usn)}/`)).toContain(key);
  });

  it('finds a visible document out of reach, and mends it', async () => {
    const [key] = await running.archived(`articles/reuters/${idOf('LRELEASED')}/`);
    const outside = key!.replace('articles/', 'restricted/');
    await move(key!, outside);

    const gaps = await gapsNow();

    expect(short(gaps)).toEqual([['document-misplaced', outside]]);
    expect(await mendAll(gaps)).toEqual([true]);
    expect(await gapsNow()).toEqual([]);
  });

  it('finds a document of which no row tells', async () => {
    const Bucket = running.engine.names.archiveBucket;
    const Key = `articles/reuters/${'a'.repeat(26)}/1/${'0'.repeat(64)}.json`;
    await running.s3.send(new PutObjectCommand({ Bucket, Key, Body: '{}' }));
    repairs.push(() => running.s3.send(new DeleteObjectCommand({ Bucket, Key })));

    expect(short(await gapsNow())).toEqual([['document-without-article', Key]]);
  });

  it('finds every index row that is missing, marks of days and months too, and sets them right', async () => {
    const id = idOf('LPLAIN');
    const rows = await rowsWhere(({ pk, sk }) => sk.endsWith(`#${id}`) && /^(T|TIME|W|F|S|N)#/.test(pk));
    const marks = await rowsWhere(({ pk }) => pk === 'TIME' || pk === 'W#reuters');
    expect(rows.length).toBeGreaterThan(3);
    expect(marks).toHaveLength(2);
    for (const row of [...rows, ...marks]) await remove(row);

    const gaps = await gapsNow();

    expect(short(gaps).sort()).toEqual(
      [...rows, ...marks].map(({ pk, sk }) => ['index-row-missing', `${pk} ${sk}`]).sort(),
    );
    expect(await mendAll(gaps)).toEqual(gaps.map(() => true));
    expect(await gapsNow()).toEqual([]);
  });

  it.each([
    ['of a killed article', 'LKILLED'],
    ['under a tag that the visible version has not', 'LPLAIN'],
    ['of no article at all', undefined],
  ])('finds an index row %s, and takes it away', async (_of, usn) => {
    const row = { pk: 'T#iso3166:ZZ', sk: `2026-11-23T10:00:00.000Z#${usn ? idOf(usn) : 'b'.repeat(26)}` };
    await put(row);

    const gaps = await gapsNow();

    expect(short(gaps)).toEqual([['index-row-stale', `${row.pk} ${row.sk}`]]);
    expect(await mendAll(gaps)).toEqual([true]);
    expect(await gapsNow()).toEqual([]);
  });

  it('finds a row of a story that the links of its article do not know, and takes it away', async () => {
    for (const usn of ['LPLAIN', 'LKILLED', 'LNEVER']) {
      const row = { pk: 'S#none', sk: `2026-11-23T11:00:00.000Z#${idOf(usn)}` };
      await put(row);

      const gaps = await gapsNow();

      expect(short(gaps)).toEqual([['index-row-stale', `${row.pk} ${row.sk}`]]);
      expect(await mendAll(gaps)).toEqual([true]);
      expect(await gapsNow()).toEqual([]);
    }
  });

  it('leaves bands that are too many to their expiry', async () => {
    await put({ pk: 'N#none', sk: `2026-11-23T11:00:00.000Z#${idOf('LPLAIN')}` });

    expect(await gapsNow()).toEqual([]);
  });

  it('says nothing of rows under tags that an effect is still to set', async () => {
    const id = idOf('LPLAIN');
    const [head] = await rowsWhere(({ pk, sk }) => pk === `A#${id}` && sk === 'HEAD');
    const { rev, listedAt } = head as unknown as Head;
    const stale = { pk: 'T#none', sk: `${listedAt}#${id}` };
    await put(stale);
    expect(short(await gapsNow())).toEqual([['index-row-stale', `${stale.pk} ${stale.sk}`]]);
    const at = new Date().toISOString();

    await put({ ...effectKey(id, rev), id, rev, at, effects: [{ kind: 'index', tags: ['none'] }] });
    expect(await gapsNow(3600)).toEqual([]);

    await running.engine.sweep(0);
    expect(await rowsWhere(({ pk }) => pk === stale.pk)).toEqual([]);
  });

  it.each(['LPLAIN', 'LKILLED'])(
    'finds links of %s that are not those of what may be shown, and leaves them to SWEEP',
    async (usn) => {
      const row = { pk: `A#${idOf(usn)}`, sk: 'LINKS' };
      const [known] = await rowsWhere(({ pk, sk }) => pk === row.pk && sk === row.sk);
      await put({ ...known, document: 'reuters/other.json' });

      const gaps = await gapsNow();

      expect(short(gaps)).toEqual([['links-behind', `${row.pk} LINKS`]]);
      expect(await mendAll(gaps)).toEqual([true]);
      const [effect] = await rowsWhere(({ pk, sk }) => pk.startsWith('O#') && sk.startsWith(idOf(usn)));
      expect(effect).toMatchObject({ effects: [{ kind: 'link' }] });
      const { dynamo: client, s3, names } = running.connection.resources;
      const articles = dynamoArticles(client, names.table);
      const services = { articles, documents: s3Documents(s3, names.archiveBucket), bus: { publish: async () => {} } };
      await doEffects(effect as never, { ...services, now: () => new Date().toISOString() });
      expect(await gapsNow()).toEqual([]);
      const [mended] = await rowsWhere(({ pk, sk }) => pk === row.pk && sk === row.sk);
      expect(mended?.document).toBe(known?.document);
    },
  );

  it('finds an article whose words are in no segment, and has SWEEP index them', async () => {
    const { dynamo: client, s3, names } = running.connection.resources;
    await running.engine.sweep(0);
    expect(await gapsNow()).toEqual([]);
    const words = storedWords(client, names.table, s3, names.archiveBucket);
    const [row] = await words.days({ limit: 1 });
    const segment = new Segment(await words.read(row!.segments[0]!.path));
    segment.change(() => segment.remove(idOf('LPLAIN')));
    const bytes = segment.bytes();
    await words.write(row!.segments[0]!.path, bytes);

    const gaps = await gapsNow();

    expect(gaps).toMatchObject([{ kind: 'words-behind', articleId: idOf('LPLAIN') }]);
    expect(await mendAll(gaps)).toEqual([true]);
    expect(await gapsNow()).toEqual([]);
    await running.engine.sweep(0);
    expect(await gapsNow()).toEqual([]);
    const [now] = await words.days({ limit: 1 });
    expect(now!.seq).toBeGreaterThan(row!.seq);
  });

  it('finds an effect that was left over, and does not call it so before its time', async () => {
    const at = new Date(Date.now() - 30_000).toISOString();
    const effect = { ...effectKey(idOf('LPLAIN'), 99), id: idOf('LPLAIN'), rev: 99, at, effects: [] };
    await put(effect);
    repairs.push(() => remove(effect));

    const gaps = await gapsNow();

    expect(short(gaps)).toEqual([['effect-left-over', `${effect.pk} ${effect.sk}`]]);
    expect(await mendAll(gaps)).toEqual([false]);
    expect(await gapsNow(900)).toEqual([]);
  });

  it('finds a hold that ended and that nobody released', async () => {
    const at = new Date(Date.now() - 30_000).toISOString();
    const hold = { id: idOf('LPLAIN'), at, key: 'none' };
    const due = { ...dueKey(hold), ...hold };
    repairs.push(() => remove(due));

    // The engine's own sweep, every five seconds, may come between.
    let gaps: Gap[] = [];
    for (let round = 0; round < 5 && gaps.length === 0; round++) {
      await put(due);
      gaps = await gapsNow();
    }

    expect(short(gaps)).toEqual([['hold-overdue', `${due.pk} ${due.sk}`]]);
  });

  it('finds nothing of a killed article within reach, although its deliveries raced for it', async () => {
    const usns = Array.from({ length: 20 }, (_, n) => `LRACE${n}`);
    const race = (one: (usn: string) => WireStory, copies: readonly string[]) =>
      Promise.all(
        usns.flatMap((usn) =>
          copies.map((copy) => running.ingest(`reuters/${copy}-${usn}.xml`, newsMessage(one(usn)))),
        ),
      );
    await race((usn) => story(usn), ['a', 'b', 'c', 'd']);
    await race((usn) => story(usn, 2, { edStat: 'D', pubStatus: 'canceled' }), ['kill']);

    expect(await gapsNow()).toEqual([]);
    for (const usn of usns) expect(await running.archived(`articles/reuters/${idOf(usn)}/`)).toEqual([]);
  });

  it('ends with exit code 1 where there is a gap, names it for programs, and queues it again', async () => {
    const slugline = (...words: string[]) =>
      new Promise<{ code: unknown; stdout: string; stderr: string }>((resolve) => {
        const all = [CLI, 'audit', '--data', running.dir, '--settle', '0', ...words];
        execFile(process.execPath, all, (error, stdout, stderr) => resolve({ code: error?.code ?? 0, stdout, stderr }));
      });
    const [row] = await rowsWhere(({ pk, sk }) => pk.startsWith('D#reuters#') && sk.includes('LPLAIN'));
    await remove(row!);

    const first = await slugline('--json', '--requeue');
    await running.engine.drain();
    const second = await slugline();

    expect(first.code).toBe(1);
    expect(JSON.parse(first.stdout)).toEqual({
      kind: 'drop-without-ledger',
      where: expect.stringContaining('reuters/LPLAIN-101.xml'),
      message: expect.any(String),
      canRequeue: true,
      isMended: true,
    });
    expect(first.stderr).toMatch(/: 1 gap, 1 set right or queued again\n$/);
    expect(second).toEqual({ code: 0, stdout: '', stderr: expect.stringMatching(/compared in .*: no gap\n$/) });
  });

  // Ninety drops: they take what the machine gives.
  it('does not call a gap what the pipeline is still at', { timeout: 120_000 }, async () => {
    const usns = Array.from({ length: 30 }, (_, n) => `LBUSY${n}`);
    const busy = Promise.all(
      usns.flatMap((usn) =>
        [story(usn, 1), story(usn, 2), story(usn, 3, { edStat: 'D', pubStatus: 'canceled' })].map((one) =>
          running.story(one),
        ),
      ),
    );
    const found: Gap[] = [];
    for (let round = 0; round < 3; round++) {
      for await (const gap of audit(running.connection.resources, {
        settleSeconds: 60,
        now: () => new Date().toISOString(),
        onProgress: () => {},
      })) {
        found.push(gap);
      }
    }
    await busy;

    expect(found).toEqual([]);
    expect(await gapsNow()).toEqual([]);
  });
});
