// AP's habits in ANPA 1312, which its members' wires share: lines of photo numbers among the header lines, advances, the
// cycle before the keyword, and the agency's mark in the trailer.
import { agencyIn } from '../readings/agency-names.ts';

/** `AP Photo SQB101, SQB102`, `AP Graphic STORM`, `With AP Photos`. */
const MEDIA = /^(?:With )?(?:[A-Z]{2,4} )?(?:Photos?|Graphics?|Video|Audio|Interactive|Multimedia)\b/;
const MEDIA_NUMBER = /^(?:[A-Z]{1,10}\d{0,8}|and|of|[&])?[,.;:]?$/;
const NOTE =
  /^\(?(?:eds?\s?[:.]|editors?\s?[:,]|editor['’]?s['’]? note\b|optional trims?\b|apnewsnow\b|note (?:nature|language|contents?)\b)/i;
const CHANGES = /^(?:UPDATES|SUBS|ADDS|INSERTS|CORRECTS|RECASTS|TRIMS|DELETES|RESTORES|ELIMINATES)\b/;
const MARK =
  /^\(?(?:urgent|bulletin|flash|apnewsalert|ap newsalert|correction|corrective|kill|mandatory kill|advisory)\)?[.!:]?$/i;

/** True where a header line lists what moves beside the story. */
export function isMediaLine(line: string): boolean {
  const head = MEDIA.exec(line)?.[0];
  return (
    head !== undefined &&
    line
      .slice(head.length)
      .split(' ')
      .every((word) => MEDIA_NUMBER.test(word))
  );
}

/** True where a header line speaks to editors. */
export const isNoteLine = (line: string): boolean => NOTE.test(line) || CHANGES.test(line);

/** True where a header line is a mark of its own: `URGENT`. */
export const isMarkLine = (line: string): boolean => MARK.test(line);

/** `$Adv03`, `ADV 03`: a story sent ahead of the day it is for. */
export const isAdvance = (version: string): boolean => /(?:^|[\s,$-])adv\.?\s?\d{1,2}\b/i.test(version);

/** `$Adv05` on a line of its own. */
export const isAdvanceLine = (line: string): boolean => /^\$?adv\.?\s?\d{1,2}$/i.test(line);

/** A keyword under which many stories run. */
export const isSharedKeyword = (keyword: string): boolean => /newsalert|newsbrief|digest|advisory/i.test(keyword);

/** Who filed it: `AP-WF` is AP. */
export function filedBy(source: string): string | undefined {
  const [agency = ''] = source.split('-');
  return agencyIn(agency) ?? (agency || undefined);
}
