// From a tree of XHTML or NITF to the pieces of a body, in order and with nothing lost: what each element means for the
// text, before any agency's habit is looked at. Namespaces are not asked for: wires forget and misspell them.
import { isPrivateName } from '../readings/role-words.ts';
import {
  CLOSE_EMPHASIS,
  CLOSE_LINK,
  CLOSE_STRONG,
  LINE_BREAK,
  OPEN_EMPHASIS,
  OPEN_STRONG,
  openLink,
} from './inline.ts';
import { attribute, foldBlanks, type XmlElement } from './xml-element.ts';

export type PieceKind =
  | 'text'
  | 'heading'
  | 'item'
  | 'preformatted'
  | 'table'
  | 'quote'
  | 'caption'
  | 'byline'
  | 'headerByline'
  | 'dateline'
  | 'signoff'
  | 'contact'
  | 'editorNote'
  | 'privateNote'
  | 'related';

/** A piece of text with inline marks and the wire's own white space. */
export interface Piece {
  readonly kind: PieceKind;
  readonly text: string;
}

/** What can run, what is a field said over again, and `del`: what a correction has struck out. */
const DROPPED = new Set(
  'del script style iframe object embed applet svg math noscript template head title meta link form input button select textarea audio video canvas map frame frameset hedline media-object media-metadata media-reference distributor pubdata'.split(
    ' ',
  ),
);
/** Elements that end the text before them; the pieces inside are told by what they hold. */
const CONTAINERS = new Set(
  'html body main section article div footer aside nav figure picture center fieldset details summary address dl dt dd hr body.content body.end block media nitf abstract'.split(
    ' ',
  ),
);
const KINDS: ReadonlyMap<string, PieceKind> = new Map<string, PieceKind>([
  ['p', 'text'],
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['hl2', 'heading'],
  ['li', 'item'],
  ['pre', 'preformatted'],
  ['blockquote', 'quote'],
  ['bq', 'quote'],
  ['figcaption', 'caption'],
  ['media-caption', 'caption'],
  ['byline', 'byline'],
  ['dateline', 'dateline'],
  ['tagline', 'signoff'],
  ['note', 'editorNote'],
  ['media-producer', 'caption'],
  ['datasource', 'caption'],
  ['nitf-table-summary', 'caption'],
  ['copyrite', 'related'],
  ['bibliography', 'related'],
  ['rights', 'related'],
]);
const INLINE: ReadonlyMap<string, readonly [open: string, close: string]> = new Map([
  ['em', [OPEN_EMPHASIS, CLOSE_EMPHASIS]],
  ['i', [OPEN_EMPHASIS, CLOSE_EMPHASIS]],
  ['strong', [OPEN_STRONG, CLOSE_STRONG]],
  ['b', [OPEN_STRONG, CLOSE_STRONG]],
]);
/** LSEG's classes (`tr-by`), dpa's and others' plain ones. */
const CLASSES: ReadonlyMap<string, PieceKind> = new Map<string, PieceKind>([
  ['tr-by', 'byline'],
  ['byline', 'byline'],
  ['tr-dateline', 'dateline'],
  ['tr-advisory', 'editorNote'],
  ['tr-signoff', 'signoff'],
  ['tr-contactinfo', 'contact'],
  ['tr-copyright', 'related'],
  ['tr-slugline', 'related'],
  // dpa: `dpa abc xx yy`.
  ['closingline', 'contact'],
  // WordPress and Blogger, where a theme knows no figures.
  ['wp-caption-text', 'caption'],
  ['tr-caption-container', 'caption'],
  // What content systems put between and below paragraphs: other stories, buttons, the way to the rest.
  ...[
    'wp-embedded-content',
    'wp-block-button',
    'wp-block-social-links',
    'sharedaddy',
    'jp-relatedposts',
    'kg-bookmark-card',
    'kg-signup-card',
    'kg-button-card',
    'subscription-widget-wrap',
    'subscription-widget-wrap-editor',
    'button-wrapper',
    'node-readmore',
    'comment-add',
    'comment-forbidden',
    'field--name-field-tags',
  ].map((name) => [name, 'related'] as const),
]);
/** dpa: sections that only the desk may see. */
const PRIVATE_CLASS = /(?:^|[\s:])(?:np-)?non-?public(?:\s|$)/i;

