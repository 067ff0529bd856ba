// Consumers beside the articles: who is told of each is written with it, and what they are told is owed to them.
import type { ArticleEvent } from '../article/events.ts';
import type { Effect, Head } from '../article/head.ts';
import { type Interest, withTold } from '../article/told.ts';
import type { Deliveries } from './delivery.ts';
import type { Articles } from './ports.ts';

/** The same articles, whose heads say who is told of them. */
export const telling = (articles: Articles, interests: readonly Interest[]): Articles =>
  interests.length === 0
    ? articles
    : { ...articles, apply: (decision, ended) => articles.apply(withTold(decision, interests), ended) };

/** The same deliveries, which owe nothing to who is in wires.json no more. */
export const toConsumers = (deliveries: Deliveries, interests: readonly Interest[]): Deliveries => {
  const names = new Set(interests.map(({ name }) => name));
  return { ...deliveries, owe: (all) => deliveries.owe(all.filter(({ consumer }) => names.has(consumer))) };
};

/**
 * Owes the events of one revision to all who are told of the article, behind those of every earlier one: whoever is
 * told of an update has been told before of the kill that it followed.
 * @param head as it was read behind the change; read where absent
 */
export async function oweEvents(
  { id, rev, effects }: { readonly id: string; readonly rev: number; readonly effects: readonly Effect[] },
  { articles, deliveries }: { readonly articles: Articles; readonly deliveries?: Deliveries },
  head?: Head,
): Promise<void> {
  const own = eventsIn(effects);
  if (!deliveries || own.length === 0) return;
  const told = (head ?? (await articles.head(id)))?.told ?? [];
  if (told.length === 0) return;
  const earlier = (await articles.pendingEffectsOf(id))
    .filter((pending) => pending.rev < rev)
    .flatMap((pending) => eventsIn(pending.effects));
  // One after the other: a batch may be written in part, and in any order.
  for (const events of [earlier, own]) {
    const all = events.map(bare);
    await deliveries.owe(told.flatMap((consumer) => all.map((event) => ({ consumer, event, attempts: 0 }))));
  }
}

// Old stories that an archive brings in are no news; what becomes of them afterwards is.
const eventsIn = (effects: readonly Effect[]): ArticleEvent[] =>
  effects.flatMap((effect) => (effect.kind === 'event' && !effect.event.isBackfill ? [effect.event] : []));

/** Without what the story says: an event may wait for a consumer for longer than the story may be kept. */
export function bare({ headline: _headline, tags: _tags, ...event }: ArticleEvent): ArticleEvent {
  return event;
}
