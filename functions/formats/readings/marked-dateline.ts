// A dateline that the wire itself marks as one, in an element of its own: no need to doubt that it is.
import type { Dateline } from '../../article/article.ts';
import { readDateline } from './dateline.ts';

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
  return parts ? { text, place: parts[1]!, source: parts[2]! } : { text, place: text };
}
