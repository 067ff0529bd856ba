// A story of 3 KB in each format, from the bytes of its drop to the JSON of its document; against what the pieces alone
// cost that a user would put together instead: a bare parser over the same bytes, and compromise over the same text.

import { XMLParser } from 'fast-xml-parser';
import { parseFeed } from 'feedsmith';
import { SaxesParser } from 'saxes';
import { toNinjs } from '../../functions/article/ninjs.ts';
import { normalise } from '../../functions/article/normalise.ts';
import { readDrop } from '../../functions/formats/registry.ts';
import { tagged } from '../../functions/tagging/tagged.ts';
import { HTML_DROPS, TEXT_DROPS } from '../formats/drop-templates.ts';
import { newsMessage } from '../wire-item.ts';
import { cpuMs, median } from './median.ts';
import { type InventedStory, inventedStories } from './stories.ts';
import { compromise } from './tags.ts';

/** CPU at the median. */
const WANTED_MS = 3.5;
const ROUNDS = 8;
/** The first only warm the compiler. */
const WARM_UP = 3;
/** Over all stories in one round: theirs take as long as many of ours. */
const OUR_TURNS = 2;

const ORIGIN = {
  wire: { name: 'sample', title: 'Samples', authorities: ['wire.example', 'reuters.com'] },
  drop: { bucket: 'b', key: 'sample/story', versionId: 'v', sha256: '0'.repeat(64), index: 0 },
  receivedAt: '2026-11-24T12:00:00.000Z',
};

const NEWSML_G2 = 'newsml-g2, newsMessage';
const BUILDERS: ReadonlyMap<string, (story: InventedStory) => string> = new Map([
  [
    NEWSML_G2,
    (story: InventedStory) =>
      newsMessage({ ...story, usn: 'KITE', version: '1', versionCreated: '2026-11-24T10:00:00Z' }),
  ],
  ...Object.entries(HTML_DROPS).map(
    ([format, build]) =>
      [
        format,
        (story: InventedStory) =>
          build(
            linesOf(story)
              .map((line) => `<p>${escaped(line)}</p>`)
              .join('\n'),
          ),
      ] as const,
  ),
  ...Object.entries(TEXT_DROPS).map(
    ([format, build]) => [format, (story: InventedStory) => build(linesOf(story))] as const,
  ),
]);

const linesOf = ({ headline, paragraphs }: InventedStory): string[] => [headline, ...paragraphs];
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const decoded = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const fastXml = new XMLParser({ ignoreAttributes: false });

const PARSERS: Readonly<Record<string, (bytes: Uint8Array) => unknown>> = {
  saxes: (bytes) => new SaxesParser({ xmlns: true }).write(decoded(bytes)).close(),
  'fast-xml-parser': (bytes) => fastXml.parse(decoded(bytes)),
  feedsmith: (bytes) => parseFeed(decoded(bytes)),
  'JSON.parse': (bytes) => JSON.parse(decoded(bytes)),
  decoding: decoded,
};

/** What could be put in the place of our reader: the floor first, then others that go on to a tree or to items. */
function parsersFor(format: string, bytes: Uint8Array): string[] {
  const feed = /^(rss|atom|json-feed)/.test(format) ? ['feedsmith'] : [];
  const text = decoded(bytes);
  if (text.startsWith('{')) return ['JSON.parse', ...feed];
  // The pages and the dumps of other days are no XML.
  if (!text.startsWith('<') || /web-page|21578/.test(format)) return ['decoding'];
  return ['saxes', 'fast-xml-parser', ...feed];
}

export interface Steps {
  readonly read: number;
  readonly tag: number;
  readonly write: number;
}

const total = ({ read, tag, write }: Steps): number => read + tag + write;

const cpuNow = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** CPU milliseconds of each step, over all items of the drop. @throws Error where a story has no text */
export async function measured(bytes: Uint8Array): Promise<Steps> {
  const steps = { read: 0, tag: 0, write: 0 };
  let began = cpuNow();
  const to = (step: keyof Steps): void => {
    const now = cpuNow();
    steps[step] += now - began;
    began = now;
  };
  let blocks = 0;
  const drop = readDrop({ bytes, name: 'story' });
  if (drop.kind !== 'items') throw new Error('a story was taken for media');
  for await (const item of drop.items) {
    if (!('article' in item)) throw new Error('a story was not read');
    const article = normalise(item.article, { ...ORIGIN, source: item.source });
    blocks += article.body.length;
    to('read');
    const known = tagged(article);
    to('tag');
    JSON.stringify(toNinjs(known));
    to('write');
  }
  if (blocks < 2) throw new Error('a story has lost its text');
  return steps;
}

class Contender {
  readonly format: string;
  readonly drops: readonly Uint8Array[];
  readonly parsers: readonly string[];
  readonly ours: Steps[] = [];
  readonly theirs: ReadonlyMap<string, number[]>;

  constructor(format: string, drops: readonly Uint8Array[]) {
    this.format = format;
    this.drops = drops;
    this.parsers = parsersFor(format, drops[0]!);
    this.theirs = new Map(this.parsers.map((parser) => [parser, []]));
  }

  async round(isCounted: boolean): Promise<void> {
    for (let turn = 0; turn < OUR_TURNS; turn++) {
      for (const bytes of this.drops) {
        const steps = await measured(bytes);
        if (isCounted) this.ours.push(steps);
      }
    }
    for (const [parser, times] of this.theirs) {
      for (const bytes of this.drops) {
        const ms = await cpuMs(() => PARSERS[parser]!(bytes));
        if (isCounted) times.push(ms);
      }
    }
  }

  line(tags: number): string {
    const of = (step: keyof Steps) => median(this.ours.map((steps) => steps[step])).toFixed(2);
    const ms = median(this.ours.map(total));
    const [floor = 0, ...others] = this.parsers.map((parser) => median(this.theirs.get(parser)!));
    const steps = `read ${of('read')}, tag ${of('tag')}, write ${of('write')}`;
    const ratio = ((floor + tags) / ms).toFixed(1).padStart(5);
    const peers = [floor, ...others].map((peer, at) => `${this.parsers[at]} ${peer.toFixed(2)}`);
    const isMet = ms <= WANTED_MS ? '' : '  MORE THAN WANTED';
    return `    ${this.format.padEnd(24)} ${ms.toFixed(2)} ms (${steps})   ${ratio} × ${this.parsers[0]} + compromise   (${peers.join(', ')})${isMet}`;
  }
}

export async function story(): Promise<void> {
  const stories = inventedStories();
  const contenders = [...BUILDERS].map(
    ([format, build]) =>
      new Contender(
        format,
        stories.map((one) => Buffer.from(build(one))),
      ),
  );
  const texts = stories.map((one) => linesOf(one).join('\n\n'));
  const tags: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const contender of contenders) await contender.round(round >= WARM_UP);
    for (const text of texts) {
      const ms = await cpuMs(() => compromise(text));
      if (round >= WARM_UP) tags.push(ms);
    }
  }
  const characters = median(texts.map(({ length }) => length));
  console.log(
    `  ${stories.length} stories of ${characters} characters, CPU ms from bytes to document at the median (wanted: ${WANTED_MS}); compromise ${median(tags).toFixed(2)} ms`,
  );
  for (const contender of contenders) console.log(contender.line(median(tags)));
}
