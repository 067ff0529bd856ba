// What may be read: holds in force, and what they keep from a reader. Pure.
import { isGone } from './expiry.ts';
import type { Head, VersionRow } from './head.ts';

/** True where a hold is in force at `now`. */
export function isHeld({ hold }: Pick<VersionRow, 'hold'>, now: string): boolean {
  if (!hold) return false;
  return hold.kind === 'unreadable' || hold.kind === 'withheld' || hold.until > now;
}

/** True where a version may be read by whoever may read the visible one. */
export const isReadable = (head: Head, version: VersionRow, now: string): boolean =>
  !head.killed &&
  !isGone(head, version.key) &&
  head.visible !== undefined &&
  version.key <= head.visible.key &&
  !isHeld(version, now);

/** True where an embargo is in force; a version from the future says nothing of the one before it. */
export const isPutOff = (version: Pick<VersionRow, 'hold'>, now: string): boolean =>
  version.hold?.kind !== 'future' && isHeld(version, now);
