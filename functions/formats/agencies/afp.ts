// AFP's habits, first in NewsML 1.2: initials of who wrote and edited as the last paragraph, a product line that says what
// comes with the story, and its own categories beside the subject codes.
import type { EditorNote, Subject } from '../../article/article.ts';
import type { Piece } from '../syntax/html-pieces.ts';
import { attribute, type XmlElement } from '../syntax/xml-element.ts';

// `hh/ph/ts/hd`, `bur-asl/tib/`, Lusa's `ABC // DEF`, PAP's `abc/ def/`: never one word alone; and `Men/ Women` is a list.
const INITIALS = /^\s*[a-z]{1,5}(?:(?:[-/]|\/ | ?\/\/ ?)[a-z]{1,5}){1,8}\/?\s*$/i;
/** Lusa writes its own name and the end below them. */
const MAX_LINES = 2;

/** True where a paragraph is nothing but the initials of a desk. */
export const isInitials = (text: string): boolean =>
  text.length < 60 && text.includes('/') && INITIALS.test(text) && (!/\/ /.test(text.trim()) || isOfOneCase(text));

const isOfOneCase = (text: string): boolean => text === text.toLowerCase() || text === text.toUpperCase();

/** Below the story they sign it, in whatever form AFP's text arrives. */
export function withInitials(pieces: readonly Piece[]): readonly Piece[] {
  let start = pieces.length;
  while (start > 1 && pieces.length - start < MAX_LINES && isSigned(pieces[start - 1]!)) start--;
  if (start === pieces.length) return pieces;
  return pieces.map((piece, at) => (at < start ? piece : { ...piece, kind: 'signoff' }));
}

const isSigned = ({ kind, text }: Piece): boolean => kind === 'text' && isInitials(text);

/** `(PICTURE+VIDEO)`: what else is sent with the story. */
export const isProductLine = (type: string): boolean => type === 'ProductLine';

export const productNote = (line: string): EditorNote => ({
  text: line.startsWith('(') && line.endsWith(')') ? line.slice(1, -1).trim() : line,
  public: false,
});

/** The category that stands beside a subject code: `cat="ECO"`. */
export function categoryOf(subject: XmlElement): Subject | undefined {
  const category = attribute(subject, 'cat')?.trim();
  return category ? { qcode: `afpcat:${category}`, rel: 'subject' } : undefined;
}
