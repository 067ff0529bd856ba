// Which drops `slugline replay` takes, and what its command line refuses.
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type ReplayOptions, replay } from '../../bin/commands/replay.ts';
import { pagesOf, type Selection } from '../../bin/replay/select.ts';
import { NOTHING, newRunId, type ReplayState, Runs } from '../../bin/replay/state.ts';
import type { LedgerRow } from '../../functions/store/ports.ts';
import { newsMessage } from '../wire-item.ts';
import { openEngine, type RunningEngine } from './engine-fixture.ts';

const LATER = '2999-01-01T00:00:00.000Z';
const DEFAULTS: ReplayOptions = { examples: 5, timeoutSeconds: 60, json: true };

let running: RunningEngine;
let first: LedgerRow;

const story = (usn: string, version = '1') =>
  newsMessage({ usn, version, versionCreated: '2026-11-23T10:00:00.000Z', headline: `Invented ${usn}` });

beforeAll(async () => {
  running = await openEngine();
  first = await running.ingest('reuters/a.xml', story('A'));
  // Objects are dated by whole seconds.
  await sleep(1100);
  await running.ingest('reuters/a.xml', story('A', '2'));
  await running.ingest('reuters/b.xml', story('B'));
  await running.ingest('hand/c.xml', story('C'));
  await running.ingest('late/d.xml', story('D'));
  await running.ingest('reuters/e.xml', 'no story');
}, 120_000);

afterAll(async () => {
  await running?.close();
});

async function selected(selection: Partial<Selection>): Promise<string[]> {
  const keys: string[] = [];
  for await (const { drops } of pagesOf({ until: LATER, ...selection }, running.connection.resources)) {
    keys.push(...drops.map(({ ref }) => ref.key));
  }
  return keys;
}

describe('drops are selected', () => {
  const own = ['reuters/a.xml', 'reuters/a.xml', 'reuters/b.xml', 'reuters/e.xml'];

  it('by wire, each version of an object, in the order of the bucket or of the ledger', async () => {
    expect(await selected({ wires: ['reuters'] })).toEqual(own);
    expect(await selected({ wires: ['reuters'], since: '2026-01-01T00:00:00.000Z', until: first.receivedAt })).toEqual(
      [],
    );
    const day = `${new Date().toISOString().slice(0, 10)}T00:00:00.000Z`;
    const soon = new Date(Date.now() + 60_000).toISOString();
    expect((await selected({ wires: ['hand', 'reuters'], since: day, until: soon })).sort()).toEqual([
      'hand/c.xml',
      ...own,
    ]);
  });

  it('by time: received at the one instant, and before the other', async () => {
    const { receivedAt } = first;
    const next = new Date(Date.parse(receivedAt) + 1).toISOString();

    expect(await selected({ keys: ['reuters/a.xml'], until: next })).toHaveLength(1);
    expect(await selected({ keys: ['reuters/a.xml'], until: receivedAt })).toEqual([]);
    expect(await selected({ keys: ['reuters/a.xml'], since: next })).toHaveLength(1);
  });

  it('by code, also under no wire; by key, which is no beginning of another; or all', async () => {
    expect(await selected({ wires: ['reuters'], code: 'UNKNOWN_WIRE' })).toEqual(['late/d.xml']);
    expect(await selected({ wires: ['reuters'], code: 'UNKNOWN_FORMAT' })).toEqual(['reuters/e.xml']);
    expect(await selected({ keys: ['reuters/a', 'hand/c.xml'] })).toEqual(['hand/c.xml']);
    expect((await selected({})).sort()).toEqual(['hand/c.xml', 'late/d.xml', ...own]);
  });
});

