import { describe, expect, it } from 'vitest';
import { DropRejected } from '../../functions/errors.ts';
import { decodeText, dropHead } from '../../functions/formats/syntax/text.ts';

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

describe('decodeText', () => {
  it('reads UTF-8 and leaves its byte order mark out', () => {
    expect(decodeText(Buffer.from('\ufeffcafé'))).toBe('café');
  });

  it('accepts the encoding name utf8, which is not registered', () => {
    const drop = "<?xml version='1.0' encoding='utf8'?>\n<a>café</a>";

    expect(decodeText(Buffer.from(drop))).toBe(drop);
  });

  it('reads the encoding that the declaration names', () => {
    expect(decodeText(latin1('<?xml version="1.0" encoding="ISO-8859-1"?><a>café</a>'))).toContain('café');
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
    ['café à la carte', 'café à la carte'],
    ['\x93Straßenbahn\x94 \x96 10\xa0km', '“Straßenbahn” – 10\u00a0km'],
    ['it\x92s the ship\x92s', 'it’s the ship’s'],
    ['at \xa310 or \x8020', 'at £10 or €20'],
  ])('reads %j as windows-1252, though it is declared as UTF-8', (sent, read) => {
    expect(decodeText(latin1(`<?xml version="1.0" encoding="UTF-8"?><a>${sent}</a>`))).toContain(`<a>${read}</a>`);
  });

  it.each([
    ['Russian', 'Ïîðò çàêðûò'],
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
