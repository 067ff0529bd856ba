// The index rows of an article as a pure function of its head: what is written at a change is the difference
// between two heads, so the rows are exactly the tags of the visible version by construction.
import type { Head } from '../article/head.ts';
import { DRILL_WIRE } from '../names.ts';
import { type Key, tagPk, timePk, wirePk, wordsDueKey } from './keys.ts';
import type { WordsDue } from './ports.ts';

/** Every row under which the article is found; none where it may not be shown. */
export function indexRows(head: Head | undefined): readonly Key[] {
  const visible = head?.visible;
  if (!head || !visible || head.killed || !head.listedAt) return [];
  const byTime = `${visible.versionCreated}#${head.id}`;
  const byListing = `${head.listedAt}#${head.id}`;
  return [
    { pk: timePk(visible.versionCreated), sk: byTime },
    { pk: wirePk(visible.wire, visible.versionCreated), sk: byTime },
    ...visible.indexedTags.map((tag) => ({ pk: tagPk(tag), sk: byListing })),
  ];
}

export interface IndexChange {
  readonly put: readonly Key[];
  readonly remove: readonly Key[];
}

/** What to write so that the rows of `before` become those of `after`; rows that stay are not touched. */
export function indexChange(before: Head | undefined, after: Head): IndexChange {
  const had = new Map(indexRows(before).map((row) => [`${row.pk}\n${row.sk}`, row]));
  const put: Key[] = [];
  for (const row of indexRows(after)) {
    if (!had.delete(`${row.pk}\n${row.sk}`)) put.push(row);
  }
  return { put, remove: [...had.values()] };
}

/** What a search would find of the article otherwise than before; undefined where it is the same. */
export function wordsDue(before: Head | undefined, { id, rev, listedAt, visible }: Head): WordsDue | undefined {
  if (listedAt === undefined || before?.visible?.document === visible?.document) return undefined;
  // What a drill makes up is taken away by its rows, and no news.
  if ((visible ?? before?.visible)?.wire === DRILL_WIRE) return undefined;
  return { id, rev, day: listedAt.slice(0, 10) };
}

export const wordsDueRow = ({ day, id }: WordsDue): Key => wordsDueKey(day, id);

/** True where the head really stands in this row: a stale row leaks nothing. */
export const isIndexed = (head: Head, row: Key): boolean =>
  indexRows(head).some(({ pk, sk }) => pk === row.pk && sk === row.sk);
