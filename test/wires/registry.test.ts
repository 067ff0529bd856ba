// The `poll` of a wire in wires.json: what is refused, and with which field's name.
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../functions/config.ts';
import { ConfigError } from '../../functions/errors.ts';
import type { Poller } from '../../functions/wires/poller.ts';
import { POLLERS, polledWire, polledWires } from '../../functions/wires/registry.ts';

const config = (poll: unknown) => parseConfig({ wires: { w: { title: 'W', authorities: [], poll } } });

const agency: Poller = {
  name: 'agency',
  hosts: ['api.agency.example'],
  secretFields: ['key', 'word'],
  urls: 'none',
  settings: v.strictObject({ channels: v.optional(v.array(v.string()), ['all']) }),
  poll: async function* () {},
};
const good = { poller: 'agency', secret: 'agency', hosts: ['api.agency.example'] };

describe('poll in wires.json', () => {
  it('has its defaults', () => {
    const poll = { poller: 'feeds', urls: ['https://paper.example/rss'] };

    expect(config(poll).wires.w?.poll).toEqual({
      ...poll,
      everyMinutes: 5,
      mostPerHour: 3000,
      overlapMinutes: 15,
      hosts: [],
      settings: {},
    });
  });

  it.each([
    [{}, /wires\.w\.poll\.poller/],
    [{ poller: 'Feeds' }, /wires\.w\.poll\.poller/],
    [{ poller: 'feeds', urls: ['http://paper.example/rss'] }, /wires\.w\.poll\.urls\.0: an https/],
    [{ poller: 'feeds', urls: ['https://me:word@paper.example/rss'] }, /wires\.w\.poll\.urls\.0/],
    [{ poller: 'feeds', urls: ['https://127.0.0.1/rss'] }, /wires\.w\.poll\.urls\.0/],
    [{ poller: 'feeds', urls: ['https://[::1]/rss'] }, /wires\.w\.poll\.urls\.0/],
    [{ poller: 'feeds', urls: ['https://localhost/rss'] }, /wires\.w\.poll\.urls\.0/],
    [{ poller: 'feeds', everyMinutes: 0 }, /wires\.w\.poll\.everyMinutes/],
    [{ poller: 'feeds', everyMinutes: 1.5 }, /wires\.w\.poll\.everyMinutes/],
    [{ poller: 'feeds', overlapMinutes: -1 }, /wires\.w\.poll\.overlapMinutes/],
    [{ poller: 'feeds', secret: 'a.b' }, /wires\.w\.poll\.secret/],
    [{ poller: 'feeds', hosts: ['https://api.example'] }, /wires\.w\.poll\.hosts\.0/],
    [{ poller: 'feeds', settings: { a: { b: 1 } } }, /wires\.w\.poll\.settings\.a/],
    [{ poller: 'feeds', every: 5 }, /every/],
  ])('refuses %j and names the field', (poll, message) => {
    expect(() => config(poll)).toThrow(ConfigError);
    expect(() => config(poll)).toThrow(message);
  });

  it('gives the poller its settings with their defaults', () => {
    expect(polledWire(config(good).wires.w!, [agency])).toMatchObject({
      name: 'w',
      poller: agency,
      poll: { settings: { channels: ['all'] } },
    });
  });

  it.each([
    [{ ...good, poller: 'nobody' }, 'wires.w.poll.poller: "nobody" is none; there are agency'],
    [{ ...good, urls: ['https://api.agency.example/'] }, 'wires.w.poll.urls: agency knows its own'],
    [{ ...good, secret: undefined }, 'wires.w.poll.secret: agency needs one that holds key, word'],
    [{ ...good, hosts: [] }, 'wires.w.poll.hosts: agency sends its secret to api.agency.example; list it'],
    [{ ...good, settings: { channels: 'all' } }, 'wires.w.poll.settings.channels: '],
    [{ ...good, settings: { chanels: ['all'] } }, 'wires.w.poll.settings.chanels: '],
  ])('refuses %j for what the poller needs', (poll, message) => {
    const refused = () => polledWire(config(poll).wires.w!, [agency]);

    expect(refused).toThrow(ConfigError);
    expect(refused).toThrow(message);
  });

  it('refuses feeds without an address, and with a secret that nobody would use', () => {
    expect(() => polledWires(config({ poller: 'feeds' }))).toThrow('wires.w.poll.urls: feeds needs one');
    expect(() => polledWires(config({ poller: 'feeds', urls: ['https://paper.example/'], secret: 'x' }))).toThrow(
      'wires.w.poll.secret: feeds uses none',
    );
  });
});

describe('the pollers', () => {
  it('have names of their own', () => {
    const names = POLLERS.map(({ name }) => name);

    expect(new Set(names).size).toBe(names.length);
  });
});
