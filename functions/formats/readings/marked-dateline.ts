// A dateline that the wire itself marks as one, in an element of its own: no need to doubt that it is.
import type { Dateline } from '../../article/article.ts';
import { readDateline, splitDate } from './dateline.ts';

const PLACE_AND_SOURCE = /^([^()]{1,80}) \(([^()]{1,40})\)$/;

/** @example markedDateline('Copenhagen (Example Wire) - ') */
export function markedDateline(sent: string): Dateline {
  const text = sent
    .replace(/[ \t\r\n]+/g, ' ')
    .trim()
    .replace(/ ?(?:-{1,3}|[–—_])$/, '');
  const read = readDateline(`${text} - `);
  if (read) return read.dateline;
  const parts = PLACE_AND_SOURCE.exec(text);
  const { place, date } = splitDate(parts ? parts[1]! : text);
  return {
    text,
    ...(place === '' ? {} : { place }),
    ...(date === undefined ? {} : { date }),
    ...(parts ? { source: parts[2]! } : {}),
  };
}
