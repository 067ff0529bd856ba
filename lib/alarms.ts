// What a person must hear of, whatever the wires; and the topic that tells of these alarms and of all others.
import { Aws, Duration, RemovalPolicy } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  MathExpression,
  Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { type IKey, Key } from 'aws-cdk-lib/aws-kms';
import { type ITopic, Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { INGEST_TIMEOUT_SECONDS, METRICS_NAMESPACE } from '../functions/names.ts';
import type { DropIntake } from './drop-intake.ts';
import { type Encryption, TO_READ_AND_WRITE } from './encryption.ts';
import type { MainFunctions } from './function.ts';
import type { Store } from './store.ts';

export interface AlarmsProps {
  readonly intake: DropIntake;
  readonly store: Store;
  readonly functions: MainFunctions;
  /** An e-mail address, or the ARN of a topic. */
  readonly to?: string;
  readonly keep: boolean;
  readonly encryption: Encryption;
}

/** Raised by INGEST: the metric, what it says, and its heading. */
const OF_ITEMS = {
  EmbargoUnreadable: ['A story is held, since its embargo cannot be read.', 'An embargo cannot be read'],
  VersionFromTheFuture: ['A version is held, since it is dated ahead.', 'A version is from the future'],
  DropIncomplete: ['An upload broke off.', 'An upload is incomplete'],
} as const;

/** Raised by INGEST, and by SWEEP where it does what INGEST left over. */
const OF_EFFECTS = {
  WithdrawalUnsure: ['An advisory may withdraw a story.', 'A withdrawal is unsure'],
  WithdrawalUnmatched: ['An advisory withdraws a story that is not here.', 'A withdrawal meets nothing'],
} as const;

const PERIOD = Duration.minutes(5);
const OWN = { namespace: METRICS_NAMESPACE, period: PERIOD } as const;
// A few tries of a drop, each as long as it may take.
const MAX_AGE = Duration.seconds(15 * INGEST_TIMEOUT_SECONDS);

export class Alarms extends Construct {
  /** Where alarms are told; undefined where nobody is named. */
  readonly topic: ITopic | undefined;

  constructor(scope: Construct, id: string, { intake, store, functions, to, keep, encryption }: AlarmsProps) {
    super(scope, id);
    this.topic = to === undefined ? undefined : this.#topic(to, keep, encryption);
    for (const [name, [what, heading]] of Object.entries({ ...OF_ITEMS, ...OF_EFFECTS })) {
      const of = (service: string) => ({ metricName: name, service });
      const sweep = name in OF_EFFECTS ? { sweep: of('sweep') } : {};
      this.#alarm(name, what, heading, { metric: sumOf({ ingest: of('ingest'), ...sweep }, name), threshold: 1 });
    }
    const ofModel = (metricName: string) => ({ metricName, service: 'ingest' });
    this.#alarm('TopicModel', 'The topic model in use cannot be used.', 'A topic model cannot be used', {
      metric: sumOf({ unusable: ofModel('TopicModelUnusable'), missing: ofModel('TopicModelMissing') }, 'TopicModel'),
      threshold: 1,
    });
    this.#alarm('DeadLetters', 'Drops were given up.', 'Drops were given up', {
      metric: intake.deadLetters.metricApproximateNumberOfMessagesVisible({ period: PERIOD, statistic: 'Maximum' }),
      threshold: 1,
    });
    this.#alarm('ReplayDeadLetters', 'Replayed drops were given up.', 'Replayed drops were given up', {
      metric: intake.replayDeadLetters.metricApproximateNumberOfMessagesVisible({
        period: PERIOD,
        statistic: 'Maximum',
      }),
      threshold: 1,
    });
    this.#alarm('Backlog', 'Drops wait.', 'Drops wait', {
      metric: intake.queue.metricApproximateAgeOfOldestMessage({ period: PERIOD, statistic: 'Maximum' }),
      threshold: MAX_AGE.toSeconds(),
    });
    this.#alarm('Overdue', 'Holds end late.', 'Holds end late', {
      metric: ofSweep('EmbargoOverdue'),
      threshold: 300,
    });
    this.#alarm('Effects', 'Effects are left over.', 'Effects are left over', {
      metric: ofSweep('OldestEffect'),
      threshold: 300,
    });
    this.#alarm('SlowKill', 'A kill took long.', 'A kill took long', {
      metric: new Metric({
        ...OWN,
        metricName: 'DropToKilled',
        dimensionsMap: { service: 'ingest' },
        statistic: 'Maximum',
      }),
      threshold: 60_000,
    });
    this.#alarm('Quarantine', 'Many items cannot be read.', 'Many items cannot be read', {
      metric: new Metric({
        ...OWN,
        metricName: 'ItemsQuarantined',
        dimensionsMap: { service: 'ingest' },
        statistic: 'Sum',
      }),
      threshold: 20,
    });
    this.#alarm('Throttled', 'AWS throttles Slugline.', 'AWS throttles Slugline', {
      metric: throttlesOf(functions, store),
      threshold: 10,
    });
    this.#alarm('Failing', 'A function fails.', 'A function fails', {
      metric: errorsOf(functions),
      threshold: 5,
    });
    this.#alarm('NotSwept', 'SWEEP does not run.', 'Holds end late', {
      metric: functions.sweep.lambda.metricInvocations({ period: PERIOD }),
      threshold: 1,
      isTooFew: true,
    });
  }

  /** Every alarm below `scope` tells the topic, where there is one. */
  sendAllOf(scope: Construct): void {
    if (!this.topic) return;
    const action = new SnsAction(this.topic);
    for (const one of scope.node.findAll()) if (one instanceof Alarm) one.addAlarmAction(action);
  }

  #alarm(
    id: string,
    what: string,
    heading: string,
    { metric, threshold, isTooFew = false }: { metric: IMetric; threshold: number; isTooFew?: boolean },
  ): void {
    new Alarm(this, id, {
      alarmDescription: `${what} docs/runbook.md: ${heading}`,
      metric,
      threshold,
      comparisonOperator: isTooFew
        ? ComparisonOperator.LESS_THAN_THRESHOLD
        : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      evaluationPeriods: isTooFew ? 3 : 1,
      treatMissingData: isTooFew ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    });
  }

  #topic(to: string, keep: boolean, encryption: Encryption): ITopic {
    if (to.startsWith('arn:')) return Topic.fromTopicArn(this, 'Topic', to);
    const masterKey = encryption.key ?? this.#ownKey(keep);
    // Who may publish says the topic's policy.
    encryption.allowService('cloudwatch.amazonaws.com', TO_READ_AND_WRITE);
    const topic = new Topic(this, 'Topic', { displayName: 'Slugline', masterKey, enforceSSL: true });
    // A topic with a policy has only that one: without this, alarms could not be told.
    topic.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    );
    topic.addSubscription(new EmailSubscription(to));
    return topic;
  }

  /** CloudWatch may not use the key that AWS keeps for SNS. */
  #ownKey(keep: boolean): IKey {
    const key = new Key(this, 'Key', {
      description: 'Alarms of Slugline',
      enableKeyRotation: true,
      removalPolicy: keep ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    key.grantEncryptDecrypt(new ServicePrincipal('cloudwatch.amazonaws.com'));
    return key;
  }
}

