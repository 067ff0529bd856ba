// What a wire that takes mail adds to the stack: a rule of SES that may put into its folder, and nothing that runs.
import { afterAll, describe, expect, it } from 'vitest';
import type { WiresJson } from '../../functions/config.ts';
import { arnText, oneOf, resourcesOf } from './stack-reader.ts';
import { removeSynthesised, templateOf } from './synth.ts';

afterAll(removeSynthesised);

const wires: WiresJson = {
  wires: {
    agency: {
      title: 'Agency',
      authorities: [],
      mail: { recipients: ['news@wires.example', 'desk@wires.example'], senders: ['@agency.example'] },
    },
    other: {
      title: 'Other',
      authorities: [],
      mail: { recipients: ['other@wires.example'], senders: ['a@other.example'] },
    },
  },
};
const template = templateOf({ wires });
const resources = resourcesOf(template);
const DROPS = 'WiresIntakeDropsD9712401';
const rules = Object.values(resources).filter(({ Type }) => Type === 'AWS::SES::ReceiptRule');
const ruleSet = resources[oneOf(template, 'AWS::SES::ReceiptRuleSet', 'WiresMail')]!;

describe('the rules', () => {
  it('put the mail of each wire into its folder, scanned, and taken by TLS only', () => {
    expect(rules.map(({ Properties }) => Properties!.Rule)).toEqual(
      [
        { name: 'agency', recipients: ['news@wires.example', 'desk@wires.example'] },
        { name: 'other', recipients: ['other@wires.example'] },
      ].map(({ name, recipients }) => ({
        Name: name,
        Enabled: true,
        Recipients: recipients,
        ScanEnabled: true,
        TlsPolicy: 'Require',
        Actions: [{ S3Action: { BucketName: { Ref: DROPS }, ObjectKeyPrefix: `${name}/_mail/` } }],
      })),
    );
    expect(rules.map(({ Properties }) => [Properties!.RuleSetName, Properties!.After])).toEqual([
      [ruleSet.Properties!.RuleSetName, undefined],
      [ruleSet.Properties!.RuleSetName, 'agency'],
    ]);
  });

  it('may put there, each into its own folder, once the policy of the bucket says so', () => {
    const policy = oneOf(template, 'AWS::S3::BucketPolicy', 'WiresIntakeDrops');
    const { Statement } = resources[policy]!.Properties!.PolicyDocument as { Statement: Record<string, never>[] };
    const ofSes = Statement.filter(({ Principal }) => JSON.stringify(Principal) === '{"Service":"ses.amazonaws.com"}');

    expect(ofSes.map(({ Action, Resource }) => [Action, arnText(Resource)])).toEqual([
      ['s3:PutObject', `${DROPS}/agency/_mail/*`],
      ['s3:PutObject', `${DROPS}/other/_mail/*`],
    ]);
    for (const [place, wire] of ['agency', 'other'].entries()) {
      const { StringEquals } = ofSes[place]!.Condition as unknown as { StringEquals: Record<string, unknown> };
      expect(StringEquals['aws:SourceAccount']).toEqual({ Ref: 'AWS::AccountId' });
      expect(arnText(StringEquals['aws:SourceArn'])).toMatch(new RegExp(`:receipt-rule/${wire}$`));
    }
    for (const rule of rules) expect((rule as { DependsOn?: unknown }).DependsOn).toContain(policy);
  });

  it('leave it to a person which rule set of the account is active', () => {
    expect(JSON.stringify(template.toJSON())).not.toMatch(/SetActiveReceiptRuleSet|Custom::/);
    expect(template.toJSON().Outputs.MailRuleSet.Value).toEqual(ruleSet.Properties!.RuleSetName);
  });
});

it('is not there where no wire takes mail', () => {
  expect(Object.values(resourcesOf(templateOf())).filter(({ Type }) => Type.startsWith('AWS::SES'))).toEqual([]);
});
