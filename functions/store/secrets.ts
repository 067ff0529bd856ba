// Secrets of wires in Secrets Manager: one JSON object of strings each.
import {
  GetSecretValueCommand,
  ResourceNotFoundException,
  type SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import * as v from 'valibot';
import { Unavailable } from '../errors.ts';
import type { Secrets } from './ports.ts';

const fieldsSchema = v.record(v.string(), v.string());

export function awsSecrets(client: SecretsManagerClient): Secrets {
  return {
    async read(name) {
      let text: string;
      try {
        const { SecretString = '' } = await client.send(new GetSecretValueCommand({ SecretId: name }));
        text = SecretString;
      } catch (error) {
        if (error instanceof ResourceNotFoundException) throw missing(name);
        const why = error instanceof Error ? error.name : 'unknown';
        throw new Unavailable('SECRETS', `the secret "${name}" cannot be read: ${why}`, error);
      }
      const fields = v.safeParse(fieldsSchema, parsed(text));
      // Nothing of it in the error, and no cause: either would quote it.
      if (!fields.success) throw new Unavailable('SECRETS', `the secret "${name}" is no JSON object of strings`);
      return fields.output;
    },
  };
}

const missing = (name: string): Unavailable =>
  new Unavailable(
    'SECRETS',
    `there is no secret "${name}"; in your account: aws secretsmanager create-secret --name ${name} --secret-string ` +
      `'{"<field>": "<value>"}'; on one machine: lines ${name}.<field>=<value> in secrets.env of the engine's data folder`,
  );

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
