// Old stories that an archive brings in are told to no consumer; that one of them is killed is.
import { expect, it } from 'vitest';
import type { ArticleEvent } from '../../functions/article/events.ts';
import { headKey } from '../../functions/store/keys.ts';
import { oweEvents } from '../../functions/store/telling.ts';
import { memoryDeliveries } from '../model/memory-deliveries.ts';
import { MemoryStore, memoryPorts, openGate } from '../model/memory-store.ts';

const ID = 'a'.repeat(26);
const NOW = '2026-11-24T12:00:00.000Z';

const event = (rev: number, more: Partial<ArticleEvent>): ArticleEvent => ({
  ...{ schemaVersion: 1, eventId: `${ID}-${rev}`, type: 'article.stored', at: NOW, articleId: ID, rev },
  ...{ uri: 'tag:wire.example,2026:a', authority: 'wire.example', wire: 'reuters', version: '1' },
  ...{ versionCreated: '2019-05-01T10:00:00.000Z', change: 'new' },
  ...more,
});

it('owes consumers nothing of what a backfill makes visible, and all of what stops it', async () => {
  const store = new MemoryStore();
  const deliveries = memoryDeliveries(store, openGate);
  store.put(headKey(ID), { id: ID, rev: 2, told: ['cms'] });
  const owed = (): string[] =>
    [...store.table.values()].flatMap((rows) =>
      [...rows.values()].flatMap((row) => ('event' in row ? [(row.event as ArticleEvent).type] : [])),
    );
  const owe = (one: ArticleEvent) =>
    oweEvents(
      { id: ID, rev: one.rev, effects: [{ kind: 'event', event: one }] },
      { ...memoryPorts(store), deliveries },
    );

  await owe(event(1, { isBackfill: true }));
  expect(owed()).toEqual([]);

  await owe(event(2, { type: 'article.killed' }));
  expect([...new Set(owed())]).toEqual(['article.killed']);
});
