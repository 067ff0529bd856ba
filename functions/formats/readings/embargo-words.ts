// What desks say when they forbid a use until then: parts of patterns with the flags `iu`, for `timePattern`.
import { ONCE } from '../syntax/once.ts';
import { CLOCK, DATE, END, WEEKDAY } from './time-words.ts';

export const UNTIL = `(?:until|till|['’]?til|t\\.o\\.m\\.|bis|jusqu|au|hasta|fino|até|tot)${END}`;
export const MADE_PUBLIC = '(?:release|publication|use|broadcast|print)';

/** `This package was`, `Story has been`: news may be `in advance for` a race, a story that was moved may not. */
export const MOVED_STORY =
  '(?:(?:the|this|these) )?(?:stor(?:y|ies)|package|item|article|feature|column|profile|preview|text|copy)(?: (?:is|are|was|were|has|have|had|will|be|been|being|also)){0,4}';

/** How desks forbid it until then, in the languages of the wires. */
export const NOT_BEFORE = `(?:${[
  '(?:not (?:to be used|for (?:use|release|publication|broadcast))(?: or (?:publication|broadcast|use))?|do not (?:publish|print|use|release|broadcast)):? (?:before|until|till)',
  '(?:à )?ne pas (?:publier|diffuser) avant|não publicar antes|no (?:publicar|difundir) (?:antes|hasta)|(?:da )?non pubblicare prima|nicht (?:veröffentlichen|zur veröffentlichung) vor|niet publiceren (?:voor|vóór)|må (?:ikke|ej) (?:offentlig?gjøres|offentliggøres|publiseres|publiceres) før|får (?:ej|inte) publiceras (?:före|innan)',
].join('|')})`;
/** The verb comes last, and nothing but the time before it: `Nicht vor Freitag will der Rat ihn veröffentlichen` is news. */
export const NOT_BEFORE_IN_GERMAN =
  'nicht vor (?:(?:\\d[\\d.:]{0,9}|um|am|de[mn]|uhr|me?s?z|gmt|utc|früh|morgen|(?:mittwoch|sonnabend|\\p{L}{3,7}tag)(?:abend|morgen|(?:nach)?mittag|früh)?|(?:jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)\\p{L}{0,6}\\.?)[ ,]{1,2}){1,8}veröffentlichen(?!\\p{L}|\\s\\p{L})';
export const NO_USE_UNTIL = 'no (?:use|release|publication) (?:before|until|till)';
/** A time follows. */
export const NO_USE_BEFORE_TIME = `${NO_USE_UNTIL}\\s(?:(?:the|at|on|after)\\s){0,2}`;
/** Named in full: whatever case is let pass, a short word (`as talks drag on`) is none. */
export const ZONE_NAME =
  '(?:(?:gmt|utc)(?:[+-]\\d{1,2})?|z|me?s?z|c?es?t|cest|ee[sd]?t|msk|[bjkph]st|[ecmp][sd]?t|a[cekw][sd]t|nz[sd]t|sgt|hkt|ist)';
/** What goes on with a time: its zone, and another day. */
export const MORE_TIME = `(?:[\\s,.(]{1,3}(?:${CLOCK}|${DATE}|\\d{1,2}|\\d{4}|${ZONE_NAME}|[ap]ms|hrs|hours|uhr|uur|on|the|of|um|at|am|a|den|del?|le|las?|à|alle|ore|kl|klo|asti|saakka|alkaen|jälkeen|di|\\p{L}{2,6}(?:dag|dì))${END}){0,6}`;
/** `No release until hostages return Friday` is the news, as `No use before Friday` may be: it states a clock, or no more. */
export const NO_USE_FOLLOWS = `(?:(?:${DATE},?\\s(?:at\\s)?)?(?=\\d)${CLOCK}|(?:${CLOCK}|${DATE})${MORE_TIME}\\W{0,3}(?:$|[.;(/|]))`;

export const EFFECTIVE = '(?:effective|valid|starting|applies|with effect|mit wirkung|wirksam|gültig|gilt)';
/** `effective at 10:00 GMT on 6 March`: both. */
export const DAY_AND_HOUR = `(?:${EFFECTIVE}\\s)?${ONCE}(?:(?:as of|from|at|on|um|am|ab|à|le)\\s)?${ONCE}(?:${WEEKDAY},?\\s)?${ONCE}(?:${CLOCK}[^.;]{0,30}?(?<![\\p{L}\\d])(?!${WEEKDAY})${DATE}|(?!${WEEKDAY})${DATE}[^.;]{0,30}?(?<![\\p{L}\\d])${CLOCK})`;
