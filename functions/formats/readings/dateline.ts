// The opening of a wire story. Most write `[CITY[, Month D]] (SOURCE) -`, with dashes and spacing of their own; others
// `(ANSA) - ROMA, 3 MAR -`, `MOSCOW, March 3. /TASS/.`, `SYDNEY, March 3 AAP -` or `(New York, NY - October 21)`.
import { isReleasePlace } from '../agencies/businesswire.ts';
import { signsAgency } from './agency-names.ts';
import { readAsianDateline } from './dateline-asia.ts';
import { readBareAgency, readDayAlone, readDayInBrackets, readPlaceAlone, readSlashes } from './dateline-shapes.ts';
import { datelineOf, dayOf, fold, isCapitals, isPlace, NO_PLACE, type ReadDateline, splitDate } from './place-line.ts';

// Two cities with their states and a date take some 60 characters, the Thomson Reuters Foundation 26: beyond these
// limits a parenthesis stands in a sentence.
const MAX_HEAD_LENGTH = 90;
const MAX_SOURCE_LENGTH = 40;

/** Nordic agencies end the dateline with a colon. */
const COLON_AGENCIES = new Set(['ntb', 'ritzau', 'tt', 'stt', 'bns', 'fnb', 'anb', 'npk']);
/** These write no dash: `Bonn (KNA) Der`, `STOCKHOLM (TT) Regeringen`. */
const DASHLESS_AGENCIES = new Set(
  'afp ats sda kna epd dapd ddp apa awp dpa sid keystone tt stt fnb ntb ritzau'.split(' '),
);
/** `Isle of Man (TT) The race`, `Trinidad and Tobago (TT) Prime`: what the letters of TT stand for in English. */
const ENGLISH_NAME = / (?:and|of|the) /;
/** `Lagos, March 3 (NAN)`, but `Tokyo, March 3 (JST)` tells a zone, and `Wimbledon, July 3 (USA)` a country. */
const ACRONYM =
  /^(?!(?:UTC|MSK|MES?Z|\p{Lu}{2,3}T|USA|GBR|GER|FRA|ESP|ITA|RUS|CHN|JPN|AUS|CAN|NED|BEL|SUI|AUT|SWE|NOR|DEN|FIN|POL|CZE|HUN|ROU|UKR|TUR|GRE|POR|BRA|ARG|MEX|IND|KOR|RSA|NZL|IRL|SRB|CRO|UAE|JAM|KEN|ETH)$)\p{Lu}{3,}$/u;

/**
 * Reads the dateline at the start of a paragraph. The place must be in capitals, or carry a date or the name of an
 * agency, so that a sentence with a parenthesis is never taken for one.
 * @example readDateline('SHANGHAI, May 25 (Reuters) - Shares rose.')
 */
export function readDateline(text: string): ReadDateline | undefined {
  const asian = readAsianDateline(text);
  if (asian || !SIGN.test(text.slice(0, MAX_OPENING))) return asian;
  return (
    readSourceInBrackets(text) ??
    readAllInBrackets(text) ??
    readSlashes(text) ??
    readBareAgency(text) ??
    readDayAlone(text) ??
    readDayInBrackets(text) ??
    readPlaceAlone(text)
  );
}

