import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParsedArticle } from '../../functions/article/article.ts';
import { readDrop } from '../../functions/formats/registry.ts';
import { type PictureParts, picture, tiff } from './packing.ts';

type Datasets = NonNullable<PictureParts['iim']>;

const UTF8 = [1, 90, '\x1b%G'] as const;
const CAPTION = [2, 120, 'A hen counts the stairs.'] as const;
const DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/"';
const PHOTOSHOP = 'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"';

async function itemsOf(bytes: Uint8Array, timeZone?: string): Promise<unknown[]> {
  const read = readDrop({ bytes, name: 'hen.jpg' }, timeZone === undefined ? {} : { timeZone });
  if (read.kind === 'media') return [read];
  const items: unknown[] = [];
  for await (const item of read.items) items.push(item);
  return items;
}

async function articleOf(parts: PictureParts, timeZone?: string): Promise<ParsedArticle> {
  const [item] = (await itemsOf(picture(parts), timeZone)) as [{ article: ParsedArticle }];
  return item.article;
}

const ofIim = (...iim: Datasets): Promise<ParsedArticle> => articleOf({ iim: [UTF8, CAPTION, ...iim] });

const description = (content: string): string =>
  `<rdf:Description ${DC} ${PHOTOSHOP}><dc:description>${content}</dc:description></rdf:Description>`;

describe('a JPEG', () => {
  it('without headline and caption is media, whatever else its metadata says', async () => {
    const media = [{ kind: 'media', contentType: 'image/jpeg' }];

    expect(await itemsOf(picture({}))).toEqual(media);
    expect(await itemsOf(picture({ iim: [UTF8, [2, 5, 'HEN/'], [2, 80, 'Ann Example']] }))).toEqual(media);
    expect(await itemsOf(picture({ xmp: `<rdf:Description ${PHOTOSHOP} photoshop:City="Nest"/>` }))).toEqual(media);
  });

  it('whose caption turns out to be empty is a media item', async () => {
    const media = [{ media: 'image/jpeg', name: 'hen.jpg' }];

    expect(await itemsOf(picture({ iim: [[2, 120, ' \0 ']] }))).toEqual(media);
    expect(await itemsOf(picture({ xmp: description('<rdf:Alt><rdf:li xml:lang="x-default"/></rdf:Alt>') }))).toEqual(
      media,
    );
  });

  it('with a caption is a picture, its bytes its source, itself its rendition', async () => {
    const bytes = picture({ iim: [UTF8, CAPTION] });

    expect(await itemsOf(bytes)).toMatchObject([
      {
        source: bytes,
        article: {
          uri: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
          format: 'picture',
          type: 'picture',
          description: 'A hen counts the stairs.',
          renditions: [
            {
              name: 'original',
              contentType: 'image/jpeg',
              width: 1,
              height: 1,
              sizeInBytes: bytes.length,
              fileName: 'hen.jpg',
            },
          ],
        },
      },
    ]);
  });
});

