// The body of a NITF document: the pieces of its text, and what stands in it that is no text of the story: pictures
// with their captions, and notes that are not for publication.
import type { ArticleType, Association, EditorNote, Rendition } from '../../article/article.ts';
import { typeOfFiles } from '../readings/file-types.ts';
import { isPrivateNote, type Piece, readPieces } from '../syntax/html-pieces.ts';
import { all, countIn, firstValue, valueIn, withoutEscapes } from '../syntax/lookup.ts';
import type { XmlElement } from '../syntax/xml-element.ts';
import { firstText, flatText, type NitfDocument, type NitfHabit, separated } from './document.ts';
import { isCopyrightNote } from './rights.ts';

export interface NitfBody {
  readonly pieces: readonly Piece[];
  readonly media: readonly Association[];
  readonly privateNotes: readonly EditorNote[];
}

/** All of the body but its head: `body.content`, `body.end`, and what stands beside them where it should not. */
export function readNitfBody(document: NitfDocument): NitfBody {
  const { body } = document;
  if (!body) return { pieces: [], media: [], privateNotes: [] };
  const { story, media, privateNotes } = partsOf(withoutEscapes(withoutHead(body)));
  return { pieces: readPieces(separated(story)), media, privateNotes };
}

export interface NitfParts {
  /** The body as it is shown. */
  readonly story: XmlElement;
  readonly media: readonly Association[];
  readonly privateNotes: readonly EditorNote[];
}

/** @param document one in which no markup stands escaped */
export const readParts = ({ body, root }: NitfDocument): NitfParts =>
  partsOf(body ? withoutHead(body) : { ...root, children: [] });

const withoutHead = (body: XmlElement): XmlElement => ({
  ...body,
  children: body.children.filter((node) => typeof node === 'string' || node.name !== 'body.head'),
});

function partsOf(body: XmlElement): NitfParts {
  const found: Found = { media: [], notes: [] };
  const story = storyOf(body, found);
  return { story, media: found.media.map(readMedia), privateNotes: found.notes.flatMap(readNote) };
}

interface Found {
  readonly media: XmlElement[];
  readonly notes: XmlElement[];
}

function storyOf(element: XmlElement, found: Found): XmlElement {
  const children: (XmlElement | string)[] = [];
  let isWhole = true;
  for (const node of element.children) {
    if (typeof node === 'string') {
      children.push(node);
      continue;
    }
    const story = partOf(node, found);
    if (story) children.push(story);
    isWhole &&= story === node;
  }
  return isWhole ? element : { ...element, children };
}

/** Of the story; nothing where it is a picture or a note. */
function partOf(element: XmlElement, found: Found): XmlElement | undefined {
  if (isPrivateNote(element)) found.notes.push(element);
  else if (element.name === 'media') found.media.push(element);
  else return storyOf(element, found);
  return undefined;
}

function readNote(note: XmlElement): EditorNote[] {
  const text = flatText(note);
  return text === '' ? [] : [{ text, public: !isPrivateNote(note) }];
}

/** The notes above the story; a line of copyright is none. */
export const readHeadNotes = ({ bodyHead }: NitfDocument): EditorNote[] =>
  all(bodyHead, 'note').flatMap((note) => (isCopyrightNote(note) ? [] : readNote(note)));

const TYPES: readonly (readonly [RegExp, ArticleType])[] = [
  [/^(?:image|photo|picture)/i, 'picture'],
  [/^(?:graphic|illustration|map|chart)/i, 'graphic'],
  [/^(?:video|movie|film)/i, 'video'],
  [/^(?:audio|sound)/i, 'audio'],
];

