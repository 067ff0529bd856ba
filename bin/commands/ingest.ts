// `slugline ingest`: puts files into the drop bucket, waits, and tells what became of each.
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { LedgerRow } from '../../functions/store/ports.ts';
import type { Connection, PutDrop } from '../connection.ts';
import { filesOf, type NamedFile } from '../files.ts';
import { plural, print, printable, progressOf, say, UserError } from '../output.ts';

export interface IngestOptions {
  readonly wire: string;
  readonly json?: boolean;
  readonly timeoutSeconds: number;
}

/** How many drops are on their way at once. */
const CONCURRENCY = 16;
const POLL_MS = 60;

export interface Ingested {
  readonly file: string;
  readonly row: LedgerRow;
}

/** @returns the exit code: 1 where a drop, or an item of one, went to quarantine */
export async function ingest(
  connection: Connection,
  paths: readonly string[],
  options: IngestOptions,
): Promise<number> {
  const counts = new Map<string, number>();
  for await (const { file, row } of ingestFiles(connection, await filesOf(paths), { ...options, isListing: true })) {
    const items = row.items.length > 0 ? row.items : [{ outcome: row.outcome, reason: row.contentType ?? '' }];
    if (options.json) print(JSON.stringify({ file, ...row }));
    for (const item of items) {
      counts.set(item.outcome, (counts.get(item.outcome) ?? 0) + 1);
      if (!options.json) print(printable(lineOf(file, item)));
    }
  }
  const summary = [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(', ');
  say(
    `${plural(
      [...counts.values()].reduce((a, b) => a + b, 0),
      'item',
    )}: ${summary}`,
  );
  return counts.has('quarantined') ? 1 : 0;
}

function lineOf(
  file: string,
  item: { outcome: string; reason: string; articleId?: string; headline?: string },
): string {
  const what = item.headline && item.outcome !== 'killed' ? item.headline : item.reason;
  const more = item.headline && item.outcome !== 'stored' && item.outcome !== 'killed' ? ` (${item.reason})` : '';
  return `${item.outcome.padEnd(11)} ${file}  ${what}${more}${item.articleId ? `  [${item.articleId}]` : ''}`;
}

/** Puts the files and yields what became of each, in their order. */
export async function* ingestFiles(
  connection: Connection,
  files: readonly NamedFile[],
  { wire, timeoutSeconds, isListing }: Pick<IngestOptions, 'wire' | 'timeoutSeconds'> & { readonly isListing: boolean },
): AsyncGenerator<Ingested> {
  const progress = progressOf('ingesting', files.length, isListing);
  const work = files.map((file) => async (): Promise<Ingested> => {
    const drop = await connection.putDrop(`${wire}/${file.name}`, await readFile(file.path));
    const row = await outcomeOf(connection, wire, drop, timeoutSeconds);
    progress.step();
    return { file: file.path, row };
  });
  const running: Promise<Ingested>[] = [];
  try {
    for (const start of work) {
      running.push(start());
      if (running.length >= CONCURRENCY) yield await running.shift()!;
    }
    while (running.length > 0) yield await running.shift()!;
  } finally {
    progress.end();
    await Promise.allSettled(running);
  }
}

async function outcomeOf(
  connection: Connection,
  wire: string,
  drop: PutDrop,
  timeoutSeconds: number,
): Promise<LedgerRow> {
  const deadline = Date.now() + timeoutSeconds * 1000;
  while (Date.now() < deadline) {
    const answer = await connection.query({ op: 'drop', wire, ...drop }, 'drop');
    if (answer.row) return answer.row;
    await sleep(POLL_MS);
  }
  throw new UserError(
    `${drop.key} was put, but nothing became of it in ${timeoutSeconds} s; it is not lost: look into the dead-letter queue`,
    1,
  );
}