describe('a picture that is no JPEG', () => {
  const packet = (description: string): Buffer =>
    Buffer.from(
      `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description ${DC}><dc:description>${description}</dc:description></rdf:Description></rdf:RDF></x:xmpmeta>`,
    );
  const chunk = (name: string, content: Buffer): Buffer => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(content.length, 0);
    head.write(name, 4, 'latin1');
    return Buffer.concat([head, content, Buffer.alloc(4)]);
  };
  const size = Buffer.from([0, 0, 0, 4, 0, 0, 0, 3, 8, 2, 0, 0, 0]);
  const xmpChunk = (flags: string, content: Buffer): Buffer =>
    chunk('iTXt', Buffer.concat([Buffer.from(`XML:com.adobe.xmp\0${flags}\0\0`, 'latin1'), content]));
  const png = (...chunks: Buffer[]): Buffer =>
    Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      chunk('IHDR', size),
      ...chunks,
      chunk('IEND', Buffer.of()),
    ]);
  const webpChunk = (name: string, content: Buffer): Buffer => {
    const head = Buffer.alloc(8);
    head.write(name, 0, 'latin1');
    head.writeUInt32LE(content.length, 4);
    return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
  };
  const webp = (...chunks: Buffer[]): Buffer => Buffer.concat([Buffer.from('RIFF\0\0\0\0WEBP', 'latin1'), ...chunks]);
  const canvas = webpChunk('VP8X', Buffer.from([0, 0, 0, 0, 3, 0, 0, 2, 0, 0]));
  /** Little-endian: the fields of type `type`, each behind the directory. */
  const tiffOf = (...fields: (readonly [tag: number, type: number, content: Buffer])[]): Buffer => {
    const directory = Buffer.alloc(8 + 2 + fields.length * 12 + 4);
    directory.write('II*\0\x08\0\0\0', 'latin1');
    directory.writeUInt16LE(fields.length, 8);
    let at = directory.length;
    for (const [index, [tag, type, content]] of fields.entries()) {
      const start = 10 + index * 12;
      directory.writeUInt16LE(tag, start);
      directory.writeUInt16LE(type, start + 2);
      directory.writeUInt32LE(type === 4 ? content.length / 4 : content.length, start + 4);
      directory.writeUInt32LE(at, start + 8);
      at += content.length;
    }
    return Buffer.concat([directory, ...fields.map(([, , content]) => content)]);
  };
  const iim = Buffer.from('\x1c\x02\x78\0\x18A hen counts the stairs.\0\0\0', 'latin1');
  const block = (id: number, content: Buffer): Buffer => {
    const head = Buffer.from('8BIM\0\0\0\0\0\0\0\0', 'latin1');
    head.writeUInt16BE(id, 4);
    head.writeUInt32BE(content.length, 8);
    return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
  };
  const resources = block(0x0404, iim);
  const xmp = packet('A hen counts the stairs.');

  it.each<[string, Buffer, object]>([
    ['PNG', png(xmpChunk('\0\0', xmp)), { contentType: 'image/png', width: 4, height: 3 }],
    ['PNG, compressed', png(xmpChunk('\x01\0', deflateSync(xmp))), { contentType: 'image/png' }],
    ['PNG, by its Exif', png(chunk('eXIf', tiff({ 270: 'A hen counts the stairs.' }))), { contentType: 'image/png' }],
    ['WebP', webp(canvas, webpChunk('XMP ', xmp)), { contentType: 'image/webp', width: 4, height: 3 }],
    [
      'WebP, by its Exif',
      webp(
        canvas,
        webpChunk('EXIF', Buffer.concat([Buffer.from('Exif\0\0'), tiff({ 270: 'A hen counts the stairs.' })])),
      ),
      { contentType: 'image/webp' },
    ],
    ['TIFF, by its XMP', tiffOf([700, 1, xmp]), { contentType: 'image/tiff' }],
    ['TIFF, by its IIM', tiffOf([33723, 4, iim]), { contentType: 'image/tiff' }],
    [
      'PNG, by its Exif with the head that it has in a JPEG',
      png(chunk('eXIf', Buffer.concat([Buffer.from('Exif\0\0'), tiff({ 270: 'A hen counts the stairs.' })]))),
      { contentType: 'image/png' },
    ],
    ['TIFF, by its resources', tiffOf([34377, 1, resources]), { contentType: 'image/tiff' }],
    [
      'TIFF, by its resources beside an empty IIM',
      tiffOf([33723, 7, Buffer.from('\x1c\x02\0\0\x02\0\x04\0', 'latin1')], [34377, 1, resources]),
      { contentType: 'image/tiff' },
    ],
    [
      'TIFF, by its IIM beside empty resources',
      tiffOf([33723, 4, iim], [34377, 1, block(0x0425, Buffer.alloc(16))]),
      { contentType: 'image/tiff' },
    ],
    [
      'TIFF, by its resources with a large preview',
      tiffOf([34377, 1, Buffer.concat([resources, block(0x040c, Buffer.alloc(3_000_000))])]),
      { contentType: 'image/tiff' },
    ],
    ['TIFF, by its own words', tiff({ 270: 'A hen counts the stairs.' }), { contentType: 'image/tiff' }],
  ])('is read all the same: a %s', async (_what, bytes, rendition) => {
    expect(await itemsOf(bytes)).toMatchObject([
      { article: { type: 'picture', description: 'A hen counts the stairs.', renditions: [rendition] } },
    ]);
  });

  it.each<[string, Buffer, string]>([
    ['PNG', png(), 'image/png'],
    ['PNG that is cut off', png(xmpChunk('\0\0', xmp)).subarray(0, 60), 'image/png'],
    ['PNG whose packet cannot be unpacked', png(xmpChunk('\x01\0', xmp)), 'image/png'],
    ['WebP', webp(canvas), 'image/webp'],
    ['WebP that is cut off', webp(webpChunk('XMP ', xmp)).subarray(0, 40), 'image/webp'],
    ['TIFF', tiffOf([256, 4, Buffer.alloc(4)]), 'image/tiff'],
    ['TIFF whose IIM lies outside', tiffOf([33723, 4, iim]).subarray(0, 30), 'image/tiff'],
    ['TIFF of a program', tiff({ 270: 'Created with The GIMP' }), 'image/tiff'],
  ])('is media where it says nothing: a %s', async (_what, bytes, contentType) => {
    expect(await itemsOf(bytes)).toEqual([{ kind: 'media', contentType }]);
  });

  const bomb = xmpChunk('\x01\0', deflateSync(Buffer.alloc(3 * 1024 * 1024)));
  const elements = packet('A hen')
    .toString()
    .replace('<rdf:RDF', `${'<a/>'.repeat(3_000_000)}<rdf:RDF`);

  it.each<[string, Buffer]>([
    ['PNG of bombs', png(...Array(3000).fill(bomb))],
    ['PNG whose packet is no packet', png(xmpChunk('\0\0', Buffer.from(elements)))],
    ['WebP whose packet is no packet', webp(webpChunk('XMP ', Buffer.from(elements)))],
    ['TIFF whose packet is no packet', tiffOf([700, 1, Buffer.from(elements)])],
    ['TIFF whose IIM is none', tiffOf([33723, 4, Buffer.alloc(12_000_000, '\x1c\x02\x19\0\0')])],
  ])('takes no time to unpack: a %s', async (_what, bytes) => {
    const before = process.cpuUsage();

    await itemsOf(bytes);

    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(500);
  });
});

