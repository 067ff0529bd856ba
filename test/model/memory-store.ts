// The store's ports in memory, built from the same calls that the AWS adapters make: one table, one archive, one
// bus. Every call passes a gate, so that a test may put it off, fail it, or let the caller die at it.
import type { DropRef } from '../../functions/article/article.ts';
import type { Changed } from '../../functions/article/decision.ts';
import type { ArticleEvent } from '../../functions/article/events.ts';
import { withoutText } from '../../functions/article/expiry.ts';
import type { Due, Head, HistoryRow, VersionRow } from '../../functions/article/head.ts';
import type { Links } from '../../functions/article/links.ts';
import { ARTICLES_PREFIX, RESTRICTED_PREFIX } from '../../functions/names.ts';
import type { Deliveries } from '../../functions/store/delivery.ts';
import { endedRow } from '../../functions/store/end-drop.ts';
import { datedChange } from '../../functions/store/index-rows.ts';
import * as keys from '../../functions/store/keys.ts';
import { storyChange } from '../../functions/store/link-rows.ts';
import { pointersOf } from '../../functions/store/pointers.ts';
import type {
  Articles,
  Bus,
  Documents,
  DropDue,
  Drops,
  Ledger,
  LedgerRow,
  LinksChange,
  Page,
  PendingEffects,
  QuarantineRow,
  RowChange,
  UnsureRow,
  Words,
} from '../../functions/store/ports.ts';
import { memoryDeliveries } from './memory-deliveries.ts';
import { memoryWords, noteWords } from './memory-words.ts';

/** A batch is one call, and yet not done at once. */
export const SECOND_PART = 'BatchWriteItem, its second part';

/** What stands between a caller and the store: runs the call's effect, when and if it likes. */
export type Gate = <T>(call: string, effect: () => T | Promise<T>) => Promise<T>;

export const openGate: Gate = async (_call, effect) => effect();

export interface StoredDrop {
  readonly body: Uint8Array;
  readonly receivedAt: string;
}

/** A change as it was written: what a test compares the events with. */
export interface Written {
  readonly before: Head | undefined;
  readonly decision: Changed;
}

/** What the world keeps. All that a caller gets of it is readonly, so rows are not copied. */
export class MemoryStore {
  readonly drops = new Map<string, StoredDrop>();
  /** By S3 key: `articles/…` and `restricted/…`. */
  readonly archive = new Map<string, string>();
  /** Partitions by pk, rows by sk. */
  readonly table = new Map<string, Map<string, object>>();
  /** What the bus has taken, oldest first. */
  readonly events: ArticleEvent[] = [];
  readonly written: Written[] = [];
  /** Segments of words by path. */
  readonly segments = new Map<string, Uint8Array>();
  /** False where nobody searches: to build segments takes longer than all the rest of a case. */
  readonly hasWords: boolean;
  #dropCount = 0;

  constructor({ hasWords = true } = {}) {
    this.hasWords = hasWords;
  }

  /** Each put makes a new version of the object. */
  putDrop(bucket: string, key: string, body: Uint8Array, receivedAt: string): DropRef {
    const ref = { bucket, key, versionId: `v${++this.#dropCount}` };
    this.drops.set(placeOf(ref), { body, receivedAt });
    return ref;
  }

  /** What a wire puts into the drop bucket. */
  async receive(key: string, body: Uint8Array, receivedAt: string): Promise<DropRef> {
    return this.putDrop('drops', key, body, receivedAt);
  }

  /** Lets one caller work with the ports; all its calls pass the gate. */
  as<T>(gate: Gate, work: (ports: MemoryPorts) => Promise<T>): Promise<T> {
    return work(memoryPorts(this, gate));
  }

  /** Brings the fields above up to date where the truth lies elsewhere. */
  async look(): Promise<void> {}

  /** True where the time of something has come. */
  isDue(now: string): boolean {
    return [...this.table].some(([pk, rows]) => pk.startsWith('E#') && [...rows.keys()].some((sk) => sk <= `${now}~`));
  }

