// What AWS calls every few minutes: metrics on which alarms for silence and for unusual days stand.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { loadConfig } from '../config-file.ts';
import { dynamoArticles } from '../store/articles.ts';
import { MAX_ATTEMPTS } from '../store/clients.ts';
import { dynamoCounts } from '../store/counts.ts';
import { fromEnvironment } from '../store/services.ts';
import { MetricUnit, telemetryOf } from '../telemetry.ts';
import { countYesterday, silences } from './watch.ts';

const onColdStart = () => {
  const dynamo = new DynamoDBClient({ maxAttempts: MAX_ATTEMPTS });
  const table = fromEnvironment(process.env, 'table');
  return {
    config: loadConfig(),
    articles: dynamoArticles(dynamo, table),
    counts: dynamoCounts(dynamo, table),
    ...telemetryOf('watch'),
    now: () => new Date().toISOString(),
  };
};

let services: ReturnType<typeof onColdStart> | undefined;

/** @throws Unavailable where the store does not answer: then the metrics are missing, which sets the alarms off, too */
export async function handler(): Promise<void> {
  services ??= onColdStart();
  const { logger, metrics } = services;
  try {
    for (const { wire, percent, since } of await silences(services)) {
      if (percent >= 100) logger.warn('WireSilent', { wire, percent, since });
      const single = metrics.singleMetric();
      single.addDimension('wire', wire);
      single.addMetric('Silence', MetricUnit.Percent, percent);
    }
    const days = await countYesterday(services);
    for (const day of days) logger.warn('DayUnusual', { ...day });
    metrics.addMetric('DayUnusual', MetricUnit.Count, days.length);
  } finally {
    metrics.publishStoredMetrics();
  }
}
