import { describe, expect, it } from 'vitest';
import { versionKey, versionName } from '../../functions/article/versions.ts';

const HASH = 'f'.repeat(64);
const DATE = '2026-11-24T10:00:00.000Z';

describe('versionKey', () => {
  it('orders by date, then by number, then words, then by hash', () => {
    const ordered = [
      versionKey('2026-11-23T10:00:00.000Z', '999999999999', HASH),
      versionKey(DATE, '9', HASH),
      versionKey(DATE, '10', HASH),
      versionKey(DATE, '978556838', HASH),
      versionKey(DATE, '1132689232', '0'.repeat(64)),
      versionKey(DATE, '1132689232', HASH),
      versionKey(DATE, '123456789012345678901', HASH),
      versionKey(DATE, 'final', HASH),
    ];

    expect(ordered.toSorted()).toEqual(ordered);
  });

  it('reads leading zeros as the same number', () => {
    expect(versionKey(DATE, '007', HASH)).toBe(versionKey(DATE, '7', HASH));
  });
});

describe('versionName', () => {
  it.each(['../../etc', 'a/b', 'ü'.repeat(500), '\ud800', ' '])('makes a safe part of a path of %j', (version) => {
    expect(versionName(version)).toMatch(/^[A-Za-z0-9%._~!*'()-]{1,97}$/);
    expect(versionName(version)).not.toContain('/');
  });

  it('tells long versions apart', () => {
    expect(versionName('x'.repeat(200))).not.toBe(versionName('x'.repeat(201)));
  });
});
