// Subjects, genres, places and keywords of an item of Reuters Connect, as QCodes.
import type { Subject } from '../../article/article.ts';
import { isPlaceholder } from '../agencies/reuters.ts';
import { asText, type JsonObject, list, object, objects, text } from '../syntax/json.ts';

const PLACE_REL = /geo|place|location|country|city/i;
const PLACE_FIELDS = ['city', 'countrySubdivision', 'CountrySubdivision', 'countryName'];

export function readSubjects(item: JsonObject): Subject[] {
  const found = new Map<string, Subject>();
  const add = (qcode: string, name: string | undefined, rel: Subject['rel']): void => {
    if (name !== undefined && isPlaceholder(name)) return;
    const known = found.get(`${rel} ${qcode}`);
    if (known?.name === undefined) {
      found.set(`${rel} ${qcode}`, name === undefined ? { qcode, rel } : { qcode, name, rel });
    }
  };
  const concept = (entry: unknown, rel: Subject['rel']): void => {
    const name = text(entry, 'name', 'literal') ?? undefined;
    const qcode = qcodeOf(asText(entry)?.trim() || text(entry, 'code', 'qcode'), name);
    if (qcode !== undefined) add(qcode, name, rel);
  };

  for (const entry of list(item, 'subject')) {
    concept(entry, PLACE_REL.test(text(entry, 'rel') ?? '') ? 'place' : 'subject');
  }
  for (const entry of list(item, 'genre')) concept(entry, 'genre');
  for (const place of objects(item, 'subjectLocation')) {
    for (const field of PLACE_FIELDS) {
      const name = text(place, field) ?? text(object(place, field), 'name', 'literal');
      if (name !== undefined) add(`literal:${name}`, name, 'place');
    }
  }
  for (const key of ['keyword', 'keywords']) {
    for (const entry of list(item, key)) {
      const word = asText(entry)?.trim() || text(entry, 'name', 'literal', 'value');
      if (word) add(`keyword:${word}`, word, 'subject');
    }
  }
  return [...found.values()];
}

/** Codes come as QCodes (`N2:RU`); what has no scheme stands for itself. */
function qcodeOf(code: string | undefined, name: string | undefined): string | undefined {
  if (code === undefined) return name === undefined ? undefined : `literal:${name}`;
  return code.includes(':') ? code : `literal:${code}`;
}
