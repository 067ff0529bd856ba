// The header of a mail or of one of its parts: fields (RFC 5322, section 2.2), encoded words (RFC 2047) and parameters
// (RFC 2045, section 5.1; RFC 2231).
import { addressParser, decodeWords } from 'postal-mime';
import { withWindowsSigns } from '../syntax/windows-signs.ts';
import { decodeCharset, decodeField } from './charset.ts';
import { fieldName } from './mark.ts';

export interface Field {
  /** Unfolded; encoded words as sent. */
  readonly value: string;
  /** Counted from the beginning of what was read. */
  readonly line: number;
}

export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

export interface Structured {
  /** Lower case: `text/plain`, `attachment`. */
  readonly value: string;
  readonly parameters: ReadonlyMap<string, string>;
}

export class MailHeader {
  readonly #fields = new Map<string, Field[]>();
  readonly #mailboxes = new Map<string, readonly Mailbox[]>();

  add(name: string, field: Field): void {
    const known = this.#fields.get(name);
    if (known) known.push(field);
    else this.#fields.set(name, [field]);
  }

  all(name: string): readonly Field[] {
    return this.#fields.get(name) ?? [];
  }

  /** The first one counts, where a field that may stand once stands twice; an empty one says nothing. */
  first(name: string): Field | undefined {
    return this.all(name).find(({ value }) => value !== '');
  }

  /** For people to read: encoded words decoded, blanks folded. */
  text(name: string): string | undefined {
    const field = this.first(name);
    return field && (decodeUnstructured(field.value) || undefined);
  }

  structured(name: string): Structured | undefined {
    const field = this.first(name);
    return field && readStructured(field.value);
  }

  /** Read once: groups within groups take the parser time that grows with their square. */
  mailboxes(name: string): readonly Mailbox[] {
    const known = this.#mailboxes.get(name);
    if (known) return known;
    const sent = this.first(name)?.value.slice(0, MAX_ADDRESSES_LENGTH) ?? '';
    const read = addressParser(withRightCharsets(sent), { flatten: true }).flatMap((one) =>
      one.address === undefined ? [] : [{ name: foldText(one.name), address: foldText(one.address) }],
    );
    this.#mailboxes.set(name, read);
    return read;
  }

  /** The `<id>`s in it, their brackets left out. */
  ids(name: string): string[] {
    const sent = this.first(name)?.value ?? '';
    const ids = [...sent.matchAll(/<([^<>\s]{1,1000})>/g)].map(([, id]) => id!);
    return ids.length === 0 && /^\S+$/.test(sent) ? [sent] : ids;
  }
}

const MAX_ADDRESSES_LENGTH = 10_000;
const MAX_PARAMETERS = 100;

/** The lines of a header block, one byte a character, read as fields. */
export function readFields(lines: readonly string[], firstLine: number): MailHeader {
  const header = new MailHeader();
  for (let at = 0; at < lines.length; ) {
    const start = at++;
    // RFC 5322, section 2.2.3: unfolding takes out the line break and nothing else.
    while (at < lines.length && /^[ \t]/.test(lines[at]!)) at++;
    const name = fieldName(lines[start]!);
    if (name === undefined) continue;
    const unfolded = lines.slice(start, at).join('');
    const value = decodeField(unfolded.slice(unfolded.indexOf(':') + 1)).trim();
    header.add(name, { value, line: firstLine + start });
  }
  return header;
}

export const decodeUnstructured = (sent: string): string =>
  foldText(withWindowsSigns(decodeWords(withRightCharsets(sent))));

/** Without control characters, which nobody reads. */
const foldText = (text: string): string =>
  text
    .replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/g, '')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();

const WORD_CHARSET = /=\?([^?*\s]{1,40})(?:\*[^?\s]{0,20})?\?(?=[bq]\?)/gi;
const DAMAGED = '\ufffd';

/** Encoded words whose charset does not fit their bytes get the one that does. */
function withRightCharsets(sent: string): string {
  if (!sent.includes('=?')) return sent;
  if (decodeWords(sent).includes(DAMAGED)) {
    const joined = quoted(sent);
    if (joined !== sent && !decodeWords(joined).includes(DAMAGED)) return joined;
    const latin = sent.replace(WORD_CHARSET, (word, charset: string) =>
      /^utf-?8$/i.test(charset) ? '=?windows-1252?' : word,
    );
    return decodeWords(latin).includes(DAMAGED) ? sent : latin;
  }
  const utf8 = sent.replace(WORD_CHARSET, (word, charset: string) => (isAnyCharset(charset) ? '=?utf-8?' : word));
  return utf8 === sent || decodeWords(utf8).includes(DAMAGED) ? sent : utf8;
}

