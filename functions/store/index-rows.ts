// The index rows of an article as a pure function of its head. Those under time and wire are written with the head, so
// that a list never lacks an article; those under tags behind it, by an effect: docs/decisions/0035.
import type { Head } from '../article/head.ts';
import { DRILL_WIRE } from '../names.ts';
import { type Key, tagPk, timePk, wirePk, without, wordsDueKey } from './keys.ts';
import type { RowChange, WordsDue } from './ports.ts';

/** Every row under which the article is found; none where it may not be shown. */
export function indexRows(head: Head | undefined): readonly Key[] {
  return [...datedRows(head), ...(isListed(head) ? head.visible.indexedTags.map((tag) => tagRow(head, tag)) : [])];
}

/** What to write with the head `after` so that the rows under time and wire become its own. */
export function datedChange(before: Head | undefined, after: Head): RowChange {
  const [had, has] = [datedRows(before), datedRows(after)];
  return { put: without(has, had), remove: without(had, has) };
}

/** What to write so that the rows under these tags become those of the head. */
export function taggedChange(head: Head | undefined, tags: readonly string[]): RowChange {
  // What was never visible never had any.
  if (!head?.listedAt) return { put: [], remove: [] };
  const listed: Listed = { ...head, listedAt: head.listedAt };
  const has = new Set(isListed(head) ? head.visible.indexedTags : []);
  const rowsOf = (which: readonly string[]): Key[] => which.map((tag) => tagRow(listed, tag));
  return { put: rowsOf(tags.filter((tag) => has.has(tag))), remove: rowsOf(tags.filter((tag) => !has.has(tag))) };
}

type Listed = Pick<Head, 'id'> & Required<Pick<Head, 'listedAt'>>;

const isListed = (head: Head | undefined): head is Head & Required<Pick<Head, 'visible' | 'listedAt'>> =>
  head?.visible !== undefined && head.listedAt !== undefined && !head.killed;

const tagRow = ({ id, listedAt }: Listed, tag: string): Key => ({ pk: tagPk(tag), sk: `${listedAt}#${id}` });

function datedRows(head: Head | undefined): Key[] {
  if (!isListed(head)) return [];
  const { versionCreated, wire } = head.visible;
  const sk = `${versionCreated}#${head.id}`;
  return [
    { pk: timePk(versionCreated), sk },
    { pk: wirePk(wire, versionCreated), sk },
  ];
}

/** What a search would find of the article otherwise than before; undefined where it is the same. */
export function wordsDue(before: Head | undefined, { id, rev, listedAt, visible }: Head): WordsDue | undefined {
  if (listedAt === undefined || before?.visible?.document === visible?.document) return undefined;
  // What a drill makes up is taken away by its rows, and no news.
  if ((visible ?? before?.visible)?.wire === DRILL_WIRE) return undefined;
  return { id, rev, listedAt };
}

export const wordsDueRow = ({ listedAt, id }: WordsDue): Key => wordsDueKey(listedAt, id);

/** By first listing, from the first or the last. */
export const inOrder = (due: readonly WordsDue[], from: 'first' | 'last'): readonly WordsDue[] => {
  const sorted = due.toSorted((a, b) => (wordsDueRow(a).sk < wordsDueRow(b).sk ? -1 : 1));
  return from === 'first' ? sorted : sorted.reverse();
};

/** True where the head really stands in this row: a stale row leaks nothing. */
export const isIndexed = (head: Head, row: Key): boolean =>
  indexRows(head).some(({ pk, sk }) => pk === row.pk && sk === row.sk);
