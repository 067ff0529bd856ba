// HTML as it comes in mail: tables that only lay out, preview lines that nobody sees, signatures that clients mark.
import { plainBlanks } from '../../article/spaces.ts';
import { parseHtml } from '../syntax/html.ts';
import { type Piece, readPieces } from '../syntax/html-pieces.ts';
import { CLOSE_LINK, LINE_BREAK, linesIn, PARAGRAPH_BREAK, plainText } from '../syntax/inline.ts';
import { attribute, foldedText, type XmlElement } from '../syntax/xml-element.ts';
import { isAside } from './asides.ts';
import { areContacts, Contacts } from './contacts.ts';
import { coverLetterLength } from './cover-letter.ts';
import { bareForwardedEnd, isForwardedField, isForwardMark, isMarkOfMail } from './forward-marks.ts';
import { isSignatureMark, MAX_SIGNATURE_LENGTH, startsSignature } from './signature.ts';
import { isCover } from './text.ts';

/** Gmail, Thunderbird, Proton and Apple Mail; `gmail_attr` and two of Thunderbird's head what is forwarded or answered to. */
const SIGNATURE =
  /\b(?:gmail_signature|moz-signature|AppleMailSignature|gmail_attr|moz-cite-prefix|moz-email-headers-table|protonmail_signature_block)\b/;
/** Outlook's, by their id alone; `x_` is put before it with each answer. */
const OUTLOOK_SIGNATURE = /^(?:x_){0,20}(?:Signature|ms-outlook-mobile-signature)$/;
const ZIMBRA_SIGNATURE = /^__SIG_(?:PRE|POST)__$/;
/** Apple Mail's break above one, which then goes on to the end of the block, unless a quotation stands there. */
const APPLE_SIGNATURE = 'lineBreakAtBeginningOfSignature';
/** The line that a list of mails shows beside the subject stands so, too. */
const HIDDEN =
  /display\s{0,9}:\s{0,9}none|mso-hide\s{0,9}:\s{0,9}all|visibility\s{0,9}:\s{0,9}hidden|(?:max-height|opacity)\s{0,9}:\s{0,9}0(?:px)?\s{0,9}(?:[;!]|$)/i;
const BLOCKS = new Set('table h1 h2 h3 h4 h5 h6 ul ol blockquote pre hr section article center'.split(' '));
/** Word has one in each cell. */
const PARAGRAPHS = new Set(['p', 'div']);
/** A longer one holds a text, whatever lines are drawn around it. */
const MAX_CELL = 300;
const TABLE_PARTS = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th']);

export function mailHtmlPieces(html: string, forwards?: boolean): Piece[] {
  const root = parseHtml(html);
  const own = forwards === false ? piecesOf(root, forwards, true) : [];
  // A mail that is nothing but what it answers to has that for its story, as has one whose mark says that it forwards it.
  const isOwn = own.some(({ kind, text }) => kind !== 'contact' && /\S/.test(text));
  const isForwarded = own.some(({ kind, text }) => kind === 'text' && isForwardMark(plainText(text)));
  return isOwn && !isForwarded ? own : piecesOf(root, forwards, false);
}

function piecesOf(root: XmlElement, forwards: boolean | undefined, isAnswer: boolean): Piece[] {
  const signatures: XmlElement[] = [];
  const { element } = cleaned(root, signatures, isAnswer);
  const pieces = asidesApart(withoutSignatures(unquoted(readPieces(element)), forwards).flatMap(atBlankLines));
  return [...pieces, ...signatures.flatMap((signature) => contactOf(readPieces(signature)))];
}

