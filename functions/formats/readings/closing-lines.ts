// What agencies and press offices write below a story: the initials of who wrote and sent it, and that it ends or goes on.
import { plainBlanks } from '../../article/spaces.ts';
import type { Piece } from '../syntax/html-pieces.ts';
import { LINE_BREAK, OPEN_LINK, plainText } from '../syntax/inline.ts';
import { signsAgency, signsAlone } from './agency-names.ts';
import { isCopyright, isNameWord } from './paragraph.ts';

/** What desks and press offices write below a text: `###`, `+++`, `-30-`, `- ENDS -`, `(ends)`. */
export const isEndMark = (text: string): boolean =>
  text.length <= MAX_END_MARK &&
  /^(?:#(?: ?#){1,4}|\+(?: ?\+){2,4}|[-–—]{1,2} ?30 ?[-–—]{1,2}|[-–—*/#(]{1,3} ?(?:ENDS?|Ends?|ends?) ?[-–—*/#)]{1,3}|ENDS?)$/.test(
    text,
  );
const MAX_END_MARK = 14;

/** What an agency writes below all of its stories. */
export const isHouseLine = (text: string): boolean => HOUSE_LINE.test(text) || isNewsroom(text);
const HOUSE_LINE =
  /^(?:This (?:report|content) by The Canadian Press was first published|C(?:e|et|ette) [a-zé]{4,12} de La Presse Canadienne a été publiée? pour la première fois) [^.]{1,60}\.?$/;
