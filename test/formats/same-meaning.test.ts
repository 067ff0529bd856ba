// What says the same in other letters is the same article: each sample is written anew in every way that its syntax leaves
// to whoever writes it.
import { describe, expect, it } from 'vitest';
import { readDrop } from '../../functions/formats/registry.ts';
import { type Sample, samples } from './samples.ts';

type Rewrite = (text: string) => string | Uint8Array;

const TOKENS = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<[?!][^>]*>|<(?:[^<>"']|"[^"]*"|'[^']*')*>|[^<]+/g;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*("[^"]*"|'[^']*')/g;
const isTag = (token: string | undefined): boolean => token !== undefined && /^<[\w/]/.test(token);

/** Each tag or text, and what stands behind it. */
const eachToken = (xml: string, write: (token: string, next: string | undefined) => string): string =>
  (xml.match(TOKENS) ?? []).map((token, at, all) => write(token, all[at + 1])).join('');
const betweenTags = (xml: string, inserted: string): string =>
  eachToken(xml, (token, next) => (isTag(token) && isTag(next) ? token + inserted : token));
const inStartTags = (xml: string, write: (tag: string) => string): string =>
  eachToken(xml, (token) => (/^<\w/.test(token) ? write(token) : token));
const asReferences = (text: string): string =>
  text.replace(/[^\x00-\x7f]/gu, (sign) => `&#x${sign.codePointAt(0)!.toString(16)};`);
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Transfers in blocks, and DOS. */
const FILLED_UP: Record<string, Rewrite> = {
  'filled up with zeros': (text) => `${text}${'\0'.repeat(64)}`,
  'with the sign of DOS for its end': (text) => `${text}\x1a\r\n`,
  'in UTF-16 that is filled up': (text) =>
    Buffer.from(
      `\ufeff${text.replace(/^\ufeff/, '').replace(/^(<\?xml[^>]*?encoding=["'])[^"']*/, '$1UTF-16')}\0\0\0`,
      'utf16le',
    ),
};

const XML: Record<string, Rewrite> = {
  'with a byte order mark': (xml) => `\ufeff${xml.replace(/^\ufeff/, '')}`,
  'in UTF-16': (xml) =>
    Buffer.from(
      `\ufeff${xml.replace(/^\ufeff/, '').replace(/^(<\?xml[^>]*?encoding=["'])[^"']*/, '$1UTF-16')}`,
      'utf16le',
    ),
  'with the line ends of Windows': (xml) => xml.replace(/\r?\n/g, '\r\n'),
  'with comments': (xml) => betweenTags(xml, '<!-- <p>none</p> -->'),
  'with instructions': (xml) => betweenTags(xml, '<?page break?>'),
  'with references for letters': (xml) =>
    eachToken(xml, (token) => {
      if (/^<\w/.test(token)) return token.replace(ATTRIBUTE, (_, name, value) => `${name}=${asReferences(value)}`);
      return token.startsWith('<') ? token : asReferences(token);
    }),
  'in single quotes': (xml) => inStartTags(xml, (tag) => tag.replace(/="([^"']*)"/g, "='$1'")),
  'with attributes in reverse': (xml) =>
    inStartTags(xml, (tag) => {
      const [, name, end] = /^<([\w:.-]+)[\s\S]*?(\/?)>$/.exec(tag)!;
      return `<${[name, ...(tag.match(ATTRIBUTE) ?? []).reverse()].join(' ')}${end}>`;
    }),
  'with both tags of empty elements': (xml) =>
    inStartTags(xml, (tag) => tag.replace(/^<([\w:.-]+)([\s\S]*)\/>$/, '<$1$2></$1>')),
  'with blanks in tags': (xml) =>
    eachToken(xml, (token) =>
      isTag(token) ? token.replace(/\s+(?=[\w:.-]+\s*=)/g, '\n\t').replace(/\s*(\/?)>$/, '\n$1>') : token,
    ),
  'with comments in texts': (xml) =>
    eachToken(xml, (token) => (/^<|^\s*$/.test(token) ? token : token.replace(/(?<=\w)(?=\w+\s)/, '<!-- or not -->'))),
  'with CDATA in two': (xml) =>
    xml.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, text) => {
      const middle = text.length >> 1;
      return `<![CDATA[${text.slice(0, middle)}]]><![CDATA[${text.slice(middle)}]]>`;
    }),
  'without CDATA': (xml) => xml.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, text) => escaped(text)),
  'with empty lines behind it': (xml) => `${xml.trimEnd()}\n\n  \n`,
  ...FILLED_UP,
};

