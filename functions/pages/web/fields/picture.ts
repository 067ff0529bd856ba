// The picture that leads the story: what the page states, else the first figure that it shows; with the caption and
// credit that stand with it.
import type { Association } from '../../../article/article.ts';
import type { Absolute } from '../../../formats/syntax/plain-html.ts';
import { attribute, type XmlElement } from '../../../formats/syntax/xml-element.ts';
import { readCredit, undouble } from '../../captions.ts';
import { isNeverShown } from '../segments.ts';
import type { ReadPage } from './read-page.ts';

/** What a site states where a story has no picture. */
const NO_PICTURE = /(?<!\bno[-_]?)logo|placeholder|favicon|default[-_.]|[-_.]default|\bicons?\b|avatar/i;
const SOURCES = ['src', 'data-src', 'srcset', 'data-srcset', 'data-original', 'data-lazy-src'] as const;
const FURNITURE = new Set(['nav', 'header', 'footer', 'aside', 'form', 'button']);
const CALLED_CAPTION = /caption|legend|bildunterschrift|credit/i;
/** How far above a picture the element is that holds its caption, too. */
const CAPTION_UP = 3;
const MAX_CAPTION = 1000;
const MIN_FILE_NAME = 5;

export function pictureOf(page: ReadPage, absolute: Absolute): Association | undefined {
  const { root, statements } = page;
  const stated = statements.pictures
    .map((sent) => absolute(sent))
    .find((href) => href !== undefined && !NO_PICTURE.test(fileName(href)));
  const shown = stated === undefined ? (firstFigure(root) ?? firstInStory(page)) : pictureNamed(root, fileName(stated));
  const href = stated ?? (shown && absolute(addressOf(shown.image)));
  if (href === undefined) return undefined;
  const caption = shown && captionOf(shown);
  const credit = caption === undefined ? undefined : readCredit(caption);
  return {
    rel: 'picture',
    uri: href,
    type: 'picture',
    ...(caption === undefined ? {} : { caption }),
    ...(credit === undefined ? {} : { credit }),
    renditions: [{ name: 'lead', href }],
  };
}

interface ShownPicture {
  readonly image: XmlElement;
  /** The elements that it stands in, the nearest last. */
  readonly above: readonly XmlElement[];
}

/** Sizes stand in paths and queries, so the file's own name decides. */
function pictureNamed(root: XmlElement, file: string): ShownPicture | undefined {
  if (file.length < MIN_FILE_NAME) return undefined;
  return findPicture(root, ({ image }) => SOURCES.some((name) => attribute(image, name)?.includes(file)));
}

const firstFigure = (root: XmlElement): ShownPicture | undefined =>
  findPicture(root, (picture) => picture.above.some(({ name }) => name === 'figure') && mayLead(picture));

/** Between the headline and the end of the story, where no element is called a figure. */
function firstInStory({ root, segments, isStory }: ReadPage): ShownPicture | undefined {
  const first = isStory.indexOf(true);
  const title = segments.findIndex(({ tag }) => tag === 'h1');
  const start = segments[title !== -1 && title < first ? title : first]?.box.element;
  const end = segments[isStory.lastIndexOf(true)]?.box.element;
  let isInStory = false;
  let isBehind = false;
  return findPicture(
    root,
    (picture) => isInStory && !isBehind && mayLead(picture) && isLarge(picture.image) && !isOfPage(picture),
    (element) => {
      isBehind ||= isInStory && element === end;
      isInStory ||= element === start;
    },
  );
}

const mayLead = ({ image, above }: ShownPicture): boolean =>
  !above.some(({ name }) => FURNITURE.has(name)) && ADDRESS.test(addressOf(image) ?? '');
const ADDRESS = /^(?:(?:https?:)?\/\/|\.{0,2}\/|(?!data:)[\w-]{1,200}\.(?:jpe?g|png|webp|gif|avif)\b)/i;

/** In pixels, where the page says it: portraits of authors and signs are smaller. */
const [MIN_WIDTH, MIN_HEIGHT] = [200, 100];
const isLarge = (image: XmlElement): boolean => {
  const [width, height] = ['width', 'height'].map((side) => Number.parseInt(attribute(image, side) ?? '', 10));
  return !(width! < MIN_WIDTH || height! < MIN_HEIGHT);
};

const isOfPage = ({ image, above }: ShownPicture): boolean => {
  const file = fileName(addressOf(image) ?? '');
  return (
    NO_PICTURE.test(file) ||
    NO_PHOTO.test(file) ||
    IS_SIGN.test(attribute(image, 'alt')?.slice(0, 300) ?? '') ||
    above.some((one) => one.name === 'a' && textOf(one).trim() !== '') ||
    [image, ...above.slice(-ASKED_UP)].some((one) => OF_PAGE.test(attribute(one, 'class')?.slice(0, 300) ?? ''))
  );
};
/** What holds a place, counts readers or is drawn. */
const NO_PHOTO = /spacer|blank|pixel|loading|loader|badge|^\w{1,2}\.gif$|\.svg$/i;
/** `Example logo`; what a photo shows may be called anything. */
const IS_SIGN = /^(?:logo|avatar|icon|emoji)\b|\blogo$/i;
const OF_PAGE =
  /author|avatar|headshot|portrait|logo|icon|byline|share|social|related|recommend|newsletter|emoji|banner|promo|sponsor|advert|\bads?\b/i;
const ASKED_UP = 6;

function findPicture(
  root: XmlElement,
  isIt: (picture: ShownPicture) => boolean,
  enter?: (element: XmlElement) => void,
): ShownPicture | undefined {
  const above: XmlElement[] = [];
  const visit = (element: XmlElement): ShownPicture | undefined => {
    above.push(element);
    for (const node of element.children) {
      if (typeof node === 'string' || (isNeverShown(node.name) && node.name !== 'noscript')) continue;
      enter?.(node);
      const picture = { image: node, above };
      if ((node.name === 'img' || node.name === 'amp-img') && isIt(picture)) return { image: node, above: [...above] };
      const found = visit(node);
      if (found) return found;
    }
    above.pop();
    return undefined;
  };
  return visit(root);
}

const addressOf = (image: XmlElement): string | undefined =>
  ['data-src', 'data-original', 'data-lazy-src', 'src'].flatMap((name) => attribute(image, name) ?? [])[0];

function captionOf({ above }: ShownPicture): string | undefined {
  const figure = above.findLast(({ name }) => name === 'figure');
  const holders = figure ? [figure] : above.slice(-CAPTION_UP).reverse();
  for (const holder of holders) {
    const captions = captionsIn(holder);
    const text = captions.map(textOf).join(' ').replace(/\s+/g, ' ').trim();
    if (text !== '' && text.length <= MAX_CAPTION) return undouble(text) ?? text;
    // What holds several pictures holds several captions.
    if (captions.length > 0) return undefined;
  }
  return undefined;
}

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

const textOf = ({ children }: XmlElement): string =>
  children
    .map((node) => (typeof node === 'string' ? node : isNeverShown(node.name) ? '' : ` ${textOf(node)} `))
    .join('');

const fileName = (href: string): string => href.split(/[?#]/)[0]!.split('/').at(-1)!;
