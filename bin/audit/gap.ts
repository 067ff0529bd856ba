// What an audit finds: one thing that is missing, left over or in the wrong place, and what would mend it.
import type { DropRef } from '../../functions/article/article.ts';
import type { Key } from '../../functions/store/keys.ts';

export type GapKind =
  | 'drop-without-ledger'
  | 'quarantine-row-missing'
  | 'article-without-head'
  | 'version-missing'
  | 'revision-missing'
  | 'document-missing'
  | 'document-misplaced'
  | 'document-without-article'
  | 'document-kept'
  | 'index-row-missing'
  | 'index-row-stale'
  | 'links-behind'
  | 'words-behind'
  | 'effect-left-over'
  | 'hold-overdue';

/** How a gap is mended. A drop that is queued again is read as by newer code; absent: not by this command. */
export type Mend =
  | { readonly how: 'requeue'; readonly drop: DropRef; readonly version?: Key }
  | { readonly how: 'index'; readonly articleId: string; readonly row: Key }
  /** A row under a story or a band, set as the article's links have it. */
  | { readonly how: 'lead'; readonly articleId: string; readonly row: Key }
  /** The effect is left to SWEEP. */
  | { readonly how: 'link'; readonly articleId: string }
  /** The article's words are left to SWEEP. */
  | { readonly how: 'words'; readonly articleId: string };

export interface Gap {
  readonly kind: GapKind;
  /** The row or object. */
  readonly where: string;
  readonly message: string;
  readonly articleId?: string;
  readonly mend?: Mend;
}

export const rowName = ({ pk, sk }: Key): string => `${pk} ${sk}`;