describe('the id of a picture', () => {
  const created: Datasets = [
    [2, 55, '20261120'],
    [2, 60, '101112+0100'],
  ];

  it.each<[string, Datasets, string]>([
    ['the unique name of the object', [[1, 100, 'urn:x:1'], [2, 187, 'D1'], [2, 103, 'R1'], ...created], 'urn:x:1'],
    ['the unique id of the document', [[2, 187, 'D1'], [2, 103, 'R1'], ...created], 'D1'],
    ['the reference with the second it was taken in', [[2, 103, 'R1'], ...created], 'R1@2026-11-20T09:11:12Z'],
  ])('is %s', async (_what, iim, uri) => {
    expect((await ofIim(...iim)).uri).toBe(uri);
  });

  it('is no reference alone: bureaus begin again each day', async () => {
    const article = await ofIim([2, 103, 'R1']);

    expect(article.uri).toMatch(/^sha256:/);
    expect(article.altIds).toEqual([{ role: 'transmissionReference', value: 'R1' }]);
    expect(article.associations).toEqual([{ rel: 'related', uri: 'R1' }]);
  });

  it('is no reference with a day alone either', async () => {
    const article = await ofIim([2, 103, 'R1'], [2, 55, '20261120']);

    expect([article.uri.slice(0, 7), article.firstCreated]).toEqual(['sha256:', '2026-11-20T00:00:00Z']);
  });

  it('is the digital image GUID before all', async () => {
    const xmp = `<rdf:Description xmlns:e="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" e:DigImageGUID="urn:x:guid"/>`;

    expect(await articleOf({ iim: [UTF8, CAPTION, [2, 187, 'D1']], xmp })).toMatchObject({
      uri: 'urn:x:guid',
      altIds: [{ role: 'uniqueDocumentId', value: 'D1' }],
    });
  });

  it("of Reuters is its USN, and of no one else's", async () => {
    const usn = [2, 22, 'GM1EXAMPLE01'] as const;

    expect((await ofIim(usn, [2, 110, 'REUTERS'])).uri).toBe('tag:reuters.com,0000:binary_GM1EXAMPLE01');
    expect((await ofIim(usn, [2, 110, 'Example Wire'])).uri).toMatch(/^sha256:/);
    expect((await ofIim([2, 22, 'DAILY WEATHER'], [2, 110, 'REUTERS'])).uri).toMatch(/^sha256:/);
  });
});

describe('the times of a picture', () => {
  it.each([
    ['20261120', '101112+0100', '2026-11-20T09:11:12Z'],
    ['20261120', '101112', '2026-11-20T08:11:12Z'],
    ['20261120', '', '2026-11-19T22:00:00Z'],
    ['20261120', 'noon', '2026-11-19T22:00:00Z'],
    ['00000000', '000000', undefined],
    ['00000000', '', undefined],
    ['20260230', '101112+0100', undefined],
    ['2026', '101112+0100', undefined],
  ])('taken at %s %s is %s', async (date, time, firstCreated) => {
    const article = await articleOf({ iim: [UTF8, CAPTION, [2, 55, date], [2, 60, time]] }, 'Europe/Helsinki');

    expect(article.firstCreated).toBe(firstCreated);
  });

  it('taken is when the file was made, where nothing else says it', async () => {
    const made: Datasets = [
      [2, 62, '20261121'],
      [2, 63, '080000+0000'],
    ];
    const xmp =
      '<rdf:Description xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:CreateDate="2026-11-22T08:00:00+01:00"/>';

    expect((await ofIim(...made)).firstCreated).toBe('2026-11-21T08:00:00Z');
    expect((await ofIim([2, 55, '20261120'], ...made)).firstCreated).toBe('2026-11-20T00:00:00Z');
    expect((await articleOf({ iim: [UTF8, CAPTION], xmp })).firstCreated).toBe('2026-11-22T07:00:00Z');
  });

  it('taken is not when an old picture was scanned, nor after it was sent', async () => {
    const scanned = [2, 62, '20261121'] as const;
    const xmp = (day: string) =>
      `<rdf:Description xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:ps="http://ns.adobe.com/photoshop/1.0/" ps:DateCreated="${day}" xmp:CreateDate="2026-11-22T08:00:00+01:00"/>`;

    for (const day of ['19440000', '19440600'])
      expect((await ofIim([2, 55, day], scanned)).firstCreated).toBeUndefined();
    for (const day of ['1944', '1944-06', 'circa 1944'])
      expect((await articleOf({ iim: [UTF8, CAPTION], xmp: xmp(day) })).firstCreated).toBeUndefined();
    expect((await ofIim([1, 70, '20261101'], [1, 80, '080000+0000'], scanned)).firstCreated).toBeUndefined();
  });

  it.each<[string, Datasets]>([
    ['in a zone that nobody names', [[2, 63, '080000']]],
    ['by a clock that is fast', [[2, 63, '070030+0000']]],
    [
      'where the day taken is 0000-00-00',
      [
        [2, 55, '0000-00-00'],
        [2, 63, '065000+0000'],
      ],
    ],
    [
      'where the day taken is 00010101',
      [
        [2, 55, '00010101'],
        [2, 63, '065000+0000'],
      ],
    ],
  ])('taken may be when the file was made %s', async (_what, iim) => {
    const sent: Datasets = [
      [1, 70, '20261121'],
      [1, 80, '070000+0000'],
      [2, 62, '20261121'],
    ];

    expect((await ofIim(...sent, ...iim)).firstCreated).toMatch(/^2026-11-21T0[678]:/);
  });

  it.each(['0000-00-00', '0000:00:00 00:00:00', '0001-01-01T00:00:00', '0'])(
    'taken may be when the file was made where XMP has no day: %s',
    async (day) => {
      const xmp = `<rdf:Description xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:ps="http://ns.adobe.com/photoshop/1.0/" ps:DateCreated="${day}" xmp:CreateDate="2026-11-22T08:00:00+01:00"/>`;

      expect((await articleOf({ iim: [UTF8, CAPTION], xmp })).firstCreated).toBe('2026-11-22T07:00:00Z');
    },
  );

  it('sent is the version', async () => {
    expect(await ofIim([1, 70, '20261121'], [1, 80, '000500-0500'])).toMatchObject({
      versionCreated: '2026-11-21T05:05:00Z',
    });
  });

  it.each([
    ['20261224', '180000+0100', { until: '2026-12-24T17:00:00Z' }],
    ['20261224', undefined, { until: '2026-12-24T12:00:00Z' }],
    ['20261224', '180000', { unreadable: '20261224T180000' }],
    ['soon', undefined, { unreadable: 'soonT000000-1200' }],
    ['00000000', undefined, undefined],
  ])('released at %s %s is held so', async (date, time, embargo) => {
    const iim: Datasets = [[2, 30, date], ...(time === undefined ? [] : [[2, 35, time] as const])];

    expect((await ofIim(...iim)).embargo).toEqual(embargo);
  });

  it('ended is when it expires', async () => {
    expect((await ofIim([2, 37, '20270101'], [2, 38, '000000+0000'])).expires).toBe('2027-01-01T00:00:00Z');
    expect((await ofIim([2, 37, '20270101'])).expires).toBe('2027-01-02T11:59:59Z');
  });

  it.each([
    ['EMBARGOED', 'Embargoed until 00:01 GMT on 24 December 2026', { until: '2026-12-24T00:01:00Z' }],
    ['Embargo', undefined, { unreadable: 'Embargo' }],
    ['Embargo lifted', undefined, undefined],
  ])('released under the status %s is held as its instructions say: %s', async (status, note, embargo) => {
    const notes: Datasets = note === undefined ? [] : [[2, 40, note]];

    expect(await ofIim([2, 7, status], ...notes)).toMatchObject({ pubStatus: 'usable', ...(embargo && { embargo }) });
    expect((await ofIim([2, 7, status], ...notes)).embargo).toEqual(embargo);
  });

  it('released under such a status is held where its day is left empty', async () => {
    expect((await ofIim([2, 7, 'EMBARGOED'], [2, 30, '00000000'], [2, 35, '000000+0000'])).embargo).toEqual({
      unreadable: 'EMBARGOED',
    });
  });

  it('released later is said in brackets behind its caption', async () => {
    const caption = (sent: string): Promise<ParsedArticle> => articleOf({ iim: [UTF8, [2, 120, sent]] });

    expect((await caption('A hen counts. (EMBARGOED UNTIL 0001 GMT DEC 24 2026) (Wire/Ann)')).embargo).toEqual({
      until: '2026-12-24T00:01:00Z',
    });
    expect((await caption('A hen counts. (Achtung: Sperrfrist bis 24. Dezember, 10 Uhr)')).embargo).toBeDefined();
    for (const news of [
      'The report (embargoed until Friday) was leaked.',
      'The study "On hens" (embargoed until Friday), was leaked.',
      'The study of the Institute (IH) (embargoed until Friday) was leaked.',
      'A hen counts. (Embargo ends Friday)',
    ]) {
      expect((await caption(news)).embargo, news).toBeUndefined();
    }
  });
});

