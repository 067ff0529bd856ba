// The S3 operations on buckets: making, listing and configuring them, listing what they hold, deleting in bulk.

import { listObjectsCall, listVersionsCall } from './list-calls.ts';
import { notificationsDocument, parseNotifications } from './notifications.ts';
import { deleteOne } from './object-calls.ts';
import { header, receiveText } from './receive-body.ts';
import { allowParameters, OWNER, refuseHeaders, type S3Answer, type S3Call, xmlAnswer } from './s3-call.ts';
import { notImplemented, S3Error } from './s3-errors.ts';
import { childrenOf, element, leaf, parseXml, textOf, type XmlNode, xmlTime } from './s3-xml.ts';

const MAX_XML_BYTES = 4 * 1024 * 1024;
const MAX_DELETES = 1000;

export function serviceCall(call: S3Call): S3Answer {
  if (call.method !== 'GET') throw notImplemented(`${call.method} without a bucket`);
  allowParameters(call);
  const buckets = call.store.buckets
    .list()
    .map(({ name, createdAt }) => element('Bucket', leaf('Name', name), leaf('CreationDate', xmlTime(createdAt))));
  return xmlAnswer('ListAllMyBucketsResult', OWNER, element('Buckets', ...buckets));
}

export async function bucketCall(call: S3Call): Promise<S3Answer> {
  if (call.query.has('versioning')) return versioningCall(call);
  if (call.query.has('notification')) return notificationCall(call);
  switch (call.method) {
    case 'PUT':
      return createBucket(call);
    case 'GET':
      if (call.query.has('versions')) return listVersionsCall(call);
      if (call.query.get('list-type') === '2') return listObjectsCall(call);
      throw notImplemented(call.query.size === 0 ? 'ListObjects (version 1)' : 'This GET of a bucket');
    case 'HEAD':
      allowParameters(call);
      call.store.buckets.get(call.bucket);
      return { status: 200 };
    case 'DELETE':
      allowParameters(call);
      await call.store.buckets.delete(call.bucket);
      return { status: 204 };
    case 'POST':
      if (call.query.has('delete')) return deleteObjects(call);
      throw notImplemented('POST to a bucket');
    default:
      throw notImplemented(`${call.method} of a bucket`);
  }
}

async function createBucket(call: S3Call): Promise<S3Answer> {
  allowParameters(call);
  refuseHeaders(call, /^x-amz-bucket-object-lock-enabled$/, /^x-amz-grant-/, /^x-amz-acl$/);
  const source = await receiveText(call.request, MAX_XML_BYTES);
  if (source !== '') {
    // One region is like another here; tags and directory buckets are not.
    for (const { name } of parseXml(source).children) {
      if (name !== 'LocationConstraint') throw notImplemented(`${name} of a new bucket`);
    }
  }
  await call.store.buckets.create(call.bucket);
  return { status: 200, headers: { location: `/${call.bucket}` } };
}

async function versioningCall(call: S3Call): Promise<S3Answer> {
  allowParameters(call, 'versioning');
  if (call.method === 'GET') {
    const { versioning } = call.store.buckets.get(call.bucket);
    return xmlAnswer('VersioningConfiguration', leaf('Status', versioning || undefined));
  }
  if (call.method !== 'PUT') throw notImplemented(`${call.method} of versioning`);
  const root = parseXml(await receiveText(call.request, MAX_XML_BYTES));
  const status = textOf(root, 'Status');
  if (textOf(root, 'MfaDelete') === 'Enabled') throw notImplemented('MFA delete');
  if (status !== 'Enabled' && status !== 'Suspended') {
    throw new S3Error('MalformedXML', 'The Status of a VersioningConfiguration is Enabled or Suspended.');
  }
  await call.store.buckets.setVersioning(call.bucket, status);
  return { status: 200 };
}

async function notificationCall(call: S3Call): Promise<S3Answer> {
  allowParameters(call, 'notification');
  if (call.method === 'GET') {
    const body = notificationsDocument(call.store.buckets.get(call.bucket).notifications);
    return { status: 200, headers: { 'content-type': 'application/xml' }, body };
  }
  if (call.method !== 'PUT') throw notImplemented(`${call.method} of notifications`);
  const root = parseXml(await receiveText(call.request, MAX_XML_BYTES));
  await call.store.buckets.setNotifications(call.bucket, parseNotifications(root));
  return { status: 200 };
}

async function deleteObjects(call: S3Call): Promise<S3Answer> {
  allowParameters(call, 'delete');
  const hasDigest = Object.keys(call.request.headers).some((name) => /^(content-md5|x-amz-checksum-)/.test(name));
  if (!hasDigest && header(call.request, 'x-amz-trailer') === undefined) {
    throw new S3Error('InvalidRequest', 'Missing required header for this request: Content-MD5');
  }
  const root = parseXml(await receiveText(call.request, MAX_XML_BYTES));
  call.store.buckets.get(call.bucket);
  const targets = childrenOf(root, 'Object');
  if (targets.length === 0 || targets.length > MAX_DELETES) {
    throw new S3Error('MalformedXML', `A Delete names 1 to ${MAX_DELETES} objects.`);
  }
  for (const { name } of targets.flatMap((target) => target.children)) {
    if (!['Key', 'VersionId', 'ETag'].includes(name)) throw notImplemented(`${name} of an object to delete`);
  }
  // Started together, so that they share a commit.
  const results = await Promise.all(targets.map((target) => deleteListed(call, target)));
  const isQuiet = textOf(root, 'Quiet') === 'true';
  const told = results.filter((result) => !isQuiet || result.startsWith('<Error>'));
  return xmlAnswer('DeleteResult', ...told);
}

async function deleteListed(call: S3Call, target: XmlNode): Promise<string> {
  const key = textOf(target, 'Key') ?? '';
  const versionId = textOf(target, 'VersionId') || undefined;
  try {
    const removed = await deleteOne(call.store, { bucket: call.bucket, key }, versionId, textOf(target, 'ETag'));
    return element(
      'Deleted',
      leaf('Key', key),
      leaf('VersionId', versionId),
      leaf('DeleteMarker', removed.isDeleteMarker || undefined),
      leaf('DeleteMarkerVersionId', removed.isDeleteMarker ? removed.versionId : undefined),
    );
  } catch (error) {
    const { code, message } = error instanceof S3Error ? error : new S3Error('InternalError', String(error));
    return element(
      'Error',
      leaf('Key', key),
      leaf('VersionId', versionId),
      leaf('Code', code),
      leaf('Message', message),
    );
  }
}
