// The one instant that the words on an embargo state: where they may mean several, or another day is named beside it,
// there is none.
import type { SentInstant } from './instant.ts';
import { readRelease } from './release.ts';
import { CLOCK, END, isWeekday, MONTH, timePattern, WEEKDAY, WHEN } from './time-words.ts';

/** What a desk embargoes apart from the text. */
export const MEDIUM =
  '(?:photos?|pictures?|images?|videos?|footage|graphics?|audio|fotos?|bild(?:er)?|billeder|kuvat?)';

const TIMES = timePattern(CLOCK, 'giu');
const DAY = `(?:\\d{1,2}(?:\\.|st|nd|rd|th|er)?\\s?(?:de |of )?${MONTH}${END}|${MONTH}\\s\\d{1,2}${END})`;
const DAYS = timePattern(DAY, 'giu');
const DATED = timePattern(`${DAY},?\\s(?:19|20)\\d\\d${END}`, 'iu');

/** `Photos until 10:00 GMT on 4 March; text until Friday`. */
const ENDS = timePattern(`(?<!\\p{L})(?:until|till|['’]?til|bis|jusqu|hasta|fino|até|tot)[\\s'’]${WHEN}`, 'giu');

const USES = `(?:${MEDIUM}|text|stories|print|online|web|broadcast|radio|tv)`;
/** `10:00 GMT on 4 March for photos, Friday for text`. */
const FOR_MEDIUM = timePattern(`(?<!\\p{L})(?:for|für) (?:the |all )?${USES}(?!\\p{L})`, 'giu');
const OF_MEDIUM = timePattern(`(?<!\\p{L})(?:${USES}|(?:news)?papers|zeitungen)(?!\\p{L})`, 'iu');

