// What an upload over SFTP leaves when it breaks off, in whatever order its parts and the whole are looked at.
import { beforeEach, describe, expect, it } from 'vitest';
import { parseConfig } from '../../functions/config.ts';
import { type IngestResult, ingestDrop } from '../../functions/ingest/ingest-drop.ts';
import type { LedgerRow } from '../../functions/store/ports.ts';
import { type Gate, MemoryStore, memoryPorts, openGate } from '../model/memory-store.ts';
import { worker } from '../model/workers.ts';
import { newsMessage } from '../wire-item.ts';

const KEY = `ssh-ed25519 ${'A'.repeat(68)}`;
const config = parseConfig({
  wires: {
    upload: { title: 'Upload', authorities: ['reuters.com'], sftp: { publicKeys: [KEY] } },
    other: { title: 'Other', authorities: ['reuters.com'] },
  },
});
const WHOLE = Buffer.from(
  newsMessage({
    usn: 'L1',
    version: '1',
    versionCreated: '2026-11-24T10:00:00.000Z',
    headline: 'Invented headline',
    paragraphs: ['OSLO Żółw – a tortoise'],
  }),
);
const [FIRST, SECOND, THIRD] = [0, 1, 2].map((minute) => `2026-11-24T12:0${minute}:00.000Z`) as [
  string,
  string,
  string,
];

let store: MemoryStore;

beforeEach(() => {
  store = new MemoryStore();
});

const put = (bytes: Uint8Array, at: string, key = 'upload/story.xml') => store.putDrop('drops', key, bytes, at);

const ingest = (drop: ReturnType<typeof put>, gate: Gate = openGate): Promise<IngestResult> =>
  ingestDrop(drop, { ...memoryPorts(store, gate), config, now: () => THIRD });

const quarantined = async (wire = 'upload') =>
  (await memoryPorts(store, openGate).ledger.quarantined(wire, { limit: 100 })).rows;
const rowOf = (drop: ReturnType<typeof put>, at: string) =>
  memoryPorts(store, openGate).ledger.find('upload', drop, at);

describe('a part of an upload', () => {
  it.each([
    ['half of it', WHOLE.subarray(0, WHOLE.length / 2)],
    ['nothing', Buffer.alloc(0)],
    ['its first letters', WHOLE.subarray(0, 9)],
    ['all but its last letter', WHOLE.subarray(0, WHOLE.length - 1)],
    ['a cut in a letter', WHOLE.subarray(0, WHOLE.indexOf('Ż') + 1)],
  ])('that is %s waits as incomplete', async (_what, bytes) => {
    const result = await ingest(put(bytes, FIRST));

    expect(result).toMatchObject({ kind: 'done', row: { outcome: 'quarantined', isIncomplete: true } });
    expect(await quarantined()).toEqual([expect.objectContaining({ code: 'INCOMPLETE' })]);
  });

  it('is no part where the wire does not upload: then the drop is bad', async () => {
    await ingest(put(WHOLE.subarray(0, 900), FIRST, 'other/story.xml'));

    expect(await quarantined('other')).toEqual([expect.objectContaining({ code: 'MALFORMED' })]);
  });

  it.each(['upload/push/0123', 'upload/_mail/0123'])('is no part at %s, where all comes whole', async (key) => {
    await ingest(put(WHOLE.subarray(0, 900), FIRST, key));

    expect(await quarantined()).toEqual([expect.objectContaining({ code: expect.stringMatching(/MALFORMED|FORGED/) })]);
  });

  it('leaves quarantine when a later object at its key is whole, and its bytes stay', async () => {
    const parts = [put(WHOLE.subarray(0, 500), FIRST), put(WHOLE.subarray(0, 900), SECOND)];
    for (const part of parts) await ingest(part);
    expect(await quarantined()).toHaveLength(2);
    const whole = put(WHOLE, THIRD);

    const result = await ingest(whole);

    expect(result).toMatchObject({ kind: 'done', row: { outcome: 'articles', counts: { stored: 1 } } });
    expect(await quarantined()).toEqual([]);
    expect(await rowOf(parts[0]!, FIRST)).toMatchObject({
      outcome: 'duplicate',
      counts: { duplicate: 1 },
      items: [{ reason: `a part of an upload; ${whole.versionId} is the whole` }],
      supersededBy: whole.versionId,
    });
    expect(await rowOf(parts[0]!, FIRST)).not.toHaveProperty('isIncomplete');
    expect(store.drops.size).toBe(3);
  });

  it('never gets there where it is looked at after the whole', async () => {
    const part = put(WHOLE.subarray(0, 500), FIRST);
    await ingest(put(WHOLE, SECOND));

    const result = await ingest(part);

    expect(result).toMatchObject({ kind: 'done', row: { outcome: 'duplicate' } });
    expect(await quarantined()).toEqual([]);
    expect(await ingest(part)).toMatchObject({ kind: 'repeated' });
  });

  it('stays where the whole is older, or lies at another key, or comes a part again', async () => {
    await ingest(put(WHOLE, FIRST));
    await ingest(put(WHOLE, THIRD, 'upload/story.xml.part'));
    await ingest(put(WHOLE.subarray(0, 500), SECOND));
    await ingest(put(WHOLE.subarray(0, 600), THIRD));

    expect(await quarantined()).toHaveLength(2);
  });

  it('leaves quarantine at any interleaving, and whichever call of the whole fails once', async () => {
    const calls = worker();
    await ingest(put(WHOLE, SECOND), calls.gate);
    for (let fails = 1; fails <= calls.calls.length; fails++) {
      store = new MemoryStore();
      const [part, whole] = [put(WHOLE.subarray(0, 500), FIRST), put(WHOLE, SECOND)];
      await ingest(part);
      await ingest(whole, worker({ at: fails, kind: 'fails' }).gate).catch(() => undefined);

      await Promise.all([ingest(whole), ingest(part)]);

      expect(await quarantined(), calls.calls[fails - 1]).toEqual([]);
      expect((await rowOf(part, FIRST)) satisfies LedgerRow | undefined).toMatchObject({ outcome: 'duplicate' });
    }
    expect(calls.calls.length).toBeGreaterThan(8);
  });
});
