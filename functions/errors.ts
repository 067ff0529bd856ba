// The error taxonomy, sorted by what the caller should do. Retry is decided by class, never by message text.

/** Where in a drop something is wrong. Lines and columns count from 1, bytes and items from 0. */
export interface Position {
  readonly line?: number;
  readonly column?: number;
  readonly byte?: number;
  readonly item?: number;
}

export type RejectionCode =
  | 'EMPTY'
  | 'UNKNOWN_FORMAT'
  | 'MISLABELLED'
  | 'MALFORMED'
  | 'BAD_ENCODING'
  | 'UNSAFE'
  | 'TOO_DEEP'
  | 'TOO_LARGE'
  | 'MISSING_ID'
  | 'BAD_DATE'
  | 'UNKNOWN_WIRE'
  /** It looks like a part of an upload that broke off: a later object at its key takes its place. */
  | 'INCOMPLETE'
  /** A mail whose sender is not proven, or not among the wire's senders, or that SES warns of. */
  | 'FORGED'
  | 'UNLISTED_SENDER'
  | 'INFECTED'
  | 'SPAM'
  | 'WIRE'
  | 'STORE_REFUSED';

/** In UTF-16 units. */
const MAX_MESSAGE = 600;

/** The drop is bad for ever: it is quarantined with code, message and position, and never retried. */
export class DropRejected extends Error {
  override readonly name = 'DropRejected';
  readonly code: RejectionCode;
  readonly position: Position | undefined;

  constructor(code: RejectionCode, message: string, options: { position?: Position; cause?: unknown } = {}) {
    // A parser may quote what it stumbled over, however long it is.
    const short = message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE).toWellFormed()}…` : message;
    super(short, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.position = options.position;
  }
}

/** `NEWER_ROW`: newer code has written it, which is about to be deployed. */
type Unreachable = 'STORE' | 'WIRE' | 'SECRETS' | 'NEWER_ROW';

/** The world is not there for now: retried by whoever called. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';
  readonly code: Unreachable;

  constructor(code: Unreachable, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}

/** The caller is wrong: answered with a 400 that names the field. */
export class BadQuery extends Error {
  override readonly name = 'BadQuery';
  readonly code = 'BAD_QUERY';
  readonly field: string;

  constructor(field: string, message: string) {
    super(message);
    this.field = field;
  }
}

/** We are wrong: fails at synth, or at the cold start. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly code = 'CONFIG';
}

/** One line for a person: the position as `line 3, column 7`, `byte 12` or `item 2`. */
export function formatPosition(position: Position | undefined): string {
  if (!position) return '';
  const parts: string[] = [];
  if (position.item !== undefined) parts.push(`item ${position.item}`);
  if (position.line !== undefined) parts.push(`line ${position.line}`);
  if (position.column !== undefined) parts.push(`column ${position.column}`);
  if (position.byte !== undefined) parts.push(`byte ${position.byte}`);
  return parts.join(', ');
}
