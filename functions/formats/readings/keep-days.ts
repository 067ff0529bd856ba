// Rights that end: after how many days a story must leave every archive. Only what names its days counts: terms such
// as "no archival use" stand on all of some agencies' stories, and what is deleted does not come back.
import type { EditorNote, Rights } from '../../article/article.ts';
import { plainBlanks } from '../../article/spaces.ts';
import { archiveDays } from '../agencies/reuters.ts';
import { matchesOf } from '../syntax/matches.ts';

/** `No use after 30 days`, `NO ARCHIVING AFTER 14 DAYS OF TRANSMISSION`. */
const TERMS = /\bno(?:t)? [^.;\n]{0,60}?\b(?:after|beyond|for (?:more|longer) than) (\d{1,4}) days?\b/gi;
/** In a note to editors the news itself may speak of days: there only archives count. */
const NOTE =
  /\bno(?:t)? [^.;\n]{0,40}?\barchiv[^.;\n]{0,40}?\b(?:after|beyond|for (?:more|longer) than) (\d{1,4}) days?\b/gi;

/**
 * The fewest days that rights, notes or the caption of a picture name; undefined where they name none.
 * @param caption Handouts are sent with their terms below it
 */
export function readKeepDays(
  { usageTerms = '' }: Rights,
  notes: readonly EditorNote[],
  caption = '',
): number | undefined {
  if (usageTerms === '' && notes.length === 0 && caption === '') return undefined;
  const named = [
    ...daysIn(usageTerms, TERMS),
    ...notes.flatMap(({ text }) => daysIn(text, NOTE)),
    ...daysIn(caption, NOTE),
  ];
  return named.length === 0 ? undefined : Math.min(...named);
}

function daysIn(sent: string, terms: RegExp): number[] {
  const text = plainBlanks(sent);
  return [
    ...archiveDays(text),
    ...matchesOf(terms, text).flatMap(([, days]) => (Number(days) > 0 ? [Number(days)] : [])),
  ];
}
