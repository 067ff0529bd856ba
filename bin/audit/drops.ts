// Drops and what the ledger says became of them: against the articles, quarantine and the drop bucket.
import { UNKNOWN_WIRE } from '../../functions/names.ts';
import { fromItem } from '../../functions/store/aws.ts';
import { type Key, ledgerKey, placeHash, quarantineKey } from '../../functions/store/keys.ts';
import type { ItemOutcome, LedgerRow } from '../../functions/store/ports.ts';
import { type Gap, rowName } from './gap.ts';
import { confirmed } from './look.ts';
import { versionMissing, withoutHead } from './missing.ts';
import { type ArticleRows, type AuditReader, type ListedDrop, nameOf, type ScannedRow } from './reader.ts';

const MAX_CACHED_ARTICLES = 2_000;
/** What becomes a decision about an article, and so a revision of it. */
const DECIDED: ReadonlySet<ItemOutcome['outcome']> = new Set([
  'stored',
  'held',
  'killed',
  'stale',
  'refreshed',
  'expired',
]);

export class DropAudit {
  readonly #reader: AuditReader;
  readonly #settled: string;
  readonly #cached = new Map<string, ArticleRows>();

  /** @param settled what came behind it is still under way */
  constructor(reader: AuditReader, settled: string) {
    this.#reader = reader;
    this.#settled = settled;
  }

  /** That each item of a drop became what its ledger row says. The ledger names the first items of a drop only. */
  async gaps(row: ScannedRow): Promise<readonly Gap[]> {
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

  /** That something became of each drop that has had time for it. */
  async unread(page: readonly ListedDrop[]): Promise<readonly Gap[]> {
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
}
