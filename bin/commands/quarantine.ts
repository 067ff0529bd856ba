// `slugline quarantine`: what could not be read, why, and once more.
import { setTimeout as sleep } from 'node:timers/promises';
import { formatPosition } from '../../functions/errors.ts';
import { HAND_WIRE, SAMPLE_WIRE, UNKNOWN_WIRE } from '../../functions/names.ts';
import type { LedgerRow, QuarantineRow } from '../../functions/store/ports.ts';
import type { Connection } from '../connection.ts';
import { plural, print, printable, say, UserError } from '../output.ts';
import { loadWires } from '../wires.ts';

const PAGE = 100;

export async function list(connection: Connection, options: { wire?: string; json?: boolean }): Promise<void> {
  const rows = await all(connection, options.wire);
  for (const row of rows) print(options.json ? JSON.stringify(row) : printable(lineOf(row)));
  if (!options.json)
    say(
      rows.length === 0
        ? 'nothing in quarantine'
        : `${plural(rows.length, 'entry', 'entries')}; slugline quarantine show SHA256 tells more`,
    );
}

export async function show(connection: Connection, sha256: string): Promise<void> {
  for (const row of await entriesOf(connection, sha256)) print(JSON.stringify(row, undefined, 2));
}

/** @returns the exit code: 1 where something stays in quarantine */
export async function retry(
  connection: Connection,
  sha256s: readonly string[],
  timeoutSeconds: number,
): Promise<number> {
  let left = 0;
  for (const sha256 of sha256s) {
    for (const row of dropsOf(await entriesOf(connection, sha256))) {
      if (row.wireItem !== undefined) {
        left += await fetchAgain(connection, row, row.wireItem);
        continue;
      }
      const before = await ledgerOf(connection, row);
      await connection.requeue(row.drop);
      const after = await changed(connection, row, before?.at, timeoutSeconds);
      const quarantined = after.counts.quarantined ?? 0;
      left += quarantined;
      print(printable(`${quarantined > 0 ? 'quarantined' : after.outcome}  ${row.drop.key}`));
    }
  }
  return left > 0 ? 1 : 0;
}

/** @returns how many stay in quarantine */
async function fetchAgain(connection: Connection, row: QuarantineRow, id: string): Promise<number> {
  const answer = await connection.poll(row.wire, { items: [{ id, receivedAt: row.receivedAt }] });
  const isLeft = (await all(connection, row.wire)).some(({ sha256 }) => sha256 === row.sha256);
  const why = answer.kind === 'polled' ? (answer.failure ?? '') : `the wire is ${answer.kind}`;
  print(printable(`${isLeft ? 'quarantined' : 'fetched'}  ${row.wire} item ${id}${why && `: ${why}`}`));
  return isLeft ? 1 : 0;
}

const lineOf = (row: QuarantineRow): string => {
  const where = formatPosition(row.position) || formatPosition(row.item === undefined ? undefined : { item: row.item });
  return `${row.sha256.slice(0, 12)}  ${row.at}  ${row.drop.key}  ${row.code}: ${row.message}${where ? ` (${where})` : ''}`;
};

async function all(connection: Connection, wire: string | undefined): Promise<QuarantineRow[]> {
  const { wires } = await loadWires();
  const names = wire === undefined ? [...Object.keys(wires), HAND_WIRE, SAMPLE_WIRE, UNKNOWN_WIRE] : [wire];
  const rows: QuarantineRow[] = [];
  for (const name of names) {
    let cursor: string | undefined;
    do {
      const page = await connection.query({ op: 'quarantine', wire: name, limit: PAGE, cursor }, 'quarantine');
      rows.push(...page.drops);
      cursor = page.cursor;
    } while (cursor !== undefined);
  }
  return rows;
}

async function entriesOf(connection: Connection, sha256: string): Promise<QuarantineRow[]> {
  const rows = (await all(connection, undefined)).filter((row) => row.sha256.startsWith(sha256));
  if (rows.length === 0)
    throw new UserError(`nothing in quarantine begins with ${sha256}; see slugline quarantine list`);
  return rows;
}

function dropsOf(rows: readonly QuarantineRow[]): QuarantineRow[] {
  return [...new Map(rows.map((row) => [`${row.drop.key}\n${row.drop.versionId}`, row])).values()];
}

async function ledgerOf(connection: Connection, { drop, receivedAt }: QuarantineRow): Promise<LedgerRow | undefined> {
  const wire = drop.key.includes('/') ? drop.key.slice(0, drop.key.indexOf('/')) : '';
  return (await connection.query({ op: 'drop', wire, receivedAt, ...drop }, 'drop')).row;
}

async function changed(
  connection: Connection,
  row: QuarantineRow,
  before: string | undefined,
  timeoutSeconds: number,
): Promise<LedgerRow> {
  const deadline = Date.now() + timeoutSeconds * 1000;
  while (Date.now() < deadline) {
    const now = await ledgerOf(connection, row);
    if (now && now.at !== before) return now;
    await sleep(100);
  }
  throw new UserError(`${row.drop.key} was queued again, but nothing became of it in ${timeoutSeconds} s`, 1);
}
