// The pure half of the SQS event source: messages to the event that Lambda gets, and the answer to what stays in the
// queue. https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html
import type { Message } from '@aws-sdk/client-sqs';
import type { SQSEvent, SQSMessageAttributes, SQSRecord, SQSRecordAttributes } from 'aws-lambda';
import { type InvokeResult, MAX_REQUEST_BYTES } from './invocation.ts';

/** A message as SQS gives it to a consumer: with the fields that it always has. */
export interface Received extends Message {
  MessageId: string;
  ReceiptHandle: string;
  Body: string;
}

export function toRecord(message: Received, queueArn: string): SQSRecord {
  return {
    messageId: message.MessageId,
    receiptHandle: message.ReceiptHandle,
    body: message.Body,
    // SQS gives all of these when asked for all.
    attributes: message.Attributes as unknown as SQSRecordAttributes,
    messageAttributes: toAttributes(message),
    ...(message.MD5OfMessageAttributes === undefined ? {} : { md5OfMessageAttributes: message.MD5OfMessageAttributes }),
    md5OfBody: message.MD5OfBody ?? '',
    eventSource: 'aws:sqs',
    eventSourceARN: queueArn,
    awsRegion: queueArn.split(':')[3] ?? '',
  };
}

function toAttributes(message: Message): SQSMessageAttributes {
  const attributes: SQSMessageAttributes = {};
  for (const [name, value] of Object.entries(message.MessageAttributes ?? {})) {
    attributes[name] = {
      ...(value.StringValue === undefined ? {} : { stringValue: value.StringValue }),
      ...(value.BinaryValue === undefined ? {} : { binaryValue: Buffer.from(value.BinaryValue).toString('base64') }),
      stringListValues: [],
      binaryListValues: [],
      dataType: value.DataType ?? 'String',
    };
  }
  return attributes;
}

/** One batch as the events that carry it: more than one when it does not fit into an invocation of 6 MB. */
export function toEvents(messages: readonly Received[], queueArn: string, maxBytes = MAX_REQUEST_BYTES): SQSEvent[] {
  const events: SQSEvent[] = [];
  let room = 0;
  for (const record of messages.map((message) => toRecord(message, queueArn))) {
    const size = Buffer.byteLength(JSON.stringify(record)) + 1;
    if (size > room) {
      events.push({ Records: [] });
      room = maxBytes - Buffer.byteLength('{"Records":[]}');
    }
    events.at(-1)?.Records.push(record);
    room -= size;
  }
  return events;
}

/** Which messages stay in the queue; `why` when that is because the whole batch failed. */
export interface Verdict {
  readonly failed: ReadonlySet<string>;
  readonly why?: string;
}

/** Reads the answer of a function; with `ReportBatchItemFailures` as strictly as AWS does, else only whether it failed. */
export function judge(result: InvokeResult, ids: readonly string[], reportsItemFailures: boolean): Verdict {
  const all = (why: string): Verdict => ({ failed: new Set(ids), why });
  if (!result.ok) return all(`${result.errorType}: ${result.errorMessage}`);
  if (!reportsItemFailures || result.payload === null) return { failed: new Set() };

  const { payload } = result;
  if (typeof payload !== 'object' || Array.isArray(payload)) return all('The response is not an object');
  const failures = 'batchItemFailures' in payload ? payload.batchItemFailures : null;
  if (failures === null) return { failed: new Set() };
  if (!Array.isArray(failures)) return all('batchItemFailures is not a list');

  const failed = new Set<string>();
  for (const failure of failures as unknown[]) {
    const id = typeof failure === 'object' && failure !== null && 'itemIdentifier' in failure && failure.itemIdentifier;
    if (typeof id !== 'string' || !ids.includes(id)) {
      return all(`batchItemFailures names ${JSON.stringify(failure)}, which is not a message of this batch`);
    }
    failed.add(id);
  }
  return { failed };
}
