// What stands in for the rules that call DELIVER, one for each consumer: each event on the bus, and a schedule.
import type { Consumer } from '../functions/config.ts';
import { ENV } from '../functions/names.ts';
import type { FunctionHost } from './lambda/function-host.ts';
import { createSchedule } from './lambda/schedule.ts';
import type { LocalWires } from './polls.ts';

const EACH_MS = 5_000;

export const deliverFunctionName = (consumer: string): string => `slugline-deliver-${consumer}`;

export const deliverEnvironment = (
  { archiveBucket, table }: { readonly archiveBucket: string; readonly table: string },
  consumer: string,
  localWires: LocalWires | undefined,
): Readonly<Record<string, string>> => ({
  [ENV.archiveBucket]: archiveBucket,
  [ENV.table]: table,
  [ENV.consumer]: consumer,
  ...(localWires ? { [ENV.localWires]: JSON.stringify(localWires) } : {}),
});

/** The queues of consumers, by name: on one machine the engine makes them. */
export const queueNames = (consumers: readonly Consumer[]): string[] =>
  consumers.flatMap(({ queue }) => queue?.slice(queue.lastIndexOf(':') + 1) ?? []);

export interface DeliveryRuns {
  /** Something was put on the bus: every consumer's function is called, once where many come at a time. */
  onEvents(): void;
  stop(): Promise<void>;
}

export function scheduleDeliveries(hosts: readonly FunctionHost[]): DeliveryRuns {
  const schedules = hosts.map((target) => createSchedule({ ruleName: target.name, target, everyMs: EACH_MS }));
  for (const schedule of schedules) schedule.start();
  let isStopped = false;
  return {
    onEvents() {
      if (!isStopped) for (const schedule of schedules) void schedule.runNow();
    },
    async stop() {
      isStopped = true;
      await Promise.all(schedules.map((schedule) => schedule.stop()));
    },
  };
}