describe('what a picture does to an earlier one', () => {
  it.each<[string, Datasets[number], string, string]>([
    ['kills it by its action', [2, 42, '01'], 'kill', 'canceled'],
    ['kills it by its status', [2, 7, 'KILL'], 'kill', 'canceled'],
    ['replaces it', [2, 42, '02'], 'new', 'usable'],
    ['corrects it', [2, 7, 'Correction'], 'correction', 'usable'],
    ['withholds it', [2, 7, 'HOLD'], 'new', 'withheld'],
    ['corrects it by its instructions', [2, 40, 'CORRECTS name of hen'], 'correction', 'usable'],
    ['withdraws it by its instructions', [2, 40, 'MANDATORY KILL: do not use'], 'withdrawal', 'usable'],
    ['corrects it by its headline', [2, 105, 'CORRECTED-Hen counts'], 'correction', 'usable'],
  ])('%s', async (_what, dataset, change, pubStatus) => {
    expect(await ofIim(dataset)).toMatchObject({ change, pubStatus });
  });
});

describe('the letters of IIM', () => {
  const sent = (...iim: Datasets): Promise<string | undefined> =>
    articleOf({ iim }).then((article) => article.description);
  const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');

  it.each<[string, string | undefined, Uint8Array, string]>([
    ['UTF-8, declared', '\x1b%G', Buffer.from('Käse – 5 €'), 'Käse – 5 €'],
    ['UTF-8 of level 3, declared', '\x1b%/I', Buffer.from('Käse'), 'Käse'],
    ['ISO 8859-1, declared', '\x1b.A', bytes('K\xe4se'), 'Käse'],
    ['ISO 8859-1 to the right, declared', '\x1b-A', bytes('K\xe4se'), 'Käse'],
    ['ISO 8859-5, declared', '\x1b-L', bytes('\xc1\xeb\xe0'), 'Сыр'],
    ['UTF-8, not declared', undefined, Buffer.from('Käse – 5 €'), 'Käse – 5 €'],
    ['Windows, not declared', undefined, bytes('K\xe4se \x96 5 \x80'), 'Käse – 5 €'],
    ['Windows with an apostrophe, not declared', undefined, bytes('hen\x92s nest'), 'hen’s nest'],
    [
      'Macintosh, not declared',
      undefined,
      bytes('K\x8ase \xd0 d\x8er\x8eglement'),
      'Käse – dérèglement'.replace('è', 'é'),
    ],
    ['DOS, not declared', undefined, bytes('K\x84se f\x81r Malm\x94'), 'Käse für Malmö'],
    ['Windows with an accent at the end, not declared', undefined, bytes('Caf\xe9'), 'Café'],
    ['UTF-8, not declared and cut in a letter', undefined, Buffer.from('Käsé').subarray(0, -1), 'Käs'],
    ['declared as what nobody knows', '\x1b-~', bytes('K\xe4se'), 'Käse'],
    ['Windows, declared as UTF-8', '\x1b%G', bytes('K\xe4se \x96 5 \x80'), 'Käse – 5 €'],
    ['Windows with an accent at the end, declared as UTF-8', '\x1b%G', bytes('K\xe4se im Caf\xe9'), 'Käse im Café'],
    [
      'UTF-8, declared and damaged',
      '\x1b%G',
      Buffer.concat([bytes('\xe4 '), Buffer.from('Käse für')]),
      '\ufffd Käse für',
    ],
    ['UTF-8, declared and cut in a letter', '\x1b%G', Buffer.from('Käsé').subarray(0, -1), 'Käs'],
  ])('are read as %s', async (_set, charset, value, expected) => {
    const declared: Datasets = charset === undefined ? [] : [[1, 90, charset]];

    expect(await sent(...declared, [2, 120, value])).toBe(expected);
  });

  it('are told field by field where only some are UTF-8, as declared', async () => {
    const article = await articleOf({
      iim: [UTF8, [2, 120, Buffer.from('Käse – 5 €')], [2, 105, bytes('K\xe4se')], [2, 202, bytes('\xff\xd8')]],
    });

    expect(article).toMatchObject({ headlineSent: 'Käse', description: 'Käse – 5 €' });
  });

  it('are told by what people read', async () => {
    for (const preview of [
      [2, 202, bytes('\xff\xd8\xff')],
      [3, 10, bytes('\x9c\xff')],
    ] as const) {
      expect(await sent([2, 120, Buffer.from('Käse – 5 €')], preview)).toBe('Käse – 5 €');
    }
  });

  it('are told by all fields together', async () => {
    const article = await articleOf({
      iim: [
        [2, 120, 'Plain words.'],
        [2, 80, bytes('Ren\x8e')],
        [2, 90, bytes('Orl\x8eans')],
      ],
    });

    expect(article).toMatchObject({ byline: 'René', located: 'Orléans', description: 'Plain words.' });
  });
});

