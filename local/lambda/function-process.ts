// One process of a function: started with an environment like Lambda's, handed one event at a time, and killed when
// it exceeds its time or its memory.
import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ABORTED, failure, type InvokeFailure, type InvokeResult } from './invocation.ts';
import { eachLine } from './lines.ts';
import type { Delivery, RuntimeApi } from './runtime-api.ts';

const BOOTSTRAP = join(import.meta.dirname, 'bootstrap.cjs');
const MEMORY_CHECK_MS = 200;
/** How long the last lines of a dead process may take to arrive; a child of its own can hold the pipe open. */
const LAST_LINES_MS = 500;

export interface ProcessOptions {
  readonly api: RuntimeApi;
  readonly taskRoot: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly functionArn: string;
  readonly timeoutMs: number;
  /** From the start of the process until it asks for its first event. */
  readonly initTimeoutMs: number;
  readonly memoryMb: number;
  readonly onLog: LogListener;
  /** The process can take the next event. */
  readonly onIdle: () => void;
  readonly onExit: () => void;
}

/** `platform` lines are the engine's own: why a process was ended. */
export type LogListener = (line: string, stream: 'stdout' | 'stderr' | 'platform') => void;

export interface FunctionProcess {
  /** Runs one event. Never called while another one runs; never rejects. */
  run(requestId: string, event: string): Promise<InvokeResult>;
  /** Ends the process and fails what runs in it with this error. */
  kill(reason: InvokeFailure): Promise<void>;
}

interface Pending {
  readonly requestId: string;
  readonly event: string;
  readonly resolve: (result: InvokeResult) => void;
}

/** Starts a process at once; its first event may be given before it is ready. */
export function startProcess(options: ProcessOptions): FunctionProcess {
  const { api, functionArn, timeoutMs, initTimeoutMs, onLog } = options;
  let pending: Pending | undefined;
  let answer: InvokeResult | undefined;
  let deliver: ((delivery: Delivery) => void) | undefined;
  let killedFor: InvokeFailure | undefined;
  let memoryTimer: NodeJS.Timeout | undefined;

  const token = api.open({
    onNext(send) {
      stopTimers();
      deliver = send;
      if (pending !== undefined && answer === undefined) return handOver(pending);
      settle(answer);
      options.onIdle();
    },
    // As on AWS, an invocation lasts until its process asks for the next one: only then is it free and not timed.
    onResult(requestId, result) {
      if (pending?.requestId === requestId) answer = result;
    },
    onInitError: (error) => void kill(error),
  });
  const child = spawnFunction(options, token);
  let timer = setTimeout(() => void kill(timedOut('Init', initTimeoutMs)), initTimeoutMs);
  eachLine(child.stdout!, (line) => onLog(line, 'stdout'));
  eachLine(child.stderr!, (line) => onLog(line, 'stderr'));
  const exited = whenExited(child).then((reason) => {
    stopTimers();
    api.forget(token);
    const end = killedFor ?? platformFailure('Runtime.ExitError', reason);
    if (end.errorType !== ABORTED) onLog(`${end.errorType} ${end.errorMessage}`, 'platform');
    // What it answered stands, whatever became of it then.
    settle(answer ?? end);
    options.onExit();
  });

  function handOver({ requestId, event }: Pending): void {
    const send = deliver!;
    deliver = undefined;
    timer = setTimeout(() => void kill(timedOut('Task', timeoutMs)), timeoutMs);
    memoryTimer = watchMemory(child.pid, options.memoryMb, () => void kill(outOfMemory()));
    send({ requestId, event, functionArn, deadlineMs: Date.now() + timeoutMs });
  }

  function settle(result: InvokeResult | undefined): void {
    if (result !== undefined) pending?.resolve(result);
    pending = undefined;
    answer = undefined;
  }

  function stopTimers(): void {
    clearTimeout(timer);
    clearInterval(memoryTimer);
  }

  function kill(reason: InvokeFailure): Promise<void> {
    killedFor ??= reason;
    killGroup(child);
    return exited;
  }

  /** What AWS says itself, and not the handler, names the request. */
  function platformFailure(errorType: string, message: string): InvokeFailure {
    return failure(errorType, `${pending === undefined ? '' : `RequestId: ${pending.requestId} `}Error: ${message}`);
  }

  function timedOut(phase: 'Task' | 'Init', milliseconds: number): InvokeFailure {
    return platformFailure('Sandbox.Timedout', `${phase} timed out after ${(milliseconds / 1000).toFixed(2)} seconds`);
  }

  function outOfMemory(): InvokeFailure {
    return platformFailure('Runtime.OutOfMemory', 'Runtime exited with error: signal: killed');
  }

  return {
    run: (requestId, event) =>
      new Promise((resolve) => {
        pending = { requestId, event, resolve };
        if (deliver !== undefined) handOver(pending);
      }),
    kill,
  };
}

function spawnFunction({ taskRoot, environment, memoryMb, api }: ProcessOptions, token: string): ChildProcess {
  // V8 gets nine tenths, as on AWS; what buffers take outside of its heap is seen by `watchMemory`.
  return spawn(process.execPath, [`--max-old-space-size=${Math.floor(memoryMb * 0.9)}`, BOOTSTRAP], {
    cwd: taskRoot,
    env: { ...environment, AWS_LAMBDA_RUNTIME_API: api.address, SLUGLINE_RUNTIME_TOKEN: token },
    // The fourth is the pipe whose end tells the process that the engine is gone.
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    // Its own process group: a Ctrl-C in the terminal reaches the engine only, which lets running events end.
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
}

/** Resolves with AWS's words for how it ended, when the process is gone and its last lines were read. */
function whenExited(child: ChildProcess): Promise<string> {
  child.stdio[3]?.on('error', () => {});
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(`Runtime did not start: ${error.message}`));
    child.once('exit', async (code, signal) => {
      await Promise.race([closed, sleep(LAST_LINES_MS, undefined, { ref: false })]);
      const status = signal === null ? `exit status ${code}` : `signal: ${SIGNAL_WORDS[signal] ?? signal}`;
      resolve(code === 0 ? 'Runtime exited without providing a reason' : `Runtime exited with error: ${status}`);
    });
  });
}

/** How AWS, whose supervisor is written in Go, spells them. */
const SIGNAL_WORDS: Partial<Record<NodeJS.Signals, string>> = {
  SIGKILL: 'killed',
  SIGABRT: 'aborted',
  SIGSEGV: 'segmentation fault',
  SIGTERM: 'terminated',
  SIGTRAP: 'trace/breakpoint trap',
};

/** Ends the process and whatever it has started itself. */
function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // ESRCH: it is gone already, and its `exit` event has come or will come.
  }
}

/** Compares the resident set with the limit. Linux only: elsewhere the heap limit of V8 is the only one. */
function watchMemory(pid: number | undefined, limitMb: number, onExceeded: () => void): NodeJS.Timeout | undefined {
  if (process.platform !== 'linux' || pid === undefined) return undefined;
  const timer = setInterval(async () => {
    const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
    const residentKb = Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0);
    if (residentKb > limitMb * 1024) onExceeded();
  }, MEMORY_CHECK_MS);
  return timer.unref();
}
