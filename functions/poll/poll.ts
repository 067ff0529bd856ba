// The law of all pollers: a lease keeps two runs apart; drops are stored before the cursor moves, and it moves only
// where no other run moved it; an item that cannot be had is tried again, and stops nobody.
import { isDeepStrictEqual } from 'node:util';
import { BadQuery, Unavailable } from '../errors.ts';
import type { Cursors, DropWriter, Ledger, PollState, Secrets } from '../store/ports.ts';
import type { WireFetch } from '../wires/fetch.ts';
import type { PollAlarm, PolledPage, PollServices } from '../wires/poller.ts';
import type { PolledWire } from '../wires/registry.ts';
import { patientFetch } from '../wires/retry.ts';
import { WireUnavailable } from '../wires/wire-error.ts';
import { dropKey } from './drop-key.ts';
import { ItemReader } from './items.ts';
import { SecretKeeper } from './secret-keeper.ts';

export interface LawServices {
  readonly cursors: Cursors;
  readonly drops: DropWriter;
  readonly ledger: Pick<Ledger, 'quarantine' | 'release'>;
  readonly secrets: Secrets;
  /** Of this wire: knows its hosts. */
  readonly fetch: WireFetch;
  /** Of this wire; lives as long as the process. */
  readonly memory: Map<string, unknown>;
  readonly dropBucket: string;
  /** Names this run, and no other. */
  readonly owner: string;
  readonly now: () => string;
  readonly remainingMs: () => number;
  readonly sleep: (ms: number) => Promise<unknown>;
  readonly alarm: (name: LawAlarm, message: string) => void;
}

export type LawAlarm = PollAlarm | 'ItemQuarantined' | 'LeaseNotReturned';

export interface PollCounts {
  pages: number;
  /** Drops that are new. */
  stored: number;
  /** Drops that lay there already. */
  there: number;
  quarantined: number;
}

/** What a person asks of a poll; each ends a rest, too. */
export interface PollAsk {
  /** ISO 8601, UTC: ask again for all that was published from then on. */
  readonly since?: string;
  /** Items that wait in quarantine, by the agency's id and the row's `receivedAt`. */
  readonly items?: readonly { readonly id: string; readonly receivedAt: string }[];
}

export type PollResult =
  /** Another run holds the lease. */
  | { readonly kind: 'busy' }
  /** The wire asked to be left alone until then. */
  | { readonly kind: 'resting'; readonly until: string }
  | {
      readonly kind: 'polled';
      readonly counts: Readonly<PollCounts>;
      /** False where time ran out or the wire failed: the next run goes on from there. */
      readonly isComplete: boolean;
      /** All that was published before is stored, or waits as an item. */
      readonly reachedAt: string;
      /** Items that will be tried again. */
      readonly pending: number;
      /** Why it broke off; holds no secret. */
      readonly failure?: Error;
    };

/** Where a wire that was never polled begins. */
const FIRST_WINDOW_MS = 6 * 60 * 60 * 1000;
/** Left for what ends a run: storing a page and moving the cursor. */
export const RESERVE_MS = 15_000;
const MAX_STATE_BYTES = 300_000;
const MAX_REST_SECONDS = 24 * 60 * 60;

/**
 * Asks a wire for what is new and puts it into the drop bucket.
 * @throws Unavailable STORE; what the wire does wrong is the result's `failure`
 * @throws BadQuery where a queue is asked for the past
 */
export async function pollWire(polled: PolledWire, services: LawServices, ask?: PollAsk): Promise<PollResult> {
  const { cursors, owner, now, remainingMs, alarm } = services;
  const { name, poller } = polled;
  if (ask?.since !== undefined && poller.isQueue) {
    throw new BadQuery('since', `${poller.name} is a queue: what it gave is gone from it; ask without a time`);
  }
  // The run cannot outlive its function's time-out, and so neither does its lease by more than a moment.
  const until = new Date(Date.parse(now()) + remainingMs() + 1000).toISOString();
  if (!(await cursors.lease(name, owner, now(), until))) return { kind: 'busy' };
  try {
    const state = await cursors.read(name);
    return await new Run(polled, services, state ?? firstState(now())).run(ask);
  } finally {
    // It ends by itself, too; an error here must not hide one from above.
    await cursors
      .release(name, owner)
      .catch((error) => alarm('LeaseNotReturned', `the lease of ${name}: ${error.message}`));
  }
}

