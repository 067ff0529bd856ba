// The poller of directories behind a web server: the law, and what is its own.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { httpDirectory } from '../../functions/wires/http-directory.ts';
import type { AgencyAnswer } from './agency.ts';
import { HOST, HttpDirectoryServer, PLACE, SECRET, type Style } from './http-directory-server.ts';
import { PollWorld } from './poll-world.ts';
import { pollerLaw } from './poller-law.ts';
import { randomOf } from './random.ts';

const secret: { username: string; password: string } = { ...SECRET };
const DIRECTORY = {
  poller: httpDirectory,
  poll: { poller: 'http-directory', secret: 'files', urls: [PLACE], settings: { depth: 1 } },
  hosts: [HOST],
  secret,
};

pollerLaw({ ...DIRECTORY, agency: (random) => new HttpDirectoryServer(random) });

describe('a directory', () => {
  let server: HttpDirectoryServer;
  let world: PollWorld;
  /** What is answered instead, by path. */
  let instead: Record<string, AgencyAnswer | undefined>;

  const open = async (style: Style, poll: Readonly<Record<string, unknown>> = {}) => {
    server = new HttpDirectoryServer(randomOf(1), style);
    instead = {};
    world = await PollWorld.open({ ...DIRECTORY, poll: { ...DIRECTORY.poll, ...poll } }, server);
    const answer = server.answer.bind(server);
    server.answer = (request, order) => instead[request.url.pathname] ?? answer(request, order);
  };

  beforeEach(async () => {
    Object.assign(secret, SECRET);
    await open('nginx');
  });
  afterEach(() => world.close());

  const put = (name: string, body = '<story/>', changedAt = world.now(), wholeAt = changedAt) =>
    server.put(name, body, changedAt, wholeAt);
  const gets = () =>
    world.requests.filter(({ url }) => !url.pathname.endsWith('/')).map(({ url }) => decodeURIComponent(url.pathname));

  it.each<Style>(['nginx', 'apache', 'json'])(
    'as %s lists it gives each file as a drop, and looks into folders',
    async (style) => {
      await world.close();
      await open(style);
      put('a (b) & c%.xml', '<story>ü</story>');
      put('2026 11/d.txt', 'Nothing of this has happened.');
      put('2026 11/deeper/e.xml');

      expect(await world.run()).toMatchObject({ isComplete: true, counts: { stored: 2 }, pending: 0 });
      expect(gets().sort()).toEqual(['/out/2026 11/d.txt', '/out/a (b) & c%.xml']);
      expect(world.dropKeys().sort()).toEqual([
        expect.stringMatching(/^wire\/files\.wire\.example_out_2026_2011_d\.txt\.[0-9a-f]{32}\.txt$/),
        expect.stringMatching(/^wire\/files\.wire\.example_out_a_20[\w.-]+\.[0-9a-f]{32}\.xml$/),
      ]);
    },
  );

  it('gets a file once more in a later minute, and no more', async () => {
    put('a.xml');
    await world.run();
    await world.run();
    expect(gets()).toHaveLength(1);

    world.pass(5);
    expect(await world.run()).toMatchObject({ counts: { stored: 0, there: 1 } });
    world.pass(5);
    await world.run();
    expect(gets()).toHaveLength(2);
  });

  it.each<Style>(['nginx', 'apache', 'json'])(
    'as %s lists it gives a file again that was written anew at once, and as long as before',
    async (style) => {
      await world.close();
      await open(style);
      put('a.xml', '<story>1</story>');
      await world.run();
      put('a.xml', '<story>2</story>');
      world.pass(1);

      expect(await world.run()).toMatchObject({ counts: { stored: 1 } });
    },
  );

  it('gives a file that is still being written when it is whole', async () => {
    put('a.xml', '<story>Nothing of this has happened.</story>', world.now(), '2026-11-24T12:00:30.000Z');
    expect(await world.run()).toMatchObject({ isComplete: true, counts: { stored: 0 }, pending: 1 });

    world.pass(1);
    expect(await world.run()).toMatchObject({ isComplete: true, counts: { stored: 1 }, pending: 0 });
    expect(world.drops().map((body) => Buffer.from(body).toString())).toEqual([
      '<story>Nothing of this has happened.</story>',
    ]);
  });

  it('gives a file that comes late with an early time', async () => {
    await world.run();
    world.pass(60 * 24 * 3);
    put('moved.xml', '<story/>', '2026-11-20T06:30:00.000Z');

    expect(await world.run()).toMatchObject({ counts: { stored: 1 } });
  });

  it('is at first asked for the last hours only, whatever its zone, and for more where someone says so', async () => {
    put('old.xml', '<story/>', '2026-11-22T12:00:00.000Z');
    put('new.xml', '<story/>', '2026-11-24T00:00:00.000Z');
    await world.run();
    expect(gets()).toEqual(['/out/new.xml']);

    await world.run({ ask: { since: '2026-11-22T18:00:00.000Z' } });
    expect(gets().slice(1).sort()).toEqual(['/out/new.xml', '/out/old.xml']);
  });

  it('leaves out what bears the name of something unfinished, and what is empty', async () => {
    put('.hidden.xml');
    put('story.xml.part');
    put('empty.xml', '');

    expect(await world.run()).toMatchObject({ isComplete: true, counts: { stored: 0 } });
    expect(gets()).toEqual([]);
  });

  it.each([
    ['a page that says sorry', { status: 200, body: '<html><body><a href="/help">Back soon</a></body></html>' }],
    [
      'half a listing',
      { status: 200, body: '<html><title>Index of /out/</title><a href="../">../</a><a href="a.xml">' },
    ],
    ['nothing', { status: 200, body: '' }],
    ['JSON that lists nothing', { status: 200, body: '[{"error":"no"}]' }],
    ['404', { status: 404 }],
  ])('that answers with %s is an error, and never an empty directory', async (_name, answer) => {
    instead['/out/'] = answer;

    expect(await world.run()).toMatchObject({ isComplete: false, failure: expect.any(Error) });
    expect(world.state()?.cursor).toBeUndefined();
  });

  it('takes links for files only where they lead right below it', async () => {
    const links = [
      '?C=N',
      '/',
      '//other.example/x.xml',
      'https://other.example/out/x.xml',
      '../up.xml',
      'a/b.xml',
      'javascript:x',
      '#x',
    ];
    const anchors = [...links, 'ok.xml', "it's.xml"].map(
      (href) => `<A class=x HREF="${href}">x</A> 24-Nov-2026 12:00 7`,
    );
    instead['/out/'] = { status: 200, body: `<html><h1>Index of /out/</h1>${anchors.join('\n')}</html>` };
    put('ok.xml');
    put("it's.xml");

    expect(await world.run()).toMatchObject({ isComplete: true, counts: { stored: 2 } });
    expect(world.requests).toHaveLength(3);
  });

  it('may lose a folder behind its listing', async () => {
    put('2026 11/a.xml');
    put('b.xml');
    instead['/out/2026%2011/'] = { status: 404 };

    expect(await world.run()).toMatchObject({ isComplete: true, counts: { stored: 1 } });
  });

  it('that is open to all is asked without a name', async () => {
    await world.close();
    await open('nginx', { secret: undefined });
    server.authorization = undefined as never;
    put('a.xml');

    expect(await world.run()).toMatchObject({ isComplete: true, counts: { stored: 1 } });
  });

  it('goes on with another password, once the secret says so', async () => {
    await world.run();
    server.authorization = `Basic ${btoa('paper:another')}`;
    secret.password = 'another';
    put('a.xml');

    expect(await world.run()).toMatchObject({ isComplete: true, counts: { stored: 1 } });
  });
});
