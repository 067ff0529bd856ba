// The date of an item whose wire gave none, or one that its drop's stands in for: that of the version that is stored
// already, so that the same item does not become another version with every drop.
import type { Article } from '../article/article.ts';
import type { VersionRow } from '../article/head.ts';
import type { Articles } from '../store/ports.ts';

export interface Dated {
  readonly article: Article;
  /** The same item under the other dates that an earlier attempt may have given it. */
  readonly others: readonly Article[];
  /** Documents of stored versions; none where the item has a date of its own. */
  readonly named: ReadonlySet<string>;
}

export async function withKnownDate(article: Article, articles: Articles): Promise<Dated> {
  if (!article.versionCreatedInferred && article.pubStatus !== 'withheld') {
    return { article, others: [], named: new Set() };
  }
  const versions = await articles.versions(article.id);
  const stored = versions.filter((version) => isSame(article, version)).map((version) => dated(article, version));
  const [first = article, ...others] = [...stored, article];
  return {
    article: first,
    others: others.filter(({ versionCreated }) => versionCreated !== first.versionCreated),
    named: new Set(versions.map(({ document }) => document)),
  };
}

// A withhold from the future is one version before its time and in it, in whichever bytes it comes. There the wire's own
// date tells: a later withhold of the same text must not be taken for it.
function isSame(article: Article, { key, version, versionCreated, datedAhead, textHash }: VersionRow): boolean {
  if (key.endsWith(`#${article.sourceHash.slice(0, 8)}`)) return true;
  if (version !== article.version || textHash !== article.textHash) return false;
  const own = ownDate(article);
  return own === undefined || own === (datedAhead ?? versionCreated);
}

function dated(article: Article, { versionCreated }: VersionRow): Article {
  const own = ownDate(article);
  const { datedAhead: _before, ...rest } = article;
  if (own === versionCreated) return { ...rest, versionCreated, versionCreatedInferred: false };
  return { ...rest, versionCreated, versionCreatedInferred: true, ...(own === undefined ? {} : { datedAhead: own }) };
}

/** What the wire says, whatever stands in for it. */
const ownDate = ({ datedAhead, versionCreated, versionCreatedInferred }: Article): string | undefined =>
  datedAhead ?? (versionCreatedInferred ? undefined : versionCreated);
