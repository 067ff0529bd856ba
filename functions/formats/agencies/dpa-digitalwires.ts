// dpa's digitalwires in JSON, as wireQ hands them out and s3push puts them: what ninjs has, under names of its own.
import { htmlPieces } from '../syntax/html.ts';
import { plainText } from '../syntax/inline.ts';
import { foldKeys, type JsonObject, list, object, objects, text, texts } from '../syntax/json.ts';

/** Last parts of `dnltype:…`, and where ninjs has such categories. */
const PLACES = /^(?:geosubject|geo|poi|city|country|state)/i;
const KEYWORDS = /^keyword/i;
const GENRES = /^(?:text)?genre$/i;
/** The story, the box beside it and its tables. */
const TEXTS = ['articlehtml', 'infoboxhtml', 'tableshtml'] as const;

/**
 * The item as ninjs would have it, or as it is where it is none of dpa's.
 * @param item with folded keys
 */
export function fromDigitalwires(item: JsonObject): JsonObject {
  const urn = text(item, 'urn');
  if (urn === undefined || text(item, 'uri', 'guid') !== undefined) return item;
  const categories = objects(item, 'categories').map(foldKeys);
  const typeOf = (category: JsonObject): string => (text(category, 'type') ?? '').replace(/^.*:/, '');
  const isPlace = (category: JsonObject): boolean => PLACES.test(typeOf(category));
  const isKeyword = (category: JsonObject): boolean => KEYWORDS.test(typeOf(category));
  const isGenre = (category: JsonObject): boolean => GENRES.test(typeOf(category));
  const note = noteOf(item);
  return {
    ...item,
    uri: urn,
    bodyhtml: bodyOf(TEXTS.flatMap((key) => texts(item, key))),
    descriptiontext: item.teaser ?? item.caption,
    subject: categories.filter((one) => !isPlace(one) && !isKeyword(one) && !isGenre(one)),
    place: categories.filter(isPlace),
    genre: [...list(item, 'genre'), ...categories.filter(isGenre)],
    keywords: categories.filter(isKeyword).flatMap((one) => text(one, 'name') ?? []),
    associations: objects(item, 'associations').map((one) => fromDigitalwires(foldKeys(one))),
    ...(note === '' ? {} : { ednote: note }),
  };
}

/** Some have the box in the story as well. */
const bodyOf = ([story = '', ...others]: readonly string[]): string =>
  [story, ...others.filter((one) => !story.includes(one.trim()))].join('\n');

/** What the notepad tells readers; the rest of it names people, and is for the desk alone. */
function noteOf(item: JsonObject): string {
  const notepad = object(item, 'notepad');
  const html = notepad && text(foldKeys(notepad), 'publichtml');
  if (html === undefined) return '';
  return htmlPieces(html)
    .flatMap(({ text: piece }) => plainText(piece).trim() || [])
    .join('; ');
}
