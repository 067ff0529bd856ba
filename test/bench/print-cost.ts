// The bill of a million versions as a table: what was counted, and what follows from it for services that charge by time
// and by message.
import { INGEST_BATCH_SIZE, INGEST_MEMORY_MB } from '../../functions/names.ts';
import { PRICES, PRICES_OF } from '../../lib/prices.ts';
import type { Bill } from './aws-bill.ts';

const MILLION = 1_000_000;
/** What a call of a function in the same region waits for, in milliseconds: for the bill of Lambda alone. */
const WAITS_MS = { dynamodb: 6, s3: 25, events: 15 } as const;
/** CPU of one version on the part of an arm64 core that comes with 1 GB. */
const CPU_MS = 40;
/** SQS: S3 sends, Lambda receives and deletes, in batches that are as often of one message as of five. */
const SQS_REQUESTS = 1 + 1 + 1 / INGEST_BATCH_SIZE;
/** Of a version: one line of outcome and one of metrics. */
const LOG_BYTES = 1500;

interface Line {
  readonly what: string;
  readonly ofNew?: number;
  readonly ofUpdate?: number;
  readonly ofSweep?: number;
  readonly usd: number;
}

/** @param counts versions of each kind; the sweep is of them all */
export function printCost(
  bills: Record<'new' | 'update' | 'sweep', Bill>,
  counts: Record<'new' | 'update', number>,
  tags: number,
): void {
  const versions = counts.new + counts.update;
  const isNew = counts.new / versions;
  const lines: Line[] = [...counted(bills, counts), ...following(bills, counts)];
  console.log(
    `${versions} versions: ${counts.new} new, ${counts.update} updates; median of indexed tags ${tags}; prices of ${PRICES_OF}`,
  );
  const calls = (bill: Bill, count: number): string =>
    ([...bill.calls.values()].reduce((all, one) => all + one, 0) / count).toFixed(1);
  console.log(`AWS calls of one: new ${calls(bills.new, counts.new)}, update ${calls(bills.update, counts.update)}`);
  console.log(`  new    ${listOf(bills.new.calls, counts.new)}`);
  print('units of one', ['new', 'update', 'sweep'], 'USD a million');
  for (const { what, ofNew, ofUpdate, ofSweep, usd } of lines) {
    print(
      what,
      [ofNew, ofUpdate, ofSweep].map((of) => of?.toFixed(2) ?? ''),
      usd.toFixed(2),
    );
  }
  print('all', ['', '', ''], lines.reduce((all, { usd }) => all + usd, 0).toFixed(2));
  const stored = (bills.new.documentBytes + bills.update.documentBytes) / versions / 2 ** 30;
  console.log(
    `documents of a million versions are kept for ${(stored * PRICES.s3GbMonth * MILLION).toFixed(2)} USD a month`,
  );
  console.log(`write units of one by kind of row, of which ${isNew.toFixed(2)} are new:`);
  console.log(`  new    ${listOf(bills.new.writesByKind, counts.new)}`);
  console.log(`  update ${listOf(bills.update.writesByKind, counts.update)}`);
}

function print(what: string, of: readonly string[], usd: string): void {
  console.log(`${what.padEnd(42)} ${of.map((one) => one.padStart(8)).join(' ')} ${usd.padStart(14)}`);
}

/** What requests and answers say. */
function counted(bills: Record<'new' | 'update' | 'sweep', Bill>, counts: Record<'new' | 'update', number>): Line[] {
  const versions = counts.new + counts.update;
  const all = new Set(Object.values(bills).flatMap((bill) => [...bill.units.keys()]));
  return [...all].sort().map((what) => {
    const [ofNew, ofUpdate, ofSweep] = [bills.new, bills.update, bills.sweep].map((bill) => bill.units.get(what));
    const count = [ofNew, ofUpdate, ofSweep].reduce((sum, unit) => sum + (unit?.count ?? 0), 0);
    const price = (ofNew ?? ofUpdate ?? ofSweep)!.price;
    return {
      what,
      ofNew: (ofNew?.count ?? 0) / counts.new,
      ofUpdate: (ofUpdate?.count ?? 0) / counts.update,
      ofSweep: (ofSweep?.count ?? 0) / versions,
      usd: (count / versions) * price * MILLION,
    };
  });
}

/** What follows from it: nothing is taken to overlap, so Lambda costs this at most. */
function following(bills: Record<'new' | 'update', Bill>, counts: Record<'new' | 'update', number>): Line[] {
  const versions = counts.new + counts.update;
  const ms = (waitOf(bills.new) + waitOf(bills.update)) / versions + CPU_MS;
  const gbSeconds = (ms / 1000) * (INGEST_MEMORY_MB / 1024);
  const calls = (1 + 1 / INGEST_BATCH_SIZE) / 2;
  const same = (what: string, of: number, price: number): Line => ({
    ...{ what, ofNew: of, ofUpdate: of, usd: of * price * MILLION },
  });
  return [
    same('Lambda: GB seconds', gbSeconds, PRICES.lambdaGbSecond),
    same('Lambda: requests', calls, PRICES.lambdaRequest),
    same('S3: PUT of the drop', 1, PRICES.s3Put),
    same('SQS: requests', SQS_REQUESTS, PRICES.sqsRequest),
    same('CloudWatch: MB of logs', LOG_BYTES / 2 ** 20, PRICES.logsGb / 1024),
  ];
}

function waitOf({ calls }: Bill): number {
  let ms = 0;
  for (const [operation, count] of calls) {
    const of = operation.endsWith('Object') ? 's3' : operation === 'PutEvents' ? 'events' : 'dynamodb';
    ms += count * WAITS_MS[of];
  }
  return ms;
}

const listOf = (counted: ReadonlyMap<string, number>, count: number): string =>
  [...counted]
    .sort(([, a], [, b]) => b - a)
    .map(([what, units]) => `${what} ${(units / count).toFixed(1)}`)
    .join('  ');
