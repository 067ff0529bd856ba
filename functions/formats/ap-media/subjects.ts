// What an item of AP is about: subjects, people, organisations, events and places of AP's vocabulary, its categories
// and keywords, as QCodes.
import type { Subject } from '../../article/article.ts';
import { symbolsOf } from '../ninjs/concepts.ts';
import { keywordsIn } from '../readings/keywords.ts';
import { codeBelow } from '../readings/qcodes.ts';
import { asText, isObject, type JsonObject, line, list, text, texts } from '../syntax/json.ts';

const FIELDS: readonly (readonly [field: string, rel: Subject['rel']])[] = [
  ['subject', 'subject'],
  ['subjects', 'subject'],
  ['category', 'subject'],
  ['person', 'person'],
  ['people', 'person'],
  ['organisation', 'organisation'],
  ['organisations', 'organisation'],
  ['organization', 'organisation'],
  ['organizations', 'organisation'],
  ['company', 'organisation'],
  ['event', 'event'],
  ['events', 'event'],
  // A series that comes again and again, under its own name.
  ['fixture', 'genre'],
  ['genre', 'genre'],
  ['place', 'place'],
  ['places', 'place'],
];

/** `rels` says `direct` of what the item is about and `ancestor` of what is wider; both are kept. */
export function readSubjects(item: JsonObject): Subject[] {
  const found = new Map<string, Subject>();
  const add = (qcode: string, name: string | undefined, rel: Subject['rel']): void => {
    const key = `${rel} ${qcode}`;
    if (found.get(key)?.name === undefined) found.set(key, name === undefined ? { qcode, rel } : { qcode, name, rel });
  };
  for (const [field, rel] of FIELDS) {
    for (const entry of list(item, field)) {
      const name = line(entry, 'name') ?? (asText(entry)?.trim() || undefined);
      const qcode = qcodeOf(entry, field, name);
      if (qcode !== undefined) add(qcode, name, rel);
      if (isObject(entry)) for (const { qcode: ticker } of symbolsOf(entry, name)) add(ticker, name, rel);
    }
  }
  // One text may have them all, parted by commas.
  const words = Array.isArray(item.keywords) ? texts(item, 'keywords') : texts(item, 'keywords').flatMap(keywordsIn);
  for (const word of words) add(`keyword:${word}`, word, 'subject');
  return [...found.values()];
}

/** Categories have no scheme: they are told by `rels`. */
function qcodeOf(entry: unknown, field: string, name: string | undefined): string | undefined {
  const code = text(entry, 'code');
  if (code === undefined) return name === undefined ? undefined : `literal:${name}`;
  const rels = texts(entry, 'rels').map((rel) => rel.toLowerCase());
  if (rels.includes('category') || field === 'category') return `ap-category:${code}`;
  if (rels.includes('suppcategory')) return `ap-suppcategory:${code}`;
  const scheme = text(entry, 'scheme');
  if (scheme === undefined) return `ap-${field}:${code}`;
  return scheme.includes('://') ? codeBelow(scheme, code) : `${scheme}:${code}`;
}
