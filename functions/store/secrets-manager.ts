// Secrets Manager and its client, loaded with the first secret: not every wire has one.
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { MAX_ATTEMPTS } from './clients.ts';
import type { Secrets } from './ports.ts';
import { awsSecrets } from './secrets.ts';

export const openSecrets = (): Secrets => awsSecrets(new SecretsManagerClient({ maxAttempts: MAX_ATTEMPTS }));
