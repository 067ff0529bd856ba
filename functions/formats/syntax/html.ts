// From HTML, as bodies in JSON, feeds and mail are written, to the light element trees that XML becomes: htmlparser2,
// which reads what browsers read, with limits on number and depth.
import { Parser } from 'htmlparser2';
import { DropRejected } from '../../errors.ts';
import { wrappedLength } from '../readings/line-marks.ts';
import { isTableLine } from '../readings/table-lines.ts';
import { type Piece, readPieces } from './html-pieces.ts';
import { withoutControls } from './inline.ts';
import {
  MAX_ATTRIBUTE_LENGTH,
  MAX_ATTRIBUTES,
  MAX_DEPTH,
  MAX_ITEM_ATTRIBUTES,
  MAX_ITEM_CHARACTERS,
  MAX_ITEM_ELEMENTS,
} from './limits.ts';
import { NO_ATTRIBUTES, type OpenElement, type XmlAttribute, type XmlElement } from './xml-element.ts';

/** Elements that are open beyond the depth that is kept: a page that forgets its end tags has some hundreds. */
const MAX_OPEN = 2000;

/** How much of a text is kept as a tree; the memory of one grows with both. */
export interface HtmlLimits {
  readonly elements: number;
  readonly attributes: number;
  /** In UTF-16 units. */
  readonly characters: number;
}
const LIMITS: HtmlLimits = {
  elements: MAX_ITEM_ELEMENTS,
  attributes: MAX_ITEM_ATTRIBUTES,
  characters: MAX_ITEM_CHARACTERS,
};
/** The parser parts a text at each of its entities, and at each `<` that opens no tag. */
const MAX_PARTS = 1000;

const START = { position: { byte: 0 } };

/**
 * The tree of an HTML text: its root has no name, its elements no namespace. What is nested deeper than
 * {@link MAX_DEPTH} lies flat at that depth, as a browser has it, too.
 * @throws DropRejected TOO_LARGE, TOO_DEEP
 */
export function parseHtml(html: string, limits: HtmlLimits = LIMITS): XmlElement {
  if (html.length > limits.characters) {
    throw new DropRejected('TOO_LARGE', `the HTML has more than ${limits.characters} characters`, START);
  }
  const root: OpenElement = { ns: '', name: '', attributes: NO_ATTRIBUTES, children: [], line: 1 };
  const open: OpenElement[] = [root];
  let elements = 0;
  let attributes = 0;
  let parent = root;
  /** Elements that are open beyond the depth that is kept. */
  let beyond = 0;
  /** The text that is read, and its last parts. */
  let text = '';
  let parts: string[] = [];
  const endParts = (): void => {
    text += parts.join('');
    parts = [];
  };
  const endText = (): void => {
    if (parts.length === 0 && text === '') return;
    endParts();
    parent.children.push(withoutControls(text));
    text = '';
  };
  const parser = new Parser(
    {
      onopentag(name, sent) {
        endText();
        if (++elements > limits.elements) {
          throw new DropRejected('TOO_LARGE', `the HTML has more than ${limits.elements} elements`, START);
        }
        const element: OpenElement = { ns: '', name, attributes: attributesOf(sent), children: [], line: 1 };
        attributes += element.attributes.length;
        if (attributes > limits.attributes) {
          throw new DropRejected('TOO_LARGE', `the HTML has more than ${limits.attributes} attributes`, START);
        }
        parent.children.push(element);
        if (open.length > MAX_DEPTH) {
          // htmlparser2 keeps every open element, and its time grows with the square of their number.
          if (++beyond > MAX_OPEN) {
            throw new DropRejected(
              'TOO_DEEP',
              `the HTML nests its elements more than ${MAX_OPEN + MAX_DEPTH} deep`,
              START,
            );
          }
          return;
        }
        open.push(element);
        parent = element;
      },
      onclosetag() {
        endText();
        if (beyond > 0) {
          beyond--;
          return;
        }
        open.pop();
        parent = open.at(-1)!;
      },
      ontext(part) {
        if (parts.push(part) === MAX_PARTS) endParts();
      },
    },
    // XHTML closes `<title/>`, which would otherwise swallow all that follows.
    { decodeEntities: true, recognizeSelfClosing: true },
  );
  parser.end(html);
  endText();
  return root;
}

function attributesOf(sent: Readonly<Record<string, string>>): XmlElement['attributes'] {
  let attributes: XmlAttribute[] | undefined;
  let count = 0;
  for (const name in sent) {
    const value = sent[name]!;
    if (++count > MAX_ATTRIBUTES) break;
    if (value.length > MAX_ATTRIBUTE_LENGTH) continue;
    const attribute = { name, local: name, uri: '', value };
    if (attributes) attributes.push(attribute);
    else attributes = [attribute];
  }
  return attributes ?? NO_ATTRIBUTES;
}

/** The pieces of a body that is written in HTML. */
export const htmlPieces = (html: string): Piece[] => readPieces(parseHtml(html));

// A tag that a body may begin or break a line with; `a < b` and `<601398.SS>` are text.
const TAG =
  /<(?:\/?(?:p|div|br|ul|ol|li|h[1-6]|table|pre|span|a|b|i|em|strong|blockquote|section|article|figure|html|body|img)(?:[\s/][^<>]{0,2000})?)>/i;

export const looksLikeHtml = (text: string): boolean => text.includes('<') && TAG.test(text);

/** No line that is wrapped by hand is longer. */
const WRAPPED = 110;

/** The pieces of a body of which nobody says whether it is plain text or HTML. */
export function textPieces(sent: string): Piece[] {
  if (looksLikeHtml(sent)) return htmlPieces(sent);
  // As some programs end lines and paragraphs.
  const text = sent.replace(/\r\n?|[\u2028\u2029]/g, '\n');
  const lines = text.split('\n');
  const texts = lines.some((line) => line.length > WRAPPED && wrappedLength(line.trim()) > WRAPPED)
    ? unwrappedParagraphs(lines)
    : [text];
  return texts.filter((one) => one.trim() !== '').map((one) => ({ kind: 'text', text: withoutControls(one) }));
}

/** Where lines are not wrapped, each is a paragraph; rows are read together. */
function unwrappedParagraphs(lines: readonly string[]): string[] {
  const paragraphs: string[] = [];
  for (let at = 0; at < lines.length; ) {
    let end = at;
    while (end < lines.length && isTableLine(lines[end]!)) end++;
    if (end > at + 1) paragraphs.push(lines.slice(at, end).join('\n'));
    else paragraphs.push(lines[at]!.trim());
    at = Math.max(end, at + 1);
  }
  return paragraphs;
}
