// dpa's wireQ: entries are given with a receipt, again and again, until each receipt is handed back; every answer says
// when it wants to be asked next.
import type { Agency, AgencyAnswer, AgencyRequest, PageOrder } from './agency.ts';
import { type Random, shuffled } from './random.ts';

export const HOST = 'queue.wireq.example';
export const SECRET = { url: `https://${HOST}/v1/key-of-the/tests` };
export const PAGE_SIZE = 3;

interface Stored {
  readonly number: number;
  readonly version: number;
  readonly at: string;
}

export class DpaWireqServer implements Agency {
  readonly #random: Random;
  readonly #items: Stored[] = [];
  /** Indices of those that wait to be handed back, oldest first. */
  #waiting: number[] = [];
  /** What a receipt stands for; a lease on an entry that ends when it is given again. */
  readonly #receipts = new Map<string, number>();
  #given = 0;
  #notBefore = '';
  /** Asked too early, in all. */
  early = 0;
  key = '/v1/key-of-the/tests';
  /** Seconds that an answer asks for where nothing waits, and where more does. */
  rest = { empty: 30, more: 0 };
  /** Entries that stand before all others, as they are written. */
  extraEntries: readonly string[] = [];

  constructor(random: Random) {
    this.#random = random;
  }

  publish(now: string): void {
    const isUpdate = this.#items.length > 0 && this.#random() < 0.2;
    const number = isUpdate ? this.#items[0]!.number : this.#items.length;
    const version = 1 + this.#items.filter((item) => item.number === number).length;
    this.#waiting.push(this.#items.push({ number, version, at: now }) - 1);
  }

  published(): readonly string[] {
    return this.#items.map(nameOf);
  }

  idsIn(drop: Uint8Array): readonly string[] {
    const found = Buffer.from(drop)
      .toString()
      .matchAll(/"urn":"(urn:newsml:dpa\.com:[\d:-]+)","version":(\d+)/g);
    return [...found].map(([, urn, version]) => `${urn} ${version}`);
  }

  waiting(): number {
    return this.#waiting.length;
  }

  answer({ method, url, now }: AgencyRequest, order: PageOrder): AgencyAnswer {
    if (!url.pathname.startsWith(`${this.key}/`)) return { status: 403 };
    const path = url.pathname.slice(this.key.length + 1);
    if (method === 'GET' && path === 'entries.json') return this.#entries(now, order);
    if (method !== 'DELETE' || !path.startsWith('entry/')) return { status: 404 };
    const receipt = decodeURIComponent(path.slice('entry/'.length));
    const index = this.#receipts.get(receipt);
    this.#receipts.delete(receipt);
    if (index === undefined || !this.#waiting.includes(index)) return { status: 404 };
    this.#waiting = this.#waiting.filter((one) => one !== index);
    return { status: 200, body: '{}' };
  }

  #entries(now: string, order: PageOrder): AgencyAnswer {
    if (now < this.#notBefore) {
      this.early++;
      return { status: 429, headers: { 'retry-after': String(this.rest.empty) } };
    }
    const page = this.#waiting.slice(0, PAGE_SIZE);
    // At least once: one that was handed back may be given once more.
    const again = this.#items.length > 0 && order === 'repeated' ? [0] : [];
    const shown = order === 'shuffled' ? shuffled(this.#random, page) : [...again, ...page];
    const hasMore = this.#waiting.length > page.length;
    const seconds = hasMore || page.length > 0 ? this.rest.more : this.rest.empty;
    this.#notBefore = new Date(Date.parse(now) + seconds * 1000).toISOString();
    const entries = [...this.extraEntries, ...shown.map((index) => this.#written(index))];
    return {
      status: 200,
      headers: { 'content-type': 'application/json', 'retry-after': String(seconds) },
      body: `{"entries": [${entries.join(', ')}]}`,
    };
  }

  #written(index: number): string {
    const receipt = `receipt=${index}+${this.#given++}`;
    this.#receipts.set(receipt, index);
    const { number, version, at } = this.#items[index]!;
    return `{"urn":"${urnOf(number)}","version":${version},"_wireq_receipt": "${receipt}","version_created":"${at}", "headline":"Nothing of this {has} \\"happened\\"","entry_id":12345678901234567890}`;
  }
}

const urnOf = (number: number): string => `urn:newsml:dpa.com:20090101:261124-99-${String(number).padStart(6, '0')}`;
const nameOf = ({ number, version }: Stored): string => `${urnOf(number)} ${version}`;
