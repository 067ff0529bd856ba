// DELIVER in the template: who calls it, what it may do, and which functions change with the consumers of wires.json.
import { Match } from 'aws-cdk-lib/assertions';
import { afterAll, describe, expect, it } from 'vitest';
import { EVERY_WAY, EVERY_WAY_CONTEXT } from './every-way.ts';
import { appOf, assetsIn, removeSynthesised, templateOf, WIRES } from './synth.ts';

afterAll(removeSynthesised);

const template = templateOf({ wires: EVERY_WAY, context: EVERY_WAY_CONTEXT });
const [id = ''] = Object.keys(
  template.findResources('AWS::Lambda::Function', {
    Properties: { Environment: { Variables: { SLUGLINE_CONSUMER: 'desk' } } },
  }),
);

describe('a consumer of wires.json', () => {
  it('is told at each event, whichever wire it is of, and each minute', () => {
    const called = { Targets: [Match.objectLike({ Arn: { 'Fn::GetAtt': [id, 'Arn'] } })] };

    template.hasResourceProperties('AWS::Events::Rule', {
      ...called,
      EventPattern: { source: ['slugline'] },
    });
    template.hasResourceProperties('AWS::Events::Rule', { ...called, ScheduleExpression: 'rate(1 minute)' });
  });

  it('stands in an output, by which the command line finds it', () => {
    const { DeliverFunctions } = template.findOutputs('DeliverFunctions');

    expect(JSON.stringify(DeliverFunctions)).toMatch(/cms.*desk.*words.*research/);
    expect(templateOf().findOutputs('DeliverFunctions')).toEqual({});
  });

  it('changes only who writes, tells or explains', () => {
    const foldersOf = (wires: typeof WIRES) =>
      new Map(
        assetsIn(appOf({ wires }).outdir).map(({ folder, files }) => [
          String(files['index.js']).replaceAll(/[^']*'(\w+)'[^']*/g, '$1'),
          folder,
        ]),
      );
    const [without, withOne] = [
      foldersOf(WIRES),
      foldersOf({ ...WIRES, consumers: { desk: { queue: 'arn:aws:sqs:eu-central-1:123456789012:desk' } } }),
    ];

    expect(
      [...withOne]
        .filter(([name, folder]) => without.get(name) !== folder)
        .map(([name]) => name)
        .sort(),
    ).toEqual(['deliver', 'ingest', 'query', 'sweep']);
  });

  it('is refused where its webhook is on the machine of whoever deploys', () => {
    const consumers = { mine: { webhook: { url: 'http://127.0.0.1:8080/', secret: 'mine' } } };

    expect(() => appOf({ wires: { ...WIRES, consumers } })).toThrow(
      /consumers\.mine\.webhook\.url: a stack reaches https/,
    );
  });

  it('is given a collection of its own where it is an index and names none, open to its function alone', () => {
    template.hasResourceProperties('AWS::OpenSearchServerless::Collection', { Type: 'SEARCH' });
    const [access] = Object.values(template.findResources('AWS::OpenSearchServerless::AccessPolicy'));
    expect(JSON.stringify(access)).toMatch(/index\/slugline-[0-9a-f]{12}\/articles/);
    template.hasResourceProperties('AWS::Lambda::Function', {
      Environment: {
        Variables: Match.objectLike({ SLUGLINE_CONSUMER: 'words', SLUGLINE_SEARCH_ENDPOINT: Match.anyValue() }),
      },
    });
    const consumers = { words: { openSearch: { endpoint: 'https://abc123.eu-central-1.aoss.amazonaws.com' } } };
    const other = templateOf({ wires: { ...WIRES, consumers } });
    expect(other.findResources('AWS::OpenSearchServerless::Collection')).toEqual({});
    expect(JSON.stringify(other.findResources('AWS::IAM::Policy'))).toContain('collection/abc123');
  });
});
