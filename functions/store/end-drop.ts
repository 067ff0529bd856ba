// The end of a drop: its bytes, what waits of it in quarantine, and what its ledger row says of the stories in it.
import { UNKNOWN_WIRE } from '../names.ts';
import { placeHash } from './keys.ts';
import type { DropDue, Drops, Ledger, LedgerRow } from './ports.ts';

export interface DropServices {
  readonly drops: Pick<Drops, 'purge'>;
  readonly ledger: Ledger;
  readonly now: () => string;
}

/** May be done again. @param ended what it was due by */
export async function endDrop(row: LedgerRow, { drops, ledger, now }: DropServices, ended?: DropDue): Promise<void> {
  const { wire, drop, receivedAt } = row;
  await drops.purge(drop);
  // What waits of it can never be read any more, and says in its messages what it held.
  for (const place of [wire, UNKNOWN_WIRE]) {
    for (const sha256 of [row.sha256, placeHash(drop)]) {
      await ledger.release({ wire: place, drop, receivedAt, sha256 }, []);
    }
  }
  const items = row.items.map(({ headline: _headline, ...item }) => item);
  await ledger.record({ ...row, items, goneAt: row.goneAt ?? now() }, ended);
}
