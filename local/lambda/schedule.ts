// Stands in for an EventBridge schedule: invokes a function at a fixed rate, one run after the other. A run that
// fails is not tried again, other than on AWS: the next tick comes anyway.
import { randomUUID } from 'node:crypto';
import { DEFAULT_REGION, type Invokable, type InvokeResult, LOCAL_ACCOUNT } from './invocation.ts';

export interface ScheduleOptions {
  /** The rule, as the event names it in `resources`. */
  readonly ruleName: string;
  readonly target: Invokable;
  readonly everyMs: number;
  readonly region?: string;
  readonly now?: () => Date;
  /** Hears how each run ended. */
  readonly onResult?: (result: InvokeResult) => void;
}

export interface ScheduleCounters {
  readonly runs: number;
  readonly failed: number;
  /** Ticks that came while a run was still going. */
  readonly skipped: number;
}

export interface Schedule {
  /** The first run comes one interval from now. */
  start(): void;
  /** A run that began after this call: behind the present one, if there is one. Works before `start` too. */
  runNow(): Promise<InvokeResult>;
  /** No further run; resolves when the present one has ended. */
  stop(): Promise<void>;
  readonly counters: ScheduleCounters;
}

export function createSchedule(options: ScheduleOptions): Schedule {
  const { target, everyMs, now = () => new Date() } = options;
  const counters = { runs: 0, failed: 0, skipped: 0 };
  let timer: NodeJS.Timeout | undefined;
  let current: Promise<InvokeResult> | undefined;
  let following: Promise<InvokeResult> | undefined;

  async function run(): Promise<InvokeResult> {
    counters.runs += 1;
    const result = await target.invoke(scheduledEvent(options.ruleName, options.region ?? DEFAULT_REGION, now()));
    if (!result.ok) counters.failed += 1;
    options.onResult?.(result);
    return result;
  }

  function begin(): Promise<InvokeResult> {
    const begun = run().finally(() => {
      current = undefined;
    });
    current = begun;
    return begun;
  }

  return {
    counters,
    start() {
      timer ??= setInterval(() => {
        if (current !== undefined || following !== undefined) counters.skipped += 1;
        else void begin();
      }, everyMs);
    },
    runNow() {
      if (current === undefined && following === undefined) return begin();
      following ??= Promise.allSettled([current]).then(() => {
        following = undefined;
        return begin();
      });
      return following;
    },
    async stop() {
      clearInterval(timer);
      timer = undefined;
      await Promise.allSettled([following]);
      await Promise.allSettled([current]);
    },
  };
}

/** What EventBridge sends for a schedule rule. Its time has whole seconds. */
export function scheduledEvent(ruleName: string, region: string, time: Date): object {
  return {
    version: '0',
    id: randomUUID(),
    'detail-type': 'Scheduled Event',
    source: 'aws.events',
    account: LOCAL_ACCOUNT,
    time: time.toISOString().replace(/\.\d+Z$/, 'Z'),
    region,
    resources: [`arn:aws:events:${region}:${LOCAL_ACCOUNT}:rule/${ruleName}`],
    detail: {},
  };
}
