// What the bytes of a drop say, item by item, normalised and tagged: all that ingesting it, and saying what ingesting it
// again would change, have in common.
import type { Article, DropRef, ParsedArticle } from '../article/article.ts';
import { normalise } from '../article/normalise.ts';
import type { Wire } from '../config.ts';
import { DropRejected } from '../errors.ts';
import { readDrop } from '../formats/registry.ts';
import { later } from '../later.ts';
import { MAIL_FOLDER, SES_SETUP_OBJECT } from '../names.ts';
import type { OwnTaggers } from '../tagging/tagged.ts';

export type ReadItem =
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'media'; readonly name: string; readonly contentType: string }
  | { readonly kind: 'heartbeat' }
  | { readonly kind: 'rejected'; readonly rejected: DropRejected };

/** A file that is no article, or items in their order; asking for one may throw DropRejected: there the drop breaks. */
export type DropContents =
  | { readonly kind: 'media'; readonly contentType: string }
  | { readonly kind: 'items'; readonly format: string; readonly items: AsyncGenerator<ReadItem> };

export interface ReadAs {
  readonly ref: DropRef;
  /** Of the bytes, in hex. */
  readonly sha256: string;
  readonly receivedAt: string;
  readonly wire: Wire;
  readonly taggers: OwnTaggers | undefined;
  /** The place of the first item that is wanted. */
  readonly from?: number;
}

/** @throws DropRejected where nothing of the drop can be read */
export async function contentsOf(bytes: Uint8Array, as: ReadAs): Promise<DropContents> {
  const { ref, wire } = as;
  // Also where the wire takes mail no more: a replay must not read what was refused.
  if (ref.key.startsWith(`${wire.name}/${MAIL_FOLDER}`)) {
    if (ref.key.endsWith(SES_SETUP_OBJECT)) return { kind: 'media', contentType: 'text/plain' };
    const { checkReceipt } = await import('../formats/mail/receipt.ts');
    checkReceipt(bytes, wire.mail?.senders ?? []);
  }
  const name = ref.key.slice(ref.key.lastIndexOf('/') + 1);
  const read = readDrop({ bytes, name }, wire);
  if (read.kind === 'media') return read;
  return { kind: 'items', format: read.format, items: itemsOf(read.items, as) };
}

// Its tables are large, and what is no story needs none of them.
const tagging = later(() => import('../tagging/tagged.ts'));

async function* itemsOf(
  items: Extract<ReturnType<typeof readDrop>, { kind: 'items' }>['items'],
  { ref, sha256, receivedAt, wire, taggers, from = 0 }: ReadAs,
): AsyncGenerator<ReadItem> {
  let index = 0;
  for await (const item of items) {
    const drop = { ...ref, sha256, index: index++ };
    if (drop.index < from) continue;
    if ('rejected' in item) yield { kind: 'rejected', rejected: item.rejected };
    else if ('media' in item) yield { kind: 'media', name: item.name, contentType: item.media };
    else if (isHeartbeat(item.article, wire)) yield { kind: 'heartbeat' };
    else {
      const { tagged } = await tagging();
      yield read(() => tagged(normalise(item.article, { wire, drop, receivedAt, source: item.source }), taggers));
    }
  }
}

function read(article: () => Article): ReadItem {
  try {
    return { kind: 'article', article: article() };
  } catch (error) {
    if (!(error instanceof DropRejected)) throw error;
    return { kind: 'rejected', rejected: error };
  }
}

const isHeartbeat = ({ headlineSent, slugline = '' }: ParsedArticle, { heartbeats = [] }: Wire): boolean =>
  heartbeats.length > 0 && [headlineSent, slugline].some((text) => heartbeats.includes(text.trim().toLowerCase()));
