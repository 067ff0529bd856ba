// A drop that fails behind a version which a person must look at: its next attempt finds the version stored, and tells.
import { expect, it } from 'vitest';
import { ingestDrop } from '../../functions/ingest/ingest-drop.ts';
import { type Gate, MemoryStore, memoryPorts, openGate } from '../model/memory-store.ts';
import { at, bytesOf, CONFIGS, type Sent } from '../model/sent.ts';
import { worker } from '../model/workers.ts';

const story: Sent = { story: 0, created: -60, version: '1', text: 0, status: 'usable', wrapping: 0 };

const WATCHED: Readonly<Record<string, Sent>> = {
  EmbargoUnreadable: { ...story, embargo: { kind: 'prose' } },
  VersionFromTheFuture: { ...story, created: 180 },
};

const ingest = (store: MemoryStore, drop: Parameters<typeof ingestDrop>[0], gate: Gate = openGate) =>
  ingestDrop(drop, { ...memoryPorts(store, gate), config: CONFIGS[0]!, now: () => at(0) });

const alarmsOf = (result: Awaited<ReturnType<typeof ingestDrop>>): string[] =>
  result.kind === 'done' ? result.alarms.map(({ name }) => name) : [];

for (const [name, sent] of Object.entries(WATCHED)) {
  it(`raises ${name} whichever call fails before the drop is done`, async () => {
    const bytes = bytesOf([sent, { ...story, story: 1 }]);
    const counted = worker();
    const whole = new MemoryStore();
    await ingest(whole, whole.putDrop('drops', 'reuters/a.xml', bytes, at(0)), counted.gate);

    for (let fails = 1; fails <= counted.calls.length; fails++) {
      const store = new MemoryStore();
      const drop = store.putDrop('drops', 'reuters/a.xml', bytes, at(0));
      await expect(ingest(store, drop, worker({ at: fails, kind: 'fails' }).gate)).rejects.toThrow();

      expect(alarmsOf(await ingest(store, drop)), counted.calls[fails - 1]).toEqual([name]);
    }
    expect(counted.calls.length).toBeGreaterThan(10);
  });
}

it('raises nothing when the same version comes in another drop', async () => {
  const store = new MemoryStore();
  const bytes = bytesOf([WATCHED.EmbargoUnreadable!]);
  const [first, second] = ['a', 'b'].map((key) => store.putDrop('drops', `reuters/${key}.xml`, bytes, at(0)));

  expect(alarmsOf(await ingest(store, first!))).toEqual(['EmbargoUnreadable']);
  expect(alarmsOf(await ingest(store, second!))).toEqual([]);
});
