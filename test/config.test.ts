import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../functions/config.ts';
import { ConfigError } from '../functions/errors.ts';

const QUEUE = 'arn:aws:sqs:eu-central-1:123456789012:desk';
const consumers = (all: object) => ({ wires: { reuters: { title: 'Reuters', authorities: [] } }, consumers: all });

describe('parseConfig', () => {
  it('reads the wires.json of this repository', () => {
    const config = parseConfig(JSON.parse(readFileSync(new URL('../wires.json', import.meta.url), 'utf8')));

    expect(config.wires.reuters).toEqual({ name: 'reuters', title: 'Reuters', authorities: ['reuters.com'] });
    expect(config.wires.hand?.authorities).toBe('any');
  });

  it('keeps the time zone of a wire', () => {
    const { wires } = parseConfig({
      wires: { stt: { title: 'STT', authorities: ['stt.example'], timeZone: 'Europe/Helsinki' } },
    });

    expect(wires.stt).toEqual({
      name: 'stt',
      title: 'STT',
      authorities: ['stt.example'],
      timeZone: 'Europe/Helsinki',
    });
  });

  it('keeps for how long a wire may be kept, and whether its drops are', () => {
    const { wires } = parseConfig({
      wires: { pix: { title: 'Pictures', authorities: [], retention: 30, keepDrops: true } },
    });

    expect(wires.pix).toEqual({ name: 'pix', title: 'Pictures', authorities: [], retention: 30, keepDrops: true });
  });

  it('keeps who is told of articles, and how', () => {
    const webhook = { url: 'https://cms.example/stories', secret: 'slugline/cms' };
    const config = parseConfig(
      consumers({
        cms: { webhook, send: 'article' },
        desk: { queue: QUEUE, wires: ['reuters'], tags: ['iso3166:FR'] },
      }),
    );

    expect(config.consumers).toEqual([
      { name: 'cms', webhook, send: 'article' },
      { name: 'desk', queue: QUEUE, wires: ['reuters'], tags: ['iso3166:FR'], send: 'event' },
    ]);
    expect(parseConfig({ wires: {} }).consumers).toEqual([]);
  });

  it.each([
    [{ wires: { reuters: { title: 'Reuters' } } }, /wires\.reuters\.authorities/],
    [{ wires: { reuters: { title: '', authorities: [] } } }, /wires\.reuters\.title/],
    [{ wires: { reuters: { title: 'R', authorities: ['Reuters.com'] } } }, /wires\.reuters\.authorities\.0/],
    [{ wires: { reuters: { title: 'R', authorities: [], colour: 'red' } } }, /colour/],
    [{ wires: { 'Not a name': { title: 'R', authorities: [] } } }, /wires/],
    [{ wires: { hand: { title: 'R', authorities: [] } } }, /built in/],
    [{ wires: { _drill: { title: 'R', authorities: [] } } }, /wires\._drill: a wire name is/],
    [{ wires: { mine: { title: 'R', authorities: ['drill.slugline.invalid'] } } }, /nobody's/],
    [{ wires: { mine: { title: 'R', authorities: ['reuters.com', 'invalid'] } } }, /authorities\.1.*nobody's/],
    [{ wires: { stt: { title: 'STT', authorities: [], timeZone: 'Helsinki' } } }, /wires\.stt\.timeZone/],
    [
      { wires: { stt: { title: 'STT', authorities: [], retention: '30' } } },
      /wires\.stt\.retention: retention is a number/,
    ],
    [{ wires: { stt: { title: 'STT', authorities: [], retention: 1.5 } } }, /wires\.stt\.retention: .* whole number/],
    [
      { wires: { stt: { title: 'STT', authorities: [], retention: 0 } } },
      /wires\.stt\.retention: retention is 1 to 36500/,
    ],
    [{ wires: { stt: { title: 'STT', authorities: [], retention: 40_000 } } }, /wires\.stt\.retention/],
    [{ wires: { stt: { title: 'STT', authorities: [], keepDrops: 'no' } } }, /wires\.stt\.keepDrops: .* true or false/],
    [consumers({ cms: {} }), /consumers\.cms: a consumer has one of/],
    [consumers({ cms: { queue: QUEUE, webhook: { url: 'https://cms.example/', secret: 'cms' } } }), /has one of/],
    [consumers({ cms: { webhook: { url: 'http://cms.example/', secret: 'cms' } } }), /cms\.webhook\.url: an https/],
    [consumers({ cms: { webhook: { url: 'https://me:pw@cms.example/', secret: 'cms' } } }), /without a user/],
    [consumers({ cms: { webhook: { url: 'https://cms.example/' } } }), /cms\.webhook\.secret/],
    [
      consumers({ cms: { openSearch: { endpoint: 'https://search.example/' } } }),
      /openSearch\.endpoint: an endpoint is/,
    ],
    [consumers({ cms: { openSearch: { index: 'News' } } }), /openSearch\.index: an index is named/],
    [consumers({ cms: { queue: 'desk' } }), /cms\.queue: the ARN of a queue/],
    [consumers({ cms: { eventBus: QUEUE } }), /cms\.eventBus: the ARN of a bus/],
    [consumers({ cms: { queue: QUEUE, wires: ['ap'] } }), /cms\.wires: there is no wire "ap"/],
    [consumers({ cms: { queue: QUEUE, send: 'all' } }), /cms\.send: send is event or article/],
    [consumers({ 'Not a name': { queue: QUEUE } }), /a consumer is named in/],
    [
      consumers(Object.fromEntries(Array.from({ length: 21 }, (_, n) => [`c${n}`, { queue: QUEUE }]))),
      /at most 20 consumers/,
    ],
    [[], /wires\.json/],
  ])('refuses %j and names the field', (json, message) => {
    expect(() => parseConfig(json)).toThrow(ConfigError);
    expect(() => parseConfig(json)).toThrow(message);
  });
});
