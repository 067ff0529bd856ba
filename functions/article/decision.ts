// What is asked of the life cycle and what it answers.
import type { Due, Effect, Head, HistoryRow, VersionRow } from './head.ts';
import type { Sign } from './withdrawals.ts';

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
