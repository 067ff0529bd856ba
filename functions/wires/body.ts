// The body of an answer, inflated, with a cap on both what comes and what it becomes.
import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { createBrotliDecompress, createUnzip } from 'node:zlib';
import { WireUnavailable } from './wire-error.ts';

/** What we can undo, and so say that we take. */
export const ACCEPTED_ENCODINGS = 'gzip, br, deflate';

/**
 * Reads it to its end, and no byte further than the cap.
 * @throws WireUnavailable TOO_LARGE, BROKEN, MALFORMED
 */
export async function readBody(response: IncomingMessage, host: string, maxBytes: number): Promise<Uint8Array> {
  const tooLarge = () => new WireUnavailable('TOO_LARGE', `${host} sends more than ${maxBytes} bytes`);
  if (Number(response.headers['content-length'] ?? 0) > maxBytes) throw tooLarge();
  const inflate = inflaterOf(response.headers['content-encoding'], host);
  const counted = Readable.from(upTo(response, maxBytes, tooLarge));
  const body = inflate ? counted.pipe(inflate) : counted;
  // A pipe hands on data, not errors.
  if (inflate) counted.on('error', (error) => inflate.destroy(error));
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of upTo(body, maxBytes, tooLarge)) chunks.push(chunk);
  } catch (error) {
    if (error instanceof WireUnavailable) throw error;
    const { code = 'no code' } = error as NodeJS.ErrnoException;
    throw new WireUnavailable('BROKEN', `what ${host} sends broke off, or cannot be inflated (${code})`);
  } finally {
    inflate?.destroy();
    counted.destroy();
    response.destroy();
  }
  return Buffer.concat(chunks);
}

async function* upTo(stream: AsyncIterable<Buffer>, maxBytes: number, tooLarge: () => Error): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > maxBytes) throw tooLarge();
    yield chunk;
  }
}

function inflaterOf(encoding: string | undefined, host: string) {
  switch ((encoding ?? '').trim().toLowerCase()) {
    case '':
    case 'identity':
      return undefined;
    case 'gzip':
    case 'x-gzip':
    case 'deflate':
      return createUnzip();
    case 'br':
      return createBrotliDecompress();
    default:
      throw new WireUnavailable('MALFORMED', `${host} packs its answer in a way that was not asked for`);
  }
}
