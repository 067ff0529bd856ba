// What a wire says of an embargo in words: `Sperrfrist: 5. März, 10 Uhr`, `EMBARGOED UNTIL 00:01 GMT FRIDAY 5 MARCH`,
// `For release at noon`, `Not for use before Sunday`. Desks put it above the story, into a note, a subject or a headline.

import { plainBlanks } from '../../article/spaces.ts';
import { caseless, caselessPattern } from '../syntax/caseless.ts';
import { endAt, matchesOf } from '../syntax/matches.ts';
import { ONCE } from '../syntax/once.ts';
import { isLiftedTime, opensAsDesk, SHOUTED, saysWhen, withinSentence } from './desk-line.ts';
import { opensUntilAbroad } from './embargo-abroad.ts';
import { isLineInAsia } from './embargo-asia.ts';
import { EFFECTIVE, NO_USE_BEFORE_TIME, NOT_BEFORE_IN_GERMAN } from './embargo-words.ts';
import type { SentInstant } from './instant.ts';
import { MEDIUM, namesOtherEnd, releaseIn } from './one-release.ts';
import { daysMeant } from './release.ts';
import { endsOfTimes, holdsTime, isDayAndHour, isTime, isWhen } from './time-here.ts';
import { CLOCK, DATE, END, isWeekday, WEEKDAY, ZONE_NAME } from './time-words.ts';

/** `EMBARGO: None`, `Embargo has been lifted.`; `Embargo lifted on grain (embargoed until noon)` is news and held. */
const IS_OVER = [
  caseless`^[^\p{L}]{0,10}(?:embargo|sperrfrist|(?:hold )?for release)\s?[:.–-]\s{0,5}(?:none|nil|n/a|not applicable|released|lifted|(?:up)?on receipt|(?:no|now|keine?[rns]?|immediate|sofort)(?: (?:embargo|lifted|over|expired|released?|release|frei|sperrfrist))?\W{0,3}(?:$|[.;(]))`,
  caseless`^[^\p{L}]{0,10}(?:the |die |das |l['’])?(?:embargo|sperrfrist)\W{1,3}(?:(?:is|was|has|been|now|ist|wurde|est|a|été|ha|sido)\s){0,3}(?:(?:lifted|expired|no longer in force|abgelaufen|aufgehoben|levé|levantado)(?!\p{L}|\s(?:on|against|at|for|in|from|by|until|till)\s)|(?:frei|over)\W{0,3}$)`,
  caseless`^[^\p{L}]{0,10}(?:embargo|sperrfrist)[^.;]{0,60}\((?:now )?passed\)|^[^\p{L}]{0,10}sperrfrist entfällt|^[^\p{L}]{0,10}for (?:release|use) (?:up)?on receipt`,
  // Of other languages we do not know what else may follow.
  caselessPattern(
    `^[^\\p{L}]{0,10}(?:embargo|sperrefrist|klausul)${ONCE}(?:\\s?[:–-]\\s{0,3}(?:nessun[oa]?|nej|nei|geen|ingen|inget|ei|brak|non|sin|sans|sem|nenhum|ningun[oa]|aucun|žádné|nincs)|(?:e?n|et)?\\W{1,3}${ONCE}(?:(?:is|er|är|on|jest|è stato|foi|bylo)\\s)?(?:opgeheven|vervallen|opphevet|ophævet|(?:upp)?hävt|rimosso|revocato|kumottu|zniesione|zrušeno|feloldva|ridicat|suspenso))${ONCE}\\W{0,3}$`,
  ),
  caseless`^[^\p{L}]{0,10}for (?:release|use) on all(?!\p{L})`,
  caseless`^[^\p{L}]{0,10}(?:lifts|removes) (?:the )?embargo\W{0,3}(?:$|[.;])`,
  caseless`^[^\p{L}]{0,10}(?:embargo|sperrfrist)[^.;]{0,100}[,(–—-]\s?(?:now )?(?:lifted|expired|aufgehoben|abgelaufen)\W{0,3}$`,
] as const;
/** Most texts hold none of these words, and none of the patterns can match without one. */
const WORDS =
  /embarg|ambargo|zve[řr]ej|julkais|julki|sperr|spärr|klausul|hold|release|pub[bl]|offentlig|veröffentlich|diff(?:user|ond)|difundir|divulg|utiliser|no\suse|advance\sfor|for\s(?:use|broadcast|[a-z]{3,6}day)|to\sbe\sused|not\s(?:use|before)|do\snot|frei/i;
