// How large an archive is, and about what it costs to bring it in.
import { PRICES } from '../../lib/prices.ts';
import type { Archive } from './archive.ts';

export interface Estimate {
  readonly objects: number;
  readonly bytes: number;
  /** US dollars, once. */
  readonly dollars: number;
  /** US dollars a month for what is kept. */
  readonly monthlyDollars: number;
}

/** What one object of one story with 20 indexed tags takes. A transaction counts each write twice. */
const EACH = {
  // The drop, and its document.
  puts: 2,
  // From the archive, from the drop bucket.
  gets: 2,
  // Told of by S3, sent, received and deleted, in both queues.
  messages: 6,
  calls: 0.5,
  gbSeconds: 0.25,
  writes: 75,
  reads: 15,
  events: 1,
  documentBytes: 12_000,
  rowBytes: 12_000,
} as const;

export async function estimateOf(archive: Archive, onProgress: (objects: number) => void): Promise<Estimate> {
  let objects = 0;
  let bytes = 0;
  for await (const page of archive.list()) {
    objects += page.length;
    bytes += page.reduce((sum, { size }) => sum + size, 0);
    onProgress(objects);
  }
  return { objects, bytes, ...costOf(objects, bytes) };
}

export function costOf(objects: number, bytes: number): Pick<Estimate, 'dollars' | 'monthlyDollars'> {
  const each =
    EACH.puts * PRICES.s3Put +
    EACH.gets * PRICES.s3Get +
    EACH.messages * PRICES.sqsRequest +
    EACH.calls * PRICES.lambdaRequest +
    EACH.gbSeconds * PRICES.lambdaGbSecond +
    EACH.writes * PRICES.dynamoWriteUnit +
    EACH.reads * PRICES.dynamoReadUnit +
    EACH.events * PRICES.eventBridgeEvent;
  const kept = bytes + objects * EACH.documentBytes;
  return {
    dollars: objects * each,
    monthlyDollars: (kept * PRICES.s3GbMonth + objects * EACH.rowBytes * PRICES.dynamoGbMonth) / 2 ** 30,
  };
}
