// What every adapter of words must do: which are due, which segment holds a day's, and what becomes of old ones.
import { describe, expect, it } from 'vitest';
import type { Changed, Incoming } from '../../functions/article/decision.ts';
import type { Articles, Segment, Words } from '../../functions/store/ports.ts';
import { NOW, version } from './contract-version.ts';

export function wordsContract(
  ports: () => { readonly articles: Articles; readonly words: Words },
  decideNow: (incoming: Incoming) => Promise<Changed>,
): void {
  describe('words', () => {
    const segment = (fields: Partial<Segment> = {}): Segment => ({
      day: '2031-05-06',
      seq: 1,
      path: '2031-05-06/1-a.sqlite',
      articles: 1,
      bytes: 3,
      ...fields,
    });

    it('are due with each change of what is visible, until they are done at that revision', async () => {
      const story = version();
      const dueOf = async () => (await ports().words.due(10_000)).filter(({ id }) => id === story.id);
      const first = await decideNow(story);
      await ports().articles.apply(first);
      const due = await dueOf();
      await ports().articles.apply(await decideNow(version({ id: story.id, version: '2' })));

      expect(due).toEqual([{ id: story.id, rev: 1, day: NOW.slice(0, 10) }]);
      await ports().words.done(due);
      expect(await dueOf()).toMatchObject([{ rev: 2 }]);
      await ports().words.done(await dueOf());
      expect(await dueOf()).toEqual([]);
    });

    it('are not due where nothing else is visible than before', async () => {
      const held = version({ hold: { kind: 'embargo', until: '2026-11-25T00:00:00.000Z' } });
      await ports().articles.apply(await decideNow(held));

      expect((await ports().words.due(10_000)).filter(({ id }) => id === held.id)).toEqual([]);
    });

    it('have one segment a day, in whose place only its successor comes', async () => {
      const first = segment();
      expect(await ports().words.segment(first.day)).toBeUndefined();
      expect(await ports().words.publish(first, undefined)).toBe('applied');
      expect(await ports().words.publish(segment({ path: '2031-05-06/1-b.sqlite' }), undefined)).toBe('moved');
      const second = segment({ seq: 2, path: '2031-05-06/2-a.sqlite' });
      expect(await ports().words.publish(second, first)).toBe('applied');
      expect(await ports().words.publish(second, first)).toBe('moved');

      expect(await ports().words.segment(first.day)).toEqual(second);
    });

    it('are listed by day, newest first', async () => {
      for (const day of ['2032-01-01', '2032-01-02', '2032-01-03']) {
        await ports().words.publish(segment({ day, path: `${day}/1-a.sqlite` }), undefined);
      }
      const days = async (range: object) =>
        (await ports().words.segments({ limit: 10, ...range })).map(({ day }) => day);

      expect(await days({ from: '2032-01-01' })).toEqual(['2032-01-03', '2032-01-02', '2032-01-01']);
      expect(await days({ before: '2032-01-02', from: '2032-01-01' })).toEqual(['2032-01-02', '2032-01-01']);
      expect(await days({ from: '2032-01-01', limit: 1 })).toEqual(['2032-01-03']);
    });

    it('are tidied of what came before a segment, not of what comes behind it', async () => {
      const paths = ['1-a', '2-a', '2-b', '3-a'].map((name) => `2033-01-01/${name}.sqlite`);
      for (const path of paths) await ports().words.write(path, Buffer.from(path));

      await ports().words.tidy(segment({ day: '2033-01-01', seq: 2, path: paths[1]! }));

      const left = await Promise.all(paths.map((path) => ports().words.read(path)));
      expect(left.map((bytes) => bytes && Buffer.from(bytes).toString())).toEqual([
        undefined,
        paths[1],
        undefined,
        paths[3],
      ]);
    });
  });
}
