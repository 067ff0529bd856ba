// The pipeline: one drop becomes articles, media, a duplicate or a quarantined drop. Every call may be made
// again for the same drop and changes nothing then.
import { hash } from 'node:crypto';
import type { Alarm } from '../article/alarm.ts';
import type { DropRef } from '../article/article.ts';
import { daysAfter, expiryOf } from '../article/expiry.ts';
import { titleOf } from '../article/title.ts';
import type { Config, Wire } from '../config.ts';
import { DropRejected } from '../errors.ts';
import { later } from '../later.ts';
import { DRILL_WIRE, PIPELINE_REV, UNKNOWN_WIRE } from '../names.ts';
import type { Deliveries } from '../store/delivery.ts';
import type { DropProgress } from '../store/drop-message.ts';
import { placeHash } from '../store/keys.ts';
import type {
  Articles,
  Bus,
  Documents,
  DropOutcome,
  Drops,
  Ledger,
  LedgerRow,
  OpenDrop,
  QuarantinePlace,
  QuarantineRow,
} from '../store/ports.ts';
import type { OwnTaggers } from '../tagging/tagged.ts';
import type { ReadItem } from './drop-contents.ts';
import type { Replayed } from './plan-article.ts';
import { storeArticle } from './store-article.ts';
import { Tally } from './tally.ts';
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
  /** False where this process should begin no further item; where absent, it always may. */
  readonly hasTime?: () => boolean;
}

/** What became of a drop: its ledger row, or why it has none. */
export type IngestResult =
  | { readonly kind: 'done'; readonly row: LedgerRow; readonly alarms: readonly Alarm[] }
  | { readonly kind: 'repeated'; readonly row: LedgerRow }
  /** There was no time for all of its items: it must be given again, with its progress. */
  | { readonly kind: 'paused'; readonly progress: DropProgress; readonly alarms: readonly Alarm[] }
  | { readonly kind: 'ignored'; readonly reason: string };

const readers = later(() => import('./drop-contents.ts'));

/**
 * @param replay names the replay that asks for the drop: it is read again also where this code has read it, once
 * @param progress of the process that was paused at it
 * @throws Unavailable where the drop must come again
 */
