// What a NITF document says that it is about: subject codes, genre, keywords, categories, and the people, bodies,
// places and events that it identifies. Codes are taken as sent; nothing is looked up here.
import type { Subject } from '../../article/article.ts';
import { keywordsIn } from '../readings/keywords.ts';
import { aliased, aliasOf, iptcAlias, isAddress, qcodeIn } from '../readings/qcodes.ts';
import { caseless } from '../syntax/caseless.ts';
import { all, first, valueIn } from '../syntax/lookup.ts';
import type { XmlElement } from '../syntax/xml-element.ts';
import { flatText, type NitfDocument } from './document.ts';

const IDENTIFIED: ReadonlyMap<string, Subject['rel']> = new Map<string, Subject['rel']>([
  ['location', 'place'],
  ['person', 'person'],
  ['org', 'organisation'],
  ['event', 'event'],
  ['object.title', 'subject'],
  ['classifier', 'subject'],
]);

/** What the standard means by `tobject.type`; NTB and others have the desk there: `Innenriks`. */
const KINDS_OF_DOCUMENT = caseless`^(?:news|data|advisor(?:y|ies)|text|article|story|\P{L}*)$`;

/** @param categories the vocabulary of the agency's categories */
export function readNitfSubjects(document: NitfDocument, categories: string): Subject[] {
  const { head, docdata, tobject } = document;
  const found = new Map<string, Subject>();
  const add = (qcode: string | undefined, name: string | undefined, rel: Subject['rel']): void => {
    if (qcode === undefined) return;
    const known = found.get(`${rel} ${qcode}`);
    if (!known || (known.name === undefined && name !== undefined)) {
      found.set(`${rel} ${qcode}`, name === undefined ? { qcode, rel } : { qcode, name, rel });
    }
  };
  for (const subject of all(tobject, 'tobject.subject')) for (const one of subjectsOf(subject)) add(...one);
  for (const property of all(tobject, 'tobject.property')) {
    const genre = valueIn(property, 'tobject.property.type');
    add(genre && `genre:${genre}`, genre, 'genre');
  }
  const ofAnpa = document.metas('anpa-category');
  for (const category of ofAnpa) add(`a1312cat:${category}`, undefined, 'subject');
  // EFE: `categoria`.
  for (const category of ofAnpa.length > 0
    ? []
    : [...document.metas('category'), ...document.metasNamed('categoria')]) {
    add(categoryCode(category, categories), undefined, 'subject');
  }
  for (const code of document.metasNamed('category_iptc')) add(categoryCode(code, categories), undefined, 'subject');
  const kind = valueIn(tobject, 'tobject.type');
  if (kind !== undefined && !KINDS_OF_DOCUMENT.test(kind)) add(...named('section', kind));
  for (const scope of all(docdata, 'doc-scope')) add(...named('scope', valueIn(scope, 'scope')));
  for (const fixture of all(docdata, 'fixture')) add(...named('fixture', valueIn(fixture, 'fix-id')));
  for (const series of all(docdata, 'series')) add(...named('series', valueIn(series, 'series.name')));
  for (const printed of all(head, 'pubdata')) add(...named('section', valueIn(printed, 'position.section')));
  for (const list of [...all(docdata, 'key-list'), ...all(head, 'key-list')]) {
    for (const keyword of all(list, 'keyword')) add(...named('keyword', valueIn(keyword, 'key') ?? flatText(keyword)));
  }
  // `anpa-keyword` is a slugline.
  for (const words of [...document.metas('keywords'), ...document.metasNamed('keyword')]) {
    for (const word of keywordsIn(words)) add(...named('keyword', word));
  }
  // AAP's states: `aap-place`; NTB has places, too. `work-place` is none.
  for (const name of ['aap-place', 'ntb-place']) {
    for (const place of document.metasNamed(name)) add(`literal:${place}`, place, 'place');
  }
  for (const place of all(docdata, 'evloc')) for (const one of placesOf(place)) add(...one);
  for (const content of all(docdata, 'identified-content')) {
    for (const node of content.children) {
      if (typeof node === 'string') continue;
      const found = identified(node);
      add(...found);
      for (const one of altCodes(node)) add(...one);
      if (node.name === 'location') for (const part of placesAround(node, found[1])) add(...part);
    }
  }
  for (const one of codedIn(document.body)) add(...one);
  return [...found.values()];
}

/** ANSA's categories may be IPTC's. */
const categoryCode = (category: string, categories: string): string =>
  `${/^\d{8}$/.test(category) ? iptcAlias(category) : categories}:${category}`;

type Found = readonly [qcode: string | undefined, name: string | undefined, rel: Subject['rel']];

const named = (scheme: string, name: string | undefined): Found =>
  name ? [`${scheme}:${name}`, name, 'subject'] : [undefined, undefined, 'subject'];

