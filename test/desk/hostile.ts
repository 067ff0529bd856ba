// A pipeline whose every answer is hostile: each text that a wire could have written holds a vector, and bodies hold them
// as markup that no parser of ours would have let through. What the desk shows must be safe by itself.

import { type Connection, engineConnection } from '../../bin/connection.ts';
import type { ArticleSummary, QueryBody, QueryResponse } from '../../functions/query/response.ts';
import { VECTORS } from './vectors.ts';

const AT = '2026-11-23T10:00:00.000Z';
/** Vectors that one story shows in its body, its pictures and its facts. */
export const STORIES = 5;
const PER_STORY = Math.ceil(VECTORS.length / STORIES);

const ofStory = (story: number): readonly string[] => VECTORS.slice(story * PER_STORY, (story + 1) * PER_STORY);

const summary = (vector: string, index: number): ArticleSummary => ({
  id: `hostile${index}`,
  uri: `https://wire.example/${index}#${vector}`,
  authority: vector,
  wire: vector,
  version: vector,
  versionCreated: AT,
  listedAt: AT,
  headline: vector,
  slugline: vector,
  provider: vector,
  language: vector,
  type: 'text',
  change: 'new',
  tags: [vector],
  urgency: vector as unknown as number,
});

const SUMMARIES = VECTORS.map(summary);

function article(story: number): QueryBody {
  const vectors = ofStory(story);
  const [first] = vectors as [string];
  const rendition = (vector: string) => ({
    name: vector,
    title: `${vector}.jpg`,
    fileName: `${vector}.jpg`,
    href: vector.startsWith('<a href="') ? vector.slice(9, vector.indexOf('"', 9)) : vector,
    contentType: 'image/jpeg',
  });
  const roles = ['paragraph', 'crosshead', 'list', 'table', 'quote', 'byline', 'editorNote', 'related', 'caption', 'x'];
  return {
    kind: 'article',
    isCurrent: true,
    summary: SUMMARIES[story * PER_STORY]!,
    document: {
      type: 'picture',
      language: first,
      slugline: first,
      by: first,
      urgency: first,
      usageTerms: first,
      copyrightHolder: first,
      copyrightNotice: first,
      descriptions: [{ role: 'caption', contentType: 'text/html', value: first }],
      renditions: vectors.map(rendition),
    },
    extensions: {
      change: first,
      headlinePrefixes: vectors,
      provider: first,
      publisher: first,
      creditline: first,
      dateline: { text: first },
      credits: vectors.map((name) => ({ role: name, kind: 'person', name, place: name })),
      editorNotes: vectors.map((text) => ({ text, public: true })),
      blocks: vectors.flatMap((vector) => roles.map((role) => ({ role, text: vector, html: vector }))),
      tags: vectors.map((name) => ({ kind: name, id: name, name, mentions: [] })),
      associations: vectors.map((vector) => ({
        rel: 'picture',
        uri: vector,
        caption: vector,
        headline: vector,
        credit: vector,
        renditions: [rendition(vector)],
      })),
      drop: { bucket: first, key: first, versionId: first, sha256: first, index: 0 },
      isSummary: true,
    },
    associated: SUMMARIES.slice(0, 3),
    sameAs: SUMMARIES.slice(3, 6),
    story: { members: SUMMARIES.slice(6, 9).map((one) => ({ article: one, update: 0, take: 0 })), isComplete: true },
  } as unknown as QueryBody;
}

function explained(story: number): QueryBody {
  const vectors = ofStory(story);
  return {
    kind: 'explain',
    id: `hostile${story * PER_STORY}`,
    uri: vectors[0],
    authority: vectors[0],
    state: 'visible',
    rev: 1,
    newest: { version: vectors[0], versionCreated: AT },
    held: vectors.map((version) => ({ version, versionCreated: AT, hold: { kind: version, until: version } })),
    decisions: vectors.map((vector, rev) => ({
      ...{ rev, at: AT, kind: vector, reason: vector, version: vector, versionCreated: AT, wire: vector },
      ...{ change: vector, drop: { bucket: vector, key: vector, versionId: vector, sha256: vector, index: 0 } },
    })),
  } as unknown as QueryBody;
}

const status = (): QueryBody =>
  ({
    kind: 'status',
    at: AT,
    wires: VECTORS.map((wire) => ({
      wire,
      newestDrop: { key: wire, receivedAt: AT, outcome: wire },
      today: { drops: 1, outcomes: { [wire]: 1 }, byHour: Array(24).fill(1), isComplete: true },
      // All that waits is told of the first.
      quarantined: { count: wire === VECTORS[0] ? VECTORS.length : 0, isComplete: true },
    })),
    holds: { waiting: 1, due: 0, isComplete: true, next: VECTORS[0] },
    expiries: { waiting: 0, due: 0, isComplete: true },
    effects: { pending: 0, isComplete: true },
    withdrawals: { unsure: 1, isComplete: true, newest: { advisory: VECTORS[0], story: VECTORS[1], at: AT } },
  }) as unknown as QueryBody;

const quarantine = (): QueryBody =>
  ({
    kind: 'quarantine',
    drops: VECTORS.map((vector, index) => ({
      wire: vector,
      drop: { bucket: vector, key: vector, versionId: vector },
      receivedAt: AT,
      sha256: index.toString(16).padStart(64, '0'),
      code: vector,
      message: vector,
      position: { [vector]: vector },
      at: AT,
    })),
  }) as unknown as QueryBody;

/** The id of a story that shows its share of the vectors. */
export const hostileStory = (story: number): string => `hostile${story * PER_STORY}`;

export function hostileConnection(): Connection {
  const bodyOf = ({ op, article: id }: { op?: string; article?: string }): QueryBody => {
    const story = Math.floor(Number(id?.slice('hostile'.length)) / PER_STORY);
    if (op === 'find') return { kind: 'list', articles: SUMMARIES };
    if (op === 'show') return article(story);
    if (op === 'explain') return explained(story);
    return op === 'status' ? status() : quarantine();
  };
  const answer = async (request: object): Promise<QueryResponse> => {
    return { schemaVersion: 1, status: 200, body: bodyOf(request) };
  };
  return {
    ...engineConnection('http://127.0.0.1:1', {
      ...{ dropBucket: 'drops', archiveBucket: 'archive', table: 'articles', eventBus: 'bus' },
      ...{
        ingestQueueUrl: 'http://127.0.0.1:1/drops',
        replayQueueUrl: '',
        queryFunction: 'query',
        pollFunctions: {},
        deliverFunctions: {},
      },
    }),
    answer,
    query: async (request) => (await answer(request)).body as never,
    queueDepth: async () => ({ waiting: 0, inFlight: 0, replays: 0 }),
  };
}
