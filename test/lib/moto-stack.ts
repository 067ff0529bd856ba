// The real `cdk` command line at work on moto, and what CloudFormation there says became of a stack.
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import {
  CloudFormationClient,
  DescribeStackResourcesCommand,
  DescribeStacksCommand,
  type StackResource,
} from '@aws-sdk/client-cloudformation';
import { engineClientConfig } from '../../local/running-engine.ts';
import type { Resource } from './stack-reader.ts';

const CDK = fileURLToPath(new URL('../../node_modules/aws-cdk/bin/cdk', import.meta.url));
/** The one that moto has for whoever asks. */
const ENVIRONMENT = 'aws://123456789012/us-east-1';

export interface CdkTemplate {
  readonly Resources: Readonly<Record<string, Resource>>;
  readonly Outputs: Readonly<Record<string, unknown>>;
}

export interface Deployed {
  readonly outputs: Readonly<Record<string, string>>;
  /** As CloudFormation lists them; what moto cannot make has no id there. */
  readonly resources: readonly StackResource[];
}

/**
 * Runs `cdk` in a folder against a moto.
 * @param home where it may leave what it caches
 * @returns all that it printed
 * @throws Error with all that it printed, where it fails
 */
export async function cdk(endpoint: string, home: string, cwd: string, ...args: string[]): Promise<string> {
  const env = {
    PATH: process.env.PATH,
    HOME: home,
    CI: 'true',
    AWS_ENDPOINT_URL: endpoint,
    // By this name moto finds the bucket of a template in the path of its URL, and by no other.
    AWS_ENDPOINT_URL_S3_FOR_CLOUDFORMATION: endpoint.replace('127.0.0.1', 'localhost'),
    AWS_ACCESS_KEY_ID: 'moto',
    AWS_SECRET_ACCESS_KEY: 'moto',
    AWS_REGION: 'us-east-1',
  };
  const options = { cwd, env, maxBuffer: 32 * 1024 * 1024 };
  return promisify(execFile)(process.execPath, [CDK, ...args], options).then(
    ({ stdout, stderr }) => `${stdout}\n${stderr}`,
    ({ message, stdout, stderr }) => {
      throw new Error(`cdk ${args[0]} failed: ${message}\n${stdout}\n${stderr}`);
    },
  );
}

export const bootstrap = (endpoint: string, home: string): Promise<string> =>
  cdk(endpoint, home, home, 'bootstrap', ENVIRONMENT);

/**
 * What a deploy would change; the change set that `cdk` would rather ask for is one of those of which moto says nothing.
 * @throws Error with the differences, where there are any
 */
export const diff = (endpoint: string, home: string, assembly: string, stack: string): Promise<string> =>
  cdk(endpoint, home, home, 'diff', stack, '--app', assembly, '--method', 'template', '--fail');

export const destroy = (endpoint: string, home: string, assembly: string, stack: string): Promise<string> =>
  cdk(endpoint, home, home, 'destroy', stack, '--app', assembly, '--force');

/** Names of all stacks that are there. */
export async function stacksOf(endpoint: string): Promise<readonly string[]> {
  const client = new CloudFormationClient(engineClientConfig(endpoint));
  try {
    const { Stacks } = await client.send(new DescribeStacksCommand({}));
    return (Stacks ?? []).map(({ StackName }) => StackName!).sort();
  } finally {
    client.destroy();
  }
}

/** Deploys the one stack of a synthesised app. */
export async function deploy(endpoint: string, home: string, assembly: string, stack: string): Promise<Deployed> {
  // Of a stack that was made by a change set, moto forgets the outputs.
  const how = ['--method', 'direct', '--require-approval', 'never'];
  await cdk(endpoint, home, home, 'deploy', stack, '--app', assembly, ...how);

  const client = new CloudFormationClient(engineClientConfig(endpoint));
  try {
    const { Stacks } = await client.send(new DescribeStacksCommand({ StackName: stack }));
    const { StackResources } = await client.send(new DescribeStackResourcesCommand({ StackName: stack }));
    const outputs = (Stacks?.[0]?.Outputs ?? []).map(({ OutputKey, OutputValue }) => [OutputKey!, OutputValue!]);
    return { outputs: Object.fromEntries(outputs), resources: StackResources ?? [] };
  } finally {
    client.destroy();
  }
}

/** What moto takes otherwise than CloudFormation does. */
const FITTINGS: Readonly<Record<string, (resource: Resource) => Resource>> = {
  // It knows a table by the older type alone, which has for itself what a replica has here.
  'AWS::DynamoDB::GlobalTable': ({ Properties: { Replicas, ...properties } = {}, ...resource }) => {
    const [{ Region: _region, ...replica }] = Replicas as [Record<string, unknown>];
    return { ...resource, Type: 'AWS::DynamoDB::Table', Properties: { ...properties, ...replica } };
  },
  // It looks for the tags of a key under names that CloudFormation does not have.
  'AWS::KMS::Key': ({ Properties: { Tags: _tags, ...properties } = {}, ...resource }) => ({
    ...resource,
    Properties: properties,
  }),
};

/**
 * Rewrites a synthesised template for moto: as FITTINGS say; a reference to what it does not make, over which it stumbles,
 * becomes text, and one to an alias of a function, whose permissions it knows, the function; custom resources, which it would
 * have answered by a function in Docker, are left out.
 * @param lacked the types that it does not make
 * @returns the template as it was
 */
export function fitForMoto(assembly: string, lacked: ReadonlySet<string>): CdkTemplate {
  const path = join(assembly, readdirSync(assembly).find((name) => name.endsWith('.template.json'))!);
  const text = readFileSync(path, 'utf8');
  const template: CdkTemplate = JSON.parse(text);
  const typeOf = (id: unknown): string => template.Resources[String(id)]?.Type ?? '';
  const fitted = JSON.parse(text, (_key, value: unknown) => {
    const { Ref: ref, 'Fn::GetAtt': attribute } = (value ?? {}) as { Ref?: unknown; 'Fn::GetAtt'?: unknown[] };
    const id = ref ?? attribute?.[0];
    if (typeOf(id) === 'AWS::Lambda::Alias') return template.Resources[String(id)]!.Properties!.FunctionName;
    if (lacked.has(typeOf(id))) return attribute?.[1] === 'Arn' ? `arn:aws:lacked:us-east-1:123456789012:${id}` : id;
    // Which is the same, but moto has no Ref of a bus.
    if (typeOf(ref) === 'AWS::Events::EventBus') return { 'Fn::GetAtt': [ref, 'Name'] };
    const fitting = FITTINGS[(value as Resource | null)?.Type ?? ''];
    return fitting ? fitting(value as Resource) : value;
  });
  for (const [id, { Type }] of Object.entries(template.Resources)) {
    if (Type.startsWith('Custom::')) delete fitted.Resources[id];
  }
  writeFileSync(path, JSON.stringify(fitted));
  return template;
}
