// Documents in the archive against the rows that name them: none without, none within reach or kept that may not be.
import { isGone } from '../../functions/article/expiry.ts';
import type { Head, VersionRow } from '../../functions/article/head.ts';
import { isHeld, isReadable } from '../../functions/article/holds.ts';
import { ARTICLES_PREFIX } from '../../functions/names.ts';
import type { Gap } from './gap.ts';
import { misplaced } from './missing.ts';
import type { AuditReader, ListedDocument } from './reader.ts';

interface DocumentsAudit {
  readonly reader: AuditReader;
  /** What was stored behind it is still under way. */
  readonly settledBy: string;
  readonly now: () => string;
}

/** @param documents of one article, as they lie under the prefix */
export async function archivedGaps(
  { reader, settledBy, now }: DocumentsAudit,
  prefix: string,
  id: string,
  documents: readonly ListedDocument[],
): Promise<readonly Gap[]> {
  const rows = await reader.article(id);
  const { head } = rows;
  // A document is put shortly before the rows that name it.
  const settled = documents.filter(({ storedAt }) => storedAt <= settledBy);
  if (!head) {
    return rows.versions.length > 0
      ? []
      : settled.map(({ key }) => ({
          kind: 'document-without-article' as const,
          where: key,
          articleId: id,
          message: 'the table knows nothing of its article',
        }));
  }
  const at = now();
  const versionOf = (key: string) => rows.versions.find(({ document }) => prefix + document === key);
  const kept = settled.filter(({ key }) => {
    const version = versionOf(key);
    return version ? isGone(head, version.key) : head.state === 'expired' || head.erased !== undefined;
  });
  const wrong = settled.filter((one) => {
    if (prefix !== ARTICLES_PREFIX || kept.includes(one)) return false;
    const version = versionOf(one.key);
    return version ? mustBeRestricted(head, version, at) : head.killed !== undefined || !head.visible;
  });
  if (wrong.length + kept.length === 0 || (await reader.hasPendingEffects(id))) return [];
  const gaps: Gap[] = [];
  for (const { key } of wrong) {
    const version = versionOf(key);
    const why = head.killed ? 'the article is killed' : 'its version may not be shown';
    if (await reader.hasDocument(key)) gaps.push(misplaced(key, id, `${why}, and it lies within reach`, version));
  }
  for (const { key } of kept) {
    if (!(await reader.hasDocument(key))) continue;
    const message = `its version is ${head.erased ? 'erased' : 'expired'}, and it is still there; \`slugline erase\` deletes all of an article`;
    gaps.push({ kind: 'document-kept', where: key, articleId: id, message });
  }
  return gaps;
}

/** True where a version's document has no business within reach, whatever was visible before. */
function mustBeRestricted(head: Head, version: VersionRow, now: string): boolean {
  if (head.killed) return true;
  if (head.visible?.key === version.key) return false;
  if (isHeld(version, now)) return true;
  if (head.visible) return version.key > head.visible.key;
  return head.withheldKey !== undefined && version.key <= head.withheldKey && !isReadable(head, version, now);
}
