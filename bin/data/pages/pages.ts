// Pages with their stories, to fit and to measure by: a folder of <id>.html.gz and a file of what each story is.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseHtml } from '../../../functions/formats/syntax/html.ts';
import { readSegments, type Segment } from '../../../functions/pages/web/segments.ts';
import { readStatements, type Statements } from '../../../functions/pages/web/statements.ts';

export interface Truth {
  readonly articleBody: string;
  readonly url?: string;
  readonly headline?: string;
  readonly author?: string;
  readonly datePublished?: string;
}

export interface TruePage {
  readonly id: string;
  readonly truth: Truth;
  readonly segments: readonly Segment[];
  readonly statements: Statements;
  /** Whose page it is, so that pages of one house stay in one fold. */
  readonly host: string;
}

export const readTruth = (file: string): Record<string, Truth> => JSON.parse(readFileSync(file, 'utf8'));

export const readPage = (folder: string, id: string): Uint8Array =>
  gunzipSync(readFileSync(join(folder, `${id}.html.gz`)));

/** Its last two names; a page without an address is a host of its own. */
export const hostOf = (address: string | undefined, id: string): string =>
  address !== undefined && URL.canParse(address) ? new URL(address).hostname.split('.').slice(-2).join('.') : id;

export function* truePages(folder: string, truthFile: string): Generator<TruePage> {
  for (const [id, truth] of Object.entries(readTruth(truthFile))) {
    const tree = parseHtml(new TextDecoder().decode(readPage(folder, id)));
    const statements = readStatements(tree);
    yield {
      id,
      truth,
      segments: readSegments(tree),
      statements,
      host: hostOf(truth.url ?? statements.addresses[0], id),
    };
  }
}
