// The replay itself: pages of drops go into the replay queue, and the ledger tells what became of each. A drop whose row
// names this replay is done, whoever sent it; so nothing is read twice, however often the command is cut short.
import { PIPELINE_REV } from '../../functions/names.ts';
import type { LedgerRow } from '../../functions/store/ports.ts';
import type { Connection, Resources } from '../connection.ts';
import { ledgerRows, nameOf, Pages, type Sent, sumOf } from './pages.ts';
import { type DropPage, type KeptDrop, pagesOf } from './select.ts';
import { NOTHING, type ReplayState, type Runs, replayedOf, type Tally } from './state.ts';

export interface RunOptions {
  readonly runs: Runs;
  /** How long to wait while not one drop gets done. */
  readonly timeoutSeconds: number;
  readonly now: () => string;
  readonly onProgress: (done: number, sent: number) => void;
}

/** @throws UserError where nothing gets done any more, or another command goes on with it */
export async function runReplay(begun: ReplayState, connection: Connection, options: RunOptions): Promise<ReplayState> {
  const { runs, timeoutSeconds, now, onProgress } = options;
  const { resources } = connection;
  const { id } = begun;
  let state = begun;
  if (state.doneAt !== undefined) return state;
  const pages = new Pages<keyof Tally>({
    resources,
    tallyOf: (row) => doneTally(row, id),
    async leave(next, tally) {
      const { cursor: _cursor, page: _page, ...rest } = state;
      const place = next === undefined ? { doneAt: now() } : { cursor: next };
      state = { ...rest, seq: state.seq + 1, tally: sumOf(state.tally, tally), ...place };
      await runs.move(state);
    },
    done: replayedOf(state.tally) + state.tally.passedOver,
    onProgress,
    timeoutSeconds,
    resume: `slugline replay --resume ${id}`,
  });

  // What leaves quarantine is found no more: such a page is written down before it is sent, and goes alone.
  const isShrinking = state.selection.code !== undefined;
  const left = state.page;
  if (left) {
    await pages.add(await send(left, id, connection), true);
    if (left.next === undefined) return state;
  }
  for await (const page of pagesOf(state.selection, resources, left?.next ?? state.cursor)) {
    const fresh = isShrinking ? await withoutDone(page, id, resources) : page;
    if (isShrinking) {
      state = { ...state, seq: state.seq + 1, page: fresh };
      await runs.move(state);
    }
    await pages.add(await send(fresh, id, connection), isShrinking);
  }
  await pages.end();
  return state;
}

/** A drop waits in quarantine with each of its items, and is counted once. */
async function withoutDone({ drops, ...page }: DropPage, id: string, resources: Resources): Promise<DropPage> {
  const rows = await ledgerRows(drops, resources);
  return { ...page, drops: drops.filter((drop) => rows.get(nameOf(drop))?.replay?.id !== id) };
}

/** Sends those of a page that this replay has not read yet. */
async function send({ drops, next }: DropPage, id: string, connection: Connection): Promise<Sent<keyof Tally>> {
  const rows = await ledgerRows(drops, connection.resources);
  const pending: KeptDrop[] = [];
  let tally = NOTHING;
  for (const drop of drops) {
    const row = rows.get(nameOf(drop));
    const done = isPassedOver(row, id) ? { ...NOTHING, passedOver: 1 } : doneTally(row, id);
    if (done) tally = sumOf(tally, done);
    else pending.push(drop);
  }
  await connection.replay(
    pending.map(({ ref }) => ref),
    id,
  );
  return { drops: pending, tally, size: drops.length, next };
}

/**
 * What was never ingested is for an audit to find, what newer code has read is not for this code, and a part of an upload
 * says nothing that the whole does not.
 */
export const isPassedOver = (row: LedgerRow | undefined, id?: string): boolean =>
  row === undefined ||
  row.goneAt !== undefined ||
  row.supersededBy !== undefined ||
  (row.pipelineRev > PIPELINE_REV && row.replay?.id !== id);

/** Undefined while it is not done. */
function doneTally(row: LedgerRow | undefined, id: string): Tally | undefined {
  // Its time was over while it waited.
  if (row?.goneAt !== undefined) return { ...NOTHING, passedOver: 1 };
  if (row?.replay?.id !== id) return undefined;
  const { changed, left } = row.replay;
  return tallyOf({ isFailed: (row.counts.quarantined ?? 0) > 0, versions: changed, left });
}

export function tallyOf(drop: { isFailed: boolean; versions: number; left: number }): Tally {
  const { isFailed, versions, left } = drop;
  const as = isFailed ? 'failed' : versions > 0 ? 'changed' : 'unchanged';
  return { ...NOTHING, [as]: 1, versions, left };
}
