// The poller of LSEG's news alerts: the law, and what is its own.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDrop } from '../../functions/formats/registry.ts';
import { lsegAlerts } from '../../functions/wires/lseg-alerts.ts';
import { openMessage } from '../../functions/wires/lseg-message.ts';
import { API_HOST, CONTENT_HOST, LsegAlertsServer, PAGE_SIZE, QUEUE_HOST, SECRET } from './lseg-alerts-server.ts';
import { PollWorld } from './poll-world.ts';
import { pollerLaw } from './poller-law.ts';
import { randomOf } from './random.ts';

const LSEG = {
  poller: lsegAlerts,
  poll: { poller: 'lseg-alerts', secret: 'lseg', hosts: [API_HOST, QUEUE_HOST] },
  hosts: [API_HOST, QUEUE_HOST, CONTENT_HOST],
  secret: SECRET,
};

pollerLaw({ ...LSEG, agency: (random) => new LsegAlertsServer(random) });

describe('LSEG alerts', () => {
  let server: LsegAlertsServer;
  let world: PollWorld;

  const open = async (subscriptions: number, settings: Readonly<Record<string, unknown>> = {}) => {
    server = new LsegAlertsServer(randomOf(1), subscriptions);
    world = await PollWorld.open({ ...LSEG, poll: { ...LSEG.poll, settings } }, server);
  };
  const publish = (items: number) => {
    for (let item = 0; item < items; item++) server.publish(world.now());
  };
  const waiting = () => server.subscriptions[0]!.messages.filter(({ isDeleted }) => !isDeleted).length;
  const made = () =>
    world.requests.filter(({ method, url }) => method === 'POST' && url.pathname.endsWith('/subscriptions'));
  const large = {
    envelopeVersion: '1.0',
    ecpMessageID: 'ECP:large',
    payload: { href: `https://${CONTENT_HOST}/none?X-Amz-Signature=good` },
  };

  beforeEach(() => open(1));
  afterEach(() => world.close());

  it('are drops that ingest reads as stories, and leave the queue once they are stored', async () => {
    publish(PAGE_SIZE * 2);

    expect(await world.run()).toMatchObject({ isComplete: true, counts: { stored: PAGE_SIZE * 2 } });
    expect(world.missing()).toEqual([]);
    expect(waiting()).toBe(0);
    expect(world.dropKeys()).toContainEqual(
      expect.stringMatching(/^wire\/urn_newsml_lseg\.example_n\d+\.1\.[0-9a-f]{32}\.json$/),
    );
    for (const bytes of world.drops()) expect(readDrop({ bytes, name: 'drop' })).toMatchObject({ format: 'lseg' });
  });

  it('come from the only subscription of the account, or from a new one, and then always from that', async () => {
    await world.run();
    expect(made()).toEqual([]);
    expect(world.state()?.cursor).toEqual({ subscription: 'subscription-1' });

    await world.close();
    await open(0);
    await world.run();
    server.subscribe();
    publish(2);
    world.pass(1);
    expect(await world.run()).toMatchObject({ isComplete: true, counts: { stored: 2 } });
    expect(made()).toHaveLength(1);
  });

  it('come from the subscription that is named, and never from one of several that none is told of', async () => {
    await world.close();
    await open(2);
    expect(await world.run()).toMatchObject({
      isComplete: false,
      failure: { message: expect.stringMatching(/name one in settings/) },
    });

    await world.close();
    await open(2, { subscription: 'subscription-2' });
    publish(1);
    expect(await world.run()).toMatchObject({ isComplete: true, counts: { stored: 1 } });
    expect(waiting()).toBe(1);
  });

  it('come from the one new subscription, also where the answer that tells of it is lost', async () => {
    await world.close();
    await open(0);
    world.weather = () => (made().length === 1 && world.requests.at(-1)?.method === 'POST' ? { body: 'cut' } : {});
    expect(await world.run()).toMatchObject({ isComplete: false });
    publish(1);
    world.weather = () => ({});

    expect(await world.run()).toMatchObject({ isComplete: true, counts: { stored: 1 } });
    expect(server.subscriptions).toHaveLength(1);
  });

  it('raise an alarm where the subscription has ended, and go on with a new one', async () => {
    await world.run();
    server.unsubscribe();

    expect(await world.run()).toMatchObject({ isComplete: true });
    expect(world.alarms).toEqual([{ name: 'CursorLost', message: expect.stringContaining('may be lost') }]);
    publish(1);
    world.pass(1);
    expect(await world.run()).toMatchObject({ isComplete: true, counts: { stored: 1 } });
  });

  it('log in once for many polls, and borrow new keys when theirs have ended', async () => {
    await world.run();
    world.pass(30);
    await world.run();
    const logins = () => world.requests.filter(({ url }) => url.pathname.endsWith('/token')).length;
    const loans = () => world.requests.filter(({ url }) => url.pathname.includes('cloud-credentials')).length;
    expect([logins(), loans()]).toEqual([1, 1]);

    world.pass(31);
    publish(1);
    expect(await world.run()).toMatchObject({ isComplete: true, counts: { stored: 1 } });
    expect([logins(), loans()]).toEqual([1, 2]);
  });

  it.each([false, true])('above 180 KB are got where their address says, also sealed: %s', async (isSealed) => {
    server.isLargeSealed = isSealed;
    publish(20);

    expect(await world.run()).toMatchObject({ isComplete: true, counts: { stored: 20 } });
    expect(world.requests.map(({ url }) => url.hostname)).toContain(CONTENT_HOST);
    expect(world.requests.map(({ url }) => url.pathname)).toContainEqual(expect.stringMatching(/^\/large\//));
    expect(world.missing()).toEqual([]);
  });

  it('keep no other message back where one cannot be had, which stays in the queue', async () => {
    server.tell(large);
    publish(3);

    expect(await world.run()).toMatchObject({ isComplete: false, failure: { message: `${CONTENT_HOST} answers 404` } });
    expect(world.missing()).toEqual([]);
    expect(waiting()).toBe(1);
  });

  it('keep a message as it is that could not be had eight times, so that it is quarantined', async () => {
    server.tell(large);
    const { key, messages } = server.subscriptions[0]!;
    messages.push({ ...messages[0]!, id: 'unreadable', body: server.seal('{}', Buffer.alloc(32)) });
    for (let poll = 1; poll <= 7; poll++) {
      expect(await world.run()).toMatchObject({ isComplete: false });
      world.pass(4);
    }
    expect(world.drops()).toEqual([]);

    expect(await world.run()).toMatchObject({ isComplete: true, counts: { stored: 2 } });
    expect(waiting()).toBe(0);
    expect(world.drops().map((bytes) => Buffer.from(bytes).toString())).toEqual([
      openMessage(messages[0]!.body, key.toString('base64')).toString(),
      messages[1]!.body,
    ]);
  });

  it('go to no queue but one of SQS', async () => {
    server.subscriptions[0] = {
      ...server.subscriptions[0]!,
      endpoint: 'https://sqs.us-east-1.amazonaws.com.evil.example/1/q',
    };

    expect(await world.run()).toMatchObject({ failure: { message: expect.stringMatching(/is no host of SQS/) } });
  });
});

describe('a message of LSEG', () => {
  const server = new LsegAlertsServer(randomOf(1), 1);
  const { key } = server.subscriptions[0]!;
  const sealed = server.seal('{"a":"ü"}', key);

  it('is opened with the key of its subscription', () => {
    expect(openMessage(sealed, key.toString('base64')).toString()).toBe('{"a":"ü"}');
  });

  it.each([
    ['another key', sealed, Buffer.alloc(32).toString('base64')],
    ['a key that is none', sealed, 'a2V5'],
    [
      'a text that was changed',
      `${sealed.slice(0, 30)}${sealed[30] === 'A' ? 'B' : 'A'}${sealed.slice(31)}`,
      undefined,
    ],
    ['a head that was changed', `${sealed[0] === 'A' ? 'B' : 'A'}${sealed.slice(1)}`, undefined],
    ['half of it', sealed.slice(0, 20), undefined],
    ['nothing', '', undefined],
  ])('is refused with %s', (_name, text, other) => {
    expect(() => openMessage(text, other ?? key.toString('base64'))).toThrow(/LSEG|key/);
  });
});
