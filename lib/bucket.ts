// How each bucket of Slugline is made: private, encrypted, TLS only, kept unless it is a trial's.
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { BlockPublicAccess, Bucket, type BucketProps, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { Encryption } from './encryption.ts';

export interface PrivateBucketProps extends Pick<BucketProps, 'bucketName' | 'versioned'> {
  readonly keep: boolean;
  readonly encryption: Encryption;
}

export function privateBucket(scope: Construct, id: string, props: PrivateBucketProps): Bucket {
  const { keep, encryption, ...named } = props;
  return new Bucket(scope, id, {
    ...named,
    ...encryption.bucket(),
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    enforceSSL: true,
    minimumTLSVersion: 1.2,
    lifecycleRules: [{ id: 'AbortUploads', abortIncompleteMultipartUploadAfter: Duration.days(7) }],
    removalPolicy: keep ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    // Emptying is the one thing that CloudFormation cannot do alone: a trial gets CDK's custom resource for it.
    autoDeleteObjects: !keep,
  });
}
