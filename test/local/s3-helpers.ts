// Short words for what the tests of the embedded S3 do again and again, through the SDK's client.

import {
  CreateBucketCommand,
  GetObjectCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  paginateListObjectsV2,
  type S3Client,
} from '@aws-sdk/client-s3';

export function s3Helpers(s3: S3Client) {
  let bucketCount = 0;

  async function makeBucket(versioning?: 'Enabled' | 'Suspended'): Promise<string> {
    const Bucket = `bucket-${++bucketCount}`;
    await s3.send(new CreateBucketCommand({ Bucket }));
    if (versioning !== undefined) await setVersioning(Bucket, versioning);
    return Bucket;
  }

  function setVersioning(Bucket: string, Status: 'Enabled' | 'Suspended') {
    return s3.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status } }));
  }

  function put(
    Bucket: string,
    Key: string,
    Body: string | Buffer,
    more: { IfNoneMatch?: string; IfMatch?: string } = {},
  ) {
    return s3.send(new PutObjectCommand({ Bucket, Key, Body, ...more }));
  }

  async function read(Bucket: string, Key: string, VersionId?: string): Promise<string> {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key, ...(VersionId && { VersionId }) }));
    return Body!.transformToString();
  }

  async function keys(Bucket: string, more: object = {}): Promise<string[]> {
    const found: string[] = [];
    for await (const page of paginateListObjectsV2({ client: s3 }, { Bucket, ...more })) {
      for (const { Key } of page.Contents ?? []) found.push(Key!);
      for (const { Prefix } of page.CommonPrefixes ?? []) found.push(Prefix!);
    }
    return found;
  }

  return { makeBucket, setVersioning, put, read, keys };
}

/** The error's code and status. */
export async function failure(call: Promise<unknown>): Promise<string> {
  const error = (await call.then(
    () => ({ name: 'none' }),
    (reason: unknown) => reason,
  )) as { name: string; $metadata?: { httpStatusCode?: number } };
  return `${error.name} ${error.$metadata?.httpStatusCode}`;
}
