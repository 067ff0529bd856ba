// Dates as pages show them to people: beside words, behind labels, two on a line.
import { type ReadInstant, readInstant } from '../../../formats/readings/instant.ts';
import { monthNamed } from '../../../formats/readings/months.ts';
import { readRfc822Instant } from '../../../formats/readings/rfc822-instant.ts';
import { caseless } from '../../../formats/syntax/caseless.ts';

export interface ShownDate extends ReadInstant {
  /** The text in which it stands. */
  readonly line: string;
  /** As printed. */
  readonly sent: string;
  /** False for a day alone. */
  readonly hasClock: boolean;
  /** By the word before it. */
  readonly label: 'published' | 'modified' | undefined;
}

const MAX_TEXT = 300;
/** In full or in three or four letters. */
export const ENGLISH_MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
/** Letters of both cases need not be asked for others, which takes V8 longest of all (`caseless.ts`). */
const MONTH = '(?:(?-i:[\\p{L}\\p{M}]{3,12})\\.?|मई)';
const YEAR = '(?:19|20)\\d\\d';
/** `March 13, 2024`, `13. März 2024`, `12 de septiembre de 2026`, `2026. március 13.`, `2026-03-13`, `2026. 03. 13.`, `13.03.2026`, `3/13/2026`, `2026年3月13日`, `13/Mar/2026`. */
const DATE = new RegExp(
  [
    `(?<!\\p{L})${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? ${YEAR}`,
    `(?<!\\d)\\d{1,2}(?:st|nd|rd|th|er|\\.|º)?(?: de| of)? ?${MONTH}(?: de|,)? ?${YEAR}`,
    `(?<!\\d)${YEAR}\\. ${MONTH} \\d{1,2}(?!\\d)`,
    `(?<!\\d)${YEAR}(?:[-/]|\\. ?)\\d{1,2}(?:[-/]|\\. ?)\\d{1,2}`,
    // With dashes no part of a longer number: `555-03-18-2026`.
    `(?<!\\d)(?<!\\d-(?=\\d{1,2}-))\\d{1,2}([-/.])(?:\\d{1,2}|${MONTH})\\1${YEAR}(?!(?<=-\\d{4})-?\\d)`,
    `${YEAR} ?[年년] ?\\d{1,2} ?[月월] ?\\d{1,2} ?[日일]`,
  ].join('|'),
  'giu',
);
const CLOCK =
  /(?<!\d)(\d{1,2})(?:[:.]|h|時|시 ?)(\d\d)(?!\d)(?:分|분)?\s?(?:Uhr|h)?\s?([ap]\.?\s?m\.?(?!\p{L}))?\s?((?:[A-Z]{3,4}|UTC|GMT|ET|CT|PT)(?!\p{L}))?/iu;
const MODIFIED =
  /updated?|modified|edited|revised|reviewed|aktualisiert|geändert|stand:|mis[e]? à jour|modifié|actualizado|aggiornat|atualizad|bijgewerkt|gewijzigd|oppdatert|opdateret|uppdaterad|päivitetty|zaktualizowan|обновлен|оновлен|aktualiz|actualizat|güncelle|frissít|diperbarui|更新|수정|تحديث|अपडेट/i;
const PUBLISHED =
  /publi|posted|post (?:time|date)|veröffentlicht|erstellt|pubblicat|geplaatst|publisert|udgivet|publicerad|julkaistu|опубликован|опублікован|yayın|megjelen|diterbitkan|配信|公開|掲載|发布|입력|등록|نشر|प्रकाशित|first/i;
/** Where summer time is, a zone without S or D is either. */
const LOOSE_ZONES: Readonly<Record<string, string>> = { ET: 'EST', CT: 'CST', PT: 'PST' };

/**
 * @param language of the page: a day before its month, or behind it, where both are numbers
 * @param timeZone in which times without a zone are read
 */
