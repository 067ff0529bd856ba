// What of a document can be found by its words.
import type { Block, BlockRole } from '../article/article.ts';
import { isContent } from '../article/body.ts';
import { type NinjsDocument, readExtensions } from '../article/ninjs.ts';

/** Fields of the index, in its order; also the names by which a query asks for one of them. */
export const FIELDS = ['headline', 'slugline', 'name', 'body', 'wire', 'language', 'provider'] as const;

export type Searchable = Readonly<Record<(typeof FIELDS)[number], string>>;

/** Blocks that are found beside the story itself. */
const BESIDE: ReadonlySet<BlockRole> = new Set<BlockRole>(['dateline', 'byline', 'editorNote', 'caption']);

/**
 * @param text a stored document
 * @returns undefined where it is not one of ours: it must not keep the others of its day from being found
 */
export function searchableOf(text: string): Searchable | undefined {
  const document = read(text);
  const extensions = document?.bodies && readExtensions(document);
  if (!extensions) return undefined;
  const { blocks, tags, wire, provider = '', credits } = extensions;
  const { subjects = [], people = [], organisations = [], places = [], events = [] } = document;
  const names = [
    ...[...subjects, ...people, ...organisations, ...places, ...events].map(({ name }) => name),
    ...tags.map(({ name }) => name),
    document.by,
    ...credits.map(({ name }) => name),
  ];
  const found = {
    headline: lines((document.headlines ?? []).map(({ value }) => value)),
    slugline: document.slugline ?? '',
    name: lines(names),
    body: lines([
      ...(document.descriptions ?? []).map(({ value }) => value),
      ...blocks.filter((block: Block) => isContent(block) || BESIDE.has(block.role)).map((block: Block) => block.text),
    ]),
  };
  return {
    headline: parted(found.headline),
    slugline: parted(found.slugline),
    name: parted(found.name),
    body: parted(found.body),
    wire,
    language: document.language ?? '',
    provider,
  };
}

function read(text: string): NinjsDocument | undefined {
  try {
    return JSON.parse(text) as NinjsDocument;
  } catch {
    return undefined;
  }
}

const lines = (texts: readonly (string | undefined)[]): string =>
  [...new Set(texts.filter((text) => text !== undefined))].join('\n');

/** Scripts that write words without a space between them. */
const UNPARTED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u;
let words: Intl.Segmenter | undefined;

/** The text with a space between its words where its script has none: both what is found and what is looked for. */
export function parted(text: string): string {
  if (!UNPARTED.test(text)) return text;
  words ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  return Array.from(words.segment(text), ({ segment }) => segment).join(' ');
}
