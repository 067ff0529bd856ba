// When a version must be gone, and what is left of it then. Pure.
import type { Article } from './article.ts';
import type { Expiry, Head, VersionRow } from './head.ts';
import { isNewer } from './versions.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * The earliest of what the item says, what its rights say and what the wire's entry in wires.json says; undefined
 * where none says anything. Days count from the version's own date, so that every delivery of it ends at once.
 * @param retentionDays of the wire
 */
export function expiryOf(
  { expires, rights, versionCreated }: Pick<Article, 'expires' | 'rights' | 'versionCreated'>,
  retentionDays: number | undefined,
): Expiry | undefined {
  const all = [
    expiry('item', expires === undefined ? undefined : Date.parse(expires)),
    expiry('rights', daysAfter(versionCreated, rights.keepDays)),
    expiry('wire', daysAfter(versionCreated, retentionDays)),
  ];
  return all.reduce((first, one) => (first === undefined || (one !== undefined && one.at < first.at) ? one : first));
}

/** Milliseconds since the epoch; undefined where there is no limit. */
export const daysAfter = (time: string, days: number | undefined): number | undefined =>
  days === undefined ? undefined : Date.parse(time) + days * DAY_MS;

// A time that is no instant, or that no four digits can say, ends nothing.
function expiry(by: Expiry['by'], time: number | undefined): Expiry | undefined {
  const instant = new Date(time ?? Number.NaN);
  const year = instant.getUTCFullYear();
  return year >= 1000 && year <= 9999 ? { at: instant.toISOString(), by } : undefined;
}

/** True where a version's time is over at `now`. */
export const isExpired = ({ expiry }: Pick<VersionRow, 'expiry'>, now: string): boolean =>
  expiry !== undefined && expiry.at <= now;

type Ended = { readonly [Key in 'expired' | 'erased']?: Head[Key] | undefined };

/** True where nothing may be left of a version but its row. */
export const isGone = (head: Ended | undefined, key: string): boolean =>
  head?.erased !== undefined || (head?.expired !== undefined && key <= head.expired.key);

/** True where the end of a version's time ends the article with it: what is visible speaks for what is older. */
export const expires = (head: Head, key: string): boolean =>
  !isGone(head, key) && (head.visible === undefined || !isNewer(head.visible.key, key));

/** What is left of the row of a version that is gone: of an erased article nothing by which another could be named. */
export function remainsOf(head: Ended, row: VersionRow): VersionRow {
  const { marks: _marks, withdrawal: _withdrawal, ...rest } = withoutText(row);
  return head.erased ? rest : withoutText(row);
}

/**
 * A version's row without anything that the story said; its hashes tell a redelivery. Its uri and numbers stay, by which
 * an advisory may still withdraw the article, and so does what an advisory withdraws.
 */
export function withoutText(row: VersionRow): VersionRow {
  const { hold, listing, marks, ...rest } = row;
  return {
    ...rest,
    ...(hold ? { hold: hold.kind === 'unreadable' ? { ...hold, text: '' } : hold } : {}),
    ...(marks ? { marks: withoutWords(marks) } : {}),
    listing: { headline: '', type: listing.type, change: listing.change },
    indexedTags: [],
  };
}

function withoutWords({
  slugline: _slugline,
  ...marks
}: NonNullable<VersionRow['marks']>): VersionRow['marks'] & object {
  return { ...marks, headline: '', places: [] };
}
