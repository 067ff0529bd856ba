// The drops that hold an article, and what each holds besides. Only the ledger tells of duplicates, and it is not kept by
// article: so the whole table is read once, as by an audit.

import { normalise } from '../../functions/article/normalise.ts';
import type { Config } from '../../functions/config.ts';
import { DropRejected } from '../../functions/errors.ts';
import { readDrop } from '../../functions/formats/registry.ts';
import { fromItem } from '../../functions/store/aws.ts';
import { s3Drops } from '../../functions/store/drops.ts';
import type { LedgerRow } from '../../functions/store/ports.ts';
import { auditReader, nameOf, type ScannedRow } from '../audit/reader.ts';
import type { Resources } from '../connection.ts';

export interface HeldDrop {
  readonly row: LedgerRow;
  /** The other articles in it. */
  readonly articles: readonly string[];
  /** Items that could not be read, and files that are no articles. */
  readonly others: number;
}

interface Contents {
  readonly ids: readonly string[];
  readonly others: number;
}

/** @param wires those that have brought the article */
export async function heldDrops(
  id: string,
  wires: ReadonlySet<string>,
  config: Config,
  resources: Resources,
): Promise<HeldDrop[]> {
  const reader = auditReader(resources);
  const held: HeldDrop[] = [];
  for await (const page of reader.tablePages()) {
    const candidates = page.filter((row) => row.pk.startsWith('D#') && mayHold(row, id, wires));
    const rows = await reader.rows(candidates);
    for (const candidate of candidates) {
      const item = rows.get(nameOf(candidate));
      if (!item) continue;
      const row = fromItem<LedgerRow>(item);
      const { ids, others } = isWhole(row) ? listed(row) : await parsed(row, config, resources);
      if (ids.includes(id)) held.push({ row, articles: [...new Set(ids)].filter((one) => one !== id), others });
    }
  }
  return held;
}

const mayHold = (row: ScannedRow, id: string, wires: ReadonlySet<string>): boolean =>
  row.items?.some(({ articleId }) => articleId === id) === true || (!isWhole(row) && wires.has(row.wire ?? ''));

/** The ledger names the first items of a drop only. */
const isWhole = ({ counts = {}, items = [] }: Pick<ScannedRow, 'counts' | 'items'>): boolean =>
  Object.values(counts).reduce((sum, count) => sum + count, 0) <= items.length;

function listed({ items }: LedgerRow): Contents {
  const ids = items.flatMap(({ articleId }) => articleId ?? []);
  return { ids, others: items.length - ids.length };
}

async function parsed(row: LedgerRow, config: Config, { s3 }: Resources): Promise<Contents> {
  const opened = await s3Drops(s3).open(row.drop);
  const wire = config.wires[row.wire];
  // Without its bytes it holds nothing but what its row lists.
  if (!opened || !wire) {
    opened?.discard();
    return listed(row);
  }
  const ids: string[] = [];
  let others = 0;
  try {
    const read = readDrop(
      { bytes: await opened.read(), name: row.drop.key.slice(row.drop.key.lastIndexOf('/') + 1) },
      wire,
    );
    if (read.kind === 'media') return { ids, others: 1 };
    for await (const item of read.items) {
      if (!('article' in item)) {
        others++;
        continue;
      }
      const drop = { ...row.drop, sha256: row.sha256, index: ids.length };
      ids.push(normalise(item.article, { wire, drop, receivedAt: row.receivedAt, source: item.source }).id);
    }
  } catch (error) {
    if (!(error instanceof DropRejected)) throw error;
    others++;
  }
  return { ids: [...ids, ...listed(row).ids], others };
}
