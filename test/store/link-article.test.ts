// What links cost where many meet, through the pipeline on the memory's ports.
import { beforeEach, describe, expect, it } from 'vitest';
import { articleId } from '../../functions/article/identity.ts';
import { parseConfig } from '../../functions/config.ts';
import { ingestDrop } from '../../functions/ingest/ingest-drop.ts';
import { find } from '../../functions/query/find.ts';
import { type Gate, MemoryStore, memoryPorts, SECOND_PART } from '../model/memory-store.ts';
import { newsMessage, uriOf } from '../wire-item.ts';

const NOW = '2026-11-24T12:00:00.000Z';
const SITES = 60;
const site = (n: number): string => `site${n}`;
const config = parseConfig({
  wires: Object.fromEntries(Array.from({ length: SITES }, (_, n) => [site(n), { title: 'A site', authorities: [] }])),
});

const TEXT = [
  'The beams of the opera house were laid in 1866 and have been eaten by beetles, the ministry of culture said on Monday.',
  'One hundred and forty carpenters will be needed to replace them, and singers will perform in the harbour in the meantime.',
  'Twelve organisations have promised money, among them a foundation that recognised the danger five years ago.',
];

let store: MemoryStore;
let calls: string[];
let seconds: number;

beforeEach(() => {
  store = new MemoryStore();
  calls = [];
  seconds = 0;
});

const gate: Gate = async (call, effect) => {
  if (call !== SECOND_PART) calls.push(call);
  return effect();
};

/** @returns the store calls of this one article */
async function carry(wire: string, usn: string, paragraphs: readonly string[]): Promise<readonly string[]> {
  const at = new Date(Date.parse(NOW) + 1000 * seconds++).toISOString();
  const versionCreated = '2026-11-24T10:00:00.000Z';
  const xml = newsMessage({ usn, version: '1', versionCreated, headline: `Beetles in ${usn}`, paragraphs });
  const ref = await store.receive(`${wire}/${usn}.xml`, Buffer.from(xml), at);
  const before = calls.length;
  await ingestDrop(ref, { ...memoryPorts(store, gate), config, now: () => at });
  return calls.slice(before);
}

const count = (made: readonly string[], call: string): number => made.filter((one) => one === call).length;

describe('linking', () => {
  it('costs an article that stands alone eleven calls, in five turns', async () => {
    const short = await carry(site(0), 'L1', ['Beetles.']);
    const long = await carry(site(0), 'L2', TEXT);

    // Its row, its head, what it writes, its own bands; and six that it looks under, at once, with its row once more.
    expect(long.length - short.length).toBe(8);
    expect(count(long, 'BatchWriteItem') - count(short, 'BatchWriteItem')).toBe(1);
    expect(count(long, 'Query') - count(short, 'Query')).toBe(6);
    expect(count(short, 'TransactWriteItems')).toBe(2);
    expect(count(long, 'GetObject')).toBe(0);
  });

  it('costs a copy four calls more, and reads the text of the other', async () => {
    const alone = await carry(site(0), 'L1', TEXT);
    const copy = await carry(site(1), 'L1', TEXT);

    expect(copy.length - alone.length).toBe(4);
    expect(count(copy, 'GetObject')).toBe(1);
  });

  it('knows the first of those that carry a story, however many do, and costs no more for it', async () => {
    const made: (readonly string[])[] = [];
    for (let n = 0; n < SITES; n++) made.push(await carry(site(n), 'L1', TEXT));

    const page = await find({ op: 'find', limit: 100 }, { ...memoryPorts(store), now: () => NOW });

    const first = articleId('wire:site0', uriOf('L1'));
    expect(page.articles).toHaveLength(SITES);
    expect(page.articles.filter(({ copyOf }) => copyOf === first)).toHaveLength(SITES - 1);
    const [dozen, last] = [made[15]!, made.at(-1)!];
    expect(last.length).toBeLessThanOrEqual(dozen.length + 4);
    expect(count(last, 'GetObject')).toBeLessThanOrEqual(13);
  });

  it('reads hardly a text of those that only share a turn of phrase', async () => {
    // Each has the names and figures of the others in one sentence, and nothing else.
    const phrase =
      'Nokia Oyj, Telefonaktiebolaget Ericsson and Orange Belgium of 14 Rue Neuve reported 3.5 and 7.25 of 19.';
    const words =
      'alder birch cedar daisy elm fern grass hazel iris juniper kale lily maple nettle oak pine quince rose sedge thyme'.split(
        ' ',
      );
    const other = (n: number): string => {
      let random = n + 1;
      const next = (): number => {
        random = (random * 48_271) % 0x7fffffff;
        return random % words.length;
      };
      return Array.from({ length: 200 }, () => words[next()]).join(' ');
    };
    for (let n = 0; n < 40; n++) await carry(site(0), `L${n}`, [phrase, other(n)]);

    expect(count(calls, 'Query')).toBeGreaterThanOrEqual(40 * 6);
    // Without their sketches it would be 364.
    expect(count(calls, 'GetObject')).toBeLessThan(20);
  });
});
