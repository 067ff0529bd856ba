import { describe, expect, it } from 'vitest';
import { DropRejected } from '../../functions/errors.ts';
import { MAX_DEPTH, MAX_ITEM_CHARACTERS, MAX_ITEM_ELEMENTS } from '../../functions/formats/syntax/limits.ts';
import { elementsOf, parseXml, readElements, type Wanted } from '../../functions/formats/syntax/xml.ts';
import { attribute, child, foldedText, rawText, rootOf } from '../../functions/formats/syntax/xml-element.ts';

function rejectionOf(text: string): Pick<DropRejected, 'code' | 'position'> | undefined {
  try {
    parseXml(text);
    return undefined;
  } catch (error) {
    if (error instanceof DropRejected) return { code: error.code, position: error.position };
    throw error;
  }
}

describe('parseXml', () => {
  it('finds elements and attributes by namespace and local name, whatever their prefix', () => {
    const root = parseXml('<x:a xmlns:x="urn:one" xmlns:y="urn:two" n="1" y:n="2"><b xmlns="urn:one">t</b></x:a>');

    expect([root.ns, root.name]).toEqual(['urn:one', 'a']);
    expect([attribute(root, 'n'), attribute(root, 'n', 'urn:two')]).toEqual(['1', '2']);
    expect(foldedText(child(root, 'urn:one', 'b')!)).toBe('t');
  });

  it('keeps text, CDATA and entities of HTML in their order around elements', () => {
    const root = parseXml('<a>caf&eacute; <b>&lt;</b><![CDATA[ <i>&amp;</i> ]]>&euro;&#8217;&nbsp;</a>');

    expect(rawText(root)).toBe('café < <i>&amp;</i> €’\u00a0');
  });

  it('has what stands between two tags as one text, be it parted by comments or in sections', () => {
    expect(parseXml('<a>&lt;b&gt;o<!-- -->ne<![CDATA[</b]]><?x y?>&gt;<i/>t<![CDATA[wo]]></a>').children).toEqual([
      '<b>one</b>',
      expect.objectContaining({ name: 'i' }),
      'two',
    ]);
  });

  it('turns line ends into one kind', () => {
    expect(rawText(parseXml('<a>1\r\n2\r3</a>'))).toBe('1\n2\n3');
  });

  it('knows no entity that an object inherits or that only a document type could declare', () => {
    expect(rejectionOf('<a>&constructor;</a>')).toMatchObject({ code: 'MALFORMED' });
    expect(rejectionOf('<a>&other;</a>')).toMatchObject({ code: 'MALFORMED' });
  });

  it('keeps an attribute named __proto__ an attribute', () => {
    const root = parseXml('<a __proto__="x"/>');

    expect(attribute(root, '__proto__')).toBe('x');
    expect(attribute(root, 'constructor')).toBeUndefined();
  });

  it('says where a document is malformed, counting from 1', () => {
    expect(rejectionOf('<a>\n  <b></c>\n</a>')).toEqual({ code: 'MALFORMED', position: { line: 2, column: 9 } });
    expect(rejectionOf('<a><b>')).toMatchObject({ code: 'MALFORMED', position: { line: 1 } });
    expect(rejectionOf('no XML')).toMatchObject({ code: 'MALFORMED', position: { line: 1 } });
  });

  it('refuses an internal subset where it opens, and reads past other document types', () => {
    expect(rejectionOf('<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')).toEqual({
      code: 'UNSAFE',
      position: { line: 2, column: 13 },
    });
    expect(rejectionOf('<!DOCTYPE nitf SYSTEM "nitf-3-2.dtd"><a/>')).toBeUndefined();
  });

  it('refuses control characters that XML 1.1 would let pass', () => {
    expect(rejectionOf('<?xml version="1.1"?><a>&#1;</a>')).toMatchObject({ code: 'MALFORMED' });
  });

  it('reads to the depth that is allowed and no further', () => {
    const nested = (depth: number): string => '<a>'.repeat(depth) + '</a>'.repeat(depth);

    expect(rejectionOf(nested(MAX_DEPTH))).toBeUndefined();
    expect(rejectionOf(nested(MAX_DEPTH + 1))).toMatchObject({ code: 'TOO_DEEP' });
  });

  it('refuses 200,000 nested elements in no time', () => {
    const deep = '<a>'.repeat(200_000);
    const before = process.cpuUsage();

    expect(rejectionOf(deep)).toMatchObject({ code: 'TOO_DEEP' });

    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(200);
  });

  it('reads no item of more elements than a function has memory for, and forgets what lies before it', () => {
    const row = '<td/>'.repeat(MAX_ITEM_ELEMENTS / 2);
    const items: number[] = [];
    const read = (text: string) =>
      readElements(text, { isWanted: (_, name) => name === 'table' }, ({ element }) =>
        items.push(element.children.length),
      );

    read(`<a><table>${row}</table><table>${row}</table><table>${row}</table></a>`);

    expect(items).toEqual(Array(3).fill(MAX_ITEM_ELEMENTS / 2));
    expect(() => read(`<a><table>${row}${row}</table></a>`)).toThrow(
      expect.objectContaining({ code: 'TOO_LARGE', position: { line: 1 } }),
    );
  });

  it('reads no item of more characters than that', () => {
    const text = `<a><b>${'x'.repeat(MAX_ITEM_CHARACTERS)}</b><b/></a>`;

    expect(rejectionOf(text)).toMatchObject({ code: 'TOO_LARGE' });
  });

  it('refuses an element with too many attributes, or one that is too long', () => {
    const many = Array.from({ length: 101 }, (_, at) => `b${at}="1"`).join(' ');

    expect(rejectionOf(`<a ${many}/>`)).toMatchObject({ code: 'TOO_LARGE' });
    expect(rejectionOf(`<a b="${'x'.repeat(70_000)}"/>`)).toMatchObject({ code: 'TOO_LARGE' });
    expect(rejectionOf(`<a xmlns:b="${'x'.repeat(1001)}"/>`)).toMatchObject({ code: 'TOO_LARGE' });
  });
});