/** Apple Mail quotes what it forwards, header and all, below a line that says so: that is the story, and no quotation. */
function unquoted(pieces: readonly Piece[]): readonly Piece[] {
  const mark = pieces.findIndex(({ kind, text }) => kind === 'text' && isMarkOfMail(plainText(text)));
  const isField = (piece: Piece | undefined): boolean =>
    piece?.kind === 'quote' && isForwardedField(plainText(piece.text));
  const first = pieces[mark + 1];
  if (mark === -1 || !first || !isField(first)) return pieces;
  // A story may quote a single one.
  const isAlone = !isField(pieces[mark + 2]) && !isForwardedField(linesIn(first.text)[1] ?? '');
  if (isAlone) return pieces;
  let start = mark + 1;
  while (isField(pieces[start])) start++;
  return [
    ...pieces.slice(0, mark),
    ...contactOf(pieces.slice(mark, start)),
    ...pieces.slice(start).map((piece): Piece => (piece.kind === 'quote' ? { ...piece, kind: 'text' } : piece)),
  ];
}

interface Cleaned {
  readonly element: XmlElement;
  /** A block that is no paragraph stands somewhere in it. */
  readonly hasBlock: boolean;
  readonly hasParagraph: boolean;
  /** The most cells that a row of it has. */
  readonly columns: number;
}

/** @param isAnswer What is quoted is what it answers to. */
function cleaned(element: XmlElement, signatures: XmlElement[], isAnswer: boolean): Cleaned {
  const children: (XmlElement | string)[] = [];
  let hasBlock = false;
  let hasParagraph = false;
  let columns = 0;
  let cells = 0;
  for (const [at, node] of element.children.entries()) {
    if (typeof node === 'string') {
      children.push(node);
      continue;
    }
    if (node.name === 'br' && attribute(node, 'id') === APPLE_SIGNATURE) {
      const rest = element.children.slice(at + 1, at + 1 + MAX_NODES);
      if (at + 1 + rest.length === element.children.length && isShort(rest)) {
        signatures.push({ ...element, name: 'div', attributes: [], children: rest });
        break;
      }
    }
    if (isSignature(node) || (isAnswer && isQuoted(node))) signatures.push(node);
    else if (!HIDDEN.test(attribute(node, 'style') ?? '')) {
      const child = cleaned(node, signatures, isAnswer);
      children.push(child.element);
      hasBlock ||= child.hasBlock || BLOCKS.has(node.name);
      hasParagraph ||= child.hasParagraph || PARAGRAPHS.has(node.name);
      columns = Math.max(columns, child.columns);
      if (node.name === 'td' || node.name === 'th') cells++;
    }
  }
  columns = Math.max(columns, cells);
  const clean = { ...element, children };
  if (element.name !== 'table') return { element: clean, hasBlock, hasParagraph, columns };
  // A table in a table is of its own columns.
  const isLayout =
    hasBlock ||
    columns < 2 ||
    attribute(element, 'role') === 'presentation' ||
    (hasParagraph && !(isRuled(element) && hasShortCells(clean)));
  return { element: isLayout ? laidOut(clean) : clean, hasBlock, hasParagraph, columns: 0 };
}

/** With lines around its cells, or in one of Word's styles for tables: what only lays out shows neither. */
const isRuled = (table: XmlElement): boolean =>
  /^\s*[1-9]/.test(attribute(table, 'border') ?? '') || /\bMsoTable/.test(attribute(table, 'class') ?? '');

const hasShortCells = (element: XmlElement): boolean =>
  element.children.every(
    (node) =>
      typeof node === 'string' ||
      !TABLE_PARTS.has(node.name) ||
      (/^t[dh]$/.test(node.name) ? foldedText(node).length <= MAX_CELL : hasShortCells(node)),
  );

/** The rows and cells of one table as plain blocks; the tables in it are done already. */
function laidOut(element: XmlElement): XmlElement {
  const children = element.children.map((node) =>
    typeof node === 'string' || !TABLE_PARTS.has(node.name) || node.name === 'table' ? node : laidOut(node),
  );
  return { ...element, name: TABLE_PARTS.has(element.name) ? 'div' : element.name, children };
}

