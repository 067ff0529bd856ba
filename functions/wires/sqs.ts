// An agency's queue in SQS (AWS JSON protocol), over the way out. What is not deleted comes again.
import * as v from 'valibot';
import { jsonAnswer } from './answer.ts';
import { type AwsKeys, signed } from './aws-signature.ts';
import type { PollServices } from './poller.ts';
import { WireUnavailable } from './wire-error.ts';

export interface SqsQueue {
  /** `https://sqs.us-east-1.amazonaws.com/123456789012/name` */
  readonly url: string;
  readonly keys: AwsKeys;
}

export interface SqsMessage {
  readonly id: string;
  readonly receipt: string;
  readonly body: string;
  /** How often it was received, this time included. */
  readonly receives: number;
}

/** Most that a request may name. */
const BATCH_SIZE = 10;
/** Longer than a run may take: until then nobody else is given it. */
const INVISIBLE_SECONDS = 180;
/** Without a wait not all servers of a queue are asked. */
const WAIT_SECONDS = 2;
const REFUSAL = /Token|Credential|Signature|AccessDenied|AuthFailure|RequestExpired|Unauthorized/i;
const THROTTLED = /Throttl|OverLimit|TooManyRequests/i;

const receivedSchema = v.looseObject({
  Messages: v.nullish(
    v.array(
      v.looseObject({
        MessageId: v.string(),
        ReceiptHandle: v.string(),
        Body: v.string(),
        Attributes: v.nullish(v.looseObject({ ApproximateReceiveCount: v.nullish(v.string()) })),
      }),
    ),
  ),
});
const deletedSchema = v.looseObject({ Failed: v.nullish(v.array(v.looseObject({ Code: v.nullish(v.string()) }))) });
const errorSchema = v.looseObject({ __type: v.nullish(v.string()) });

/**
 * Some of the messages that wait; none where nothing does.
 * @throws WireUnavailable; with status 401 where the keys are refused
 */
export async function receiveMessages(queue: SqsQueue, services: PollServices): Promise<readonly SqsMessage[]> {
  const { Messages } = await call('ReceiveMessage', receivedSchema, queue, services, {
    ...{ MaxNumberOfMessages: BATCH_SIZE, VisibilityTimeout: INVISIBLE_SECONDS, WaitTimeSeconds: WAIT_SECONDS },
    AttributeNames: ['ApproximateReceiveCount'],
  });
  return (Messages ?? []).map(({ MessageId, ReceiptHandle, Body, Attributes }) => ({
    id: MessageId,
    receipt: ReceiptHandle,
    body: Body,
    receives: Number(Attributes?.ApproximateReceiveCount ?? 1),
  }));
}

/** @throws WireUnavailable where one of them was not deleted: it will come again */
export async function deleteMessages(
  messages: readonly SqsMessage[],
  queue: SqsQueue,
  services: PollServices,
): Promise<void> {
  if (messages.length === 0) return;
  const Entries = messages.map(({ receipt }, index) => ({ Id: String(index), ReceiptHandle: receipt }));
  const { Failed } = await call('DeleteMessageBatch', deletedSchema, queue, services, { Entries });
  if (!Failed?.length) return;
  throw new WireUnavailable('MALFORMED', `SQS deletes ${Failed.length} messages not: ${Failed[0]?.Code ?? 'no code'}`);
}

async function call<Schema extends v.GenericSchema>(
  action: string,
  schema: Schema,
  { url, keys }: SqsQueue,
  services: PollServices,
  parameters: Readonly<Record<string, unknown>>,
): Promise<v.InferOutput<Schema>> {
  const { hostname, origin } = new URL(url);
  const region = /^sqs\.([a-z0-9-]{2,40})\.amazonaws\.com$/.exec(hostname)?.[1];
  if (region === undefined) throw new WireUnavailable('MALFORMED', `${hostname} is no host of SQS`);
  const request = {
    method: 'POST' as const,
    headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': `AmazonSQS.${action}` },
    body: JSON.stringify({ QueueUrl: url, ...parameters }),
    accept: [400, 403],
  };
  const signing = { keys, service: 'sqs', region, now: services.now() };
  const response = await services.fetch(`${origin}/`, await signed(`${origin}/`, request, signing));
  if (response.status === 200) return jsonAnswer(response, schema, `${action} of SQS`);
  const type = jsonAnswer(response, errorSchema, `${action} of SQS`).__type ?? 'no code';
  const code = type.replace(/^.*#/, '').slice(0, 100);
  const status = REFUSAL.test(code) ? 401 : THROTTLED.test(code) ? 429 : response.status;
  throw new WireUnavailable('STATUS', `${action} of SQS: ${response.status}, ${code}`, { status });
}
