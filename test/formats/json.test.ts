import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DropRejected } from '../../functions/errors.ts';
import {
  foldKeys,
  line,
  list,
  member,
  number,
  object,
  objects,
  parseJson,
  prose,
  text,
  texts,
  unmarked,
} from '../../functions/formats/syntax/json.ts';
import { type HeadObject, headKeys, headTree } from '../../functions/formats/syntax/json-head.ts';
import { MAX_JSON_VALUES } from '../../functions/formats/syntax/limits.ts';

function rejectionOf(sent: string | Uint8Array): Pick<DropRejected, 'code' | 'position'> {
  try {
    parseJson(typeof sent === 'string' ? Buffer.from(sent) : sent);
  } catch (error) {
    if (error instanceof DropRejected) return { code: error.code, position: error.position };
    throw error;
  }
  throw new Error('it was read');
}

describe('JSON', () => {
  it('has texts whose lines end in one way', () => {
    expect(prose({ text: ' Owls\r\rsleep.\r\nAll day.\n' }, 'text')).toBe(' Owls\n\nsleep.\nAll day.\n');
  });

  it('is read with or without a byte order mark, in UTF-8 and UTF-16', () => {
    const sent = '{"owl":"ö"}';
    const utf16 = Buffer.from(`\ufeff${sent}`, 'utf16le');

    const read = [Buffer.from(sent), Buffer.from(`\ufeff${sent}`), utf16, Buffer.from(utf16).swap16()].map(parseJson);

    expect(read).toEqual([{ owl: 'ö' }, { owl: 'ö' }, { owl: 'ö' }, { owl: 'ö' }]);
  });

  it.each([
    ['{"a":1,}', { line: 1, column: 8, byte: 7 }],
    ['{"é" 1}', { line: 1, column: 6, byte: 6 }],
    ['{\n "a": "b\n"}', { line: 2, column: 9, byte: 10 }],
    ['{"a":"b\\q"}', { line: 1, column: 8, byte: 7 }],
    ['[1] 2', { line: 1, column: 5, byte: 4 }],
    ['[01]', { line: 1, column: 2, byte: 1 }],
    ['[NaN]', { line: 1, column: 2, byte: 1 }],
    ['{"a":"never closed', { line: 1, column: 19, byte: 18 }],
    ['{"a":[1,2', { line: 1, column: 10, byte: 9 }],
    ['{]', { line: 1, column: 2, byte: 1 }],
    ['{"a":1 "b":2}', { line: 1, column: 8, byte: 7 }],
    ['["\\u12"]', { line: 1, column: 3, byte: 2 }],
    ['[1,]', { line: 1, column: 4, byte: 3 }],
    ['', { line: 1, column: 1, byte: 0 }],
  ])('that is none is malformed where it stops to be one: %j', (sent, position) => {
    expect(rejectionOf(sent)).toEqual({ code: 'MALFORMED', position });
  });

  it('that breaks off in UTF-16 is malformed at the byte', () => {
    expect(rejectionOf(Buffer.from('\ufeff{"a":é}', 'utf16le'))).toEqual({
      code: 'MALFORMED',
      position: { line: 1, column: 6, byte: 12 },
    });
  });

  it('that is nested deeper than 200 levels is refused before it is parsed', () => {
    expect(parseJson(Buffer.from('['.repeat(200) + ']'.repeat(200)))).toBeInstanceOf(Array);

    expect(rejectionOf('['.repeat(1_000_000))).toEqual({
      code: 'TOO_DEEP',
      position: { line: 1, column: 201, byte: 200 },
    });
    expect(parseJson(Buffer.from(`["${'['.repeat(300)}"]`))).toEqual(['['.repeat(300)]);
  });

  it.each([
    ['objects', '{},'],
    ['lists', '[],'],
    ['numbers', '1,'],
  ])('refuses more %s than a function has memory for, before any is made', (_, entry) => {
    const text = `[${entry.repeat(MAX_JSON_VALUES)}0]`;

    expect(() => parseJson(Buffer.from(text))).toThrow(
      expect.objectContaining({ code: 'TOO_LARGE', position: expect.objectContaining({ line: 1 }) }),
    );
  });

  it('with bytes that are no UTF-8 is refused with their place', () => {
    expect(rejectionOf(Uint8Array.from([0x5b, 0x22, 0xff, 0x22, 0x5d]))).toEqual({
      code: 'BAD_ENCODING',
      position: { byte: 2, line: 1 },
    });
  });

  it('keeps the digits of an integer that a double would round', () => {
    const read = parseJson(
      Buffer.from('{"a":12345678901234567890,"b":1234567890123456,"c":1.5,"d":[98765432109876543210]}'),
    );

    expect(read).toEqual({ a: '12345678901234567890', b: 1234567890123456, c: 1.5, d: ['98765432109876543210'] });
  });

  it('with a key twice has the last, and __proto__ is a key like any other', () => {
    const read = parseJson(Buffer.from('{"a":1,"__proto__":{"b":"owned"},"a":2}'));

    expect(text(read, 'a')).toBe('2');
    expect(text(read, 'b')).toBeUndefined();
    expect(text({}, 'b')).toBeUndefined();
  });

  it('is told to be malformed exactly where a parser refuses it', () => {
    const piece = fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '"', '\\', '1', '-', 'true', 'nul', ' ', '\n');

    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const sent = pieces.join('');
        let isJson = true;
        try {
          JSON.parse(sent);
        } catch {
          isJson = false;
        }
        if (isJson) parseJson(Buffer.from(sent));
        else expect(rejectionOf(sent)).toMatchObject({ code: 'MALFORMED', position: { line: expect.any(Number) } });
      }),
      { numRuns: 2000 },
    );
  });

  it('takes linear time, whatever it is', () => {
    const before = process.cpuUsage();

    for (const part of ['"', '\\', '"\\"', '{"a":', '[1,', ' ', 'a', '"a":', '[],', '\\"', '9x']) {
      const sent = part.repeat(500_000);
      expect(() => parseJson(Buffer.from(sent))).toThrow(DropRejected);
      headKeys(sent.slice(0, 65_536));
      headTree(sent, new Set(['a']), 4);
      headKeys(`{"a":${sent.slice(0, 65_536)}`, 'a', 'a');
    }

    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(6000);
  });
});

