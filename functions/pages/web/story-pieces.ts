// The texts of a page that are its story, as the pieces of a body.
import type { Piece, PieceKind } from '../../formats/syntax/html-pieces.ts';
import { plainText } from '../../formats/syntax/inline.ts';
import type { Box, Segment } from './segments.ts';

const KINDS: ReadonlyMap<string, PieceKind> = new Map<string, PieceKind>([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'summary'].map((tag) => [tag, 'heading'] as const),
  ['li', 'item'],
  ['blockquote', 'quote'],
]);
const CELLS = new Set(['td', 'th']);

/** Cells of one row are a line, rows of one table a table. */
export function storyPieces(segments: readonly Segment[], isStory: readonly boolean[]): Piece[] {
  const pieces: Piece[] = [];
  let table: Box | undefined;
  let row: Box | undefined;
  for (const [at, segment] of segments.entries()) {
    if (!isStory[at]) continue;
    const rowBox = CELLS.has(segment.tag) ? above(segment.box, 'tr') : undefined;
    const tableBox = rowBox && above(rowBox, 'table');
    if (!rowBox || !tableBox) {
      pieces.push({ kind: KINDS.get(segment.tag) ?? 'text', text: segment.marked });
      table = undefined;
      continue;
    }
    const cell = plainText(segment.marked);
    const last = pieces.at(-1);
    if (table === tableBox && last)
      pieces[pieces.length - 1] = { kind: 'table', text: `${last.text}${row === rowBox ? '\t' : '\n'}${cell}` };
    else pieces.push({ kind: 'table', text: cell });
    table = tableBox;
    row = rowBox;
  }
  return withoutTableOfOneColumn(pieces);
}

/** A page that is laid out in a table has paragraphs for cells. */
const withoutTableOfOneColumn = (pieces: readonly Piece[]): Piece[] =>
  pieces.flatMap((piece) =>
    piece.kind === 'table' && !piece.text.includes('\t')
      ? piece.text.split('\n').map((text) => ({ kind: 'text' as const, text }))
      : [piece],
  );

function above(box: Box, name: string): Box | undefined {
  for (let at: Box | undefined = box; at; at = at.parent) if (at.element.name === name) return at;
  return undefined;
}
