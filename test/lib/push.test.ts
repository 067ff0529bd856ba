// What a wire that pushes adds to the stack: one endpoint, and for each wire a function that can reach its own secret,
// drops and signatures, and no other wire's.
import { afterAll, describe, expect, it } from 'vitest';
import type { WiresJson } from '../../functions/config.ts';
import { grantsOf, oneOf, resourcesOf } from './stack-reader.ts';
import { removeSynthesised, templateOf } from './synth.ts';

afterAll(removeSynthesised);

const wires: WiresJson = {
  wires: {
    signed: { title: 'Signed', authorities: [], push: { auth: 'hmac', secret: 'slugline/signed' } },
    borne: { title: 'Borne', authorities: [], push: { auth: 'bearer', secret: 'slugline/borne' } },
    mute: { title: 'Mute', authorities: [] },
  },
};
const template = templateOf({ wires });
const DROPS = 'WiresIntakeDropsD9712401';
const TABLE = 'WiresStoreArticles70581B1E';

describe.each(['signed', 'borne'])('the pushing wire %s', (wire) => {
  const start = `WiresPushPush${wire}`;

  it('has a role that may put its own drops, remember its own signatures, read its own secret, and no more', () => {
    const { allowed } = grantsOf(template, oneOf(template, 'AWS::IAM::Role', start));

    const logs = [oneOf(template, 'AWS::Logs::LogGroup', start)];
    const rows = [`ForAllValues:StringEquals dynamodb:LeadingKeys R#${wire}`, 'Null dynamodb:LeadingKeys false'];
    expect(allowed).toEqual([
      { action: 'logs:CreateLogStream', resources: logs, conditions: [] },
      { action: 'logs:PutLogEvents', resources: logs, conditions: [] },
      { action: 's3:PutObject', resources: [`${DROPS}/${wire}/*`], conditions: [] },
      { action: 'dynamodb:GetItem', resources: [TABLE], conditions: rows },
      { action: 'dynamodb:PutItem', resources: [TABLE], conditions: rows },
      {
        action: 'secretsmanager:GetSecretValue',
        resources: [`arn:<Partition>:secretsmanager:<Region>:<AccountId>:secret:slugline/${wire}-??????`],
        conditions: [],
      },
    ]);
  });

  it('is posted to at two addresses, which lead to its function alone', () => {
    const lambda = oneOf(template, 'AWS::Lambda::Function', start);
    const routes = Object.values(resourcesOf(template)).filter(
      ({ Type, Properties }) =>
        Type === 'AWS::ApiGatewayV2::Route' && String(Properties?.RouteKey).includes(`/${wire}`),
    );

    expect(routes.map(({ Properties }) => Properties?.RouteKey).sort()).toEqual([
      `POST /push/${wire}`,
      `POST /push/${wire}/uploads`,
    ]);
    const targets = routes.map(({ Properties }) => JSON.stringify(Properties?.Target));
    for (const target of targets) {
      const [, integration] = /"Ref":"(\w+Integration\w*|\w+To\w+)"/.exec(target) ?? [];
      expect(JSON.stringify(resourcesOf(template)[integration!]?.Properties)).toContain(lambda);
    }
  });

  it('has an alarm for pushes that could not be stored', () => {
    template.hasResourceProperties('AWS::CloudWatch::Alarm', {
      MetricName: 'PushFailed',
      Dimensions: [
        { Name: 'service', Value: 'push' },
        { Name: 'wire', Value: wire },
      ],
      Threshold: 1,
      TreatMissingData: 'notBreaching',
    });
  });
});

describe('the endpoint', () => {
  it('is throttled, and logs who asked for what, without headers', () => {
    template.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
      StageName: '$default',
      DefaultRouteSettings: { ThrottlingRateLimit: 200, ThrottlingBurstLimit: 400 },
    });
    const stage = resourcesOf(template)[oneOf(template, 'AWS::ApiGatewayV2::Stage', 'WiresPush')];
    const { Format } = stage!.Properties!.AccessLogSettings as { Format: string };
    expect(Object.keys(JSON.parse(Format))).toEqual(['time', 'requestId', 'sourceIp', 'route', 'status', 'bytes']);
  });

  it('is there for wires that push, and else there is none', () => {
    expect(Object.keys(template.toJSON().Outputs)).toContain('PushUrl');
    const without = templateOf();
    expect(Object.keys(resourcesOf(without)).filter((id) => id.startsWith('WiresPush'))).toEqual([]);
    expect(Object.keys(without.toJSON().Outputs)).not.toContain('PushUrl');
  });
});
