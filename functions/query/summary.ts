// An article as lists show it.
import type { Head } from '../article/head.ts';
import type { ArticleSummary } from './response.ts';

/** The visible version as lists show it; undefined where nothing may be shown. */
export function summaryOf(head: Head | undefined): ArticleSummary | undefined {
  if (!head || head.killed || !head.visible || !head.listedAt) return undefined;
  const { listing, wire, version, versionCreated, indexedTags } = head.visible;
  return {
    ...listing,
    id: head.id,
    uri: head.uri,
    authority: head.authority,
    wire,
    version,
    versionCreated,
    listedAt: head.listedAt,
    tags: indexedTags,
  };
}
