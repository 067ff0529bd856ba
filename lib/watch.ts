// WATCH: every few minutes, how silent each wire is and what it brought; and the alarms that stand on it.
import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { Construct } from 'constructs';
import { METRICS_NAMESPACE, WATCH_MINUTES, WATCH_TIMEOUT_SECONDS } from '../functions/names.ts';
import { type FunctionSettings, SluglineFunction } from './function.ts';
import type { Store } from './store.ts';

const EACH = Duration.minutes(WATCH_MINUTES);
const MEMORY_MB = 512;

export interface WatchProps extends FunctionSettings {
  readonly store: Store;
  /** Wires that say how long they may be silent. */
  readonly quiet: readonly string[];
}

export class Watch extends Construct {
  readonly function: SluglineFunction;

  constructor(scope: Construct, id: string, { store, quiet, ...settings }: WatchProps) {
    super(scope, id);
    this.function = new SluglineFunction(this, 'Watch', {
      ...settings,
      name: 'watch',
      description: 'Measures how silent wires are, and counts what they brought',
      timeoutSeconds: WATCH_TIMEOUT_SECONDS,
      memoryMb: MEMORY_MB,
      environment: { table: store.table.tableName },
    });
    store.allowTable(this.function, ['BatchGetItem', 'Query']);
    store.allowCounting(this.function);
    this.function.lambda.configureAsyncInvoke({ retryAttempts: 0, maxEventAge: EACH });
    new Rule(this, 'Schedule', {
      description: 'Calls WATCH',
      schedule: Schedule.rate(EACH),
      targets: [new LambdaFunction(this.function.lambda, { retryAttempts: 0, maxEventAge: EACH })],
    });
    for (const wire of quiet) this.#silent(wire);
    new Alarm(this, 'Unusual', {
      alarmDescription: 'A wire brought far more or less than usual. docs/runbook.md: A day is unusual',
      metric: this.#metric('DayUnusual', 'Sum', { service: 'watch' }),
      threshold: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
  }

  #silent(wire: string): void {
    new Alarm(this, `Silent-${wire}`, {
      alarmDescription: `The wire ${wire} is silent for too long. docs/runbook.md: A wire is silent`,
      metric: this.#metric('Silence', 'Maximum', { service: 'watch', wire }),
      threshold: 100,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      evaluationPeriods: 2,
      // Nobody measures: then nobody knows that it is not silent.
      treatMissingData: TreatMissingData.BREACHING,
    });
  }

  #metric(metricName: string, statistic: string, dimensionsMap: Record<string, string>): Metric {
    return new Metric({ namespace: METRICS_NAMESPACE, metricName, statistic, dimensionsMap, period: EACH });
  }
}
