// The letter that sends a press release below itself: `Dear editors, please find our release below. Kind regards, …`. It
// is for the desk alone, and what stands below its signature is the story.
import { plainBlanks } from '../../article/spaces.ts';
import { readDateline } from '../readings/dateline.ts';
import { isPressRelease } from '../readings/paper-label.ts';
import { isPlace, splitDate } from '../readings/place-line.ts';
import { caseless } from '../syntax/caseless.ts';
import { isAside, isDisclaimer } from './asides.ts';
import { ADDRESS, tellsWhere } from './contacts.ts';
import { isClosing, startsSignature } from './signature.ts';

/** A longer one is the story itself, and what is below it another version of it. */
const MAX_LETTER_WORDS = 150;
/** Names, numbers, a disclaimer and the headline stand between the two. */
const MAX_BETWEEN = 2000;
/** Shorter ones, as in signatures, are no paragraph of a release. */
const MIN_PROSE = 80;
/** Longer ones between the two are a story. */
const MAX_HEADLINE = 200;
/** Paragraphs below a label or a day in which prose is looked for. */
const LOOKED_AT = 12;

/** How letters open, and no story. */
const SALUTATION = caseless`^(?:dear|hi|hello|good (?:morning|afternoon|day)|to whom it may concern|ladies and gentlemen|sehr geehrter?|liebe[rs]?|hallo|guten (?:tag|morgen)|moin|grüezi|bonjour|madame|monsieur|mesdames|messieurs|ch(?:è|e)re?s?|estimad[oa]s?|apreciad[oa]s?|querid[oa]s?|hola|buen[oa]s (?:días|tardes)|muy señor|prezad[oa]s?|car[oaie]|olá|bo[am] (?:dia|tarde)|gentil[ei]|egregi[oa]?|buongiorno|hei|hej|heisan|kjære|kære|kära|bästa|god ?(?:dag|morgen)|hyvät?|geachte|beste|szanown[iy]|dzień dobry|dobrý den|vážen[íé])(?!\p{L})`;
/** Or they say at once what they send. */
const SENDS =
  /^(?:please find|find (?:attached|below)|below (?:is|you)|anbei|nachfolgend|nachstehend|untenstehend|veuillez trouver|(?:vous trouverez )?ci-(?:dessous|après)|(?:le |les |os )?(?:adjunt|enviamos)|a continuación|under følger|nedenfor|her (?:kommer|følger)|här (?:kommer|följer)|nedan|herunder|hermed|hierbij|hieronder|di seguito|segue|em anexo|ohessa)/i;
/** `NOTA:` may be any note. */
const NOTE = caseless`^\P{L}{0,5}nota\P{L}{0,20}$`;
/** `10:00`, `10.30 Uhr`, `15 h` */
const HOUR = /^\d{1,2}(?:[:.]\d\d|h\d\d| (?:Uhr|h|[ap]\.?m)\b)/;

/** A paragraph by its lines; a rule is one of its own. */
export type Lines = readonly string[];

/**
 * How many of the first paragraphs of a mail are a letter that sends what stands below its signature; 0 where none are.
 * Below a signature stands much else: the release has its label (`PRESS RELEASE`) or dateline, and prose.
 */
export function coverLetterLength(sent: readonly Lines[]): number {
  const paragraphs = sent.map((lines) => lines.map(plainBlanks));
  const closing = paragraphs.findIndex((lines) => lines.some(isClosing));
  const letter = paragraphs.slice(0, closing + 1);
  const [first = ''] = letter.find((lines) => lines.some(hasWords)) ?? [];
  if (!SALUTATION.test(first) && !SENDS.test(first)) return 0;
  if (countWords(letter) > MAX_LETTER_WORDS || letter.some(opensStory)) return 0;
  let between = 0;
  for (let at = closing + 1; at < paragraphs.length; at++) {
    const lines = paragraphs[at]!;
    const below = paragraphs.slice(at + 1, at + 1 + LOOKED_AT);
    if (isPressRelease(lines[0]!) && !NOTE.test(lines[0]!) && hasProse(below)) return at;
    if (opensStory(lines) || (isPlaceAndDay(lines) && !opensOther(below[0]) && hasProse(below))) {
      return Math.min(at, signatureEnd(paragraphs, closing, at));
    }
    const { length } = lines.join(' ');
    between += length;
    if (between > MAX_BETWEEN || (length > MAX_HEADLINE && !isOfSignature(lines))) return 0;
  }
  return 0;
}

const hasWords = (line: string): boolean => /[\p{L}\p{N}]/u.test(line);

/** Behind the last paragraph above the story that tells whom to ask; the headline follows. */
function signatureEnd(paragraphs: readonly Lines[], closing: number, story: number): number {
  const last = paragraphs.findLastIndex((lines, at) => at > closing && at < story && isOfSignature(lines));
  const isNameBelow = isClosing(paragraphs[closing]!.at(-1)!);
  return Math.max(last, isNameBelow ? closing + 1 : closing) + 1;
}

function isOfSignature(lines: Lines): boolean {
  const text = lines.join(' ');
  // Any number is somebody's there, rather than a headline's.
  const isShort = text.length <= MAX_HEADLINE && (ADDRESS.test(text) || /https?:|www\./i.test(text));
  return isShort || tellsWhere(text) || isDisclaimer(text) || !hasWords(text) || lines.some(startsSignature);
}

/** A dateline, and a paragraph behind it; a headline may stand right above. */
const opensStory = (lines: Lines): boolean =>
  [0, 1, 2].some((at) => {
    const above = lines.slice(0, at).join(' ');
    const read = at < lines.length && !tellsWhere(above) ? readDateline(lines.slice(at).join(' ')) : undefined;
    return read !== undefined && read.rest.length >= MIN_PROSE;
  });

/** A programme begins with a place and a day, too, and the next letter may stand below the day with which this one ends. */
const opensOther = ([line = '']: Lines = []): boolean => HOUR.test(line) || SALUTATION.test(line);

/** `Arden, 3 March 2026` */
function isPlaceAndDay([line = '', ...more]: Lines): boolean {
  if (more.length > 0 || !/ (?:19|20)\d\d\.?$/.test(line)) return false;
  const { place, date } = splitDate(line);
  return date !== undefined && isPlace(place);
}

/** Addresses, of the firm or of a page, end in no full stop. */
const hasProse = (paragraphs: readonly Lines[]): boolean =>
  paragraphs.some((lines) => {
    const text = lines.join(' ');
    return (
      text.length >= MIN_PROSE && /[.!?:…]["'”’“»)]{0,2}$/.test(text) && !isDisclaimer(text) && !isAside(text, true)
    );
  });

const countWords = (paragraphs: readonly Lines[]): number => paragraphs.flat().join(' ').split(' ').length;
