// The invented samples: every `<case>.<ext>` below test/samples/<format>/ beside its `<case>.article.json`.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DropRejected } from '../../functions/errors.ts';
import { readDrop } from '../../functions/formats/registry.ts';

const ROOT = fileURLToPath(new URL('../samples/', import.meta.url));

export interface Sample {
  /** `newsml-g2/kill.xml` */
  readonly name: string;
  readonly format: string;
  readonly bytes: Uint8Array;
  readonly expectedPath: string;
}

export function samples(): Sample[] {
  return readdirSync(ROOT, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(article\.json|ts)$/.test(entry.name))
    .map((entry): Sample => {
      const path = join(entry.parentPath, entry.name);
      return {
        name: `${basename(entry.parentPath)}/${entry.name}`,
        format: basename(entry.parentPath),
        bytes: readFileSync(path),
        expectedPath: path.replace(/\.\w+$/, '.article.json'),
      };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What a sample says, item by item, as its expectation holds it. */
export async function readSample({ name, bytes }: Sample): Promise<unknown[]> {
  const read = readDrop({ bytes, name: basename(name) });
  if (read.kind === 'media') return [{ media: read.contentType }];
  const items: unknown[] = [];
  for await (const item of read.items) {
    if ('article' in item) items.push(item.article);
    else items.push('rejected' in item ? { rejected: summaryOf(item.rejected) } : item);
  }
  return JSON.parse(JSON.stringify(items));
}

const summaryOf = ({ code, position }: DropRejected) => ({ code, position });
