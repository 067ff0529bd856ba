// What a deploy would do to the parts of a stack that hold something: a bucket that is replaced is an empty bucket.
import { fullDiff, ResourceImpact } from '@aws-cdk/cloudformation-diff';

/** Their loss is the loss of what lies in them, or of what others have set up on them. */
const STATEFUL: ReadonlySet<string> = new Set([
  'AWS::S3::Bucket',
  'AWS::DynamoDB::GlobalTable',
  'AWS::DynamoDB::Table',
  'AWS::SQS::Queue',
  'AWS::Events::EventBus',
  'AWS::OpenSearchServerless::Collection',
  'AWS::Transfer::Server',
]);

const IMPACTS: Partial<Record<ResourceImpact, string>> = {
  [ResourceImpact.WILL_REPLACE]: 'would be replaced',
  [ResourceImpact.MAY_REPLACE]: 'may be replaced',
  [ResourceImpact.WILL_DESTROY]: 'would be deleted',
  [ResourceImpact.WILL_ORPHAN]: 'would be left behind, outside of the stack',
};

export interface Threat {
  readonly logicalId: string;
  readonly type: string;
  readonly impact: string;
  /** Properties that force it; empty where the resource itself is gone. */
  readonly properties: readonly string[];
}

type Template = Record<string, unknown>;

interface Bucket {
  readonly Type: string;
  readonly Properties?: {
    readonly BucketEncryption?: {
      readonly ServerSideEncryptionConfiguration?: readonly {
        readonly ServerSideEncryptionByDefault?: { readonly KMSMasterKeyID?: unknown };
      }[];
    };
  };
}

/**
 * Resources that hold something and that `after` would replace, delete or leave behind; and buckets under a key of KMS that it
 * would put under another one or none.
 */
export function threats(before: Template, after: Template): Threat[] {
  const found: Threat[] = buckets(before, after);
  fullDiff(before, after).resources.forEachDifference((logicalId, change) => {
    const type = change.oldResourceType ?? change.newResourceType ?? '';
    const impact = IMPACTS[change.changeImpact];
    if (change.isAddition || !STATEFUL.has(type) || impact === undefined) return;
    const properties = Object.entries(change.propertyUpdates)
      .filter(([, { changeImpact }]) => changeImpact !== undefined && IMPACTS[changeImpact] !== undefined)
      .map(([name]) => name);
    found.push({ logicalId, type, impact, properties });
  });
  return found.sort((a, b) => (a.logicalId < b.logicalId ? -1 : 1));
}

// What lies in it stays under the old key, which no role may use then.
function buckets(before: Template, after: Template): Threat[] {
  const inBefore = Object.entries((before.Resources ?? {}) as Record<string, Bucket>);
  const inAfter = (after.Resources ?? {}) as Record<string, Bucket>;
  return inBefore.flatMap(([logicalId, bucket]) => {
    const [key, other] = [keyOf(bucket), keyOf(inAfter[logicalId])];
    if (bucket.Type !== 'AWS::S3::Bucket' || !inAfter[logicalId] || key === undefined || key === other) return [];
    return [
      {
        logicalId,
        type: bucket.Type,
        impact: 'would leave the key under which its objects lie, so that they cannot be read',
        properties: ['BucketEncryption'],
      },
    ];
  });
}

function keyOf(bucket: Bucket | undefined): string | undefined {
  const [rule] = bucket?.Properties?.BucketEncryption?.ServerSideEncryptionConfiguration ?? [];
  const key = rule?.ServerSideEncryptionByDefault?.KMSMasterKeyID;
  return key === undefined ? undefined : JSON.stringify(key);
}