export function readShownDates(sent: string, language: string | undefined, timeZone?: string): ShownDate[] {
  const text = sent.length > MAX_TEXT ? '' : withOurDigits(sent);
  if (!/\d/.test(text)) return [];
  const found: ShownDate[] = [];
  let end = 0;
  for (const match of text.matchAll(DATE)) {
    const before = text.slice(end, match.index);
    const from = end;
    end = match.index + match[0].length;
    const date = dayOf(match[0], language);
    if (date === undefined || OF_MEMBER.test(before) || endsRange(before)) continue;
    // The clock stands behind the day as a rule, and else between it and what was before.
    const next = nextDate(text, end);
    const clock =
      CLOCK.exec(text.slice(end, next)) ?? (found.length === 0 ? CLOCK.exec(text.slice(from, match.index)) : null);
    const read = withClock(date, clock, timeZone);
    if (read === undefined) continue;
    const label = MODIFIED.test(before) ? 'modified' : PUBLISHED.test(before) ? 'published' : undefined;
    found.push({ ...read, line: text, hasClock: clock !== null, sent: match[0], label });
  }
  return found;
}

/** When whoever wrote became a member: forums say it beside each post. */
const OF_MEMBER = caseless`(?:joined|join(?:ing)? date|member since|registered|registriert|beigetreten|dabei seit|mitglied seit|inscription|inscrit|membre depuis|miembro desde|registrado|iscritto|регистрация)(?: (?:on|seit|dem|le|el|il|depuis)){0,2}(?: ?: ?(?:\p{L}{2,12},? )?| )$`;

/** `4 June – 30 October 2026`: how long something lasts. */
function endsRange(before: string): boolean {
  const [, behindDay, beforeDay] = RANGE.exec(before) ?? [];
  return monthNamed(behindDay ?? beforeDay ?? '') !== undefined;
}
const RANGE = /(?:(?<!\d)\d{1,2}\.? ([\p{L}\p{M}]{3,12})|(?<![\p{L}\p{M}])([\p{L}\p{M}]{3,12}) \d{1,2}) ?[–—-] ?$/u;

/** `٥ مارس ٢٠٢٦`, `५ मार्च २०२६` */
const withOurDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹०-९]/g, (digit) => String((digit.charCodeAt(0) - (digit >= '०' ? 0x966 : 0x660)) & 15));

function nextDate(text: string, from: number): number {
  const at = text.slice(from).search(DATE);
  return at === -1 ? text.length : from + at;
}

/** `2026-03-13` of any of the shapes. */
function dayOf(sent: string, language: string | undefined): string | undefined {
  const numbers = sent.match(/\d+/g)!;
  if (/[年년]/.test(sent) || (numbers.length === 3 && numbers[0]!.length === 4))
    return dayString(numbers[0]!, numbers[1]!, numbers[2]!);
  if (numbers.length === 3) {
    const [a, b, year] = numbers as [string, string, string];
    // `01-18-2026` has its month first in any language.
    if ((sent.includes('/') || Number(b) > 12) && isMonthFirst(Number(a), Number(b), language))
      return dayString(year, a, b);
    return dayString(year, b, a);
  }
  const read = readRfc822Instant(
    sent
      .replace(/^(\d{4})\. (\D+)(\d+)$/, '$3 $2$1')
      .replace(/º/, '')
      .replace(/(?<=[\p{L}\p{M}\d])[-/](?=[\p{L}\p{M}])|(?<=[\p{L}\p{M}])[-/](?=\d)/gu, ' ')
      .replace(/(\p{L})(\d)|(\d)(\p{L})/gu, '$1$3 $2$4'),
  );
  return read?.utc.slice(0, 10);
}

const isMonthFirst = (a: number, b: number, language = 'en-us'): boolean =>
  a <= 12 && (b > 12 || /^en(?:[-_]us)?$/i.test(language));

function dayString(year: string, month: string, day: string): string | undefined {
  const sent = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return readInstant(`${sent}T00:00`) === undefined ? undefined : sent;
}

function withClock(date: string, clock: RegExpExecArray | null, timeZone: string | undefined): ReadInstant | undefined {
  const day = readInstant(`${date}T00:00`, timeZone);
  if (!clock) return day && { ...day, hasZone: false };
  const [, hour, minute, half, zone] = clock;
  const name = zone?.toUpperCase();
  const written = `${date} ${hour!.padStart(2, '0')}:${minute} ${half?.replace(/\s/g, '') ?? ''} ${(name && LOOSE_ZONES[name]) ?? name ?? ''}`;
  return readRfc822Instant(written.trim(), timeZone) ?? day;
}
