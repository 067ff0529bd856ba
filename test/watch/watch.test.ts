// What WATCH finds, over stories that the real pipeline has stored in memory.
import { beforeEach, describe, expect, it } from 'vitest';
import { parseConfig } from '../../functions/config.ts';
import { ingestDrop } from '../../functions/ingest/ingest-drop.ts';
import { countYesterday, silences, type WatchServices } from '../../functions/watch/watch.ts';
import { MemoryStore, memoryPorts, openGate } from '../model/memory-store.ts';
import { newsMessage, type WireStory } from '../wire-item.ts';
import { memoryCounts } from './memory-counts.ts';

const config = parseConfig({
  wires: {
    reuters: {
      title: 'Reuters',
      authorities: ['reuters.com'],
      quiet: [{ minutes: 60 }],
      heartbeats: ['Line check', 'HEARTBEAT'],
    },
    mute: { title: 'Mute', authorities: [], quiet: [{ minutes: 60 }] },
    free: { title: 'Free', authorities: [] },
  },
});

let store: MemoryStore;
let now: string;
let services: WatchServices;

beforeEach(() => {
  store = new MemoryStore();
  now = '2026-11-24T12:00:00.000Z';
  services = {
    config,
    articles: memoryPorts(store, openGate).articles,
    counts: memoryCounts(store),
    now: () => now,
  };
});

let number = 0;

async function story(versionCreated: string, receivedAt: string, more: Partial<WireStory> = {}) {
  const usn = `L${number++}`;
  const sent = {
    usn,
    version: '1',
    versionCreated,
    headline: `Invented ${usn}`,
    paragraphs: [`OSLO ${usn} rose.`],
    ...more,
  };
  const drop = store.putDrop('drops', `reuters/${usn}.xml`, Buffer.from(newsMessage(sent)), receivedAt);
  return ingestDrop(drop, { ...memoryPorts(store, openGate), config, now: () => receivedAt });
}

const silenceOf = async (wire: string) => (await silences(services)).find((one) => one.wire === wire);

describe('silence', () => {
  it('is measured of the wires that say how long they may be silent', async () => {
    await story('2026-11-24T11:30:00.000Z', '2026-11-24T11:31:00.000Z');

    expect(await silences(services)).toEqual([
      { wire: 'reuters', since: '2026-11-24T11:31:00.000Z', percent: 48 },
      { wire: 'mute', percent: 1000 },
    ]);
  });

  it('ends with a story whose wire dates it long ago, and with a new version of an old one', async () => {
    await story('2026-11-24T08:00:00.000Z', '2026-11-24T11:57:00.000Z');
    expect(await silenceOf('reuters')).toMatchObject({ since: '2026-11-24T11:57:00.000Z' });

    await story('2026-11-24T11:58:00.000Z', '2026-11-24T11:58:10.000Z', { usn: 'L0', version: '2' });
    expect(await silenceOf('reuters')).toMatchObject({ since: expect.stringMatching(/^2026-11-24T11:58/) });
  });

  it('does not end with what is held, killed, a duplicate or a heartbeat', async () => {
    await story('2026-11-24T10:00:00.000Z', '2026-11-24T10:00:00.000Z', { usn: 'OLD', headline: 'Old' });
    const since = (await silenceOf('reuters'))?.since;

    const at = '2026-11-24T11:59:00.000Z';
    await story(at, at, { embargoed: '2026-11-25T00:00:00Z' });
    await story(at, at, { edStat: 'D', pubStatus: 'canceled' });
    await story('2026-11-24T10:00:00.000Z', at, { usn: 'OLD', headline: 'Old' });
    await story(at, at, { headline: '  line CHECK ' });

    expect(await silenceOf('reuters')).toMatchObject({ since });
  });

  it('looks into the month before', async () => {
    now = '2026-12-01T00:20:00.000Z';
    await story('2026-11-30T23:50:00.000Z', '2026-11-30T23:50:00.000Z');

    expect(await silenceOf('reuters')).toMatchObject({ percent: 50 });
  });
});

describe('a heartbeat', () => {
  it('is no article, and the drop is told from others', async () => {
    const result = await story(now, now, { headline: 'Heartbeat' });

    expect(result).toMatchObject({
      kind: 'done',
      row: { outcome: 'heartbeat', counts: { heartbeat: 1 }, items: [{ outcome: 'heartbeat' }] },
    });
    expect(store.archive.size).toBe(0);
    expect(store.written).toEqual([]);
  });

  it('is the whole headline and not a word in it', async () => {
    expect(await story(now, now, { headline: 'Heartbeat of the city' })).toMatchObject({
      row: { outcome: 'articles' },
    });
  });
});

describe('yesterday', () => {
  const counted = (from: string, to: string) => services.counts.between('reuters', from, to);

  it('is counted once, by wire, language and type, when it is over', async () => {
    for (let hour = 10; hour < 22; hour++)
      await story(`2026-11-23T${hour}:00:00.000Z`, `2026-11-23T${hour}:00:00.000Z`);
    await story('2026-11-24T01:00:00.000Z', '2026-11-24T01:00:00.000Z');
    now = '2026-11-24T01:59:00.000Z';
    await countYesterday(services);
    expect(await counted('2026-11-23', '2026-11-24')).toEqual([]);

    now = '2026-11-24T02:01:00.000Z';
    expect(await countYesterday(services)).toEqual([]);
    await story('2026-11-23T23:00:00.000Z', '2026-11-24T02:02:00.000Z');
    expect(await countYesterday(services)).toEqual([]);

    expect(await counted('2026-11-23', '2026-11-24')).toEqual([{ day: '2026-11-23', counts: { 'en text': 12 } }]);
    expect(await services.counts.between('mute', '2026-11-23', '2026-11-23')).toEqual([
      { day: '2026-11-23', counts: {} },
    ]);
  });

  it('is told where it is unusual, and only once', async () => {
    for (const day of ['16', '17', '18', '19', '20']) {
      await services.counts.write('reuters', { day: `2026-11-${day}`, counts: { 'en text': 60 } });
    }
    await story('2026-11-23T10:00:00.000Z', '2026-11-23T10:00:00.000Z');

    expect(await countYesterday(services)).toEqual([
      {
        wire: 'reuters',
        day: '2026-11-23',
        unusual: [
          { group: 'all', count: 1, usual: 60 },
          { group: 'en text', count: 1, usual: 60 },
        ],
      },
    ]);
    expect(await countYesterday(services)).toEqual([]);
  });
});
