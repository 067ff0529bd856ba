// A dateline that the wire itself marks as one, in an element of its own: no need to doubt that it is.
import type { Dateline, ParsedArticle } from '../../article/article.ts';
import type { Piece } from '../syntax/html-pieces.ts';
import { plainText } from '../syntax/inline.ts';
import { readDateline, splitDate } from './dateline.ts';

const PLACE_AND_SOURCE = /^([^()]{1,80}) \(([^()]{1,40})\)$|^([^/]{1,80}) \/([^/]{1,40})\/$/;

/** @example markedDateline('Copenhagen (Example Wire) - ') */
export function markedDateline(sent: string): Dateline {
  const text = sent
    .replace(/[ \t\r\n]+/g, ' ')
    .trim()
    .replace(/ ?(?:-{1,3}|[–—_])$/, '');
  // EFE: `Madrid, 3 mar (EFE).-`
  const read = readDateline(`${text.replace(/\)\.$/, ')')} - `);
  if (read) return { ...read.dateline, text };
  const parts = PLACE_AND_SOURCE.exec(text);
  const { place, date } = splitDate(parts ? (parts[1] ?? parts[3])! : text);
  return {
    text,
    ...(place === '' ? {} : { place }),
    ...(date === undefined ? {} : { date }),
    ...(parts ? { source: (parts[2] ?? parts[4])! } : {}),
  };
}

/**
 * What the wire marks as its dateline goes before what its text opens with; that may say more.
 * @param inHead one that stands in a head above the text, and comes after both
 */
export function withDateline(article: ParsedArticle, sent: string | undefined, inHead?: Dateline): ParsedArticle {
  if (sent !== undefined) return { ...article, dateline: { ...article.dateline, ...markedDateline(sent) } };
  return article.dateline || !inHead ? article : { ...article, dateline: inHead };
}

/** Where the text itself opens with a dateline, the one in a head before it says it over again. */
export function withoutHeadDateline(pieces: readonly Piece[]): readonly Piece[] {
  const start = pieces.findIndex(({ kind }) => kind === 'text');
  if (start < 1 || !readDateline(plainText(pieces[start]!.text).trim())) return pieces;
  return pieces.filter(({ kind }, at) => kind !== 'dateline' || at > start);
}
