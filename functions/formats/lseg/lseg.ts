// News stories of LSEG (Refinitiv Data Platform, /data/news/v1/stories and /headlines): NewsML-G2 in a JSON of its own,
// `{ newsItem: { _guid, itemMeta, contentMeta, contentSet } }`, bare, wrapped or in a list.
import type { ParsedArticle, Subject } from '../../article/article.ts';
import { DropRejected } from '../../errors.ts';
import type { DropContent, WireFormat, WireHabits, WireItem } from '../format.ts';
import { readItem } from '../newsml-g2/item.ts';
import { readJsonItem } from '../readings/json-item.ts';
import { isObject, type JsonObject, member, object, parseJson, text } from '../syntax/json.ts';
import { toElement } from './element.ts';
import { entriesIn } from './envelope.ts';
import { lsegMark } from './mark.ts';

const ITEM_NAMES = ['newsItem', 'packageItem'] as const;
export const lseg = {
  ...lsegMark,

  *parse({ bytes }: DropContent, wire: WireHabits): Generator<WireItem> {
    const entries = entriesIn(parseJson(bytes), isEntry);
    if (entries.length === 0) {
      throw new DropRejected('MALFORMED', 'the reply of LSEG holds no item', { position: { line: 1 } });
    }
    for (const [index, entry] of entries.entries()) {
      yield readJsonItem(entry, index, (one) => readEntry(one, index, wire));
    }
  },
} satisfies WireFormat;

const isEntry = (value: JsonObject): boolean =>
  ITEM_NAMES.some((name) => object(value, name) !== undefined) || isBare(value);

const isBare = (value: JsonObject): boolean =>
  isObject(member(value, 'itemMeta')) || member(value, '_guid') !== undefined;

function readEntry(entry: JsonObject, index: number, wire: WireHabits): ParsedArticle {
  if (!isEntry(entry)) throw new DropRejected('MALFORMED', 'an entry of the reply is no item');
  const name = ITEM_NAMES.find((name) => object(entry, name)) ?? 'newsItem';
  const storyId = text(entry, 'storyId');
  // In a list of headlines the story's id is the only one.
  const item = { _guid: storyId, ...(object(entry, name) ?? entry) };
  const article = readItem(toElement(name, item), {}, index, wire);
  return {
    ...article,
    subjects: article.subjects.map(placed),
    altIds:
      storyId === undefined || storyId === article.uri
        ? article.altIds
        : [...article.altIds, { role: 'storyId', value: storyId }],
    format: 'lseg',
  };
}

/** LSEG's own codes come without a type; `G:` are its geography. */
const placed = (subject: Subject): Subject =>
  subject.rel === 'subject' && subject.qcode.startsWith('G:') ? { ...subject, rel: 'place' } : subject;
