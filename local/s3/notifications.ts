// Bucket notifications: which queue hears of which object, and the messages that S3 sends there.
// Record shape: "Event message structure" in the S3 user guide, version 2.1.

import { randomBytes } from 'node:crypto';
import type { ObjectVersion } from './index-db.ts';
import { notImplemented, S3Error } from './s3-errors.ts';
import { childrenOf, element, leaf, textOf, type XmlNode, xmlDocument } from './s3-xml.ts';

export interface QueueNotification {
  readonly id: string;
  readonly queueArn: string;
  readonly events: readonly string[];
  readonly prefix: string;
  readonly suffix: string;
}

export type CreationEvent = 'ObjectCreated:Put' | 'ObjectCreated:Copy' | 'ObjectCreated:CompleteMultipartUpload';

const EVENTS = [
  's3:ObjectCreated:*',
  's3:ObjectCreated:Put',
  's3:ObjectCreated:Copy',
  's3:ObjectCreated:CompleteMultipartUpload',
];

export function parseNotifications(root: XmlNode): QueueNotification[] {
  if (root.name !== 'NotificationConfiguration') {
    throw new S3Error('MalformedXML', 'The document is not a NotificationConfiguration.');
  }
  for (const { name } of root.children) {
    if (name !== 'QueueConfiguration') throw notImplemented(`A ${name} in a bucket's notifications`);
  }
  return root.children.map(parseQueueConfiguration);
}

function parseQueueConfiguration(node: XmlNode): QueueNotification {
  const queueArn = textOf(node, 'Queue') ?? '';
  const events = childrenOf(node, 'Event').map((event) => event.text);
  if (!/^arn:aws[a-z-]*:sqs:[^:]+:\d{12}:[\w-]+$/.test(queueArn)) {
    throw new S3Error('InvalidArgument', `The ARN ${queueArn} is not that of a standard queue.`);
  }
  if (events.length === 0) throw new S3Error('MalformedXML', 'A QueueConfiguration names no Event.');
  for (const event of events) {
    if (!EVENTS.includes(event)) throw notImplemented(`The event ${event}`);
  }
  const filter = childrenOf(node, 'Filter').flatMap((item) => childrenOf(item, 'S3Key'));
  const rules = filter.flatMap((item) => childrenOf(item, 'FilterRule'));
  return {
    id: textOf(node, 'Id') || randomBytes(18).toString('base64url'),
    queueArn,
    events,
    prefix: filterRule(rules, 'prefix'),
    suffix: filterRule(rules, 'suffix'),
  };
}

function filterRule(rules: readonly XmlNode[], name: 'prefix' | 'suffix'): string {
  const rule = rules.find((item) => textOf(item, 'Name')?.toLowerCase() === name);
  return rule === undefined ? '' : (textOf(rule, 'Value') ?? '');
}

export function notificationsDocument(notifications: readonly QueueNotification[]): string {
  const markup = notifications.map((item) => {
    const rules = (['prefix', 'suffix'] as const)
      .filter((name) => item[name] !== '')
      .map((name) => element('FilterRule', leaf('Name', name), leaf('Value', item[name])));
    return element(
      'QueueConfiguration',
      leaf('Id', item.id),
      leaf('Queue', item.queueArn),
      ...item.events.map((event) => leaf('Event', event)),
      rules.length === 0 ? '' : element('Filter', element('S3Key', ...rules)),
    );
  });
  return xmlDocument('NotificationConfiguration', ...markup);
}

export function wants(notification: QueueNotification, event: CreationEvent, key: string): boolean {
  const isEvent = notification.events.some((name) => name === 's3:ObjectCreated:*' || name === `s3:${event}`);
  return isEvent && key.startsWith(notification.prefix) && key.endsWith(notification.suffix);
}

export function testEvent(bucket: string, now: Date): string {
  return JSON.stringify({
    Service: 'Amazon S3',
    Event: 's3:TestEvent',
    Time: now.toISOString(),
    Bucket: bucket,
    RequestId: requestId(),
    HostId: hostId(),
  });
}

export function creationEvent(
  event: CreationEvent,
  version: ObjectVersion,
  notification: QueueNotification,
  region: string,
): string {
  const record = {
    eventVersion: '2.1',
    eventSource: 'aws:s3',
    awsRegion: region,
    eventTime: version.modifiedAt.toISOString(),
    eventName: event,
    userIdentity: { principalId: 'AWS:SLUGLINE' },
    requestParameters: { sourceIPAddress: '127.0.0.1' },
    responseElements: { 'x-amz-request-id': requestId(), 'x-amz-id-2': hostId() },
    s3: {
      s3SchemaVersion: '1.0',
      configurationId: notification.id,
      bucket: {
        name: version.bucket,
        ownerIdentity: { principalId: 'SLUGLINE' },
        arn: `arn:aws:s3:::${version.bucket}`,
      },
      object: {
        key: encodeEventKey(version.key),
        size: version.size,
        eTag: version.etag,
        ...(version.versionId === 'null' ? {} : { versionId: version.versionId }),
        sequencer: version.seq.toString(16).toUpperCase().padStart(18, '0'),
      },
    },
  };
  return JSON.stringify({ Records: [record] });
}

/** As in a form: "+" for a space, and percent signs for all else but letters, digits, ".", "-", "*", "_" and "/". */
function encodeEventKey(key: string): string {
  return encodeURIComponent(key)
    .replace(/[!'()~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%2F', '/')
    .replaceAll('%20', '+');
}

export function requestId(): string {
  return randomBytes(8).toString('hex').toUpperCase();
}

export function hostId(): string {
  return randomBytes(48).toString('base64');
}
