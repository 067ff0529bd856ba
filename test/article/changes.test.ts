// In what two readings of one version differ: fields by the names that people use, tags by who made them.
import { expect, it } from 'vitest';
import type { Article, Tag } from '../../functions/article/article.ts';
import { changesOf, type Reading } from '../../functions/article/changes.ts';
import type { VersionRow } from '../../functions/article/head.ts';
import { toNinjs } from '../../functions/article/ninjs.ts';
import { version } from '../store/contract-version.ts';

const tag = (id: string, more: Partial<Tag> = {}): Tag => ({
  ...{ kind: 'topic', id, name: id, relevance: 1, confidence: 1, tagger: 'places', mentions: [] },
  ...more,
});

const ROW: VersionRow = version();

const ARTICLE: Article = {
  ...{ id: ROW.id, uri: 'tag:wire.example,2026:a', authority: 'wire.example', wire: 'sample', version: '1' },
  ...{
    versionCreated: ROW.versionCreated,
    receivedAt: ROW.receivedAt,
    type: 'text',
    pubStatus: 'usable',
    change: 'new',
  },
  ...{ headline: 'Ferry runs', headlineSent: 'Ferry runs', headlinePrefixes: [], credits: [], editorNotes: [] },
  ...{ body: [{ role: 'paragraph', text: 'It runs.' }], associations: [], renditions: [], infoSources: [], altIds: [] },
  ...{ subjects: [{ qcode: 'N2:SHP', rel: 'subject' }], tags: [tag('a:1'), tag('a:2')], rights: {}, drop: ROW.drop },
  ...{ sourceHash: 's', textHash: 't', format: 'nitf' },
} as unknown as Article;

const reading = (article: Partial<Article> = {}, row: Partial<VersionRow> = {}): Reading => ({
  row: { ...ROW, ...row },
  document: JSON.stringify(toNinjs({ ...ARTICLE, ...article })),
});

it('tells nothing of which code has read it, and of where its document lies', () => {
  const older = reading({}, { pipelineRev: 3, document: 'elsewhere.json' });
  const document = older.document!.replace(/\\"pipelineRev\\":\d+/, '\\"pipelineRev\\":3');

  expect(document).not.toBe(older.document);
  expect(changesOf({ ...older, document }, reading())).toEqual({ fields: [], tags: [] });
});

it('tells of a field once, under its own name, whatever ninjs calls it', () => {
  const { fields, tags } = changesOf(
    reading(),
    reading({
      headline: 'Ferries run',
      headlineSent: 'Ferries run',
      body: [{ role: 'paragraph', text: 'They run.' }],
    } as never),
  );

  expect(fields.map(({ field }) => field).sort()).toEqual(['body', 'headline']);
  expect(tags).toEqual([]);
});

it('tells of tags by tagger, and not once more as the fields in which ninjs has them', () => {
  const after = reading({ tags: [tag('a:2', { relevance: 0.5 }), tag('b:1', { tagger: 'events', kind: 'event' })] });

  expect(changesOf(reading(), after)).toEqual({
    fields: [],
    tags: [
      { tagger: 'places', kind: 'removed', id: 'a:1', name: 'a:1' },
      { tagger: 'places', kind: 'changed', id: 'a:2', name: 'a:2' },
      { tagger: 'events', kind: 'added', id: 'b:1', name: 'b:1' },
    ],
  });
});

it('tells of what only the row says', () => {
  const expiry = { at: '2026-12-24T00:00:00.000Z', by: 'wire' } as const;

  expect(changesOf(reading(), reading({}, { expiry }))).toEqual({
    fields: [{ field: 'expiry', before: undefined, after: expiry }],
    tags: [],
  });
  expect(changesOf(reading(), reading({}, { textHash: 'other' })).fields.map(({ field }) => field)).toEqual([
    'textHash',
  ]);
});
