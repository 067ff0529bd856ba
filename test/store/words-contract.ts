// What every adapter of words must do: which are due, which segment holds a day's, and what becomes of old ones.
import { describe, expect, it } from 'vitest';
import type { Changed, Incoming } from '../../functions/article/decision.ts';
import type { Articles, Words, WordsDay } from '../../functions/store/ports.ts';
import { NOW, version } from './contract-version.ts';

export function wordsContract(
  ports: () => { readonly articles: Articles; readonly words: Words },
  decideNow: (incoming: Incoming) => Promise<Changed>,
): void {
  describe('words', () => {
    const day = (fields: Partial<WordsDay> & { readonly paths?: readonly string[] } = {}): WordsDay => {
      const { paths = ['1-a'], ...rest } = fields;
      const name = rest.day ?? '2031-05-06';
      const segments = paths.map((path, hour) => ({
        from: hour === 0 ? name : `${name}T0${hour}:00:00.000Z`,
        path: `${name}/${path}.sqlite`,
        articles: 1,
        bytes: 3,
      }));
      return { day: name, seq: 1, segments, ...rest };
    };

    it('are due with each change of what is visible, until they are done at that revision', async () => {
      const story = version();
      const dueOf = async () => (await ports().words.due(10_000, 'first')).filter(({ id }) => id === story.id);
      const first = await decideNow(story);
      await ports().articles.apply(first);
      const due = await dueOf();
      await ports().articles.apply(await decideNow(version({ id: story.id, version: '2' })));

      expect(due).toEqual([{ id: story.id, rev: 1, listedAt: NOW }]);
      await ports().words.done(due);
      expect(await dueOf()).toMatchObject([{ rev: 2 }]);
      await ports().words.done(await dueOf());
      expect(await dueOf()).toEqual([]);
    });

    it('are due from the first listed or from the last', async () => {
      const stories = [version(), version(), version()];
      for (const [n, story] of stories.entries()) {
        const { head, ...rest } = await decideNow(story);
        const listedAt = `2030-01-0${3 - n}T00:00:00.000Z`;
        await ports().articles.apply({ ...rest, head: { ...head, listedAt } });
      }
      const ids = stories.map(({ id }) => id);
      const dueOf = async (limit: number, from: 'first' | 'last') =>
        (await ports().words.due(limit, from)).map(({ id }) => id).filter((id) => ids.includes(id));

      expect(await dueOf(10_000, 'first')).toEqual([...ids].reverse());
      expect(await dueOf(10_000, 'last')).toEqual(ids);
      const upTo = '2030-01-02T00:00:00.000Z';
      const early = (await ports().words.due(10_000, 'last', upTo)).map(({ id }) => id);
      expect(early).toEqual(ids.slice(1));
      const all = await ports().words.due(10_000, 'last');
      expect(await ports().words.due(2, 'last')).toEqual(all.slice(0, 2));
    });

    it('are not due where nothing else is visible than before', async () => {
      const held = version({ hold: { kind: 'embargo', until: '2026-11-25T00:00:00.000Z' } });
      await ports().articles.apply(await decideNow(held));

      expect((await ports().words.due(10_000, 'first')).filter(({ id }) => id === held.id)).toEqual([]);
    });

    it('are where a day says, in whose place only its successor comes', async () => {
      const first = day();
      expect(await ports().words.day(first.day)).toBeUndefined();
      expect(await ports().words.publish(first, undefined)).toBe('applied');
      expect(await ports().words.publish(day({ paths: ['1-b'] }), undefined)).toBe('moved');
      const second = day({ seq: 2, paths: ['1-a', '2-a'] });
      expect(await ports().words.publish(second, first)).toBe('applied');
      expect(await ports().words.publish(second, first)).toBe('moved');

      expect(await ports().words.day(first.day)).toEqual(second);
    });

    it('are listed by day, newest first', async () => {
      for (const name of ['2032-01-01', '2032-01-02', '2032-01-03']) {
        await ports().words.publish(day({ day: name }), undefined);
      }
      const days = async (range: object) => (await ports().words.days({ limit: 10, ...range })).map((one) => one.day);

      expect(await days({ from: '2032-01-01' })).toEqual(['2032-01-03', '2032-01-02', '2032-01-01']);
      expect(await days({ before: '2032-01-02', from: '2032-01-01' })).toEqual(['2032-01-02', '2032-01-01']);
      expect(await days({ from: '2032-01-01', limit: 1 })).toEqual(['2032-01-03']);
    });

    it('are gone once they are removed', async () => {
      const paths = ['2034-01-01/1-a.sqlite', '2034-01-01/1-b.sqlite'];
      for (const path of paths) await ports().words.write(path, Buffer.from(path));

      await ports().words.remove([paths[0]!, '2034-01-01/1-none.sqlite']);

      expect(await ports().words.read(paths[0]!)).toBeUndefined();
      expect(await ports().words.read(paths[1]!)).toBeDefined();
    });

    it('are tidied of what came before, not of what a day still has nor of what comes behind it', async () => {
      const names = ['1-a', '1-b', '2-a', '2-b', '3-a'];
      const paths = names.map((name) => `2033-01-01/${name}.sqlite`);
      for (const path of paths) await ports().words.write(path, Buffer.from(path));

      await ports().words.tidy(day({ day: '2033-01-01', seq: 2, paths: ['1-b', '2-a'] }));

      const left = await Promise.all(paths.map((path) => ports().words.read(path)));
      expect(left.map((bytes) => bytes && Buffer.from(bytes).toString())).toEqual([
        undefined,
        paths[1],
        paths[2],
        undefined,
        paths[4],
      ]);
    });
  });
}
