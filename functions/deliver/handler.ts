// What AWS calls for one consumer: at each event on the bus, each minute, and `slugline consumers --retry` by hand.
import type { Context } from 'aws-lambda';
import type { Consumer } from '../config.ts';
import { loadConfig } from '../config-file.ts';
import { isLoopback } from '../consumer-config.ts';
import { ConfigError } from '../errors.ts';
import { ENV } from '../names.ts';
import { SharedSecret } from '../shared-secret.ts';
import type { Secrets } from '../store/ports.ts';
import { deliveryStore, fromEnvironment } from '../store/services.ts';
import { MetricUnit, telemetryOf } from '../telemetry.ts';
import { createFetch } from '../wires/fetch.ts';
import { isEngine, localFetchOptions, localWiresOf } from '../wires/local-wires.ts';
import { type DeliverResult, deliver, revive } from './deliver.ts';
import { eventBusSender } from './event-bus.ts';
import { openSearchSender } from './open-search.ts';
import { queueSender } from './queue.ts';
import type { Sender } from './sender.ts';
import { webhookSender } from './webhook.ts';

const onColdStart = () => {
  const name = fromEnvironment(process.env, 'consumer');
  const consumer = loadConfig().consumers.find((one) => one.name === name);
  if (!consumer) throw new ConfigError(`wires.json has no consumer "${name}"`);
  const telemetry = telemetryOf('deliver');
  telemetry.logger.appendKeys({ consumer: name });
  telemetry.metrics.setDefaultDimensions({ consumer: name });
  const { secrets, ...store } = deliveryStore(process.env);
  return { ...store, ...telemetry, consumer, send: senderOf(consumer, secrets), now: () => new Date().toISOString() };
};

let services: ReturnType<typeof onColdStart> | undefined;

function senderOf({ name, webhook, queue, eventBus, openSearch }: Consumer, secrets: Secrets): Sender {
  if (queue !== undefined) return queueSender(queue);
  if (eventBus !== undefined) return eventBusSender(eventBus);
  if (openSearch) return indexSender(openSearch);
  if (!webhook) throw new ConfigError(`the consumer "${name}" has no target`);
  const here = isEngine(process.env);
  if (isLoopback(webhook.url) && !here) {
    throw new ConfigError(`the webhook of "${name}" is on this machine, which a deployed function does not reach`);
  }
  const localWires = localWiresOf(process.env);
  return webhookSender(webhook, {
    fetch: createFetch({
      hosts: new Set([new URL(webhook.url).hostname]),
      ...(localWires ? localFetchOptions(localWires) : {}),
    }),
    secret: new SharedSecret(webhook.secret, 'key', secrets),
    isEngine: here,
    nowMs: Date.now,
  });
}

function indexSender({
  endpoint = process.env[ENV.searchEndpoint],
  index,
}: NonNullable<Consumer['openSearch']>): Sender {
  // A stack makes a collection; one machine has none.
  if (endpoint === undefined)
    return async () => ({ kind: 'down', error: 'it names no endpoint, and no stack made one' });
  return openSearchSender(endpoint, index, {
    fetch: createFetch({ hosts: new Set([new URL(endpoint).hostname]) }),
    keys: () => ({
      accessKeyId: fromEnvironmentOf('AWS_ACCESS_KEY_ID'),
      secretAccessKey: fromEnvironmentOf('AWS_SECRET_ACCESS_KEY'),
      ...(process.env.AWS_SESSION_TOKEN === undefined ? {} : { sessionToken: process.env.AWS_SESSION_TOKEN }),
    }),
    now: () => new Date().toISOString(),
  });
}

function fromEnvironmentOf(name: string): string {
  const value = process.env[name];
  if (!value) throw new ConfigError(`the environment variable ${name} is not set`);
  return value;
}

export interface DeliverEvent {
  /** Owes again what was given up. */
  readonly retry?: boolean;
}

export type DeliverAnswer = DeliverResult & { readonly revived?: number };

/** @param event of the bus or the schedule, whose fields say nothing here, or what a person asks */
export async function handler(event: DeliverEvent | undefined, context: Context): Promise<DeliverAnswer> {
  services ??= onColdStart();
  const { consumer, logger, metrics } = services;
  try {
    const revived = event?.retry === true ? await revive(consumer, services) : undefined;
    const result = await deliver(consumer, {
      ...services,
      owner: context.awsRequestId,
      remainingMs: () => context.getRemainingTimeInMillis(),
    });
    const answer = { ...result, ...(revived === undefined ? {} : { revived }) };
    if (result.kind === 'busy') return answer;
    const { taken, refused, dead, trouble, stopsWaitSeconds, newsWaitSeconds } = result;
    if (trouble !== undefined) logger.warn('the consumer takes nothing', { ...result });
    else if (taken + refused + dead > 0) logger.info('delivered', { ...result });
    metrics.addMetric('Delivered', MetricUnit.Count, taken);
    metrics.addMetric('DeliveriesRefused', MetricUnit.Count, refused);
    metrics.addMetric('DeliveriesDead', MetricUnit.Count, dead);
    metrics.addMetric('StopWait', MetricUnit.Seconds, stopsWaitSeconds);
    metrics.addMetric('NewsWait', MetricUnit.Seconds, newsWaitSeconds);
    metrics.publishStoredMetrics();
    return answer;
  } catch (error) {
    logger.error('the delivery broke off', { error: error as Error });
    throw error;
  }
}
