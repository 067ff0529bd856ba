// The life cycle: what an incoming version, or the end of a hold, does to an article. Pure, and total over
// every pair; whatever the order of deliveries, the same versions end in the same state.
import type { EventType } from './events.ts';
import { EVENT_SCHEMA_VERSION } from './events.ts';
import { isExpired, isGone, remainsOf } from './expiry.ts';
import type { Due, Effect, Head, HistoryRow, VersionRow, VisibleVersion } from './head.ts';
import { isNewer } from './versions.ts';
import { fingerprintsOf, type Sign } from './withdrawals.ts';

/** An incoming version with the identity of its article. */
export interface Incoming extends VersionRow {
  readonly uri: string;
  readonly authority: string;
  readonly firstCreated?: string;
}

/** What the store knows when a version arrives. */
export interface Known {
  readonly head: Head | undefined;
  /** The stored versions with the same versionCreated and version. */
  readonly twins: readonly VersionRow[];
  /** The advisory that is known to withdraw the incoming version. */
  readonly withdrawn?: Withdrawn | undefined;
}

/** An advisory that certainly means a story. */
export interface Withdrawn {
  /** Version of the advisory. */
  readonly advisory: Pick<VersionRow, 'id' | 'drop'>;
  /** What of the story it names. */
  readonly because: readonly Sign[];
}

/** Nothing is written. */
export interface Unchanged {
  readonly kind: 'duplicate' | 'superseded';
  readonly reason: string;
}

/** One new revision of the article, to be written in one transaction. */
export interface Changed {
  readonly kind: 'store' | 'hold' | 'withhold' | 'kill' | 'stale' | 'refresh' | 'release' | 'expire' | 'erase';
  readonly reason: string;
  readonly before: Head | undefined;
  readonly head: Head;
  readonly version?: VersionRow;
  readonly history: HistoryRow;
  readonly due?: Due;
  /** When the version expires. */
  readonly expiry?: Due;
  readonly effects: readonly Effect[];
}

export type Decision = Unchanged | Changed;

