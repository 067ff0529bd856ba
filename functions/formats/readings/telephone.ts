// Whether a text has somebody's number: what has one is for those who make the news, and nobody else.

const NAMED =
  '\\b(?:t[eé]l|telefon|telephone|phone|mobile?|handy|fax|puhelin|puh|teléfono|téléphone|telefono|numero|nummer|cell|call(?: [^\\s.:]{1,20}){0,4}? (?:at|on)|call)[.:]{0,2} ?\\(?(?!(?:19|20)\\d\\d\\b(?! ?\\d)|\\d{1,3}(?: 000)+(?!\\d))\\d[\\d ()/.-]{4}';
/** `+49 30 5550100`, `030 555 0100`, `040/123456`, `01.03.45.67.89`. */
const DIALLED =
  '\\+(?:[ ()/.-]{0,3}\\d){8}|(?<!\\d)0(?:\\d{2,4}[ ()/.-]{1,3}\\d{3,5}[ -]?\\d\\d|\\d([ .-]?)\\d\\d(?:\\1\\d\\d){3})';
const TELEPHONE = new RegExp(`${NAMED}|${DIALLED}`, 'i');
/** `01.03.2026`, `01-03-2026`, `06.00-18.00`; not the beginning of `01.03.45.67.89`. */
const TIME =
  /(?<![\d.+])(?:(?:0?[1-9]|[12]\d|3[01])([./-])(?:0?[1-9]|1[0-2])\1(?:(?:19|20)?\d\d)?(?![/-]\d)|(?:[01]?\d|2[0-4])[.:][0-5]\d)(?!\.?\d)/g;

export const hasTelephone = (text: string): boolean => TELEPHONE.test(text.replace(TIME, ''));
