// Expiry through the bundles: what has rights that end is gone when they do, with every object version and its drop.
import { setTimeout as sleep } from 'node:timers/promises';
import { ListObjectVersionsCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audit } from '../../bin/audit/audit.ts';
import { articleId } from '../../functions/article/identity.ts';
import { newsMessage, uriOf, type WireStory } from '../wire-item.ts';
import { openEngine, type RunningEngine } from './engine-fixture.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** From a drop to the end of its story: more than it takes to ingest a few. */
const LIFE_MS = 20_000;

let running: RunningEngine;

beforeAll(async () => {
  running = await openEngine();
}, 120_000);

afterAll(async () => {
  await running?.close();
});

/** A picture's rights would say `NARCH7`: made so long ago that they end in some seconds. */
const ending = (usn: string, end: number, more: Partial<WireStory> = {}): WireStory => ({
  usn,
  version: '101',
  versionCreated: new Date(end - 7 * DAY_MS).toISOString(),
  headline: `Invented story ${usn} about Warsaw`,
  paragraphs: ['WARSAW, Nov 23 (Reuters) - Nothing of this has happened.'],
  usageTerms: 'MNDTY NARCH7',
  ...more,
});
const idOf = (usn: string): string => articleId('reuters.com', uriOf(usn));

const versionsUnder = async (bucket: string, prefix: string): Promise<string[]> => {
  const { Versions = [], DeleteMarkers = [] } = await running.s3.send(
    new ListObjectVersionsCommand({ Bucket: bucket, Prefix: prefix }),
  );
  return [...Versions, ...DeleteMarkers].map(({ Key }) => Key!);
};
const documents = async (usn: string): Promise<string[]> => {
  const { archiveBucket } = running.engine.names;
  const prefixes = [`articles/reuters/${idOf(usn)}/`, `restricted/reuters/${idOf(usn)}/`];
  return (await Promise.all(prefixes.map((prefix) => versionsUnder(archiveBucket, prefix)))).flat();
};
const drops = (usn: string): Promise<string[]> => versionsUnder(running.engine.names.dropBucket, `reuters/${usn}-`);
const show = (usn: string) => running.connection.query({ op: 'show', article: idOf(usn) }, 'article', 'gone', 'killed');
const typesOf = async (usn: string) => (await running.events(idOf(usn))).map(({ type }) => type);
const gaps = () =>
  Array.fromAsync(
    audit(running.connection.resources, {
      settleSeconds: 0,
      now: () => new Date(Date.now() + 1000).toISOString(),
      onProgress: () => {},
    }),
  );

describe('a story whose rights end', { timeout: 120_000 }, () => {
  it('is gone then: from every query, with all documents, its drop and its headline; its tombstone stays', async () => {
    const end = Date.now() + LIFE_MS;
    await running.story(
      ending('LENDS', end, {
        version: '100',
        versionCreated: new Date(end - 8 * DAY_MS + 1).toISOString(),
        usageTerms: 'NARCH9',
      }),
    );
    await running.story(ending('LENDS', end));
    await running.story(ending('LKILLED', end));
    await running.story(
      ending('LKILLED', end, {
        version: '102',
        edStat: 'D',
        pubStatus: 'canceled',
        versionCreated: new Date(end - DAY_MS).toISOString(),
      }),
    );
    await running.story(ending('LMOVED', end));
    await running.story(
      ending('LMOVED', end, { version: '102', versionCreated: new Date(end - DAY_MS).toISOString() }),
    );
    expect(await show('LENDS')).toMatchObject({ kind: 'article' });
    expect(await documents('LENDS')).toHaveLength(2);
    expect(await running.connection.query({ op: 'explain', article: idOf('LENDS') }, 'explain')).toMatchObject({
      state: 'visible',
      expires: { at: new Date(end).toISOString(), by: 'rights' },
    });
    expect(await running.connection.query({ op: 'status' }, 'status')).toMatchObject({
      holds: { waiting: 0 },
      expiries: { waiting: 6, due: 0 },
    });

    await sleep(Math.max(0, end - Date.now()) + 50);
    await running.engine.sweep(0);
    await running.engine.sweep(0);

    expect(await show('LENDS')).toEqual({
      kind: 'gone',
      id: idOf('LENDS'),
      uri: uriOf('LENDS'),
      authority: 'reuters.com',
      state: 'expired',
      version: '101',
      at: expect.stringMatching(/^20/),
    });
    expect(await running.answer({ op: 'show', article: uriOf('LENDS') })).toMatchObject({ status: 410 });
    const { articles } = await running.connection.query({ op: 'find', limit: 100 }, 'list');
    expect(articles.map(({ id }) => id)).toEqual([idOf('LMOVED')]);
    expect(await documents('LENDS')).toEqual([]);
    expect(await drops('LENDS')).toEqual(['reuters/LENDS-100.xml']);
    expect(await typesOf('LENDS')).toEqual(['article.stored', 'article.updated', 'article.expired']);
    expect(await running.connection.query({ op: 'explain', article: idOf('LENDS') }, 'explain')).toMatchObject({
      state: 'expired',
      expired: { version: '101' },
      decisions: [
        { kind: 'store' },
        { kind: 'store' },
        { kind: 'expire', reason: expect.stringContaining('as its rights say') },
      ],
    });
    const rows = (await running.rows()).filter(
      ({ pk, sk }) => `${pk}${sk}`.includes(idOf('LENDS')) || sk === 'reuters/LENDS-101.xml',
    );
    expect(rows.length).toBeGreaterThan(4);
    expect(JSON.stringify(rows)).not.toContain('Invented story LENDS');

    expect(await show('LKILLED')).toMatchObject({ kind: 'killed' });
    expect(await documents('LKILLED')).toHaveLength(1);
    expect(await show('LMOVED')).toMatchObject({ kind: 'article', summary: { version: '102' } });
    expect(await gaps()).toEqual([]);
  });

  it('stays gone when it is delivered again, and comes back with a newer version', async () => {
    const end = Date.now() - 1000;
    const story = ending('LAGAIN', end);

    expect(await running.story(story)).toMatchObject({ counts: { expired: 1 } });
    expect(await running.ingest('reuters/LAGAIN-copy.xml', newsMessage(story))).toMatchObject({ outcome: 'duplicate' });
    await running.engine.sweep(0);

    expect(await show('LAGAIN')).toMatchObject({ kind: 'gone' });
    expect(await documents('LAGAIN')).toEqual([]);
    expect(await drops('LAGAIN')).toEqual([]);
    expect(await typesOf('LAGAIN')).toEqual([]);

    await running.story(ending('LAGAIN', end + DAY_MS, { version: '102', usageTerms: 'NARCH30' }));

    expect(await show('LAGAIN')).toMatchObject({ kind: 'article', summary: { version: '102' } });
    expect(await gaps()).toEqual([]);
  });
});
