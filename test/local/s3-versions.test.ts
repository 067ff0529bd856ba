// The embedded S3 through the SDK's own client: versions, copies, keys and lists.

import {
  CopyObjectCommand,
  DeleteBucketCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  HeadObjectCommand,
  ListObjectVersionsCommand,
  type ListObjectVersionsCommandOutput,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

describe('versions', () => {
  it('keeps every version of a key, newest first', async () => {
    const Bucket = await makeBucket('Enabled');
    const ids: string[] = [];
    for (const body of ['one', 'two', 'three']) ids.push((await put(Bucket, 'a', body)).VersionId!);

    const { Versions } = await s3.send(new ListObjectVersionsCommand({ Bucket }));

    expect(Versions?.map(({ VersionId, IsLatest }) => [VersionId, IsLatest])).toEqual([
      [ids[2], true],
      [ids[1], false],
      [ids[0], false],
    ]);
    expect(await read(Bucket, 'a')).toBe('three');
    expect(await read(Bucket, 'a', ids[0])).toBe('one');
    expect(await keys(Bucket)).toEqual(['a']);
  });

  it('hides a deleted object behind a marker, and shows it again without the marker', async () => {
    const Bucket = await makeBucket('Enabled');
    const first = await put(Bucket, 'a', 'one');
    const deleted = await s3.send(new DeleteObjectCommand({ Bucket, Key: 'a' }));

    expect(deleted).toMatchObject({ DeleteMarker: true, VersionId: expect.any(String) });
    expect(await failure(read(Bucket, 'a'))).toBe('NoSuchKey 404');
    expect(await failure(read(Bucket, 'a', deleted.VersionId))).toBe('MethodNotAllowed 405');
    expect(await read(Bucket, 'a', first.VersionId)).toBe('one');
    expect(await keys(Bucket)).toEqual([]);

    const undone = await s3.send(new DeleteObjectCommand({ Bucket, Key: 'a', VersionId: deleted.VersionId }));
    expect(undone.DeleteMarker).toBe(true);
    expect(await read(Bucket, 'a')).toBe('one');

    await s3.send(new DeleteObjectCommand({ Bucket, Key: 'a', VersionId: first.VersionId }));
    expect(await failure(read(Bucket, 'a', first.VersionId))).toBe('NoSuchVersion 404');
    expect(await failure(read(Bucket, 'a', 'not an id'))).toBe('InvalidArgument 400');
  });

  it('overwrites only the null version while versioning is suspended', async () => {
    const Bucket = await makeBucket();
    await put(Bucket, 'a', 'before versions');
    await setVersioning(Bucket, 'Enabled');
    const versioned = await put(Bucket, 'a', 'versioned');
    expect(await read(Bucket, 'a', 'null')).toBe('before versions');

    await setVersioning(Bucket, 'Suspended');
    const suspended = await put(Bucket, 'a', 'suspended');

    expect(suspended.VersionId).toBe('null');
    expect(await read(Bucket, 'a')).toBe('suspended');
    expect(await read(Bucket, 'a', versioned.VersionId)).toBe('versioned');
    const { Versions } = await s3.send(new ListObjectVersionsCommand({ Bucket }));
    expect(Versions?.map(({ VersionId }) => VersionId)).toEqual(['null', versioned.VersionId]);
  });

  it('empties a bucket that is deleted while it is listed page by page', async () => {
    const Bucket = await makeBucket('Enabled');
    for (const body of ['1', '2', '3', '4', '5']) await put(Bucket, 'a', body);
    await s3.send(new DeleteObjectCommand({ Bucket, Key: 'a' }));
    await put(Bucket, 'b', 'b');

    let marker: { KeyMarker?: string | undefined; VersionIdMarker?: string | undefined } | undefined = {};
    while (marker !== undefined) {
      const page: ListObjectVersionsCommandOutput = await s3.send(
        new ListObjectVersionsCommand({ Bucket, MaxKeys: 2, ...marker }),
      );
      const found = [...(page.Versions ?? []), ...(page.DeleteMarkers ?? [])];
      const Objects = found.map(({ Key, VersionId }) => ({ Key: Key!, VersionId: VersionId! }));
      const { Errors } = await s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects, Quiet: true } }));
      expect(Errors).toBeUndefined();
      marker = page.IsTruncated
        ? { KeyMarker: page.NextKeyMarker, VersionIdMarker: page.NextVersionIdMarker }
        : undefined;
    }

    await s3.send(new DeleteBucketCommand({ Bucket }));
  });

  it('deletes in bulk and says what became of each', async () => {
    const Bucket = await makeBucket();
    await put(Bucket, 'a', 'a');

    const Objects = [{ Key: 'a' }, { Key: 'none' }, { Key: 'b', VersionId: 'not an id' }];
    const { Deleted, Errors } = await s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects } }));

    expect(Deleted).toEqual([{ Key: 'a' }, { Key: 'none' }]);
    expect(Errors).toMatchObject([{ Key: 'b', Code: 'InvalidArgument' }]);
    expect(await keys(Bucket)).toEqual([]);
  });
});

