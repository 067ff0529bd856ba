// POLL: one function, one role, one schedule and two alarms for each polled wire. A wire's function reads its own
// secret alone, and writes its own drops and rows alone.
import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { Construct } from 'constructs';
import type { PollConfig } from '../functions/config.ts';
import { METRICS_NAMESPACE, POLL_MEMORY_MB, POLL_TIMEOUT_SECONDS } from '../functions/names.ts';
import type { DropIntake } from './drop-intake.ts';
import { type FunctionSettings, SluglineFunction } from './function.ts';
import { allowSecret } from './secret.ts';
import type { Store } from './store.ts';

export interface PollProps extends FunctionSettings {
  /** The wire's name in wires.json. */
  readonly wire: string;
  readonly poll: Pick<PollConfig, 'everyMinutes' | 'secret' | 'mostPerHour'>;
  readonly intake: DropIntake;
  readonly store: Store;
}

/** A wire may be a few polls behind before anybody is called. */
const PERIODS = 3;
const MIN_PERIOD_MINUTES = 5;

export class Poll extends Construct {
  readonly function: SluglineFunction;
  /** In alarm where the wire has not been polled to its end for some time, or at all. */
  readonly stalled: Alarm;
  /** In alarm where it brings far more than a wire can have written. */
  readonly haywire: Alarm;
  /** In alarm where an item was given up, a feed is gone, a cursor was lost or a quota runs out. */
  readonly attention: Alarm;

  constructor(scope: Construct, id: string, { wire, poll, intake, store, ...settings }: PollProps) {
    super(scope, id);
    this.function = new SluglineFunction(this, 'Poll', {
      ...settings,
      name: 'poll',
      description: `Asks the wire ${wire} for what is new`,
      timeoutSeconds: POLL_TIMEOUT_SECONDS,
      memoryMb: POLL_MEMORY_MB,
      environment: { dropBucket: intake.bucket.bucketName, table: store.table.tableName, wire },
    });
    intake.allowPutting(this.function, wire);
    store.allowPolling(this.function, wire);
    if (poll.secret !== undefined) allowSecret(this.function, poll.secret, settings.encryption);

    // No retry and no dead letters: the next tick asks for the same, and a lease keeps it from running beside this one.
    const each = Duration.minutes(poll.everyMinutes);
    this.function.lambda.configureAsyncInvoke({ retryAttempts: 0, maxEventAge: Duration.minutes(1) });
    new Rule(this, 'Schedule', {
      description: `Calls POLL for the wire ${wire}`,
      schedule: Schedule.rate(each),
      targets: [new LambdaFunction(this.function.lambda, { retryAttempts: 0, maxEventAge: Duration.minutes(1) })],
    });

    const period = Duration.minutes(Math.max(MIN_PERIOD_MINUTES, poll.everyMinutes));
    const dimensionsMap = { service: 'poll', wire };
    const metric = (metricName: string, statistic: string) =>
      new Metric({ namespace: METRICS_NAMESPACE, metricName, statistic, dimensionsMap, period });
    this.stalled = new Alarm(this, 'Stalled', {
      alarmDescription: `The wire ${wire} has not been polled to its end for some time. docs/runbook.md: A poller is stalled`,
      metric: metric('PollLag', 'Minimum'),
      threshold: PERIODS * period.toSeconds(),
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: PERIODS,
      treatMissingData: TreatMissingData.BREACHING,
    });
    this.haywire = new Alarm(this, 'Haywire', {
      alarmDescription: `The wire ${wire} brings far too much. docs/runbook.md: A poller is haywire`,
      metric: metric('DropsFetched', 'Sum').with({ period: Duration.hours(1) }),
      threshold: poll.mostPerHour,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    this.attention = new Alarm(this, 'Attention', {
      alarmDescription: `The wire ${wire} needs a person. docs/runbook.md: A poller needs attention`,
      metric: metric('PollAttention', 'Sum'),
      threshold: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
  }
}
