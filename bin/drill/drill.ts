// A drill: invented stories go through the very pipeline that news goes through, while questions are asked without a
// pause; each step is timed, and nothing of it stays.
import { randomBytes } from 'node:crypto';
import { PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { DRILL_WIRE } from '../../functions/names.ts';
import { toItem } from '../../functions/store/aws.ts';
import { dayKey, monthKey } from '../../functions/store/keys.ts';
import type { Connection, Resources } from '../connection.ts';
import { holdLease } from './lease.ts';
import { type Removed, removeLeftovers } from './leftovers.ts';
import { runCorrection, runEmbargo, runKill, runKillFirst } from './scenarios.ts';
import { DrillError, Stage } from './stage.ts';
import { type Scenario, subjectOf } from './story.ts';
import { type Violation, Watch, type WatchCounts } from './watch.ts';

export interface DrillOptions {
  /** How long an embargo lasts. */
  readonly embargoSeconds: number;
  /** How long to wait for one step. */
  readonly timeoutSeconds: number;
  /** Where an engine keeps its events; a stack's bus cannot be read. */
  readonly eventLog?: string;
  /** Ends the drill early: it cleans up all the same. */
  readonly signal?: AbortSignal;
  readonly onStep: (step: DrillStep) => void;
  readonly onWait: (what: string) => void;
}

/** One thing shown, or one that failed. */
export interface DrillStep {
  readonly scenario: Scenario | 'before' | 'after';
  readonly ok: boolean;
  readonly message: string;
  /** How long it took; absent where nothing was timed. */
  readonly seconds?: number;
}

export interface DrillResult extends WatchCounts {
  readonly ok: boolean;
  readonly run: string;
  readonly seconds: number;
}

// What INGEST has begun is soon done; more would only keep a failed drill from its end.
const SETTLE_SECONDS = 30;

/** @throws UserError where another drill is running; all else that goes wrong is a step that failed */
export async function drill(connection: Connection, options: DrillOptions): Promise<DrillResult> {
  const began = performance.now();
  const { resources } = connection;
  const name = randomBytes(4).toString('hex');
  let ok = true;
  const step = (one: DrillStep): void => {
    ok &&= one.ok;
    options.onStep(one);
  };

  const endLease = await holdLease(resources, name, () =>
    options.onWait('another drill has not ended; waiting 15 s, in case it was cut down'),
  );
  const watch = new Watch(connection, subjectOf(name));
  try {
    const before = await removeLeftovers(resources, { settleSeconds: SETTLE_SECONDS });
    if (before.drops + before.documents + before.rows > 0) {
      step({ scenario: 'before', ok: true, message: `an earlier drill was cut short: ${describe(before)} removed` });
    }
    const day = await dayOfDrill(resources);
    await markMonth(resources, day);
    const stage = await Stage.open({ name, day }, connection, watch, options, step);
    watch.start();
    await runAll(stage, step);
  } catch (error) {
    step({ scenario: 'before', ok: false, message: messageOf(error) });
  } finally {
    await watch.stop();
  }
  for (const message of sentencesOf(watch.violations)) step({ scenario: 'after', ok: false, message });
  try {
    const cleaning = performance.now();
    const removed = await removeLeftovers(resources, { settleSeconds: SETTLE_SECONDS });
    const seconds = (performance.now() - cleaning) / 1000;
    step({
      scenario: 'after',
      ok: true,
      message: `${describe(removed)} removed; a listing finds nothing more`,
      seconds,
    });
  } catch (error) {
    step({ scenario: 'after', ok: false, message: `the drill could not clean up: ${messageOf(error)}` });
  }
  await endLease();
  return { ok, run: name, ...watch.counts, seconds: (performance.now() - began) / 1000 };
}

/** Side by side: while an embargo lasts, the others run. One that fails does not end the others. */
async function runAll(stage: Stage, step: (step: DrillStep) => void): Promise<void> {
  const attempt = async (scenario: Scenario, work: (stage: Stage) => Promise<void>): Promise<void> => {
    try {
      await work(stage);
    } catch (error) {
      step({ scenario, ok: false, message: messageOf(error) });
    }
  };
  await Promise.all([
    attempt('embargo', runEmbargo),
    attempt('kill', runKill)
      .then(() => attempt('correction', runCorrection))
      .then(() => attempt('kill-first', runKillFirst)),
  ]);
}

/** What was seen, once for each way in which it was wrong. */
function sentencesOf(violations: readonly Violation[]): string[] {
  const byMessage = Map.groupBy(violations, ({ message }) => message);
  return [...byMessage].map(
    ([message, [first]]) => `LEAK: ${message}; first seen at ${first!.at} by ${JSON.stringify(first!.question)}`,
  );
}

const describe = ({ rows, documents, drops }: Removed): string =>
  `${rows} rows, ${documents} documents and ${drops} drops`;

function messageOf(error: unknown): string {
  if (error instanceof DrillError) return error.message;
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

/**
 * The newest day that holds any news: a day that is named once as holding something stays named, and a drill shall
 * leave no day behind.
 */
async function dayOfDrill({ dynamo, names }: Resources): Promise<string> {
  const today = new Date().toISOString().slice(0, 10);
  const { Items = [] } = await dynamo.send(
    new QueryCommand({
      TableName: names.table,
      KeyConditionExpression: 'pk = :pk AND sk <= :today',
      ExpressionAttributeValues: { ':pk': { S: dayKey('').pk }, ':today': { S: today } },
      ScanIndexForward: false,
      Limit: 1,
    }),
  );
  return Items[0]?.sk?.S ?? today;
}

/** INGEST remembers which months it has marked, and an earlier drill may have taken the mark away. */
async function markMonth({ dynamo, names }: Resources, day: string): Promise<void> {
  await dynamo.send(new PutItemCommand({ TableName: names.table, Item: toItem(monthKey(DRILL_WIRE, day), {}) }));
}