  get<T>({ pk, sk }: keys.Key): T | undefined {
    return this.table.get(pk)?.get(sk) as T | undefined;
  }

  put({ pk, sk }: keys.Key, row: object): void {
    const partition = this.table.get(pk) ?? new Map<string, object>();
    this.table.set(pk, partition.set(sk, row));
  }

  delete({ pk, sk }: keys.Key): void {
    const partition = this.table.get(pk);
    if (partition?.delete(sk) && partition.size === 0) this.table.delete(pk);
  }

  /** Sort keys and rows of a partition, in the order of the keys. */
  query<T>(pk: string, matches: (sk: string) => boolean): [sk: string, row: T][] {
    const rows = [...(this.table.get(pk) ?? [])].filter(([sk]) => matches(sk)) as [string, T][];
    return rows.sort(([a], [b]) => (a < b ? -1 : 1));
  }

  /** One transaction: all rows or, where the head is not the one that the decision saw, none. */
  transact(decision: Changed, ended: Due | undefined): 'applied' | 'moved' {
    const { before, head, version, history, due, expiry, effects } = decision;
    const found = this.get<Head>(keys.headKey(head.id));
    if (found?.rev !== before?.rev) return 'moved';
    this.put(keys.headKey(head.id), head);
    if (version) this.put(keys.versionRowKey(head.id, version.key), version);
    this.put(keys.historyKey(head.id, head.rev), history);
    for (const one of [due, expiry]) if (one) this.put(keys.dueKey(one), one);
    if (ended) this.delete(keys.dueKey(ended));
    if (effects.length > 0) {
      this.put(keys.effectKey(head.id, head.rev), { id: head.id, rev: head.rev, at: history.at, effects });
    }
    if (this.hasWords) noteWords(this, decision);
    this.setRows(datedChange(before, head));
    this.written.push({ before: found, decision });
    return 'applied';
  }

  /** One transaction, as the above. */
  relink(changes: readonly LinksChange[]): 'applied' | 'moved' {
    const hasMoved = ({ before, after }: LinksChange): boolean =>
      this.get<Links>(keys.linksKey(after.id))?.seq !== before?.seq;
    if (changes.some(hasMoved)) return 'moved';
    for (const { before, after } of changes) {
      this.put(keys.linksKey(after.id), after);
      this.setRows(storyChange(before, after));
    }
    return 'applied';
  }

  setRows({ put, remove }: RowChange): void {
    for (const row of remove) this.delete(row);
    for (const row of put) this.put(row, {});
  }
}

export interface MemoryPorts {
  readonly drops: Drops;
  readonly documents: Documents;
  readonly articles: Articles;
  readonly ledger: Ledger;
  readonly bus: Bus;
  readonly words: Words;
  readonly deliveries: Deliveries;
}

/** One caller's way to the store; several callers have a gate each. */
export function memoryPorts(store: MemoryStore, gate: Gate = openGate): MemoryPorts {
  return {
    drops: memoryDrops(store, gate),
    documents: memoryDocuments(store, gate),
    articles: memoryArticles(store, gate),
    ledger: memoryLedger(store, gate),
    words: memoryWords(store, gate),
    deliveries: memoryDeliveries(store, gate),
    bus: {
      publish: async (events) => {
        if (events.length > 0) await gate('PutEvents', () => store.events.push(...events));
      },
    },
  };
}

export const placeOf = ({ bucket, key, versionId }: DropRef): string => `${bucket}\n${key}\n${versionId}`;

function memoryDrops(store: MemoryStore, gate: Gate): Drops {
  return {
    async open(ref) {
      const drop = await gate('GetObject drop', () => store.drops.get(placeOf(ref)));
      if (!drop) return undefined;
      const { body, receivedAt } = drop;
      return { ref, receivedAt, size: body.length, read: () => gate('read drop', () => body), discard: () => {} };
    },
    purge: (ref) => gate('DeleteObject drop', () => void store.drops.delete(placeOf(ref))),
  };
}

