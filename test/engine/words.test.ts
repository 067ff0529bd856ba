import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newsMessage, type WireStory } from '../wire-item.ts';
import { openEngine, type RunningEngine } from './engine-fixture.ts';

const story = (usn: string, fields: Partial<WireStory> = {}): string =>
  newsMessage({ usn, version: '1', versionCreated: '2026-11-20T08:00:00.000Z', headline: `Story ${usn}`, ...fields });

describe('words on a running engine', () => {
  let running: RunningEngine;

  beforeAll(async () => {
    running = await openEngine();
  });
  afterAll(async () => running.close());

  const found = async (text: string, fields: object = {}): Promise<string[]> => {
    const { articles } = await running.connection.query({ op: 'find', text, ...fields }, 'list');
    return articles.map(({ headline }) => headline);
  };

  it('find a story as soon as it is stored, and after the sweep has indexed it', async () => {
    await running.ingest('reuters/a.xml', story('W1', { headline: 'Kite festival opens' }));
    await running.ingest('reuters/b.xml', story('W2', { headline: 'Kite makers strike' }));

    expect(await found('kite')).toEqual(['Kite makers strike', 'Kite festival opens']);
    await running.engine.sweep(0);
    expect(await found('kite')).toEqual(['Kite makers strike', 'Kite festival opens']);
    expect(await found('headline:"festival opens"', { order: 'best' })).toEqual(['Kite festival opens']);
    expect(await found('kite NOT strike')).toEqual(['Kite festival opens']);
    expect(await found('kite', { wire: 'elsewhere' })).toEqual([]);
  });

  it('find what an update says, and no more what it said before', async () => {
    await running.ingest('reuters/c.xml', story('W3', { headline: 'Gull census begins' }));
    await running.engine.sweep(0);
    const update = { version: '2', versionCreated: '2026-11-20T09:00:00.000Z', headline: 'Tern census begins' };
    await running.ingest('reuters/d.xml', story('W3', update));

    for (const when of ['before', 'behind']) {
      expect(await found('headline:gull'), when).toEqual([]);
      expect(await found('headline:tern'), when).toEqual(['Tern census begins']);
      await running.engine.sweep(0);
    }
  });

  it('find nothing of a story that is killed, from that moment on', async () => {
    await running.ingest('reuters/e.xml', story('W4', { headline: 'Lantern recalled' }));
    await running.engine.sweep(0);
    const kill = { version: '2', versionCreated: '2026-11-20T09:00:00.000Z', pubStatus: 'canceled' } as const;
    await running.ingest('reuters/f.xml', story('W4', kill));

    expect(await found('lantern')).toEqual([]);
  });

  it('page through what they find without leaving any out', async () => {
    for (let n = 0; n < 7; n++) {
      await running.ingest(`reuters/p${n}.xml`, story(`P${n}`, { headline: `Pelican ${n}` }));
      if (n === 3) await running.engine.sweep(0);
    }
    for (const order of ['newest', 'best']) {
      // What a sweep indexes between two pages is weighed anew; by time it stays in its place.
      if (order === 'best') await running.engine.sweep(0);
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page: Awaited<ReturnType<typeof ask>> = await ask({ order, cursor });
        seen.push(...page.articles.map(({ headline }) => headline));
        cursor = page.cursor;
      } while (cursor !== undefined);

      expect(seen.toSorted(), order).toEqual(Array.from({ length: 7 }, (_, n) => `Pelican ${n}`));
    }

    function ask(fields: object) {
      return running.connection.query({ op: 'find', text: 'pelican', limit: 3, ...fields }, 'list');
    }
  });

  it('are refused with the place where they cannot be read', async () => {
    await expect(found('colour:red')).rejects.toThrow(/"colour" is no field/);
    await expect(found('kite AND')).rejects.toThrow(/text: a word is missing/);
  });
});
