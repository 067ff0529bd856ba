// Structure-aware mutations of drops: what goes wrong in a transfer, what a broken writer makes and what an attacker
// sends, in the units in which a format is built (tags, JSON values, lines, control bytes).
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** At most so many bytes come out. */
const MAX_BYTES = 96 * 1024;

/** Bytes that mean something to one format or another, as latin-1. */
const TOKENS: readonly string[] = [
  ...['<', '>', '</', '/>', '<!--', '-->', '<![CDATA[', ']]>', '<!DOCTYPE x [', '<!ENTITY a "b">', '<?xml ', '?>', '&'],
  ...['&#0;', '&#1;', '&#xD800;', '&#1114112;', '&lt;', '&nbsp;', '&bogus;', '&amp;amp;', 'xmlns=""', ' xmlns:a="b"'],
  ...['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<a href="javascript:alert(1)">', '<svg onload=x>'],
  ...['<table>', '<tr><td>', '<br>', '<p>', '</p>', '<nitf>', '<item>', '<entry>', '<NewsItem>', '<newsItem>'],
  ...['{', '}', '[', ']', '"', '\\"', '\\u0000', '\\ud800', 'null', 'true', '-1e999', '1e400', '[]', '{}', '""', ','],
  ...[
    '"__proto__":{"a":1},',
    '"constructor":0,',
    '"uri":null,',
    '"headline":[[]],',
    '"version":{}',
    '[[[[[[[[',
    '{"a":',
  ],
  ...['\x00', '\x01', '\x02', '\x03', '\x04', '\x0e', '\x16\x16\x01', '\x1b', '\x7f', '\x80', '\x85', '\xa0', '\xad'],
  ...['\xef\xbb\xbf', '\xff\xfe', '\xfe\xff', '\xc0\x80', '\xed\xa0\x80', '\xf4\x90\x80\x80', '\xe2\x80\xae', '\xe2'],
  ...['\r', '\n', '\r\n', '\n\n', '\t', '    ', '(', ')', '((', '(Reporting by ', '(Reuters) - ', '"', "'", '-', '--'],
  ...['9999-12-31T23:59:59-05:00', '0000-00-00T00:00:00Z', '2026-02-30T25:61:61Z', '99999999999999999999', '-0', 'NaN'],
  ...['Content-Type: multipart/mixed; boundary=a\n\n--a\n', '=?utf-8?q?=', '=?x?b?', 'From: ', 'Subject: ', '--\n'],
  ...['PK\x03\x04', '\x1f\x8b\x08', '\xff\xd8\xff\xe1', '8BIM', 'ustar', 'ZCZC', 'NNNN', '^', '<\r\n', '_', '=', '%'],
];

/** What is repeated to find time that grows faster than the input. */
const REPEATED: readonly string[] = [
  ...['(', ')', ' ', '\n', '\t', '"', "'", '<', '&', '-', '_', '=', '.', ',', 'a', 'A', '0', '*', '#', ':', '/', '\\'],
  ...[
    '<a>',
    '</a>',
    '<b ',
    'a="',
    '[',
    '{"a":',
    '((',
    '()',
    '( ',
    ' -',
    'By A',
    'By A, ',
    'and A ',
    '&#1;',
    ' (A',
    '<A>',
  ],
  ...[
    'A (B) ',
    'A, B ',
    '\r\n',
    '\n    ',
    '\n  1  2',
    'a@',
    '=?',
    'x: y\n',
    '\x01',
    '\x02',
    '\x03',
    'Reporting by ',
    '|',
  ],
];

