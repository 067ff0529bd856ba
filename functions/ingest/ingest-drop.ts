// The pipeline: one drop becomes articles, media, a duplicate or a quarantined drop. Every call may be made
// again for the same drop and changes nothing then.
import { hash } from 'node:crypto';
import type { Alarm } from '../article/alarm.ts';
import type { DropRef } from '../article/article.ts';
import { daysAfter, expiryOf } from '../article/expiry.ts';
import { titleOf } from '../article/title.ts';
import type { Config, Wire } from '../config.ts';
import { DropRejected } from '../errors.ts';
import { DRILL_WIRE, PIPELINE_REV, UNKNOWN_WIRE } from '../names.ts';
import type { Deliveries } from '../store/delivery.ts';
import { placeHash } from '../store/keys.ts';
import type {
  Articles,
  Bus,
  Documents,
  DropOutcome,
  Drops,
  ItemOutcome,
  Ledger,
  LedgerRow,
  OpenDrop,
  QuarantineRow,
} from '../store/ports.ts';
import type { OwnTaggers } from '../tagging/tagged.ts';
import type { ReadItem } from './drop-contents.ts';
import type { Replayed } from './plan-article.ts';
import { storeArticle } from './store-article.ts';
import { asPart, supersedeParts } from './upload-parts.ts';

export interface Services {
  readonly config: Config;
  readonly drops: Drops;
  readonly documents: Documents;
  readonly articles: Articles;
  readonly ledger: Ledger;
  readonly bus: Bus;
  /** Where wires.json names consumers. */
  readonly deliveries?: Deliveries;
  /** Those of this archive alone; none where absent. */
  readonly taggers?: () => Promise<OwnTaggers>;
  readonly now: () => string;
}

/** What became of a drop: its ledger row, or why it has none. */
export type IngestResult =
  | { readonly kind: 'done'; readonly row: LedgerRow; readonly alarms: readonly Alarm[] }
  | { readonly kind: 'repeated'; readonly row: LedgerRow }
  | { readonly kind: 'ignored'; readonly reason: string };

const MAX_LEDGER_ITEMS = 50;

/**
 * @param replay names the replay that asks for the drop: it is read again also where this code has read it, once
 * @throws Unavailable where the drop must come again
 */
export async function ingestDrop(ref: DropRef, services: Services, replay?: string): Promise<IngestResult> {
  const opened = await services.drops.open(ref);
  if (!opened) return { kind: 'ignored', reason: 'the object is gone' };
  if (ref.key.endsWith('/') && opened.size === 0) {
    opened.discard();
    return { kind: 'ignored', reason: 'a folder, not a drop' };
  }
  const wireName = ref.key.includes('/') ? ref.key.slice(0, ref.key.indexOf('/')) : '';
  const row = await services.ledger.find(wireName, ref, opened.receivedAt);
  if (row && isDone(row, replay)) {
    opened.discard();
    await supersedeParts(row, services);
    return { kind: 'repeated', row };
  }
  const result = await new Ingestion(opened, wireName, services, row, replay).run();
  if (result.kind !== 'done') return result;
  return { ...result, row: await supersedeParts(result.row, services) };
}

function isDone(row: LedgerRow, replay: string | undefined): boolean {
  // What newer code wrote is not for older code to read again, whoever asks.
  if (row.pipelineRev > PIPELINE_REV) return !row.counts.quarantined;
  if (replay !== undefined) return row.replay?.id === replay;
  // What is in quarantine is tried again each time: the reason may be gone.
  return row.pipelineRev === PIPELINE_REV && !row.counts.quarantined;
}

/** One drop on its way through the pipeline. */
class Ingestion {
  readonly #opened: OpenDrop;
  readonly #wireName: string;
  readonly #services: Services;
  readonly #items: ItemOutcome[] = [];
  readonly #quarantined: QuarantineRow[] = [];
  readonly #alarms: Alarm[] = [];
  readonly #quarantineWire: string;
  /** As an earlier reading has left it. */
  readonly #before: LedgerRow | undefined;
  readonly #replay: string | undefined;
  /** When each item expires; `undefined` for what never does. */
  readonly #expiries: (string | undefined)[] = [];
  /** False where it holds anything but erased articles. */
  #isErased = true;
  #sha256 = '';
  #isIncomplete = false;
  /** Items that are other than before. */
  #changed = 0;
  /** Items that are read as another version than before. */
  #left = 0;

