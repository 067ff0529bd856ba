// The CDK app: one stack, `Slugline`, or `Slugline-<stage>` with `-c stage=<stage>`; `-c keep=false` for a trial,
// `-c dropBucket=<name>` for a bucket that is there already, `-c alarms=<e-mail address or topic ARN>` for who hears of alarms,
// `-c backfillFrom=s3://<bucket>/<prefix>` for an archive that may be brought in, `-c kms=true` or `-c kms=<ARN of a key>` for a
// key of KMS under which all is kept, `-c readers=<accounts and organisations>` for who reads from elsewhere.
import { App, type AppProps } from 'aws-cdk-lib';
import { ConfigError } from '../functions/errors.ts';
import { isKeyArn } from '../lib/encryption.ts';
import { BundleMissing } from '../lib/function.ts';
import { parseReaders } from '../lib/readers.ts';
import type { SluglineProps } from '../lib/slugline.ts';
import { SluglineStack } from '../lib/slugline-stack.ts';
import { loadWires } from './wires.ts';

export interface SluglineAppProps
  extends Pick<SluglineProps, 'wires' | 'functionsDir'>,
    Pick<AppProps, 'context' | 'outdir'> {}

/** @throws ConfigError where a context value or `wires` is wrong, BundleMissing before `npm run build` */
export function createApp({ wires, functionsDir, ...props }: SluglineAppProps): App {
  const app = new App(props);
  const stage = stageOf(app.node.tryGetContext('stage'));
  const keep = keepOf(app.node.tryGetContext('keep'));
  const dropBucket = bucketOf(app.node.tryGetContext('dropBucket'));
  const alarms = alarmsOf(app.node.tryGetContext('alarms'));
  const backfillFrom = archiveOf(app.node.tryGetContext('backfillFrom'));
  const kms = kmsOf(app.node.tryGetContext('kms'));
  const readers = readersOf(app.node.tryGetContext('readers'));
  new SluglineStack(app, stage === undefined ? 'Slugline' : `Slugline-${stage}`, {
    wires,
    keep,
    ...(dropBucket === undefined ? {} : { dropBucket }),
    ...(alarms === undefined ? {} : { alarms }),
    ...(backfillFrom === undefined ? {} : { backfillFrom }),
    ...(kms === undefined ? {} : { kms }),
    ...(readers === undefined ? {} : { readers }),
    ...(functionsDir === undefined ? {} : { functionsDir }),
    ...(stage === undefined ? {} : { tags: { stage } }),
  });
  return app;
}

function stageOf(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string' && /^[a-z][a-z0-9-]{0,19}$/.test(value)) return value;
  throw new ConfigError(`-c stage=${value} is no stage name: a-z, 0-9 and -, a letter first, at most 20`);
}

function bucketOf(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string' && /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(value)) return value;
  throw new ConfigError(`-c dropBucket=${value} is no name of a bucket`);
}

function archiveOf(value: unknown): SluglineProps['backfillFrom'] {
  if (value === undefined) return undefined;
  const [, bucket, prefix = ''] =
    /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/([^*?$]{0,500}))?$/.exec(String(value)) ?? [];
  if (bucket) return { bucket, prefix };
  throw new ConfigError(`-c backfillFrom=${value} is no archive: write s3://bucket/prefix`);
}

function alarmsOf(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  const isTopic =
    typeof value === 'string' && /^arn:aws[a-z-]*:sns:[a-z0-9-]+:\d{12}:[A-Za-z0-9_-]{1,256}$/.test(value);
  if (isTopic || (typeof value === 'string' && /^[^\s@:]{1,64}@[^\s@:]{3,253}$/.test(value))) return value;
  throw new ConfigError(`-c alarms=${value} is neither an e-mail address nor the ARN of an SNS topic`);
}

const readersOf = (value: unknown): readonly string[] | undefined =>
  value === undefined ? undefined : parseReaders(value);

function kmsOf(value: unknown): boolean | string | undefined {
  if (value === undefined || typeof value === 'boolean') return value;
  if (value === 'true' || value === 'false') return value === 'true';
  if (typeof value === 'string' && isKeyArn(value)) return value;
  throw new ConfigError(
    `-c kms=${value} is neither true nor the ARN of a key: arn:aws:kms:<region>:<account>:key/<id>; an alias will not do`,
  );
}

function keepOf(value: unknown): boolean {
  if (value === undefined || value === true || value === 'true') return true;
  if (value === false || value === 'false') return false;
  throw new ConfigError(`-c keep=${value} is neither true nor false`);
}

if (import.meta.main) {
  try {
    createApp({ wires: await loadWires() }).synth();
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof BundleMissing)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
