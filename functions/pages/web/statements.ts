// What a page states about its story for machines: JSON-LD, microdata, OpenGraph and meta tags, the title. Evidence that
// is weighed and never believed alone: sites leave templates, other stories and their own name there.
import { attribute, type XmlElement } from '../../formats/syntax/xml-element.ts';
import { fold } from './features/counting.ts';

/** Each list in the order of the page. */
export interface Statements {
  readonly titles: readonly string[];
  readonly descriptions: readonly string[];
  readonly authors: readonly string[];
  /** Who made the page, where no story is stated. */
  readonly keepers: readonly string[];
  /** Those of the authors that are stated to be organisations. */
  readonly houses: readonly string[];
  readonly published: readonly string[];
  readonly modified: readonly string[];
  readonly pictures: readonly string[];
  readonly publishers: readonly string[];
  readonly languages: readonly string[];
  readonly addresses: readonly string[];
  readonly keywords: readonly string[];
  /** The story's text, from JSON-LD. */
  readonly texts: readonly string[];
}

type Collected = { -readonly [K in keyof Statements]: string[] };

const MAX_JSON = 2 * 1024 * 1024;
const MAX_OBJECTS = 5000;
const MAX_VALUES = 40;
/** Of each field; a page that states more states nothing. */
const MAX_STATED = 60;
const MAX_LENGTH = 5000;
/** In characters: of longer titles the beginning tells whose they are. */
const MAX_TITLE = 300;
/** Some sites put the whole story there. */
const LONG: ReadonlySet<keyof Statements> = new Set(['texts', 'descriptions']);
const WRITTEN_BY =
  /^(?:written by|verfasst von|écrit par|escrit[oa] por|scritto da|geschreven door|skrevet av|author|autor|auteur)$/i;
const HOUSE_TYPE = /organi[sz]ation|corporation|business/i;
const STORY_TYPE = /article|posting|report|story|review|recipe|webpage|howto|liveblog/i;

export function readStatements(root: XmlElement): Statements {
  const found: Collected = {
    titles: [],
    descriptions: [],
    authors: [],
    keepers: [],
    houses: [],
    published: [],
    modified: [],
    pictures: [],
    publishers: [],
    languages: [],
    addresses: [],
    keywords: [],
    texts: [],
  };
  const metas: (readonly [string, string])[] = [];
  const titles: string[] = [];
  const graphs: ReadGraph = { stories: [], byId: new Map() };
  const visit = (element: XmlElement): void => {
    for (const node of element.children) {
      if (typeof node === 'string') continue;
      const of = (name: string): string => attribute(node, name) ?? '';
      if (node.name === 'html' && of('lang') !== '') found.languages.push(of('lang'));
      else if (node.name === 'title' && titles.length === 0) titles.push(textOf(node));
      else if (node.name === 'meta')
        metas.push([(of('property') || of('name') || of('itemprop')).toLowerCase(), of('content')]);
      else if (node.name === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(of('rel'))) found.addresses.push(of('href'));
      else if (node.name === 'script') {
        if (/^application\/ld\+json/i.test(of('type').trim())) readJson(textOf(node), graphs);
        continue;
      }
      visit(node);
    }
  };
  visit(root);
  const own = ownOf(metas, titles, found.addresses);
  readGraph({ ...graphs, stories: withoutOthers(graphs.stories, own) }, found);
  for (const [at, [name, content]] of metas.entries()) {
    // `twitter:label1` says what `twitter:data1` is, in the next element.
    if (/^twitter:label\d$/.test(name) && WRITTEN_BY.test(content)) put(found.authors, metas[at + 1]?.[1] ?? '');
    const field = META[name];
    if (field) put(found[field], content, LONG.has(field) ? MAX_JSON : MAX_LENGTH);
  }
  for (const title of titles) put(found.titles, title.slice(0, MAX_LENGTH).replace(/\s+/g, ' '));
  return found;
}

function put(list: string[], sent: string, most = MAX_LENGTH): void {
  const text = sent.length > most ? '' : sent.trim();
  if (text !== '' && list.length < MAX_STATED) list.push(text);
}

