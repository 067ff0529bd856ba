// What AWS calls each minute.
import { loadConfig } from '../config-file.ts';
import { articleStore, dropStore, eventStore, tellingStore } from '../store/services.ts';
import { MetricUnit, raise, telemetryOf } from '../telemetry.ts';
import { type SweepResult, sweep } from './sweep.ts';

const onColdStart = () => {
  const telemetry = telemetryOf('sweep');
  return {
    ...tellingStore(articleStore(process.env), loadConfig().consumers),
    ...dropStore(),
    ...eventStore(process.env),
    ...telemetry,
    now: () => new Date().toISOString(),
    onError: (what: string, id: string, error: unknown) =>
      telemetry.logger.error(`${what} failed`, { articleId: id, error: error as Error }),
  };
};

let services: ReturnType<typeof onColdStart> | undefined;

/** @param event what the schedule sends; `graceSeconds: 0` where nothing else runs, as after a start of the engine */
export async function handler(event?: { readonly graceSeconds?: unknown }): Promise<SweepResult> {
  services ??= onColdStart();
  const graceSeconds = typeof event?.graceSeconds === 'number' ? event.graceSeconds : undefined;
  const { logger, metrics } = services;
  try {
    const result = await sweep(services, graceSeconds === undefined ? {} : { graceMs: graceSeconds * 1000 });
    const { alarms, ...counts } = result;
    logger.info('swept', counts);
    raise(alarms, services);
    metrics.addMetric('Released', MetricUnit.Count, result.released);
    metrics.addMetric('Expired', MetricUnit.Count, result.expired);
    metrics.addMetric('DropsExpired', MetricUnit.Count, result.dropsExpired);
    metrics.addMetric('EffectsLeftOver', MetricUnit.Count, result.effectsDone);
    metrics.addMetric('WordsIndexed', MetricUnit.Count, result.indexed);
    metrics.addMetric('SweepFailures', MetricUnit.Count, result.failed);
    metrics.addMetric('EmbargoOverdue', MetricUnit.Seconds, result.overdueSeconds);
    metrics.addMetric('OldestEffect', MetricUnit.Seconds, result.oldestEffectSeconds);
    return result;
  } finally {
    metrics.publishStoredMetrics();
  }
}
