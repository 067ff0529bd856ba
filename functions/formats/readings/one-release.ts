// The one instant that the words on an embargo state: where they may mean several, or another day is named beside it,
// there is none.
import { caseless, caselessPattern } from '../syntax/caseless.ts';
import type { SentInstant } from './instant.ts';
import { CITY_TIME, readRelease, YEAR } from './release.ts';
import { isWhen } from './time-here.ts';
import { CLOCK, END, isWeekday, MONTH, WEEKDAY } from './time-words.ts';

/** What a desk embargoes apart from the text. */
export const MEDIUM =
  '(?:photos?|pictures?|images?|videos?|footage|graphics?|audio|fotos?|bild(?:er)?|billeder|kuvat?)';
const USE = `(?:${MEDIUM}|text|stories|print|online|web(?:sites?)?|digital|broadcast|radio|tv|(?:news)?papers|zeitungen)`;

const TIMES = caselessPattern(CLOCK, 'g');
/** Neither `mardi 3` nor what ends `venerdì 5` is a day of a month. */
const DAY = `(?:\\d{1,2}(?:\\.|st|nd|rd|th|er)?\\s?(?:de |of )?${MONTH}${END}|(?<!\\p{L})(?!mar(?:di|tes|ted[ìi])\\s)${MONTH}\\s\\d{1,2}(?:st|nd|rd|th)?${END})`;
const DAYS = caselessPattern(DAY, 'g');
const DATED = caselessPattern(`${DAY},?\\s(?:del?\\s)?${YEAR}`);

/** `Photos until 10:00 GMT on 4 March; text until Friday`. */
const UNTIL = caselessPattern(String.raw`(?<!\p{L})(?:until|till|['’]?til|bis|jusqu|hasta|fino|até|tot)[\s'’]`, 'g');
const countEnds = (text: string): number =>
  [...text.matchAll(UNTIL)].filter(({ 0: said, index }) => isWhen(text, index + said.length)).length;
/** `10:00 GMT on 4 March for photos, Friday for text`. */
const FOR_USE = caselessPattern(`(?<!\\p{L})(?:for|für) (?:the |all )?${USE}(?!\\p{L})`, 'g');

/** Stand for the days of the week: the one that is stated, and each other one. */
const STATED = '\uE000';
const OTHER = '\uE001';
const WEEKDAYS = caselessPattern(`(?<!\\p{L})(?:${WEEKDAY}|tomorrow${END})`, 'g');
const marked = (text: string, day: number | undefined): string =>
  text.replace(WEEKDAYS, (name) => (isWeekday(name, day) ? STATED : OTHER));

const ZONE = /^[A-Z]{1,5}(?:[+-]\d{1,2}(?::?\d\d)?)?$/;
const FILLER = new RegExp(
  `^(?:${STATED}|\\d{4}|hrs|hours|uhr|heures|uur|horas|on|the|of|um|am|at|à|le|del?|den|di|a|las?|alle|ore)$`,
  'i',
);
/** `07:00 GMT on Friday, 5 March`: else the day may be one of the news. */
const areJoined = (between: string): boolean =>
  between
    .replace(CITY_TIME, '')
    .split(/[\s,.()]+/)
    .every((word) => word === '' || ZONE.test(word) || FILLER.test(word));
/** Right before the time. */
const BESIDE = caselessPattern(`(?:\\b(?:on|the|of|um|at|am|le|den)|à|[${STATED}\\s,(–-])+$`);

/** `Embargoed until Friday; sent 10:00 GMT on 4 March`, which may be a Friday as well. */
const UNSURE_BEFORE = new RegExp(
  `[${STATED}${OTHER}]|\\b(?:further notice|delivery|expected|(?<=\\s)new embargo)\\b`,
  'i',
);
const UNSURE_BEHIND = new RegExp(
  `${OTHER}|\\b(?:further notice|new embargo|(?:new|correct) (?:time|date)|(?:next|following) day|(?:day|hours?) (?:later|after)|after \\d{1,2} hours?)\\b`,
  'i',
);
/** `ahead of Mother's Day on Sunday`, `a photo gallery moves Thursday`, `not Friday`, `(Friday, local time)`. */
const OF_NEWS = caselessPattern(
  [
    `\\b(?:ahead of [^.;,]{0,60}|(?:(?:gallery|conference|summit|meeting|vote)s? (?:is|are|moves?|opens?) (?:on )?|(?:not|was|instead of|rather than) )${OTHER})`,
    `\\(${OTHER}(?:,? [^()]{0,20}\\btime| in (?![^()]*(?:${USE}|editions?)(?!\\p{L}))\\p{L}+(?: \\p{L}+)?)\\)`,
  ].join('|'),
  'g',
);
const ISSUE =
  "(?: (?:morning|evening))?(?:['’]s)? (?:print )?(?:(?:news)?papers?|editions?|bulletins?|sessions?|[ap]ms)";
