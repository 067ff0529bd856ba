// The place and the day with which a dateline opens: `ST. LOUIS, Mo., March 3`, `Paris, le 3 mars 2026`, `GENT 03/03`.
import type { Dateline } from '../../article/article.ts';
import { foldSpaces } from '../../article/spaces.ts';
import { monthNamed } from './months.ts';

const MAX_HEAD_WORDS = 10;

/** Words between the capitalised ones of a place: `Frankfurt am Main`, `Rio de Janeiro`, `A bord du Neptun`. */
const PARTICLES = new Set(
  'a. am an and auf bei bord d. da de del de der des di do du e el en i im in la las le les lès los of of-the on sur the und upon van'.split(
    ' ',
  ),
);
const DATE_ARTICLES = new Set(['le', 'den', 'el', 'am']);
const BYLINE_WORDS = new Set(['by', 'von', 'par', 'por', 'di', 'door', 'av', 'af']);
/** `On March 3 (…)` opens a sentence, as `Monday, March 3` does. */
const PREPOSITIONS = new Set('on in at since until till from am seit bis le el il den em na op'.split(' '));
const WEEKDAYS = new Set(
  [
    'monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag',
    'mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tisdag lördag söndag',
    'lundi mardi mercredi jeudi vendredi samedi dimanche hétfő kedd szerda csütörtök péntek szombat vasárnap',
  ].flatMap((names) => names.split(' ')),
);

/** `Der Kurier (dpa) Die`, `Foto (dpa) Der`, `Press Association (PA) Board`: what no place but a sentence opens with. */
export const NO_PLACE =
  /press|agen[ctz]|news|dienst|byrå|^(?:archiv)?(?:photo|foto|bild|image|video|grafik|graphic)|^(?:der|die|das|eine?|les|the(?! hague)) /i;

export interface ReadDateline {
  readonly dateline: Dateline;
  /** What follows the dash. */
  readonly rest: string;
  /** Some agencies name their reporter in it. */
  readonly byline?: string;
}

export const datelineOf = (
  text: string,
  place: string,
  date: string | undefined,
  source: string | undefined,
): Dateline => ({
  text,
  ...(place === '' ? {} : { place }),
  ...(date === undefined ? {} : { date }),
  ...(source === undefined ? {} : { source }),
});

export const fold = foldSpaces;

/** Parts the day off the end of the place line; a printed year is left out. */
export function splitDate(head: string): PlaceAndDate {
  const words = head.split(' ');
  // `København, torsdag`; `Good Friday` is no day of the wire's.
  const weekday = isWeekday(words.at(-1)!) && words.at(-2)?.endsWith(',') ? words.pop()! : undefined;
  // Most heads name a place alone.
  const dated = /\d/.test(head) ? splitFigures(head, words) : undefined;
  if (dated) return dated;
  return weekday === undefined ? { place: head } : { place: trimPlace(words.join(' ')), date: weekday };
}

interface PlaceAndDate {
  readonly place: string;
  readonly date?: string;
}

