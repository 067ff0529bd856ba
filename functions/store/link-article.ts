// The effect that brings what an article has in common with others to its visible version. Rows first, then a look at
// those of others: of two that come at once at least one sees the other, and writes the link on both sides at once.
// docs/decisions/0011 has the reason for every step, and 0035 that of the bands.
import { isDeepStrictEqual } from 'node:util';
import type { Head } from '../article/head.ts';
import {
  blankLinks,
  type Comparable,
  comparable,
  digestOf,
  isSame,
  type Links,
  linksOf,
  mayBeSame,
  type SameAs,
  whereAlike,
  withSame,
} from '../article/links.ts';
import { Unavailable } from '../errors.ts';
import { bandPk, type Key, without } from './keys.ts';
import { linkRows } from './link-rows.ts';
import type { Articles, Documents, LinksChange } from './ports.ts';

export interface LinkServices {
  readonly articles: Articles;
  readonly documents: Documents;
  readonly now: () => string;
}

/** Of a band in which many meet, the newest. */
const MAX_BAND_ROWS = 8;
const MAX_CANDIDATES = 12;
// Articles that come at once write each other's rows in turns.
const MAX_ROUNDS = 20;

/** @throws Unavailable */
export async function linkArticle(id: string, services: LinkServices): Promise<void> {
  const linking = new Linking(id, services);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    if ((await linking.run()) === 'done') return;
  }
  throw new Unavailable('STORE', `the links of article ${id} changed ${MAX_ROUNDS} times while they were written`);
}

type Outcome = 'done' | 'moved';

/** An article that is visible, as both its rows say. */
interface Shown {
  readonly head: Head;
  readonly document: string;
  readonly links: Links;
}

class Linking {
  readonly #id: string;
  readonly #now: () => string;
  readonly #articles: Articles;
  readonly #documents: Documents;
  /** Bands that an attempt before has written, or taken away. */
  #written: readonly Key[] = [];

  constructor(id: string, { articles, documents, now }: LinkServices) {
    this.#id = id;
    this.#now = now;
    this.#articles = articles;
    this.#documents = documents;
  }

