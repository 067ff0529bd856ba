// The life cycle: what an incoming version does to an article. Pure, and total over every pair; whatever the order of
// deliveries, the same versions end in the same state.
import type { Changed, Decision, Incoming, Known, Withdrawn } from './decision.ts';
import { expires, isExpired, isGone, remainsOf } from './expiry.ts';
import type { Effect, Head, VersionRow } from './head.ts';
import { isHeld, isPutOff, isReadable } from './holds.ts';
import { expiryDue, indexing, linking, matching, newestOf, Revision, rowOf, stateOf, visibleOf } from './revision.ts';
import { isNewer } from './versions.ts';

/**
 * @param now the instant of the decision, ISO 8601 UTC with milliseconds
 * @param isReplay it is to be derived anew also where this code has derived it: wires.json or a model may be others
 */
export function decide({ head, twins, withdrawn }: Known, incoming: Incoming, now: string, isReplay = false): Decision {
  const same = twins.find((twin) => twin.key === incoming.key);
  if (same && head) {
    const isAsked = isReplay && same.pipelineRev === incoming.pipelineRev && !isGone(head, same.key);
    if (same.pipelineRev >= incoming.pipelineRev && !isAsked)
      return (
        expiresEarlier(head, same, incoming, now) ?? { kind: 'duplicate', reason: 'this version is stored already' }
      );
    const derived = strictest(same, incoming);
    const ends = isExpired(derived, now) && !head.killed && expires(head, derived.key);
    const seen = isGone(head, derived.key) ? remainsOf(head, derived) : derived;
    if (!ends && (hasSameStatus(same, seen) || staysVisible(head, derived, now)))
      return refresh(head, same, derived, now);
    // Newer code reads another status from it: it goes the way of any version, in the place of its old row.
    return replacing(same, arrive(head, derived, withdrawn, now));
  }
  const twin = twins.find(({ textHash }) => textHash === incoming.textHash);
  if (twin) {
    const reason = 'this version is stored already, from another delivery';
    return expiresEarlier(head, twin, incoming, now) ?? { kind: 'duplicate', reason };
  }

  return arrive(head, incoming, withdrawn, now);
}

function arrive(head: Head | undefined, incoming: Incoming, withdrawn: Withdrawn | undefined, now: string): Changed {
  const change = new Revision(head, incoming, now);
  if (head?.erased) return change.stale('the article is erased');
  if (incoming.change === 'kill' || incoming.pubStatus === 'canceled') return change.kill();
  if (head?.killed) return change.stale('the article is killed', [incoming.document]);
  if (withdrawn) return change.withdraw(withdrawn);
  if (isGone(head, incoming.key)) return change.stale('no newer than the version that has expired');
  if (head?.visible && isNewer(head.visible.key, incoming.key)) {
    return change.stale('older than the visible version', isHeld(incoming, now) ? [incoming.document] : []);
  }
  if (isExpired(incoming, now)) return change.expire();
  if (head?.withheldKey && isNewer(head.withheldKey, incoming.key)) {
    return change.stale('older than the version that withheld the article', [incoming.document]);
  }
  if (incoming.hold?.kind === 'withheld') return change.withhold();
  if (isHeld(incoming, now)) return change.hold();
  if (
    incoming.hold?.kind === 'embargo' &&
    head &&
    isNewer(head.newest.key, incoming.key) &&
    isPutOff(head.newest, now)
  ) {
    return change.stale('a newer version has put the story under another embargo', [incoming.document]);
  }
  return change.show();
}

const hasSameStatus = (a: VersionRow, b: VersionRow): boolean =>
  a.pubStatus === b.pubStatus &&
  (a.change === 'kill') === (b.change === 'kill') &&
  JSON.stringify(a.hold) === JSON.stringify(b.hold);

// Newer code reads another embargo from the visible version, and that has ended, too: nothing changes for a reader.
const staysVisible = (head: Head, incoming: Incoming, now: string): boolean =>
  head.visible?.key === incoming.key &&
  incoming.change !== 'kill' &&
  incoming.pubStatus === 'usable' &&
  !isHeld(incoming, now);

const replacing = (old: VersionRow, decision: Changed): Changed =>
  old.document === decision.version?.document
    ? decision
    : { ...decision, effects: [...decision.effects, { kind: 'remove', document: old.document }] };

// Newer code reads the same item anew: the row is replaced where it stands, without a version or an event.
function refresh(
  head: Head,
  old: VersionRow,
  incoming: Incoming,
  now: string,
  reason = old.pipelineRev === incoming.pipelineRev
    ? `derived anew by a replay, by pipeline revision ${incoming.pipelineRev} as before`
    : `derived anew by pipeline revision ${incoming.pipelineRev}, before by ${old.pipelineRev}`,
): Changed {
  const isVisible = head.visible?.key === incoming.key;
  const newest = newestOf(head, incoming, now);
  const next: Head = {
    ...head,
    rev: head.rev + 1,
    state: stateOf({ ...head, newest }),
    newest,
    ...(isVisible ? { visible: visibleOf(incoming) } : {}),
  };
  const effects: Effect[] = matching(incoming, next);
  const gone = isGone(head, incoming.key);
  if (!gone && (head.killed || !(isVisible || isReadable(head, incoming, now)))) {
    effects.push({ kind: 'restrict', documents: [incoming.document] });
  }
  if (gone) effects.push({ kind: 'remove', document: incoming.document });
  if (old.document !== incoming.document) effects.push({ kind: 'remove', document: old.document });
  effects.push(...indexing(head, next), ...linking(head, next));
  return {
    kind: 'refresh',
    reason,
    before: head,
    head: next,
    version: gone ? remainsOf(head, rowOf(incoming)) : rowOf(incoming),
    history: { id: head.id, rev: next.rev, at: now, kind: 'refresh', reason, key: incoming.key, drop: incoming.drop },
    ...(gone ? {} : expiryDue(incoming)),
    effects,
  };
}

// The same version under stricter rights, or over a wire whose stories may be kept for less long: the strictest counts,
// in whichever order they come.
function expiresEarlier(head: Head | undefined, old: VersionRow, incoming: Incoming, now: string): Changed | undefined {
  const { expiry, pipelineRev } = incoming;
  if (!head || !expiry || pipelineRev < old.pipelineRev || isGone(head, old.key)) return undefined;
  if (old.expiry && old.expiry.at <= expiry.at) return undefined;
  const { uri, authority } = head;
  const change = refresh(
    head,
    old,
    { ...old, expiry, expiryElsewhere: expiry, uri, authority },
    now,
    'another delivery of it expires earlier',
  );
  return { ...change, history: { ...change.history, drop: incoming.drop } };
}

// Newer code reads one delivery again; what another one has said stays in force until a newer version comes.
function strictest({ expiryElsewhere }: VersionRow, incoming: Incoming): Incoming {
  if (!expiryElsewhere) return incoming;
  const { expiry = expiryElsewhere } = incoming;
  return { ...incoming, expiryElsewhere, expiry: expiry.at < expiryElsewhere.at ? expiry : expiryElsewhere };
}
