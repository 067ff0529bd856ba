// JSON-LD as pages state it: the stories that are described there, and what each says of itself.
import { decodeEntities } from '../../formats/syntax/entities.ts';
import { isObject, type JsonObject } from '../../formats/syntax/json.ts';
import type { Statements } from './statements.ts';

export const MAX_JSON = 2 * 1024 * 1024;
const MAX_OBJECTS = 5000;
/** Of each field; a page that states more states nothing. */
export const MAX_STATED = 60;
/** Of one property. */
export const MAX_VALUES = 40;
const HOUSE_TYPE = /organi[sz]ation|corporation|business/i;
const STORY_TYPE = /article|posting|report|story|review|recipe|webpage|howto|liveblog/i;

/** All that JSON-LD says: stories in their order, and what is said elsewhere of what they name by its id. */
export interface Graph {
  readonly stories: Story[];
  readonly byId: Map<string, Node>;
}
export type Node = JsonObject;

export interface Story {
  readonly node: Node;
  /** One of a list. */
  readonly isListed: boolean;
}

/** Adds what one script says. */
export function readJson(text: string, { stories, byId }: Graph): void {
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

const isHouse = (value: unknown): boolean => isObject(value) && HOUSE_TYPE.test(typeOf(value));
export const isPage = (node: Node): boolean => /webpage/i.test(typeOf(node));

/** Takes what is stated in a field. */
export type Add = (field: keyof Statements, sent: string) => void;

/** What the stories say, whole where a part of it stands elsewhere by its id. */
export function readStories(stories: readonly Node[], byId: Graph['byId'], add: Add): void {
  /** What is named by its id alone, said in full. */
  const whole = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.slice(0, MAX_VALUES).map(whole)
      : isObject(value) && typeof value['@id'] === 'string' && value.name === undefined && value.url === undefined
        ? (byId.get(value['@id']) ?? value)
        : value;
  for (const node of stories) readStory(node, whole, add);
  // Where no story is stated, the one who made the page.
  if (stories.every(isPage))
    for (const { author } of stories) {
      const people = [whole(author)].flat().filter((one) => !isHouse(one));
      for (const name of names(people) ?? []) add('keepers', name);
    }
}

function readStory(node: Node, whole: (value: unknown) => unknown, add: Add): void {
  const addAll = (field: keyof Statements, value: unknown): void => {
    for (const one of strings(value)) add(field, one);
  };
  const isOfPage = isPage(node);
  addAll('titles', node.headline ?? (isOfPage ? undefined : node.name));
  addAll('descriptions', node.description);
  if (!isOfPage) {
    const authors = names(whole(node.author)) === undefined ? whole(node.creator) : whole(node.author);
    addAll('authors', names(authors));
    addAll('houses', names([authors].flat().filter(isHouse)));
    addAll('texts', node.articleBody ?? (typeof node.text === 'string' ? node.text : undefined));
    addAll('pictures', urls(whole(node.image)));
  }
  addAll('published', node.datePublished);
  addAll('modified', node.dateModified);
  addAll('publishers', names(whole(node.publisher)));
  // Some name the story's own picture there, too.
  const pictures = new Set(urls(whole(node.image)));
  for (const one of [whole(node.publisher), whole(node.author)].flat().filter(isObject))
    for (const emblem of [one.logo, one.image].flatMap((sent) => urls(whole(sent))))
      if (!pictures.has(emblem)) add('emblems', emblem);
  addAll('languages', node.inLanguage);
  addAll('keywords', node.keywords);
  addAll('pictures', node.thumbnailUrl);
  addAll('addresses', node.url);
}

const names = (value: unknown): string[] | undefined => {
  const found = [value].flat().flatMap((one) => (isObject(one) ? strings(one.name) : strings(one)));
  return found.length === 0 ? undefined : found;
};

const urls = (value: unknown): string[] =>
  [value].flat().flatMap((one) => (isObject(one) ? strings(one.url ?? one.contentUrl) : strings(one)));

export const strings = (value: unknown): string[] =>
  [value].flat().filter((one): one is string => typeof one === 'string');

/** Some write the entities of HTML where none are read: `Se&aacute;n`. */
export const withoutEntities = (text: string): string =>
  text.length <= MAX_ESCAPED && ENTITY.test(text) ? decodeEntities(text) : text;
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,30});/i;
/** In characters: longer texts may be HTML themselves. */
const MAX_ESCAPED = 5000;

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
