// What AWS calls on the schedule of one wire, and `slugline poll` by hand.

import { setTimeout as sleep } from 'node:timers/promises';
import type { Context } from 'aws-lambda';
import * as v from 'valibot';
import { loadConfig } from '../config-file.ts';
import { BadQuery, ConfigError, Unavailable } from '../errors.ts';
import { hostsOf } from '../poll-config.ts';
import { fromEnvironment, pollStore } from '../store/services.ts';
import { MetricUnit, telemetryOf } from '../telemetry.ts';
import { createFetch } from '../wires/fetch.ts';
import { localFetchOptions, localWiresOf } from '../wires/local-wires.ts';
import { polledWire } from '../wires/registry.ts';
import { type LawAlarm, type PollAsk, type PollResult, pollWire } from './poll.ts';

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

/** What a person asks; the schedule sends other fields. */
const askSchema = v.strictObject({
  since: v.optional(v.pipe(v.string(), v.isoTimestamp())),
  items: v.optional(v.pipe(v.array(v.strictObject({ id: v.string(), receivedAt: v.string() })), v.maxLength(100))),
});

export interface PollEvent {
  readonly ask?: PollAsk;
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
  const ask = event?.ask === undefined ? undefined : askOf(event.ask);
  try {
    const result = await pollWire(
      polled,
      { ...services, owner: context.awsRequestId, remainingMs: () => context.getRemainingTimeInMillis() },
      ask,
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
    if (ask) return { ...rest, failure: failure.message };
    throw new Unavailable('WIRE', failure.message);
  } finally {
    metrics.publishStoredMetrics();
  }
}

function askOf(value: unknown): PollAsk {
  const result = v.safeParse(askSchema, value);
  if (result.success) return result.output as PollAsk;
  const [issue] = result.issues;
  throw new BadQuery(`ask.${v.getDotPath(issue!) ?? ''}`, issue!.message);
}
