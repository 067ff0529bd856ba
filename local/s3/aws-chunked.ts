// Content-Encoding: aws-chunked, in which the SDK streams a body whose checksum follows as a trailer.
// See "Signature calculations: transferring payload in multiple chunks" in the S3 API reference.

import { S3Error } from './s3-errors.ts';

const MAX_LINE_BYTES = 8192;
const MAX_TRAILERS = 16;

/** Yields the decoded bytes; `trailers` is filled (names in lower case) when the last chunk has passed. */
export async function* decodeAwsChunked(
  source: AsyncIterator<Buffer>,
  trailers: Map<string, string>,
): AsyncGenerator<Buffer, void> {
  const reader = new ByteReader(source);
  for (;;) {
    const size = parseChunkSize(await reader.line());
    if (size === 0) break;
    yield* reader.take(size);
    if ((await reader.line()) !== '') throw malformed('A chunk is longer than its stated size.');
  }
  for (;;) {
    const line = await reader.line();
    // Some clients end without the empty line; a trailer that was announced and is missing is found by the caller.
    if (line === undefined || line === '') break;
    const colon = line.indexOf(':');
    if (colon < 1 || trailers.size === MAX_TRAILERS) throw malformed('A trailer cannot be read.');
    trailers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
}

function parseChunkSize(line: string | undefined): number {
  if (line === undefined) throw new S3Error('IncompleteBody', 'The body ended before its last chunk.');
  // "<hex>;chunk-signature=<…>": the signature is not checked, as no signature is here (see front.ts).
  const hex = line.split(';', 1)[0]!.trim();
  if (!/^[0-9a-f]{1,12}$/i.test(hex)) throw malformed('A chunk has no readable size.');
  return Number.parseInt(hex, 16);
}

function malformed(message: string): S3Error {
  return new S3Error('InvalidRequest', `The aws-chunked body is malformed. ${message}`);
}

class ByteReader {
  #source: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterator<Buffer>) {
    this.#source = source;
  }

  async #more(): Promise<boolean> {
    const { done, value } = await this.#source.next();
    if (done) return false;
    this.#rest = this.#rest.length === 0 ? value : Buffer.concat([this.#rest, value]);
    return true;
  }

  /** The next line without its CRLF; undefined when the body has ended. */
  async line(): Promise<string | undefined> {
    for (;;) {
      const end = this.#rest.indexOf('\r\n');
      if (end >= 0) {
        const line = this.#rest.toString('latin1', 0, end);
        this.#rest = this.#rest.subarray(end + 2);
        return line;
      }
      if (this.#rest.length > MAX_LINE_BYTES) throw malformed('A line is too long.');
      if (!(await this.#more())) {
        if (this.#rest.length > 0) throw new S3Error('IncompleteBody', 'The body ended within a line.');
        return undefined;
      }
    }
  }

  async *take(size: number): AsyncGenerator<Buffer, void> {
    let left = size;
    while (left > 0) {
      if (this.#rest.length === 0 && !(await this.#more())) {
        throw new S3Error('IncompleteBody', 'The body ended within a chunk.');
      }
      const part = this.#rest.subarray(0, left);
      this.#rest = this.#rest.subarray(part.length);
      left -= part.length;
      yield part;
    }
  }
}
