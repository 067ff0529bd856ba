// That what an article has in common with others is what its visible version has: the row of its links, and the rows
// under stories and bands that lead to it.
import type { Head } from '../../functions/article/head.ts';
import { bandPk, type Key, linksKey } from '../../functions/store/keys.ts';
import { linkRows } from '../../functions/store/link-rows.ts';
import { linksIn } from '../../functions/store/links.ts';
import { type Gap, rowName } from './gap.ts';
import { type ArticleRows, type AuditReader, nameOf } from './reader.ts';

/** Rows that lead to the links of an article; bands that are too many expire by themselves. */
export const LEADS = /^S#/;

export async function linkGaps(
  { id, links }: ArticleRows,
  head: Head,
  reader: AuditReader,
  now: string,
): Promise<readonly Gap[]> {
  const visible = head.killed ? undefined : head.visible;
  if (links?.document !== visible?.document) {
    // The head moves first, then the links.
    if (await reader.hasPendingEffects(id)) return [];
    return [
      {
        kind: 'links-behind',
        where: rowName(linksKey(id)),
        articleId: id,
        message: visible
          ? 'they are not those of the visible version, so that its story and its copies are not found'
          : 'they are those of a version that may not be shown; a query does not show it',
        mend: { how: 'link', articleId: id },
      },
    ];
  }
  if (!links) return [];
  const { stories, bands } = linkRows(links);
  const wanted = [...stories, ...((links.bandsUntil ?? '') > now ? bands : [])];
  const found = wanted.length === 0 ? new Map() : await reader.rows(wanted);
  const missing = wanted.filter((row) => !found.has(nameOf(row)));
  // Bands follow the links; where effects are left over, that is the gap.
  const isOwed = missing.some(isBand) && (await reader.hasPendingEffects(id));
  return missing
    .filter((row) => !(isOwed && isBand(row)))
    .map((row) => ({
      kind: 'index-row-missing' as const,
      where: rowName(row),
      articleId: id,
      message: 'those that have something in common with it do not find it',
      mend: { how: 'lead' as const, articleId: id, row },
    }));
}

/** Rows that the links of their article do not know. */
export async function staleLeads(rows: readonly Key[], reader: AuditReader): Promise<readonly Gap[]> {
  const links = await reader.rows(rows.map((row) => linksKey(articleOf(row))));
  const stale = rows.filter((row) => {
    const item = links.get(nameOf(linksKey(articleOf(row))));
    return !item || !isLead(item, row);
  });
  const still = stale.length === 0 ? new Map() : await reader.rows(stale);
  return stale
    .filter((row) => still.has(nameOf(row)))
    .map((row) => ({
      kind: 'index-row-stale' as const,
      where: rowName(row),
      articleId: articleOf(row),
      message: 'its article does not stand there; a query does not show it',
      mend: { how: 'lead' as const, articleId: articleOf(row), row },
    }));
}

/** True where an article stands in this row, as the row of its links says. */
export function isLead(item: Parameters<typeof linksIn>[0], row: Key): boolean {
  const { stories, bands } = linkRows(linksIn(item));
  return [...stories, ...bands].some((one) => nameOf(one) === nameOf(row));
}

const isBand = ({ pk }: Key): boolean => pk.startsWith(bandPk(''));

const articleOf = ({ sk }: Key): string => sk.slice(sk.lastIndexOf('#') + 1);
