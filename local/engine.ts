// The engine: embedded AWS services, the functions on them, and what stands in for AWS's event sources.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SQSClient } from '@aws-sdk/client-sqs';
import { checkWatches, parseConfig, type WiresJson } from '../functions/config.ts';
import * as limits from '../functions/names.ts';
import { ENV, type FunctionName } from '../functions/names.ts';
import {
  type DeliveryRuns,
  deliverEnvironment,
  deliverFunctionName,
  queueNames,
  scheduleDeliveries,
} from './deliveries.ts';
import { openDynamo } from './dynamo/open-dynamo.ts';
import type { LoggedEvent } from './event-log.ts';
import { openEvents } from './events.ts';
import { serveFront } from './front.ts';
import { createFunctionHost, type FunctionHost } from './lambda/function-host.ts';
import { lambdaHandler } from './lambda/invoke-http.ts';
import { createSchedule } from './lambda/schedule.ts';
import { createSqsSource, type SqsSource, type SqsSourceOptions } from './lambda/sqs-source.ts';
import { createLogFile } from './log-file.ts';
import { type LocalWires, pollEnvironment, pollFunctionName, schedulePolls } from './polls.ts';
import { createPushFront, pushFunctionName } from './push.ts';
import { createResources } from './resources.ts';
import { EngineError, engineClientConfig, engineFile, type PipelineNames, REGION } from './running-engine.ts';
import { openS3 } from './s3/s3-http.ts';
import { secretsHandler } from './secrets.ts';
import { serveSmtp } from './smtp.ts';
import { startSqs } from './sqs.ts';

export interface EngineOptions {
  readonly dataDir: string;
  readonly wires: WiresJson;
  /** Where the built bundles lie: `<dir>/<function>/index.js`. */
  readonly bundlesDir: string;
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** Of the sink for e-mail, where a wire takes any; 0, the default, takes any free port. */
  readonly smtpPort?: number;
  /** Polls wires on their schedule: those that need no secret. */
  readonly polls?: boolean;
  /** Wires that are served on this machine, as functions/wires/local-wires.ts has them; all others are out of reach. */
  readonly localWires?: LocalWires;
}

export interface Engine {
  readonly endpoint: string;
  readonly names: PipelineNames;
  /** Where a wire pushes, by wire, of those that may. */
  readonly pushUrls: ReadonlyMap<string, string>;
  /** Where mail to the wires' recipients is taken, on 127.0.0.1; undefined where no wire takes any. */
  readonly smtpPort: number | undefined;
  /** Ends when every drop that was put has its outcome. */
  drain(): Promise<void>;
  /** What the schedule does each minute, now. */
  sweep(graceSeconds?: number): Promise<void>;
  /** Calls each time that an event of the pipeline is on its bus. @returns what ends it */
  onNews(listener: () => void): () => void;
  close(): Promise<void>;
}

const QUEUE = 'slugline-drops';
const DEAD_LETTER_QUEUE = 'slugline-drops-dead';
const REPLAY_QUEUE = 'slugline-replays';
const REPLAY_DEAD_LETTER_QUEUE = 'slugline-replays-dead';
const SWEEP_INTERVAL_MS = 5_000;
// Two cores: one more process than cores keeps them busy while one waits for the disk.
const INGEST_PROCESSES = 2;
// They share cores with what just came, and what is taken is read to its end.
const REPLAY_BATCH_SIZE = 2;
const QUERY_PROCESSES = 2;
// They wait for the disk most of the time.
const PUSH_PROCESSES = 4;

const NAMES = {
  dropBucket: 'slugline-drops',
  archiveBucket: 'slugline-archive',
  table: 'slugline-articles',
  eventBus: 'slugline',
  queryFunction: 'slugline-query',
} as const;

function inUse(cause: Error): never {
  throw new EngineError(`${cause.message}; stop what uses it, or choose another folder with --data`, { cause });
}

const portTaken =
  (port: number) =>
  (error: NodeJS.ErrnoException): never => {
    if (error.code !== 'EADDRINUSE') throw error;
    throw new EngineError(`port ${port} is taken; choose another one with --port, of mail with --smtp-port`, {
      cause: error,
    });
  };

