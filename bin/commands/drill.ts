// `slugline drill`: proves on the running pipeline that nothing killed or embargoed is shown, and how fast it is.
import { join } from 'node:path';
import type { Connection, Target } from '../connection.ts';
import { type DrillStep, drill as runDrill } from '../drill/drill.ts';
import { print, printable, say } from '../output.ts';

export interface DrillOptions extends Target {
  readonly embargoSeconds: number;
  readonly timeoutSeconds: number;
  readonly json?: boolean;
}

/** @returns the exit code: 1 where anything leaked, timed out or was left behind */
export async function drill(connection: Connection, options: DrillOptions): Promise<number> {
  const ended = new AbortController();
  const end = (): void => {
    if (!ended.signal.aborted) say('ending the drill; it takes away what it has put …');
    ended.abort();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, end);
  try {
    const result = await runDrill(connection, {
      ...options,
      ...(options.stack === undefined ? { eventLog: join(options.data, 'events.jsonl') } : {}),
      signal: ended.signal,
      onStep: (step) => print(options.json ? JSON.stringify(step) : printable(lineOf(step))),
      onWait: say,
    });
    const { ok, queries, shown, violations, seconds } = result;
    if (options.json) print(JSON.stringify(result));
    say(
      `${queries} queries, ${shown} stories of the drill shown, ${violations} violations in ${seconds.toFixed(1)} s: ${ok ? 'the drill passed' : 'THE DRILL FAILED'}`,
    );
    return ok ? 0 : 1;
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, end);
  }
}

export function lineOf({ scenario, ok, message, seconds }: DrillStep): string {
  const time = seconds === undefined ? '' : `${seconds.toFixed(2)} s`;
  return `${ok ? 'ok    ' : 'FAILED'} ${scenario.padEnd(10)} ${time.padStart(8)}  ${message}`;
}
