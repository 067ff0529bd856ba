// Which versions a person must look at as they come in; told at least once.
import type { Alarm } from '../article/alarm.ts';
import type { Changed, Incoming, Known } from '../article/decision.ts';
import { isHeld } from '../article/holds.ts';
import { isNewer } from '../article/versions.ts';

/** An earlier attempt at this drop stored the version and failed before anybody was told: this one tells. */
export function alarmsAgain({ head, twins }: Known, incoming: Incoming, now: string): readonly Alarm[] {
  const { key, drop } = incoming;
  const isOwn = twins.some((twin) => twin.key === key && twin.drop.versionId === drop.versionId);
  if (!isOwn || !head || head.killed) return [];
  const isOvertaken = head.visible !== undefined && isNewer(head.visible.key, key);
  const name = alarmOf(isHeld(incoming, now) && !isOvertaken ? 'hold' : 'stale', incoming);
  return name ? [{ name, articleId: head.id, reason: 'stored by an attempt that failed afterwards' }] : [];
}

/** What a person must look at because a version was stored in this way. */
export function alarmOf(kind: Changed['kind'], { hold, change, withdrawal }: Incoming): Alarm['name'] | undefined {
  // It withdraws something, and in words that name nothing.
  if (change === 'withdrawal' && !withdrawal && kind !== 'refresh') return 'WithdrawalUnmatched';
  if (kind !== 'hold') return undefined;
  if (hold?.kind === 'unreadable') return 'EmbargoUnreadable';
  return hold?.kind === 'future' ? 'VersionFromTheFuture' : undefined;
}