/** `for Friday newspapers`, `use in Friday morning's editions`, `Saturday's summit`; behind `for online` another use. */
const OF_ISSUE = caselessPattern(`(?:\\b(?:for|of|use in) (?:the )?${OTHER}${ISSUE}|${OTHER}['’]s)(?!\\p{L})`, 'g');
const ANY_USE = caselessPattern(`(?<!\\p{L})${USE}(?!\\p{L})`);

/** `: Sunday trading to end` is the headline; `: Now Friday`, `: Friday` are the desk's. */
const BEHIND_COLON = /^([^:]{0,40}):\s(.*)/su;
const HEADLINE = new RegExp(`^(?:\\p{Lu}|${OTHER} \\p{L}+ \\p{L})`, 'u');
const DESK_WORD =
  /^(?:now|new|correct|change|lift|use|hold|release|publi|updat|not|until|jetzt|nun|neu|korr|berichtig|ab|bis)/i;
/** `In print from Friday`, `Friday for print`: a sentence of its own is of the news, but for these. */
const USE_FROM = caselessPattern(
  `(?<!\\p{L})${USE}(?: [^\\s.;]{1,12}){0,3}?(?: (?:until|till|from|before|bis|ab|vor|erst)|:) (?:on |am )?${OTHER}(?!['’]s)|${OTHER} (?:for|in|für) ${USE}(?!\\p{L})`,
);
const SENTENCE_END = /[!?](?:\s|$)|\.\s(?=\p{Lu})|\.\s*$|\n/u;

/**
 * True where a day behind the one that is stated may be another end.
 * @param day Of the week, from Sunday on: the one that is stated
 */
export function namesOtherEnd(rest: string, day: number | undefined): boolean {
  const end = rest.search(SENTENCE_END);
  const sentence = marked(end === -1 ? rest : rest.slice(0, end), day);
  if (end !== -1 && USE_FROM.test(marked(rest.slice(end), day))) return true;
  const use = sentence.search(ANY_USE);
  const [, between, headline = ''] = BEHIND_COLON.exec(sentence) ?? [];
  const isHeadline = use === -1 && HEADLINE.test(headline) && !DESK_WORD.test(headline);
  if (between !== undefined && areJoined(between) && isHeadline) return false;
  const ofIssue = (found: string, at: number): string => (use === -1 || at < use ? '' : found);
  return UNSURE_BEHIND.test(sentence.replace(OF_ISSUE, ofIssue).replace(OF_NEWS, ''));
}

/** The day of the week, from Sunday on. */
function weekdayOf(day: string, near: string | undefined): number | undefined {
  const { utc } = readRelease(`${day} 00:00`, near, 'UTC');
  return utc === undefined ? undefined : new Date(utc).getUTCDay();
}

/** `48 hours after 07:00 GMT on 5 March` is another time. */
const RELATIVE = caseless`(?<!\p{L})(?:after|following|days?|weeks?|hours? (?:after|from|later)|nach|après|después|tras|dopo)(?!\p{L})`;
/** `Embargo until 7am GMT on March 5 EXTENDED to Friday`: the instant is the former one. */
const MOVED = caseless`(?<!\p{L})(?:extended|moved|postponed|delayed|changed|verlängert|verschoben|prolongé|reporté|prorrogado)(?!\p{L})`;
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
  const isSplit = countEnds(text) > 1 || (text.slice(first.index).match(FOR_USE)?.length ?? 0) > 1;
  if (isSplit || MOVED.test(text) || MEANS_SEVERAL.test(text) || RELATIVE.test(text.slice(0, second.index)))
    return false;
  const day = weekdayOf(DATED.exec(text)?.[0] ?? text.match(DAYS)?.[0] ?? '', near);
  const before = marked(text.slice(Math.max(0, first.index - MAX_BESIDE), first.index), day);
  const between = marked(text.slice(first.index + first[0].length, second.index), day);
  // The full stop of `Dec.` may be the sentence's, that of `a.m.` is not.
  const end = second.index + second[0].replace(/\.$/, '').length + Number(/[ap]\.m$/i.test(second[0]));
  return (
    areJoined(between) &&
    !UNSURE_BEFORE.test(before.replace(BESIDE, '')) &&
    !namesOtherEnd(text.slice(end, end + MAX_BESIDE), day)
  );
}

const isLongAgo = (utc: string, text: string, near: string | undefined): boolean =>
  near !== undefined && !DATED.test(text) && Date.parse(near) - Date.parse(utc) > MAX_AGO_MS;
