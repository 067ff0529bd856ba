// What the items of all feeds share: how a feed becomes articles, item after item, and the modules that stand in RSS and
// Atom alike (Dublin Core, DCMI Terms, Media RSS, GeoRSS, Creative Commons).
import type { Association, ParsedArticle, Rights, Subject } from '../../article/article.ts';
import { DropRejected, type Position } from '../../errors.ts';
import type { WireItem } from '../format.ts';
import { agencyIn } from '../readings/agency-names.ts';
import type { SentInstant } from '../readings/instant.ts';
import { keywordsIn } from '../readings/keywords.ts';
import { aliased, isIptcTopic, NEWSCODES, VOCABULARIES } from '../readings/qcodes.ts';
import { sentTime } from '../readings/sent-time.ts';
import { type SentArticle, toArticle } from '../sent-article.ts';
import { caseless } from '../syntax/caseless.ts';
import { valueIn } from '../syntax/lookup.ts';
import type { Absolute } from '../syntax/plain-html.ts';
import { attribute, type XmlElement } from '../syntax/xml-element.ts';
import { type Enclosure, MediaReader } from './feed-media.ts';
import { all, DUBLIN_CORE, FEEDBURNER, first, GEORSS, ITUNES, LICENCES, MEDIA, RDF, textIn } from './feed-names.ts';
import { type FeedItem, type FeedShape, type OpenFeed, openFeed, readItem } from './feed-outline.ts';
import { absoluteFrom, type FeedBody, lineIn } from './feed-text.ts';

const LANGUAGE = /^[a-z]{2,3}(?:[-_][a-z\d]{1,8}){0,4}$/i;

/** Undefined where an item is none of the feed's stories. */
export type ReadItem = (item: FeedItem, position: Position) => ParsedArticle | undefined;

/** @throws DropRejected where not even one item can be read */
export function* readFeed(
  bytes: Uint8Array,
  shape: FeedShape,
  reader: (feed: OpenFeed) => ReadItem,
): Iterable<WireItem> {
  const feed = openFeed(bytes, shape);
  const read = reader(feed);
  let index = 0;
  for (const place of feed.items) {
    const item = readItem(place);
    try {
      const article = read(item, { item: index, line: item.line });
      if (!article) continue;
      yield { article, source: item.source };
    } catch (error) {
      if (!(error instanceof DropRejected)) throw error;
      yield { rejected: error };
    }
    index++;
  }
  if (feed.broken) yield { rejected: feed.broken };
}

/** Most feeds have no versions: what was updated last is a new one. */
export const feedArticle = (sent: SentArticle): ParsedArticle =>
  toArticle(sent, sent.version ?? sent.versionCreated?.utc);

/** The first of the elements that can be read. */
export function timeOf(
  timeZone: string | undefined,
  elements: readonly (XmlElement | undefined)[],
): SentInstant | undefined {
  for (const element of elements) {
    const time = element && sentTime(lineIn(element), timeZone);
    if (time) return time;
  }
  return undefined;
}

const DUBLIN_DATES = ['issued', 'created', 'date', 'modified'];

/** Dates of Dublin Core, as they stand for made and changed. */
export function dublinDates({ children }: XmlElement) {
  let found: XmlElement[][] | undefined;
  for (const node of children) {
    if (typeof node === 'string' || !DUBLIN_CORE.includes(node.ns)) continue;
    const at = DUBLIN_DATES.indexOf(node.name);
    if (at === -1) continue;
    found ??= DUBLIN_DATES.map(() => []);
    found[at]!.push(node);
  }
  const [issued = [], made = [], dated = [], modified = []] = found ?? [];
  return { modified, created: [...issued, ...made, ...dated] };
}

/** @param around From the outermost in: the innermost that says it counts. */
export function languageOf(around: readonly (XmlElement | undefined)[]): string | undefined {
  for (let at = around.length - 1; at >= 0; at--) {
    const sent = valueIn(around[at], 'xml:lang') || textIn(around[at], DUBLIN_CORE, 'language');
    if (isLanguage(sent)) return sent;
  }
  return undefined;
}

export const isLanguage = (sent: string | undefined): sent is string => sent !== undefined && LANGUAGE.test(sent);

/** Links inside the innermost of the elements, by `xml:base`. */
export function absoluteIn(elements: readonly (XmlElement | undefined)[], base: string | undefined): Absolute {
  let found = base;
  for (const element of elements) {
    const sent = element && attribute(element, 'xml:base');
    if (sent !== undefined) found = absoluteFrom(found)(sent) ?? found;
  }
  return absoluteFrom(found);
}

