// The header of an ANPA 1312 message: `service+number US selector`, and below it priority, category, format, keyword,
// version, reference, date and word count.
import { printable } from './marks.ts';
import { splitLines } from './telegraph.ts';

export interface AnpaHeader {
  /** The service level designator, a letter; empty where there is none. */
  readonly service: string;
  readonly number: string;
  readonly priority?: string;
  readonly category?: string;
  /** DC2: columns are kept. */
  readonly isTabular: boolean;
  /** Without blanks and cut at 24 characters: the first line of the text has it whole. */
  readonly keyword: string;
  readonly version: string;
}

const DATE_AND_WORDS = /\s(\d{1,2}-\d{1,2})(?:\s+(\d{1,5}))?\s*$/;
/** `TB06`, `a0584`: the message that this one refers to. */
const REFERENCE = /\s[A-Za-z]{1,2}\d{2,4}$/;

/** Undefined where there is nothing at all; single fields may be missing. */
export function readAnpaHeader(sent: string): AnpaHeader | undefined {
  const [first = '', ...below] = splitLines(printable(sent)).filter((line) => line.trim() !== '');
  const [, service = '', number = ''] = /^\s*([A-Za-z]?)(\d{1,5})/.exec(first) ?? [];
  const second = below.join(' ');
  const [fields, priority, category] = /^\s*([A-Za-z\d])\s?([A-Za-z\d])?(?=\s|$)/.exec(second) ?? [''];
  const words = second.slice(fields.length).replace(DATE_AND_WORDS, '').trim().replace(REFERENCE, '');
  const [keyword = '', ...version] = words.split(/\s+/);
  if (number === '' && second.trim() === '') return undefined;
  return {
    service,
    number,
    ...(priority === undefined ? {} : { priority }),
    ...(category === undefined ? {} : { category }),
    isTabular: sent.includes('\x12'),
    keyword,
    version: version.join(' '),
  };
}
