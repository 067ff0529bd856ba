// What brings an archive in: a state machine that lists one prefix of a bucket and calls BACKFILL with some objects at a time,
// as many at once as leave executions to drops and readers. Its role is written by hand: CDK's own would let it read all
// of the archive bucket, killed stories among them.
import { Duration, Stack } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { Policy, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Bucket, type IBucket } from 'aws-cdk-lib/aws-s3';
import { DefinitionBody, StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import {
  BACKFILL_BATCH_SIZE,
  BACKFILL_MAX_CONCURRENCY,
  BACKFILL_MEMORY_MB,
  BACKFILL_TIMEOUT_SECONDS,
  BACKFILLS_PREFIX,
} from '../functions/names.ts';
import type { DropIntake } from './drop-intake.ts';
import { TO_READ_AND_WRITE } from './encryption.ts';
import { type FunctionSettings, SluglineFunction } from './function.ts';
import type { Store } from './store.ts';

/** Where an archive lies. */
export interface BackfillSource {
  readonly bucket: string;
  /** Empty: all of the bucket. */
  readonly prefix: string;
}

export interface BackfillProps extends FunctionSettings {
  readonly from: BackfillSource;
  readonly intake: DropIntake;
  readonly store: Store;
}

export class Backfill extends Construct {
  readonly function: SluglineFunction;
  readonly stateMachine: StateMachine;

  constructor(scope: Construct, id: string, { from, intake, store, ...settings }: BackfillProps) {
    super(scope, id);
    const archive = Bucket.fromBucketName(this, 'Archive', from.bucket);
    this.function = new SluglineFunction(this, 'Backfill', {
      ...settings,
      name: 'backfill',
      description: 'Puts objects of an archive as drops',
      timeoutSeconds: BACKFILL_TIMEOUT_SECONDS,
      memoryMb: BACKFILL_MEMORY_MB,
      environment: {
        backfillBucket: from.bucket,
        dropBucket: intake.bucket.bucketName,
        replayQueue: intake.replayQueue.queueUrl,
      },
    });
    this.function.allow(['s3:GetObject'], [archive.arnForObjects(`${from.prefix}*`)]);
    // Without it an object that is gone answers 403, as if the policy were wrong.
    this.function.allow(['s3:ListBucket'], [archive.bucketArn]);
    intake.allowBackfilling(this.function);

    const role = new Role(this, 'StateMachineRole', { assumedBy: new ServicePrincipal('states.amazonaws.com') });
    this.stateMachine = new StateMachine(this, 'StateMachine', {
      comment: 'Brings an archive in: slugline backfill',
      role,
      definitionBody: DefinitionBody.fromString(
        JSON.stringify(definition(archive, store.archive, this.function.lambda.functionArn, Stack.of(this).partition)),
      ),
    });
    const allow = (actions: string[], resources: string[], conditions = {}): void => {
      role.addToPolicy(new PolicyStatement({ actions, resources, conditions }));
    };
    allow(['s3:ListBucket'], [archive.bucketArn], { StringLike: { 's3:prefix': [`${from.prefix}*`] } });
    allow(['lambda:InvokeFunction'], [this.function.lambda.functionArn]);
    allow(
      ['s3:PutObject', 's3:GetObject', 's3:ListMultipartUploadParts', 's3:AbortMultipartUpload'],
      [store.archive.arnForObjects(`${BACKFILLS_PREFIX}*`)],
    );
    settings.encryption.allow(role, 's3', TO_READ_AND_WRITE);
    this.#allowItself(role);
    new Alarm(this, 'CutShort', {
      alarmDescription: 'A backfill ended before its end. docs/runbook.md: A backfill was cut short',
      metric: this.stateMachine.metricFailed({ period: Duration.minutes(5), statistic: 'Sum' }),
      threshold: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
  }

  // A map of this kind starts an execution of its machine for each batch. In a policy of its own, which the machine does
  // not wait for: it names the machine.
  #allowItself(role: Role): void {
    const { stateMachineArn, stateMachineName } = this.stateMachine;
    const executions = Stack.of(this).formatArn({
      service: 'states',
      resource: `execution:${stateMachineName}`,
      resourceName: '*',
    });
    const statements = [
      new PolicyStatement({ actions: ['states:StartExecution'], resources: [stateMachineArn] }),
      new PolicyStatement({
        actions: ['states:DescribeExecution', 'states:StopExecution', 'states:RedriveExecution'],
        resources: [executions],
      }),
    ];
    new Policy(this, 'Itself', { statements, roles: [role] });
  }
}

/** In the states language. The input is `{ id, wire, prefix }`; an execution that failed is gone on with by a redrive. */
const definition = (archive: IBucket, results: { readonly bucketName: string }, worker: string, partition: string) => ({
  StartAt: 'Objects',
  States: {
    Objects: {
      Type: 'Map',
      End: true,
      MaxConcurrency: BACKFILL_MAX_CONCURRENCY,
      ItemReader: {
        Resource: `arn:${partition}:states:::s3:listObjectsV2`,
        Parameters: { Bucket: archive.bucketName, 'Prefix.$': '$.prefix' },
      },
      ItemBatcher: {
        MaxItemsPerBatch: BACKFILL_BATCH_SIZE,
        BatchInput: { 'id.$': '$.id', 'wire.$': '$.wire', 'prefix.$': '$.prefix' },
      },
      ItemProcessor: {
        // Standard, so that a batch that failed is known by name, and may be redriven for two weeks.
        ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'STANDARD' },
        StartAt: 'Import',
        States: {
          Import: {
            Type: 'Task',
            Resource: worker,
            End: true,
            // A store that is away for some minutes, or a throttled function, must not end years of work.
            Retry: [{ ErrorEquals: ['States.ALL'], IntervalSeconds: 5, BackoffRate: 2, MaxAttempts: 8 }],
          },
        },
      },
      // What all batches answer is more than an execution may pass on.
      ResultWriter: {
        Resource: `arn:${partition}:states:::s3:putObject`,
        Parameters: { Bucket: results.bucketName, Prefix: BACKFILLS_PREFIX.replace(/\/$/, '') },
      },
      ResultPath: null,
    },
  },
});
