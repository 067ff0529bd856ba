// What the rows of one article owe each other: history, versions, documents, the index and pointers.
import { isGone } from '../../functions/article/expiry.ts';
import type { Head, VersionRow } from '../../functions/article/head.ts';
import { ARTICLES_PREFIX, RESTRICTED_PREFIX } from '../../functions/names.ts';
import { fromItem } from '../../functions/store/aws.ts';
import { indexRows, isIndexed } from '../../functions/store/index-rows.ts';
import { dayKey, headKey, historyKey, type Key, monthKey, tagPk } from '../../functions/store/keys.ts';
import { pointersOf } from '../../functions/store/pointers.ts';
import { type Gap, rowName } from './gap.ts';
import { linkGaps } from './links.ts';
import { pooled } from './look.ts';
import { misplaced, requeueOf, versionMissing, withoutHead } from './missing.ts';
import { type AuditReader, nameOf } from './reader.ts';
import type { WordsAudit } from './words.ts';

// Of a head whose history is gone; one article must not fill the report.
const MAX_MISSING_REVISIONS = 20;

export class ArticleAudit {
  readonly #reader: AuditReader;
  readonly #words: WordsAudit;
  readonly #now: () => string;
  /** Days and months that are known to be marked as holding something. */
  readonly #marked = new Set<string>();

  constructor(reader: AuditReader, words: WordsAudit, now: () => string) {
    this.#reader = reader;
    this.#words = words;
    this.#now = now;
  }

  async gaps(id: string): Promise<readonly Gap[]> {
    const rows = await this.#reader.article(id);
    const { head, versions, history } = rows;
    if (!head)
      return versions.length + history.length === 0
        ? []
        : [withoutHead(rows, 'its versions and its history are there')];
    const gaps: Gap[] = [];
    const keys = new Set(versions.map(({ key }) => key));
    const revs = new Set(history.map(({ rev }) => rev));
    for (let rev = 1; rev <= head.rev && gaps.length < MAX_MISSING_REVISIONS; rev++) {
      if (revs.has(rev)) continue;
      const where = rowName(historyKey(id, rev));
      gaps.push({
        kind: 'revision-missing',
        where,
        articleId: id,
        message: `the head is at revision ${head.rev}, and nothing tells what made revision ${rev}`,
      });
    }
    for (const { key, drop, rev } of history) {
      if (!keys.has(key)) gaps.push(versionMissing(id, key, `the decision of revision ${rev} was about it`, drop));
    }
    for (const [what, key] of [
      ['visible', head.visible?.key],
      ['newest', head.newest.key],
    ] as const) {
      if (key !== undefined && !keys.has(key) && !history.some((row) => row.key === key)) {
        gaps.push(versionMissing(id, key, `the head has it as its ${what} version`));
      }
    }
    gaps.push(...(await pooled(versions, (version) => this.#documentGaps(head, version))));
    gaps.push(...(await this.#missingRows(head)), ...(await this.#missingPointers(versions)));
    gaps.push(...(await linkGaps(rows, head, this.#reader, this.#now())), ...(await this.#words.gaps(head)));
    return gaps;
  }

  /** That a version's document is there, and the visible one within reach. */
  async #documentGaps(head: Head, version: VersionRow): Promise<readonly Gap[]> {
    const { document } = version;
    if (isGone(head, version.key)) return [];
    if (await this.#reader.hasDocument(ARTICLES_PREFIX + document)) return [];
    const isVisible = !head.killed && head.visible?.document === document;
    if (await this.#reader.hasDocument(RESTRICTED_PREFIX + document)) {
      // At a release the head moves first, then the document.
      if (!isVisible || (await this.#reader.hasPendingEffects(head.id))) return [];
      return [
        misplaced(RESTRICTED_PREFIX + document, head.id, 'it is the visible version, and lies out of reach', version),
      ];
    }
    // A move copies first: whoever missed both looked while it ran.
    if (await this.#reader.hasDocument(ARTICLES_PREFIX + document)) return [];
    return [
      {
        kind: 'document-missing',
        where: document,
        articleId: head.id,
        message: `version ${version.version} has no document in the archive`,
        mend: requeueOf(version),
      },
    ];
  }

  async #missingRows(head: Head): Promise<readonly Gap[]> {
    const index = indexRows(head);
    if (index.length === 0 || !head.visible) return [];
    const { wire, versionCreated } = head.visible;
    const marks = [dayKey(versionCreated), monthKey(wire, versionCreated)].filter(
      (row) => !this.#marked.has(nameOf(row)),
    );
    const found = await this.#reader.rows([...index, ...marks]);
    for (const mark of marks) if (found.has(nameOf(mark))) this.#marked.add(nameOf(mark));
    const missing = [...index, ...marks].filter((row) => !found.has(nameOf(row)));
    return (await this.#notOwed(missing, () => head.id)).map((row) => ({
      kind: 'index-row-missing' as const,
      where: rowName(row),
      articleId: head.id,
      message: 'the visible version is not found under it',
      mend: { how: 'index' as const, articleId: head.id, row },
    }));
  }

  /** Pointers that are too many lead nowhere, and stay. */
  async #missingPointers(versions: readonly VersionRow[]): Promise<readonly Gap[]> {
    const pointers = versions.flatMap((version) => pointersOf(version).map((row) => ({ row, version })));
    if (pointers.length === 0) return [];
    const found = await this.#reader.rows(pointers.map(({ row }) => row));
    return pointers
      .filter(({ row }) => !found.has(nameOf(row)))
      .map(({ row, version: { id, version } }) => ({
        kind: 'index-row-missing' as const,
        where: rowName(row),
        articleId: id,
        message: `an advisory and its story would not find each other through version ${version}`,
        mend: { how: 'index' as const, articleId: id, row },
      }));
  }

  /** Rows under tags follow the head: where the effect that sets them is left over, that is the gap. */
  async #notOwed(rows: readonly Key[], idOf: (row: Key) => string): Promise<readonly Key[]> {
    const tagged = new Set(rows.filter(({ pk }) => pk.startsWith(tagPk(''))).map(idOf));
    const owed = new Set<string>();
    for (const id of tagged) {
      for (const tag of await this.#reader.owedTags(id)) owed.add(`${tagPk(tag)} ${id}`);
    }
    return rows.filter((row) => !owed.has(`${row.pk} ${idOf(row)}`));
  }

  /** Rows of the index that lead to what does not stand there. */
  async staleRows(index: readonly Key[]): Promise<readonly Gap[]> {
    const heads = await this.#reader.rows(index.map((row) => headKey(articleOf(row))));
    const stale = index.filter((row) => {
      const item = heads.get(nameOf(headKey(articleOf(row))));
      return !item || !isIndexed(fromItem<Head>(item), row);
    });
    if (stale.length === 0) return [];
    const still = await this.#reader.rows(stale);
    const standing = stale.filter((row) => still.has(nameOf(row)));
    return (await this.#notOwed(standing, articleOf)).map((row) => ({
      kind: 'index-row-stale' as const,
      where: rowName(row),
      articleId: articleOf(row),
      message: "the article's head does not stand in it; a query does not show it",
      mend: { how: 'index' as const, articleId: articleOf(row), row },
    }));
  }
}

const articleOf = ({ sk }: Key): string => sk.slice(sk.lastIndexOf('#') + 1);
