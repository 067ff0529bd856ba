// Gaps of an article as more than one pass finds them.
import type { VersionRow } from '../../functions/article/head.ts';
import { articlePk, headKey, versionRowKey } from '../../functions/store/keys.ts';
import { type Gap, rowName } from './gap.ts';
import type { ArticleRows } from './reader.ts';

export const requeueOf = ({
  id,
  key,
  drop: { bucket, key: dropKey, versionId },
}: VersionRow): Gap['mend'] & object => ({
  how: 'requeue',
  drop: { bucket, key: dropKey, versionId },
  version: versionRowKey(id, key),
});

// Where versions are left, what is queued again counts as a duplicate of them: only a restore brings the head back.
export function withoutHead({ id, versions, history }: ArticleRows, why: string, drop = history.at(-1)?.drop): Gap {
  const isMendable = versions.length === 0 && drop !== undefined;
  return {
    kind: 'article-without-head',
    where: rowName(headKey(id)),
    articleId: id,
    message: `${why}, and the article has no head${isMendable ? '' : '; restore the table to a point in time'}`,
    ...(isMendable ? { mend: { how: 'requeue', drop } } : {}),
  };
}

export const versionMissing = (
  id: string,
  key: string,
  why: string,
  drop?: { bucket: string; key: string; versionId: string },
): Gap => ({
  kind: 'version-missing',
  where: key === '' ? `${articlePk(id)} V#` : rowName(versionRowKey(id, key)),
  articleId: id,
  message: `${why}, and the version is not there`,
  ...(drop ? { mend: { how: 'requeue', drop } } : {}),
});

export const misplaced = (where: string, articleId: string, message: string, version: VersionRow | undefined): Gap => ({
  kind: 'document-misplaced',
  where,
  articleId,
  message,
  ...(version ? { mend: requeueOf(version) } : {}),
});
