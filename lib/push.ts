// HTTPS push: one HTTP API, and behind it one function and one role for each wire that pushes. The function checks who
// sent a request, over its raw bytes, which an authoriser of API Gateway never sees.
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { CfnStage, HttpApi, HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Alarm, ComparisonOperator, Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { PushConfig } from '../functions/config.ts';
import {
  METRICS_NAMESPACE,
  PUSH_BURST,
  PUSH_MEMORY_MB,
  PUSH_PATH,
  PUSH_RATE,
  PUSH_TIMEOUT_SECONDS,
} from '../functions/names.ts';
import type { DropIntake } from './drop-intake.ts';
import { type FunctionSettings, SluglineFunction } from './function.ts';
import { allowSecret } from './secret.ts';
import type { Store } from './store.ts';

/** Who asked for what, and how it ended; no header, in which a token may stand. */
const ACCESS_LOG = {
  time: '$context.requestTime',
  requestId: '$context.requestId',
  sourceIp: '$context.identity.sourceIp',
  route: '$context.routeKey',
  status: '$context.status',
  bytes: '$context.responseLength',
};

export interface PushProps extends FunctionSettings {
  readonly pushes: readonly { readonly wire: string; readonly push: PushConfig }[];
  readonly intake: DropIntake;
  readonly store: Store;
}

export class Push extends Construct {
  readonly api: HttpApi;
  /** By wire. */
  readonly functions: ReadonlyMap<string, SluglineFunction>;
  /** In alarm where requests of a sender who did nothing wrong could not be stored. */
  readonly alarms: readonly Alarm[];

  constructor(scope: Construct, id: string, { pushes, intake, store, ...settings }: PushProps) {
    super(scope, id);
    this.api = new HttpApi(this, 'Api', { description: 'Wires push drops here', createDefaultStage: false });
    this.#addStage(settings);
    this.functions = new Map(
      pushes.map(({ wire, push }) => {
        const one = new SluglineFunction(this, `Push-${wire}`, {
          ...settings,
          name: 'push',
          description: `Takes drops that are pushed by the wire ${wire}`,
          timeoutSeconds: PUSH_TIMEOUT_SECONDS,
          memoryMb: PUSH_MEMORY_MB,
          environment: { dropBucket: intake.bucket.bucketName, table: store.table.tableName, wire },
        });
        intake.allowPutting(one, wire);
        store.allowSignatures(one, wire);
        allowSecret(one, push.secret, settings.encryption);
        for (const path of [`${PUSH_PATH}${wire}`, `${PUSH_PATH}${wire}/uploads`]) {
          this.api.addRoutes({
            path,
            methods: [HttpMethod.POST],
            integration: new HttpLambdaIntegration(`To-${wire}`, one.lambda),
          });
        }
        return [wire, one];
      }),
    );
    this.alarms = pushes.map(({ wire }) => this.#alarm(wire));
  }

  #addStage({ keep, encryption }: FunctionSettings): void {
    const logGroup = new LogGroup(this, 'AccessLogs', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: keep ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
      ...encryption.logs(),
    });
    new CfnStage(this, 'Stage', {
      apiId: this.api.apiId,
      stageName: '$default',
      autoDeploy: true,
      defaultRouteSettings: { throttlingRateLimit: PUSH_RATE, throttlingBurstLimit: PUSH_BURST },
      accessLogSettings: { destinationArn: logGroup.logGroupArn, format: JSON.stringify(ACCESS_LOG) },
    });
  }

  #alarm(wire: string): Alarm {
    return new Alarm(this, `Failed-${wire}`, {
      alarmDescription: `Pushes of the wire ${wire} could not be stored. docs/runbook.md: A push endpoint fails`,
      metric: new Metric({
        namespace: METRICS_NAMESPACE,
        metricName: 'PushFailed',
        statistic: 'Sum',
        dimensionsMap: { service: 'push', wire },
        period: Duration.minutes(5),
      }),
      threshold: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
  }
}