  /** One attempt; `moved` where another writer was faster. */
  async run(): Promise<Outcome> {
    const { links: before, head } = await this.#look();
    const document = head && documentOf(head);
    const own = document === undefined ? undefined : await this.#read(document);
    if (!head || document === undefined || !own) return this.#hide(before);

    const links = linksOf(before, this.#id, document, own, this.#now());
    if ((await this.#articles.relink([{ before, after: links }])) === 'moved') return 'moved';
    await this.#setBands(before, links);
    return this.#compare({ head, document, links }, own);
  }

  /** The links before the head: whoever writes them later has seen what the head said, or loses against this. */
  async #look(): Promise<{ links: Links | undefined; head: Head | undefined }> {
    const links = (await this.#articles.links([this.#id])).get(this.#id);
    return { links, head: await this.#articles.head(this.#id) };
  }

  async #hide(before: Links | undefined): Promise<Outcome> {
    const others = await this.#linksOf(before?.sameAs.map(({ id }) => id) ?? []);
    const there = [...others.values()].flatMap((other) => changeOf(other, withSame(other, this.#id, undefined)));
    const blank = blankLinks(before, this.#id);
    if ((await this.#write([{ before, after: blank }, ...there])) === 'moved') return 'moved';
    await this.#setBands(before, blank);
    return (await this.#areBandsOf(blank)) ? 'done' : 'moved';
  }

  /**
   * All that are wanted, whatever stands there: an attempt that was cut short behind its links may have written none. What
   * it may have left beside them expires.
   */
  async #setBands(before: Links | undefined, links: Links): Promise<void> {
    const put = linkRows(links).bands;
    const remove = without([...linkRows(before).bands, ...this.#written], put);
    this.#written = [...put, ...remove];
    await this.#articles.setBands({ put, remove }, links.bandsUntil ?? '');
  }

  /** False where another attempt has set other links before these bands were written. */
  async #areBandsOf(links: Links): Promise<boolean> {
    if (this.#written.length === 0) return true;
    const now = (await this.#articles.links([this.#id])).get(this.#id);
    return isDeepStrictEqual(linkRows(now).bands, linkRows(links).bands);
  }

  async #compare(own: Shown, text: Comparable): Promise<Outcome> {
    const known = own.links.sameAs.map(({ id }) => id);
    const [isStill, candidates] = await Promise.all([this.#areBandsOf(own.links), this.#candidates(known, text)]);
    if (!isStill) return 'moved';
    if (candidates.size === 0 && known.length === 0) return 'done';
    const heads = await this.#articles.heads([...candidates.keys()]);
    const compared = await Promise.all(
      [...candidates.values()].map(async (links) => {
        const head = heads.get(links.id);
        const document = head && documentOf(head);
        if (!head || document === undefined) return { links };
        const other = { head, document, links };
        return { links, other, isSame: await this.#isSame(own, text, other) };
      }),
    );
    let { links } = own;
    for (const id of known) links = withSame(links, id, undefined);
    const there: LinksChange[] = [];
    for (const { other, isSame } of compared) {
      if (!other) continue;
      if (isSame) links = withSame(links, other.head.id, sameAs(own, other));
      there.push(...changeOf(other.links, withSame(other.links, this.#id, isSame ? sameAs(other, own) : undefined)));
    }
    const here = changeOf(own.links, links);
    if (here.length + there.length === 0) return 'done';
    // Both sides in one: were one written first, whoever takes it away meanwhile would not know of the other.
    return this.#write([{ before: own.links, after: { ...links, seq: own.links.seq + 1 } }, ...there]);
  }

  /** Those that it was linked with, and those that stand under its bands, most of them in common first. */
  async #candidates(known: readonly string[], text: Comparable): Promise<ReadonlyMap<string, Links>> {
    const { bands, from, before } = whereAlike(text);
    const pages = await Promise.all(
      bands.map((band) => this.#articles.index(bandPk(band), { limit: MAX_BAND_ROWS, from, before })),
    );
    const common = new Map<string, number>();
    for (const { sk } of pages.flatMap(({ rows }) => rows)) {
      const id = sk.slice(sk.lastIndexOf('#') + 1);
      common.set(id, (common.get(id) ?? 0) + 1);
    }
    const alike = [...common].toSorted(([, a], [, b]) => b - a).map(([id]) => id);
    const ids = [...known, ...alike.slice(0, MAX_CANDIDATES)];
    const found = new Map(await this.#linksOf(ids));
    // Where so many carry a story that its first is none of them, they know it.
    const firsts = [...found.values()].flatMap(({ sameAs: [first] }) => first?.id ?? []).filter((id) => !found.has(id));
    for (const [id, other] of await this.#linksOf(firsts)) found.set(id, other);
    return found;
  }

  async #linksOf(ids: readonly string[]): Promise<ReadonlyMap<string, Links>> {
    const others = [...new Set(ids)].filter((id) => id !== this.#id);
    return others.length === 0 ? new Map() : this.#articles.links(others);
  }

  async #isSame(own: Shown, text: Comparable, other: Shown): Promise<boolean> {
    const known = own.links.sameAs.find(({ id }) => id === other.head.id);
    if (known?.own === digestOf(own.document) && known.its === digestOf(other.document)) return true;
    const { trace, document } = other.links;
    if (document === other.document && trace && !mayBeSame(text.trace, trace)) return false;
    const compared = await this.#read(other.document);
    return compared !== undefined && isSame(text, compared);
  }

  async #write(changes: readonly LinksChange[]): Promise<Outcome> {
    return (await this.#articles.relink(changes)) === 'moved' ? 'moved' : 'done';
  }

  /** Undefined where it is gone, or none of ours: it is compared with nothing. */
  async #read(document: string): Promise<Comparable | undefined> {
    const text = await this.#documents.read(document);
    return text === undefined ? undefined : comparable(text);
  }
}

const documentOf = ({ killed, visible }: Head): string | undefined => (killed ? undefined : visible?.document);

const changeOf = (before: Links, after: Links): LinksChange[] =>
  isDeepStrictEqual(before.sameAs, after.sameAs) ? [] : [{ before, after: { ...after, seq: before.seq + 1 } }];

const sameAs = (of: Shown, to: Shown): SameAs => ({
  id: to.head.id,
  listedAt: to.head.listedAt ?? '',
  own: digestOf(of.document),
  its: digestOf(to.document),
});