const firstState = (now: string): PollState => ({
  rev: 0,
  reachedAt: new Date(Date.parse(now) - FIRST_WINDOW_MS).toISOString(),
  pending: [],
  movedAt: now,
});

class Run {
  readonly #polled: PolledWire;
  readonly #services: LawServices;
  readonly #secrets: SecretKeeper;
  readonly #counts: PollCounts = { pages: 0, stored: 0, there: 0, quarantined: 0 };
  readonly #items: ItemReader;
  #state: PollState;
  /** What the last page asks for. */
  #restSeconds: number | undefined;

  constructor(polled: PolledWire, services: LawServices, state: PollState) {
    this.#polled = polled;
    this.#services = services;
    this.#state = state;
    this.#secrets = new SecretKeeper(polled, services);
    this.#items = new ItemReader(polled, services, {
      servicesWithin: (remainingMs) => this.#pollServices(remainingMs),
      store: (drops) => this.#store(drops),
      scrub: (text) => this.#secrets.scrub(text),
      count: this.#counts,
    });
  }

  async run(ask: PollAsk | undefined): Promise<PollResult> {
    const { now } = this.#services;
    if (ask) await this.#setBack(ask);
    const { notBefore, ...awake } = this.#state;
    if (!ask && notBefore !== undefined && notBefore > now()) return { kind: 'resting', until: notBefore };

    this.#state = awake;
    const beganAt = now();
    try {
      const isComplete = (await this.#retryPending()) && (await this.#readPages());
      const rest = this.#restFrom(this.#restSeconds);
      if (isComplete) await this.#move({ ...this.#state, reachedAt: beganAt, ...rest });
      else if (rest.notBefore !== undefined) await this.#move({ ...this.#state, ...rest });
      return this.#result(isComplete);
    } catch (error) {
      if (error instanceof Unavailable && error.code === 'STORE') throw error;
      if (error instanceof WireUnavailable && error.retryAfterSeconds !== undefined)
        await this.#move({ ...this.#state, ...this.#restFrom(error.retryAfterSeconds) });
      return this.#result(false, this.#secrets.scrubbed(error));
    }
  }

  async #setBack({ since, items = [] }: PollAsk): Promise<void> {
    const { now } = this.#services;
    const ids = new Set(items.map(({ id }) => id));
    const asked = items.map(({ id, receivedAt }) => ({
      ...{ id, tries: 0, firstFailedAt: receivedAt, nextAt: now(), reason: 'asked for by hand' },
      quarantinedAs: receivedAt,
    }));
    const pending = [...this.#state.pending.filter(({ id }) => !ids.has(id)), ...asked];
    const { cursor, ...rest } = this.#state;
    // Only backwards: what lies between would never be asked for.
    const isBack = since !== undefined && since < rest.reachedAt;
    if (!isBack && asked.length === 0) return;
    const place = isBack ? { reachedAt: since } : cursor === undefined ? {} : { cursor };
    await this.#move({ ...rest, ...place, pending });
  }

  #result(isComplete: boolean, failure?: Error): PollResult {
    const { reachedAt, pending } = this.#state;
    return {
      kind: 'polled',
      counts: this.#counts,
      isComplete,
      reachedAt,
      pending: pending.length,
      ...(failure ? { failure } : {}),
    };
  }

  /** @returns false where time ran out */
  async #retryPending(): Promise<boolean> {
    const now = this.#services.now();
    const due = this.#state.pending.filter(({ nextAt }) => nextAt <= now);
    if (due.length === 0) return true;
    const later = this.#state.pending.filter(({ nextAt }) => nextAt > now);
    const { left, stopped } = await this.#items.read(due);
    await this.#move({ ...this.#state, pending: [...later, ...left] });
    if (stopped) throw stopped;
    return this.#hasTime();
  }

  /** @returns false where time ran out */
  async #readPages(): Promise<boolean> {
    const { poller, poll } = this.#polled;
    const { cursor, reachedAt } = this.#state;
    const since = new Date(Date.parse(reachedAt) - poll.overlapMinutes * 60_000).toISOString();
    const from = { since, ...(cursor === undefined ? {} : { cursor: cursor as PolledPage['nextCursor'] }) };
    if (!this.#hasTime()) return false;
    for await (const page of poller.poll(from, this.#pollServices())) {
      await this.#take(page);
      if (!this.#hasTime()) return false;
    }
    return true;
  }

  async #take({ drops, items = [], nextCursor, restSeconds }: PolledPage): Promise<void> {
    this.#restSeconds = restSeconds;
    await this.#store(drops);
    const { now } = this.#services;
    const known = new Set(this.#state.pending.map(({ id }) => id));
    const fresh = [...new Set(items)].filter((id) => !known.has(id));
    const asked = fresh.map((id) => ({
      id,
      tries: 0,
      firstFailedAt: now(),
      nextAt: now(),
      reason: 'not asked for yet',
    }));
    const { left, stopped } = await this.#items.read(asked);
    this.#counts.pages++;
    const isMoved = left.length > 0 || !isDeepStrictEqual(nextCursor, this.#state.cursor);
    if (isMoved) await this.#move({ ...this.#state, cursor: nextCursor, pending: [...this.#state.pending, ...left] });
    if (stopped) throw stopped;
  }

  async #store(drops: PolledPage['drops']): Promise<void> {
    for (const drop of drops) {
      this.#counts[await this.#services.drops.put(dropKey(this.#polled.name, drop), drop.bytes)]++;
    }
  }

  async #move(next: PollState): Promise<void> {
    const { cursors, now } = this.#services;
    const state = { ...next, rev: this.#state.rev + 1, movedAt: now() };
    if (JSON.stringify(state).length > MAX_STATE_BYTES) {
      throw new WireUnavailable(
        'MALFORMED',
        `the cursor of ${this.#polled.name} is too large; ${state.pending.length} items wait`,
      );
    }
    if (!(await cursors.move(this.#polled.name, state))) {
      throw new Unavailable('STORE', `another run has moved the cursor of ${this.#polled.name}`);
    }
    this.#state = state;
  }

  #restFrom(seconds: number | undefined): Pick<PollState, 'notBefore'> {
    if (seconds === undefined) return {};
    const until = Date.parse(this.#services.now()) + Math.min(seconds, MAX_REST_SECONDS) * 1000;
    return { notBefore: new Date(until).toISOString() };
  }

  #hasTime(): boolean {
    return this.#services.remainingMs() > RESERVE_MS + (this.#polled.poller.heldMs ?? 0);
  }

  #pollServices(remainingMs: () => number = () => this.#services.remainingMs() - RESERVE_MS): PollServices {
    const { fetch, memory, now, sleep, alarm } = this.#services;
    const { name, poll, poller } = this.#polled;
    const rate = poller.requestsPerMinute === undefined ? {} : { requestsPerMinute: poller.requestsPerMinute };
    return {
      wire: name,
      poll,
      fetch: patientFetch(fetch, { remainingMs, sleep, nowMs: () => Date.parse(now()), memory, ...rate }),
      secret: (isFresh = false) => this.#secrets.read(isFresh),
      memory,
      now,
      remainingMs,
      sleep,
      alarm: (which, message) => alarm(which, this.#secrets.scrub(message)),
    };
  }
}
