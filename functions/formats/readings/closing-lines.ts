// What agencies and press offices write below a story: the initials of who wrote and sent it, and that it ends or goes on.
import type { Piece } from '../syntax/html-pieces.ts';
import { signsAgency } from './agency-names.ts';

/** What desks and press offices write below a text: `###`, `-30-`, `- ENDS -`, `(ends)`. */
export const isEndMark = (text: string): boolean =>
  text.length <= MAX_END_MARK &&
  /^(?:#(?: ?#){1,4}|[-–—]{1,2} ?30 ?[-–—]{1,2}|[-–—*/#(]{1,3} ?(?:ENDS?|Ends?|ends?) ?[-–—*/#)]{1,3}|ENDS?)$/.test(
    text,
  );
const MAX_END_MARK = 14;

/** `(ats)`, `(©NTB)`, `(SDA-ATS\\ab/cd)`, `(ATS / jd)`, `/ritzau/`, `/ritzau/AFP/`: whose story it was. */
export function isAgencyMark(text: string): boolean {
  if (text.length > MAX_AGENCY_MARK) return false;
  const source =
    /^\((?:© ?)?([\p{L}-]{2,12})(?: ?[\\/] ?[\w/.-]{1,20})?\)\.?$/u.exec(text)?.[1] ??
    /^\/([\p{L}-]{2,12}(?:\/[\p{L}-]{2,12}){0,3})\/$/u.exec(text)?.[1];
  return source !== undefined && signsAgency(source);
}
const MAX_AGENCY_MARK = 60;

// AFP's `hh/ph/ts/hd` and `bur-asl/tib/`, Lusa's `ABC // DEF`, PAP's `abc/ def/`: never one word alone; and `Men/ Women`
// is a list.
const INITIALS = /^\s*[a-z]{1,5}(?:(?:[-/]|\/ | ?\/\/ ?)[a-z]{1,5}){1,8}\/?\s*$/i;
/** Lusa writes its own name and the end below them. */
const MAX_LINES = 2;

/** True where a paragraph is nothing but the initials of a desk. */
export const isInitials = (text: string): boolean =>
  text.length < 60 && text.includes('/') && INITIALS.test(text) && (!/\/ /.test(text.trim()) || isOfOneCase(text));

const isOfOneCase = (text: string): boolean => text === text.toLowerCase() || text === text.toUpperCase();

/** Below the story they sign it, in whatever format the text arrives. */
export function withInitials(pieces: readonly Piece[]): readonly Piece[] {
  let start = pieces.length;
  while (start > 1 && pieces.length - start < MAX_LINES && isSigned(pieces[start - 1]!)) start--;
  if (start === pieces.length) return pieces;
  return pieces.map((piece, at) => (at < start ? piece : { ...piece, kind: 'signoff' }));
}

const isSigned = ({ kind, text }: Piece): boolean => kind === 'text' && isInitials(text);

/** `dpa abc def xyz`, `lby kd/rp yyby n1`, `APA ral/mue`, `bur-ab/cd/`, `ABC // DEF`: who wrote and who sent it. */
const DESK_INITIALS =
  /^(?:dpa|dpa-\w{2,8}|afp|ap|apa|ats|sda|kna|epd|ntb|l(?:by|sw|he|bn|ni|nw|no|rs|sn|ah|th|mv)|ddp|dapd|rtr)(?:[ /-][a-z\d]{1,5}){1,9}$|^(?:bur-)?[a-z]{2,4}(?:\/[a-z]{2,4}){1,4}\/?$|^(?:\/[a-z]{2,4}){2,6}$|^[a-z]{2,5}(?: ?\/\/ ?[a-z]{2,5}){1,3}$/i;
/** `Rot/ Gelb/` is a list, `anti-EU/NATO` a word. */
const SMALL_INITIALS = /^(?:(?:[a-z]{2,4}\/ ?){1,4}|[a-z]{2,4}-[a-z]{2,4}(?:\/[a-z]{2,4}){1,4}\/?)$/;
/** `APA0123 2026-03-03/11:37`, under which the message left; TASS' `-0-mmm/ab`, Belga's `./.` */
const END =
  /^(?:[A-Z]{3}\d{4}\s{1,9}\d{4}-\d\d-\d\d\/\d\d:\d\d|-0-[a-z/]{0,20}|afp|apa|dpa|reuters?|\.\/\.|<(?:org|location|person)\s[^<>]{1,120}>[^<>]{0,100}<\/[a-z]{3,8}>|end|ends|mf|nnnn|\(?more(?: follows| to (?:come|follow))?\)?|\((?:schluss|forts\.?(?: mögl\.?)?|ende)\)(?: [a-z/]{2,20})?)$/i;

/** True where the last line of a text is the desk's own. */
export const isClosingLine = (line: string): boolean =>
  line.length < 240 && (DESK_INITIALS.test(line) || SMALL_INITIALS.test(line) || END.test(line));

/** True where such a line may as well be the last word of a sentence whose full stop got lost. */
export const isClosingWord = (line: string): boolean =>
  /^(?:end|more(?: follows| to (?:come|follow))?|afp|apa|dpa|reuters?)$/i.test(line);
