// `slugline backfill`: brings an archive in, told apart from news; says before what it takes.

import { createInterface } from 'node:readline/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { HAND_WIRE, SAMPLE_WIRE } from '../../functions/names.ts';
import { PRICES_OF } from '../../lib/prices.ts';
import { type Archive, archiveOf } from '../backfill/archive.ts';
import { type Estimate, estimateOf } from '../backfill/estimate.ts';
import { type BackfillState, NONE, runBackfill } from '../backfill/run.ts';
import { BackfillMachine } from '../backfill/state-machine.ts';
import type { Connection } from '../connection.ts';
import { growingProgress, plural, print, printable, say, UserError } from '../output.ts';
import { newRunId, Runs } from '../replay/state.ts';
import { loadWires } from '../wires.ts';

export interface BackfillOptions {
  readonly wire?: string;
  readonly yes?: boolean;
  readonly resume?: string | true;
  readonly timeoutSeconds: number;
  readonly json?: boolean;
  /** Whether it costs money. */
  readonly isStack: boolean;
}

const ASK_MS = 2_000;

/** @returns the exit code: 1 where something cannot be read, or the state machine ended early */
export async function backfill(
  connection: Connection,
  source: string | undefined,
  options: BackfillOptions,
): Promise<number> {
  const runs = new Runs(connection.resources);
  if (options.resume !== undefined) {
    const { resume } = options;
    const state =
      resume === true
        ? await runs.unfinished<BackfillState>('backfill')
        : await runs.find<BackfillState>('backfill', resume);
    return state.executionArn === undefined
      ? byCommand(state, archiveOf(state.source), connection, runs, options)
      : byMachine(state, state.executionArn, true, runs, options);
  }
  const { wire } = options;
  if (source === undefined || wire === undefined) {
    throw new UserError('say what to bring in, and as which wire: slugline backfill s3://bucket/prefix --wire reuters');
  }
  const known = [...Object.keys((await loadWires()).wires), HAND_WIRE, SAMPLE_WIRE];
  if (!known.includes(wire))
    throw new UserError(`there is no wire "${wire}" in wires.json; these are: ${known.join(', ')}`);
  const archive = archiveOf(source);
  const estimate = await estimated(archive);
  if (estimate.objects === 0) throw new UserError(`there is nothing in ${source}`);
  say(estimateLine(source, estimate, options.isStack));
  if (!options.yes) await confirm(estimate.objects);

  const startedAt = new Date().toISOString();
  const operator = await connection.operator();
  const { objects } = estimate;
  const begun = {
    kind: 'backfill' as const,
    id: newRunId(startedAt),
    seq: 0,
    startedAt,
    operator,
    source,
    wire,
    objects,
  };
  const { backfill: machine } = connection.resources.names;
  if (machine && machine.bucket === archive.bucket && archive.prefix.startsWith(machine.prefix)) {
    const sfn = new BackfillMachine();
    try {
      const { prefix } = archive;
      const executionArn = await sfn.start(machine.stateMachineArn, { id: begun.id, wire, prefix });
      const state = { ...begun, executionArn };
      await runs.move(state);
      return await byMachine(state, executionArn, false, runs, options);
    } finally {
      sfn.close();
    }
  }
  const state = { ...begun, tally: NONE };
  await runs.move(state);
  say(`backfill ${state.id} begins; cut short, it goes on with: slugline backfill --resume ${state.id}`);
  return byCommand(state, archive, connection, runs, options);
}

async function estimated(archive: Archive): Promise<Estimate> {
  const bar = growingProgress('listing {bar} {value}/{total} {eta_formatted}');
  try {
    return await estimateOf(archive, (objects) => bar.show(objects, objects));
  } finally {
    bar.hide();
  }
}

function estimateLine(source: string, estimate: Estimate, isStack: boolean): string {
  const { objects, bytes, dollars, monthlyDollars } = estimate;
  const size = `${plural(objects, 'object')}, ${(bytes / 2 ** 20).toFixed(1)} MB in ${source}`;
  if (!isStack) return `${size}; on this machine it costs nothing`;
  const money = (amount: number): string => `$${amount < 1 ? amount.toFixed(4) : amount.toFixed(2)}`;
  return (
    `${size}; about ${money(dollars)} once and ${money(monthlyDollars)} a month at list prices of us-east-1 (${PRICES_OF}), ` +
    'where each holds one story with 20 indexed tags'
  );
}

async function confirm(count: number): Promise<void> {
  if (!process.stdin.isTTY) throw new UserError('nothing was brought in; add --yes where nobody can be asked');
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await terminal.question(`Bring in ${plural(count, 'object')}? Type yes: `);
    if (answer.trim() !== 'yes') throw new UserError('nothing was brought in');
  } finally {
    terminal.close();
  }
}

async function byCommand(
  begun: BackfillState,
  archive: Archive,
  connection: Connection,
  runs: Runs,
  { timeoutSeconds, json }: BackfillOptions,
): Promise<number> {
  const bar = growingProgress('backfilling {bar} {value}/{total} {eta_formatted}');
  try {
    const state = await runBackfill(begun, archive, connection, {
      runs,
      timeoutSeconds,
      now: () => new Date().toISOString(),
      onProgress: (done) => bar.show(done, begun.objects),
      onSkipped(key, why) {
        bar.hide();
        say(printable(`skipped, ${why}: ${key}`));
      },
    });
    bar.hide();
    const { articles, known, other, failed, skipped } = state.tally ?? NONE;
    if (json)
      print(JSON.stringify({ backfill: state.id, source: state.source, wire: state.wire, objects: state.tally }));
    else
      print(
        `backfill ${state.id}: ${articles} became articles, ${known} were known, ${other} are media, ${failed} failed, ${skipped} skipped`,
      );
    if (failed > 0) say('what cannot be read waits in quarantine: slugline quarantine tells why');
    return failed > 0 ? 1 : 0;
  } finally {
    bar.hide();
  }
}

async function byMachine(
  state: BackfillState,
  executionArn: string,
  isResumed: boolean,
  runs: Runs,
  { json }: BackfillOptions,
): Promise<number> {
  const sfn = new BackfillMachine();
  const bar = growingProgress('backfilling {bar} {value}/{total} {eta_formatted}');
  try {
    let progress = await sfn.progress(executionArn);
    if (isResumed && !['RUNNING', 'SUCCEEDED', 'PENDING_REDRIVE'].includes(progress.status))
      await sfn.goOn(executionArn);
    say(`${executionArn} runs in the stack, whether this command waits or not`);
    do {
      await sleep(ASK_MS);
      progress = await sfn.progress(executionArn);
      bar.show(progress.done, Math.max(progress.total, state.objects));
    } while (['RUNNING', 'PENDING_REDRIVE'].includes(progress.status));
    bar.hide();
    const isDone = progress.status === 'SUCCEEDED';
    if (isDone && state.doneAt === undefined) {
      await runs.move({ ...state, seq: state.seq + 1, doneAt: new Date().toISOString() } as BackfillState);
    }
    const { status, done, failed, why } = progress;
    if (json) print(JSON.stringify({ backfill: state.id, executionArn, status, done, failed }));
    else print(`backfill ${state.id} ${status.toLowerCase()}: ${done} objects are drops, ${failed} failed`);
    say(
      isDone
        ? 'INGEST reads them behind live drops; slugline quarantine tells what it cannot read'
        : `${why ?? status}; slugline backfill --resume ${state.id} goes on`,
    );
    return isDone ? 0 : 1;
  } finally {
    bar.hide();
    sfn.close();
  }
}
