// A desk on the memory's ports whose lists are read page by page, and whose round trips are counted.
import { articleId } from '../../functions/article/identity.ts';
import { parseConfig } from '../../functions/config.ts';
import { ingestDrop } from '../../functions/ingest/ingest-drop.ts';
import { findAny } from '../../functions/query/query.ts';
import { parseRequest } from '../../functions/query/request.ts';
import type { FindResponse } from '../../functions/query/response.ts';
import { indexWords } from '../../functions/words/index-words.ts';
import { SegmentCache } from '../../functions/words/segment-cache.ts';
import { type Gate, MemoryStore, memoryPorts } from '../model/memory-store.ts';
import { newsMessage, uriOf, type WireStory } from '../wire-item.ts';

const config = parseConfig({
  wires: {
    reuters: { title: 'Reuters', authorities: ['reuters.com'] },
    mirror: { title: 'A second channel', authorities: [] },
  },
});

export type Sent = Partial<WireStory> & Pick<WireStory, 'usn'> & { readonly wire?: 'reuters' | 'mirror' };

export const idOf = ({ usn, wire = 'reuters' }: Pick<Sent, 'usn' | 'wire'>): string =>
  articleId(wire === 'reuters' ? 'reuters.com' : `wire:${wire}`, uriOf(usn));

export class Desk {
  now = '2026-11-24T12:00:00.000Z';
  /** Calls that were made side by side are one round trip. */
  roundTrips = 0;
  calls = 0;
  readonly store = new MemoryStore();
  #underWay = 0;
  #drops = 0;

  readonly #gate: Gate = async (_call, effect) => {
    this.calls++;
    if (this.#underWay++ === 0) this.roundTrips++;
    await new Promise(setImmediate);
    try {
      return await effect();
    } finally {
      this.#underWay--;
    }
  };

  async send({ wire = 'reuters', ...story }: Sent): Promise<void> {
    const sent = { version: '1', versionCreated: this.now, headline: `Story ${story.usn}`, ...story };
    const drop = this.store.putDrop('drops', `${wire}/${this.#drops++}.xml`, Buffer.from(newsMessage(sent)), this.now);
    await ingestDrop(drop, { ...memoryPorts(this.store), config, now: () => this.now });
  }

  /** @param segmentArticles more of them are in several segments */
  async index(segmentArticles?: number): Promise<void> {
    const onError = (_what: string, _id: string, error: unknown): void => {
      throw error;
    };
    await indexWords({ ...memoryPorts(this.store), onError }, () => false, segmentArticles);
  }

  /** @throws BadQuery as QUERY answers it */
  async find(fields: object): Promise<FindResponse> {
    const request = parseRequest({ op: 'find', ...fields });
    if (request.op !== 'find') throw new Error('no list');
    const segments = new SegmentCache();
    this.roundTrips = 0;
    this.calls = 0;
    try {
      return await findAny(request, { ...memoryPorts(this.store, this.#gate), config, segments, now: () => this.now });
    } finally {
      segments.close();
    }
  }

  /** Page after page to the end; what is seen twice stands there twice. */
  async *pages(fields: object): AsyncGenerator<FindResponse['articles']> {
    let cursor: string | undefined;
    do {
      const page: FindResponse = await this.find({ ...fields, ...(cursor ? { cursor } : {}) });
      yield page.articles;
      cursor = page.cursor;
    } while (cursor !== undefined);
  }

  async all(fields: object): Promise<string[]> {
    const seen: string[] = [];
    for await (const page of this.pages(fields)) seen.push(...page.map(({ headline }) => headline));
    return seen;
  }
}

export const minutesAfter = (time: string, minutes: number): string =>
  new Date(Date.parse(time) + minutes * 60_000).toISOString();
