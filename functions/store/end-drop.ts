// The end of a drop: its bytes, what waits of it in quarantine, and what its ledger row says of the stories in it.
import { UNKNOWN_WIRE } from '../names.ts';
import { placeHash } from './keys.ts';
import type { Drops, Ledger, LedgerRow } from './ports.ts';

export interface DropServices {
  readonly drops: Pick<Drops, 'purge'>;
  readonly ledger: Ledger;
  readonly now: () => string;
}

/**
 * The row first, so that newer code, which may let the drop be kept, comes either before this or not at all. May be
 * done again, and must be where it was cut short.
 * @returns false, and does nothing, where the row has changed since it was read
 */
export async function endDrop(row: LedgerRow, { drops, ledger, now }: DropServices): Promise<boolean> {
  const { wire, drop, receivedAt } = row;
  if (!(await ledger.end(row, row.goneAt ?? now()))) return false;
  await drops.purge(drop);
  // What waits of it can never be read any more, and says in its messages what it held.
  for (const place of [wire, UNKNOWN_WIRE]) {
    for (const sha256 of [row.sha256, placeHash(drop)]) {
      await ledger.release({ wire: place, drop, receivedAt, sha256 }, []);
    }
  }
  return true;
}

/** The row of a drop that is gone: without what its stories were called. */
export const endedRow = (row: LedgerRow, goneAt: string): LedgerRow => ({
  ...row,
  items: row.items.map(({ headline: _headline, ...item }) => item),
  goneAt,
});
