// What every adapter of the port of deliveries must do, whatever stands behind it.
import { beforeAll, describe, expect, it } from 'vitest';
import type { ArticleEvent } from '../../functions/article/events.ts';
import type { Deliveries, Delivery, Receipt } from '../../functions/store/delivery.ts';

const ID = 'mubtnb5s4whhitpbs474egyxhl';
const NOW = '2026-11-24T12:00:00.000Z';

let counter = 0;

export function deliveryPortContract(name: string, open: () => Promise<{ readonly deliveries: Deliveries }>): void {
  describe(`the deliveries of ${name}`, () => {
    let deliveries: Deliveries;
    let consumer: string;

    const delivery = (rev: number, type: ArticleEvent['type'] = 'article.updated', minute = rev): Delivery => ({
      consumer,
      event: {
        schemaVersion: 1,
        eventId: `${ID}-${rev}`,
        type,
        at: `2026-11-24T12:${String(minute).padStart(2, '0')}:00.000Z`,
        articleId: ID,
        uri: 'tag:wire.example,2026:1',
        authority: 'wire.example',
        wire: 'reuters',
        rev,
        version: String(rev),
        versionCreated: NOW,
        change: 'new',
      },
      attempts: 0,
    });
    const fresh = (): void => {
      consumer = `consumer-${counter++}`;
    };
    const all = async (rank: 'stop' | 'news' | 'dead') =>
      (await deliveries.owed(consumer, rank, { limit: 100 })).rows.map(({ event }) => event.rev);

    beforeAll(async () => {
      ({ deliveries } = await open());
    });

    it('owe what stops and what is news apart, the oldest first, and each once', async () => {
      fresh();
      const rows = [delivery(11), delivery(2), delivery(3, 'article.killed'), delivery(1, 'article.withheld')];

      await deliveries.owe(rows);
      await deliveries.owe(rows.slice(0, 2));

      expect({ stops: await all('stop'), news: await all('news'), dead: await all('dead') }).toEqual({
        stops: [1, 3],
        news: [2, 11],
        dead: [],
      });
      expect((await deliveries.owed(consumer, 'stop', { limit: 1 })).rows).toEqual([delivery(1, 'article.withheld')]);
    });

    it('owe nothing where nothing is to be owed, and more than a batch holds', async () => {
      fresh();
      await deliveries.owe([]);
      await deliveries.owe(Array.from({ length: 57 }, (_, n) => delivery(n + 1)));

      expect(await all('news')).toHaveLength(57);
    });

    it('give them in pages', async () => {
      fresh();
      await deliveries.owe([delivery(1), delivery(2), delivery(3)]);

      const first = await deliveries.owed(consumer, 'news', { limit: 2 });
      const second = await deliveries.owed(consumer, 'news', { limit: 2, after: first.next });

      expect(first.rows.map(({ event }) => event.rev)).toEqual([1, 2]);
      expect(second.rows.map(({ event }) => event.rev)).toEqual([3]);
      expect(second.next).toBeUndefined();
    });

    it('say of one consumer nothing that is owed to another', async () => {
      fresh();
      await deliveries.owe([delivery(1)]);
      fresh();

      expect(await all('news')).toEqual([]);
    });

    it('keep that an attempt failed', async () => {
      fresh();
      const failed = { ...delivery(1), attempts: 2, notBefore: NOW, error: 'it answers 422' };
      await deliveries.owe([delivery(1)]);

      await deliveries.failed(failed);

      expect((await deliveries.owed(consumer, 'news', { limit: 10 })).rows).toEqual([failed]);
    });

    it('give up and owe again', async () => {
      fresh();
      await deliveries.owe([delivery(1)]);

      await deliveries.moved({ ...delivery(1), attempts: 9 }, true);
      const [dead] = (await deliveries.owed(consumer, 'dead', { limit: 10 })).rows;
      const whileDead = { news: await all('news'), dead: await all('dead') };
      await deliveries.moved({ ...dead!, attempts: 0 }, false);

      expect(dead).toEqual({ ...delivery(1), attempts: 9, isDead: true });
      expect(whileDead).toEqual({ news: [], dead: [1] });
      expect({ news: await all('news'), dead: await all('dead') }).toEqual({ news: [1], dead: [] });
      expect((await deliveries.owed(consumer, 'news', { limit: 10 })).rows).toEqual([delivery(1)]);
    });

    it('keep a receipt for what was taken, by article', async () => {
      fresh();
      const articleId = `${ID.slice(0, -4)}${String(counter).padStart(4, 'a').replaceAll(/\d/g, 'b')}`;
      const of = (rev: number): Delivery => ({ ...delivery(rev), event: { ...delivery(rev).event, articleId } });
      const receipt = (rev: number): Receipt => ({
        ...{ consumer, articleId, rev, eventId: `${articleId}-${rev}`, type: 'article.updated' },
        ...{ at: NOW, attempts: 1, answer: '200' },
      });
      await deliveries.owe([of(10), of(9)]);

      await deliveries.taken(of(10), receipt(10));
      await deliveries.taken(of(9), receipt(9));

      expect(await deliveries.receipts(articleId)).toEqual([receipt(9), receipt(10)]);
      expect(await all('news')).toEqual([]);
      expect(await deliveries.receipts(`${articleId.slice(0, -1)}z`)).toEqual([]);
    });

    it('find by revision what is owed or given up', async () => {
      fresh();
      await deliveries.owe([delivery(1), delivery(2, 'article.killed'), delivery(3)]);
      await deliveries.moved(delivery(3), true);
      const wanted = [1, 2, 3, 4].map((rev) => ({ consumer, articleId: ID, rev, at: delivery(rev).event.at }));

      const found = await deliveries.find(wanted);

      expect(found.map(({ event, isDead = false }) => [event.rev, isDead]).sort()).toEqual([
        [1, false],
        [2, false],
        [3, true],
      ]);
      expect(await deliveries.find([])).toEqual([]);
    });

    it('keep and end the trouble of a consumer', async () => {
      fresh();
      const trouble = { failures: 2, since: NOW, triedAt: NOW, notBefore: NOW, error: 'it answers 503' };
      const before = await deliveries.trouble(consumer);

      await deliveries.setTrouble(consumer, trouble);
      const during = await deliveries.trouble(consumer);
      await deliveries.setTrouble(consumer, undefined);

      expect({ before, during }).toEqual({ before: undefined, during: trouble });
      expect(await deliveries.trouble(consumer)).toBeUndefined();
    });

    it('let one run at a time deliver, and the next where a run has died', async () => {
      fresh();
      const until = '2026-11-24T12:01:00.000Z';

      const first = await deliveries.lease(consumer, 'a', NOW, until);
      const second = await deliveries.lease(consumer, 'b', NOW, until);
      await deliveries.release(consumer, 'b');
      const third = await deliveries.lease(consumer, 'b', NOW, until);
      const late = await deliveries.lease(consumer, 'c', until, '2026-11-24T12:02:00.000Z');
      await deliveries.release(consumer, 'a');
      const stillHeld = await deliveries.lease(consumer, 'd', until, '2026-11-24T12:02:00.000Z');
      await deliveries.release(consumer, 'c');

      expect({ first, second, third, late, stillHeld }).toEqual({
        ...{ first: true, second: false, third: false, late: true, stillHeld: false },
      });
      expect(await deliveries.lease(consumer, 'e', until, '2026-11-24T12:02:00.000Z')).toBe(true);
    });
  });
}
