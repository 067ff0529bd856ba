// The rows under which the visible version of an article is found by its like, as a pure function of its links. Those
// under stories are written with the links, those under bands behind them.
import type { Links } from '../article/links.ts';
import { bandPk, type Key, storyPk, without } from './keys.ts';
import type { RowChange } from './ports.ts';

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

/** What to write with `after` so that the rows under stories become its own; rows that stay are not touched. */
export function storyChange(before: Links | undefined, after: Links): RowChange {
  const [had, has] = [linkRows(before).stories, linkRows(after).stories];
  return { put: without(has, had), remove: without(had, has) };
}
