// Which of the stories that a page states in JSON-LD are its own, by its addresses and its titles.
import { isObject } from '../../formats/syntax/json.ts';
import { fold } from '../counting.ts';
import { isPage, MAX_STATED, MAX_VALUES, type Node, type Story, strings, withoutEntities } from './json-ld.ts';
import { wordsIn } from './kinship.ts';

/** In characters: of longer titles the beginning tells whose they are. */
const MAX_TITLE = 300;
const MAX_ADDRESS = 5000;

/** What a page calls itself: its addresses, and its titles folded. */
export interface Own {
  readonly addresses: ReadonlySet<string>;
  readonly titles: readonly string[];
}

export function ownOf(
  metas: readonly (readonly [string, string])[],
  titles: readonly string[],
  addresses: readonly string[],
): Own {
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
 * those of a list. Another headline alone may be one for search engines, unless it shares no word with the titles.
 */
export function ownStories(stories: readonly Story[], own: Own): Node[] {
  const claims = stories.length < 2 ? [] : stories.map(({ node }) => claimOf(node, own));
  const hasOwnPage = claims.includes(true);
  if (claims.length > 0 && !hasOwnPage) return withoutStrangers(nodesOf(stories), own);
  const hasOwn = claims.some((isOwn, at) => isOwn && !isPage(stories[at]!.node) && saysMore(stories[at]!.node));
  const found = stories
    .filter(({ isListed }, at) => claims[at] !== false || !(hasOwn || (hasOwnPage && isListed)))
    .map(({ node }) => node);
  return hasOwn || claims.length === 0 ? found : withoutStrangers(found, own);
}

const nodesOf = (stories: readonly Story[]): Node[] => stories.map(({ node }) => node);

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
  const headline = headlineOf(node);
  if (named.some((address) => addresses.has(address))) return true;
  if (headline !== '' && titles.some((title) => isPartOf(headline, title) || isPartOf(title, headline))) return true;
  const hosts = new Set([...addresses].map(hostOfBare));
  return named.some((address) => hosts.has(hostOfBare(address))) ? false : undefined;
}

/** Folded. */
const headlineOf = (node: Node): string => fold(withoutEntities(strings(node.headline)[0]?.slice(0, MAX_TITLE) ?? ''));

/**
 * Where none is the page's own by what it says, what shares no word with its titles is another's if it names another
 * address of the site, or is one of several. One headline, however often it is stated, may be the page's own in other
 * words.
 */
function withoutStrangers(nodes: readonly Node[], own: Own): Node[] {
  const { titles } = own;
  const headlines = nodes.map((node) => (isPage(node) ? '' : headlineOf(node)));
  const different = new Set(headlines.filter((headline) => headline !== ''));
  if (different.size === 0 || titles.length === 0) return [...nodes];
  const known = new Set(titles.flatMap((title) => [...wordsIn(title)]));
  const isStranger = (headline: string): boolean => {
    const words = [...wordsIn(headline)];
    return words.length >= MIN_WORDS && !words.some((word) => known.has(word));
  };
  return nodes.filter(
    (node, at) => !isStranger(headlines[at]!) || !(different.size > 1 || claimOf(node, own) === false),
  );
}
/** Fewer say too little to tell. */
const MIN_WORDS = 3;

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
    .slice(0, MAX_ADDRESS)
    .split(/[?#]/)[0]!
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/amp(?=\/|$)/, '')
    .replace(/(?:\/index\.html?)?\/?$/, '');
