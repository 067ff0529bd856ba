// What a page states about its story for machines: JSON-LD, microdata, OpenGraph and meta tags, the title. Evidence that
// is weighed and never believed alone: sites leave templates, other stories and their own name there.
import { attribute, type XmlElement } from '../../formats/syntax/xml-element.ts';
import { type Add, type Graph, MAX_JSON, MAX_STATED, readJson, readStories, withoutEntities } from './json-ld.ts';
import { ownOf, ownStories } from './own-stories.ts';

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
  /** Pictures that stand for the site or for who writes: icons, logos, portraits. */
  readonly emblems: readonly string[];
  readonly publishers: readonly string[];
  readonly languages: readonly string[];
  readonly addresses: readonly string[];
  readonly keywords: readonly string[];
  /** The story's text, from JSON-LD. */
  readonly texts: readonly string[];
}

type Collected = { -readonly [K in keyof Statements]: string[] };

const MAX_LENGTH = 5000;
/** Some sites put the whole story there. */
const LONG: ReadonlySet<keyof Statements> = new Set(['texts', 'descriptions']);
const WRITTEN_BY =
  /^(?:written by|verfasst von|écrit par|escrit[oa] por|scritto da|geschreven door|skrevet av|interview by|author|autor|auteur)$/i;
/** As libraries list authors: `Example, Ann B.`; no `Ann Example, PhD`. */
const SURNAME_FIRST =
  /^\s*((?:(?:van|von|de|der|den|di|da|del|la|le|al|bin|el|ter) ){0,3}\p{Lu}[\p{L}\p{M}'’-]{1,40}), (?!(?:Jr|Sr|Ph|MD|M\.D|Esq)\b)(\p{Lu}[^,;]{0,60}?)\s*$/u;
const ICON = /(?:^|\s|-)icon(?:-precomposed)?(?:\s|$)/i;
/** As WordPress cuts icons: `sun-180x180.png`. */
export const SQUARE_CUT = /-(\d{2,3})x\1(?=\.\w{3,4}$)/;

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
    emblems: [],
    publishers: [],
    languages: [],
    addresses: [],
    keywords: [],
    texts: [],
  };
  const metas: (readonly [string, string])[] = [];
  const titles: string[] = [];
  const graph: Graph = { stories: [], byId: new Map() };
  const readLink = (rel: string, href: string): void => {
    if (/(?:^|\s)canonical(?:\s|$)/i.test(rel)) found.addresses.push(href);
    else if (ICON.test(rel)) put(found.emblems, href.replace(SQUARE_CUT, ''), MAX_LENGTH);
  };
  const visit = (element: XmlElement): void => {
    for (const node of element.children) {
      if (typeof node === 'string') continue;
      const of = (name: string): string => attribute(node, name) ?? '';
      if (node.name === 'html' && of('lang') !== '') found.languages.push(of('lang'));
      else if (node.name === 'title' && titles.length === 0) titles.push(textOf(node));
      else if (node.name === 'meta')
        metas.push([(of('property') || of('name') || of('itemprop')).toLowerCase(), of('content')]);
      else if (node.name === 'link') readLink(of('rel'), of('href'));
      else if (node.name === 'script') {
        if (/^application\/ld\+json/i.test(of('type').trim())) readJson(textOf(node), graph);
        continue;
      }
      visit(node);
    }
  };
  visit(root);
  const add: Add = (field, sent) => {
    if (LONG.has(field)) return put(found[field], sent, MAX_JSON);
    // Systems escape what is escaped already, in meta tags as in JSON-LD.
    const read = withoutEntities(sent);
    // Titles are taken apart at marks between blanks: of many blanks that would take quadratic time.
    put(found[field], field === 'titles' ? read.replace(/\s+/g, ' ') : read, MAX_LENGTH);
  };
  readStories(ownStories(graph.stories, ownOf(metas, titles, found.addresses)), graph.byId, add);
  for (const [at, [name, content]] of metas.entries()) {
    // `twitter:label1` says what `twitter:data1` is, in the next element.
    if (/^twitter:label\d$/.test(name) && WRITTEN_BY.test(content)) add('authors', metas[at + 1]?.[1] ?? '');
    const field = META.get(name);
    if (field) add(field, name === 'citation_author' ? content.replace(SURNAME_FIRST, '$2 $1') : content);
  }
  for (const [name, content] of metas) if (SERVED.has(name) && found.modified.length === 0) add('modified', content);
  for (const title of titles) add('titles', title.slice(0, MAX_LENGTH));
  return found;
}

function put(list: string[], sent: string, most: number): void {
  const text = sent.length > most ? '' : sent.trim();
  if (text !== '' && list.length < MAX_STATED) list.push(text);
}

const META: ReadonlyMap<string, keyof Statements> = new Map<string, keyof Statements>([
  ['og:title', 'titles'],
  ['twitter:title', 'titles'],
  ['dc.title', 'titles'],
  ['sailthru.title', 'titles'],
  ['parsely-title', 'titles'],
  ['headline', 'titles'],
  ['description', 'descriptions'],
  ['og:description', 'descriptions'],
  ['twitter:description', 'descriptions'],
  ['dc.description', 'descriptions'],
  ['author', 'authors'],
  ['article:author', 'authors'],
  ['parsely-author', 'authors'],
  ['sailthru.author', 'authors'],
  ['dc.creator', 'authors'],
  ['byl', 'authors'],
  ['dcterms.creator', 'authors'],
  ['cxenseparse:author', 'authors'],
  ['dable:author', 'authors'],
  ['content_author', 'authors'],
  ['article:published_time', 'published'],
  ['datepublished', 'published'],
  ['og:published_time', 'published'],
  ['parsely-pub-date', 'published'],
  ['sailthru.date', 'published'],
  ['dc.date', 'published'],
  ['dc.date.issued', 'published'],
  ['dcterms.date', 'published'],
  ['dcterms.issued', 'published'],
  ['published-date', 'published'],
  ['published_date', 'published'],
  ['publish-date', 'published'],
  ['cxenseparse:recs:publishtime', 'published'],
  ['content_publisheddate', 'published'],
  ['publish_date', 'published'],
  ['publication_date', 'published'],
  ['citation_publication_date', 'published'],
  ['citation_date', 'published'],
  ['citation_title', 'titles'],
  ['citation_author', 'authors'],
  ['date', 'published'],
  ['pubdate', 'published'],
  ['publishdate', 'published'],
  ['article:modified_time', 'modified'],
  ['datemodified', 'modified'],
  ['og:updated_time', 'modified'],
  ['og:image', 'pictures'],
  ['og:image:url', 'pictures'],
  // Some count them.
  ['og:image1', 'pictures'],
  ['og:image:secure_url', 'pictures'],
  ['twitter:image', 'pictures'],
  ['og:site_name', 'publishers'],
  ['application-name', 'publishers'],
  ['og:locale', 'languages'],
  ['og:url', 'addresses'],
  ['keywords', 'keywords'],
  ['news_keywords', 'keywords'],
  ['article:tag', 'keywords'],
]);

/** Of the page as it is served: asked where nothing else says when its story was changed. */
const SERVED: ReadonlySet<string> = new Set(['dcterms.modified', 'last-modified']);

const textOf = (element: XmlElement): string => element.children.filter((node) => typeof node === 'string').join('');
