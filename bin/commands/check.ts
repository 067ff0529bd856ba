// `slugline check --before-deploy`: compares the template that is about to be deployed with the one that is.
import { readFile } from 'node:fs/promises';
import { CloudFormationClient, GetTemplateCommand } from '@aws-sdk/client-cloudformation';
import { type Threat, threats } from '../check/stateful.ts';
import { print, UserError } from '../output.ts';

export interface BeforeDeployOptions {
  readonly stack: string;
  /** What `cdk synth` has written. */
  readonly template: string;
  readonly json?: boolean;
}

/** @returns the exit code: 1 where a deploy would replace or delete what holds something */
export async function beforeDeploy({ stack, template, json }: BeforeDeployOptions): Promise<number> {
  const [before, after] = await Promise.all([deployed(stack), synthesised(template)]);
  const found = before === undefined ? [] : threats(before, after);
  if (json) print(JSON.stringify({ stack, isNew: before === undefined, threats: found }));
  else if (before === undefined) print(`${stack} is not deployed yet: nothing can be lost`);
  else if (found.length === 0) print(`${stack} keeps all that holds something`);
  else for (const threat of found) print(lineOf(threat));
  return found.length === 0 ? 0 : 1;
}

export function lineOf({ logicalId, type, impact, properties }: Threat): string {
  const why = properties.length === 0 ? '' : `, for ${properties.join(', ')}`;
  return `${logicalId} (${type}) ${impact}${why}`;
}

async function synthesised(path: string): Promise<Record<string, unknown>> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UserError(`${path} cannot be read: ${why}; npm run synth writes it, --template names another`);
  }
}

/** Undefined where there is no such stack. */
async function deployed(StackName: string): Promise<Record<string, unknown> | undefined> {
  const client = new CloudFormationClient({});
  try {
    const { TemplateBody = '' } = await client.send(new GetTemplateCommand({ StackName, TemplateStage: 'Original' }));
    // A stack of `cdk deploy` has a template in JSON.
    return JSON.parse(TemplateBody);
  } catch (error) {
    if (error instanceof Error && /does not exist/.test(error.message)) return undefined;
    if (error instanceof SyntaxError)
      throw new UserError(`the template of ${StackName} is no JSON; is it a Slugline stack?`);
    throw error;
  } finally {
    client.destroy();
  }
}
