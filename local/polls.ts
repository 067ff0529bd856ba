// What stands in for the rules that call POLL, one for each polled wire, and what its functions find in their environment.
import type { Wire } from '../functions/config.ts';
import { ENV } from '../functions/names.ts';
import type { FunctionHost } from './lambda/function-host.ts';
import { createSchedule } from './lambda/schedule.ts';

/** Ports of wires that this machine serves itself, and what vouches for them. */
export interface LocalWires {
  /** Port on 127.0.0.1, by host. */
  readonly hosts: Readonly<Record<string, number>>;
  /** Of their certificates, in PEM. */
  readonly ca: string;
}

export interface PolledHost {
  readonly wire: Wire;
  readonly host: FunctionHost;
}

export const pollFunctionName = (wire: string): string => `slugline-poll-${wire}`;

export const pollEnvironment = (
  { dropBucket, table }: { readonly dropBucket: string; readonly table: string },
  wire: string,
  localWires: LocalWires | undefined,
): Readonly<Record<string, string>> => ({
  [ENV.dropBucket]: dropBucket,
  [ENV.table]: table,
  [ENV.wire]: wire,
  ...(localWires ? { [ENV.localWires]: JSON.stringify(localWires) } : {}),
});

/** Polls each wire that needs no secret, at once and then on its schedule; `stop` does not wait for a slow wire. */
export function schedulePolls(polled: readonly PolledHost[]): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const schedules = polled
    .filter(({ wire }) => wire.poll?.secret === undefined)
    .map(({ wire, host }) =>
      createSchedule({
        ruleName: host.name,
        // A run that dies loses nothing: its lease ends with it.
        target: { invoke: (event) => host.invoke(event, { signal: stopping.signal }) },
        everyMs: (wire.poll?.everyMinutes ?? 0) * 60_000,
      }),
    );
  for (const schedule of schedules) {
    void schedule.runNow();
    schedule.start();
  }
  return {
    async stop() {
      stopping.abort();
      await Promise.all(schedules.map((schedule) => schedule.stop()));
    },
  };
}