/** The page itself, where FeedBurner has an address of its own that counts readers. */
export const originalLink = (item: XmlElement, absolute: Absolute): string | undefined =>
  absolute(textIn(item, FEEDBURNER, 'origLink'));

export function mediaOf(
  item: XmlElement,
  enclosures: readonly Enclosure[],
  pictures: FeedBody['pictures'],
  absolute: Absolute,
): Association[] {
  const media = new MediaReader(absolute);
  media.mediaRss(item);
  for (const enclosure of enclosures) media.enclosure(enclosure);
  for (const image of all(item, ITUNES, 'image')) {
    const href = absolute(valueIn(image, 'href'));
    if (href !== undefined) media.picture({ href }, 'image');
  }
  // A channel's element, which some items have for their picture, with its address inside or as its text.
  for (const image of all(item, [item.ns], 'image')) {
    const url = first(image, [item.ns], 'url');
    const sent = lineIn(url ?? image);
    const href = url || isPictureAddress(sent) ? absolute(sent) : undefined;
    if (href !== undefined) media.picture({ href }, 'image');
  }
  for (const picture of pictures) media.picture(picture);
  return media.associations();
}

/** Words may stand there, or a number. */
const isPictureAddress = (sent = ''): boolean =>
  /^https?:|^\/\S*$|\.(?:jpe?g|png|gif|webp|avif|svg)(?:[?#&]|$)/i.test(sent);

/** Those of {@link SubjectReader}. */
const MODULES = new Set([DUBLIN_CORE, GEORSS, MEDIA, ITUNES].flat());

/** Gathers subjects, each once. */
export class SubjectReader {
  readonly #found = new Map<string, Subject>();

  subjects(): Subject[] {
    return [...this.#found.values()];
  }

  /** Without a scheme, the words stand in for a code. */
  add(scheme: string | undefined, sent: string | undefined, called = sent, rel: Subject['rel'] = 'subject'): void {
    if (sent === undefined) return;
    const topic = scheme === undefined && sent.includes(':') ? aliased(sent) : '';
    if (isIptcTopic(topic)) {
      this.#put(topic, called === sent ? undefined : called, rel);
      return;
    }
    const alias = scheme === undefined ? 'literal' : aliasOf(scheme);
    // Some write the alias before the code, too.
    const code = sent.startsWith(`${alias}:`) ? sent.slice(alias.length + 1) : sent;
    // A number names nothing.
    const name = scheme !== undefined && called === sent && /^\d+$/.test(code) ? undefined : called;
    this.#put(`${alias}:${code}`, name, rel);
  }

  #put(qcode: string, name: string | undefined, rel: Subject['rel']): void {
    const key = `${rel} ${qcode}`;
    if (!this.#found.has(key)) this.#found.set(key, name === undefined ? { qcode, rel } : { qcode, name, rel });
  }

  keywords(sent: string | undefined): void {
    for (const word of keywordsIn(sent)) this.add('keyword', word);
  }

  /** What the modules say that RSS and Atom share. */
  modules(sent: XmlElement): void {
    // Most elements of an item are of none.
    const children = sent.children.filter((node) => typeof node !== 'string' && MODULES.has(node.ns));
    if (children.length === 0) return;
    const item = { ...sent, children };
    for (const subject of all(item, DUBLIN_CORE, 'subject')) {
      // RSS 1.0 has a whole concept there: mod_taxonomy.
      const value = first(subject, RDF, 'value');
      this.add(undefined, lineIn(value ?? subject));
    }
    for (const name of ['keyword', 'keywords']) {
      for (const keywords of all(item, DUBLIN_CORE, name)) this.keywords(lineIn(keywords));
    }
    for (const name of ['coverage', 'spatial']) {
      for (const place of all(item, DUBLIN_CORE, name)) this.add(undefined, lineIn(place), undefined, 'place');
    }
    for (const place of all(item, GEORSS, 'featurename')) this.add(undefined, lineIn(place), undefined, 'place');
    for (const parent of [item, ...all(item, MEDIA, 'group')]) {
      for (const category of all(parent, MEDIA, 'category')) {
        this.add(valueIn(category, 'scheme'), lineIn(category), valueIn(category, 'label') ?? lineIn(category));
      }
      for (const keywords of all(parent, MEDIA, 'keywords')) this.keywords(lineIn(keywords));
    }
    for (const keywords of all(item, ITUNES, 'keywords')) this.keywords(lineIn(keywords));
  }
}

function aliasOf(scheme: string): string {
  const path = scheme.replace(/^https?:\/\//i, '').replace(/[/#:]{1,3}$/, '');
  const small = path.toLowerCase();
  const known = small.startsWith(NEWSCODES) ? VOCABULARIES.get(small.slice(NEWSCODES.length)) : undefined;
  // Press wires give each of their lists an address: `https://wire.example/rss/keyword`.
  const list = /\/rss\/(?:.{0,200}\/)?([a-z]{1,20})$/i.exec(path)?.[1] ?? '';
  return known ?? LISTS.get(list.toLowerCase()) ?? path;
}

const LISTS: ReadonlyMap<string, string> = new Map([
  ['keyword', 'keyword'],
  ['keywords', 'keyword'],
  ['stock', 'ticker'],
  ['ticker', 'ticker'],
  ['isin', 'isin'],
]);

/** @param around From the outermost in: the innermost that says it counts. */
export function rightsOf(
  around: readonly (XmlElement | undefined)[],
  notice: string | undefined,
  licence?: string,
): Rights {
  const rights: { -readonly [Key in keyof Rights]: Rights[Key] } = {};
  const copyrightHolder = innermost(around, (one) => lineIn(first(one, DUBLIN_CORE, 'rightsHolder')));
  const copyrightNotice = notice ?? innermost(around, (one) => lineIn(first(one, DUBLIN_CORE, 'rights')));
  const usageTerms = licence ?? innermost(around, licenceOf);
  if (copyrightHolder !== undefined) rights.copyrightHolder = copyrightHolder;
  if (copyrightNotice !== undefined) rights.copyrightNotice = copyrightNotice;
  if (usageTerms !== undefined) rights.usageTerms = usageTerms;
  return rights;
}

function innermost<T>(
  around: readonly (XmlElement | undefined)[],
  read: (one: XmlElement) => T | undefined,
): T | undefined {
  for (let at = around.length - 1; at >= 0; at--) {
    const found = around[at] && read(around[at]!);
    if (found !== undefined) return found;
  }
  return undefined;
}

function licenceOf(element: XmlElement): string | undefined {
  const licence = first(element, LICENCES, 'license') ?? first(element, DUBLIN_CORE, 'license');
  const resource = licence?.attributes.find(({ local }) => local === 'resource');
  return resource?.value.trim() || lineIn(licence);
}

/** People who made it, and what else is named as its source. */
export interface Makers {
  readonly byline: string | undefined;
  readonly provider: string | undefined;
  readonly infoSources: ParsedArticle['infoSources'];
}

/** @param names Of authors, as sent: `ann@wire.example (Ann Example)`, too. */
export function makersOf(item: XmlElement, names: readonly string[], source: string | undefined): Makers {
  const authors = new Set<string>();
  const infoSources = new Map<string, { name: string; role: string }>();
  const add = (role: string, name: string | undefined): void => {
    if (name !== undefined) infoSources.set(`${role} ${name}`, { name, role });
  };
  for (const sent of names) {
    const name = personOf(sent);
    // An address alone is no byline.
    if (/^\S{1,64}@\S{1,255}$/.test(name)) add('author', name);
    else if (name !== '') authors.add(name);
  }
  add('source', source);
  for (const name of ['contributor', 'publisher', 'source'] as const) {
    for (const element of all(item, DUBLIN_CORE, name)) add(name, lineIn(element));
  }
  const byline = authors.size === 0 ? undefined : [...authors].join(', ');
  return {
    byline,
    provider: source ?? (byline === undefined ? undefined : agencyIn(byline)),
    infoSources: [...infoSources.values()],
  };
}

const BY = caseless`^by (?=\p{L})`;
const NAME_AND_BRACKET = /^([^()<>]{0,200})[(<]([^()<>]{0,200})[)>]\.?$/;

/** RFC 822 has the name in brackets behind the address, or the address in brackets behind the name. */
function personOf(sent: string): string {
  const text = sent.trim();
  const [, name = '', bracket = ''] = (/[)>]/.test(text) && NAME_AND_BRACKET.exec(text)) || [];
  if (bracket === '') return text.replace(BY, '');
  if (name.includes('@') && !bracket.includes('@')) return bracket.trim();
  return bracket.includes('@') && name.trim() !== '' ? name.trim() : text;
}
