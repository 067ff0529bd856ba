// What IPTC 7901 and ANPA 1312 share: messages between control characters (SOH header STX text ETX trailer EOT), any
// number of them in one drop, and ids made of what the header states, since no telegraph wire has a guid.
import { hash } from 'node:crypto';
import type { ParsedArticle } from '../../article/article.ts';
import { DropRejected } from '../../errors.ts';
import type { WireHabits, WireItem } from '../format.ts';
import { requireFewLines } from '../syntax/few-lines.ts';
import { MAX_ITEM_CHARACTERS, MAX_ITEM_LINES } from '../syntax/limits.ts';
import { decodeUnlabelled } from './charset.ts';

const SOH = 0x01;
const STX = '\x02';
const ETX = '\x03';
const EOT = '\x04';
const SYN = 0x16;
export interface Message {
  /** The message's own bytes, from SOH up to the next one. */
  readonly source: Uint8Array;
  /** Place among the messages of the drop, from 0. */
  readonly item: number;
  /** Where it begins, from 1. */
  readonly line: number;
  /** Between SOH and STX, control characters included. */
  readonly header: string;
  /** Between STX and ETX. */
  readonly text: string;
  /** Between ETX and EOT. */
  readonly trailer: string;
}

/** Message by message; what cannot be read is yielded as rejected and leaves the others alone. */
export function* readItems(
  bytes: Uint8Array,
  wire: WireHabits,
  readArticle: (message: Message, wire: WireHabits) => ParsedArticle,
): Generator<WireItem> {
  for (const message of readMessages(bytes)) {
    if ('rejected' in message) yield message;
    else yield readItem(message, wire, readArticle);
  }
}

function readItem(
  message: Message,
  wire: WireHabits,
  readArticle: (message: Message, wire: WireHabits) => ParsedArticle,
): WireItem {
  try {
    return { article: readArticle(message, wire), source: message.source };
  } catch (error) {
    if (!(error instanceof DropRejected)) throw error;
    const { item, line } = message;
    return {
      rejected: error.position ? error : new DropRejected(error.code, error.message, { position: { item, line } }),
    };
  }
}

function* readMessages(bytes: Uint8Array): Generator<Message | { rejected: DropRejected }> {
  let start = nextHeader(bytes, 0);
  if (start === -1) throw new DropRejected('MALFORMED', 'the drop holds no SOH', { position: { byte: 0 } });
  let line = 1 + countLines(bytes, 0, start);
  for (let item = 0; start !== -1; item++) {
    const next = nextHeader(bytes, start + 1);
    const source = bytes.subarray(start, endOf(bytes, start, next));
    yield readMessage(source, item, line);
    if (next !== -1) line += countLines(bytes, start, next);
    start = next;
  }
}

/** A SOH with a header behind it: one among other control characters is noise on the line. */
function nextHeader(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(SOH, from);
  while (at !== -1 && !isHeaderStart(bytes[at + 1])) at = bytes.indexOf(SOH, at + 1);
  return at;
}

const isHeaderStart = (byte = 0): boolean => byte >= 0x20 || byte === 0x0a || byte === 0x0d;

/** Without the SYNs that belong to the next message. */
function endOf(bytes: Uint8Array, start: number, next: number): number {
  let end = next === -1 ? bytes.length : next;
  if (next !== -1) while (end > start + 1 && bytes[end - 1] === SYN) end--;
  return end;
}

function readMessage(source: Uint8Array, item: number, line: number): Message | { rejected: DropRejected } {
  if (source.length > MAX_ITEM_CHARACTERS || hasManyLines(source)) {
    const message = `the message has more than ${MAX_ITEM_LINES} lines, or ${MAX_ITEM_CHARACTERS} characters`;
    return { rejected: new DropRejected('TOO_LARGE', message, { position: { item, line } }) };
  }
  const content = decodeUnlabelled(source);
  const textAt = content.indexOf(STX);
  const end = textAt === -1 ? -1 : content.indexOf(ETX, textAt);
  if (end === -1) {
    const missing = textAt === -1 ? 'STX' : 'ETX';
    // Half a story must not pass for one: the rest was lost on the way.
    const message = `the message "${oneLine(content.slice(1, 60))}" is cut off: it has no ${missing}`;
    return { rejected: new DropRejected('MALFORMED', message, { position: { item, line } }) };
  }
  const endOfTrailer = content.indexOf(EOT, end);
  return {
    source,
    item,
    line,
    header: content.slice(1, textAt),
    text: content.slice(textAt + 1, end),
    trailer: content.slice(end + 1, endOfTrailer === -1 ? undefined : endOfTrailer),
  };
}

function countLines(bytes: Uint8Array, start: number, end: number): number {
  let lines = 0;
  for (let at = start; at < end; at++) if (bytes[at] === 0x0a) lines++;
  return lines;
}

/** Told before anything is made of them; some end a line with three CR and LF. */
function hasManyLines(bytes: Uint8Array): boolean {
  if (bytes.length <= MAX_ITEM_LINES) return false;
  let returns = 0;
  for (const byte of bytes) if (byte === 0x0d) returns++;
  return Math.max(countLines(bytes, 0, bytes.length), returns / 4) > MAX_ITEM_LINES;
}

const oneLine = (text: string): string => text.replace(/[\x00-\x20\x7f]+/g, ' ').trim();

/**
 * CR CR LF and the other ways to end a line.
 * @throws DropRejected TOO_LARGE
 */
export function splitLines(sent: string): string[] {
  const text = sent.replace(/\r{0,4}\n\r{0,2}/g, '\n').replaceAll('\r', '\n');
  requireFewLines([{ text }]);
  return text.split('\n');
}

/** `_` stands for a dash, which the 7-bit sets lack. */
export const mendDashes = (text: string): string =>
  text.replace(/(^|\s)_(?=\s|$)/gm, '$1—').replace(/^([ \t]{0,8})_(?=[\p{L}\d"'`])/gmu, '$1—');

export interface MessageId {
  readonly format: string;
  /** Agency and service. */
  readonly source: string;
  /** As sent; the numbers begin again every day. */
  readonly sequence: string;
  /** Of the version, in UTC; absent where the wire gives none. */
  readonly instant: string | undefined;
  readonly slugline: string;
  readonly headline: string;
}

/**
 * What a message sent again keeps, and no other story has: its number, its day and its slugline. Where number or day
 * are missing, the headline stands in.
 * @example 'iptc-7901:exw/0412/2026-03-03/animals-gulls'
 */
export function uriOf({ format, source, sequence, instant, slugline, headline }: MessageId): string {
  const day = instant?.slice(0, 10);
  const words = foldSlugline(slugline);
  const isUnique = day !== undefined && sequence !== '';
  const story = hash('sha256', `${words}\n${oneLine(headline).toLowerCase()}`).slice(0, 16);
  return [
    `${format}:${part(source)}`,
    part(sequence),
    day ?? 'undated',
    ...(words ? [words] : []),
    ...(isUnique ? [] : [story]),
  ].join('/');
}

/** Groups what runs under one slugline on one day: later versions come under other numbers. */
export function storyOf({
  source,
  instant,
  slugline,
}: Pick<MessageId, 'source' | 'instant' | 'slugline'>): string | undefined {
  const words = foldSlugline(slugline);
  return words === '' || instant === undefined ? undefined : `${part(source)}/${instant.slice(0, 10)}/${words}`;
}

const part = (text: string): string => text.replace(/[^\p{L}\p{N}.-]+/gu, '').slice(0, 40) || '-';
const foldSlugline = (slugline: string): string =>
  slugline
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
