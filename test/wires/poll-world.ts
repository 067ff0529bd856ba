// One polled wire with its agency on this machine, a store in memory and a clock that a test moves.
import type { RequestListener } from 'node:http';
import { parseConfig } from '../../functions/config.ts';
import { Unavailable } from '../../functions/errors.ts';
import { type LawServices, type PollAsk, type PollResult, pollWire } from '../../functions/poll/poll.ts';
import { hostsOf } from '../../functions/poll-config.ts';
import type { PollState, QuarantineRow } from '../../functions/store/ports.ts';
import { createFetch, type WireFetch } from '../../functions/wires/fetch.ts';
import { localFetchOptions } from '../../functions/wires/local-wires.ts';
import type { Poller } from '../../functions/wires/poller.ts';
import { polledWire } from '../../functions/wires/registry.ts';
import { memoryCursors, memoryDropWriter } from '../model/memory-polls.ts';
import { type Gate, MemoryStore, memoryPorts } from '../model/memory-store.ts';
import type { Agency, AgencyRequest, PageOrder } from './agency.ts';
import { bodyOf, serveWire, type WireServer } from './wire-server.ts';

export const WIRE = 'wire';
const BUCKET = 'drops';
const START = Date.parse('2026-11-24T12:00:00.000Z');
const RUN_MS = 100_000;

export interface PollerCase {
  readonly poller: Poller;
  /** The `poll` of wires.json. */
  readonly poll: Readonly<Record<string, unknown>> & { readonly poller: string };
  /** All hosts that the agency's server stands for. */
  readonly hosts: readonly string[];
  /** Fields of the wire's secret. */
  readonly secret?: Readonly<Record<string, string>>;
}

/** What is done to an answer on its way; `order` is the agency's own part. */
export interface Weather {
  readonly order?: PageOrder;
  /** Instead of the answer. */
  readonly status?: { readonly code: number; readonly retryAfter?: string };
  /** `cut`: the connection breaks off; `short`: half of the body as if it were all. */
  readonly body?: 'cut' | 'short';
  /** No answer at all. */
  readonly isReset?: boolean;
}

/**
 * Lets one request go at a time, once nothing can go on without the wire: else the network would say in which order
 * requests of one run, or of two at once, are answered, and a seed would be another schedule each time.
 */
class Turns {
  /** Which of so many goes next. */
  pick: (waiting: number) => number = () => 0;
  readonly #waiting: (() => void)[] = [];
  #isTaken = false;

  async take<T>(work: () => Promise<T>): Promise<T> {
    await new Promise<void>((resolve) => {
      this.#waiting.push(resolve);
      this.#next();
    });
    try {
      return await work();
    } finally {
      this.#isTaken = false;
      this.#next();
    }
  }

  #next(): void {
    if (this.#isTaken || this.#waiting.length === 0) return;
    this.#isTaken = true;
    setImmediate(() => this.#waiting.splice(this.pick(this.#waiting.length), 1)[0]!());
  }
}

/** The process is gone: nothing that it calls works any more. */
export class Killed extends Error {
  override readonly name = 'Killed';
}

export interface RunOptions {
  /** The run dies at its n-th call of store or wire. */
  readonly killAt?: number;
  /** How likely a call of the store fails. */
  readonly storeFaults?: () => boolean;
  readonly ask?: PollAsk;
  readonly owner?: string;
  /** How long the run may take, in milliseconds. */
  readonly runMs?: number;
}

export type RunEnd = PollResult | { readonly kind: 'killed' } | { readonly kind: 'store failed' };

export class PollWorld {
  readonly store = new MemoryStore();
  readonly alarms: { readonly name: string; readonly message: string }[] = [];
  /** Everything that left the process but drops: results, alarms, errors. */
  readonly told: string[] = [];
  readonly requests: AgencyRequest[] = [];
  /** What was asked and what befell the answer, in order. */
  readonly log: string[] = [];
  readonly turns = new Turns();
  /** Milliseconds that runs have waited. */
  waited = 0;
  weather: () => Weather = () => ({});
  agency: Agency;
  #clock = START;
  #runs = 0;
  #memory = new Map<string, unknown>();
  readonly #case: PollerCase;
  readonly #server: WireServer;
  #out: ReturnType<typeof createFetch> | undefined;

  private constructor(of: PollerCase, agency: Agency, server: WireServer) {
    this.#case = of;
    this.agency = agency;
    this.#server = server;
  }

  static async open(of: PollerCase, agency: Agency): Promise<PollWorld> {
    let world: PollWorld | undefined;
    const listener: RequestListener = (request, response) => {
      world!.#listen(request, response).catch(() => response.destroy());
    };
    const server = await serveWire(of.hosts, listener);
    world = new PollWorld(of, agency, server);
    return world;
  }

