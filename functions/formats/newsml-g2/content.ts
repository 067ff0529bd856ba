// What a NewsML-G2 item carries: the pieces of its text, and the files of a picture or film.
import type { Rendition } from '../../article/article.ts';
import { plainBlanks } from '../../article/spaces.ts';
import { withHtmlNames } from '../agencies/tt.ts';
import { type EmbeddedText, NO_TEXT, readEmbedded, readEmbeddedText } from '../nitf/embedded.ts';
import type { Piece } from '../syntax/html-pieces.ts';
import { holdsControls } from '../syntax/inline.ts';
import { countIn, textOfPieces, valueIn } from '../syntax/lookup.ts';
import { textOfBase64 } from '../syntax/text.ts';
import { foldedText, rawText, type XmlElement } from '../syntax/xml-element.ts';
import { NAR } from './mark.ts';
import { isConstrained, isNotPublicRendition, namedChildren, qualifierOf, RTR, withoutAlias } from './names.ts';

/** Renditions that are notes to editors, for publication or not (dpa sends up to six renditions: `notepublic`, or that of its IPTC 7901). */
const isNote = (inline: XmlElement): boolean => /note-?public$|7901[a-z]{0,20}:public$/i.test(renditionOf(inline));
const isPrivate = (inline: XmlElement): boolean => isConstrained(inline) || isNotPublicRendition(renditionOf(inline));
/** What the item's fields say, too: the plain ones are there for systems that know no fields. */
const FIELD = /(?:headline|teaser|title|summary|caption)$/i;
const PART = /(?:lead|short|brief)$/i;
const WHOLE = /(?:text|body|main|full|story)$/i;

export interface ItemText extends EmbeddedText {
  /** As it says itself. */
  readonly language?: string | undefined;
}

/**
 * The text. What stands in a contentSet are alternatives of one: marked-up text is taken before plain text, a
 * rendition of the whole before one of a part, the first before others, so that nothing is read twice and no contact
 * list becomes a story.
 */
export function readText(contentSet: XmlElement | undefined): ItemText {
  let empty: EmbeddedText | undefined;
  for (const inline of wholeFirst(namedChildren(contentSet, 'inlineXML'))) {
    const text = readEmbedded(storyOf(withHtmlNames(inline)));
    if (text.pieces.length > 0) return { ...text, language: valueIn(inline, 'xml:lang') };
    empty ??= text;
  }
  for (const inline of wholeFirst(namedChildren(contentSet, 'inlineData').filter((one) => !isNote(one)))) {
    const text = FIELD.test(renditionOf(inline)) ? '' : dataIn(inline);
    if (text.trim() !== '') return { ...readEmbeddedText(text), language: valueIn(inline, 'xml:lang') };
  }
  return empty ?? NO_TEXT;
}

/** Text may be base64 (`encoding="encd:base64"`); what is no text says nothing that can be read. */
function dataIn(inline: XmlElement): string {
  const text = rawText(inline);
  const encoding = `${valueIn(inline, 'encoding') ?? ''} ${valueIn(inline, 'encodinguri') ?? ''}`;
  if (!/base64/i.test(encoding)) return text;
  const [type = ''] = (valueIn(inline, 'contenttype') ?? 'text/plain').split(';', 1);
  const decoded = /^text\/|xml$/i.test(type.trim()) ? textOfBase64(text) : '';
  // A picture without its type is none.
  return holdsControls(decoded) ? '' : decoded;
}

const renditionOf = (inline: XmlElement): string => qualifierOf(inline, 'rendition') ?? '';

/**
 * The first is in the item's language, where one is: a part in that goes before the whole in another. A note is the
 * text where it alone is sent.
 */
