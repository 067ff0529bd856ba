// What AWS calls on the schedule of one wire, and `slugline poll` by hand.

import { setTimeout as sleep } from 'node:timers/promises';
import type { Context } from 'aws-lambda';
import { loadConfig } from '../config-file.ts';
import { ConfigError, Unavailable } from '../errors.ts';
import { hostsOf } from '../poll-config.ts';
import { fromEnvironment, pollStore } from '../store/services.ts';
import { MetricUnit, telemetryOf } from '../telemetry.ts';
import { createFetch } from '../wires/fetch.ts';
import { localFetchOptions, localWiresOf } from '../wires/local-wires.ts';
import { polledWire } from '../wires/registry.ts';
import { type LawAlarm, type PollResult, pollWire } from './poll.ts';

const onColdStart = () => {
  const name = fromEnvironment(process.env, 'wire');
  const wire = loadConfig().wires[name];
  const polled = wire && polledWire(wire);
  if (!polled) throw new ConfigError(`wires.json has no wire "${name}" that is polled`);
  const localWires = localWiresOf(process.env);
  const telemetry = telemetryOf('poll');
  telemetry.logger.appendKeys({ wire: name });
  telemetry.metrics.setDefaultDimensions({ wire: name });
  return {
    ...pollStore(process.env),
    ...telemetry,
    polled,
    fetch: createFetch({
      hosts: hostsOf(polled.poll),
      ...(localWires ? localFetchOptions(localWires) : {}),
    }),
    memory: new Map<string, unknown>(),
    sleep: (ms: number) => sleep(ms),
    now: () => new Date().toISOString(),
    alarm: (alarm: LawAlarm, message: string) => {
      telemetry.logger.error(message, { alarm });
      // One alarm watches the sum, so that each wire needs few.
      for (const metric of [alarm, 'PollAttention']) telemetry.metrics.addMetric(metric, MetricUnit.Count, 1);
    },
  };
};

let services: ReturnType<typeof onColdStart> | undefined;

export interface PollEvent {
  /** ISO 8601, UTC: ask again for all that was published from then on. */
  readonly since?: unknown;
}

/** What a caller sees: the failure as a sentence. */
export type PollAnswer =
  | Exclude<PollResult, { kind: 'polled' }>
  | (Omit<PolledResult, 'failure'> & { failure?: string });
type PolledResult = Extract<PollResult, { kind: 'polled' }>;

/**
 * @throws Unavailable where the wire failed and nobody waits for the answer, so that Lambda counts an error
 */
export async function handler(event: PollEvent | undefined, context: Context): Promise<PollAnswer> {
  services ??= onColdStart();
  const { polled, logger, metrics, now } = services;
  const isAskedByHand = event !== undefined && 'since' in event;
  const since = isAskedByHand ? instantOf(event.since) : undefined;
  try {
    const result = await pollWire(
      polled,
      { ...services, owner: context.awsRequestId, remainingMs: () => context.getRemainingTimeInMillis() },
      since,
    );
    if (result.kind !== 'polled') {
      logger.info('not polled', { ...result });
      return result;
    }
    const { failure, ...rest } = result;
    metrics.addMetric('DropsFetched', MetricUnit.Count, rest.counts.stored);
    metrics.addMetric('ItemsWaiting', MetricUnit.Count, rest.pending);
    metrics.addMetric('PollFailures', MetricUnit.Count, failure ? 1 : 0);
    metrics.addMetric('PollLag', MetricUnit.Seconds, (Date.parse(now()) - Date.parse(rest.reachedAt)) / 1000);
    if (!failure) {
      logger.info('polled', rest);
      return rest;
    }
    logger.error('poll broke off', { ...rest, error: failure });
    if (isAskedByHand) return { ...rest, failure: failure.message };
    throw new Unavailable('WIRE', failure.message);
  } finally {
    metrics.publishStoredMetrics();
  }
}

function instantOf(value: unknown): string | undefined {
  if (value === null) return undefined;
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(time)) throw new ConfigError(`"since" of the event is no instant: ${JSON.stringify(value)}`);
  return new Date(time).toISOString();
}
