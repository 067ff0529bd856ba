// The NewsComponents of a NewsItem of NewsML 1.x as a tree, and what each ContentItem in it is: a part of the story, a
// headline, a caption, a contact, a picture's file. The role that stands nearest decides, then media type and format.

import { type EmbeddedText, NO_TEXT, readEmbedded, readEmbeddedText } from '../nitf/embedded.ts';
import { isContactName, isPrivateName, wordsOf } from '../readings/role-words.ts';
import { looksLikeHtml } from '../syntax/html.ts';
import type { Piece } from '../syntax/html-pieces.ts';
import { all, first, isNamed, lineIn, textOfPieces, valueIn } from '../syntax/lookup.ts';
import { textOfBase64 } from '../syntax/text.ts';
import { rawText, type XmlElement } from '../syntax/xml-element.ts';
import { formalName, primary, wordIn } from './names.ts';

export type MediaKind = 'picture' | 'graphic' | 'video' | 'audio';
export type TextUse =
  | 'body'
  | 'lead'
  | 'headline'
  | 'subheadline'
  | 'byline'
  | 'dateline'
  | 'slugline'
  | 'credit'
  | 'copyright'
  | 'keywords'
  | 'caption'
  | 'summary'
  | 'contact'
  | 'note'
  | 'privateNote';

export interface Content {
  readonly element: XmlElement;
  readonly component: Component;
  readonly href?: string;
  readonly kind: MediaKind | 'text' | 'other';
  /** What its text is for; absent where it has none. */
  readonly use?: TextUse;
  readonly pieces: readonly Piece[];
  /** What its text says besides, where that is NITF. */
  readonly text?: EmbeddedText;
  /** Its text has tags. */
  readonly isMarkedUp: boolean;
}

export interface Component {
  readonly element: XmlElement;
  readonly parent?: Component;
  /** As sent. */
  readonly role?: string;
  readonly contents: Content[];
  readonly children: Component[];
  /** Its parts are one thing in several forms. */
  readonly isAlternatives: boolean;
  /** Its own, or that of the component around it. */
  readonly language?: string;
  /** Its own. */
  readonly headline?: string;
}

/** The components of an item; where an update only patches, those that its instructions bring along. */
export function readComponents(item: XmlElement): Component[] {
  const direct = all(item, 'NewsComponent');
  const patches = all(item, 'Update').flatMap(({ children }) =>
    children.flatMap((node) => (typeof node === 'string' ? [] : all(node, 'NewsComponent'))),
  );
  return [...direct, ...patches].map((element) => componentOf(element));
}

function componentOf(element: XmlElement, parent?: Component): Component {
  const role = formalName(first(element, 'Role'));
  const component: Component = {
    element,
    ...(parent ? { parent } : {}),
    ...(role === undefined ? {} : { role }),
    contents: [],
    children: [],
    isAlternatives: valueIn(element, 'EquivalentsList') === 'yes',
    ...given('language', languageIn(element) ?? parent?.language),
    ...given('headline', lineIn(first(element, 'NewsLines', 'HeadLine'))),
  };
  for (const node of element.children) {
    if (typeof node === 'string') continue;
    if (isNamed(node, 'ContentItem')) component.contents.push(contentOf(node, component));
    else if (isNamed(node, 'NewsComponent')) component.children.push(componentOf(node, component));
  }
  return component;
}

/** From the component up to the outermost. */
export function chainOf(component: Component | undefined): Component[] {
  const chain: Component[] = [];
  for (let at = component; at; at = at.parent) chain.push(at);
  return chain;
}

/** The elements that hold for the story, the nearest first. */
export const scopesOf = (component: Component | undefined): XmlElement[] =>
  chainOf(component).map(({ element }) => element);

/** The components with all that they hold, from the outermost in. */
export function componentsIn(components: readonly Component[]): Component[] {
  return components.flatMap((component) => [component, ...componentsIn(component.children)]);
}

export function contentsIn(components: readonly Component[]): Content[] {
  return components.flatMap(({ contents, children }) => [...contents, ...contentsIn(children)]);
}

const given = <K extends 'language' | 'headline'>(name: K, value: string | undefined): { [key in K]?: string } =>
  value === undefined ? {} : ({ [name]: value } as { [key in K]?: string });

const languageIn = (element: XmlElement): string | undefined =>
  formalName(first(element, 'DescriptiveMetadata', 'Language')) ?? valueIn(element, 'xml:lang');

