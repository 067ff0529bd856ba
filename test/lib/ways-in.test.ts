// SFTP, an agency's own puts, and a bucket that was brought along.
import { afterAll, describe, expect, it } from 'vitest';
import type { WiresJson } from '../../functions/config.ts';
import { arnText, grantsOf, oneOf, resourcesOf } from './stack-reader.ts';
import { appOf, removeSynthesised, templateOf, WIRES } from './synth.ts';

afterAll(removeSynthesised);

const KEY = `ssh-ed25519 ${'A'.repeat(68)} agency`;
const ROLE = 'arn:aws:iam::123456789012:role/sender';
const wires: WiresJson = {
  wires: {
    upload: { title: 'Upload', authorities: [], sftp: { publicKeys: [KEY] } },
    ap: { title: 'Short', authorities: [], sftp: { publicKeys: [KEY] } },
    sender: { title: 'Sender', authorities: [], put: { principals: [ROLE] } },
  },
};
const DROPS = 'WiresIntakeDropsD9712401';
const QUEUE = 'WiresIntakeQueue9AB0CDB7';

interface Statement {
  readonly Effect: string;
  readonly Action: string;
  readonly Principal?: unknown;
  readonly Resource: unknown;
}
const statementsOf = (properties: Readonly<Record<string, unknown>> | undefined): readonly Statement[] =>
  (properties!.PolicyDocument as { Statement: readonly Statement[] }).Statement;

describe('SFTP', () => {
  const template = templateOf({ wires });

  it.each([
    ['upload', 'upload'],
    ['ap', 'wire-ap'],
  ])('gives the wire %s a user with a home and a role of its own', (wire, userName) => {
    const role = oneOf(template, 'AWS::IAM::Role', `WiresSftpRole${wire}`);

    template.hasResourceProperties('AWS::Transfer::User', {
      UserName: userName,
      Role: { 'Fn::GetAtt': [role, 'Arn'] },
      HomeDirectoryType: 'LOGICAL',
      HomeDirectoryMappings: [{ Entry: '/', Target: { 'Fn::Join': ['', ['/', { Ref: DROPS }, `/${wire}`]] } }],
      SshPublicKeys: [KEY],
    });
    const { allowed, denied } = grantsOf(template, role);
    expect(allowed).toEqual([
      ...['s3:DeleteObject', 's3:GetObject', 's3:PutObject'].map((action) => ({
        action,
        resources: [`${DROPS}/${wire}/*`],
        conditions: [],
      })),
      { action: 's3:ListBucket', resources: [DROPS], conditions: [`StringLike s3:prefix ${wire}, ${wire}/*`] },
    ]);
    const reserved = ['_backfill', '_mail'].map((folder) => `${DROPS}/${wire}/${folder}/*`);
    expect(denied).toEqual([{ action: 's3:*', resources: reserved, conditions: [] }]);
    expect(resourcesOf(template)[role]!.Properties!.AssumeRolePolicyDocument).toMatchObject({
      Statement: [
        {
          Principal: { Service: 'transfer.amazonaws.com' },
          Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
        },
      ],
    });
  });

  it('is one server with keys only, by a policy of ciphers of our day', () => {
    template.hasResourceProperties('AWS::Transfer::Server', {
      Domain: 'S3',
      Protocols: ['SFTP'],
      IdentityProviderType: 'SERVICE_MANAGED',
      SecurityPolicyName: 'TransferSecurityPolicy-2024-01',
    });
    expect(template.toJSON().Outputs).toHaveProperty('SftpHost');
  });

  it.each([['ssh-dss AAAA'], [`${KEY}\nssh-rsa AAAA`], ['-----BEGIN OPENSSH PRIVATE KEY-----']])(
    'takes no key like %j',
    (key) => {
      const wrong = { wires: { upload: { title: 'U', authorities: [], sftp: { publicKeys: [key] } } } };

      expect(() => templateOf({ wires: wrong })).toThrow(/wires\.upload\.sftp\.publicKeys\.0/);
    },
  );
});

