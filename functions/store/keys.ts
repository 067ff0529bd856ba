// The keys of the articles table: every row's partition and sort key, in one place.
import { hash } from 'node:crypto';
import type { DropRef } from '../article/article.ts';
import type { Due } from '../article/head.ts';
import type { DropDue, QuarantinePlace } from './ports.ts';

const SHARDS = 4;
// DynamoDB allows 1,024 bytes in a sort key; an S3 key may take as many alone.
const MAX_KEY_BYTES = 900;

export interface Key {
  readonly pk: string;
  readonly sk: string;
}

/** Those of `rows` that are none of `others`, each once. */
export function without(rows: readonly Key[], others: readonly Key[]): Key[] {
  const left = new Map(rows.map((row) => [nameOf(row), row]));
  for (const row of others) left.delete(nameOf(row));
  return [...left.values()];
}

const nameOf = ({ pk, sk }: Key): string => `${pk}\n${sk}`;

export const articlePk = (id: string): string => `A#${id}`;
export const headKey = (id: string): Key => ({ pk: articlePk(id), sk: 'HEAD' });
export const versionRowKey = (id: string, key: string): Key => ({ pk: articlePk(id), sk: `V#${key}` });
export const historyKey = (id: string, rev: number): Key => ({
  pk: articlePk(id),
  sk: `H#${String(rev).padStart(10, '0')}`,
});

/** What the article has in common with others; no row of its own version, so outside `V#`. */
export const linksKey = (id: string): Key => ({ pk: articlePk(id), sk: 'LINKS' });

export const tagPk = (tag: string): string => `T#${tag}`;
export const timePk = (time: string): string => `TIME#${time.slice(0, 10)}`;
export const wirePk = (wire: string, time: string): string => `W#${wire}#${time.slice(0, 7)}`;

/** Articles whose words are to be indexed anew, by their first listing; see words.ts. */
export const wordsDueKey = (listedAt: string, id: string): Key => ({
  pk: `WORDS#${shardOf(id)}`,
  sk: `${listedAt}#${id}`,
});
/** Where the words of one day are. */
export const wordsDayKey = (day: string): Key => ({ pk: 'WORDS', sk: day });

export const storyPk = (key: string): string => `S#${key}`;
export const bandPk = (band: string): string => `N#${band}`;

/** Which days, and which months of a wire, hold anything: `TIME` / `2026-11-24`, `W#reuters` / `2026-11`. */
export const dayKey = (time: string): Key => ({ pk: 'TIME', sk: time.slice(0, 10) });
export const monthKey = (wire: string, time: string): Key => ({ pk: `W#${wire}`, sk: time.slice(0, 7) });

export const dueKey = ({ id, at, key, kind }: Due): Key => ({
  pk: `E#${shardOf(id)}`,
  sk: `${at}#${id}#${key.slice(-8)}${kind === undefined ? '' : `#${kind}`}`,
});
export const dropDueKey = ({ at, drop }: DropDue): Key => {
  const hash = placeHash(drop);
  return { pk: `E#D${shardOf(hash)}`, sk: `${at}#${hash}` };
};
export const effectKey = (id: string, rev: number): Key => ({ pk: `O#${shardOf(id)}`, sk: `${id}#${rev}` });

export const effectPrefix = (id: string): Key => ({ pk: `O#${shardOf(id)}`, sk: `${id}#` });

export const strayKey = (id: string, path: string): Key => ({ pk: articlePk(id), sk: `X#${path}` });

export const dueShards = (): string[] => shards('E#');
export const dropDueShards = (): string[] => shards('E#D');
export const effectShards = (): string[] => shards('O#');
export const wordsDueShards = (): string[] => shards('WORDS#');

/**
 * Where advisories and the stories that they name find each other: pointers to versions, which alone say what is
 * named. That any advisory stands there is a row of its own, so that a story asks for all its fingerprints in one call.
 */
export const fingerprintPk = (fingerprint: string): string => `F#${fingerprint}`;
export const fingerprintOf = (pk: string): string => pk.slice('F#'.length);
export const ADVISED = 'ADVISED';
export const advisedKey = (fingerprint: string): Key => ({ pk: fingerprintPk(fingerprint), sk: ADVISED });
export const pointerKey = (kind: PointerKind, fingerprint: string, { id, key }: VersionName): Key => ({
  pk: fingerprintPk(fingerprint),
  sk: `${kind}#${key}#${id}`,
});
export const pointerPrefix = (kind: PointerKind): string => `${kind}#`;

export type PointerKind = 'advisory' | 'story';
interface VersionName {
  readonly id: string;
  readonly key: string;
}

