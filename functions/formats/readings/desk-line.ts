// How a desk begins a line on an embargo, and how a sentence says it in passing.

import { caselessPattern } from '../syntax/caseless.ts';
import { endAt } from '../syntax/matches.ts';
import { opensAbroad, withinSentenceAbroad } from './embargo-abroad.ts';
import { opensInAsia } from './embargo-asia.ts';
import {
  EFFECTIVE,
  MADE_PUBLIC,
  MOVED_STORY,
  NO_OTHER_USE_BEFORE,
  NO_USE_BEFORE_TIME,
  NO_USE_UNTIL,
  NOT_BEFORE,
  NOT_BEFORE_IN_FINNISH,
  NOT_BEFORE_IN_GERMAN,
  UNTIL,
} from './embargo-words.ts';
import {
  endOfDate,
  endsOfTime,
  type Follows,
  isClock,
  isDay,
  isDayAndHour,
  isHour,
  isTime,
  isTimeOrYear,
  isWhen,
} from './time-here.ts';
import { END, WEEKDAY } from './time-words.ts';

/** `No release until hostages return Friday` is the news, as `No use before Friday` may be: it states a clock, or no more. */
const isNoUseTime: Follows = (text, at) => {
  const day = endOfDate(text, at);
  const hour = day === undefined ? undefined : endAt(BEFORE_HOUR, text, day);
  if ([at, hour].some((start) => start !== undefined && /\d/.test(text.charAt(start)) && isClock(text, start)))
    return true;
  return isTime(text, at) && isTimeBefore(ENDS_PART, text, at);
};
/** A time stands here, and behind it, or behind some of its words, what the pattern says. */
const isTimeBefore = (pattern: RegExp, text: string, at: number): boolean =>
  [...endsOfTime(text, at)].some((end) => endAt(pattern, text, end) !== undefined);
