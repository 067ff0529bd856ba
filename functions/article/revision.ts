// One step of an article: its next head, the rows that are written with it and what is owed afterwards. Pure.
import { isBackfilled, isNews } from './backfill.ts';
import type { Changed, Incoming, Withdrawn } from './decision.ts';
import type { EventType } from './events.ts';
import { EVENT_SCHEMA_VERSION } from './events.ts';
import { isGone, remainsOf } from './expiry.ts';
import type { Due, Effect, Head, VersionRow, VisibleVersion } from './head.ts';
import { isNewer } from './versions.ts';
import { fingerprintsOf } from './withdrawals.ts';

/** An article's way from `before` to its next revision. */
export class Revision {
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
    const isOld = isBackfilled(incoming.drop);
    const listedAt = before?.listedAt ?? (visible ? (isOld ? earliest(now, asInstant(visible)) : now) : undefined);
    // Until a wire itself brings a version of it, readers of the wire have not been told of the article.
    const isUntold = before?.listedAt === undefined || before.backfilled === true;
    const isShownByWire = visible !== undefined && visible !== before?.visible && !isOld;
    const backfilled = isUntold && !isShownByWire && (before?.backfilled === true || (visible !== undefined && isOld));
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
      ...(before?.told ? { told: before.told } : {}),
      ...(backfilled ? { backfilled } : {}),
    };
    const gone = isGone(head, incoming.key);
    const eventId = step.event ? `${incoming.id}-${rev}` : undefined;
    // Of what is gone, an earlier attempt may have put the document when it was not gone yet.
    const put: Effect[] = gone ? [{ kind: 'remove', document: incoming.document }] : [];
    const effects: Effect[] = [
      ...put,
      ...step.effects,
      ...matching(incoming, head),
      ...indexing(before, head, step.event),
      ...linking(before, head),
    ];
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
          ...(isOld && isUntold && isNews(step.event) ? { isBackfill: true as const } : {}),
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

const asInstant = ({ versionCreated }: VisibleVersion): string => new Date(versionCreated).toISOString();

const EXPIRED_BY = {
  item: 'the wire said of it',
  rights: 'its rights say',
  wire: 'the retention of its wire says',
} as const;

export const expiryDue = ({ id, key, expiry }: VersionRow): Pick<Changed, 'expiry'> =>
  expiry ? { expiry: { id, at: expiry.at, key, kind: 'expiry' } } : {};

export function stateOf(
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
export function newestOf(
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
export function matching(version: VersionRow, { killed, erased }: Head): Effect[] {
  if (erased) return [];
  const fingerprints = killed && !version.withdrawal ? [] : fingerprintsOf(version);
  return fingerprints.length === 0 ? [] : [{ kind: 'match', key: version.key, fingerprints }];
}

export const linking = (before: Head | undefined, after: Head): Effect[] =>
  before?.visible?.document === after.visible?.document ? [] : [{ kind: 'link' }];

/** @param event names all tags of what is visible now */
export function indexing(before: Head | undefined, after: Head, event?: EventType): Effect[] {
  const had = before?.visible?.indexedTags ?? [];
  const has = after.visible?.indexedTags ?? [];
  const tags = [...had.filter((tag) => !has.includes(tag)), ...has.filter((tag) => !had.includes(tag))];
  if (tags.length === 0) return [];
  // The row of the effects names each once: it is to stay within the kilobyte that one write unit pays for.
  return had.length === 0 && event !== undefined ? [{ kind: 'index' }] : [{ kind: 'index', tags }];
}

export const visibleOf = (row: VersionRow): VisibleVersion => ({
  key: row.key,
  version: row.version,
  versionCreated: row.versionCreated,
  wire: row.wire,
  document: row.document,
  listing: row.listing,
  indexedTags: row.indexedTags,
  pipelineRev: row.pipelineRev,
});

export function rowOf({ uri: _uri, authority: _authority, firstCreated: _firstCreated, ...row }: Incoming): VersionRow {
  return row;
}
