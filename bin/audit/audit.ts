// Completeness, proven: goes once through the articles table, once through the drop bucket and once through the
// archive, and compares each with the others. Linear in what is stored; a page at a time is held. The pipeline may
// run all the while: what looks like a gap is read again before it is called one.

import { isGone } from '../../functions/article/expiry.ts';
import type { Head, VersionRow } from '../../functions/article/head.ts';
import { isHeld, isReadable } from '../../functions/article/holds.ts';
import { ARTICLES_PREFIX, RESTRICTED_PREFIX, UNKNOWN_WIRE } from '../../functions/names.ts';
import { fromItem } from '../../functions/store/aws.ts';
import { indexRows, isIndexed } from '../../functions/store/index-rows.ts';
import {
  articlePk,
  dayKey,
  headKey,
  historyKey,
  type Key,
  ledgerKey,
  monthKey,
  placeHash,
  quarantineKey,
  tagPk,
  versionRowKey,
} from '../../functions/store/keys.ts';
import { pointersOf } from '../../functions/store/pointers.ts';
import type { ItemOutcome, LedgerRow } from '../../functions/store/ports.ts';
import type { Resources } from '../connection.ts';
import { type Gap, rowName } from './gap.ts';
import { LEADS, linkGaps, staleLeads } from './links.ts';
import {
  type ArticleRows,
  type AuditReader,
  auditReader,
  type ListedDocument,
  type ListedDrop,
  nameOf,
  type ScannedRow,
} from './reader.ts';
import { WordsAudit } from './words.ts';

export interface AuditOptions {
  /** What is younger than this is still under way. */
  readonly settleSeconds: number;
  readonly now: () => string;
  readonly onProgress: (progress: AuditProgress) => void;
}

export interface AuditProgress {
  readonly pass: 'table' | 'drops' | 'documents';
  readonly done: number;
  /** As far as it is known before the end. */
  readonly total: number;
}

