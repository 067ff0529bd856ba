// The day, month or year of an event, as its sentence says: in full, or in words that lead there from a known day.
import type { Token } from './mentions/tokens.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const SHORT = 'jan feb mar apr may jun jul aug sept oct nov dec'.split(' ');
const DAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const DAY_MS = 86_400_000;
/** Said of what is to come. */
const AHEAD = new Set('will next due scheduled plan plans planned upcoming'.split(' '));

/** `2024-03-22`, `2024-03` or `2021`; the date nearest to a token, undefined where none is certain. `written`: an instant. */
export function dateNear(tokens: readonly Token[], trigger: number, written: string | undefined): string | undefined {
  let best: string | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (let at = 0; at < tokens.length; at++) {
    const found = dateAt(tokens, at, written);
    if (found === undefined || isOfSaying(tokens, at) || isApart(tokens, at, trigger)) continue;
    const away = Math.abs(at - trigger);
    if (away < distance) [best, distance] = [found.date, away];
    at = found.last;
  }
  return best;
}

const SAYING = new Set('added announced reported said says told'.split(' '));

/** `the ministry said on Monday`: when it was told, not when it was. */
function isOfSaying(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at - 1]?.key === 'on' ? tokens[at - 2] : tokens[at - 1];
  return verb !== undefined && SAYING.has(verb.key);
}

/** Words that begin another clause, with another time. */
const CLAUSES = new Set('after before since until which who'.split(' '));

function isApart(tokens: readonly Token[], at: number, trigger: number): boolean {
  for (let between = Math.min(at, trigger) + 1; between < Math.max(at, trigger); between++)
    if (CLAUSES.has(tokens[between]!.key)) return true;
  return false;
}

interface FoundDate {
  readonly date: string;
  readonly last: number;
}

function dateAt(tokens: readonly Token[], at: number, written: string | undefined): FoundDate | undefined {
  const key = tokens[at]!.key;
  const month = monthOf(key);
  if (month >= 0) return monthDate(tokens, at, month, written);
  if (/^\d{1,2}$/.test(key)) return dayMonth(tokens, at, written);
  if (/^(?:19|20)\d\d$/.test(key) && tokens[at - 1]?.key === 'in') return { date: key, last: at };
  return written === undefined ? undefined : relative(tokens, at, written);
}

function monthOf(key: string): number {
  const full = MONTHS.indexOf(key);
  return full >= 0 ? full : SHORT.indexOf(key.replace(/\.$/, ''));
}

/** `March 22, 2024`, `March 2024`, `in March`, `on March 22`. */
function monthDate(tokens: readonly Token[], at: number, month: number, written?: string): FoundDate | undefined {
  const isMay = tokens[at]!.key === 'may';
  const next = tokens[at + 1]?.key === '.' ? at + 2 : at + 1;
  const day = dayOf(tokens[next]?.key);
  if (day !== undefined) {
    const comma = tokens[next + 1]?.key === ',' ? next + 2 : next + 1;
    const year = yearOf(tokens[comma]?.key);
    if (year !== undefined) return { date: dated(year, month, day), last: comma };
    const near = yearOfDay(tokens, month, day, written);
    return near === undefined ? undefined : { date: dated(near, month, day), last: next };
  }
  const year = yearOf(tokens[next]?.key);
  if (year !== undefined) return { date: `${year}-${two(month + 1)}`, last: next };
  if (isMay || tokens[at - 1]?.key !== 'in' || written === undefined) return undefined;
  const near = yearOfDay(tokens, month, 15, written);
  return near === undefined ? undefined : { date: `${near}-${two(month + 1)}`, last: at };
}

/** `22 March 2024`, `on 22 March`. */
function dayMonth(tokens: readonly Token[], at: number, written?: string): FoundDate | undefined {
  const day = dayOf(tokens[at]!.key);
  const month = monthOf(tokens[at + 1]?.key ?? '');
  if (day === undefined || month < 0) return undefined;
  const year = yearOf(tokens[at + 2]?.key);
  if (year !== undefined) return { date: dated(year, month, day), last: at + 2 };
  const near = yearOfDay(tokens, month, day, written);
  return near === undefined ? undefined : { date: dated(near, month, day), last: at + 1 };
}

function relative(tokens: readonly Token[], at: number, written: string): FoundDate | undefined {
  const key = tokens[at]!.key;
  const base = new Date(`${written.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(base.getTime())) return undefined;
  const before = tokens[at - 1]?.key;
  const day = DAYS.indexOf(key);
  if (day >= 0) {
    const back = (base.getUTCDay() - day + 7) % 7;
    const isAhead = back > 0 && tokens.some((token) => AHEAD.has(token.key));
    const days = before === 'last' && back === 0 ? -7 : isAhead ? 7 - back : -back;
    return { date: isoDay(base, days), last: at };
  }
  if (key === 'yesterday') return { date: isoDay(base, -1), last: at };
  if (key === 'today') return { date: isoDay(base, 0), last: at };
  if (key === 'month' && before === 'last') {
    const year = base.getUTCMonth() === 0 ? base.getUTCFullYear() - 1 : base.getUTCFullYear();
    return { date: `${year}-${two(((base.getUTCMonth() + 11) % 12) + 1)}`, last: at };
  }
  if (key === 'year' && before === 'last') return { date: String(base.getUTCFullYear() - 1), last: at };
  return undefined;
}

const dayOf = (key = ''): number | undefined => (/^(?:[1-9]|[12]\d|3[01])$/.test(key) ? Number(key) : undefined);
const yearOf = (key = ''): number | undefined => (/^(?:19|20)\d\d$/.test(key) ? Number(key) : undefined);

/** What is told of is past, but for what is said to come; a month's own middle may be a little ahead. */
const LITTLE_MS = 16 * DAY_MS;
/** Said of what is to come, where a day and month stand beside it. */
const COMING = new Set('begin begins faces headed heading heads hold holds meet meets start starts'.split(' '));

/** The year of a day that is given without one: the last such day, or the next. */
function yearOfDay(tokens: readonly Token[], month: number, day: number, written?: string): number | undefined {
  const now = written === undefined ? Number.NaN : Date.parse(written);
  if (Number.isNaN(now)) return undefined;
  const year = new Date(now).getUTCFullYear();
  const isAhead = tokens.some(({ key }) => AHEAD.has(key) || COMING.has(key));
  const that = Date.UTC(year, month, day);
  if (isAhead) return that < now - LITTLE_MS ? year + 1 : year;
  return that > now + LITTLE_MS ? year - 1 : year;
}

const isoDay = (base: Date, days: number): string =>
  new Date(base.getTime() + days * DAY_MS).toISOString().slice(0, 10);
const dated = (year: number, month: number, day: number): string => `${year}-${two(month + 1)}-${two(day)}`;
const two = (value: number): string => String(value).padStart(2, '0');
