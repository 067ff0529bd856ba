// Readers in other accounts: what they may ask and set, and what stays closed to them.
import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { afterAll, describe, expect, it } from 'vitest';
import { BACKFILL_EVENT_SOURCE, EVENT_SOURCE } from '../../functions/names.ts';
import { parseReaders } from '../../lib/readers.ts';
import { Slugline } from '../../lib/slugline.ts';
import { findingsOf } from './nag.ts';
import { arnText, oneOf, type Resource, resourcesOf } from './stack-reader.ts';
import { appOf, removeSynthesised, stubFunctions, templateOf, WIRES } from './synth.ts';

afterAll(removeSynthesised);

/** Two stacks and their rules, on a machine that does much else. */
const WITHIN_MS = 120_000;
const ACCOUNT = '111122223333';
// biome-ignore lint/suspicious/noTemplateCurlyInString: IAM puts the account of whoever calls here
const CALLER = '${aws:PrincipalAccount}';
const ORGANISATION = 'o-a1b2c3d4e5';
const template = templateOf({ context: { readers: `${ACCOUNT}, ${ORGANISATION}` } });
const plain = resourcesOf(templateOf());
const ofType = (type: string, of = resourcesOf(template)): NonNullable<Resource['Properties']>[] =>
  Object.values(of).flatMap(({ Type, Properties }) => (Type === type ? [Properties ?? {}] : []));
const ALIAS = oneOf(template, 'AWS::Lambda::Alias', 'WiresReaders');

interface Statement {
  readonly Sid: string;
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Principal: unknown;
  readonly Resource: unknown;
  readonly Condition: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}
const onBus = ofType('AWS::Events::EventBusPolicy').map(({ Statement }) => Statement as Statement);
const allowing = (action: string): Statement[] => onBus.filter(({ Action }) => [Action].flat().includes(action));

describe('QUERY', () => {
  it('is invoked by an alias of the code that the account itself invokes', () => {
    const query = oneOf(template, 'AWS::Lambda::Function', 'WiresQuery');

    expect(ofType('AWS::Lambda::Alias')).toEqual([
      {
        Name: 'readers',
        Description: expect.stringContaining('find and show'),
        FunctionName: { Ref: query },
        FunctionVersion: '$LATEST',
      },
    ]);
  });

  it('lets in the account, and all accounts of the organisation, by that alias alone', () => {
    const permissions = ofType('AWS::Lambda::Permission').filter(
      ({ Principal }) => Principal !== 'events.amazonaws.com',
    );

    expect(permissions).toEqual([
      { Action: 'lambda:InvokeFunction', FunctionName: { Ref: ALIAS }, Principal: ACCOUNT },
      { Action: 'lambda:InvokeFunction', FunctionName: { Ref: ALIAS }, Principal: '*', PrincipalOrgID: ORGANISATION },
    ]);
  });

  it('and the bus are told by outputs, as who types their ARNs elsewhere needs them', () => {
    const { QueryForReaders, EventBusArn } = template.toJSON().Outputs;

    expect(QueryForReaders.Value).toEqual({ Ref: ALIAS });
    expect(arnText(EventBusArn.Value)).toBe(oneOf(template, 'AWS::Events::EventBus', 'WiresBus'));
  });
});

