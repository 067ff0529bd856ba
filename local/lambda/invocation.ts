// What an invocation of a function gives, in Lambda's own words, and the limits that AWS puts on it.

/** The outcome of one invocation. A failure is a value: what follows from it is for the event source to say. */
export type InvokeResult =
  | { readonly ok: true; readonly payload: unknown }
  | {
      readonly ok: false;
      readonly errorType: string;
      readonly errorMessage: string;
      readonly trace?: readonly string[];
    };

export type InvokeFailure = Extract<InvokeResult, { ok: false }>;

/** Whatever can be invoked as a function can: a FunctionHost, or a plain function in a test. */
export interface Invokable {
  /** Never rejects: what goes wrong in the function or its process is a result too. */
  invoke(event: unknown, options?: InvokeOptions): Promise<InvokeResult>;
}

export interface InvokeOptions {
  /** Takes a waiting invocation out of the queue; kills the process of a running one. */
  readonly signal?: AbortSignal;
}

/** The largest event of a synchronous invocation, in bytes: 6 MB. */
export const MAX_REQUEST_BYTES = 6 * 1024 * 1024;

/** The largest answer; AWS allows a hundred bytes more than 6 MB, and names this figure when it refuses. */
export const MAX_RESPONSE_BYTES = MAX_REQUEST_BYTES + 100;

/** The errorType of an invocation that the engine or its caller gave up. */
export const ABORTED = 'Aborted';

/** Everything local lies in this account. */
export const LOCAL_ACCOUNT = '000000000000';
export const DEFAULT_REGION = 'us-east-1';

export function functionArn(region: string, name: string): string {
  return `arn:aws:lambda:${region}:${LOCAL_ACCOUNT}:function:${name}`;
}

export function failure(errorType: string, errorMessage: string, trace?: readonly string[]): InvokeFailure {
  return { ok: false, errorType, errorMessage, ...(trace !== undefined && trace.length > 0 ? { trace } : {}) };
}

/** Reads what a runtime posted to an error route; another runtime than ours may post less. */
export function parseFailure(body: string): InvokeFailure {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    return failure('Runtime.Unknown', body);
  }
  const fields: Record<string, unknown> = typeof json === 'object' && json !== null ? { ...json } : {};
  const trace = Array.isArray(fields.trace) ? fields.trace.map(String) : undefined;
  return failure(String(fields.errorType ?? 'Runtime.Unknown'), String(fields.errorMessage ?? ''), trace);
}