function readMedia(media: XmlElement, index: number): Association {
  const references = [...all(media, 'media-reference')];
  const metadata = metadataOf(media);
  const mediaType = valueIn(media, 'media-type');
  const mimeTypes = references.map((reference) => valueIn(reference, 'mime-type'));
  const sent = [mediaType, ...mimeTypes];
  const type = typeOf([mediaType]) ?? typeOfFiles(mimeTypes) ?? typeOf(mimeTypes);
  const caption =
    textOf(all(media, 'media-caption')) ?? metadata.get('caption') ?? firstValue(references, 'alternate-text');
  const credit = textOf(all(media, 'media-producer')) ?? firstValue(references, 'source-credit');
  const headline = metadata.get('headline') ?? metadata.get('title');
  const renditions = references.flatMap(readRendition);
  return {
    rel: type === 'picture' || type === 'graphic' || !sent.some((one) => one !== undefined) ? 'picture' : 'related',
    uri:
      metadata.get('managementid') ??
      references.map((reference) => valueIn(reference, 'source')).find(isName) ??
      firstValue(references, 'name') ??
      // Known within the document only: the item puts its own uri before it.
      `#${valueIn(media, 'id') ?? `media${index + 1}`}`,
    ...(type ? { type } : {}),
    ...(headline === undefined ? {} : { headline }),
    ...(caption === undefined ? {} : { caption }),
    ...(credit === undefined ? {} : { credit }),
    ...(renditions.length > 0 ? { renditions } : {}),
  };
}

/** Neither a script nor the picture itself in base 64. */
const isName = (source: string | undefined): boolean => source !== undefined && !/^(?:data|javascript):/i.test(source);

function metadataOf(media: XmlElement): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  for (const one of all(media, 'media-metadata')) {
    const name = valueIn(one, 'name')?.toLowerCase();
    const value = valueIn(one, 'value');
    if (name !== undefined && value !== undefined && !pairs.has(name)) pairs.set(name, value);
  }
  return pairs;
}

function typeOf(words: readonly (string | undefined)[]): ArticleType | undefined {
  for (const word of words) {
    const found = word && TYPES.find(([pattern]) => pattern.test(word));
    if (found) return found[1];
  }
  return undefined;
}

/** A reference to a file on the web, or beside the drop. */
function readRendition(reference: XmlElement): Rendition[] {
  const source = valueIn(reference, 'source');
  const name = valueIn(reference, 'name');
  const isWeb = source !== undefined && /^https?:\/\/\S+$/i.test(source);
  const fileName = isWeb ? undefined : [source, name].find((one) => one !== undefined && !/^[a-z][\w+.-]*:/i.test(one));
  if (!isWeb && fileName === undefined) return [];
  const contentType = valueIn(reference, 'mime-type');
  const isPixels = /^(?:pixels?|px)$/i.test(valueIn(reference, 'units') ?? 'pixels');
  const [width, height] = ['width', 'height'].map((side) => (isPixels ? countIn(valueIn(reference, side)) : undefined));
  return [
    {
      name: valueIn(reference, 'id') ?? 'original',
      ...(isWeb ? { href: source } : {}),
      ...(contentType === undefined ? {} : { contentType }),
      ...(width ? { width } : {}),
      ...(height ? { height } : {}),
      ...(fileName === undefined ? {} : { fileName }),
    },
  ];
}

function textOf(elements: Iterable<XmlElement>): string | undefined {
  const texts = [...elements].map((element) => (isPrivateNote(element) ? '' : flatText(element))).filter(Boolean);
  return texts.length === 0 ? undefined : texts.join(' ');
}

/**
 * Authors with their titles: `By Ann Example` with the byttl `Staff Writer` is `By Ann Example, Staff Writer`. Where to
 * write to them (`virtloc`) is no part of it.
 */
export function readByline({ bodyHead }: NitfDocument): string | undefined {
  const bylines = [...all(bodyHead, 'byline')].flatMap((byline) => {
    if (isPrivateNote(byline)) return [];
    const title = firstText(all(byline, 'byttl'));
    const named = { ...byline, children: byline.children.filter((node) => !isBesideName(node)) };
    const name = flatText(named).replace(/[,;]$/, '');
    const whole = [name, title].filter((part) => part !== undefined && part !== '').join(', ');
    return whole === '' ? [] : [whole];
  });
  return bylines.length === 0 ? undefined : [...new Set(bylines)].join(', ');
}

/** The abstract, else the line below the headline where that says something new. */
export function readAbstract(document: NitfDocument, habit?: NitfHabit): string | undefined {
  const subheadline = firstText(document.subheadlines.filter((line) => habit?.isSubheadline?.(line) ?? true));
  return firstText(all(document.bodyHead, 'abstract')) ?? (subheadline === document.headline ? undefined : subheadline);
}

const isBesideName = (node: XmlElement | string): boolean =>
  typeof node !== 'string' && (node.name === 'byttl' || node.name === 'virtloc');