  constructor(
    opened: OpenDrop,
    wireName: string,
    services: Services,
    before: LedgerRow | undefined,
    replay: string | undefined,
  ) {
    this.#before = before;
    this.#replay = replay;
    this.#opened = opened;
    this.#wireName = wireName;
    this.#services = services;
    this.#quarantineWire = services.config.wires[wireName] ? wireName : UNKNOWN_WIRE;
  }

  async run(): Promise<IngestResult> {
    try {
      const wire = this.#wire();
      // The readers are loaded while S3 answers.
      const [bytes, taggers, { contentsOf }] = await Promise.all([
        this.#opened.read(),
        this.#services.taggers?.(),
        import('./drop-contents.ts'),
      ]);
      this.#sha256 = sha256(bytes);
      const { ref, receivedAt } = this.#opened;
      const contents = await contentsOf(bytes, { ref, receivedAt, sha256: this.#sha256, wire, taggers });
      if (contents.kind === 'media') return await this.#end('media', { contentType: contents.contentType });
      let index = 0;
      let contentType: string | undefined;
      for await (const item of contents.items) {
        if (item.kind === 'media') contentType ??= item.contentType;
        await this.#item(item, index++, wire);
      }
      const outcome = outcomeOf(this.#items);
      const of = outcome === 'media' && contentType !== undefined ? { contentType } : {};
      return await this.#end(outcome, { format: contents.format, ...of });
    } catch (error) {
      if (!(error instanceof DropRejected)) throw error;
      // A drop that breaks in the middle keeps the items before the break.
      const part = asPart(error, this.#opened.ref.key, this.#services.config.wires[this.#wireName]);
      this.#isIncomplete = part !== undefined;
      await this.#reject(part ?? error, undefined);
      return await this.#end(this.#items.some(isStored) ? 'articles' : 'quarantined', {});
    }
  }

  #wire(): Wire {
    const wire = this.#services.config.wires[this.#wireName];
    if (wire) return wire;
    this.#opened.discard();
    const known = Object.keys(this.#services.config.wires)
      .filter((name) => name !== DRILL_WIRE)
      .join(', ');
    throw new DropRejected(
      'UNKNOWN_WIRE',
      `"${this.#opened.ref.key}" lies under no wire: a key must begin with one of ${known} and a slash`,
    );
  }

  async #item(item: ReadItem, index: number, { retention }: Wire): Promise<void> {
    try {
      if (item.kind === 'rejected') throw item.rejected;
      if (item.kind === 'media') {
        this.#expiries.push(this.#unread());
        this.#items.push({ index, outcome: 'media', reason: `${item.name} is ${item.contentType}` });
        return;
      }
      if (item.kind === 'heartbeat') {
        this.#expiries.push(this.#unread());
        this.#items.push({ index, outcome: 'heartbeat', reason: 'says that the line is alive, as the wire does it' });
        return;
      }
      const { article } = item;
      const outcome = await storeArticle(article, this.#services, this.#replayed(index));
      const { alarms, gone, isChanged, isLeft, ...rest } = outcome;
      const isErased = gone === 'erased';
      // What is erased goes from every drop, as soon as that holds nothing else.
      this.#expiries.push(isErased ? this.#opened.receivedAt : expiryOf(article, retention)?.at);
      if (!isErased) this.#isErased = false;
      if (isChanged) this.#changed++;
      if (isLeft) this.#left++;
      this.#alarms.push(...alarms);
      const headline = gone ? {} : { headline: titleOf(article).slice(0, 200) };
      this.#items.push({ index, articleId: article.id, ...headline, ...rest });
    } catch (error) {
      if (!(error instanceof DropRejected)) throw error;
      await this.#reject(error, index);
    }
  }

  #replayed(index: number): Replayed | undefined {
    return this.#replay === undefined ? undefined : { wasStored: wasStored(this.#before, index) };
  }

  // What cannot be read, and what is no article, is kept as long as the wire's stories are.
  #unread(): string | undefined {
    this.#isErased = false;
    const until = daysAfter(this.#opened.receivedAt, this.#services.config.wires[this.#wireName]?.retention);
    return until === undefined ? undefined : new Date(until).toISOString();
  }

  // A drop goes with the last of what it holds.
  #expiresAt(): string | undefined {
    if (this.#services.config.wires[this.#wireName]?.keepDrops && !this.#isErased) return undefined;
    const all = this.#expiries.length === 0 ? [this.#unread()] : this.#expiries;
    return all.includes(undefined) ? undefined : all.toSorted().at(-1);
  }

  async #reject({ code, message, position }: DropRejected, index: number | undefined): Promise<void> {
    const row: QuarantineRow = {
      wire: this.#quarantineWire,
      drop: this.#opened.ref,
      receivedAt: this.#opened.receivedAt,
      sha256: this.#sha256 || placeHash(this.#opened.ref),
      ...(index === undefined ? {} : { item: index }),
      code,
      message: message.slice(0, 1000),
      ...(position ? { position } : {}),
      at: this.#services.now(),
    };
    await this.#services.ledger.quarantine(row);
    this.#expiries.push(this.#unread());
    this.#quarantined.push(row);
    this.#items.push({ index: index ?? this.#items.length, outcome: 'quarantined', reason: `${code}: ${row.message}` });
  }

  async #end(outcome: DropOutcome, of: { format?: string; contentType?: string }): Promise<IngestResult> {
    const { ledger, now } = this.#services;
    const { ref, receivedAt } = this.#opened;
    const place = { drop: ref, receivedAt };
    await ledger.release({ ...place, wire: this.#quarantineWire, sha256: this.#sha256 }, this.#quarantined);
    if (this.#before) {
      // It may lie there as a drop that was not read, or from before its wire had a name.
      for (const wire of [this.#quarantineWire, UNKNOWN_WIRE]) {
        await ledger.release({ ...place, wire, sha256: placeHash(ref) }, this.#quarantined);
      }
    }
    const expiresAt = this.#expiresAt();
    const counts: Record<string, number> = {};
    for (const item of this.#items) counts[item.outcome] = (counts[item.outcome] ?? 0) + 1;
    const row: LedgerRow = {
      wire: this.#wireName,
      drop: ref,
      receivedAt,
      sha256: this.#sha256,
      outcome,
      ...of,
      counts,
      items: this.#items.slice(0, MAX_LEDGER_ITEMS),
      pipelineRev: PIPELINE_REV,
      ...(this.#isIncomplete ? { isIncomplete: true as const } : {}),
      ...(expiresAt === undefined ? {} : { expiresAt }),
      ...(this.#replay === undefined ? {} : { replay: { id: this.#replay, changed: this.#changed, left: this.#left } }),
      at: now(),
    };
    const recorded = asBefore(row, this.#before);
    await ledger.record(recorded);
    return { kind: 'done', row: recorded, alarms: this.#alarms };
  }
}

/** Whether an earlier reading of the drop made a version of this item; the row names the first items only. */
export function wasStored(before: LedgerRow | undefined, index: number): boolean {
  const item = before?.items.find((one) => one.index === index);
  if (item) return item.articleId !== undefined;
  const count = Object.values(before?.counts ?? {}).reduce((sum, one) => sum + one, 0);
  return index < count && !before?.counts.quarantined;
}

// A replay that finds all as it was leaves what became of the drop when it came.
function asBefore(row: LedgerRow, before: LedgerRow | undefined): LedgerRow {
  const isAsBefore =
    row.replay?.changed === 0 &&
    before?.outcome === 'articles' &&
    before.pipelineRev === row.pipelineRev &&
    !before.counts.quarantined &&
    Object.keys(row.counts).every((outcome) => outcome === 'duplicate');
  if (!isAsBefore) return row;
  const { outcome, counts, items } = before;
  return { ...row, outcome, counts, items };
}

const isStored = ({ outcome }: ItemOutcome): boolean =>
  !['quarantined', 'duplicate', 'media', 'heartbeat'].includes(outcome);

function outcomeOf(items: readonly ItemOutcome[]): DropOutcome {
  if (items.some(isStored)) return 'articles';
  if (items.length === 0 || items.some(({ outcome }) => outcome === 'duplicate')) return 'duplicate';
  if (items.some(({ outcome }) => outcome === 'media')) return 'media';
  return items.some(({ outcome }) => outcome === 'heartbeat') ? 'heartbeat' : 'quarantined';
}

const sha256 = (content: string | Uint8Array): string => hash('sha256', content);