/** A letter may be parted between two words: of those in base64, only the bytes can be joined. */
const quoted = (sent: string): string =>
  sent.replace(/(=\?[^?\s]{1,40}\?)b\?([a-z\d+/]{1,1000}={0,2})\?=/gi, (_, start: string, content: string) => {
    const hex = Buffer.from(content, 'base64').toString('hex').toUpperCase();
    return `${start}Q?${hex.replace(/../g, '=$&')}?=`;
  });

function isAnyCharset(label: string): boolean {
  if (/^(?:us-ascii|ascii|iso-8859-1|latin1|windows-1252)$/i.test(label)) return true;
  try {
    return new TextDecoder(label).encoding === '';
  } catch {
    return true;
  }
}

/** `text/plain; charset="utf-8"; name*0*=utf-8''caf%C3%A9; name*1=.txt` */
export function readStructured(sent: string): Structured {
  const [head = '', ...rest] = splitAtSemicolons(sent);
  const sections = new Map<string, Section[]>();
  for (const text of rest.slice(0, MAX_PARAMETERS)) {
    const equals = text.indexOf('=');
    if (equals === -1) continue;
    const [, name, number, percent] =
      /^([^\s*]{1,60})(?:\*(\d{1,3}))?(\*)?$/.exec(text.slice(0, equals).trim().toLowerCase()) ?? [];
    if (name === undefined) continue;
    const section = {
      number: Number(number ?? 0),
      isPercent: percent !== undefined,
      isPlain: number === undefined && percent === undefined,
      text: unquoted(text.slice(equals + 1)),
    };
    const known = sections.get(name);
    if (known) known.push(section);
    else sections.set(name, [section]);
  }
  return {
    value: (/^[^\s(;]*/.exec(head.trim())?.[0] ?? '').toLowerCase(),
    parameters: new Map([...sections].map(([name, all]) => [name, joinSections(all)])),
  };
}

interface Section {
  readonly number: number;
  readonly isPercent: boolean;
  /** As RFC 2045 has it. Beside one of RFC 2231 it is for programs that do not know that. */
  readonly isPlain: boolean;
  readonly text: string;
}

/** Not at those in a quoted string or in a comment. */
function splitAtSemicolons(sent: string): string[] {
  const parts: string[] = [];
  let isQuoted = false;
  let start = 0;
  for (let at = 0; at < sent.length; at++) {
    const letter = sent[at];
    if (isQuoted && letter === '\\') at++;
    else if (letter === '"') isQuoted = !isQuoted;
    else if (letter === ';' && !isQuoted) {
      parts.push(sent.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(sent.slice(start));
  return parts;
}

function unquoted(sent: string): string {
  const text = sent.trim();
  if (!text.startsWith('"')) return text.slice(0, /\s\(/.exec(text)?.index);
  let value = '';
  for (let at = 1; at < text.length && text[at] !== '"'; at++) {
    // Windows paths are quoted without their backslashes doubled.
    if (text[at] === '\\' && /["\\]/.test(text[at + 1] ?? '')) at++;
    value += text[at];
  }
  return value;
}

/** RFC 2231 where there are numbered or percent-encoded sections, else an encoded word where there should be none. */
function joinSections(sent: readonly Section[]): string {
  const [first] = sent;
  if (!first) return '';
  const sections = sent.filter(({ isPlain }) => !isPlain);
  if (!sections.some(({ isPercent, number }) => isPercent || number > 0)) return decodeUnstructured(first.text);
  const sorted = sections.sort((a, b) => a.number - b.number);
  const [, charset, value] = /^([^']{0,40})'[^']{0,20}'(.*)$/.exec(sorted[0]!.isPercent ? sorted[0]!.text : '') ?? [];
  const bytes = sorted.map(({ text, isPercent }, index) => {
    const part = index === 0 ? (value ?? text) : text;
    return isPercent ? percentDecoded(part) : Buffer.from(part);
  });
  return decodeCharset(Buffer.concat(bytes), charset);
}

const percentDecoded = (text: string): Buffer =>
  Buffer.from(
    Buffer.from(text)
      .toString('latin1')
      .replace(/%([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );
