// What a consumer is sent: an event as it goes over the bus, with the story itself where it asks for that.
import type { ArticleEvent } from '../article/events.ts';
import type { Head } from '../article/head.ts';
import type { NinjsDocument } from '../article/ninjs.ts';
import type { Consumer } from '../config.ts';
import { isSentArticles } from '../consumer-config.ts';
import { isStop } from '../store/delivery.ts';
import type { Articles, Documents } from '../store/ports.ts';

/** The body of a webhook or a queue's message, and the detail of an event on another bus. */
export interface Message extends ArticleEvent {
  /** The version that is told of, as ninjs; only to a consumer that asks for it, and only while it may be shown. */
  readonly article?: NinjsDocument;
}

/**
 * The event as it may be told now: what the story says is taken from the head, just before it is sent, so nothing of a
 * story is told that has been killed, held, replaced or ended since.
 * @throws Unavailable
 */
export async function messageOf(
  event: ArticleEvent,
  consumer: Pick<Consumer, 'send' | 'openSearch'>,
  { articles, documents }: { readonly articles: Pick<Articles, 'head'>; readonly documents: Pick<Documents, 'read'> },
): Promise<Message> {
  const visible = shownOf(event, await articles.head(event.articleId));
  if (!visible) return event;
  const told = { ...event, headline: visible.listing.headline, tags: visible.indexedTags };
  if (!isSentArticles(consumer)) return told;
  const document = await documents.read(visible.document);
  // It may have gone while it was read.
  const still = shownOf(event, await articles.head(event.articleId));
  if (still?.document !== visible.document || document === undefined) return event;
  return { ...told, article: JSON.parse(document) as NinjsDocument };
}

function shownOf(event: ArticleEvent, head: Head | undefined): Head['visible'] {
  const visible = head?.visible;
  if (!visible || head.killed || isStop(event)) return undefined;
  return visible.version === event.version && visible.versionCreated === event.versionCreated ? visible : undefined;
}