describe('XMP beside IIM', () => {
  const both = (iim: Datasets, xmp: string): Promise<ParsedArticle> => articleOf({ iim, xmp });

  it('is believed where IIM has nothing, is cut off or was guessed', async () => {
    const xmp = `<rdf:Description ${PHOTOSHOP} photoshop:Headline="A hen’s long way up" photoshop:City="Upper Nest" photoshop:Source="Æg"/>`;
    const guessed: Datasets = [
      [2, 105, Buffer.from('A hen\xd5s way', 'latin1')],
      [2, 90, 'Upper'],
      [2, 115, Buffer.from('\xae', 'latin1')],
    ];

    expect(await both(guessed, xmp)).toMatchObject({
      headlineSent: 'A hen’s long way up',
      located: 'Upper Nest',
      infoSources: [{ name: 'Æg' }],
    });
  });

  it('is believed where IIM has no more than ASCII of the same text', async () => {
    const captionOf = async (iim: string, xmp: string): Promise<string | undefined> =>
      (await articleOf({ iim: [[2, 120, iim]], xmp: description(xmp) })).description;

    expect(await captionOf("Ren?'s hen ? Aeg?r", 'René’s hen – Aegír')).toBe('René’s hen – Aegír');
    expect(await captionOf('Rene counts', 'René counts')).toBe('René counts');
    expect(await captionOf('Will it count? Ja', 'Will it count! Ja')).toBe('Will it count? Ja');
  });

  it('is not believed where IIM says something else', async () => {
    const xmp = `<rdf:Description ${PHOTOSHOP} photoshop:Headline="Older" photoshop:City="Elsewhere"/>`;

    expect(await both([UTF8, [2, 105, 'Newer'], [2, 90, 'Nest']], xmp)).toMatchObject({
      headlineSent: 'Newer',
      located: 'Nest',
    });
  });

  it('tells the day that the picture was taken on, where IIM does not', async () => {
    const xmp = `<rdf:Description ${PHOTOSHOP} photoshop:DateCreated="2026-11-20"/>`;

    expect((await both([UTF8, CAPTION], xmp)).firstCreated).toBe('2026-11-20T00:00:00Z');
    expect((await both([UTF8, CAPTION, [2, 55, '20261119']], xmp)).firstCreated).toBe('2026-11-19T00:00:00Z');
  });

  it.each([
    ['<rdf:Alt><rdf:li xml:lang="de">Huhn</rdf:li><rdf:li xml:lang="x-default">Hen</rdf:li></rdf:Alt>', 'Hen'],
    ['<rdf:Alt><rdf:li xml:lang="de">Huhn</rdf:li></rdf:Alt>', 'Huhn'],
    ['<rdf:Alt><rdf:li xml:lang="x-default"/><rdf:li xml:lang="en">Hen</rdf:li></rdf:Alt>', 'Hen'],
    ['<rdf:Bag><rdf:li>Hen</rdf:li></rdf:Bag>', 'Hen'],
    ['Hen', 'Hen'],
    ['<rdf:Description><rdf:value>Hen</rdf:value></rdf:Description>', 'Hen'],
  ])('says a caption as %s', async (content, caption) => {
    expect((await articleOf({ xmp: description(content) })).description).toBe(caption);
  });

  it.each([
    ['is no XML', '<rdf:Description>'],
    ['declares entities', '<!DOCTYPE x [<!ENTITY a "b">]>'],
    ['has no end of depth', '<a>'.repeat(5000)],
  ])('that %s is none, and IIM is read alone', async (_what, xmp) => {
    expect((await both([UTF8, CAPTION], xmp)).description).toBe('A hen counts the stairs.');
  });
});

