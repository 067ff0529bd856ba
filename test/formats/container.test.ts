import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { DropRejected } from '../../functions/errors.ts';
import {
  MAX_ENTRIES,
  MAX_RATIO,
  MAX_UNPACKED_BYTES,
  RATIO_FREE_BYTES,
} from '../../functions/formats/containers/entry.ts';
import { readDrop } from '../../functions/formats/registry.ts';
import { MAX_DROP_BYTES } from '../../functions/names.ts';
import { newsMessage, uriOf } from '../wire-item.ts';
import { type PackedFile, paxRecord, picture, tar, zip } from './packing.ts';

const story = (usn: string): string =>
  newsMessage({ usn, version: '1', versionCreated: '2026-11-20T08:00:00.000Z', headline: `Story ${usn}` });

/** Headline or code of each item, and of what ended the reading. */
async function read(bytes: Uint8Array, name = 'drop'): Promise<string[]> {
  const seen: string[] = [];
  try {
    const drop = readDrop({ bytes, name });
    if (drop.kind === 'media') return [drop.contentType];
    for await (const item of drop.items) {
      if ('article' in item) seen.push(item.article.headline);
      else seen.push('media' in item ? `${item.name} is ${item.media}` : said(item.rejected));
    }
  } catch (error) {
    if (!(error instanceof DropRejected)) throw error;
    seen.push(`ends: ${said(error)}`);
  }
  return seen;
}

const said = ({ code, message }: DropRejected): string => `${code} ${message}`;

