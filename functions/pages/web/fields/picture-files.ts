// What the address of a picture says of it: the name of its file, its size and cut aside, and whether it was made to be
// shared.

/** What a site states where a story has no picture. */
const NO_PICTURE = /(?<!\bno[-_]?)logo|placeholder|favicon|default[-_.]|[-_.]default|\bicons?\b|avatar/i;
/** The same, where it is the whole name of a file, sizes and words for the site aside: stories are of generic drugs and of a ship's masthead. */
const NONE =
  /^(?:(?:og|site|news|page|image)[-_]){0,2}(?:generic|masthead|no[-_]?(?:image|photo|picture))(?:[-_]?(?:image|photo|picture|available|found|news|site|large|small|\d{1,4}(?:x\d{0,4})?)){0,4}$/;
export const isNoPicture = (address: string): boolean =>
  NO_PICTURE.test(fileName(address)) || NONE.test(pictureKey(address));
/** Made to be shared: the headline as a picture, or the mark of the site. By the whole name of the file, sizes aside. */
const CARD =
  /^(?:(?:site|default|fb|facebook|twitter|story)[-_])?(?:shar(?:e|ing)|social|og|open[-_]?graph|snippet)(?:[-_]?(?:image|img|card|snippet|pic|media|share|preview|default))*(?:[-_]\d{1,4}(?:x\d{1,4})?)*$/;
const FOLDER_OF_CARDS = /\/(?:sharing(?:[-_]snippets?)?|snippets|themes?)\//;

/** Of people, and not of what they write. */
export const isPortrait = (address: string): boolean =>
  /^(?:https?:)?\/\/(?:i\d\.wp\.com\/)?[^/]*\bgravatar\.com\//i.test(address);

export const isCard = (address: string): boolean =>
  CARD.test(pictureKey(address)) || FOLDER_OF_CARDS.test(pathOf(address));

/** Of which anything is read. */
export const MAX_ADDRESS = 4000;

/** Of an address the name of its file without its size: `ferry` of `/resize?url=%2Fferry-1024x683.jpg&w=600`. */
export function pictureKey(address: string): string {
  const plain = decoded(address.slice(0, MAX_ADDRESS));
  const named = plain.split(PARTS).map(fileIn);
  return withoutSize(named.findLast((name) => name !== undefined) ?? plain.split(/[?#]/)[0]!.split('/').at(-1)!);
}
const PARTS = /[/?#&=]/;
const fileIn = (part: string): string | undefined => (part.length > MAX_NAME ? undefined : FILE.exec(part)?.[0]);
const FILE = /^.+\.(?:jpe?g|png|webp|gif|avif)(?![\p{L}\p{N}])/u;
/** In characters; a file of a longer name is found by none. */
const MAX_NAME = 300;
const withoutSize = (name: string): string =>
  name
    .slice(0, MAX_NAME)
    .replace(/\.(?:jpe?g|png|webp|gif|avif)$/, '')
    .replace(/(?:[-_]\d{2,4}x\d{2,4}|-scaled)+$/, '');

/**
 * What a picture may be stated as: each part of its path, with and without its ending and size, and its key. No part
 * of its query: what counts readers names the story there.
 */
export const namesOfFile = (file: string): string[] => [
  pictureKey(file),
  ...file
    .split('?')[0]!
    .split(/[/,\s]/)
    .filter((part) => part !== '' && part.length <= MAX_NAME)
    .flatMap((part) => [part, withoutSize(part)]),
];

/** What two addresses of one file have in common: a query may name the picture where no file is named before it. */
export function wholeAddress(address: string): string {
  const [path = '', query = ''] = decoded(address.slice(0, MAX_ADDRESS)).split('#')[0]!.split('?');
  const bare = path.replace(/^https?:/, '');
  return query === '' || FILE.test(path) ? bare : `${bare}?${query}`;
}

/** An address in small letters, without escapes where they can be read. */
export function decoded(address: string): string {
  const small = address.toLowerCase();
  if (!small.includes('%')) return small;
  try {
    return decodeURIComponent(small);
  } catch {
    return small;
  }
}

/** `ferry` of `ferry-1200-share`. */
export function withoutCut(name: string): string {
  const parts = name.split(/[-_]/);
  const isCut = parts.some((part) => CUT.test(part));
  return parts.filter((part) => !CUT.test(part) && !(isCut && /^\d{3,4}$/.test(part))).join('-');
}
const CUT = /^(?:shar(?:e|ing)|social|lead|crop(?:ped)?|hero|\d{2,4}(?:x\d{2,4}|w|px))$/;

export const pathOf = (href: string): string =>
  href
    .split(/[?#]/)[0]!
    .toLowerCase()
    .replace(/^https?:\/\/[^/]*/, '');

export const fileName = (href: string): string => href.split(/[?#]/)[0]!.split('/').at(-1)!;
