// The stand-in for the Lambda service, against small bundles that behave, fail, hang, crash and swell.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createFunctionHost, type FunctionHost, type FunctionHostOptions } from '../../local/lambda/function-host.ts';
import type { InvokeResult } from '../../local/lambda/invocation.ts';
import { lambdaHandler } from '../../local/lambda/invoke-http.ts';
import { createSchedule } from '../../local/lambda/schedule.ts';

/** A handler whose event says what it should do. */
const OBEDIENT = `
const fs = require('node:fs');
const actions = {
  context: (event, context) => ({ event, context: { ...context, getRemainingTimeInMillis: undefined }, left: context.getRemainingTimeInMillis() }),
  env: () => ({ ...process.env }),
  wires: () => JSON.parse(fs.readFileSync(process.env.LAMBDA_TASK_ROOT + '/wires.json', 'utf8')),
  nothing: () => {},
  pid: () => process.pid,
  fail: () => { throw new TypeError('no such wire'); },
  failOddly: () => { throw 'a string'; },
  sleep: async ({ ms }) => { console.log('asleep'); const from = Date.now(); await new Promise((done) => setTimeout(done, ms)); return { pid: process.pid, from, to: Date.now() }; },
  spin: () => { for (;;); },
  exit: ({ code }) => process.exit(code),
  reject: () => { Promise.reject(new RangeError('forgotten')); return new Promise((done) => setTimeout(done, 5000)); },
  throwLater: () => { setTimeout(() => { throw new RangeError('later'); }, 5); return new Promise((done) => setTimeout(done, 5000)); },
  lastWords: () => ({ toJSON: () => { setImmediate(() => process.exit(1)); return process.pid; } }),
  never: () => new Promise(() => {}),
  heap: () => { const all = []; for (;;) all.push(Array.from({ length: 1000 }, (_, n) => ({ n }))); },
  buffers: async () => { const all = []; for (;;) { all.push(Buffer.alloc(8e6, 1)); await new Promise((done) => setTimeout(done, 5)); } },
  large: ({ bytes }) => 'x'.repeat(bytes),
  circular: () => { const ring = {}; ring.ring = ring; return ring; },
  log: () => { console.log('one\\ntwo'); console.error('three'); process.stdout.write('without an end'); process.exit(1); },
};
exports.handler = async (event, context) => actions[event.do](event, context);
`;

let root: string;
const hosts: FunctionHost[] = [];

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'slugline-lambda-'));
  // As in this repository, whose package.json would make a module of each index.js.
  await writeFile(join(root, 'package.json'), '{ "type": "module" }');
});

afterEach(async () => {
  await Promise.all(hosts.splice(0).map((host) => host.close()));
});

afterAll(() => rm(root, { recursive: true, force: true }));

async function bundle(source = OBEDIENT): Promise<string> {
  const bundleDir = await mkdtemp(join(root, 'bundle-'));
  await writeFile(join(bundleDir, 'index.js'), source);
  return bundleDir;
}

async function host(options: Partial<FunctionHostOptions> & { source?: string } = {}): Promise<FunctionHost> {
  const { source, ...overrides } = options;
  const opened = await createFunctionHost({
    name: 'obedient',
    bundleDir: await bundle(source),
    workDir: join(root, 'data', 'functions'),
    wiresJson: { wires: {} },
    environment: { SLUGLINE_TABLE: 'articles' },
    timeoutSeconds: 10,
    memoryMb: 512,
    maxConcurrency: 1,
    ...overrides,
  });
  hosts.push(opened);
  return opened;
}

async function payload(result: Promise<InvokeResult>): Promise<unknown> {
  const settled = await result;
  if (!settled.ok) throw new Error(JSON.stringify(settled));
  return settled.payload;
}

