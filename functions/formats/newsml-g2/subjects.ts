// Subjects, genres, places, keywords and sections of a NewsML-G2 item, as QCodes. Codes are not looked up here, and
// none is dropped because its alias is unknown: catalogues change, and wires forget to cite them.
import type { Subject } from '../../article/article.ts';
import { isPlaceholder } from '../agencies/reuters.ts';
import { assertedPlaces, isLocationNumber } from '../agencies/stt.ts';
import { foldedText, type XmlElement } from '../syntax/xml.ts';
import { type Fields, NAR, namedChildren, nameOf, valueIn } from './names.ts';

/** Reuters' `cptType:5`, IPTC's `cpnat:geoArea` and `cpnat:poi`, and the kinds of places that others have. */
const PLACE_TYPE = /^cptType:5$|:(?:geoArea|poi|city|country|statprov|region|worldRegion|countryArea|place)$/i;

/** By the words that IPTC's `cpnat:` and the wires' own schemes share. */
const KINDS: readonly (readonly [RegExp, Subject['rel']])[] = [
  [PLACE_TYPE, 'place'],
  [/:person$/i, 'person'],
  [/:(?:organi[sz]ation|company|team)$/i, 'organisation'],
  [/:event$/i, 'event'],
];

/** Concepts named by URI (IPTC's "power" conformance), under the alias that QCodes have. */
const SCHEMES: readonly (readonly [uri: string, alias: string])[] = [
  ['http://cv.iptc.org/newscodes/mediatopic/', 'medtop:'],
  ['http://cv.iptc.org/newscodes/subjectcode/', 'subj:'],
  ['http://cv.iptc.org/newscodes/genre/', 'genre:'],
];

/** @param asserts The item's `assert` elements: what it says about concepts that it uses elsewhere. */
export function readSubjects(fields: Fields, asserts: readonly XmlElement[]): Subject[] {
  const literals = assertedLiterals(asserts);
  const found = new Map<string, Subject>();
  const add = (subject: Subject): void => {
    const key = subject.rel === 'subject' ? subject.qcode : `${subject.rel} ${subject.qcode}`;
    const known = found.get(key);
    if (!known || (known.name === undefined && subject.name !== undefined)) found.set(key, subject);
  };
  const concept = (element: XmlElement, rel: Subject['rel']): void => {
    const literal = valueIn(element, 'literal');
    const asserted = literal === undefined ? undefined : literals.get(literal);
    // Where there is no code, the words stand in for it: `literal:NAIROBI`.
    const words = asserted ?? literal ?? nameOf(element);
    const qcode = qcodeOf(element) ?? (words === undefined ? undefined : `literal:${words}`);
    if (qcode === undefined || isLocationNumber(qcode) || (words !== undefined && isPlaceholder(words))) return;
    const name = nameOf(element) ?? (qcode.startsWith('literal:') ? words : undefined);
    add(name === undefined ? { qcode, rel } : { qcode, name, rel });
  };

  for (const subject of fields.all('subject')) {
    const type = valueIn(subject, 'type') ?? '';
    const rel = KINDS.find(([pattern]) => pattern.test(type))?.[1] ?? 'subject';
    concept(subject, rel);
    if (rel === 'place') for (const broader of namedChildren(subject, 'broader')) concept(broader, 'place');
  }
  for (const place of assertedPlaces(asserts, NAR)) add(place);
  for (const genre of fields.all('genre')) concept(genre, 'genre');
  for (const keyword of fields.all('keyword')) {
    const name = foldedText(keyword);
    if (name !== '') add({ qcode: `keyword:${name}`, name, rel: 'subject' });
  }
  for (const section of fields.all('memberOf')) {
    const literal = valueIn(section, 'literal');
    if (literal !== undefined) add({ qcode: `section:${literal}`, name: nameOf(section) ?? literal, rel: 'subject' });
  }
  return [...found.values()];
}

function qcodeOf(element: XmlElement): string | undefined {
  const qcode = valueIn(element, 'qcode');
  if (qcode !== undefined) return qcode;
  const uri = valueIn(element, 'uri');
  const scheme = uri && SCHEMES.find(([start]) => uri.startsWith(start));
  return scheme ? scheme[1] + uri.slice(scheme[0].length) : uri;
}

/** A literal may be no name at all but a key into the assertions (`literal="poiID"`). */
export function assertedLiterals(asserts: readonly XmlElement[]): Map<string, string | undefined> {
  const literals = new Map<string, string | undefined>();
  for (const assert of asserts) {
    const literal = valueIn(assert, 'literal');
    if (literal !== undefined) literals.set(literal, nameOf(assert));
  }
  return literals;
}
