// An agency of the suite's own: a token, pages that name items by number, one request for each item.
import type { Agency, AgencyAnswer, AgencyRequest, PageOrder } from './agency.ts';
import { type Random, shuffled } from './random.ts';

export const HOST = 'api.numbered.example';
export const PAGE_SIZE = 3;
export const SECRET = { clientId: 'numbered-client', clientSecret: 'numbered/secret=1' };

export class NumberedAgency implements Agency {
  readonly #random: Random;
  readonly #items: { readonly id: string; readonly at: string }[] = [];
  readonly #tokens: string[] = [];
  #isTokenGood = false;
  /** Statuses of items that cannot be had, by id. */
  readonly refuses = new Map<string, number>();

  constructor(random: Random) {
    this.#random = random;
  }

  publish(now: string): void {
    this.#items.push({ id: `item-${String(this.#items.length).padStart(4, '0')}`, at: now });
  }

  published(): readonly string[] {
    return this.#items.map(({ id }) => id);
  }

  idsIn(drop: Uint8Array): readonly string[] {
    return (
      Buffer.from(drop)
        .toString()
        .match(/item-\d{4}/g) ?? []
    );
  }

  expireTokens(): void {
    this.#isTokenGood = false;
  }

  tokens(): readonly string[] {
    return this.#tokens;
  }

  answer({ method, url, headers, body }: AgencyRequest, order: PageOrder): AgencyAnswer {
    if (method === 'POST' && url.pathname === '/token') return this.#login(new URLSearchParams(body));
    if (!this.#isTokenGood || headers.authorization !== `Bearer ${this.#tokens.at(-1)}`) return { status: 401 };
    if (url.pathname === '/items') return this.#page(url.searchParams, order);
    const id = url.pathname.slice('/items/'.length);
    const refused = this.refuses.get(id);
    if (refused !== undefined) return { status: refused };
    if (!this.published().includes(id)) return { status: 404 };
    return { status: 200, body: `<item id="${id}">Nothing of this has happened.</item>` };
  }

  #login(form: URLSearchParams): AgencyAnswer {
    if (form.get('client_secret') !== SECRET.clientSecret) return { status: 401 };
    this.#tokens.push(`token-${this.#tokens.length}-of-numbered`);
    this.#isTokenGood = true;
    return { status: 200, body: JSON.stringify({ access_token: this.#tokens.at(-1), expires_in: 600 }) };
  }

  #page(query: URLSearchParams, order: PageOrder): AgencyAnswer {
    const since = query.get('since') ?? '';
    const first = this.#items.findIndex(({ at }) => at >= since);
    const from = query.has('after') ? Number(query.get('after')) : first < 0 ? this.#items.length : first;
    const page = this.#items.slice(from, from + PAGE_SIZE).map(({ id }) => id);
    const next = from + page.length;
    const before = order === 'repeated' ? this.#items.slice(Math.max(0, from - 1), from).map(({ id }) => id) : [];
    const items = order === 'shuffled' ? shuffled(this.#random, page) : [...before, ...page];
    return { status: 200, body: JSON.stringify({ items, next, hasMore: next < this.#items.length }) };
  }
}
