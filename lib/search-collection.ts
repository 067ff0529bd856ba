// A collection of OpenSearch Serverless for a consumer of wires.json that names none: encrypted, and open to the function
// that fills it alone; readers are given an access policy of their own.
import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { CfnAccessPolicy, CfnCollection, CfnSecurityPolicy } from 'aws-cdk-lib/aws-opensearchserverless';
import { Construct } from 'constructs';
import { ENV } from '../functions/names.ts';
import type { Encryption } from './encryption.ts';
import type { SluglineFunction } from './function.ts';

export interface SearchCollectionProps {
  readonly writer: SluglineFunction;
  readonly index: string;
  readonly keep: boolean;
  readonly encryption: Encryption;
}

const WRITING = [
  'aoss:CreateIndex',
  'aoss:DescribeIndex',
  'aoss:UpdateIndex',
  'aoss:WriteDocument',
  'aoss:ReadDocument',
];

export class SearchCollection extends Construct {
  readonly collection: CfnCollection;

  constructor(scope: Construct, id: string, { writer, index, keep, encryption: { key } }: SearchCollectionProps) {
    super(scope, id);
    // At most 32 characters, and none like it in the account: policies and collections have names alone.
    const name = `slugline-${this.node.addr.slice(-12)}`;
    const resource = [`collection/${name}`];
    const encryption = new CfnSecurityPolicy(this, 'Encryption', {
      name,
      type: 'encryption',
      policy: Stack.of(this).toJsonString({
        Rules: [{ ResourceType: 'collection', Resource: resource }],
        ...(key ? { AWSOwnedKey: false, KmsARN: key.keyArn } : { AWSOwnedKey: true }),
      }),
    });
    // Reached over the internet, as all of AWS's own interfaces are, and answers signed requests of the access policy alone.
    const network = new CfnSecurityPolicy(this, 'Network', {
      name,
      type: 'network',
      policy: JSON.stringify([{ Rules: [{ ResourceType: 'collection', Resource: resource }], AllowFromPublic: true }]),
    });
    this.collection = new CfnCollection(this, 'Collection', {
      name,
      type: 'SEARCH',
      description: 'Articles of Slugline that may be shown',
    });
    this.collection.applyRemovalPolicy(keep ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY);
    this.collection.addResourceDependency(encryption);
    this.collection.addResourceDependency(network);
    new CfnAccessPolicy(this, 'Writing', {
      name,
      type: 'data',
      policy: Stack.of(this).toJsonString([
        {
          Rules: [{ ResourceType: 'index', Resource: [`index/${name}/${index}`], Permission: WRITING }],
          Principal: [writer.lambda.role!.roleArn],
        },
      ]),
    });
    writer.allow(['aoss:APIAccessAll'], [this.collection.attrArn]);
    writer.lambda.addEnvironment(ENV.searchEndpoint, this.collection.attrCollectionEndpoint);
  }
}
