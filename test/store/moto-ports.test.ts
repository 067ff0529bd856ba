// The ports' conformance suite against moto, so that what the adapters rely on is not only our own engine's word.
import { DeleteTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  CreateEventBusCommand,
  EventBridgeClient,
  PutRuleCommand,
  PutTargetsCommand,
} from '@aws-sdk/client-eventbridge';
import { S3Client } from '@aws-sdk/client-s3';
import { CreateQueueCommand, DeleteMessageBatchCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, afterEach, describe, it, vi } from 'vitest';
import type { ArticleEvent } from '../../functions/article/events.ts';
import { ENV, EVENT_SOURCE } from '../../functions/names.ts';
import type { Deliveries } from '../../functions/store/delivery.ts';
import { articleStore, dropStore, eventStore } from '../../functions/store/services.ts';
import { createResources } from '../../local/resources.ts';
import { clientConfig } from '../local/aws-front.ts';
import { type Handler, requestGate } from '../model/aws-call.ts';
import { deliveryPortContract } from './delivery-contract.ts';
import { startMoto } from './moto.ts';
import { type Ports, portContract } from './port-contract.ts';

// A transaction there copies the whole table for each of its items; so no test leaves its rows to the next.
vi.setConfig({ testTimeout: 900_000 });

const NAMES = { dropBucket: 'drops', archiveBucket: 'archive', table: 'articles' };
const moto = await startMoto();

if (moto) {
  afterAll(() => moto.stop());
  afterEach(() => emptyTable(clientConfig(moto.endpoint)));
  const ports = openMotoPorts(moto.endpoint);
  portContract('moto', () => ports);
  deliveryPortContract('moto', () => ports);
} else {
  console.warn('moto is not installed, so nobody else is asked what AWS does; pip install "moto[server]" brings it');
  describe.skip('ports of moto, which is not installed', () => it('is skipped', () => {}));
}

async function emptyTable(settings: ReturnType<typeof clientConfig>): Promise<void> {
  await new DynamoDBClient(settings).send(new DeleteTableCommand({ TableName: NAMES.table }));
  await createResources(settings, NAMES);
}

async function openMotoPorts(endpoint: string): Promise<Ports & { readonly deliveries: Deliveries }> {
  const plain = clientConfig(endpoint);
  const { requestHandler } = new S3Client(plain).config;
  const settings = { ...plain, requestHandler: oneByOne(requestHandler as unknown as Handler) };
  await createResources(settings, NAMES);
  const environment = {
    [ENV.table]: NAMES.table,
    [ENV.archiveBucket]: NAMES.archiveBucket,
    [ENV.eventBus]: 'slugline',
  };
  return {
    ...articleStore(environment, settings),
    ...dropStore(settings),
    ...eventStore(environment, settings),
    s3: new S3Client(settings),
    dropBucket: NAMES.dropBucket,
    sentEvents: await listen(settings),
  };
}

// moto's transactions are neither isolated from other requests nor whole where one comes in between, as AWS's are:
// writers may race, their requests take turns.
function oneByOne(inner: Handler): Handler & { readonly metadata: { readonly handlerProtocol: string } } {
  let last: Promise<unknown> = Promise.resolve();
  return requestGate(inner, (_call, pass) => {
    const answer = last.then(pass);
    last = answer.catch(() => {});
    return answer;
  });
}

/** A rule of the bus brings what it took to a queue. */
async function listen(settings: ReturnType<typeof clientConfig>): Promise<() => Promise<string[]>> {
  const bus = new EventBridgeClient(settings);
  const sqs = new SQSClient(settings);
  const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: 'events' }));
  const on = { EventBusName: 'slugline' };
  await bus.send(new CreateEventBusCommand({ Name: on.EventBusName }));
  await bus.send(new PutRuleCommand({ ...on, Name: 'all', EventPattern: JSON.stringify({ source: [EVENT_SOURCE] }) }));
  const Arn = 'arn:aws:sqs:us-east-1:123456789012:events';
  await bus.send(new PutTargetsCommand({ ...on, Rule: 'all', Targets: [{ Id: 'queue', Arn }] }));

  const sent: string[] = [];
  return async () => {
    for (;;) {
      const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }));
      if (Messages.length === 0) return sent;
      for (const { Body = '' } of Messages) sent.push((JSON.parse(Body) as { detail: ArticleEvent }).detail.eventId);
      const Entries = Messages.map(({ ReceiptHandle }, place) => ({ Id: String(place), ReceiptHandle }));
      await sqs.send(new DeleteMessageBatchCommand({ QueueUrl, Entries }));
    }
  };
}
