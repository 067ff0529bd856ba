// A drop of more items than one process has time for goes on in the next one, and ends as if one had read it all.
import { expect, it, vi } from 'vitest';
import { parseConfig } from '../../functions/config.ts';
import { handleRecord } from '../../functions/ingest/handler.ts';
import { ingestDrop } from '../../functions/ingest/ingest-drop.ts';
import { Tally } from '../../functions/ingest/tally.ts';
import { PIPELINE_REV } from '../../functions/names.ts';
import { notification } from '../../functions/store/drop-queues.ts';
import type { LedgerRow, QuarantineRow } from '../../functions/store/ports.ts';
import { telemetryOf } from '../../functions/telemetry.ts';
import { zip } from '../formats/packing.ts';
import { MemoryStore, memoryPorts } from '../model/memory-store.ts';
import { newsMessage } from '../wire-item.ts';

const NOW = '2026-11-24T12:00:00.000Z';
const STORIES = 60;
const NAMELESS = [3, 57];

const story = (at: number) => ({
  usn: `L${at}`,
  version: '1',
  versionCreated: '2026-11-24T10:00:00.000Z',
  headline: `Invented story ${at}`,
});
const [first, ...others] = Array.from({ length: STORIES }, (_, at) => story(at));
const whole = NAMELESS.reduce(
  (message, at) => message.replace(/guid="[^"]*_L(\d+)"/g, (guid, number) => (Number(number) === at ? '' : guid)),
  newsMessage(first!, ...others),
);
/** Its last entry is no entry. */
const broken = ((): Buffer => {
  const packed = zip(
    Array.from({ length: STORIES }, (_, at) => ({ name: `${at}.xml`, content: newsMessage(story(at)) })),
  );
  packed.fill(0, packed.indexOf(`${STORIES - 1}.xml`) - 30, packed.indexOf(`${STORIES - 1}.xml`));
  return packed;
})();

/** Pictures, a story, and a file that is neither. */
const pictures = zip([
  ...Array.from({ length: 9 }, (_, at) => ({
    name: `${at}.jpg`,
    content: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0, at]),
  })),
  { name: 'notes.xml', content: '<notes/>' },
  { name: 'story.xml', content: newsMessage(story(0)) },
]);

interface LeftOptions {
  /** What is done to the messages that it goes on with. */
  readonly change?: (message: string) => string;
  readonly wire?: object;
  /** It is ingested before, and this replay asks for it. */
  readonly replay?: string;
}

/** What is left of a drop, where each process has time for so many items. */
async function left(
  content: string | Buffer,
  itemsAtOnce: number,
  { change = (message) => message, wire = {}, replay }: LeftOptions = {},
) {
  const store = new MemoryStore();
  const config = parseConfig({ wires: { reuters: { title: 'Reuters', authorities: ['reuters.com'], ...wire } } });
  const telemetry = telemetryOf('ingest');
  vi.spyOn(telemetry.logger, 'info').mockImplementation(() => {});
  const drop = store.putDrop('drops', 'reuters/large drop.xml', Buffer.from(content), NOW);
  if (replay) await ingestDrop(drop, { ...memoryPorts(store), config, now: () => NOW });
  const messages = [notification({ ...drop, ...(replay ? { replay } : {}) }, 'ObjectCreated:Put')];
  let processes = 0;
  for (const body of messages) {
    processes++;
    let asked = 0;
    await handleRecord(
      { messageId: 'm', body },
      {
        ...memoryPorts(store),
        ...telemetry,
        config,
        now: () => NOW,
        hasTime: () => ++asked < itemsAtOnce,
        queues: { goOn: async (rest) => void messages.push(change(notification(rest, 'GoOn'))) },
      },
    );
  }
  const rows = [...store.table].flatMap(([pk, byKey]) => [...byKey.values()].map((row) => ({ pk, row })));
  return {
    processes,
    messages,
    ledger: rows.filter(({ pk }) => pk.startsWith('D#')).map(({ row }) => row as LedgerRow),
    quarantine: rows.filter(({ pk }) => pk.startsWith('Q#')).map(({ row }) => row as QuarantineRow),
    events: store.events.map(({ eventId, type }) => `${eventId} ${type}`),
  };
}

it.each<[what: string, content: string | Buffer, quarantined: number, events: number, options?: LeftOptions]>([
  ['whole', whole, NAMELESS.length, STORIES - NAMELESS.length],
  ['that breaks off', broken, 1, STORIES - 1],
  ['whose stories expire', whole, NAMELESS.length, STORIES - NAMELESS.length, { wire: { retention: 30 } }],
  ['that is kept', whole, NAMELESS.length, STORIES - NAMELESS.length, { wire: { retention: 30, keepDrops: true } }],
  ['that a replay asks for', whole, NAMELESS.length, STORIES - NAMELESS.length, { replay: 'r1' }],
  ['of pictures', pictures, 1, 1],
])('a drop %s ends as if one process had read it', async (_what, content, quarantined, events, options) => {
  const { processes, messages: _, ...atOnce } = await left(content, Number.POSITIVE_INFINITY, options);

  for (const itemsAtOnce of [1, 7, 59]) {
    const { processes: needed, messages: _, ...parted } = await left(content, itemsAtOnce, options);

    expect(parted).toEqual(atOnce);
    if (itemsAtOnce < 10) expect(needed).toBeGreaterThan(1);
  }
  expect(processes).toBe(1);
  expect(atOnce.quarantine).toHaveLength(quarantined);
  expect(atOnce.events).toHaveLength(events);
});

it.each([
  ['of other bytes', (message: string) => message.replace(/(?<="sha256":")[^"]*/, 'other')],
  ['of another time', (message: string) => message.replace(/(?<="receivedAt":")[^"]*/, '2026-11-24T11:00:00.000Z')],
  ['by other code', (message: string) => message.replace(/("pipelineRev":)\d+/, `$1${PIPELINE_REV + 1}`)],
  ['that newer code has written', (message: string) => message.replace(/"counts":\{[^}]*\}/, '"counts":"60"')],
])('progress %s counts as none', async (_what, change) => {
  let changed = 0;
  const { processes, ledger } = await left(whole, 40, {
    change: (message) => (changed++ === 0 ? change(message) : message),
  });

  expect(processes).toBe(3);
  expect(ledger[0]!.counts).toEqual({ duplicate: 39, stored: 19, quarantined: 2 });
});

it('tells what it carries in few bytes, however many items there are and however they end', () => {
  const tally = new Tally({ sha256: '0'.repeat(64), receivedAt: NOW });
  for (let index = 0; index < 100_000; index++) {
    const reason = `MISSING_ID: ${'no id '.repeat(170)}`;
    tally.add({ index, outcome: 'quarantined', reason }, { quarantined: index });
  }

  const progress = tally.progress();

  expect(JSON.stringify(progress).length).toBeLessThan(100_000);
  expect(new Tally({ sha256: '0'.repeat(64), receivedAt: NOW }, progress)).toEqual(tally);
});
