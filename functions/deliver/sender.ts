// How a message reaches a consumer; one file for each way.
import type { Message } from './message.ts';

export interface Outgoing {
  readonly message: Message;
  /** The first attempt is 1. */
  readonly attempt: number;
}

export type Sent =
  /** Taken; `answer` stands in the receipt. */
  | { readonly kind: 'taken'; readonly answer: string }
  /** Refused for what it is: others may pass. */
  | { readonly kind: 'refused'; readonly error: string }
  /** The consumer cannot be had, or takes nothing from us for now. */
  | { readonly kind: 'down'; readonly error: string; readonly retryAfterSeconds?: number };

/** Never throws for what the consumer does. */
export type Sender = (outgoing: Outgoing) => Promise<Sent>;