const BEFORE_HOUR = /,?\s(?:at\s)?/iy;
/** The full stop of `5 March.` may be the month's. */
const ENDS_PART = /(?<=\.)|\W{0,3}(?:$|[.;(/|])/uy;
/** `effective at 10:00 GMT on 6 March` */
export const isLiftedTime: Follows = (text, at) => isDayAndHour(text, endAt(FROM_THEN, text, at) ?? at);
const FROM_THEN = caselessPattern(`${EFFECTIVE}\\s`, 'y');

/** What a line of the desk begins with, and what must follow. `Embargo on oil` and `For release of hostages` are headlines. */
interface Opening {
  readonly head: RegExp;
  readonly follows?: Follows;
}

const opening = (head: string, follows?: Follows): Opening => ({
  head: caselessPattern(head, 'y'),
  ...(follows ? { follows } : {}),
});

const EMBARGO = 'embargo(?:\\s(?:dates?|times?|ends?|expires?|lifts|päättyy))?';
/** `at`, `on` and `to` as they stand before an hour or a day: `EMBARGO ALLE ORE 10`, `Embargo à 18h`. */
const AT =
  "(?:à|a|às|as|sino|al(?:l[ae])?|las?|le|el|il|os?|den|die|dia|om|op|on|kl\\.?|(?:ma|ti|ke|pe|su)\\.?|ore|heures?|jusqu['’](?:au|[àa])|zum|um|am|bis)";
const AT_WORD = caselessPattern(`${AT}\\s`, 'y');
const MAX_AT_WORDS = 3;
/** A day alone may be that of the news, `Embargo on 5 December crude`, unless it ends the part. */
const isTimeBehindAt: Follows = (text, at) => {
  let start = endAt(AT_WORD, text, at);
  for (let words = 1; words <= MAX_AT_WORDS && start !== undefined; words++) {
    if (isClock(text, start) || isDayAndHour(text, start)) return true;
    if (isTime(text, start) && isTimeBefore(ENDS_PART, text, start)) return true;
    start = endAt(AT_WORD, text, start);
  }
  return false;
};
/** Begins a sentence of its own, and ends it: `The museum opens, not before noon, it says` is the news. */
const isAllAndHour: Follows = (text, at) =>
  /^N/.test(text.slice(at - 'not before '.length)) && isHour(text, at) && isTimeBefore(ENDS_PART, text, at);
/** `Embargo (Friday) hits exports` is news. */
const isAllInBrackets: Follows = (text, at) => isTimeBefore(ENDS_BRACKETS, text, at);
const ENDS_BRACKETS = /[)\]]\W{0,3}(?:$|:)/y;
/** `For Saturday papers`, `For Sunday release`, and no more. */
const isForPapers: Follows = (text, at) => isDay(text, at) && isTimeBefore(ENDS_WITH_PAPERS, text, at);
const PAPERS = '(?:(?:news)?papers|editions?|issues?|release|publication|use)(?: only)?';
const ENDS_WITH_PAPERS = caselessPattern(`\\s${PAPERS}\\W{0,3}$`, 'y');
const OPENINGS: readonly Opening[] = [
  opening(`${EMBARGO}(?:$|\\s?[:.!)\\]*–—|/]|\\s?-(?!\\p{L})|\\s${UNTIL})`),
  opening(`${EMBARGO},?\\s(?:(?:to|for|from|at|ends?|expires?)\\s(?:${MADE_PUBLIC}\\s)?)?(?:the\\s)?`, isTimeOrYear),
  opening('embargo,?\\s', isTimeBehindAt),
  opening('embargoed\\s?[([]', isWhen),
  opening('embargo\\s?[([](?:(?:until|till) )?', isAllInBrackets),
  // What stands in no news: only the desk calls it so.
  opening(
    '(?:(?:this|the|our) )?(?:story|item|article|text|copy) (?:is|remains) (?:strictly |still )?(?:embargoed|under (?:strict )?embargo)\\s?(?:$|[.;!(])',
  ),
  opening('new embargo(?: (?:date|time))?\\s?[:–—-]\\s', isWhen),
  opening('new embargo (?!from )', isDayAndHour),
  opening('new embargo (?:until|till|is) ', (text, at) => isTime(text, at) && isTimeBefore(ENDS_PART, text, at)),
  opening('embargo (?:(?:is|will be) )?lifted (?!on )', isLiftedTime),
  opening(
    `embargoed(?:$|\\s?[:.!)\\]*–—|/]|\\s?-(?!\\p{L})|\\s(?:until|till|['’]?til|against|before|not|copy|material|content|version|(?:press |news |media )?release)${END}|,?\\s(?:(?:to|for|from|by|at)\\s)?${MADE_PUBLIC}${END})`,
  ),
  opening('embargoed,?\\s(?:(?:to|for|from|by|at)\\s)?', (text, at) => isWhen(text, at) || isTimeOrYear(text, at)),
  opening(
    `(?:neue )?(?:sperrfrist|sperrvermerk|sperrefrist)${END}(?!\\s(?:für\\s(?!print|online|web|rundfunk|radio|tv|fernsehen|alle)|endet|läuft|von|wegen|nach|wird))`,
  ),
  opening('(?:gesperrt bis|(?:(?:nur )?zur veröffentlichung(?: frei)?|frei(?:gabe|gegeben)?) ab)\\s', isWhen),
  opening('(?:frei|freigabe)(?:\\s?:\\s|\\s(?=\\d))', isDayAndHour),
  opening(`(?:klausulere?t|sperret|spärrad) (?:til|till)${END}`),
  // A clause may be one to a treaty.
  opening('klausul (?:til|till) ', isTime),
  opening('(?:julkais(?:uvapaa|ulupa|tavissa)|vapaa julkaistavaksi)\\s?:?\\s(?!heti|välittömästi|nyt)', isTimeOrYear),
  opening('(?:julkaisuvapaa|julkaistavissa)\\s?:?\\s(?!heti|välittömästi|nyt)\\p{L}{1,12}\\s', isTimeOrYear),
  opening('julkaisuvapaa\\s?:?\\s(?!heti|välittömästi|nyt)\\p{L}{1,12}\\s\\p{L}{1,12}\\s', isTimeOrYear),
  opening('(?:julkaisukielto|klausul(?:ere?t)?|spärrtid)\\s?:\\s', isWhen),
  opening('julkaisukielto\\s(?:(?:ma|ti|ke|to|pe|la|su)\\.?\\s)?', isTime),
  opening(`${NO_OTHER_USE_BEFORE}\\s`, isHour),
  opening(`${NOT_BEFORE_IN_FINNISH}${END}`),
  opening('får (?:offentliggöras|publiceras) (?:tidigast|först) ', isTime),
  opening(`(?:embargado|embargada) hasta${END}|hold for release${END}`),
  // A building is, too, until a suit is over.
  opening(
    'embargad[oa] até (?=(?:(?:às?|ao?|o|dia)\\s){0,2}(?:\\d{1,2}(?!\\d|\\s(?:meses|anos|dias))|segunda|terça|quarta|quinta|sexta|sábado|domingo|amanhã|meio-dia|meia-noite))',
  ),
  opening('hold (?:until|till|for) ', isTime),
  opening(`for release(?:$|:|\\s(?:at|on|after|not before|until)${END}|\\s\\d)`),
  opening('for release\\s', isTime),
  opening(
    `(?:(?:${MOVED_STORY} )?(?:moved|moving|sent|filed) (?:(?:on )?${WEEKDAY} )?)?(?:in )?advance for (?:(?:use|release|publication) )?(?:on )?`,
    isDay,
  ),
  opening(`${MOVED_STORY} (?:(?:in|an) )?advance for (?:use|release|publication) (?:on )?`, isDay),
  opening(`for (?:use|publication) (?:on|at(?!\\swill)|from|after|not before)${END}`),
  opening('for (?:use|publication) ', isDay),
  opening(`${NOT_BEFORE}${END}`),
  opening(NOT_BEFORE_IN_GERMAN),
  opening('not before ', isAllAndHour),
  opening('for ', isForPapers),
  opening(NO_USE_BEFORE_TIME, isNoUseTime),
];

