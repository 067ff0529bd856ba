// What the metadata of NewsML 1.x say of an item: subjects, genres, places and keywords, parties and rights. What an
// outer component says holds for the parts inside; what a part says itself goes before it.
import type { ParsedArticle, Rights, Subject } from '../../article/article.ts';
import { categoryOf } from '../agencies/afp.ts';
import { isBusinessWireKeyword } from '../agencies/businesswire.ts';
import { keywordsIn } from '../readings/keywords.ts';
import { aliased, aliasOf, iptcAlias, isIptcTopic } from '../readings/qcodes.ts';
import { all, first, lineIn, valueIn } from '../syntax/lookup.ts';
import { childElements, type XmlElement } from '../syntax/xml-element.ts';
import {
  formalName,
  linesFor,
  newsLinesIn,
  type Property,
  propertiesIn,
  schemeOf,
  type Topic,
  type Topics,
  textIn,
  topicOf,
  vocabularyName,
  wordIn,
} from './names.ts';

/** Some name places outside of a Location (Belga). */
const PLACE = /^(?:city|country|countryname|countryarea|region)$/i;
const SUBJECT_CODE = /^\d{8}$/;

/**
 * @param scopes The elements that hold for the story, the nearest first.
 * @param keywords Where no line has them.
 */
export function readSubjects(scopes: readonly XmlElement[], topics: Topics, keywords: string | undefined): Subject[] {
  const found = new Map<string, Subject>();
  const add = (subject: Subject | undefined): void => {
    if (subject) found.set(`${subject.rel === 'subject' ? '' : subject.rel} ${subject.qcode}`, subject);
  };
  for (const scope of scopes) {
    for (const lines of all(scope, 'NewsLines')) {
      for (const line of all(lines, 'KeywordLine')) for (const word of keywordsIn(lineIn(line))) add(keyword(word));
    }
    for (const { type, text } of newsLinesIn(scope)) {
      // SDA's `CatchWord`; and some give the standard's line as one of a type.
      if (/^(?:catch ?words?|KeywordLine)$/i.test(type)) for (const word of keywordsIn(text)) add(keyword(word));
    }
    // Beside the standard's elements, in what Belga takes in.
    for (const list of all(scope, 'item_keywords')) {
      for (const word of all(list, 'item_keyword')) for (const one of keywordsIn(lineIn(word))) add(keyword(one));
    }
    for (const metadata of [...all(scope, 'DescriptiveMetadata'), ...all(scope, 'Metadata')]) {
      for (const code of all(metadata, 'SubjectCode')) for (const subject of subjectsIn(code)) add(subject);
      for (const genre of all(metadata, 'Genre')) add(named('genre', wordIn(genre), 'genre'));
      for (const location of all(metadata, 'Location')) for (const place of placesIn(location, topics)) add(place);
      for (const occurrence of all(metadata, 'TopicOccurrence')) add(topicSubject(occurrence, topics));
      for (const property of propertiesIn(metadata)) for (const subject of propertySubjects(property)) add(subject);
    }
  }
  for (const word of keywordsIn(keywords)) add(keyword(word));
  return [...found.values()];
}

const keyword = (word: string): Subject => ({ qcode: `keyword:${word}`, name: word, rel: 'subject' });

const named = (scheme: string, name: string | undefined, rel: Subject['rel']): Subject | undefined =>
  name === undefined ? undefined : { qcode: `${scheme}:${name}`, name, rel };

/** Subject, SubjectMatter, SubjectDetail and SubjectQualifier, each with a code; some put the code one level up. */
function subjectsIn(code: XmlElement): Subject[] {
  const elements = childElements(code).filter(({ name }) => /^subject/i.test(name));
  return (elements.length === 0 ? [code] : elements).flatMap((element): Subject[] => {
    const category = categoryOf(element);
    const word = wordIn(element);
    const topic = aliased(word ?? '');
    const sent = (isIptcTopic(topic) ? topic : word)?.replace(IPTC_ALIAS, '');
    const name = sent !== undefined && IS_WORD.test(sent) ? { name: sent } : {};
    const subject = sent === undefined ? [] : [{ qcode: qcodeOf(element, sent), ...name, rel: 'subject' as const }];
    return category ? [...subject, category] : subject;
  });
}

/** Some write the alias of a QCode before the code, or its whole address. */
const IPTC_ALIAS = /^(?:iptc|subj|medtop):(?=\d{8}$)/i;
/** Where others have a code, some write what it means. */
const IS_WORD = /^\p{L}.*\p{Ll}{2}/u;

function qcodeOf(element: XmlElement, code: string): string {
  return SUBJECT_CODE.test(code) ? iptcCode(code) : `${aliasOf(schemeOf(element) ?? 'subject')}:${code}`;
}

