// How desks from eastern Europe to Japan say that a story is held: none of their months is read in prose, so that such an
// embargo is never certain, and a person ends it.

import { caselessPattern } from '../syntax/caseless.ts';
import { endAt } from '../syntax/matches.ts';
import { monthNamed } from './months.ts';
import type { Follows } from './time-here.ts';
import { END, ZONE_NAME } from './time-words.ts';

const EMBARGO =
  '(?:embarg(?:o|ó|as)|(?:objęt[yae] )?embargiem|эмбарго|ембарго|εμπ[άα]ργκο|ambargo|אמברגו|zakaz publikacji)';
const UNTIL =
  '(?:do|до|până(?: la)?|pana(?: la)?|kuni|līdz|iki(?: \\p{L}{3,9}(?= \\d))?|[έε]ως|μ[έε]χρι|sampai|hingga|עד)';
/** What they forbid until then. */
const NOT_UNTIL =
  '(?:אסור לפרסום (?:עד|לפני)|nie publikować (?:do|przed)|nezve(?:ř|r)ej[nň]ovat (?:do|před)|не публиковать до|не публікувати до)';
/** Behind `until`, as each language bends them. */
const WEEKDAY =
  "(?:poniedziałku|wtorku|środy|czwartku|piątku|soboty|niedzieli|pondělí|úterý|středy|čtvrtka|pátku|neděle|pondelka|utorka|štvrtka|piatka|nedele|ponedjeljka|četvrtka|petka|понедельника|вторника|среды|четверга|пятницы|субботы|воскресенья|понеділка|вівторка|середи|п[’']ятниці|суботи|неділі|luni|marți|miercuri|joi|vineri|sâmbătă|duminică|ponedeljka|torka|srede|četrtka|sobote|nedelje|понедељка|уторка|среде|четвртка|петка|суботе|недеље|(?:esmas|teisi|kolma|nelja)päevani|reedeni|laupäevani|pühapäevani|(?:pirm|otr|treš|ceturt|piekt|sest|svēt)dienai|(?:pirma|antra|trečia|ketvirta|penkta|šešta|sekma)dienio|senin|selasa|rabu|kamis|khamis|jumaa?t|sabtu|isnin|ahad|(?:τη[νς]? )?(?:δευτέρα[ς]?|τρίτη[ς]?|τετάρτη[ς]?|πέμπτη[ς]?|παρασκευή[ς]?|σάββατο|κυριακή[ς]?)|יום (?:ראשון|שני|שלישי|רביעי|חמישי|שישי)|שבת)";

/**
 * A day of the week, or a day or an hour in figures: never a year, nor `30%`. What stands before figures is of times:
 * `Embargo do petróleo dura 30 dias` is news.
 */
const SPAN =
  '(?:lat|let|rok|miesi|měsíc|mesiac|dni|dnů|mili|mln|tis|ton|met|μ[ήέ]|χρόν|έτ|лет|года|месяц|мес|дн|млн|тыс|років|місяц|ani|luni|zile|päev|aasta|dien(?!os)|gad|hari(?! ?bulan)|bulan|tahun|minggu|persen|peratus|negara|ימים|שנים|חודשים)';
const DAY_OR_HOUR = caselessPattern(
  `(?:${WEEKDAY}${END}|(?:(?:dnia|dne|dňa|godziny|godz\\.|data de|ora|kell|plkst\\.|jam|pukul|tanggal|года|(?:σ?τις|τη[νς]?)(?: ώρα)?) ){0,2}\\d{1,2}(?![\\d%]|\\s(?:%|${SPAN})))`,
  'y',
);
const isDayOrHour: Follows = (text, at) => endAt(DAY_OR_HOUR, text, at) !== undefined;

const EMBARGO_UNTIL = caselessPattern(`(?:(?:(?:sub|pod|под|під|υπό|με) )?${EMBARGO}\\s${UNTIL}|${NOT_UNTIL})\\s`, 'y');
/** With its colon the word is read as in the west; `Embargó - új szabályok` is news. */
const MARK = caselessPattern(
  '(?:embargó|эмбарго|ембарго|εμπ[άα]ργκο|אמברגו|ambargo(?:lu(?:dur)?)?)(?:\\s?:|\\s[–—-]\\s(?=[^\\n.;:]{0,24}\\d))|embargó\\s(?:(?=(?:\\p{L}{5,10} (?=\\d{1,2}-ig))?\\d)|(?:hétfő|kedd|szerdá|csütörtök|péntek|szombat|holnap|vasárnap)(?:ig(?!\\p{L})|(?= \\d)))',
  'y',
);

/** @param at behind what is no letter */
export const opensAbroad = (text: string, at: number): boolean =>
  opensUntilAbroad(text, at) || endAt(MARK, text, at) !== undefined;

/** The same where it says until when: `Эмбарго: что дальше` may be the news. */
export function opensUntilAbroad(text: string, at: number): boolean {
  const end = endAt(EMBARGO_UNTIL, text, at);
  if (end !== undefined) return isDayOrHour(text, end);
  const mark = endAt(MARK, text, at);
  if (mark === undefined) return false;
  return endAt(CLOCK_WITHIN, text, mark) !== undefined || endsWithDay(text.slice(mark).trim(), text.slice(at, mark));
}
/** `AMBARGO: 25 Kasım 10:00` and no more, or its zone or day behind it: `Эмбарго: нефть по 10.50 USD` is news. */
const CLOCK_WITHIN = caselessPattern(
  `[^\\n;:]{0,24}?(?<!\\d)(?:[01]?\\d|2[0-4])(?:[.:][0-5]\\d|\\sór(?:a|áig))(?!\\d)(?:,?\\s(?:мск|ts[iİ]|${ZONE_NAME})|,?\\s\\d{1,2}\\s\\p{L}{3,12})?\\W{0,3}$`,
  'y',
);
/** `Ambargoludur: 6 Mart`, `Embargó péntekig` */
function endsWithDay(rest: string, mark: string): boolean {
  if (rest === '') return /ig$/i.test(mark);
  const [, month] = /^\d{1,2}\.? (\p{L}{3,12})\W{0,3}$/u.exec(rest) ?? [];
  return month !== undefined && monthNamed(month) !== undefined;
}

const WITHIN = caselessPattern(
  `(?<![\\p{L}\\p{N}])(?:(?:objęt[yae]|pod|z) embargiem do|под эмбарго до|під ембарго до|sub embargo până(?: la)?)\\s`,
);
/** `25 Kasım 10:00'a kadar ambargoludur`. */
const WITHIN_IN_TURKISH = caselessPattern(
  '(?<![\\p{L}\\d])\\d{1,2}[^.\\n]{0,24}? kadar ambargolu(?:dur)?(?!\\p{L}|\\s\\p{L})',
);

/** Where a sentence says it: `Materiał objęty embargiem do piątku`. */
export function withinSentenceAbroad(text: string): number | undefined {
  const found = WITHIN.exec(text);
  if (found && isDayOrHour(text, found.index + found[0].length)) return found.index;
  return WITHIN_IN_TURKISH.exec(text)?.index;
}
