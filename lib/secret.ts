// Secrets are named in wires.json and made by hand: a stack holds none.
import { ArnFormat, Stack } from 'aws-cdk-lib';
import { type Encryption, TO_READ } from './encryption.ts';
import type { SluglineFunction } from './function.ts';

/** Reads this one secret, which may lie under the stack's key or under that of Secrets Manager. */
export function allowSecret(reader: SluglineFunction, name: string, encryption: Encryption): void {
  // Secrets Manager hangs six characters of its own on a name.
  const arn = Stack.of(reader).formatArn({
    service: 'secretsmanager',
    resource: 'secret',
    resourceName: `${name}-??????`,
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });
  reader.allow(['secretsmanager:GetSecretValue'], [arn]);
  const ofThisSecret = { StringLike: { 'kms:EncryptionContext:SecretARN': arn } };
  encryption.allow(reader.lambda, 'secretsmanager', TO_READ, ofThisSecret);
}
