// The notes that press offices write below a release, under a line of their own: `Notes to editors`.
import type { Piece } from '../syntax/html-pieces.ts';
import { LINE_BREAK, plainText } from '../syntax/inline.ts';

const HEADING = /^(?:notes? (?:to|for) (?:the )?editors?|hinweise? (?:für|an) (?:die )?redaktion(?:en)?)\s?:?$/i;
const LINE_END = new RegExp(`\\n|${LINE_BREAK}`);
/** Of the heading. */
const MAX_LINE = 60;

/** From that line on all is for editors; whom to ask stays apart. There has to be a release above it. */
export function notesApart(body: readonly Piece[]): readonly Piece[] {
  let hasStory = false;
  for (const [at, piece] of body.entries()) {
    if (piece.kind === 'contact') continue;
    const [above, notes] = atHeading(piece);
    hasStory ||= /\S/.test(above);
    if (notes === '' || !hasStory) continue;
    const story = /\S/.test(above) ? [{ ...piece, text: above }] : [];
    const below = [{ ...piece, text: notes }, ...body.slice(at + 1)];
    return [...body.slice(0, at), ...story, ...below.map(asNote)];
  }
  return body;
}

/** What stands above the line, and what from it on. */
function atHeading({ kind, text }: Piece): readonly [above: string, notes: string] {
  if (kind !== 'text' && kind !== 'heading') return [text, ''];
  let at = 0;
  for (const line of text.split(LINE_END)) {
    if (line.length <= MAX_LINE && HEADING.test(plainText(line).trim())) return [text.slice(0, at), text.slice(at)];
    at += line.length + 1;
  }
  return [text, ''];
}

const asNote = (piece: Piece): Piece =>
  piece.kind === 'text' || piece.kind === 'heading' || piece.kind === 'item' ? { ...piece, kind: 'editorNote' } : piece;
