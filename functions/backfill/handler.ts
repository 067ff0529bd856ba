// What the state machine of a backfill calls with some objects of the archive at a time.
import { SQSClient } from '@aws-sdk/client-sqs';
import * as v from 'valibot';
import { loadConfig } from '../config-file.ts';
import { BadQuery } from '../errors.ts';
import { s3Archive, s3PutOnce } from '../store/backfill.ts';
import { clientsOf, MAX_ATTEMPTS } from '../store/clients.ts';
import { sqsReplays } from '../store/drop-queues.ts';
import { fromEnvironment } from '../store/services.ts';
import { MetricUnit, telemetryOf } from '../telemetry.ts';
import { type ImportServices, importObjects } from './import-objects.ts';

const eventSchema = v.object({
  BatchInput: v.object({ wire: v.string(), prefix: v.string(), id: v.string() }),
  Items: v.array(v.looseObject({ Key: v.string(), Size: v.number() })),
});

/** How many objects became drops, and which did not. */
export interface BackfillAnswer {
  readonly imported: number;
  readonly skipped: readonly { readonly key: string; readonly skipped: string }[];
}

const onColdStart = () => {
  const { s3 } = clientsOf();
  const sqs = new SQSClient({ maxAttempts: MAX_ATTEMPTS });
  const services: ImportServices = {
    archive: s3Archive(s3, fromEnvironment(process.env, 'backfillBucket')),
    drops: s3PutOnce(s3, fromEnvironment(process.env, 'dropBucket')),
    queue: sqsReplays(sqs, fromEnvironment(process.env, 'replayQueue')),
  };
  return { ...telemetryOf('backfill'), services, wires: loadConfig().wires };
};

let started: ReturnType<typeof onColdStart> | undefined;

/** @throws BadQuery where the wire is not known, Unavailable where the batch must come again */
export async function handler(event: unknown): Promise<BackfillAnswer> {
  started ??= onColdStart();
  const { services, wires, logger, metrics } = started;
  const { BatchInput, Items } = v.parse(eventSchema, event);
  const { wire, prefix, id } = BatchInput;
  if (!wires[wire]) throw new BadQuery('wire', `there is no wire "${wire}" in the wires.json that is deployed`);
  try {
    const objects = Items.map(({ Key, Size }) => ({ key: Key, size: Size }));
    const done = await importObjects(objects, { wire, prefix }, services);
    const skipped = done.flatMap((one) => ('skipped' in one ? [one] : []));
    logger.info('archive imported', { wire, backfill: id, imported: done.length - skipped.length, skipped });
    metrics.addMetric('ObjectsImported', MetricUnit.Count, done.length - skipped.length);
    return { imported: done.length - skipped.length, skipped };
  } finally {
    metrics.publishStoredMetrics();
  }
}