function memoryDocuments({ archive }: MemoryStore, gate: Gate): Documents {
  const get = (key: string) => gate('GetObject', () => archive.get(key));
  const has = (key: string) => gate('HeadObject', () => archive.has(key));
  const remove = (key: string) => gate('DeleteObject', () => void archive.delete(key));

  const copy = (from: string, to: string) =>
    gate('CopyObject', () => {
      const body = archive.get(from);
      if (body !== undefined) archive.set(to, body);
      return body !== undefined;
    });

  return {
    put: (path, body, isRestricted) =>
      gate('PutObject', () => {
        const key = (isRestricted ? RESTRICTED_PREFIX : ARTICLES_PREFIX) + path;
        if (!archive.has(key)) archive.set(key, body);
      }),
    has: async (path) => (await has(ARTICLES_PREFIX + path)) || has(RESTRICTED_PREFIX + path),
    read: async (path) =>
      (await get(ARTICLES_PREFIX + path)) ??
      (await get(RESTRICTED_PREFIX + path)) ??
      (await get(ARTICLES_PREFIX + path)),
    async restrict(path) {
      if (await copy(ARTICLES_PREFIX + path, RESTRICTED_PREFIX + path)) await remove(ARTICLES_PREFIX + path);
    },
    async unrestrict(path) {
      await copy(RESTRICTED_PREFIX + path, ARTICLES_PREFIX + path);
    },
    async remove(path) {
      await Promise.all([remove(ARTICLES_PREFIX + path), remove(RESTRICTED_PREFIX + path)]);
    },
    async purge(path) {
      for (const key of [ARTICLES_PREFIX + path, RESTRICTED_PREFIX + path]) {
        const isThere = await gate('ListObjectVersions', () => archive.has(key));
        if (isThere) await remove(key);
      }
    },
  };
}

