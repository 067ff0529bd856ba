// The texts of a page that are its story, as the pieces of a body.
import type { Piece, PieceKind } from '../../formats/syntax/html-pieces.ts';
import { plainText } from '../../formats/syntax/inline.ts';
import { isInterruption } from '../chrome.ts';
import { boxAbove, isHeading } from './boxes.ts';
import type { Box, Segment } from './segments.ts';

const KINDS: ReadonlyMap<string, PieceKind> = new Map<string, PieceKind>([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'summary'].map((tag) => [tag, 'heading'] as const),
  ['li', 'item'],
  ['pre', 'preformatted'],
  ['blockquote', 'quote'],
]);
/** The link to itself that a heading ends with. */
const ANCHOR = /\s?(?:\x05[^\x05\x06]*\x06)?[#¶]\x07?$/;
const CELLS = new Set(['td', 'th']);

/** Cells of one row are a line, rows of one table a table. */
export function storyPieces(segments: readonly Segment[], isStory: readonly boolean[]): Piece[] {
  const pieces: Piece[] = [];
  let table: Box | undefined;
  let row: Box | undefined;
  for (const [at, segment] of segments.entries()) {
    if (!isStory[at]) continue;
    const rowBox = CELLS.has(segment.tag) && !isLayout(segment.box) ? boxAbove(segment.box, 'tr') : undefined;
    const tableBox = rowBox && boxAbove(rowBox, 'table');
    if (!rowBox || !tableBox) {
      pieces.push({
        kind: kindOf(segment),
        text: isHeading(segment.tag) ? segment.marked.replace(ANCHOR, '') : segment.marked,
      });
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

function kindOf({ tag, box, text, linked }: Segment): PieceKind {
  // `READ MORE: Goose guards post box`: shown in the text, and no part of it.
  if (linked > text.length / 2 && isInterruption(text)) return 'related';
  return KINDS.get(tag) ?? (tag === 'p' && boxAbove(box, 'blockquote') ? 'quote' : 'text');
}

/** A cell that holds several texts lays out the page. */
function isLayout(box: Box): boolean {
  const cell = boxAbove(box, 'td') ?? boxAbove(box, 'th');
  return cell !== undefined && cell.to - cell.from > 1;
}

/** A page that is laid out in a table has paragraphs for cells. */
const withoutTableOfOneColumn = (pieces: readonly Piece[]): Piece[] =>
  pieces.flatMap((piece) =>
    piece.kind === 'table' && !piece.text.includes('\t')
      ? piece.text.split('\n').map((text) => ({ kind: 'text' as const, text }))
      : [piece],
  );
