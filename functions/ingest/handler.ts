// What AWS calls for messages of the drop queue.
import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { isBackfilled } from '../article/backfill.ts';
import { loadConfig } from '../config-file.ts';
import { DropRejected } from '../errors.ts';
import { INGEST_PAUSE_SECONDS } from '../names.ts';
import type { DropQueues, NamedDrop } from '../store/drop-message.ts';
import { articleStore, dropStore, eventStore, modelStore, tellingStore } from '../store/services.ts';
import { MetricUnit, raise, type Telemetry, telemetryOf } from '../telemetry.ts';
import { dropQueues } from './go-on.ts';
import { type IngestResult, ingestDrop, type Services } from './ingest-drop.ts';
import { ownTaggers } from './own-taggers.ts';
import { dropsOf } from './s3-events.ts';
import { type TopicTrouble, topicKeeper } from './topic-keeper.ts';

type HandlerServices = Services & Telemetry & { readonly queues: DropQueues };

let services: HandlerServices | undefined;

function onColdStart(): HandlerServices {
  const telemetry = telemetryOf('ingest');
  const now = () => new Date().toISOString();
  const onTrouble = ({ name, reason }: TopicTrouble) => {
    telemetry.logger.warn(name, { reason });
    telemetry.metrics.addMetric(name, MetricUnit.Count, 1);
  };
  const config = loadConfig();
  return {
    config,
    ...tellingStore(articleStore(process.env), config.consumers),
    ...dropStore(),
    ...eventStore(process.env),
    queues: dropQueues(process.env),
    ...telemetry,
    taggers: ownTaggers(config, topicKeeper({ models: modelStore(process.env), now, onTrouble })),
    now,
  };
}

/** One message: all drops that it names. @throws Unavailable where the message must come again */
export async function handleRecord(record: Pick<SQSRecord, 'body' | 'messageId'>, all: HandlerServices): Promise<void> {
  let drops: ReturnType<typeof dropsOf>;
  try {
    drops = dropsOf(record.body);
  } catch (error) {
    if (!(error instanceof DropRejected)) throw error;
    // No drop is lost with it: the message names none. It would be as unreadable the next time.
    all.logger.error('message dropped', { messageId: record.messageId, code: error.code, reason: error.message });
    all.metrics.addMetric('MessagesUnreadable', MetricUnit.Count, 1);
    return;
  }
  for (const { replay, progress, ...drop } of drops) {
    const named = { ...drop, ...(replay === undefined ? {} : { replay }) };
    try {
      const result = await ingestDrop(drop, all, replay, progress);
      if (result.kind === 'paused') await all.queues.goOn({ ...named, progress: result.progress });
      report(named, result, all);
    } catch (error) {
      all.logger.error('drop must come again', { drop, replay, error: error as Error });
      all.metrics.addMetric('DropsRetried', MetricUnit.Count, 1);
      throw error;
    }
  }
}

function report({ replay, ...drop }: NamedDrop, result: IngestResult, { logger, metrics, now }: HandlerServices): void {
  if (result.kind === 'paused') {
    raise(result.alarms, { logger, metrics });
    logger.info('drop goes on', { drop, replay, counts: result.progress.counts });
    metrics.addMetric('DropsPaused', MetricUnit.Count, 1);
    return;
  }
  if (result.kind !== 'done') {
    logger.info('drop passed over', {
      drop,
      replay,
      why: result.kind === 'ignored' ? result.reason : 'ingested before',
    });
    metrics.addMetric('DropsRepeated', MetricUnit.Count, 1);
    return;
  }
  const { wire, outcome, counts, items, receivedAt } = result.row;
  raise(result.alarms, { logger, metrics });
  if (replay !== undefined) {
    const changed = result.row.replay?.changed ?? 0;
    logger.info('drop replayed', { drop, replay, wire, outcome, counts, changed });
    metrics.addMetric('DropsReplayed', MetricUnit.Count, 1);
    return;
  }
  logger.info('drop ingested', { drop, wire, outcome, counts, articles: items.map(({ articleId }) => articleId) });
  metrics.addMetric('DropsIngested', MetricUnit.Count, 1);
  for (const [name, count] of Object.entries(counts)) {
    metrics.addMetric(`Items${name[0]!.toUpperCase()}${name.slice(1)}`, MetricUnit.Count, count);
  }
  if (result.row.isIncomplete) {
    logger.warn('DropIncomplete', { drop, wire });
    metrics.addMetric('DropIncomplete', MetricUnit.Count, 1);
  }
  // How long an archive waits behind live drops is no measure of these.
  if (isBackfilled(drop)) return;
  const age = Math.max(0, Date.parse(now()) - Date.parse(receivedAt));
  metrics.addMetric('DropToVisible', MetricUnit.Milliseconds, age);
  if (counts.killed) metrics.addMetric('DropToKilled', MetricUnit.Milliseconds, age);
}

const processor = new BatchProcessor(EventType.SQS);

export async function handler(event: SQSEvent, context: Context): Promise<SQSBatchResponse> {
  services ??= onColdStart();
  const hasTime = () => context.getRemainingTimeInMillis() > INGEST_PAUSE_SECONDS * 1000;
  const all = { ...services, hasTime };
  try {
    return await processPartialResponse(event, (record: SQSRecord) => handleRecord(record, all), processor, {
      context,
      throwOnFullBatchFailure: false,
    });
  } finally {
    all.metrics.publishStoredMetrics();
  }
}
