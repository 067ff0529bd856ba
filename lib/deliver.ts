// DELIVER: one function, one role and five alarms for each consumer of wires.json; called at each event on the bus, and
// each minute for what is still owed.
import { Duration, Stack } from 'aws-cdk-lib';
import { Alarm, type AlarmProps, ComparisonOperator, Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { Construct } from 'constructs';
import { type Consumer, isLoopback, isSentArticles } from '../functions/config.ts';
import { ConfigError } from '../functions/errors.ts';
import { DELIVER_MEMORY_MB, DELIVER_TIMEOUT_SECONDS, EVENT_SOURCE, METRICS_NAMESPACE } from '../functions/names.ts';
import type { Bus } from './bus.ts';
import { type FunctionSettings, SluglineFunction } from './function.ts';
import { SearchCollection } from './search-collection.ts';
import { allowSecret } from './secret.ts';
import type { Store } from './store.ts';

export interface DeliverProps extends FunctionSettings {
  readonly consumer: Consumer;
  readonly store: Store;
  readonly bus: Bus;
}

const EACH = Duration.minutes(1);
const PERIOD = Duration.minutes(5);
/** A kill that has not arrived after this calls somebody; news may be late for longer. */
const STOP_WAIT_SECONDS = 300;
const NEWS_WAIT_SECONDS = 3600;

export class Deliver extends Construct {
  readonly function: SluglineFunction;

  /** @throws ConfigError where its webhook is on the machine of whoever wrote wires.json */
  constructor(scope: Construct, id: string, { consumer, store, bus, ...settings }: DeliverProps) {
    super(scope, id);
    const { name, webhook, queue, eventBus, openSearch } = consumer;
    if (webhook && isLoopback(webhook.url)) {
      throw new ConfigError(`wires.json: consumers.${name}.webhook.url: a stack reaches https:// addresses alone`);
    }
    this.function = new SluglineFunction(this, 'Deliver', {
      ...settings,
      name: 'deliver',
      description: `Tells the consumer ${name} of articles`,
      timeoutSeconds: DELIVER_TIMEOUT_SECONDS,
      memoryMb: DELIVER_MEMORY_MB,
      environment: { archiveBucket: store.archive.bucketName, table: store.table.tableName, consumer: name },
    });
    store.allowDelivering(this.function, name);
    // Whether a document may be sent is asked of its head; at release it is visible shortly before it has moved.
    if (isSentArticles(consumer)) store.allowReading(this.function);
    if (webhook) allowSecret(this.function, webhook.secret, settings.encryption);
    if (queue !== undefined) this.function.allow(['sqs:SendMessage'], [queue]);
    if (eventBus !== undefined) this.function.allow(['events:PutEvents'], [eventBus]);
    if (openSearch) this.#allowIndexing(openSearch, settings);

    // No retry and no dead letters: what is owed stands in the table, and the next minute asks for it.
    const target = new LambdaFunction(this.function.lambda, { retryAttempts: 0, maxEventAge: EACH });
    this.function.lambda.configureAsyncInvoke({ retryAttempts: 0, maxEventAge: EACH });
    new Rule(this, 'AtEvents', {
      description: `Calls DELIVER for the consumer ${name}`,
      eventBus: bus.eventBus,
      // Of all wires: what another one says of an article that this consumer was told of is told it, too.
      eventPattern: { source: [EVENT_SOURCE] },
      targets: [target],
    });
    new Rule(this, 'EachMinute', {
      description: `Calls DELIVER for the consumer ${name}`,
      schedule: Schedule.rate(EACH),
      targets: [target],
    });

    this.#watch('Failing', name, {
      metric: this.function.lambda.metricErrors({ period: PERIOD }),
      threshold: 3,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    this.#watch('NotRun', name, {
      metric: this.function.lambda.metricInvocations({ period: PERIOD }),
      threshold: 1,
      comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
      evaluationPeriods: 3,
      treatMissingData: TreatMissingData.BREACHING,
    });
    const alarm = (alarmId: string, metricName: string, threshold: number, what: string, heading: string): void => {
      new Alarm(this, alarmId, {
        alarmDescription: `${what} docs/runbook.md: ${heading}`,
        metric: new Metric({
          namespace: METRICS_NAMESPACE,
          metricName,
          dimensionsMap: { service: 'deliver', consumer: name },
          statistic: 'Maximum',
          period: PERIOD,
        }),
        threshold,
        comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
        evaluationPeriods: 1,
        treatMissingData: TreatMissingData.NOT_BREACHING,
      });
    };
    alarm('StopLate', 'StopWait', STOP_WAIT_SECONDS, `${name} has not taken a kill.`, 'A kill has not arrived');
    alarm('NewsLate', 'NewsWait', NEWS_WAIT_SECONDS, `${name} is behind.`, 'A consumer is behind');
    alarm('GivenUp', 'DeliveriesDead', 1, `${name} refused an event for good.`, 'A consumer refuses an event');
  }

  /** Where DELIVER itself fails, it says nothing of what waits. */
  #watch(id: string, name: string, alarm: Omit<AlarmProps, 'alarmDescription'>): void {
    const alarmDescription = `${name} is not told. docs/runbook.md: A consumer is not told`;
    new Alarm(this, id, { alarmDescription, ...alarm });
  }

  /** Its own collection, or one that was there: which, its data access policy must say, too. */
  #allowIndexing(
    { endpoint, index }: NonNullable<Consumer['openSearch']>,
    { keep, encryption }: FunctionSettings,
  ): void {
    if (endpoint === undefined) {
      new SearchCollection(this, 'Search', { writer: this.function, index, keep, encryption });
      return;
    }
    const [resourceName = '', region = ''] = new URL(endpoint).hostname.split('.');
    const arn = Stack.of(this).formatArn({ service: 'aoss', resource: 'collection', resourceName, region });
    this.function.allow(['aoss:APIAccessAll'], [arn]);
  }
}