/** Of the words of a role. */
const USES: readonly (readonly [RegExp, TextUse | undefined])[] = [
  [/style ?sheet|^css$|java ?script/i, undefined],
  [/^slug(?: ?line)?$/i, 'slugline'],
  [/^(?:main ?)?(?:head ?line|title|heading)$/i, 'headline'],
  [/^sub[- ]?(?:head ?line|heading|head|title)$|^deck$/i, 'subheadline'],
  [/^(?:by ?line|authors?)$/i, 'byline'],
  [/^date ?line$/i, 'dateline'],
  [/credit(?: ?line)?$/i, 'credit'],
  [/^copyright/i, 'copyright'],
  [/^key ?words?(?: ?line)?$/i, 'keywords'],
  // A film's script says what it shows.
  [/caption|^legend|^(?:script|shot ?list|dope ?sheet)$/i, 'caption'],
  [/^(?:lead|lede|intro|introduction|chapeau)$/i, 'lead'],
  [/^(?:summary|abstract|synopsis|teaser|description)$/i, 'summary'],
  [/^(?:ed(?:itor(?:ial|s|'s)?|s)? ?notes?|notes?(?: to editors)?)$/i, 'note'],
  // They may name whom to call.
  [/^(?:special )?instructions?$/i, 'privateNote'],
  [/^(?:main|body|article|story|full ?text)/i, 'body'],
];
const PICTURE_ROLE = /photo|pictur|image|graphic|illustration|logo/i;

function contentOf(element: XmlElement, component: Component): Content {
  const href = valueIn(element, 'Href');
  const kind = kindOf(element, href);
  const base = { element, component, ...(href === undefined ? {} : { href }), kind };
  const use = kind === 'text' ? useOf(component) : undefined;
  const format = `${wordIn(first(element, 'MimeType')) ?? ''} ${wordIn(first(element, 'Format')) ?? ''}`;
  if (use === undefined || /\bcss\b|script/i.test(format)) return { ...base, pieces: [], isMarkedUp: false };
  const text = textOf(element);
  const { pieces, media, notes } = text;
  const isEmpty = pieces.length + media.length + notes.length === 0;
  return { ...base, ...(isEmpty ? {} : { use }), pieces, text, isMarkedUp: hasTags(element) };
}

/** The nearest role that says something; any other text below a picture is its caption. */
function useOf(component: Component): TextUse | undefined {
  const chain = chainOf(component);
  for (const { role } of chain) {
    if (role === undefined) continue;
    if (isPrivateName(role)) return 'privateNote';
    if (isContactName(role)) return 'contact';
    const words = wordsOf(role);
    const found = USES.find(([pattern]) => pattern.test(words));
    if (found) return found[1];
    if (PICTURE_ROLE.test(role)) return 'caption';
  }
  return 'body';
}

const KINDS: readonly (readonly [RegExp, Content['kind']])[] = [
  [/graphic|chart|\bsvg/i, 'graphic'],
  [/photo|pictur|image|jpe?g|\bpng\b|\bgif\b|tiff?\b/i, 'picture'],
  [/video|mpe?g[- ]?[24]|\bmp4\b|quicktime|\bmov\b/i, 'video'],
  [/audio|sound|\bmp3\b|\bwav\b/i, 'audio'],
  [/text|nitf|html|xml|ascii/i, 'text'],
];

/** By media type, MIME type and format, each more sure than the next; a file by its name, a text without any is text. */
function kindOf(element: XmlElement, href: string | undefined): Content['kind'] {
  const hasData = dataOf(element) !== undefined;
  const said = ['MediaType', 'MimeType', 'Format'].map((name) => wordIn(first(element, name)));
  for (const sent of [...said, href?.slice(-12)]) {
    const found = sent === undefined ? undefined : KINDS.find(([pattern]) => pattern.test(sent));
    if (!found) continue;
    // A picture's own text stands in for the file that is not sent along.
    if (found[1] !== 'text' && href === undefined && hasData && first(element, 'Encoding') === undefined) return 'text';
    return found[1];
  }
  return href === undefined ? 'text' : 'other';
}

const dataOf = (element: XmlElement): XmlElement | undefined =>
  first(element, 'DataContent') ?? first(element, 'Encoding', 'DataContent');

function hasTags(element: XmlElement): boolean {
  const data = dataOf(element);
  return data?.children.some((node) => typeof node !== 'string' || looksLikeHtml(node)) ?? false;
}

function textOf(element: XmlElement): EmbeddedText {
  const data = dataOf(element);
  if (!data) return NO_TEXT;
  const notation = valueIn(first(element, 'Encoding'), 'Notation') ?? '';
  return /base64/i.test(notation) ? readEmbeddedText(textOfBase64(rawText(data))) : readEmbedded(data);
}

export const isMedia = ({ kind }: Content): boolean => kind !== 'text' && kind !== 'other';

/**
 * The lines that stand in components of their own: those of the story, not of a picture beside it.
 * @param main the component that leads; its language counts
 */
export function partsBeside(
  contents: readonly Content[],
  main: Component | undefined,
): (use: TextUse) => string | undefined {
  const around = new Set(chainOf(main));
  const ofMedia = new Set<Component>();
  for (const content of contents) {
    if (!isMedia(content)) continue;
    for (let at: Component | undefined = content.component; at && !ofMedia.has(at); at = at.parent) ofMedia.add(at);
  }
  const isOwn = ({ component }: Content): boolean => {
    if (main?.language !== undefined && component.language !== undefined) {
      if (primary(component.language) !== primary(main.language)) return false;
    }
    for (let at: Component | undefined = component; at && !around.has(at); at = at.parent) {
      // A picture's, or that of a text under a headline of its own.
      if (ofMedia.has(at) || at.headline !== undefined || PICTURE_ROLE.test(at.role ?? '')) return false;
    }
    return true;
  };
  return (use) => {
    const found = contents.filter((content) => content.use === use && isOwn(content)).map(plainTextOf);
    return use === 'byline' ? [...new Set(found)].join(', ') || undefined : found[0] || undefined;
  };
}

export const plainTextOf = ({ pieces }: Content): string => textOfPieces(pieces);