/** Whatever else stands among words is read as a part of them. */
export const isKnownElement = (name: string): boolean =>
  DROPPED.has(name) ||
  CONTAINERS.has(name) ||
  KINDS.has(name) ||
  INLINE.has(name) ||
  /^(?:header|body\.head|a|br|[uod]l|table|caption|col|colgroup|t(?:[rdh]|head|body|foot))$/.test(name);

export function readPieces(root: XmlElement): Piece[] {
  const reader = new PieceReader();
  reader.read(root);
  reader.end();
  return reader.pieces;
}

class PieceReader {
  readonly pieces: Piece[] = [];
  #text = '';
  #kind: PieceKind = 'text';

  read(element: XmlElement): void {
    for (const node of element.children) {
      if (typeof node === 'string') this.#text += node;
      else this.#element(node);
    }
  }

  /** All that was read, as one text. */
  whole(): string {
    this.end();
    return this.pieces.map(({ text }) => text).join(' ');
  }

  end(): void {
    const text = this.#text;
    if (text === '') return;
    this.#text = '';
    if (/\S/.test(text)) this.pieces.push({ kind: this.#kind, text });
  }

  #element(element: XmlElement): void {
    const name = nameOf(element);
    const kind = KINDS.get(name);
    const marks = kind === undefined ? INLINE.get(name) : undefined;
    if (isPrivateNote(element)) this.#privateNote(element);
    else if (kind !== undefined) this.#block(element, kindByClass(element) ?? kind);
    else if (marks !== undefined) this.#inline(element, marks);
    else if (name === 'a') this.#link(element);
    else if (name === 'br') this.#text += this.#kind === 'preformatted' ? '\n' : LINE_BREAK;
    else if (name === 'img') this.#text += emojiOf(attribute(element, 'alt'));
    else if (name === 'table') this.#figureOrTable(element);
    else if (name === 'header' || name === 'body.head') this.#header(element);
    else if (DROPPED.has(name)) return;
    else if (name === 'ul' || name === 'ol' || CONTAINERS.has(name) || isInfomakers(element))
      this.#block(element, kindByClass(element) ?? 'text');
    else if (name === 'span' && isDateline(element)) this.#block(element, 'dateline');
    // An element that we do not know may well stand in the middle of a sentence.
    else this.read(element);
  }

  #block(element: XmlElement, kind: PieceKind): void {
    this.end();
    const outer = this.#kind;
    // A paragraph in a quotation, a list or a block with a role is a part of it; of what leads elsewhere all is.
    const isPart = outer === 'related' || (kind === 'text' && outer !== 'preformatted');
    this.#kind = isPart ? outer : kind;
    this.read(element);
    this.end();
    this.#kind = outer;
  }

  #inline(element: XmlElement, [open, close]: readonly [string, string]): void {
    this.#text += open;
    this.read(element);
    this.#text += close;
  }

  #link(element: XmlElement): void {
    const open = openLink(attribute(element, 'href') ?? attribute(element, 'HREF'));
    this.#inline(element, open === undefined ? ['', ''] : [open, CLOSE_LINK]);
  }

  /** Whatever a note holds, headings and tables too, is as private as the note. One among words parts none of them. */
  #privateNote(note: XmlElement): void {
    const name = nameOf(note);
    if (DROPPED.has(name)) return;
    if (name !== 'a' && name !== 'span' && !INLINE.has(name)) this.end();
    const within = new PieceReader();
    if (name === 'table') within.#table(note);
    else if (name === 'tr') within.#text = rowText(note);
    else within.read(note);
    const text = within.whole();
    if (text !== '') this.pieces.push({ kind: 'privateNote', text });
  }

  // A header says headline, time and subjects over again (dpa, NITF); what else it holds may be new.
  #header(header: XmlElement): void {
    this.end();
    const within = new PieceReader();
    within.read(header);
    within.end();
    for (const { kind, text } of within.pieces) {
      if (kind === 'byline') this.pieces.push({ kind: 'headerByline', text });
      else if (kind === 'dateline' || kind === 'editorNote' || kind === 'privateNote') this.pieces.push({ kind, text });
    }
  }

  #figureOrTable(table: XmlElement): void {
    const kind = kindByClass(table);
    if (kind === 'caption') this.#block(table, kind);
    else this.#table(table);
  }

  /** A row is a line, cells are parted by a tab. */
  #table(table: XmlElement): void {
    this.end();
    const rows: string[] = [];
    // HTML 4 and NITF have it above the rows that it stands below.
    const footers: string[] = [];
    const visit = (element: XmlElement, into: string[]): void => {
      for (const node of element.children) {
        if (typeof node === 'string') continue;
        const name = nameOf(node);
        if (isPrivateNote(node)) this.#privateNote(node);
        else if (name === 'tr') into.push(rowText(node));
        else if (name === 'caption') this.#block(node, 'caption');
        else if (!DROPPED.has(name)) visit(node, name === 'tfoot' ? footers : into);
      }
    };
    visit(table, rows);
    const text = [...rows, ...footers].filter((row) => row.trim() !== '').join('\n');
    if (text !== '') this.pieces.push({ kind: 'table', text });
  }
}

