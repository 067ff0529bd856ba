// A mail as the tree of its parts (RFC 2045 and 2046), within limits. The tree is read here and not by postal-mime:
// that hands out no bytes of a text, so a wrong charset cannot be mended, and it keeps two objects for each line: 8 MB of
// short lines take more than 1 GB.
import { DropRejected } from '../../errors.ts';
import { requireFewLines } from '../syntax/few-lines.ts';
import { decodeCharset, decodeHtmlCharset } from './charset.ts';
import { type MailHeader, readFields, readStructured, type Structured } from './header.ts';
import { fieldName } from './mark.ts';

export interface Entity {
  readonly header: MailHeader;
  /** Lower case. */
  readonly type: string;
  readonly contentType: Structured;
  readonly disposition: Structured | undefined;
  /** As sent, header included. */
  readonly bytes: Buffer;
  /** The body, still encoded for the transfer. */
  readonly encoded: Buffer;
  /** The parts of a multipart; the one message of a `message/rfc822`. */
  readonly parts: readonly Entity[];
}

const MAX_DEPTH = 12;
const MAX_PARTS = 1000;
const MAX_HEADER_BYTES = 512 * 1024;
/** Lines that look like the delimiter of a multipart, over all depths. */
const MAX_DELIMITERS = 100_000;
const LF = 0x0a;
const CR = 0x0d;

/**
 * The tree of one message, which must begin with its header.
 * @throws DropRejected TOO_DEEP, TOO_LARGE
 */
export const readEntity = (bytes: Buffer): Entity => new EntityReader().read(bytes, 'text/plain', 0);

class EntityReader {
  #parts = 0;
  #headerBytes = 0;
  #delimiters = 0;

  read(bytes: Buffer, defaultType: string, depth: number): Entity {
    if (depth > MAX_DEPTH) throw new DropRejected('TOO_DEEP', `the mail nests its parts deeper than ${MAX_DEPTH}`);
    if (++this.#parts > MAX_PARTS) throw new DropRejected('TOO_LARGE', `the mail has more than ${MAX_PARTS} parts`);
    const { header, bodyStart } = this.#header(bytes);
    const encoded = bytes.subarray(bodyStart);
    const contentType = readStructured(header.first('content-type')?.value ?? defaultType);
    // RFC 2045, section 5.2; `text` alone is an older mistake.
    const type = contentType.value.includes('/') ? contentType.value : 'text/plain';
    const entity = {
      header,
      type,
      contentType,
      disposition: header.structured('content-disposition'),
      bytes,
      encoded,
    };
    if (type.startsWith('multipart/')) {
      const childType = type === 'multipart/digest' ? 'message/rfc822' : 'text/plain';
      const bodies = this.#split(encoded, contentType.parameters.get('boundary'));
      if (bodies) return { ...entity, parts: bodies.map((body) => this.read(body, childType, depth + 1)) };
      // A multipart without a delimiter is one text.
      return { ...entity, type: 'text/plain', parts: [] };
    }
    if (type === 'message/rfc822' || type === 'message/global') {
      const message = startOfMessage(decodeTransfer(header, encoded));
      return { ...entity, parts: message.length === 0 ? [] : [this.read(message, 'text/plain', depth + 1)] };
    }
    return { ...entity, parts: [] };
  }

  #header(bytes: Buffer): { header: MailHeader; bodyStart: number } {
    const lines: string[] = [];
    let at = 0;
    while (at < bytes.length) {
      const end = lineEnd(bytes, at);
      const line = bytes.toString('latin1', at, bytes[end - 1] === CR && end > at ? end - 1 : end);
      if (line === '') return { header: readFields(lines, 1), bodyStart: end + 1 };
      // What is no field ends the header, too: some forget the empty line.
      if (fieldName(line) === undefined && !(lines.length > 0 && /^[ \t]/.test(line))) break;
      this.#headerBytes += end - at;
      if (this.#headerBytes > MAX_HEADER_BYTES) {
        throw new DropRejected('TOO_LARGE', `the headers of the mail have more than ${MAX_HEADER_BYTES} bytes`);
      }
      lines.push(line);
      at = end + 1;
    }
    return { header: readFields(lines, 1), bodyStart: Math.min(at, bytes.length) };
  }

  /** The parts between the delimiters; undefined where there is no delimiter. */
  #split(body: Buffer, declared: string | undefined): Buffer[] | undefined {
    const parts = declared ? this.#splitAt(body, declared) : undefined;
    if (parts) return parts;
    // A boundary that was forgotten or changed on the way: the first line says what it is.
    const first = startOfMessage(body);
    const [, found] = /^--([^\s-][^\r\n]{0,98}?)[ \t]{0,9}\r?\n/.exec(first.toString('latin1', 0, 120)) ?? [];
    return found === undefined ? undefined : this.#splitAt(first, found);
  }

  #splitAt(body: Buffer, boundary: string): Buffer[] | undefined {
    const delimiter = Buffer.from(`--${boundary}`);
    const parts: Buffer[] = [];
    let start: number | undefined;
    let at = 0;
    while (at !== -1 && at < body.length) {
      const isLineStart = at === 0 || body[at - 1] === LF;
      const after = at + delimiter.length;
      if (isLineStart && body.subarray(at, after).equals(delimiter)) {
        if (++this.#delimiters > MAX_DELIMITERS) {
          throw new DropRejected('TOO_LARGE', `the mail has more than ${MAX_DELIMITERS} delimiters of parts`);
        }
        const end = lineEnd(body, after);
        const rest = body.toString('latin1', after, Math.min(end, after + 20)).trim();
        if (rest === '' || rest === '--') {
          // The line break before a delimiter belongs to it.
          if (start !== undefined) parts.push(withoutLastBreak(body.subarray(start, at)));
          start = Math.min(end + 1, body.length);
          if (rest === '--') return parts;
        }
      }
      const next = body.indexOf(`\n--${boundary}`, at);
      at = next === -1 ? -1 : next + 1;
    }
    // Without the last delimiter the last part ends with the mail.
    if (start !== undefined) parts.push(body.subarray(start));
    return parts.length === 0 ? undefined : parts;
  }
}

