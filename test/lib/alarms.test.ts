// Every alarm of the stack: who hears of it, and what the person who does finds in the runbook.
import { readFileSync } from 'node:fs';
import { Match } from 'aws-cdk-lib/assertions';
import { afterAll, describe, expect, it } from 'vitest';
import { EVERY_WAY, EVERY_WAY_CONTEXT } from './every-way.ts';
import { oneOf, resourcesOf } from './stack-reader.ts';
import { appOf, removeSynthesised, templateOf } from './synth.ts';

afterAll(removeSynthesised);

const template = templateOf({ wires: EVERY_WAY, context: EVERY_WAY_CONTEXT });

interface AlarmProperties {
  readonly AlarmDescription: string;
  readonly AlarmActions?: readonly unknown[];
  readonly TreatMissingData: string;
  readonly MetricName?: string;
}

const alarmsOf = (of = template): readonly AlarmProperties[] =>
  Object.values(of.findResources('AWS::CloudWatch::Alarm', Match.anyValue())).map(({ Properties }) => Properties);

describe('every alarm', () => {
  const runbook = readFileSync('docs/runbook.md', 'utf8');
  const sections = runbook.split(/^## /m).slice(1);
  const headingOf = ({ AlarmDescription }: AlarmProperties) => /docs\/runbook\.md: (.+)$/.exec(AlarmDescription)?.[1];

  it.each(alarmsOf().map((one) => [one.AlarmDescription, one] as const))('%s', (_description, one) => {
    const section = sections.find((text) => text.startsWith(`${headingOf(one)}\n`));

    expect(section).toMatch(/\*\*Description\*\*[\s\S]+\*\*Investigation\*\*[\s\S]+\*\*Resolution\*\*/);
  });

  it('has its heading, and no heading is of none', () => {
    expect(sections.map((text) => text.split('\n', 1)[0]).sort()).toEqual(
      [...new Set(alarmsOf().map(headingOf))].sort(),
    );
  });

  it('tells the topic that was named at deploy', () => {
    const topic = { Ref: oneOf(template, 'AWS::SNS::Topic', 'WiresAlarms') };

    expect(alarmsOf().filter(({ AlarmActions }) => JSON.stringify(AlarmActions) !== JSON.stringify([topic]))).toEqual(
      [],
    );
    template.hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'email',
      Endpoint: 'desk@newsroom.example',
      TopicArn: topic,
    });
  });
});

describe('the topic', () => {
  it('is encrypted with a key that CloudWatch may use, taken by TLS, and told by alarms of this account', () => {
    const key = oneOf(template, 'AWS::KMS::Key', 'WiresAlarms');
    expect(JSON.stringify(resourcesOf(template)[key]!.Properties)).toContain('"Service":"cloudwatch.amazonaws.com"');
    template.hasResourceProperties('AWS::SNS::Topic', { KmsMasterKeyId: { 'Fn::GetAtt': [key, 'Arn'] } });
    template.hasResourceProperties('AWS::SNS::TopicPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Effect: 'Deny',
            Action: 'sns:Publish',
            Condition: { Bool: { 'aws:SecureTransport': 'false' } },
          }),
          Match.objectLike({
            Effect: 'Allow',
            Action: 'sns:Publish',
            Principal: { Service: 'cloudwatch.amazonaws.com' },
            Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
          }),
        ]),
      },
    });
  });

  it('may be one that is there, and need not be', () => {
    const arn = 'arn:aws:sns:eu-west-1:123456789012:newsroom';
    const other = templateOf({ context: { alarms: arn } });
    const none = templateOf();

    expect(new Set(alarmsOf(other).map(({ AlarmActions }) => JSON.stringify(AlarmActions)))).toEqual(
      new Set([JSON.stringify([arn])]),
    );
    for (const one of [other, none]) {
      expect(Object.values(resourcesOf(one)).filter(({ Type }) => /SNS|KMS/.test(Type))).toEqual([]);
    }
    expect(alarmsOf(none).length).toBeGreaterThan(8);
    expect(alarmsOf(none).filter(({ AlarmActions }) => AlarmActions)).toEqual([]);
  });

  it.each(['', 'desk', 'arn:aws:sqs:eu-west-1:123456789012:newsroom', true])('is not %j', (alarms) => {
    expect(() => appOf({ context: { alarms } })).toThrow(expect.objectContaining({ code: 'CONFIG' }));
  });
});

describe('silence', () => {
  it('of a wire alarms where its patience is used up, and where nobody measures', () => {
    template.hasResourceProperties('AWS::CloudWatch::Alarm', {
      MetricName: 'Silence',
      Dimensions: [
        { Name: 'service', Value: 'watch' },
        { Name: 'wire', Value: 'polled' },
      ],
      Threshold: 100,
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      TreatMissingData: 'breaching',
    });
    expect(alarmsOf().filter(({ MetricName }) => MetricName === 'Silence')).toHaveLength(1);
  });
});

describe('what INGEST and SWEEP raise', () => {
  it.each([
    ['WithdrawalUnsure', ['ingest', 'sweep']],
    ['WithdrawalUnmatched', ['ingest', 'sweep']],
    ['EmbargoUnreadable', ['ingest']],
    ['VersionFromTheFuture', ['ingest']],
    ['DropIncomplete', ['ingest']],
  ])('%s is counted of %j, who may raise it', (MetricName, services) => {
    const stat = (Value: string) =>
      Match.objectLike({
        MetricStat: Match.objectLike({
          Metric: { Namespace: 'Slugline', MetricName, Dimensions: [{ Name: 'service', Value }] },
        }),
      });

    template.hasResourceProperties('AWS::CloudWatch::Alarm', {
      Metrics: Match.arrayWith(services.map(stat)),
      Threshold: 1,
      TreatMissingData: 'notBreaching',
    });
  });
});

describe('a topic model that cannot be used', () => {
  it.each(['TopicModelUnusable', 'TopicModelMissing'])('alarms as %s', (MetricName) => {
    template.hasResourceProperties('AWS::CloudWatch::Alarm', {
      AlarmDescription: Match.stringLikeRegexp('A topic model cannot be used$'),
      Metrics: Match.arrayWith([
        Match.objectLike({
          MetricStat: Match.objectLike({
            Metric: { Namespace: 'Slugline', MetricName, Dimensions: [{ Name: 'service', Value: 'ingest' }] },
          }),
        }),
      ]),
      Threshold: 1,
      TreatMissingData: 'notBreaching',
    });
  });
});
