// Texts of feeds, which may be plain, HTML that is escaped, or marked up in place: as one line, or as the pieces of a
// body, whose links are made absolute.

import { decodeEntities } from '../syntax/entities.ts';
import { looksLikeHtml, parseHtml, textPieces } from '../syntax/html.ts';
import { emojiOf, kindByClass, type Piece, readPieces } from '../syntax/html-pieces.ts';
import { plainText, withoutControls } from '../syntax/inline.ts';
import { type Absolute, readPlainHtml } from '../syntax/plain-html.ts';
import { attribute, foldBlanks, rawText, type XmlElement } from '../syntax/xml-element.ts';
import { isTrailer } from './feed-trailers.ts';

/** What a text may hold that is neither a paragraph nor prose. */
const ACTIVE = /<(?:script|style|iframe|svg|object|embed|form|video|audio|noscript)\b/i;
/** A picture of one pixel counts readers, and a small one is a sign. */
const MIN_PICTURE = 20;
/** Others that count readers have no size, or say it in their style. */
const HIDDEN = /display\s{0,9}:\s{0,9}none|(?:^|[\s;])(?:width|height)\s{0,9}:\s{0,9}[01]px/i;
const MAX_TRAILER = 1000;
/** What Drupal's feeds repeat above the story: its title, who wrote it, and when. */
const DRUPAL_FIELD = /\bfield--name-(?:title|uid|created)\b/;
/** The same from themes that give fields no classes: three spans on lines of their own, the second with the name in another. */
const DRUPAL_FIELDS =
  /^\s*<span>[^<]{1,500}<\/span>[^\S\n]*\n\s*<span><(?:span|a)\b[^<>]{0,500}>[^<]{0,200}<\/(?:span|a)><\/span>[^\S\n]*\n\s*<span>(?:<time\b[^<>]{0,300}>)?[^<]{0,60}\d[^<]{0,60}(?:<\/time>\s*)?<\/span>/;

/** A picture that stands in a body. */
export interface BodyPicture {
  readonly href: string;
  readonly caption?: string;
  readonly width?: number;
  readonly height?: number;
}

export interface FeedBody {
  readonly pieces: readonly Piece[];
  readonly pictures: readonly BodyPicture[];
}

/** All items of a feed have the same base. */
let known: { readonly base: string | undefined; readonly absolute: Absolute } | undefined;

/** @param base An absolute address, or nothing: then only what is absolute already passes. */
export function absoluteFrom(base: string | undefined): Absolute {
  if (known?.base !== base || !known) known = { base, absolute: resolver(base) };
  return known.absolute;
}

function resolver(base: string | undefined): Absolute {
  const origin = originOf(base);
  return (href) => {
    const sent = href?.trim();
    if (!sent) return undefined;
    if (/^https?:\/\/[^\s]+$/i.test(sent)) return sent;
    if (base === undefined || /^(?:data|javascript|vbscript|mailto|tel|cid|about|blob):/i.test(sent)) return undefined;
    // Most are paths of the site: they need not be taken apart.
    if (PATH.test(sent)) return origin === '' ? undefined : origin + sent;
    const resolved = URL.canParse(sent, base) ? new URL(sent, base).href : undefined;
    return resolved !== undefined && /^https?:/.test(resolved) ? resolved : undefined;
  };
}

const PATH = /^\/(?:[\w-]+(?:[./][\w-]+)*\/?)?$/;

function originOf(base: string | undefined): string {
  const url = base !== undefined && URL.canParse(base) ? new URL(base) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url.origin : '';
}

const isHtml = (text: string): boolean => text.includes('<') && (looksLikeHtml(text) || ACTIVE.test(text));

/** One line of plain text; undefined where it is empty. */
export function lineOf(sent: string): string | undefined {
  const text = isHtml(sent) ? textOf(readPieces(parseHtml(sent))) : foldBlanks(decodeEntities(sent));
  return text || undefined;
}

/** The same of an element, be it text or markup. */
export function lineIn(element: XmlElement | undefined): string | undefined {
  if (!element || element.children.length === 0) return undefined;
  return hasElements(element) ? textOf(readPieces(element)) || undefined : lineOf(rawText(element));
}

export function hasElements({ children }: XmlElement): boolean {
  for (const node of children) if (typeof node !== 'string') return true;
  return false;
}

/** Pieces as one line of plain text. */
export const textOf = (pieces: readonly Piece[]): string =>
  foldBlanks(
    pieces
      .filter(isTold)
      .map(({ text }) => plainText(text))
      .join(' '),
  );

/** What leads elsewhere, what is private and what a picture shows stand beside a text. */
export const isTold = ({ kind }: Piece): boolean => kind !== 'related' && kind !== 'privateNote' && kind !== 'caption';

/** How long the pieces as one line are; a story that is longer than `most` is not read to its end. */
export function lineLength(pieces: readonly Piece[], most: number): number {
  let length = 0;
  for (const piece of pieces) {
    if (!isTold(piece)) continue;
    const folded = foldBlanks(plainText(piece.text)).length;
    if (folded > 0) length += length === 0 ? folded : folded + 1;
    if (length > most) break;
  }
  return length;
}

/** A body of which nobody says whether it is plain text, HTML or markup in place. */
export function bodyIn(element: XmlElement, absolute: Absolute): FeedBody {
  if (hasElements(element)) return bodyOfTree(element, absolute);
  const text = rawText(element);
  const html = isHtml(text) ? text : escapedTwice(text);
  return html === undefined ? plainBody(decodeEntities(text)) : htmlBody(html, absolute);
}

