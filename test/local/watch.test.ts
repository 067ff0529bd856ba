import { existsSync } from 'node:fs';
import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { watchDrops } from '../../local/watch.ts';
import { whole } from '../../local/whole-file.ts';
import { eventually, makeTempDir, removeDir } from './aws-front.ts';

let dir: string;
let put: { key: string; text: string }[];
let errors: string[];
let watcher: { close(): Promise<void> } | undefined;

beforeEach(async () => {
  dir = await makeTempDir();
  put = [];
  errors = [];
});

afterEach(async () => {
  await watcher?.close();
  await removeDir(dir);
});

const watch = (fails: (key: string) => boolean = () => false): void => {
  watcher = watchDrops(dir, {
    put: async (key, bytes) => {
      if (fails(key)) throw new Error('the store is away');
      put.push({ key, text: Buffer.from(bytes).toString() });
    },
    onDrop: () => {},
    onError: (path) => errors.push(path),
    laterMs: [100, 100, 100, 100, 100],
  });
};

describe('the watched folder', () => {
  it('puts what lies there already and what comes, and moves it away after that', async () => {
    await mkdir(join(dir, 'reuters'));
    await writeFile(join(dir, 'reuters/before.xml'), 'before');
    watch();
    await writeFile(join(dir, 'reuters/after.xml'), 'after');

    await eventually(() => (existsSync(join(dir, '.ingested/reuters/after.xml')) ? true : undefined));
    await eventually(() => (existsSync(join(dir, '.ingested/reuters/before.xml')) ? true : undefined));

    expect(put.toSorted((a, b) => (a.key < b.key ? -1 : 1))).toEqual([
      { key: 'reuters/after.xml', text: 'after' },
      { key: 'reuters/before.xml', text: 'before' },
    ]);
    expect(existsSync(join(dir, 'reuters/after.xml'))).toBe(false);
  });

  it('leaves a file alone until its writer has renamed it', async () => {
    await mkdir(join(dir, 'reuters'));
    watch();
    await writeFile(join(dir, 'reuters/story.xml.part'), 'half');
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(put).toEqual([]);

    await rename(join(dir, 'reuters/story.xml.part'), join(dir, 'reuters/story.xml'));

    await eventually(() => put[0]);
    expect(put).toEqual([{ key: 'reuters/story.xml', text: 'half' }]);
  });

  it('keeps a file that cannot be put, and says so', async () => {
    await mkdir(join(dir, 'reuters'));
    watch((key) => key.endsWith('bad.xml'));
    await writeFile(join(dir, 'reuters/bad.xml'), 'x');

    expect(await eventually(() => errors[0])).toBe(join(dir, 'reuters/bad.xml'));
    expect(existsSync(join(dir, 'reuters/bad.xml'))).toBe(true);
    await rm(join(dir, 'reuters/bad.xml'));
  });

  it('puts a file again, whole, whose writer went on in it after it was taken', async () => {
    await mkdir(join(dir, 'reuters'));
    watch();
    const writer = await open(join(dir, 'reuters/slow.xml'), 'w');
    await writer.writeFile('half');
    await eventually(() => (existsSync(join(dir, '.ingested/reuters/slow.xml')) ? true : undefined));

    await writer.writeFile(' and half');
    await writer.close();

    await eventually(() => put[1]);
    expect(put).toEqual([
      { key: 'reuters/slow.xml', text: 'half' },
      { key: 'reuters/slow.xml', text: 'half and half' },
    ]);
  });

  it('does not take another file for what has grown that came under the same name', async () => {
    await mkdir(join(dir, 'reuters'));
    watch();
    for (const text of ['one', 'another']) {
      await writeFile(join(dir, 'reuters/story.xml'), text);
      await eventually(() => (existsSync(join(dir, 'reuters/story.xml')) ? undefined : true));
    }
    await watcher?.close();

    expect(put.map(({ text }) => text)).toEqual(['one', 'another']);
  });

  it('takes a file at once that was renamed into its place, and waits for what may still be written', async () => {
    await writeFile(join(dir, 'a.tmp'), 'whole');
    await new Promise((resolve) => setTimeout(resolve, 20));
    await rename(join(dir, 'a.tmp'), join(dir, 'renamed'));
    await writeFile(join(dir, 'written'), 'perhaps');
    const order: string[] = [];

    await Promise.all(['written', 'renamed'].map(async (name) => (await whole(join(dir, name))) && order.push(name)));

    expect(order).toEqual(['renamed', 'written']);
    expect(await whole(join(dir, 'nowhere'))).toBeUndefined();
  });
});
