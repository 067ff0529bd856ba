// What a field of a wire says of an embargo, the same in all formats: that there is none, no more than that there is one,
// an instant, or words. And what the name of a field, a message or a type says of it.
import { isObject } from '../syntax/json.ts';
import { saysTime, statedEmbargo } from './embargo.ts';
import { isNoDate, lastOf, type SentInstant, sentInstant } from './instant.ts';
import { daysMeant } from './release.ts';

const NOUN = '(?:embargo|embargoa|sperrfrist|sperrefrist|sperrvermerk|klausul)';
/** `Fri` is a day in English: that it means free in Danish, only a Danish wire may say. */
const NO_EMBARGO = new RegExp(
  `^[\\s([]*(?:${[
    'no?|nei|nej|nein|non|nee|n[ãa]o|ei(?: ole)?|none|nil|null|nothing|undefined|n\\/?a|not (?:applicable|set|active)|inactive|disabled|off|0|[-–—]{1,3}|not specified|n\\.a|now|passed',
    'nie|ne|(?:brak|bez)(?: embarga)?|nincs|нет|ні|hayır|yok|όχι|無し?|无|なし|없음|لا',
    'false|falsch|falsk|faux|falso|frei|free|vapaa|heti|sofort|released|freigegeben|frigi[vt]et|frigitt|ab sofort|immediately|entfällt|not under embargo|no embargo applies',
    `(?:no|in(?:gen|get|ga|tet)|keine?[rn]?|ohne|aucune?|pas|sans|sin|ning[uú]n[oa]?|sem|nenhum|nessun[oa]?|senza|geen|zonder|uden|uten|utan|ei|ej|ikke)(?:\\s(?:d[e'’]\\s?)?(?:${NOUN}))?`,
    '(?:not |non[ -]?|un[ -]?)embargoed|(?:for )?immediate(?: release)?',
    '(?:embargo |sperrfrist )?(?:is |has been )?(?:lifted|expired|over|aufgehoben|abgelaufen|levé|levantado|rimosso|opgeheven|vervallen|opphevet|ophævet)',
  ].join('|')})[\\s)\\].!]*$`,
  'i',
);
const BARE =
  /^(?:true|yes|y|x|j|ja|oui|s[ií]|sim|kyllä|vrai|verdad(?:ero)?|vero|wahr|sand|sant|1|on|set|active|(?:under |sous |bajo |unter )?embargo(?:ed|t)?|embargad[oa]|gesperrt|sperrfrist|klausul(?:eret)?|sperret|spärrad)[.!]?$/i;

/** A field for an embargo that says there is none. */
export const isNoEmbargo = (text: string): boolean =>
  text.length <= MAX_WORD && NO_EMBARGO.test(text.replace(/(?<=\p{L})[_-](?=\p{L})/gu, ' '));
const MAX_WORD = 100;

/**
 * Undefined where the field is absent or empty, or says that there is none.
 * @param near When the item was sent: its year is meant where none is written
 * @param timeZone IANA name of the wire's own zone, where its times have none
 */
export function embargoField(sent: string | undefined, near?: string, timeZone?: string): SentInstant | undefined {
  const text = sent?.trim() ?? '';
  if (text === '' || isNoDate(text) || isNoEmbargo(text)) return undefined;
  if (BARE.test(text)) return { sent: text, hasZone: false, isBare: true };
  const instant = sentInstant(text, timeZone);
  return instant?.utc === undefined ? statedEmbargo(text, near, timeZone) : instant;
}

/**
 * The same of a member in JSON: what is no text (`true`, a list, an object) is an embargo all the same, unless
 * empty, or an object all of whose members say that there is none.
 */
export function embargoMember(value: unknown, near?: string, timeZone?: string): SentInstant | undefined {
  if (typeof value === 'string') return embargoField(value, near, timeZone);
  if (Array.isArray(value)) return lastStated(value.flatMap((one) => embargoMember(one, near, timeZone) ?? []));
  if (value === undefined || value === null || value === false || value === 0) return undefined;
  if (isObject(value) && Object.values(value).every(saysNone)) return undefined;
  return { sent: JSON.stringify(value), hasZone: false, ...(value === true || value === 1 ? { isBare: true } : {}) };
}

/** No more than one deep: what stands in something else is something. */
const saysNone = (value: unknown): boolean =>
  (typeof value !== 'object' || value === null) && embargoMember(value) === undefined;

/**
 * The same of a field that is known by its name alone. One for the end of an embargo holds where it states a time that may
 * be still to come (`EmbargoEnd`: `Friday`), or, where it says that there has been one (`EmbargoLifted`), a later day.
 * Of what else there is to say (`EmbargoReason`) only an instant counts, and beside that all but a field for a time
 * (`EmbargoNote`, `EmbargoPriority`) is no more than a mark.
 */
export function namedEmbargo(name: string, sent: string, near?: string, timeZone?: string): SentInstant | undefined {
  const said = embargoField(sent, near, timeZone);
  if (said === undefined) return undefined;
  if (saysEnded(name)) {
    if (said.utc !== undefined)
      return near !== undefined && Date.parse(said.utc) <= Date.parse(near) ? undefined : said;
    const isHeld = STATES_END.test(name) ? !said.isBare && mayBeAhead(sent, near) : isLaterDay(sent, near);
    return isEmbargoName(name) && isHeld ? said : undefined;
  }
  if (said.utc !== undefined) return said;
  if (!marksEmbargo(name)) return undefined;
  return IS_TIME.test(name) ? said : { ...said, isBare: true };
}
/** A day without its hour; one that nobody can read says no more than that it has been. */
function isLaterDay(sent: string, near: string | undefined): boolean {
  const [earliest] = daysIn(sent, near);
  return earliest !== undefined && (near === undefined || earliest > near.slice(0, 10));
}
/** Some time, unless that of a day which is over in America, too. */
function mayBeAhead(sent: string, near: string | undefined): boolean {
  const latest = daysIn(sent, near).at(-1);
  if (latest === undefined) return saysTime(sent) || (ALL_DIGITS.test(sent) && /\d{6}/.test(sent));
  return near === undefined || latest >= new Date(Date.parse(near) - MAX_BEHIND_UTC_MS).toISOString().slice(0, 10);
}
const MAX_BEHIND_UTC_MS = 8 * 60 * 60 * 1000;
function daysIn(sent: string, near: string | undefined): readonly string[] {
  const days = daysMeant(sent, near);
  if (days.length > 0 || !isUnixSeconds(sent, near)) return days;
  return [new Date(Number(sent) * 1000).toISOString().slice(0, 10)];
}
/** `1703261000` is 10:00 on 17 March. */
const isUnixSeconds = (sent: string, near: string | undefined): boolean =>
  /^\s*[12]\d{9}\s*$/.test(sent) && sent.trim().slice(4, 6) !== near?.slice(2, 4);
/** `060326 1000`: no number of a ticket. */
const ALL_DIGITS = /^[\s\d:.-]+$/;
const STATES_END = /(?:lift|end|frigives)$/i;
/** Named for nothing else, or for when it ends. */
const IS_TIME =
  /^(?:(?:under|is)[ _-]?)?(?:embargo(?:e[dt])?|klausul(?:eret)?|sperrfrist)$|until|til|bis|date|dato|datum|time|tid|zeit|uhr|end|release|lift|expir/i;

/** Of several places the first that says more than that there is one. */
export const firstStated = (said: readonly (SentInstant | undefined)[]): SentInstant | undefined =>
  said.find((one) => one && !one.isBare) ?? said.find((one) => one !== undefined);

/** Of several fields the last: one that nobody can read may be later than all others, a bare mark says nothing. */
export const lastStated = (said: readonly SentInstant[]): SentInstant | undefined =>
  lastOf(said.filter(({ isBare }) => !isBare)) ?? firstStated(said);

/** A type or a name that begins with an embargo: `Embargoed until`, `KlausulTid`. */
export const isEmbargoName = (name: string): boolean => EMBARGO_NAME.test(name);
const EMBARGO_NAME = /^(?:(?:under|is)[ _-]?)?(?:embargo|klausul|sperrfrist)/i;

/** True of one that says that there is an embargo: `embargo-until`, never `EmbargoLifted`. */
export const marksEmbargo = (name: string): boolean => isEmbargoName(name) && !saysEnded(name) && !isAboutIt(name);

/** True of one that says that an item is not to be used yet: `HoldForRelease`, never `WithholdLifted`. */
export const marksHold = (name: string): boolean => /^(?:withhold|hold)/i.test(name) && !saysEnded(name);

const isAboutIt = (name: string): boolean => /zone|reason|contact|topic|comment|type$|by$/i.test(name);

/** `Embargo lifts at` states its end. */
const saysEnded = (name: string): boolean => ENDED.test(name.toLowerCase().replace(/[^\p{L}]/gu, ''));
const ENDED =
  /lift(?!s|ing|time|date|at)|(?:released|expired|cleared)(?!ate)|(?:embargo|embargoed|hold)end(?:ed)?$|embargo(?:ed)?over$|remov|cancel|revok|rescind|oph[æa]?e?v|slettet|frigiv|aufgehoben|abgelaufen/u;
