// Web pages against @mozilla/readability on linkedom, from bytes to the story, in turns: what a page costs, and how that
// grows with its size. PAGES names a folder of <id>.html.gz; without it the invented samples are grown to usual sizes.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { readDrop } from '../../functions/formats/registry.ts';
import { decodePage } from '../../functions/pages/web/charset.ts';
import { samples } from '../formats/samples.ts';
import { cpuMs, median } from './median.ts';

const ROUNDS = 3;
const KB = 1024;
const USUAL = 150 * KB;
const GROWN = [100 * KB, 1000 * KB, 4000 * KB, 10_000 * KB];

async function own(bytes: Uint8Array): Promise<number> {
  const drop = readDrop({ bytes, name: 'page.html' });
  if (drop.kind !== 'items') return 0;
  for await (const item of drop.items) if ('article' in item) return item.article.body.length;
  return 0;
}

function readability(bytes: Uint8Array): number {
  const { document } = parseHTML(decodePage(bytes));
  // A document of linkedom is one for Readability, whatever their types say of each other.
  const article = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0]).parse();
  return article?.textContent?.length ?? 0;
}

/** As on real pages one character in ten is text; the rest is classes, pictures and scripts. */
const BOX = `<div class="card card--teaser card--size-medium" data-tracking='{"position":7,"list":"most-read","variant":"b"}'><a class="card__link" href="https://news.example/story/a-ferry-runs-aground?ref=teaser&amp;position=7"><svg viewBox="0 0 24 24"><path d="${'M12 2C6.48 2 2 6.48 2 12s4.48 10 10 10 '.repeat(12)}"/></svg><img class="card__image" srcset="${'https://img.example/w640/ferry.jpg 640w, '.repeat(6)}" alt=""><h3 class="card__title">A ferry runs aground off the island</h3></a><p class="card__text">Nobody was hurt, the harbour master said on Tuesday.</p><span class="card__time">2 hours ago</span></div>`;

/** Boxes beside the story take most of a real page. */
function grown(html: string, size: number): string {
  const end = html.search(/<\/body>/i);
  const boxes = BOX.repeat(Math.max(0, Math.ceil((size - html.length) / BOX.length)));
  return `${html.slice(0, end)}<aside class="sidebar">${boxes}</aside>${html.slice(end)}`;
}

function pageBytes(): Uint8Array[] {
  const folder = process.env.PAGES;
  if (folder) {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.html.gz'))
      .map((name) => gunzipSync(readFileSync(join(folder, name))));
  }
  return samples()
    .filter(({ format, name }) => format === 'web-page' && !/utf-16|windows/.test(name))
    .map(({ bytes }) => new TextEncoder().encode(grown(new TextDecoder().decode(bytes), USUAL)));
}

export async function pages(): Promise<void> {
  const all = pageBytes();
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    for (const bytes of all) {
      const [a, b] = [await cpuMs(() => own(bytes)), await cpuMs(() => readability(bytes))];
      // The first round warms the compiler.
      if (round === 0) continue;
      ours.push(a);
      theirs.push(b);
    }
  }
  const ratio = median(ours) / median(theirs);
  console.log(`${all.length} pages, median CPU ms: ${median(ours).toFixed(1)}`);
  console.log(`@mozilla/readability on linkedom:  ${median(theirs).toFixed(1)}  (ours is ${ratio.toFixed(2)} of it)`);
  const story = samples().find(({ format }) => format === 'web-page')!;
  for (const size of GROWN) {
    const bytes = new TextEncoder().encode(grown(new TextDecoder().decode(story.bytes), size));
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) times.push(await cpuMs(() => own(bytes)));
    console.log(
      `${(bytes.length / KB).toFixed(0).padStart(6)} KB: ${((1000 * median(times)) / (bytes.length / KB)).toFixed(0)} µs/KB`,
    );
  }
}
