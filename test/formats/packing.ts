// Zips, tars and pictures for tests, as plain as the formats allow and as wrong as a test wants them.
import { crc32, deflateRawSync } from 'node:zlib';

export interface PackedFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Deflated unless it says no. */
  readonly isStored?: boolean;
  /** What its headers say instead of the truth. */
  readonly says?: { readonly size?: number; readonly packedSize?: number; readonly crc?: number };
  /** General purpose bits: 1 is encrypted, 0x800 a name in UTF-8. */
  readonly flags?: number;
  readonly method?: number;
  /** Of Unix, in the upper half. */
  readonly attributes?: number;
  /** The index of the entry whose bytes it claims as its own. */
  readonly sharesWith?: number;
}

export function zip(files: readonly PackedFile[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  const offsets: number[] = [];
  let at = 0;
  for (const file of files) {
    const { isStored = false, says = {}, flags = 0x800, attributes = 0 } = file;
    const content = Buffer.from(file.content);
    const packed = isStored ? content : deflateRawSync(content);
    const name = Buffer.from(file.name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(file.method ?? (isStored ? 0 : 8), 4);
    common.writeUInt32LE(says.crc ?? crc32(content), 10);
    common.writeUInt32LE(says.packedSize ?? packed.length, 14);
    common.writeUInt32LE(says.size ?? content.length, 18);
    common.writeUInt16LE(name.length, 22);
    const shared = file.sharesWith === undefined ? undefined : offsets[file.sharesWith]!;
    const entry = Buffer.alloc(20);
    entry.writeUInt16LE(attributes >>> 16, 10);
    entry.writeUInt32LE(shared ?? at, 12);
    offsets.push(shared ?? at);
    directory.push(Buffer.from('PK\x01\x02\x14\x03', 'latin1'), common, entry.subarray(2, 4));
    directory.push(Buffer.alloc(4), Buffer.alloc(2), entry.subarray(10, 12), entry.subarray(12, 16), name);
    if (shared === undefined) {
      const local = [Buffer.from('PK\x03\x04', 'latin1'), common, name, packed];
      parts.push(...local);
      at += local.reduce((sum, { length }) => sum + length, 0);
    }
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(files.length & 0xffff, 8);
  end.writeUInt16LE(files.length & 0xffff, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, central, end]);
}

export interface TarFile {
  readonly name: string;
  readonly content?: string | Uint8Array;
  /** The type flag: `0` a file, `2` a symbolic link, `5` a folder, `x` pax records, `L` a long name. */
  readonly kind?: string;
  readonly prefix?: string;
  /** What the header says instead of the truth, as it stands there. */
  readonly size?: string;
  readonly isBroken?: boolean;
}

export const tar = (files: readonly TarFile[]): Buffer =>
  Buffer.concat([...files.flatMap(tarEntry), Buffer.alloc(1024)]);

function tarEntry({ name, content = '', kind = '0', prefix = '', size, isBroken = false }: TarFile): Buffer[] {
  const bytes = Buffer.from(content);
  const header = Buffer.alloc(512);
  header.write(name, 0, 100);
  header.write('0000644\0', 100);
  header.write(size ?? `${bytes.length.toString(8).padStart(11, '0')}\0`, 124, 'latin1');
  header.write('00000000000\0', 136);
  header.write('        ', 148);
  header.write(kind, 156);
  header.write('ustar\x0000', 257);
  header.write(prefix, 345, 155);
  const sum = header.reduce((total, byte) => total + byte, isBroken ? 1 : 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return [header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)];
}

export function paxRecord(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`;
  let length = Buffer.byteLength(rest) + 1;
  while (Buffer.byteLength(`${length}${rest}`) !== length) length++;
  return `${length}${rest}`;
}

/** A TIFF with texts in its two directories, by tag: big-endian, as cameras of old wrote it. */
export function tiff(main: Readonly<Record<number, string>>, camera: Readonly<Record<number, string>> = {}): Buffer {
  const tables = [main, camera].map((texts) =>
    Object.entries(texts).map(([tag, text]) => [Number(tag), `${text}\0`] as const),
  );
  const sizeOf = (entries: number): number => 2 + entries * 12 + 4;
  const cameraAt = 8 + sizeOf(tables[0]!.length + 1);
  let textAt = cameraAt + sizeOf(tables[1]!.length);
  const texts: Buffer[] = [];
  const directory = (entries: readonly (readonly [number, string])[], pointer: boolean): Buffer => {
    const bytes = Buffer.alloc(sizeOf(entries.length + Number(pointer)));
    bytes.writeUInt16BE(entries.length + Number(pointer), 0);
    for (const [index, [tag, text]] of entries.entries()) {
      const content = Buffer.from(text);
      bytes.writeUInt16BE(tag, 2 + index * 12);
      bytes.writeUInt16BE(2, 4 + index * 12);
      bytes.writeUInt32BE(content.length, 6 + index * 12);
      if (content.length <= 4) content.copy(bytes, 10 + index * 12);
      else {
        bytes.writeUInt32BE(textAt, 10 + index * 12);
        texts.push(content);
        textAt += content.length;
      }
    }
    if (pointer) {
      const last = 2 + entries.length * 12;
      bytes.writeUInt16BE(0x8769, last);
      bytes.writeUInt16BE(4, last + 2);
      bytes.writeUInt32BE(1, last + 4);
      bytes.writeUInt32BE(cameraAt, last + 8);
    }
    return bytes;
  };
  const directories = [directory(tables[0]!, true), directory(tables[1]!, false)];
  return Buffer.concat([Buffer.from('MM\0*\0\0\0\x08', 'latin1'), ...directories, ...texts]);
}

/** One pixel. */
const PIXEL = Buffer.from(
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=',
  'base64',
);

export interface PictureParts {
  /** Record, dataset and value. */
  readonly iim?: readonly (readonly [record: number, dataset: number, value: string | Uint8Array])[];
  readonly encoding?: 'utf8' | 'latin1';
  /** What stands inside `rdf:RDF`. */
  readonly xmp?: string;
  /** The TIFF of its Exif segment. */
  readonly exif?: Uint8Array;
  /** In how many segments the IIM comes. */
  readonly segments?: number;
}

export function picture({ iim, encoding = 'utf8', xmp, exif, segments = 1 }: PictureParts): Buffer {
  const parts: Buffer[] = [PIXEL.subarray(0, 2)];
  if (exif) parts.push(segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), exif])));
  if (xmp !== undefined) {
    const packet = `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">${xmp}</rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
    parts.push(segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${packet}`)));
  }
  if (iim) {
    const datasets = iim.map(([record, dataset, value]) => {
      const bytes = typeof value === 'string' ? Buffer.from(value, encoding) : Buffer.from(value);
      const head = Buffer.of(0x1c, record, dataset, 0, 0);
      head.writeUInt16BE(bytes.length, 3);
      return Buffer.concat([head, bytes]);
    });
    const block = Buffer.concat(datasets);
    const head = Buffer.from('8BIM\x04\x04\0\0\0\0\0\0', 'latin1');
    head.writeUInt32BE(block.length, 8);
    const resources = Buffer.concat([head, block, Buffer.alloc(block.length % 2)]);
    const step = Math.ceil(resources.length / segments);
    for (let at = 0; at < resources.length; at += step) {
      const content = [Buffer.from('Photoshop 3.0\0', 'latin1'), resources.subarray(at, at + step)];
      parts.push(segment(0xed, Buffer.concat(content)));
    }
  }
  return Buffer.concat([...parts, PIXEL.subarray(2)]);
}

function segment(marker: number, content: Buffer): Buffer {
  const head = Buffer.of(0xff, marker, 0, 0);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}
