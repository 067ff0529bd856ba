// A desk in memory: the real pipeline, sweep and queries over one store, under whichever code is deployed.
import type { DropRef } from '../../functions/article/article.ts';
import type { VersionRow } from '../../functions/article/head.ts';
import { Unavailable } from '../../functions/errors.ts';
import { ingestDrop } from '../../functions/ingest/ingest-drop.ts';
import { BACKFILL_FOLDER, PIPELINE_REV } from '../../functions/names.ts';
import { feedOf } from '../../functions/query/feeds-out.ts';
import { findAny } from '../../functions/query/query.ts';
import { parseRequest } from '../../functions/query/request.ts';
import type { QueryBody } from '../../functions/query/response.ts';
import { show } from '../../functions/query/show.ts';
import { tellingStore } from '../../functions/store/services.ts';
import { sweep } from '../../functions/sweep/sweep.ts';
import type { Tagger } from '../../functions/tagging/tagger.ts';
import { SegmentCache } from '../../functions/words/segment-cache.ts';
import { CONSUMERS, type Consumers } from './consumers.ts';
import { type Gate, type MemoryPorts, MemoryStore, memoryPorts, openGate } from './memory-store.ts';
import { at, bytesOf, CONFIGS, revisionTag, type Sent, type WireName } from './sent.ts';
import { UnderWay } from './under-way.ts';

/** What one round does may bring something's time: a kill that was left over lets an older version expire. */
const MAX_SWEEPS = 2;
/** So few that days have several segments. */
const SEGMENT_ARTICLES = 2;

/** A drop as the model knows it. */
export interface Delivery {
  readonly ref: DropRef;
  readonly wire: WireName;
  /** By their place in the drop; `broken` is an item that is no article. Nothing: the drop as a whole is broken. */
  readonly items: readonly (Sent | 'broken')[];
  readonly receivedAt: string;
}

export class World {
  readonly store: MemoryStore;
  readonly deliveries: Delivery[] = [];
  /** Drops that must come again: their last attempt failed, or none was made. */
  readonly owed = new Set<Delivery>();
  /** The newest code that has read each drop to its end. */
  readonly readBy = new Map<Delivery, number>();
  /** All code that has tried to read a drop. */
  readonly codes = new Set<number>();
  minutes = 0;
  code = 0;
  /** A call has failed, or a worker has died. */
  isDisturbed = false;
  readonly #underWay = new UnderWay();
  readonly #byDrop = new Map<string, Delivery>();

  #replays = 0;
  /** Who is told of articles; nobody where absent. */
  readonly consumers: Consumers | undefined;

  readonly #segments = new SegmentCache();

  constructor(store: MemoryStore = new MemoryStore({ hasWords: false }), consumers?: Consumers) {
    this.store = store;
    this.consumers = consumers;
  }

