// Datelines whose source stands in no brackets: `MOSCOW, March 3. /TASS/.`, `VANCOUVER, BC / ACCESSWIRE / May 3, 2023 /`,
// `SYDNEY, March 3 AAP -`.
import { isAgencyName, signsAgency, signsBehindDay } from './agency-names.ts';
import {
  datelineOf,
  dayOf,
  fold,
  isCapitals,
  isPlace,
  isWeekday,
  NO_PLACE,
  type ReadDateline,
  splitDate,
} from './place-line.ts';
import { hasRegion, isKnownCity } from './regions.ts';

const MAX_LENGTH = 130;

const SOURCES = '\\p{L}[\\p{L}-]{1,19}(?:/\\p{L}[\\p{L}-]{1,19}){0,3}';
const SLASHES = new RegExp(
  `^([^()]{2,80}?)(?:\\s{1,2}|(?<=[.,]))/(?:(${SOURCES})|\\s?(\\p{L}[^/()]{1,29}?))\\s?/`,
  'u',
);
/** `Washington /ritzau/Reuters`. */
const OPEN_SLASHES = new RegExp(`^([^()/]{2,60}?)\\s{1,2}/(${SOURCES})(?=\\s|$)`, 'u');
/** `/ ACCESSWIRE / May 3, 2023 /`. */
const DAY_BEHIND = /^\s([\p{L}\d][\p{L}\d., ]{4,24}?)\s\//u;

/** `MOSCOW, March 3. /TASS/. The port`, `København /ritzau/Reuters/`. */
export function readSlashes(text: string): ReadDateline | undefined {
  if (!text.slice(0, MAX_LENGTH).includes('/')) return undefined;
  return readBetweenSlashes(text) ?? readOpenSlashes(text);
}

function readBetweenSlashes(text: string): ReadDateline | undefined {
  const [all, head = '', tight, wide = ''] = SLASHES.exec(text) ?? [];
  if (all === undefined) return undefined;
  const source = fold(tight ?? wide);
  const tail = text.slice(all.length);
  const [sentDay = '', behind = ''] = DAY_BEHIND.exec(tail) ?? [];
  const day = dayOf(behind);
  const { place, date = day } = splitDate(withoutStop(fold(head)));
  const isNamed = signsAgency(source) || /newswire|accesswire/i.test(source);
  if (place === '' || !isPlace(place) || !(isNamed || (date !== undefined && /^\p{Lu}{3}/u.test(source)))) {
    return undefined;
  }
  const end = day === undefined ? 0 : sentDay.length;
  const rest = end > 0 ? tail.slice(end) : afterSlash(tail, isNamed, date !== undefined || source.includes('/'));
  if (rest === undefined) return undefined;
  return {
    dateline: datelineOf(fold(text.slice(0, all.length + end)), place, date, source),
    rest: rest.trimStart(),
  };
}

function readOpenSlashes(text: string): ReadDateline | undefined {
  const [all, head = '', source = ''] = OPEN_SLASHES.exec(text) ?? [];
  const { place, date } = splitDate(withoutStop(fold(head)));
  if (all === undefined || !signsAgency(source) || !isPlace(place)) return undefined;
  const rest = afterSlash(text.slice(all.length), true, source.includes('/'));
  return rest === undefined
    ? undefined
    : { dateline: datelineOf(fold(all), place, date, source), rest: rest.trimStart() };
}

/** The full stop behind a day; that of a state stays. */
const withoutStop = (head: string): string =>
  head.endsWith('.') && splitDate(head).date !== undefined ? head.slice(0, -1) : head.replace(/,$/, '');

/**
 * A dash or a full stop; an agency's slash is enough where a sentence follows.
 * @param mayEnd True where nothing need follow: `Ann Example /ritzau/` is a byline.
 */
