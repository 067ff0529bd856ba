// Which of many watches a story may match: each stands under words of which one must occur, the rarest that it has.
import type { Pattern, Query, ValueField } from './query.ts';
import type { WatchedText } from './watched-text.ts';

/** What must occur: an exact word, a word that begins so, or a value of a field. */
type Anchor =
  | { readonly kind: 'word' | 'prefix'; readonly text: string }
  | { readonly kind: 'value'; readonly field: ValueField; readonly text: string };

/** Undefined where nothing must occur. */
export function anchorsOf(query: Query, costOf: (anchor: Anchor) => number): readonly Anchor[] | undefined {
  switch (query.kind) {
    case 'not':
      return undefined;
    case 'value':
      return query.pattern.isExact ? [{ kind: 'value', field: query.field, text: query.pattern.glob }] : undefined;
    case 'words':
      return cheapest(
        query.words.map((word) => [anchorOf(word)]),
        costOf,
      );
    case 'near':
      return cheapest(
        [query.left, query.right].map((side) => anchorsOf({ kind: 'or', of: side }, costOf)),
        costOf,
      );
    case 'and':
      return cheapest(
        query.of.map((one) => anchorsOf(one, costOf)),
        costOf,
      );
    case 'or': {
      const all = query.of.map((one) => anchorsOf(one, costOf));
      return all.some((one) => one === undefined) ? undefined : all.flatMap((one) => one!);
    }
  }
}

/** What is most likely not to hold is asked first. */
function rarestFirst(query: Query, costOf: (anchor: Anchor) => number): Query {
  if (query.kind === 'not') return { kind: 'not', of: rarestFirst(query.of, costOf) };
  if (query.kind !== 'and' && query.kind !== 'or') return query;
  const of = query.of.map((one) => rarestFirst(one, costOf));
  if (query.kind === 'or') return { kind: 'or', of };
  const costs = new Map(of.map((one) => [one, sumOf(anchorsOf(one, costOf), costOf)]));
  return { kind: 'and', of: of.sort((a, b) => costs.get(a)! - costs.get(b)!) };
}

const sumOf = (anchors: readonly Anchor[] | undefined, costOf: (anchor: Anchor) => number): number =>
  anchors?.reduce((sum, anchor) => sum + costOf(anchor), 0) ?? Number.MAX_VALUE;

const anchorOf = ({ isExact, prefix }: Pattern): Anchor => ({ kind: isExact ? 'word' : 'prefix', text: prefix });

function cheapest(
  all: readonly (readonly Anchor[] | undefined)[],
  costOf: (anchor: Anchor) => number,
): readonly Anchor[] | undefined {
  let best: readonly Anchor[] | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const anchors of all) {
    const cost = sumOf(anchors, costOf);
    if (anchors !== undefined && cost < least) [best, least] = [anchors, cost];
  }
  return best;
}

/** Words that stand in most stories, whatever the watches say. */
const COMMON = new Set(
  `a about after all also an and are as at be been but by for from had has have he her his in into is it its more new not
  of on one or out over said say says she that the their there they this to two up was were which who will with would year
  years company government president minister people percent million billion market told week day state world`.split(
    /\s+/,
  ),
);
/** How many stories a hint may stand for: values are shared by many, short beginnings by more than words are. */
const COST = { word: 1, prefix: 5, common: 1000, value: 100 };

export class WatchIndex {
  /** The queries, with what is rarest first where all must hold. */
  readonly queries: readonly Query[];
  /** Numbers of the words that some watch cannot do without. */
  readonly #numbers = new Map<string, number>();
  /** By number, the watches that stand under the word. */
  readonly #words: number[][] = [];
  /** By watch, the numbers of the words without which it cannot match. */
  readonly #needs: readonly Uint32Array[];
  readonly #prefixes = new Map<string, number[]>();
  /** The first two letters of each, as one number. */
  readonly #beginnings: ReadonlySet<number>;
  readonly #lengths: readonly number[];
  readonly #values = new Map<string, number[]>();
  readonly #fields: ReadonlySet<ValueField>;
  /** Those of which nothing must occur. */
  readonly #always: number[] = [];
  /** By watch, and by number, the last story that it was found for. */
  readonly #seen: Uint32Array;
  readonly #has: Uint32Array;
  #story = 0;

