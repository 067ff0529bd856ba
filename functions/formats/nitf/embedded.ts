// NITF as the text of another format's item, whole or from its body on: read by the readers of NITF itself, so that a
// picture is one and what is not for publication stays private.
import type { Association, Dateline, EditorNote } from '../../article/article.ts';
import { isInitials } from '../readings/closing-lines.ts';
import { looksLikeHtml, parseHtml, textPieces } from '../syntax/html.ts';
import { type Piece, readPieces } from '../syntax/html-pieces.ts';
import { first, isNamed, withoutEntities, withoutEscapes } from '../syntax/lookup.ts';
import { rawText, type XmlElement } from '../syntax/xml-element.ts';
import { readByline, readParts } from './body.ts';
import { readMarkedDateline } from './dateline.ts';
import { NitfDocument, separated } from './document.ts';
import { readNotes } from './notes.ts';

export interface EmbeddedText {
  readonly pieces: readonly Piece[];
  /** Those without a name are known within the item only: see {@link withMedia}. */
  readonly media: readonly Association[];
  readonly notes: readonly EditorNote[];
  readonly byline?: string;
  readonly dateline?: Dateline;
  /** The first NITF of the text: what its head says besides. */
  readonly document?: NitfDocument;
}

export const NO_TEXT: EmbeddedText = { pieces: [], media: [], notes: [] };

/** The text of an element, marked up in whatever way: NITF, XHTML, HTML in escapes, or plain. */
export function readEmbedded(data: XmlElement): EmbeddedText {
  if (data.children.every((node) => typeof node === 'string')) return readEmbeddedText(rawText(data));
  return readTree(withoutEscapes(data));
}

/** Plain text may hold escapes, too, and those may hide markup that was escaped twice. */
export function readEmbeddedText(sent: string): EmbeddedText {
  if (looksLikeHtml(sent)) return readTree(parseHtml(sent));
  const text = withoutEntities(sent);
  return looksLikeHtml(text) ? readTree(parseHtml(text)) : { ...NO_TEXT, pieces: textPieces(text) };
}

function readTree(tree: XmlElement): EmbeddedText {
  const found: Found = { documents: [], media: [], notes: [] };
  const pieces = readPieces(separated(storyIn(tree, found)));
  const [byline] = found.documents.flatMap((document) => readByline(document) ?? []).filter((one) => !isInitials(one));
  const [dateline] = found.documents.flatMap((document) => readMarkedDateline(document) ?? []);
  const [document] = found.documents;
  return {
    pieces,
    media: found.media,
    notes: found.notes,
    ...(document ? { document } : {}),
    ...(byline === undefined ? {} : { byline }),
    ...(dateline === undefined ? {} : { dateline }),
  };
}

interface Found {
  readonly documents: NitfDocument[];
  readonly media: Association[];
  readonly notes: EditorNote[];
}

/** The same tree, in which of each NITF only the story is left. */
function storyIn(element: XmlElement, found: Found): XmlElement {
  const document = documentOf(element);
  if (document) {
    const { story, media, privateNotes } = readParts(document);
    found.documents.push(document);
    // One by one: an item may hold more than a call takes.
    for (const one of media) found.media.push(one);
    for (const note of [...readNotes(document), ...privateNotes]) found.notes.push(note);
    return { ...element, children: [story] };
  }
  let children: (XmlElement | string)[] | undefined;
  for (let at = 0; at < element.children.length; at++) {
    const node = element.children[at]!;
    // No paragraph holds a document.
    const read = typeof node === 'string' || node.name === 'p' ? node : storyIn(node, found);
    if (read !== node) children ??= element.children.slice(0, at);
    children?.push(read);
  }
  return children ? { ...element, children } : element;
}

/** A `nitf`, or whatever holds the parts of a body. */
function documentOf(element: XmlElement): NitfDocument | undefined {
  if (element.children.some(isPartOfBody)) {
    return new NitfDocument({ ...element, children: [{ ...element, name: 'body' }] });
  }
  return isNamed(element, 'nitf') && first(element, 'body') ? new NitfDocument(element) : undefined;
}

const isPartOfBody = (node: XmlElement | string): boolean =>
  typeof node !== 'string' && (node.name === 'body.content' || node.name === 'body.head');

/**
 * What the item holds, with the pictures of its text under its own URI. One that is held besides is told once, with
 * what only the text says of it.
 */
export function withMedia(
  held: readonly Association[],
  media: readonly Association[],
  uri: string,
): readonly Association[] {
  if (media.length === 0) return held;
  const all = [...held];
  const places = new Map<string, number>();
  const know = (one: Association, at: number): void => {
    for (const name of namesOf(one)) if (!places.has(name)) places.set(name, at);
  };
  held.forEach(know);
  let unnamed = 0;
  for (const one of media) {
    const at = namesOf(one).flatMap((name) => places.get(name) ?? [])[0];
    if (one.uri.startsWith('#')) {
      unnamed++;
      const own = `${uri}${one.uri}`;
      all.push({ ...one, uri: places.has(own) ? `${own}-${unnamed}` : own });
    } else if (at === undefined) all.push(one);
    else {
      all[at] = { ...one, ...all[at]! };
      continue;
    }
    know(all.at(-1)!, all.length - 1);
  }
  return all;
}

const namesOf = ({ uri, renditions = [] }: Association): string[] =>
  [uri, ...renditions.flatMap(({ href, fileName }) => [href, fileName])].filter((name) => name !== undefined);