/** Type, matter and detail name the three levels of a Subject Code: 2, 3 and 3 digits. */
function subjectsOf(subject: XmlElement): Found[] {
  const sentRefnum = valueIn(subject, 'tobject.subject.refnum');
  const refnum = sentRefnum && aliased(sentRefnum);
  const names = ['type', 'matter', 'detail'].map((level) => valueIn(subject, `tobject.subject.${level}`));
  const given = names.filter((name) => name !== undefined);
  if (refnum === undefined) {
    const name = given.at(-1) ?? valueIn(subject, 'tobject.subject.code');
    return [[name && `literal:${name}`, name, 'subject']];
  }
  const scheme = schemeOf(refnum, valueIn(subject, 'tobject.subject.ipr'));
  const sentCode = refnum.slice(refnum.indexOf(':') + 1);
  // Where it went through a number, 04010000 has lost its nought.
  const code = scheme === 'subj' && /^\d{7}$/.test(sentCode) ? `0${sentCode}` : sentCode;
  const qcode = `${scheme}:${code}`;
  if (scheme !== 'subj' || !/^\d{8}$/.test(code)) return [[qcode, given.at(-1), 'subject']];
  const depth = code.endsWith('000000') ? 0 : code.endsWith('000') ? 1 : 2;
  // A name deeper than the code goes beyond what it says.
  const beyond = names.slice(depth + 1).filter((name) => name !== undefined && name !== names[depth]);
  return [[qcode, names[depth], 'subject'], ...beyond.map((name): Found => [`literal:${name}`, name, 'subject'])];
}

/** NITF's own codes are IPTC's unless it names another provider. */
function schemeOf(refnum: string, provider: string | undefined): string {
  const colon = refnum.indexOf(':');
  if (colon > 0) return aliasOf(refnum.slice(0, colon));
  if (provider !== undefined && !/^iptc$/i.test(provider)) return aliasOf(provider);
  return iptcAlias(refnum);
}

/** What a place that is called by its smallest part lies in. */
function placesAround(location: XmlElement, smallest: string | undefined): Found[] {
  return ['city', 'state', 'region', 'country'].flatMap((part): Found[] => {
    const element = first(location, part);
    const name = element && flatText(element);
    return name && name !== smallest ? [[codeOfPlace(location, name), name, 'place']] : [];
  });
}

/** A country may come with its code. */
function codeOfPlace(location: XmlElement, name: string): string {
  const country = first(location, 'country');
  const code = country && flatText(country) === name ? valueIn(country, 'iso-cc') : undefined;
  return code === undefined ? `literal:${name}` : countryCode(code);
}

const countryCode = (code: string): string => `${code.length === 3 ? 'iso3166-1a3' : 'iso3166-1a2'}:${code}`;

function placesOf(place: XmlElement): Found[] {
  const country = valueIn(place, 'iso-cc');
  const names = ['city', 'county-dist', 'state-prov'].map((name) => valueIn(place, name));
  return [
    ...names.map((name): Found => [name && `literal:${name}`, name, 'place']),
    [country && countryCode(country), undefined, 'place'],
  ];
}

function identified(element: XmlElement): Found {
  const rel = IDENTIFIED.get(element.name);
  if (rel === undefined) return [undefined, undefined, 'subject'];
  const value = valueIn(element, 'value');
  const name = nameOf(element) ?? (element.name === 'classifier' ? undefined : value);
  const scheme = valueIn(element, 'idsrc') ?? (element.name === 'classifier' ? valueIn(element, 'type') : undefined);
  // Below an address, words are no code.
  const code = value ?? (scheme !== undefined && isAddress(scheme) ? undefined : name);
  if (scheme !== undefined && code !== undefined) return [qcodeIn(scheme, code), name, rel];
  const called = name ?? code;
  return [called && codeOfPlace(element, called), called, rel];
}

/** A place by its smallest part, all others by their text without their titles. */
function nameOf(element: XmlElement): string | undefined {
  if (element.name === 'location') {
    for (const part of ['sublocation', 'city', 'state', 'region', 'country']) {
      const found = first(element, part);
      if (found && flatText(found) !== '') return flatText(found);
    }
  }
  const children = element.children.filter((node) => typeof node === 'string' || node.name !== 'function');
  return flatText({ ...element, children }) || undefined;
}

/** Names in the text count only where the wire gives a code with them; without one they may mark anything. */
function* codedIn(element: XmlElement | undefined): Generator<Found> {
  const open = element ? [element] : [];
  for (let next = open.pop(); next; next = open.pop()) {
    const { children } = next;
    for (let at = children.length - 1; at >= 0; at--) {
      const node = children[at]!;
      if (typeof node !== 'string') open.push(node);
    }
    if (!IDENTIFIED.has(next.name)) continue;
    if (valueIn(next, 'idsrc') && valueIn(next, 'value')) yield identified(next);
    yield* altCodes(next);
  }
}

/** What others call it. */
function* altCodes(element: XmlElement): Generator<Found> {
  const rel = IDENTIFIED.get(element.name);
  for (const code of rel === undefined ? [] : all(element, 'alt-code')) {
    const [scheme, value] = [valueIn(code, 'idsrc'), valueIn(code, 'value')];
    if (scheme && value) yield [qcodeIn(scheme, value), nameOf(element), rel!];
  }
}
