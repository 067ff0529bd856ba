// The picture that leads the story: what the page states, weighed against what it shows about the opening of its story.
import type { Association } from '../../../article/article.ts';
import type { Absolute } from '../../../formats/syntax/plain-html.ts';
import { attribute, type XmlElement } from '../../../formats/syntax/xml-element.ts';
import { fold } from '../../counting.ts';
import { SQUARE_CUT } from '../statements.ts';
import { letters } from './names.ts';
import { saidOf, textOf } from './picture-caption.ts';
import {
  fileName,
  isCard,
  isNoPicture,
  isPortrait,
  namesOfFile,
  pathOf,
  pictureKey,
  wholeAddress,
  withoutCut,
} from './picture-files.ts';
import type { ReadPage } from './read-page.ts';
import { filesOf, type Landmarks, type ShownPicture, shownPictures, sourcesOf, spotsAbove } from './shown-pictures.ts';

const FURNITURE = new Set(['nav', 'header', 'footer', 'aside', 'form', 'button']);
/** How far above a picture the element is that says that it leads. */
const LEADS_UP = 3;
/** A shorter name is looked for with its ending: `ship.jpg`. */
const MIN_KEY = 5;

/** @param headline as the page shows it, if it does */
export function pictureOf(page: ReadPage, headline: string | undefined, absolute: Absolute): Association | undefined {
  const landmarks = landmarksOf(page, headline);
  const shown = shownPictures(page.root, landmarks);
  const emblems = new Set(page.statements.emblems.map((sent) => wholeAddress(absolute(sent) ?? '')));
  const stated = page.statements.pictures
    .map((sent) => absolute(sent))
    .filter((href) => href !== undefined)
    .filter((href) => !isNoPicture(href) && !isPortrait(href))
    .filter((href) => ![href, href.replace(SQUARE_CUT, '')].some((one) => emblems.has(wholeAddress(one))));
  const named = firstNamed(stated, shown);
  const lead = named ?? leadOf(stated, shown, landmarks, page);
  const href = lead?.stated ?? (lead?.picture && firstAddress(lead.picture, absolute));
  if (href === undefined) return undefined;
  return {
    rel: 'picture',
    uri: href,
    type: 'picture',
    ...(lead?.picture ? saidOf(lead.picture) : {}),
    renditions: [{ name: 'lead', href }],
  };
}

interface Lead {
  readonly stated?: string;
  readonly picture?: ShownPicture;
}

/** Of the pictures that are stated the first that the page shows, too. */
function firstNamed(stated: readonly string[], shown: readonly ShownPicture[]): Lead | undefined {
  const byName = new Map<string, ShownPicture>();
  for (const picture of shown)
    for (const name of filesOf(picture.image).flatMap(namesOfFile)) if (!byName.has(name)) byName.set(name, picture);
  for (const href of stated) {
    const key = pictureKey(href);
    const picture = byName.get(key.length < MIN_KEY ? fileName(href).toLowerCase() : key);
    if (picture && (href === stated[0] || !isBeside(picture))) return { stated: href, picture };
  }
  return undefined;
}

/** What is stated and shown nowhere may be a card, or the mark of the site: then what stands at the head of the story. */
function leadOf(
  [stated]: readonly string[],
  shown: readonly ShownPicture[],
  landmarks: PageLandmarks,
  page: ReadPage,
): Lead | undefined {
  if (stated === undefined) {
    const candidates = shown.filter((picture) => mayLead(picture, landmarks));
    const picture = candidates.find(isInFigure) ?? candidates.find((one) => isLarge(one.image) && !isOfPage(one));
    return picture && { picture };
  }
  const heads = shown.filter(
    (one) =>
      (mayLead(one, landmarks) || (isWide(one.image) && isOfStory(one, landmarks.aboveTitle))) &&
      isAtHead(one) &&
      isLarge(one.image) &&
      !isOfPage(one) &&
      !leadsElsewhere(one, page),
  );
  const kin = heads.find((one) => isKin(stated, one));
  if (kin) return { stated, picture: kin };
  const inFigure = heads.find(isInFigure);
  const picture = isCard(stated) ? (inFigure ?? heads[0]) : isOfSite(stated, page) ? inFigure : undefined;
  return picture ? { picture } : { stated };
}

