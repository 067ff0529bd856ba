// What programs and editors of pages leave in a text, and nobody reads: characters escaped twice, signs that are not seen.
import { hasSetSpaces, visible } from '../../article/spaces.ts';
import { decodeMarked } from '../syntax/entities.ts';
import type { Piece } from '../syntax/html-pieces.ts';

/** True where `asRead` changes a piece, or its blanks are others than a keyboard's: of few texts, so all are asked at once. */
export const isSetOtherwise = (piece: Piece): boolean => hasSetSpaces(piece.text) || hasEscapes(piece);

export const asRead = (piece: Piece): Piece => ({
  ...piece,
  text: visible(hasEscapes(piece) ? decodeMarked(piece.text) : piece.text),
});

/** Programs escape twice what they take for text, in whatever format that arrives: `It&#39;s`. Of markup a text may tell. */
const hasEscapes = ({ text }: Piece): boolean => text.includes('&') && text.includes(';') && !ESCAPED_TAG.test(text);
const ESCAPED_TAG = /&(?:lt|#0?60|#x0?3c);/i;
