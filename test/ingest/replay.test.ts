// A drop that a replay asks for is read once more, once, and brings no version and no event of what it has brought.
import { beforeEach, describe, expect, it } from 'vitest';
import type { DropRef } from '../../functions/article/article.ts';
import type { VersionRow } from '../../functions/article/head.ts';
import { parseConfig, type WiresJson } from '../../functions/config.ts';
import { ingestDrop } from '../../functions/ingest/ingest-drop.ts';
import { ownTaggers } from '../../functions/ingest/own-taggers.ts';
import { PIPELINE_REV } from '../../functions/names.ts';
import type { LedgerRow } from '../../functions/store/ports.ts';
import { sweep } from '../../functions/sweep/sweep.ts';
import { type Gate, MemoryStore, memoryPorts } from '../model/memory-store.ts';
import { newsMessage, type WireStory } from '../wire-item.ts';

const NOW = '2026-11-24T12:00:00.000Z';
const LATER = '2026-11-25T12:00:00.000Z';
const WIRES = {
  reuters: { title: 'Reuters', authorities: ['reuters.com'] },
  mirror: { title: 'Mirror', authorities: ['reuters.com'] },
};
const WATCHED: WiresJson = { wires: WIRES, watches: { strikes: { query: 'strike' } } };

const STORY: WireStory = {
  usn: 'L1',
  version: '1',
  versionCreated: '2026-11-24T10:00:00.000Z',
  headline: 'Harbour strike enters a second day',
  paragraphs: ['OSLO, Nov 24 (Reuters) - Nothing of this has happened.'],
};

let store: MemoryStore;

beforeEach(() => {
  store = new MemoryStore();
});

const put = (story: WireStory, wire = 'reuters', key = `${story.usn}-${story.version}.xml`): DropRef =>
  store.putDrop('drops', `${wire}/${key}`, Buffer.from(newsMessage(story)), NOW);

/** Of a worker whose first such call is not made any more, nor any behind it. */
const diesBefore =
  (last: string): Gate =>
  async (call, effect) => {
    if (call === last) throw new Error('gone');
    return effect();
  };

async function ingest(drop: DropRef, wires: WiresJson, replay?: string, now = LATER, gate?: Gate) {
  const config = parseConfig(wires);
  const services = { ...memoryPorts(store, gate), config, taggers: ownTaggers(config, async () => []), now: () => now };
  return ingestDrop(drop, services, replay);
}

const ledgerOf = (drop: DropRef): LedgerRow =>
  [...store.table].flatMap(([pk, rows]) =>
    pk.startsWith('D#')
      ? ([...rows.values()] as LedgerRow[]).filter((row) => row.drop.versionId === drop.versionId)
      : [],
  )[0]!;
const versions = (): VersionRow[] =>
  [...store.table].flatMap(([pk, rows]) =>
    pk.startsWith('A#') ? [...rows].flatMap(([sk, row]) => (sk.startsWith('V#') ? [row as VersionRow] : [])) : [],
  );
const tags = () => versions().map(({ indexedTags }) => indexedTags.filter((tag) => tag.startsWith('watch:')));

describe('a replay under the same revision', () => {
  it('derives anew what another wires.json says, without a version or an event', async () => {
    const drop = put(STORY);
    await ingest(drop, { wires: WIRES }, undefined, NOW);
    const [before] = versions();
    expect(store.events).toHaveLength(1);

    expect(await ingest(drop, WATCHED)).toMatchObject({ kind: 'repeated' });
    expect(tags()).toEqual([[]]);
    const result = await ingest(drop, WATCHED, 'r1');

    expect(result).toMatchObject({
      kind: 'done',
      row: { counts: { refreshed: 1 }, replay: { id: 'r1', changed: 1, left: 0 } },
    });
    expect(tags()).toEqual([['watch:strikes']]);
    expect(versions()).toEqual([{ ...before, document: expect.anything(), indexedTags: expect.anything() }]);
    expect([...store.archive.keys()]).toEqual([`articles/${versions()[0]!.document}`]);
    expect(store.events).toHaveLength(1);
  });

  it('keeps the document that another replay has brought back, where the first was cut short before it removed it', async () => {
    const drop = put(STORY);
    await ingest(drop, { wires: WIRES }, undefined, NOW);
    const [before] = versions();
    await ingest(drop, WATCHED, 'r1', LATER, diesBefore('DeleteObject')).catch(() => undefined);
    await ingest(drop, { wires: WIRES }, 'r2');
    const onError = (what: string, id: string, error: unknown) => {
      throw new Error(`${what} of ${id}`, { cause: error });
    };

    await sweep({ ...memoryPorts(store), now: () => LATER, onError }, { graceMs: 0 });

    expect(versions()).toEqual([before]);
    expect([...store.archive.keys()]).toEqual([`articles/${before!.document}`]);
  });

  it('reads a drop once, however often its message comes', async () => {
    const drop = put(STORY);
    await ingest(drop, { wires: WIRES });
    await ingest(drop, WATCHED, 'r1');
    const written = store.written.length;

    expect(await ingest(drop, WATCHED, 'r1')).toMatchObject({ kind: 'repeated' });
    expect(await ingest(drop, { wires: WIRES }, 'r1')).toMatchObject({ kind: 'repeated' });
    expect(store.written).toHaveLength(written);

    expect(await ingest(drop, { wires: WIRES }, 'r2')).toMatchObject({ row: { replay: { id: 'r2', changed: 1 } } });
    expect(tags()).toEqual([[]]);
  });

  it('leaves everything as it was where it reads the same, but notes that it has looked', async () => {
    const drop = put(STORY);
    await ingest(drop, { wires: WIRES });
    const [row, written] = [ledgerOf(drop), store.written.length];

    await ingest(drop, { wires: WIRES }, 'r1');

    expect(store.written).toHaveLength(written);
    expect(ledgerOf(drop)).toEqual({ ...row, replay: { id: 'r1', changed: 0, left: 0 } });
  });

  it('takes up another retention, which no document tells of', async () => {
    const drop = put(STORY);
    await ingest(drop, { wires: WIRES }, undefined, NOW);
    const shorter = { wires: { ...WIRES, reuters: { ...WIRES.reuters, retention: 30 } } };

    const result = await ingest(drop, shorter, 'r1', NOW);

    expect(result).toMatchObject({ row: { replay: { changed: 1 }, expiresAt: '2026-12-24T10:00:00.000Z' } });
    expect(versions()).toMatchObject([{ expiry: { by: 'wire' } }]);
    expect(store.events).toHaveLength(1);
  });
});

describe('a replay under a newer revision', () => {
  it('counts as changed only what a reader could tell', async () => {
    const drop = put(STORY);
    await ingest(drop, { wires: WIRES });
    older(drop);

    const result = await ingest(drop, { wires: WIRES }, 'r1');

    expect(result).toMatchObject({ row: { counts: { refreshed: 1 }, replay: { changed: 0 } } });
    expect(versions()).toMatchObject([{ pipelineRev: PIPELINE_REV }]);
  });

  it('is not for older code', async () => {
    const drop = put(STORY);
    await ingest(drop, { wires: WIRES });
    const row = { ...ledgerOf(drop), pipelineRev: PIPELINE_REV + 1 };
    await memoryPorts(store).ledger.record(row);

    expect(await ingest(drop, WATCHED, 'r1')).toMatchObject({ kind: 'repeated' });
    expect(tags()).toEqual([[]]);
  });

  /** As if the revision before had read it. */
  function older(drop: DropRef): void {
    const row = ledgerOf(drop);
    store.put(
      { pk: `D#${row.wire}#${NOW.slice(0, 10)}`, sk: `${drop.key}#${drop.versionId}` },
      { ...row, pipelineRev: 1 },
    );
    for (const [pk, rows] of store.table) {
      for (const [sk, version] of rows) if (sk.startsWith('V#')) store.put({ pk, sk }, { ...version, pipelineRev: 1 });
    }
  }
});

describe('a version that came twice', () => {
  it('is derived anew from the drop that it came from, in whichever order they are replayed', async () => {
    const first = put(STORY);
    const second = put(STORY, 'mirror');
    await ingest(first, { wires: WIRES });
    await ingest(second, { wires: WIRES });

    expect(await ingest(second, WATCHED, 'r1')).toMatchObject({ row: { replay: { changed: 0 } } });
    expect(await ingest(first, WATCHED, 'r1')).toMatchObject({ row: { replay: { changed: 1 } } });
    expect(versions()).toMatchObject([{ wire: 'reuters', drop: { versionId: first.versionId } }]);
  });

  it('is derived anew from the other one where that drop is gone', async () => {
    const first = put(STORY);
    const second = put(STORY, 'mirror');
    await ingest(first, { wires: WIRES });
    await ingest(second, { wires: WIRES });
    await memoryPorts(store).drops.purge(first);

    expect(await ingest(second, WATCHED, 'r1')).toMatchObject({ row: { replay: { changed: 1 } } });
    expect(versions()).toMatchObject([{ wire: 'mirror', drop: { versionId: second.versionId } }]);
  });
});

describe('what a replay reads as something else', () => {
  // A time without a zone: another zone of the wire makes another version of it.
  const LOCAL = { ...STORY, versionCreated: '2026-11-24T10:00:00' };
  const moved = { wires: { ...WIRES, reuters: { ...WIRES.reuters, timeZone: 'Europe/Helsinki' } } };

  it('stays the version that it was, and is counted', async () => {
    const drop = put(LOCAL);
    await ingest(drop, { wires: WIRES });
    const [before] = versions();

    const result = await ingest(drop, moved, 'r1');

    expect(versions()).toEqual([before]);
    expect(result).toMatchObject({ row: { counts: { stored: 1 }, replay: { changed: 0, left: 1 } } });
    expect(store.events).toHaveLength(1);
  });

  it('becomes a version, and is told of, where it could not be read before', async () => {
    const drop = put(STORY, 'late');
    expect(await ingest(drop, { wires: WIRES })).toMatchObject({ row: { outcome: 'quarantined' } });
    const wires = { ...WIRES, late: WIRES.reuters };

    const result = await ingest(drop, { wires }, 'r1');

    expect(result).toMatchObject({ row: { outcome: 'articles', replay: { changed: 1 } } });
    expect(store.events).toMatchObject([{ type: 'article.stored' }]);
    expect((await memoryPorts(store).ledger.quarantined('unknown', { limit: 10 })).rows).toEqual([]);
  });

  it('stays in quarantine, tried once, where it cannot be read now either', async () => {
    const drop = put(STORY, 'late');
    await ingest(drop, { wires: WIRES });

    expect(await ingest(drop, { wires: WIRES }, 'r1')).toMatchObject({ kind: 'done', row: { outcome: 'quarantined' } });
    expect(await ingest(drop, { wires: WIRES }, 'r1')).toMatchObject({ kind: 'repeated' });
  });
});
