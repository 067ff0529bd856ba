// EventBridge's PutEvents over a durable log. Nothing is routed: what would listen to the bus reads the log, or is told
// that there is something in it.

import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { EventLog, type LoggedEvent } from './event-log.ts';
import { sendJson, sendJsonError } from './json-protocol.ts';

export interface Events {
  /** Answers one EventBridge request in the JSON 1.1 protocol. */
  handle(request: IncomingMessage, response: ServerResponse, body: Buffer): Promise<void>;
  /** All events put so far, oldest first. */
  read(): AsyncGenerator<LoggedEvent, void>;
  close(): Promise<void>;
}

const MAX_ENTRIES = 10;
const MAX_TOTAL_BYTES = 262_144;
/** What EventBridge counts for an entry that states its time. */
const TIME_BYTES = 14;

type EntryResult = { readonly EventId: string } | { readonly ErrorCode: string; readonly ErrorMessage: string };

/**
 * Opens or makes the log at `path` (`events.jsonl` in the engine's data).
 * @param onPut hears of events once they are in the log
 */
export async function openEvents(
  path: string,
  now: () => Date = () => new Date(),
  onPut: (events: readonly LoggedEvent[]) => void = () => {},
): Promise<Events> {
  const log = await EventLog.open(path);
  return {
    async handle(request, response, body) {
      const operation = String(request.headers['x-amz-target']).replace(/^AWSEvents\./, '');
      if (operation !== 'PutEvents') {
        sendJsonError(response, 501, 'NotImplemented', `${operation} is not part of Slugline's embedded EventBridge.`);
        return;
      }
      const entries = readEntries(body);
      if (typeof entries === 'string') {
        sendJsonError(response, 400, 'ValidationException', entries);
        return;
      }
      const checked = entries.map((entry) => checkEntry(entry, now()));
      const events = checked.filter((item) => 'eventId' in item);
      if (events.length > 0) {
        await log.append(events);
        onPut(events);
      }
      const results = checked.map((item): EntryResult => ('eventId' in item ? { EventId: item.eventId } : item));
      sendJson(response, 200, { FailedEntryCount: checked.length - events.length, Entries: results });
    },
    read: () => log.read(),
    close: () => log.close(),
  };
}

type Entry = Readonly<Record<string, unknown>>;

/** The entries, or what is wrong with the request as a whole. */
function readEntries(body: Buffer): readonly Entry[] | string {
  let input: unknown;
  try {
    input = JSON.parse(body.toString('utf8'));
  } catch {
    return 'The request body is not JSON.';
  }
  const { Entries: entries } = (input ?? {}) as { Entries?: unknown };
  const failed = `1 validation error detected: Value '${JSON.stringify(entries)}' at 'entries' failed to satisfy constraint`;
  if (!Array.isArray(entries)) return `${failed}: Member must not be null`;
  if (entries.length < 1) return `${failed}: Member must have length greater than or equal to 1`;
  if (entries.length > MAX_ENTRIES) {
    return `1 validation error detected: Value at 'entries' failed to satisfy constraint: Member must have length less than or equal to ${MAX_ENTRIES}`;
  }
  if (!entries.every((entry) => typeof entry === 'object' && entry !== null)) return 'Every entry must be a structure.';
  const total = (entries as Entry[]).reduce((sum, entry) => sum + entrySize(entry), 0);
  if (total > MAX_TOTAL_BYTES) return 'Total size of the entries in the request is over the limit.';
  return entries as Entry[];
}

function entrySize(entry: Entry): number {
  const resources = Array.isArray(entry.Resources) ? entry.Resources : [];
  const texts = [entry.Source, entry.DetailType, entry.Detail, ...resources].filter((text) => typeof text === 'string');
  const time = entry.Time === undefined || entry.Time === null ? 0 : TIME_BYTES;
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), time);
}

function checkEntry(entry: Entry, now: Date): LoggedEvent | { ErrorCode: string; ErrorMessage: string } {
  const { Source: source, DetailType: detailType, Detail: detail, Time: time, EventBusName: bus } = entry;
  if (!isText(source)) return missing('Source');
  if (!isText(detailType)) return missing('DetailType');
  if (!isText(detail)) return missing('Detail');
  if (source.startsWith('aws.')) {
    return { ErrorCode: 'NotAuthorizedForSourceException', ErrorMessage: 'Not authorized for the source.' };
  }
  const parsed = parseObject(detail);
  if (parsed === undefined) return { ErrorCode: 'MalformedDetail', ErrorMessage: 'Detail is malformed.' };
  if (time !== undefined && time !== null && typeof time !== 'number') return invalid('Time', 'Time is no timestamp');
  const resources = Array.isArray(entry.Resources) ? entry.Resources.filter(isText) : [];
  return {
    eventId: randomUUID(),
    busName: busNameOf(bus),
    source,
    detailType,
    time: (typeof time === 'number' ? new Date(time * 1000) : now).toISOString(),
    detail: parsed,
    ...(resources.length > 0 && { resources }),
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function missing(name: string) {
  return invalid(name, `${name} is a required argument`);
}

function invalid(name: string, reason: string) {
  return { ErrorCode: 'InvalidArgument', ErrorMessage: `Parameter ${name} is not valid. Reason: ${reason}.` };
}

function parseObject(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A bus may be given by its name or its ARN. */
function busNameOf(bus: unknown): string {
  return isText(bus) ? bus.replace(/^arn:[^/]*:event-bus\//, '') : 'default';
}