const ofSweep = (metricName: string): IMetric =>
  new Metric({ ...OWN, metricName, dimensionsMap: { service: 'sweep' }, statistic: 'Maximum' });

const errorsOf = (functions: MainFunctions): IMetric =>
  summed(
    Object.fromEntries(
      Object.entries(functions).map(([name, { lambda }]) => [name, lambda.metricErrors({ period: PERIOD })]),
    ),
    'Errors',
  );

/** Of functions, and of the calls that they make of the table. */
const throttlesOf = (functions: MainFunctions, { table }: Store): IMetric => {
  const ofFunctions = Object.entries(functions).map(([name, { lambda }]): [string, IMetric] => [
    name,
    lambda.metricThrottles({ period: PERIOD }),
  ]);
  const ofTable = THROTTLED_CALLS.map((Operation): [string, IMetric] => [
    `table${Operation}`,
    new Metric({
      namespace: 'AWS/DynamoDB',
      metricName: 'ThrottledRequests',
      dimensionsMap: { TableName: table.tableName, Operation },
      statistic: 'Sum',
      period: PERIOD,
    }),
  ]);
  return summed(Object.fromEntries([...ofFunctions, ...ofTable]), 'Throttled');
};

/** CloudWatch counts them by operation alone; an alarm reads ten metrics at most. */
const THROTTLED_CALLS = ['PutItem', 'DeleteItem', 'GetItem', 'BatchGetItem', 'Query', 'TransactWriteItems'] as const;

interface Counted {
  readonly metricName: string;
  readonly service: string;
}

/** How often any of these was counted, by name; what was not counted at all is 0. */
function sumOf(counts: Readonly<Record<string, Counted>>, label: string): IMetric {
  const metric = ({ metricName, service }: Counted) =>
    new Metric({
      namespace: METRICS_NAMESPACE,
      metricName,
      dimensionsMap: { service },
      statistic: 'Sum',
      period: PERIOD,
    });
  return summed(Object.fromEntries(Object.entries(counts).map(([name, of]) => [name, metric(of)])), label);
}

/** What was not counted at all is 0. */
const summed = (usingMetrics: Record<string, IMetric>, label: string): IMetric =>
  new MathExpression({
    expression: Object.keys(usingMetrics)
      .map((name) => `FILL(${name}, 0)`)
      .join(' + '),
    usingMetrics,
    period: PERIOD,
    label,
  });
