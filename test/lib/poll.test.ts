// What a polled wire adds to the stack: one function that can reach its own secret, drops and rows, and no other wire's.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { afterAll, describe, expect, it } from 'vitest';
import type { WiresJson } from '../../functions/config.ts';
import { POLL_TIMEOUT_SECONDS } from '../../functions/names.ts';
import { appOf, removeSynthesised, templateOf } from './synth.ts';

afterAll(removeSynthesised);

const wires: WiresJson = {
  wires: {
    reuters: {
      title: 'Reuters',
      authorities: ['reuters.com'],
      poll: { poller: 'reuters-connect', secret: 'slugline/reuters', everyMinutes: 1, hosts: ['api.wire.example'] },
    },
    papers: {
      title: 'Papers',
      authorities: [],
      poll: { poller: 'feeds', urls: ['https://paper.example/rss'], everyMinutes: 30, mostPerHour: 40 },
    },
    mail: { title: 'Mail', authorities: [] },
  },
};

interface Resource {
  readonly Type: string;
  readonly Properties: Readonly<Record<string, never>>;
}

const template = templateOf({ wires });
const resources: Record<string, Resource> = template.toJSON().Resources;
const DROPS = 'WiresIntakeDropsD9712401';
const TABLE = 'WiresStoreArticles70581B1E';

const idOf = (type: string, wire: string): string => {
  const found = Object.entries(resources).filter(
    ([id, { Type }]) => Type === type && id.startsWith(`WiresPoll${wire}`),
  );
  if (found.length !== 1) throw new Error(`${found.length} ${type} of ${wire}`);
  return found[0]![0];
};

describe.each([
  { wire: 'reuters', rate: 'rate(1 minute)', period: 300, secret: 'slugline/reuters' },
  { wire: 'papers', rate: 'rate(30 minutes)', period: 1800, secret: undefined },
])('the polled wire $wire', ({ wire, rate, period, secret }) => {
  const lambda = idOf('AWS::Lambda::Function', wire);
  const arn = { 'Fn::GetAtt': [lambda, 'Arn'] };

  it('has a function that knows its wire and no other', () => {
    expect(resources[lambda]!.Properties).toMatchObject({
      Runtime: 'nodejs24.x',
      Timeout: POLL_TIMEOUT_SECONDS,
      Role: { 'Fn::GetAtt': [idOf('AWS::IAM::Role', wire), 'Arn'] },
      Environment: {
        Variables: { SLUGLINE_DROP_BUCKET: { Ref: DROPS }, SLUGLINE_TABLE: { Ref: TABLE }, SLUGLINE_WIRE: wire },
      },
    });
  });

  it('may put its own drops, keep its own cursor, quarantine its own items, read its own secret, and no more', () => {
    const logs = { 'Fn::GetAtt': [idOf('AWS::Logs::LogGroup', wire), 'Arn'] };
    const rowsOf = (key: string) => ({
      'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': [key] },
      Null: { 'dynamodb:LeadingKeys': 'false' },
    });
    const table = { 'Fn::GetAtt': [TABLE, 'Arn'] };
    const secretArn = {
      'Fn::Join': [
        '',
        [
          'arn:',
          { Ref: 'AWS::Partition' },
          ':secretsmanager:',
          { Ref: 'AWS::Region' },
          ':',
          { Ref: 'AWS::AccountId' },
          `:secret:${secret}-??????`,
        ],
      ],
    };

    const role = idOf('AWS::IAM::Role', wire);
    const policies = Object.values(resources).filter(
      ({ Type, Properties }) =>
        Type === 'AWS::IAM::Policy' && JSON.stringify(Properties.Roles) === JSON.stringify([{ Ref: role }]),
    );

    expect(
      policies.map(({ Properties }) => (Properties.PolicyDocument as unknown as { Statement: unknown }).Statement),
    ).toEqual([
      [
        { Effect: 'Allow', Action: ['logs:CreateLogStream', 'logs:PutLogEvents'], Resource: logs },
        {
          Effect: 'Allow',
          Action: 's3:PutObject',
          Resource: { 'Fn::Join': ['', [{ 'Fn::GetAtt': [DROPS, 'Arn'] }, `/${wire}/*`]] },
        },
        {
          Effect: 'Allow',
          Action: ['dynamodb:DeleteItem', 'dynamodb:GetItem', 'dynamodb:PutItem'],
          Resource: table,
          Condition: rowsOf(`P#${wire}`),
        },
        {
          Effect: 'Allow',
          Action: ['dynamodb:BatchWriteItem', 'dynamodb:PutItem', 'dynamodb:Query'],
          Resource: table,
          Condition: rowsOf(`Q#${wire}`),
        },
        ...(secret ? [{ Effect: 'Allow', Action: 'secretsmanager:GetSecretValue', Resource: secretArn }] : []),
      ],
    ]);
    expect(resources[role]!.Properties).not.toHaveProperty('ManagedPolicyArns');
  });

  it('is called on its schedule, without retries', () => {
    template.hasResourceProperties('AWS::Events::Rule', {
      ScheduleExpression: rate,
      Targets: [{ Arn: arn, RetryPolicy: { MaximumRetryAttempts: 0, MaximumEventAgeInSeconds: 60 } }],
    });
    template.hasResourceProperties('AWS::Lambda::EventInvokeConfig', {
      FunctionName: { Ref: lambda },
      MaximumRetryAttempts: 0,
    });
  });

  it('has an alarm for silence, which missing data sets off, one for a flood, and one for what needs a person', () => {
    const dimensions = [
      { Name: 'service', Value: 'poll' },
      { Name: 'wire', Value: wire },
    ];

    template.hasResourceProperties('AWS::CloudWatch::Alarm', {
      MetricName: 'PollLag',
      Namespace: 'Slugline',
      Dimensions: dimensions,
      Period: period,
      Threshold: 3 * period,
      EvaluationPeriods: 3,
      TreatMissingData: 'breaching',
    });
    template.hasResourceProperties('AWS::CloudWatch::Alarm', {
      MetricName: 'DropsFetched',
      Dimensions: dimensions,
      Period: 3600,
      Threshold: wire === 'papers' ? 40 : 3000,
      TreatMissingData: 'notBreaching',
    });
    template.hasResourceProperties('AWS::CloudWatch::Alarm', {
      MetricName: 'PollAttention',
      Dimensions: dimensions,
      Threshold: 1,
      TreatMissingData: 'notBreaching',
    });
  });
});

