// Objects of an archive become drops: each once, however often they are imported, and named on the queue behind all others.
import { beforeEach, describe, expect, it } from 'vitest';
import type { DropRef } from '../../functions/article/article.ts';
import { isBackfilled } from '../../functions/article/backfill.ts';
import { backfillKey, importObjects } from '../../functions/backfill/import-objects.ts';
import { Unavailable } from '../../functions/errors.ts';

const AS = { wire: 'reuters', prefix: 'old/2019/' };

let archive: Map<string, string>;
let drops: Map<string, string>;
let queue: DropRef[];
let isAway = false;

const services = {
  archive: { read: async (key: string) => (archive.has(key) ? Buffer.from(archive.get(key)!) : undefined) },
  drops: {
    async putOnce(key: string, bytes: Uint8Array) {
      if (!drops.has(key)) drops.set(key, Buffer.from(bytes).toString());
      return { bucket: 'drops', key, versionId: 'v1' };
    },
  },
  queue: {
    async send(sent: readonly DropRef[]) {
      if (isAway) throw new Unavailable('STORE', 'the queue is away');
      queue.push(...sent);
    },
  },
};

const objectsOf = () => [...archive].map(([key, text]) => ({ key, size: text.length }));

beforeEach(() => {
  archive = new Map([
    ['old/2019/05/a.xml', 'story a'],
    ['old/2019/05/b.xml', 'story b'],
    ['old/2019/06/a.xml', 'story a'],
  ]);
  drops = new Map();
  queue = [];
  isAway = false;
});

describe('importing objects', () => {
  it('puts each under its wire, by its name below the prefix, and queues it', async () => {
    const done = await importObjects(objectsOf(), AS, services);

    expect([...drops.keys()]).toEqual([
      expect.stringMatching(/^reuters\/_backfill\/[0-9a-f]{32}\/05\/a\.xml$/),
      expect.stringMatching(/\/05\/b\.xml$/),
      expect.stringMatching(/\/06\/a\.xml$/),
    ]);
    expect([...drops.keys()].every((key) => isBackfilled({ key }))).toBe(true);
    expect(queue.map(({ key }) => key)).toEqual([...drops.keys()]);
    expect(done.map(({ key }) => key)).toEqual([...archive.keys()]);
  });

  it('puts nothing twice, but names it once more: its message may have been lost', async () => {
    isAway = true;
    await expect(importObjects(objectsOf(), AS, services)).rejects.toThrow('the queue is away');
    isAway = false;

    await importObjects(objectsOf(), AS, services);
    await importObjects(objectsOf(), AS, services);

    expect(drops.size).toBe(3);
    expect(queue).toHaveLength(6);
  });

  it('tells of what it did not import, without reading it', async () => {
    const objects = [
      { key: 'old/2019/', size: 0 },
      { key: 'old/2019/all.zip', size: 33 * 2 ** 20 },
      { key: 'old/2019/moved.xml', size: 7 },
    ];

    expect(await importObjects(objects, AS, services)).toEqual([
      { key: 'old/2019/', skipped: 'empty' },
      { key: 'old/2019/all.zip', skipped: 'too large' },
      { key: 'old/2019/moved.xml', skipped: 'gone' },
    ]);
    expect(queue).toEqual([]);
  });
});

describe('the key of a drop', () => {
  it('holds the hash of its content, so that another content is another drop', () => {
    expect(backfillKey('ap', 'a.xml', Buffer.from('1'))).not.toBe(backfillKey('ap', 'a.xml', Buffer.from('2')));
  });

  it.each([
    ['/a.xml', '/a.xml'],
    ['', '/_'],
    [`${'ż'.repeat(900)}.xml`, '.xml'],
  ])('fits S3: %j', (name, end) => {
    const key = backfillKey('reuters', name, Buffer.from('1'));

    expect(Buffer.byteLength(key)).toBeLessThanOrEqual(1024);
    expect(key.isWellFormed() && !key.includes('\ufffd')).toBe(true);
    expect(key.endsWith(end)).toBe(true);
  });
});
