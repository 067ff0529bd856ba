// Completeness, proven: goes once through the articles table, once through the drop bucket and once through the
// archive, and compares each with the others. Linear in what is stored; a page at a time is held. The pipeline may
// run all the while: what looks like a gap is read again before it is called one.

import { ARTICLES_PREFIX, RESTRICTED_PREFIX } from '../../functions/names.ts';
import type { Key } from '../../functions/store/keys.ts';
import type { Resources } from '../connection.ts';
import { ArticleAudit } from './articles.ts';
import { archivedGaps } from './documents.ts';
import { DropAudit } from './drops.ts';
import { type Gap, rowName } from './gap.ts';
import { LEADS, staleLeads } from './links.ts';
import { confirmed, pooled } from './look.ts';
import { type AuditReader, auditReader, type ListedDocument, type ScannedRow } from './reader.ts';
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

const MAX_REMEMBERED_GAPS = 100_000;
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
  readonly #options: AuditOptions;
  readonly #settled: string;
  readonly #articles: ArticleAudit;
  readonly #drops: DropAudit;
  #dropCount = 0;
  #versionCount = 0;

  constructor(reader: AuditReader, words: WordsAudit, options: AuditOptions) {
    this.#reader = reader;
    this.#options = options;
    this.#settled = new Date(Date.parse(options.now()) - options.settleSeconds * 1000).toISOString();
    this.#articles = new ArticleAudit(reader, words, options.now);
    this.#drops = new DropAudit(reader, this.#settled);
  }

  async *run(): AsyncGenerator<Gap> {
    // The table first: it tells how many drops and documents there will be.
    const rows = await this.#reader.rowCount();
    yield* this.#pass('table', this.#reader.tablePages(), rows, (page) => this.#tablePage(page));
    yield* this.#pass('drops', this.#reader.dropPages(), this.#dropCount, (page) => this.#drops.unread(page));
    for (const prefix of [ARTICLES_PREFIX, RESTRICTED_PREFIX]) {
      const pages = this.#reader.documentPages(prefix);
      yield* this.#pass('documents', pages, this.#versionCount, (page) => this.#documentPage(prefix, page));
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
        if (sk.startsWith('V#')) this.#versionCount++;
      } else if (INDEX.test(pk)) index.push({ pk, sk });
      else if (LEADS.test(pk)) leads.push({ pk, sk });
      else if (pk.startsWith('D#')) ledger.push(row);
      else if (pk.startsWith('O#') || pk.startsWith('E#')) late.push(...(await this.#lateGaps(row)));
    }
    this.#dropCount += ledger.length;
    return [
      ...late,
      ...(await pooled([...articles], (id) => confirmed(() => this.#articles.gaps(id)))),
      ...(await confirmed(() => this.#articles.staleRows(index))),
      ...(await confirmed(() => staleLeads(leads, this.#reader))),
      ...(await pooled(ledger, (row) => this.#drops.gaps(row))),
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

  async #documentPage(prefix: string, page: readonly ListedDocument[]): Promise<readonly Gap[]> {
    const as = { reader: this.#reader, settledBy: this.#settled, now: this.#options.now };
    const byArticle = Map.groupBy(page, ({ key }) => key.split('/')[2] ?? '');
    return pooled([...byArticle], ([id, documents]) => confirmed(() => archivedGaps(as, prefix, id, documents)));
  }
}