async function cpuMs(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe('a container', () => {
  it('hands on the article of each entry with its own format, source and place', async () => {
    const [first, second] = [story('A'), story('B')];
    const drop = readDrop({ bytes: zip([file('a.xml', first), file('b.xml', second)]), name: 'x' });
    const items = [];
    if (drop.kind === 'items') for await (const item of drop.items) if ('article' in item) items.push(item);

    expect(drop).toMatchObject({ kind: 'items', format: 'zip' });
    expect(items.map(({ article }) => [article.uri, article.format])).toEqual([
      [uriOf('A'), 'newsml-g2'],
      [uriOf('B'), 'newsml-g2'],
    ]);
    expect(items.map(({ source }) => source)).toEqual([itemOf(first), itemOf(second)]);
  });

  it('unpacks an entry when its turn has come, not before', async () => {
    const drop = readDrop({
      bytes: zip([file('a.xml', story('A')), { ...file('b.xml', ''), isStored: true }]),
      name: 'x',
    });
    if (drop.kind !== 'items') throw new Error('no items');
    const items = (drop.items as AsyncIterable<unknown>)[Symbol.asyncIterator]();

    expect(await items.next()).toMatchObject({ value: { article: { headline: 'Story A' } } });
    expect(await items.return?.()).toMatchObject({ done: true });
  });

  it('is told by its bytes, whatever it is called', async () => {
    expect(await read(zip([file('a.xml', story('A'))]), 'story.xml')).toEqual(['Story A']);
    expect(await read(gzipSync(story('A')), 'story.txt')).toEqual(['Story A']);
  });

  it('counts a picture without a caption as media, and refuses one that is called text', async () => {
    const files = [file('plain.jpg', picture({})), file('plain.xml', picture({}))];

    expect(await read(zip(files))).toEqual([
      'plain.jpg is image/jpeg',
      'MISLABELLED plain.xml: plain.xml says that it is text, but its bytes are image/jpeg',
    ]);
  });

  it('that holds nothing but what packers leave behind is empty', async () => {
    const files = [file('__MACOSX/a.xml', 'x'), file('.a.xml', 'x'), file('a/', ''), file('a.xml', '')];

    expect(await read(zip(files))).toEqual(['ends: EMPTY the zip holds no drop']);
    expect(await read(tar(files))).toEqual(['ends: EMPTY the tar holds no drop']);
    expect(await read(zip([]))).toEqual(['ends: EMPTY the zip holds no drop']);
    expect(await read(gzipSync(''))).toEqual(['ends: EMPTY the gzip holds no drop']);
  });

  it('in a container is one rejected item, whichever it is', async () => {
    const inner = [zip([file('a.xml', story('A'))]), gzipSync(story('A')), tar([file('a.xml', story('A'))])];

    for (const pack of [zip, tar]) {
      const files = [...inner.map((content, index) => file(`${index}.xml`, content)), file('b.xml', story('B'))];
      expect((await read(pack(files))).map((item) => item.split(':')[0])).toEqual([
        'TOO_DEEP 0.xml',
        'TOO_DEEP 1.xml',
        'TOO_DEEP 2.xml',
        'Story B',
      ]);
    }
    expect((await read(gzipSync(inner[0]!)))[0]).toMatch(/^TOO_DEEP /);
  });

  it('never shows more of a name than its last part, nor what controls a terminal', async () => {
    const names = ['../../../etc/cron.d/a\u001b[2J.bin', `C:\\x\\${'y'.repeat(5000)}`, '///', '\u202e/..'];
    const shown = await read(zip(names.map((name) => file(name, '\u0001\u0000\u0002'))));

    expect(shown.map((item) => item.slice('UNKNOWN_FORMAT '.length).split(': no')[0])).toEqual([
      'a?[2J.bin',
      'y'.repeat(120),
    ]);
  });
});

describe('a container of more than it should hold', () => {
  it('is refused as a zip before anything is unpacked, and ends as a tar', async () => {
    const many = Array.from({ length: MAX_ENTRIES + 1 }, () => file('a.bin', 'x'));

    expect(await read(zip(many))).toEqual([
      `ends: TOO_LARGE the zip has ${MAX_ENTRIES + 1} entries; at most ${MAX_ENTRIES} are read`,
    ]);
    const ended = await read(tar(many));
    expect(ended).toHaveLength(MAX_ENTRIES + 1);
    expect(ended.at(-1)).toBe(`ends: TOO_LARGE the tar has more than ${MAX_ENTRIES} entries`);
  });

  it('loses a bomb, not its neighbours', async () => {
    const bomb = Buffer.alloc(MAX_RATIO * 100_000);
    const files = [file('a.xml', story('A')), file('bomb.xml', bomb), file('b.xml', story('B'))];

    expect(await read(zip(files))).toEqual([
      'Story A',
      `UNSAFE bomb.xml: it would unpack to more than ${MAX_RATIO} times its bytes`,
      'Story B',
    ]);
  });

  it('stops at the size that a bomb says it has', async () => {
    const bomb = Buffer.alloc(20_000_000);
    const ms = await cpuMs(async () => {
      expect(await read(zip([{ ...file('bomb.xml', bomb), says: { size: 1000 } }]))).toEqual([
        expect.stringMatching(/^MALFORMED bomb\.xml: it cannot be unpacked to the 1000 bytes that it says/),
      ]);
    });

    expect(ms).toBeLessThan(1000);
  });

  it('unpacks no more than its ratio from many small bombs', async () => {
    const small = Buffer.alloc(RATIO_FREE_BYTES);
    const seen = await read(zip(Array.from({ length: 30 }, (_, index) => file(`${index}.bin`, small))));

    // 30 entries of 1 KB each.
    expect(seen.filter((item) => item.startsWith('UNSAFE')).length).toBeGreaterThan(20);
    expect(seen.filter((item) => item.startsWith('UNKNOWN_FORMAT')).length).toBeGreaterThan(0);
  });

  it('reads no entry larger than a drop, and no more of all than it may', async () => {
    // Packs 40:1, so that the ratio says nothing.
    const block = deflatable(8 * 1024 * 1024);
    const count = MAX_UNPACKED_BYTES / block.length + 2;
    const seen = await read(zip(Array.from({ length: count }, (_, index) => file(`${index}.bin`, block))));
    const huge = await read(zip([file('huge.bin', deflatable(MAX_DROP_BYTES + 1))]));

    expect(seen.filter((item) => item.startsWith('UNKNOWN_FORMAT'))).toHaveLength(count - 2);
    expect(seen.slice(-2).every((item) => item.startsWith('TOO_LARGE'))).toBe(true);
    expect(huge).toEqual([
      `TOO_LARGE huge.bin: it has ${MAX_DROP_BYTES + 1} bytes; at most ${MAX_DROP_BYTES} are read`,
    ]);
  });

  it('is refused as a gzip that never ends', async () => {
    expect((await read(gzipSync(Buffer.alloc(MAX_DROP_BYTES + 1))))[0]).toMatch(/^ends: UNSAFE /);
    expect((await read(gzipSync(deflatable(MAX_DROP_BYTES + 1))))[0]).toMatch(/^ends: TOO_LARGE /);
  });

  it('takes linear time over headers without entries', async () => {
    let global = '';
    for (let n = 0; global.length < 4_000_000; n++) global += paxRecord(`k${n}`, '');
    const record = { name: 'p', kind: 'x', content: paxRecord('a', 'b') };
    const headers = [{ name: 'g', kind: 'g', content: global }, ...Array.from({ length: 3000 }, () => record)];
    const ms = await cpuMs(async () => {
      expect(await read(tar([...headers, file('a.xml', story('A'))]))).toEqual(['Story A']);
    });

    expect(ms).toBeLessThan(3000);
  });
});

describe('a zip', () => {
  it('that is an office document or an e-book is no container of drops', async () => {
    for (const name of ['[Content_Types].xml', 'mimetype']) {
      expect(await read(zip([file(name, 'x'), file('a.xml', story('A'))]))).toEqual([
        'ends: UNKNOWN_FORMAT the zip is an office document or an e-book',
      ]);
    }
  });

  it('says of each entry what is wrong with it', async () => {
    const text = story('A');
    const files: PackedFile[] = [
      { name: 'secret.xml', content: text, flags: 1 },
      { name: 'lzma.xml', content: text, method: 14 },
      { name: 'link.xml', content: '/etc/passwd', attributes: 0xa1ff0000 },
      { name: 'crc.xml', content: text, says: { crc: 7 } },
      { name: 'short.xml', content: text, says: { size: 10 } },
      { name: 'long.xml', content: text, says: { size: text.length + 1 } },
      { name: 'empty.xml', content: text, says: { size: 0 } },
      { name: 'packed.xml', content: text, says: { packedSize: 20 } },
      { name: 'beyond.xml', content: text, says: { packedSize: 0x7fffffff } },
      { name: 'stored.xml', content: text, isStored: true, says: { size: 10 } },
      { name: 'good.xml', content: text },
    ];

    expect((await read(zip(files))).map((item) => item.replace(/^(\w+ [\w.]+: [\w' ]{12}).*/s, '$1'))).toEqual([
      'UNSAFE secret.xml: it is encryp',
      'UNKNOWN_FORMAT lzma.xml: it is packed',
      'UNSAFE link.xml: it is a symb',
      'MALFORMED crc.xml: its checksum',
      'MALFORMED short.xml: it cannot be',
      'MALFORMED long.xml: it says that',
      'MALFORMED empty.xml: it cannot be',
      'MALFORMED packed.xml: it cannot be',
      'MALFORMED beyond.xml: its own head',
      'MALFORMED stored.xml: it says that',
      'Story A',
    ]);
  });

  it('whose entries are all the same bytes is read once', async () => {
    const shared = Array.from({ length: 500 }, (_, index) => ({ ...file(`${index}.xml`, story('A')), sharesWith: 0 }));
    const seen = await read(zip([file('a.xml', story('A')), ...shared]));

    expect(seen.filter((item) => item === 'Story A')).toHaveLength(1);
    expect(seen.filter((item) => item.startsWith('UNSAFE'))).toHaveLength(500);
  });

  it('cut off anywhere is refused as a whole: its directory stands at the end', async () => {
    const bytes = zip([file('a.xml', story('A')), file('b.xml', story('B'))]);

    for (let end = 4; end < bytes.length; end++) {
      expect((await read(bytes.subarray(0, end)))[0]).toMatch(/^ends: MALFORMED the zip cannot be read: /);
    }
  });
});

describe('a gzip', () => {
  it('may have members behind each other, and zeros but nothing else behind the last', async () => {
    const text = story('A');
    const members = Buffer.concat([gzipSync(text.slice(0, 500)), gzipSync(text.slice(500))]);

    expect(await read(members)).toEqual(['Story A']);
    expect(await read(Buffer.concat([members, Buffer.alloc(1000)]))).toEqual(['Story A']);
    expect((await read(Buffer.concat([members, Buffer.from('garbage')])))[0]).toMatch(/^ends: MALFORMED /);
  });

  it('cut off anywhere or with a wrong checksum is refused', async () => {
    const bytes = gzipSync(story('A'));

    for (let end = 3; end < bytes.length; end++) {
      expect((await read(bytes.subarray(0, end)))[0]).toMatch(/^ends: MALFORMED the gzip cannot be unpacked: /);
    }
    const wrong = Buffer.from(bytes);
    wrong[bytes.length - 6]! ^= 1;
    expect((await read(wrong))[0]).toMatch(/^ends: MALFORMED /);
  });
});

describe('a tar', () => {
  const files = [file('a.xml', story('A')), file('b.xml', story('B'))];

  it('keeps what comes before a header that is broken', async () => {
    expect(await read(tar([files[0]!, { ...files[1]!, isBroken: true }]))).toEqual([
      'Story A',
      'ends: MALFORMED the checksum of a tar header is wrong',
    ]);
    expect(await read(tar([{ ...files[0]!, isBroken: true }]))).toEqual([
      'ends: MALFORMED the checksum of a tar header is wrong',
    ]);
  });

  it('is not read beyond its end, and its sizes not believed', async () => {
    for (const size of [
      '77777777777\0',
      '\x80\0\0\0\x7f\xff\xff\xff\xff\xff\xff\xff',
      '\xff'.repeat(12),
      'nonsense\0\0\0\0',
    ]) {
      expect((await read(tar([files[0]!, { ...files[1]!, size }]))).at(-1)).toMatch(
        /^ends: MALFORMED the entry says that it has /,
      );
    }
    const records = [paxRecord('size', '-5'), paxRecord('size', '999999999999'), paxRecord('size', '1e3')];
    for (const content of records) {
      expect((await read(tar([{ name: 'x', kind: 'x', content }, files[0]!])))[0]).toMatch(/^ends: MALFORMED /);
    }
  });

  it('cut off anywhere keeps the entries that are whole, and says that it was', async () => {
    const bytes = tar(files);
    const whole = bytes.length - 1024;

    for (let end = 512; end < bytes.length; end += 37) {
      const seen = await read(bytes.subarray(0, end));
      if (end < whole + 512) expect(seen.at(-1)).toMatch(/^ends: MALFORMED /);
      else expect(seen).toEqual(['Story A', 'Story B']);
    }
  });

  it.each(['mustard', 'ustar', 'USTAR ustar 00'])(
    'is no story that says %s where its mark would stand',
    async (words) => {
      const [head = '', ...rest] = story('A').split('\n');
      const before = `${head}<!-- `;
      const pad = 'x'.repeat(257 - before.length - words.indexOf('ustar'));
      const text = `${before}${pad}${words} -->${rest.join('\n')}`;

      expect(text.slice(257, 262)).toBe('ustar');
      expect(await read(Buffer.from(text))).toEqual(['Story A']);
    },
  );

  it('of before there was a mark is known by its checksum', async () => {
    const bytes = tar(files);
    for (const at of [0, bytes.length - 1024 - blocks(story('B')) - 512]) {
      bytes.fill(0, at + 257, at + 265);
      const sum = bytes
        .subarray(at, at + 512)
        .reduce((total, byte, index) => total + (index >= 148 && index < 156 ? 32 : byte), 0);
      bytes.write(`${sum.toString(8).padStart(6, '0')}\0 `, at + 148);
    }

    expect(await read(bytes)).toEqual(['Story A', 'Story B']);
  });
});

function file(name: string, content: string | Uint8Array): { name: string; content: string | Uint8Array } {
  return { name, content };
}

const itemOf = (message: string): string => /<newsItem .*<\/newsItem>/s.exec(message)![0];

const blocks = (content: string): number => Math.ceil(Buffer.byteLength(content) / 512) * 512;

/** Bytes that pack, but not to nothing. */
function deflatable(length: number): Buffer {
  const bytes = Buffer.alloc(length);
  let state = 1;
  for (let at = 0; at < length; at += 256) {
    state = (state * 48_271) % 0x7fffffff;
    bytes.writeUInt32LE(state, Math.min(at, length - 4));
  }
  return bytes;
}
