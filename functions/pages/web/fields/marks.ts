// Elements that say what they hold: authors and times, by link relations, microdata, addresses and the names of classes.
import { attribute, type XmlElement } from '../../../formats/syntax/xml-element.ts';
import { isNeverShown } from '../segments.ts';

export interface AuthorMark {
  readonly text: string;
  /** 3 for what is marked for machines, 2 for a link to an author's page, 1 for a class that is called so. */
  readonly strength: 1 | 2 | 3;
}

export interface Marks {
  readonly authors: readonly AuthorMark[];
  /** Of microdata. */
  readonly published: readonly string[];
  /** Of `time` elements, in the order of the page: some may be of other stories. */
  readonly times: readonly string[];
}

const MAX_AUTHORS = 60;
const MAX_TIMES = 5;
const MAX_CLASS = 300;
/** The list of them, or one: no page, nor its body, that says how many it has. */
const COMMENTS = /(?:^|\s)(?:comments?|commentlist|responses)(?:[-_](?:list|section|area|wrapper|body|item))?(?:\s|$)/i;
const MAX_TEXT = 200;
const AUTHOR_PAGE =
  /\/(?:(?:[a-z]{1,12}-)?(?:authors?|contributors?)|profiles?|people|staff|writers?|by|reporters?|columnists?|journalist(?:s|en)?|autor(?:en|es|in)?|auteurs?|autori)\/[^/?#]{2,}/i;
const CALLED_AUTHOR = /(?:^|[-_\s])(?:author|byline|writer|reporter|autor|auteur)/i;

/** What scripts and tests find an element by. */
const CALLED_IN: ReadonlySet<string> = new Set(['class', 'data-testid', 'data-test', 'data-qa']);
const TOLD_OF_AUTHOR = /(?:author|writer)[-_]*(?:desc|role|job|position)/i;

/** @param story elements that the headline or the first text of the story stands in: they hold no comments alone */
export function readMarks(root: XmlElement, story: ReadonlySet<XmlElement> = new Set()): Marks {
  const authors: AuthorMark[] = [];
  const published: string[] = [];
  const times: string[] = [];
  const visit = (element: XmlElement, isOfComments: boolean, isOfOthers: boolean): void => {
    for (const node of element.children) {
      if (typeof node === 'string') continue;
      const of = (name: string): string => attribute(node, name) ?? '';
      const itemprop = of('itemprop');
      if (itemprop === 'datePublished' && published.length < MAX_TIMES && !isOfOthers) {
        const day = of('content') || of('datetime');
        if (day !== '') published.push(day);
      } else if (
        node.name === 'time' &&
        of('datetime') !== '' &&
        times.length < MAX_TIMES &&
        !isOfComments &&
        !isOfOthers
      )
        times.push(of('datetime'));
      const strength = authors.length < MAX_AUTHORS && !isOfOthers ? strengthOf(node, itemprop) : undefined;
      if (strength !== undefined) {
        const text = (itemprop === 'author' && (of('content') || nameIn(node))) || textOf(node);
        if (text !== '') authors.push({ text, strength });
      }
      if (!isNeverShown(node.name) || node.name === 'head')
        visit(
          node,
          isOfComments || (isComments(node) && !story.has(node)),
          isOfOthers || (isReply(node) && !story.has(node)),
        );
    }
  };
  visit(root, false, false);
  return { authors, published, times };
}

/** Microdata of what others wrote beside the story. */
const isReply = (element: XmlElement): boolean =>
  REPLY.test(attribute(element, 'itemprop')?.slice(0, MAX_CLASS) ?? '') ||
  TYPE_OF_REPLY.test(attribute(element, 'itemtype')?.slice(0, MAX_CLASS) ?? '');
const REPLY = /(?:^|\s)(?:comments?|reviews?|acceptedAnswer|suggestedAnswer)(?:\s|$)/;
const TYPE_OF_REPLY = /\/(?:(?:User)?Comments?|Review|Answer)$/;

const isComments = ({ name: tag, attributes }: XmlElement): boolean =>
  tag !== 'article' &&
  tag !== 'main' &&
  attributes.some(({ name, value }) => (name === 'class' || name === 'id') && COMMENTS.test(value.slice(0, MAX_CLASS)));

function strengthOf(element: XmlElement, itemprop: string): AuthorMark['strength'] | undefined {
  if (itemprop === 'author' || /(?:^|\s)author(?:\s|$)/.test(attribute(element, 'rel') ?? '')) return 3;
  if (element.name === 'a' && AUTHOR_PAGE.test(attribute(element, 'href') ?? '')) return 2;
  let called = '';
  for (const { name, value } of element.attributes) if (CALLED_IN.has(name)) called += ` ${value.slice(0, MAX_CLASS)}`;
  if (!CALLED_AUTHOR.test(called) || /comment/i.test(called)) return undefined;
  return called.split(/\s+/).some((one) => CALLED_AUTHOR.test(one) && !TOLD_OF_AUTHOR.test(one)) ? 1 : undefined;
}

/** Microdata nests the name in the person. */
function nameIn(element: XmlElement): string {
  for (const node of element.children) {
    if (typeof node === 'string') continue;
    if (attribute(node, 'itemprop') === 'name') return attribute(node, 'content') || textOf(node);
    const found = nameIn(node);
    if (found !== '') return found;
  }
  return '';
}

/** White space folded, elements parted by `|`; empty where it is longer than a name with its title. */
function textOf(element: XmlElement): string {
  let text = '';
  const visit = ({ children }: XmlElement): void => {
    for (const node of children) {
      if (text.length > MAX_TEXT) return;
      if (typeof node === 'string') text += node.slice(0, MAX_TEXT);
      else if (!isNeverShown(node.name)) {
        text += '|';
        visit(node);
        text += '|';
      }
    }
  };
  visit(element);
  const folded = text
    .replace(/[\s|]*\|[\s|]*/g, ' | ')
    .replace(/\s+/g, ' ')
    .replace(/^[ |]+|[ |]+$/g, '');
  return folded.length > MAX_TEXT ? '' : folded;
}
