// What desks say when they forbid a use until then: parts of caseless patterns.
import { END } from './time-words.ts';

export const UNTIL = `(?:until|till|['’]?til|t\\.o\\.m\\.|bis|jusqu|au|hasta|fino|até|tot|t/m(?! (?:19|20)\\d\\d(?!\\d)))${END}`;
export const MADE_PUBLIC = '(?:release|publication|use|broadcast|print)';

/** `This package was`, `Story has been`: news may be `in advance for` a race, a story that was moved may not. */
export const MOVED_STORY =
  '(?:(?:the|this|these) )?(?:stor(?:y|ies)|package|item|article|feature|column|profile|preview|text|copy)(?: (?:is|are|was|were|has|have|had|will|be|been|being|also)){0,4}';

/** How desks forbid it until then, in the languages of the wires. */
export const NOT_BEFORE = `(?:${[
  '(?:not (?:to be used|for (?:use|release|publication|broadcast))(?: or (?:publication|broadcast|use))?|do not (?:publish|print|use|release|broadcast)):? (?:before|until|till)',
  '[àa]? ?ne pas (?:publier|diffuser) avant|(?:não (?:publicar|divulgar)|no (?:publicar|difundir|divulgar)) (?:antes|hasta|até)|(?:da )?non (?:pubblicare|diffondere|divulgare) prima',
  'nicht (?:veröffentlichen|zur veröffentlichung) vor|niet (?:publiceren|voor publicatie|ter publicatie) (?:voor|vóór)',
  '(?:må|skal) (?:ikke|ej) (?:offentlig?gjøres|offentliggøres|publiseres|publiceres) før|får (?:ej|inte) publiceras (?:före|innan)',
  '(?:ikke|ej|inte) (?:for|til|för|till) (?:publisering|offentlig?gjøring|offentliggørelse|publicering|offentliggörande) (?:før|före|innan)',
].join('|')})`;
/** An hour follows: toys and medicines are not used before a day, either. */
export const NO_OTHER_USE_BEFORE = '[àa]? ?ne pas utiliser avant';
export const NOT_BEFORE_IN_FINNISH = '(?:tätä )?ei (?:saa julkaista|julki|julkisuuteen|julkaistavaksi) ennen';
/** The verb comes last, and nothing but the time before it: `Nicht vor Freitag will der Rat ihn veröffentlichen` is news. */
export const NOT_BEFORE_IN_GERMAN =
  'nicht vor (?:(?:\\d[\\d.:]{0,9}|um|am|de[mn]|uhr|me?s?z|gmt|utc|früh|morgen|(?:mittwoch|sonnabend|\\p{L}{3,7}tag)(?:abend|morgen|(?:nach)?mittag|früh)?|(?:jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)\\p{L}{0,6}\\.?)[ ,]{1,2}){1,8}veröffentlichen(?!\\p{L}|\\s\\p{L})';
export const NO_USE_UNTIL = 'no (?:use|release|publication) (?:before|until|till)';
/** A time follows. */
export const NO_USE_BEFORE_TIME = `${NO_USE_UNTIL}\\s(?:(?:the|at|on|after)\\s){0,2}`;
export const EFFECTIVE = '(?:effective|valid|starting|applies|with effect|mit wirkung|wirksam|gültig|gilt)';
