// Whether all of a wire is there, as a reader is told: what lists show, what quarantine holds, what a replay has read. The
// store behind it is looked at in ../kill/settled.ts.

import type { Connection } from '../../../bin/connection.ts';
import { ledgerRows } from '../../../bin/replay/pages.ts';
import type { QuarantineRow } from '../../../functions/store/ports.ts';
import { endsOf } from '../kill/plan.ts';
import { marksIn, placeOf } from '../kill/render.ts';
import type { Sent } from '../kill/settled.ts';

const WIRES = ['reuters', 'sample', 'hand'];
/** `unknown` has what came under no wire. */
const QUARANTINES = [...WIRES, 'unknown'];
const PAGE = 100;
const ROWS_AT_ONCE = 1_000;

/** Versions that lists show and must not, and such as they lack. */
export async function wrongInLists(connection: Connection, { plan }: Sent): Promise<string[]> {
  const listed = new Set<string>();
  const wrong: string[] = [];
  for (const wire of WIRES) {
    let cursor: string | undefined;
    do {
      const list = await connection.query({ op: 'find', wire, limit: PAGE, ...(cursor ? { cursor } : {}) }, 'list');
      for (const { headline } of list.articles) {
        const [mark] = marksIn(headline);
        const place = mark ? placeOf(mark) : headline;
        if (listed.has(place)) wrong.push(`${place} is listed twice`);
        listed.add(place);
      }
      cursor = list.cursor;
    } while (cursor !== undefined);
  }
  for (const [story, end] of endsOf(plan)) {
    const place = `${story}.${end}`;
    if (typeof end === 'number' && !listed.delete(place)) wrong.push(`${place} is in no list`);
  }
  return [...wrong, ...[...listed].map((place) => `${place} is in a list, and must not be`)];
}

/** Drops that cannot be read, and are not in quarantine for their reason; and those that are there and can be. */
export async function wrongInQuarantine(connection: Connection, { plan, puts }: Sent): Promise<string[]> {
  const rows = new Map<string, QuarantineRow>();
  for (const wire of QUARANTINES) {
    let cursor: string | undefined;
    do {
      const request = { op: 'quarantine', wire, limit: PAGE, ...(cursor ? { cursor } : {}) };
      const page = await connection.query(request, 'quarantine');
      for (const row of page.drops) rows.set(`${row.drop.key} ${row.drop.versionId}`, row);
      cursor = page.cursor;
    } while (cursor !== undefined);
  }
  const wrong = puts.flatMap(({ drop, put }) => {
    const name = `${put.key} ${put.versionId}`;
    const row = rows.get(name);
    rows.delete(name);
    const { content: own, key } = plan.drops[drop]!;
    const content = own.kind === 'again' ? own.of.content : own;
    const isBad = ['poison', 'broken', 'half'].includes(content.kind) || key.startsWith('nobody/');
    if (isBad !== (row !== undefined)) return [`${put.key} is ${row ? '' : 'not '}in quarantine`];
    const isOther = content.kind === 'poison' && row?.code !== content.poison.code;
    return isOther ? [`${put.key} is in quarantine for ${row?.code}, and is ${content.poison.code}`] : [];
  });
  return [...wrong, ...[...rows.keys()].map((name) => `${name} was never sent, and is in quarantine`)];
}

/** Drops that the ledger does not say this replay has read. */
export async function unreplayed(connection: Connection, puts: Sent['puts'], replay: string): Promise<string[]> {
  const missing: string[] = [];
  for (let from = 0; from < puts.length; from += ROWS_AT_ONCE) {
    const drops = puts.slice(from, from + ROWS_AT_ONCE).map(({ put: { receivedAt, ...ref } }) => ({ ref, receivedAt }));
    const rows = await ledgerRows(drops, connection.resources);
    for (const { ref } of drops) {
      if (rows.get(`${ref.key}\n${ref.versionId}`)?.replay?.id !== replay) missing.push(`${ref.key} was not replayed`);
    }
  }
  return missing;
}
