// What the table keeps of an article: its head, its versions and the decisions that made them.
import type { ArticleType, Change, ItemRef, PubStatus } from './article.ts';
import type { ArticleEvent } from './events.ts';
import type { Withdrawal } from './withdrawal.ts';
import type { StoryMarks } from './withdrawals.ts';

/** Why a version may not be shown, although it is not killed. */
export type Hold =
  | { readonly kind: 'embargo'; readonly until: string }
  /** An embargo that names no instant: held until the wire sends another version. */
  | { readonly kind: 'unreadable'; readonly text: string }
  /** Dated more than an hour ahead of its receipt: it would freeze the head. */
  | { readonly kind: 'future'; readonly until: string }
  | { readonly kind: 'withheld' };

/** When a version must be gone, and who says so: the item itself, its rights, or the wire's entry in wires.json. */
export interface Expiry {
  readonly at: string;
  readonly by: 'item' | 'rights' | 'wire';
}

/** What a list shows of a version. */
export interface Listing {
  readonly headline: string;
  readonly type: ArticleType;
  readonly change: Change;
  readonly slugline?: string;
  readonly language?: string;
  readonly urgency?: number;
  readonly provider?: string;
}

/** One version of an article; the row is kept for ever, what it says of the story not longer than the story. */
export interface VersionRow {
  readonly id: string;
  /** The order key, see versions.ts. */
  readonly key: string;
  readonly version: string;
  readonly versionCreated: string;
  /** The wire's own date of a withhold that lay ahead of its receipt. */
  readonly datedAhead?: string;
  readonly receivedAt: string;
  readonly wire: string;
  readonly change: Change;
  readonly pubStatus: PubStatus;
  readonly hold?: Hold;
  readonly expiry?: Expiry;
  /** What another delivery of it has said that ends it earlier; `expiry` is then no later. */
  readonly expiryElsewhere?: Expiry;
  readonly textHash: string;
  /** Path of its document below `articles/` or `restricted/`. */
  readonly document: string;
  readonly drop: ItemRef;
  readonly listing: Listing;
  /** Ids under which it is found when it is visible, best first. */
  readonly indexedTags: readonly string[];
  readonly pipelineRev: number;
  /** What an advisory could name of it; see withdrawals.ts. */
  readonly marks?: Omit<StoryMarks, 'id' | 'versionCreated'>;
  /** What it withdraws; absent where it names nothing. */
  readonly withdrawal?: Omit<Withdrawal, 'id' | 'versionCreated'>;
  /** True once every object version of its document has been deleted. */
  readonly purged?: true;
}

/** The visible version as the head keeps it. */
export interface VisibleVersion {
  readonly key: string;
  readonly version: string;
  readonly versionCreated: string;
  readonly wire: string;
  readonly document: string;
  readonly listing: Listing;
  readonly indexedTags: readonly string[];
  readonly pipelineRev: number;
}

/**
 * `expired`: nothing is left of it but its rows; a newer version brings it back. `erased`: the same by an operator's hand,
 * and nothing brings it back.
 */
export type ArticleState = 'visible' | 'hidden' | 'killed' | 'expired' | 'erased';

/** The state of an article; every change raises `rev` by one. */
export interface Head {
  readonly id: string;
  readonly uri: string;
  readonly authority: string;
  readonly rev: number;
  readonly state: ArticleState;
  readonly newest: { readonly key: string; readonly version: string; readonly hold?: Hold };
  readonly visible?: VisibleVersion;
  /** Order key of the newest version that told to stop use until further notice. */
  readonly withheldKey?: string;
  readonly killed?: {
    readonly key: string;
    readonly version: string;
    readonly at: string;
    /** The article that withdrew it; absent where the wire killed it by its uri. */
    readonly advisory?: string;
  };
  readonly erased?: { readonly at: string; readonly reason: string };
  /** The newest version that has expired: it and all that are older are gone. */
  readonly expired?: { readonly key: string; readonly version: string; readonly at: string };
  readonly firstCreated?: string;
  /** The instant it first became visible, of what a backfill brought its versionCreated; never changes. */
  readonly listedAt?: string;
  /** Consumers that are told of it, by name; none is taken out again. See told.ts. */
  readonly told?: readonly string[];
  /** Only a backfill has brought what is visible of it: readers of the wire have not been told. */
  readonly backfilled?: true;
}

/** The decision that made one rev; what `explain` tells. */
export interface HistoryRow {
  readonly id: string;
  readonly rev: number;
  readonly at: string;
  readonly kind: string;
  readonly reason: string;
  readonly key: string;
  readonly eventId?: string;
  readonly drop?: ItemRef;
  /** What withdrew the article. */
  readonly advisory?: { readonly id: string; readonly drop: ItemRef };
}

/** An embargo that ends, a version that stops being in the future, or, where it says so, one that expires. */
export interface Due {
  readonly id: string;
  readonly at: string;
  readonly key: string;
  readonly kind?: 'expiry';
}

/** What is still to do after a change; done at least once. */
export type Effect =
  | { readonly kind: 'event'; readonly event: ArticleEvent }
  /** Moves documents out of reach: those named, or all of the article. */
  | { readonly kind: 'restrict'; readonly documents: readonly string[] | 'all' }
  /** Moves the document of the visible version within reach. */
  | { readonly kind: 'unrestrict'; readonly document: string }
  /** Deletes a document that newer code has replaced. */
  | { readonly kind: 'remove'; readonly document: string }
  /** Ends a version that has expired and all older ones: every object version of their text, and what rows say of it. */
  | { readonly kind: 'purge'; readonly upTo: string }
  /** Looks for the counterparts of a version: of a story the advisories that name it, of an advisory its stories. */
  | Matching
  /**
   * Brings the rows under tags to those of the version that is visible then.
   * `tags`: that the change has added, or taken away; where absent, all that its event names
   */
  | { readonly kind: 'index'; readonly tags?: readonly string[] }
  /** Brings what the article has in common with others to the version that is visible then. */
  | { readonly kind: 'link' };

export interface Matching {
  readonly kind: 'match';
  /** Of the version. */
  readonly key: string;
  /** Under which an advisory of it, or it as an advisory, would stand. */
  readonly fingerprints: readonly string[];
}
