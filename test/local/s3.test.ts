// The embedded S3 through the SDK's own client: buckets, putting and getting, conditional writes.

import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import {
  CreateBucketCommand,
  DeleteBucketCommand,
  DeleteObjectCommand,
  GetBucketVersioningCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListBucketsCommand,
  ListObjectsCommand,
  PutObjectCommand,
  PutObjectTaggingCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDigest } from '../../local/s3/checksums.ts';
import { type AwsFront, makeTempDir, openAwsFront, removeDir } from './aws-front.ts';
import { failure, s3Helpers } from './s3-helpers.ts';

let aws: AwsFront;
let s3: S3Client;
let { makeBucket, setVersioning, put, read, keys } = {} as ReturnType<typeof s3Helpers>;

beforeAll(async () => {
  aws = await openAwsFront(await makeTempDir(), { maxObjectBytes: 10 * 1024 * 1024 });
  s3 = aws.s3Client;
  ({ makeBucket, setVersioning, put, read, keys } = s3Helpers(s3));
});

afterAll(async () => {
  await aws.close();
  await removeDir(aws.dir);
});

describe('buckets', () => {
  it('makes, finds, lists and deletes a bucket', async () => {
    const Bucket = await makeBucket();

    await s3.send(new HeadBucketCommand({ Bucket }));
    const { Buckets } = await s3.send(new ListBucketsCommand({}));
    expect(Buckets?.map(({ Name }) => Name)).toContain(Bucket);

    await put(Bucket, 'a', 'a');
    expect(await failure(s3.send(new DeleteBucketCommand({ Bucket })))).toBe('BucketNotEmpty 409');
    await s3.send(new DeleteObjectCommand({ Bucket, Key: 'a' }));
    await s3.send(new DeleteBucketCommand({ Bucket }));
    expect(await failure(s3.send(new HeadBucketCommand({ Bucket })))).toBe('NotFound 404');
  });

  it('makes a bucket again without harm, as us-east-1 does', async () => {
    const Bucket = await makeBucket();
    await put(Bucket, 'a', 'kept');

    await s3.send(new CreateBucketCommand({ Bucket }));

    expect(await read(Bucket, 'a')).toBe('kept');
  });

  it('tells whether a bucket is versioned', async () => {
    const Bucket = await makeBucket();
    expect((await s3.send(new GetBucketVersioningCommand({ Bucket }))).Status).toBeUndefined();

    await setVersioning(Bucket, 'Enabled');

    expect((await s3.send(new GetBucketVersioningCommand({ Bucket }))).Status).toBe('Enabled');
  });

  it('answers with the right error for what is not there or not allowed', async () => {
    const Bucket = await makeBucket();

    expect(await failure(put('no-such-bucket', 'a', 'a'))).toBe('NoSuchBucket 404');
    expect(await failure(s3.send(new GetObjectCommand({ Bucket, Key: 'none' })))).toBe('NoSuchKey 404');
    expect(await failure(s3.send(new HeadObjectCommand({ Bucket, Key: 'none' })))).toBe('NotFound 404');
    expect(await failure(s3.send(new CreateBucketCommand({ Bucket: 'Not_A_Name' })))).toBe('InvalidBucketName 400');
    expect(await failure(put(Bucket, 'k'.repeat(1025), 'a'))).toBe('KeyTooLongError 400');
  });

  it('answers 501 for what it does not do', async () => {
    const Bucket = await makeBucket();
    await put(Bucket, 'a', 'a');

    const Tagging = { TagSet: [{ Key: 'k', Value: 'v' }] };
    expect(await failure(s3.send(new PutObjectTaggingCommand({ Bucket, Key: 'a', Tagging })))).toBe(
      'NotImplemented 501',
    );
    expect(await failure(s3.send(new ListObjectsCommand({ Bucket })))).toBe('NotImplemented 501');
    const encrypted = new PutObjectCommand({ Bucket, Key: 'a', Body: 'b', ServerSideEncryption: 'AES256' });
    expect(await failure(s3.send(encrypted))).toBe('NotImplemented 501');
    expect(await read(Bucket, 'a')).toBe('a');
  });
});

