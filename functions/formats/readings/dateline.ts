// The opening of a wire story: `[CITY[, Month D]] (SOURCE) -`. Dash and spacing differ by agency, so all are read.
import type { Dateline } from '../../article/article.ts';
import { namesAgency } from './agency-names.ts';

// Two cities with their states and a date take some 60 characters, the Thomson Reuters Foundation 26: beyond these
// limits a parenthesis stands in a sentence.
const MAX_HEAD_LENGTH = 90;
const MAX_HEAD_WORDS = 10;
const MAX_SOURCE_LENGTH = 40;

/** English, French, German, Spanish and Italian months by their first letters, accents folded. */
const MONTH_STEMS = [
  ...['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  ...['fev', 'avr', 'mai', 'juin', 'aou', 'jän', 'mär', 'okt', 'dez', 'ene', 'abr', 'ago', 'dic', 'gen', 'mag', 'giu'],
  ...['lug', 'set', 'ott'],
];
/** Words between the capitalised ones of a place: `Frankfurt am Main`, `Rio de Janeiro`. */
const PARTICLES = new Set(
  'am an and auf bei da de del der des di do du e el en i im in la las le les lès los of of-the on sur the und upon van'.split(
    ' ',
  ),
);
const BYLINE_WORDS = new Set(['by', 'von', 'par', 'por', 'di']);

/**
 * Reads the dateline at the start of a paragraph. The place must be in capitals, or carry a date or the name of an
 * agency, so that a sentence with a parenthesis is never taken for one.
 * @example readDateline('SHANGHAI, May 25 (Reuters) - Shares rose.')
 */
export function readDateline(text: string): { dateline: Dateline; rest: string } | undefined {
  const open = text.indexOf('(');
  if (open === -1 || open > MAX_HEAD_LENGTH) return undefined;
  const close = text.indexOf(')', open);
  if (close === -1 || close - open > MAX_SOURCE_LENGTH) return undefined;
  const rest = afterDash(text.slice(close + 1));
  if (rest === undefined) return undefined;

  const head = fold(text.slice(0, open));
  const source = fold(text.slice(open + 1, close));
  if (!isSource(source)) return undefined;
  const { place, date } = splitDate(head);
  if (!isOpening(place, date, source)) return undefined;
  return {
    dateline: {
      text: head === '' ? `(${source})` : `${head} (${source})`,
      ...(place === '' ? {} : { place }),
      ...(date === undefined ? {} : { date }),
      source,
    },
    rest,
  };
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

function afterDash(tail: string): string | undefined {
  const dash = /^\s*(-{1,3}|[‐‑‒–—―_])/.exec(tail);
  if (!dash) return undefined;
  const rest = tail.slice(dash[0].length);
  // `(Reuters)-backed` is a compound; some feeds do lose one of the two blanks, never both before a small letter.
  if (dash[0] === '-' && /^\p{Ll}/u.test(rest)) return undefined;
  return rest.trimStart();
}

function isSource(source: string): boolean {
  if (!/^\p{L}[\p{L}\p{N} .,&/'’-]*$/u.test(source)) return false;
  return !isDate(source.replace(/,/g, '').split(' '));
}

function isOpening(place: string, date: string | undefined, source: string): boolean {
  // `(Reuters) -` alone; another parenthesis alone is a note of the desk: `(Adds details) -`.
  if (place === '') return date !== undefined || namesAgency(source);
  if (place.split(' ').length > MAX_HEAD_WORDS) return false;
  const parts = place.split(', ');
  if (!parts.every((part) => part.split(/[ /]/).every(isPlaceWord))) return false;
  if (BYLINE_WORDS.has(place.split(' ')[0]!.toLowerCase())) return false;
  return isCapitals(parts[0]!) || date !== undefined || namesAgency(source);
}

const isPlaceWord = (word: string): boolean =>
  /^[dlDL]?['’]?\p{Lu}[\p{L}\p{M}\p{N}.'’-]*$/u.test(word) || /^(?:al|el)-\p{Lu}/u.test(word) || PARTICLES.has(word);

/** All words in capitals, `McALLEN` and particles let pass. */
function isCapitals(part: string): boolean {
  const words = part.split(/[ /]/).filter((word) => !PARTICLES.has(word));
  return (
    words.length > 0 &&
    words.every((word) => /\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word.replace(/^(?:Ma?c|[DL][aei])(?=\p{Lu})/u, '')))
  );
}

/** Parts the date off the end of the place line; a printed year is left out. */
function splitDate(head: string): { place: string; date?: string } {
  const words = head.split(' ');
  for (const length of [3, 2]) {
    if (words.length < length) continue;
    const tail = words.slice(-length).map((word) => word.replace(/,$/, ''));
    const date =
      isDate(tail.slice(0, 2)) && (length === 2 || /^(?:19|20)\d\d$/.test(tail[2]!)) ? tail.slice(0, 2) : undefined;
    if (date) return { place: words.slice(0, -length).join(' ').replace(/,$/, ''), date: date.join(' ') };
  }
  return { place: head };
}

/** `May 25` or `25 mai`. */
function isDate(words: readonly string[]): boolean {
  if (words.length !== 2) return false;
  const [first, second] = words as [string, string];
  return (isMonth(first) && isDay(second)) || (isDay(first) && isMonth(second));
}

const isDay = (word: string): boolean => /^(?:0?[1-9]|[12]\d|3[01])(?:\.|st|nd|rd|th|er)?$/.test(word);

function isMonth(word: string): boolean {
  // The longest month name has ten letters (`septiembre`).
  if (!/^\p{L}{3,10}\.?$/u.test(word)) return false;
  const plain = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return MONTH_STEMS.some((stem) => plain.startsWith(stem.normalize('NFD').replace(/\p{M}/gu, '')));
}
