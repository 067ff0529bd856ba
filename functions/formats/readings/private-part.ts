// What a text itself says is not for publication: a paragraph by its label, and all that follows a line that says so of
// what follows it.
import { plainBlanks } from '../../article/spaces.ts';
import { caseless, caselessPattern } from '../syntax/caseless.ts';
import { LINE_BREAK, plainText } from '../syntax/inline.ts';
import { ONCE } from '../syntax/once.ts';
import { embargoIn } from './embargo.ts';
import { MAY_BE_SAID, NOT_FOR_PUBLICATION_ABROAD } from './not-for-publication.ts';
import { forbidsReaders } from './role-words.ts';
import { hasTelephone } from './telephone.ts';

/** No quotation marks: what somebody says is the story. */
const SIGNS = '[^\\p{L}\\p{N}"\'“”„‟«»‹›‘’‚]';
const SAID = `(?:not[ -]for[ -]publication|nicht zur ver(?:ö|oe)ffentlichung(?: bestimmt)?|nur f(?:ü|ue)r (?:die )?redaktion(?:en)?|${NOT_FOR_PUBLICATION_ABROAD})`;
/** Its end, where it has one: behind `Not for publication, he said` the sentence goes on. */
const LABEL = caselessPattern(
  `^${SIGNS}{0,10}(${SAID}${ONCE}(?:${SIGNS}{1,5}${SAID})?${ONCE})(?:(${SIGNS}{0,10}$|[)\\]*_]{0,3}\\s?:|\\)|\\s?[–—!]|\\s-\\s)|(?!\\p{L}))`,
);
const FOLLOWING = [
  '(?:the )?following(?: (?:information|notes?|(?:contact )?details|contacts|(?:tele)?phone numbers))?',
  'the (?:information|(?:contact )?details|contacts) below',
  `(?:das |die )?${ONCE}(?:nach)?folgende[ns]?(?: (?:information(?:en)?|angaben?|kontakte|hinweise|telefonnummern))?`,
].join('|');
const IS_PRIVATE =
  '(?:is|are) not (?:intended )?for publication|(?:sind|ist) nicht zur ver(?:ö|oe)ffentlichung(?: bestimmt)?';
/** dpa: `Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt`. */
const MARK = caselessPattern(
  `^[^\\p{L}\\p{N}"'“”„«»]{0,10}(?:${FOLLOWING})${ONCE} (?:${IS_PRIVATE})${ONCE}[^\\p{L}\\p{N}?…]{0,5}$`,
);
/** Longer ones are the story. */
export const MAX_MARK = 160;

/** No letter and no digit: points, dashes, pictographs. */
const SIGNS_AHEAD = '[^\\da-z\\xc0-\\u1fff\\u2c00-\\ud7ff]{0,12}';
const LINK_AHEAD = `(?:\\x05[^\\x06]{0,300}\\x06${SIGNS_AHEAD})?`;
/** How a label begins, or such a line as {@link MARK}, behind the signs before it: for a pattern that ignores case. */
export const OPENING_OF_NOTE = `${SIGNS_AHEAD}(?=[\\x05a-z\\xc0-\\u1fff])${LINK_AHEAD}${ONCE}(?:${[
  'n(?:ot[ -]f|icht [zfv]|ur f|iet v|e p|on [dp]|o [pd]|ão [pé]|ie d|en[ií] u|em k|pa|ot(?:es? (?:for|to|i)|a i)|achf)',
  'i(?:kke [ft]|nte [ft]|ntern)|e(?:j [ft]|i j|ndast f|ditors)|d(?:esk|(?:ie|as) [nf]|o not p)|kun [ft]|vain t',
  'r(?:[ée]serv|edakt)|s(?:[óo](?:lo)? p|trictly n)|t(?:ylko d|o (?:the )?desk|he (?:foll|info|cont|deta))|us(?:o|age) i',
  'fo(?:r (?:the )?(?:desk|edit|intern)|ll|lg)|contact|alleen v|не д|ليس|غير',
]
  .join('|')
  // In wrapped text a line may end there.
  .replaceAll(' ', '\\s+')})`;
const MAY_BE_NOTE = new RegExp(`^${OPENING_OF_NOTE}`, 'i');
/** False of nearly all paragraphs, told at their first words. */
export const mayBeNote = (text: string): boolean => MAY_BE_NOTE.test(text);

/** What a text keeps back as it is read: how much of what comes is not for publication. */
export class PrivatePart {
  #next: 'nothing' | 'all' | 'paragraph' | 'points' | 'addresses' | 'addresses alone' = 'nothing';

  /** Down to the end, whatever stands there. */
  get holdsAll(): boolean {
    return this.#next === 'all';
  }

