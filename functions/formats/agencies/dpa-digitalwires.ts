// dpa's digitalwires in JSON, as wireQ hands them out and s3push puts them: what ninjs has, under names of its own.
import { notedEmbargo, saysEmbargoOver } from '../readings/embargo.ts';
import { embargoMember, firstStated } from '../readings/embargo-field.ts';
import { sentInstant } from '../readings/instant.ts';
import {
  isContactName,
  isPrivateName,
  namesClosingLine,
  namesCorrection,
  saysPrivate,
} from '../readings/role-words.ts';
import { htmlPieces } from '../syntax/html.ts';
import { plainText } from '../syntax/inline.ts';
import { foldKeys, type JsonObject, line, list, object, objects, text, texts } from '../syntax/json.ts';

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
  const sentAt = sentInstant(text(item, 'versioncreated'))?.utc;
  const notes = withoutLifted(objects(item, 'ednotes').slice(0, MAX_NOTES).map(foldKeys), sentAt);
  const note = noteOf(item, notes);
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
    embargoed: embargoOf(item, notes),
    signals: [...list(item, 'signals'), ...(notes.some(isCorrection) ? ['correction'] : [])],
    ...(note === '' ? {} : { ednote: note }),
  };
}
/** An item has a few. */
const MAX_NOTES = 100;

/** Without the embargoes that a later note lifts, whomever each is for. */
function withoutLifted(notes: readonly JsonObject[], sentAt: string | undefined): readonly JsonObject[] {
  const texts = notes.map((note) => line(note, 'ednote') ?? '');
  const lifted = texts.findLastIndex((note) => saysEmbargoOver(note, sentAt));
  return notes.filter((_, at) => at >= lifted || notedEmbargo(texts[at]!, sentAt) === undefined);
}

/** A note that says until when holds, whomever it is for; what the item states itself goes before. */
function embargoOf(item: JsonObject, notes: readonly JsonObject[]): unknown {
  const own = firstStated([item.embargoeduntil, item.embargoed].map((sent) => embargoMember(sent)));
  if (own && !own.isBare) return item.embargoed;
  const said = notes.flatMap((note) => line(note, 'ednote') ?? []).filter((note) => notedEmbargo(note, undefined));
  return said.length > 0 ? said : item.embargoed;
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

/** Of `ednotes`: `is_publishable`, a role or a type says whom each is for, and what has none of them may be initials. */
function isForReaders(note: JsonObject): boolean {
  const { ispublishable } = note;
  const names = [...texts(note, 'role'), ...texts(note, 'type')];
  const isSaid = names.length > 0 || ispublishable === true;
  return isSaid && !/^(?:false|no|0)$/i.test(String(ispublishable)) && !names.some(isForDesk);
}

const isCorrection = (note: JsonObject): boolean =>
  line(note, 'ednote') !== undefined && [...texts(note, 'role'), ...texts(note, 'type')].some(namesCorrection);

/** The closing line and the notepad stand there over again. */
const isForDesk = (name: string): boolean =>
  isPrivateName(name) || isContactName(name) || namesClosingLine(name) || /notepad|not[ _-]?public/i.test(name);

const WEB_ADDRESS = /https?:\/\/\S+/g;
/** Its words alone: lists, links and blanks differ where the same note stands twice. */
const wordsIn = (note: string): string =>
  (note.replace(WEB_ADDRESS, ' ').match(/[\p{L}\p{N}]+/gu) ?? []).join(' ').toLowerCase();
/** Each of what it says. */
const saidIn = (note: string): string[] => note.split(/[;•\n]/).flatMap((one) => wordsIn(one) || []);
/** Fewer words may stand anywhere in another note. */
const MIN_WORDS = 3;

/** What the item, its notepad and the notes tell readers, each once; the rest names people, and is for the desk alone. */
function noteOf(item: JsonObject, notes: readonly JsonObject[]): string {
  const notepad = object(item, 'notepad');
  const html = (notepad && text(foldKeys(notepad), 'publichtml')) ?? '';
  const parts = htmlPieces(html).flatMap(({ text: piece }) => plainText(piece).trim() || []);
  const known = new Set(parts.flatMap(saidIn));
  let all = ` ${parts.map(wordsIn).join(' ')} `;
  const own = line(item, 'ednote');
  const said = notes.filter(isForReaders).flatMap((note) => line(note, 'ednote') ?? []);
  for (const note of [...(own === undefined ? [] : [own]), ...said.filter((one) => !saysPrivate(one))]) {
    const words = wordsIn(note);
    const isWithin = words.split(' ').length >= MIN_WORDS && all.includes(` ${words} `);
    if (isWithin || saidIn(note).every((one) => known.has(one))) continue;
    for (const one of saidIn(note)) known.add(one);
    all += `${words} `;
    parts.push(note);
  }
  return parts.join('; ');
}
