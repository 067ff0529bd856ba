// `slugline parse`: what the files say, with no pipeline at all.
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { Article } from '../../functions/article/article.ts';
import { contentText } from '../../functions/article/body.ts';
import { normalise } from '../../functions/article/normalise.ts';
import { titleOf } from '../../functions/article/title.ts';
import { parseConfig } from '../../functions/config.ts';
import { DropRejected, formatPosition } from '../../functions/errors.ts';
import { readDrop } from '../../functions/formats/registry.ts';
import { HAND_WIRE } from '../../functions/names.ts';
import { type OwnTaggers, tagged } from '../../functions/tagging/tagged.ts';
import { compileWatches } from '../../functions/tagging/watches/watches.ts';
import { filesOf, type NamedFile } from '../files.ts';
import { print, printable, progressOf, say, UserError } from '../output.ts';
import { loadWires } from '../wires.ts';

/** One result for each item of a file. */
type Parsed =
  | { readonly file: string; readonly article: Article }
  | { readonly file: string; readonly media: string; readonly name?: string }
  | { readonly file: string; readonly rejected: DropRejected };

export async function parse(paths: readonly string[], options: { json?: boolean; wire: string }): Promise<number> {
  const { wires, watches } = parseConfig(await loadWires());
  const wire = wires[options.wire];
  const own = { taggers: [], watcher: watches && compileWatches(watches) };
  if (!wire) throw new UserError(`there is no wire "${options.wire}" in wires.json`);
  const files = await filesOf(paths);
  const progress = progressOf('parsing', files.length, true);
  let rejected = 0;
  for (const file of files) {
    for await (const result of parseFile(file, wire, own)) {
      if ('rejected' in result) rejected++;
      if (options.json) printJson(result);
      else printText(result);
    }
    progress.step();
  }
  progress.end();
  return rejected > 0 ? 1 : 0;
}

async function* parseFile(
  { path, name }: NamedFile,
  wire: Parameters<typeof normalise>[1]['wire'],
  own: OwnTaggers,
): AsyncGenerator<Parsed> {
  try {
    const bytes = await readFile(path);
    const read = readDrop({ bytes, name }, wire);
    if (read.kind === 'media') {
      yield { file: path, media: read.contentType };
      return;
    }
    const receivedAt = (await stat(path)).mtime.toISOString();
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    let index = 0;
    for await (const item of read.items) {
      const drop = { bucket: '', key: `${HAND_WIRE}/${name}`, versionId: '', sha256, index: index++ };
      try {
        if ('rejected' in item) throw item.rejected;
        if ('media' in item) {
          yield { file: path, media: item.media, name: item.name };
          continue;
        }
        const article = normalise(item.article, { wire, drop, receivedAt, source: item.source });
        yield { file: path, article: tagged(article, own) };
      } catch (error) {
        if (!(error instanceof DropRejected)) throw error;
        yield { file: path, rejected: error };
      }
    }
  } catch (error) {
    if (!(error instanceof DropRejected)) throw error;
    yield { file: path, rejected: error };
  }
}

function printJson(result: Parsed): void {
  if ('article' in result) print(JSON.stringify({ file: result.file, ...result.article }));
  else if ('media' in result) print(JSON.stringify(result));
  else {
    const { code, message, position } = result.rejected;
    print(JSON.stringify({ file: result.file, rejected: { code, message, position } }));
  }
}

function printText(result: Parsed): void {
  if ('rejected' in result) {
    const { code, message, position } = result.rejected;
    const where = formatPosition(position);
    say(`${result.file}: rejected, ${code}: ${message}${where ? ` (${where})` : ''}`);
  } else if ('media' in result) {
    print(
      printable(`${result.file}: ${result.name === undefined ? '' : `${result.name} is `}media, ${result.media}\n`),
    );
  } else {
    print(printable(describe(result.article)));
  }
}

function describe(article: Article): string {
  const lines = [
    titleOf(article),
    [
      article.type,
      article.change,
      article.versionCreatedInferred ? '' : article.versionCreated,
      article.format,
      article.isSummary ? 'a summary' : '',
    ]
      .filter(Boolean)
      .join(' · '),
    article.uri,
    ...(article.byline ? [article.byline] : []),
    ...(article.tags.length > 0 ? [`tags: ${article.tags.map((tag) => `${tag.name} (${tag.id})`).join(', ')}`] : []),
    '',
    contentText(article.body),
    '',
  ];
  return lines.join('\n');
}