describe('the event bus', () => {
  it('lets each reader make rules for news and for what a backfill brings, and for nothing else', () => {
    expect(allowing('events:PutRule').map(({ Condition }) => Condition)).toEqual([
      {
        StringEqualsIfExists: { 'events:creatorAccount': CALLER },
        'ForAllValues:StringEquals': { 'events:source': [EVENT_SOURCE, BACKFILL_EVENT_SOURCE] },
        Null: { 'events:source': 'false' },
      },
      {
        StringEquals: { 'aws:PrincipalOrgID': ORGANISATION },
        StringEqualsIfExists: { 'events:creatorAccount': CALLER },
        'ForAllValues:StringEquals': { 'events:source': [EVENT_SOURCE, BACKFILL_EVENT_SOURCE] },
        Null: { 'events:source': 'false' },
      },
    ]);
  });

  it('lets each reader change the rules alone that it has made itself', () => {
    expect(onBus).toHaveLength(6);
    for (const { Effect, Resource: on, Condition } of onBus) {
      expect(Effect).toBe('Allow');
      expect(arnText(on)).toMatch(/^arn:<Partition>:events:<Region>:<AccountId>:rule\/WiresBusEvents[0-9A-F]{8}\/\*$/);
      expect(Condition.StringEqualsIfExists).toEqual({ 'events:creatorAccount': CALLER });
    }
  });

  it('lets a rule of a reader bring events to that reader’s account, and to nothing of this one', () => {
    for (const { Condition } of allowing('events:PutTargets')) {
      expect(Condition).toMatchObject({
        'ForAllValues:ArnLike': { 'events:TargetArn': [`arn:*:*:*:${CALLER}:*`] },
        Null: { 'events:TargetArn': 'false' },
      });
    }
  });

  it('is open to the account by its number, and to an organisation for its members alone', () => {
    const [account, organisation] = allowing('events:PutRule');

    expect(arnText((account!.Principal as { AWS: unknown }).AWS)).toBe(`arn:<Partition>:iam::${ACCOUNT}:root`);
    expect(organisation!.Principal).toEqual({ AWS: '*' });
    const open = onBus.filter(({ Principal }) => JSON.stringify(Principal).includes('"*"'));
    expect(open.map(({ Condition }) => Condition.StringEquals)).toEqual(
      Array(3).fill({ 'aws:PrincipalOrgID': ORGANISATION }),
    );
  });

  it('takes no events of readers, who could invent news', () => {
    expect(onBus.flatMap(({ Action }) => Action)).not.toContain('events:PutEvents');
    expect(onBus.flatMap(({ Action }) => Action).filter((action) => action.includes('*'))).toEqual([]);
  });
});

describe('all else', () => {
  it('is as without readers: buckets, table, queues and keys name no other account', () => {
    const ours = new Set(['AWS::Lambda::Alias', 'AWS::Lambda::Permission', 'AWS::Events::EventBusPolicy']);
    const without = (of: Readonly<Record<string, Resource>>) =>
      Object.fromEntries(Object.entries(of).filter(([, { Type }]) => !ours.has(Type)));

    expect(without(resourcesOf(template))).toEqual(without(plain));
  });

  it('is so under a key, too, of which readers need nothing', { timeout: WITHIN_MS }, () => {
    const context = { kms: 'true' };
    const keysOf = (readers: object) =>
      ofType('AWS::KMS::Key', resourcesOf(templateOf({ context: { ...context, ...readers } })));

    expect(keysOf({ readers: ACCOUNT })).toEqual(keysOf({}));
  });

  it('is nothing new to cdk-nag', { timeout: WITHIN_MS }, () => {
    expect(findingsOf({ context: { readers: ACCOUNT } })).toEqual(findingsOf());
  });
});

describe('who reads', () => {
  it('is a list in cdk.json, text with commas on the command line, or a prop', () => {
    expect(parseReaders([ACCOUNT, ORGANISATION])).toEqual([ACCOUNT, ORGANISATION]);
    expect(parseReaders(` ${ACCOUNT},${ORGANISATION} `)).toEqual([ACCOUNT, ORGANISATION]);
    const stack = new Stack(new App(), 'News');
    new Slugline(stack, 'Wires', { wires: WIRES, readers: [ACCOUNT], functionsDir: stubFunctions() });
    Template.fromStack(stack).resourceCountIs('AWS::Lambda::Alias', 1);
  });

  it.each([
    ['', 'readers: "" is neither an account'],
    ['11112222333', 'readers: "11112222333" is neither an account'],
    ['1111-2222-3333', 'is neither an account'],
    [111122223333, 'readers: 111122223333 is neither an account, which is text of 12 digits'],
    [`arn:aws:iam::${ACCOUNT}:root`, 'is neither an account'],
    ['*', 'readers: "*" is neither'],
    ['o-short', 'nor an organisation: o-…'],
    ['ou-a1b2-c3d4e5f6', 'nor an organisation: o-…'],
    [true, 'readers: true is neither'],
    [[], 'readers: 0 of them; there may be 1 to 20'],
    [`${ACCOUNT},${ACCOUNT}`, 'readers: one is named twice'],
    [Array.from({ length: 21 }, (_, i) => String(100_000_000_000 + i)), 'readers: 21 of them; there may be 1 to 20'],
  ])('is refused where it is %j', (readers, message) => {
    const wrong = () => appOf({ context: { readers } });

    expect(wrong).toThrow(message);
    expect(wrong).toThrow(expect.objectContaining({ name: 'ConfigError', code: 'CONFIG' }));
  });
});
