// The visible text of a web page as a clipping service or a text extractor leaves it: the title, then each element that
// a browser would set apart on lines of its own, paragraphs and lists with blank lines around.
import { parseHtml } from '../../../functions/formats/syntax/html.ts';
import { attribute, type XmlElement } from '../../../functions/formats/syntax/xml-element.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const UNSEEN = words(
  'script style noscript template head iframe svg select textarea object video audio canvas input img',
);
/** With a blank line before and behind. */
const APART = words(
  'p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote figure pre hr section article header footer nav aside main address fieldset',
);
const LINES = words('div li tr br dd dt form figcaption option details summary center body html tbody thead button');

export function dumpOf(html: string): string {
  const tree = parseHtml(html);
  const text = new VisibleText();
  text.read(tree);
  return `${folded(titleOf(tree) ?? '')}\n\n${text.end()}`;
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

class VisibleText {
  #text = '';
  /** Line feeds before the next word. */
  #feeds = 0;

  read(element: XmlElement): void {
    if (UNSEEN.has(element.name) || isHidden(element)) return;
    const feeds = APART.has(element.name) ? 2 : LINES.has(element.name) ? 1 : 0;
    this.#break(feeds);
    for (const child of element.children) {
      if (typeof child === 'string') this.#add(child);
      else this.read(child);
    }
    this.#break(feeds);
  }

  end(): string {
    return this.#text.trim();
  }

  #break(feeds: number): void {
    if (this.#text !== '') this.#feeds = Math.max(this.#feeds, feeds);
  }

  #add(sent: string): void {
    const text = sent.replace(/\s+/g, ' ');
    if (text.trim() === '') {
      if (this.#feeds === 0 && this.#text !== '' && !this.#text.endsWith(' ')) this.#text += ' ';
      return;
    }
    if (this.#feeds > 0) this.#text = this.#text.trimEnd() + '\n'.repeat(this.#feeds);
    const startsAnew = this.#feeds > 0 || this.#text.endsWith(' ');
    this.#feeds = 0;
    this.#text += startsAnew ? text.trimStart() : text;
  }
}

const isHidden = (element: XmlElement): boolean =>
  /display:\s*none/i.test(attribute(element, 'style') ?? '') || attribute(element, 'hidden') !== undefined;

function titleOf(element: XmlElement): string | undefined {
  if (element.name === 'title') return element.children.filter((child) => typeof child === 'string').join('');
  for (const child of element.children) {
    const title = typeof child === 'string' ? undefined : titleOf(child);
    if (title !== undefined) return title;
  }
  return undefined;
}