const CONCURRENCY = 16;
const MAX_CACHED_ARTICLES = 2_000;
const MAX_REMEMBERED_GAPS = 100_000;
// Of a head whose history is gone; one article must not fill the report.
const MAX_MISSING_REVISIONS = 20;
/** What becomes a decision about an article, and so a revision of it. */
const DECIDED: ReadonlySet<ItemOutcome['outcome']> = new Set([
  'stored',
  'held',
  'killed',
  'stale',
  'refreshed',
  'expired',
]);
const INDEX = /^(T#|TIME#|W#[^#]+#)/;

/** Yields every gap once, as it is found. */
export async function* audit(resources: Resources, options: AuditOptions): AsyncGenerator<Gap> {
  const named = new Set<string>();
  const reader = auditReader(resources);
  const words = new WordsAudit(reader, resources);
  try {
    for await (const gap of new Audit(reader, words, options).run()) {
      const name = `${gap.kind}\n${gap.where}`;
      if (named.has(name)) continue;
      if (named.size < MAX_REMEMBERED_GAPS) named.add(name);
      yield gap;
    }
  } finally {
    words.close();
  }
}

class Audit {
  readonly #reader: AuditReader;
  readonly #words: WordsAudit;
  readonly #options: AuditOptions;
  readonly #settled: string;
  readonly #cached = new Map<string, ArticleRows>();
  /** Days and months that are known to be marked as holding something. */
  readonly #marked = new Set<string>();
  #drops = 0;
  #versions = 0;

  constructor(reader: AuditReader, words: WordsAudit, options: AuditOptions) {
    this.#reader = reader;
    this.#words = words;
    this.#options = options;
    this.#settled = new Date(Date.parse(options.now()) - options.settleSeconds * 1000).toISOString();
  }

  async *run(): AsyncGenerator<Gap> {
    // The table first: it tells how many drops and documents there will be.
    const rows = await this.#reader.rowCount();
    yield* this.#pass('table', this.#reader.tablePages(), rows, (page) => this.#tablePage(page));
    yield* this.#pass('drops', this.#reader.dropPages(), this.#drops, (page) => this.#dropPage(page));
    for (const prefix of [ARTICLES_PREFIX, RESTRICTED_PREFIX]) {
      const pages = this.#reader.documentPages(prefix);
      yield* this.#pass('documents', pages, this.#versions, (page) => this.#documentPage(prefix, page));
    }
  }

  async *#pass<T>(
    pass: AuditProgress['pass'],
    pages: AsyncGenerator<readonly T[]>,
    expected: number,
    check: (page: readonly T[]) => Promise<readonly Gap[]>,
  ): AsyncGenerator<Gap> {
    let done = 0;
    for await (const page of pages) {
      yield* await check(page);
      done += page.length;
      this.#options.onProgress({ pass, done, total: Math.max(expected, done) });
    }
  }

  // ── the table ──

  async #tablePage(page: readonly ScannedRow[]): Promise<readonly Gap[]> {
    const articles = new Set<string>();
    const index: Key[] = [];
    const leads: Key[] = [];
    const ledger: ScannedRow[] = [];
    const late: Gap[] = [];
    for (const row of page) {
      const { pk, sk } = row;
      if (pk.startsWith('A#')) {
        articles.add(pk.slice('A#'.length));
        if (sk.startsWith('V#')) this.#versions++;
      } else if (INDEX.test(pk)) index.push({ pk, sk });
      else if (LEADS.test(pk)) leads.push({ pk, sk });
      else if (pk.startsWith('D#')) ledger.push(row);
      else if (pk.startsWith('O#') || pk.startsWith('E#')) late.push(...(await this.#lateGaps(row)));
    }
    this.#drops += ledger.length;
    return [
      ...late,
      ...(await pooled([...articles], (id) => confirmed(() => this.#articleGaps(id)))),
      ...(await confirmed(() => this.#staleRows(index))),
      ...(await confirmed(() => staleLeads(leads, this.#reader))),
      ...(await pooled(ledger, (row) => this.#ledgerGaps(row))),
    ];
  }

  async #lateGaps({ pk, sk, id = '', at = '' }: ScannedRow): Promise<readonly Gap[]> {
    if (at > this.#settled) return [];
    // Scanning takes time: it may have been done meanwhile.
    if (!(await this.#reader.rows([{ pk, sk }])).size) return [];
    const where = rowName({ pk, sk });
    return pk.startsWith('O#')
      ? [
          {
            kind: 'effect-left-over',
            where,
            articleId: id,
            message: `what the change of ${at} has left to do was not done; SWEEP does it each minute: see its log`,
          },
        ]
      : [
          {
            kind: 'hold-overdue',
            where,
            articleId: id,
            message: `a hold or the time of a story or drop ended at ${at}, and nothing followed; SWEEP sees to it: see its log`,
          },
        ];
  }

  async #articleGaps(id: string): Promise<readonly Gap[]> {
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
    gaps.push(...(await linkGaps(rows, head, this.#reader, this.#options.now())), ...(await this.#words.gaps(head)));
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

  async #staleRows(index: readonly Key[]): Promise<readonly Gap[]> {
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

  /** That each item of a drop became what its ledger row says. The ledger names the first items of a drop only. */
  async #ledgerGaps(row: ScannedRow): Promise<readonly Gap[]> {
    const gaps: Gap[] = [...(await confirmed(() => this.#quarantineGaps(row)))];
    for (const item of row.items ?? []) {
      const { articleId } = item;
      if (articleId === undefined || !(await this.#itemGap(row, item, await this.#articleOnce(articleId)))) continue;
      const gap = await this.#itemGap(row, item, await this.#reader.article(articleId));
      if (gap) gaps.push(gap);
    }
    return gaps;
  }

  /** That what could not be read waits in quarantine, where somebody sees it. */
  async #quarantineGaps({
    pk,
    sk,
    wire = '',
    drop,
    receivedAt = '',
    sha256,
    counts,
  }: ScannedRow): Promise<readonly Gap[]> {
    if (!drop || !counts?.quarantined) return [];
    const place = { drop, receivedAt, sha256: sha256 || placeHash(drop) };
    // A drop under no wire lies with others of its kind.
    for (const name of [wire, UNKNOWN_WIRE]) {
      if (await this.#reader.hasRows(quarantineKey(name, place))) return [];
    }
    const where = rowName({ pk, sk });
    const message = `the ledger says that ${counts.quarantined} of it went to quarantine, and nothing waits there`;
    // It may have been read, or expired, since the scan saw it.
    const now = (await this.#reader.rows([{ pk, sk }])).get(nameOf({ pk, sk }));
    const current = now && fromItem<LedgerRow>(now);
    if (!current?.counts.quarantined || current.goneAt !== undefined) return [];
    return [{ kind: 'quarantine-row-missing', where, message, mend: { how: 'requeue', drop } }];
  }

  async #itemGap(row: ScannedRow, item: ItemOutcome, rows: ArticleRows): Promise<Gap | undefined> {
    const { drop } = row;
    const { id, head, versions, history } = rows;
    const said = `the ledger says that item ${item.index} of ${drop?.key ?? row.sk} was ${item.outcome}`;
    if (!drop) return undefined;
    if (!head) return versions.length + history.length === 0 ? withoutHead(rows, said, drop) : withoutHead(rows, said);
    if (!DECIDED.has(item.outcome)) {
      return versions.length > 0 ? undefined : versionMissing(id, '', said, drop);
    }
    const decision = history.find(
      ({ drop: from }) => from?.key === drop.key && from.versionId === drop.versionId && from.index === item.index,
    );
    if (!decision) {
      const where = `${rowName(row)} item ${item.index}`;
      const mend = { how: 'requeue', drop } as const;
      return {
        kind: 'revision-missing',
        where,
        articleId: id,
        message: `${said}, and no revision of its article tells of it`,
        mend,
      };
    }
    if (versions.some(({ key }) => key === decision.key)) return undefined;
    return versionMissing(id, decision.key, `the decision of revision ${decision.rev} was about it`, drop);
  }

  // The drops of one story follow one another; its rows are read once for all of them.
  async #articleOnce(id: string): Promise<ArticleRows> {
    const cached = this.#cached.get(id);
    if (cached) return cached;
    const rows = await this.#reader.article(id);
    const [first] = this.#cached.keys();
    if (first !== undefined && this.#cached.size >= MAX_CACHED_ARTICLES) this.#cached.delete(first);
    this.#cached.set(id, rows);
    return rows;
  }

  // ── the drop bucket ──

  async #dropPage(page: readonly ListedDrop[]): Promise<readonly Gap[]> {
    const drops = page.filter(
      ({ ref, size, receivedAt }) => receivedAt <= this.#settled && !(ref.key.endsWith('/') && size === 0),
    );
    const keyOfDrop = ({ ref, receivedAt }: ListedDrop): Key => {
      const wire = ref.key.includes('/') ? ref.key.slice(0, ref.key.indexOf('/')) : '';
      return ledgerKey(wire, ref, receivedAt);
    };
    const found = await this.#reader.rows(drops.map(keyOfDrop));
    return drops
      .filter((drop) => !found.has(nameOf(keyOfDrop(drop))))
      .map(({ ref, receivedAt }) => ({
        kind: 'drop-without-ledger' as const,
        where: ref.versionId === '' ? ref.key : `${ref.key} @${ref.versionId}`,
        message: `it came at ${receivedAt}, and nothing became of it, or not yet of all that it holds`,
        mend: { how: 'requeue' as const, drop: ref },
      }));
  }

  // ── the archive ──

  async #documentPage(prefix: string, page: readonly ListedDocument[]): Promise<readonly Gap[]> {
    const byArticle = Map.groupBy(page, ({ key }) => key.split('/')[2] ?? '');
    return pooled([...byArticle], ([id, documents]) => confirmed(() => this.#archivedGaps(prefix, id, documents)));
  }

  async #archivedGaps(prefix: string, id: string, documents: readonly ListedDocument[]): Promise<readonly Gap[]> {
    const rows = await this.#reader.article(id);
    const { head } = rows;
    // A document is put shortly before the rows that name it.
    const settled = documents.filter(({ storedAt }) => storedAt <= this.#settled);
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
    const now = this.#options.now();
    const versionOf = (key: string) => rows.versions.find(({ document }) => prefix + document === key);
    const kept = settled.filter(({ key }) => {
      const version = versionOf(key);
      return version ? isGone(head, version.key) : head.state === 'expired' || head.erased !== undefined;
    });
    const wrong = settled.filter((one) => {
      if (prefix !== ARTICLES_PREFIX || kept.includes(one)) return false;
      const version = versionOf(one.key);
      return version ? mustBeRestricted(head, version, now) : head.killed !== undefined || !head.visible;
    });
    if (wrong.length + kept.length === 0 || (await this.#reader.hasPendingEffects(id))) return [];
    const gaps: Gap[] = [];
    for (const { key } of wrong) {
      const version = versionOf(key);
      const why = head.killed ? 'the article is killed' : 'its version may not be shown';
      if (await this.#reader.hasDocument(key))
        gaps.push(misplaced(key, id, `${why}, and it lies within reach`, version));
    }
    for (const { key } of kept) {
      if (!(await this.#reader.hasDocument(key))) continue;
      const message = `its version is ${head.erased ? 'erased' : 'expired'}, and it is still there; \`slugline erase\` deletes all of an article`;
      gaps.push({ kind: 'document-kept', where: key, articleId: id, message });
    }
    return gaps;
  }
}

/** True where a version's document has no business within reach, whatever was visible before. */
function mustBeRestricted(head: Head, version: VersionRow, now: string): boolean {
  if (head.killed) return true;
  if (head.visible?.key === version.key) return false;
  if (isHeld(version, now)) return true;
  if (head.visible) return version.key > head.visible.key;
  return head.withheldKey !== undefined && version.key <= head.withheldKey && !isReadable(head, version, now);
}

const articleOf = ({ sk }: Key): string => sk.slice(sk.lastIndexOf('#') + 1);

const requeueOf = ({ id, key, drop: { bucket, key: dropKey, versionId } }: VersionRow): Gap['mend'] & object => ({
  how: 'requeue',
  drop: { bucket, key: dropKey, versionId },
  version: versionRowKey(id, key),
});

// Where versions are left, what is queued again counts as a duplicate of them: only a restore brings the head back.
function withoutHead({ id, versions, history }: ArticleRows, why: string, drop = history.at(-1)?.drop): Gap {
  const isMendable = versions.length === 0 && drop !== undefined;
  return {
    kind: 'article-without-head',
    where: rowName(headKey(id)),
    articleId: id,
    message: `${why}, and the article has no head${isMendable ? '' : '; restore the table to a point in time'}`,
    ...(isMendable ? { mend: { how: 'requeue', drop } } : {}),
  };
}

const versionMissing = (
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

const misplaced = (where: string, articleId: string, message: string, version: VersionRow | undefined): Gap => ({
  kind: 'document-misplaced',
  where,
  articleId,
  message,
  ...(version ? { mend: requeueOf(version) } : {}),
});

/** The pipeline runs meanwhile: what is not seen twice was under way. */
async function confirmed(look: () => Promise<readonly Gap[]>): Promise<readonly Gap[]> {
  const first = await look();
  if (first.length === 0) return first;
  const seen = new Set(first.map(({ kind, where }) => `${kind}\n${where}`));
  return (await look()).filter(({ kind, where }) => seen.has(`${kind}\n${where}`));
}

async function pooled<T>(items: readonly T[], check: (item: T) => Promise<readonly Gap[]>): Promise<Gap[]> {
  const gaps: Gap[] = [];
  const queue = items.values();
  const work = async (): Promise<void> => {
    for (const item of queue) gaps.push(...(await check(item)));
  };
  await Promise.all(Array.from({ length: Math.min(CONCURRENCY, items.length) }, work));
  return gaps;
}
