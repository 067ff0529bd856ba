// What a ninjs item has beside its text: renditions of itself, and the items that it is associated with. Both are
// objects by name in ninjs 1, and lists in ninjs 2 and 3.
import type { ArticleType, Association, Rendition } from '../../article/article.ts';
import { readRefs } from '../agencies/superdesk.ts';
import { typeOfFiles } from '../readings/file-types.ts';
import { count } from '../readings/json-item.ts';
import { foldKeys, isObject, type JsonObject, line, list, text, texts } from '../syntax/json.ts';
import { descriptionOf, headlineOf } from './texts.ts';

const TYPES: ReadonlyMap<string, ArticleType> = new Map<string, ArticleType>([
  ['text', 'text'],
  ['picture', 'picture'],
  ['photo', 'picture'],
  ['image', 'picture'],
  ['composite', 'composite'],
  ['package', 'composite'],
  ['video', 'video'],
  ['audio', 'audio'],
  ['graphic', 'graphic'],
  ['animation', 'graphic'],
]);

/**
 * As it says itself, else by its files.
 * @param item with folded keys
 */
export function typeOf(item: JsonObject): ArticleType | undefined {
  const sent = text(item, 'type');
  if (sent !== undefined) return TYPES.get(sent.toLowerCase()) ?? 'text';
  const contentType = text(item, 'mimetype', 'contenttype');
  // Its renditions are pictures of it.
  if (contentType !== undefined && /^text\//i.test(contentType)) return undefined;
  return typeOfFiles([contentType]) ?? typeOfFiles(readRenditions(item).map(({ contentType }) => contentType));
}

export interface Associated {
  readonly sent: unknown;
  /** The same with folded keys. */
  readonly item: JsonObject;
}

/** @param item with folded keys */
export function readAssociated(item: JsonObject): Associated[] {
  const bare = texts(item, 'associations').map((uri) => ({ sent: uri, item: { uri } }));
  return [...named(item, 'associations').map(([, sent]) => ({ sent, item: foldKeys(sent) })), ...bare];
}

/** Is it an item that could have been sent alone, and no mere pointer to one? What is canceled needs no more than to say so. */
export const isWhole = (item: JsonObject, parentUri: string): boolean => {
  const uri = text(item, 'uri', 'guid');
  return (
    uri !== undefined &&
    uri !== parentUri &&
    (text(item, 'versioncreated') !== undefined || /^cancell?ed$/i.test(text(item, 'pubstatus') ?? '')) &&
    !/^(?:incomplete|partial)$/i.test(text(item, 'representationtype') ?? '')
  );
};

export function readAssociations(item: JsonObject): Association[] {
  const found = new Map<string, Association>();
  // A ref of a package is a pointer, however much it says: read as an item, it would hide the one that has the text.
  for (const one of [...readAssociated(item).map(({ item: held }) => held), ...readRefs(item)]) {
    const renditions = readRenditions(one);
    // An `id` may be no more than the place of a picture in its story: `featureimage`.
    const file = renditions.find(({ href }) => href)?.href;
    const uri = text(one, 'uri', 'guid', 'itemid', 'href') ?? file ?? text(one, 'id');
    if (uri === undefined) continue;
    const oneType = typeOf(one);
    const fields = {
      version: text(one, 'version'),
      type: oneType,
      headline: headlineOf(one),
      caption: descriptionOf(one, oneType),
      credit: line(one, 'by', 'byline', 'creditline', 'copyrightholder', 'copyrightnotice'),
      renditions: renditions.length === 0 ? undefined : renditions,
    };
    const association = { rel: relOf(one, oneType), uri, ...stated(fields) };
    found.set(uri, withMore(found.get(uri), association));
  }
  const evolvedFrom = text(item, 'evolvedfrom');
  if (evolvedFrom !== undefined && !found.has(evolvedFrom)) {
    found.set(evolvedFrom, { rel: 'derivedFrom', uri: evolvedFrom });
  }
  return [...found.values()];
}

/** One may point to an item before or behind another that says what it is. */
function withMore(before: Association | undefined, behind: Association): Association {
  if (before === undefined) return behind;
  const saysMore = Object.keys(behind).length > Object.keys(before).length;
  return saysMore ? { ...before, ...behind } : { ...behind, ...before };
}

/** What an item carries belongs to it, unless it says itself that it is only beside the story. */
function relOf(one: JsonObject, type: ArticleType | undefined): Association['rel'] {
  const rel = text(one, 'rel') ?? '';
  if (/derivedfrom|processedfrom|evolvedfrom/i.test(rel)) return 'derivedFrom';
  if (type === 'picture' || type === 'graphic') return 'picture';
  return /related|seealso/i.test(rel) ? 'related' : 'packageMember';
}

const RUNS = /^[\s\x00-\x1f]*(?:javascript|vbscript|data):/i;

/** @param item with folded keys */
export function readRenditions(item: JsonObject): Rendition[] {
  return named(item, 'renditions').map(([key, sent]): Rendition => {
    const rendition = foldKeys(sent);
    const href = text(rendition, 'href', 'url');
    const title = text(rendition, 'title');
    const fields = {
      href: href === undefined || RUNS.test(href) ? undefined : href,
      contentType: text(rendition, 'contenttype', 'mimetype'),
      width: count(rendition, 'width'),
      height: count(rendition, 'height'),
      sizeInBytes: count(rendition, 'sizeinbytes'),
      fileName: title !== undefined && /^[^\s/\\]+\.\w{2,5}$/.test(title) ? title : text(rendition, 'filename'),
    };
    return { name: text(rendition, 'name') ?? key, ...stated(fields) };
  });
}

/** The objects of a list, or of an object by name, which may have lists again (`"gallery": [{…}, {…}]`). */
function named(item: JsonObject, key: string): (readonly [name: string, sent: JsonObject])[] {
  const lists = list(item, key);
  const isByName = lists.length === 1 && !Array.isArray(item[key]) && isObject(item[key]) && !isSingle(item[key]);
  if (isByName) {
    return Object.entries(item[key] as JsonObject).flatMap(([name, entry]) =>
      (Array.isArray(entry) ? entry : [entry]).filter(isObject).map((sent) => [name, sent] as const),
    );
  }
  return lists.filter(isObject).map((sent, index) => [`${key.slice(0, -1)}${index + 1}`, sent] as const);
}

/** One entry that was sent without its list: it has texts; an object by name has entries, and at most a text beside them. */
const isSingle = (sent: JsonObject): boolean =>
  Object.entries(sent).some(
    ([key, value]) => typeof value === 'string' && (OF_ENTRY.has(key.toLowerCase()) || !hasEntry(sent)),
  );
const OF_ENTRY = new Set('uri guid id itemid href url type headline title name mimetype contenttype'.split(' '));
const hasEntry = (sent: JsonObject): boolean => Object.values(sent).some(isObject);

type Stated<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

const stated = <T extends object>(fields: T): Stated<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Stated<T>;