/** @param now the instant of the decision, ISO 8601 UTC with milliseconds */
export function decide({ head, twins, withdrawn }: Known, incoming: Incoming, now: string): Decision {
  const same = twins.find((twin) => twin.key === incoming.key);
  if (same && head) {
    if (same.pipelineRev >= incoming.pipelineRev)
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

// What is visible speaks for what is older.
const expires = (head: Head, key: string): boolean =>
  !isGone(head, key) && (head.visible === undefined || !isNewer(head.visible.key, key));

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

// A version from the future says nothing of the embargo before it.
const isPutOff = (version: Pick<VersionRow, 'hold'>, now: string): boolean =>
  version.hold?.kind !== 'future' && isHeld(version, now);

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
  reason = `derived anew by pipeline revision ${incoming.pipelineRev}, before by ${old.pipelineRev}`,
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
  effects.push(...linking(head, next));
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

const expiryDue = ({ id, key, expiry }: VersionRow): Pick<Changed, 'expiry'> =>
  expiry ? { expiry: { id, at: expiry.at, key, kind: 'expiry' } } : {};

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

/** One step of an article from `before` to the next revision. */
class Revision {
  readonly #before: Head | undefined;
  readonly #incoming: Incoming;
  readonly #now: string;

  constructor(before: Head | undefined, incoming: Incoming, now: string) {
    this.#before = before;
    this.#incoming = incoming;
    this.#now = now;
  }

  kill(): Changed {
    const { key, version } = this.#incoming;
    if (this.#before?.killed) return this.stale('the article is killed already', [this.#incoming.document]);
    return this.#next('kill', 'the wire killed the article', {
      visible: undefined,
      killed: { key, version, at: this.#now },
      event: 'article.killed',
      effects: [{ kind: 'restrict', documents: 'all' }],
    });
  }

  withdraw({ advisory, because }: Withdrawn): Changed {
    const { key, version } = this.#incoming;
    const reason = `withdrawn by the advisory ${advisory.id}, which names its ${because.join(', ')}`;
    const kill = this.#next('kill', reason, {
      visible: undefined,
      killed: { key, version, at: this.#now, advisory: advisory.id },
      event: 'article.killed',
      effects: [{ kind: 'restrict', documents: 'all' }],
    });
    return { ...kill, history: { ...kill.history, advisory: { id: advisory.id, drop: advisory.drop } } };
  }

  withhold(): Changed {
    const wasVisible = this.#before?.visible !== undefined;
    return this.#next('withhold', 'the wire withheld the article', {
      visible: undefined,
      withheldKey: this.#incoming.key,
      ...(wasVisible ? { event: 'article.withheld' as const } : {}),
      effects: [{ kind: 'restrict', documents: 'all' }],
    });
  }

  hold(): Changed {
    const { hold, id, key } = this.#incoming;
    const until = hold && 'until' in hold ? hold.until : undefined;
    const reason = {
      embargo: `under embargo until ${until}`,
      future: `dated more than an hour ahead of its receipt; held until ${until}`,
      unreadable: 'its embargo cannot be read; held until the wire sends another version',
      withheld: 'withheld',
    }[hold!.kind];
    // Newer code may find an embargo on the very version that is visible.
    const wasVisible = this.#before?.visible?.key === key;
    return this.#next('hold', reason, {
      ...(wasVisible ? { visible: undefined, event: 'article.withheld' as const } : {}),
      ...(until === undefined ? {} : { due: { id, at: until, key } }),
      effects: wasVisible ? [{ kind: 'restrict', documents: 'all' }] : [],
    });
  }

  /** Kept as history; moves neither the visible version nor anything that is found. */
  stale(reason: string, restrict: readonly string[] = []): Changed {
    const { hold, key } = this.#incoming;
    const known = this.#before?.withheldKey;
    // What is visible is newer; but newer code may hide it, and then a late older version must not pass the withhold.
    const withholds = hold?.kind === 'withheld' && (known === undefined || isNewer(key, known));
    return this.#next('stale', reason, {
      ...(withholds ? { withheldKey: key } : {}),
      effects: restrict.length > 0 ? [{ kind: 'restrict', documents: restrict }] : [],
    });
  }

  show(): Changed {
    const event = this.#eventOfShowing();
    return this.#next('store', event === 'article.stored' ? 'first visible version' : 'newer than what was visible', {
      visible: visibleOf(this.#incoming),
      event,
      // A version whose embargo ended while it waited was put out of reach.
      effects: this.#incoming.hold ? [{ kind: 'unrestrict', document: this.#incoming.document }] : [],
    });
  }

  expire(): Changed {
    const { key, version, expiry } = this.#incoming;
    const before = this.#before;
    const expired = { key, version, at: this.#now };
    // Whoever was told of it before is told; what a newer version that is held leaves hidden is not told of twice.
    const isWhole = isGone({ expired }, newestOf(before, this.#incoming, this.#now, { expired }).key);
    const isNews = before?.visible !== undefined || (before?.state === 'hidden' && isWhole);
    return this.#next('expire', `expired at ${expiry?.at}, as ${EXPIRED_BY[expiry?.by ?? 'item']}`, {
      visible: undefined,
      expired,
      ...(isNews && before?.listedAt ? { event: 'article.expired' as const } : {}),
      effects: [{ kind: 'purge', upTo: key }],
    });
  }

  erase(reason: string): Changed {
    return this.#next('erase', `erased: ${reason}`, {
      visible: undefined,
      erased: { at: this.#now, reason },
      ...(this.#before?.listedAt ? { event: 'article.erased' as const } : {}),
      effects: [],
    });
  }

  release(): Changed {
    const { version: _stored, ...released } = this.#next('release', 'its time has come', {
      visible: visibleOf(this.#incoming),
      event: 'article.released',
      effects: [{ kind: 'unrestrict', document: this.#incoming.document }],
    });
    return released;
  }

  #eventOfShowing(): EventType {
    if (!this.#before?.listedAt) return 'article.stored';
    if (!this.#before.visible) return 'article.released';
    return this.#incoming.change === 'correction' ? 'article.corrected' : 'article.updated';
  }

  #next(
    kind: Changed['kind'],
    reason: string,
    step: {
      /** Absent: as before. */
      readonly visible?: VisibleVersion | undefined;
      readonly withheldKey?: string;
      readonly killed?: NonNullable<Head['killed']>;
      readonly expired?: NonNullable<Head['expired']>;
      readonly erased?: NonNullable<Head['erased']>;
      readonly event?: EventType;
      readonly due?: Due;
      readonly effects: readonly Effect[];
    },
  ): Changed {
    const before = this.#before;
    const incoming = this.#incoming;
    const now = this.#now;
    const rev = (before?.rev ?? 0) + 1;
    const visible = 'visible' in step ? step.visible : before?.visible;
    const listedAt = before?.listedAt ?? (visible ? now : undefined);
    const withheldKey = step.withheldKey ?? before?.withheldKey;
    const killed = step.killed ?? before?.killed;
    const expired = step.expired ?? before?.expired;
    const erased = step.erased ?? before?.erased;
    const newest = newestOf(before, incoming, now, { expired, erased });
    const firstCreated = earliest(before?.firstCreated, incoming.firstCreated);
    const head: Head = {
      id: incoming.id,
      uri: incoming.uri,
      authority: incoming.authority,
      rev,
      state: stateOf({ killed, visible, expired, erased, newest }),
      newest,
      ...(visible ? { visible } : {}),
      ...(withheldKey ? { withheldKey } : {}),
      ...(killed ? { killed } : {}),
      ...(expired ? { expired } : {}),
      ...(erased ? { erased } : {}),
      ...(firstCreated ? { firstCreated } : {}),
      ...(listedAt ? { listedAt } : {}),
    };
    const gone = isGone(head, incoming.key);
    const eventId = step.event ? `${incoming.id}-${rev}` : undefined;
    // Of what is gone, an earlier attempt may have put the document when it was not gone yet.
    const put: Effect[] = gone ? [{ kind: 'remove', document: incoming.document }] : [];
    const effects: Effect[] = [...put, ...step.effects, ...matching(incoming, head), ...linking(before, head)];
    if (step.event && eventId) {
      effects.unshift({
        kind: 'event',
        event: {
          schemaVersion: EVENT_SCHEMA_VERSION,
          eventId,
          type: step.event,
          at: now,
          articleId: incoming.id,
          uri: incoming.uri,
          authority: incoming.authority,
          wire: incoming.wire,
          rev,
          version: incoming.version,
          versionCreated: incoming.versionCreated,
          change: step.killed?.advisory ? 'withdrawal' : incoming.change,
          ...(visible ? { headline: visible.listing.headline, tags: visible.indexedTags } : {}),
        },
      });
    }
    return {
      kind,
      reason,
      before,
      head,
      version: gone ? remainsOf(head, rowOf(incoming)) : rowOf(incoming),
      history: {
        id: incoming.id,
        rev,
        at: now,
        kind,
        reason,
        key: incoming.key,
        ...(eventId ? { eventId } : {}),
        drop: incoming.drop,
      },
      ...(step.due ? { due: step.due } : {}),
      ...(gone ? {} : expiryDue(incoming)),
      effects,
    };
  }
}

const EXPIRED_BY = {
  item: 'the wire said of it',
  rights: 'its rights say',
  wire: 'the retention of its wire says',
} as const;

function stateOf(
  head: { readonly [Key in 'killed' | 'visible' | 'expired' | 'erased']?: Head[Key] | undefined } & Pick<
    Head,
    'newest'
  >,
): Head['state'] {
  if (head.erased) return 'erased';
  if (head.killed) return 'killed';
  if (head.visible) return 'visible';
  return isGone(head, head.newest.key) ? 'expired' : 'hidden';
}

// A version from the future moves nothing before its time, unless nothing else is there.
function newestOf(
  before: Head | undefined,
  incoming: Incoming,
  now: string,
  ended: Parameters<typeof isGone>[0] = before,
): Head['newest'] {
  const newest = newestHeld(before, incoming, now);
  // What is gone is held by nothing, and the words of an embargo are gone with it.
  return isGone(ended, newest.key) ? { key: newest.key, version: newest.version } : newest;
}

function newestHeld(before: Head | undefined, incoming: Incoming, now: string): Head['newest'] {
  const { key, version, hold } = incoming;
  const newest = { key, version, ...(hold ? { hold } : {}) };
  // Newer code may read another hold from the newest version.
  if (!before || before.newest.key === key) return newest;
  if (isAhead(incoming, now)) return before.newest;
  return isAhead(before.newest, now) || isNewer(key, before.newest.key) ? newest : before.newest;
}

const isAhead = ({ hold }: Pick<VersionRow, 'hold'>, now: string): boolean =>
  hold?.kind === 'future' && hold.until > now;

const earliest = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined || (b !== undefined && b < a) ? b : a;

// What is killed cannot be withdrawn any more; an advisory withdraws, whatever becomes of its own article.
function matching(version: VersionRow, { killed, erased }: Head): Effect[] {
  if (erased) return [];
  const fingerprints = killed && !version.withdrawal ? [] : fingerprintsOf(version);
  return fingerprints.length === 0 ? [] : [{ kind: 'match', key: version.key, fingerprints }];
}

const linking = (before: Head | undefined, after: Head): Effect[] =>
  before?.visible?.document === after.visible?.document ? [] : [{ kind: 'link' }];

const visibleOf = (row: VersionRow): VisibleVersion => ({
  key: row.key,
  version: row.version,
  versionCreated: row.versionCreated,
  wire: row.wire,
  document: row.document,
  listing: row.listing,
  indexedTags: row.indexedTags,
  pipelineRev: row.pipelineRev,
});

function rowOf({ uri: _uri, authority: _authority, firstCreated: _firstCreated, ...row }: Incoming): VersionRow {
  return row;
}
