// AP's habits in ANPA 1312, which its members' wires share: lines of photo numbers among the header lines, advances, the
// cycle before the keyword, and the agency's mark in the trailer.
import { agencyIn } from '../readings/agency-names.ts';

/** `AP Photo SQB101, SQB102`, `AP Graphic STORM`, `With AP Photos`, `Con fotos AP`. */
const MEDIA =
  /^(?:(?:With|Con) )?(?:[A-Z]{2,4} )?(?:(?:Laser)?Photos?|Graphics?|Video|Audio|Interactive|Multimedia|F(?:otos?|OTOS?))\b|^(?:With|Con) (?:[A-Z]{2,4} )?(?:photos?|graphics?|video|audio|fotos?)\b/;
const MEDIA_NUMBER = /^(?:[A-Z]{1,10}\d{0,8}|and|of|[&]|pursuing|planned|available|upcoming)?[,.;:]?$/;
/** `2c x 3 inches`, `ETA 6 p.m.`, `ETA 1800 GMT`: of a graphic, behind what it shows. */
const MEDIA_SIZE =
  /\b\dc x \d|\bETA \d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b|\bETA (?:\d{3,4}|\d{1,2}[:.]\d\d)(?: (?:GMT|UTC|[A-Z]{2,3}T))?(?![\w])/;
/** `With BC-US--Ducks-List`: another story, by its keyword and no more; in small letters one that has such beside it. */
const BESIDE =
  /^With:? (?:(?:AM|PM|BC)-\p{Lu}[^\s,]*(?: [^\s,]+){0,3}|BC-\p{Ll}[^\s,]*(?: [^\s,]+){0,2} (?:box|list|glance|chart|table|sidebar|timeline|profile|map|graphic|bio))[.<]?$/u;
/** What stands behind the first comma of such a line. */
const isBesideToo = (part: string): boolean => isVersion(part) || BESIDE.test(`With ${part}`);
/** `NYET101` */
const PICTURE_NUMBER = /\b[A-Z]{1,8}\d{1,4}\b/;
const NOTE =
  /^\(?(?:eds?\s?[:.]|editors?\s?[:,]|editor['’]?s['’]? note\b|optional trims?\b|apnewsnow\b|note (?:nature|language|contents?)\b)/i;
const CHANGES = /^(?:UPDATES|SUBS|ADDS|INSERTS|CORRECTS|RECASTS|TRIMS|DELETES|RESTORES|ELIMINATES)\b/;
const MARK =
  /^\(?(?:urgent|bulletin|flash|apnewsalert|ap newsalert|correction|corrective|(?:(?:bulletin|mandatory|advisory|urgent) )?(?:kill|elimination)(?: advisory)?|advisory|hold(?: hold){0,2}|withhold|withheld|for immediate release)\)?[.!:]?$/i;
/** What the part of a keyword behind its comma is, where it is no part of the name: `Box` is one. */
const VERSION =
  /\d(?:st|nd|rd|th)|^withh(?:old|eld)$|^(?:lead|ld|new|test)\b|writethru|\b(?:add|sub|takes?|bjt|budget|adv\.?\d*|hold|hfr|update|urgent|bulletin|flash|repeat|optional)\b|insert|kill|eliminat|correct|clarif|advisory|\$adv/i;
/** `It was the third, 4th graf pvs`: where the story goes on. */
const PICKUP = /\b\d{1,2}(?:st|nd|rd|th) grafs? (?:pvs|of)\b/i;
const END = /^(?:\(?more\)?|-?30-?|reuters?)$/i;
const END_OF_ADVANCE = /^\(?end adv(?:ance)?(?![a-z])/i;

const MAX_LINE = 200;

/** True where a header line lists what moves beside the story. */
export function isMediaLine(line: string): boolean {
  const head = MEDIA.exec(line)?.[0];
  if (head === undefined) {
    const [beside = '', ...parts] = line
      .slice(0, MAX_LINE)
      .replace(/[.<]$/, '')
      .split(/, ?(?:and )?| and (?=[AP]M-|BC-)/);
    return BESIDE.test(beside) && parts.every(isBesideToo);
  }
  const rest = line.slice(head.length);
  return PICTURE_NUMBER.test(rest) || MEDIA_SIZE.test(rest) || rest.split(' ').every((word) => MEDIA_NUMBER.test(word));
}

/** True where a header line speaks to editors. */
export const isNoteLine = (line: string): boolean => NOTE.test(line) || CHANGES.test(line);

/** True where a header line is a mark of its own: `URGENT`. */
export const isMarkLine = (line: string): boolean => MARK.test(line);

/** True where what follows a comma in the keyword says which version it is. */
export const isVersion = (part: string): boolean => VERSION.test(part);

/** `2nd Take`, `Take 2`: which part of its story it is; `2 Takes` says how many there are. */
const TAKE = /\b(?:(\d{1,2})(?:st|nd|rd|th) take|take (\d{1,2}))\b/i;

/** The number of the part that a version names. */
export function takeIn(version: string): number | undefined {
  const [, counted, numbered] = TAKE.exec(version) ?? [];
  const take = Number(counted ?? numbered ?? 0);
  return take > 0 ? take : undefined;
}

/** True where the last line of a text says that it goes on, or ends. */
export const isEndLine = (line: string): boolean => END.test(line);

/** True where such a line may as well be the last word of a sentence whose full stop got lost. */
export const isWord = (line: string): boolean => /^reuters?$/i.test(line);

/** True where a line of the text tells editors where it belongs. */
export const isPlacing = (line: string): boolean =>
  line.length < 120 && (PICKUP.test(line) || END_OF_ADVANCE.test(line));

/** `$Adv03`, `ADV 03`: a story sent ahead of the day it is for. */
export const isAdvance = (version: string): boolean => /(?:^|[\s,$-])adv\.?\s?\d{1,2}\b/i.test(version);

/** `$Adv05` on a line of its own. */
export const isAdvanceLine = (line: string): boolean => /^\$?adv\.?\s?\d{1,2}(?:-\d{1,2})?$/i.test(line);

/** `For Release Weekend Editions, June 4-5`: for what day an advance is, by the papers of it. */
export const isForWeekend = (line: string): boolean => FOR_WEEKEND.test(line);
const FOR_WEEKEND =
  /^\$?(?:adv(?:ance)?\.? )?(?:for )?(?:release |use )?(?:in )?(?:the )?weekend (?:editions?|papers?|use|release|of)(?=\W*$|,? and thereafter|,? (?:of )?[a-z]{3,9}\.? \d)/i;

/** A keyword under which many stories run. */
export const isSharedKeyword = (keyword: string): boolean =>
  /newsalert|newsbrief|advisory/i.test(keyword) || isDigest(keyword);

/**
 * A list of what is to come or has been sent: what stands before a dash is the name of a story, and no place. Reader's Digest
 * is in the news.
 */
export const isDigest = (keyword: string): boolean => /(?<!reader['’]?s['’]?[ -]?)digests?(?![a-z])/i.test(keyword);

/** Who filed it: `AP-WF` is AP. */
export function filedBy(source: string): string | undefined {
  const [agency = ''] = source.split('-');
  return agencyIn(agency) ?? (agency || undefined);
}
