// What our own pass over plain XML takes is held to what saxes says of the same text: it may leave any document to saxes,
// but what it reads must be well-formed and the same, tag by tag.
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { isBlank, type Place, PlainXml } from '../../functions/formats/syntax/plain-xml.ts';
import { decodeText } from '../../functions/formats/syntax/text.ts';
import type { XmlAttribute } from '../../functions/formats/syntax/xml-element.ts';
import { ENTITIES } from '../../functions/formats/syntax/xml-entities.ts';
import { NOT_PLAIN } from '../../functions/formats/syntax/xml-scope.ts';
import { Mutator } from '../faults/mutate.ts';
import { samples } from './samples.ts';

const MUTATIONS = 20_000;
const SHAPES = 20_000;
const SEED = 20261126;

type Event = readonly unknown[];

/** Undefined where it is not plain. */
function plainEvents(text: string, piece = text.length, skipsBlanks = false): Event[] | undefined {
  const events: Event[] = [];
  const attributesOf = (attributes: readonly XmlAttribute[]) =>
    attributes.map(({ name, local, uri, value }) => [name, local, uri, value]);
  try {
    const reader = new PlainXml(text, {
      open: ({ name, local, uri }, attributes, place) =>
        events.push(['open', name, local, uri, attributesOf(attributes), ...placeOf(place)]),
      close: ({ name }, place) => events.push(['close', name, ...placeOf(place)]),
      text: (one) => events.push(['text', one]),
      skipsBlanks: () => skipsBlanks,
    });
    for (let end = piece; end < text.length + piece; end += piece) reader.readTo(Math.min(end, text.length));
    reader.close();
    return events;
  } catch (error) {
    if (error !== NOT_PLAIN) throw error;
    return undefined;
  }
}

const placeOf = (place: Place) => [place.line, place.depth, place.tagStart(), place.tagEnd()];

/** Throws where it is malformed. */
function saxesEvents(text: string): Event[] {
  const events: Event[] = [];
  const parser = new SaxesParser({ xmlns: true, forceXMLVersion: true, defaultXMLVersion: '1.0' });
  let depth = 0;
  const place = () => [parser.line, depth, text.lastIndexOf('<', parser.position - 1), parser.position];
  parser.ENTITIES = ENTITIES;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, local, uri, attributes }) => {
    const sent = Object.values(attributes).map((one) => [one.name, one.local, one.uri, one.value]);
    depth++;
    events.push(['open', name, local, uri, sent, ...place()]);
  });
  parser.on('closetag', ({ name }) => {
    events.push(['close', name, ...place()]);
    depth--;
  });
  parser.on('text', (one) => {
    // Blanks around the root are no text of the document.
    if (depth > 0) events.push(['text', one]);
  });
  parser.on('cdata', (one) => events.push(['text', one]));
  parser.write(text).close();
  return events;
}

function agree(text: string): boolean {
  const plain = plainEvents(text);
  if (!plain) return false;
  const events = saxesEvents(text);
  agreed(plain, events, text);
  const telling = events.filter(([kind, one]) => kind !== 'text' || !isBlank(String(one)));
  const skipped = plainEvents(text, text.length, true)!.filter(
    ([kind, one]) => kind !== 'text' || !isBlank(String(one)),
  );
  agreed(skipped, telling, text);
  return true;
}

/** Vitest takes half of the time to compare what is the same: it is asked where something differs. */
function agreed(events: unknown, expected: unknown, text: string): void {
  if (!isDeepStrictEqual(events, expected)) expect(events, JSON.stringify(text)).toEqual(expected);
}

const isXml = (bytes: Uint8Array): boolean => /^\s*</.test(Buffer.from(bytes.subarray(0, 20)).toString('latin1'));

function textOf(bytes: Uint8Array): string {
  try {
    return decodeText(bytes);
  } catch {
    return Buffer.from(bytes).toString('latin1');
  }
}

