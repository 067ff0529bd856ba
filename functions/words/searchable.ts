// What of a document can be found, by its words and by its values.
import type { BlockRole } from '../article/article.ts';
import { isContent } from '../article/body.ts';
import { type NinjsDocument, readExtensions } from '../article/ninjs.ts';
import type { ValueField } from '../tagging/watches/query.ts';

/** Columns of words. */
export const TEXT_FIELDS = ['headline', 'slugline', 'name', 'body'] as const;
/** All columns of the index, in its order; the last holds values that are compared whole, see `facet`. */
export const FIELDS = [...TEXT_FIELDS, 'facets'] as const;
export type Field = (typeof FIELDS)[number];

export type Searchable = Readonly<Record<Field, string>>;

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
  const { blocks, tags, credits } = extensions;
  const { subjects = [], people = [], organisations = [], places = [], events = [] } = document;
  const concepts = [...subjects, ...people, ...organisations, ...places, ...events];
  return {
    headline: lines((document.headlines ?? []).map(({ value }) => value)),
    slugline: parted(document.slugline ?? ''),
    name: lines([
      ...concepts.map(({ name }) => name),
      ...tags.map(({ name }) => name),
      document.by,
      ...credits.map(({ name }) => name),
    ]),
    body: lines([
      ...(document.descriptions ?? []).map(({ value }) => value),
      ...blocks.filter((block) => isContent(block) || BESIDE.has(block.role)).map((block) => block.text),
    ]),
    facets: facetsOf({
      wire: [extensions.wire],
      provider: [extensions.provider],
      publisher: [extensions.publisher],
      // `en` finds `en-GB`, too.
      language: [...new Set([document.language, document.language?.split('-')[0]])],
      type: [document.type],
      change: [extensions.change],
      urgency: [document.urgency?.toString()],
      subject: concepts.map(({ uri, literal }) => uri ?? literal),
      tag: tags.map(({ id }) => id),
    }),
  };
}

function read(text: string): NinjsDocument | undefined {
  try {
    return JSON.parse(text) as NinjsDocument;
  } catch {
    return undefined;
  }
}

const facetsOf = (values: Readonly<Record<ValueField, readonly (string | undefined)[]>>): string =>
  Object.entries(values)
    .flatMap(([field, of]) => of.map((value) => value && facet(field as ValueField, value)))
    .filter((value) => value)
    .join(' ');

/** A value as one word of the index: what begins alike does so here, too. */
export const facet = (field: ValueField, value: string): string =>
  `${field}x${Buffer.from(value.toLowerCase()).toString('hex')}`;

const lines = (texts: readonly (string | undefined)[]): string =>
  parted([...new Set(texts.filter((text) => text !== undefined))].join('\n'));

/** Scripts that write words without a space between them. */
const isUnparted = (text: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u.test(text);
let words: Intl.Segmenter | undefined;

/** The text with a space between its words where its script has none: both what is found and what is looked for. */
export function parted(text: string): string {
  if (!isUnparted(text)) return text;
  words ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  return Array.from(words.segment(text), ({ segment }) => segment).join(' ');
}