describe('copying', () => {
  it('copies an old version to a new key with its metadata', async () => {
    const Bucket = await makeBucket('Enabled');
    const Metadata = { wire: 'reuters' };
    const old = await s3.send(
      new PutObjectCommand({ Bucket, Key: 'a b+ü', Body: Buffer.alloc(100_000, 'x'), Metadata }),
    );
    await put(Bucket, 'a b+ü', 'newer');

    const CopySource = `${Bucket}/${encodeURIComponent('a b+ü')}?versionId=${old.VersionId}`;
    const copied = await s3.send(new CopyObjectCommand({ Bucket, Key: 'copy', CopySource }));

    expect(copied).toMatchObject({ CopySourceVersionId: old.VersionId, CopyObjectResult: { ETag: old.ETag } });
    const head = await s3.send(new HeadObjectCommand({ Bucket, Key: 'copy' }));
    expect(head).toMatchObject({ Metadata, ContentLength: 100_000, VersionId: copied.VersionId });
    await s3.send(new DeleteObjectCommand({ Bucket, Key: 'a b+ü', VersionId: old.VersionId }));
    expect(await read(Bucket, 'copy')).toBe('x'.repeat(100_000));
  });

  it('copies only when the target is absent, and replaces metadata when told to', async () => {
    const Bucket = await makeBucket();
    await put(Bucket, 'a', 'a');
    const copy = (more: object) =>
      s3.send(new CopyObjectCommand({ Bucket, Key: 'b', CopySource: `/${Bucket}/a`, ...more }));

    await copy({ IfNoneMatch: '*', MetadataDirective: 'REPLACE', Metadata: { kind: 'copy' } });

    expect(await failure(copy({ IfNoneMatch: '*' }))).toBe('PreconditionFailed 412');
    expect(await failure(copy({ CopySourceIfMatch: '"other"' }))).toBe('PreconditionFailed 412');
    expect(await failure(copy({ CopySource: `${Bucket}/none` }))).toBe('NoSuchKey 404');
    expect(await failure(copy({ Key: 'a' }))).toBe('InvalidRequest 400');
    expect((await s3.send(new HeadObjectCommand({ Bucket, Key: 'b' }))).Metadata).toEqual({ kind: 'copy' });
  });
});

describe('keys and lists', () => {
  const ODD_KEYS = [
    '../x',
    '../../etc/passwd',
    './y',
    'a//b',
    '/leading',
    'trailing/',
    'Case',
    'case',
    'with space',
    'plus+and%2Bescaped',
    'question?mark&amp;<tag>"quoted"',
    'ünïcödé/日本語',
    '🗞️/story',
    '\u{fffd}',
    'tab\tand\nnewline',
    'k'.repeat(1024),
    'é'.repeat(512),
  ];

  it('keeps keys apart that a file system would mix up or refuse', async () => {
    const Bucket = await makeBucket();

    await Promise.all(ODD_KEYS.map((key) => put(Bucket, key, `body of ${key}`)));

    for (const key of ODD_KEYS) expect(await read(Bucket, key)).toBe(`body of ${key}`);
    const inOrder = [...ODD_KEYS].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    expect(await keys(Bucket)).toEqual(inOrder);
    expect(await keys(Bucket, { MaxKeys: 2 })).toEqual(inOrder);
  });

  it('lists by prefix and delimiter, page by page', async () => {
    const Bucket = await makeBucket();
    const all = ['a', 'b/1', 'b/2', 'b/c/3', 'b/\u{10FFFF}x', 'b0', 'c/1', 'd'];
    await Promise.all(all.map((key) => put(Bucket, key, 'x')));

    const Delimiter = '/';
    for (const MaxKeys of [1, 2, 1000]) {
      expect((await keys(Bucket, { Delimiter, MaxKeys })).sort()).toEqual(['a', 'b/', 'b0', 'c/', 'd']);
      expect(await keys(Bucket, { Prefix: 'b/', MaxKeys })).toEqual(['b/1', 'b/2', 'b/c/3', 'b/\u{10FFFF}x']);
      expect((await keys(Bucket, { Prefix: 'b/', Delimiter, MaxKeys })).sort()).toEqual([
        'b/1',
        'b/2',
        'b/c/',
        'b/\u{10FFFF}x',
      ]);
      expect(await keys(Bucket, { StartAfter: 'b/2', MaxKeys })).toEqual(all.slice(3));
    }
    expect(await keys(Bucket, { MaxKeys: 0 })).toEqual([]);
    expect(await failure(keys(Bucket, { ContinuationToken: '!' }))).toBe('InvalidArgument 400');
  });

  it('lists versions under common prefixes, page by page', async () => {
    const Bucket = await makeBucket('Enabled');
    for (const key of ['a', 'b/1', 'b/1', 'b/2', 'c']) await put(Bucket, key, 'x');

    const found: string[] = [];
    let marker: { KeyMarker?: string | undefined; VersionIdMarker?: string | undefined } | undefined = {};
    while (marker !== undefined) {
      const page: ListObjectVersionsCommandOutput = await s3.send(
        new ListObjectVersionsCommand({ Bucket, Delimiter: '/', MaxKeys: 1, ...marker }),
      );
      found.push(...(page.Versions ?? []).map(({ Key }) => Key!));
      found.push(...(page.CommonPrefixes ?? []).map(({ Prefix }) => Prefix!));
      marker = page.IsTruncated
        ? { KeyMarker: page.NextKeyMarker, VersionIdMarker: page.NextVersionIdMarker }
        : undefined;
    }

    expect(found).toEqual(['a', 'b/', 'c']);
  });
});
