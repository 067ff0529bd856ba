// Picture captions on a page: told by their credit, or because the page prints them twice.
import { foldLine } from './lines.ts';

const MIN_DOUBLED_LENGTH = 40;

/** `A A` becomes `A`: pages print a caption as alternative text and again as text. Undefined where nothing is doubled. */
export function undouble(text: string): string | undefined {
  for (const gap of [1, 0]) {
    const half = (text.length - gap) / 2;
    if (half < MIN_DOUBLED_LENGTH || !Number.isInteger(half)) continue;
    if (gap === 1 && !/\s/.test(text[half]!)) continue;
    const first = text.slice(0, half);
    if (first === text.slice(half + gap)) return first.trimEnd();
  }
  return undefined;
}

const NAME = '[^()\\[\\].;:]{2,80}';
/** It tries every word of a line, so lines without a slash are not shown to it. */
const SLASHED = /\b([\p{L}.'’ -]{2,40}\/(?:AP|AFP|Reuters|Getty Images|dpa|AP Photo)(?:\/[\p{L} ]{2,30})?)$/u;
/** A credit in brackets at the end, or a credit line of its own. Each has exactly one group: the credit. */
const CREDITS = [
  new RegExp(`[(\\[]\\s?([^()\\[\\]]{0,60}\\bphotos?\\b ?/${NAME})\\s?[)\\]]\\.?$`, 'i'),
  new RegExp(
    `[(\\[]\\s?((?:photo(?:graph)?s?|image|picture|foto|bild|crédit|crédits|credit)s?(?: credit)?(?: by|:| :| de| von) ?${NAME})\\s?[)\\]]\\.?$`,
    'i',
  ),
  /[([]([^()[\]]{2,60}(?: via [^()[\]]{2,40}|\/getty images|\/afp|\/ap|\/reuters))[)\]]\.?$/i,
  /[([]\s?((?:Photo|Foto|Bild) \p{Lu}[^()[\]]{2,60})\s?[)\]]\.?$/u,
  /\b(REUTERS\/[\p{L}.'’ -]{2,60})(?:\s\([^()]{1,80}\))?\.?$/u,
  /\b((?:photo|image|picture|foto|bild|crédits? photo|(?<=(?:^|[.!?»)])\s{0,2})crédits?|photo credit|image credit)\s?(?:by|:)\s?[\p{L}.'’&/, -]{2,80})$/iu,
  SLASHED,
  // `记者 安例 摄`; what was filmed is 拍摄.
  /((?:[记記]者\s?|(?<=^|[（(]|[。！？”]\s))\p{Lo}{2,4}(?<!拍)\s?[摄攝])[)）]?。?$/u,
  /(©\s?[\p{L}.'’&/, -]{2,60})$/u,
];
const FILE_PHOTO = /^(?:FILE|FILE PHOTO|FILES|ARCHIVE|ARCHIVBILD|SYMBOLBILD|PHOTO D'ARCHIVES|FOTO DE ARCHIVO)\s?[:–-]/;

export const CREDIT_LABEL =
  /^(?:(?:photo|image|picture)s?(?: credit)?|foto|bild|crédit(?: photo)?)(?: by\b|\s?:| de\b| von\b| (?=\p{Lu}))\s?|^©\s?/iu;

/** The picture's credit as printed, a label before it left out: `AP Photo/Ann Example`. */
export function readCredit(text: string): string | undefined {
  const tail = text.slice(-200);
  const hasSlash = tail.includes('/');
  for (const pattern of CREDITS) {
    if (pattern === SLASHED && !hasSlash) continue;
    const credit = pattern.exec(tail)?.[1];
    if (credit !== undefined) return credit.replace(CREDIT_LABEL, '').trim();
  }
  return undefined;
}

/** True for a line that is nothing but a credit: "Photo: Ann Example, AP". */
export const isCreditLine = (text: string): boolean =>
  text.length <= 90 &&
  /^(?:photo|image|picture|foto|bild|crédit|photo credit|image credit|©)/i.test(text) &&
  readCredit(text) !== undefined;

/** One picture of the page. */
export interface Caption {
  readonly text: string;
  readonly credit?: string;
}

/**
 * Reads a line as a caption, in the sight of its neighbours.
 * @param nearby the lines around it, by which a second copy is told
 */
export function readCaption(text: string, nearby: readonly string[]): Caption | undefined {
  const single = undouble(text) ?? text;
  const credit = readCredit(single);
  const isDoubled =
    single !== text ||
    (text.length >= MIN_DOUBLED_LENGTH && /[.)…]$/.test(text) && nearby.some((other) => isCopy(text, other)));
  if (!isDoubled && credit === undefined && !FILE_PHOTO.test(single)) return undefined;
  return { text: single, ...(credit === undefined ? {} : { credit }) };
}

/** What folding leaves alone but for its case: nothing that follows can change it. */
const FIRST_LETTER = /^[!-~](?=[ -~])/;

function beginOtherwise(text: string, other: string): boolean {
  const [a, b] = [FIRST_LETTER.exec(text)?.[0], FIRST_LETTER.exec(other)?.[0]];
  return a !== undefined && b !== undefined && a.toLowerCase() !== b.toLowerCase();
}

/** The same text, or the same cut off by "more"/"less" links. */
export function isCopy(text: string, other: string): boolean {
  // Each line is compared with all around it, and to fold two whole ones took a tenth of reading a page.
  if (Math.min(text.length, other.length) < MIN_DOUBLED_LENGTH || beginOtherwise(text, other)) return false;
  const [a, b] = [captionKey(text), captionKey(other)];
  const shorter = Math.min(a.length, b.length);
  return shorter >= MIN_DOUBLED_LENGTH && a.slice(0, shorter) === b.slice(0, shorter);
}

export const captionKey = (text: string): string =>
  foldLine(undouble(text) ?? text).replace(/(?:\s?(?:\.{3}|…))?\s(?:more|less)$/, '');
