// The open corpora that the shipped model learns from: wikigold and the news of the Broad Twitter Corpus (both CC BY 4.0).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LabelledDocument, readConll } from './corpus.ts';

// The others are chatter in several languages.
const TWITTER_PARTS = ['b', 'f', 'g'];

/** @param folder holds `wikigold.conll.txt` and `btc-*.conll` */
export function readWikigold(folder: string): LabelledDocument[] {
  return readConll(readFileSync(join(folder, 'wikigold.conll.txt'), 'utf8'), false);
}

export function readTwitter(folder: string): LabelledDocument[] {
  return TWITTER_PARTS.flatMap((part) =>
    readConll(asProse(readFileSync(join(folder, `btc-${part}.conll`), 'utf8')), false),
  );
}

/** Hash tags as words, and no handles: prose has neither. */
function asProse(content: string): string {
  const kept: string[] = [];
  const lines = content.split('\n');
  for (const [at, line] of lines.entries()) {
    const isHandle = line.startsWith('@\t') || (lines[at - 1]?.startsWith('@\t') === true && line !== '');
    if (!isHandle) kept.push(line.replace(/^#(?=\p{L})/u, ''));
  }
  return kept.join('\n');
}
