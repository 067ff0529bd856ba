// What API Gateway calls for each push to one wire.
import { loadConfig } from '../config-file.ts';
import { ConfigError } from '../errors.ts';
import { SharedSecret } from '../shared-secret.ts';
import { fromEnvironment, pushStore } from '../store/services.ts';
import { MetricUnit, telemetryOf } from '../telemetry.ts';
import { type PushAnswer, type PushServices, push, SECRET_FIELDS } from './push.ts';
import { requestOf } from './request.ts';

const onColdStart = () => {
  const wire = fromEnvironment(process.env, 'wire');
  const config = loadConfig().wires[wire]?.push;
  if (!config) throw new ConfigError(`wires.json has no wire "${wire}" that pushes`);
  const telemetry = telemetryOf('push');
  telemetry.logger.appendKeys({ wire });
  telemetry.metrics.setDefaultDimensions({ wire });
  const { secrets, ...store } = pushStore(process.env);
  const services: PushServices = {
    ...store,
    wire,
    config,
    secret: new SharedSecret(config.secret, SECRET_FIELDS[config.auth], secrets),
    now: () => new Date().toISOString(),
    onUnavailable: (error) => telemetry.logger.error('push could not be stored', { error }),
  };
  return { ...telemetry, services };
};

let started: ReturnType<typeof onColdStart> | undefined;

export interface GatewayAnswer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export async function handler(event: unknown): Promise<GatewayAnswer> {
  started ??= onColdStart();
  const { services, logger, metrics } = started;
  try {
    const { status, body } = await push(requestOf(event), services);
    if (status === 202) logger.info('pushed', { ...body });
    else if (status !== 200) logger.warn('push refused', { status, code: 'code' in body ? body.code : undefined });
    metrics.addMetric(metricOf(status), MetricUnit.Count, 1);
    return {
      statusCode: status,
      headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
      body: JSON.stringify(body),
    };
  } catch (error) {
    metrics.addMetric('PushFailed', MetricUnit.Count, 1);
    throw error;
  } finally {
    metrics.publishStoredMetrics();
  }
}

function metricOf(status: PushAnswer['status']): string {
  if (status === 503) return 'PushFailed';
  return status < 300 ? 'PushTaken' : 'PushRefused';
}