/** To another story or an advertiser; a larger size, or the page itself, is a link of its own. */
function leadsElsewhere(picture: ShownPicture, { address }: ReadPage): boolean {
  const link = spotsAbove(picture).find(({ name }) => name === 'a');
  const href = (link && attribute(link, 'href')?.trim()) || '#';
  return !(href.startsWith('#') || /^javascript:/i.test(href) || IS_FILE.test(pathOf(href)) || href === address);
}
const IS_FILE = /\.(?:jpe?g|png|webp|gif|avif)$/;

const isBeside = (picture: ShownPicture): boolean =>
  picture.place === 'behind' || spotsAbove(picture).some(({ name }) => FURNITURE.has(name) && name !== 'header');

interface PageLandmarks extends Landmarks {
  /** The elements that the headline stands in, the nearest first. */
  readonly aboveTitle: readonly XmlElement[];
}

function landmarksOf({ segments, isStory }: ReadPage, headline: string | undefined): PageLandmarks {
  const story = segments.filter((_, at) => isStory[at]);
  const first = isStory.indexOf(true);
  const wanted = fold(headline ?? '');
  const near = segments.slice(0, first === -1 ? undefined : first + 1);
  const title =
    near.findLast(({ text }) => wanted !== '' && text.length < MAX_TITLE && fold(text) === wanted) ??
    near.findLast(({ tag }) => tag === 'h1');
  const aboveTitle: XmlElement[] = [];
  for (let box = title?.box; box; box = box.parent) aboveTitle.push(box.element);
  return {
    title: title?.box.element,
    first: story[0]?.box.element,
    second: story[OPENING]?.box.element,
    last: story.at(-1)?.box.element,
    aboveTitle,
  };
}
const MAX_TITLE = 400;
/** Texts of the story above which a picture leads: a standfirst and the first paragraph. */
const OPENING = 2;

/** Above a headline only what stands with it: how many levels up. */
const TITLE_UP = 4;

function mayLead(picture: ShownPicture, { aboveTitle }: PageLandmarks): boolean {
  if (!isOfStory(picture, aboveTitle)) return false;
  if (picture.place !== 'before') return true;
  const around = aboveTitle.slice(1, TITLE_UP).filter(({ name }) => name !== 'body' && name !== 'html' && name !== '');
  const above = spotsAbove(picture);
  return around.some((one) => above.includes(one));
}

/** In no furniture of the page; the header of an article is none. */
function isOfStory(picture: ShownPicture, aboveTitle: readonly XmlElement[]): boolean {
  if (picture.place === 'behind' || picture.image.name === 'source') return false;
  const isFurniture = (one: XmlElement): boolean =>
    FURNITURE.has(one.name) && !(one.name === 'header' && (picture.place !== 'before' || aboveTitle.includes(one)));
  return !spotsAbove(picture).some(isFurniture) && addressesOf(picture).length > 0;
}

const isAddress = (address: string): boolean => ADDRESS.test(address) && !NO_PHOTO.test(fileName(address));

const addressesOf = ({ image, in: { element } }: ShownPicture): string[] => [
  ...sourcesOf(image).filter(isAddress),
  ...(element.name === 'picture' ? addressesIn(element) : []),
];

/** Of the sources of a `picture`, in which a page may put any number of images. */
function addressesIn(picture: XmlElement): readonly string[] {
  const known = inPictures.get(picture);
  if (known) return known;
  const sources = picture.children.filter((node) => typeof node !== 'string').filter(({ name }) => name === 'source');
  const found = sources.slice(0, MAX_SOURCES).flatMap(sourcesOf).filter(isAddress);
  inPictures.set(picture, found);
  return found;
}
const inPictures = new WeakMap<XmlElement, readonly string[]>();
const MAX_SOURCES = 12;
const firstAddress = (picture: ShownPicture, absolute: Absolute): string | undefined =>
  addressesOf(picture)
    .map((address) => absolute(address))
    .find((address) => address !== undefined);