function memoryArticles(store: MemoryStore, gate: Gate): Articles {
  const getItem = <T>(key: keys.Key) => gate('GetItem', () => store.get<T>(key));
  const query = <T>(pk: string, matches: (sk: string) => boolean) =>
    gate('Query', () => store.query<T>(pk, matches).map(([, row]) => row));
  const startsWith = (prefix: string) => (sk: string) => sk.startsWith(prefix);
  const advisedOf = (fingerprints: readonly string[]): string[] =>
    fingerprints.filter((fingerprint) => store.get(keys.advisedKey(fingerprint)) !== undefined);
  const deleteItem = (key: keys.Key) => gate('DeleteItem', () => store.delete(key));
  const some = async <T>(pks: readonly string[], limit: number, matches: (sk: string) => boolean): Promise<T[]> =>
    (await Promise.all(pks.map(async (pk) => (await query<T>(pk, matches)).slice(0, limit)))).flat();

  /** Each by itself: whoever dies in between leaves some of them. */
  const setRows = async ({ put, remove }: RowChange): Promise<void> => {
    if (put.length + remove.length === 0) return;
    const half = put.length >> 1;
    await gate('BatchWriteItem', () => store.setRows({ put: put.slice(0, half), remove: [] }));
    await gate(SECOND_PART, () => store.setRows({ put: put.slice(half), remove }));
  };

  return {
    async known(id, prefix, fingerprints = []) {
      const { head, advised } = await gate('BatchGetItem', () => ({
        head: store.get<Head>(keys.headKey(id)),
        advised: advisedOf(fingerprints),
      }));
      if (!head) return { head, twins: [], advised };
      return { head, twins: await query<VersionRow>(keys.articlePk(id), startsWith(`V#${prefix}`)), advised };
    },
    advised: (fingerprints) => gate('BatchGetItem', () => advisedOf(fingerprints)),
    async pointedAt(kind, fingerprints) {
      const pointers = await Promise.all(
        fingerprints.map((fingerprint) =>
          gate('Query', () =>
            store
              .query<object>(keys.fingerprintPk(fingerprint), startsWith(keys.pointerPrefix(kind)))
              .slice(-keys.MAX_POINTERS),
          ),
        ),
      );
      const sks = [...new Set(pointers.flat().map(([sk]) => sk))];
      if (sks.length === 0) return [];
      return gate('BatchGetItem', () =>
        sks.flatMap((sk) => {
          const { id, key } = keys.pointedAt(sk);
          return store.get<VersionRow>(keys.versionRowKey(id, key)) ?? [];
        }),
      );
    },
    noteUnsure: (row) =>
      gate('PutItem', () => {
        const isNew = store.get(keys.unsureKey(row)) === undefined;
        if (isNew) store.put(keys.unsureKey(row), row);
        return isNew;
      }),
    unsure: async ({ limit, from }) =>
      (await query<UnsureRow>(keys.unsurePk, (sk) => sk >= from)).reverse().slice(0, limit),
    head: (id) => getItem<Head>(keys.headKey(id)),
    heads: (ids) =>
      gate('BatchGetItem', () => {
        const heads = ids.flatMap((id) => store.get<Head>(keys.headKey(id)) ?? []);
        return new Map(heads.map((head) => [head.id, head]));
      }),
    headsAndLinks: (ids) =>
      gate('BatchGetItem', () => {
        const read = <T extends { readonly id: string }>(key: (id: string) => keys.Key): Map<string, T> =>
          new Map(ids.flatMap((id) => store.get<T>(key(id)) ?? []).map((row) => [row.id, row]));
        return { heads: read<Head>(keys.headKey), links: read<Links>(keys.linksKey) };
      }),
    version: (id, key) => getItem<VersionRow>(keys.versionRowKey(id, key)),
    async versions(id, after) {
      const from = after === undefined ? 'V#' : `V#${after}~`;
      return (await query<VersionRow>(keys.articlePk(id), (sk) => sk >= from && sk <= 'V#~')).reverse();
    },
    history: (id) => query<HistoryRow>(keys.articlePk(id), startsWith('H#')),
    async apply(decision, ended) {
      const { visible } = decision.head;
      if (visible) {
        const rows = [keys.dayKey(visible.versionCreated), keys.monthKey(visible.wire, visible.versionCreated)];
        await Promise.all(rows.map((row) => gate('PutItem', () => store.put(row, {}))));
      }
      await setRows({ put: pointersOf(decision.version), remove: [] });
      return gate('TransactWriteItems', () => store.transact(decision, ended));
    },
    addStray: (id, path) => gate('PutItem', () => store.put(keys.strayKey(id, path), { path })),
    strays: async (id) => (await query<{ path: string }>(keys.articlePk(id), startsWith('X#'))).map(({ path }) => path),
    strayDone: (id, path) => deleteItem(keys.strayKey(id, path)),
    purged: (version) =>
      gate('PutItem', () => {
        const key = keys.versionRowKey(version.id, version.key);
        if (store.get<VersionRow>(key)?.pipelineRev !== version.pipelineRev) return;
        store.put(key, { ...withoutText(version), purged: true });
      }),
    effectsDone: (id, rev) => deleteItem(keys.effectKey(id, rev)),
    pendingEffects: (limit) => some<PendingEffects>(keys.effectShards(), limit, () => true),
    pendingEffectsOf: (id) => {
      const { pk, sk } = keys.effectPrefix(id);
      return query<PendingEffects>(pk, startsWith(sk));
    },
    due: (now, limit) => some<Due>(keys.dueShards(), limit, (sk) => sk <= `${now}~`),
    dueDone: (due) => deleteItem(keys.dueKey(due)),
    links: (ids) =>
      gate('BatchGetItem', () => {
        const rows = ids.flatMap((id) => store.get<Links>(keys.linksKey(id)) ?? []);
        return new Map(rows.map((links) => [links.id, links]));
      }),
    setIndex: setRows,
    setBands: setRows,
    relink: (changes) => gate('TransactWriteItems', () => store.relink(changes)),
    index: (pk, { limit, before, from }) =>
      gate('Query', () => {
        const page = pageOf(store, pk, { limit, before, from });
        return { ...page, rows: page.rows.map(([sk]) => ({ pk, sk })) };
      }),
  };
}