describe('the stack', () => {
  it('polls what wires.json says, and nothing else', () => {
    const polls = Object.keys(resources).filter((id) => id.startsWith('WiresPoll'));
    expect(polls.length).toBeGreaterThan(0);
    expect(polls.filter((id) => !/^WiresPoll(reuters|papers)/.test(id))).toEqual([]);
    expect(Object.keys(templateOf().toJSON().Resources).filter((id) => id.startsWith('WiresPoll'))).toEqual([]);
  });

  it('tells the command line the names of the functions, as one JSON text', () => {
    const names = ['reuters', 'papers'].map((wire) => ({ Ref: idOf('AWS::Lambda::Function', wire) }));

    template.hasOutput('PollFunctions', {
      Value: { 'Fn::Join': ['', ['{"reuters":"', names[0], '","papers":"', names[1], '"}']] },
    });
    expect(templateOf().toJSON().Outputs).not.toHaveProperty('PollFunctions');
  });

  it('has nothing that cdk-nag finds but wildcards for what is one wire’s own', () => {
    const { app, outdir } = appOf({ wires });
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
    expect(() => app.synth()).toThrow('AwsSolutions');

    const report: { pluginReports: { violations: { ruleName: string }[] }[] } = JSON.parse(
      readFileSync(join(outdir, 'validation-report.json'), 'utf8'),
    );
    const found = report.pluginReports.flatMap(({ violations }) => violations.map(({ ruleName }) => ruleName));
    const ofPolls = [...new Set(found)].filter((rule) => /reuters|papers|Poll/.test(rule)).sort();

    expect(ofPolls).toEqual([
      `AwsSolutions-IAM5[Resource::<${DROPS}.Arn>/papers/*]`,
      `AwsSolutions-IAM5[Resource::<${DROPS}.Arn>/reuters/*]`,
    ]);
  });
});