const ADDRESS =
  /^(?:(?:https?:)?\/\/|\.{0,2}\/|[\p{L}\p{N}_-][\p{L}\p{N} _./%~@-]{0,300}\.(?:jpe?g|png|webp|gif|avif)\b)/iu;

const isInFigure = (picture: ShownPicture): boolean => spotsAbove(picture).some(({ name }) => name === 'figure');

/** In pixels, where the page says it: portraits of authors and signs are smaller. */
const [MIN_WIDTH, MIN_HEIGHT] = [200, 100];
const isLarge = (image: XmlElement): boolean => {
  const [width, height] = ['width', 'height'].map((side) => Number.parseInt(attribute(image, side) ?? '', 10));
  return !(width! < MIN_WIDTH || height! < MIN_HEIGHT);
};

/** As the page, where it stands above the headline. */
const isWide = (image: XmlElement): boolean =>
  Number.parseInt(attribute(image, 'width') ?? '', 10) >= WIDE && isLarge(image);
const WIDE = 600;

const isOfPage = (picture: ShownPicture): boolean => {
  const { image } = picture;
  const above = spotsAbove(picture);
  return (
    isNoPicture(addressesOf(picture)[0] ?? '') ||
    IS_SIGN.test(attribute(image, 'alt')?.slice(0, 300) ?? '') ||
    (!isInFigure(picture) && above.some((one) => one.name === 'a' && hasText(one))) ||
    [image, ...above.slice(0, ASKED_UP)].some((one) => OF_PAGE.test(attribute(one, 'class')?.slice(0, 300) ?? ''))
  );
};
function hasText(link: XmlElement): boolean {
  const known = withText.get(link);
  if (known !== undefined) return known;
  const found = textOf(link).trim() !== '';
  withText.set(link, found);
  return found;
}
const withText = new WeakMap<XmlElement, boolean>();
/** What holds a place, counts readers or is drawn. */
const NO_PHOTO = /spacer|blank|pixel|loading|loader|badge|^\w{1,2}\.gif$|\.svg$/i;
/** `Example logo`; what a photo shows may be called anything. */
const IS_SIGN = /^(?:logo|avatar|icon|emoji)\b|\blogo$/i;
const OF_PAGE =
  /author|avatar|headshot|portrait|logo|icon|byline|share|social|related|recommend|newsletter|emoji|banner|promo|sponsor|advert|\bads?\b/i;
const ASKED_UP = 6;

/** About the opening of the story, and set to be seen. */
function isAtHead(picture: ShownPicture): boolean {
  if (picture.place === 'story') return false;
  const above = spotsAbove(picture);
  return (
    isInFigure(picture) ||
    Number.parseInt(attribute(picture.image, 'width') ?? '', 10) >= HEAD_WIDTH ||
    [picture.image, ...above.slice(0, LEADS_UP)].some((one) => LEADS.test(attribute(one, 'class')?.slice(0, 300) ?? ''))
  );
}
const HEAD_WIDTH = 400;
const LEADS = /hero|lead|featured?|cover|main|thumbnail|header|wp-image/i;

/** `/img/harbourpost.jpg` of `harbourpost.example`. */
function isOfSite(stated: string, { host, statements }: ReadPage): boolean {
  const key = letters(pictureKey(stated));
  return key !== '' && (host?.split('.').includes(key) || statements.publishers.some((name) => letters(name) === key));
}

/** `ferry-1200-share` and `ferry-lead`: the same picture, cut for two places. */
function isKin(stated: string, { image }: ShownPicture): boolean {
  const name = withoutCut(pictureKey(stated));
  return (
    name.length >= MIN_KIN &&
    /\p{L}{3}/u.test(name) &&
    filesOf(image).some((file) => withoutCut(pictureKey(file)) === name)
  );
}
const MIN_KIN = 6;