function memoryLedger(store: MemoryStore, gate: Gate): Ledger {
  return {
    find: (wire, drop, receivedAt) =>
      gate('GetItem', () => store.get<LedgerRow>(keys.ledgerKey(wire, drop, receivedAt))),
    ofKey: (wire, key, receivedAt) =>
      gate('Query', () =>
        [-1, 0, 1].flatMap((offset) => {
          const day = new Date(Date.parse(receivedAt) + offset * 24 * 60 * 60 * 1000).toISOString();
          const { pk, sk: prefix } = keys.ledgerPrefix(wire, key, day);
          return store.query<LedgerRow>(pk, (sk) => sk.startsWith(prefix)).map(([, row]) => row);
        }),
      ),
    record: async (row) => {
      const { wire, drop, receivedAt, expiresAt, at } = row;
      const key = keys.ledgerKey(wire, drop, receivedAt);
      const putDue = (due: DropDue) => store.put(keys.dropDueKey(due), due);
      const isWritten = await gate(expiresAt === undefined ? 'PutItem' : 'TransactWriteItems', () => {
        if (store.get<LedgerRow>(key)?.goneAt !== undefined) return false;
        store.put(key, row);
        if (expiresAt !== undefined) putDue({ wire, drop, receivedAt, at: expiresAt });
        return true;
      });
      if (!isWritten) await gate('PutItem', () => putDue({ wire, drop, receivedAt, at }));
    },
    end: (row, goneAt) =>
      gate('PutItem', () => {
        const key = keys.ledgerKey(row.wire, row.drop, row.receivedAt);
        const now = store.get<LedgerRow>(key);
        if (now?.at !== row.at || now.pipelineRev !== row.pipelineRev) return false;
        store.put(key, endedRow(row, goneAt));
        return true;
      }),
    due: async (now, limit) => {
      const shards = keys
        .dropDueShards()
        .map((pk) => gate('Query', () => store.query<DropDue>(pk, (sk) => sk <= `${now}~`).map(([, row]) => row)));
      return (await Promise.all(shards)).flatMap((rows) => rows.slice(0, limit));
    },
    dueDone: (due) => gate('DeleteItem', () => store.delete(keys.dropDueKey(due))),
    quarantine: (row) => gate('PutItem', () => store.put(keys.quarantineKey(row.wire, row), row)),
    async release(drop, keep) {
      const kept = new Set(keep.map((row) => keys.quarantineKey(row.wire, row).sk));
      const { pk, sk: prefix } = keys.quarantineKey(drop.wire, drop);
      const found = await gate('Query', () => store.query(pk, (sk) => sk.startsWith(prefix) && !kept.has(sk)));
      if (found.length === 0) return;
      await gate('BatchWriteItem', () => {
        for (const [sk] of found) store.delete({ pk, sk });
      });
    },
    quarantined: (wire, { limit, before }) =>
      gate('Query', () => {
        const page = pageOf<QuarantineRow>(store, keys.quarantinePk(wire), { limit, before });
        return { ...page, rows: page.rows.map(([, row]) => row) };
      }),
  };
}

/** Newest first, as the table pages: where more may follow, the last key is the next start. */
function pageOf<T>(
  store: MemoryStore,
  pk: string,
  { limit, before, from }: { limit: number; before?: string | undefined; from?: string | undefined },
): Page<[sk: string, row: T]> {
  const rows = store
    .query<T>(pk, (sk) => (before === undefined || sk < before) && (from === undefined || sk >= from))
    .reverse();
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { rows: page, ...(rows.length > limit && last ? { next: last[0] } : {}) };
}
