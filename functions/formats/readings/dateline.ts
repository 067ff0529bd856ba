// The opening of a wire story. Most write `[CITY[, Month D]] (SOURCE) -`, with dashes and spacing of their own; others
// `(ANSA) - ROMA, 3 MAR -`, `MOSCOW, March 3. /TASS/.` or `(New York, NY - October 21)`.
import type { Dateline } from '../../article/article.ts';
import { namesAgency } from './agency-names.ts';

// Two cities with their states and a date take some 60 characters, the Thomson Reuters Foundation 26: beyond these
// limits a parenthesis stands in a sentence.
const MAX_HEAD_LENGTH = 90;
const MAX_HEAD_WORDS = 10;
const MAX_SOURCE_LENGTH = 40;

/** English, French, German, Nordic, Spanish and Italian months by their first letters, accents folded. */
const MONTH_STEMS = [
  ...['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  ...['fev', 'avr', 'mai', 'juin', 'aou', 'jän', 'mär', 'okt', 'dez', 'ene', 'abr', 'ago', 'dic', 'gen', 'mag', 'giu'],
  ...['lug', 'set', 'ott', 'maj', 'des', 'mrz'],
].map(withoutAccents);
/** Words between the capitalised ones of a place: `Frankfurt am Main`, `Rio de Janeiro`. */
const PARTICLES = new Set(
  'am an and auf bei da de del der des di do du e el en i im in la las le les lès los of of-the on sur the und upon van'.split(
    ' ',
  ),
);
const COLON_AGENCIES = new Set(['NTB', 'Ritzau', 'TT', 'STT', 'BNS', 'FNB']);
const DATE_ARTICLES = new Set(['le', 'den', 'el', 'am']);
const BYLINE_WORDS = new Set(['by', 'von', 'par', 'por', 'di']);

/**
 * Reads the dateline at the start of a paragraph. The place must be in capitals, or carry a date or the name of an
 * agency, so that a sentence with a parenthesis is never taken for one.
 * @example readDateline('SHANGHAI, May 25 (Reuters) - Shares rose.')
 */
export function readDateline(text: string): ReadDateline | undefined {
  return readSourceInBrackets(text) ?? readAllInBrackets(text) ?? readSlashes(text);
}

interface ReadDateline {
  readonly dateline: Dateline;
  /** What follows the dash. */
  readonly rest: string;
}

function readSourceInBrackets(text: string): ReadDateline | undefined {
  const open = text.indexOf('(');
  if (open === -1 || open > MAX_HEAD_LENGTH) return undefined;
  const close = text.indexOf(')', open);
  if (close === -1 || close - open > MAX_SOURCE_LENGTH) return undefined;
  const source = fold(text.slice(open + 1, close));
  const rest = afterDash(text.slice(close + 1)) ?? afterSign(text.slice(close + 1), source);
  if (rest === undefined || !isSource(source)) return undefined;

  // Business Wire: `PORT EXAMPLE, Calif.--(BUSINESS WIRE)--`.
  const [head = '', glue = ' '] = fold(text.slice(0, open))
    .replace(/ ?,$/, '')
    .split(/(?=--$)/);
  const { place, date } = splitDate(head);
  if (!isOpening(place, date, source)) return undefined;
  const named = head === '' && namesAgency(source) ? readPlaceAfterSource(rest, source) : undefined;
  return (
    named ?? {
      dateline: datelineOf(head === '' ? `(${source})` : `${head}${glue}(${source})`, place, date, source),
      rest,
    }
  );
}

/** `(ANSA) - ROMA, 3 MAR - Il porto`: the place stands behind the source. */
function readPlaceAfterSource(text: string, source: string): ReadDateline | undefined {
  const dash = /^([^-–—()]{2,60}?)\s{0,3}(?=[-–—])/.exec(text);
  if (!dash) return undefined;
  const rest = afterDash(text.slice(dash[1]!.length));
  const head = fold(dash[1]!);
  const { place, date } = splitDate(head);
  if (rest === undefined || place === '' || !isPlace(place) || !isCapitals(place.split(', ')[0]!)) return undefined;
  return { dateline: datelineOf(`(${source}) - ${head}`, place, date, source), rest };
}

/** `(New York, NY - October 21) The bank`: no source. */
function readAllInBrackets(text: string): ReadDateline | undefined {
  const found = /^\(([^-–—()]{2,60}?) ?[-–—] ?([^-–—()]{3,24})\)\s/.exec(text);
  if (!found) return undefined;
  const [all, place, date] = [found[0], fold(found[1]!), fold(found[2]!)];
  if (!isPlace(place) || splitDate(date).date === undefined || splitDate(date).place !== '') return undefined;
  return {
    dateline: datelineOf(fold(all).slice(1, -1), place, date, undefined),
    rest: text.slice(all.length).trimStart(),
  };
}

/** `MOSCOW, March 3. /TASS/. The port`. */
function readSlashes(text: string): ReadDateline | undefined {
  if (!text.slice(0, MAX_HEAD_LENGTH).includes('/')) return undefined;
  const found = /^([^/()]{2,60}?)[.,]? {0,2}\/([^/()]{2,30})\/ ?(?:[-–—]{1,2}|\.)\s/.exec(text);
  if (!found) return undefined;
  const [head, source] = [fold(found[1]!), fold(found[2]!)];
  const { place, date } = splitDate(head);
  if (!(namesAgency(source) || /newswire/i.test(source)) || place === '' || !isPlace(place)) return undefined;
  return {
    dateline: datelineOf(`${head} /${source}/`, place, date, source),
    rest: text.slice(found[0].length).trimStart(),
  };
}

const datelineOf = (text: string, place: string, date: string | undefined, source: string | undefined): Dateline => ({
  text,
  ...(place === '' ? {} : { place }),
  ...(date === undefined ? {} : { date }),
  ...(source === undefined ? {} : { source }),
});

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

function afterDash(tail: string): string | undefined {
  // EFE writes a full stop before it.
  const dash = /^\s*\.?(-{1,3}|[‐‑‒–—―_])/.exec(tail);
  if (!dash) return undefined;
  const rest = tail.slice(dash[0].length);
  // `(Reuters)-backed` is a compound; some feeds do lose one of the two blanks, never both before a small letter.
  if (dash[0] === '-' && /^\p{Ll}/u.test(rest)) return undefined;
  return rest.trimStart();
}

/** Nordic agencies end the dateline with a colon: `Oslo (NTB): Havnen`, Belga with `=`. */
function afterSign(tail: string, source: string): string | undefined {
  if (COLON_AGENCIES.has(source) && /^:\s/.test(tail)) return tail.slice(1).trimStart();
  return /^belga$/i.test(source) && /^ ?=\s/.test(tail) ? tail.replace('=', '').trimStart() : undefined;
}

function isSource(source: string): boolean {
  if (!/^\p{L}[\p{L}\p{N} .,&/'’-]*$/u.test(source)) return false;
  return !isDate(source.replace(/,/g, '').split(' '));
}

function isOpening(place: string, date: string | undefined, source: string): boolean {
  // `(Reuters) -` alone; another parenthesis alone is a note of the desk: `(Adds details) -`.
  if (place === '') return date !== undefined || namesAgency(source);
  return isPlace(place) && (isCapitals(place.split(', ')[0]!) || date !== undefined || namesAgency(source));
}

function isPlace(place: string): boolean {
  if (place.split(' ').length > MAX_HEAD_WORDS) return false;
  if (BYLINE_WORDS.has(place.split(' ')[0]!.toLowerCase())) return false;
  return place.split(', ').every((part) => part.split(/[ /]/).every(isPlaceWord));
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
export function splitDate(head: string): { place: string; date?: string } {
  const words = head.split(' ');
  if (/^(?:19|20)\d\d$/.test(words.at(-1)!)) words.pop();
  // `GENT 03/03`, as Belga writes it.
  const day = /^(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])$/.test(words.at(-1) ?? '') ? words.pop() : undefined;
  if (day !== undefined) return { place: words.join(' '), date: day };
  for (const length of [2, 3]) {
    if (words.length < length) continue;
    const date = words.slice(-length).map((word) => word.replace(/,$/, ''));
    // `3 de marzo`
    if (!isDate(length === 3 && date[1] === 'de' ? [date[0]!, date[2]!] : date)) continue;
    // `PARIS, le 3 mars`
    const before = words.slice(0, -length);
    if (DATE_ARTICLES.has(before.at(-1) ?? '')) before.pop();
    // `MOSCOW. March 3`, but `ST. LOUIS, Mo., March 3`
    const place = before
      .join(' ')
      .replace(/,$/, '')
      .replace(/(?<=\p{L}{4})\.$/u, '');
    return { place, date: date.join(' ') };
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
  const plain = withoutAccents(word.toLowerCase());
  return MONTH_STEMS.some((stem) => plain.startsWith(stem));
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}