describe('the Exif of a picture', () => {
  const [CAPTION_TAG, ARTIST, COPYRIGHT, TAKEN, OFFSET] = [0x010e, 0x013b, 0x8298, 0x9003, 0x9011];
  const exif = tiff(
    { [CAPTION_TAG]: 'A hen  counts the stairs.', [ARTIST]: 'Ann Example', [COPYRIGHT]: '© 2026 Example Wire' },
    { [TAKEN]: '2026:11:20 10:11:12', [OFFSET]: '+01:00' },
  );

  it('tells what nothing else tells', async () => {
    expect(await articleOf({ exif })).toMatchObject({
      description: 'A hen counts the stairs.',
      byline: 'Ann Example',
      firstCreated: '2026-11-20T09:11:12Z',
      rights: { copyrightNotice: '© 2026 Example Wire' },
    });
  });

  it('is not believed where IIM says something else', async () => {
    const iim: Datasets = [UTF8, [2, 120, 'A hen has counted.'], [2, 80, 'Max Muster'], [2, 116, '© Example Wire']];

    expect(await articleOf({ exif, iim })).toMatchObject({
      description: 'A hen has counted.',
      byline: 'Max Muster',
      rights: { copyrightNotice: '© Example Wire' },
    });
  });

  it.each([
    'OLYMPUS DIGITAL CAMERA',
    'SONY DSC',
    'Exif_JPEG_PICTURE',
    'hen',
    'Samsung digital camera',
    'Created with The GIMP',
    'Erstellt mit GIMP 2.10',
    'Créé avec GIMP',
    'Creado con GIMP',
    'Created with GIMP for the desk',
    'Created by Adobe Photoshop Elements 15.0 (Windows) for the desk',
    'Processed with VSCO with a6 preset',
    'Made with Paint.NET 4',
    'Generated by Matplotlib version 3.9.2, https://matplotlib.org/ for the desk',
    'ImageJ=1.53t images=3 slices=3 unit=micron spacing=2 loop=false min=0 max=255',
    '{"shape": [512, 512, 3], "axes": "YXS", "note": "one of a great many"}',
    '<?xml version="1.0" encoding="UTF-8"?><OME xmlns="x" a="b c d e f g h i j"/>',
    'Intel(R) JPEG Library, version 1,5,4,0',
    'CREATOR: gd-jpeg v1.0 (using IJG JPEG v62), quality = 90',
    'Adobe Photoshop document',
    'Microsoft Office Document Imaging',
    'Scanned by Epson on Monday',
    'Gescannt von Epson am Montag',
    'Fax from 0123456 on Monday',
    'Created with Foobar Studio 2',
    'KODAK Digital Still Camera',
    'Page 1 of 3',
    'Screenshot from 2026-11-20 10-00-00',
    'Screenshot 2026-11-20 at 10.00.00',
    'Bildschirmfoto 2026-11-20 um 10.00.00',
    'Capture d’écran 2026-11-20 à 10.00.00',
    'Captura de pantalla de 2026-11-20 a las 10.00.00',
  ])('is mere media where a camera or a program wrote %s', async (sent) => {
    for (const [bytes, contentType] of [
      [picture({ exif: tiff({ [CAPTION_TAG]: sent }) }), 'image/jpeg'],
      [tiff({ [CAPTION_TAG]: sent }), 'image/tiff'],
    ] as const) {
      expect(await itemsOf(bytes)).toEqual([{ kind: 'media', contentType }]);
    }
  });

  it.each([
    'Created by Ada Quill, a sand sculpture draws crowds in Arden on Monday.',
    'Created using sand, the sculpture draws crowds in Arden',
    'Erstellt von Kindern, zieht ein Wandbild in Arden viele Besucher an.',
    'Créée par des enfants, une fresque attire les foules à Arden.',
    'Scanned by customs officers, the lorry leaves the port of Arden.',
    'Taken by surprise, a hen leaves its nest in Arden.',
    'Screenshot of a video that shows the ferry Aurora on fire.',
    'Shot by police in Arden',
    'Made in Arden by hand',
    'Fax machines at a museum',
    'Adobe headquarters in San Jose',
    'A hen looks at the camera',
    'Scan of an ancient scroll',
    'A new version of the musical opens in Arden.',
    'Photoshop teachers protest in Arden.',
    'Screenshot from the game',
    'Screenshot of the hacked website',
    'Screenshot of a post on March 4',
    'Screen grab from CCTV footage',
    'Page 1 of the Daily News',
    'Seite 1 der Arden Zeitung',
    'Page from the Book of Owls',
    'Fax from the White House',
    'Copy from the archive of Arden',
    'Exported from Arden: frozen fish',
    'Erstellt von Schülern in Arden',
    'Written with chalk on a wall',
    'Ada Quill presents hen software version 18.1 in Arden',
    'DJI drone v2.0 over Arden harbour',
    'Apple unveils its new picture',
    'A thief caught on video camera',
    'Edited with Adobe Photoshop: how an image of Princess Ada spread',
    'E=mc2 is written on a wall in Arden, as students protest on Monday',
  ])('is a caption where somebody wrote %s', async (sent) => {
    for (const bytes of [picture({ exif: tiff({ [CAPTION_TAG]: sent }) }), tiff({ [CAPTION_TAG]: sent })]) {
      expect(await itemsOf(bytes)).toMatchObject([{ article: { description: sent } }]);
    }
  });

  it('that is damaged or cut off anywhere is less, or none', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(exif.length - 1), fc.nat(255), fc.boolean(), async (at, byte, isCut) => {
        const damaged = isCut ? exif.subarray(0, at) : Buffer.from(exif);
        if (!isCut) damaged[at] = byte;

        expect(await itemsOf(picture({ exif: damaged, iim: [UTF8, CAPTION] }))).toHaveLength(1);
      }),
    );
  });
});