function isSignature(element: XmlElement): boolean {
  const id = attribute(element, 'id') ?? '';
  if (OUTLOOK_SIGNATURE.test(id) || ZIMBRA_SIGNATURE.test(attribute(element, 'data-marker') ?? '')) {
    return isShort([element]);
  }
  return SIGNATURE.test(attribute(element, 'class') ?? '') || SIGNATURE.test(id);
}

/** As Apple Mail, Thunderbird, Gmail and Yahoo mark the mail that is answered to. */
const isQuoted = (element: XmlElement): boolean =>
  (element.name === 'blockquote' && attribute(element, 'type')?.toLowerCase() === 'cite') ||
  (element.name === 'blockquote' && /\bgmail_quote\b/.test(attribute(element, 'class') ?? '')) ||
  /\byahoo_quoted\b/.test(attribute(element, 'class') ?? '');

/** True of no more than a signature may have, and no quotation in it; few of many are looked at. */
function isShort(nodes: readonly (XmlElement | string)[]): boolean {
  const open = [...nodes];
  let length = 0;
  for (let count = 0; open.length > 0; count++) {
    const node = open.pop()!;
    if (typeof node === 'string') length += node.trim().length;
    else if (node.name === 'blockquote') return false;
    else open.push(...node.children.slice(0, MAX_NODES));
    if (length > MAX_SIGNATURE_LENGTH || count > MAX_NODES || open.length > MAX_NODES) return false;
  }
  return true;
}
const MAX_NODES = 200;

/** Word's lists are paragraphs: bullet, then hard blanks. */
const WORD_BULLET = /^\s{0,9}[·•▪§][\s\xa0]{1,20}/;

function asidesApart(sent: readonly Piece[]): Piece[] {
  // Where a heading has all that in one piece with it, it is read as one.
  const contacts = new Contacts(sent.map(({ text }) => plainBlanks(plainText(text)).trim()));
  let isBelow = false;
  let endOfContacts = 0;
  return sent.map((piece, at) => {
    if (isBelow && at >= endOfContacts) endOfContacts = contacts.endFrom(at);
    const read = at < endOfContacts ? { ...piece, kind: 'contact' as const } : asideApart(piece, isBelow);
    isBelow ||= read.kind === 'text';
    return read;
  });
}

/** Word's bullets as items; what the desk is told beside the story, and the header of what was forwarded. */
function asideApart(piece: Piece, isBelow: boolean): Piece {
  if (piece.kind !== 'text') return piece;
  if (WORD_BULLET.test(piece.text)) return { kind: 'item', text: piece.text.replace(WORD_BULLET, '') };
  if (piece.text.length > MAX_SIGNATURE_LENGTH) return piece;
  const lines = linesIn(piece.text);
  const text = plainBlanks(lines.join(' ')).trim();
  const isForDesk = isForward(lines) || isMarkAlone(text) || isAside(text, isBelow) || (isBelow && areContacts(lines));
  return isForDesk ? { kind: 'contact', text: piece.text } : piece;
}

/** `-------- Forwarded Message --------`, and nothing else. */
const isMarkAlone = (text: string): boolean => isMarkOfMail(text) && /^-{2,20} ?[^-]{1,40} ?-{2,20}$/.test(text);

function isForward(sent: readonly string[]): boolean {
  // A line break may end the last field, too.
  const lines = sent.filter((line) => line.trim() !== '');
  return lines.length > 0 && bareForwardedEnd(lines, 0) === lines.length;
}

/** Who forwards a story signs above it. */
function withoutSignatures(pieces: readonly Piece[], forwards: boolean | undefined): Piece[] {
  const start = pieces.findIndex((piece) => piece.kind === 'text' && isForward(linesIn(piece.text)));
  if (forwards === false) return withoutAnswered(pieces, start === -1 ? headerOfParagraphs(pieces) : start);
  const above = pieces.slice(0, Math.max(0, start)).map(({ text }) => plainText(text));
  if (start < 1 || !isCover(above.join('\n'), forwards)) return withoutLetter(pieces);
  return [...withoutSignature(pieces.slice(0, start)), pieces[start]!, ...withoutLetter(pieces.slice(start + 1))];
}

