// What an item of AP is called, its files, and the other items that it names.
import type { ArticleType, Association, Rendition } from '../../article/article.ts';
import { count } from '../readings/json-item.ts';
import { isObject, type JsonObject, line, member, text } from '../syntax/json.ts';

const TYPES: ReadonlyMap<string, ArticleType> = new Map<string, ArticleType>([
  ['text', 'text'],
  ['picture', 'picture'],
  ['photo', 'picture'],
  ['graphic', 'graphic'],
  ['video', 'video'],
  ['audio', 'audio'],
  ['composite', 'composite'],
  // Tables of results, elections and the like, in several files.
  ['complexdata', 'composite'],
]);

/** The `uri` is the address of a query, with a session's parameters; the id is a part of its path. */
export const itemId = (item: JsonObject): string | undefined =>
  text(member(item, 'altids'), 'itemid') ??
  text(item, 'itemid') ??
  /\/content\/([0-9a-f]{32})\b/.exec(text(item, 'uri') ?? '')?.[1];

export const typeOf = (item: JsonObject): ArticleType => TYPES.get(text(item, 'type')?.toLowerCase() ?? '') ?? 'text';

/** The caption as a file: nothing that `description_caption` does not say. */
const CAPTION_FILE = 'caption_nitf';

/** By name; the text of a story is one of them, as NITF. */
export function readRenditions(item: JsonObject): Rendition[] {
  const hasCaption = text(item, 'description_caption') !== undefined;
  return named(member(item, 'renditions')).flatMap(([name, sent]) => {
    if (name === CAPTION_FILE && hasCaption) return [];
    const rendition: { -readonly [Key in keyof Rendition]: Rendition[Key] } = { name };
    const href = text(sent, 'href');
    const contentType = text(sent, 'mimetype');
    const [width, height, sizeInBytes] = [count(sent, 'width'), count(sent, 'height'), count(sent, 'sizeinbytes')];
    if (href !== undefined) rendition.href = href;
    if (contentType !== undefined) rendition.contentType = contentType;
    if (width !== undefined) rendition.width = width;
    if (height !== undefined) rendition.height = height;
    if (sizeInBytes !== undefined) rendition.sizeInBytes = sizeInBytes;
    return [rendition];
  });
}

/** By number: `{ "1": { type, altids, headline, … } }`. */
export function readAssociations(item: JsonObject, type: ArticleType): Association[] {
  return named(member(item, 'associations')).flatMap(([, sent]): Association[] => {
    const uri = itemId(sent);
    if (uri === undefined) return [];
    const its = typeOf(sent);
    const isPicture = its === 'picture' || its === 'graphic';
    const version = text(sent, 'version');
    const headline = line(sent, 'headline', 'title');
    const caption = line(sent, 'description_caption', 'caption');
    const credit = text(sent, 'description_creditline', 'creditline');
    const renditions = readRenditions(sent);
    return [
      {
        rel: type === 'composite' ? 'packageMember' : isPicture ? 'picture' : 'related',
        uri,
        ...(version === undefined ? {} : { version }),
        ...(text(sent, 'type') === undefined ? {} : { type: its }),
        ...(headline === undefined ? {} : { headline }),
        ...(caption === undefined ? {} : { caption }),
        ...(credit === undefined ? {} : { credit }),
        ...(renditions.length === 0 ? {} : { renditions }),
      },
    ];
  });
}

/** The entries of an object, or of a list whose entries name themselves. */
function named(value: unknown): (readonly [name: string, entry: JsonObject])[] {
  if (Array.isArray(value)) {
    return value
      .filter(isObject)
      .map((entry, index) => [text(entry, 'name', 'rel', 'title') ?? String(index + 1), entry] as const);
  }
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, entry]) => (isObject(entry) ? [[name, entry] as const] : []));
}