export async function ingestDrop(
  ref: DropRef,
  services: Services,
  replay?: string,
  progress?: DropProgress,
): Promise<IngestResult> {
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
  const result = await new Ingestion(opened, wireName, services, row, replay).run(progress);
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
  readonly #alarms: Alarm[] = [];
  readonly #quarantineWire: string;
  /** As an earlier reading has left it. */
  readonly #before: LedgerRow | undefined;
  readonly #replay: string | undefined;
  #sha256 = '';
  #tally: Tally;
  #isBroken = false;
  #isIncomplete = false;

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
    this.#tally = new Tally({ sha256: '', receivedAt: opened.receivedAt });
  }

  async run(progress?: DropProgress): Promise<IngestResult> {
    try {
      const wire = this.#wire();
      // The readers are loaded while S3 answers.
      const [bytes, taggers, { contentsOf }] = await Promise.all([
        this.#opened.read(),
        this.#services.taggers?.(),
        readers(),
      ]);
      this.#sha256 = sha256(bytes);
      const { ref, receivedAt } = this.#opened;
      this.#tally = new Tally({ sha256: this.#sha256, receivedAt }, progress);
      const from = this.#tally.size;
      const contents = await contentsOf(bytes, { ref, receivedAt, sha256: this.#sha256, wire, taggers, from });
      if (contents.kind === 'media') return await this.#end('media', { contentType: contents.contentType });
      for await (const item of contents.items) {
        const index = this.#tally.size;
        // One at least, so that it comes to its end.
        if (index > from && this.#services.hasTime?.() === false) {
          return { kind: 'paused', progress: this.#tally.progress(), alarms: this.#alarms };
        }
        await this.#item(item, index, wire);
      }
      const { outcome, contentType } = this.#tally;
      const of = outcome === 'media' && contentType !== undefined ? { contentType } : {};
      return await this.#end(outcome, { format: contents.format, ...of });
    } catch (error) {
      if (!(error instanceof DropRejected)) throw error;
      // A drop that breaks in the middle keeps the items before the break.
      const part = asPart(error, this.#opened.ref.key, this.#services.config.wires[this.#wireName]);
      this.#isIncomplete = part !== undefined;
      await this.#reject(part ?? error, undefined);
      return await this.#end(this.#tally.outcome === 'articles' ? 'articles' : 'quarantined', {});
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
        const { name, contentType } = item;
        const reason = `${name} is ${contentType}`;
        this.#tally.add({ index, outcome: 'media', reason }, { expiresAt: this.#unread(), contentType });
        return;
      }
      if (item.kind === 'heartbeat') {
        const reason = 'says that the line is alive, as the wire does it';
        this.#tally.add({ index, outcome: 'heartbeat', reason }, { expiresAt: this.#unread() });
        return;
      }
      const { article } = item;
      const outcome = await storeArticle(article, this.#services, this.#replayed(index));
      const { alarms, gone, isChanged, isLeft, ...rest } = outcome;
      const isErased = gone === 'erased';
      // What is erased goes from every drop, as soon as that holds nothing else.
      const expiresAt = isErased ? this.#opened.receivedAt : expiryOf(article, retention)?.at;
      const headline = gone ? {} : { headline: titleOf(article).slice(0, 200) };
      this.#alarms.push(...alarms);
      this.#tally.add(
        { index, articleId: article.id, ...headline, ...rest },
        { expiresAt, isErased, isChanged, isLeft },
      );
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
    const until = daysAfter(this.#opened.receivedAt, this.#services.config.wires[this.#wireName]?.retention);
    return until === undefined ? undefined : new Date(until).toISOString();
  }

  // A drop goes with the last of what it holds.
  #expiresAt(): string | undefined {
    const { size, isErased, expiresAt } = this.#tally;
    if (size === 0) return this.#unread();
    return this.#services.config.wires[this.#wireName]?.keepDrops && !isErased ? undefined : expiresAt;
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
    if (index === undefined) this.#isBroken = true;
    const reason = `${code}: ${row.message}`;
    this.#tally.add(
      { index: index ?? this.#tally.size, outcome: 'quarantined', reason },
      { expiresAt: this.#unread(), quarantined: index },
    );
  }

  /** What an earlier reading has put into quarantine goes from there, and what this one has put there stays. */
  async #release(): Promise<void> {
    const { ref: drop, receivedAt } = this.#opened;
    const place = { drop, receivedAt, wire: this.#quarantineWire, sha256: this.#sha256 };
    const keep: QuarantinePlace[] = this.#tally.quarantined.map((item) => ({ ...place, item }));
    if (this.#isBroken) keep.push({ ...place, sha256: this.#sha256 || placeHash(drop) });
    await this.#services.ledger.release(place, keep);
    if (!this.#before) return;
    // It may lie there as a drop that was not read, or from before its wire had a name.
    for (const wire of [this.#quarantineWire, UNKNOWN_WIRE]) {
      await this.#services.ledger.release({ ...place, wire, sha256: placeHash(drop) }, keep);
    }
  }

  async #end(outcome: DropOutcome, of: { format?: string; contentType?: string }): Promise<IngestResult> {
    const { ledger, now } = this.#services;
    const { ref, receivedAt } = this.#opened;
    await this.#release();
    const expiresAt = this.#expiresAt();
    const { counts, items, changed, left } = this.#tally;
    const row: LedgerRow = {
      wire: this.#wireName,
      drop: ref,
      receivedAt,
      sha256: this.#sha256,
      outcome,
      ...of,
      counts,
      items,
      pipelineRev: PIPELINE_REV,
      ...(this.#isIncomplete ? { isIncomplete: true as const } : {}),
      ...(expiresAt === undefined ? {} : { expiresAt }),
      ...(this.#replay === undefined ? {} : { replay: { id: this.#replay, changed, left } }),
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

const sha256 = (content: string | Uint8Array): string => hash('sha256', content);
