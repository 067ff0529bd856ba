// What stands with a picture: its caption, and who took it.
import type { Association } from '../../../article/article.ts';
import { attribute, type XmlElement } from '../../../formats/syntax/xml-element.ts';
import { CREDIT_LABEL, readCredit, undouble } from '../../captions.ts';
import { isNeverShown } from '../segments.ts';
import { type ShownPicture, spotsAbove } from './shown-pictures.ts';

const CALLED_CAPTION = /caption|legend|bildunterschrift|credit/i;
/** How far above a picture the element is that holds its caption, too. */
const CAPTION_UP = 3;
const MAX_CAPTION = 1000;

export function saidOf(picture: ShownPicture): Pick<Association, 'caption' | 'credit'> {
  const captions = captionsOf(picture);
  if (captions.length === 0) return {};
  const caption = captionText(captions);
  const credit = readCredit(caption) ?? creditIn(captions);
  return { caption, ...(credit === undefined ? {} : { credit }) };
}

function captionsOf(picture: ShownPicture): readonly XmlElement[] {
  const above = spotsAbove(picture);
  const figure = above.find(({ name }) => name === 'figure');
  const holders = figure ? [figure] : above.slice(0, CAPTION_UP);
  for (const holder of holders) {
    const captions = captionsIn(holder);
    const text = captionText(captions);
    if (text !== '' && text.length <= MAX_CAPTION && !NO_CAPTION.test(text)) return captions;
    // What holds several pictures holds several captions.
    if (captions.length > 0) return [];
  }
  return [];
}

function captionText(captions: readonly XmlElement[]): string {
  const text = captions.map(textOf).join(' ').replace(/\s+/g, ' ').trim();
  return undouble(text) ?? text;
}

/** What is called a credit among them, its brackets and label left out. */
function creditIn(captions: readonly XmlElement[]): string | undefined {
  const find = (element: XmlElement): string | undefined => {
    if (element.name === 'button') return undefined;
    const isWhole = captions.length === 1 && element === captions[0];
    if (!isWhole && CALLED_CREDIT.test(attribute(element, 'class')?.slice(0, 300) ?? '')) {
      const text = textOf(element).replace(/\s+/g, ' ').trim();
      const credit = text
        .replace(/^[([]\s?|\s?[)\]]$/g, '')
        .replace(CREDIT_LABEL, '')
        .replace(LABELLED_CREDIT, '');
      return credit !== '' && text.length <= MAX_CREDIT ? credit : undefined;
    }
    for (const node of element.children) {
      const found = typeof node === 'string' ? undefined : find(node);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return captions.map(find).find((credit) => credit !== undefined);
}
const LABELLED_CREDIT = /^credits?(?: ?to)?\s?[:.…]+\s?/i;
const CALLED_CREDIT = /(?:^|[-_\s])(?:credits?|copyright|photographer)(?:$|[-_\s])/i;
const MAX_CREDIT = 100;

/** Elements of the line that says who wrote, and when, are called credits, too. */
const NO_CAPTION = /^(?:written by|author|by)\b/i;

/** The figcaption, or the outermost elements that are called captions; of a gallery none. */
function captionsIn(holder: XmlElement): XmlElement[] {
  const marked: XmlElement[] = [];
  const called: XmlElement[] = [];
  let images = 0;
  const visit = (element: XmlElement): void => {
    for (const node of element.children) {
      if (typeof node === 'string') continue;
      if (node.name === 'img' || node.name === 'amp-img') images++;
      if (node.name === 'figcaption') marked.push(node);
      else if (CALLED_CAPTION.test(attribute(node, 'class')?.slice(0, 300) ?? '')) called.push(node);
      else visit(node);
    }
  };
  visit(holder);
  if (marked.length > 0) return marked.slice(0, 1);
  return images > 1 ? [] : called.slice(0, 2);
}

export const textOf = ({ children }: XmlElement): string =>
  children
    .map((node) => (typeof node === 'string' ? node : isNeverShown(node.name) ? '' : ` ${textOf(node)} `))
    .join('');
