// A backfill by the command itself: the worker that a stack calls, on this machine, and the ledger for what became of each drop.
import { HeadObjectCommand } from '@aws-sdk/client-s3';
import type { DropRef } from '../../functions/article/article.ts';
import { importObjects } from '../../functions/backfill/import-objects.ts';
import { s3PutOnce } from '../../functions/store/backfill.ts';
import type { LedgerRow } from '../../functions/store/ports.ts';
import type { Connection, Resources } from '../connection.ts';
import { Pages, sumOf } from '../replay/pages.ts';
import type { KeptDrop } from '../replay/select.ts';
import type { Run, Runs } from '../replay/state.ts';
import type { Archive } from './archive.ts';

/** In objects of the archive. */
export interface BackfillTally {
  /** They became articles. */
  readonly articles: number;
  /** What they say was here already. */
  readonly known: number;
  /** Media, or signs of life. */
  readonly other: number;
  /** They wait in quarantine, wholly or in part. */
  readonly failed: number;
  /** Empty, too large, or gone. */
  readonly skipped: number;
}

export const NONE: BackfillTally = { articles: 0, known: 0, other: 0, failed: 0, skipped: 0 };

export interface BackfillState extends Run {
  readonly kind: 'backfill';
  readonly source: string;
  readonly wire: string;
  /** Absent where the stack's state machine does it. */
  readonly tally?: BackfillTally;
  readonly executionArn?: string;
  /** As it was estimated. */
  readonly objects: number;
}

export interface BackfillOptions {
  readonly runs: Runs;
  readonly timeoutSeconds: number;
  readonly now: () => string;
  readonly onProgress: (done: number) => void;
  readonly onSkipped: (key: string, why: string) => void;
}

/** @throws UserError where nothing gets done any more, or another command goes on with it */
export async function runBackfill(
  begun: BackfillState,
  archive: Archive,
  connection: Connection,
  { runs, timeoutSeconds, now, onProgress, onSkipped }: BackfillOptions,
): Promise<BackfillState> {
  const { resources } = connection;
  const { id, wire } = begun;
  let state = begun;
  if (state.doneAt !== undefined) return state;
  const leave = async (next: string | undefined, tally: BackfillTally): Promise<void> => {
    const place = next === undefined ? { doneAt: now() } : { cursor: next };
    state = { ...state, seq: state.seq + 1, tally: sumOf(state.tally ?? NONE, tally), ...place };
    await runs.move(state);
  };
  const pages = new Pages<keyof BackfillTally>({
    resources,
    tallyOf,
    leave,
    done: Object.values(state.tally ?? NONE).reduce((sum, one) => sum + one, 0),
    onProgress,
    timeoutSeconds,
    resume: `slugline backfill --resume ${id}`,
  });
  const services = {
    archive,
    drops: s3PutOnce(resources.s3, resources.names.dropBucket),
    queue: { send: (drops: readonly DropRef[]) => connection.replay(drops) },
  };
  for await (const objects of archive.list(state.cursor)) {
    const done = await importObjects(objects, { wire, prefix: archive.prefix }, services);
    const drops: KeptDrop[] = [];
    let skipped = 0;
    for (const one of done) {
      if ('drop' in one) drops.push(await dated(one.drop, resources));
      else {
        skipped++;
        onSkipped(one.key, one.skipped);
      }
    }
    await pages.add({ drops, tally: { ...NONE, skipped }, size: objects.length, next: objects.at(-1)!.key });
  }
  await pages.end();
  await leave(undefined, NONE);
  return state;
}

async function dated(ref: DropRef, { s3 }: Resources): Promise<KeptDrop> {
  const { bucket, key, versionId } = ref;
  const { LastModified } = await s3.send(
    new HeadObjectCommand({ Bucket: bucket, Key: key, VersionId: versionId || undefined }),
  );
  return { ref, receivedAt: (LastModified ?? new Date(0)).toISOString() };
}

function tallyOf(row: LedgerRow | undefined): BackfillTally | undefined {
  if (!row) return undefined;
  if (row.counts.quarantined) return { ...NONE, failed: 1 };
  if (row.outcome === 'articles') return { ...NONE, articles: 1 };
  return row.outcome === 'duplicate' ? { ...NONE, known: 1 } : { ...NONE, other: 1 };
}