function lineEnd(bytes: Buffer, at: number): number {
  const end = bytes.indexOf(LF, at);
  return end === -1 ? bytes.length : end;
}

function withoutLastBreak(part: Buffer): Buffer {
  if (part.at(-1) !== LF) return part;
  return part.subarray(0, part.at(-2) === CR ? -2 : -1);
}

/** Without the blank lines and the line of an mbox before a header. */
export function startOfMessage(bytes: Buffer): Buffer {
  let start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  for (;;) {
    let at = start;
    while (bytes[at] === 0x20 || bytes[at] === 0x09 || bytes[at] === CR) at++;
    if (bytes[at] === LF) start = at + 1;
    else if (/^>?From (?!:)\S/.test(bytes.toString('latin1', start, start + 7))) {
      start = Math.min(lineEnd(bytes, start) + 1, bytes.length);
    } else return bytes.subarray(at === bytes.length ? at : start);
  }
}

/** The bytes of a part as they were before the transfer. */
export const contentOf = (entity: Entity): Buffer => decodeTransfer(entity.header, entity.encoded);

/** Of a text that is read as one: its lines and their words take many times of it. */
export const MAX_TEXT_BYTES = 16 * 1024 * 1024;

/**
 * The text of a part; soft line breaks are still in it.
 * @throws DropRejected BAD_ENCODING, TOO_LARGE
 */
export function textOf(entity: Entity): string {
  const content = contentOf(entity);
  if (content.length > MAX_TEXT_BYTES) {
    throw new DropRejected(
      'TOO_LARGE',
      `a text of the mail has ${content.length} bytes; at most ${MAX_TEXT_BYTES} are read`,
    );
  }
  const declared = entity.contentType.parameters.get('charset');
  if (/html/.test(entity.type)) return declared ? decodeCharset(content, declared) : decodeHtmlCharset(content);
  const text = decodeCharset(content, declared);
  requireFewLines([{ text }]);
  return text;
}

function decodeTransfer(header: MailHeader, encoded: Buffer): Buffer {
  const encoding = header.first('content-transfer-encoding')?.value.toLowerCase() ?? '';
  if (encoding.includes('base64')) return decodeBase64(encoded);
  return encoding.includes('quoted-printable') ? decodeQuotedPrintable(encoded) : encoded;
}

const MAX_BASE64_RUNS = 100_000;

/** Some pad every line: what is decoded ends at a padding, so each run is decoded for itself. */
function decodeBase64(encoded: Buffer): Buffer {
  const text = encoded.toString('latin1');
  if (!/=\s*[A-Za-z\d+/]/.test(text)) return Buffer.from(text, 'base64');
  const runs = text.split(/=+/, MAX_BASE64_RUNS + 1);
  if (runs.length > MAX_BASE64_RUNS) {
    throw new DropRejected('TOO_LARGE', `a part of the mail pads its base64 more than ${MAX_BASE64_RUNS} times`);
  }
  return Buffer.concat(runs.map((run) => Buffer.from(run, 'base64')));
}

const hexOf = (byte: number | undefined): number =>
  byte === undefined ? Number.NaN : Number.parseInt(String.fromCharCode(byte), 16);

function decodeQuotedPrintable(encoded: Buffer): Buffer {
  const decoded = Buffer.allocUnsafe(encoded.length);
  let length = 0;
  /** Where the blanks at the end of the line begin: transport may have put them there (RFC 2045, section 6.7). */
  let solid = 0;
  for (let at = 0; at < encoded.length; at++) {
    const byte = encoded[at]!;
    if (byte === LF) {
      const isCrlf = encoded[at - 1] === CR && length > solid;
      length = solid;
      if (isCrlf) decoded[length++] = CR;
      decoded[length++] = LF;
      solid = length;
    } else if (byte === 0x3d) {
      const value = hexOf(encoded[at + 1]) * 16 + hexOf(encoded[at + 2]);
      const softEnd = Number.isNaN(value) ? softBreakEnd(encoded, at + 1) : undefined;
      if (softEnd !== undefined) {
        at = softEnd;
        // The blank before a soft line break is text.
        solid = length;
        continue;
      }
      if (!Number.isNaN(value)) at += 2;
      decoded[length++] = Number.isNaN(value) ? byte : value;
      solid = length;
    } else {
      decoded[length++] = byte;
      if (byte !== 0x20 && byte !== 0x09 && byte !== CR) solid = length;
    }
  }
  return decoded.subarray(0, length);
}

/** The line break that a `=` before it makes soft; the end of the text is one, too. */
function softBreakEnd(encoded: Buffer, at: number): number | undefined {
  let end = at;
  // No transport pads with more.
  while (end < at + 80 && (encoded[end] === 0x20 || encoded[end] === 0x09 || encoded[end] === CR)) end++;
  return end >= encoded.length || encoded[end] === LF ? end : undefined;
}