describe('slugline replay', () => {
  const outputs: string[] = [];

  async function replayed(keys: readonly string[], options: Partial<ReplayOptions>) {
    const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      outputs.push(String(text));
      return true;
    });
    const err = vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
    try {
      const code = await replay(running.connection, keys, { ...DEFAULTS, ...options });
      return { code, receipt: JSON.parse(outputs.at(-1)!) };
    } finally {
      out.mockRestore();
      err.mockRestore();
    }
  }

  it('tries what waits in quarantine once more, and tells what still does', async () => {
    const { code, receipt } = await replayed([], { code: 'UNKNOWN_FORMAT' });

    expect(code).toBe(1);
    expect(receipt).toMatchObject({
      drops: { replayed: 1, failed: 1, changed: 0 },
      selection: { code: 'UNKNOWN_FORMAT' },
    });
  }, 60_000);

  it('replays keys, and finds nothing changed', async () => {
    const { code, receipt } = await replayed(['reuters/a.xml', 'hand/c.xml'], {});

    expect(code).toBe(0);
    expect(receipt).toMatchObject({ drops: { replayed: 3, unchanged: 3, failed: 0 } });
    const { row } = await running.connection.query(
      { op: 'drop', wire: 'reuters', ...first.drop, receivedAt: first.receivedAt },
      'drop',
    );
    expect(row).toMatchObject({
      outcome: 'articles',
      counts: first.counts,
      replay: { id: receipt.replay, changed: 0 },
    });
  }, 60_000);

  it('goes on with what was written down before it was sent', async () => {
    const runs = new Runs(running.connection.resources);
    const startedAt = new Date().toISOString();
    const { drop: ref, receivedAt } = first;
    const state: ReplayState = {
      kind: 'replay',
      ...{ id: newRunId(startedAt), startedAt, operator: 'a test', seq: 0, tally: { ...NOTHING, unchanged: 7 } },
      selection: { code: 'UNKNOWN_FORMAT', wires: ['reuters'], until: LATER },
      page: { drops: [{ ref, receivedAt }] },
    };
    await runs.move(state);

    const { receipt } = await replayed([], { resume: true });

    expect(receipt).toMatchObject({ replay: state.id, drops: { replayed: 8, unchanged: 8 } });
    expect((await replayed([], { resume: state.id })).receipt).toEqual(receipt);
    await expect(runs.move(state)).rejects.toThrow(/another command goes on with the replay/);
  }, 60_000);

  it('stands behind what comes in: a backlog of it does not delay a kill', async () => {
    const backlog = 300;
    const drops = Array.from({ length: backlog }, () => first.drop);
    // Each under a name of its own, so that each is read.
    await Promise.all(drops.map((drop, at) => running.connection.replay([drop], `backlog-${at}`)));
    expect((await running.connection.queueDepth()).replays).toBeGreaterThan(backlog / 2);

    const killed = await running.story({
      ...{ usn: 'B', version: '2', versionCreated: '2026-11-23T11:00:00.000Z', headline: 'x', pubStatus: 'canceled' },
    });

    expect(killed.counts).toEqual({ killed: 1 });
    expect((await running.connection.queueDepth()).replays).toBeGreaterThan(0);
    await running.engine.drain();
    expect((await running.connection.queueDepth()).replays).toBe(0);
  }, 120_000);

  it.each<[string, readonly string[], Partial<ReplayOptions>]>([
    ['nothing is selected', [], {}],
    ['"Reuters" is no name of a wire', [], { wire: ['Reuters'] }],
    ['keys of drops name a wire already', ['reuters/a.xml'], { wire: ['reuters'] }],
    ['--since is not before --until', [], { since: '1h', until: '2d' }],
    ['--until soon: write', [], { all: true, until: 'soon' }],
    ['there is no replay 20260101T000000-abcdef', [], { resume: '20260101T000000-abcdef' }],
    ['no replay was cut short', [], { resume: true }],
  ])('refuses: %s', async (message, keys, options) => {
    await expect(replay(running.connection, keys, { ...DEFAULTS, ...options })).rejects.toThrow(message);
  });
});
