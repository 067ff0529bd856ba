// Drops that cannot be read, each made when it is asked for: some are large.
import type { RejectionCode } from '../../functions/errors.ts';
import { newsMessage } from '../wire-item.ts';

export interface MalformedDrop {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  readonly code: RejectionCode;
}

const NAR = 'http://iptc.org/std/nar/2006-10-01/';
const story = (): string =>
  newsMessage({
    usn: 'LFAULT',
    version: '1',
    versionCreated: '2026-11-23T10:00:00Z',
    headline: 'Invented café burns',
    paragraphs: ['OSLO (Reuters) - Nothing burned in the invented café.'],
  });
const utf8 = (text: string): Uint8Array => Buffer.from(text);

export const MALFORMED_DROPS: readonly MalformedDrop[] = [
  { name: 'empty.xml', bytes: () => new Uint8Array(), code: 'EMPTY' },
  { name: 'forty-megabytes-of-spaces.xml', bytes: () => Buffer.alloc(40 * 1024 * 1024, ' '), code: 'TOO_LARGE' },
  { name: 'thirty-megabytes-of-spaces.xml', bytes: () => Buffer.alloc(30 * 1024 * 1024, ' '), code: 'EMPTY' },
  { name: 'truncated.xml', bytes: () => utf8(story().slice(0, story().indexOf('<inlineXML'))), code: 'MALFORMED' },
  { name: 'mismatched-tags.xml', bytes: () => utf8(story().replace('</headline>', '</slugline>')), code: 'MALFORMED' },
  {
    name: 'latin-1-in-utf-8.xml',
    bytes: () => Buffer.from(Buffer.from(story()).toString('latin1').replace('burns', 'br\xfble'), 'latin1'),
    code: 'BAD_ENCODING',
  },
  {
    name: 'unknown-encoding.xml',
    bytes: () => utf8(story().replace('encoding="UTF-8"', 'encoding="x-invented"')),
    code: 'BAD_ENCODING',
  },
  {
    name: 'entity-bomb.xml',
    bytes: () =>
      utf8(
        `<?xml version="1.0"?><!DOCTYPE newsMessage [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${story().slice(39).replace('Invented', '&b;')}`,
      ),
    code: 'UNSAFE',
  },
  {
    name: 'external-entity.xml',
    bytes: () =>
      utf8(
        `<?xml version="1.0"?><!DOCTYPE newsMessage [<!ENTITY % x SYSTEM "file:///etc/passwd"> %x;]>${story().slice(39)}`,
      ),
    code: 'UNSAFE',
  },
  {
    name: 'two-hundred-thousand-nested-elements.xml',
    bytes: () => utf8(`<newsMessage xmlns="${NAR}">${'<a>'.repeat(200_000)}`),
    code: 'TOO_DEEP',
  },
  {
    name: 'jpeg-named.xml',
    bytes: () => Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1]),
    code: 'MISLABELLED',
  },
  { name: 'nul-bytes.xml', bytes: () => Buffer.alloc(100_000), code: 'UNKNOWN_FORMAT' },
  {
    name: 'unknown-root.xml',
    bytes: () => utf8('<?xml version="1.0"?><invoice><total>3</total></invoice>'),
    code: 'UNKNOWN_FORMAT',
  },
  { name: 'no-guid.xml', bytes: () => utf8(story().replace(/guid="[^"]*"/, '')), code: 'MISSING_ID' },
  {
    name: 'attribute-of-a-megabyte.xml',
    bytes: () => utf8(story().replace('conformance="power"', `conformance="${'p'.repeat(1024 * 1024)}"`)),
    code: 'TOO_LARGE',
  },
  {
    name: 'a-hundred-thousand-attributes.xml',
    bytes: () =>
      utf8(story().replace('conformance="power"', Array.from({ length: 100_000 }, (_, at) => `a${at}="1"`).join(' '))),
    code: 'TOO_LARGE',
  },
  {
    name: 'thirtieth-of-february.txt',
    bytes: () =>
      utf8('\x01exw0412 4 i 20\r\nInvented/\r\n\x02Nothing burned =\r\nNothing.\r\n\x03301000 GMT Feb 26\r\n'),
    code: 'BAD_DATE',
  },
  {
    name: 'entity-of-nobody.xml',
    bytes: () => utf8(story().replace('Invented', '&constructor;')),
    code: 'MALFORMED',
  },
  {
    name: 'utf-16-without-mark-or-declaration.xml',
    bytes: () => Buffer.from(story().replace(/^<\?xml[^>]*\?>/, ''), 'utf16le'),
    code: 'UNKNOWN_FORMAT',
  },
  {
    name: 'no-item.xml',
    bytes: () => utf8(story().replace(/<itemSet>.*<\/itemSet>/s, '<itemSet/>')),
    code: 'MALFORMED',
  },
  {
    name: 'a-plan-and-no-story.xml',
    bytes: () => utf8(`<planningItem xmlns="${NAR}" guid="urn:invented:plan" version="1"><itemMeta/></planningItem>`),
    code: 'UNKNOWN_FORMAT',
  },
  { name: 'pdf-named.txt', bytes: () => utf8('%PDF-1.7\nInvented'), code: 'MISLABELLED' },
];
