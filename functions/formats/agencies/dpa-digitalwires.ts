// dpa's digitalwires in JSON, as wireQ hands them out and s3push puts them: what ninjs has, under names of its own.
import { htmlPieces } from '../syntax/html.ts';
import { plainText } from '../syntax/inline.ts';
import { foldKeys, type JsonObject, list, object, objects, text, texts } from '../syntax/json.ts';

/** Last parts of `dnltype:…`, and where ninjs has such categories. */
const PLACES = /^(?:geosubject|geo|poi|city|country|state)/i;
const KEYWORDS = /^keyword/i;
/** `dpatextgenre`; `musicgenre` is a subject. */
const GENRES = /^(?:dpa)?(?:text|content|article)?genre$/i;
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
  [story, ...others.filter((one) => !hasBlock(story, one.trim()))].join('\n');

/** True where it stands between elements: the words of a short box may be anywhere in a sentence. */
function hasBlock(story: string, block: string): boolean {
  let at = story.indexOf(block);
  for (let tries = 0; at !== -1 && tries < MAX_REPEATED; tries++) {
    const isApart = isBlock(block) || (isTagEnd(story, at) && isTagStart(story, at + block.length));
    if (isApart) return true;
    at = story.indexOf(block, at + 1);
  }
  return false;
}
const MAX_REPEATED = 100;

const isBlock = (html: string): boolean => /^<(?:p|div|section|aside|ul|ol|dl|table|figure|h[1-6])[\s>]/i.test(html);
/** A margin is no text. */
const isTagEnd = (html: string, at: number): boolean => /(?:^|>)\s{0,40}$/.test(html.slice(Math.max(0, at - 41), at));
const isTagStart = (html: string, at: number): boolean => /^\s{0,40}(?:<|$)/.test(html.slice(at, at + 41));

/** Of `ednotes`: the initials that close a story, and the notepad over again. */
const NO_NOTE = /closingline|notepad|contact|nonpublic/i;

/** What the notepad and the notes tell readers; the rest of it names people, and is for the desk alone. */
function noteOf(item: JsonObject): string {
  const notepad = object(item, 'notepad');
  const html = (notepad && text(foldKeys(notepad), 'publichtml')) ?? '';
  const parts = htmlPieces(html).flatMap(({ text: piece }) => plainText(piece).trim() || []);
  for (const note of objects(item, 'ednotes').map(foldKeys)) {
    const said = text(note, 'ednote');
    const isForReaders = !NO_NOTE.test(text(note, 'type', 'role') ?? '');
    if (said !== undefined && isForReaders && !parts.includes(said)) parts.push(said);
  }
  return parts.join('; ');
}
