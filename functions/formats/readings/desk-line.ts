// How a desk begins a line on an embargo, and how a sentence says it in passing.

import { opensAbroad, withinSentenceAbroad } from './embargo-abroad.ts';
import {
  DAY_AND_HOUR,
  MADE_PUBLIC,
  MOVED_STORY,
  NO_USE_BEFORE_TIME,
  NO_USE_FOLLOWS,
  NOT_BEFORE,
  NOT_BEFORE_IN_GERMAN,
  UNTIL,
} from './embargo-words.ts';
import { endAt, type Follows, isDay, isHour, isTime, isTimeOrYear, isWhen } from './time-here.ts';
import { END, timePattern, WEEKDAY } from './time-words.ts';

const NO_USE_TIME = timePattern(NO_USE_FOLLOWS, 'iuy');
const isNoUseTime: Follows = (text, at) => endAt(NO_USE_TIME, text, at) !== undefined;
const LIFTED_TIME = timePattern(DAY_AND_HOUR, 'iuy');
export const isLiftedTime: Follows = (text, at) => endAt(LIFTED_TIME, text, at) !== undefined;

/** What a line of the desk begins with, and what must follow. `Embargo on oil` and `For release of hostages` are headlines. */
interface Opening {
  readonly head: RegExp;
  readonly follows?: Follows;
}

const opening = (head: string, follows?: Follows): Opening => ({
  head: timePattern(head, 'iuy'),
  ...(follows ? { follows } : {}),
});

const EMBARGO = 'embargo(?:\\s(?:dates?|times?|ends?|expires?|lifts|päättyy))?';
const OPENINGS: readonly Opening[] = [
  opening(`${EMBARGO}(?:$|\\s?[:.!)\\]*–—|/]|\\s?-(?!\\p{L})|\\s${UNTIL})`),
  opening(`${EMBARGO},?\\s(?:(?:to|for|from|at|ends?|expires?)\\s(?:${MADE_PUBLIC}\\s)?)?(?:the\\s)?`, isTimeOrYear),
  opening('embargo (?:(?:is|will be) )?lifted (?!on )', isLiftedTime),
  opening(
    `embargoed(?:$|\\s?[:.!)\\]*–—|/]|\\s?-(?!\\p{L})|\\s(?:until|till|['’]?til|against|before|not|copy|material|content|version|(?:press |news |media )?release)${END}|,?\\s(?:(?:to|for|from|by|at)\\s)?${MADE_PUBLIC}${END})`,
  ),
  opening('embargoed,?\\s(?:(?:to|for|from|by|at)\\s)?', (text, at) => isWhen(text, at) || isTimeOrYear(text, at)),
  opening(
    `(?:sperrfrist|sperrvermerk|sperrefrist)${END}(?!\\s(?:für\\s(?!print|online|web|rundfunk|radio|tv|fernsehen|alle)|endet|läuft|von|wegen|nach|wird))`,
  ),
  opening('(?:gesperrt bis|(?:zur veröffentlichung|frei) ab)\\s', isWhen),
  opening(`(?:klausuleret|sperret|spärrad) (?:til|till)${END}`),
  opening('(?:julkaisuvapaa|julkaistavissa)\\s?:?\\s(?!heti|välittömästi|nyt)', isTimeOrYear),
  opening('(?:julkaisuvapaa|julkaistavissa)\\s?:?\\s(?!heti|välittömästi|nyt)\\p{L}{1,12}\\s', isTimeOrYear),
  opening('julkaisuvapaa\\s?:?\\s(?!heti|välittömästi|nyt)\\p{L}{1,12}\\s\\p{L}{1,12}\\s', isTimeOrYear),
  opening(`ei (?:saa julkaista|julki|julkisuuteen|julkaistavaksi) ennen${END}`),
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
  opening(NO_USE_BEFORE_TIME, isNoUseTime),
];

const JUNK = timePattern('^[^\\p{L}\\p{N}]{0,10}');
/** What may stand before it in a row: `STRICT EMBARGO`, `Media release: embargoed`. */
const LEAD_WORD = timePattern(
  '(?:strict(?:ly)?|under|not for publication|(?:press |news |media )?release|press|news|media|publication|note|achtung|attention|please note|please|bitte|sous|sotto|onder|unter|bajo|sob)[ :,–—-]{1,3}',
  'iuy',
);
const MAX_LEAD_WORDS = 2;

export function opensAsDesk(text: string): boolean {
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
const WITHIN = timePattern(
  `(?<![\\p{L}\\p{N}]|\\b(?:previously|formerly|originally|was|were)\\s)(?:(embargoed (?:until|till|til|for|to)|under (?:strict )?embargo (?:until|till)|sous embargo jusqu['’]?(?:au?|à)?|bajo embargo hasta|not (?:to be used|for (?:use|release|publication|broadcast)) (?:before|until|till)) |(strictly embargoed${END})|(?:embargo (?:until|till)|sperrfrist:?(?: bis)?(?: zum)?|embargo jusqu['’]?(?:au?|à)?|embargo hasta) )`,
  'giu',
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
