// The lines between STX and the story of an ANPA 1312 message: `^…<` each, or `^…=` for those who wrote it. Which they are
// is told by what they say, since any but the keyword may be missing.
import { isAdvance, isAdvanceLine, isMarkLine, isMediaLine, isNoteLine } from '../agencies/ap-anpa.ts';
import { agencyIn } from '../readings/agency-names.ts';
import { saysEmbargo } from './status.ts';

export interface Fields {
  /** Without version and word count: `BC-MUD--Marsh-Bog`. */
  readonly keyword?: string;
  /** What follows the keyword: `1st Ld-Writethru`. */
  readonly version: readonly string[];
  readonly headline?: string;
  /** What is none of the others: a summary, or the first lines of a table. */
  readonly others: readonly string[];
  readonly byline?: string;
  readonly creditline?: string;
  readonly notes: readonly string[];
  /** Words that stand alone: `URGENT`. */
  readonly marks: readonly string[];
  readonly embargo?: string;
}

interface Field {
  text: string;
  /** `=` closes the lines of byline and credit. */
  isCredit: boolean;
  isClosed: boolean;
}

const KEYWORD = /^(?:am|pm|bc|ap|[A-Z]{2})-/i;
const BYLINE = /^(?:By|BY) \p{Lu}/u;
/** A headline fits one line of a printer; a longer line that ends in a full stop is a summary. */
const MAX_HEADLINE = 100;

export function readFields(lines: readonly string[]): Fields & { body: readonly string[] } {
  const { fields, body } = fieldsOf(lines);
  const { keyword, version, rest } = keywordOf(fields);
  const found: { headline?: string; byline?: string; creditline?: string; embargo?: string } = {};
  const others: string[] = [];
  const notes: string[] = [];
  const marks: string[] = [];
  for (const { text, isCredit } of rest) {
    if (saysEmbargo(text)) {
      found.embargo ??= text;
      notes.push(text);
    } else if (isAdvanceLine(text)) {
      if (!version.some(isAdvance)) version.push(text);
    } else if (isMarkLine(text)) {
      marks.push(text.replace(/^\(|\)?[.!:]?$/g, ''));
      notes.push(text);
    } else if (isNoteLine(text) || isMediaLine(text)) notes.push(text);
    else if (BYLINE.test(text) && found.byline === undefined && (isCredit || found.headline !== undefined))
      found.byline = text;
    else if (isCredit && found.byline !== undefined) found.byline += `, ${text}`;
    else if (isCredit && agencyIn(text) !== undefined) found.creditline ??= text;
    else if (isCredit) found.byline = text;
    else if (found.headline === undefined && !(text.length > MAX_HEADLINE && text.endsWith('.'))) found.headline = text;
    else others.push(text);
  }
  return { ...(keyword === undefined ? {} : { keyword }), version, ...found, others, notes, marks, body };
}

function fieldsOf(lines: readonly string[]): { fields: Field[]; body: readonly string[] } {
  const fields: Field[] = [];
  let hasCredit = false;
  for (const [at, line] of lines.entries()) {
    const text = line.trim();
    if (text === '') continue;
    const last = fields.at(-1);
    if (text.startsWith('^') && hasCredit && isHeading(text)) {
      return { fields, body: lines.slice(at) };
    }
    if (text.startsWith('^') || (fields.length === 0 && !/^[\t ]/.test(line))) fields.push(fieldOf(text));
    else if (last && !last.isClosed && !/^[\t ]/.test(line)) {
      const more = fieldOf(text);
      fields[fields.length - 1] = { ...more, text: `${last.text} ${more.text}` };
    } else return { fields, body: lines.slice(at) };
    hasCredit ||= fields.at(-1)!.isCredit;
  }
  return { fields, body: [] };
}

/** Behind those who wrote it, the text begins: with a crosshead or the head of a table. */
function isHeading(line: string): boolean {
  const { text, isCredit } = fieldOf(line);
  return !isCredit && !isNoteLine(text) && !isMediaLine(text) && !isMarkLine(text) && !saysEmbargo(text);
}

function fieldOf(line: string): Field {
  const text = line.replace(/^\^/, '');
  const isClosed = text.endsWith('<') || text.endsWith('=');
  return { text: (isClosed ? text.slice(0, -1) : text).trim(), isCredit: text.endsWith('='), isClosed };
}

/** `BC-MUD--Marsh-Bog, 1st Ld-Writethru,416`. */
function keywordOf(fields: readonly Field[]): { keyword?: string; version: string[]; rest: readonly Field[] } {
  const [first, ...rest] = fields;
  if (!first || (!KEYWORD.test(first.text) && !/,\s?\d{1,5}$/.test(first.text))) return { version: [], rest: fields };
  const [keyword = '', ...version] = first.text.split(',').map((part) => part.trim());
  return { keyword, version: version.filter((part) => part !== '' && !/^\d{1,5}$/.test(part)), rest };
}
