// What consumers have been told: of one article, for `explain`; and how each of them does, for `status`.
import type { Head, HistoryRow } from '../article/head.ts';
import type { Consumer } from '../config.ts';
import { targetOf } from '../consumer-config.ts';
import type { Deliveries, Delivery, DeliveryName } from '../store/delivery.ts';
import type { DeliveryRank } from '../store/keys.ts';
import type { ConsumerStatus, ToldConsumer } from './response.ts';

const MAX_COUNTED = 1000;

/** By revision, of those rows that told anybody. */
export async function toldOf(
  { id, told = [] }: Head,
  rows: readonly HistoryRow[],
  deliveries: Pick<Deliveries, 'find' | 'receipts'>,
): Promise<ReadonlyMap<number, readonly ToldConsumer[]>> {
  const byRev = new Map<number, ToldConsumer[]>();
  const add = (rev: number, one: ToldConsumer): void => void byRev.set(rev, [...(byRev.get(rev) ?? []), one]);
  const events = rows.filter(({ eventId }) => eventId !== undefined);
  if (told.length === 0 || events.length === 0) return byRev;
  const receipts = (await deliveries.receipts(id)).filter(({ rev }) => events.some((row) => row.rev === rev));
  for (const { rev, consumer, at, attempts, answer } of receipts) {
    add(rev, { consumer, state: 'taken', at, attempts, answer });
  }
  const hasTaken = new Set(receipts.map(({ rev, consumer }) => `${rev} ${consumer}`));
  const wanted = events.flatMap(({ rev, at }) =>
    told
      .filter((consumer) => !hasTaken.has(`${rev} ${consumer}`))
      .map((consumer): DeliveryName => ({ consumer, articleId: id, rev, at })),
  );
  for (const delivery of await deliveries.find(wanted)) add(delivery.event.rev, owedOf(delivery));
  return byRev;
}

const owedOf = ({ consumer, isDead, attempts, notBefore, error }: Delivery): ToldConsumer => ({
  consumer,
  state: isDead ? 'dead' : 'owed',
  attempts,
  ...(notBefore === undefined ? {} : { notBefore }),
  ...(error === undefined ? {} : { error }),
});

export async function consumerStatus(
  consumer: Consumer,
  deliveries: Pick<Deliveries, 'owed' | 'trouble'>,
): Promise<ConsumerStatus> {
  const { name, title } = consumer;
  const count = async (rank: DeliveryRank) => {
    const { rows, next } = await deliveries.owed(name, rank, { limit: MAX_COUNTED });
    const [oldest] = rows;
    return { count: rows.length, isComplete: next === undefined, ...(oldest ? { oldest: oldest.event.at } : {}) };
  };
  const [stops, news, dead, trouble] = await Promise.all([
    count('stop'),
    count('news'),
    count('dead'),
    deliveries.trouble(name),
  ]);
  return {
    consumer: name,
    ...(title === undefined ? {} : { title }),
    target: targetOf(consumer),
    stops,
    news,
    dead,
    ...(trouble ? { trouble: { since: trouble.since, notBefore: trouble.notBefore, error: trouble.error } } : {}),
  };
}