const ZONE = /^[A-Z]{1,5}(?:[+-]\d{1,2}(?::?\d\d)?)?$/;
const FILLER = timePattern(`^(?:\\d{4}|hrs|hours|uhr|on|the|of|um|am|at|à|le|del?|den|${WEEKDAY})$`, 'iu');
/** `07:00 GMT on Friday, 5 March`: else the day may be one of the news. */
const areJoined = (between: string): boolean =>
  between.split(/[\s,.(]+/).every((word) => word === '' || ZONE.test(word) || FILLER.test(word));

/** `Embargoed until Friday; sent 10:00 GMT on 4 March`, `… on 4 March for photos; text Friday`. */
const OTHER_DAY = timePattern(
  `(?<!\\p{L})(?:${WEEKDAY}|tomorrow${END}|(?:further notice|delivery|expected|new embargo)${END})`,
  'iu',
);
/** Behind it, however that is said; but not the days that saysNoEnd. */
const OTHER_END = timePattern(
  `(?<!\\p{L})(?:${WEEKDAY}|tomorrow${END}|(?:further notice|new embargo|(?:new|correct) (?:time|date))${END})`,
  'iu',
);
/** `ahead of Mother's Day on Sunday`, `a photo gallery moves Thursday`, `not Friday`. */
const BEFORE_NO_END =
  /(?<!\p{L})(?:ahead of [^.;,]{0,60}|(?:gallery|conference|summit|meeting|vote)s? (?:is|are|moves?|opens?) (?:on )?|(?:not|was|instead of|rather than) )$/iu;
/** `(Friday, local time)`. */
const LOCAL = /^,? [^()]{0,20}(?<!\p{L})time\)/iu;
/** `(Friday in Sydney)`, never `in print`. */
const ELSEWHERE = /^ in \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?\)/u;
/** `for Friday newspapers`, `for use in Friday morning's editions`. */
const FOR_ISSUE = /(?<!\p{L})(?:for|of|use in) (?:the )?$/iu;
const ISSUE =
  /^(?: (?:morning|evening))?(?:['’]s)? (?:print )?(?:(?:news)?papers?|editions?|bulletins?|sessions?)(?!\p{L})/iu;
/** `Saturday's summit`; behind `for online` an issue is another use. */
const isAttribute = (before: string, behind: string): boolean =>
  !OF_MEDIUM.test(before) && (/^['’]s(?!\p{L})/iu.test(behind) || (FOR_ISSUE.test(before) && ISSUE.test(behind)));
const saysNoEnd = (before: string, behind: string): boolean =>
  BEFORE_NO_END.test(before) || LOCAL.test(behind) || ELSEWHERE.test(behind) || isAttribute(before, behind);
/** Right before the time, the day of the week is the one that is stated. */
const BESIDE = timePattern(`(?:${WEEKDAY}|on|the|of|um|at|am|à|le|den|[\\s,(–-])+$`, 'iu');
/** Of the sentence, without the days of the week that are the one stated, or no end of an embargo. */
function restOf(text: string, { 0: last, index }: RegExpExecArray, day: number | undefined): string {
  const rest = text.slice(index + last.length, index + last.length + MAX_BESIDE);
  // A month's full stop may be the sentence's.
  const end = /^\s\p{Lu}/u.test(rest) && last.endsWith('.') ? 0 : rest.search(/[.!?](?:\s|$)|\n/);
  const sentence = end === -1 ? rest : rest.slice(0, end);
  if (isSlugged(sentence)) return '';
  return sentence.replace(WEEKDAYS, (name, at: number) =>
    isWeekday(name, day) || saysNoEnd(sentence.slice(0, at), sentence.slice(at + name.length)) ? '' : name,
  );
}
/** `: Sunday trading to end` is the headline. */
const isSlugged = (rest: string): boolean => {
  const between = /^([^:]{0,40}):\s\p{Lu}/u.exec(rest)?.[1];
  return between !== undefined && areJoined(between) && !OF_MEDIUM.test(rest);
};
const WEEKDAYS = timePattern(`(?<!\\p{L})${WEEKDAY}`, 'giu');
/** The day of the week, from Sunday on. */
function weekdayOf(day: string, near: string | undefined): number | undefined {
  const { utc } = readRelease(`${day} 00:00`, near, 'UTC');
  return utc === undefined ? undefined : new Date(utc).getUTCDay();
}

/** `48 hours after 07:00 GMT on 5 March` is another time. */
const RELATIVE =
  /(?<!\p{L})(?:after|following|days?|weeks?|hours? (?:after|from|later)|nach|après|después|tras|dopo)(?!\p{L})/iu;
/** `Embargo until 7am GMT on March 5 EXTENDED to Friday`: the instant is the former one. */
const MOVED =
  /(?<!\p{L})(?:extended|moved|postponed|delayed|changed|verlängert|verschoben|prolongé|reporté|prorrogado)(?!\p{L})/iu;
/** India's, Israel's or Ireland's. */
const MEANS_SEVERAL = /\bIST\b/i;
/** How far from what is stated another day counts. */
const MAX_BESIDE = 200;
/** Longer ago than an update may be late, a day without its year is rather next year's. */
const MAX_AGO_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * The instant that words state, where they state one day and one time beside it, with its zone; unreadable else.
 * @param near When the item was sent: its year is meant where none is written
 * @param timeZone IANA name of the wire's own zone, where its times have none
 */
export function releaseIn(sent: string, text: string, near: string | undefined, timeZone?: string): SentInstant {
  const release = isOneInstant(text, near) ? readRelease(text, near, timeZone) : undefined;
  const isCertain = release?.utc !== undefined && release.hasZone && !isLongAgo(release.utc, text, near);
  return isCertain ? { ...release, sent } : { sent, hasZone: false };
}

function isOneInstant(text: string, near: string | undefined): boolean {
  const found = [...text.matchAll(TIMES), ...text.matchAll(DAYS)].sort((a, b) => a.index - b.index);
  const [first, second] = found;
  if (found.length !== 2 || !first || !second || text.match(TIMES)?.length !== 1) return false;
  const isSplit = (text.match(ENDS)?.length ?? 0) > 1 || (text.slice(first.index).match(FOR_MEDIUM)?.length ?? 0) > 1;
  if (isSplit) return false;
  const end = first.index + first[0].length;
  const stated = text.slice(0, second.index);
  const before = text.slice(Math.max(0, first.index - MAX_BESIDE), first.index).replace(BESIDE, '');
  const day = weekdayOf(DATED.exec(text)?.[0] ?? text.match(DAYS)?.[0] ?? '', near);
  if (OTHER_DAY.test(before) || OTHER_END.test(restOf(text, second, day))) return false;
  return (
    areJoined(text.slice(end, second.index)) && !RELATIVE.test(stated) && !MOVED.test(text) && !MEANS_SEVERAL.test(text)
  );
}

const isLongAgo = (utc: string, text: string, near: string | undefined): boolean =>
  near !== undefined && !DATED.test(text) && Date.parse(near) - Date.parse(utc) > MAX_AGO_MS;