describe('what a picture shows', () => {
  const EXT = 'xmlns:e="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"';
  const list = (property: string, items: string): string =>
    `<e:${property}><rdf:Bag>${items}</rdf:Bag></e:${property}>`;

  it('is told apart: people, organisations, events and places', async () => {
    const location = (city: string, code: string) =>
      `<rdf:li rdf:parseType="Resource"><e:City>${city}</e:City><e:CountryName>Henland</e:CountryName><e:CountryCode>${code}</e:CountryCode></rdf:li>`;
    const xmp = `<rdf:Description ${EXT}>${list('PersonInImage', '<rdf:li>Ann Example</rdf:li>')}${list('OrganisationInImageName', '<rdf:li>Hen Club</rdf:li>')}<e:Event>Stair day</e:Event>${list('LocationShown', location('Nest', 'HEN'))}${list('LocationCreated', location('Coop', ''))}</rdf:Description>`;

    const { subjects, located } = await articleOf({ iim: [UTF8, CAPTION], xmp });

    expect(subjects).toEqual([
      { rel: 'person', qcode: 'literal:Ann Example', name: 'Ann Example' },
      { rel: 'organisation', qcode: 'literal:Hen Club', name: 'Hen Club' },
      { rel: 'event', qcode: 'literal:Stair day', name: 'Stair day' },
      { rel: 'place', qcode: 'literal:Nest', name: 'Nest' },
      { rel: 'place', qcode: 'iso3166-1a3:HEN', name: 'Henland' },
      { rel: 'place', qcode: 'literal:Coop', name: 'Coop' },
      { rel: 'place', qcode: 'literal:Henland', name: 'Henland' },
    ]);
    expect(located).toBe('Coop');
  });

  it.each([
    ['AFP via Getty Images', 'AFP'],
    ['Handout via REUTERS', 'Reuters'],
    ['Getty Images', 'Getty Images'],
    ['picture alliance/dpa', 'dpa'],
    ['Hen Club', undefined],
  ])('with the credit %s is provided by %s', async (credit, provider) => {
    expect((await ofIim([2, 110, credit])).provider).toBe(provider);
  });
});

describe('who took a picture', () => {
  it.each<[string, Datasets, string, string[]]>([
    ['one to a line', [[2, 80, 'Ann Example']], 'Ann Example', ['Ann Example']],
    ['two on one', [[2, 80, 'Ann Example; Bo Sample']], 'Ann Example, Bo Sample', ['Ann Example', 'Bo Sample']],
    ['nobody', [[2, 80, 'STRINGER']], 'STRINGER', []],
  ])('is told by its bylines: %s', async (_what, iim, byline, names) => {
    const article = await ofIim(...iim);

    expect([article.byline, article.credits.map(({ name }) => name)]).toEqual([byline, names]);
  });

  it('is told by Exif, which has all of them in one', async () => {
    const { credits } = await articleOf({ iim: [UTF8, CAPTION], exif: tiff({ 315: 'Ann Example; Bo Sample' }) });

    expect(credits.map(({ name }) => name)).toEqual(['Ann Example', 'Bo Sample']);
  });
});

describe('what else IIM says', () => {
  it('are places that the picture shows, each code before its name', async () => {
    const places = async (...iim: Datasets) => (await ofIim(...iim)).subjects;
    const germany = { rel: 'place', qcode: 'iso3166-1a3:DEU', name: 'Germany' };

    expect(await places([2, 26, 'DEU'], [2, 27, 'Germany'], [2, 26, 'FRA'], [2, 27, 'France'])).toEqual([
      germany,
      { rel: 'place', qcode: 'iso3166-1a3:FRA', name: 'France' },
    ]);
    expect(await places([2, 100, 'deu'], [2, 101, 'Germany'])).toEqual([germany]);
    expect(await places([2, 26, 'DEU'])).toEqual([{ rel: 'place', qcode: 'iso3166-1a3:DEU' }]);
    expect(await places([2, 26, 'DEU'], [2, 27, 'Germany'], [2, 27, 'Nest'])).toEqual([
      { rel: 'place', qcode: 'iso3166-1a3:DEU' },
      { rel: 'place', qcode: 'literal:Germany', name: 'Germany' },
      { rel: 'place', qcode: 'literal:Nest', name: 'Nest' },
    ]);
  });

  it('is its language, in whichever letters', async () => {
    for (const sent of ['de', 'DE', 'ger', 'DEU']) expect((await ofIim([2, 135, sent])).language).toBe('de');
  });

  it('is no headline and no slugline where it is the number of the picture', async () => {
    const article = await ofIim([2, 5, '1234567890']);

    expect(article).toMatchObject({ headline: '', altIds: [{ role: 'objectName', value: '1234567890' }] });
    expect(article.slugline).toBeUndefined();
    expect(await ofIim([2, 5, 'HEN/'])).toMatchObject({ headline: 'HEN/', slugline: 'HEN/', altIds: [] });
  });
});