describe('a member', () => {
  const sent = { a: ' x ', b: '', c: 7, d: null, e: ['y', 5, '', null, {}], f: { g: 'z' }, h: 'no\u0000w\ud800' };

  it('is read as text where it can be, trimmed and never blank', () => {
    expect(text(sent, 'a')).toBe('x');
    expect(text(sent, 'b', 'd', 'f', 'missing', 'c')).toBe('7');
    expect(text(sent, 'b')).toBeUndefined();
    expect(text(sent, 'h')).toBe('now\ufffd');
    expect(text({ a: Number.POSITIVE_INFINITY }, 'a')).toBeUndefined();
    expect(prose(sent, 'b', 'a')).toBe(' x ');
  });

  it('is read as a list, also where it was sent alone', () => {
    expect(list(sent, 'e')).toHaveLength(5);
    expect(list(sent, 'f')).toEqual([{ g: 'z' }]);
    expect(list(sent, 'd')).toEqual([]);
    expect(texts(sent, 'e')).toEqual(['y', '5']);
    expect(objects(sent, 'e')).toEqual([{}]);
    expect(object(sent, 'f')).toEqual({ g: 'z' });
    expect(object(sent, 'a')).toBeUndefined();
  });

  it('is none of what every object inherits', () => {
    expect(member({}, 'constructor')).toBeUndefined();
    expect(member('text', 'length')).toBeUndefined();
    expect(member(null, 'a')).toBeUndefined();
  });

  it('is read as a number where it is one', () => {
    const numbers = { a: 4, b: '12', c: '1e9', d: 'x', e: '-2.5' };

    expect(Object.keys(numbers).map((key) => number(numbers, key))).toEqual([4, 12, undefined, undefined, -2.5]);
  });

  it('is found in any style of keys, the first that says something', () => {
    expect(foldKeys({ body_Text: '', bodyText: 'a', 'body-text': 'b', __proto__x: 1 })).toEqual({
      bodytext: 'a',
      protox: 1,
    });
  });
});

it('reads markup in a field that wants none as what it shows', () => {
  expect(unmarked('a < b, AT&T')).toBe('a < b, AT&T');
  expect(unmarked('AT&amp;T <b>falls</b>')).toBe('AT&T falls');
  expect(unmarked('<p>One</p><script>run()</script><p>Two</p>')).toBe('One\nTwo');
  expect(line({ a: '<p></p>', b: ' Two\n lines ' }, 'a', 'b')).toBe('Two lines');
});

describe('the keys at the head of a drop', () => {
  const head = '{"uri":"https:\\/\\/a.example","n":5,"item":[{"id":"x","deep":{"k":[1,{"q":2}]},"last":tr';

  it('are those of the outermost object, with their plain values', () => {
    expect([...headKeys(head)]).toEqual([
      ['uri', 'https://a.example'],
      ['n', '5'],
      ['item', ''],
    ]);
    expect([...headKeys(`[${head}`)].length).toBe(3);
  });

  it('are found below a member, in its first entry where it is a list', () => {
    expect([...headKeys(head, 'item')]).toEqual([
      ['id', 'x'],
      ['deep', ''],
      ['last', 'tr'],
    ]);
    expect([...headKeys(head, 'item', 'deep').keys()]).toEqual(['k']);
    expect([...headKeys(head, 'missing')]).toEqual([]);
  });

  it('are none in what is no JSON', () => {
    for (const other of ['', '<a/>', 'Dear "editor": hello', '[1,2]', '"{', '{1:2}']) {
      expect([...headKeys(other)]).toEqual([]);
    }
  });

  it('are the same in one walk with all that lies below', () => {
    const names = ['a', 'b'];
    const { object } = fc.letrec((tie) => ({
      object: fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('value')),
      value: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.constantFrom(null, 1, '', 'x', '{"'),
        tie('object'),
        fc.array(tie('value'), { maxLength: 3 }),
      ),
    }));
    const compare = (head: string, path: readonly string[], tree: HeadObject | undefined): void => {
      expect([path, ...(tree?.keys ?? [])]).toEqual([path, ...headKeys(head, ...path)]);
      if (path.length < 3) for (const name of names) compare(head, [...path, name], tree?.members.get(name));
    };

    fc.assert(
      fc.property(object, fc.boolean(), fc.nat(), (sent, isWhole, at) => {
        const json = JSON.stringify(sent);
        const head = isWhole ? json : json.slice(0, at % (json.length + 1));
        compare(head, [], headTree(head, new Set(names), 3));
      }),
      { numRuns: 500 },
    );
  });

  it('are found in any cut-off head without an error', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (json, at) => {
        headKeys(json.slice(0, at % (json.length + 1)), '');
        headTree(json.slice(0, at % (json.length + 1)), new Set(['']), 2);
      }),
    );
  });
});
