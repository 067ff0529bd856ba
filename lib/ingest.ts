// INGEST: drops in, articles out, called with messages of the drop queue.
import { Duration } from 'aws-cdk-lib';
import { EventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import {
  INGEST_BATCH_SIZE,
  INGEST_BATCH_WINDOW_SECONDS,
  INGEST_MEMORY_MB,
  INGEST_TIMEOUT_SECONDS,
  REPLAY_MAX_CONCURRENCY,
} from '../functions/names.ts';
import type { Bus } from './bus.ts';
import type { DropIntake } from './drop-intake.ts';
import { type FunctionSettings, SluglineFunction } from './function.ts';
import type { Store } from './store.ts';

/** Half of the ten executions that a new AWS account has: a backlog must leave room for SWEEP and QUERY. */
const MAX_CONCURRENCY = 5;

export interface IngestProps extends FunctionSettings {
  readonly intake: DropIntake;
  readonly store: Store;
  readonly bus: Bus;
}

export class Ingest extends Construct {
  readonly function: SluglineFunction;

  constructor(scope: Construct, id: string, { intake, store, bus, ...settings }: IngestProps) {
    super(scope, id);
    this.function = new SluglineFunction(this, 'Ingest', {
      ...settings,
      name: 'ingest',
      description: 'Reads drops, writes articles and their events',
      timeoutSeconds: INGEST_TIMEOUT_SECONDS,
      memoryMb: INGEST_MEMORY_MB,
      // It ends, since each call reads one item more at least.
      mayCallItself: true,
      environment: {
        archiveBucket: store.archive.bucketName,
        dropQueue: intake.queue.queueUrl,
        replayQueue: intake.replayQueue.queueUrl,
        table: store.table.tableName,
        eventBus: bus.eventBus.eventBusName,
      },
    });
    intake.allowReading(this.function);
    intake.allowReceiving(this.function);
    intake.allowGoingOn(this.function);
    store.allowMoving(this.function);
    store.allowModels(this.function);
    store.allowTable(this.function, ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'DeleteItem', 'BatchWriteItem']);
    bus.allowSending(this.function);

    this.#read('Source', intake.queue, MAX_CONCURRENCY);
    this.#read('Replays', intake.replayQueue, REPLAY_MAX_CONCURRENCY);
  }

  #read(id: string, queue: IQueue, maxConcurrency: number): void {
    new EventSourceMapping(this, id, {
      target: this.function.lambda,
      eventSourceArn: queue.queueArn,
      batchSize: INGEST_BATCH_SIZE,
      maxBatchingWindow: Duration.seconds(INGEST_BATCH_WINDOW_SECONDS),
      maxConcurrency,
      reportBatchItemFailures: true,
    });
  }
}