const JSON_TEXT: Record<string, Rewrite> = {
  'with a byte order mark': (json) => `\ufeff${json.replace(/^\ufeff/, '')}`,
  'in one line': (json) => JSON.stringify(JSON.parse(json.replace(/^\ufeff/, ''))),
  'with the line ends of Windows': (json) =>
    JSON.stringify(JSON.parse(json.replace(/^\ufeff/, '')), undefined, 4).replaceAll('\n', '\r\n'),
  'with escapes for letters': (json) =>
    JSON.stringify(JSON.parse(json.replace(/^\ufeff/, '')))
      .replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .replaceAll('/', '\\/'),
  ...FILLED_UP,
};

const LINES: Record<string, Rewrite> = {
  'with the line ends of Unix': (text) => Buffer.from(text.replaceAll('\r\n', '\n'), 'latin1'),
  'with the line ends of Windows': (text) => Buffer.from(text.replace(/\r?\n/g, '\r\n'), 'latin1'),
  'with empty lines behind it': (text) => Buffer.from(`${text}\r\n\r\n\r\n`, 'latin1'),
};
const TELEGRAPH: Record<string, Rewrite> = {
  ...LINES,
  'with blanks at the ends of lines': (text) =>
    Buffer.from(text.replace(/(?<=[^\r\n\x00-\x1f])(?=\r?\n)/g, '  '), 'latin1'),
  'filled up with zeros': (text) => Buffer.from(`${text}${'\0'.repeat(64)}`, 'latin1'),
};

const WAYS: Readonly<Record<string, Record<string, Rewrite>>> = {
  ...Object.fromEntries('newsml-g2 newsml-1 nitf ritzau rss atom wxr'.split(' ').map((format) => [format, XML])),
  ...Object.fromEntries(
    'ninjs ap-media reuters-connect json-feed lseg'.split(' ').map((format) => [format, JSON_TEXT]),
  ),
  'anpa-1312': TELEGRAPH,
  'iptc-7901': TELEGRAPH,
  'reuters-21578': LINES,
  mail: LINES,
};

/** Of an old Mac, whose lines end in CR alone. */
const isOfMac = (text: string): boolean => /\r(?!\n)/.test(text);
/** None of what other ways of writing would change: another set, entities of its own, numbers that JSON cannot hold. */
const isPlain = (text: string): boolean =>
  !/<!ENTITY|encoding=["'](?!utf-8["'])/i.test(text.slice(0, 2000)) && !/\d{16}/.test(text.replace(/"[^"]*"/g, ''));

function rewritten({ format, bytes }: Sample): [way: string, bytes: Uint8Array][] {
  const ways = WAYS[format] ?? {};
  const isBytes = ways === LINES || ways === TELEGRAPH;
  try {
    const text = isBytes
      ? Buffer.from(bytes).toString('latin1')
      : new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    if (isBytes ? isOfMac(text) : !isPlain(text)) return [];
    return Object.entries(ways).map(([way, write]) => [way, Buffer.from(write(text))]);
  } catch {
    // Broken on purpose.
    return [];
  }
}

/** Without what is told of its bytes themselves: a uri that is made of them, and how many an attachment has. */
async function articlesIn(bytes: Uint8Array, name: string): Promise<string> {
  const articles: unknown[] = [];
  const drop = readDrop({ bytes, name });
  if (drop.kind === 'items')
    for await (const item of drop.items) articles.push('article' in item ? item.article : 'rejected');
  return JSON.stringify(articles, (key, value) =>
    /^sizeInBytes$|^urn:sha256:/.test(key === 'uri' ? value : key) ? 'of the bytes' : value,
  );
}

describe('what says the same', () => {
  const known = samples().map((sample) => ({ sample, ways: rewritten(sample) }));

  it('is written in many ways', () => {
    expect(known.reduce((sum, { ways }) => sum + ways.length, 0)).toBeGreaterThan(1900);
  });

  it.each(known.filter(({ ways }) => ways.length > 0).map(({ sample, ways }) => [sample.name, sample, ways] as const))(
    'is the same article: %s',
    async (name, { bytes }, ways) => {
      const read = await articlesIn(bytes, name).catch(() => undefined);
      // A sample that is refused as a whole is told by its error, which other tests ask for.
      if (read === undefined) return;
      for (const [way, other] of ways) {
        expect(await articlesIn(other, name).catch((error: Error) => error.message), way).toBe(read);
      }
    },
  );
});
