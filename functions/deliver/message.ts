// What a consumer is sent: an event as it goes over the bus, with the story itself where it asks for that.
import type { ArticleEvent } from '../article/events.ts';
import type { Head, VisibleVersion } from '../article/head.ts';
import type { NinjsDocument } from '../article/ninjs.ts';
import type { Consumer } from '../config.ts';
import { isSentArticles } from '../consumer-config.ts';
import { Unavailable } from '../errors.ts';
import { isStop } from '../store/delivery.ts';
import type { Articles, Documents } from '../store/ports.ts';

/** The body of a webhook or a queue's message, and the detail of an event on another bus. */
export interface Message extends ArticleEvent {
  /** The version that is told of, as ninjs; only to a consumer that asks for it, and only while it may be shown. */
  readonly article?: NinjsDocument;
}

interface Sources {
  readonly articles: Pick<Articles, 'head'>;
  readonly documents: Pick<Documents, 'read'>;
}

/**
 * The event as it may be told now: what the story says is taken from the head, just before it is sent, so nothing of a
 * story is told that has been killed, held, replaced or ended since. An index is told what it shall hold, whatever the event:
 * an old event that is told again must not undo what came behind it.
 * @throws Unavailable
 */
export async function messageOf(
  event: ArticleEvent,
  consumer: Pick<Consumer, 'send' | 'openSearch'>,
  sources: Sources,
): Promise<Message> {
  const told = consumer.openSearch ? shownNow : toldOf(event);
  for (;;) {
    const visible = told(await sources.articles.head(event.articleId));
    if (!visible) return event;
    const { listing, indexedTags, version, versionCreated, document } = visible;
    const message = { ...event, version, versionCreated, headline: listing.headline, tags: indexedTags };
    if (!isSentArticles(consumer)) return message;
    const text = await sources.documents.read(document);
    // It may have gone, or been read anew, while it was read.
    if (told(await sources.articles.head(event.articleId))?.document !== document) continue;
    if (text === undefined)
      throw new Unavailable('STORE', `the document of article ${event.articleId} is not in the archive`);
    return { ...message, article: JSON.parse(text) as NinjsDocument };
  }
}

const shownNow = (head: Head | undefined): VisibleVersion | undefined => (head?.killed ? undefined : head?.visible);

/** What is visible, where it is what the event tells of. */
const toldOf =
  (event: ArticleEvent) =>
  (head: Head | undefined): VisibleVersion | undefined => {
    const visible = isStop(event) ? undefined : shownNow(head);
    return visible?.version === event.version && visible.versionCreated === event.versionCreated ? visible : undefined;
  };
