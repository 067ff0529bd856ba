// dpa's s3push: an agency puts JSON into the drop bucket by itself, at least once and in any order.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseConfig } from '../../functions/config.ts';
import { ingestDrop } from '../../functions/ingest/ingest-drop.ts';
import { MemoryStore, memoryPorts } from '../model/memory-store.ts';

const config = parseConfig({
  wires: {
    dpa: {
      title: 'dpa',
      authorities: ['dpa.com'],
      put: { principals: ['arn:aws:iam::123456789012:role/s3push'] },
    },
  },
});
const SAMPLE = JSON.parse(readFileSync('test/samples/ninjs/digitalwires.json', 'utf8'));
const at = (minute: number) => new Date(Date.parse('2026-11-24T11:00:00Z') + minute * 60_000).toISOString();
const version = (number: number, more: object = {}) => ({
  ...SAMPLE,
  version: number,
  version_created: at(number),
  headline: `Hafen, Fassung ${number}`,
  ...more,
});

/** What is shown after these have come, one after the other, each under the name that dpa gave it. */
async function shownAfter(sent: readonly { urn: string; version: number }[]) {
  const store = new MemoryStore();
  const ports = memoryPorts(store);
  for (const [place, item] of sent.entries()) {
    const key = `dpa/${item.urn}-${item.version}.json`;
    const drop = store.putDrop('drops', key, Buffer.from(JSON.stringify(item)), at(30 + place));
    expect(await ingestDrop(drop, { ...ports, config, now: () => at(60) })).toMatchObject({ kind: 'done' });
  }
  const [id] = [...store.table.keys()].flatMap((pk) => (pk.startsWith('A#') ? [pk.slice(2)] : []));
  const head = await ports.articles.head(id!);
  return {
    state: head?.state,
    headline: head?.visible?.listing.headline,
    versions: (await ports.articles.versions(id!)).length,
  };
}

const orders = <T>(items: readonly T[]): T[][] =>
  items.length < 2
    ? [[...items]]
    : items.flatMap((one, place) => orders(items.toSpliced(place, 1)).map((rest) => [one, ...rest]));

it('shows the newest version, whichever comes when and how often', async () => {
  const all = [version(1), version(2), version(3)];

  for (const order of orders(all)) {
    expect(await shownAfter([...order, order[0]!, order[2]!])).toEqual({
      state: 'visible',
      headline: 'Hafen, Fassung 3',
      versions: 3,
    });
  }
});

it('shows nothing once a version is canceled, whichever comes when', async () => {
  const all = [version(1), version(2, { pubstatus: 'canceled' }), version(3)];

  for (const order of orders(all)) {
    expect(await shownAfter(order)).toMatchObject({ state: 'killed' });
  }
});
