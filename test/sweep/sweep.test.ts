import { ListObjectVersionsCommand, PutBucketVersioningCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decide } from '../../functions/article/decide.ts';
import type { Changed, Incoming } from '../../functions/article/decision.ts';
import { INGEST_TIMEOUT_SECONDS, SWEEP_TIMEOUT_SECONDS } from '../../functions/names.ts';
import type { LedgerRow } from '../../functions/store/ports.ts';
import { sweep } from '../../functions/sweep/sweep.ts';
import { version } from '../store/contract-version.ts';
import { type EnginePorts, openEnginePorts } from '../store/engine-ports.ts';

const NOW = '2026-11-24T12:00:00.000Z';

let ports: EnginePorts;

beforeAll(async () => {
  ports = await openEnginePorts();
});

afterAll(async () => {
  await ports.close();
});

/** Writes the change and leaves its effects undone, as a function that dies does. */
async function leave(incoming: Incoming): Promise<void> {
  const { head } = await ports.articles.known(incoming.id, '');
  await ports.articles.apply(decide({ head, twins: [] }, incoming, NOW) as Changed);
}

const sweepNow = (now = NOW) =>
  sweep(
    {
      ...ports,
      now: () => now,
      onError: (what, id, error) => {
        throw new Error(`${what} of ${id}`, { cause: error });
      },
    },
    { graceMs: 0 },
  );

const eventsOf = async (id: string) => (await ports.events()).filter(({ articleId }) => articleId === id);