describe('readElements', () => {
  const WANTED = { isWanted: (_ns: string, name: string) => name === 'item' };

  it('hands on each wanted element with its own source and line', () => {
    const text =
      '<list>\n<n:item xmlns:n="urn:n" at="a/b">1</n:item>\n<item\n/><other><item>3<item/></item></other></list>';
    const found: [source: string, line: number][] = [];

    readElements(text, WANTED, ({ source, line }) => found.push([source, line]));

    expect(found).toEqual([
      ['<n:item xmlns:n="urn:n" at="a/b">1</n:item>', 2],
      ['<item\n/>', 4],
      ['<item>3<item/></item>', 4],
    ]);
  });

  it('leaves out indentation in the structure only', () => {
    const text = '<s:item xmlns:s="urn:s">\n  <s:b> x </s:b>\n  <s:b> </s:b><item xmlns=""> <u/> </item>\n</s:item>';
    const isStructure = (ns: string, name: string): boolean => ns === 'urn:s' && name === 'item';
    const texts: string[] = [];

    readElements(text, { ...WANTED, isStructure }, ({ element }) => texts.push(rawText(element)));

    expect(texts).toEqual([' x    ']);
  });
});

describe('rootOf', () => {
  it('finds the root behind declarations, comments and a document type', () => {
    expect(rootOf('<?xml version="1.0"?><!-- <no/> --><!DOCTYPE a SYSTEM "a.dtd"><x:a b="1"><c/>')).toEqual({
      name: 'a',
      tag: '<x:a b="1">',
      start: 62,
    });
  });

  it('finds none in prose, in a cut-off comment and in nothing', () => {
    expect([rootOf('a < b'), rootOf('<!-- '), rootOf('<'), rootOf('')]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('a drop that is not plain from its middle on', () => {
  // A name beyond ASCII is XML, but saxes has to read it.
  const item = (at: number): string => `<i n="${at}">${'x'.repeat(900)}${at === 2500 ? '<é/>' : ''}</i>\n`;
  const wanted: Wanted = { isWanted: (_ns, name) => name === 'i' };

  it('hands on each item once, in its order, whatever was handed on before', () => {
    const items = Array.from({ length: 3000 }, (_, at) => item(at));
    const read = [...elementsOf(`<list>\n${items.join('')}</list>`, wanted)];

    expect(read.map(({ element }) => attribute(element, 'n'))).toEqual(items.map((_, at) => String(at)));
    expect(read.map(({ line }) => line)).toEqual(items.map((_, at) => at + 2));
    expect(read.every(({ source }, at) => `${source}\n` === items[at])).toBe(true);
  });

  it('is refused as saxes refuses it, where that finds it malformed', () => {
    const items = Array.from({ length: 20 }, (_, at) => item(at)).join('');

    expect(() => [...elementsOf(`<list>${items}<é></list>`, wanted)]).toThrow(
      /not well-formed XML: unexpected close tag/,
    );
  });

  it('takes linear time over ever so many prefixes', () => {
    const declared = Array.from({ length: 60 }, (_, at) => `xmlns:p${at}="urn:${at}"`).join(' ');
    const nested = Array.from({ length: 190 }, (_, at) => `<e xmlns:q${at}="urn:${at}">`).join('');
    const leaf = `<x xmlns:own="urn:own" ${Array.from({ length: 60 }, (_, at) => `p${at}:a="1"`).join(' ')}/>`;
    const text = `<e ${declared}>${nested}${leaf.repeat(3000)}${'</e>'.repeat(191)}`;
    const before = process.cpuUsage();

    expect([...elementsOf(text, { isWanted: (_ns, name) => name === 'x' })]).toHaveLength(3000);

    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(2000);
  });
});

describe('a drop of more than a piece', () => {
  const items = `<i>${'x'.repeat(1000)}</i>`.repeat(1200);
  const wanted: Wanted = { isWanted: (_ns, name) => name === 'i' };

  it.each(['', '\n', `${' '.repeat(20_000)}\n`])(
    'is read to its end, whatever blanks stand behind that: %j',
    (blanks) => {
      expect([...elementsOf(`<list>${items}</list>${blanks}`, wanted)]).toHaveLength(1200);
    },
  );

  it('is refused where its end is missing, before anything of it is read', () => {
    expect(() => [...elementsOf(`<list>${items}${' '.repeat(20_000)}`, wanted)]).toThrow(
      /the end of <list> is missing/,
    );
  });
});
