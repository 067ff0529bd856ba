// `node <flags> test/guard/allocated.ts`: prints as JSON how many bytes V8 allocates for one story, by step. With a young
// generation that nothing is collected from meanwhile, and no optimising compiler, that is the same at each run.

import { toNinjs } from '../../functions/article/ninjs.ts';
import { normalise } from '../../functions/article/normalise.ts';
import { newsmlG2 } from '../../functions/formats/newsml-g2/newsml-g2.ts';
import { tagged } from '../../functions/tagging/tagged.ts';
import { newsMessage } from '../wire-item.ts';

const RUNS = 8;

const PARAGRAPHS = [
  'GULL HARBOUR, March 3 (Reuters) - The Harbour Council of Norway said on Tuesday it would close the old ferry pier after a storm tore away forty metres of its outer wall, and named the engineer Ann Example to lead the work.',
  'Fishermen in the town of Port Tern, where the ferry has called since 1921, said they had asked the government in Oslo for repairs three times. "We were told to wait," said John Sample, who heads their union.',
  'The European Union set aside 40 million euros for small harbours last year, and the council hopes for a tenth of that, its chairwoman told Reuters. The work is to be finished before the herring comes in October.',
];

const bytes = Buffer.from(
  newsMessage({
    usn: 'L1N4A1001',
    version: '1',
    versionCreated: '2026-03-03T10:00:00Z',
    headline: 'Storm closes the pier of Gull Harbour',
    paragraphs: [
      ...PARAGRAPHS,
      ...PARAGRAPHS,
      ...PARAGRAPHS,
      ...PARAGRAPHS,
      '(Reporting by Ann Example; Editing by John Sample)',
    ],
  }),
);
const origin = {
  wire: { name: 'reuters', title: 'Reuters', authorities: ['reuters.com'] },
  drop: { bucket: 'drops', key: 'reuters/a.xml', versionId: '1', sha256: '0'.repeat(64), index: 0 },
  receivedAt: '2026-03-03T10:00:10.000Z',
};

const allocated = { parse: 0, tag: 0, write: 0 };

/** What it gives, and the bytes that it has taken. */
function counted<T>(step: keyof typeof allocated, work: () => T): T {
  const before = process.memoryUsage().heapUsed;
  const made = work();
  allocated[step] += process.memoryUsage().heapUsed - before;
  return made;
}

function once(): void {
  const [item] = counted('parse', () => [...newsmlG2.parse({ bytes, name: 'a.xml' }, {})]);
  if (!item || !('article' in item)) throw new Error('the story cannot be read');
  const article = normalise(item.article, { ...origin, source: item.source });
  const known = counted('tag', () => tagged(article));
  counted('write', () => JSON.stringify(toNinjs(known)));
}

// Tables are decoded, and what is compiled at first use is.
for (let run = 0; run < 3; run++) once();
globalThis.gc!();
for (const step of ['parse', 'tag', 'write'] as const) allocated[step] = 0;
for (let run = 0; run < RUNS; run++) once();
console.log(JSON.stringify(Object.fromEntries(Object.entries(allocated).map(([step, sum]) => [step, sum / RUNS]))));
