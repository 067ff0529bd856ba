// What may become of any bytes at all: a typed rejection, or articles that nothing behind the parser has to fear.
import { toNinjs } from '../../functions/article/ninjs.ts';
import { normalise } from '../../functions/article/normalise.ts';
import { DropRejected } from '../../functions/errors.ts';
import type { DropItem } from '../../functions/formats/format.ts';
import { readDrop } from '../../functions/formats/registry.ts';
import { tagged } from '../../functions/tagging/tagged.ts';
import { ninjsErrors } from '../validators.ts';

const WIRE = { name: 'sample', title: 'Samples', authorities: ['wire.example'] };
const ORIGIN = {
  wire: WIRE,
  drop: { bucket: 'drops', key: 'sample/drop', versionId: 'v', sha256: '0'.repeat(64), index: 0 },
  receivedAt: '2026-11-24T12:00:00.000Z',
};
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/;
const SAFE = /<\/?(?:em|strong|br)>|<a href="(?:https?:|mailto:)[^"<>\s]*">|<\/a>/gi;

export interface Outcome {
  readonly kind: 'rejected' | 'media' | 'items';
  readonly code?: string;
  readonly format?: string;
}

/**
 * Reads the drop to its end.
 * @throws whatever should never be thrown, or an Error that says what is wrong with an article
 */
export async function outcomeOf(bytes: Uint8Array, name: string, isWhole: boolean): Promise<Outcome> {
  try {
    const read = readDrop({ bytes, name });
    if (read.kind === 'media') return { kind: 'media' };
    for await (const item of read.items) checkItem(item, isWhole);
    return { kind: 'items', format: read.format };
  } catch (error) {
    if (error instanceof DropRejected) return { kind: 'rejected', code: checkRejection(error) };
    throw error;
  }
}

function checkRejection({ code, message }: DropRejected): string {
  if (message.length > 2000) throw new Error(`${code} comes with ${message.length} characters`);
  return code;
}

function checkItem(item: DropItem, isWhole: boolean): void {
  if ('rejected' in item) {
    if (!(item.rejected instanceof DropRejected)) throw new Error('an item is rejected with no DropRejected');
    checkRejection(item.rejected);
    return;
  }
  if (!('article' in item)) return;
  const { article } = item;
  if (article.uri === '' || article.version === '') throw new Error('an article without uri or version');
  for (const instant of [article.versionCreated, article.firstCreated]) {
    if (instant !== undefined && !INSTANT.test(instant)) throw new Error(`"${instant}" is no instant`);
  }
  for (const { role, text, html } of article.body) {
    if (text === '') throw new Error(`an empty block of role ${role}`);
    if (html !== undefined && /[<>]/.test(html.replace(SAFE, ''))) throw new Error(`unsafe: ${html.slice(0, 300)}`);
  }
  let whole: ReturnType<typeof normalise>;
  try {
    whole = normalise(article, { ...ORIGIN, source: item.source });
  } catch (error) {
    if (error instanceof DropRejected) return;
    throw error;
  }
  const document = toNinjs(isWhole ? tagged(whole) : whole);
  if (!isWhole) return;
  const errors = ninjsErrors(document);
  if (errors.length > 0) throw new Error(`the document is no ninjs: ${JSON.stringify(errors).slice(0, 500)}`);
}