/** A body that is HTML by the name of its element. */
export const encodedBody = (text: string, absolute: Absolute): FeedBody =>
  htmlBody((/^\s{0,99}&(?:lt|#60|#x3c);/i.test(text) && !isHtml(text) && escapedTwice(text)) || text, absolute);

/** The HTML in it; a tag within a sentence may well be what that is about. */
function escapedTwice(text: string): string | undefined {
  if (!text.includes('&')) return undefined;
  const decoded = decodeEntities(text);
  return decoded !== text && /^\s*<[a-z]/i.test(decoded) && isHtml(decoded) ? decoded : undefined;
}

export const plainBody = (text: string): FeedBody => ({
  pieces: looksLikeHtml(text) ? [{ kind: 'text', text: withoutControls(text) }] : textPieces(text),
  pictures: [],
});

export function htmlBody(sent: string, absolute: Absolute): FeedBody {
  const html = sent.trimStart().startsWith('<span>') ? sent.replace(DRUPAL_FIELDS, '') : sent;
  const plain = readPlainHtml(html, absolute);
  if (!plain) return bodyOfTree(parseHtml(html), absolute);
  return {
    pieces: withTrailerApart(plain.pieces),
    pictures: plain.pictures.flatMap(({ attributes, caption }) => pictureOf(attributes, caption, absolute) ?? []),
  };
}

export function bodyOfTree(sent: XmlElement, absolute: Absolute): FeedBody {
  const pictures: BodyPicture[] = [];
  const children = sent.children.filter((node) => typeof node === 'string' || !isDrupalField(node));
  const root = { ...sent, children };
  visit(root, undefined, absolute, pictures);
  return { pieces: withTrailerApart(readPieces(root)), pictures };
}

const isDrupalField = (element: XmlElement): boolean => DRUPAL_FIELD.test(classOf(element));

function withTrailerApart(pieces: readonly Piece[]): readonly Piece[] {
  const last = pieces.at(-1);
  return last && last.text.length < MAX_TRAILER && isTrailer(last.text)
    ? [...pieces.slice(0, -1), { ...last, kind: 'related' }]
    : pieces;
}

/**
 * Makes the links of a tree absolute, and gathers its pictures.
 * @param caption Of the figure around, which is looked for once: it may hold thousands of pictures.
 */
function visit(parent: XmlElement, caption: string | undefined, absolute: Absolute, pictures: BodyPicture[]): void {
  for (const node of parent.children) {
    if (typeof node === 'string') continue;
    if (node.name === 'a') {
      const href = node.attributes.find(({ name }) => name === 'href');
      if (href && !/^\s*mailto:/i.test(href.value)) href.value = absolute(href.value) ?? '';
    } else if (node.name === 'img') {
      const attributes = Object.fromEntries(node.attributes.map(({ local, value }) => [local, value]));
      const picture = pictureOf(attributes, caption, absolute);
      if (picture) pictures.push(picture);
    }
    // What leads to other stories shows their pictures.
    const isRelated = kindByClass(node) === 'related';
    const own = isFigure(node) ? lineIn(captionIn(node)) : undefined;
    visit(node, own ?? caption, absolute, isRelated ? [] : pictures);
  }
}

/** @param caption Of the figure around. */
function pictureOf(
  attributes: Readonly<Record<string, string | undefined>>,
  caption: string | undefined,
  absolute: Absolute,
): BodyPicture | undefined {
  // Pages that load pictures late have a blank one in `src`.
  const href = absolute(attributes['data-src']) ?? absolute(attributes.src);
  const [width, height] = [sizeOf(attributes.width), sizeOf(attributes.height)];
  if (href === undefined || isTiny(width) || isTiny(height) || emojiOf(attributes.alt) !== '') return undefined;
  if (HIDDEN.test(attributes.style ?? '')) return undefined;
  const said = caption || lineOf(attributes.alt ?? '');
  return {
    href,
    ...(said === undefined ? {} : { caption: said }),
    ...(width === undefined ? {} : { width }),
    ...(height === undefined ? {} : { height }),
  };
}

/** WordPress and Blogger have a block and a table, where a theme knows no figures. */
const isFigure = (element: XmlElement): boolean =>
  element.name === 'figure' || /(?:^|\s)(?:wp-caption|tr-caption-container)(?:\s|$)/.test(classOf(element));
const isCaption = (element: XmlElement): boolean =>
  element.name === 'figcaption' || /(?:^|\s)(?:wp-caption-text|tr-caption)(?:\s|$)/.test(classOf(element));
const classOf = (element: XmlElement): string => attribute(element, 'class') ?? '';

function captionIn(parent: XmlElement): XmlElement | undefined {
  for (const node of parent.children) {
    if (typeof node === 'string') continue;
    if (isCaption(node)) return node;
    // The rows of a table.
    const found = /^t(?:body|r)$/.test(node.name) ? captionIn(node) : undefined;
    if (found) return found;
  }
  return undefined;
}

const isTiny = (size: number | undefined): boolean => size !== undefined && size < MIN_PICTURE;

/** A number of pixels or bytes. */
export function sizeOf(sent: string | undefined): number | undefined {
  const digits = sent?.trim();
  return digits !== undefined && /^\d{1,12}$/.test(digits) ? Number(digits) : undefined;
}