  constructor(queries: readonly Query[]) {
    const uses = new Map<string, number>();
    for (const query of queries) for (const word of wordsIn(query)) uses.set(word, (uses.get(word) ?? 0) + 1);
    // A word that many watches name is one that many stories have.
    const costOf = ({ kind, text }: Anchor): number =>
      kind === 'value' ? COST.value : COST[kind] * (uses.get(text) ?? 1) + (COMMON.has(text) ? COST.common : 0);
    const fields = new Set<ValueField>();
    this.queries = queries.map((query) => rarestFirst(query, costOf));
    this.#needs = queries.map((query) => Uint32Array.from(new Set(neededWords(query)), (word) => this.#numberOf(word)));
    queries.forEach((query, watch) => {
      const anchors = anchorsOf(query, costOf);
      if (anchors === undefined) this.#always.push(watch);
      for (const anchor of anchors ?? []) {
        if (anchor.kind === 'value') {
          fields.add(anchor.field);
          addOnce(listOf(this.#values, `${anchor.field} ${anchor.text}`), watch);
        } else if (anchor.kind === 'word') addOnce(this.#words[this.#numberOf(anchor.text)]!, watch);
        else addOnce(listOf(this.#prefixes, anchor.text), watch);
      }
    });
    this.#fields = fields;
    this.#beginnings = new Set([...this.#prefixes.keys()].map(beginningOf));
    this.#lengths = [...new Set([...this.#prefixes.keys()].map(({ length }) => length))];
    this.#seen = new Uint32Array(queries.length);
    this.#has = new Uint32Array(this.#numbers.size);
  }

  #numberOf(word: string): number {
    let number = this.#numbers.get(word);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(word, number);
      this.#words.push([]);
    }
    return number;
  }

  /** Places of the watches that a story may match, each once, in no order. */
  candidates(text: WatchedText): readonly number[] {
    const story = ++this.#story;
    const numbers: number[] = [];
    for (const word of text.words()) {
      const number = this.#numbers.get(word);
      if (number === undefined) continue;
      this.#has[number] = story;
      numbers.push(number);
    }
    const found: number[] = [];
    this.#take(this.#always, found);
    for (const number of numbers) this.#take(this.#words[number]!, found);
    for (const word of text.words()) {
      if (!this.#beginnings.has(beginningOf(word))) continue;
      for (const length of this.#lengths) {
        const watches = word.length < length ? undefined : this.#prefixes.get(word.slice(0, length));
        if (watches) this.#take(watches, found);
      }
    }
    for (const field of this.#fields) {
      for (const value of text.values(field)) {
        const watches = this.#values.get(`${field} ${value}`);
        if (watches) this.#take(watches, found);
      }
    }
    return found;
  }

  #take(watches: readonly number[], found: number[]): void {
    const story = this.#story;
    for (const watch of watches) {
      if (this.#seen[watch] === story) continue;
      this.#seen[watch] = story;
      if (this.#isPossible(watch)) found.push(watch);
    }
  }

  #isPossible(watch: number): boolean {
    const needs = this.#needs[watch]!;
    for (let at = 0; at < needs.length; at++) if (this.#has[needs[at]!] !== this.#story) return false;
    return true;
  }
}

const beginningOf = (word: string): number => word.charCodeAt(0) * 0x10000 + word.charCodeAt(1);

/** Exact words without which a query cannot match; not all of them. */
function* neededWords(query: Query): Generator<string> {
  switch (query.kind) {
    case 'words':
      for (const { isExact, glob } of query.words) if (isExact) yield glob;
      break;
    case 'near':
      for (const side of [query.left, query.right]) if (side.length === 1) yield* neededWords(side[0]!);
      break;
    case 'and':
      for (const one of query.of) yield* neededWords(one);
  }
}

function listOf(map: Map<string, number[]>, key: string): number[] {
  const known = map.get(key);
  if (known !== undefined) return known;
  const list: number[] = [];
  map.set(key, list);
  return list;
}

/** Watches are added in their order. */
function addOnce(list: number[], watch: number): void {
  if (list.at(-1) !== watch) list.push(watch);
}

function* wordsIn(query: Query): Generator<string> {
  switch (query.kind) {
    case 'words':
      for (const { prefix } of query.words) yield prefix;
      break;
    case 'near':
      for (const one of [...query.left, ...query.right]) yield* wordsIn(one);
      break;
    case 'not':
      yield* wordsIn(query.of);
      break;
    case 'and':
    case 'or':
      for (const one of query.of) yield* wordsIn(one);
  }
}