/** @throws ConfigError; or where another process has the data open, or the port is taken */
export async function startEngine({
  dataDir,
  wires,
  bundlesDir,
  port = 0,
  ...polling
}: EngineOptions): Promise<Engine> {
  const { polls = false, localWires, smtpPort = 0 } = polling;
  checkWatches(parseConfig(wires));
  await mkdir(dataDir, { recursive: true });
  const closers: (() => unknown)[] = [];
  const close = async (): Promise<void> => {
    await rm(engineFile(dataDir), { force: true });
    for (const one of closers.splice(0).reverse()) await one();
  };
  const opened = <T extends { close(): unknown }>(service: T): T => {
    closers.push(() => service.close());
    return service;
  };

  try {
    const log = opened(createLogFile(join(dataDir, 'functions.log')));
    // First, since only one process can have it open: nothing else is touched where that is another.
    const dynamo = opened(await openDynamo({ dir: join(dataDir, 'dynamo') }).catch(inUse));
    const sqs = opened(await startSqs({ dataDir: join(dataDir, 'sqs'), releaseInFlight: true }));
    const queue = (name: string, deadLetterQueue: string): string => {
      sqs.createQueue(deadLetterQueue, {});
      return sqs.createQueue(name, {
        deadLetterQueue,
        maxReceives: limits.INGEST_MAX_RECEIVES,
        visibilitySeconds: limits.INGEST_TIMEOUT_SECONDS * 6,
      });
    };
    const queueArn = queue(QUEUE, DEAD_LETTER_QUEUE);
    const replayQueueArn = queue(REPLAY_QUEUE, REPLAY_DEAD_LETTER_QUEUE);
    let deliveries: DeliveryRuns | undefined;
    const listeners = new Set<() => void>();
    const isOurs = ({ busName }: LoggedEvent): boolean => busName === NAMES.eventBus;
    const events = opened(
      await openEvents(join(dataDir, 'events.jsonl'), undefined, (put) => {
        if (!put.some(isOurs)) return;
        deliveries?.onEvents();
        for (const listener of listeners) listener();
      }),
    );
    const s3 = opened(await openS3({ dir: join(dataDir, 's3'), queues: sqs }));
    const hosts = new Map<string, FunctionHost>();
    const pushHosts = new Map<string, FunctionHost>();
    const pushFront = createPushFront(pushHosts);
    const front = opened(
      await serveFront({
        port,
        dynamo: dynamo.handle,
        sqs,
        events: events.handle,
        s3: s3.handle,
        lambda: lambdaHandler(hosts),
        secrets: secretsHandler(join(dataDir, 'secrets.env')),
        push: pushFront.handle,
      }).catch(portTaken(port)),
    );
    const { endpoint } = front;
    const { wires: byName, consumers } = parseConfig(wires);
    for (const name of queueNames(consumers)) sqs.createQueue(name);
    const all = Object.values(byName);
    const polledWires = all.filter((wire) => wire.poll !== undefined);
    const pushingWires = all.filter((wire) => wire.push !== undefined);
    const names: PipelineNames = {
      ...NAMES,
      ingestQueueUrl: sqs.queueUrl(QUEUE, endpoint),
      replayQueueUrl: sqs.queueUrl(REPLAY_QUEUE, endpoint),
      pollFunctions: Object.fromEntries(polledWires.map(({ name }) => [name, pollFunctionName(name)])),
      deliverFunctions: Object.fromEntries(consumers.map(({ name }) => [name, deliverFunctionName(name)])),
    };
    await createResources(engineClientConfig(endpoint), NAMES, queueArn);

    const mailed = all.flatMap(({ name, mail }) => (mail ? [{ name, mail }] : []));
    const clientConfig = engineClientConfig(endpoint);
    const { dropBucket } = names;
    const smtp =
      mailed.length === 0
        ? undefined
        : opened(
            await serveSmtp({ port: smtpPort, wires: mailed, clientConfig, dropBucket }).catch(portTaken(smtpPort)),
          );

    const environment = {
      [ENV.archiveBucket]: names.archiveBucket,
      [ENV.dropBucket]: names.dropBucket,
      [ENV.table]: names.table,
      [ENV.eventBus]: names.eventBus,
      [ENV.dropQueue]: names.ingestQueueUrl,
      [ENV.replayQueue]: names.replayQueueUrl,
    };
    const host = async (
      name: FunctionName,
      timeoutSeconds: number,
      maxConcurrency: number,
      functionName = `slugline-${name}`,
      own: Readonly<Record<string, string>> = environment,
    ): Promise<FunctionHost> => {
      const one = opened(
        await createFunctionHost({
          name: functionName,
          bundleDir: join(bundlesDir, name),
          workDir: join(dataDir, 'functions'),
          wiresJson: wires,
          environment: own,
          endpointUrl: endpoint,
          region: REGION,
          timeoutSeconds,
          memoryMb: limits.INGEST_MEMORY_MB,
          maxConcurrency,
          onLog: (line) => log.write(`${name} ${line}`),
        }),
      );
      hosts.set(functionName, one);
      return one;
    };
    const functions: Record<Exclude<FunctionName, 'poll' | 'push' | 'deliver' | 'backfill'>, FunctionHost> = {
      ingest: await host('ingest', limits.INGEST_TIMEOUT_SECONDS, INGEST_PROCESSES),
      sweep: await host('sweep', limits.SWEEP_TIMEOUT_SECONDS, 1),
      query: await host('query', limits.QUERY_TIMEOUT_SECONDS, QUERY_PROCESSES),
      watch: await host('watch', limits.WATCH_TIMEOUT_SECONDS, 1),
    };
    const polled = await Promise.all(
      polledWires.map(async (wire) => {
        const own = pollEnvironment(names, wire.name, localWires);
        return { wire, host: await host('poll', limits.POLL_TIMEOUT_SECONDS, 1, pollFunctionName(wire.name), own) };
      }),
    );
    for (const { name } of pushingWires) {
      const own = { [ENV.dropBucket]: names.dropBucket, [ENV.table]: names.table, [ENV.wire]: name };
      const functionName = pushFunctionName(name);
      pushHosts.set(name, await host('push', limits.PUSH_TIMEOUT_SECONDS, PUSH_PROCESSES, functionName, own));
    }
    const pushUrls = new Map(pushingWires.map(({ name }) => [name, `${endpoint}${limits.PUSH_PATH}${name}`]));

    const sqsClient = new SQSClient(engineClientConfig(endpoint));
    closers.push(() => sqsClient.destroy());
    const sourceOf = (queueUrl: string, arn: string, more: Partial<SqsSourceOptions>): SqsSource => {
      const one = createSqsSource({
        client: sqsClient,
        queueUrl,
        queueArn: arn,
        target: pushFront.behindPushes(functions.ingest),
        batchSize: limits.INGEST_BATCH_SIZE,
        maximumConcurrency: INGEST_PROCESSES,
        // AWS leaves a failed message alone for the visibility time-out; on one machine nobody waits minutes.
        retryBackoff: { baseSeconds: 1, maxSeconds: 60 },
        onError: (error) => log.write(`engine ${error.message}`),
        ...more,
      });
      one.start();
      closers.push(() => one.stop());
      return one;
    };
    const source = sourceOf(names.ingestQueueUrl, queueArn, {});
    // Behind what just came, also while that is being read, and in one process: the other is free for a kill.
    const replays = sourceOf(names.replayQueueUrl, replayQueueArn, {
      maximumConcurrency: INGEST_PROCESSES - 1,
      batchSize: REPLAY_BATCH_SIZE,
      isHeld: () => source.counters.inFlight > 0 || sqs.depth(QUEUE).visible > 0,
    });
    const schedule = createSchedule({
      ruleName: 'slugline-sweep',
      target: functions.sweep,
      everyMs: SWEEP_INTERVAL_MS,
    });
    schedule.start();
    closers.push(() => schedule.stop());

    const watching = createSchedule({
      ruleName: 'slugline-watch',
      target: functions.watch,
      everyMs: limits.WATCH_MINUTES * 60_000,
    });
    watching.start();
    closers.push(() => watching.stop());

    if (polls) closers.push(schedulePolls(polled).stop);

    const delivering = await Promise.all(
      consumers.map(({ name }) =>
        host(
          'deliver',
          limits.DELIVER_TIMEOUT_SECONDS,
          1,
          deliverFunctionName(name),
          deliverEnvironment(names, name, localWires),
        ),
      ),
    );
    deliveries = scheduleDeliveries(delivering);
    closers.push(deliveries.stop);

    const sweep = async (graceSeconds?: number): Promise<void> => {
      const result = await functions.sweep.invoke(graceSeconds === undefined ? {} : { graceSeconds });
      if (!result.ok) throw new Error(`the sweep failed: ${result.errorMessage}`);
    };
    const drain = async (): Promise<void> => {
      await source.drain();
      await replays.drain();
    };
    // After a crash nobody else does the effects that were left over: at once, not after their grace.
    const swept = sweep(0).catch((error) => log.write(`engine first sweep: ${error}`));
    closers.push(() => swept);

    await writeFile(engineFile(dataDir), JSON.stringify({ pid: process.pid, endpoint, names }));
    const onNews = (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    };
    return { endpoint, names, pushUrls, smtpPort: smtp?.port, drain, sweep, onNews, close };
  } catch (error) {
    await close();
    throw error;
  }
}