const OTHER_LETTERS = /[\u0370-\u1fff\u3040-\ud7ff]/;
const WORDS_IN_THEM =
  /эмбарго|ембарго|не публ[иі]к|אמברגו|אסור לפרסום|εμπ[άα]ργκο|엠바고|보도|解禁|エンバーゴ|禁发|使用|掲載|公[表開]|[发發][布表]|刊[发發登]|播[发發]|[报報][道導]|نشر/i;
const mayBeSaid = (text: string): boolean => WORDS.test(text) || (OTHER_LETTERS.test(text) && WORDS_IN_THEM.test(text));
const MAX_LENGTH = 1000;
/** A line that the desk writes is shorter. */
const MAX_LINE = 200;
/** What may stand before it in one line: `PRESS RELEASE: Port opens - EMBARGOED until noon`, `Results (embargo 7am)`. */
const BREAK = /[.;!:：】,|([/\n]\s?|\s[-–—]\s/g;
/** Behind so many no desk says it any more. */
const MAX_BREAKS = 40;

/** True where a line is the desk's word on an embargo: that there is one, or that it is over. */
export const saysEmbargo = (line: string): boolean => isDesk(plainBlanks(line.trim().slice(0, MAX_LINE)));

const isDesk = (text: string): boolean => opensAsDesk(text) || SHOUTED.test(text);
/** True where a note or a line says that an embargo has ended: `Embargo lifted`. */
export const saysEmbargoOver = (note: string, sentAt?: string): boolean =>
  isOver(plainBlanks(note.slice(0, MAX_LENGTH)), sentAt);
const isOver = (text: string, sentAt?: string): boolean =>
  IS_OVER.some((pattern) => {
    const found = pattern.exec(text);
    if (found === null) return false;
    const rest = text.slice(found.index + found[0].length);
    const isLater = IS_LIFTED.test(found[0]) && isLiftedLater(rest);
    const isDated =
      /all$/i.test(found[0]) && holdsTime(rest.slice(0, MAX_LINE), /^[^.;,(]{0,60}/.exec(rest)![0].length);
    const isHeld = isNotYet(rest) || isOtherUseHeld(rest) || isEffectiveLater(rest, sentAt);
    return !isHeld && !isLater && !isDated && !NEW_ONE.test(rest);
  });
/** `Sperrfrist aufgehoben. Neue Sperrfrist: Freitag` */
const NEW_ONE = caseless`(?<!\p{L})(?:new|neue) (?:embargo|sperrfrist)(?:\s?:| (?:is|ist|gilt|until|till|bis)(?!\p{L}))`;
/** `Embargo: none of this`, `none until Friday`, `none for photos; text until Friday`, `lifted only for print`. */
const NOT_YET = caselessPattern(
  `^(?:\\s(?:of|from|f(?:o|ü)r (?:(?!\\s(?:which|that|who)\\s)[^.]){0,60}(?<!\\p{L})(?:until|till|before|bis))|[\\s,:()–—-]{1,3}(?:before|until|till|except|only|bis|vor|erst))${END}`,
);
const FROM_THEN = /[\s,:(–—-]{1,3}(?:as of|from|after|ab|nach|zum|[àa] partir)\s/iy;
function isNotYet(rest: string): boolean {
  const then = endAt(FROM_THEN, rest, 0);
  return NOT_YET.test(rest) || (then !== undefined && isWhen(rest, then));
}
/** `lifted; print until Friday`. */
const OTHER_USE =
  /^(?:\s(?:for |für )?(?:online|web|radio|tv|broadcast(?:ers)?|rundfunk))?\s?[.;,(–—-]?\s?(?:the |all |die )?(?:(?:text|stories|print|broadcast(?:ers)?|radio|tv|(?:news)?papers|zeitungen)(?: (?:is|are|still|embargoed|under embargo)){0,3} (?:until|till|not before|bis|erst))\s/i;
function isOtherUseHeld(rest: string): boolean {
  const said = OTHER_USE.exec(rest)?.[0];
  return said !== undefined && isWhen(rest, said.length);
}
/** `effective Friday`, `effective at 10:00 GMT on Friday`: a day that is not over; an hour alone says that it has been. */
function isEffectiveLater(text: string, sentAt: string | undefined): boolean {
  const start = endAt(IS_EFFECTIVE, text, 0);
  if (start === undefined) return false;
  let rest = text.slice(start, start + MAX_BEFORE_DAY).replace(/(?<= ?[ap])\.m\./gi, 'm');
  const isAtOnce = AT_ONCE.test(rest) && !namesOtherEnd(rest, weekdayAt(sentAt));
  for (let day = SOME_DAY.exec(rest); day !== null; day = SOME_DAY.exec(rest)) {
    const before = rest.slice(0, day.index);
    if (ENDS_CLAUSE.test(before)) return false;
    rest = rest.slice(day.index + day[0].length);
    const isNext = /\bnext $/i.test(before) || /^ (?:next|week)\b/i.test(rest);
    const isOfNews = isAtOnce && A_WEEKDAY.test(day[0]);
    if (!isOfNews && (sentAt === undefined || isNext || !isDayOver(day[0], sentAt))) return true;
  }
  return false;
}
/** `effective now, ahead of Friday's vote`. */
const AT_ONCE = /^\s?(?:now|immediately|at once)(?:\s?[.,;:]|\sahead of\s|$)/i;
const weekdayAt = (instant: string | undefined): number | undefined =>
  instant === undefined ? undefined : new Date(instant).getUTCDay();
const IS_EFFECTIVE = caselessPattern(`[\\s,:(–—-]{1,3}${EFFECTIVE}${END}`, 'y');
const MAX_BEFORE_DAY = 60;
const ENDS_CLAUSE = /;|(?<!\bkl)\.\s/i;
/** True of the day itself, too: what is lifted today has been. */
function isDayOver(day: string, sentAt: string): boolean {
  if (A_WEEKDAY.test(day)) return isWeekday(day, weekdayAt(sentAt));
  const [days, today] = [daysMeant(day, sentAt), sentAt.slice(0, 10)];
  return days.length > 0 && (days.includes(today) || days.every((one) => one < today));
}
const IS_LIFTED = caseless`(?:lifted|released|expired|over|aufgehoben|abgelaufen|levé|levantado)\W{0,3}$`;
/**
 * `Embargo: lifted at 10:00 GMT on 6 March`, `Embargo lifted for print`; on a day or at an hour alone it has been, unless
 * isEffectiveLater.
 */
const LIFTED_FOR_ONE = caselessPattern(
  `^\\s(?:early\\s)?(?:for|to|für) (?:print|online|web|tv|radio|broadcast\\p{L}{0,4}|rundfunk|(?:news)?papers|zeitungen|subscribers|clients|members|kunden)${END}`,
);
const BEFORE_LIFTED_TIME = /[\s,:(–—-]{1,3}/y;
function isLiftedLater(rest: string): boolean {
  const time = endAt(BEFORE_LIFTED_TIME, rest, 0);
  return LIFTED_FOR_ONE.test(rest) || (time !== undefined && isLiftedTime(rest, time));
}

/** The part of a note or a line that says so, and what follows it; undefined where none does, or it is over. */
export function embargoIn(note: string, sentAt?: string): string | undefined {
  const sent = plainBlanks(note.slice(0, MAX_LENGTH));
  if (!mayBeSaid(sent)) return undefined;
  const lines = sent.replace(/^\(?eds?\s?[:.]\s*/i, '');
  // What the desk says may go on in the next line, as one may begin it.
  const text = lines.replace(LABEL_LINE, '$1:').replaceAll('\n', ' ');
  if (isOver(text, sentAt)) return undefined;
  const breaks = [...lines.matchAll(BREAK)].slice(0, MAX_BREAKS);
  const starts = [0, ...breaks.map((found) => found.index + found[0].length)];
  const start =
    starts.find((at) => isDesk(text.slice(at, at + MAX_LINE)) && !isOver(text.slice(at), sentAt)) ??
    withinSentence(text);
  return start === undefined ? undefined : text.slice(start);
}

/** Alone in its line, what it says stands below: `Embargo`, `none`. */
const LABEL_LINE = /^((?:(?:under|strict(?:ly)?) )?embargo(?:ed)?|sperrfrist)\n/gim;

const CAPITALS = /^[^\p{Ll}]*$/u;
const SHOUTED_WORD = /^\W{0,10}(?:STRICTLY |UNDER )?EMBARGO(?:ED)?(?:[)\]*!.]{0,3}$|\W*[:–—-](?!\p{L}))/u;
/** Nobody but a desk writes so. */
const EMBARGOED = caseless`^[^\p{L}\p{N}]{0,10}(?:[\p{L}]{1,12}[\s:,–—-]{1,3}){0,4}embargoed(?![\p{L}])`;
/** The same of a headline, where `Embargo: ten years on` is the news: it says until when, or shouts. */
export function embargoInHeadline(headline: string): string | undefined {
  const text = embargoIn(headline);
  if (text === undefined || CLOSED_ROAD.test(text)) return undefined;
  const isSaid =
    (EMBARGOED.test(text) && withinSentence(text) !== undefined) ||
    (saysWhen(text) && (!MAY_BE_NEWS.test(text) || isPrecise(text))) ||
    (SHOUTED_WORD.test(text) && !CAPITALS.test(headline));
  return isSaid ? text : undefined;
}
/** What a headline says of an embargo; until when, where that is certain. */
export function headlineEmbargo(headline: string, sentAt: string | undefined): SentInstant | undefined {
  const said = embargoInHeadline(headline);
  return said === undefined ? undefined : releaseIn(headline, said, sentAt);
}

/** `Embargo expires at midnight`, `For release on Friday: five films` are news as often as not. */
const MAY_BE_NEWS = caseless`^[^\p{L}]{0,10}(?:embargo (?:ends?|expires?|lifts|from)|for|advance for(?! (?:use|release|publication))|hold|do not|not|no|non divulgare|não divulgar|ne pas utiliser|frei|gesperrt|sperrfrist ab)(?!\p{L})`;

/** `Sperret til mandag kl. 10` stands above roads. */
const CLOSED_ROAD = caseless`^[^\p{L}]{0,10}(?:sperret|spärrad|gesperrt)(?!\p{L})`;

/** A day and a clock in digits, which only a desk states so: `For release at 10:00 GMT on 6 March`. */
const isPrecise = (text: string): boolean => {
  const line = text.slice(0, MAX_LINE);
  const withoutClock = line.replace(DIGITAL_CLOCK, ' ');
  return withoutClock !== line && SOME_DAY.test(withoutClock);
};
const DIGITAL_CLOCK = caselessPattern(`(?=\\p{L}{0,3}\\.?\\s?\\d)${CLOCK}`);

/** True where a line that saysEmbargo may as well be a headline: `Embargo from 5 February will cut exports`. */
export const mayBeEmbargoNews = (line: string): boolean =>
  plainBlanks(line).split(' ').length > 3 &&
  /^embargo(?!ed)/i.test(line) &&
  !CAPITALS.test(line) &&
  embargoInHeadline(line) === undefined &&
  !isEmbargoLine(line);

/** True where the first paragraph of a story is such a line, and none of its own. */
export const isEmbargoLine = (line: string): boolean => line.length <= MAX_LINE && isLine(plainBlanks(line));

const isLine = (text: string): boolean =>
  embargoIn(text)?.length === text.length &&
  (embargoInHeadline(text) !== undefined ||
    saysWhen(text) ||
    SAYS_WHEN_IN_GERMAN.test(text) ||
    isLabelAboveTime(text) ||
    isLineAbroad(text) ||
    isLineInAsia(text));
const SAYS_WHEN_IN_GERMAN = caselessPattern(`^[^\\p{L}]{0,10}(?:bitte )?${NOT_BEFORE_IN_GERMAN}\\W{0,3}$`);

/** `Embargo: 10:00 GMT on 6 March for print`, whatever follows. */
function isLabelAboveTime(text: string): boolean {
  const time = endAt(LABEL, text, 0);
  return time !== undefined && isDayAndHour(text, time);
}
const LABEL = caselessPattern(
  '[^\\p{L}\\p{N}]{0,10}(?:embargo(?:ed)?|эмбарго|ембарго|sperrfrist)\\s?:[\\s–—-]{1,3}',
  'y',
);

/** Of the lead of a story on an embargo, which is longer, the first words may be the same. */
const isLineAbroad = (text: string): boolean =>
  text.length <= MAX_LINE_ABROAD && opensUntilAbroad(text, text.search(/[\p{L}]/u));
const MAX_LINE_ABROAD = 80;

/** The same of a line below another one, where `Embargo ends Friday` may be a second headline, and a road closed. */
export function isEmbargoBelow(line: string): boolean {
  const text = plainBlanks(line);
  return isEmbargoLine(text) && !CLOSED_ROAD.test(text) && (!EMBARGO_GOES_ON.test(text) || isPrecise(text));
}
/** `Embargo ends: 6 March` is a label. */
const EMBARGO_GOES_ON = caseless`^[^\p{L}]{0,10}embargo (?:ends?|expires?|lifts|from)(?!\p{L}|\s?:)`;

/** The same of a heading above the story, which may as well be news: `Embargo ends Friday`. */
export const isEmbargoHeading = (text: string): boolean =>
  text.length <= MAX_LINE && (embargoInHeadline(text)?.length === text.length || isLabelAboveTime(plainBlanks(text)));

/** The same of what begins a summary or a caption, whatever follows it: `EMBARGOED TO 0001 FRIDAY MARCH 5. A kite above …`. */
export const opensWithEmbargo = (text: string): boolean =>
  mayBeSaid(plainBlanks(text.slice(0, MAX_OPENING))) && isEmbargoHeading(text.slice(0, MAX_LINE));
/** Within so much a desk has said it. */
const MAX_OPENING = 80;

/** What a summary or a caption says in brackets behind a sentence: `A kite above Arden. (EMBARGOED TO 0001 GMT FRIDAY)`. */
export function embargoInBrackets(text: string, sentAt: string | undefined): SentInstant | undefined {
  if (!text.includes('(') || !/embarg|sperrfrist/i.test(text)) return undefined;
  const plain = plainBlanks(text);
  const said = matchesOf(BRACKETS, plain)
    .slice(0, MAX_BREAKS)
    .find(
      ({ index, 0: all, 1: inner }) =>
        isEmbargoBelow(inner!) && !SENTENCE_GOES_ON.test(plain.slice(index + all.length)),
    );
  return said && notedEmbargo(said[1]!, sentAt);
}
/** `The study "On kites" (embargoed until Friday) was leaked` tells of one. */
const SENTENCE_GOES_ON = /^(?:[,;]| \p{Ll})/u;
const BRACKETS = /[.!?…)"”] ?\((?:(?:Achtung|Attention|Note)[:,!-]? )?([^()]{8,200})\)/gi;

/**
 * What the terms of an item say of an embargo: they speak of embargoes in general, and of their absence, too, so that
 * only one with its day is the item's own.
 */
export function embargoInTerms(terms: string, sentAt: string | undefined): SentInstant | undefined {
  const said = /embarg|sperrfrist/i.test(terms) ? embargoIn(terms) : undefined;
  const beginning = said?.slice(0, MAX_STATED) ?? '';
  if (said === undefined || !saysDay(beginning) || IN_GENERAL.test(beginning)) return undefined;
  return releaseIn(terms, said, sentAt);
}
/** `Strictly embargoed until 00:01 on Friday 6 March 2026` and whatever else may stand between. */
const MAX_STATED = 80;
/** A day of the week without an hour may be any: `Weekend use only: embargoed until Saturday`. */
const saysDay = (text: string): boolean => {
  const date = SOME_DAY.exec(text);
  return date !== null && (!A_WEEKDAY.test(date[0]) || holdsTime(text.replace(date[0], ' ')));
};
const SOME_DAY = caselessPattern(`(?<![\\p{L}\\d])${DATE}`);
const A_WEEKDAY = caselessPattern(`^${WEEKDAY}`);
/** True of words that state a day or an hour. */
export const saysTime = (text: string): boolean => holdsTime(text.slice(0, MAX_LENGTH));
/** `until 6 p.m. on the day of publication`, `24 heures après la parution`, `every Sunday`. */
const IN_GENERAL = caselessPattern(
  `(?<!\\p{L})(?:daily|täglich|(?:hver|varje|same|publication|any|following) (?:dag|day)|weekdays|weekends?|(?:months?|weeks?) (?:from|after)|(?:every|each|any) (?:day|week|issue|edition|${WEEKDAY})|jeweils|(?:day|jour|tag|día|giorno) (?:of|de|der|di|del|della)${END}|\\d{1,3}\\s?(?:h|hours?|heures?|horas|ore|stunden) (?:after|following|nach|après|después|dopo))(?!\\p{L})`,
);

/**
 * The same of a field, or of a line that saysEmbargo: it holds, unless it says that none does any more.
 * @param timeZone IANA name of the wire's own zone, where its times have none
 */
export function statedEmbargo(text: string, sentAt: string | undefined, timeZone?: string): SentInstant | undefined {
  const plain = plainBlanks(text);
  return isOver(plain, sentAt) ? undefined : releaseIn(text, embargoIn(plain, sentAt) ?? plain, sentAt, timeZone);
}

/** `Strict embargo applies`, `Story is embargoed by the journal`: what no note says but of its own story. */
const OF_THE_STORY = caseless`^\W{0,10}(?:(?:strict(?:ly)?|under|note) )?embargo(?!ed| (?:on|against|of|over)(?!\p{L}))(?!\p{L})|(?<!\b(?:not|never|longer|previously|formerly|was|were) )(?<!\p{L})embargoed(?!\p{L})`;
const LIFTED = caseless`(?<!\p{L})(?:lifted|expired|over|ended|removed|cancell?ed|no longer)(?!\p{L})`;

/** What a message of the wire to its desks says, which is never the news: it holds without saying until when, too. */
export function embargoInMessage(sent: string, sentAt: string | undefined): SentInstant | undefined {
  const message = plainBlanks(sent);
  const noted = notedEmbargo(message, sentAt);
  if (noted || isOver(message, sentAt) || LIFTED.test(message) || !OF_THE_STORY.test(message)) return noted;
  return { sent: message, hasZone: false };
}

/** Pictures are what is embargoed: `(photos attached)` and `Photos and text` are not. */
const OF_MEDIA = caselessPattern(
  `^\\W{0,10}(?:(?:(?:eds?|the|all|these|attached|accompanying|les|die|alle):? ){0,3}${MEDIUM}(?: (?:is|are|sind|ist|sont|only)){0,2}\\W{0,3} ?(?:under )?(?:embargo|sperrfrist|not for|for release|hold|until|bis)|embargoed ${MEDIUM}(?!\\p{L}))`,
);
/** Behind a time: `10:00 GMT for photos`, `Friday (pictures)`. */
const FOR_MEDIA = caselessPattern(
  `(?: (?:gmt|utc|${ZONE_NAME}|19\\d\\d|20\\d\\d)){0,2}(?:(?:,? ?\\((?:(?:for|für) )?|(?: ?[–-] ?|,? )(?:for|für) )(?:the |all )?${MEDIUM}(?! (?:attached|available|ready|enclosed|below|follow|folgen|to follow)|\\p{L})|(?: ?[–-] ?|,? )(?:the |all )?${MEDIUM}(?: only)?\\s?(?:$|[.;)]))`,
  'y',
);
const SOME_MEDIUM = new RegExp(MEDIUM, 'i');

/** True of a note on the pictures or films of a story: when they may be used says nothing of its text. */
export function isOfMedia(note: string): boolean {
  const text = plainBlanks(note.slice(0, MAX_LENGTH));
  if (!SOME_MEDIUM.test(text)) return false;
  return OF_MEDIA.test(text) || endsOfTimes(text).some((end) => endAt(FOR_MEDIA, text, end) !== undefined);
}

/** A note is no headline: `No release until Friday for newspapers` is the desk's, whatever follows. */
const NO_USE_NOTED = caselessPattern(`[^\\p{L}\\p{N}]{0,10}${NO_USE_BEFORE_TIME}`, 'y');
function forbidsUse(note: string): boolean {
  const time = endAt(NO_USE_NOTED, note, 0);
  return time !== undefined && isTime(note, time);
}

/** What a note says of an embargo, where it says so; until when, where that is certain. */
export function notedEmbargo(note: string, sentAt: string | undefined): SentInstant | undefined {
  const text = plainBlanks(note.slice(0, MAX_LENGTH));
  const said = embargoIn(text, sentAt) ?? (forbidsUse(text.slice(0, MAX_LINE)) ? text : undefined);
  return said === undefined ? undefined : releaseIn(note, said, sentAt);
}
