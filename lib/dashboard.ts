// One page in CloudWatch: how fast stories arrive, what waits, what failed, and roughly what a day costs.
import { Duration } from 'aws-cdk-lib';
import {
  Dashboard as CloudWatchDashboard,
  GraphWidget,
  type IMetric,
  MathExpression,
  Metric,
  Row,
  SingleValueWidget,
  TextWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import { METRICS_NAMESPACE } from '../functions/names.ts';
import type { Deliver } from './deliver.ts';
import type { DropIntake } from './drop-intake.ts';
import type { MainFunctions } from './function.ts';
import { PRICES, PRICES_OF } from './prices.ts';
import type { Store } from './store.ts';

export interface DashboardProps {
  readonly intake: DropIntake;
  readonly store: Store;
  readonly functions: MainFunctions;
  readonly deliveries: ReadonlyMap<string, Deliver>;
  /** Wires that say how long they may be silent. */
  readonly quiet: readonly string[];
}

const PERIOD = Duration.minutes(5);
const DAY = Duration.days(1);
const WIDTH = 12;
const HEIGHT = 6;

export class Dashboard extends Construct {
  constructor(scope: Construct, id: string, props: DashboardProps) {
    super(scope, id);
    const { intake, store, functions, deliveries, quiet } = props;
    const own = (metricName: string, statistic: string, dimensionsMap: Record<string, string>, label?: string) =>
      new Metric({
        namespace: METRICS_NAMESPACE,
        metricName,
        statistic,
        dimensionsMap,
        period: PERIOD,
        ...(label === undefined ? {} : { label }),
      });
    const ingest = (metricName: string, statistic: string, label?: string) =>
      own(metricName, statistic, { service: 'ingest' }, label);
    const sweep = (metricName: string, statistic = 'Maximum', label?: string) =>
      own(metricName, statistic, { service: 'sweep' }, label);
    const graph = (title: string, left: IMetric[], right: IMetric[] = []) =>
      new GraphWidget({ title, left, right, width: WIDTH, height: HEIGHT, period: PERIOD });

    const board = new CloudWatchDashboard(this, 'Board');
    board.addWidgets(
      new Row(
        graph('From a drop to its story, ms', [
          ingest('DropToVisible', 'p50', 'median'),
          ingest('DropToVisible', 'p99', '99 of 100'),
        ]),
        graph('From a kill to its end, ms', [
          ingest('DropToKilled', 'p50', 'median'),
          ingest('DropToKilled', 'Maximum', 'longest'),
        ]),
      ),
      new Row(
        graph(
          'Drops',
          [
            ingest('DropsIngested', 'Sum', 'ingested'),
            intake.queue.metricApproximateNumberOfMessagesVisible({ label: 'waiting', period: PERIOD }),
          ],
          [ingest('ItemsQuarantined', 'Sum', 'items quarantined')],
        ),
        graph(
          'What waits, seconds',
          [
            intake.queue.metricApproximateAgeOfOldestMessage({ label: 'oldest drop', period: PERIOD }),
            sweep('OldestEffect', 'Maximum', 'oldest effect'),
            sweep('EmbargoOverdue', 'Maximum', 'overdue embargo'),
          ],
          [intake.replayQueue.metricApproximateNumberOfMessagesVisible({ label: 'replays, count', period: PERIOD })],
        ),
      ),
      new Row(
        graph('Given up', [
          intake.deadLetters.metricApproximateNumberOfMessagesVisible({ label: 'drops', period: PERIOD }),
          intake.replayDeadLetters.metricApproximateNumberOfMessagesVisible({
            label: 'replayed drops',
            period: PERIOD,
          }),
        ]),
        graph(
          'Functions',
          Object.entries(functions).map(([name, { lambda }]) =>
            lambda.metricErrors({ label: `${name}: errors`, period: PERIOD }),
          ),
          Object.entries(functions).map(([name, { lambda }]) =>
            lambda.metricThrottles({ label: `${name}: throttled`, period: PERIOD }),
          ),
        ),
      ),
      new Row(
        graph(
          'Silence, percent of what is allowed',
          quiet.map((wire) => own('Silence', 'Maximum', { service: 'watch', wire }, wire)),
        ),
        graph(
          'What consumers wait for, seconds',
          [...deliveries.keys()].flatMap((consumer) => [
            own('StopWait', 'Maximum', { service: 'deliver', consumer }, `${consumer}: stops`),
            own('NewsWait', 'Maximum', { service: 'deliver', consumer }, `${consumer}: news`),
          ]),
        ),
      ),
      new Row(
        new SingleValueWidget({
          title: 'A day, about, USD',
          metrics: [costOf(store, functions)],
          period: DAY,
          width: WIDTH,
          height: HEIGHT,
          setPeriodToTimeRange: false,
        }),
        new TextWidget({ markdown: COST_NOTE, width: WIDTH, height: HEIGHT }),
      ),
    );
  }
}

const COST_NOTE = [
  '### What the figure holds',
  `Writes and reads of the table, invocations and seconds of INGEST, SWEEP and QUERY, at list prices of ${PRICES_OF}.`,
  'Not in it: storage, logs, requests of S3 and SQS, events, and what your account gets free. `npm run bench -- cost` counts',
  'all of them for a million versions.',
].join('\n');

/** Units of the table and seconds of the functions, times their price. */
function costOf(store: Store, functions: DashboardProps['functions']): IMetric {
  const usingMetrics: Record<string, IMetric> = {
    writes: store.table.metricConsumedWriteCapacityUnits({ statistic: 'Sum', period: DAY }),
    reads: store.table.metricConsumedReadCapacityUnits({ statistic: 'Sum', period: DAY }),
  };
  const terms = [
    `FILL(writes, 0) * ${PRICES.dynamoWriteUnit.toFixed(12)}`,
    `FILL(reads, 0) * ${PRICES.dynamoReadUnit.toFixed(12)}`,
  ];
  for (const [name, { lambda, memoryMb }] of Object.entries(functions)) {
    usingMetrics[`${name}Ms`] = lambda.metricDuration({ statistic: 'Sum', period: DAY });
    usingMetrics[`${name}Calls`] = lambda.metricInvocations({ statistic: 'Sum', period: DAY });
    const perMs = (PRICES.lambdaGbSecond * memoryMb) / 1024 / 1000;
    terms.push(`FILL(${name}Ms, 0) * ${perMs.toFixed(12)}`);
    terms.push(`FILL(${name}Calls, 0) * ${PRICES.lambdaRequest.toFixed(12)}`);
  }
  return new MathExpression({ expression: terms.join(' + '), usingMetrics, label: 'USD', period: DAY });
}
