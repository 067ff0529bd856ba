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

/** Resources that hold something and that `after` would replace, delete or leave behind. */
export function threats(before: Template, after: Template): Threat[] {
  const found: Threat[] = [];
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
