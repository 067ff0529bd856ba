// SFTP: one server of AWS Transfer Family, and on it one user, one role and one home for each wire that uploads. It costs
// by the hour, so it is there only where a wire asks for it.
import { Aws, RemovalPolicy } from 'aws-cdk-lib';
import { Effect, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { CfnServer, CfnUser } from 'aws-cdk-lib/aws-transfer';
import { Construct } from 'constructs';
import type { SftpConfig } from '../functions/config.ts';
import { BACKFILL_FOLDER, MAIL_FOLDER } from '../functions/names.ts';
import type { DropIntake } from './drop-intake.ts';
import { type Encryption, TO_READ_AND_WRITE } from './encryption.ts';

export interface SftpProps {
  readonly wires: readonly { readonly wire: string; readonly sftp: SftpConfig }[];
  readonly intake: DropIntake;
  readonly keep: boolean;
  readonly encryption: Encryption;
}

const SECURITY_POLICY = 'TransferSecurityPolicy-2024-01';
// A user's name has three letters or more.
const userNameOf = (wire: string): string => (wire.length < 3 ? `wire-${wire}` : wire);

export class Sftp extends Construct {
  readonly server: CfnServer;

  constructor(scope: Construct, id: string, { wires, intake, keep, encryption }: SftpProps) {
    super(scope, id);
    const logs = new LogGroup(this, 'Logs', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: keep ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
      ...encryption.logs(),
    });
    this.server = new CfnServer(this, 'Server', {
      domain: 'S3',
      protocols: ['SFTP'],
      identityProviderType: 'SERVICE_MANAGED',
      endpointType: 'PUBLIC',
      securityPolicyName: SECURITY_POLICY,
      structuredLogDestinations: [logs.logGroupArn],
    });
    for (const { wire, sftp } of wires) {
      new CfnUser(this, `User-${wire}`, {
        serverId: this.server.attrServerId,
        userName: userNameOf(wire),
        role: this.#role(wire, intake, encryption).roleArn,
        // The agency sees its own folder as the root, and no way out of it.
        homeDirectoryType: 'LOGICAL',
        homeDirectoryMappings: [{ entry: '/', target: `/${intake.bucket.bucketName}/${wire}` }],
        sshPublicKeys: [...sftp.publicKeys],
      });
    }
  }

  /** Agencies rename what they have uploaded, which is to read, put and delete; the bucket keeps every version. */
  #role(wire: string, { bucket }: DropIntake, encryption: Encryption): Role {
    const role = new Role(this, `Role-${wire}`, {
      assumedBy: new ServicePrincipal('transfer.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    });
    role.addToPolicy(
      new PolicyStatement({
        actions: ['s3:PutObject', 's3:GetObject', 's3:DeleteObject'],
        resources: [bucket.arnForObjects(`${wire}/*`)],
      }),
    );
    role.addToPolicy(
      new PolicyStatement({
        actions: ['s3:ListBucket'],
        resources: [bucket.bucketArn],
        conditions: { StringLike: { 's3:prefix': [wire, `${wire}/*`] } },
      }),
    );
    // What lies there counts as received by SES, or as brought in by a backfill.
    role.addToPolicy(
      new PolicyStatement({
        effect: Effect.DENY,
        actions: ['s3:*'],
        resources: [MAIL_FOLDER, BACKFILL_FOLDER].map((folder) => bucket.arnForObjects(`${wire}/${folder}*`)),
      }),
    );
    encryption.allow(role, 's3', TO_READ_AND_WRITE);
    return role;
  }
}
