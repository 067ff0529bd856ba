// Pictures, films and sounds in a NewsItem of NewsML 1.x: which files belong to one picture, and what is said of it.
import type { ArticleType, Association, Rendition } from '../../article/article.ts';
import { all, countIn, first, lineIn, valueIn } from '../syntax/lookup.ts';
import type { XmlElement } from '../syntax/xml-element.ts';
import {
  type Component,
  type Content,
  chainOf,
  contentsIn,
  isMedia,
  type MediaKind,
  plainTextOf,
} from './components.ts';
import { isCaptionLine, newsLinesIn, type Property, propertiesIn, textIn, wordIn } from './names.ts';
import type { Story } from './story.ts';

/** One picture, film or sound in all its files. */
export interface Media {
  readonly component: Component;
  readonly kind: MediaKind;
  readonly files: readonly Content[];
  /** It stands in a component of the story, whose lines are not its own. */
  readonly isBeside: boolean;
}

/** A role of a whole picture; `Thumbnail`, `Preview` and their like name one of its files. */
const WHOLE = /^(?:photo|pictur|image|graphic|illustration|video|audio|sound|logo|supporting|main)/i;

/** All media once, in order; those in a component that a text of the story stands in are beside it. */
export function readMedia(components: readonly Component[], story: Story | undefined): Media[] {
  const own = new Set(story?.parts.flatMap(({ component }) => chainOf(component)));
  const translated = story?.translations.flatMap(({ component }) => chainOf(component)) ?? [];
  const media = components.flatMap((component) => mediaIn(component, new Set([...own, ...translated])));
  return withoutRepeated(media, new Set(translated.filter((component) => !own.has(component))));
}

/** Each translation may come with the pictures that the story has. */
function withoutRepeated(media: readonly Media[], translated: ReadonlySet<Component>): Media[] {
  const known = new Set<string>();
  return media.filter(({ component, files }) => {
    const isKnown = files.every(({ href }) => href !== undefined && known.has(href));
    for (const { href } of files) if (href !== undefined) known.add(href);
    return !(isKnown && chainOf(component).some((one) => translated.has(one)));
  });
}

function mediaIn(component: Component, story: ReadonlySet<Component>): Media[] {
  const files = contentsIn([component]).filter(isMedia);
  if (files.length === 0) return [];
  const own = component.contents.filter(isMedia);
  if (!story.has(component)) {
    const whole = component.children.filter(isWhole);
    if (own.length > 0 || whole.length < 2) return [mediaOf(component, files, false)];
  }
  const beside = component.isAlternatives && own.length > 0 ? [own] : own.map((file) => [file]);
  return [
    ...beside.map((files) => mediaOf(component, files, true)),
    ...component.children.flatMap((one) => mediaIn(one, story)),
  ];
}

const mediaOf = (component: Component, files: readonly Content[], isBeside: boolean): Media => ({
  isBeside,
  component,
  kind: kindOf(files),
  files,
});

/** A film, a sound or a graphic may have its picture before it. */
function kindOf(files: readonly Content[]): MediaKind {
  const main = (['video', 'audio', 'graphic'] as const).find((kind) => files.some((file) => file.kind === kind));
  return main ?? (files[0]!.kind as MediaKind);
}

/** True where a component has a picture with words of its own, and not only one of the files of a picture. */
function isWhole(component: Component): boolean {
  const contents = contentsIn([component]);
  if (!contents.some(isMedia)) return false;
  return (
    WHOLE.test(component.role ?? '') ||
    contents.some(({ use }) => use === 'caption') ||
    first(component.element, 'NewsLines') !== undefined
  );
}