/** Values that no field expects, without a character of any syntax. */
const VALUES: readonly string[] = [
  ...[
    '',
    ' ',
    '0',
    '-1',
    '1e999',
    'null',
    'stat:canceled',
    'canceled',
    'withheld',
    'embargoed',
    'usable',
    '9',
    'urgent',
  ],
  ...['2026-02-30', '9999-12-31T23:59:59-05:00', '2026-11-24T12:00:00', 'yesterday', 'javascript:alert(1)', '\xa0\xad'],
  ...[
    '&#x202e;',
    '&#xfffd;',
    '&amp;lt;script&amp;gt;',
    '&lt;b onclick=x&gt;',
    'UPDATE 1-',
    'CORRECTED-',
    '(((',
    '=2',
    ':',
  ],
  ...[
    '(Reuters) - ',
    'By A',
    '(Reporting by A; Editing by B)',
    'A (Reuters) -',
    '* a\n* b',
    '((a@b.example))',
    'a\n\n  b  1  2',
  ],
];

export class Mutator {
  readonly #random: ReturnType<typeof xoroshiro128plus>;
  readonly #samples: readonly Uint8Array[];

  constructor(samples: readonly Uint8Array[], seed: number) {
    this.#random = xoroshiro128plus(seed);
    this.#samples = samples;
  }

