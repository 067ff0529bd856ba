// What AWS calls when a reader invokes QUERY; only IAM lets them.
import type { Context } from 'aws-lambda';
import { loadConfig } from '../config-file.ts';
import { BadQuery, DropRejected, Unavailable } from '../errors.ts';
import { clientsOf } from '../store/clients.ts';
import { dynamoCursors } from '../store/cursors.ts';
import { dynamoLedgerDays } from '../store/ledger-days.ts';
import { articleStore, fromEnvironment, pictureStore } from '../store/services.ts';
import { MetricUnit, type Telemetry, telemetryOf } from '../telemetry.ts';
import { SegmentCache } from '../words/segment-cache.ts';
import { type QueryServices, query } from './query.ts';
import { refuseToReaders } from './readers.ts';
import { type QueryResponse, RESPONSE_SCHEMA_VERSION } from './response.ts';

let services: (QueryServices & Telemetry) | undefined;

const onColdStart = (): QueryServices & Telemetry => ({
  config: loadConfig(),
  ...articleStore(process.env),
  ...pictureStore(process.env),
  segments: new SegmentCache(),
  ledgerDays: dynamoLedgerDays(clientsOf().dynamo, fromEnvironment(process.env, 'table')),
  cursors: dynamoCursors(clientsOf().dynamo, fromEnvironment(process.env, 'table')),
  ...telemetryOf('query'),
  now: () => new Date().toISOString(),
});

export async function handler(event: unknown, context: Pick<Context, 'invokedFunctionArn'>): Promise<QueryResponse> {
  services ??= onColdStart();
  const { logger, metrics } = services;
  const error = (status: number, body: Omit<Extract<QueryResponse['body'], { kind: 'error' }>, 'kind'>) => ({
    schemaVersion: RESPONSE_SCHEMA_VERSION as typeof RESPONSE_SCHEMA_VERSION,
    status,
    body: { kind: 'error' as const, ...body },
  });
  try {
    refuseToReaders(event, context.invokedFunctionArn);
    const response = await query(event, services);
    metrics.addMetric('Queries', MetricUnit.Count, 1);
    return response;
  } catch (cause) {
    if (cause instanceof BadQuery) return error(400, { code: 'BAD_QUERY', field: cause.field, message: cause.message });
    if (cause instanceof DropRejected) {
      return error(400, { code: 'BAD_QUERY', field: 'request', message: 'the store refuses this question as invalid' });
    }
    logger.error('query failed', { error: cause as Error });
    metrics.addMetric('QueriesFailed', MetricUnit.Count, 1);
    if (cause instanceof Unavailable) {
      return error(503, { code: 'UNAVAILABLE', message: 'the store does not answer for now; ask again' });
    }
    throw cause;
  } finally {
    metrics.publishStoredMetrics();
  }
}
