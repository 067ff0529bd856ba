// AFP's habits, first in NewsML 1.2: initials of who wrote and edited as the last paragraph, a product line that says what
// comes with the story, and its own categories beside the subject codes.
import type { EditorNote, Subject } from '../../article/article.ts';
import type { Piece } from '../syntax/html-pieces.ts';
import { attribute, type XmlElement } from '../syntax/xml-element.ts';

// `hh/ph/ts/hd`, `bur-asl/tib/`: never one word alone.
const INITIALS = /^\s*[a-z]{1,5}(?:[-/][a-z]{1,5}){1,8}\/?\s*$/i;

/** True where a paragraph is nothing but the initials of a desk. */
export const isInitials = (text: string): boolean => text.length < 60 && text.includes('/') && INITIALS.test(text);

/** Below the story they sign it, in whatever form AFP's text arrives. */
export function withInitials(pieces: readonly Piece[]): readonly Piece[] {
  const last = pieces.at(-1);
  if (last?.kind !== 'text' || pieces.length < 2 || !isInitials(last.text)) return pieces;
  return [...pieces.slice(0, -1), { ...last, kind: 'signoff' }];
}

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
