// What became of the items of a drop so far, in a size that hardly grows with their number: it ends as the drop's row in the
// ledger, or travels in a message to the process that reads the rest.
import * as v from 'valibot';
import { PIPELINE_REV } from '../names.ts';
import type { DropProgress } from '../store/drop-message.ts';
import type { DropOutcome, ItemOutcome } from '../store/ports.ts';

/** Of more, the counts tell; a row must stay small. */
const MAX_ITEMS = 50;

const OUTCOMES = [
  'stored',
  'held',
  'killed',
  'stale',
  'duplicate',
  'quarantined',
  'refreshed',
  'expired',
  'media',
  'heartbeat',
] as const satisfies readonly ItemOutcome['outcome'][];

/** Narrows what a message carries; all of it is ours. */
export const progressSchema = v.object({
  sha256: v.string(),
  receivedAt: v.string(),
  pipelineRev: v.number(),
  counts: v.record(v.string(), v.number()),
  items: v.array(
    v.object({
      index: v.number(),
      outcome: v.picklist(OUTCOMES),
      reason: v.string(),
      articleId: v.exactOptional(v.string()),
      headline: v.exactOptional(v.string()),
    }),
  ),
  quarantined: v.string(),
  expiresAt: v.exactOptional(v.nullable(v.string())),
  isErased: v.boolean(),
  changed: v.number(),
  left: v.number(),
  contentType: v.exactOptional(v.string()),
}) satisfies v.GenericSchema<unknown, DropProgress>;

/** What else is told of one item. */
export interface Told {
  /** When it expires; absent for what never does. */
  readonly expiresAt?: string | undefined;
  /** Nothing may be left of it, here either. */
  readonly isErased?: boolean;
  /** Other than before. */
  readonly isChanged?: boolean;
  /** Read as another version than before. */
  readonly isLeft?: boolean | undefined;
  readonly contentType?: string;
  /** Its place, where it waits in quarantine by itself. */
  readonly quarantined?: number | undefined;
}

/** What is tallied: other bytes may have come to the same place, or the same ones again. */
export interface Bytes {
  readonly sha256: string;
  readonly receivedAt: string;
}

export class Tally {
  readonly #of: Bytes;
  readonly counts: Record<string, number> = {};
  /** The first of them. */
  readonly items: ItemOutcome[] = [];
  /** Places of those in quarantine. */
  readonly quarantined: number[] = [];
  #expiresAt: string | null | undefined;
  /** False where the drop holds anything but erased articles. */
  isErased = true;
  changed = 0;
  left = 0;
  /** Of the first that is no article. */
  contentType: string | undefined;

  /** @param before what an earlier process has read of these bytes */
  constructor(of: Bytes, before?: DropProgress) {
    this.#of = of;
    if (before?.sha256 !== of.sha256 || before.receivedAt !== of.receivedAt) return;
    if (before.pipelineRev !== PIPELINE_REV) return;
    Object.assign(this.counts, before.counts);
    this.items.push(...before.items);
    this.quarantined.push(...placesOf(before.quarantined));
    this.#expiresAt = before.expiresAt;
    this.isErased = before.isErased;
    this.changed = before.changed;
    this.left = before.left;
    this.contentType = before.contentType;
  }

  add(item: ItemOutcome, told: Told): void {
    const { expiresAt = null, isErased = false, quarantined } = told;
    this.counts[item.outcome] = (this.counts[item.outcome] ?? 0) + 1;
    if (this.items.length < MAX_ITEMS) this.items.push(item);
    if (quarantined !== undefined) this.quarantined.push(quarantined);
    this.#expiresAt = this.#expiresAt === null || expiresAt === null ? null : later(this.#expiresAt, expiresAt);
    if (!isErased) this.isErased = false;
    if (told.isChanged) this.changed++;
    if (told.isLeft) this.left++;
    this.contentType ??= told.contentType;
  }

  /** Items so far. */
  get size(): number {
    return Object.values(this.counts).reduce((sum, count) => sum + count, 0);
  }

  /** When the last of them expires; absent where one never does. */
  get expiresAt(): string | undefined {
    return this.#expiresAt ?? undefined;
  }

  get outcome(): DropOutcome {
    const { counts, size } = this;
    if (Object.keys(counts).some((outcome) => !NO_ARTICLE.has(outcome))) return 'articles';
    if (size === 0 || counts.duplicate) return 'duplicate';
    if (counts.media) return 'media';
    return counts.heartbeat ? 'heartbeat' : 'quarantined';
  }

  progress(): DropProgress {
    const { counts, items, quarantined, isErased, changed, left, contentType } = this;
    return {
      ...this.#of,
      pipelineRev: PIPELINE_REV,
      counts,
      items,
      quarantined: bitsOf(quarantined),
      ...(this.#expiresAt === undefined ? {} : { expiresAt: this.#expiresAt }),
      isErased,
      changed,
      left,
      ...(contentType === undefined ? {} : { contentType }),
    };
  }
}

const NO_ARTICLE: ReadonlySet<string> = new Set(['quarantined', 'duplicate', 'media', 'heartbeat']);

function bitsOf(places: readonly number[]): string {
  const bits = Buffer.alloc(Math.ceil(((places.at(-1) ?? -1) + 1) / 8));
  for (const place of places) bits[place >> 3]! |= 1 << (place & 7);
  return bits.toString('base64');
}

function placesOf(base64: string): number[] {
  const bits = Buffer.from(base64, 'base64');
  return Array.from({ length: bits.length * 8 }, (_, place) => place).filter(
    (place) => (bits[place >> 3]! & (1 << (place & 7))) !== 0,
  );
}

const later = (a: string | undefined, b: string): string => (a === undefined || a < b ? b : a);
