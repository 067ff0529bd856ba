// Logs and metrics of the functions. Lines hold ids and outcomes, never a story's text.
import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import type { Alarm } from './article/alarm.ts';
import { METRICS_NAMESPACE } from './names.ts';

export { MetricUnit };

export interface Telemetry {
  readonly logger: Logger;
  readonly metrics: Metrics;
}

export const telemetryOf = (serviceName: string): Telemetry => ({
  logger: new Logger({ serviceName }),
  metrics: new Metrics({ serviceName, namespace: METRICS_NAMESPACE }),
});

/** Where a person sees it: one line and one count for each. */
export function raise(alarms: readonly Alarm[], { logger, metrics }: Telemetry): void {
  for (const { name, ...about } of alarms) {
    logger.warn(name, about);
    metrics.addMetric(name, MetricUnit.Count, 1);
  }
}
