// What comes to an article without a version of its own: the end of a hold or of its time, an advisory, an erasure. Pure.
import type { Decision, Withdrawn } from './decision.ts';
import { expires, isExpired, isGone } from './expiry.ts';
import type { Head, VersionRow } from './head.ts';
import { isHeld, isPutOff } from './holds.ts';
import { Revision } from './revision.ts';
import { isNewer } from './versions.ts';

/**
 * The end of a hold: the version's status is looked at again before it is shown.
 * @param newer the stored versions that are newer than `version`
 */
export function decideRelease(head: Head, version: VersionRow, newer: readonly VersionRow[], now: string): Decision {
  if (head.killed) return { kind: 'superseded', reason: 'the article is killed' };
  if (isGone(head, version.key) || isExpired(version, now)) return { kind: 'superseded', reason: 'it has expired' };
  if (head.visible && !isNewer(version.key, head.visible.key)) {
    return { kind: 'superseded', reason: 'a newer version is visible' };
  }
  if (head.withheldKey && !isNewer(version.key, head.withheldKey)) {
    return { kind: 'superseded', reason: 'the article was withheld afterwards' };
  }
  // Newer code may have read a later end, or none, from the version since.
  if (isHeld(version, now)) return { kind: 'superseded', reason: 'another hold is in force' };
  if (version.hold?.kind === 'embargo' && newer.some((later) => isPutOff(later, now))) {
    return { kind: 'superseded', reason: 'a newer version has put the story under another embargo' };
  }
  return new Revision(head, { ...version, uri: head.uri, authority: head.authority }, now).release();
}

/** An advisory has been found that withdraws a stored version of the story: a kill, whatever the version's state. */
export function decideWithdrawal(head: Head, version: VersionRow, withdrawn: Withdrawn, now: string): Decision {
  if (head.erased) return { kind: 'superseded', reason: 'the article is erased' };
  if (head.killed) return { kind: 'superseded', reason: 'the article is killed' };
  const { uri, authority, newest } = head;
  const { version: _stored, ...kill } = new Revision(head, { ...version, uri, authority }, now).withdraw(withdrawn);
  return { ...kill, head: { ...kill.head, newest } };
}

/**
 * The end of a version's time: where no newer one is visible, it and all older ones go. A killed article stays killed,
 * and what was kept of it goes, too.
 */
export function decideExpiry(head: Head, version: VersionRow, now: string): Decision {
  if (!isExpired(version, now)) return { kind: 'superseded', reason: 'it may be kept for longer' };
  if (isGone(head, version.key)) return { kind: 'superseded', reason: 'it is gone already' };
  if (!expires(head, version.key)) return { kind: 'superseded', reason: 'a newer version is visible' };
  return new Revision(head, { ...version, uri: head.uri, authority: head.authority }, now).expire();
}

/**
 * An operator erases the article: nothing is left of it but the tombstone, and nothing brings it back.
 * @param newest its newest version
 */
export function decideErasure(head: Head, newest: VersionRow, reason: string, now: string): Decision {
  if (head.erased) return { kind: 'superseded', reason: 'the article is erased already' };
  const { version: _stored, ...erasure } = new Revision(
    head,
    { ...newest, uri: head.uri, authority: head.authority },
    now,
  ).erase(reason);
  const { drop: _drop, ...history } = erasure.history;
  return { ...erasure, history };
}
