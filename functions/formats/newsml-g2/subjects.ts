// Subjects, genres, places, keywords and sections of a NewsML-G2 item, as QCodes. Codes are not looked up here, and
// none is dropped because its alias is unknown: catalogues change, and wires forget to cite them.
import type { Subject } from '../../article/article.ts';
import { isPlaceholder } from '../agencies/reuters.ts';
import { assertedPlaces } from '../agencies/stt.ts';
import { valueIn } from '../syntax/lookup.ts';
import { foldedText, type XmlElement } from '../syntax/xml-element.ts';
import { NAR } from './mark.ts';
import { type Fields, kindIn, namedChildren, nameOf, qcodeOf, qualifierOf } from './names.ts';

/** Reuters' `cptType:5`, IPTC's `cpnat:geoArea` and `cpnat:poi`, and the kinds of places that others have. */
const PLACE_TYPE = /^cptType:5$|:(?:geoArea|poi|city|country|statprov|region|worldRegion|countryArea|place)$/i;

/** By the words that IPTC's `cpnat:` and the wires' own schemes share. */
const KINDS: readonly (readonly [RegExp, Subject['rel']])[] = [
  [PLACE_TYPE, 'place'],
  [/:person$/i, 'person'],
  [/:(?:organi[sz]ation|company|team)$/i, 'organisation'],
  [/:event$/i, 'event'],
];

