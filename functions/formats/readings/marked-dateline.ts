// A dateline that the wire itself marks as one, in an element of its own: no need to doubt that it is.
import type { Dateline, ParsedArticle } from '../../article/article.ts';
import { plainBlanks } from '../../article/spaces.ts';
import type { Piece } from '../syntax/html-pieces.ts';
import { plainText } from '../syntax/inline.ts';
import { foldBlanks } from '../syntax/xml-element.ts';
import { signsBehindComma } from './agency-names.ts';
import { signalsInNote } from './change.ts';
import { readDateline } from './dateline.ts';
import { readAsianDateline } from './dateline-asia.ts';
import { datelineOf, fold, isCapitals, isPlace, isWeekday, type ReadDateline, splitDate } from './place-line.ts';
import { sentTime } from './sent-time.ts';

const IN_SLASHES = /^([^/]{1,80}) \/([^/]{1,40})\/$/;
const MAX_BRACKETS = 3;
const LAST_BRACKETS = / \(([^()]{1,60})\)$/;

/** @example markedDateline('Copenhagen (Example Wire) - ') */
export function markedDateline(sent: string): Dateline {
  const text = foldBlanks(plainBlanks(sent)).replace(/ ?(?:-{1,3}|[–—_])$/, '');
  // EFE: `Madrid, 3 mar (EFE).-`
  const read = readDateline(`${text.replace(/\)\.$/, ')')} - `) ?? readAsianDateline(text);
  return read ? { ...read.dateline, text } : { text, ...withoutTime(partsOf(text)) };
}

/** `, Norway`; an agency that nobody knows, by its capital; and the dash. */
const BEHIND_PLACE =
  /^(, \p{Lu}[\p{L}. ]{0,29}[\p{L}.])?(?: ?\((\p{Lu}[^()\d]{3,39})\))? ?[-–—]{1,2} (?=["'„“«»‘¿¡\p{Lu}\d])/u;

/**
 * The opening of a text whose place the wire marks elsewhere, so that nobody need know the agency: `Tallinn (Example Wire)
 * – A ferry`, or that there is one: `HALIFAX — A ferry`.
 */
export function readKnownPlace(text: string, place: string): ReadDateline | undefined {
  const head = text.slice(0, place.length);
  if (place === '' || head.toLowerCase() !== place.toLowerCase()) return undefined;
  const [all, region = '', source] = BEHIND_PLACE.exec(text.slice(place.length)) ?? [];
  if (all === undefined || (source === undefined && !isCapitals(head))) return undefined;
  const end = place.length + all.length;
  const sent = fold(text.slice(0, end)).replace(/ ?[-–—]{1,2}$/, '');
  const agency = source === undefined ? agencyBehind(head + region) : undefined;
  return {
    dateline: agency
      ? datelineOf(sent, agency.place, undefined, agency.source)
      : datelineOf(sent, head + region, undefined, source),
    rest: text.slice(end),
  };
}

/** A day, an agency that nobody knows, by its capital; and the dash or colon. */
const BELOW_MARK =
  /^(,? ?[^(),:–—-]{0,20}?) ?(?:\((\p{Lu}[^()\d]{1,39})\) ?)?(?:[-–—]{1,3} ?|: )(?=["'„“«»‘¿¡\p{Lu}\d])/u;

/** What belongs to a dateline that the wire marks and stands behind it: `, March 3 (Example Wire) - The port`, `: The port`. */
export function readBelowMark(text: string, marked: Dateline): ReadDateline | undefined {
  const [all, day = '', source = ''] = BELOW_MARK.exec(text) ?? [];
  if (all === undefined || (day !== '' && splitDate(day.replace(/^, ?/, '')).place !== '')) return undefined;
  // `(Corrects spelling) - The port` has no agency.
  if (signalsInNote(source).length > 0) return undefined;
  const said = all.replace(/ ?[-–—:]{1,3} ?$/, '');
  const whole = said === '' || said.startsWith(',') ? marked.text + said : `${marked.text} ${said}`;
  return { dateline: markedDateline(whole), rest: text.slice(all.length) };
}

/** `HULL, AAP`: what stands where its region would is whose story it is. */
function agencyBehind(place: string): { place: string; source: string } | undefined {
  const comma = place.lastIndexOf(', ');
  const source = place.slice(comma + 2);
  return comma > 0 && signsBehindComma(source) ? { place: place.slice(0, comma), source } : undefined;
}

/** Some write there when the text was sent, and no place: `Monday, 4 May 2026, 10:00 am` (Scoop), `Monday, 4 May 2026`. */
function withoutTime({ place, ...parts }: Omit<Dateline, 'text'>): Omit<Dateline, 'text'> {
  if (place === undefined) return parts;
  if (isWeekday(place)) return parts;
  const isTime = /\d{4}|\d:\d\d/.test(place) && !isPlace(place.split(/,? /, 1)[0]!) && sentTime(place)?.utc;
  return isTime ? parts : { place, ...parts };
}

/** What stands behind the place, in slashes or brackets: `OSLO, NORWAY (APRIL 1, 2021) (REUTERS - Access all)`. */
function partsOf(text: string): Omit<Dateline, 'text'> {
  const slashes = IN_SLASHES.exec(text);
  let head = slashes?.[1] ?? text;
  let source = slashes?.[2];
  let day: string | undefined;
  for (let count = 0; count < MAX_BRACKETS; count++) {
    const found = LAST_BRACKETS.exec(head);
    if (!found || found.index === 0) break;
    head = head.slice(0, found.index);
    const read = splitDate(found[1]!);
    if (read.place === '') day ??= read.date;
    else source = found[1]!.split(' - ')[0]!;
  }
  const { place, date = day } = splitDate(head);
  const agency = source === undefined ? agencyBehind(place) : undefined;
  source ??= agency?.source;
  const named = agency?.place ?? place;
  return {
    ...(named === '' ? {} : { place: named }),
    ...(date === undefined ? {} : { date }),
    ...(source === undefined ? {} : { source }),
  };
}

/**
 * What the wire marks as its dateline goes before what its text opens with; that may say more.
 * @param inHead one that stands in a head above the text, and comes after both
 */
export function withDateline(article: ParsedArticle, sent: string | undefined, inHead?: Dateline): ParsedArticle {
  if (sent !== undefined) return { ...article, dateline: { ...article.dateline, ...markedDateline(sent) } };
  return inHead ? { ...article, dateline: withPlaceOf(article.dateline, inHead) } : article;
}

/** `(AP) — The port` says no place, which the one in the head does; what both say is said once. */
export function withPlaceOf(dateline: Dateline | undefined, inHead: Dateline): Dateline {
  if (!dateline || dateline.place !== undefined) return dateline ?? inHead;
  const saysMore = inHead.source === undefined && (inHead.date === undefined || dateline.date === undefined);
  const joined = `${(saysMore ? inHead.text : inHead.place) ?? ''} ${dateline.text}`.trim();
  return { ...inHead, ...dateline, text: inHead.text.includes(dateline.text) ? inHead.text : joined };
}

/** Where the text itself opens with a dateline, the one in a head before it says it over again. */
export function withoutHeadDateline(pieces: readonly Piece[]): readonly Piece[] {
  const start = pieces.findIndex(({ kind }) => kind === 'text');
  const read = start < 1 ? undefined : readDateline(plainText(pieces[start]!.text).trim());
  // `(Reuters) - The port` goes on with it.
  if (!read || (read.dateline.place === undefined && read.dateline.date === undefined)) return pieces;
  return pieces.filter(({ kind }, at) => kind !== 'dateline' || at > start);
}