function afterSlash(tail: string, isNamed: boolean, mayEnd: boolean): string | undefined {
  const sign = /^ ?(?:[-–—]{1,2}|\.)(?=\s)/.exec(tail);
  if (sign) return tail.slice(sign[0].length);
  if (!isNamed) return undefined;
  return /^\s+["'„“«»‘\p{Lu}\d]/u.test(tail) || (mayEnd && tail.trim() === '') ? tail : undefined;
}

/** `SYDNEY, March 3 AAP - A storm`, `МОСКВА, 3 мар - РИА Новости. Шторм`. */
export function readBareAgency(text: string): ReadDateline | undefined {
  const end = text.slice(0, MAX_LENGTH).search(/\s(?:-{1,3}|[–—_])(?:\s|$)/);
  if (end < 1) return undefined;
  const head = fold(text.slice(0, end));
  const rest = text.slice(end).replace(/^\s[-–—_]{1,3}\s*/, '');
  const words = head.split(' ');
  for (const length of [2, 1]) {
    const source = words.slice(-length).join(' ');
    if (!signsBehindDay(source)) continue;
    const { place, date } = splitDate(withoutStop(words.slice(0, -length).join(' ')));
    if (date !== undefined && place !== '' && isPlace(place)) {
      return { dateline: datelineOf(head, place, date, source), rest };
    }
  }
  const behind = /^(\p{L}[\p{L} ]{1,29})\.\s/u.exec(rest);
  const { place, date } = splitDate(head);
  if (!behind || !isAgencyName(behind[1]!) || date === undefined || place === '' || !isPlace(place)) return undefined;
  const sent = fold(`${head} - ${behind[1]}`);
  return { dateline: datelineOf(sent, place, date, behind[1]!), rest: rest.slice(behind[0].length) };
}

/** Behind the day stands a dash; behind its year it is `.-` in Spain, and a colon in Britain and Norway, too, behind a region. */
const DAY_ALONE =
  /^([^()]{3,60}?)(?:,? (?:[-–—] ([^()/–—-]{6,24}?) )?([–—]|-{1,2}) |(?<=(?:19|20)\d\d)(\. ?[-–—]|:) ?)(?=["'„“«»‘¿¡\p{Lu}\d])/u;

/** No dash stands farther from the start in DAY_ALONE. */
const MAX_DASH = 90;
/** `Born March 3, 1950 –`: a life or a chronicle, no story of a wire's. */
const FIRST_YEAR = 1990;

/** What ends a heading, a day, an event or a company's name: `UPDATE, March 3 —`, `World Cup, July 15, 2018 –`. */
const LABELS = new Set(
  [
    'update updated correction corrected clarification breaking urgent exclusive alert flash advisory watch live note file',
    'photo photos picture pictures image video audio archive published posted modified released release date deadline story',
    'sheet statement alerts notice reminder schedule agenda report review results timeline factbox stocks communiqué comunicato',
    'pressemitteilung medienmitteilung persbericht horoskop wetter urteil sitzung sturm storm oscars brexit',
    'born died né née geboren gestorben today yesterday tomorrow tonight now day days week eve christmas easter thanksgiving',
    'halloween ramadan election elections cup league championship championships olympics prix festival conference meeting',
    'episode chapter kapitel session inc corp co ltd llc plc gmbh ag se sa ab as asa oyj nv bv',
    'heute gestern morgen stand datum termin korrektur eilmeldung aktualisiert foto bild archiv wahl weihnachten ostern tag',
    'hui hier hoy ayer mañana oggi ieri domani idag igår dag vandaag gisteren',
    'nato opec fifa uefa nasa esa unesco unicef imf who eu un us bbc cnn nbc cbs abc fbi cia nba nfl nhl mlb',
  ].flatMap((words) => words.split(' ')),
);

/** Cities of more words than one that open press releases without their state: others cannot be told from a person. */
const CITIES = new Set([
  ...['New York', 'Los Angeles', 'San Francisco', 'San Diego', 'Las Vegas', 'Salt Lake City', 'Hong Kong', 'New Delhi'],
  ...[
    'Tel Aviv',
    'Abu Dhabi',
    'Kuala Lumpur',
    'Cape Town',
    'São Paulo',
    'Rio de Janeiro',
    'Buenos Aires',
    'Mexico City',
  ],
  ...['The Hague', 'Den Haag', 'Frankfurt am Main', 'Frankfurt a.M.', 'St. Gallen', 'Bad Homburg', 'Ho Chi Minh City'],
]);

/**
 * As who sends a press release opens it: `HULL, Mass., March 3 — A storm`, `Kiel, 3. März 2026 – Ein Sturm`. The city
 * stands in capitals, or the year is printed, so that it is none of a list of days; then it has its state or country,
 * or is one word: `John Smith, March 3, 2026 –` signs a quotation.
 */
export function readDayAlone(text: string): ReadDateline | undefined {
  const opening = text.slice(0, MAX_LENGTH);
  const firstDash = opening.search(/ [–—-]|\d\d[.:]/);
  if (firstDash === -1 || firstDash > MAX_DASH) return undefined;
  const [all, sent = '', behind, dash, sign] = DAY_ALONE.exec(opening) ?? [];
  if (all === undefined) return undefined;
  const head = fold(sent);
  const { place, date } = behind === undefined ? splitDate(head) : { place: head, date: dayOf(behind) };
  if (date === undefined || place === '' || !isPlace(place)) return undefined;
  const year = yearAtEnd(behind ?? head);
  if (year !== undefined && year < FIRST_YEAR) return undefined;
  const isDash = dash !== undefined && dash !== '-';
  const isLoud = isCapitals(place) && (year !== undefined || (behind === undefined && isDash));
  const isParted = behind !== undefined || /^ ?,/.test(head.slice(place.length));
  if (!isLoud && year === undefined) return undefined;
  if (sign === ':' && !hasRegion(place)) return undefined;
  if (isLabel(place) || !(hasRegion(place) || (!NO_PLACE.test(place) && (isLoud || (isParted && isCity(place)))))) {
    return undefined;
  }
  return {
    dateline: datelineOf(fold(all).replace(/[ .]?[-–—]{1,2}$|:$/, ''), place, date, undefined),
    rest: text.slice(all.length).trimStart(),
  };
}

/** As Poles and Croats write it, too: `2026 r.`, `2026.` */
function yearAtEnd(day: string): number | undefined {
  const year = /\b((?:19|20)\d\d)(?: r\.|\.)?$/.exec(day)?.[1];
  return year === undefined ? undefined : Number(year);
}

const PLACE_ALONE = /^(\p{Lu}[^()\d–—]{2,60}?)(?: [–—] | -- )(?=["'“‘¿¡\p{Lu}])/u;

/** `WASHINGTON — The port`, `HULL, Mass. -- The port`: neither day nor source; other words in capitals are labels. */
export function readPlaceAlone(text: string): ReadDateline | undefined {
  const [all, sent = ''] = PLACE_ALONE.exec(text.slice(0, MAX_LENGTH)) ?? [];
  if (all === undefined) return undefined;
  const place = fold(sent);
  if (!isKnownCity(place) && !(isCapitals(place) && hasRegion(place) && isPlace(place) && !isLabel(place))) {
    return undefined;
  }
  return { dateline: datelineOf(place, place, undefined, undefined), rest: text.slice(all.length) };
}

const DAY_IN_BRACKETS = /^([^()/]{3,60}?),? ?\(([^()/]{8,24})\) ?(?:[–—]|-{1,2}) ?(?=["'„“«»‘¿¡\p{Lu}\d])/u;
const ALL_IN_BRACKETS = /^\(([^()]{8,70})\)(?: ?[-–—]{1,2})? ?(?=["'„“«»‘¿¡\p{Lu}\d])/u;

/**
 * `WASHINGTON (March 3, 2026) – A storm`, `Hull, Mass. (March 3, 2026) – A storm`: the year is printed, and the city
 * stands in capitals or has its state, since `Wahl (3. März 2026) – Ein Überblick` is a heading, and `(Nature, 3 March 2026)
 * Scientists` names a source.
 */
export function readDayInBrackets(text: string): ReadDateline | undefined {
  const opening = text.slice(0, MAX_LENGTH);
  if (!opening.includes('(')) return undefined;
  const [behindPlace, sent = '', day = ''] = DAY_IN_BRACKETS.exec(opening) ?? [];
  const [around, within = ''] = behindPlace === undefined ? (ALL_IN_BRACKETS.exec(opening) ?? []) : [];
  const all = behindPlace ?? around;
  if (all === undefined) return undefined;
  const { place, date } = around === undefined ? { place: fold(sent), date: dayOf(day) } : splitDate(fold(within));
  const year = yearAtEnd(around === undefined ? day : within);
  if (date === undefined || year === undefined || year < FIRST_YEAR || !isPlace(place) || isLabel(place))
    return undefined;
  if (!hasRegion(place) && !(around === undefined && isCapitals(place) && !NO_PLACE.test(place))) return undefined;
  return {
    dateline: datelineOf(fold(within || all).replace(/ ?[-–—]{1,2}$/, ''), place, date, undefined),
    rest: text.slice(all.length).trimStart(),
  };
}

/** What it says is asked elsewhere. */
const OF_EMBARGO = /embarg|sperr|klausul/i;

function isLabel(place: string): boolean {
  const city = place.split(',')[0]!;
  const last = city.split(/[\s'’-]/).at(-1)!;
  return (
    OF_EMBARGO.test(city) || LABELS.has(last.toLowerCase().replace(/\.$/, '')) || isWeekday(last) || isAgencyName(place)
  );
}

const isCity = (place: string): boolean => !/[\s,]/.test(place) || CITIES.has(place);
