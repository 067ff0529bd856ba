// Times as desks write them, in the languages of the wires: parts of caseless patterns.

import { ONCE } from '../syntax/once.ts';

export const END = `(?![\\p{L}\\d])`;
const DAY_NAMES = `(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|m[aå]ndag|tir?sdag|onsdag|torsdag|fredag|l[øö]rdag|s[øö]ndag|(?:segunda|ter[çc]a|quarta|quinta|sexta)-feira|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|(?:lune|marte|mercole|giove|vener)d[ìi]|sabato|domenica|(?:maanan|tiis|tors|perjan|lauan)tai\\p{L}{0,8}|keskiviik\\p{L}{1,9}|sunnunta\\p{L}{1,9}`;
export const WEEKDAY = `${ONCE}(?:${DAY_NAMES})${ONCE}${END}`;
/** How the names of days begin, from Sunday on. */
const DAYS_BEGIN = [
  /^(?:sun|sonn?t|dim|dom|s[øö]n|zon)/i,
  /^(?:mon|lun|m[aå]n|maa|seg)/i,
  /^(?:tue|die|mar|ter|tir|ti[is]|din)/i,
  /^(?:wed|mit|mer|mié|ons|qua|woe|kes)/i,
  /^(?:thu|don|jeu|jue|qui|tor|gio)/i,
  /^(?:fri|fre|sex|ven|vie|vri|per)/i,
  /^(?:sat|sam|sonna|s[aá]b|l[øö]r|zat|lau)/i,
] as const;
/** @param day From Sunday on; NaN where nobody knows which */
export const isWeekday = (name: string, day = Number.NaN): boolean => DAYS_BEGIN[day]?.test(name) ?? false;
const MONTH_NAMES = `jan|feb|fév|mar|mär|mrz|apr|avr|abr|may|mai|jun|juin|jul|aug|aoû|ago|sep|oct|okt|nov|dec|dez|déc|dic|ene|maj(?!\\p{L})|fev(?:ereiro)?(?!\\p{L})|mei(?!\\p{L})|maart|maaliskuu|gennaio|maggio|giugno|luglio|settembre|setembro|ottobre|outubro|(?:tammi|helmi|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu`;
export const MONTH = `${ONCE}(?:${MONTH_NAMES})${ONCE}\\p{L}{0,7}\\.?`;
const NEXT_DAYS = 'tomorrow|tonight|morgen|heute|demain|mañana|huomenna|imorgon|i (?:dag|morgen|morgon)';
/** `25/11` or, in America, `11/25`; and never `24/7`. */
const DAY_SLASH_MONTH =
  '(?!24/7)(?:(?:0?[1-9]|[12]\\d|3[01])/(?:0?[1-9]|1[0-2])|(?:0?[1-9]|1[0-2])/(?:1[3-9]|2\\d|3[01]))(?![\\d/])';
export const DATE = `${ONCE}(?:\\d{1,2}(?:\\.|st|nd|rd|th|er)?\\s?(?:de |of )?${MONTH}${END}|${MONTH}\\s\\d{1,2}(?:st|nd|rd|th)?${END}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|${DAY_SLASH_MONTH}|(?:0?[1-9]|[12]\\d|3[01])\\.(?:0?[1-9]|1[0-2])\\.(?!\\d)|\\d{4}-\\d\\d-\\d\\d|${WEEKDAY}|(?:${NEXT_DAYS})${ONCE}${END})`;
/** A date begins, by its first words. */
const DATE_AHEAD = `(?:\\d{1,2}(?:\\.|st|nd|rd|th|er)?\\s?(?:de |of )?${ONCE}(?:${MONTH_NAMES})|(?:${MONTH_NAMES})${ONCE}\\p{L}{0,7}\\.?\\s\\d|\\d{1,2}[./-]\\d{1,2}[./-]|\\d{4}-\\d\\d-)`;
/** `2026 at 10:00`: behind a year, these are no zones. */
const NO_ZONE = '(?!(?:at|but|not|mit|text|print)\\s)';
/** `alle 10 Minuten`, `iron ore 62%`, which are no hours: days and what is local may follow one. */
const NO_COUNT = `(?!\\s?%|\\s(?!\\p{L}{3,7}d[ìi]${END}|sabato|domenica|local|italian)\\p{L}{5})`;
export const CLOCK = `${ONCE}(?:\\d{1,2}[.:hu]\\d{2}(?:\\s?[ap]\\.?m|hrs)?${END}|\\d{1,2}(?:u|\\s?(?:[ap]\\.?m|uhr|heures|h|uur|gmt|utc))${END}|\\d{4}(?=\\s?(?:(?:gmt|utc|z|hrs|hours|uhr|${NO_ZONE}[a-z]{1,4}t|${DAY_NAMES}|${NEXT_DAYS})${ONCE}${END}|${DATE_AHEAD}))|(?<!\\p{L})(?:(?:kl(?:o|\\.)?|às|godz\\.|kell|plkst\\.)\\s?\\d{1,2}(?:[.:]\\d\\d)?${END}|(?:(?:a|da|de)lle|or[ae])\\s?\\d{1,2}(?:[.:]\\d\\d)?${END}${NO_COUNT}|(?<=(?:a|de|hasta) las\\s)\\d{1,2}${END}${NO_COUNT})|(?:noon|midday|midnight|mitternacht|midi|minuit|keskiyö\\p{L}{0,4})${END})`;
/** Named in full: whatever case is let pass, a short word (`as talks drag on`) is none. */
export const ZONE_NAME =
  '(?:(?:gmt|utc)(?:[+-]\\d{1,2})?|z|me?s?z|c?es?t|cest|ee[sd]?t|msk|[bjkph]st|[ecmp][sd]?t|a[cekw][sd]t|nz[sd]t|sgt|hkt|ist)';
/** What goes on with a time besides another one: its zone, and what stands before a day. */
export const MORE_WORD = `\\d{1,2}|\\d{4}|${ZONE_NAME}|(?:heure de )?(?:paris|bruxelles|genève)|(?:london|local|uk) time|(?:heure|hora|ora) locale?|[ap]ms|hrs|hours|horas|uhr|uur|on|the|of|and|thereafter|um|at|am|a|às?|den|dell[ae]|del?|le|las?|à|alle|ore|om|kl|klo|asti|saakka|alkaen|jälkeen|di|\\p{L}{2,6}(?:dag|dì)`;