/** What stands in the lines of the picture, or of a part of it. */
function lineOf(component: Component, name: string): string | undefined {
  const own = lineIn(first(component.element, 'NewsLines', name));
  if (own !== undefined) return own;
  for (const one of component.children) {
    const found = lineOf(one, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

const textFor = ({ component }: Media, use: Content['use']): string | undefined => {
  const found = contentsIn([component]).filter((content) => content.use === use);
  return found.length === 0 ? undefined : found.map(plainTextOf).join(' ');
};

export const captionOf = (media: Media): string | undefined =>
  textFor(media, 'caption') ??
  lineOf(media.component, 'CaptionLine') ??
  captionLineOf(media.component) ??
  textFor(media, 'summary');

function captionLineOf({ element, children }: Component): string | undefined {
  const own = newsLinesIn(element).find(isCaptionLine)?.text;
  if (own !== undefined) return own;
  for (const one of children) {
    const found = captionLineOf(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

const creditOf = (media: Media): string | undefined =>
  lineOf(media.component, 'CreditLine') ??
  lineOf(media.component, 'ByLine') ??
  textFor(media, 'credit') ??
  textFor(media, 'byline');

export const typeOf = ({ kind }: Media): ArticleType => kind;

/** The picture as something that the item holds. */
export function associationOf(media: Media, itemUri: string, index: number): Association {
  const { component, kind, files, isBeside } = media;
  const duid = isBeside ? undefined : valueIn(component.element, 'Duid');
  const id = duid ?? valueIn(files[0]!.element, 'Duid') ?? files[0]!.href ?? `media-${index + 1}`;
  const headline = isBeside ? undefined : (lineOf(component, 'HeadLine') ?? textFor(media, 'headline'));
  const caption = isBeside ? undefined : captionOf(media);
  const credit = isBeside ? undefined : creditOf(media);
  return {
    rel: kind === 'picture' || kind === 'graphic' ? 'picture' : 'packageMember',
    uri: /^(?:https?|urn|tag):/i.test(id) ? id : `${itemUri}#${id}`,
    type: kind,
    ...(headline === undefined ? {} : { headline }),
    ...(caption === undefined ? {} : { caption }),
    ...(credit === undefined ? {} : { credit }),
    renditions: files.map(renditionOf),
  };
}

export function renditionOf({ element, component, href }: Content): Rendition {
  const characteristics = first(element, 'Characteristics');
  const properties = propertiesIn(characteristics);
  const rendition: { -readonly [Key in keyof Rendition]: Rendition[Key] } = {
    name: valueNamed(properties, /^(?:ImageUse|Rendition|Usage)$/i) ?? roleOf(component) ?? 'original',
  };
  const contentType = contentTypeOf(element, href);
  const width = countIn(
    valueNamed(properties, /^(?:pixel|image)?[-_ ]?width$/i) ?? textIn(first(characteristics, 'Width')),
  );
  const height = countIn(
    valueNamed(properties, /^(?:pixel|image)?[-_ ]?height$/i) ?? textIn(first(characteristics, 'Height')),
  );
  const size = countIn(textIn(first(characteristics, 'SizeInBytes')));
  if (href !== undefined) rendition.href = href;
  if (contentType !== undefined) rendition.contentType = contentType;
  if (width !== undefined) rendition.width = width;
  if (height !== undefined) rendition.height = height;
  if (size !== undefined) rendition.sizeInBytes = size;
  // A name without a path is a file that is dropped beside the item.
  if (href !== undefined && /^[\w][\w .()-]{0,200}\.\w{1,5}$/.test(href)) rendition.fileName = href;
  return rendition;
}

const roleOf = (component: Component): string | undefined =>
  chainOf(component).find(({ role }) => role !== undefined)?.role;

const valueNamed = (properties: readonly Property[], name: RegExp): string | undefined =>
  properties.find((property) => name.test(property.name))?.value;

const CONTENT_TYPES: readonly (readonly [RegExp, string])[] = [
  [/jpe?g/i, 'image/jpeg'],
  [/\bpng\b/i, 'image/png'],
  [/\bgif\b/i, 'image/gif'],
  [/\bmp4\b/i, 'video/mp4'],
  [/\bmp3\b/i, 'audio/mpeg'],
];

/** The MIME type as sent; else what the format is known by, in its name or in the file's. */
function contentTypeOf(element: XmlElement, href: string | undefined): string | undefined {
  const sent = wordIn(first(element, 'MimeType'));
  if (sent?.includes('/')) return sent;
  const format = [sent, wordIn(first(element, 'Format')), href?.slice(-5)].filter((one) => one !== undefined);
  return CONTENT_TYPES.find(([pattern]) => format.some((one) => pattern.test(one)))?.[1];
}

/** Items that a component refers to instead of holding them. */
export function itemRefsIn(components: readonly Component[]): Association[] {
  return components.flatMap((component) => [
    ...all(component.element, 'NewsItemRef').flatMap((ref): Association[] => {
      const sent = valueIn(ref, 'NewsItem') ?? valueIn(ref, 'NewsItemRef');
      if (sent === undefined) return [];
      const isPicture = /photo|pictur|image/i.test(roleOf(component) ?? '');
      const headline = textIn(first(ref, 'Comment'));
      return [
        {
          rel: isPicture ? 'picture' : 'packageMember',
          uri: referredUri(sent),
          ...(isPicture ? { type: 'picture' as const } : {}),
          ...(headline === undefined ? {} : { headline }),
        },
      ];
    }),
    ...itemRefsIn(component.children),
  ]);
}

/** Some leave the `urn:newsml:` of a reference out. */
export const referredUri = (sent: string): string =>
  /^[\w.-]{1,100}\.[a-z]{2,12}:\d{8}/i.test(sent) ? `urn:newsml:${sent}` : sent;
