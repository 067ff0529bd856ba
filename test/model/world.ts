// A desk in memory: the real pipeline, sweep and queries over one store, under whichever code is deployed.
import type { DropRef } from '../../functions/article/article.ts';
import type { VersionRow, VisibleVersion } from '../../functions/article/head.ts';
import { Unavailable } from '../../functions/errors.ts';
import { ingestDrop } from '../../functions/ingest/ingest-drop.ts';
import { PIPELINE_REV } from '../../functions/names.ts';
import { find } from '../../functions/query/find.ts';
import { parseRequest } from '../../functions/query/request.ts';
import type { QueryBody } from '../../functions/query/response.ts';
import { show } from '../../functions/query/show.ts';
import { sweep } from '../../functions/sweep/sweep.ts';
import { type Gate, type MemoryPorts, MemoryStore, memoryPorts, openGate } from './memory-store.ts';
import { at, bytesOf, CONFIGS, type Sent, type WireName } from './sent.ts';

/** A drop as the model knows it; without `sent` it holds no article. */
export interface Delivery {
  readonly ref: DropRef;
  readonly wire: WireName;
  readonly sent?: Sent;
}

export class World {
  readonly store = new MemoryStore();
  readonly deliveries: Delivery[] = [];
  /** Drops that must come again: their last attempt failed, or none was made. */
  readonly owed = new Set<Delivery>();
  /** The newest code that has read each drop to its end. */
  readonly readBy = new Map<Delivery, number>();
  minutes = 0;
  code = 0;
  readonly #byDrop = new Map<string, Delivery>();

  readonly now = (): string => at(this.minutes);

  put(wire: WireName, content: Sent | Uint8Array): Delivery {
    const isBroken = content instanceof Uint8Array;
    const body = isBroken ? content : bytesOf(content);
    const ref = this.store.putDrop('drops', `${wire}/${this.deliveries.length}.xml`, body, this.now());
    const delivery: Delivery = { ref, wire, ...(isBroken ? {} : { sent: content }) };
    this.deliveries.push(delivery);
    this.owed.add(delivery);
    this.#byDrop.set(ref.versionId, delivery);
    return delivery;
  }

  /** What was sent in the drop that a row comes from. */
  sentIn({ drop }: Pick<VersionRow, 'drop'>): Sent {
    return this.#byDrop.get(drop.versionId)!.sent!;
  }

  async ingest(delivery: Delivery, code: number, gate: Gate = openGate): Promise<void> {
    this.owed.add(delivery);
    try {
      const ports = underRevision(memoryPorts(this.store, gate), code + 1);
      await ingestDrop(delivery.ref, { ...ports, config: CONFIGS[code]!, now: this.now });
      this.owed.delete(delivery);
      this.readBy.set(delivery, Math.max(code, this.readBy.get(delivery) ?? 0));
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
    }
  }

  /** @param graceMs age from which effects are taken for left over; the sweep's own where it is absent */
  async sweep(graceMs?: number, gate: Gate = openGate): Promise<void> {
    const onError = (_what: string, _id: string, error: unknown): void => {
      if (!(error instanceof Unavailable)) throw error;
    };
    try {
      const ports = memoryPorts(this.store, gate);
      await sweep({ ...ports, now: this.now, onError }, graceMs === undefined ? {} : { graceMs });
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
    }
  }

  /** What a reader is answered; undefined where there is nothing that may be shown. */
  async query(event: object, gate: Gate = openGate): Promise<QueryBody | undefined> {
    const services = { ...memoryPorts(this.store, gate), config: CONFIGS[this.code]!, now: this.now };
    const request = parseRequest(event);
    if (request.op === 'find') return find(request, services.articles);
    return request.op === 'show' ? show(request, services) : undefined;
  }

  /** The queue brings back what failed, and the sweep does what is left. */
  async settle(): Promise<void> {
    for (const delivery of [...this.owed]) await this.ingest(delivery, this.code);
    await this.sweep(0);
  }
}

/** The tag that says which code has read a version: what newer code says is then not what older code said. */
export const revisionTag = (pipelineRev: number): string => `rev:${pipelineRev}`;

/**
 * The ports as code of another pipeline revision sees them: what is compared is which of two revisions is newer,
 * so it is enough to move all of them by the same number on the way in and out.
 */
function underRevision(ports: MemoryPorts, pipelineRev: number): MemoryPorts {
  const offset = PIPELINE_REV - pipelineRev;
  const moved = <T extends { readonly pipelineRev: number }>(row: T, by: number): T => ({
    ...row,
    pipelineRev: row.pipelineRev + by,
  });
  const written = <T extends VersionRow | VisibleVersion>(row: T, isNew: boolean): T => {
    const indexedTags = isNew ? [...row.indexedTags, revisionTag(pipelineRev)] : row.indexedTags;
    return { ...moved(row, -offset), indexedTags };
  };
  const { articles, ledger } = ports;
  return {
    ...ports,
    articles: {
      ...articles,
      async known(id, prefix) {
        const { head, twins } = await articles.known(id, prefix);
        const visible = head?.visible && { visible: moved(head.visible, offset) };
        return { head: head && { ...head, ...visible }, twins: twins.map((twin) => moved(twin, offset)) };
      },
      apply(decision, ended) {
        const { head, version } = decision;
        const visible = head.visible && { visible: written(head.visible, head.visible.key === version?.key) };
        return articles.apply(
          {
            ...decision,
            head: { ...head, ...visible },
            ...(version ? { version: written(version, true) } : {}),
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
