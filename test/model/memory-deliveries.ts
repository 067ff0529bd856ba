// Deliveries in memory, over the same store as the articles.
import type { Deliveries, Delivery, Receipt, Trouble } from '../../functions/store/delivery.ts';
import { rankOf } from '../../functions/store/delivery.ts';
import * as keys from '../../functions/store/keys.ts';
import { memoryLease } from './memory-lease.ts';
import { type Gate, type MemoryStore, openGate } from './memory-store.ts';

export function memoryDeliveries(store: MemoryStore, gate: Gate = openGate): Deliveries {
  const keyOf = (delivery: Delivery) => keys.deliveryKey(delivery.consumer, rankOf(delivery), delivery.event);
  return {
    async owe(deliveries) {
      // A batch is no transaction: others may read between any two of its rows.
      for (const one of deliveries) await gate('BatchWriteItem', () => store.put(keyOf(one), one));
    },
    owed: (consumer, rank, { limit, after = '' }) =>
      gate('Query', () => {
        const prefix = keys.deliveryPrefix(rank);
        const found = store.query<Delivery>(keys.consumerPk(consumer), (sk) => sk.startsWith(prefix) && sk > after);
        const page = found.slice(0, limit);
        const last = page.at(-1);
        return { rows: page.map(([, row]) => row), ...(found.length > limit && last ? { next: last[0] } : {}) };
      }),
    find: (wanted) =>
      gate('BatchGetItem', () =>
        wanted.flatMap(({ consumer, ...event }) =>
          keys.DELIVERY_RANKS.flatMap((rank) => store.get<Delivery>(keys.deliveryKey(consumer, rank, event)) ?? []),
        ),
      ),
    failed: (delivery) => gate('PutItem', () => store.put(keyOf(delivery), delivery)),
    async moved(delivery, isDead) {
      const { isDead: _before, ...rest } = delivery;
      const moved = isDead ? { ...rest, isDead } : rest;
      await gate('PutItem', () => store.put(keyOf(moved), moved));
      await gate('DeleteItem', () => store.delete(keyOf(delivery)));
    },
    async taken(delivery, receipt) {
      await gate('PutItem', () => store.put(keys.receiptKey(receipt.consumer, receipt), receipt));
      await gate('DeleteItem', () => store.delete(keyOf(delivery)));
    },
    receipts: (articleId) =>
      gate('Query', () => store.query<Receipt>(keys.receiptPk(articleId), () => true).map(([, row]) => row)),
    trouble: (consumer) => gate('GetItem', () => store.get<Trouble>(keys.troubleKey(consumer))),
    setTrouble: (consumer, trouble) =>
      gate('PutItem', () => {
        if (trouble) store.put(keys.troubleKey(consumer), trouble);
        else store.delete(keys.troubleKey(consumer));
      }),
    ...memoryLease(store, keys.consumerLeaseKey, gate),
  };
}
