// Secrets are named in wires.json and made by hand: a stack holds none.
import { ArnFormat, Stack } from 'aws-cdk-lib';
import type { SluglineFunction } from './function.ts';

/** Reads this one secret. */
export function allowSecret(reader: SluglineFunction, name: string): void {
  // Secrets Manager hangs six characters of its own on a name.
  const arn = Stack.of(reader).formatArn({
    service: 'secretsmanager',
    resource: 'secret',
    resourceName: `${name}-??????`,
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });
  reader.allow(['secretsmanager:GetSecretValue'], [arn]);
}
