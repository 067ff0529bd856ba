// The pictures, films and sounds of a feed's item: Media RSS 1.5.1, enclosures, and pictures that stand in the body.
import type { ArticleType, Association, Rendition } from '../../article/article.ts';
import { valueIn } from '../syntax/lookup.ts';
import type { Absolute } from '../syntax/plain-html.ts';
import type { XmlElement } from '../syntax/xml-element.ts';
import { all, first, MEDIA } from './feed-names.ts';
import { type BodyPicture, lineIn, sizeOf } from './feed-text.ts';

type MediaKind = Extract<ArticleType, 'picture' | 'video' | 'audio'>;

/** A file that an item names outside Media RSS. */
export interface Enclosure {
  readonly href: string;
  readonly contentType?: string | undefined;
  readonly length?: string | undefined;
  readonly title?: string | undefined;
}

const PICTURE_FILE = /\.(?:jpe?g|png|gif|webp|avif|tiff?|bmp|svg|heic)$/i;
const VIDEO_FILE = /\.(?:mp4|m4v|mov|webm|avi|wmv|m3u8|mpe?g)$/i;
const AUDIO_FILE = /\.(?:mp3|m4a|aac|ogg|oga|wav|flac|opus)$/i;
/** Who wrote it, as WordPress shows each of its users. */
const AVATAR = /^https?:\/\/(?:[a-z\d]{1,10}\.)?gravatar\.com\/avatar\//i;
/** WordPress writes a resized copy's size into its name. */
const RESIZED = /-\d{2,4}x\d{2,4}(?=\.\w{3,5}$)/;

interface Draft {
  uri: string;
  kind?: MediaKind | undefined;
  headline?: string | undefined;
  caption?: string | undefined;
  credit?: string | undefined;
  /** By their address. */
  readonly renditions: Map<string | undefined, Rendition>;
}

/** Gathers what an item names; the same file, or the same picture in other sizes, is one association. */
export class MediaReader {
  readonly #absolute: Absolute;
  readonly #all: Draft[] = [];
  /** By the keys of their files, and of the group that they are. */
  readonly #drafts = new Map<string, Draft>();

  constructor(absolute: Absolute) {
    this.#absolute = absolute;
  }

  associations(): Association[] {
    return this.#all.map(toAssociation);
  }

  /** What the item says of its media holds for each of them, and a group for its own. */
  mediaRss(item: XmlElement): void {
    let at = 0;
    for (const group of all(item, MEDIA, 'group')) {
      for (const content of all(group, MEDIA, 'content')) {
        const draft = this.#content(content, [content, group, item], `group ${at} ${kindOf(content) ?? ''}`);
        if (draft) this.#thumbnails(content, draft);
      }
      this.#thumbnails(group, this.#ofGroup(at++));
    }
    for (const content of all(item, MEDIA, 'content')) {
      const draft = this.#content(content, [content, item], undefined);
      if (draft) this.#thumbnails(content, draft);
    }
    this.#thumbnails(item, this.#all[0]);
  }

  enclosure({ href, contentType, length, title }: Enclosure): void {
    const uri = this.#absolute(href);
    if (uri === undefined) return;
    const kind = kindOfFile(contentType, uri);
    const size = sizeOf(length);
    this.#add(keyOf(uri), { uri, kind, headline: title }, [
      renditionOf('enclosure', uri, contentType, undefined, undefined, size),
    ]);
  }

  /** @param name Of its rendition: where it stands. */
  picture({ href, caption, width, height }: BodyPicture, name = 'body'): void {
    this.#add(keyOf(href), { uri: href, kind: 'picture', caption }, [
      renditionOf(name, href, undefined, width, height),
    ]);
  }

  /** A picture that is known by more than its address. */
  attachment(attachment: Omit<Draft, 'renditions'>, href: string | undefined): void {
    const file = this.#absolute(href);
    this.#add(keyOf(file ?? attachment.uri), attachment, file === undefined ? [] : [{ name: 'original', href: file }]);
  }

  /** What kind of file an address names. */
  kindOf(href: string): MediaKind | undefined {
    return kindOfFile(undefined, href);
  }

  #content(content: XmlElement, scopes: readonly XmlElement[], group: string | undefined): Draft | undefined {
    const player = first(content, MEDIA, 'player');
    const uri = this.#absolute(valueIn(content, 'url') ?? (player && valueIn(player, 'url')));
    if (uri === undefined || AVATAR.test(uri)) return undefined;
    const contentType = valueIn(content, 'type');
    const [width, height] = [sizeOf(valueIn(content, 'width')), sizeOf(valueIn(content, 'height'))];
    const size = sizeOf(valueIn(content, 'fileSize'));
    const said: Omit<Draft, 'renditions'> = {
      uri,
      kind: kindOf(content) ?? kindOfFile(contentType, uri),
      headline: saidOf(scopes.slice(0, -1), 'title'),
      caption: saidOf(scopes, 'description'),
      credit: saidOf(scopes, 'credit') ?? saidOf(scopes, 'copyright'),
    };
    const key = keyOf(uri);
    const draft = this.#add(group ?? key, said, [renditionOf('content', uri, contentType, width, height, size)]);
    // An enclosure or a picture of the body may be one of a group.
    if (group !== undefined && !this.#drafts.has(key)) this.#drafts.set(key, draft);
    return draft;
  }

  #ofGroup(at: number): Draft | undefined {
    for (const [key, draft] of this.#drafts) if (key.startsWith(`group ${at} `)) return draft;
    return undefined;
  }

  /** @param draft What they are small copies of; where there is none, they are the item's picture themselves. */
  #thumbnails(parent: XmlElement, draft: Draft | undefined): void {
    for (const thumbnail of all(parent, MEDIA, 'thumbnail')) {
      const uri = this.#absolute(valueIn(thumbnail, 'url'));
      if (uri === undefined) continue;
      const [width, height] = [sizeOf(valueIn(thumbnail, 'width')), sizeOf(valueIn(thumbnail, 'height'))];
      const rendition = renditionOf('thumbnail', uri, undefined, width, height);
      const said = {
        caption: saidOf([parent], 'description'),
        credit: saidOf([parent], 'credit') ?? saidOf([parent], 'copyright'),
      };
      if (draft) addRenditions(draft, [rendition]);
      else draft = this.#add(keyOf(uri), { uri, kind: 'picture', ...said }, [rendition]);
    }
  }

  #add(key: string, said: Omit<Draft, 'renditions'>, renditions: readonly Rendition[]): Draft {
    let draft = this.#drafts.get(key);
    if (!draft) {
      draft = { ...said, renditions: new Map() };
      this.#all.push(draft);
      this.#drafts.set(key, draft);
    }
    draft.kind ??= said.kind;
    draft.headline ??= said.headline;
    draft.caption ??= said.caption;
    draft.credit ??= said.credit;
    addRenditions(draft, renditions);
    return draft;
  }
}

