// The rows under which the visible version of an article is found by its like, as a pure function of its links: what is
// written is the difference between two of them.
import type { Links } from '../article/links.ts';
import { bandPk, type Key, storyPk } from './keys.ts';

export interface LinkRows {
  readonly stories: readonly Key[];
  /** Hints that expire at `bandsUntil`. */
  readonly bands: readonly Key[];
}

export function linkRows(links: Links | undefined): LinkRows {
  if (!links?.trace) return { stories: [], bands: [] };
  // By time, so that a partition in which many meet is read from where it may matter.
  const sk = `${links.trace.versionCreated}#${links.id}`;
  return {
    stories: links.storyKeys.map((key) => ({ pk: storyPk(key), sk })),
    bands: links.bands.map((band) => ({ pk: bandPk(band), sk })),
  };
}

export interface LinkChange {
  readonly put: LinkRows;
  readonly remove: readonly Key[];
}

/** What to write so that the rows of `before` become those of `after`; rows that stay are not touched. */
export function linkChange(before: Links | undefined, after: Links): LinkChange {
  const { stories, bands } = linkRows(before);
  const had = new Map([...stories, ...bands].map((row) => [nameOf(row), row]));
  const isNew = (row: Key): boolean => !had.delete(nameOf(row));
  const wanted = linkRows(after);
  const put = { stories: wanted.stories.filter(isNew), bands: wanted.bands.filter(isNew) };
  return { put, remove: [...had.values()] };
}

const nameOf = ({ pk, sk }: Key): string => `${pk}\n${sk}`;