/** The version that a pointer names. */
export function pointedAt(sk: string): VersionName {
  const [from, to] = [sk.indexOf('#') + 1, sk.lastIndexOf('#')];
  return { key: sk.slice(from, to), id: sk.slice(to + 1) };
}

/** Of the pointers of one kind under one fingerprint this many are followed, the newest. */
export const MAX_POINTERS = 200;

/** What a person is to look at: an advisory, and the story that it may mean. */
export const unsurePk = 'F#unsure';
export const unsureKey = ({ advisory, at, story = '' }: UnsureName): Key => ({
  pk: unsurePk,
  sk: `${at}#${advisory}#${story}`,
});
interface UnsureName {
  readonly advisory: string;
  /** The advisory's versionCreated. */
  readonly at: string;
  readonly story?: string;
}

export const ledgerKey = (wire: string, drop: DropRef, receivedAt: string): Key => ({
  pk: `D#${wire}#${receivedAt.slice(0, 10)}`,
  sk: `${shorten(drop.key)}#${drop.versionId}`,
});

/** Where the rows of all objects under one key begin. */
export const ledgerPrefix = (wire: string, key: string, receivedAt: string): Key =>
  ledgerKey(wire, { bucket: '', key, versionId: '' }, receivedAt);

/** Stands for the content of a drop that was not read. */
export const placeHash = ({ key, versionId }: DropRef): string => hash('sha256', `${key}\n${versionId}`);

export const quarantinePk = (wire: string): string => `Q#${wire}`;
/** Every quarantined drop, and every item of one, has a row of its own. */
export const quarantineKey = (wire: string, { drop, receivedAt, sha256, item }: Omit<QuarantinePlace, 'wire'>): Key => {
  const place = placeHash(drop).slice(0, 12);
  const suffix = item === undefined ? '' : `#${String(item).padStart(6, '0')}`;
  return { pk: quarantinePk(wire), sk: `${receivedAt}#${sha256}#${place}${suffix}` };
};

/** Where a poller resumes, and which run may poll. */
export const cursorKey = (wire: string): Key => ({ pk: `P#${wire}`, sk: 'CURSOR' });
export const leaseKey = (wire: string): Key => ({ pk: `P#${wire}`, sk: 'LEASE' });

/** What a wire brought on a day. */
export const countsKey = (wire: string, day: string): Key => ({ pk: `K#${wire}`, sk: day });

/** A signature of a push that was taken. */
export const signatureKey = (wire: string, mac: string): Key => ({ pk: `R#${wire}`, sk: mac });

/** How far a replay or a backfill has come. */
export const replaysPk = 'Y';
export const replayKey = (id: string): Key => ({ pk: replaysPk, sk: id });

/** What a consumer is still owed; `rank` says what goes first. */
export const deliveryKey = (consumer: string, rank: DeliveryRank, event: EventName): Key => ({
  pk: consumerPk(consumer),
  sk: `${deliveryPrefix(rank)}${event.at}#${event.articleId}#${String(event.rev).padStart(10, '0')}`,
});
export const deliveryPrefix = (rank: DeliveryRank): string => `${DELIVERY_RANKS.indexOf(rank)}#`;
export const consumerPk = (consumer: string): string => `C#${consumer}`;
export const troubleKey = (consumer: string): Key => ({ pk: consumerPk(consumer), sk: 'TROUBLE' });
export const consumerLeaseKey = (consumer: string): Key => ({ pk: consumerPk(consumer), sk: 'LEASE' });

/** What consumers have taken of an article: apart from its own rows, so that a deliverer cannot write those. */
export const receiptPk = (id: string): string => `CR#${id}`;
export const receiptKey = (consumer: string, { articleId, rev }: Omit<EventName, 'at'>): Key => ({
  pk: receiptPk(articleId),
  sk: `${String(rev).padStart(10, '0')}#${consumer}`,
});

/** `stop`: the article must not be used any more, or for now. `dead`: the consumer refuses it for good. */
export type DeliveryRank = (typeof DELIVERY_RANKS)[number];
export const DELIVERY_RANKS = ['stop', 'news', 'dead'] as const;
interface EventName {
  readonly at: string;
  readonly articleId: string;
  readonly rev: number;
}

const shards = (prefix: string): string[] => Array.from({ length: SHARDS }, (_, shard) => `${prefix}${shard}`);

const shardOf = (id: string): number => (id.charCodeAt(0) + id.charCodeAt(id.length - 1)) % SHARDS;

function shorten(key: string): string {
  if (Buffer.byteLength(key) <= MAX_KEY_BYTES) return key;
  return `${key.slice(0, 200)}~${hash('sha256', key)}`;
}
