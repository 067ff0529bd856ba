// SWEEP: each minute, holds that end, stories and drops that expire, and effects left over.
import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { Construct } from 'constructs';
import { SWEEP_TIMEOUT_SECONDS } from '../functions/names.ts';
import type { Bus } from './bus.ts';
import type { DropIntake } from './drop-intake.ts';
import { type FunctionSettings, SluglineFunction } from './function.ts';
import type { Store } from './store.ts';

const EACH = Duration.minutes(1);
const MEMORY_MB = 512;

export interface SweepProps extends FunctionSettings {
  readonly intake: DropIntake;
  readonly store: Store;
  readonly bus: Bus;
}

export class Sweep extends Construct {
  readonly function: SluglineFunction;

  constructor(scope: Construct, id: string, { intake, store, bus, ...settings }: SweepProps) {
    super(scope, id);
    this.function = new SluglineFunction(this, 'Sweep', {
      ...settings,
      name: 'sweep',
      description: 'Releases embargoes that end, ends what expires, and does effects that were left over',
      timeoutSeconds: SWEEP_TIMEOUT_SECONDS,
      memoryMb: MEMORY_MB,
      environment: {
        archiveBucket: store.archive.bucketName,
        table: store.table.tableName,
        eventBus: bus.eventBus.eventBusName,
      },
    });
    store.allowMoving(this.function);
    store.allowPurging(this.function);
    store.allowIndexing(this.function);
    intake.allowPurging(this.function);
    store.allowTable(this.function, ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'DeleteItem', 'BatchWriteItem']);
    bus.allowSending(this.function);

    // No retry, since the next minute sweeps the same. No reserved concurrency either: it would be taken from what
    // INGEST and QUERY share, small accounts refuse it, and two sweeps at once do each other no harm.
    this.function.lambda.configureAsyncInvoke({ retryAttempts: 0, maxEventAge: EACH });
    new Rule(this, 'EachMinute', {
      description: 'Calls SWEEP',
      schedule: Schedule.rate(EACH),
      targets: [new LambdaFunction(this.function.lambda, { retryAttempts: 0, maxEventAge: EACH })],
    });
  }
}
