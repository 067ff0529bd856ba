// Stands in for the Lambda service: runs a bundle in up to `maxConcurrency` processes, which are started when they
// are needed, kept warm and replaced when they die. What is invoked beyond that waits its turn; AWS would answer 429.
import { randomUUID } from 'node:crypto';
import { resolve as resolvePath } from 'node:path';
import { type FunctionProcess, type LogListener, startProcess } from './function-process.ts';
import {
  ABORTED,
  DEFAULT_REGION,
  failure,
  functionArn,
  type Invokable,
  type InvokeFailure,
  type InvokeOptions,
  type InvokeResult,
} from './invocation.ts';
import { startRuntimeApi } from './runtime-api.ts';
import { layOutTaskRoot } from './task-root.ts';

/** As on AWS: the code outside of the handler may take ten seconds. */
const INIT_TIMEOUT_MS = 10_000;

export interface FunctionHostOptions {
  readonly name: string;
  /** Where the build put index.js. */
  readonly bundleDir: string;
  /** The bundle runs from `<workDir>/<name>/<hash>/`. */
  readonly workDir: string;
  /** Becomes wires.json beside the bundle. */
  readonly wiresJson: unknown;
  /** All that the function sees besides what Lambda sets; nothing of the engine's own environment. */
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutSeconds: number;
  /** Approximate: a limit of V8's heap and, on Linux, a look at the resident set five times a second. */
  readonly memoryMb: number;
  readonly maxConcurrency: number;
  /** Each line that the function writes, in the order of its stream. */
  readonly onLog?: LogListener;
  /** Where the SDK clients of the function go: AWS_ENDPOINT_URL. */
  readonly endpointUrl?: string;
  readonly region?: string;
  readonly initTimeoutMs?: number;
}

/** One function, ready to be invoked. */
export interface FunctionHost extends Invokable {
  readonly name: string;
  readonly arn: string;
  /** Fails what runs or waits, and ends the processes. */
  close(): Promise<void>;
}

interface Waiting {
  readonly requestId: string;
  readonly event: string;
  readonly signal: AbortSignal | undefined;
  readonly resolve: (result: InvokeResult) => void;
}

/**
 * Lays the bundle out and opens the function; no process starts before the first event.
 * @throws Error when there is no bundle
 */
export async function createFunctionHost(options: FunctionHostOptions): Promise<FunctionHost> {
  const { name, maxConcurrency } = options;
  const region = options.region ?? DEFAULT_REGION;
  const arn = functionArn(region, name);
  const workDir = resolvePath(options.workDir);
  const taskRoot = await layOutTaskRoot(name, resolvePath(options.bundleDir), workDir, options.wiresJson);
  const api = await startRuntimeApi();
  const environment = lambdaEnvironment(options, region, taskRoot);

  const processes = new Set<FunctionProcess>();
  const idle: FunctionProcess[] = [];
  const queue: Waiting[] = [];
  let isClosed = false;

  function start(): FunctionProcess {
    const started = startProcess({
      api,
      taskRoot,
      environment,
      functionArn: arn,
      timeoutMs: options.timeoutSeconds * 1000,
      initTimeoutMs: options.initTimeoutMs ?? INIT_TIMEOUT_MS,
      memoryMb: options.memoryMb,
      onLog: options.onLog ?? (() => {}),
      onIdle() {
        idle.push(started);
        dispatch();
      },
      onExit() {
        processes.delete(started);
        if (idle.includes(started)) idle.splice(idle.indexOf(started), 1);
        dispatch();
      },
    });
    processes.add(started);
    return started;
  }

  function dispatch(): void {
    while (queue.length > 0 && !isClosed) {
      // The one used last, as AWS does: it is the warmest, and the others may rest.
      const free = idle.pop() ?? (processes.size < maxConcurrency ? start() : undefined);
      if (free === undefined) return;
      void runIn(free, queue.shift()!);
    }
  }

  async function runIn(chosen: FunctionProcess, { requestId, event, signal, resolve }: Waiting): Promise<void> {
    const abort = () => void chosen.kill(aborted(name));
    signal?.addEventListener('abort', abort);
    const result = await chosen.run(requestId, event);
    signal?.removeEventListener('abort', abort);
    resolve(result);
  }

  async function invoke(event: unknown, { signal }: InvokeOptions = {}): Promise<InvokeResult> {
    if (isClosed) return closed(name);
    if (signal?.aborted) return aborted(name);
    const { promise, resolve } = Promise.withResolvers<InvokeResult>();
    const waiting = {
      requestId: randomUUID(),
      event: JSON.stringify(event === undefined ? {} : event),
      signal,
      resolve,
    };
    const giveUpWaiting = () => {
      const place = queue.indexOf(waiting);
      if (place < 0) return;
      queue.splice(place, 1);
      resolve(aborted(name));
    };
    queue.push(waiting);
    signal?.addEventListener('abort', giveUpWaiting);
    dispatch();
    const result = await promise;
    signal?.removeEventListener('abort', giveUpWaiting);
    return result;
  }

  async function close(): Promise<void> {
    isClosed = true;
    for (const { resolve } of queue.splice(0)) resolve(closed(name));
    await Promise.all([...processes].map((running) => running.kill(closed(name))));
    await api.close();
  }

  return { name, arn, invoke, close };
}

function lambdaEnvironment(
  options: FunctionHostOptions,
  region: string,
  taskRoot: string,
): Readonly<Record<string, string>> {
  const { name, endpointUrl } = options;
  return {
    // The SDK insists on credentials; the embedded AWS does not look at them.
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_EC2_METADATA_DISABLED: 'true',
    ...options.environment,
    ...(endpointUrl === undefined ? {} : { AWS_ENDPOINT_URL: endpointUrl }),
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
    AWS_LAMBDA_FUNCTION_NAME: name,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(options.memoryMb),
    AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
    AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${name}`,
    AWS_LAMBDA_LOG_STREAM_NAME: 'local',
    LAMBDA_TASK_ROOT: taskRoot,
    _HANDLER: 'index.handler',
    TZ: 'UTC',
    // Not the user's: the SDK would read their ~/.aws/config, and what stands there is not for the embedded AWS.
    HOME: taskRoot,
  };
}

function aborted(name: string): InvokeFailure {
  return failure(ABORTED, `The invocation of ${name} was given up by its caller`);
}

function closed(name: string): InvokeFailure {
  return failure(ABORTED, `The engine has stopped ${name}`);
}