/** A zombie that nobody has waited for counts as gone. */
async function isAlive(pid: number): Promise<boolean> {
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  if (status !== undefined) return !/\) [ZX] /.test(status);
  try {
    return process.platform !== 'linux' && process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('a function', () => {
  it('gets the event and a context like the one on Lambda', async () => {
    const { invoke } = await host();

    const result = await payload(invoke({ do: 'context', text: 'Grüße' }));

    expect(result).toEqual({
      event: { do: 'context', text: 'Grüße' },
      context: {
        functionName: 'obedient',
        functionVersion: '$LATEST',
        memoryLimitInMB: '512',
        logGroupName: '/aws/lambda/obedient',
        logStreamName: 'local',
        invokedFunctionArn: 'arn:aws:lambda:us-east-1:000000000000:function:obedient',
        awsRequestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      },
      left: expect.closeTo(10_000, -3),
    });
  });

  it('sees what is configured and what Lambda sets, and nothing of our own environment', async () => {
    const { invoke } = await host({ endpointUrl: 'http://127.0.0.1:1', region: 'eu-west-1' });

    const env = await payload(invoke({ do: 'env' }));

    expect(env).toEqual({
      SLUGLINE_TABLE: 'articles',
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_ENDPOINT_URL: 'http://127.0.0.1:1',
      AWS_REGION: 'eu-west-1',
      AWS_DEFAULT_REGION: 'eu-west-1',
      AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
      AWS_LAMBDA_FUNCTION_NAME: 'obedient',
      AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '512',
      AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
      AWS_LAMBDA_LOG_GROUP_NAME: '/aws/lambda/obedient',
      AWS_LAMBDA_LOG_STREAM_NAME: 'local',
      AWS_LAMBDA_RUNTIME_API: expect.stringMatching(/^127\.0\.0\.1:\d+$/),
      LAMBDA_TASK_ROOT: expect.stringContaining(join(root, 'data', 'functions', 'obedient')),
      HOME: expect.stringContaining(root),
      _HANDLER: 'index.handler',
      TZ: 'UTC',
    });
  });

  it('finds wires.json beside its bundle', async () => {
    const { invoke } = await host({ wiresJson: { wires: { reuters: { title: 'Reuters', authorities: [] } } } });

    expect(await payload(invoke({ do: 'wires' }))).toEqual({
      wires: { reuters: { title: 'Reuters', authorities: [] } },
    });
  });

  it('is kept warm: the next event goes to the same process', async () => {
    const { invoke } = await host({ maxConcurrency: 3 });

    const pids = [await payload(invoke({ do: 'pid' })), await payload(invoke({ do: 'pid' }))];

    expect(pids[0]).toBe(pids[1]);
  });

  it('has its lines handed on one by one, the last one even when it is cut short', async () => {
    const lines: string[] = [];
    const { invoke } = await host({ onLog: (line, stream) => lines.push(`${stream}: ${line}`) });

    await invoke({ do: 'log' });

    expect(lines.filter((line) => line.startsWith('stdout'))).toEqual([
      'stdout: one',
      'stdout: two',
      'stdout: without an end',
    ]);
    expect(lines).toContain('stderr: three');
    expect(lines.at(-1)).toMatch(
      /^platform: Runtime.ExitError RequestId: .* Runtime exited with error: exit status 1$/,
    );
  });

  it('answers null for undefined', async () => {
    const { invoke } = await host();

    expect(await invoke({ do: 'nothing' })).toEqual({ ok: true, payload: null });
  });

  it('cannot be opened without a bundle', async () => {
    await expect(host({ bundleDir: join(root, 'nowhere') })).rejects.toThrow(
      /index\.js is missing\. Run npm run build/,
    );
  });
});

describe('a function that fails', () => {
  it('gives the type, message and trace of what it threw, and stays', async () => {
    const { invoke } = await host();
    const pid = await payload(invoke({ do: 'pid' }));

    const result = await invoke({ do: 'fail' });

    expect(result).toEqual({
      ok: false,
      errorType: 'TypeError',
      errorMessage: 'no such wire',
      trace: expect.arrayContaining(['TypeError: no such wire', expect.stringContaining('index.js')]),
    });
    expect(await invoke({ do: 'failOddly' })).toEqual({ ok: false, errorType: 'string', errorMessage: 'a string' });
    expect(await invoke({ do: 'circular' })).toMatchObject({ errorMessage: 'Unable to stringify response body' });
    expect(await payload(invoke({ do: 'pid' }))).toBe(pid);
  });

  it.each(['sleep', 'spin'])('is killed when its time is over (%s), and replaced', async (action) => {
    const { invoke } = await host({ timeoutSeconds: 1 });
    const pid = (await payload(invoke({ do: 'pid' }))) as number;

    const result = await invoke({ do: action, ms: 60_000 });

    expect(result).toEqual({
      ok: false,
      errorType: 'Sandbox.Timedout',
      errorMessage: expect.stringMatching(/^RequestId: [0-9a-f-]{36} Error: Task timed out after 1\.00 seconds$/),
    });
    expect(await isAlive(pid)).toBe(false);
    expect(await payload(invoke({ do: 'pid' }))).not.toBe(pid);
  });

  it.each([
    ['with a status', { do: 'exit', code: 3 }, 'Runtime.ExitError', 'Runtime exited with error: exit status 3'],
    ['without one', { do: 'exit', code: 0 }, 'Runtime.ExitError', 'Runtime exited without providing a reason'],
    ['for a forgotten promise', { do: 'reject' }, 'Runtime.UnhandledPromiseRejection', 'forgotten'],
    ['for an error outside of the handler', { do: 'throwLater' }, 'RangeError', 'later'],
    ['since its promise never settles', { do: 'never' }, 'Runtime.NodeJsExit', 'will never settle'],
  ])('has its invocation failed when it exits %s, and is replaced', async (_, event, errorType, message) => {
    const { invoke } = await host();
    const pid = await payload(invoke({ do: 'pid' }));

    const result = await invoke(event);

    expect(result).toMatchObject({ ok: false, errorType, errorMessage: expect.stringContaining(message) });
    expect(await payload(invoke({ do: 'pid' }))).not.toBe(pid);
  });

  it.each([
    ['throws', "throw new RangeError('bad table');", 'RangeError', /bad table/],
    ['is not JavaScript', 'const;', 'Runtime.UserCodeSyntaxError', /Missing initializer|Unexpected token/],
    ['lacks a module', "require('not-there');", 'Runtime.ImportModuleError', /Cannot find module 'not-there'/],
    ['has no handler', 'exports.handle = async () => 1;', 'Runtime.HandlerNotFound', /index\.handler/],
    ['wants a callback', 'exports.handler = (a, b, c) => c();', 'Runtime.CallbackHandlerDeprecated', /async/],
    ['exits', 'process.exit(4);', 'Runtime.ExitError', /exit status 4/],
  ])('fails at its first event when the bundle %s', async (_, source, errorType, message) => {
    const { invoke } = await host({ source });

    expect(await invoke({})).toMatchObject({ ok: false, errorType, errorMessage: expect.stringMatching(message) });
  });

  it('has given its answer even when it does not live on', async () => {
    const { invoke } = await host();
    const pid = await payload(invoke({ do: 'pid' }));

    const answer = await payload(invoke({ do: 'lastWords' }));

    expect(answer).toBe(pid);
    expect(await payload(invoke({ do: 'pid' }))).not.toBe(pid);
  });

  it('is killed when it does not get ready', async () => {
    const { invoke } = await host({ source: 'for (;;);', initTimeoutMs: 300 });

    expect(await invoke({})).toMatchObject({
      errorType: 'Sandbox.Timedout',
      errorMessage: expect.stringContaining('Init timed out after 0.30 seconds'),
    });
  });

  it.each([
    // V8's limit and the look at the resident set race here; either will do.
    ['heap', /^Runtime\.(OutOfMemory|ExitError)$/, /signal: (killed|aborted)$/],
    ...(process.platform === 'linux' ? [['buffers', /^Runtime\.OutOfMemory$/, /signal: killed$/] as const] : []),
  ] as const)('is killed when it takes more memory than it has (%s), and replaced', async (action, type, message) => {
    const { invoke } = await host({ memoryMb: 128 });

    const result = await invoke({ do: action });

    const [errorType, errorMessage] = [type, message].map((pattern) => expect.stringMatching(pattern));
    expect(result).toMatchObject({ ok: false, errorType, errorMessage });
    expect(await invoke({ do: 'nothing' })).toEqual({ ok: true, payload: null });
  });

  it('may answer with six megabytes and not with more', async () => {
    const { invoke } = await host();

    expect(await invoke({ do: 'large', bytes: 6 * 1024 * 1024 })).toMatchObject({ ok: true });
    expect(await invoke({ do: 'large', bytes: 6 * 1024 * 1024 + 200 })).toEqual({
      ok: false,
      errorType: 'Function.ResponseSizeTooLarge',
      errorMessage: 'Response payload size exceeded maximum allowed payload size (6291556 bytes).',
    });
    expect(await invoke({ do: 'nothing' })).toEqual({ ok: true, payload: null });
  });
});

describe('the processes of a function', () => {
  it('run as many events at a time as they may, one in each', async () => {
    const { invoke } = await host({ maxConcurrency: 2 });

    const runs = await Promise.all([1, 2, 3, 4, 5].map(() => payload(invoke({ do: 'sleep', ms: 100 }))));

    const spans = runs as { pid: number; from: number; to: number }[];
    const overlapping = spans.map(({ from }) => spans.filter((other) => other.from <= from && from < other.to).length);
    expect(Math.max(...overlapping)).toBe(2);
    expect(new Set(spans.map(({ pid }) => pid)).size).toBe(2);
  });

  it('are not started before the first event', async () => {
    const ready = join(root, 'started');
    await host({ source: `require('node:fs').writeFileSync(${JSON.stringify(ready)}, '');` });

    await sleep(200);

    await expect(readFile(ready)).rejects.toThrow('ENOENT');
  });

  it('are given up with their caller, whether it waits or runs', async () => {
    const onLog = vi.fn();
    const { invoke } = await host({ onLog });
    const running = new AbortController();
    const waiting = new AbortController();
    const pid = await payload(invoke({ do: 'pid' }));
    const results = [running, waiting].map(({ signal }) => invoke({ do: 'sleep', ms: 60_000 }, { signal }));

    await vi.waitFor(() => expect(onLog).toHaveBeenCalledWith('asleep', 'stdout'), 5000);

    waiting.abort();
    const second = await results[1];
    running.abort();
    const first = await results[0];

    expect([first, second]).toMatchObject([{ errorType: 'Aborted' }, { errorType: 'Aborted' }]);
    expect(await payload(invoke({ do: 'pid' }))).not.toBe(pid);
  });

  it('end when the function is closed, and what they ran or should have run fails', async () => {
    const opened = await host();
    const pid = (await payload(opened.invoke({ do: 'pid' }))) as number;
    const results = [1, 2].map(() => opened.invoke({ do: 'sleep', ms: 60_000 }));

    await opened.close();

    expect(await Promise.all(results)).toMatchObject([{ errorType: 'Aborted' }, { errorType: 'Aborted' }]);
    expect(await opened.invoke({ do: 'pid' })).toMatchObject({ errorType: 'Aborted' });
    expect(await isAlive(pid)).toBe(false);
  });

  it('die with the engine when it is killed, whatever they are doing', async () => {
    const script = join(root, 'engine.mjs');
    const hostModule = pathToFileURL(join(import.meta.dirname, '../../local/lambda/function-host.ts')).href;
    await writeFile(
      script,
      `import { createFunctionHost } from ${JSON.stringify(hostModule)};
       const host = await createFunctionHost({ name: 'orphan', bundleDir: ${JSON.stringify(await bundle())},
         workDir: ${JSON.stringify(join(root, 'orphan'))}, wiresJson: {}, environment: {}, timeoutSeconds: 60,
         memoryMb: 256, maxConcurrency: 3 });
       const runs = await Promise.all([1, 2, 3].map(() => host.invoke({ do: 'sleep', ms: 300 })));
       host.invoke({ do: 'sleep', ms: 60000 });
       host.invoke({ do: 'spin' });
       setTimeout(() => console.log(JSON.stringify(runs.map((run) => run.payload.pid))), 200);`,
    );
    const engine = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [line] = await once(createInterface({ input: engine.stdout }), 'line');
    const pids: number[] = JSON.parse(line);
    expect(await Promise.all(pids.map(isAlive))).toEqual([true, true, true]);
    expect(new Set(pids).size).toBe(3);

    engine.kill('SIGKILL');

    await vi.waitFor(async () => expect(await Promise.all(pids.map(isAlive))).toEqual([false, false, false]), 5000);
  });

  it('are the only ones whom the Runtime API answers', async () => {
    const { invoke } = await host();
    const env = (await payload(invoke({ do: 'env' }))) as Record<string, string>;

    const response = await fetch(`http://${env.AWS_LAMBDA_RUNTIME_API}/2018-06-01/runtime/invocation/next`);

    expect(response.status).toBe(403);
  });
});

describe('Invoke over HTTP', () => {
  async function client(functions: Record<string, FunctionHost>): Promise<LambdaClient> {
    const handle = lambdaHandler(new Map(Object.entries(functions)));
    const server = createServer(async (request, response) => {
      const chunks = await request.toArray();
      await handle(request, response, Buffer.concat(chunks));
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    servers.push(server);
    const { port } = server.address() as AddressInfo;
    const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
    return new LambdaClient({ endpoint: `http://127.0.0.1:${port}`, region: 'us-east-1', credentials });
  }
  const servers: ReturnType<typeof createServer>[] = [];

  afterEach(() => {
    for (const server of servers.splice(0)) server.close().closeAllConnections();
  });

  it.each(['query', 'query:$LATEST', 'arn:aws:lambda:us-east-1:000000000000:function:query'])(
    'answers %s with what the function returns',
    async (FunctionName) => {
      const lambda = await client({ query: await host() });

      const answer = await lambda.send(new InvokeCommand({ FunctionName, Payload: JSON.stringify({ do: 'nothing' }) }));

      expect(answer).toMatchObject({ StatusCode: 200, ExecutedVersion: '$LATEST' });
      expect(answer.FunctionError).toBeUndefined();
      expect(answer.Payload?.transformToString()).toBe('null');
    },
  );

  it('marks the error of a function as unhandled and gives it as the payload', async () => {
    const lambda = await client({ query: await host() });

    const answer = await lambda.send(
      new InvokeCommand({ FunctionName: 'query', Payload: JSON.stringify({ do: 'fail' }) }),
    );

    expect(answer).toMatchObject({ StatusCode: 200, FunctionError: 'Unhandled' });
    expect(JSON.parse(answer.Payload?.transformToString() ?? '')).toEqual({
      errorType: 'TypeError',
      errorMessage: 'no such wire',
      trace: expect.any(Array),
    });
  });

  it('says which function is unknown', async () => {
    const lambda = await client({});

    const answer = lambda.send(new InvokeCommand({ FunctionName: 'nobody' }));

    await expect(answer).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
      message: 'Function not found: arn:aws:lambda:us-east-1:000000000000:function:nobody',
      $metadata: { httpStatusCode: 404 },
    });
  });

  it.each([
    [501, 'NotImplementedException', { InvocationType: 'Event' }],
    [501, 'NotImplementedException', { InvocationType: 'DryRun' }],
    [501, 'NotImplementedException', { LogType: 'Tail' }],
    [404, 'ResourceNotFoundException', { Qualifier: '7' }],
    [400, 'InvalidRequestContentException', { Payload: '{' }],
    [413, 'RequestTooLargeException', { Payload: JSON.stringify('x'.repeat(6 * 1024 * 1024)) }],
  ] as const)('refuses with %i %s', async (httpStatusCode, name, input) => {
    const lambda = await client({ query: await host() });

    const answer = lambda.send(new InvokeCommand({ FunctionName: 'query', ...input }));

    await expect(answer).rejects.toMatchObject({ name, $metadata: { httpStatusCode } });
  });
});

describe('a schedule', () => {
  it('sends what EventBridge sends', async () => {
    const invoke = vi.fn(async (): Promise<InvokeResult> => ({ ok: true, payload: null }));
    const now = () => new Date('2026-11-24T22:44:01.234Z');
    const schedule = createSchedule({ ruleName: 'sweep', target: { invoke }, everyMs: 60_000, now });

    await schedule.runNow();

    expect(invoke.mock.calls).toEqual([
      [
        {
          version: '0',
          id: expect.stringMatching(/^[0-9a-f-]{36}$/),
          'detail-type': 'Scheduled Event',
          source: 'aws.events',
          account: '000000000000',
          time: '2026-11-24T22:44:01Z',
          region: 'us-east-1',
          resources: ['arn:aws:events:us-east-1:000000000000:rule/sweep'],
          detail: {},
        },
      ],
    ]);
  });

  it('invokes at its rate, skips what would overlap, and goes on after a failure', async () => {
    const running = { now: 0, most: 0 };
    const invoke = async (): Promise<InvokeResult> => {
      running.now += 1;
      running.most = Math.max(running.most, running.now);
      await sleep(70);
      running.now -= 1;
      return { ok: false, errorType: 'Unavailable', errorMessage: 'the store is away' };
    };
    const schedule = createSchedule({ ruleName: 'sweep', target: { invoke }, everyMs: 20 });

    schedule.start();
    await vi.waitFor(() => expect(schedule.counters.failed).toBeGreaterThan(2));
    await schedule.stop();

    expect(running).toEqual({ now: 0, most: 1 });
    expect(schedule.counters.skipped).toBeGreaterThan(2);
    const { runs } = schedule.counters;
    await sleep(60);
    expect(schedule.counters.runs).toBe(runs);
  });

  it('runs now, behind the present run and once for all who ask meanwhile', async () => {
    const order: string[] = [];
    const invoke = async (): Promise<InvokeResult> => {
      const run = order.filter((entry) => entry.startsWith('begin')).length;
      order.push(`begin ${run}`);
      await sleep(20);
      order.push(`end ${run}`);
      return { ok: true, payload: run };
    };
    const schedule = createSchedule({ ruleName: 'sweep', target: { invoke }, everyMs: 60_000 });

    const results = await Promise.all([schedule.runNow(), schedule.runNow(), schedule.runNow()]);

    expect(results.map((result) => result.ok && result.payload)).toEqual([0, 1, 1]);
    expect(order).toEqual(['begin 0', 'end 0', 'begin 1', 'end 1']);
  });
});
