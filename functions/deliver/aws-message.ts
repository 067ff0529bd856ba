// What fits into a message of SQS and an event of EventBridge.
import type { Message } from './message.ts';

/** Both take 256 KB with all that is around it. */
const MAX_BYTES = 250_000;

/** As JSON; without the story where that is too long: whoever gets it may ask QUERY. */
export function fitting(message: Message): string {
  const text = JSON.stringify(message);
  if (Buffer.byteLength(text) <= MAX_BYTES) return text;
  const { article: _article, ...event } = message;
  return JSON.stringify(event);
}

export const reasonOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);

/** A target that hangs must not take a run's whole time; what fails is tried again by the next. */
export const TARGET_SETTINGS = {
  maxAttempts: 2,
  requestHandler: { connectionTimeout: 3_000, requestTimeout: 5_000, throwOnRequestTimeout: true },
} as const;