/** Reuters' `(Harbourton Newsroom)`, below a BRIEF. */
const isNewsroom = (text: string): boolean => text.endsWith(' Newsroom)') && NEWSROOM.test(text);
/** Its place and no more: whom to ask, or an embargo, may stand there, too. */
const NEWSROOM = /^\((?:(?:\p{Lu}[\p{L}.'’-]{0,29}|de|da|do) ){1,4}Newsroom\)$/u;

/** `(ats)`, `(PAP).`, `(SDA-ATS\\ab/cd)`, `(ATS / jd)`, `/ritzau/`, `/ritzau/AFP/`, `==Kyodo`, `-- BERNAMA`: whose story it was. */
export function isAgencyMark(text: string): boolean {
  const mark = text.length > MAX_LINE ? undefined : AGENCY_MARKS[text[0]!];
  const names = mark?.exec(text)?.[1];
  // `(TT-banan)` is a note of another kind.
  return names?.split(/[/-]/).every(signsAgency) ?? false;
}
/** By their first character. */
const AGENCY_MARKS: Readonly<Record<string, RegExp>> = {
  '(': /^\(([\p{L}\d+-]{2,20})(?: ?[\\/] ?[\w/.-]{1,20})?\)\.?$/u,
  '/': /^\/([\p{L}\d+-]{2,20}(?:\/[\p{L}-]{2,12}){0,3})\/$/u,
  '=': /^==(\p{L}{2,20})$/u,
  '-': /^--? ?(\p{L}{2,20})$/u,
  '–': /^– ?(\p{L}{2,20})$/u,
  '—': /^— ?(\p{L}{2,20})$/u,
};

// AFP's `hh/ph/ts/hd` and `bur-asl/tib/`, Lusa's `ABC // DEF`, PAP's `abc/ def/`: never one word alone; and `Men/ Women`
// is a list.
const INITIALS = /^\s*[a-z]{1,5}(?:(?:[-/]|\/ | ?\/\/ ?)[a-z]{1,5}){1,8}\/?\s*$/i;
/** Lusa has others in brackets: `ABC (DEF/GHI) // JKL`. */
const WITH_BRACKETS =
  /^\s*[A-Z]{2,5}(?:\/[A-Z]{2,5}){0,3} \([A-Z]{2,5}(?:[/,] ?[A-Z]{2,5}){0,5}\) ?\/\/ ?[A-Z]{2,5}(?:\/[A-Z]{2,5}){0,3}\s*$/;
/** Lusa writes its own name and the end below them, APA the number of the message. */
const MAX_LINES = 3;

/** True where a paragraph is nothing but the initials of a desk. */
export const isInitials = (text: string): boolean =>
  text.length < 60 &&
  text.includes('/') &&
  (WITH_BRACKETS.test(text) || (INITIALS.test(text) && (!/\/ /.test(text.trim()) || isOfOneCase(text))));

const isOfOneCase = (text: string): boolean => text === text.toLowerCase() || text === text.toUpperCase();

/** Below the story, and above whom to ask, they sign it, in whatever format the text arrives. */
export function withInitials(sent: readonly Piece[]): readonly Piece[] {
  const end = sent.findLastIndex(({ kind, text }) => kind !== 'contact' && /\S/.test(text)) + 1;
  if (end < sent.length) return [...withInitials(sent.slice(0, end)), ...sent.slice(end)];
  const pieces = withLinesApart(sent);
  let told: Piece[] | undefined;
  for (let at = pieces.length - 1; at > 0 && pieces.length - at <= MAX_LINES; at--) {
    const piece = pieces[at]!;
    const kind = mayStandBelow(piece) ? kindBelow(wordsOf(piece.text), pieces[at - 1]!.text) : undefined;
    if (kind === undefined) break;
    if (kind === 'text') continue;
    told ??= [...pieces];
    told[at] = { ...piece, kind };
  }
  return told ?? pieces;
}

/** False of nearly all paragraphs, which are longer: only a link's address is no part of their words. */
const mayStandBelow = ({ kind, text }: Piece): boolean =>
  kind === 'text' && (text.trim().length <= MAX_LINE + MAX_MARKS || text.includes(OPEN_LINK));
const MAX_MARKS = 20;

/**
 * Where all of the text is one piece, its last lines are told as paragraphs are, if an empty line stands above them, or a
 * whole sentence and they have an indent: a paragraph that was wrapped may end in `km/h`.
 */
function withLinesApart(pieces: readonly Piece[]): readonly Piece[] {
  const last = pieces.at(-1);
  if (last?.kind !== 'text' || !(last.text.includes('\n') || last.text.includes(LINE_BREAK))) return pieces;
  let found = pieces;
  let story = last.text.trimEnd();
  const below: Piece[] = [];
  while (below.length < MAX_LINES) {
    const at = Math.max(story.lastIndexOf('\n'), story.lastIndexOf(LINE_BREAK));
    const line = story.slice(at + 1);
    const text = plainBlanks(line).trim();
    const above = story.slice(0, Math.max(at, 0));
    story = above.trimEnd();
    const isParted = above.includes('\n', story.length) || above.includes(LINE_BREAK, story.length);
    const isApart = isParted || (INDENTED.test(line) && (ENDS_SENTENCE.test(story) || BELOW_MARGIN.test(story)));
    if (story === '' || kindBelow(text, isApart ? story : '') === undefined) break;
    below.unshift({ ...last, text });
    if (isApart) found = [...pieces.slice(0, -1), { ...last, text: story }, ...below];
  }
  return found;
}

/** As the first lines of paragraphs are. */
const INDENTED = /^(?: {3,5}|\t)\S/;
/** A line at the margin, above which an indent would begin a paragraph. */
const BELOW_MARGIN = /\n[^\s][^\n]*$/;
const ENDS_SENTENCE = /[.!?]["'“”’»)]?$/;
const wordsOf = (marked: string): string => plainBlanks(plainText(marked)).trim();

/**
 * What a line below the story is; a line of its owner, which is told by its words, may stand among the others.
 * @param above The paragraph above: `end` may be its last word, where that is no whole sentence
 */
function kindBelow(line: string, above: string): Piece['kind'] | undefined {
  if (line.length > MAX_LINE) return undefined;
  if (signsStory(line) || ((END.test(line) || ONE_WRITER.test(line)) && ENDS_SENTENCE.test(wordsOf(above))))
    return 'signoff';
  if (MEDIA_LINE.test(line)) return 'related';
  return isCopyright(line) ? 'text' : undefined;
}
const MAX_LINE = 80;
/** AAP's and, as it hands those on, AFP's: `AAP ab`, `AFP RTV`. */
const ONE_WRITER = /^(?:AAP|AFP) (?:[a-z]{2,3}|[A-Z]{2,4})$/;

const signsStory = (line: string): boolean =>
  isAgencyMark(line) ||
  (line.length <= MAX_ALONE && signsAlone(line)) ||
  signsWithAgency(line) ||
  (isInitials(line) && (!PAIR.test(line) || signsAgency(line.split('/')[0]!))) ||
  OWN_INITIALS.test(line) ||
  SMALL_INITIALS.test(line) ||
  (END.test(line) && !isClosingWord(line)) ||
  isEndAbroad(line);
const MAX_ALONE = 12;
/** `Anna Exempel/TT`; Adnkronos writes `(Abc/Adnkronos)`. */
function signsWithAgency(line: string): boolean {
  const [signed = '', agency = '', ...others] = line.split('/', 3);
  if (agency === '' || others.length > 0) return false;
  if (/^\([^\s()]{2,9}$/.test(signed)) return agency.endsWith(')') && signsAgency(agency.slice(0, -1));
  const names = signed.split(' ');
  return names.length > 1 && names.length <= MAX_NAMES && names.every(isNameWord) && signsAgency(agency);
}
const MAX_NAMES = 4;
/** `Inter/Milan` is a line of a list. */
const PAIR = /^\p{Lu}\p{Ll}{2,}\/\p{Lu}\p{Ll}{2,}$/u;
/** Off the telegraph, where stories have lines of any kind, in small letters: `AAP wins Delhi polls`, `AP to cut jobs`. */
const OWN_INITIALS =
  /^(?:(?:dpa|dpa-[a-z]{2,8}|afp|apa|kna|epd|l(?:by|sw|he|bn|ni|nw|no|rs|sn|th|mv)|ddp|dapd|rtr)(?:[ /-](?:[a-z]{2,4}|[a-z]\d)){2,9}|(?:AFP|APA|KNA|EPD|aap|AAP|anp|ANP|ap|AP|ats|ATS|sda|SDA|ntb|NTB|lah)[ /-][a-z]{2,4}(?:\/[a-z]{2,4}){1,4}|(?:\/[A-Za-z]{2,4}){2,6})$/;

/** EFE and others say below a story what else is sent with it: `(foto) (vídeo)`. */
export const isMediaLine = (line: string): boolean => MEDIA_LINE.test(line);
const MEDIA_LINE = /^(?:\((?:fotos?|v[ií]deos?|audios?|gr[aá]ficos?|infograf[ií]as?)\) ?){1,4}$/i;

/** Below AP's rule: who helped, how to reach those who wrote it, and a pointer to more. */
export const isTagline = (text: string): boolean => text.length < MAX_TAGLINE && TAGLINE.test(plainBlanks(text));
const MAX_TAGLINE = 600;
const TAGLINE =
  /\b(?:can be reached at|contributed to this (?:report|story)|reported from|follow (?:\S+ ){1,8}(?:on|at)\b|on twitter)|https?:\/\/|(?:^|\s)@\w/i;

/** `dpa abc def xyz`, `lby kd/rp yyby n1`, `APA ral/mue`, `bur-ab/cd/`, `ABC // DEF`: who wrote and who sent it. */
const DESK_INITIALS =
  /^(?:dpa|dpa-\w{2,8}|afp|aap|anp|ap|apa|ats|sda|kna|epd|ntb|l(?:by|sw|he|bn|ni|nw|no|rs|sn|ah|th|mv)|ddp|dapd|rtr)(?:[ /-][a-z\d]{1,5}){1,9}$|^(?:bur-)?[a-z]{2,4}(?:\/[a-z]{2,4}){1,4}\/?$|^(?:\/[a-z]{2,4}){2,6}$|^[a-z]{2,5}(?: ?\/\/ ?[a-z]{2,5}){1,3}$/i;
/** `Rot/ Gelb/` is a list, `anti-EU/NATO` a word. */
const SMALL_INITIALS = /^(?:(?:[a-z]{2,4}\/ ?){1,4}|[a-z]{2,4}-[a-z]{2,4}(?:\/[a-z]{2,4}){1,4}\/?)$/;
/** `APA0123 2026-03-03/11:37`, under which the message left; TASS' `-0-mmm/ab`, Belga's `./.` */
const END =
  /^(?:[A-Z]{3}\d{4}\s{1,9}\d{4}-\d\d-\d\d\/\d\d:\d\d|-0-[a-z/]{0,20}|afp|apa|dpa|reuters?|\.\/\.|<(?:org|location|person)\s[^<>]{1,120}>[^<>]{0,100}<\/[a-z]{3,8}>|end|ends|mf|nnnn|\(?more(?: follows| to (?:come|follow))?\)?|\((?:schluss|forts\.?(?: mögl\.?)?|ende)\)(?: [a-z/]{2,20})?)$/i;

/** The same of other desks, in brackets or in capitals: `(à suivre)`, `(SEGUE)`, `FIN`. */
const END_ABROAD =
  /^(?:\((?:fin|suite|à suivre|sigue|segue|continua|continúa|fim|slutt?|einde|wordt vervolgd|meer volgt|mer kommer|loppu|jatkuu|koniec|fortsetzung(?: folgt)?|끝)\)|（[完了终終]）|FIN|FIM|SLUTT?|EINDE|ENDE|LOPPU|KONIEC)$/i;
const isEndAbroad = (line: string): boolean =>
  END_ABROAD.test(line) && (/^[(（]/.test(line) || /^\p{Lu}+$/u.test(line));

/** True where the last line of a text is the desk's own. */
export const isClosingLine = (line: string): boolean =>
  line.length < 240 &&
  (DESK_INITIALS.test(line) ||
    SMALL_INITIALS.test(line) ||
    WITH_BRACKETS.test(line) ||
    END.test(line) ||
    isEndAbroad(line));

/** True where such a line may as well be the last word of a sentence whose full stop got lost, or a country in short: `FIN`. */
export const isClosingWord = (line: string): boolean =>
  /^(?:end|more(?: follows| to (?:come|follow))?|afp|apa|dpa|reuters?)$/i.test(line) ||
  (isEndAbroad(line) && !/^[(（]/.test(line));
