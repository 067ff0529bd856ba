// What changed from one version of an article to another, word by word.
import { diffWordsWithSpace } from 'diff';
import { contentText } from '../../functions/article/body.ts';
import type { ArticleResponse } from '../../functions/query/response.ts';
import type { Connection } from '../connection.ts';
import { DeskError } from './ask.ts';

/** A run of text that both versions have, or one of them. */
export interface Part {
  readonly text: string;
  readonly in: 'both' | 'from' | 'to';
}

export interface Comparison {
  readonly kind: 'comparison';
  readonly from: Side;
  readonly to: Side;
  readonly headline: readonly Part[];
  readonly body: readonly Part[];
  /** False where the texts differ so much that they stand beside each other, unmarked. */
  readonly isCompared: boolean;
}

interface Side {
  readonly version: string;
  readonly versionCreated: string;
  readonly change: string;
}

// Two texts without a word in common take time in the square of their length.
const LIMITS = { timeout: 1000, maxEditLength: 20_000 } as const;

/** @throws DeskError where one of them may not be shown */
export async function compare(
  connection: Connection,
  { article, from, to }: { article?: string; from?: string; to?: string },
): Promise<Comparison> {
  const [old, young] = await Promise.all([from, to].map((version) => versionOf(connection, article, version)));
  const headline = partsOf(old!.summary.headline, young!.summary.headline);
  const body = partsOf(textOf(old!), textOf(young!));
  return {
    kind: 'comparison',
    from: sideOf(old!),
    to: sideOf(young!),
    headline: headline.parts,
    body: body.parts,
    isCompared: headline.isCompared && body.isCompared,
  };
}

async function versionOf(
  connection: Connection,
  article: string | undefined,
  version: string | undefined,
): Promise<ArticleResponse> {
  const { status, body } = await connection.answer({ op: 'show', article, version });
  if (body.kind === 'article') return body;
  if (body.kind === 'error') throw new DeskError(status, body.code, body.message, body.field);
  throw new DeskError(410, 'NOT_FOUND', 'the article must not be used any more');
}

const textOf = ({ extensions }: ArticleResponse): string => contentText(extensions.blocks);

const sideOf = ({ summary, extensions }: ArticleResponse): Side => ({
  version: summary.version,
  versionCreated: summary.versionCreated,
  change: extensions.change,
});

function partsOf(from: string, to: string): { readonly parts: readonly Part[]; readonly isCompared: boolean } {
  const changes = diffWordsWithSpace(from, to, LIMITS);
  if (!changes) {
    const parts: Part[] = [
      { text: from, in: 'from' },
      { text: to, in: 'to' },
    ];
    return { parts, isCompared: false };
  }
  const parts = changes.map(({ value, added, removed }): Part => {
    return { text: value, in: added ? 'to' : removed ? 'from' : 'both' };
  });
  return { parts, isCompared: true };
}
