// The poller of S3 prefixes: the law, and what is its own.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { s3Prefix } from '../../functions/wires/s3-prefix.ts';
import { PollWorld } from './poll-world.ts';
import { pollerLaw } from './poller-law.ts';
import { randomOf } from './random.ts';
import { HOST, PAGE_SIZE, PREFIX, S3PrefixServer, SECRET } from './s3-prefix-server.ts';

const secret: { accessKeyId: string; secretAccessKey: string } = { ...SECRET };
const PLACE = `https://${HOST}/${encodeURIComponent(PREFIX).replaceAll('%2F', '/')}`;
const S3 = {
  poller: s3Prefix,
  poll: { poller: 's3-prefix', secret: 'agency', urls: [PLACE] },
  hosts: [HOST],
  secret,
};

pollerLaw({ ...S3, agency: (random) => new S3PrefixServer(random) });

describe('an S3 prefix', () => {
  let server: S3PrefixServer;
  let world: PollWorld;

  beforeEach(async () => {
    Object.assign(secret, SECRET);
    server = new S3PrefixServer(randomOf(1));
    world = await PollWorld.open(S3, server);
  });
  afterEach(() => world.close());

  const put = (name: string, body = '<story/>', changedAt = world.now()) =>
    server.put(`${PREFIX}${name}`, body, changedAt);
  const gets = () =>
    world.requests.filter(({ url }) => url.pathname !== '/').map(({ url }) => decodeURIComponent(url.pathname));

  it('gives each object under it as a drop, byte for byte, whatever its key', async () => {
    put("a+b (c)! 'd'*ü&amp;=.xml", '<story>ü</story>');
    server.put('elsewhere/x.xml', '<story/>', world.now());

    expect(await world.run()).toMatchObject({ isComplete: true, counts: { stored: 1 }, pending: 0 });
    expect(gets()).toEqual([`/${PREFIX}a+b (c)! 'd'*ü&amp;=.xml`]);
    expect(Buffer.from(world.drops()[0]!).toString()).toBe('<story>ü</story>');
    expect(world.dropKeys()).toEqual([
      expect.stringMatching(/^wire\/out_news___more_a_b__c____d__[\w.=-]+\.[0-9a-f]{32}\.xml$/),
    ]);
  });

  it('is listed to its end at each poll, and each object is got once', async () => {
    for (let item = 0; item < PAGE_SIZE * 2 + 1; item++) put(`${item}.xml`);
    await world.run();
    world.pass(5);
    put('00-comes-first.xml');
    await world.run();
    world.pass(5);

    expect(await world.run()).toMatchObject({ isComplete: true, counts: { stored: 0, there: 0 } });
    expect(gets()).toHaveLength(PAGE_SIZE * 2 + 2);
  });

  it('is got again where an object was put again, also in the same second', async () => {
    put('a.xml', '<story>1</story>');
    await world.run();
    put('a.xml', '<story>2</story>');

    expect(await world.run()).toMatchObject({ counts: { stored: 1 } });
    expect(world.drops()).toHaveLength(2);
  });

  it('gives an object that comes late with an early time, as a large upload does', async () => {
    await world.run();
    world.pass(60 * 24 * 3);
    put('large.xml', '<story/>', '2026-11-24T06:30:00.000Z');

    expect(await world.run()).toMatchObject({ counts: { stored: 1 } });
  });

  it('is at first asked for the last hours only, and for more where someone says so', async () => {
    put('old.xml', '<story/>', '2026-11-23T12:00:00.000Z');
    put('new.xml', '<story/>', '2026-11-24T10:00:00.000Z');
    await world.run();
    expect(gets()).toEqual([`/${PREFIX}new.xml`]);

    await world.run({ ask: { since: '2026-11-23T06:00:00.000Z' } });
    expect(gets().slice(1).sort()).toEqual([`/${PREFIX}new.xml`, `/${PREFIX}old.xml`]);
    expect(world.drops()).toHaveLength(2);
  });

  it('leaves out folders, empty objects and those that bear the name of something unfinished', async () => {
    put('folder/', '');
    put('empty.xml', '');
    put('.hidden.xml');
    put('story.xml.part');

    expect(await world.run()).toMatchObject({ isComplete: true, counts: { stored: 0 } });
    expect(gets()).toEqual([]);
  });

  it('gives nothing for an object that is gone before it is got', async () => {
    put('a.xml');
    world.weather = () => {
      if (world.requests.length === 2) server.objects.clear();
      return {};
    };

    expect(await world.run()).toMatchObject({ isComplete: true, counts: { stored: 0 }, pending: 0 });
  });

  it('quarantines an object whose key is no path, and asks for no other one', async () => {
    put('../secret.xml');

    expect(await world.run()).toMatchObject({ isComplete: true, counts: { quarantined: 1 } });
    expect(gets()).toEqual([]);
  });

  it('goes on with other keys, once the secret says so', async () => {
    await world.run();
    server.keys = { ...SECRET, secretAccessKey: 'another/secret+key=' };
    secret.secretAccessKey = 'another/secret+key=';
    put('a.xml');

    expect(await world.run()).toMatchObject({ isComplete: true, counts: { stored: 1 } });
  });

  it('is an error where the listing is another answer', async () => {
    world.agency.answer = () => ({ status: 200, body: '<Sorry/>' });

    expect(await world.run()).toMatchObject({
      isComplete: false,
      failure: { message: 'S3 answers with a listing that is none' },
    });
    expect(world.state()?.cursor).toBeUndefined();
  });

  it('says which setting it needs where its host tells no region', async () => {
    await world.close();
    const host = 'bucket.store.example';
    world = await PollWorld.open(
      { ...S3, hosts: [host], poll: { ...S3.poll, urls: [`https://${host}/out/`] } },
      server,
    );

    expect(await world.run()).toMatchObject({ failure: { message: expect.stringMatching(/settings\.region/) } });
  });
});