describe('putting and getting', () => {
  it('keeps body, type and metadata', async () => {
    const Bucket = await makeBucket();
    const sent = {
      ContentType: 'text/xml; charset=utf-8',
      ContentEncoding: 'gzip',
      CacheControl: 'no-store',
      Metadata: { wire: 'reuters', 'received-at': '2026-11-05T10:00:00Z' },
    };

    const { ETag } = await s3.send(new PutObjectCommand({ Bucket, Key: 'a', Body: 'a story', ...sent }));

    const got = await s3.send(new GetObjectCommand({ Bucket, Key: 'a' }));
    expect(got).toMatchObject({ ...sent, ETag, ContentLength: 7 });
    expect(ETag).toBe(`"${createHash('md5').update('a story').digest('hex')}"`);
    expect(got.VersionId).toBeUndefined();
    expect(await got.Body!.transformToString()).toBe('a story');
    expect(got.LastModified!.getMilliseconds()).toBe(0);
  });

  it.each([0, 1, 65_536, 65_537, 3_000_000])('gives %i bytes back as they were, streamed or whole', async (size) => {
    const Bucket = await makeBucket();
    const data = Buffer.alloc(size, 'slugline ');
    const pieces = [data.subarray(0, 10_000), data.subarray(10_000)];

    await put(Bucket, 'whole', data);
    const streamed = Readable.from(pieces.filter((piece) => piece.length > 0));
    await s3.send(new PutObjectCommand({ Bucket, Key: 'streamed', Body: streamed, ContentLength: size }));

    for (const Key of ['whole', 'streamed']) {
      const got = await s3.send(new GetObjectCommand({ Bucket, Key }));
      expect(data.equals(await got.Body!.transformToByteArray())).toBe(true);
      expect(got.ContentEncoding).toBeUndefined();
    }
    const heads = await Promise.all(
      ['whole', 'streamed'].map((Key) => s3.send(new HeadObjectCommand({ Bucket, Key, ChecksumMode: 'ENABLED' }))),
    );
    expect(heads[1]!.ChecksumCRC32).toBe(heads[0]!.ChecksumCRC32);
    expect(heads[0]!.ChecksumCRC32).toBeDefined();
  });

  it.each(['CRC32', 'CRC32C', 'SHA1', 'SHA256', 'CRC64NVME'] as const)(
    'verifies %s and gives it back',
    async (algorithm) => {
      const Bucket = await makeBucket();
      const digest = createDigest(algorithm.toLowerCase() as Lowercase<typeof algorithm>);
      digest.update(Buffer.from('123456789'));
      const value = digest.base64();
      const name = `Checksum${algorithm}` as const;

      await s3.send(new PutObjectCommand({ Bucket, Key: 'a', Body: '123456789', [name]: value }));

      const wrong = new PutObjectCommand({ Bucket, Key: 'a', Body: '12345678!', [name]: value });
      expect(await failure(s3.send(wrong))).toBe('BadDigest 400');
      const got = await s3.send(new GetObjectCommand({ Bucket, Key: 'a', ChecksumMode: 'ENABLED' }));
      expect(got[name]).toBe(value);
      expect(await got.Body!.transformToString()).toBe('123456789');
    },
  );

  it('computes the check values that the catalogue of CRCs gives', () => {
    const hex = (algorithm: 'crc32' | 'crc32c' | 'crc64nvme') => {
      const digest = createDigest(algorithm);
      digest.update(Buffer.from('1234'));
      digest.update(Buffer.from('56789'));
      return Buffer.from(digest.base64(), 'base64').toString('hex');
    };

    expect(hex('crc32')).toBe('cbf43926');
    expect(hex('crc32c')).toBe('e3069283');
    expect(hex('crc64nvme')).toBe('ae8b14860a799888');
  });

  it('takes a body only when its Content-MD5 and its trailing checksum agree', async () => {
    const Bucket = await makeBucket();
    const url = `${aws.front.endpoint}/${Bucket}/a`;
    const md5 = createHash('md5').update('another').digest('base64');
    const trailing = (crc: string, decoded = 5) =>
      fetch(url, {
        method: 'PUT',
        headers: {
          'content-encoding': 'aws-chunked',
          'x-amz-content-sha256': 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER',
          'x-amz-decoded-content-length': String(decoded),
          'x-amz-trailer': 'x-amz-checksum-crc32',
        },
        body: `5;chunk-signature=${'0'.repeat(64)}\r\nhello\r\n0;chunk-signature=1\r\n${crc}\r\n`,
      });

    expect(await failure(s3.send(new PutObjectCommand({ Bucket, Key: 'a', Body: 'a', ContentMD5: md5 })))).toBe(
      'BadDigest 400',
    );
    expect(await failure(s3.send(new PutObjectCommand({ Bucket, Key: 'a', Body: 'a', ContentMD5: 'x' })))).toBe(
      'InvalidDigest 400',
    );
    expect((await trailing('x-amz-checksum-crc32:AAAAAA==\r\n')).status).toBe(400);
    expect((await trailing('')).status).toBe(400);
    expect((await trailing('x-amz-checksum-crc32:NhCmhg==\r\n', 6)).status).toBe(400);
    expect(await keys(Bucket)).toEqual([]);
    expect((await trailing('x-amz-checksum-crc32:NhCmhg==\r\n')).status).toBe(200);
    expect(await read(Bucket, 'a')).toBe('hello');
  });

  it('refuses a body beyond the cap, and a signed body that was changed', async () => {
    const Bucket = await makeBucket();
    const changed = await fetch(`${aws.front.endpoint}/${Bucket}/a`, {
      method: 'PUT',
      headers: { 'x-amz-content-sha256': 'a'.repeat(64) },
      body: 'a',
    });

    expect(await failure(put(Bucket, 'a', Buffer.alloc(11 * 1024 * 1024)))).toBe('EntityTooLarge 400');
    expect(await changed.text()).toContain('<Code>XAmzContentSHA256Mismatch</Code>');
    expect(await keys(Bucket)).toEqual([]);
  });

  it('gives parts of an object by range', async () => {
    const Bucket = await makeBucket();
    await put(Bucket, 'small', '0123456789');
    await put(Bucket, 'large', Buffer.alloc(200_000, '0123456789'));
    const part = async (Key: string, Range: string) => {
      const got = await s3.send(new GetObjectCommand({ Bucket, Key, Range }));
      return [got.ContentRange, await got.Body!.transformToString()];
    };

    expect(await part('small', 'bytes=2-4')).toEqual(['bytes 2-4/10', '234']);
    expect(await part('small', 'bytes=8-')).toEqual(['bytes 8-9/10', '89']);
    expect(await part('small', 'bytes=-3')).toEqual(['bytes 7-9/10', '789']);
    expect(await part('large', 'bytes=150005-150007')).toEqual(['bytes 150005-150007/200000', '567']);
    expect(await failure(part('small', 'bytes=10-'))).toBe('InvalidRange 416');
  });

  it('gets on condition', async () => {
    const Bucket = await makeBucket();
    const { ETag } = await put(Bucket, 'a', 'a');
    const get = (more: object) => s3.send(new GetObjectCommand({ Bucket, Key: 'a', ...more }));

    expect((await get({ IfMatch: ETag })).ETag).toBe(ETag);
    expect(await failure(get({ IfMatch: '"other"' }))).toBe('PreconditionFailed 412');
    expect(await failure(get({ IfNoneMatch: ETag }))).toMatch(/304$/);
    expect(await failure(get({ IfModifiedSince: new Date(Date.now() + 1000) }))).toMatch(/304$/);
    expect(await failure(get({ IfUnmodifiedSince: new Date(0) }))).toBe('PreconditionFailed 412');
  });
});