  /**
   * True of a paragraph that stays with the desk since a line above says so: of several points, all do.
   * @param isTop Nothing of the story stands above it.
   * @param asPoint It is an item of a list, whatever its text begins with.
   */
  holds(text: string, isTop: boolean, asPoint?: true): boolean {
    if (this.#next === 'nothing' || text.trim() === '') return false;
    const isPoint = asPoint ?? POINT.test(text);
    if (this.#next === 'points' && !isPoint) this.#next = 'addresses';
    const mayNameOne = this.#next === 'addresses' && !isTop;
    if (this.#next.startsWith('addresses') && !saysWhom(text.trim(), mayNameOne)) {
      this.#next = 'nothing';
      return false;
    }
    // A label may stand there in two languages.
    if (this.#next === 'paragraph' && !isBareLabel(text.trim())) this.#next = isPoint ? 'points' : 'addresses';
    return true;
  }

  /** True of one that stays with the desk by its own words, which may hold for what comes, too. */
  opensWith(text: string, isTop: boolean): boolean {
    if (!mayBeNote(text)) return endsAsNote(text);
    if (!isTop && opensPrivatePart(text)) this.#next = 'all';
    else if (isBareLabel(text)) this.#next = isTop ? 'addresses' : 'paragraph';
    else if (isDeskLabel(text)) this.#next = 'addresses alone';
    else return isPrivateParagraph(text) && !(isTop && isPrivateEmbargo(text));
    return true;
  }
}

const POINT = /^(?:[-–—*•·] |\d{1,2}[.)] )\S/;

/**
 * A text parted at its lines that are a label and no more: what stands below `NOT FOR PUBLICATION` is kept back as a
 * paragraph below one is.
 */
export function labelsApart(text: string): readonly string[] {
  if (!MAY_BE_SAID.test(text)) return [text];
  const parts: string[] = [];
  let [start, from, above, aboveFrom] = [0, 0, '', 0];
  let isBelow = false;
  for (const { index: end, 0: lineEnd } of text.matchAll(LINE_END)) {
    const line = text.slice(from, end).trim();
    const next = end + lineEnd.length;
    if (isBelow && start < from && text[from - 1] === LINE_BREAK && !goesOn(line)) {
      parts.push(text.slice(start, from));
      [start, isBelow] = [from, false];
    }
    if (line.length <= MAX_LABEL && isLabelAbove(line, above, text.slice(next, next + MAX_WORD))) {
      // Without the rule above it.
      parts.push(text.slice(start, NO_TEXT.test(above) ? Math.max(start, aboveFrom) : from), line);
      [start, isBelow] = [next, true];
    }
    [from, above, aboveFrom] = [next, line, from];
  }
  return parts.length === 0 ? [text] : [...parts, text.slice(start)];
}
/** True of a line that belongs to the note on the line above. */
export const goesOn = (marked: string): boolean => {
  const line = plainText(marked).trim();
  return !ENDS_SENTENCE.test(line) || isSmall(line.charAt(0)) || hasAddress(line);
};
const isSmall = (letter: string): boolean => letter !== letter.toUpperCase();
const ENDS_SENTENCE = /[.!?…]["'”’»)]?$/;
const LINE_END = new RegExp(`\\n|${LINE_BREAK}|$`, 'g');
const NO_TEXT = /^[^\p{L}\p{N}]*$/u;
const MAX_LABEL = 100;
const MAX_WORD = 30;

/** No end of a sentence that was wrapped, and no embargo: `Not for publication` may stand above `before 10:00 GMT on Friday`. */
const isLabelAbove = (line: string, above: string, below: string): boolean =>
  isBareLabel(line) &&
  !POINT.test(line) &&
  (NO_TEXT.test(above) ||
    /[.:!?]["'”’»)]?$/.test(above) ||
    (/\p{Ll}/u.test(above) && /^\P{L}{0,10}\p{Lu}/u.test(line))) &&
  !GOES_ON.test(below);
const GOES_ON = caseless`^\P{L}{0,10}(?:or|before|prior|until|till|oder|vor|bis|voor|vóór|tot|eller|før|til|före|innan|ennen|prima|przed)(?!\p{L})`;

/** Of a note that stands in them as a whole. */
export const withoutBrackets = (note: string): string => /^\(([^()]+)\)$/.exec(note)?.[1] ?? note;

/** `NOT FOR PUBLICATION: Call Ann`. */
export function isPrivateParagraph(text: string): boolean {
  const [said, label = '', end] = labelIn(text) ?? [];
  if (said === undefined || end === undefined) return isDeskNote(text, said, label) || endsAsNote(text);
  if (hasAddress(text)) return true;
  // Before a dash it may as well be the head of a letter, of which the news tells.
  const isLabel = said.length === text.length || /[:)]/.test(end) || label === label.toUpperCase();
  return text.length <= MAX_MARK && isLabel;
}

/** One that says whom to ask, too: no quotation, heading or headline of the news does. */
export const isNoteWithAddress = (text: string): boolean =>
  (mayBeNote(text) || endsAsNote(text)) && isPrivateParagraph(text) && hasAddress(text);

/** What is longer may be the news, with an address for its readers below. */
const MAX_DESK_NOTE = 300;

/** What says less clearly that it is one: as news has such words, too, only with whom to ask. */
function isDeskNote(text: string, said: string | undefined, label: string): boolean {
  if (!hasAddress(text.slice(0, MAX_DESK_NOTE))) return false;
  if (deskLabelOf(text) !== '') return true;
  // `NOT FOR PUBLICATION. Ann, 0431 123456`
  const isLabel =
    said !== undefined && (label === label.toUpperCase() || /^[.;/|…]/.test(text.slice(said.length).trim()));
  return isLabel && embargoIn(text) === undefined;
}

/** `Desk note: …`, `INTERNAL: …`, `For editors only – …`: as far as its last colon or dash; empty where there is none. */
function deskLabelOf(text: string): string {
  const [head = ''] = (mayBeNote(text) && HEAD.exec(plainBlanks(text))) || [];
  if (head === '') return '';
  const [, label = ''] = FIRST_LABEL.exec(head.toLowerCase()) ?? [];
  return DESK_LABELS.has(label) || forbidsReaders(head) ? head : '';
}
const HEAD = /^[^"“”„‟«»\n.!?]{2,90}(?::|\s[–—-](?=\s))/;
const FIRST_LABEL = /^[^a-z]{0,10}([a-z ]{2,30}?)\W{0,3}:/;
/** What role-words.ts does not know of all notes. */
const DESK_LABELS = new Set(
  (
    'desk note|desk notes|npa|internal|internal note|internal notes|internal use|internal only|internal notes only|' +
    'interner hinweis|interner vermerk|interne notiz|redaktionsintern|notes to desk|notes to desks|note interne|nota interna'
  ).split('|'),
);

/** `Ann Example, 0431 123456 (not for publication)`, which is one sentence. */
export function endsAsNote(text: string): boolean {
  if (text.length > MAX_DESK_NOTE || !/[)\]]/.test(text.slice(-2))) return false;
  const [all = '', said = ''] = LAST_BRACKETS.exec(text.slice(-MAX_LAST)) ?? [];
  if (!(isBareLabel(said) || forbidsReaders(said))) return false;
  const told = text.slice(0, text.length - all.length);
  return hasAddress(told) && !TWO_SENTENCES.test(told);
}
const LAST_BRACKETS = /[([]([^()[\]]{3,})[)\]][.!]?$/;
const MAX_LAST = 60;
/** `tel. 0431` is within one. */
const TWO_SENTENCES = /[.!?…]\S?\s+[^\d\s]/;

/** `NOT FOR PUBLICATION: embargoed until noon on Friday`: it is held, too. */
export const isPrivateEmbargo = (text: string): boolean =>
  text.length <= MAX_MARK && mayBeNote(text) && labelIn(text)?.[2] !== undefined && embargoIn(text) !== undefined;

/** `Note to desks:` and no more: it is said of those who are named below, to ask. `Internal:` may stand above any list. */
export const isDeskLabel = (text: string): boolean =>
  text.endsWith(':') && /desk|only/i.test(text) && !MAY_BE_SAID.test(text) && deskLabelOf(text) === text;

/** `NOT FOR PUBLICATION` and no more: it is said of what stands below. */
export const isBareLabel = (text: string): boolean => labelIn(text)?.[0].length === text.length;

const labelIn = (text: string) => (MAY_BE_SAID.test(text) ? LABEL.exec(plainBlanks(text)) : null);

/** The label with which a text opens, and what ends it, at least in part; both are empty where it opens with none. */
export function labelOf(text: string): readonly [label: string, end: string] {
  const [said = '', label = '', end] = labelIn(text) ?? [];
  if (end !== undefined) return [label, end];
  const desk = deskLabelOf(text);
  return desk === '' ? [label, text.charAt(said.length)] : [desk, ':'];
}

/** True where a line says whom to ask. */
export const hasAddress = (text: string): boolean =>
  (text.includes('@') && MAIL_ADDRESS.test(text)) || hasTelephone(text);
const MAIL_ADDRESS = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.\w/;

/** @param mayNameOne `Redaktion: Bo Sample` does, which above the story is a headline */
const saysWhom = (text: string, mayNameOne: boolean): boolean =>
  mayNameOne ? hasAddress(text) || NAMES_ONE.test(text) : text.length <= MAX_MARK && hasAddress(text);
/** No sentence, nor what somebody says: the news goes on in those. */
const NAMES_ONE = /^[^\p{L}\p{N}]{0,5}\p{L}[\p{L} -]{1,30}:\s[^\s"“”„«»][^"“”„«»]{0,80}(?<![.!?…]['’)]?)$/u;

/** True where what stands below is for the desk alone. */
const opensPrivatePart = (text: string): boolean => text.length <= MAX_MARK && MARK.test(plainBlanks(text));

/** `(Diese Informationen sind nicht zur Veröffentlichung bestimmt)`: the line itself holds nothing that is not. */
export const isBareMark = (text: string): boolean => text.length <= MAX_MARK && BARE_MARK.test(plainBlanks(text));
const BARE_MARK = caseless`^[^\p{L}\p{N}]{0,5}(?:\p{L}{2,20} ){1,6}(?:nicht zur ver(?:ö|oe)ffentlichung bestimmt|not (?:intended )?for publication)[^\p{L}\p{N}]{0,5}$`;
