import { describe, expect, it } from 'vitest';
import { DropRejected } from '../../functions/errors.ts';
import { decodeText, dropHead, xmlText } from '../../functions/formats/syntax/text.ts';

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const utf16le = (text: string): Uint8Array => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

function rejectionOf(bytes: Uint8Array): Pick<DropRejected, 'code' | 'position'> | undefined {
  try {
    decodeText(bytes);
    return undefined;
  } catch (error) {
    if (error instanceof DropRejected) return { code: error.code, position: error.position };
    throw error;
  }
}

const ENGLISH =
  'The harbour was closed on Monday, and the ships that had been at sea were told to stay there for the night.';
const GERMAN =
  'Der Hafen ist am Montag geschlossen worden, und die Schiffe, die auf See waren, mussten dort für die Nacht bleiben.';
const FRENCH =
  'Le port est fermé depuis lundi, et les bateaux qui sont en mer ont dû y rester pour la nuit, dans le froid.';

describe('decodeText', () => {
  it('reads UTF-8 and leaves its byte order mark out', () => {
    expect(decodeText(Buffer.from('\ufeffcafé'))).toBe('café');
  });

  it.each(['utf8', 'utf_8', 'unicode'])('accepts the encoding name %s, which is not registered', (name) => {
    const drop = `<?xml version='1.0' encoding='${name}'?>\n<a>café</a>`;

    expect(decodeText(Buffer.from(drop))).toBe(drop);
  });

  it('reads the encoding that the declaration names', () => {
    expect(decodeText(latin1('<?xml version="1.0" encoding="ISO-8859-1"?><a>café</a>'))).toContain('café');
    expect(decodeText(latin1('<?xml version="1.0" encoding="ISO-8859-1"?><a>CAFÉ® sales</a>'))).toContain('CAFÉ®');
    for (const name of ['Škoda', 'Kılıç', 'Ğ', 'π', 'МиГ'])
      expect(decodeText(Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?><a>${name}</a>`))).toContain(name);
    expect(decodeText(latin1('<?xml version="1.0" encoding="ISO-8859-1"?><a>«Café» é\xc3\xa9</a>'))).toContain('éÃ©');
  });

  it.each(['ISO-8859-1', 'iso8859-1', 'latin_1', 'us-ascii', 'windows-1252'])(
    'is UTF-8 where every byte is, though its declaration says %s',
    (label) => {
      const drop = `<?xml version="1.0" encoding="${label}"?><a>café, £4</a>`;

      expect(decodeText(Buffer.from(drop))).toBe(drop);
    },
  );

  it.each([
    ['windows-1250', 'Přístav řek'],
    ['windows-1251', 'Порт'],
    ['ISO-8859-15', 'für über Äste'],
    ['Shift_JIS', '港湾委員会'],
    ['gbk', '港口委员会'],
  ])('is UTF-8 where every byte is, and three signs or more say so, though its declaration says %s', (label, text) => {
    const drop = `<?xml version="1.0" encoding="${label}"?><a>${text}</a>`;

    expect(decodeText(Buffer.from(drop))).toBe(drop);
  });

  it('is what its declaration says where that makes as much sense', () => {
    expect(decodeText(latin1('<?xml version="1.0" encoding="windows-1250"?><a>\xc5\xa0</a>'))).toContain('>Ĺ\u00a0<');
    const japanese = '<?xml version="1.0" encoding="ISO-2022-JP"?><a>\x1b$B9A\x1b(B</a>';
    expect(decodeText(latin1(japanese))).toContain('>港<');
  });

  it.each([
    ['ansi', '\x93caf\xe9\x94', '“café”'],
    ['cp932', '\x8d\x60', '港'],
    ['MS949', '\xc7\xd7', '항'],
    ['EUC_KR', '\xc7\xd7', '항'],
  ])('is in the set that programs call %s', (label, sent, read) => {
    expect(decodeText(latin1(`<?xml version="1.0" encoding="${label}"?><a>${sent}</a>`))).toContain(`>${read}<`);
  });

  it('has the signs that programs copied from the set of Windows', () => {
    expect(decodeText(Buffer.from('<a>it\u0092s \u0093tea\u0094\u0085</a>'))).toBe('<a>it’s “tea”\u0085</a>');
    const polish = '<?xml version="1.0" encoding="iso-8859-2"?><a>wi\x9cni \x84a\x94</a>';
    expect(decodeText(latin1(polish))).toContain('>wiśni „a”<');
  });

  it('is UTF-16 without a byte order mark where its declaration is', () => {
    const xml = '<?xml version="1.0" encoding="UTF-16"?><a>café</a>';

    expect(decodeText(Buffer.from(xml, 'utf16le'))).toBe(xml);
    expect(decodeText(Buffer.from(xml, 'utf16le').swap16())).toBe(xml);
  });

  it('goes by the byte order mark before the declaration', () => {
    expect(decodeText(utf16le('<?xml version="1.0" encoding="UTF-8"?><a>café</a>'))).toContain('café');
  });

  it('takes a UTF-16 declaration that can be read as ASCII for a forgotten one', () => {
    expect(decodeText(Buffer.from('<?xml version="1.0" encoding="UTF-16"?><a>café</a>'))).toContain('café');
  });

  it('names the first byte that is not UTF-8, and its line', () => {
    const bytes = latin1('<?xml version="1.0" encoding="UTF-8"?>\n<a>caf\xc3\xa9 à la carte</a>');

    expect(rejectionOf(bytes)).toEqual({ code: 'BAD_ENCODING', position: { byte: 48, line: 2 } });
  });

  it.each([
    ['café à la carte', 'café à la carte', FRENCH],
    ['\x93Straßenbahn\x94 \x96 10\xa0km', '“Straßenbahn” – 10\u00a0km', GERMAN],
    ['it\x92s the ship\x92s', 'it’s the ship’s', ENGLISH],
    ['at \xa310 or \x8020', 'at £10 or €20', ENGLISH],
  ])('reads %j as windows-1252, though it is declared as UTF-8', (sent, read, text) => {
    const xml = `<?xml version="1.0" encoding="UTF-8"?><a code="urn:x:5">${sent}</a><p>${text}</p>`;

    expect(decodeText(latin1(xml))).toContain(`>${read}</a>`);
  });

  it.each([
    ['Russian', 'Ïîðò çàêðûò'],
    [
      'Czech',
      'Bou\xf8e dorazila do m\xecsta ve\xe8er a \xf8eka se zvedla, \xf8\xedk\xe1 starosta, kter\xfd je tak\xe9 na radnici',
    ],
    [
      'Hungarian',
      'A kikötõ az esti vihar miatt zárva volt, és a hajók nem futottak ki, mert a szél is erõs lesz még ma',
    ],
    [
      'Latvian',
      'V\xe7tra sasniedza ostu otrdien, cilv\xe7ki palika m\xe2j\xe2s un ku\xec\xeei neizg\xe2ja j\xfbr\xe2 lîdz vakaram, teica ostas',
    ],
    ['what is left of an apostrophe', `It\x99s late. ${ENGLISH}`],
    ['what is left of a letter', `The caf\xa9 is closed. ${ENGLISH}`],
    ['Chinese', `\xb1\xb1\xbe\xa9 ${ENGLISH}`],
    ['Polish', 'Port zosta\xb3 zamkni\xeaty w \xb3odzi'],
    ['Turkish', 'Liman kapat\xfdld\xfd'],
    ['Japanese', '\x8d`\x82\xaa\x95\xc2\x8d\xbd\x82\xb3\x82\xea\x82\xbd'],
    ['a sign that was cut off', 'don\xe2\x80t'],
    ['a sign that was cut in two', 'caf\xc3'],
    ['no letter', 'a = \xff'],
    ['bytes that mean nothing', 'tea\x81time'],
  ])('rejects UTF-8 that holds %s', (_, sent) => {
    expect(rejectionOf(latin1(`<?xml version="1.0" encoding="UTF-8"?><a>${sent}</a>`))).toMatchObject({
      code: 'BAD_ENCODING',
    });
  });

  it('names the byte in other encodings, too', () => {
    const bytes = Buffer.concat([latin1('<?xml version="1.0" encoding="Shift_JIS"?><a>'), Buffer.from([0x85, 0xff])]);

    expect(rejectionOf(bytes)).toMatchObject({ code: 'BAD_ENCODING', position: { byte: 46 } });
  });

  it('goes by the bytes of XML that declares nothing', () => {
    expect(decodeText(latin1('<a>café à la carte</a>'))).toBe('<a>café à la carte</a>');
    expect(decodeText(latin1('<?xml version="1.0"?><a>\x93Straßenbahn\x94</a>'))).toContain('“Straßenbahn”');
  });

  it('goes by the alphabet of XML that declares nothing, though a few of its bytes are letters of UTF-8', () => {
    const [arabic, korean] = [
      '\xe3\xcc\xe1\xd3 \xc7\xe1\xe3\xed\xe4\xc7\xc1 \xed\xe6\xe3 \xc7\xe1\xc7\xcb\xe4\xed\xe4 \xc8\xed\xe4',
      '\xc7\xd7\xb8\xb8\xc0\xa7\xbf\xf8\xc8\xb8\xb4\xc2 \xb4\xd9\xc0\xbd \xc7\xd8\xbf\xa1 \xc0\xcc\xb0\xf7\xc0\xbb \xbf\xac\xb4\xd9\xb0\xed',
    ];

    expect(decodeText(latin1(`<a>${arabic}</a>`))).toBe('<a>مجلس الميناء يوم الاثنين بين</a>');
    expect(decodeText(latin1(`<a>${korean}</a>`))).toBe('<a>항만위원회는 다음 해에 이곳을 연다고</a>');
  });

  it('does not take damaged UTF-8 for an older set', () => {
    const bytes = Buffer.concat([Buffer.from('<a>café'), Buffer.from([0xe9]), Buffer.from('</a>')]);

    expect(rejectionOf(bytes)).toEqual({ code: 'BAD_ENCODING', position: { byte: 8, line: 1 } });
  });

  it('rejects a sequence that the end cuts off', () => {
    expect(rejectionOf(Buffer.from([0x61, 0xc3]))).toMatchObject({ code: 'BAD_ENCODING', position: { byte: 1 } });
  });

  it('rejects an encoding that nobody knows', () => {
    expect(rejectionOf(latin1('<?xml version="1.0" encoding="x-invented"?><a/>'))).toMatchObject({
      code: 'BAD_ENCODING',
    });
  });
});

describe('xmlText', () => {
  it('leaves out the blanks before a declaration, keeps the number of each line and reads signs of Windows by number', () => {
    expect(xmlText(latin1(' \n\t<?xml version="1.0" encoding="iso-8859-1"?>\n<a>café</a>'))).toBe('\n\n<a>café</a>');
    expect(xmlText(Buffer.from('\ufeff\n<?xml version="1.0"?><a>café</a>'))).toBe('\n<a>café</a>');
    expect(xmlText(Buffer.from('\n<a>café</a>'))).toBe('\n<a>café</a>');
    expect(xmlText(Buffer.from('<a>it&#146;s &#x93;tea&#148; &#160;&#1460;</a>'))).toBe(
      '<a>it’s “tea” &#160;&#1460;</a>',
    );
    expect(xmlText(Buffer.from(`<a>${'&#146;'.repeat(400_000)}</a>`))).toBe(`<a>${'’'.repeat(400_000)}</a>`);
    expect(xmlText(Buffer.from('<?xml version="1.0"?><a/>'))).toBe('<?xml version="1.0"?><a/>');
  });
});

describe('dropHead', () => {
  it('leaves out the mark and the blanks before the text', () => {
    expect(dropHead(Buffer.from('\ufeff \r\n\t<a/>')).text).toBe('<a/>');
  });

  it('never throws, whatever the bytes are', () => {
    expect(dropHead(Uint8Array.of(0x61, 0xff)).text).toBe('a\ufffd');
    expect(dropHead(latin1('<?xml version="1.0" encoding="x-invented"?>')).text).toContain('x-invented');
    expect(dropHead(new Uint8Array()).text).toBe('');
  });

  it('looks at the first 64 KB only', () => {
    expect(dropHead(Buffer.alloc(1_000_000, 'x')).bytes.length).toBe(65_536);
  });
});
