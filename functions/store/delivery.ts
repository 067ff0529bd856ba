// What consumers are owed and what they have taken: rows, and the port to them.
import type { ArticleEvent, EventType } from '../article/events.ts';
import type { DeliveryRank } from './keys.ts';
import type { Page } from './ports.ts';

/** One event that a consumer has not taken yet. */
export interface Delivery {
  readonly consumer: string;
  /** Nothing of what the story says: that is added as it is sent, while it may be shown. */
  readonly event: ArticleEvent;
  /** How often it was tried. */
  readonly attempts: number;
  /** How often the consumer seemed to be down at it, since it last took or refused anything of it. */
  readonly downs?: number;
  /** How often it was refused for what it is, and since when. */
  readonly refusals?: number;
  readonly refusedSince?: string;
  /** Not tried again before. */
  readonly notBefore?: string;
  /** Why the last attempt failed. */
  readonly error?: string;
  /** Given up: the consumer refuses it, and a person must have it tried again. */
  readonly isDead?: true;
}

/** That a consumer has taken an event. Kept for ever: it proves that a kill arrived. */
export interface Receipt {
  readonly consumer: string;
  readonly articleId: string;
  readonly rev: number;
  readonly eventId: string;
  readonly type: EventType;
  /** When it was taken. */
  readonly at: string;
  readonly attempts: number;
  /** What it answered: the status of a webhook, the id of a message. */
  readonly answer: string;
}

/** A consumer cannot be reached, or refuses everything. */
export interface Trouble {
  /** How often in a row. */
  readonly failures: number;
  readonly since: string;
  readonly triedAt: string;
  /** News rest until then; a stop is tried sooner. */
  readonly notBefore: string;
  readonly error: string;
}

/** By what is known of an event without it: its consumer and the revision that it tells of. */
export interface DeliveryName {
  readonly consumer: string;
  readonly articleId: string;
  readonly rev: number;
  /** When the revision was made. */
  readonly at: string;
}

export interface Deliveries {
  /** May be done again: it then stands there once, as if it had never been tried. */
  owe(deliveries: readonly Delivery[]): Promise<void>;
  /** Of one rank, the oldest first. */
  owed(
    consumer: string,
    rank: DeliveryRank,
    page: { readonly limit: number; readonly after?: string | undefined },
  ): Promise<Page<Delivery>>;
  /** Which of these are still owed, or given up. */
  find(wanted: readonly DeliveryName[]): Promise<readonly Delivery[]>;
  /** Writes that an attempt has failed. */
  failed(delivery: Delivery): Promise<void>;
  /** Gives it up; or, where it was given up, owes it again. */
  moved(delivery: Delivery, isDead: boolean): Promise<void>;
  /** The receipt first: what is cut short in between is sent once more. */
  taken(delivery: Delivery, receipt: Receipt): Promise<void>;
  /** What consumers have taken of an article, in the order of its revisions. */
  receipts(articleId: string): Promise<readonly Receipt[]>;
  trouble(consumer: string): Promise<Trouble | undefined>;
  /** `undefined`: it takes events again. */
  setTrouble(consumer: string, trouble: Trouble | undefined): Promise<void>;
  /** False where another run holds it. */
  lease(consumer: string, owner: string, now: string, until: string): Promise<boolean>;
  release(consumer: string, owner: string): Promise<void>;
}

const STOPS: ReadonlySet<EventType> = new Set([
  'article.killed',
  'article.withheld',
  'article.expired',
  'article.erased',
]);

export const isStop = ({ type }: Pick<ArticleEvent, 'type'>): boolean => STOPS.has(type);

export const rankOf = ({ event, isDead }: Pick<Delivery, 'event' | 'isDead'>): DeliveryRank =>
  isDead ? 'dead' : isStop(event) ? 'stop' : 'news';