/** @param words of the head, of which a printed year goes */
function splitFigures(head: string, words: string[]): PlaceAndDate | undefined {
  // PAP: `3.3.Warszawa`; with a blank it is a number: `1.10. Kapitel`.
  const [, dayBefore, behind] = /^((?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.)(\p{Lu}.{1,80})$/u.exec(head) ?? [];
  if (dayBefore !== undefined && behind !== undefined) return { place: trimPlace(behind), date: dayBefore };
  dropYear(words);
  const figures = figuresOf(words.at(-1) ?? '');
  if (figures !== undefined) return { place: trimPlace(words.slice(0, -1).join(' ')), date: figures };
  for (const length of [2, 3]) {
    if (words.length < length) continue;
    const date = words.slice(-length).map((word) => word.replace(/,$/, ''));
    // `3 de marzo`
    if (!isDate(length === 3 && date[1] === 'de' ? [date[0]!, date[2]!] : date)) continue;
    const before = words.slice(0, -length);
    // `PARIS, le 3 mars`, `Budapest, 2026. március 3.`
    if (DATE_ARTICLES.has(before.at(-1) ?? '') || /^(?:19|20)\d\d\.$/.test(before.at(-1) ?? '')) before.pop();
    return { place: trimPlace(before.join(' ')), date: date.join(' ') };
  }
  return undefined;
}

/** Where the words are a day and nothing else. */
export function dayOf(text: string): string | undefined {
  if (!/\d/.test(text)) return undefined;
  const { place, date } = splitDate(fold(text));
  return place === '' ? date : undefined;
}

/** `3 mars 2021`, `12 de marzo de 2020`, `3 marca 2026 r.`, `3. ožujka 2026.`; and Lithuania's `kovo 3 d.` */
function dropYear(words: string[]): void {
  const isMarked = /^(?:r\.|d\.)$/.test(words.at(-1) ?? '') && /^\d{1,4}$/.test(words.at(-2) ?? '');
  if (isMarked) words.pop();
  if (!/^(?:19|20)\d\d\.?$/.test(words.at(-1) ?? '')) return;
  words.pop();
  if (words.at(-1) === 'de') words.pop();
}

/**
 * `GENT 03/03` (Belga), `Helsinki, 3.3.` (STT), `Warszawa, 3.05.2026` (PAP); and with the year, as AFP has it under its
 * pictures and in Arabic, `Kiel, 2026-03-03`, `3-3-2026`, `Rabat, 03/03/2026`.
 */
const figuresOf = (word: string): string | undefined =>
  /^(?:(?:19|20)\d\d-[01]\d-[0-3]\d|[0-3]?\d(?:-[01]?\d-|\/[01]?\d\/)(?:19|20)\d\d)$/.exec(word)?.[0] ??
  /^((?:0?[1-9]|[12]\d|3[01])(?:\/(?:0?[1-9]|1[0-2])|\.(?:0?[1-9]|1[0-2])\.))(?:(?:19|20)\d\d)?$/.exec(word)?.[1];

/** The comma goes, and the full stop of `MOSCOW. March 3`; not that of `SAN JOSE, Calif., March 3`. */
export function trimPlace(sent: string): string {
  const place = sent.replace(/ ?,$/, '');
  return place === sent && /^[^,]*\p{L}{4}\.$/u.test(place) ? place.slice(0, -1) : place;
}

/** `May 25` or `25 mai`. */
function isDate(words: readonly string[]): boolean {
  if (words.length !== 2) return false;
  const [first, second] = words as [string, string];
  return (isDay(second) && isMonth(first)) || (isDay(first) && isMonth(second));
}

const isDay = (word: string): boolean => /^(?:0?[1-9]|[12]\d|3[01])(?:\.|st|nd|rd|th|er)?$/.test(word);
const isMonth = (word: string): boolean => monthNamed(word) !== undefined;
export const isWeekday = (word: string): boolean => WEEKDAYS.has(word.toLowerCase());

/** `Bad Homburg v. d. Höhe`, `Rothenburg ob der Tauber`: two particles as one. */
const LIES_ABOVE = /(?<=\p{L} )(?:[vo]\. ?|ob )(?:d\.|der|dem)(?= \p{Lu})/u;

/** True where all words could be a place's: capitalised, with particles between. */
export function isPlace(sent: string): boolean {
  const place = sent.replace(LIES_ABOVE, 'am');
  const words = place.split(' ');
  const first = words[0]!.toLowerCase();
  if (words.length > MAX_HEAD_WORDS || BYLINE_WORDS.has(first)) return false;
  if (words.length === 1 && (PREPOSITIONS.has(first) || isWeekday(first))) return false;
  return place.split(', ').every((part) => part.split(/[ /]/).every(isPlaceWord));
}

const isPlaceWord = (word: string): boolean =>
  /^(?:[dlDL]?['’]|['’]s-)?\p{Lu}[\p{L}\p{M}\p{N}.'’-]*$/u.test(word) ||
  /^(?:(?:al|el)-\p{Lu}|[aiov]\.(?:d\.)?\p{Lu}\p{Ll}{0,9}\.?$)/u.test(word) ||
  PARTICLES.has(word);

/** True where the city stands in capitals, `McALLEN` and particles let pass; its country may not: `KYIV, Ukraine`. */
export function isCapitals(place: string): boolean {
  const words = place
    .split(', ')[0]!
    .split(/[ /]/)
    .filter((word) => !PARTICLES.has(word));
  return (
    words.length > 0 &&
    words.every(
      (word) => /\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word.replace(/^(?:Ma?c|[DL][aei]|['’]s-)(?=\p{Lu})/u, '')),
    )
  );
}