const JUNK = caselessPattern('^[^\\p{L}\\p{N}]{0,10}');
/** What may stand before it in a row: `STRICT EMBARGO`, `Media release: embargoed`. */
const LEAD_WORD = caselessPattern(
  '(?:strict(?:ly)?|under|not for publication|(?:press |news |media )?release|press|news|media|publication|note|achtung|attention|please note|please|bitte|sous|sotto|onder|unter|bajo|sob)[ :,–—-]{1,3}',
  'y',
);
const MAX_LEAD_WORDS = 2;

/** Words that stand before a time, as a desk says that there is an embargo until then. */
const SAID_TILL = `until|till|t\\/m|nicht vor|erst|['’]?til|to|for|from|at|by|on|against|before|not|after|ends?|expires?|lifts|hold|advance|${MADE_PUBLIC}|the|or|be|used|bis|zum|am|um|ab|gilt|jusqu['’]?(?:au|[àa])?|au|à|hasta|las?|[fs]ino|al?|alle|d[ei]|del(?:l[ae])?|das|dia|do|ore|até|tot|til|kl\\.?|\\p{L}{2,6}(?:dag|dì)`;
const SAID_WORD = caselessPattern(
  `(?:strict(?:ly)?|under|press|news|media|note|please|achtung|attention|sous|sotto|onder|unter|bajo|sob|embargo(?:ed)?|embargad[oa]|sperre?(?:frist|vermerk)|zur veröffentlichung(?: frei)?|klausul(?:ere?t)?|sperret|spärrad|spärrtid|julkaisu(?:vapaa|kielto)|julkaistavissa|vasta|klo|päättyy|(?:ma|ti|ke|pe|la|su)(?=\\.?\\s\\d)|dates?|times?|(?:new|neue)(?= embargo| sperrfrist)|gesperrt(?= bis )|${AT}|${SAID_TILL})[^\\p{L}\\p{N}]{1,6}`,
  'y',
);
const NOT_UNTIL = caselessPattern(
  `(?:${NOT_BEFORE}|${NOT_BEFORE_IN_FINNISH}|${NO_USE_UNTIL}|${NO_OTHER_USE_BEFORE}|not before)[\\s:,–—-]{1,3}`,
  'y',
);
/** `Embargo: no difundir antes de las 10` */
const LABEL = /(?:embargo|sperrfrist)\s?[:–—-]\s/iy;
const MAX_SAID_WORDS = 8;
const MAX_WORDS_BEHIND_NOT = 4;
/** `bitte beachten` */
const ENDS_LINE = caselessPattern(
  String.raw`\W{0,5}$|\W{0,3}(?:[:;|/)\]*–—]|\s-\s|(?:bitte|please)\s|${PAPERS}\W{0,3}$)`,
  'y',
);

