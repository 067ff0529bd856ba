// What newer code, another wires.json or another model makes of a version: in which fields and tags two readings of it
// differ. Which code wrote it, and where its document lies, is no difference.
import type { Tag } from './article.ts';
import type { VersionRow } from './head.ts';
import { EXTENSIONS_TYPE, type NinjsDocument, readExtensions } from './ninjs.ts';

/** A version as it is stored: its row, and its document where that is there. */
export interface Reading {
  readonly row: VersionRow;
  readonly document: string | undefined;
}

export interface FieldChange {
  /** As the article calls it where ninjs has another name: `headline`, `body`, `subjects`, `expiry` … */
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

export interface TagChange {
  readonly tagger: string;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly id: string;
  readonly name: string;
}

export interface Changes {
  readonly fields: readonly FieldChange[];
  readonly tags: readonly TagChange[];
}

/** What a reader knows under another name, or under several. */
const NAMES: Readonly<Record<string, string>> = { headlines: 'headline', bodies: 'body', blocks: 'body', by: 'byline' };
/** Fields of a row that its document cannot tell. */
const ROW_ONLY = ['expiry', 'hold', 'indexedTags'] as const;

export function changesOf(before: Reading, after: Reading): Changes {
  const fields = new Map<string, FieldChange>();
  const note = (name: string, was: unknown, is: unknown): void => {
    const field = NAMES[name] ?? name;
    if (!fields.has(field) && !isSame(was, is)) fields.set(field, { field, before: was, after: is });
  };
  const [was, is] = [toldIn(before.document), toldIn(after.document)];
  for (const name of new Set([...Object.keys(was.fields), ...Object.keys(is.fields)])) {
    note(name, was.fields[name], is.fields[name]);
  }
  for (const name of ROW_ONLY) note(name, before.row[name], after.row[name]);
  const tags = tagChanges(was.tags, is.tags);
  if (fields.size === 0 && tags.length === 0) {
    // What only a row says, and nothing above explains: by what an advisory could name it, for one.
    const rows = [contentOf(before.row), contentOf(after.row)] as const;
    for (const name of new Set(rows.flatMap((row) => Object.keys(row)))) note(name, rows[0][name], rows[1][name]);
  }
  return { fields: [...fields.values()], tags };
}

type Fields = Readonly<Record<string, unknown>>;

function contentOf({ document: _document, pipelineRev: _pipelineRev, ...row }: VersionRow): Fields {
  return row;
}

function toldIn(text: string | undefined): { readonly fields: Fields; readonly tags: readonly Tag[] } {
  if (text === undefined) return { fields: {}, tags: [] };
  const document = JSON.parse(text) as NinjsDocument;
  const extensions = readExtensions(document);
  if (!extensions) return { fields: { ...document }, tags: [] };
  const { tags, pipelineRev: _pipelineRev, ...rest } = extensions;
  const bodies = document.bodies.filter(({ contentType }) => contentType !== EXTENSIONS_TYPE);
  // What tags say in ninjs' own fields is told as tags.
  const { subjects, places, people, organisations, events, ...own } = document;
  const sent = { subjects, places, people, organisations, events };
  const ofWire = Object.fromEntries(
    Object.entries(sent).flatMap(([name, concepts]) => {
      const kept = concepts?.filter((concept) => concept.rel !== 'inferred' && !('creator' in concept)) ?? [];
      return kept.length > 0 ? [[name, kept]] : [];
    }),
  );
  return { fields: { ...own, ...rest, ...ofWire, bodies }, tags };
}

function tagChanges(before: readonly Tag[], after: readonly Tag[]): TagChange[] {
  const [was, is] = [byId(before), byId(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((id): TagChange[] => {
    const [old, tag] = [was.get(id), is.get(id)];
    if (!tag) return [{ tagger: old!.tagger, kind: 'removed', id, name: old!.name }];
    const { tagger, name } = tag;
    if (!old) return [{ tagger, kind: 'added', id, name }];
    return isSame(old, tag) ? [] : [{ tagger, kind: 'changed', id, name }];
  });
}

const byId = (tags: readonly Tag[]): Map<string, Tag> => new Map(tags.map((tag) => [tag.id, tag]));

/** Values as JSON has them; the table gives fields in any order. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [a as Fields, b as Fields];
  const names = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...names].every((name) => isSame(left[name], right[name]));
}
