// What a wire did wrong. Messages name a host, never a path, query or header: a token may stand in any of them.
import { Unavailable } from '../errors.ts';

export type WireFault =
  /** We refuse to go there: no https, no public address, too many redirects, a secret for another host. */
  | 'REFUSED'
  /** No connection, or it broke off; also a body that ends too early. */
  | 'BROKEN'
  | 'TIMEOUT'
  | 'TOO_LARGE'
  /** An answer with a status that the caller does not expect. */
  | 'STATUS'
  /** An answer that is not what this interface sends. */
  | 'MALFORMED';

export interface WireFaultFacts {
  /** HTTP status, where there was an answer. */
  readonly status?: number;
  /** What `Retry-After` asks for. */
  readonly retryAfterSeconds?: number;
}

/** The wire cannot be had for now; `fault`, `status` and `retryAfterSeconds` tell why. */
export class WireUnavailable extends Unavailable {
  readonly fault: WireFault;
  readonly status: number | undefined;
  readonly retryAfterSeconds: number | undefined;

  constructor(fault: WireFault, message: string, { status, retryAfterSeconds }: WireFaultFacts = {}) {
    super('WIRE', message);
    this.fault = fault;
    this.status = status;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** Something may become of the same request in a moment. */
export const isPassing = (error: unknown): boolean =>
  error instanceof WireUnavailable &&
  (error.fault === 'BROKEN' ||
    error.fault === 'TIMEOUT' ||
    (error.fault === 'STATUS' && (error.status === 408 || error.status === 429 || (error.status ?? 0) >= 500)));
