// What reading a drop takes: against bare parsers on the same files in the same run, each format's rate, and how its time grows
// with the size of a drop.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { AGAINST_FEEDSMITH } from './feeds.ts';
import { GROWTH } from './growth.ts';
import { AGAINST_PARSERS } from './parsers.ts';
import { RATES } from './rates.ts';

type Parts = Readonly<Record<string, () => Promise<void>>>;

const SECTIONS: Readonly<Record<string, Parts>> = {
  'against bare parsers': AGAINST_PARSERS,
  'feeds, against feedsmith': AGAINST_FEEDSMITH,
  'every format over its samples': RATES,
  'growth: CPU ms for each KB of one story of 10 KB, 100 KB, 1 MB and 10 MB; the last over the first': GROWTH,
};

const SELF = fileURLToPath(import.meta.url);

/**
 * Each part in a process of its own, with its peers: where a process has 16 MB of machine code, V8 optimises no pattern that it
 * compiles, and what two formats and the taggers have is that much.
 */
export async function formats(): Promise<void> {
  for (const [title, parts] of Object.entries(SECTIONS)) {
    console.log(`\n  ${title}`);
    for (const part of Object.keys(parts)) {
      const { status } = spawnSync(process.execPath, [SELF, title, part], { stdio: 'inherit' });
      if (status !== 0) throw new Error(`${title}, ${part}: ended with ${status}`);
    }
  }
}

if (process.argv[1] === SELF) {
  const [title = '', part = ''] = process.argv.slice(2);
  await SECTIONS[title]![part]!();
}
