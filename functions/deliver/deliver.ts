// One run for one consumer: everything that it is owed and that is due, stops before news. Done again it sends nothing
// twice but what was cut short between the answer and its receipt. A store that fails ends the run once all that is under way
// has ended: whoever holds the lease next must be alone.
import type { ArticleEvent } from '../article/events.ts';
import type { Consumer } from '../config.ts';
import { Unavailable } from '../errors.ts';
import { type Deliveries, type Delivery, isStop } from '../store/delivery.ts';
import type { Articles, Documents } from '../store/ports.ts';
import { messageOf } from './message.ts';
import type { Sender, Sent } from './sender.ts';

export interface DeliverServices {
  readonly deliveries: Deliveries;
  readonly articles: Pick<Articles, 'head'>;
  readonly documents: Pick<Documents, 'read'>;
  readonly send: Sender;
  /** Of this run, unlike any other. */
  readonly owner: string;
  readonly now: () => string;
  /** Until the run must have ended. */
  readonly remainingMs: () => number;
}

export type DeliverResult =
  /** Another run is at it. */
  { readonly kind: 'busy' } | ({ readonly kind: 'delivered' } & Delivered);

export interface Delivered {
  readonly taken: number;
  /** Refused for what they are, and to be tried again. */
  readonly refused: number;
  /** Given up. */
  readonly dead: number;
  /** Why the consumer takes nothing. */
  readonly trouble?: string;
  /** Seconds since the change that the oldest of each tells of; 0 where none waits. */
  readonly stopsWaitSeconds: number;
  readonly newsWaitSeconds: number;
}

const PAGE = 100;
/** Articles that are told of at the same time; the events of one go one by one. */
const AT_ONCE = 8;
/** An attempt takes no longer, with what is written of it. */
const MIN_LEFT_MS = 15_000;
/** Longer than the function may run. */
const LEASE_MS = 75_000;
const MAX_ROUNDS = 10;

/** Of a consumer that is down: from seconds to minutes, however many events wait. */
const DOWN_BASE_MS = 5_000;
const DOWN_MAX_MS = 5 * 60_000;
const RETRY_AFTER_MAX_MS = 60 * 60_000;
/** A stop is tried at a consumer that is down as often as this. */
const STOP_EACH_MS = 10_000;
/** An event at which the consumer was down as often as this lets others go first: it may be the reason. */
const SUSPECT_DOWNS = 3;
/** Of one event that is refused. */
const REFUSED_BASE_MS = 30_000;
const REFUSED_MAX_MS = 60 * 60_000;
/** A stop is never given up, and tried more often for three days. */
const STOP_MAX_MS = 5 * 60_000;
/** News that has been refused for so long, and as often, is given up. */
const GIVE_UP_MS = 72 * 60 * 60_000;
const GIVE_UP_REFUSALS = 8;

/** @throws Unavailable where the store is: the next run goes on */
export async function deliver(consumer: Consumer, services: DeliverServices): Promise<DeliverResult> {
  const { deliveries, now, owner, remainingMs } = services;
  const run = new Run(consumer, services);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const until = new Date(Date.parse(now()) + LEASE_MS).toISOString();
    if (!(await deliveries.lease(consumer.name, owner, now(), until))) {
      if (round === 0) return { kind: 'busy' };
      break;
    }
    try {
      await run.go();
    } finally {
      await deliveries.release(consumer.name, owner);
    }
    // Whoever was called in the meantime has found the lease taken, and left what it was called for.
    if (remainingMs() < MIN_LEFT_MS || !(await run.hasMore())) break;
  }
  return { kind: 'delivered', ...(await run.result()) };
}

/** Owes again what was given up. @returns how many */
export async function revive({ name }: Consumer, { deliveries }: Pick<DeliverServices, 'deliveries'>): Promise<number> {
  let count = 0;
  for (;;) {
    const { rows } = await deliveries.owed(name, 'dead', { limit: PAGE });
    for (const { consumer, event, isDead } of rows) {
      await deliveries.moved({ consumer, event, attempts: 0, ...(isDead ? { isDead } : {}) }, false);
    }
    count += rows.length;
    if (rows.length < PAGE) return count;
  }
}

