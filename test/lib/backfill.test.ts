// What an archive that may be brought in adds to the stack: a function, a state machine, and what these may do.
import { afterAll, describe, expect, it } from 'vitest';
import { arnText, grantsOf, oneOf, resourcesOf } from './stack-reader.ts';
import { appOf, removeSynthesised, templateOf } from './synth.ts';

afterAll(removeSynthesised);

const template = templateOf({ context: { backfillFrom: 's3://old-wires/reuters/20' } });
const resources = resourcesOf(template);
const machine = oneOf(template, 'AWS::StepFunctions::StateMachine', 'WiresBackfill');
const worker = oneOf(template, 'AWS::Lambda::Function', 'WiresBackfill');
const DROPS = 'WiresIntakeDropsD9712401';
const ARCHIVE = 'WiresStoreArchiveDDB75D41';
const REPLAYS = 'WiresIntakeReplayQueue914F2632';

interface Definition {
  readonly States: { readonly Objects: Readonly<Record<string, unknown>> };
}
const definition: Definition = JSON.parse(arnText(resources[machine]!.Properties!.DefinitionString));

describe('the state machine', () => {
  it('lists what it is told to, and hands it on in batches that know their wire', () => {
    expect(definition.States.Objects).toMatchObject({
      Type: 'Map',
      MaxConcurrency: 3,
      ItemReader: {
        Resource: 'arn:<Partition>:states:::s3:listObjectsV2',
        Parameters: { Bucket: 'old-wires', 'Prefix.$': '$.prefix' },
      },
      ItemBatcher: {
        MaxItemsPerBatch: 50,
        BatchInput: { 'id.$': '$.id', 'wire.$': '$.wire', 'prefix.$': '$.prefix' },
      },
      ResultPath: null,
    });
  });

  it('calls BACKFILL for each batch, again and again where that fails, and may be redriven', () => {
    const { ItemProcessor } = definition.States.Objects as { ItemProcessor: { States: Record<string, unknown> } };

    expect(ItemProcessor).toMatchObject({ ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'STANDARD' } });
    expect(ItemProcessor.States.Import).toMatchObject({
      Resource: worker,
      Retry: [{ ErrorEquals: ['States.ALL'], MaxAttempts: 8 }],
    });
  });

  it('may list its archive, call its function, keep its results, and start itself: no more', () => {
    const { allowed } = grantsOf(template, oneOf(template, 'AWS::IAM::Role', 'WiresBackfillStateMachine'));

    expect(allowed.map(({ action, resources: on }) => [action, ...on])).toEqual([
      ['s3:ListBucket', 'arn:<Partition>:s3:::old-wires'],
      ['lambda:InvokeFunction', worker],
      ...['PutObject', 'GetObject', 'ListMultipartUploadParts', 'AbortMultipartUpload']
        .map((action) => [`s3:${action}`, `${ARCHIVE}/backfills/*`])
        .sort(),
      ['states:StartExecution', machine],
      ...['DescribeExecution', 'RedriveExecution', 'StopExecution'].map((action) => [
        `states:${action}`,
        `arn:<Partition>:states:<Region>:<AccountId>:execution:${machine}/*`,
      ]),
    ]);
    expect(allowed[0]!.conditions).toEqual(['StringLike s3:prefix reuters/20*']);
  });
});

describe('BACKFILL', () => {
  it('may read what the archive holds below its prefix, put it below _backfill/, and queue it behind live drops', () => {
    const { allowed } = grantsOf(template, oneOf(template, 'AWS::IAM::Role', 'WiresBackfillRole'));

    expect(allowed.slice(2).map(({ action, resources: on }) => `${action} ${on}`)).toEqual([
      's3:GetObject arn:<Partition>:s3:::old-wires/reuters/20*',
      's3:ListBucket arn:<Partition>:s3:::old-wires',
      `s3:GetObject ${DROPS}/*/_backfill/*`,
      `s3:PutObject ${DROPS}/*/_backfill/*`,
      `sqs:SendMessage ${REPLAYS}`,
    ]);
    expect(resources[worker]!.Properties).toMatchObject({
      Environment: {
        Variables: {
          SLUGLINE_BACKFILL_BUCKET: 'old-wires',
          SLUGLINE_DROP_BUCKET: { Ref: DROPS },
          SLUGLINE_REPLAY_QUEUE: { Ref: REPLAYS },
        },
      },
    });
  });
});

it('tells the command line where it is', () => {
  const value = arnText(template.toJSON().Outputs.Backfill.Value);

  expect(JSON.parse(value)).toEqual({ stateMachineArn: machine, bucket: 'old-wires', prefix: 'reuters/20' });
});

it('is not there where no archive is named', () => {
  const without = templateOf();

  expect(Object.keys(resourcesOf(without)).filter((id) => id.includes('Backfill'))).toEqual([]);
  expect(without.toJSON().Outputs).not.toHaveProperty('Backfill');
});

it.each(['', 'old-wires/reuters', 's3://', 's3://UPPER/x', 's3://old-wires/*', true])(
  '%j is no archive',
  (backfillFrom) => {
    expect(() => appOf({ context: { backfillFrom } })).toThrow(expect.objectContaining({ code: 'CONFIG' }));
  },
);
