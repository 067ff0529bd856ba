// What the pipelines need of the world. Each port has one conformance suite that every adapter passes.
import type { DropRef } from '../article/article.ts';
import type { Changed, Known } from '../article/decision.ts';
import type { ArticleEvent } from '../article/events.ts';
import type { Due, Effect, Head, HistoryRow, VersionRow } from '../article/head.ts';
import type { Links } from '../article/links.ts';
import type { Sign } from '../article/withdrawals.ts';
import type { Position, RejectionCode } from '../errors.ts';
import type { Key, PointerKind } from './keys.ts';

/** A drop whose bytes have not been read yet. */
export interface OpenDrop {
  readonly ref: DropRef;
  /** LastModified, ISO 8601 UTC. */
  readonly receivedAt: string;
  readonly size: number;
  /** @throws DropRejected TOO_LARGE, Unavailable */
  read(): Promise<Uint8Array>;
  /** Ends the transfer without reading; must be called where `read` is not. */
  discard(): void;
}

export interface Drops {
  /**
   * Opens exactly this version of the object; undefined where it is gone for good.
   * @throws Unavailable
   */
  open(ref: DropRef): Promise<OpenDrop | undefined>;
  /** Deletes exactly this version of the object, for good. */
  purge(ref: DropRef): Promise<void>;
}