/** A bracket, a slash, a dash, or the year of a day alone: most paragraphs have none so near their beginning. */
const SIGN = /[[(/_\u2010-\u2015-]|\d\d[.:]/;
/** None of the openings is longer. */
const MAX_OPENING = MAX_HEAD_LENGTH + MAX_SOURCE_LENGTH;

/** `LONDON & PARIS--(BUSINESS WIRE)--` */
const TIGHT = /\S[-–—]\s?\([^()]{1,40}\)$/;

function readSourceInBrackets(text: string): ReadDateline | undefined {
  const opening = bracketsOf(text);
  if (!opening) return undefined;
  const { head, sent, source, tail } = opening;
  const { place, date = opening.date } = splitHead(head, source);
  const isOpening =
    isSource(source) &&
    (((place === '' || isPlace(place)) && isSigned(place, date, source)) ||
      isReleasePlace(place, source, TIGHT.test(sent)));
  const rest =
    isOpening && (afterDash(tail) ?? afterSign(tail, source, date) ?? afterNothing(tail, place, date, source));
  if (typeof rest !== 'string') return undefined;
  const named = head === '' && signsAgency(source) ? readPlaceAfterSource(rest, source) : undefined;
  return named ?? { dateline: datelineOf(sent, place, date, source), rest };
}

/** Before its name an agency may leave the month out: `MADRID, 3 (EUROPA PRESS)`; PAP has the day first: `03.05. Gdynia (PAP)`. */
function splitHead(head: string, source: string): { place: string; date?: string } {
  if (source === 'PAP') head = head.replace(DAY_FIRST, '$1');
  const [, place, day] = /^([^,]{2,60}), (0?[1-9]|[12]\d|3[01])$/.exec(head) ?? [];
  return place !== undefined && day !== undefined && isCapitals(place) && signsAgency(source)
    ? { place, date: day }
    : splitDate(head);
}

const DAY_FIRST = /^(\d{1,2}\.\d{1,2}\.) (?=\p{Lu})/u;

interface Brackets {
  /** What stands before the source, without the country in brackets of its own and Business Wire's `--`. */
  readonly head: string;
  /** All down to the bracket's end, as sent. */
  readonly sent: string;
  readonly source: string;
  /** `(Marketwired - May 3, 2013)`. */
  readonly date: string | undefined;
  readonly tail: string;
}

/** `Kramatorsk (Ukraine) (AFP)`, `New Delhi [India], May 3 (ANI)`. */
const REGION =
  /^([^()[\]]{2,60}?)\s?(?:\((\p{Lu}[\p{L} .'’-]{1,38})\)|\[(\p{Lu}[\p{L} .'’-]{1,38})\])(,?[^()[\]]{0,30})(?=\()/u;

function bracketsOf(text: string): Brackets | undefined {
  const open = text.indexOf('(');
  if (open === -1) return undefined;
  const region = REGION.exec(text.slice(0, 2 * MAX_HEAD_LENGTH));
  if (region) {
    const [all, place = '', , , between = ''] = region;
    const day = fold(between).replace(/^, ?/, '');
    const read = day === '' || dayOf(day) !== undefined ? sourceAt(text, all.length) : undefined;
    if (read && signsAgency(read.source)) return { ...read, head: fold(place + between) };
  }
  return open > MAX_HEAD_LENGTH ? undefined : sourceAt(text, open);
}

function sourceAt(text: string, open: number): Brackets | undefined {
  const close = text.indexOf(')', open);
  if (close === -1 || close - open > MAX_SOURCE_LENGTH) return undefined;
  const [source = '', day] = fold(text.slice(open + 1, close)).split(/ - (?=\p{L}{3,10}\.? \d)/u);
  const date = day === undefined ? undefined : dayOf(day);
  const head = fold(text.slice(0, open)).replace(/ ?(?:,|-{1,2}|[–—])$/, '');
  return { head, sent: fold(text.slice(0, close + 1)), source, date, tail: text.slice(close + 1) };
}

/** `(ANSA) - ROMA, 3 MAR - Il porto`: the place stands behind the source. */
function readPlaceAfterSource(text: string, source: string): ReadDateline | undefined {
  const dash = /^([^-–—()]{2,60}?)\s{0,3}(?=[-–—])/.exec(text);
  if (!dash) return undefined;
  const rest = afterDash(text.slice(dash[1]!.length));
  const head = fold(dash[1]!);
  const { place, date } = splitDate(head);
  if (rest === undefined || place === '' || !isPlace(place)) return undefined;
  if (!isCapitals(place) && date === undefined) return undefined;
  return { dateline: datelineOf(`(${source}) - ${head}`, place, date, source), rest };
}

/** `(New York, NY - October 21) The bank`: no source. */
function readAllInBrackets(text: string): ReadDateline | undefined {
  const found = /^\(([^-–—()]{2,60}?) ?[-–—] ?([^-–—()]{3,24})\)\s/.exec(text);
  if (!found) return undefined;
  const [all, place, date] = [found[0], fold(found[1]!), fold(found[2]!)];
  if (!isPlace(place) || dayOf(date) === undefined) return undefined;
  return {
    dateline: datelineOf(fold(all).slice(1, -1), place, date, undefined),
    rest: text.slice(all.length).trimStart(),
  };
}

function afterDash(tail: string): string | undefined {
  // EFE writes a full stop before it.
  const dash = /^\s*\.?(-{1,3}|[‐‑‒–—―_])/.exec(tail);
  if (!dash) return undefined;
  const rest = tail.slice(dash[0].length);
  // `(Reuters)-backed` is a compound; some feeds do lose one of the two blanks, never both before a small letter.
  if (dash[0] === '-' && /^\p{Ll}/u.test(rest)) return undefined;
  return rest.trimStart();
}

/** A colon where the agency writes one or a day stands before: `Oslo (NTB-AFP): Havnen`; Belga's `=`. */
function afterSign(tail: string, source: string, date: string | undefined): string | undefined {
  if (/^:(?:\s|(?=\p{Lu}))/u.test(tail)) {
    const isUsual = source.split(/[/-]/).some((part) => COLON_AGENCIES.has(part.toLowerCase()));
    return isUsual || (date !== undefined && isAcronymOrAgency(source)) ? tail.slice(1).trimStart() : undefined;
  }
  return /^belga$/i.test(source) && /^ ?=\s/.test(tail) ? tail.replace('=', '').trimStart() : undefined;
}

/** `Bonn (KNA) Der`, `Frankfurt a.M. (epd). Die`, `Lagos, March 3 (NAN) The`. */
function afterNothing(tail: string, place: string, date: string | undefined, source: string): string | undefined {
  // A day between a place and an agency stands in no byline: that may be the whole line.
  if (tail === '' && date !== undefined && isCapitals(place) && signsAgency(source)) return '';
  const gap = /^\.?\s+(?=["'„“«»‘¿¡\p{Lu}\d])/u.exec(tail);
  if (!gap || place === '' || NO_PLACE.test(place)) return undefined;
  const isUsual =
    date === undefined
      ? source.split(/[\s/-]/).some((part) => isDashless(part.toLowerCase(), place, tail))
      : isAcronymOrAgency(source);
  return isUsual ? tail.slice(gap[0].length) : undefined;
}

const isDashless = (agency: string, place: string, tail: string): boolean =>
  DASHLESS_AGENCIES.has(agency) &&
  (agency !== 'tt' || isCapitals(place) || !(ENGLISH_NAME.test(place) || /^\.?\s+The\s/.test(tail)));

const isAcronymOrAgency = (source: string): boolean => signsAgency(source) || ACRONYM.test(source);

const isSource = (source: string): boolean =>
  /^\d?\p{L}[\p{L}\p{N} .,&/'’-]*$/u.test(source) && dayOf(source) === undefined;

function isSigned(place: string, date: string | undefined, source: string): boolean {
  if (date !== undefined) return true;
  // `(Reuters) -` alone; another parenthesis alone is a note of the desk: `(Adds details) -`.
  if (place === '') return signsAgency(source);
  return isCapitals(place) || (signsAgency(source) && initialsOf(place) !== source.toUpperCase());
}

/** `Palestinian Authority (PA) - its government`: short for what stands before it. */
const initialsOf = (place: string): string =>
  place
    .replace(/^(?:the|die|la|le) /i, '')
    .split(/[\s-]/)
    .map((word) => word[0]!)
    .filter((letter) => /\p{Lu}/u.test(letter))
    .join('');