const META: Readonly<Record<string, keyof Statements>> = {
  'og:title': 'titles',
  'twitter:title': 'titles',
  'dc.title': 'titles',
  'sailthru.title': 'titles',
  'parsely-title': 'titles',
  headline: 'titles',
  description: 'descriptions',
  'og:description': 'descriptions',
  'twitter:description': 'descriptions',
  'dc.description': 'descriptions',
  author: 'authors',
  'article:author': 'authors',
  'parsely-author': 'authors',
  'sailthru.author': 'authors',
  'dc.creator': 'authors',
  byl: 'authors',
  'article:published_time': 'published',
  datepublished: 'published',
  'og:published_time': 'published',
  'parsely-pub-date': 'published',
  'sailthru.date': 'published',
  'dc.date': 'published',
  'dc.date.issued': 'published',
  'dcterms.date': 'published',
  'dcterms.issued': 'published',
  'published-date': 'published',
  published_date: 'published',
  'publish-date': 'published',
  publish_date: 'published',
  publication_date: 'published',
  citation_publication_date: 'published',
  citation_date: 'published',
  citation_title: 'titles',
  citation_author: 'authors',
  date: 'published',
  pubdate: 'published',
  publishdate: 'published',
  'article:modified_time': 'modified',
  datemodified: 'modified',
  'og:updated_time': 'modified',
  'og:image': 'pictures',
  'og:image:url': 'pictures',
  'og:image:secure_url': 'pictures',
  'twitter:image': 'pictures',
  'og:site_name': 'publishers',
  'application-name': 'publishers',
  'og:locale': 'languages',
  'og:url': 'addresses',
  keywords: 'keywords',
  news_keywords: 'keywords',
  'article:tag': 'keywords',
};

/** All that JSON-LD says: stories in their order, and what is said elsewhere of what they name by its id. */
interface Graph {
  readonly stories: readonly Node[];
  readonly byId: ReadonlyMap<string, Node>;
}
type Node = Readonly<Record<string, unknown>>;

interface Story {
  readonly node: Node;
  /** One of a list. */
  readonly isListed: boolean;
}

interface ReadGraph {
  readonly stories: Story[];
  readonly byId: Map<string, Node>;
}

function readJson(text: string, { stories, byId }: ReadGraph): void {
  if (text.length > MAX_JSON) return;
  const queue: { readonly value: unknown; readonly isListed: boolean }[] = [
    { value: parseLoosely(text), isListed: false },
  ];
  for (let at = 0; at < queue.length && at < MAX_OBJECTS; at++) {
    const { value: node, isListed } = queue[at]!;
    if (Array.isArray(node)) for (const value of node.slice(0, MAX_OBJECTS)) queue.push({ value, isListed });
    else if (isObject(node)) {
      const id = node['@id'];
      // What names an id alone says nothing of it.
      if (typeof id === 'string' && Object.keys(node).length > 1 && !byId.has(id)) byId.set(id, node);
      if (stories.length < MAX_OBJECTS && STORY_TYPE.test(typeOf(node))) stories.push({ node, isListed });
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'itemListElement', 'item'])
        if (node[key]) queue.push({ value: node[key], isListed: isListed || key === 'itemListElement' });
    }
  }
}

const typeOf = (node: Node): string =>
  [node['@type']]
    .flat()
    .filter((one) => typeof one === 'string')
    .join(' ');

/** What a page calls itself: its addresses, and its titles folded. */
interface Own {
  readonly addresses: ReadonlySet<string>;
  readonly titles: readonly string[];
}

function ownOf(metas: readonly (readonly [string, string])[], titles: readonly string[], addresses: readonly string[]) {
  const of = (names: RegExp): string[] => metas.filter(([name]) => names.test(name)).map(([, content]) => content);
  const stated = [...titles, ...of(/^(?:og|twitter):title$/)].slice(0, MAX_STATED);
  return {
    addresses: new Set([...addresses, ...of(/^og:url$/)].slice(0, MAX_STATED).map(bareAddress).filter(hasPath)),
    titles: [...new Set(stated.map((title) => fold(title.slice(0, MAX_TITLE))))],
  };
}

/**
 * Pages state other stories in JSON-LD, too. Where one is the page's own by its address or its headline, and says who
 * wrote it, when, or shows it, those that name another address of the site are left out; where only the page itself is,
 * those of a list. Another headline alone may be one for search engines.
 */
function withoutOthers(stories: readonly Story[], own: Own): Node[] {
  const claims = stories.length < 2 ? [] : stories.map(({ node }) => claimOf(node, own));
  const hasOwnPage = claims.includes(true);
  const hasOwn = claims.some((isOwn, at) => isOwn && !isPage(stories[at]!.node) && saysMore(stories[at]!.node));
  return stories
    .filter(({ isListed }, at) => claims[at] !== false || !(hasOwn || (hasOwnPage && isListed)))
    .map(({ node }) => node);
}

/** A node for a paywall does not. */
const saysMore = ({ author, creator, datePublished, image }: Node): boolean =>
  [author, creator, datePublished, image].some(Boolean);