export function readSubjects(fields: Fields, assertions: Assertions): Subject[] {
  const found = new Map<string, Subject>();
  const add = (subject: Subject): void => {
    const key = subject.rel === 'subject' ? subject.qcode : `${subject.rel} ${subject.qcode}`;
    const known = found.get(key);
    if (!known || (known.name === undefined && subject.name !== undefined)) found.set(key, subject);
  };
  const concept = (element: XmlElement, rel: Subject['rel']): void => {
    const known = assertions.nameOf(element);
    // Where there is no code, the words stand in for it: `literal:NAIROBI`.
    const words = known ?? assertions.literalOf(element);
    const qcode = qcodeOf(element) ?? (words === undefined ? undefined : `literal:${words}`);
    if (qcode === undefined || (words !== undefined && isPlaceholder(words))) return;
    const name = qcode.startsWith('literal:') ? words : known;
    add(name === undefined ? { qcode, rel } : { qcode, name, rel });
  };

  /** @param owner The subject, or what is asserted of it. */
  const instruments = (owner: XmlElement, subject: XmlElement): void => {
    for (const details of namedChildren(owner, 'organisationDetails')) {
      for (const qcode of namedChildren(details, 'hasInstrument').flatMap(symbolOf)) {
        const name = assertions.wordsOf(subject);
        add(name === undefined ? { qcode, rel: 'organisation' } : { qcode, name, rel: 'organisation' });
      }
    }
  };

  let located: Set<XmlElement> | undefined;
  let traded: Set<XmlElement> | undefined;
  for (const subject of fields.all('subject')) {
    const rel = relOf(subject, assertions);
    concept(subject, rel);
    // Several concepts that make up one.
    for (const bag of namedChildren(subject, 'bag'))
      for (const bit of namedChildren(bag, 'bit')) concept(bit, relOf(bit, assertions));
    // An agency's own code, and what IPTC calls the same.
    for (const same of namedChildren(subject, 'sameAs')) if (IPTC.test(qcodeOf(same) ?? '')) concept(same, rel);
    if (rel === 'organisation') {
      const asserted = assertions.of(subject);
      instruments(subject, subject);
      if (!asserted || traded?.has(asserted)) continue;
      traded ??= new Set();
      traded.add(asserted);
      instruments(asserted, subject);
    }
    if (rel !== 'place') continue;
    for (const broader of namedChildren(subject, 'broader')) concept(broader, 'place');
    const asserted = assertions.of(subject);
    if (!asserted || located?.has(asserted)) continue;
    located ??= new Set();
    located.add(asserted);
    for (const part of addressOf(asserted)) concept(part, 'place');
  }
  for (const place of assertedPlaces(assertions.elements, NAR)) add(place);
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

/** As what, and where, its shares are traded: `ticker:TSX:HWID`, as in ninjs. */
function symbolOf(instrument: XmlElement): string[] {
  const symbol = valueIn(instrument, 'symbol');
  if (symbol === undefined) return [];
  const market = valueIn(instrument, 'marketlabel') ?? valueIn(instrument, 'market')?.replace(/^[^:]*:/, '');
  return [market === undefined ? `ticker:${symbol}` : `ticker:${market}:${symbol}`];
}

const IPTC = /^(?:medtop|subj):/;

/** By its own type; without one by what it is asserted to be, or by its scheme. */
function relOf(subject: XmlElement, assertions: Assertions): Subject['rel'] {
  const own = qualifierOf(subject, 'type');
  if (own !== undefined) return relOfKind(own) ?? 'subject';
  return assertions.relOf(subject) ?? (PLACE_SCHEME.test(valueIn(subject, 'qcode') ?? '') ? 'place' : 'subject');
}

const relOfKind = (kind: string): Subject['rel'] | undefined => KINDS.find(([pattern]) => pattern.test(kind))?.[1];

const PLACE_SCHEME = /^(?:iso3166[\w-]*|geo(?:names?|area)?|city|country|region):/i;

/**
 * What the item says of concepts that it uses elsewhere by QCode, or by a literal that is no name (`poiID`). Each may be
 * used ever so often, and is read once.
 */
export class Assertions {
  readonly elements: readonly XmlElement[];
  /** Made where there are any: most items assert nothing. */
  #byKey: Map<string, XmlElement> | undefined;
  #said: Map<XmlElement, Asserted> | undefined;

  constructor(elements: readonly XmlElement[]) {
    this.elements = elements;
    for (const element of elements) {
      for (const key of [valueIn(element, 'literal'), qcodeOf(element)]) {
        if (key === undefined) continue;
        this.#byKey ??= new Map();
        if (!this.#byKey.has(key)) this.#byKey.set(key, element);
      }
    }
  }

  of(concept: XmlElement): XmlElement | undefined {
    if (!this.#byKey) return undefined;
    const key = qcodeOf(concept) ?? valueIn(concept, 'literal');
    return key === undefined ? undefined : this.#byKey.get(key);
  }

  /** The concept's own name, else the asserted one, or the town in the asserted address. */
  nameOf(concept: XmlElement): string | undefined {
    return nameOf(concept) ?? this.#saidOf(concept)?.name;
  }

  /** What it is asserted to be, where that is something we know. */
  relOf(concept: XmlElement): Subject['rel'] | undefined {
    return this.#saidOf(concept)?.rel;
  }

  /** Its name, else the literal. */
  wordsOf(concept: XmlElement): string | undefined {
    return this.nameOf(concept) ?? this.literalOf(concept);
  }

  /** Where something is asserted under the literal, it is a name only if it reads like one. */
  literalOf(concept: XmlElement): string | undefined {
    const literal = valueIn(concept, 'literal');
    return literal !== undefined && this.of(concept) && isKey(literal) ? undefined : literal;
  }

  #saidOf(concept: XmlElement): Asserted | undefined {
    const asserted = this.of(concept);
    const known = asserted && this.#said?.get(asserted);
    if (!asserted || known) return known;
    const said = {
      name: nameOf(asserted) ?? addressOf(asserted).flatMap((one) => nameOf(one) ?? [])[0],
      rel: namedChildren(asserted, 'type').flatMap((type) => relOfKind(kindIn(type) ?? '') ?? [])[0],
    };
    this.#said ??= new Map();
    this.#said.set(asserted, said);
    return said;
  }
}

/** A single word, or one in small letters with its number: `poi 12`, never `Formula 1`. */
const isKey = (literal: string): boolean => !literal.includes(' ') || /^\p{Ll}+ \d+$/u.test(literal);

interface Asserted {
  readonly name: string | undefined;
  readonly rel: Subject['rel'] | undefined;
}

/** The parts of an asserted address that are places, the smallest first. */
function addressOf(asserted: XmlElement): XmlElement[] {
  const address = namedChildren(asserted, 'POIDetails').flatMap((details) => namedChildren(details, 'address'));
  return ['locality', 'area', 'country'].flatMap((part) => address.flatMap((one) => namedChildren(one, part)));
}
