// Over SFTP an upload that breaks off leaves an object with what had come. It waits as `INCOMPLETE` until a later object
// lies at its key. Both write what became of them before they look for the other, so of two at once one sees the other.
import type { Wire } from '../config.ts';
import { DropRejected, type RejectionCode } from '../errors.ts';
import { MAIL_FOLDER, PUSH_FOLDER } from '../names.ts';
import type { Ledger, LedgerRow } from '../store/ports.ts';

/** How the beginning of a story fails to be a story. */
const OF_PARTS: ReadonlySet<RejectionCode> = new Set(['EMPTY', 'MALFORMED', 'BAD_ENCODING', 'UNKNOWN_FORMAT']);

/** The same rejection as that of a part, where the wire uploads and it may be one. */
export function asPart(rejected: DropRejected, key: string, wire: Wire | undefined): DropRejected | undefined {
  if (!wire?.sftp || !OF_PARTS.has(rejected.code)) return undefined;
  // These come whole.
  if ([PUSH_FOLDER, MAIL_FOLDER].some((folder) => key.startsWith(`${wire.name}/${folder}`))) return undefined;
  const { code, message, position } = rejected;
  return new DropRejected(
    'INCOMPLETE',
    `it may be a part of an upload that broke off, and waits for a later object at its key; ${code}: ${message}`,
    position ? { position, cause: rejected } : { cause: rejected },
  );
}

interface Services {
  readonly config: { readonly wires: Readonly<Record<string, Wire>> };
  readonly ledger: Ledger;
  readonly now: () => string;
}

/**
 * Takes parts out of quarantine where a later object has come whole.
 * @param row as it has been recorded
 * @returns it, as it is then
 */
export async function supersedeParts(row: LedgerRow, { config, ledger, now }: Services): Promise<LedgerRow> {
  if (!config.wires[row.wire]?.sftp) return row;
  const all = await ledger.ofKey(row.wire, row.drop.key, row.receivedAt);
  const whole = all.filter(({ isIncomplete }) => !isIncomplete);
  let own = row;
  for (const part of all.filter(({ isIncomplete, goneAt }) => isIncomplete && goneAt === undefined)) {
    // Objects are dated by whole seconds: of two in one second nobody knows which was later, and a person may look.
    const by = whole.find(({ receivedAt }) => receivedAt > part.receivedAt);
    if (!by) continue;
    await ledger.release(part, []);
    const superseded = supersededBy(by, part, now());
    await ledger.record(superseded);
    if (part.drop.versionId === row.drop.versionId) own = superseded;
  }
  return own;
}

function supersededBy(by: LedgerRow, { isIncomplete: _, ...part }: LedgerRow, at: string): LedgerRow {
  const { quarantined: _quarantined, ...counts } = part.counts;
  const items = part.items.map((item) =>
    item.outcome === 'quarantined'
      ? {
          index: item.index,
          outcome: 'duplicate' as const,
          reason: `a part of an upload; ${by.drop.versionId} is the whole`,
        }
      : item,
  );
  const outcome = part.outcome === 'quarantined' ? ('duplicate' as const) : part.outcome;
  const superseded = { ...part, supersededBy: by.drop.versionId };
  return { ...superseded, outcome, counts: { ...counts, duplicate: (counts.duplicate ?? 0) + 1 }, items, at };
}