  #telling(ports: MemoryPorts) {
    return tellingStore(ports, this.consumers ? CONSUMERS : []);
  }

  readonly now = (): string => at(this.minutes);

  /** @param isOld it comes with an archive that is brought in */
  async put(wire: WireName, content: Delivery['items'] | Uint8Array, isOld = false): Promise<Delivery> {
    const isBroken = content instanceof Uint8Array;
    const body = isBroken ? content : bytesOf(content);
    const key = `${wire}/${isOld ? BACKFILL_FOLDER : ''}${this.deliveries.length}.xml`;
    const ref = await this.store.receive(key, body, this.now());
    const delivery: Delivery = { ref, wire, items: isBroken ? [] : content, receivedAt: this.now() };
    this.deliveries.push(delivery);
    this.owed.add(delivery);
    this.#byDrop.set(ref.versionId, delivery);
    return delivery;
  }

  /** What was sent in the item that a row comes from. */
  sentIn({ drop }: Pick<VersionRow, 'drop'>): Sent {
    return this.#byDrop.get(drop.versionId)!.items[drop.index] as Sent;
  }

  /** @param isAsked it is replayed, each time by another replay */
  async ingest(delivery: Delivery, code: number, gate: Gate = openGate, isAsked = false): Promise<void> {
    this.owed.add(delivery);
    this.codes.add(code);
    try {
      await this.store.as(gate, (ports) =>
        ingestDrop(
          delivery.ref,
          {
            ...underRevision(this.#underWay.around(this.#telling(ports), gate), code + 1),
            config: CONFIGS[code]!,
            taggers: async () => ({ taggers: [revisionTagger(code + 1)] }),
            now: this.now,
          },
          isAsked ? `replay-${this.#replays++}` : undefined,
        ),
      );
      this.owed.delete(delivery);
      this.readBy.set(delivery, Math.max(code, this.readBy.get(delivery) ?? 0));
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
    }
  }

  /**
   * @param graceMs age from which effects are taken for left over; the sweep's own where it is absent
   * @returns false where something failed
   */
  async sweep(graceMs?: number, gate: Gate = openGate): Promise<boolean> {
    let isDone = true;
    const onError = (_what: string, _id: string, error: unknown): void => {
      if (!(error instanceof Unavailable)) throw error;
      isDone = false;
    };
    try {
      await this.store.as(gate, (ports) =>
        sweep(
          { ...this.#underWay.around(this.#telling(ports), gate), now: this.now, onError },
          { segmentArticles: SEGMENT_ARTICLES, ...(graceMs === undefined ? {} : { graceMs }) },
        ),
      );
      return isDone;
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
      return false;
    }
  }

  /** What a reader is answered; undefined where there is nothing that may be shown. */
  query(event: object, gate: Gate = openGate): Promise<QueryBody | undefined> {
    return this.store.as(gate, (ports) => this.#answer(event, ports));
  }

  /** The same from what the store last saw of itself: cheap where the store is far away. */
  glance(event: object): Promise<QueryBody | undefined> {
    return this.#answer(event, memoryPorts(this.store));
  }

  async #answer(event: object, ports: MemoryPorts): Promise<QueryBody | undefined> {
    const services = { ...ports, config: CONFIGS[this.code]!, now: this.now, segments: this.#segments };
    const request = parseRequest(event);
    if (request.op === 'find') {
      const page = await findAny(request, services);
      return request.as === undefined ? page : feedOf(page, { ...request, as: request.as }, services);
    }
    return request.op === 'show' ? show(request, services) : undefined;
  }

  close(): void {
    this.#segments.close();
  }

  /** The queue brings back what failed, and the sweep does what is left, and what becomes due by that. */
  async settle(): Promise<void> {
    for (const delivery of [...this.owed]) await this.ingest(delivery, this.code);
    for (let round = 0; round < MAX_SWEEPS; round++) {
      await this.sweep(0);
      await this.store.look();
      if (!this.store.isDue(this.now())) break;
    }
    await this.consumers?.settle(this);
    await this.store.look();
  }
}

const revisionTagger = (pipelineRev: number): Tagger => {
  const id = revisionTag(pipelineRev);
  const tag = { kind: 'topic', id, name: id, relevance: 1, confidence: 1, tagger: 'revision', mentions: [] } as const;
  return { name: 'revision', tag: () => [tag] };
};

/**
 * The ports as code of another pipeline revision sees them: what is compared is which of two revisions is newer,
 * so it is enough to move all of them by the same number on the way in and out.
 */
function underRevision<Ports extends Pick<MemoryPorts, 'articles' | 'ledger'>>(
  ports: Ports,
  pipelineRev: number,
): Ports {
  const offset = PIPELINE_REV - pipelineRev;
  const moved = <T extends { readonly pipelineRev: number }>(row: T, by: number): T => ({
    ...row,
    pipelineRev: row.pipelineRev + by,
  });
  const { articles, ledger } = ports;
  return {
    ...ports,
    articles: {
      ...articles,
      async known(id, prefix, fingerprints) {
        const { head, twins, advised } = await articles.known(id, prefix, fingerprints);
        const visible = head?.visible && { visible: moved(head.visible, offset) };
        return { head: head && { ...head, ...visible }, twins: twins.map((row) => moved(row, offset)), advised };
      },
      apply(decision, ended) {
        const { head, version } = decision;
        const visible = head.visible && { visible: moved(head.visible, -offset) };
        return articles.apply(
          {
            ...decision,
            head: { ...head, ...visible },
            ...(version ? { version: moved(version, -offset) } : {}),
          },
          ended,
        );
      },
    },
    ledger: {
      ...ledger,
      async find(wire, drop, receivedAt) {
        const row = await ledger.find(wire, drop, receivedAt);
        return row && moved(row, offset);
      },
      record: (row) => ledger.record(moved(row, -offset)),
    },
  };
}
