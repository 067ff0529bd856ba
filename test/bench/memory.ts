// Memory of INGEST as it is deployed: the peak on the largest drops that are permitted, and what many invocations of one
// process leave behind.
import { dirname } from 'node:path';
import { buildFunctions } from '../../bin/bundle.ts';
import { INGEST_MEMORY_MB, MAX_DROP_BYTES, MAX_STORY_CHARACTERS } from '../../functions/names.ts';
import { newsMessage } from '../wire-item.ts';
import { type IngestAws, messagesOf, openIngestAws } from './ingest-aws.ts';

const INVOCATIONS = Number(process.env.INVOCATIONS ?? 10_000);
/** What a function of 512 MB keeps half of. */
const WANTED_MB = 256;

const PEAK = `const { handler } = require('./index.js');
handler(JSON.parse(process.env.EVENT), { awsRequestId: 'peak', getRemainingTimeInMillis: () => 60000 }).then((answer) => {
  const peak = process.resourceUsage().maxRSS / 1024;
  process.send({ peak, failed: answer.batchItemFailures.length }, () => process.exit(0));
});`;

/** Ten looks at the heap, each after a collection: events of \`drops\` in turn, most of them delivered again. */
const MANY = `const { handler } = require('./index.js');
const { drops, invocations } = JSON.parse(process.env.EVENT);
const look = (done) => {
  global.gc();
  const { heapUsed, external, rss } = process.memoryUsage();
  process.send({ done, heap: (heapUsed + external) / 1024 ** 2, rss: rss / 1024 ** 2 });
};
(async () => {
  for (let at = 0; at < invocations; at++) {
    const answer = await handler(drops[at % drops.length], { awsRequestId: String(at), getRemainingTimeInMillis: () => 60000 });
    if (answer.batchItemFailures.length > 0) throw new Error('a drop was not ingested');
    if ((at + 1) % Math.ceil(invocations / 10) === 0) look(at + 1);
  }
  process.disconnect();
})();`;

interface Peak {
  readonly peak: number;
  readonly failed: number;
}

interface Look {
  readonly done: number;
  /** Megabytes. */
  readonly heap: number;
  readonly rss: number;
}

export async function memory(): Promise<void> {
  const { bundles } = await buildFunctions();
  const aws = await openIngestAws();
  try {
    const ingest = aws.layOut('ingest', dirname(bundles.find(({ name }) => name === 'ingest')!.path));
    const small = await peakOf(aws, ingest, 'small.xml', newsMessage(storyOf('SMALL', 20)));
    console.log(`  a story of 3 KB                      peak ${small.toFixed(0)} MB`);
    for (const [name, content] of largestDrops()) {
      const peak = await peakOf(aws, ingest, name, content);
      const mb = (content.length / 1024 ** 2).toFixed(0);
      const verdict = peak <= WANTED_MB ? 'within' : 'above';
      console.log(
        `  ${name.padEnd(24)} ${mb.padStart(3)} MB      peak ${peak.toFixed(0)} MB, ${verdict} ${WANTED_MB} MB`,
      );
    }
    await growth(aws, ingest);
  } finally {
    await aws.close();
  }
}

const SENTENCE = 'The harbour council of Port Tern said on Tuesday that the ferry would call again before the autumn. ';

const storyOf = (usn: string, sentences: number) => ({
  usn,
  version: '1',
  versionCreated: '2026-03-03T10:00:00Z',
  headline: `Ferry to call at Port Tern again ${usn}`,
  paragraphs: Array.from({ length: sentences / 2 }, (_, at) => `${SENTENCE}${SENTENCE}${at}`),
});

/** The longest story that is stored, and drops that are read to the end, or nearly, before they are refused. */
function* largestDrops(): Generator<[string, Buffer]> {
  const room = MAX_DROP_BYTES - 4096;
  const times = (text: string, size: number) => Array<string>(Math.floor(size / text.length)).fill(text);
  const message = (usn: string, paragraphs: string[]) => Buffer.from(newsMessage({ ...storyOf(usn, 2), paragraphs }));
  const paragraph = SENTENCE.repeat(3);
  yield ['longest-story.xml', message('LONGEST', times(paragraph, MAX_STORY_CHARACTERS * 0.99))];
  yield ['one-paragraph.xml', message('ONE', [SENTENCE.repeat(room / SENTENCE.length)])];
  yield ['many-paragraphs.xml', message('MANY', times(paragraph, room * 0.97))];
  yield ['tiny-paragraphs.xml', message('TINY', times('abc', room / 4))];
  const json = { uri: 'tag:reuters.com,2026:json', versioncreated: '2026-03-03T10:00:00Z', headline: 'Ferry' };
  yield [
    'objects.json',
    Buffer.from(JSON.stringify({ ...json, x: 0 }).replace('"x":0', `"x":[${'{},'.repeat(room / 3 - 99)}0]`)),
  ];
  yield ['body.json', Buffer.from(JSON.stringify({ ...json, body_text: SENTENCE.repeat(room / SENTENCE.length) }))];
  yield [
    'page.html',
    Buffer.from(`<!doctype html><html><body>${times(`<p>${SENTENCE}</p>`, room).join('')}</body></html>`),
  ];
  yield ['page.txt', Buffer.from(times(`${SENTENCE.repeat(4)}\n\n`, room).join(''))];
  yield [
    'mail.eml',
    Buffer.from(
      `From: a@b.example\nSubject: Ferry\nDate: Tue, 3 Mar 2026 10:00:00 +0000\nMessage-ID: <a@b>\n\n${times(`${SENTENCE}\n`, room).join('')}`,
    ),
  ];
  yield ['picture.jpg', Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(room, 7)])];
}

async function peakOf(aws: IngestAws, root: string, name: string, content: string | Buffer): Promise<number> {
  const event = await aws.put(`reuters/${name}`, content);
  let seen: Peak | undefined;
  const heap = [`--max-old-space-size=${Math.floor(INGEST_MEMORY_MB * 0.9)}`];
  await messagesOf<Peak>(aws.start(root, PEAK, event, heap), (message) => {
    seen = message;
  });
  if (!seen || seen.failed > 0) throw new Error(`${name} was not ingested`);
  return seen.peak;
}

async function growth(aws: IngestAws, root: string): Promise<void> {
  const stories = Array.from({ length: 50 }, (_, at) => newsMessage(storyOf(`GROWTH${at}`, 4)));
  const drops = await Promise.all(stories.map((story, at) => aws.put(`reuters/growth-${at}.xml`, story)));
  const looks: Look[] = [];
  const child = aws.start(root, MANY, { drops, invocations: INVOCATIONS }, ['--expose-gc']);
  await messagesOf<Look>(child, (look) => void looks.push(look));
  const [first, last] = [looks[0]!, looks.at(-1)!];
  const bytes = ((last.heap - first.heap) * 1024 ** 2) / (last.done - first.done);
  console.log(
    `  ${last.done} invocations of one process: heap ${first.heap.toFixed(1)} MB after ${first.done}, ${last.heap.toFixed(1)} MB at the end (${bytes.toFixed(0)} bytes each); resident ${first.rss.toFixed(0)} and ${last.rss.toFixed(0)} MB`,
  );
}
