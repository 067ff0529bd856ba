// A drop of more items than one process has time for goes on in the next one, and ends as if one had read it all.
import { expect, it, vi } from 'vitest';
import { parseConfig } from '../../functions/config.ts';
import { handleRecord } from '../../functions/ingest/handler.ts';
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

/** What is left of a drop, where each process has time for so many items beyond its first. */
async function left(content: string | Buffer, itemsAtOnce: number, change = (message: string): string => message) {
  const store = new MemoryStore();
  const config = parseConfig({ wires: { reuters: { title: 'Reuters', authorities: ['reuters.com'] } } });
  const telemetry = telemetryOf('ingest');
  vi.spyOn(telemetry.logger, 'info').mockImplementation(() => {});
  const drop = store.putDrop('drops', 'reuters/large drop.xml', Buffer.from(content), NOW);
  const messages = [notification(drop, 'ObjectCreated:Put')];
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

it.each([
  ['whole', whole],
  ['that breaks off', broken],
])('a drop %s ends as if one process had read it', async (_what, content) => {
  const { processes, messages: _, ...atOnce } = await left(content, Number.POSITIVE_INFINITY);

  for (const itemsAtOnce of [1, 7, 59]) {
    const { processes: needed, messages: _, ...parted } = await left(content, itemsAtOnce);

    expect(parted).toEqual(atOnce);
    expect(needed).toBeGreaterThan(1);
  }
  expect(processes).toBe(1);
  expect(atOnce.quarantine).toHaveLength(content === whole ? NAMELESS.length : 1);
  expect(atOnce.events).toHaveLength(STORIES - atOnce.quarantine.length);
});

it.each([
  ['of other bytes', (message: string) => message.replace(/("sha256":")[^"]*/, '$1other')],
  ['by other code', (message: string) => message.replace(/("pipelineRev":)\d+/, `$1${PIPELINE_REV + 1}`)],
  ['that newer code has written', (message: string) => message.replace(/"counts":\{[^}]*\}/, '"counts":"60"')],
])('progress %s counts as none', async (_what, change) => {
  let changed = 0;
  const { processes, ledger } = await left(whole, 40, (message) => (changed++ === 0 ? change(message) : message));

  expect(processes).toBe(3);
  expect(ledger[0]!.counts).toEqual({ duplicate: 39, stored: 19, quarantined: 2 });
});

it('tells what it carries in few bytes, however many items there were', async () => {
  const { messages } = await left(whole, 59);

  expect(messages).toHaveLength(2);
  expect(messages[1]!.length).toBeLessThan(20_000);
});
