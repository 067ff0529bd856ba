import { describe, expect, it } from 'vitest';
import { dropsOf } from '../../functions/ingest/s3-events.ts';

const record = (key: string, more: object = {}) => ({
  eventName: 'ObjectCreated:Put',
  s3: { bucket: { name: 'drops' }, object: { key, versionId: 'v1' } },
  ...more,
});

describe('dropsOf', () => {
  it('decodes keys as S3 writes them', () => {
    const body = JSON.stringify({ Records: [record('reuters/a+b%2Fc%2B%C3%BC.xml')] });

    expect(dropsOf(body)).toEqual([{ bucket: 'drops', key: 'reuters/a b/c+ü.xml', versionId: 'v1' }]);
  });

  it('finds no drop in the test event of a new notification', () => {
    expect(dropsOf(JSON.stringify({ Service: 'Amazon S3', Event: 's3:TestEvent', Bucket: 'drops' }))).toEqual([]);
  });

  it('passes over deletions', () => {
    expect(dropsOf(JSON.stringify({ Records: [record('a/b', { eventName: 'ObjectRemoved:Delete' })] }))).toEqual([]);
  });

  it('passes over what S3 tells of a backfill, which comes over the replay queue, and takes it from there', () => {
    const key = 'reuters/_backfill/0a1b/a.xml';
    const bridged = {
      'detail-type': 'Object Created',
      source: 'aws.s3',
      detail: { bucket: { name: 'own' }, object: { key } },
    };

    expect(dropsOf(JSON.stringify({ Records: [record(key)] }))).toEqual([]);
    expect(dropsOf(JSON.stringify(bridged))).toEqual([]);
    for (const eventName of ['Backfill', 'Retry']) {
      expect(dropsOf(JSON.stringify({ Records: [record(key, { eventName })] }))).toHaveLength(1);
    }
  });

  it('tells which replay asks', () => {
    const body = JSON.stringify({ Records: [record('a/b', { eventName: 'Replay', replay: 'r1' })] });

    expect(dropsOf(body)).toEqual([{ bucket: 'drops', key: 'a/b', versionId: 'v1', replay: 'r1' }]);
  });

  it('reads what EventBridge says of a bucket that was brought along, whose keys are as they are', () => {
    const event = {
      version: '0',
      'detail-type': 'Object Created',
      source: 'aws.s3',
      detail: { bucket: { name: 'own' }, object: { key: 'reuters/a+b %2F.xml', size: 5, 'version-id': 'v7' } },
    };

    expect(dropsOf(JSON.stringify(event))).toEqual([{ bucket: 'own', key: 'reuters/a+b %2F.xml', versionId: 'v7' }]);
    expect(dropsOf(JSON.stringify({ ...event, 'detail-type': 'Object Deleted' }))).toEqual([]);
  });

  it.each([
    ['not JSON', /not JSON/],
    ['{}', /Records/],
    ['{"Records":[{"s3":{"bucket":{"name":"drops"},"object":{}}}]}', /Records\.0\.s3\.object\.key/],
    [JSON.stringify({ Records: [record('reuters/%E0%A4%A')] }), /key/],
  ])('rejects %s and says where it is wrong', (body, message) => {
    expect(() => dropsOf(body)).toThrow(message);
  });
});