/**
 * The properties of a location are its parts: `City`, `Country`; codes of countries are as good as names, and figures
 * are its `Latitude` or its post code.
 */
function placesIn(location: XmlElement, topics: Topics): (Subject | undefined)[] {
  const topic = topicOf(valueIn(location, 'Topic'), topics);
  const isLine = location.children.every((node) => typeof node === 'string');
  const own = topic?.name ?? topic?.code ?? formalName(location) ?? (isLine ? textIn(location) : undefined);
  return [
    named('location', own, 'place'),
    ...propertiesIn(location).map(({ name, value }) =>
      /\p{L}/u.test(value) ? named(aliasOf(name).toLowerCase(), value, 'place') : undefined,
    ),
  ];
}

/** Where the story comes from, by its place of origin. */
export function locatedIn(scopes: readonly XmlElement[]): string | undefined {
  for (const scope of scopes) {
    for (const location of all(first(scope, 'DescriptiveMetadata'), 'Location')) {
      if (!/^origin$/i.test(valueIn(location, 'HowPresent') ?? '')) continue;
      const parts = propertiesIn(location);
      const place = ['City', 'SubLocation', 'CountryArea', 'CountryName', 'Country'].flatMap(
        (name) => parts.find((part) => part.name.toLowerCase() === name.toLowerCase())?.value ?? [],
      )[0];
      if (place !== undefined) return place;
    }
  }
  return undefined;
}

const TOPIC_RELS: readonly (readonly [RegExp, Subject['rel']])[] = [
  [/geo|place|city|country|location|region/i, 'place'],
  [/person|people/i, 'person'],
  [/organi[sz]ation|company|companies|^org$/i, 'organisation'],
  [/^event/i, 'event'],
];

