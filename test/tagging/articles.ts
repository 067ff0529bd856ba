// A parsed article with nothing in it but what a test says.
import type { Block, ParsedArticle } from '../../functions/article/article.ts';

export const parsed = (parts: Partial<ParsedArticle> = {}): ParsedArticle => ({
  uri: 'tag:example.org,2026:story',
  version: '1',
  type: 'text',
  pubStatus: 'usable',
  change: 'new',
  headline: '',
  headlinePrefixes: [],
  headlineSent: parts.headline ?? '',
  credits: [],
  editorNotes: [],
  body: [],
  associations: [],
  renditions: [],
  subjects: [],
  infoSources: [],
  altIds: [],
  rights: {},
  format: 'test',
  ...parts,
});

export const paragraph = (text: string): Block => ({ role: 'paragraph', text });

/** An article of these paragraphs. */
export const story = (...texts: readonly string[]): ParsedArticle => parsed({ body: texts.map(paragraph) });
