// `slugline replay`: kept drops are read once more; or what that would change.
import { HAND_WIRE, SAMPLE_WIRE } from '../../functions/names.ts';
import type { Connection } from '../connection.ts';
import { growingProgress, print, printable, say, UserError } from '../output.ts';
import { predict } from '../replay/predict.ts';
import { Forecast, receiptJson, receiptLines } from '../replay/report.ts';
import { runReplay } from '../replay/run.ts';
import type { Selection } from '../replay/select.ts';
import { NOTHING, newRunId, type ReplayState, Runs } from '../replay/state.ts';
import { loadWires } from '../wires.ts';
import { timeOf } from './find.ts';

export interface ReplayOptions {
  readonly wire?: readonly string[];
  readonly since?: string;
  readonly until?: string;
  readonly code?: string;
  readonly all?: boolean;
  readonly dryRun?: boolean;
  readonly examples: number;
  /** An id; or true for the newest that is not done. */
  readonly resume?: string | true;
  readonly timeoutSeconds: number;
  readonly json?: boolean;
}

const WIRE = /^[a-z][a-z0-9-]*$/;

/** @returns the exit code: 1 where something cannot be read */
export async function replay(connection: Connection, keys: readonly string[], options: ReplayOptions): Promise<number> {
  const runs = new Runs(connection.resources);
  if (options.resume !== undefined) return run(await begunOf(options.resume, runs), connection, runs, options);
  const startedAt = new Date().toISOString();
  const selection = await selectionOf(keys, options, startedAt);
  if (options.dryRun) return dryRun(selection, connection, options);
  const operator = await connection.operator();
  const state: ReplayState = {
    kind: 'replay',
    id: newRunId(startedAt),
    selection,
    startedAt,
    operator,
    seq: 0,
    tally: NOTHING,
  };
  await runs.move(state);
  say(`replay ${state.id} begins; cut short, it goes on with: slugline replay --resume ${state.id}`);
  return run(state, connection, runs, options);
}

async function selectionOf(keys: readonly string[], options: ReplayOptions, startedAt: string): Promise<Selection> {
  const { wire, since, until, code, all } = options;
  const isBounded = [wire, since, code].some((one) => one !== undefined) || keys.length > 0;
  if (!isBounded && !all) throw new UserError('nothing is selected: --wire, --since, --code, keys of drops, or --all');
  if (keys.length > 0 && (wire ?? code))
    throw new UserError('keys of drops name a wire already: leave out --wire, --code');
  for (const name of wire ?? []) if (!WIRE.test(name)) throw new UserError(`"${name}" is no name of a wire`);
  const from = since === undefined ? undefined : timeOf('--since', since);
  const to = until === undefined ? startedAt : timeOf('--until', until);
  if (from !== undefined && from >= to) throw new UserError('--since is not before --until');
  const needsWires = wire === undefined && (since !== undefined || code !== undefined);
  const wires = needsWires ? [...Object.keys((await loadWires()).wires), HAND_WIRE, SAMPLE_WIRE] : wire;
  return {
    until: to,
    ...(keys.length > 0 ? { keys } : {}),
    ...(wires && keys.length === 0 ? { wires } : {}),
    ...(from === undefined ? {} : { since: from }),
    ...(code === undefined ? {} : { code }),
  };
}

async function dryRun(selection: Selection, connection: Connection, options: ReplayOptions): Promise<number> {
  const forecast = new Forecast(options.examples);
  const bar = growingProgress('reading {bar} {value}/{total} drops found so far');
  let failed = 0;
  let done = 0;
  try {
    for await (const one of predict(selection, connection.resources)) {
      forecast.add(one);
      failed += one.tally.failed;
      bar.show(++done, done);
    }
  } finally {
    bar.hide();
  }
  if (options.json) print(JSON.stringify(forecast.json()));
  else for (const line of forecast.lines()) print(printable(line));
  say('nothing was written');
  return failed > 0 ? 1 : 0;
}

const begunOf = (resume: string | true, runs: Runs): Promise<ReplayState> =>
  resume === true ? runs.unfinished<ReplayState>('replay') : runs.find<ReplayState>('replay', resume);

async function run(
  begun: ReplayState,
  connection: Connection,
  runs: Runs,
  { timeoutSeconds, json }: ReplayOptions,
): Promise<number> {
  const bar = growingProgress('replaying {bar} {value}/{total} drops found so far');
  const now = () => new Date().toISOString();
  try {
    const state = await runReplay(begun, connection, { runs, timeoutSeconds, now, onProgress: bar.show });
    bar.hide();
    if (json) print(JSON.stringify(receiptJson(state)));
    else for (const line of receiptLines(state)) print(printable(line));
    return state.tally.failed > 0 ? 1 : 0;
  } finally {
    bar.hide();
  }
}
