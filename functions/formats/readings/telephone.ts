// Whether a text has somebody's number: what has one is for those who make the news, and nobody else.
import { plainBlanks } from '../../article/spaces.ts';
import { caselessPattern } from '../syntax/caseless.ts';

const WORD =
  '\\b(?:t[eé]l|tlf|tfno|telefone?|telephone|phone|mob|mobile?|móvil|handy|fax|puhelin|puh|ph|teléfono|téléphone|telefono|numero|(?:ruf)?nummer|cell(?:ulare)?|call)(?:[ -]?(?:numbers?|nummer))?(?![\\wà-ÿ])';
/** `0900-1030`, `1400/1500`, `2026-03-04`, `100 000`. */
const NO_NUMBER =
  '(?!(?:[01]\\d|2[0-4])[0-5]\\d[-/](?:[01]\\d|2[0-4])[0-5]\\d(?!\\d)|(?:19|20)\\d\\d-[01]\\d-[0-3]\\d(?!\\d)|\\d{1,3}(?: 000)+(?!\\d))';
/** Right behind the word, any six digits: an hour has four. */
const NAMED = `${WORD}(?:(?: [^\\s.:]{1,20}){0,4}? (?:at|on))?[.:]{0,2} ?\\(?${NO_NUMBER}\\d(?:[ ()/.-]{0,3}\\d){5}`;
/** Behind whom to call, what no count looks like: `Call Ann Example: 555-0100`, `Mobil: Ann 98 76 54 32`. */
const NAMED_FOR = `${WORD}[^\\d\\n]{1,30}(?:(?:\\d{1,4}[ /-])?\\d{3}[ -]\\d{4}|\\d{3}([ -])\\d{3}\\1\\d{4}|\\d\\d(?: \\d\\d){3})(?![\\d-])`;
/** `+49 30 5550100`, `0049305550100`, `(212) 555-0100`, `0305550100`, and Stockholm's `08-123 456 78`. */
const DIALLED = [
  '\\+(?:[ ()/.-]{0,3}\\d){8}|(?<![\\w.,]|\\d[/-])00[1-9]\\d{8,12}(?!\\d)',
  '(?<![\\w.,]|\\d[/-])0\\d{9,10}(?!\\d)',
  '(?<![\\w.,]|\\d[/-])08-\\d{3} \\d{2,3} \\d{2}(?![\\d-])',
  '(?<![\\d-])(?:1-)?(?:\\(\\d{3}\\) ?|\\d{3}-)\\d{3}-\\d{4}(?![\\d-])',
].join('|');
/** `212 555 0100`, `212.555.0100`, `(02) 5550 1234`, `0049 30 5550100`: counts, seasons and codes look like them. */
const COUNT_LIKE =
  '(?:\\d{3}([ .])\\d{3}\\1\\d{4}|\\(0\\d{1,4}\\) ?(?!(?:19|20)\\d\\d-20\\d\\d)\\d{3,4}[ -]?\\d{3,4}|00[1-9](?:[ ()]{0,3}\\d){8,12})';
const TELEPHONE = new RegExp(`${NAMED}|${NAMED_FOR}|${DIALLED}`, 'i');
/** Nothing else stands there, or whom to ask before it. */
const ONLY_NUMBER = caselessPattern(`^[^\\p{L}\\d(§]{0,5}${COUNT_LIKE}[^\\p{L}\\d]{0,5}$`);
const ASKED = new RegExp(
  `(?:${WORD}|\\b(?:contact|kontakt|reach|ask|questions|r(?:ü|ue)ckfragen|ansprechpartner(?:in)?)\\b)[^\\d(\\n]{1,30}${COUNT_LIKE}(?![.,]?\\d| \\d)`,
  'i',
);
/** `01.03.2026`, `01-03-2026`, `06.00-18.00`; not the beginning of `01.03.45.67.89`. */
const TIME =
  /(?<![\d.+])(?:(?:0?[1-9]|[12]\d|3[01])([./-])(?:0?[1-9]|1[0-2])\1(?:(?:19|20)?\d\d)?(?![/-]\d)|(?:[01]?\d|2[0-4])[.:][0-5]\d)(?!\.?\d)/g;

export function hasTelephone(text: string): boolean {
  if (!SIX_DIGITS.test(text)) return false;
  const rest = plainBlanks(text).replace(TIME, '');
  return (
    TELEPHONE.test(rest) ||
    ONLY_NUMBER.test(rest.trim()) ||
    ASKED.test(rest) ||
    (rest.match(PAIRS) ?? []).some((number) => !isDraw(number)) ||
    (rest.match(WITH_AREA) ?? []).some(isDialled)
  );
}
const SIX_DIGITS = /\d(?:\D*\d){5}/;

/** `01.03.45.67.89`. */
const PAIRS = /(?<!\d|\d[ .-])0\d([ .-])\d\d(?:\1\d\d){3}(?!\1\d)/g;
/** `02-11-19-24-33`: they rise, and no ball is above 60. */
function isDraw(number: string): boolean {
  const balls = number.split(/[ .-]/);
  return balls.length === 5 && balls.every((ball, at) => ball <= '60' && ball > (balls[at - 1] ?? ''));
}

const WITH_AREA = /(?<![\d.,+-])0(?!00)\d{2,4}(?:[ ()/.-]{1,3}\d+)+/g;
/** `030 123456`, `040/12345`; `0900-1030 04 March` is an hour, `0398-26030` the number of a story. */
function isDialled(number: string): boolean {
  const { length } = number.replace(/\D/g, '');
  if (/^0\d+[ )]{0,2}[/)]/.test(number)) return length >= 8;
  const isHours = /^0\d{3} ?- ?[0-2]\d{3}(?!\d)/.test(number);
  return !isHours && length >= (/^0\d\d(?!\d)/.test(number) ? 9 : 10) && length <= 11;
}
