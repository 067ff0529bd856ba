// The contract of a poller: what one agency's interface is asked, in which order, and where to go on. What all
// pollers must do alike (store before the cursor moves, retry, quarantine, lease) is done once, in functions/poll.
import type { GenericSchema } from 'valibot';
import type { PollConfig } from '../poll-config.ts';
import type { WireFetch } from './fetch.ts';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json | undefined };

/** Where a poller goes on, as it likes to write it; at most 150 KB of JSON, and never a secret or a token in it. */
export type Cursor = Readonly<Record<string, Json | undefined>>;

/** What is to lie in the drop bucket: the agency's own bytes, unchanged, but where two answers are one item. */
export interface WireDrop {
  /** The agency's id of it; becomes part of the key, so that people find it. */
  readonly id: string;
  readonly bytes: Uint8Array;
  /** Without a dot: `xml`, `json`, `jpg`. */
  readonly extension: string;
}

/** One answer of the wire. The cursor moves to `nextCursor` when all of it is stored. */
export interface PolledPage {
  readonly drops: readonly WireDrop[];
  /** Items that the page only names: the law has `fetchItem` get each, and remembers those that it cannot get. */
  readonly items?: readonly string[];
  readonly nextCursor: Cursor;
  /** How long the wire asks to be left alone, where the poll ends with this page. */
  readonly restSeconds?: number;
}

export interface PollFrom {
  /** `nextCursor` of the last page that was stored. Absent at the first poll and after `slugline poll --since`. */
  readonly cursor?: Cursor;
  /**
   * ISO 8601, UTC: all that was published earlier is stored. Where to begin without a cursor, when the wire has
   * forgotten the cursor, and with interfaces that know times only. The overlap has been taken off already.
   */
  readonly since: string;
}

/** Fields of a secret: `clientId`, `clientSecret`. */
export type SecretFields = Readonly<Record<string, string>>;

export interface PollServices {
  /** The wire's name in wires.json. */
  readonly wire: string;
  /** The wire's `poll` in wires.json. `settings` have passed the poller's own schema. */
  readonly poll: PollConfig;
  /** The only way out. Tries again where the wire is out or asks to wait, and keeps `requestsPerMinute`. */
  readonly fetch: WireFetch;
  /**
   * The wire's secret; holds `secretFields`.
   * @param isFresh asks the store again, since the agency refused what it had
   * @throws Unavailable SECRETS
   */
  secret(isFresh?: boolean): Promise<SecretFields>;
  /** Lives as long as the process; for access tokens (`token.ts`), which must be in no row, log or error. */
  readonly memory: Map<string, unknown>;
  readonly now: () => string;
  /** Time that this run has left, in milliseconds; a long poll must end before. */
  readonly remainingMs: () => number;
  /** Waits, in milliseconds; no longer than the run has time. */
  readonly sleep: (ms: number) => Promise<unknown>;
  /** Raises an alarm that names the wire; the poll goes on. */
  alarm(name: PollAlarm, message: string): void;
}

export type PollAlarm = 'FeedGone' | 'CursorLost' | 'QuotaLow';

export interface Poller {
  /** As `poller` in wires.json says it: `reuters-connect`. */
  readonly name: string;
  /** Hosts to which its requests carry the secret. wires.json must list each, else the configuration is refused. */
  readonly hosts: readonly string[];
  /** What the secret must hold; empty where it needs none. */
  readonly secretFields: readonly string[];
  /** Whether it can do without a secret, too: what it asks may be open to all. */
  readonly isSecretOptional?: boolean;
  /** Whether `urls` in wires.json must be given (one or more), may, or must not. */
  readonly urls: 'required' | 'optional' | 'none';
  /** Of `settings` in wires.json; none may be given where absent. Use `v.strictObject`. */
  readonly settings?: GenericSchema;
  /** What the agency allows; requests beyond it wait. */
  readonly requestsPerMinute?: number;
  /**
   * How long the wire may hold a request until something is new, in milliseconds. With less time the poll is not
   * resumed: the next run goes on.
   */
  readonly heldMs?: number;
  /** A queue: what was stored is gone from it, and cannot be asked for again. */
  readonly isQueue?: boolean;
  /**
   * Asks the wire and yields its answers, oldest first, until there is nothing more for now. It is resumed only when
   * the page that it yielded is stored and the cursor has moved: that is where a queue is told to forget (receipts).
   * It is not resumed where time runs out or the run dies, so it may be asked the same again.
   * An answer that is not what it should be is an error, never an empty page.
   * @throws WireUnavailable
   */
  poll(from: PollFrom, services: PollServices): AsyncIterable<PolledPage>;
  /**
   * Gets one item by the id that a page gave, now or hours later; an item may be several drops, or none where the
   * wire says that it is no more.
   * @throws WireUnavailable, DropRejected where it is bad for ever
   */
  fetchItem?(id: string, services: PollServices): Promise<readonly WireDrop[]>;
}
