// The poller of dpa's wireQ: the law, and what is its own.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dpaWireq } from '../../functions/wires/dpa-wireq.ts';
import { DpaWireqServer, HOST, PAGE_SIZE, SECRET } from './dpa-wireq-server.ts';
import { PollWorld } from './poll-world.ts';
import { pollerLaw } from './poller-law.ts';
import { randomOf } from './random.ts';

const secret: { url: string } = { ...SECRET };
const WIREQ = {
  poller: dpaWireq,
  poll: { poller: 'dpa-wireq', secret: 'dpa', hosts: [HOST] },
  hosts: [HOST],
  secret,
};

pollerLaw({ ...WIREQ, agency: (random) => new DpaWireqServer(random) });

describe('wireQ', () => {
  let server: DpaWireqServer;
  let world: PollWorld;

  const publish = (items: number) => {
    for (let item = 0; item < items; item++) server.publish(world.now());
  };
  const deleted = () => world.requests.filter(({ method }) => method === 'DELETE');
  const asked = () => world.requests.filter(({ method }) => method === 'GET');

  beforeEach(async () => {
    secret.url = SECRET.url;
    server = new DpaWireqServer(randomOf(1));
    world = await PollWorld.open(WIREQ, server);
  });
  afterEach(() => world.close());

  it('gives each entry as a drop, as it is written but for its receipt', async () => {
    publish(1);

    expect(await world.run()).toMatchObject({ isComplete: true, counts: { stored: 1 } });
    expect(world.dropKeys()).toEqual([
      expect.stringMatching(/^wire\/urn_newsml_dpa\.com_20090101_261124-99-000000\.1\.[0-9a-f]{32}\.json$/),
    ]);
    expect(Buffer.from(world.drops()[0]!).toString()).toBe(
      '{"urn":"urn:newsml:dpa.com:20090101:261124-99-000000","version":1,"version_created":"2026-11-24T12:00:00.000Z", "headline":"Nothing of this {has} \\"happened\\"","entry_id":12345678901234567890}',
    );
  });

  it('is handed a receipt back for each entry, once it is stored', async () => {
    publish(PAGE_SIZE + 1);

    expect(await world.run()).toMatchObject({ isComplete: true, counts: { stored: PAGE_SIZE + 1 } });
    expect(deleted()).toHaveLength(PAGE_SIZE + 1);
    expect(server.waiting()).toBe(0);
  });

  it('gives an entry again whose receipt was not handed back, and that is no second drop', async () => {
    publish(1);
    world.weather = () => (world.requests.at(-1)?.method === 'DELETE' ? { status: { code: 400 } } : {});
    expect(await world.run()).toMatchObject({ isComplete: false, failure: { message: `${HOST} answers 400` } });

    world.weather = () => ({});
    world.pass(1);
    expect(await world.run()).toMatchObject({ isComplete: true, counts: { stored: 0, there: 1 } });
    expect(server.waiting()).toBe(0);
  });

  it('hands the other receipts back where one cannot be', async () => {
    publish(PAGE_SIZE);
    world.weather = () => (deleted().length === 1 && asked().length === 1 ? { status: { code: 400 } } : {});

    expect(await world.run()).toMatchObject({ isComplete: false });
    expect(server.waiting()).toBe(1);
  });

  it('is not asked before the time that it says', async () => {
    publish(1);
    await world.run();

    expect(await world.run()).toEqual({ kind: 'resting', until: '2026-11-24T12:00:30.000Z' });
    expect(server.early).toBe(0);

    world.pass(1);
    expect(await world.run()).toMatchObject({ kind: 'polled', isComplete: true });
    expect(server.early).toBe(0);
  });

  it('is waited for where it asks for a moment between two pages, and left to the next poll where it asks for more', async () => {
    server.rest = { empty: 30, more: 4 };
    publish(PAGE_SIZE * 2);
    await world.run();
    expect(world.waited).toBe(8_000);
    expect(world.missing()).toEqual([]);

    server.rest = { empty: 30, more: 20 };
    world.pass(1);
    publish(PAGE_SIZE * 2);
    expect(await world.run()).toMatchObject({ isComplete: true, counts: { stored: PAGE_SIZE } });
    expect(await world.run()).toMatchObject({ kind: 'resting' });
    world.pass(1);
    await world.run();
    expect(world.missing()).toEqual([]);
    expect(server.early).toBe(0);
  });

  it('is asked no more where it gives only what was handed back', async () => {
    publish(1);
    world.weather = () => ({ order: 'repeated' });

    expect(await world.run()).toMatchObject({ isComplete: true, counts: { stored: 1 } });
    expect(asked().length).toBeLessThan(4);
  });

  it('keeps an entry without a receipt, and says that it cannot be handed back', async () => {
    server.extraEntries = ['{"urn":"urn:x"}'];
    publish(1);

    expect(await world.run()).toMatchObject({
      isComplete: false,
      counts: { stored: 2 },
      failure: { message: 'the entries of wireQ: 1 without a receipt' },
    });
    expect(server.waiting()).toBe(0);
  });

  it('goes on with another address, once the secret says so', async () => {
    await world.run();
    world.pass(1);
    server.key = '/v1/another-key';
    secret.url = `https://${HOST}/v1/another-key/`;
    publish(1);

    expect(await world.run()).toMatchObject({ isComplete: true, counts: { stored: 1 } });
  });

  it('cannot be asked for the past, and says so', async () => {
    await expect(world.run({ ask: { since: '2026-11-24T06:00:00.000Z' } })).rejects.toThrow('dpa-wireq is a queue');
    expect(world.requests).toEqual([]);
  });

  it('whose host is not listed gets no request', async () => {
    await world.close();
    world = await PollWorld.open({ ...WIREQ, poll: { ...WIREQ.poll, hosts: [] } }, server);

    expect(await world.run()).toMatchObject({ failure: { message: expect.stringContaining('list the host') } });
    expect(world.requests).toEqual([]);
  });
});
