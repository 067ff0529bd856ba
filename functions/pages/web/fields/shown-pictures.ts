// The pictures that a page shows, with their place: before the headline, about the opening of the story, in it, behind it.
import { attribute, type XmlElement } from '../../../formats/syntax/xml-element.ts';
import { isNeverShown } from '../segments.ts';
import { decoded, MAX_ADDRESS } from './picture-files.ts';

/** An element with those that it stands in. */
export interface Spot {
  readonly element: XmlElement;
  readonly above: Spot | undefined;
}

export interface ShownPicture {
  readonly image: XmlElement;
  /** The element that it stands in. */
  readonly in: Spot;
  readonly place: 'before' | 'opening' | 'story' | 'behind';
}

/** Between which the story stands. */
export interface Landmarks {
  readonly title: XmlElement | undefined;
  readonly first: XmlElement | undefined;
  /** Where the opening ends. */
  readonly second: XmlElement | undefined;
  readonly last: XmlElement | undefined;
}

/** A page that shows more is looked at no further. */
const MAX_PICTURES = 2000;
const IMAGES = new Set(['img', 'amp-img', 'video', 'source']);

export function shownPictures(root: XmlElement, { title, first, second, last }: Landmarks): ShownPicture[] {
  const found: ShownPicture[] = [];
  let place: ShownPicture['place'] = 'before';
  const visit = (spot: Spot): void => {
    for (const node of spot.element.children) {
      if (typeof node === 'string' || found.length >= MAX_PICTURES) continue;
      if (place === 'before' && (node === title || node === first)) place = 'opening';
      if (place === 'opening' && node === second) place = 'story';
      const isOfFilm = node.name === 'source' && spot.element.name !== 'picture';
      if (isPicture(node) && !isOfFilm) found.push({ image: node, in: spot, place });
      if (!isNeverShown(node.name) || node.name === 'noscript') visit({ element: node, above: spot });
      if (node === last) place = 'behind';
    }
  };
  visit({ element: root, above: undefined });
  return found;
}

const isPicture = (element: XmlElement): boolean => IMAGES.has(element.name) || backgroundOf(element) !== undefined;

/** The address of a picture that lies behind an element, by its style; of no pattern. */
function backgroundOf(element: XmlElement): string | undefined {
  const style = attribute(element, 'style')?.slice(0, MAX_STYLE) ?? '';
  if (!/url\(/i.test(style)) return undefined;
  for (const [, declared = ''] of style.matchAll(BACKGROUND)) {
    const [, double, single, bare] = ADDRESS.exec(declared) ?? [];
    if (double ?? single ?? bare) return double ?? single ?? bare;
  }
  return undefined;
}
const MAX_STYLE = 1000;
const BACKGROUND = /background(?:-image)?\s{0,3}:([^;]+)/gi;
const ADDRESS =
  /url\(\s{0,3}(?:"([^"]{5,500})"|'([^']{5,500})'|([^'"()]{5,500}))\s{0,3}\)(?!\s{0,3}repeat(?:[\s;]|$))/i;

/** Where the picture may lie, best first: what a page loads late stands in no `src`. */
export function sourcesOf(image: XmlElement): string[] {
  if (image.name === 'video') return posterOf(image);
  const sources = SOURCES.map((name) => attribute(image, name) ?? '');
  const sets = SETS.flatMap((name) => largestIn(attribute(image, name) ?? ''));
  return [...sources.map((source) => (source.startsWith('{') ? (IN_JSON.exec(source)?.[0] ?? '') : source)), ...sets]
    .concat(backgroundOf(image) ?? '')
    .filter((source) => source !== '' && source.length <= MAX_ADDRESS);
}
const posterOf = (film: XmlElement): string[] =>
  [attribute(film, 'poster') ?? ''].filter((poster) => poster !== '' && poster.length <= MAX_ADDRESS);
const SOURCES = ['data-src', 'data-original', 'data-lazy-src', 'data-image', 'src', 'poster'];
const SETS = ['data-srcset', 'data-lazy-srcset', 'srcset'];
/** Some state one for each width of a window. */
const IN_JSON = /(?:https?:)?\/\/[^"\s\\]{4,2000}/;

/** Of `a.jpg 320w, b.jpg 1200w` the last of the widest. */
function largestIn(set: string): string[] {
  if (set === '' || set.length > MAX_SET) return [];
  const entries = set
    .split(/,\s+|(?<=\d[wx]),|(?<=\.(?:jpe?g|png|webp|gif|avif)),(?=\/)/)
    .map((entry) => entry.trim().split(/\s+/))
    .map(([address = '', size = '0']) => ({ address, size: Number.parseFloat(size) || 0 }));
  const most = Math.max(...entries.map(({ size }) => size));
  return entries
    .filter(({ size }) => size === most)
    .slice(0, MAX_ALIKE)
    .map(({ address }) => address);
}
const MAX_ALIKE = 4;
const MAX_SET = 20_000;

/** The names of the files, in small letters: sizes stand in paths, queries and at the end of a name. */
export const filesOf = (image: XmlElement): string[] =>
  (image.name === 'video' ? ['poster'] : [...SOURCES, ...SETS])
    .map((name) => attribute(image, name) ?? '')
    .concat(attribute(image, 'style')?.slice(0, MAX_STYLE) ?? '')
    .filter((source) => source !== '' && source.length <= MAX_SET && !source.startsWith('data:'))
    .map(decoded);

/** The elements that a picture stands in, the nearest first. */
export function spotsAbove({ in: spot }: ShownPicture, most = MAX_ABOVE): XmlElement[] {
  const found: XmlElement[] = [];
  for (let at: Spot | undefined = spot; at && found.length < most; at = at.above) found.push(at.element);
  return found;
}
/** Pages are laid out in some thirty levels. */
const MAX_ABOVE = 60;
