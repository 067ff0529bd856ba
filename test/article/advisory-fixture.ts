// An article with the fields that a test is about, and nothing else.
import type { Article, Block } from '../../functions/article/article.ts';

export const paragraphs = (...texts: readonly string[]): Block[] => texts.map((text) => ({ role: 'paragraph', text }));

export function articleWith(fields: Partial<Article>): Article {
  const uri = fields.uri ?? 'tag:reuters.com,2026:newsml_L1N4A16QQ';
  return {
    uri,
    id: uri,
    authority: 'reuters.com',
    wire: 'reuters',
    version: '1',
    versionCreated: '2026-11-23T10:05:00.000Z',
    versionCreatedInferred: false,
    receivedAt: '2026-11-23T10:06:00.000Z',
    type: 'text',
    pubStatus: 'usable',
    change: 'new',
    headline: '',
    headlinePrefixes: [],
    headlineSent: fields.headline ?? '',
    credits: [],
    editorNotes: [],
    body: [],
    associations: [],
    renditions: [],
    subjects: [],
    infoSources: [],
    altIds: [],
    rights: {},
    format: 'newsml-g2',
    drop: { bucket: 'b', key: 'reuters/a.xml', versionId: 'v', sha256: '0'.repeat(64), index: 0 },
    tags: [],
    sourceHash: '0'.repeat(64),
    textHash: '0'.repeat(64),
    ...fields,
  };
}