function topicSubject(occurrence: XmlElement, topics: Topics): Subject | undefined {
  const reference = valueIn(occurrence, 'Topic');
  const topic = topicOf(reference, topics) ?? topicElsewhere(reference);
  const code = topic?.code ?? wordIn(occurrence) ?? reference?.replace(/^#/, '');
  if (code === undefined) return undefined;
  const name = topic?.name;
  const rel = TOPIC_RELS.find(([pattern]) => pattern.test(topic?.type ?? ''))?.[1] ?? 'subject';
  const scheme = topic ? topic.scheme : schemeOf(occurrence);
  return { qcode: topicCode(code, scheme, rel), ...(name === undefined ? {} : { name }), rel };
}

/** `urn:newsml:iptc.org:20010101:topicset.iptc-subjectcode:1#15054000` says which code of which list. */
function topicElsewhere(reference: string | undefined): Topic | undefined {
  const mark = reference?.indexOf('#') ?? -1;
  const scheme = mark > 0 ? vocabularyName(reference!.slice(0, mark)) : undefined;
  const code = reference?.slice(mark + 1);
  return scheme === undefined || !code ? undefined : { code, scheme };
}

/** A person or company may have a number of eight digits, and so may a list that is not IPTC's. */
function topicCode(code: string, scheme: string | undefined, rel: Subject['rel']): string {
  const isOfIptc = SUBJECT_CODE.test(code) && rel === 'subject' && /iptc|subj|^$/i.test(scheme ?? '');
  return isOfIptc ? iptcCode(code) : `${aliasOf(scheme ?? 'topic')}:${code}`;
}

const iptcCode = (code: string): string => `${iptcAlias(code)}:${code}`;

/** What a property names besides places; `PRNIndustry` is a wire's own list of industries. */
const CONCEPTS: readonly (readonly [RegExp, Subject['rel']])[] = [
  [/^(?:person|people|person ?name)$/i, 'person'],
  [/^(?:organi[sz]ation|company)(?: ?name)?$/i, 'organisation'],
  [/(?:industry|subject)(?: ?code)?$|^topics?$/i, 'subject'],
  // `AdvisoryCategory` says of what kind the item is.
  [
    /^(?:[A-Z]{2,5} ?|(?:News|Story|Subject|Main|Primary|Secondary|Supp|Supplemental|Topic) ?)?[Cc]ategory(?: ?[Cc]ode)?$/,
    'subject',
  ],
];

const saysSomething = (value: string): boolean => !/^(?:none|n\/a|null|unknown|not applicable)$/i.test(value);

function propertySubjects(property: Property): Subject[] {
  if (isBusinessWireKeyword(property)) return [keyword(property.value)];
  if (/^keywords?$/i.test(property.name)) return keywordsIn(property.value).map(keyword);
  if (PLACE.test(property.name))
    return [{ qcode: `${property.name.toLowerCase()}:${property.value}`, name: property.value, rel: 'place' }];
  if (/^(?:ticker|isin|ric)s?$/i.test(property.name)) {
    const scheme = property.name.toLowerCase().replace(/s$/, '');
    return keywordsIn(property.value).map((code) => ({ qcode: `${scheme}:${code}`, rel: 'subject' }));
  }
  const rel = CONCEPTS.find(([pattern]) => pattern.test(property.name))?.[1];
  if (rel === undefined) return [];
  const values = /^topics$/i.test(property.name) ? keywordsIn(property.value) : [property.value];
  return values.filter(saysSomething).map((value) => conceptOf(property.name, value, rel));
}

function conceptOf(name: string, value: string, rel: Subject['rel']): Subject {
  if (rel === 'subject' && SUBJECT_CODE.test(value)) return { qcode: iptcCode(value), rel };
  return { qcode: `${aliasOf(name.toLowerCase())}:${value}`, name: value, rel };
}

/** The nearest value of a property in the administrative metadata. */
export function administrative(scopes: readonly XmlElement[], name: RegExp): string | undefined {
  for (const scope of scopes) {
    const found = propertiesIn(first(scope, 'AdministrativeMetadata')).find(
      (property) => name.test(property.name) && saysSomething(property.value),
    );
    if (found) return found.value;
  }
  return undefined;
}

export function partiesIn(scopes: readonly XmlElement[], kind: string, topics: Topics): string[] {
  for (const scope of scopes) {
    const names = all(first(scope, 'AdministrativeMetadata'), kind).flatMap((element) =>
      all(element, 'Party').flatMap((party) => partyName(party, topics) ?? []),
    );
    if (names.length > 0) return names;
  }
  return [];
}

export function partyName(party: XmlElement | undefined, topics: Topics): string | undefined {
  const topic = topicOf(valueIn(party, 'Topic'), topics);
  return formalName(party) ?? topic?.name ?? topic?.code ?? textIn(party);
}

/** Sources, then who made it; where nobody is named, the provider itself. */
export function infoSourcesIn(
  scopes: readonly XmlElement[],
  provider: string | undefined,
  topics: Topics,
): ParsedArticle['infoSources'] {
  const sources = partiesIn(scopes, 'Source', topics).map((name) => ({ name }));
  const creators = partiesIn(scopes, 'Creator', topics).map((name) => ({ name, role: 'creator' }));
  const contributors = partiesIn(scopes, 'Contributor', topics).map((name) => ({ name, role: 'contributor' }));
  const own = sources.length > 0 || provider === undefined ? [] : [{ name: provider, role: 'provider' }];
  return [...sources, ...own, ...creators, ...contributors];
}

/** @param language Of lines in several languages, those in this one and those that state none */
export function rightsIn(scopes: readonly XmlElement[], language: string | undefined): Rights {
  const rights: { -readonly [Key in keyof Rights]: Rights[Key] } = {};
  for (const scope of scopes) {
    const lines = all(scope, 'NewsLines');
    const metadata = first(scope, 'RightsMetadata');
    const copyrights = all(metadata, 'Copyright');
    const holder = copyrights.flatMap((one) =>
      all(one, 'CopyrightHolder').flatMap((by) => lineOrName(by) ?? wordIn(first(by, 'Party')) ?? []),
    )[0];
    const date = copyrights.flatMap((one) => textIn(first(one, 'CopyrightDate')) ?? [])[0];
    const notice =
      lines.flatMap((one) => linesFor(one, 'CopyrightLine', language))[0] ??
      (holder && date ? `© ${date} ${holder}` : undefined);
    const terms = [
      ...lines.flatMap((one) => linesFor(one, 'RightsLine', language)),
      ...all(metadata, 'UsageRights').map(termsIn),
    ].filter(Boolean);
    if (holder !== undefined) rights.copyrightHolder ??= holder;
    if (notice !== undefined) rights.copyrightNotice ??= notice;
    if (terms.length > 0) rights.usageTerms ??= [...new Set(terms)].join('; ');
  }
  return rights;
}

/** A line for people; some give it where the standard has names. */
const lineOrName = (element: XmlElement | undefined): string | undefined => lineIn(element) ?? formalName(element);

/** What may be done, then with which limits. */
function termsIn(rights: XmlElement): string | undefined {
  const said = (name: string): string[] => all(rights, name).flatMap((element) => lineOrName(element) ?? []);
  const labelled = (name: string, label: string): string[] => said(name).map((text) => `${label} ${text}`);
  return (
    [
      ...said('UsageType'),
      ...said('Limitations'),
      ...labelled('Geography', 'Geography:'),
      ...labelled('RightsHolder', 'Rights holder:'),
      ...labelled('StartDate', 'From'),
      ...labelled('EndDate', 'Until'),
    ].join('; ') || undefined
  );
}
