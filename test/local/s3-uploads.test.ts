// Uploads in parts on the embedded S3, through the SDK's own client.

import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  GetObjectCommand,
  ListPartsCommand,
  type S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type AwsFront, makeTempDir, openAwsFront, removeDir } from './aws-front.ts';
import { failure, s3Helpers } from './s3-helpers.ts';

const MB = 1024 * 1024;
const Key = 'in/a film.mov';

let aws: AwsFront;
let s3: S3Client;
let { makeBucket, put, keys } = {} as ReturnType<typeof s3Helpers>;

beforeAll(async () => {
  aws = await openAwsFront(await makeTempDir(), { maxObjectBytes: 12 * MB });
  s3 = aws.s3Client;
  ({ makeBucket, put, keys } = s3Helpers(s3));
});

afterAll(async () => {
  await aws.close();
  await removeDir(aws.dir);
});

async function begin(Bucket: string): Promise<string> {
  const started = await s3.send(new CreateMultipartUploadCommand({ Bucket, Key, ContentType: 'video/quicktime' }));
  return started.UploadId!;
}

async function part(Bucket: string, UploadId: string, PartNumber: number, Body: Buffer) {
  const { ETag } = await s3.send(new UploadPartCommand({ Bucket, Key, UploadId, PartNumber, Body }));
  return { PartNumber, ETag };
}

type Listed = Awaited<ReturnType<typeof part>>[];

const complete = (Bucket: string, UploadId: string, Parts: Listed, more: { IfNoneMatch?: string } = {}) =>
  s3.send(new CompleteMultipartUploadCommand({ Bucket, Key, UploadId, MultipartUpload: { Parts }, ...more }));

const md5 = (data: Buffer): Buffer => createHash('md5').update(data).digest();

const bodyFiles = async (): Promise<number> => (await readdir(join(aws.dir, 's3', 'bodies'))).length;

it('makes one object of parts that came in any order, and of a part that came twice the later one', async () => {
  const Bucket = await makeBucket('Enabled');
  const [first, second, last] = [Buffer.alloc(5 * MB, 1), Buffer.alloc(5 * MB, 2), Buffer.from('the end')];
  const id = await begin(Bucket);
  const before = await bodyFiles();

  const three = await part(Bucket, id, 7, last);
  await part(Bucket, id, 2, first);
  const two = await part(Bucket, id, 2, second);
  const one = await part(Bucket, id, 1, first);
  expect(await keys(Bucket)).toEqual([]);
  const done = await complete(Bucket, id, [one, two, three]);

  const etag = `"${md5(Buffer.concat([first, second, last].map(md5))).toString('hex')}-3"`;
  expect(done).toMatchObject({ Bucket, Key, ETag: etag, VersionId: expect.any(String) });
  const { Body, ...object } = await s3.send(new GetObjectCommand({ Bucket, Key }));
  expect(object).toMatchObject({ ETag: etag, ContentType: 'video/quicktime', VersionId: done.VersionId });
  expect(Buffer.concat([first, second, last]).equals(await Body!.transformToByteArray())).toBe(true);
  expect(await bodyFiles()).toBe(before + 1);
  expect(await failure(complete(Bucket, id, [one, two, three]))).toBe('NoSuchUpload 404');
});

it('is refused with parts that are not there, out of order, too small or too large, and can be mended', async () => {
  const Bucket = await makeBucket();
  const id = await begin(Bucket);
  const small = await part(Bucket, id, 1, Buffer.from('small'));
  const large = await part(Bucket, id, 2, Buffer.alloc(7 * MB));
  const more = await part(Bucket, id, 3, Buffer.alloc(6 * MB));

  expect(await failure(complete(Bucket, id, [{ PartNumber: 4, ETag: small.ETag }]))).toBe('InvalidPart 400');
  expect(await failure(complete(Bucket, id, [{ PartNumber: 2, ETag: small.ETag }]))).toBe('InvalidPart 400');
  expect(await failure(complete(Bucket, id, [large, small]))).toBe('InvalidPartOrder 400');
  expect(await failure(complete(Bucket, id, [small, large]))).toBe('EntityTooSmall 400');
  expect(await failure(complete(Bucket, id, [large, more]))).toBe('EntityTooLarge 400');
  expect(await failure(complete(Bucket, id, []))).toBe('MalformedXML 400');
  expect(await failure(part(Bucket, id, 10_001, Buffer.from('x')))).toBe('InvalidArgument 400');
  expect(await failure(s3.send(new ListPartsCommand({ Bucket, Key, UploadId: id })))).toBe('NotImplemented 501');
  await put(Bucket, Key, 'there already');
  expect(await failure(complete(Bucket, id, [large], { IfNoneMatch: '*' }))).toBe('PreconditionFailed 412');
  const done = await complete(Bucket, id, [large]);

  expect(done.ETag).toMatch(/-1"$/);
});

it('leaves nothing where it is aborted, and is no upload of another key', async () => {
  const Bucket = await makeBucket();
  const before = await bodyFiles();
  const id = await begin(Bucket);
  const one = await part(Bucket, id, 1, Buffer.alloc(5 * MB));
  expect(await failure(s3.send(new AbortMultipartUploadCommand({ Bucket, Key: 'b', UploadId: id })))).toBe(
    'NoSuchUpload 404',
  );

  await s3.send(new AbortMultipartUploadCommand({ Bucket, Key, UploadId: id }));

  expect(await bodyFiles()).toBe(before);
  expect(await keys(Bucket)).toEqual([]);
  expect(await failure(complete(Bucket, id, [one]))).toBe('NoSuchUpload 404');
  expect(await failure(part(Bucket, id, 2, Buffer.from('late')))).toBe('NoSuchUpload 404');
  expect(await failure(begin('no-such-bucket'))).toBe('NoSuchBucket 404');
});