/** The same file is not named twice: what is said of it at either place holds. */
function addRenditions(draft: Draft, renditions: readonly Rendition[]): void {
  for (const rendition of renditions) {
    const { href } = rendition;
    draft.renditions.set(href, { ...rendition, ...draft.renditions.get(href) });
  }
}

/** A picture's size may stand in its query; other files differ by theirs. */
function keyOf(uri: string): string {
  const end = uri.search(/[?#]/);
  const path = end === -1 ? uri : uri.slice(0, end);
  return PICTURE_FILE.test(path) ? path.replace(RESIZED, '').replace(/^http:/i, 'https:') : uri;
}

const MEDIA_KINDS: ReadonlyMap<string, MediaKind> = new Map<string, MediaKind>([
  ['image', 'picture'],
  ['video', 'video'],
  ['audio', 'audio'],
]);

const kindOf = (content: XmlElement): MediaKind | undefined =>
  MEDIA_KINDS.get(valueIn(content, 'medium')?.toLowerCase() ?? '') ?? kindOfType(valueIn(content, 'type'));

const kindOfType = (contentType: string | undefined): MediaKind | undefined =>
  MEDIA_KINDS.get(contentType?.split('/')[0]?.toLowerCase() ?? '');

function kindOfFile(contentType: string | undefined, uri: string): MediaKind | undefined {
  const path = uri.split(/[?#]/, 1)[0]!;
  if (PICTURE_FILE.test(path)) return kindOfType(contentType) ?? 'picture';
  if (VIDEO_FILE.test(path)) return kindOfType(contentType) ?? 'video';
  return kindOfType(contentType) ?? (AUDIO_FILE.test(path) ? 'audio' : undefined);
}

/** True of `IMG 123.jpg`, which is the title of nothing; `Gulls come home: photo.jpg` and `What is .mp4?` are sentences. */
export const isFileName = (title: string): boolean =>
  kindOfFile(undefined, title) !== undefined && !/:\s/.test(title) && /[^\s.]\.\w+$/.test(title);

/** The innermost that says it; several names are one credit. */
function saidOf(scopes: readonly XmlElement[], name: string): string | undefined {
  for (const scope of scopes) {
    let said: string | undefined;
    for (const element of all(scope, MEDIA, name)) {
      const line = lineIn(element);
      if (line === undefined) continue;
      if (said === undefined) said = line;
      else if (name === 'credit' && !said.includes(line)) said += `, ${line}`;
    }
    if (said !== undefined) return said;
  }
  return undefined;
}

function renditionOf(
  name: string,
  href: string,
  contentType: string | undefined,
  width: number | undefined,
  height: number | undefined,
  size?: number,
): Rendition {
  const rendition: { -readonly [Key in keyof Rendition]: Rendition[Key] } = { name, href };
  if (contentType?.includes('/')) rendition.contentType = contentType;
  // Some write 0 for want of the size.
  if (width) rendition.width = width;
  if (height) rendition.height = height;
  if (size) rendition.sizeInBytes = size;
  return rendition;
}

function toAssociation({ uri, kind, headline, caption, credit, renditions }: Draft): Association {
  const rel = kind === 'picture' ? 'picture' : 'related';
  const association: { -readonly [Key in keyof Association]: Association[Key] } = { rel, uri };
  if (kind) association.type = kind;
  if (headline) association.headline = headline;
  if (caption) association.caption = caption;
  if (credit) association.credit = credit;
  if (renditions.size > 0) association.renditions = [...renditions.values()];
  return association;
}
