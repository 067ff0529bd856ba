// E-mail: a receipt rule of SES for each wire that takes mail, which puts what it receives under `<wire>/_mail/`. INGEST
// checks who sent it. Which rule set is active is the account's affair, so activating ours is left to a person.
import { Aws, Fn, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnReceiptRule, CfnReceiptRuleSet } from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';
import type { MailConfig } from '../functions/config.ts';
import { MAIL_FOLDER } from '../functions/names.ts';
import type { DropIntake } from './drop-intake.ts';
import { type Encryption, TO_READ_AND_WRITE } from './encryption.ts';

export interface MailProps {
  readonly mails: readonly { readonly wire: string; readonly mail: MailConfig }[];
  readonly intake: DropIntake;
  readonly encryption: Encryption;
}

export class Mail extends Construct {
  /** Inactive until `aws ses set-active-receipt-rule-set --rule-set-name` names it. */
  readonly ruleSetName: string;

  constructor(scope: Construct, id: string, { mails, intake, encryption }: MailProps) {
    super(scope, id);
    encryption.allowService('ses.amazonaws.com', TO_READ_AND_WRITE, {
      StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID },
    });
    // The bucket's policy names the rules, and SES tries the bucket when a rule is made: names made here, of the stack's
    // id, keep that from being a circle.
    this.ruleSetName = Fn.join('-', ['slugline', this.node.addr.slice(-8), Fn.select(2, Fn.split('/', Aws.STACK_ID))]);
    const ruleSet = new CfnReceiptRuleSet(this, 'RuleSet', { ruleSetName: this.ruleSetName });
    let before: { readonly wire: string; readonly rule: CfnReceiptRule } | undefined;
    for (const { wire, mail } of mails) {
      const { policyDependable } = intake.bucket.addToResourcePolicy(this.#mayPut(intake, wire));
      const rule = new CfnReceiptRule(this, `Rule-${wire}`, {
        ruleSetName: this.ruleSetName,
        ...(before ? { after: before.wire } : {}),
        rule: {
          name: wire,
          enabled: true,
          recipients: [...mail.recipients],
          scanEnabled: true,
          tlsPolicy: 'Require',
          actions: [{ s3Action: { bucketName: intake.bucket.bucketName, objectKeyPrefix: `${wire}/${MAIL_FOLDER}` } }],
        },
      });
      rule.addResourceDependency(ruleSet);
      if (before) rule.addResourceDependency(before.rule);
      rule.node.addDependency(policyDependable!);
      before = { wire, rule };
    }
  }

  #mayPut({ bucket }: DropIntake, wire: string): PolicyStatement {
    return new PolicyStatement({
      principals: [new ServicePrincipal('ses.amazonaws.com')],
      actions: ['s3:PutObject'],
      resources: [bucket.arnForObjects(`${wire}/${MAIL_FOLDER}*`)],
      conditions: {
        StringEquals: {
          'aws:SourceAccount': Aws.ACCOUNT_ID,
          'aws:SourceArn': Stack.of(this).formatArn({
            service: 'ses',
            resource: 'receipt-rule-set',
            resourceName: `${this.ruleSetName}:receipt-rule/${wire}`,
          }),
        },
      },
    });
  }
}
