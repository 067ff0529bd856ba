// What a command needs to know of an engine on this machine: where it answers, and what its parts are called. Nothing of the
// engine itself, of which most commands need none.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export const DEFAULT_PORT = 4599;
export const DEFAULT_SMTP_PORT = 2525;
export const REGION = 'us-east-1';

/** What the parts of a pipeline are called: here, and in a stack as its outputs say. */
export interface PipelineNames {
  readonly dropBucket: string;
  readonly archiveBucket: string;
  readonly table: string;
  readonly eventBus: string;
  readonly ingestQueueUrl: string;
  readonly replayQueueUrl: string;
  readonly queryFunction: string;
  /** By wire, of those that are polled. */
  readonly pollFunctions: Readonly<Record<string, string>>;
  /** By consumer. */
  readonly deliverFunctions: Readonly<Record<string, string>>;
  /** Where a stack may be backfilled from by a state machine of its own. */
  readonly backfill?: { readonly stateMachineArn: string; readonly bucket: string; readonly prefix: string };
}

/** The engine cannot start here: one sentence, with the way out. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
}

/** Settings of AWS clients that talk to an engine; it takes any credentials. */
export const engineClientConfig = (endpoint: string) => ({
  endpoint,
  region: REGION,
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
});

/** Where an engine says that it runs. */
export const engineFile = (dataDir: string): string => join(dataDir, 'engine.json');

/** The engine that runs on this data, if one does. */
export async function findEngine(dataDir: string): Promise<{ endpoint: string; names: PipelineNames } | undefined> {
  try {
    const { pid, endpoint, names } = JSON.parse(await readFile(engineFile(dataDir), 'utf8'));
    process.kill(pid, 0);
    await fetch(endpoint, { signal: AbortSignal.timeout(2000) });
    return { endpoint, names };
  } catch {
    return undefined;
  }
}