function rowText(row: XmlElement): string {
  const cells = row.children.filter((node) => typeof node !== 'string' && /^t[dh]$/.test(nameOf(node)));
  return cells
    .map((cell) => (isPrivateNote(cell as XmlElement) ? '' : foldBlanks(visibleText(cell as XmlElement))))
    .join('\t');
}

/** In a cell, as elsewhere, two blocks or two cells of a table inside are no one word. */
const partsWords = (name: string): boolean =>
  name === 'br' || KINDS.has(name) || CONTAINERS.has(name) || /^t[dhr]$/.test(name);

function visibleText(element: XmlElement): string {
  let text = '';
  for (const node of element.children) {
    if (typeof node === 'string') {
      text += node;
      continue;
    }
    const name = nameOf(node);
    if (DROPPED.has(name) || isPrivateNote(node)) continue;
    text += partsWords(name) ? ` ${visibleText(node)} ` : visibleText(node);
  }
  return text;
}

/** HTML in capitals, which XML keeps as sent, has the same elements; `<Title>` may be a wire's own, in a sentence. */
function nameOf({ name }: XmlElement): string {
  const first = name.charCodeAt(0);
  return first >= 0x41 && first <= 0x5a && name === name.toUpperCase() ? name.toLowerCase() : name;
}

/** By its class; or in NITF by its type, where `pa` is an advisory that may be published, `npa` one that may not. */
export function isPrivateNote(element: XmlElement): boolean {
  if (element.attributes.length === 0) return false;
  if (PRIVATE_CLASS.test(attribute(element, 'class') ?? attribute(element, 'CLASS') ?? '')) return true;
  const constraint = attribute(element, 'pubconstraint') ?? attribute(element, 'pubconstrainturi');
  if (isPrivateName(constraint ?? '')) return true;
  return nameOf(element) === 'note' && isOfPrivateType(element);
}
const isOfPrivateType = (note: XmlElement): boolean =>
  ['type', 'TYPE', 'noteclass', 'NOTECLASS'].some((name) => isPrivateName(attribute(note, name) ?? ''));

/** Infomaker's paragraphs, by their namespace or their types, for HTML knows none; another's may be of chemistry. */
const isInfomakers = (element: XmlElement): boolean =>
  element.name === 'element' && (/infomaker/i.test(element.ns) || INFOMAKERS.test(attribute(element, 'type') ?? ''));
const INFOMAKERS =
  /^(?:body|headline|(?:sub|pre)headline\d?|preamble|preleadin|leadin|pagedateline|dateline|drophead|blockquote|fact-?body|madmansrow)$/i;

const isDateline = (element: XmlElement): boolean => /\b(?:tr-)?dateline\b/.test(attribute(element, 'class') ?? '');

/** What content systems show as a picture in a sentence; empty where the words say anything else. */
export const emojiOf = (alt = ''): string => (alt.length <= MAX_EMOJI && EMOJI.test(alt) ? alt : '');
const MAX_EMOJI = 20;
/** With the keys of a telephone, and the tags of England's flag. */
const EMOJI =
  /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|[\d#*]\ufe0f?\u20e3|[\u{e0020}-\u{e007f}]|\u200d|\ufe0f)+$/u;

export function kindByClass(element: XmlElement): PieceKind | undefined {
  const classes = attribute(element, 'class');
  if (classes === undefined) return undefined;
  for (const name of classes.split(/\s+/)) {
    const kind = CLASSES.get(name.toLowerCase());
    if (kind) return kind;
  }
  return undefined;
}