  /** One to four mutations of one sample. */
  next(): Uint8Array {
    let bytes: Uint8Array = this.#pick(this.#samples);
    for (let count = this.#below(4); count >= 0; count--) bytes = this.#mutate(bytes);
    return bytes.subarray(0, MAX_BYTES);
  }

  #mutate(bytes: Uint8Array): Uint8Array {
    // Every other one leaves the syntax whole, so that what reads the content has its share.
    if (this.#below(2) === 0) return this.#mutateContent(bytes);
    switch (this.#below(12)) {
      case 0:
        return this.#withByte(bytes);
      case 1:
        return bytes.subarray(0, this.#below(bytes.length + 1));
      case 2:
        return bytes.subarray(this.#below(bytes.length + 1));
      case 3:
        return replace(bytes, this.#span(bytes), EMPTY);
      case 4:
        return this.#insert(bytes, latin1(this.#pick(TOKENS)));
      case 5:
        return replace(bytes, this.#span(bytes), latin1(this.#pick(TOKENS)));
      case 6:
        return this.#insert(bytes, slice(bytes, this.#span(bytes)));
      case 7:
        return this.#insert(
          bytes,
          latin1(this.#pick(REPEATED).repeat(1 + this.#below(this.#below(6) === 0 ? 9000 : 90))),
        );
      case 8: {
        const other = this.#pick(this.#samples);
        return this.#insert(bytes, slice(other, this.#span(other)));
      }
      case 9: {
        const other = this.#pick(this.#samples);
        return concat(bytes.subarray(0, this.#below(bytes.length + 1)), other.subarray(this.#below(other.length + 1)));
      }
      case 10: {
        const span = this.#span(bytes);
        const copies = Array.from({ length: 2 + this.#below(40) }, () => slice(bytes, span).subarray(0, 2000));
        return replace(bytes, span, concat(...copies));
      }
      default:
        return this.#recode(bytes);
    }
  }

  /** An element, a quoted value or a run of text is dropped, doubled, moved, or takes the place of another. */
  #mutateContent(bytes: Uint8Array): Uint8Array {
    const part = this.#part(bytes);
    if (!part) return this.#withByte(bytes);
    const other = this.#below(3) === 0 ? this.#pick(this.#samples) : bytes;
    const otherPart = this.#part(other, bytes[part[0] - 1]);
    switch (this.#below(6)) {
      case 0:
        return replace(bytes, part, EMPTY);
      case 1:
        return replace(bytes, part, concat(slice(bytes, part), slice(bytes, part)));
      case 2:
        return replace(bytes, part, latin1(this.#pick(VALUES)));
      case 3:
        return replace(
          bytes,
          part,
          latin1(
            this.#pick(REPEATED)
              .replace(/[<>&"\\]/g, 'x')
              .repeat(1 + this.#below(3000)),
          ),
        );
      default:
        return otherPart ? replace(bytes, part, slice(other, otherPart)) : replace(bytes, part, EMPTY);
    }
  }

  /** What stands in quotes, or between two tags or line ends, or a whole element; of the kind that `before` opens. */
  #part(bytes: Uint8Array, before?: number): Span | undefined {
    const from = this.#below(bytes.length + 1);
    for (let at = from; at < bytes.length && at < from + 2000; at++) {
      const byte = bytes[at]!;
      if (before !== undefined && byte !== before) continue;
      if (byte === QUOTE || byte === CLOSE || byte === LINE_END) {
        const end = bytes.indexOf(byte === CLOSE ? OPEN : byte, at + 1);
        if (end > at && end - at < 20_000) return [at + 1, end];
      }
      if (byte === OPEN && this.#below(3) === 0) {
        const element = elementAt(bytes, at);
        if (element) return element;
      }
    }
    return undefined;
  }

  #withByte(bytes: Uint8Array): Uint8Array {
    const copy = Uint8Array.from(bytes);
    if (copy.length > 0) copy[this.#below(copy.length)] = this.#below(256);
    return copy;
  }

  #recode(bytes: Uint8Array): Uint8Array {
    const text = Buffer.from(bytes).toString('utf8');
    const kind = this.#below(4);
    if (kind === 0) return Buffer.from(text, 'latin1');
    if (kind === 1) return Buffer.from(`\ufeff${text}`, 'utf16le');
    if (kind === 2) return Buffer.from(text.replace(/\r?\n/g, this.#pick(['\r\n', '\r', '\n\n', '\u2028'])));
    return Buffer.from(Buffer.from(bytes).toString('latin1'), 'utf8');
  }

  #insert(bytes: Uint8Array, inserted: Uint8Array): Uint8Array {
    const at = this.#edge(bytes, this.#below(bytes.length + 1));
    return concat(bytes.subarray(0, at), inserted, bytes.subarray(at));
  }

  /** A piece of the drop; mostly between two places where its format begins or ends something. */
  #span(bytes: Uint8Array): Span {
    const start = this.#edge(bytes, this.#below(bytes.length + 1));
    const end = this.#edge(bytes, Math.min(bytes.length, start + this.#below(this.#below(4) === 0 ? 4000 : 80)));
    return start <= end ? [start, end] : [end, start];
  }

  #edge(bytes: Uint8Array, from: number): number {
    if (this.#below(4) === 0) return from;
    for (let at = from; at < bytes.length && at < from + 200; at++) if (EDGES.has(bytes[at]!)) return at;
    return from;
  }

  #pick<T>(list: readonly T[]): T {
    return list[this.#below(list.length)]!;
  }

  #below(limit: number): number {
    return uniformInt(this.#random, 0, limit - 1);
  }
}

/** The element whose start tag begins here, as far as the next end tag of its name. */
function elementAt(bytes: Uint8Array, start: number): Span | undefined {
  const head = Buffer.from(bytes.subarray(start, start + 60)).toString('latin1');
  const name = /^<([A-Za-z][\w.:-]{0,40})/.exec(head)?.[1];
  if (name === undefined) return undefined;
  const end = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(`</${name}>`, start, 'latin1');
  return end === -1 ? undefined : [start, end + name.length + 3];
}

const [QUOTE, OPEN, CLOSE, LINE_END] = [0x22, 0x3c, 0x3e, 0x0a];

type Span = readonly [start: number, end: number];

const EMPTY = new Uint8Array();
const EDGES: ReadonlySet<number> = new Set(latin1('<>"{}[],:\n\x01\x02\x03=;'));

function latin1(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}

const slice = (bytes: Uint8Array, [start, end]: Span): Uint8Array => bytes.subarray(start, end);

const replace = (bytes: Uint8Array, [start, end]: Span, by: Uint8Array): Uint8Array =>
  concat(bytes.subarray(0, start), by, bytes.subarray(end));

const concat = (...parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(parts);
