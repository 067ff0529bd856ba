// What tests ask of a synthesised template: who may do what, in words that a person would use.
import type { Template } from 'aws-cdk-lib/assertions';

export interface Resource {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
}

interface Statement {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export interface Grant {
  readonly action: string;
  /** ARNs, or parts of them, with logical ids for what is not known yet. */
  readonly resources: readonly string[];
  /** As `operator key value`. */
  readonly conditions: readonly string[];
}

const listOf = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? value : [value as T]);

/** An ARN as a person would write it: `<logical id>` and what follows it. */
export function arnText(arn: unknown): string {
  if (typeof arn === 'string') return arn;
  const intrinsic = arn as { 'Fn::GetAtt'?: [string, string]; 'Fn::Join'?: [string, unknown[]]; Ref?: string };
  if (intrinsic['Fn::GetAtt']) return intrinsic['Fn::GetAtt'][0];
  if (intrinsic['Fn::Join']) return intrinsic['Fn::Join'][1].map(arnText).join(intrinsic['Fn::Join'][0]);
  if (intrinsic.Ref !== undefined)
    return intrinsic.Ref.startsWith('AWS::') ? `<${intrinsic.Ref.slice(5)}>` : intrinsic.Ref;
  // A name of the stack's own, cut out of its id.
  if (JSON.stringify(arn).includes('AWS::StackId')) return '<StackId>';
  return JSON.stringify(arn);
}

/** The resources of a template, by logical id. */
export const resourcesOf = (template: Template): Readonly<Record<string, Resource>> => template.toJSON().Resources;

export interface Grants {
  readonly allowed: readonly Grant[];
  readonly denied: readonly Grant[];
}

/** What the policies of a role say, one entry for each action. */
export function grantsOf(template: Template, role: string): Grants {
  const policies = Object.values(resourcesOf(template)).filter(
    ({ Type, Properties }) =>
      Type === 'AWS::IAM::Policy' && listOf(Properties?.Roles as { Ref: string }[]).some(({ Ref }) => Ref === role),
  );
  const statements = policies.flatMap(
    ({ Properties }) => (Properties!.PolicyDocument as { Statement: readonly Statement[] }).Statement,
  );
  const of = (effect: string) => statements.filter(({ Effect }) => Effect === effect).flatMap(grantsIn);
  return { allowed: of('Allow'), denied: of('Deny') };
}

function grantsIn({ Action, Resource, Condition = {} }: Statement): Grant[] {
  const conditions = Object.entries(Condition).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, value]) => `${operator} ${key} ${listOf(value).map(arnText).join(', ')}`),
  );
  return listOf(Action).map((action) => ({ action, resources: listOf(Resource).map(arnText), conditions }));
}

/** The one resource of this type whose logical id begins so. */
export function oneOf(template: Template, type: string, idStart: string): string {
  const ids = Object.entries(resourcesOf(template))
    .filter(([id, { Type }]) => Type === type && id.startsWith(idStart))
    .map(([id]) => id);
  if (ids.length !== 1) throw new Error(`${ids.length} ${type} begin with ${idStart}: ${ids.join(', ')}`);
  return ids[0]!;
}