function wholeFirst(inlines: readonly XmlElement[]): readonly XmlElement[] {
  const open = inlines.filter((inline) => !isPrivate(inline));
  const stories = open.filter((inline) => !isNote(inline));
  const texts = stories.length > 0 ? stories : open;
  if (texts.length < 2) return texts;
  const language = valueIn(texts[0], 'xml:lang');
  const isOther = (inline: XmlElement): number => Number((valueIn(inline, 'xml:lang') ?? language) !== language);
  return texts.toSorted((a, b) => isOther(a) - isOther(b) || rankOf(a) - rankOf(b));
}

function rankOf(inline: XmlElement): number {
  const rendition = renditionOf(inline);
  if (WHOLE.test(rendition)) return 0;
  return PART.test(rendition) || FIELD.test(rendition) ? 2 : 1;
}

/** Statistics are no story, but articles may stand among them (SportsML). */
function storyOf(inline: XmlElement): XmlElement {
  const sports = inline.children.filter((node) => typeof node !== 'string' && node.name.startsWith('sports-'));
  return sports.length === 0
    ? inline
    : { ...inline, children: sports.flatMap((node) => articlesIn(node as XmlElement)) };
}

function articlesIn(element: XmlElement): XmlElement[] {
  return element.children.flatMap((node) => {
    if (typeof node === 'string') return [];
    return node.name === 'article' || node.name === 'nitf' || node.name === 'html' ? [node] : articlesIn(node);
  });
}

/** White space included: some send all of a story as one piece. */
const MAX_BYLINE = 2000;

/** A line above the text says over again who signs it (STT), as one above it may say the headline (ANSA). */
export function withKnownByline(pieces: readonly Piece[], headline: string | undefined, byline: string | undefined) {
  if (byline === undefined) return pieces;
  const says = (piece: Piece, field: string): boolean => plainBlanks(textOfPieces([piece])) === plainBlanks(field);
  const at = headline !== undefined && pieces[0]?.kind === 'heading' && says(pieces[0], headline) ? 1 : 0;
  const line = pieces[at];
  if (line?.kind !== 'text' || line.text.length > MAX_BYLINE || !says(line, byline)) return pieces;
  return pieces.with(at, { ...line, kind: 'byline' });
}

export function readRenditions(contentSet: XmlElement | undefined): Rendition[] {
  const renditions: Rendition[] = [];
  for (const remote of namedChildren(contentSet, 'remoteContent')) {
    const rendition: { -readonly [Key in keyof Rendition]: Rendition[Key] } = {
      name: withoutAlias(qualifierOf(remote, 'rendition') ?? 'original'),
    };
    const href = valueIn(remote, 'href') ?? valueIn(remote, 'residref');
    const contentType = valueIn(remote, 'contenttype');
    const size = countIn(valueIn(remote, 'size'));
    const [width, height] = (['width', 'height'] as const).map((side) =>
      isInPixels(remote, side) ? countIn(valueIn(remote, side)) : undefined,
    );
    const fileName = fileNameOf(remote);
    if (href !== undefined) rendition.href = href;
    if (contentType !== undefined) rendition.contentType = contentType;
    if (width !== undefined) rendition.width = width;
    if (height !== undefined) rendition.height = height;
    if (size !== undefined) rendition.sizeInBytes = size;
    if (fileName !== undefined) rendition.fileName = fileName;
    renditions.push(rendition);
  }
  return renditions;
}

/** What is to be printed may be measured in points or millimetres. */
const isInPixels = (remote: XmlElement, side: 'width' | 'height'): boolean =>
  /(?:^|:)(?:pixels?|px)$/i.test(qualifierOf(remote, `${side}unit`) ?? 'pixels');

/** Reuters names the file that is dropped beside the item in an altId of its own. */
function fileNameOf(remote: XmlElement): string | undefined {
  for (const node of remote.children) {
    if (typeof node === 'string' || node.name !== 'altId' || (node.ns !== RTR && node.ns !== NAR)) continue;
    if (withoutAlias(qualifierOf(node, 'type') ?? '') === 'fileBIN') return foldedText(node) || undefined;
  }
  return undefined;
}
