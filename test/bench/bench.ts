// `npm run bench [-- formats | story | cold | memory | tags | watches | pages | words | pipeline | engine | scale [--articles n] | query [--articles n] | cost [--articles n]]`: see README.md.
import { parseArgs } from 'node:util';
import { cold } from './cold.ts';
import { cost } from './cost.ts';
import { engine } from './engine.ts';
import { formats } from './formats.ts';
import { memory } from './memory.ts';
import { pages } from './pages.ts';
import { pipeline } from './pipeline.ts';
import { query } from './query.ts';
import { scale } from './scale.ts';
import { story } from './story.ts';
import { tags } from './tags.ts';
import { watches } from './watches.ts';
import { words } from './words.ts';

const { values, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: { articles: { type: 'string' } },
});

const articles = values.articles === undefined ? undefined : Number(values.articles);

const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
  formats,
  story,
  cold,
  memory,
  tags,
  watches,
  pages,
  words,
  pipeline,
  engine,
  cost: () => cost(articles),
  query: () => query(articles),
  scale: () => scale(articles),
};

for (const name of wanted.length > 0 ? wanted : Object.keys(BENCHES)) {
  const bench = BENCHES[name];
  if (!bench) {
    console.error(`there is no bench ${name}; there are ${Object.keys(BENCHES).join(', ')}`);
    process.exit(2);
  }
  console.log(`\n${name}`);
  await bench();
}