class Run {
  readonly #consumer: Consumer;
  readonly #services: DeliverServices;
  readonly #tried = new Set<string>();
  /** Stops that are still owed, by article: nothing later of it may be told before. */
  readonly #stopped = new Map<string, Set<string>>();
  #taken = 0;
  #refused = 0;
  #dead = 0;
  #failures = 0;
  #downSince: string | undefined;
  #trouble: string | undefined;
  #restsUntil = '';
  #isDown = false;
  /** Of the store: the run ends with it. */
  #failure: Error | undefined;

  constructor(consumer: Consumer, services: DeliverServices) {
    this.#consumer = consumer;
    this.#services = services;
  }

  async go(): Promise<void> {
    const { deliveries, now } = this.#services;
    const { name } = this.#consumer;
    const known = await deliveries.trouble(name);
    if (known) {
      this.#failures = known.failures;
      this.#downSince = known.since;
      this.#trouble = known.error;
      this.#restsUntil = known.notBefore;
      if (Date.parse(now()) - Date.parse(known.triedAt) < STOP_EACH_MS) this.#isDown = true;
    }
    let after: string | undefined;
    while (this.#goesOn()) {
      // News first: they are owed behind what stops their article, so that is among the stops that are read then.
      const rests = this.#restsUntil > now();
      const news = rests ? undefined : await deliveries.owed(name, 'news', { limit: PAGE, after });
      await this.#stops();
      await this.#all((news?.rows ?? []).filter(({ event }) => !this.#stopped.has(event.articleId)));
      if (this.#failure) throw this.#failure;
      after = news?.next;
      // A stop that was taken has shown that it is there again.
      if (after === undefined && !(rests && this.#restsUntil === '')) return;
    }
  }

  /** True where something is due that this run has not tried. */
  async hasMore(): Promise<boolean> {
    if (this.#isDown || this.#restsUntil !== '') return false;
    const { deliveries } = this.#services;
    for (const rank of ['stop', 'news'] as const) {
      const { rows } = await deliveries.owed(this.#consumer.name, rank, { limit: PAGE });
      if (rows.some((one) => this.#isDue(one) && !this.#stopped.has(one.event.articleId))) return true;
    }
    return false;
  }

  async result(): Promise<Delivered> {
    return {
      taken: this.#taken,
      refused: this.#refused,
      dead: this.#dead,
      ...(this.#trouble === undefined ? {} : { trouble: this.#trouble }),
      stopsWaitSeconds: await this.#waitSeconds('stop'),
      newsWaitSeconds: await this.#waitSeconds('news'),
    };
  }

  async #waitSeconds(rank: 'stop' | 'news'): Promise<number> {
    const { deliveries, now } = this.#services;
    const [oldest] = (await deliveries.owed(this.#consumer.name, rank, { limit: 1 })).rows;
    return oldest ? Math.max(0, (Date.parse(now()) - Date.parse(oldest.event.at)) / 1000) : 0;
  }

  #goesOn(): boolean {
    return !this.#isDown && !this.#failure && this.#services.remainingMs() >= MIN_LEFT_MS;
  }

  async #stops(): Promise<void> {
    const { deliveries } = this.#services;
    this.#stopped.clear();
    let after: string | undefined;
    do {
      const page = await deliveries.owed(this.#consumer.name, 'stop', { limit: PAGE, after });
      for (const { event } of page.rows) {
        const stops = this.#stopped.get(event.articleId) ?? new Set();
        this.#stopped.set(event.articleId, stops.add(event.eventId));
      }
      await this.#all(page.rows);
      after = page.next;
    } while (after !== undefined && this.#goesOn());
  }

  #stopTaken({ articleId, eventId }: ArticleEvent): void {
    const stops = this.#stopped.get(articleId);
    if (stops?.delete(eventId) && stops.size === 0) this.#stopped.delete(articleId);
  }

  async #all(deliveries: readonly Delivery[]): Promise<void> {
    const due = deliveries.filter((one) => this.#isDue(one));
    const groups = Map.groupBy(due, ({ event }) => event.articleId).values();
    const work = async (): Promise<void> => {
      for (const group of groups) {
        for (const one of group) {
          if (!this.#goesOn()) return;
          await this.#one(one).catch((error: Error) => {
            this.#failure ??= error;
          });
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  }

  #isDue({ event, notBefore = '' }: Delivery): boolean {
    return notBefore <= this.#services.now() && !this.#tried.has(event.eventId);
  }

  async #one(delivery: Delivery): Promise<void> {
    const { deliveries, now } = this.#services;
    const { event } = delivery;
    const attempts = delivery.attempts + 1;
    this.#tried.add(event.eventId);
    const sent = await this.#send(event, attempts);
    if (sent.kind === 'taken') {
      const { articleId, rev, eventId, type } = event;
      const receipt = { consumer: this.#consumer.name, articleId, rev, eventId, type, at: now(), attempts };
      await deliveries.taken(delivery, { ...receipt, answer: sent.answer });
      this.#taken++;
      this.#stopTaken(event);
      return this.#isThere();
    }
    const failed = { ...delivery, attempts, error: sent.error };
    const { downs = 0 } = delivery;
    // While others are taken, what brings it down each time is refused for what it is.
    if (sent.kind === 'refused' || (downs >= SUSPECT_DOWNS && this.#failures === 0)) {
      await this.#refuse(failed);
      return sent.kind === 'refused' ? this.#isThere() : undefined;
    }
    const suspect = downs + 1 >= SUSPECT_DOWNS;
    const pauseMs = waitMs(REFUSED_BASE_MS, downs + 2 - SUSPECT_DOWNS, DOWN_MAX_MS);
    await deliveries.failed({ ...failed, downs: downs + 1, ...(suspect ? { notBefore: this.#inMs(pauseMs) } : {}) });
    return this.#goDown(sent.error, sent.retryAfterSeconds);
  }

  /** @throws Unavailable where the store is; what cannot be made of this one event is its own fault */
  async #send(event: ArticleEvent, attempt: number): Promise<Sent> {
    const { send } = this.#services;
    try {
      return await send({ message: await messageOf(event, this.#consumer, this.#services), attempt });
    } catch (error) {
      if (error instanceof Unavailable) throw error;
      return { kind: 'refused', error: `it cannot be sent: ${error instanceof Error ? error.message : String(error)}` };
    }
  }

  async #refuse(failed: Delivery): Promise<void> {
    const { deliveries, now } = this.#services;
    const { refusals = 0, refusedSince = now() } = failed;
    const refused = { ...failed, refusals: refusals + 1, refusedSince };
    const isOld = Date.parse(now()) - Date.parse(refusedSince) >= GIVE_UP_MS;
    if (isOld && refused.refusals >= GIVE_UP_REFUSALS && !isStop(failed.event)) {
      await deliveries.moved(refused, true);
      this.#dead++;
      return;
    }
    const most = isStop(failed.event) && !isOld ? STOP_MAX_MS : REFUSED_MAX_MS;
    await deliveries.failed({ ...refused, notBefore: this.#inMs(waitMs(REFUSED_BASE_MS, refused.refusals, most)) });
    this.#refused++;
  }

  async #goDown(error: string, retryAfterSeconds = 0): Promise<void> {
    const { deliveries, now } = this.#services;
    if (this.#isDown) return;
    this.#isDown = true;
    this.#trouble = error;
    this.#failures++;
    this.#downSince ??= now();
    const askedMs = Math.min(retryAfterSeconds * 1000, RETRY_AFTER_MAX_MS);
    this.#restsUntil = this.#inMs(Math.max(askedMs, waitMs(DOWN_BASE_MS, this.#failures, DOWN_MAX_MS)));
    await deliveries.setTrouble(this.#consumer.name, {
      failures: this.#failures,
      since: this.#downSince,
      triedAt: now(),
      notBefore: this.#restsUntil,
      error,
    });
  }

  async #isThere(): Promise<void> {
    if (this.#failures === 0) return;
    // Also where another event has just found it down: that one is to blame.
    this.#isDown = false;
    this.#failures = 0;
    this.#trouble = undefined;
    this.#downSince = undefined;
    this.#restsUntil = '';
    await this.#services.deliveries.setTrouble(this.#consumer.name, undefined);
  }

  #inMs(ms: number): string {
    return new Date(Date.parse(this.#services.now()) + ms).toISOString();
  }
}

const waitMs = (baseMs: number, attempts: number, mostMs: number): number =>
  Math.min(baseMs * 2 ** (attempts - 1), mostMs);