describe('plain XML', () => {
  it('is nearly every sample that is well-formed', () => {
    const texts = samples()
      .filter(({ bytes }) => isXml(bytes))
      .map(({ bytes }) => textOf(bytes));
    const wellFormed = texts.filter((text) => {
      try {
        return saxesEvents(text).length > 0;
      } catch {
        return false;
      }
    });

    const plain = wellFormed.filter(agree);

    expect(wellFormed.length).toBeGreaterThan(100);
    expect(plain.length / wellFormed.length).toBeGreaterThan(0.95);
  });

  it(`of damaged samples is what saxes reads, seed ${SEED}`, () => {
    const mutator = new Mutator(
      samples()
        .map(({ bytes }) => bytes)
        .filter((bytes) => isXml(bytes) && bytes.length < 20_000),
      SEED,
    );
    let plain = 0;
    for (let count = 0; count < MUTATIONS; count++) if (agree(textOf(mutator.next()))) plain++;

    expect(plain).toBeGreaterThan(MUTATIONS / 10);
  }, 120_000);

  /** Mostly what is well-formed, so that much of a document is read before something is not. */
  const mostly = (usual: readonly string[], odd: readonly string[]): fc.Arbitrary<string> =>
    fc.oneof({ weight: 15, arbitrary: fc.constantFrom(...usual) }, { weight: 1, arbitrary: fc.constantFrom(...odd) });
  const name = mostly(['a', 'b', 'n:a', 'n:b', 'm:a', 'a.b-1'], [':a', 'a:', 'o:a', 'xmlns:a', 'é', '1', '', 'a:b:c']);
  const attributeName = mostly(
    ['a', 'b', 'c', 'n:a', 'n:b', 'm:a', 'xmlns', 'xmlns:n', 'xmlns:m', 'xml:lang'],
    ['xmlns:xml', 'xmlns:xmlns', 'o:a', ':a', 'é'],
  );
  const value = mostly(
    ['1', 'urn:n', 'urn:m', 'a&amp;b', 'a\tb', 'a\r\n b\n', '&#10;', '&lt;>', ' a '],
    ['', '<', '"', "'", '&', 'http://www.w3.org/XML/1998/namespace', '&unknown;', '\r'],
  );
  const gap = mostly([''], [' ', '\n', '\t', '\r\n', '\v']);
  const between = mostly([' ', '\n', '  ', '\r\n\t'], ['', '/']);
  const attribute = fc
    .tuple(between, attributeName, gap, gap, fc.constantFrom('"', "'"), value)
    .map(([before, sent, left, right, quote, one]) => `${before}${sent}${left}=${right}${quote}${one}${quote}`);
  const tag = fc
    .tuple(name, fc.array(attribute, { maxLength: 3 }), gap)
    .map(([sent, attributes, after]) => ({ sent, inside: `${sent}${attributes.join('')}${after}` }));
  const { document } = fc.letrec<{ document: string; element: string; content: string }>((tie) => ({
    document: fc
      .tuple(
        mostly(
          ['', '<?xml version="1.0"?>', "<?xml version='1.1' encoding='utf-8' standalone='no' ?>\n"],
          [' ', 'x', '<?xml?>'],
        ),
        mostly(
          ['', '<!DOCTYPE a SYSTEM "a.dtd">\n', '<?xml-style a?>', '<!-- a -->'],
          ['<!DOCTYPE a [ ]>', '<?xml a?>', '<![CDATA[]]>'],
        ),
        fc.array(tie('content'), { maxLength: 6 }),
        mostly(['', '\r\n', '<!-- a -->', '<?p?>'], ['<a/>', 'x', '<!--a--->', '\u00a0', '<![CDATA[]]>', '&amp;']),
      )
      .map(([declaration, type, inside, after]) =>
        [declaration, type, '<r xmlns:n="urn:n" xmlns:m="urn:m">', ...inside, '</r >', after].join(''),
      ),
    element: fc.oneof(
      { depthSize: 'small' },
      tag.map(({ inside }) => `<${inside}/>`),
      fc
        .tuple(tag, fc.array(tie('content'), { maxLength: 3 }), gap)
        .map(([{ sent, inside }, content, end]) => `<${inside}>${content.join('')}</${sent}${end}>`),
    ),
    content: fc.oneof(
      tie('element'),
      mostly(
        [
          'text',
          ' ',
          '\r\n',
          '&amp;',
          '&eacute;',
          '&#8217;',
          '&#x1F600;',
          // Texts that V8 keeps in two bytes a character are looked through in another way.
          '“東京” 😀',
          '<![CDATA[<b>&amp;]] >\r\n]]>',
          '<!-- a - b -->',
          '>',
        ],
        [
          '\r',
          '&#0;',
          '&#xd800;',
          '&unknown;',
          '&',
          ']]>',
          '<!-- -- -->',
          '\u0001',
          '\ufffe',
          '\ud800',
          '</a>',
          '<',
          '<a b=1/>',
          '<a/ >',
          '< a/>',
          '<!a>',
          '<?xml a?>',
          '<?1?>',
        ],
      ),
    ),
  }));

  it('of any shape is what saxes reads', () => {
    let plain = 0;
    fc.assert(
      fc.property(document, (text) => {
        if (agree(text)) plain++;
      }),
      { numRuns: SHAPES },
    );

    expect(plain).toBeGreaterThan(SHAPES / 4);
  });

  it.each(['xa b="1"><a/>', '<a/>a/>', '/a><a/>'])('is not %s, which lacks a mark', (text) => {
    expect(plainEvents(text)).toBeUndefined();
  });

  /** Of more than is looked at in one stretch, with whatever a document may hold around each border. */
  const large = (unit: number): string => {
    const one = `<n:a b="1\r\n&amp;" n:c='${'x'.repeat(unit)}'>Skua &#8217;\r\n</n:a>\r\n  <!-- tern -->\n<b/><![CDATA[<]]>`;
    return `<r xmlns:n="urn:n">${one.repeat(Math.ceil(400_000 / one.length))}</r>`;
  };

  it.each([1, 7, 60, 1000, 30_000])('is the same where it is large, with attributes of %i characters', (unit) => {
    expect(agree(large(unit))).toBe(true);
  });

  it.each([
    ['text', `<r><a>${'tern '.repeat(60_000)}</a> <b c="1"/></r>`],
    ['blanks', `<r>${' \n'.repeat(120_000)}<b c="1"/>${'\t'.repeat(70_000)}<b/></r>`],
    ['a comment', `<r><!--${' tern'.repeat(60_000)}--> <b c="1"/></r>`],
    ['a CDATA section', `<r><![CDATA[${'<tern>\n'.repeat(60_000)}]]> <b c="1"/></r>`],
  ])('is the same where %s alone is larger than that', (_, text) => {
    expect(agree(text)).toBe(true);
  });

  it('is not a tag that is larger than what is looked at', () => {
    const attributes = Array.from({ length: 9 }, (_, at) => ` a${at}="${'x'.repeat(30_000)}"`).join('');

    expect(plainEvents(`<r${attributes}/>`)).toBeUndefined();
  });

  it.each([
    ['name', `<${'a'.repeat(101)}/>`],
    ['namespace', `<a xmlns="${'u'.repeat(201)}"/>`],
  ])('is not one with a very long %s, which would be remembered or compared', (_, text) => {
    expect(plainEvents(text)).toBeUndefined();
  });

  it('is the same where names have one hash', () => {
    const names = Array.from({ length: 64 }, (_, at) => at.toString(2).padStart(6, '0')).map((bits) =>
      bits.replaceAll('0', 'Aa').replaceAll('1', 'BB'),
    );
    const tags = names.map((one, at) => `<${one} ${names[63 - at]}="1" ${names[at]}="2"></${one}>`).join('');

    expect(agree(`<r>${tags}${tags}</r>`)).toBe(true);
  });

  it('knows the names of a wire again after a document of thousands of others', () => {
    const others = Array.from({ length: 20_000 }, (_, at) => `<other${at}/>`).join('');
    const names = Array.from({ length: 60 }, (_, at) => `<${'abcdef'[at % 6]}item${at}/>`).join('');
    const namesOf = (text: string) => {
      const found: unknown[] = [];
      const ignored = () => {};
      const reader = new PlainXml(text, {
        open: (one) => found.push(one),
        close: ignored,
        text: ignored,
        skipsBlanks: () => true,
      });
      reader.readTo(text.length);
      return found;
    };
    namesOf(`<r>${others}</r>`);
    const before = namesOf(`<r>${names.repeat(3)}</r>`).slice(-60);

    const after = namesOf(`<r>${names}</r>`).slice(-60);

    expect(after.filter((one, at) => one !== before[at])).toEqual([]);
  });

  it('is the same where several are read in turns', () => {
    const texts = [large(3), large(50), '<r><a b="1"/>\n<c>tern</c></r>', large(999)];
    const readers = texts.map((text) => {
      const events: Event[] = [];
      const reader = new PlainXml(text, {
        open: ({ name }, attributes, place) => events.push(['open', name, attributes.length, ...placeOf(place)]),
        close: ({ name }, place) => events.push(['close', name, ...placeOf(place)]),
        text: (one) => events.push(['text', one]),
        skipsBlanks: () => false,
      });
      return { reader, events };
    });
    for (let end = 0; end < 450_000; end += 10_007) {
      for (const { reader } of readers) reader.readTo(end);
    }

    for (const [at, { events }] of readers.entries()) {
      const whole = plainEvents(texts[at]!)!.map(([kind, name, ...rest]) =>
        kind === 'open' ? [kind, name, (rest[2] as unknown[]).length, ...rest.slice(3)] : [kind, name, ...rest],
      );
      expect(events).toEqual(whole);
    }
  });

  it('is the same in pieces', () => {
    fc.assert(
      fc.property(document, fc.integer({ min: 1, max: 9 }), (text, piece) => {
        expect(plainEvents(text, piece)).toEqual(plainEvents(text));
      }),
      { numRuns: 2000 },
    );
  });
});