/** Where each field is a paragraph: Samsung's, and some of Outlook's; -1 where none begins. */
function headerOfParagraphs(pieces: readonly Piece[]): number {
  const lines = pieces.map(({ kind, text }) => (kind === 'text' && text.length <= MAX_FIELD ? plainText(text) : ''));
  return lines.findIndex((_, at) => bareForwardedEnd(lines, at) > at);
}
const MAX_FIELD = 500;

/** @param start Of the header of what is answered to; what a mark says to be forwarded is the story all the same. */
function withoutAnswered(pieces: readonly Piece[], start: number): Piece[] {
  const above = pieces.slice(0, Math.max(0, start)).map(({ text }) => plainText(text).trim());
  const mark = above.at(-1) ?? '';
  if (isForwardMark(mark) || above.every((text) => text === '' || isMarkOfMail(text))) return withoutSignature(pieces);
  const end = isMarkOfMail(mark) ? start - 1 : start;
  return [...withoutSignature(pieces.slice(0, end)), ...contactOf(pieces.slice(end))];
}

/** What is quoted or forwarded is no part of a letter that sends the story. */
function withoutLetter(pieces: readonly Piece[]): Piece[] {
  const paragraphs = pieces.flatMap(atBlankLines);
  const all = paragraphs.map(({ text }) => linesIn(text).map((line) => line.trim()));
  const end = all.findIndex(
    (lines, at) => paragraphs[at]!.kind === 'quote' || isMarkOfMail(lines[0]!) || isForward(lines),
  );
  const start = coverLetterLength(end === -1 ? all : all.slice(0, end));
  if (start === 0) return withoutSignature(pieces);
  return [
    ...paragraphs.slice(0, start).flatMap((one) => contactOf([one])),
    ...withoutSignature(paragraphs.slice(start)),
  ];
}

const atBlankLines = (piece: Piece): Piece[] =>
  piece.kind === 'text' ? piece.text.split(PARAGRAPH_BREAK).map((text) => ({ ...piece, text })) : [piece];

/** What follows a line of two hyphens, or the words that end a letter. */
function withoutSignature(pieces: readonly Piece[]): Piece[] {
  const lines = pieces.flatMap((piece): Piece[] => (piece.kind === 'text' ? atSignature(piece) : [piece]));
  let start = lines.length;
  let length = 0;
  for (let at = lines.length - 1; at > 0; at--) {
    const text = plainText(lines[at]!.text).trim();
    if (startsSignature(text)) start = at;
    length += text.length;
    if (length > MAX_SIGNATURE_LENGTH) break;
  }
  const signature = lines.slice(start).filter(({ text }) => !isSignatureMark(plainText(text).trim()));
  return [...lines.slice(0, start), ...contactOf(signature)];
}

/** Parted before the last line, between line breaks, with which a signature may begin. */
function atSignature(piece: Piece): Piece[] {
  const lines = piece.text.split(LINE_BREAK);
  const at = lines.findLastIndex((line) => startsSignature(plainText(line).trim()));
  if (at === -1) return [piece];
  const parts = [lines.slice(0, at), lines.slice(at, at + 1), lines.slice(at + 1)];
  return parts.filter((part) => part.length > 0).map((part) => ({ ...piece, text: part.join(LINE_BREAK) }));
}

function contactOf(pieces: readonly Piece[]): Piece[] {
  const text = pieces.map((piece) => piece.text.replaceAll(CLOSE_LINK, `${CLOSE_LINK} `)).join(' ');
  return text.trim() === '' ? [] : [{ kind: 'contact', text }];
}
