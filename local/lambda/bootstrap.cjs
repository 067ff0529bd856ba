// What the process of a function runs first, in place of the runtime that AWS ships (aws-lambda-ric): it loads
// index.js from LAMBDA_TASK_ROOT, asks the Runtime API for events and calls the handler. CommonJS, because it has
// to start as the bundle does. Other than AWS's runtime it leaves `console` alone.
'use strict';

// Taken before the bundle loads: what it patches must not reach its own runtime.
const { Agent, request: send } = require('node:http');
const path = require('node:path');
const { Worker } = require('node:worker_threads');

const { env } = process;
const [hostname, port] = env.AWS_LAMBDA_RUNTIME_API.split(':');
const headers = { 'slugline-runtime-token': env.SLUGLINE_RUNTIME_TOKEN };
delete env.SLUGLINE_RUNTIME_TOKEN;
const agent = new Agent({ keepAlive: true, maxSockets: 1 });

// File descriptor 3 is a pipe that only the engine holds; it closes when the engine dies, however it dies. A thread
// watches it, so that a handler caught in an endless loop does not outlive the engine either.
const watchdog = new Worker(
  `const pipe = new (require('node:net').Socket)({ fd: 3 });
   pipe.on('error', () => {});
   pipe.on('close', () => {
     try { process.kill(process.platform === 'win32' ? process.pid : -process.pid, 'SIGKILL'); }
     catch { process.kill(process.pid, 'SIGKILL'); }
   });
   pipe.resume();`,
  { eval: true, env: {}, execArgv: [], resourceLimits: { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 2 } },
);
watchdog.unref();

/** The invocation that the handler has in hand. */
let running;

/** One call of the Runtime API. Without it there is nothing to live for, so a broken connection ends the process. */
function call(method, route, body) {
  return new Promise((resolve) => {
    const request = send({ hostname, port, method, path: `/2018-06-01/runtime/${route}`, headers, agent });
    request.on('error', () => process.exit(1));
    request.on('response', (response) => {
      const chunks = [];
      response.on('error', () => process.exit(1));
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, text: Buffer.concat(chunks).toString() }),
      );
    });
    request.end(body);
  });
}

/** An error as Lambda reports it; whatever was thrown. */
function toFailure(error) {
  if (!(error instanceof Error)) {
    return { errorType: typeof error, errorMessage: String(error), trace: [] };
  }
  return { errorType: error.name, errorMessage: error.message, trace: String(error.stack ?? '').split('\n') };
}

function named(name, message) {
  const error = new Error(message);
  error.name = name;
  return error;
}

/** Reports what ended the process: under the invocation in hand, else as a failed start. */
async function die(error) {
  const failure = JSON.stringify(toFailure(error));
  console.error(`Fatal ${failure}`);
  await call('POST', running === undefined ? 'init/error' : `invocation/${running}/error`, failure);
  process.exit(1);
}

process.on('uncaughtException', die);
process.on('unhandledRejection', (reason) => {
  const error = named('Runtime.UnhandledPromiseRejection', reason instanceof Error ? reason.message : String(reason));
  if (reason instanceof Error) error.stack = reason.stack;
  die(error);
});
// Nothing is left to do, yet the handler has not settled: it never will.
process.on('beforeExit', () => {
  if (running !== undefined) {
    die(named('Runtime.NodeJsExit', 'The event loop is empty, so the promise of the handler will never settle'));
  }
});

function loadHandler() {
  let loaded;
  try {
    loaded = require(path.join(env.LAMBDA_TASK_ROOT, 'index.js'));
  } catch (error) {
    if (error?.code === 'MODULE_NOT_FOUND') throw named('Runtime.ImportModuleError', error.message);
    if (error instanceof SyntaxError) throw named('Runtime.UserCodeSyntaxError', error.message);
    throw error;
  }
  const { handler } = loaded;
  if (typeof handler !== 'function') {
    throw named('Runtime.HandlerNotFound', 'index.handler is undefined or not exported');
  }
  if (handler.length > 2) {
    throw named('Runtime.CallbackHandlerDeprecated', 'nodejs24.x has no handlers with a callback: use an async one');
  }
  return handler;
}

function contextOf(requestId, next) {
  const deadline = Number(next['lambda-runtime-deadline-ms']);
  return {
    functionName: env.AWS_LAMBDA_FUNCTION_NAME,
    functionVersion: env.AWS_LAMBDA_FUNCTION_VERSION,
    memoryLimitInMB: env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
    logGroupName: env.AWS_LAMBDA_LOG_GROUP_NAME,
    logStreamName: env.AWS_LAMBDA_LOG_STREAM_NAME,
    invokedFunctionArn: next['lambda-runtime-invoked-function-arn'],
    awsRequestId: requestId,
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
  };
}

/** What the handler returned, as JSON. AWS turns `undefined` into null and says no more than this of the rest. */
function serialise(value) {
  try {
    return JSON.stringify(value === undefined ? null : value) ?? 'null';
  } catch {
    throw new Error('Unable to stringify response body');
  }
}

async function main() {
  const handler = loadHandler();
  for (;;) {
    const next = await call('GET', 'invocation/next');
    const requestId = next.headers['lambda-runtime-aws-request-id'];
    if (next.status !== 200 || requestId === undefined) process.exit(1);
    running = requestId;
    let answer;
    try {
      const result = await handler(JSON.parse(next.text), contextOf(requestId, next.headers));
      answer = ['response', serialise(result)];
    } catch (error) {
      const failure = JSON.stringify(toFailure(error));
      console.error(`Invoke Error ${failure}`);
      answer = ['error', failure];
    }
    await call('POST', `invocation/${requestId}/${answer[0]}`, answer[1]);
    running = undefined;
  }
}

main().catch(die);
