// The replay itself: pages of drops go into the replay queue, and the ledger tells what became of each. A drop whose row
// names this replay is done, whoever sent it; so nothing is read twice, however often the command is cut short.
import { setTimeout as sleep } from 'node:timers/promises';
import { PIPELINE_REV } from '../../functions/names.ts';
import { fromItem, keyOf } from '../../functions/store/aws.ts';
import { type Key, ledgerKey } from '../../functions/store/keys.ts';
import type { LedgerRow } from '../../functions/store/ports.ts';
import { readRows } from '../../functions/store/rows.ts';
import type { Connection, Resources } from '../connection.ts';
import { UserError } from '../output.ts';
import { type DropPage, type KeptDrop, pagesOf } from './select.ts';
import { NOTHING, type ReplayState, type Replays, replayedOf, sumOf, type Tally } from './state.ts';

export interface RunOptions {
  readonly replays: Replays;
  /** How long to wait while not one drop gets done. */
  readonly timeoutSeconds: number;
  readonly now: () => string;
  readonly onProgress: (done: number, sent: number) => void;
}

/** So many drops are under way at most: a page that is done moves the cursor, and the queue holds no more than this. */
const WINDOW = 1_000;
const ASK_MS = 300;

interface PageUnderWay {
  readonly next: string | undefined;
  readonly pending: Map<string, KeptDrop>;
  tally: Tally;
}

/** @throws UserError where nothing gets done any more, or another command goes on with it */
export async function runReplay(begun: ReplayState, connection: Connection, options: RunOptions): Promise<ReplayState> {
  const { replays, timeoutSeconds, now, onProgress } = options;
  const { resources } = connection;
  const { id } = begun;
  const underWay: PageUnderWay[] = [];
  let state = begun;
  let sent = replayedOf(state.tally) + state.tally.passedOver;
  let heardAt = performance.now();

  const waiting = (): number => underWay.reduce((sum, { pending }) => sum + pending.size, 0);

  /** Takes down what is done, and moves over pages that are, in their order. */
  const look = async (): Promise<void> => {
    const pending = new Map(underWay.flatMap((page) => [...page.pending]));
    const rows = await ledgerRows([...pending.values()], resources);
    for (const page of underWay) {
      for (const [name] of page.pending) {
        const tally = doneTally(rows.get(name), id);
        if (!tally) continue;
        page.pending.delete(name);
        page.tally = sumOf(page.tally, tally);
        heardAt = performance.now();
      }
    }
    while (underWay[0]?.pending.size === 0) {
      const { next, tally } = underWay.shift()!;
      const { cursor: _cursor, page: _page, ...rest } = state;
      state = {
        ...rest,
        seq: state.seq + 1,
        tally: sumOf(state.tally, tally),
        ...(next === undefined ? { doneAt: now() } : { cursor: next }),
      };
      await replays.move(state);
    }
    onProgress(sent - waiting(), sent);
  };

  const settle = async (most: number): Promise<void> => {
    for (await look(); waiting() > most; await look()) {
      if (performance.now() - heardAt > timeoutSeconds * 1000) {
        throw new UserError(
          `nothing was heard of ${waiting()} drops for ${timeoutSeconds} s; they are in the replay queue or its dead letters, ` +
            `and slugline replay --resume ${id} goes on`,
          1,
        );
      }
      await sleep(ASK_MS);
    }
  };

  if (state.doneAt !== undefined) return state;
  // What leaves quarantine is found no more: such a page is written down before it is sent, and goes alone.
  const isShrinking = state.selection.code !== undefined;
  const left = state.page;
  if (left) {
    underWay.push(await begin(left, id, connection));
    sent += left.drops.length;
    await settle(0);
    if (left.next === undefined) return state;
  }
  for await (const page of pagesOf(state.selection, resources, left?.next ?? state.cursor)) {
    const fresh = isShrinking ? await withoutDone(page, id, resources) : page;
    if (isShrinking) {
      state = { ...state, seq: state.seq + 1, page: fresh };
      await replays.move(state);
    }
    underWay.push(await begin(fresh, id, connection));
    sent += fresh.drops.length;
    heardAt = performance.now();
    await settle(isShrinking ? 0 : WINDOW);
  }
  await settle(0);
  return state;
}

/** A drop waits in quarantine with each of its items, and is counted once. */
async function withoutDone({ drops, ...page }: DropPage, id: string, resources: Resources): Promise<DropPage> {
  const rows = await ledgerRows(drops, resources);
  return { ...page, drops: drops.filter((drop) => rows.get(nameOf(drop))?.replay?.id !== id) };
}

/** Sends those of a page that this replay has not read yet. */
async function begin({ drops, next }: DropPage, id: string, connection: Connection): Promise<PageUnderWay> {
  const rows = await ledgerRows(drops, connection.resources);
  const page: PageUnderWay = { next, pending: new Map(), tally: NOTHING };
  for (const drop of drops) {
    const row = rows.get(nameOf(drop));
    const done = isPassedOver(row, id) ? { ...NOTHING, passedOver: 1 } : doneTally(row, id);
    if (done) page.tally = sumOf(page.tally, done);
    else page.pending.set(nameOf(drop), drop);
  }
  await connection.replay(
    [...page.pending.values()].map(({ ref }) => ref),
    id,
  );
  return page;
}

/** What was never ingested is for an audit to find, and what newer code has read is not for this code. */
export const isPassedOver = (row: LedgerRow | undefined, id?: string): boolean =>
  row === undefined || row.goneAt !== undefined || (row.pipelineRev > PIPELINE_REV && row.replay?.id !== id);

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

/** The ledger's rows of drops, by `nameOf`. */
export async function ledgerRows(
  drops: readonly KeptDrop[],
  { dynamo, names }: Resources,
): Promise<ReadonlyMap<string, LedgerRow>> {
  const byRow = new Map(drops.map((drop) => [rowName(ledgerKeyOf(drop)), nameOf(drop)]));
  const items = await readRows(dynamo, names.table, 'reading the ledger', drops.map(ledgerKeyOf));
  return new Map(items.map((item) => [byRow.get(rowName(keyOf(item)))!, fromItem<LedgerRow>(item)]));
}

const rowName = ({ pk, sk }: Key): string => `${pk}\n${sk}`;

export const nameOf = ({ ref }: KeptDrop): string => `${ref.key}\n${ref.versionId}`;

function ledgerKeyOf({ ref, receivedAt }: KeptDrop): Key {
  const wire = ref.key.includes('/') ? ref.key.slice(0, ref.key.indexOf('/')) : '';
  return ledgerKey(wire, ref, receivedAt);
}
