// The shapes of rows. A row says in which it was written; an older one is brought to ours when it is read, a newer one is
// refused: whoever does not know what it means must not write it again.
import { Unavailable } from '../errors.ts';
import { wordsDayKey, wordsDueShards } from './keys.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Makes of a row of one shape, without its key, one of the next. Who reads only some fields gives only those. */
export type Upgrade = (row: Fields, key: { readonly pk: string; readonly sk: string }) => Fields;

/**
 * The first makes shape 2 of shape 1, and so on; a new shape is one line here, and `SCHEMA_VERSION` raised. Rows of each
 * shape stay in test/store/rows/ for ever.
 */
export const UPGRADES: readonly Upgrade[] = [
  // A day's words had one segment, and of those that are due the day was known alone.
  (row, { pk }) => {
    if (wordsDueShards().includes(pk)) {
      const { day, ...due } = row;
      return { ...due, listedAt: day };
    }
    if (pk !== wordsDayKey('').pk) return row;
    const { day, seq, ...segment } = row;
    return { day, seq, segments: [{ from: day, ...segment }] };
  },
];

/**
 * The fields of a row as the code at hand knows them: without key and version of the shape.
 * @param row with `pk` and `sk`; what names no shape is of the first
 * @throws Unavailable NEWER_ROW, so that a message comes again until the newer code is there
 */
export function upgraded(row: Fields, upgrades: readonly Upgrade[] = UPGRADES): Fields {
  const { pk = '', sk = '', schemaVersion = 1, ...fields } = row as Fields & { pk?: string; sk?: string };
  const own = upgrades.length + 1;
  if (typeof schemaVersion !== 'number' || !(schemaVersion >= 1 && schemaVersion <= own)) {
    throw new Unavailable(
      'NEWER_ROW',
      `the row ${pk} ${sk} is of shape ${schemaVersion}, and this code knows shapes up to ${own}: deploy the newer code first`,
    );
  }
  return upgrades.slice(schemaVersion - 1).reduce<Fields>((older, upgrade) => upgrade(older, { pk, sk }), fields);
}
