// One run for one consumer: everything that it is owed and that is due, stops before news. Done again it sends nothing
// twice but what was cut short between the answer and its receipt.
import type { Consumer } from '../config.ts';
import type { Deliveries, Delivery } from '../store/delivery.ts';
import { isStop } from '../store/delivery.ts';
import type { Articles, Documents } from '../store/ports.ts';
import { messageOf } from './message.ts';
import type { Sender } from './sender.ts';

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
/** Of one event that is refused. */
const REFUSED_BASE_MS = 30_000;
const REFUSED_MAX_MS = 60 * 60_000;
/** A stop is never given up. */
const STOP_MAX_MS = 5 * 60_000;
/** News that is as old as this, and was tried as often, is given up. */
const GIVE_UP_MS = 72 * 60 * 60_000;
const GIVE_UP_ATTEMPTS = 8;

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
    for (const { notBefore: _notBefore, error: _error, ...delivery } of rows) {
      await deliveries.moved({ ...delivery, attempts: 0 }, false);
    }
    count += rows.length;
    if (rows.length < PAGE) return count;
  }
}

class Run {
  readonly #consumer: Consumer;
  readonly #services: DeliverServices;
  readonly #tried = new Set<string>();
  /** Articles of which a stop is still owed: nothing later of them may be told before. */
  readonly #stopped = new Set<string>();
  #taken = 0;
  #refused = 0;
  #dead = 0;
  #failures = 0;
  #downSince: string | undefined;
  #trouble: string | undefined;
  #restsUntil = '';
  #isDown = false;

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
    return !this.#isDown && this.#services.remainingMs() >= MIN_LEFT_MS;
  }

  async #stops(): Promise<void> {
    const { deliveries } = this.#services;
    this.#stopped.clear();
    let after: string | undefined;
    do {
      const page = await deliveries.owed(this.#consumer.name, 'stop', { limit: PAGE, after });
      for (const { event } of page.rows) this.#stopped.add(event.articleId);
      await this.#all(page.rows);
      after = page.next;
    } while (after !== undefined && this.#goesOn());
  }

  async #all(deliveries: readonly Delivery[]): Promise<void> {
    const due = deliveries.filter((one) => this.#isDue(one));
    const groups = Map.groupBy(due, ({ event }) => event.articleId).values();
    const work = async (): Promise<void> => {
      for (const group of groups) for (const one of group) if (this.#goesOn()) await this.#one(one);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  }

  #isDue({ event, notBefore = '' }: Delivery): boolean {
    return notBefore <= this.#services.now() && !this.#tried.has(event.eventId);
  }

  async #one(delivery: Delivery): Promise<void> {
    const { deliveries, now, send } = this.#services;
    const { event } = delivery;
    const attempts = delivery.attempts + 1;
    this.#tried.add(event.eventId);
    const message = await messageOf(event, this.#consumer, this.#services);
    const sent = await send({ message, attempt: attempts });
    if (sent.kind === 'taken') {
      const { articleId, rev, eventId, type } = event;
      const receipt = { consumer: this.#consumer.name, articleId, rev, eventId, type, at: now(), attempts };
      await deliveries.taken(delivery, { ...receipt, answer: sent.answer });
      this.#taken++;
      if (isStop(event)) this.#stopped.delete(event.articleId);
      return this.#isThere();
    }
    const failed = { ...delivery, attempts, error: sent.error };
    if (sent.kind === 'down') {
      await deliveries.failed(failed);
      return this.#goDown(sent.error, sent.retryAfterSeconds);
    }
    await this.#refuse(failed);
    return this.#isThere();
  }

  async #refuse(failed: Delivery): Promise<void> {
    const { deliveries, now } = this.#services;
    const isOld = Date.parse(now()) - Date.parse(failed.event.at) >= GIVE_UP_MS;
    if (isOld && failed.attempts >= GIVE_UP_ATTEMPTS && !isStop(failed.event)) {
      await deliveries.moved(failed, true);
      this.#dead++;
      return;
    }
    const most = isStop(failed.event) ? STOP_MAX_MS : REFUSED_MAX_MS;
    await deliveries.failed({ ...failed, notBefore: this.#inMs(waitMs(REFUSED_BASE_MS, failed.attempts, most)) });
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
    if (this.#failures === 0 || this.#isDown) return;
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