  readonly now = (): string => new Date(this.#clock).toISOString();

  pass(minutes: number): void {
    this.#clock += minutes * 60_000;
  }

  close(): Promise<void> {
    this.#out?.close();
    return this.#server.close();
  }

  async run(options: RunOptions = {}): Promise<RunEnd> {
    const { killAt = Number.POSITIVE_INFINITY, storeFaults = () => false, ask, runMs = RUN_MS } = options;
    const owner = options.owner ?? `run-${this.#runs++}`;
    const { poller, poll, secret } = this.#case;
    const wires = { [WIRE]: { title: 'Wire', authorities: [], poll } };
    const polled = polledWire(parseConfig({ wires }).wires[WIRE]!, [poller])!;
    let calls = 0;
    const live = () => {
      if (++calls >= killAt) throw new Killed();
    };
    const gate: Gate = async (call, effect) => {
      live();
      if (storeFaults()) throw new Unavailable('STORE', `${call} failed`);
      return effect();
    };
    this.#out ??= createFetch({ hosts: hostsOf(polled.poll), ...localFetchOptions(this.#server.localWires) });
    const out = this.#out;
    const fetch: WireFetch = async (url, request) => {
      live();
      const response = await this.turns.take(() => out(url, request));
      live();
      return response;
    };
    const deadline = this.#clock + runMs;
    const services: LawServices = {
      cursors: memoryCursors(this.store, gate),
      drops: memoryDropWriter(this.store, BUCKET, this.now, gate),
      ledger: memoryPorts(this.store, gate).ledger,
      secrets: {
        read: async (name) => {
          live();
          if (!secret) throw new Unavailable('SECRETS', `there is no secret "${name}"`);
          return secret;
        },
      },
      fetch,
      memory: this.#memory,
      dropBucket: BUCKET,
      owner,
      now: this.now,
      remainingMs: () => deadline - this.#clock,
      sleep: async (ms) => {
        live();
        this.waited += ms;
        this.#clock += ms;
      },
      alarm: (name, message) => void this.alarms.push({ name, message }),
    };
    try {
      const result = await pollWire(polled, services, ask);
      this.told.push(JSON.stringify(result));
      if (result.kind === 'polled' && result.failure) this.told.push(String(result.failure.stack));
      return result;
    } catch (error) {
      this.told.push(String((error as Error).stack));
      if (error instanceof Killed) {
        this.#memory = new Map();
        this.#out?.close();
        this.#out = undefined;
        return { kind: 'killed' };
      }
      if (error instanceof Unavailable && error.code === 'STORE') return { kind: 'store failed' };
      throw error;
    }
  }

  /** Bodies of all drops. */
  drops(): Uint8Array[] {
    return [...this.store.drops.values()].map(({ body }) => body);
  }

  dropKeys(): string[] {
    return [...this.store.drops.keys()].map((place) => place.split('\n')[1]!);
  }

  quarantined(): QuarantineRow[] {
    return this.store.query<QuarantineRow>(`Q#${WIRE}`, () => true).map(([, row]) => row);
  }

  state() {
    return this.store.get<PollState>({ pk: `P#${WIRE}`, sk: 'CURSOR' });
  }

  /** Ids of published items that are in no drop. */
  missing(): string[] {
    const had = new Set(this.drops().flatMap((body) => this.agency.idsIn(body)));
    return this.agency.published().filter((id) => !had.has(id));
  }

  /** Secrets and tokens that stand where they must not. */
  leaked(): string[] {
    const rows = JSON.stringify([...this.store.table].map(([pk, partition]) => [pk, ...partition]));
    const written = [rows, ...this.dropKeys(), ...this.told, ...this.alarms.map(({ message }) => message)].join('\n');
    const kept = [...Object.values(this.#case.secret ?? {}), ...(this.agency.tokens?.() ?? [])];
    return kept.filter((secret) => written.includes(secret) || written.includes(encodeURIComponent(secret)));
  }

  async #listen(request: Parameters<RequestListener>[0], response: Parameters<RequestListener>[1]): Promise<void> {
    const { method = '', headers } = request;
    const url = new URL(request.url ?? '/', `https://${headers.host}`);
    const asked: AgencyRequest = { method, url, headers, body: await bodyOf(request), now: this.now() };
    this.requests.push(asked);
    const weather = this.weather();
    this.log.push(`${this.now()} ${method} ${url.href} ${asked.body} ${JSON.stringify(weather)}`);
    const { order = 'straight', status, body, isReset } = weather;
    if (isReset) return void response.destroy();
    if (status) {
      const retryAfter = status.retryAfter === undefined ? {} : { 'retry-after': status.retryAfter };
      return void response.writeHead(status.code, retryAfter).end('out of order');
    }
    const answer = await this.agency.answer(asked, order);
    const whole = Buffer.from(answer.body ?? '');
    if (body === undefined || whole.length < 2)
      return void response.writeHead(answer.status, answer.headers).end(whole);
    const half = whole.subarray(0, whole.length >> 1);
    if (body === 'short') {
      // As a gateway does that has lost the rest: what it says is consistent in itself.
      const { 'content-length': _length, ...headers } = answer.headers ?? {};
      return void response.writeHead(answer.status, headers).end(half);
    }
    response.writeHead(answer.status, { ...answer.headers, 'content-length': String(whole.length) });
    response.write(half, () => response.destroy());
  }
}