/** The line says when, and goes on with a zone or another day at the most: `Embargo from 5 May will cut exports` is news. */
export function saysWhen(text: string): boolean {
  const start = JUNK.exec(text)![0].length;
  const notUntil = endAt(NOT_UNTIL, text, start) ?? endAt(NOT_UNTIL, text, endAt(LABEL, text, start) ?? start);
  let at = notUntil ?? endAt(SAID_WORD, text, start);
  const most = notUntil === undefined ? MAX_SAID_WORDS - 1 : MAX_WORDS_BEHIND_NOT;
  for (let words = 0; words <= most && at !== undefined; words++) {
    if (isTimeBefore(ENDS_LINE, text, at)) return true;
    at = endAt(SAID_WORD, text, at);
  }
  return false;
}

export function opensAsDesk(text: string): boolean {
  if (opensInAsia(text)) return true;
  let at: number | undefined = JUNK.exec(text)![0].length;
  for (let words = 0; words <= MAX_LEAD_WORDS && at !== undefined; words++) {
    const start: number = at;
    const isOpening = OPENINGS.some(({ head, follows }) => {
      const end = endAt(head, text, start);
      return end !== undefined && (follows === undefined || follows(text, end));
    });
    if (isOpening || opensAbroad(text, start)) return true;
    at = endAt(LEAD_WORD, text, start);
  }
  return false;
}

/** PA's, in capitals: whatever follows, it is no news. */
export const SHOUTED = /^\W{0,10}(?:STRICTLY |UNDER )?EMBARGOED (?:TO|FOR|NOT)\b/;
/**
 * In the middle of a sentence it has to say until when; the day alone may be that of the news (`extends arms embargo until
 * May 31`). First those that any time may follow, then one that needs none, then those that an hour follows.
 */
const WITHIN = caselessPattern(
  `(?<![\\p{L}\\p{N}]|\\b(?:previously|formerly|originally|was|were)\\s)(?:(embargoed (?:until|till|til|for|to)|under (?:strict )?embargo (?:until|till)|sous embargo jusqu['’]?(?:au?|à)?|bajo embargo hasta|not (?:to be used|for (?:use|release|publication|broadcast)) (?:before|until|till)) |(strictly embargoed${END})|(?:embargo (?:until|till)|sperrfrist:?(?: bis)?(?: zum)?|embargo jusqu['’]?(?:au?|à)?|embargo hasta) )`,
  'g',
);

/** Where an embargo within a sentence is said. */
export function withinSentence(text: string): number | undefined {
  WITHIN.lastIndex = 0;
  for (let found = WITHIN.exec(text); found !== null; found = WITHIN.exec(text)) {
    const end = found.index + found[0].length;
    if (found[2] !== undefined || (found[1] === undefined ? isHour(text, end) : isWhen(text, end))) return found.index;
    WITHIN.lastIndex = found.index + 1;
  }
  return withinSentenceAbroad(text);
}