/** Documents by path. Each lies either within reach (`articles/`) or out of it (`restricted/`). */
export interface Documents {
  put(path: string, body: string, isRestricted: boolean): Promise<void>;
  /** Undefined where there is none. Looks at both places, since a move may be under way. */
  read(path: string): Promise<string | undefined>;
  /** True where there is one, within reach or out of it. */
  has(path: string): Promise<boolean>;
  restrict(path: string): Promise<void>;
  /** A copy stays out of reach. */
  unrestrict(path: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Deletes every object version of it, for good, within reach and out of it. */
  purge(path: string): Promise<void>;
}

/** A picture in the drop bucket, by the first of its bytes. */
export interface FoundPicture {
  /** As the article names it. */
  readonly file: string;
  readonly contentType: string;
  readonly bytes: number;
  readonly drop: DropRef;
  /** LastModified, ISO 8601 UTC. */
  readonly receivedAt: string;
}

/** A picture where whoever knows the address may fetch it, until `expiresAt`. */
export interface SignedPicture extends Pick<FoundPicture, 'file' | 'contentType' | 'bytes'> {
  readonly url: string;
  readonly expiresAt: string;
}

export interface Pictures {
  /**
   * @param drop beside which the picture was dropped
   * @returns undefined where nothing of that name was, or nothing that is a picture
   * @throws Unavailable
   */
  find(drop: DropRef, file: string): Promise<FoundPicture | undefined>;
  sign(picture: FoundPicture): Promise<SignedPicture>;
}

export interface PendingEffects {
  readonly id: string;
  readonly rev: number;
  /** When the change was written. */
  readonly at: string;
  readonly effects: readonly Effect[];
}

export interface Page<T> {
  readonly rows: readonly T[];
  /** Sort key to go on from; undefined at the end. */
  readonly next?: string;
}

/** An advisory that nothing certain came of. */
export interface UnsureRow {
  /** The advisory's article, and the versionCreated of its version. */
  readonly advisory: string;
  readonly at: string;
  /** The article that it may mean; absent where it names nothing that is here. */
  readonly story?: string;
  readonly because: readonly Sign[];
  readonly against: readonly Sign[];
}

/** Rows that lead to articles and say nothing else. */
export interface RowChange {
  readonly put: readonly Key[];
  readonly remove: readonly Key[];
}

export interface LinksChange {
  /** As it was read; undefined where there was none. */
  readonly before: Links | undefined;
  /** Its `seq` is the next. */
  readonly after: Links;
}

export interface HeadsAndLinks {
  readonly heads: ReadonlyMap<string, Head>;
  readonly links: ReadonlyMap<string, Links>;
}

export interface Articles {
  /**
   * What is stored of an article and of the versions under a prefix.
   * @param fingerprints those under which advisories stand come back as `advised`
   */
  known(
    id: string,
    versionPrefix: string,
    fingerprints?: readonly string[],
  ): Promise<Known & { readonly advised: readonly string[] }>;
  /** Which of these fingerprints advisories stand under. */
  advised(fingerprints: readonly string[]): Promise<readonly string[]>;
  /**
   * The versions of stories, or of advisories, under these fingerprints; of each kind the newest 200.
   */
  pointedAt(kind: PointerKind, fingerprints: readonly string[]): Promise<readonly VersionRow[]>;
  /** True where it was not there before. */
  noteUnsure(row: UnsureRow): Promise<boolean>;
  /** Newest first. */
  unsure(options: { limit: number; from: string }): Promise<readonly UnsureRow[]>;
  head(id: string): Promise<Head | undefined>;
  heads(ids: readonly string[]): Promise<ReadonlyMap<string, Head>>;
  /** Both in one round trip; one may be newer than the other. */
  headsAndLinks(ids: readonly string[]): Promise<HeadsAndLinks>;
  version(id: string, key: string): Promise<VersionRow | undefined>;
  /** Newest first; only those newer than `after` where it is given. */
  versions(id: string, after?: string): Promise<readonly VersionRow[]>;
  history(id: string): Promise<readonly HistoryRow[]>;
  /**
   * Writes one revision in one transaction, or nothing: `moved` where the head is no longer what the decision saw.
   * @throws Unavailable, DropRejected STORE_REFUSED
   */
  apply(decision: Changed, ended?: Due): Promise<'applied' | 'moved'>;
  /** Notes a document that no version names, so that it goes with the others when the article expires. */
  addStray(id: string, path: string): Promise<void>;
  strays(id: string): Promise<readonly string[]>;
  strayDone(id: string, path: string): Promise<void>;
  /** Writes that a version is purged, without its text; nothing where newer code has written it since. */
  purged(version: VersionRow): Promise<void>;
  effectsDone(id: string, rev: number): Promise<void>;
  pendingEffects(limit: number): Promise<readonly PendingEffects[]>;
  /** Those of one article. */
  pendingEffectsOf(id: string): Promise<readonly PendingEffects[]>;
  due(now: string, limit: number): Promise<readonly Due[]>;
  dueDone(due: Due): Promise<void>;
  /** Writes rows of the index, each by itself. */
  setIndex(change: RowChange): Promise<void>;
  /** Rows of an index partition, newest first, below `before` and not below `from`. */
  index(pk: string, options: { limit: number; before?: string; from?: string }): Promise<Page<Key>>;
  links(ids: readonly string[]): Promise<ReadonlyMap<string, Links>>;
  /**
   * Writes links, and the difference of their rows under stories, of several articles in one transaction: `moved` where
   * any is no longer what it was.
   * @throws Unavailable, DropRejected STORE_REFUSED
   */
  relink(changes: readonly LinksChange[]): Promise<'applied' | 'moved'>;
  /** Writes rows under bands, each by itself; those that are put expire at `until`. */
  setBands(change: RowChange, until: string): Promise<void>;
}

/** An article whose words are to be indexed anew. */
export interface WordsDue {
  readonly id: string;
  readonly rev: number;
  /** When it was first listed, under which it stands for ever; only the day in a row of shape 1. */
  readonly listedAt: string;
}

/** Where the words of the articles of one day are. */
export interface WordsDay {
  readonly day: string;
  /** Counts the writes; each is conditioned on the one before. */
  readonly seq: number;
  /** In the order of `from`; an article stands in the last that does not begin behind its first listing. */
  readonly segments: readonly Segment[];
}

/** The words of articles that were first listed one after the other: one object, written anew at each change. */
export interface Segment {
  /** The day, of its first segment; else the instant of the first listing from which it holds the day's articles. */
  readonly from: string;
  /** `<day>/<seq>-<name>`, another at each change: of two that write at once, each has its own. */
  readonly path: string;
  readonly articles: number;
  readonly bytes: number;
}

export interface Words {
  /**
   * Those listed first, or last: what came together stands together in the segments.
   * @param upTo none that was listed later
   */
  due(limit: number, from: 'first' | 'last', upTo?: string): Promise<readonly WordsDue[]>;
  /** Forgets what has been indexed, but what has changed since. */
  done(due: readonly WordsDue[]): Promise<void>;
  day(day: string): Promise<WordsDay | undefined>;
  /** Newest day first, `before` and `from` included. */
  days(range: {
    readonly before?: string;
    readonly from?: string;
    readonly limit: number;
  }): Promise<readonly WordsDay[]>;
  /** `moved` where the day is no longer `before`. */
  publish(day: WordsDay, before: WordsDay | undefined): Promise<'applied' | 'moved'>;
  /** Undefined where there is none. */
  read(path: string): Promise<Uint8Array | undefined>;
  write(path: string, bytes: Uint8Array): Promise<void>;
  /** Deletes every version of these objects, which no row names. */
  remove(paths: readonly string[]): Promise<void>;
  /** Deletes every version of the objects that were written for the day up to now, but not those of its segments. */
  tidy(day: WordsDay): Promise<void>;
}

export type DropOutcome = 'articles' | 'duplicate' | 'media' | 'heartbeat' | 'quarantined';

/** What became of one item of a drop. */
export interface ItemOutcome {
  readonly index: number;
  readonly outcome:
    | 'stored'
    | 'held'
    | 'killed'
    | 'stale'
    | 'duplicate'
    | 'quarantined'
    | 'refreshed'
    | 'expired'
    | 'media'
    /** A sign of life, as `heartbeats` of the wire says. */
    | 'heartbeat';
  readonly reason: string;
  readonly articleId?: string;
  readonly headline?: string;
}

export interface LedgerRow {
  readonly wire: string;
  readonly drop: DropRef;
  readonly receivedAt: string;
  readonly sha256: string;
  readonly outcome: DropOutcome;
  readonly format?: string;
  readonly contentType?: string;
  /** How many items ended how. */
  readonly counts: Readonly<Record<string, number>>;
  /** The first of them; a row must stay small. */
  readonly items: readonly ItemOutcome[];
  readonly pipelineRev: number;
  /**
   * The replay that has read it last: how many of its items that changed, and how many it read as other versions and left
   * as they were.
   */
  readonly replay?: { readonly id: string; readonly changed: number; readonly left: number };
  /** It is, as it seems, a part of an upload that broke off. */
  readonly isIncomplete?: true;
  /** It was one, and this version of the object has come whole since. */
  readonly supersededBy?: string;
  /** When the last of what it holds expires; absent where something of it may be kept for ever. */
  readonly expiresAt?: string;
  /** Since when its bytes are gone. */
  readonly goneAt?: string;
  readonly at: string;
}

/** A drop whose time is over. */
export interface DropDue {
  readonly wire: string;
  readonly drop: DropRef;
  readonly receivedAt: string;
  readonly at: string;
}

/** Where what cannot be read waits. */
export interface QuarantinePlace {
  readonly wire: string;
  readonly drop: DropRef;
  readonly receivedAt: string;
  /** Of the drop's bytes; of its key and versionId where they were not read. */
  readonly sha256: string;
  /** Place of the item in the drop; absent where the drop as a whole cannot be read. */
  readonly item?: number;
}

export interface QuarantineRow extends QuarantinePlace {
  readonly code: RejectionCode;
  readonly message: string;
  readonly position?: Position;
  /** The agency's id of an item that could not be fetched: nothing lies under the key of `drop`. */
  readonly wireItem?: string;
  readonly at: string;
}

export interface Ledger {
  find(wire: string, drop: DropRef, receivedAt: string): Promise<LedgerRow | undefined>;
  /** Of all objects that were put under this key on that day, the day before and the day after. */
  ofKey(wire: string, key: string, receivedAt: string): Promise<readonly LedgerRow[]>;
  /**
   * Writes the row and, in one with it, when the drop expires. Of a drop that is gone the row stays as it is, and the
   * drop is due once more: whoever read it before it went may have left something behind in quarantine.
   */
  record(row: LedgerRow): Promise<void>;
  /**
   * Writes that the drop is gone since `goneAt`, from when no other row takes its place.
   * @returns false, and writes nothing, where the row is no longer `row`
   */
  end(row: LedgerRow, goneAt: string): Promise<boolean>;
  due(now: string, limit: number): Promise<readonly DropDue[]>;
  dueDone(due: DropDue): Promise<void>;
  quarantine(row: QuarantineRow): Promise<void>;
  /** Takes a drop's rows out of quarantine, but those that `keep` names. */
  release(drop: Omit<QuarantinePlace, 'item'>, keep: readonly QuarantinePlace[]): Promise<void>;
  /** Newest first. */
  quarantined(wire: string, options: { limit: number; before?: string }): Promise<Page<QuarantineRow>>;
}

export interface Bus {
  /**
   * Sends events; those that were accepted may be sent again by a retry, with the same eventId.
   * @throws Unavailable where any was not accepted
   */
  publish(events: readonly ArticleEvent[]): Promise<void>;
}

/** Topic models that were trained on this archive, by version. */
export interface Models {
  /**
   * The version in use; undefined where none is.
   * @throws Unavailable, ModelUnusable
   */
  current(): Promise<number | undefined>;
  /** Undefined where it is not there. @throws Unavailable */
  read(version: number): Promise<Uint8Array | undefined>;
}

export interface DropWriter {
  /**
   * Puts a drop under a key that holds its content's hash.
   * @returns 'there' where it lies there already: no second version, and no second event
   * @throws Unavailable
   */
  put(key: string, bytes: Uint8Array): Promise<'stored' | 'there'>;
}

/** An item that its wire names, and that could not be had yet. */
export interface PendingItem {
  readonly id: string;
  readonly tries: number;
  readonly firstFailedAt: string;
  /** Not to be tried before. */
  readonly nextAt: string;
  readonly reason: string;
  /** It waits in quarantine, with this `receivedAt`, and is asked for once more by hand. */
  readonly quarantinedAs?: string;
}

/** How far a poller has come with its wire. */
export interface PollState {
  /** Grows by one with each move. */
  readonly rev: number;
  /** The poller's own; absent where it begins at `reachedAt`. */
  readonly cursor?: Readonly<Record<string, unknown>>;
  /** All that was published before is stored; the beginning of the last poll that came to its end. */
  readonly reachedAt: string;
  readonly pending: readonly PendingItem[];
  /** The wire asked to be left alone until then. */
  readonly notBefore?: string;
  readonly movedAt: string;
}

export interface Cursors {
  /**
   * Keeps other runs of this wire away until the instant `until`.
   * @returns false where another run holds the lease, and `now` is before its end
   */
  lease(wire: string, owner: string, now: string, until: string): Promise<boolean>;
  /** Gives the lease back, if this owner still has it. */
  release(wire: string, owner: string): Promise<void>;
  read(wire: string): Promise<PollState | undefined>;
  /** Writes `state` over the one of `rev - 1`, or as the first. @returns false where another run was faster */
  move(wire: string, state: PollState): Promise<boolean>;
}

export interface Secrets {
  /**
   * The fields of a secret.
   * @throws Unavailable SECRETS, saying how the secret is made where there is none
   */
  read(name: string): Promise<Readonly<Record<string, string>>>;
}

/** Signatures of pushes that were taken. */
export interface Signatures {
  /** @param mac lower-case hex @throws Unavailable */
  isKnown(wire: string, mac: string): Promise<boolean>;
  /**
   * @param untilSeconds since 1970: from then on it may be forgotten
   * @returns false where it was remembered before
   * @throws Unavailable
   */
  remember(wire: string, mac: string, untilSeconds: number): Promise<boolean>;
}

/** How a sender puts one drop by itself: this request, with these headers, before `expiresAt`. */
export interface Upload {
  readonly method: 'PUT';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly expiresAt: string;
}

export interface DropUploads {
  /** @param of its SHA-256 in hex and its size: nothing else can be put there @throws Unavailable */
  sign(key: string, of: { readonly sha256: string; readonly bytes: number }): Promise<Upload>;
}

/** What a wire brought on one day. */
export interface CountsRow {
  /** `2026-11-24` */
  readonly day: string;
  readonly counts: Readonly<Record<string, number>>;
}

export interface Counts {
  /** Days from `first` to `last`, both included, oldest first; those that were counted. @throws Unavailable */
  between(wire: string, first: string, last: string): Promise<readonly CountsRow[]>;
  write(wire: string, row: CountsRow): Promise<void>;
}