describe('conditional writes', () => {
  it('lets exactly one of twenty racing puts make an object', async () => {
    const Bucket = await makeBucket();

    const outcomes = await Promise.all(
      Array.from({ length: 20 }, async (_, n) => {
        const outcome = await failure(put(Bucket, 'one', `writer ${n}`, { IfNoneMatch: '*' }));
        return outcome.startsWith('none') ? `writer ${n}` : outcome;
      }),
    );

    const winners = outcomes.filter((outcome) => outcome.startsWith('writer'));
    expect(winners).toHaveLength(1);
    expect(new Set(outcomes.filter((outcome) => !winners.includes(outcome)))).toEqual(
      new Set(['PreconditionFailed 412']),
    );
    expect(await read(Bucket, 'one')).toBe(winners[0]);
  });

  it('lets exactly one of many racing puts replace the version it knows', async () => {
    const Bucket = await makeBucket();
    const { ETag } = await put(Bucket, 'one', 'first');

    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, n) => failure(put(Bucket, 'one', `writer ${n}`, { IfMatch: ETag! }))),
    );

    expect(outcomes.filter((outcome) => outcome.startsWith('none'))).toHaveLength(1);
    expect(await failure(put(Bucket, 'none', 'a', { IfMatch: ETag! }))).toBe('NoSuchKey 404');
  });

  it('takes a deleted object as absent', async () => {
    const Bucket = await makeBucket('Enabled');
    await put(Bucket, 'a', 'a');
    await s3.send(new DeleteObjectCommand({ Bucket, Key: 'a' }));

    await put(Bucket, 'a', 'again', { IfNoneMatch: '*' });

    expect(await read(Bucket, 'a')).toBe('again');
  });
});