describe('sweep', () => {
  it('does the effects that were left over, once', async () => {
    const story = version();
    await leave(story);

    expect(await sweepNow()).toMatchObject({ effectsDone: 1, failed: 0 });
    expect(await sweepNow()).toMatchObject({ effectsDone: 0 });
    expect(await eventsOf(story.id)).toMatchObject([{ type: 'article.stored', headline: story.listing.headline }]);
  });

  it('tells nothing of what a story said that has been killed since', async () => {
    const story = version();
    await leave(story);
    await leave(version({ id: story.id, version: '2', change: 'kill', pubStatus: 'canceled' }));

    await sweepNow();

    const events = await eventsOf(story.id);
    expect(events.map(({ type }) => type).toSorted()).toEqual(['article.killed', 'article.stored']);
    for (const event of events) expect(event).not.toHaveProperty('headline');
  });

  it('leaves young effects to whoever is doing them, for as long as that may run', async () => {
    const story = version();
    await leave(story);
    const sweepAfter = (ms: number) =>
      sweep({ ...ports, now: () => new Date(Date.parse(NOW) + ms).toISOString(), onError: () => {} });
    const longest = Math.max(INGEST_TIMEOUT_SECONDS, SWEEP_TIMEOUT_SECONDS) * 1000;

    expect(await sweepAfter(0)).toMatchObject({ effectsDone: 0 });
    expect(await sweepAfter(longest - 1)).toMatchObject({ effectsDone: 0 });
    expect(await sweepAfter(longest)).toMatchObject({ effectsDone: 1 });
  });

  it('shows an embargoed story when its time has come, and not before', async () => {
    const until = '2026-11-24T15:00:00.000Z';
    const story = version({ hold: { kind: 'embargo', until } });
    await ports.documents.put(story.document, '{}', true);
    await leave(story);

    expect(await sweepNow('2026-11-24T14:59:59.999Z')).toMatchObject({ released: 0 });
    expect(await sweepNow(until)).toMatchObject({ released: 1, overdueSeconds: 0 });
    expect((await ports.articles.head(story.id))?.state).toBe('visible');
    expect(await eventsOf(story.id)).toMatchObject([{ type: 'article.released' }]);
    expect(await sweepNow(until)).toMatchObject({ released: 0, superseded: 0 });
  });

  it('ends a story when its time is over, and not before: all of its documents, whatever versions they have', async () => {
    const at = '2026-11-24T16:00:00.000Z';
    const [first, last] = [version(), version({ version: '2', expiry: { at, by: 'rights' } })];
    const story = [first, { ...last, id: first.id, document: last.document.replace(last.id, first.id) }] as const;
    await ports.s3.send(
      new PutBucketVersioningCommand({ Bucket: 'archive', VersioningConfiguration: { Status: 'Enabled' } }),
    );
    for (const one of story) {
      await ports.documents.put(one.document, '{}', false);
      await ports.documents.restrict(one.document);
      await ports.documents.unrestrict(one.document);
      await leave(one);
    }
    await ports.articles.addStray(first.id, 'sample/stray.json');
    await ports.documents.put('sample/stray.json', '{}', true);
    await sweepNow();
    const left = async () => {
      const prefixes = story.flatMap(({ document }) => [`articles/${document}`, `restricted/${document}`]);
      const pages = await Promise.all(
        [...prefixes, 'restricted/sample/stray.json'].map((Prefix) =>
          ports.s3.send(new ListObjectVersionsCommand({ Bucket: 'archive', Prefix })),
        ),
      );
      return pages.flatMap(({ Versions = [], DeleteMarkers = [] }) => [...Versions, ...DeleteMarkers]).length;
    };
    expect(await left()).toBeGreaterThan(6);

    expect(await sweepNow('2026-11-24T15:59:59.999Z')).toMatchObject({ expired: 0 });
    expect(await sweepNow(at)).toMatchObject({ expired: 1, failed: 0 });

    expect(await left()).toBe(0);
    expect((await ports.articles.head(first.id))?.state).toBe('expired');
    for (const row of await ports.articles.versions(first.id)) {
      expect(row).toMatchObject({ listing: { headline: '' }, indexedTags: [], purged: true });
    }
    expect(await ports.articles.strays(first.id)).toEqual([]);
    expect((await eventsOf(first.id)).map(({ type }) => type).at(-1)).toBe('article.expired');
    expect(await sweepNow(at)).toMatchObject({ expired: 0, effectsDone: 0 });
  });

  it('ends a drop when its time is over, with what its ledger row and quarantine say of it', async () => {
    const expiresAt = '2026-11-24T16:00:00.000Z';
    const Key = 'sample/ends.xml';
    const { VersionId = '' } = await ports.s3.send(
      new PutObjectCommand({ Bucket: ports.dropBucket, Key, Body: 'Secret' }),
    );
    const drop = { bucket: ports.dropBucket, key: Key, versionId: VersionId };
    const place = { wire: 'sample', drop, receivedAt: NOW, sha256: 'd'.repeat(64) };
    const quarantined = { ...place, item: 1, code: 'MALFORMED', message: 'Secret', at: NOW } as const;
    const row: LedgerRow = {
      ...place,
      outcome: 'articles',
      counts: { stored: 1, quarantined: 1 },
      items: [{ index: 0, outcome: 'stored', reason: 'first visible version', articleId: 'a', headline: 'Secret' }],
      pipelineRev: 1,
      expiresAt,
      at: NOW,
    };
    await ports.ledger.quarantine(quarantined);
    await ports.ledger.record(row);

    expect(await sweepNow('2026-11-24T15:59:59.999Z')).toMatchObject({ dropsExpired: 0 });
    expect(await ports.drops.open(drop)).toBeDefined();
    expect(await sweepNow(expiresAt)).toMatchObject({ dropsExpired: 1, failed: 0 });

    expect(await ports.drops.open(drop)).toBeUndefined();
    const [item] = row.items;
    const { headline: _headline, ...silent } = item!;
    expect(await ports.ledger.find('sample', drop, NOW)).toEqual({ ...row, items: [silent], goneAt: expiresAt });
    expect((await ports.ledger.quarantined('sample', { limit: 10 })).rows).toEqual([]);
    expect(await sweepNow(expiresAt)).toMatchObject({ dropsExpired: 0 });
  });

  it('keeps a drop that newer code lets be kept for longer', async () => {
    const place = { wire: 'sample', drop: { bucket: 'drops', key: 'sample/b.xml', versionId: 'v' }, receivedAt: NOW };
    const row: LedgerRow = { ...place, sha256: '', outcome: 'media', counts: {}, items: [], pipelineRev: 1, at: NOW };
    await ports.ledger.record({ ...row, expiresAt: '2026-11-24T17:00:00.000Z' });
    await ports.ledger.record({ ...row, pipelineRev: 2 });

    expect(await sweepNow('2026-11-24T17:00:00.000Z')).toMatchObject({ dropsExpired: 0, failed: 0 });
    expect(await ports.ledger.due('2026-11-24T17:00:00.000Z', 10)).toEqual([]);
  });
});