describe('the datasets of IIM', () => {
  const dataset = (number: number, value: string | Buffer, length?: number): Buffer => {
    const content = Buffer.from(value as string);
    const head = Buffer.of(0x1c, 2, number, 0, 0);
    head.writeUInt16BE(length ?? content.length, 3);
    return Buffer.concat([head, content]);
  };
  const block = (id: number, content: Buffer, signature = '8BIM', name = '\0\0'): Buffer => {
    const head = Buffer.from(`${signature}\0\0${name}\0\0\0\0`, 'latin1');
    head.writeUInt16BE(id, 4);
    head.writeUInt32BE(content.length, head.length - 4);
    return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
  };
  const ofBlocks = async (...blocks: Buffer[]): Promise<ParsedArticle> => {
    const content = Buffer.concat([Buffer.from('Photoshop 3.0\0', 'latin1'), ...blocks]);
    const head = Buffer.of(0xff, 0xed, 0, 0);
    head.writeUInt16BE(content.length + 2, 2);
    const jpeg = picture({});
    const [item] = (await itemsOf(Buffer.concat([jpeg.subarray(0, 2), head, content, jpeg.subarray(2)]))) as [
      { article: ParsedArticle },
    ];
    return item.article;
  };
  const ofDatasets = (...datasets: Buffer[]): Promise<ParsedArticle> =>
    ofBlocks(block(0x0404, Buffer.concat(datasets)));
  const HEADLINE = dataset(105, 'Hen counts');
  const long = (bytes: number): Buffer =>
    Buffer.concat([Buffer.of(0x1c, 2, 202, 0x80, 4, 0, 0, bytes >> 8, bytes & 0xff), Buffer.alloc(bytes, 'A')]);

  it.each<[string, () => Promise<ParsedArticle>]>([
    ['behind one that is longer than two bytes can say', () => ofDatasets(long(40_000), HEADLINE)],
    ['before one that claims to be longer than all', () => ofDatasets(HEADLINE, dataset(120, 'A hen', 4096))],
    [
      'before one whose length has too many bytes',
      () => ofDatasets(HEADLINE, Buffer.from('\x1c\x02\x78\x80\x09A hen')),
    ],
    ['behind fill', () => ofDatasets(dataset(90, 'Nest'), Buffer.alloc(3), HEADLINE)],
    ['before what is none', () => ofDatasets(HEADLINE, Buffer.from('noise'))],
    [
      "behind another program's block, and one with a name",
      () =>
        ofBlocks(
          block(1, Buffer.from('x'), 'MeSa'),
          block(0x0425, Buffer.from('abc'), '8BIM', '\x03hen'),
          block(0x0404, HEADLINE),
        ),
    ],
  ])('are read %s', async (_what, read) => {
    expect((await read()).headlineSent).toBe('Hen counts');
  });

  it('that may stand once are the last of their kind', async () => {
    const article = await ofDatasets(
      HEADLINE,
      dataset(105, 'Hen has counted'),
      dataset(80, 'Ann A'),
      dataset(80, 'Bo B'),
    );

    expect(article).toMatchObject({ headlineSent: 'Hen has counted', byline: 'Ann A, Bo B' });
  });
});

describe('a damaged picture', () => {
  it('cut off anywhere is a picture, or media', async () => {
    const bytes = picture({ iim: [UTF8, CAPTION], xmp: description('Hen'), segments: 2 });

    for (let end = 3; end < bytes.length; end++) {
      const [item] = await itemsOf(bytes.subarray(0, end));
      expect(
        Object.keys(item as object)
          .sort()
          .join(),
      ).toMatch(/^(article,source|contentType,kind|media,name)$/);
    }
  });

  it("has IPTC's codes and terms under their alias, whichever way they are written", async () => {
    const core = 'xmlns:c="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"';
    const ext = 'xmlns:e="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"';
    const term = 'http://cv.iptc.org/newscodes/mediatopic/20000001';
    const xmp = `<rdf:Description ${core} ${ext}><c:SubjectCode><rdf:Bag><rdf:li>IPTC:15000000</rdf:li><rdf:li>04000000</rdf:li><rdf:li>medtop:20000002</rdf:li></rdf:Bag></c:SubjectCode><e:AboutCvTerm><rdf:Bag><rdf:li rdf:parseType="Resource"><e:CvTermId>${term}</e:CvTermId></rdf:li></rdf:Bag></e:AboutCvTerm></rdf:Description>`;

    const { subjects } = await articleOf({ iim: [UTF8, CAPTION, [2, 12, 'IPTC:20000003:tea']], xmp });

    expect(subjects.map(({ qcode }) => qcode)).toEqual([
      'medtop:20000003',
      'subj:15000000',
      'subj:04000000',
      'medtop:20000002',
      'medtop:20000001',
    ]);
  });

  it('with any bytes for its metadata is a picture, or media', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 300 }), fc.boolean(), async (noise, isXmp) => {
        const parts = isXmp
          ? { xmp: `${description('Hen')}${Buffer.from(noise).toString('latin1')}` }
          : { iim: [CAPTION, [2, 105, noise], [noise[0]!, noise.at(-1)!, noise]] as Datasets };

        expect(await itemsOf(picture(parts))).toHaveLength(1);
      }),
    );
  });

  it('takes linear time over thousands of datasets', async () => {
    const before = process.cpuUsage();
    const iim: Datasets = [CAPTION, ...Array.from({ length: 12_000 }, () => [2, 25, ''] as const)];

    await itemsOf(picture({ iim: [...iim, ...iim, ...iim, ...iim, ...iim], segments: 6 }));

    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(1500);
  });
});