/** Undefined where a node says too little to tell. */
function claimOf(node: Node, { addresses, titles }: Own): boolean | undefined {
  const page = node.mainEntityOfPage;
  const named = [...strings(node.url), ...strings(node['@id']), ...strings(isObject(page) ? page['@id'] : page)]
    .slice(0, MAX_VALUES)
    .filter((address) => /^https?:/i.test(address))
    .map(bareAddress)
    .filter(hasPath);
  const headline = fold(strings(node.headline)[0]?.slice(0, MAX_TITLE) ?? '');
  if (named.some((address) => addresses.has(address))) return true;
  if (headline !== '' && titles.some((title) => isPartOf(headline, title) || isPartOf(title, headline))) return true;
  const hosts = new Set([...addresses].map(hostOfBare));
  return named.some((address) => hosts.has(hostOfBare(address))) ? false : undefined;
}

const isPartOf = (part: string, whole: string): boolean =>
  part === whole || (part.length >= MIN_SAME && whole.includes(part));
/** In characters: shorter titles stand in others by chance. */
const MIN_SAME = 12;

/** The address of a site tells none of its pages. */
const hasPath = (bare: string): boolean => bare.includes('/');
const hostOfBare = (bare: string): string => bare.split('/')[0]!;

/** However it is reached: without scheme, `www`, query, fragment, `amp`, `index.html` and the last slash. */
const bareAddress = (address: string): string =>
  address
    .slice(0, MAX_LENGTH)
    .split(/[?#]/)[0]!
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/amp(?=\/|$)/, '')
    .replace(/(?:\/index\.html?)?\/?$/, '');

const isPage = (node: Node): boolean => /webpage/i.test(typeOf(node));

function readGraph({ stories, byId }: Graph, found: Collected): void {
  /** What is named by its id alone, said in full. */
  const whole = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.slice(0, MAX_VALUES).map(whole)
      : isObject(value) && typeof value['@id'] === 'string' && value.name === undefined && value.url === undefined
        ? (byId.get(value['@id']) ?? value)
        : value;
  for (const node of stories) readStory(node, whole, found);
  // Where no story is stated, the one who made the page.
  if (stories.every(isPage))
    for (const { author } of stories) {
      const people = [whole(author)].flat().filter((one) => !(isObject(one) && HOUSE_TYPE.test(typeOf(one))));
      for (const name of names(people) ?? []) put(found.keepers, name);
    }
}

function readStory(node: Node, whole: (value: unknown) => unknown, found: Collected): void {
  const add = (field: keyof Collected, value: unknown): void => {
    for (const one of strings(value)) put(found[field], one, LONG.has(field) ? MAX_JSON : MAX_LENGTH);
  };
  const isOfPage = isPage(node);
  add('titles', node.headline ?? (isOfPage ? undefined : node.name));
  add('descriptions', node.description);
  if (!isOfPage) {
    const authors = names(whole(node.author)) === undefined ? whole(node.creator) : whole(node.author);
    add('authors', names(authors));
    add('houses', names([authors].flat().filter((one) => isObject(one) && HOUSE_TYPE.test(typeOf(one)))));
    add('texts', node.articleBody ?? (typeof node.text === 'string' ? node.text : undefined));
    add('pictures', urls(whole(node.image)));
  }
  add('published', node.datePublished);
  add('modified', node.dateModified);
  add('publishers', names(whole(node.publisher)));
  add('languages', node.inLanguage);
  add('keywords', node.keywords);
  add('pictures', node.thumbnailUrl);
  add('addresses', node.url);
}

const names = (value: unknown): string[] | undefined => {
  const found = [value].flat().flatMap((one) => (isObject(one) ? strings(one.name) : strings(one)));
  return found.length === 0 ? undefined : found;
};

const urls = (value: unknown): string[] =>
  [value].flat().flatMap((one) => (isObject(one) ? strings(one.url ?? one.contentUrl) : strings(one)));

const strings = (value: unknown): string[] => [value].flat().filter((one): one is string => typeof one === 'string');

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Line breaks inside strings, commas behind the last value and comment marks around it are what editors' systems leave in JSON-LD. */
function parseLoosely(text: string): unknown {
  for (const spelling of spellingsOf(text)) {
    try {
      return JSON.parse(spelling);
    } catch {}
  }
  return undefined;
}

function* spellingsOf(text: string): Generator<string> {
  const bare = text
    .replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\/\]\]>|\/\*\]\]>\*\/)\s*$/g, '')
    .trim();
  yield bare;
  const onOneLine = bare.replace(/[\u0000-\u001f]+/g, ' ').replace(/;\s*$/, '');
  yield onOneLine;
  yield onOneLine.replace(/,\s*([}\]])/g, '$1');
}

const textOf = (element: XmlElement): string => element.children.filter((node) => typeof node === 'string').join('');