describe('an agency that puts by itself', () => {
  it('may put under the name of its wire, and nothing else, and not where mail lies', () => {
    const template = templateOf({ wires });
    const policy = resourcesOf(template)[oneOf(template, 'AWS::S3::BucketPolicy', 'WiresIntakeDrops')];

    const its = statementsOf(policy?.Properties).filter(
      ({ Principal }) => JSON.stringify(Principal) === JSON.stringify({ AWS: ROLE }),
    );

    const textOf = (on: unknown) => (Array.isArray(on) ? on.map(arnText) : arnText(on));
    expect(its.map(({ Effect, Action, Resource }) => [Effect, Action, textOf(Resource)])).toEqual([
      ['Allow', 's3:PutObject', `${DROPS}/sender/*`],
      ['Deny', 's3:PutObject', [`${DROPS}/sender/_backfill/*`, `${DROPS}/sender/_mail/*`]],
    ]);
  });

  it.each([['*'], ['123456789012'], ['arn:aws:iam::123456789012:role/*'], ['arn:aws:s3:::bucket']])(
    'is no principal like %j',
    (principal) => {
      const wrong = { wires: { sender: { title: 'S', authorities: [], put: { principals: [principal] } } } };

      expect(() => templateOf({ wires: wrong })).toThrow(/wires\.sender\.put\.principals\.0/);
    },
  );
});

describe('a drop bucket that was brought along', () => {
  const template = templateOf({ context: { dropBucket: 'agency-drops' } });

  it('is not made again, and EventBridge tells the drop queue of its objects', () => {
    expect(resourcesOf(template)).not.toHaveProperty(DROPS);
    const rule = oneOf(template, 'AWS::Events::Rule', 'WiresIntake');
    template.hasResourceProperties('AWS::Events::Rule', {
      EventPattern: {
        source: ['aws.s3'],
        account: [{ Ref: 'AWS::AccountId' }],
        'detail-type': ['Object Created'],
        detail: { bucket: { name: ['agency-drops'] } },
      },
      Targets: [{ Arn: { 'Fn::GetAtt': [QUEUE, 'Arn'] } }],
    });
    const policy = resourcesOf(template)[oneOf(template, 'AWS::SQS::QueuePolicy', 'WiresIntakeQueue')];
    expect(JSON.stringify(statementsOf(policy?.Properties))).toContain(
      JSON.stringify({ ArnEquals: { 'aws:SourceArn': { 'Fn::GetAtt': [rule, 'Arn'] } } }),
    );
    expect(JSON.stringify(statementsOf(policy?.Properties))).not.toContain('s3.amazonaws.com');
  });

  it('is what INGEST reads and the command line puts into', () => {
    const { allowed } = grantsOf(template, oneOf(template, 'AWS::IAM::Role', 'WiresIngest'));

    expect(allowed.filter(({ action }) => action === 's3:GetObjectVersion')).toEqual([
      { action: 's3:GetObjectVersion', resources: ['arn:<Partition>:s3:::agency-drops/*'], conditions: [] },
    ]);
    expect(template.toJSON().Outputs.DropBucket.Value).toBe('agency-drops');
  });

  it.each([
    ['put', { put: { principals: [ROLE] } }],
    ['mail', { mail: { recipients: ['a@wires.example'], senders: ['@agency.example'] } }],
  ])('keeps its policy: %s is refused with it', (_way, way) => {
    const asked = { wires: { agency: { title: 'Agency', authorities: [], ...way } } };

    expect(() => templateOf({ wires: asked, context: { dropBucket: 'agency-drops' } })).toThrow(
      /keeps its own policy.*of the wire agency/,
    );
  });

  it.each(['', 'Agency', 'a', 'x/y', true])('has a name, which %j is not', (dropBucket) => {
    expect(() => appOf({ context: { dropBucket }, wires: WIRES })).toThrow(
      expect.objectContaining({ code: 'CONFIG', message: expect.stringContaining('no name of a bucket') }),
    );
  });
});
