// Rows of every shape that there has been, read as the code at hand knows them; rows of a newer one are refused.
import { readdirSync, readFileSync } from 'node:fs';
import { marshall } from '@aws-sdk/util-dynamodb';
import { describe, expect, it } from 'vitest';
import { Unavailable } from '../../functions/errors.ts';
import { SCHEMA_VERSION } from '../../functions/names.ts';
import { fromItem, toItem } from '../../functions/store/aws.ts';
import { UPGRADES, type Upgrade, upgraded } from '../../functions/store/schema.ts';

const ROWS = 'test/store/rows';

type Row = Readonly<Record<string, unknown>> & { readonly pk: string; readonly sk: string };

const rowsOf = (shape: number): Row[] => JSON.parse(readFileSync(`${ROWS}/${shape}.json`, 'utf8'));

const refusal = (read: () => unknown): unknown => {
  try {
    return read();
  } catch (error) {
    return error;
  }
};

describe('rows of every shape', () => {
  const shapes = Array.from({ length: SCHEMA_VERSION }, (_, index) => index + 1);

  it('are kept, and each shape but the first has its upgrade', () => {
    expect(UPGRADES).toHaveLength(SCHEMA_VERSION - 1);
    expect(readdirSync(ROWS).sort()).toEqual(shapes.map((shape) => `${shape}.json`).sort());
  });

  it.each(shapes)('of shape %i are read as the newest rows of the same key are', (shape) => {
    const newest = new Map(rowsOf(SCHEMA_VERSION).map((row) => [`${row.pk} ${row.sk}`, row]));
    const rows = rowsOf(shape);

    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) {
      const { pk: _pk, sk: _sk, schemaVersion, ...fields } = newest.get(`${row.pk} ${row.sk}`)!;
      expect(schemaVersion).toBe(SCHEMA_VERSION);
      expect(fromItem(marshall(row))).toEqual(fields);
    }
  });

  it('are read as the first shape where a row names none', () => {
    const [{ schemaVersion: _shape, pk, sk, ...fields }] = rowsOf(1) as [Row];

    expect(fromItem(marshall({ pk, sk, ...fields }))).toEqual(fields);
  });

  it('are written in the newest shape', () => {
    expect(toItem({ pk: 'A#a', sk: 'HEAD' }, { rev: 1 })).toMatchObject({ schemaVersion: { N: `${SCHEMA_VERSION}` } });
  });
});

describe('a row of a newer shape', () => {
  it.each([SCHEMA_VERSION + 1, 1000, 0, -1, '2'])('%j is refused, and the way out is told', (schemaVersion) => {
    const error = refusal(() => fromItem(marshall({ pk: 'A#abc', sk: 'HEAD', schemaVersion, rev: 1 })));

    expect(error).toBeInstanceOf(Unavailable);
    expect(error).toMatchObject({ code: 'NEWER_ROW', message: expect.stringMatching(/A#abc HEAD .*deploy the newer/) });
  });
});

describe('upgrades', () => {
  // Of no shape that there is: what is tried is that each is asked once, in order, and from where a row stands.
  const chain: Upgrade[] = [
    (row, { pk }) => ({ ...row, seen: [`1 of ${pk}`] }),
    (row) => ({ ...row, seen: [...(row.seen as string[]), '2'] }),
  ];

  it.each([
    [1, { a: 1, seen: ['1 of A#x', '2'] }],
    [2, { a: 1, seen: ['0', '2'] }],
    [3, { a: 1, seen: ['0'] }],
  ])('bring a row of shape %i to the newest', (schemaVersion, expected) => {
    const seen = schemaVersion === 1 ? {} : { seen: ['0'] };

    expect(upgraded({ pk: 'A#x', sk: 'HEAD', schemaVersion, a: 1, ...seen }, chain)).toEqual(expected);
  });
});
