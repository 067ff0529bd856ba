// Items that a page names one by one: a few at a time, each with little time. One that cannot be had is tried again
// later, ever more seldom, and in the end goes to quarantine.
import { DropRejected } from '../errors.ts';
import { placeHash } from '../store/keys.ts';
import type { PendingItem } from '../store/ports.ts';
import type { PolledPage, PollServices } from '../wires/poller.ts';
import type { PolledWire } from '../wires/registry.ts';
import { isPassing, WireUnavailable } from '../wires/wire-error.ts';
import { readableId } from './drop-key.ts';
import type { LawServices, PollCounts } from './poll.ts';

export interface Reading {
  readonly servicesWithin: (remainingMs: () => number) => PollServices;
  readonly store: (drops: PolledPage['drops']) => Promise<void>;
  readonly scrub: (text: string) => string;
  readonly count: PollCounts;
}

const AT_ONCE = 4;
/** One slow item must not use up a run. */
const ITEM_MS = 20_000;
/** Must be left when an item is begun: its own time, and what ends a run. */
const LEAST_MS = 30_000;
const MINUTE_MS = 60_000;
const MAX_WAIT_MINUTES = 60;
/** With waits that double from a minute to an hour: two hours. */
const MAX_TRIES = 8;
/** For what an outage looks like, too: time-outs, 5xx. */
const MAX_OUTAGE_MS = 72 * 60 * MINUTE_MS;
const MAX_REASON = 200;

export class ItemReader {
  readonly #polled: PolledWire;
  readonly #services: LawServices;
  readonly #reading: Reading;

  constructor(polled: PolledWire, services: LawServices, reading: Reading) {
    this.#polled = polled;
    this.#services = services;
    this.#reading = reading;
  }

  /**
   * Stores these items.
   * @returns those to be tried again; and what stopped the reading of the others, where the wire wants to be left alone
   * @throws Unavailable STORE, SECRETS
   */
  async read(items: readonly PendingItem[]): Promise<{ left: readonly PendingItem[]; stopped?: WireUnavailable }> {
    const { poller, name } = this.#polled;
    if (items.length > 0 && !poller.fetchItem)
      throw new TypeError(`the poller ${poller.name} names items of ${name} and fetches none`);
    const left: PendingItem[] = [];
    const waiting = [...items];
    let stopped: WireUnavailable | undefined;
    const broken: unknown[] = [];
    const work = async (): Promise<void> => {
      while (waiting.length > 0 && !stopped && broken.length === 0 && this.#services.remainingMs() > LEAST_MS) {
        const item = waiting.shift()!;
        try {
          await this.#readOne(item);
        } catch (error) {
          if (error instanceof WireUnavailable && error.retryAfterSeconds !== undefined) {
            stopped ??= error;
            left.push(item);
          } else {
            left.push(
              ...(await this.#failed(item, error).catch((fatal) => {
                broken.push(fatal);
                return [];
              })),
            );
          }
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    if (broken.length > 0) throw broken[0];
    return { left: [...left, ...waiting], ...(stopped ? { stopped } : {}) };
  }

  async #readOne({ id, quarantinedAs }: PendingItem): Promise<void> {
    const { remainingMs } = this.#services;
    const leftAtEnd = remainingMs() - ITEM_MS;
    const services = this.#reading.servicesWithin(() => remainingMs() - leftAtEnd);
    await this.#reading.store(await this.#polled.poller.fetchItem!(id, services));
    if (quarantinedAs !== undefined) await this.#services.ledger.release(this.#placeOf(id, quarantinedAs), []);
  }

  async #failed(item: PendingItem, error: unknown): Promise<readonly PendingItem[]> {
    if (!(error instanceof WireUnavailable) && !(error instanceof DropRejected)) throw error;
    const { now } = this.#services;
    const tries = item.tries + 1;
    const isFirst = item.tries === 0 && item.quarantinedAs === undefined;
    const firstFailedAt = isFirst ? now() : item.firstFailedAt;
    const ageMs = Date.parse(now()) - Date.parse(firstFailedAt);
    // Of an outage nobody knows how long it lasts; an item's own fault does not go away by waiting.
    const isOutage = isPassing(error) || (error instanceof WireUnavailable && error.status === 401);
    // What a person asked for has waited long enough: it stays where it was.
    const isGivenUp =
      error instanceof DropRejected ||
      item.quarantinedAs !== undefined ||
      (isOutage ? ageMs >= MAX_OUTAGE_MS : tries >= MAX_TRIES);
    const reason = this.#reading.scrub(error.message).slice(0, MAX_REASON);
    if (isGivenUp) {
      await this.#quarantine({ ...item, tries, firstFailedAt, reason });
      return [];
    }
    const waitMs = Math.min(2 ** (tries - 1), MAX_WAIT_MINUTES) * MINUTE_MS;
    return [{ id: item.id, tries, firstFailedAt, nextAt: new Date(Date.parse(now()) + waitMs).toISOString(), reason }];
  }

  async #quarantine({ id, tries, firstFailedAt, reason }: PendingItem): Promise<void> {
    const { ledger, now, alarm } = this.#services;
    const { name } = this.#polled;
    const message = `item ${id} could not be fetched in ${tries} tries: ${reason}`.slice(0, 1000);
    await ledger.quarantine({ ...this.#placeOf(id, firstFailedAt), wireItem: id, code: 'WIRE', message, at: now() });
    this.#reading.count.quarantined++;
    alarm('ItemQuarantined', `${name}: ${message}`);
  }

  // Where its drop would have lain: nothing does. An id may be longer than a key shows.
  #placeOf(id: string, receivedAt: string) {
    const drop = { bucket: this.#services.dropBucket, key: `${this.#polled.name}/${readableId(id)}`, versionId: '' };
    return { wire: this.#polled.name, drop, receivedAt, sha256: placeHash({ ...drop, key: id }) };
  }
}
