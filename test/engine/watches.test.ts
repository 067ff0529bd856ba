// Watches of wires.json through the bundle: their tags are stored, found by and shown.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleId } from '../../functions/article/identity.ts';
import { ConfigError } from '../../functions/errors.ts';
import { uriOf } from '../wire-item.ts';
import { openEngine, type RunningEngine } from './engine-fixture.ts';

const WIRES = { reuters: { title: 'Reuters', authorities: ['reuters.com'] } };

let running: RunningEngine;

beforeAll(async () => {
  running = await openEngine(undefined, {
    wires: {
      wires: WIRES,
      watches: {
        bridges: { title: 'Bridges', query: 'bridge NEAR/5 opened AND tag:iso3166:PL' },
        tunnels: { query: 'tunnel*' },
      },
    },
  });
}, 120_000);

afterAll(async () => {
  await running?.close();
});

describe('watches', () => {
  it('tag the stories that match, which are found by them', async () => {
    await running.story({
      usn: 'L1W',
      version: '1',
      versionCreated: '2026-11-23T10:00:00.000Z',
      headline: 'Invented minister in Warsaw',
      paragraphs: ['An invented minister of Poland opened a long bridge that does not exist.'],
    });
    const id = articleId('reuters.com', uriOf('L1W'));

    const { extensions } = await running.connection.query({ op: 'show', article: id }, 'article');
    const found = await running.connection.query({ op: 'find', tag: 'watch:bridges', limit: 10 }, 'list');

    expect(extensions.tags.filter(({ kind }) => kind === 'watch')).toEqual([
      expect.objectContaining({ id: 'watch:bridges', name: 'Bridges', mentions: [{ block: 0, start: 31, end: 51 }] }),
    ]);
    expect(found.articles.map((article) => article.id)).toEqual([id]);
  });
});

describe('the engine', () => {
  it('does not start with a watch that cannot be read', async () => {
    const watches = { bad: { query: 'a AND' } };

    await expect(openEngine(undefined, { wires: { wires: WIRES, watches } })).rejects.toThrow(ConfigError);
  });
});
