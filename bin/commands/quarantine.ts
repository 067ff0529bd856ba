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
      const retried = await retryDrop(connection, row, timeoutSeconds);
      left += retried.left;
      const what = row.wireItem === undefined ? row.drop.key : `${row.wire} item ${row.wireItem}`;
      print(printable(`${retried.outcome}  ${what}${retried.why === undefined ? '' : `: ${retried.why}`}`));
    }
  }
  return left > 0 ? 1 : 0;
}

export interface Retried {
  /** `quarantined` where something of it stays there. */
  readonly outcome: string;
  /** How many of its items stay in quarantine. */
  readonly left: number;
  readonly why?: string;
}

/** Sends one entry through the pipeline once more and waits. @throws UserError where nothing becomes of it */
export async function retryDrop(connection: Connection, row: QuarantineRow, timeoutSeconds: number): Promise<Retried> {
  if (row.wireItem !== undefined) return fetchAgain(connection, row, row.wireItem);
  const before = await ledgerOf(connection, row);
  await connection.requeue(row.drop);
  const after = await changed(connection, row, before?.at, timeoutSeconds);
  const left = after.counts.quarantined ?? 0;
  return { outcome: left > 0 ? 'quarantined' : after.outcome, left };
}

async function fetchAgain(connection: Connection, row: QuarantineRow, id: string): Promise<Retried> {
  const answer = await connection.poll(row.wire, { items: [{ id, receivedAt: row.receivedAt }] });
  const isLeft = (await quarantinedOf(connection, row.wire)).some(({ sha256 }) => sha256 === row.sha256);
  const why = answer.kind === 'polled' ? answer.failure : `the wire is ${answer.kind}`;
  return { outcome: isLeft ? 'quarantined' : 'fetched', left: isLeft ? 1 : 0, ...(why ? { why } : {}) };
}

const lineOf = (row: QuarantineRow): string => {
  const where = formatPosition(row.position) || formatPosition(row.item === undefined ? undefined : { item: row.item });
  return `${row.sha256.slice(0, 12)}  ${row.at}  ${row.drop.key}  ${row.code}: ${row.message}${where ? ` (${where})` : ''}`;
};

async function all(connection: Connection, wire: string | undefined): Promise<QuarantineRow[]> {
  const { wires } = await loadWires();
  const names = wire === undefined ? [...Object.keys(wires), HAND_WIRE, SAMPLE_WIRE, UNKNOWN_WIRE] : [wire];
  const rows: QuarantineRow[] = [];
  for (const name of names) rows.push(...(await quarantinedOf(connection, name)));
  return rows;
}

/** All that waits of one wire, newest first. */
export async function quarantinedOf(connection: Connection, wire: string): Promise<QuarantineRow[]> {
  const rows: QuarantineRow[] = [];
  let cursor: string | undefined;
  do {
    const page = await connection.query({ op: 'quarantine', wire, limit: PAGE, cursor }, 'quarantine');
    rows.push(...page.drops);
    cursor = page.cursor;
  } while (cursor !== undefined);
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
