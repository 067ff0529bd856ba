import { describe, expect, it } from 'vitest';
import { decide } from '../../functions/article/decide.ts';
import { decideRelease } from '../../functions/article/decide-later.ts';
import type { Changed, Decision, Incoming } from '../../functions/article/decision.ts';
import type { Head, Hold, VersionRow } from '../../functions/article/head.ts';
import { versionKey, versionPrefix } from '../../functions/article/versions.ts';
import { indexRows } from '../../functions/store/index-rows.ts';

const NOW = '2026-11-24T12:00:00.000Z';
const ID = 'abcdefghijklmnopqrstuvwxyz';

interface Sent extends Partial<Incoming> {
  readonly n: number;
}

function version({ n, ...fields }: Sent): Incoming {
  const versionCreated = fields.versionCreated ?? `2026-11-24T0${n}:00:00.000Z`;
  const source = String(n).repeat(64);
  return {
    id: ID,
    uri: 'tag:wire.example,2026:newsml_L1',
    authority: 'wire.example',
    key: versionKey(versionCreated, String(n), source),
    version: String(n),
    versionCreated,
    receivedAt: versionCreated,
    wire: 'sample',
    change: n === 1 ? 'new' : 'update',
    pubStatus: 'usable',
    textHash: `text ${n}`,
    document: `sample/${ID}/${n}/hash${n}.json`,
    drop: { bucket: 'drops', key: `sample/${n}.xml`, versionId: String(n), sha256: source, index: 0 },
    listing: { headline: `Headline ${n}`, type: 'text', change: 'update' },
    indexedTags: ['iso3166:RU', `geonames:${n}`],
    pipelineRev: 1,
    ...fields,
  };
}

const kill = (n: number): Incoming => version({ n, change: 'kill', pubStatus: 'canceled' });
const embargoed = (n: number, until: string): Incoming => version({ n, hold: { kind: 'embargo', until } });
const withheld = (n: number): Incoming => version({ n, pubStatus: 'withheld', hold: { kind: 'withheld' } });

/** A store of one article, kept by the decisions alone. */
class Story {
  head: Head | undefined;
  rows: VersionRow[] = [];
  events: string[] = [];
  last: Decision | undefined;

  receive(incoming: Incoming, now = NOW): this {
    const prefix = versionPrefix(incoming.versionCreated, incoming.version);
    const twins = this.rows.filter((row) => row.key.startsWith(prefix));
    return this.take(decide({ head: this.head, twins }, incoming, now));
  }

  release(key: string, now: string): this {
    const row = this.rows.find((one) => one.key === key)!;
    return this.take(
      decideRelease(
        this.head!,
        row,
        this.rows.filter((one) => one.key > key),
        now,
      ),
    );
  }

  private take(decision: Decision): this {
    this.last = decision;
    if (!('head' in decision)) return this;
    const { head, version: row, effects } = decision as Changed;
    this.head = head;
    if (row) this.rows = [...this.rows.filter((one) => one.key !== row.key), row];
    for (const effect of effects) if (effect.kind === 'event') this.events.push(effect.event.type);
    return this;
  }
}

const story = (...versions: readonly Incoming[]): Story =>
  versions.reduce((all, incoming) => all.receive(incoming), new Story());

function permutations<T>(list: readonly T[]): T[][] {
  if (list.length < 2) return [[...list]];
  return list.flatMap((one, at) => permutations(list.toSpliced(at, 1)).map((rest) => [one, ...rest]));
}

describe('decide', () => {
  it('shows the first usable version and tells of it once', () => {
    const { head, events } = story(version({ n: 1 }));

    expect(head).toMatchObject({ rev: 1, state: 'visible', listedAt: NOW, visible: { version: '1' } });
    expect(events).toEqual(['article.stored']);
  });

  it('replaces the visible version by a newer one and keeps the instant of the first listing', () => {
    const all = new Story().receive(version({ n: 1 }), '2026-11-24T10:00:00.000Z').receive(version({ n: 2 }), NOW);

    expect(all.head).toMatchObject({ rev: 2, listedAt: '2026-11-24T10:00:00.000Z', visible: { version: '2' } });
    expect(all.events).toEqual(['article.stored', 'article.updated']);
  });

  it('tells of a correction as one', () => {
    expect(story(version({ n: 1 }), version({ n: 2, change: 'correction' })).events).toEqual([
      'article.stored',
      'article.corrected',
    ]);
  });

  it('keeps an older version as history that moves nothing', () => {
    const all = story(version({ n: 2 }), version({ n: 1 }));

    expect(all.last).toMatchObject({ kind: 'stale' });
    expect(all.head).toMatchObject({ rev: 2, newest: { version: '2' }, visible: { version: '2' } });
    expect(all.events).toEqual(['article.stored']);
    expect(all.rows).toHaveLength(2);
  });

  it('writes nothing for the same version again', () => {
    const all = story(version({ n: 1 }), version({ n: 1 }));

    expect(all.last).toMatchObject({ kind: 'duplicate' });
    expect(all.head?.rev).toBe(1);
  });

  it('writes nothing for the same version with other bytes and the same text', () => {
    const first = version({ n: 1 });
    const wrapped = { ...first, key: versionKey(first.versionCreated, '1', 'f'.repeat(64)) };

    expect(story(first, wrapped).last).toMatchObject({ kind: 'duplicate' });
  });

  it('writes nothing for the same version over another wire, in other bytes', () => {
    const first = version({ n: 1 });
    const again = { ...first, wire: 'other', key: versionKey(first.versionCreated, '1', 'f'.repeat(64)) };
    const all = story(first, again);

    expect(all.last).toMatchObject({ kind: 'duplicate', reason: expect.stringContaining('another delivery') });
    expect([all.head?.rev, all.events]).toEqual([1, ['article.stored']]);
  });

  it('orders the same version with another text by its source hash, whichever comes first', () => {
    const first = version({ n: 1 });
    const second = {
      ...first,
      key: versionKey(first.versionCreated, '1', 'f'.repeat(64)),
      textHash: 'another text',
      listing: { ...first.listing, headline: 'Another' },
    };

    expect(story(first, second).head?.visible?.listing.headline).toBe('Another');
    expect(story(second, first).head?.visible?.listing.headline).toBe('Another');
  });

  it('orders versions by number, not as words', () => {
    const date = { versionCreated: '2026-11-24T01:00:00.000Z' };
    const nine = {
      ...version({ n: 1, ...date }),
      version: '9',
      key: versionKey(date.versionCreated, '9', 'a'.repeat(64)),
    };
    const ten = {
      ...version({ n: 2, ...date }),
      version: '10',
      key: versionKey(date.versionCreated, '10', 'b'.repeat(64)),
    };

    expect(story(ten, nine).head?.visible?.version).toBe('10');
    expect(story(nine, ten).head?.visible?.version).toBe('10');
  });

  it('kills for good, in every order of arrival', () => {
    for (const order of permutations([version({ n: 1 }), version({ n: 2 }), kill(3), version({ n: 4 }), kill(5)])) {
      const { head, events } = story(...order);

      expect(head?.state).toBe('killed');
      expect(head?.visible).toBeUndefined();
      expect(indexRows(head)).toEqual([]);
      expect(events.filter((type) => type === 'article.killed')).toHaveLength(1);
      expect(events.at(-1)).toBe('article.killed');
    }
  });

  it('puts everything of a killed article out of reach', () => {
    const late = story(version({ n: 1 }), kill(2), version({ n: 3 }));

    expect((late.last as Changed).effects).toEqual([{ kind: 'restrict', documents: [`sample/${ID}/3/hash3.json`] }]);
  });

  it('never says a headline of what may not be shown', () => {
    const event = (story(version({ n: 1 }), kill(2)).last as Changed).effects.find((effect) => effect.kind === 'event');

    expect(event).toMatchObject({ event: { type: 'article.killed' } });
    expect(event).not.toHaveProperty('event.headline');
    expect(event).not.toHaveProperty('event.tags');
  });

  it('hides an embargoed story until its time and then tells of it once', () => {
    const until = '2026-11-24T15:00:00.000Z';
    const all = story(embargoed(1, until));

    expect(all.head).toMatchObject({ state: 'hidden', newest: { version: '1' } });
    expect(all.last).toMatchObject({ kind: 'hold', due: { at: until } });
    expect(all.events).toEqual([]);

    all.release(embargoed(1, until).key, until);

    expect(all.head).toMatchObject({ state: 'visible', listedAt: until, visible: { version: '1' } });
    expect(all.events).toEqual(['article.released']);
  });

  it('leaves the public version visible while its update is under embargo', () => {
    const all = story(version({ n: 1 }), embargoed(2, '2026-11-24T15:00:00.000Z'));

    expect(all.head).toMatchObject({ state: 'visible', newest: { version: '2' }, visible: { version: '1' } });
    expect(all.events).toEqual(['article.stored']);

    all.release(embargoed(2, '').key, '2026-11-24T15:00:00.000Z');

    expect(all.head).toMatchObject({ visible: { version: '2' }, listedAt: NOW });
    expect(all.events).toEqual(['article.stored', 'article.released']);
  });

  it('does not release what was killed, withheld or superseded meanwhile', () => {
    const pending = embargoed(2, '2026-11-24T15:00:00.000Z');
    const later = '2026-11-24T15:00:01.000Z';

    for (const meanwhile of [kill(1), withheld(3), version({ n: 3 }), embargoed(3, '2026-11-24T20:00:00.000Z')]) {
      const all = story(pending, meanwhile);
      const before = all.head;

      all.release(pending.key, later);

      expect(all.last).toMatchObject({ kind: 'superseded' });
      expect(all.head).toBe(before);
    }
  });

  it('shows a version whose embargo has passed when it arrives, unless a newer one extends it', () => {
    const passed = embargoed(1, '2026-11-24T11:00:00.000Z');

    expect(story(passed).head?.state).toBe('visible');
    expect(story(embargoed(2, '2026-11-24T20:00:00.000Z'), passed).head?.state).toBe('hidden');
  });

  it('holds a version with an embargo that cannot be read', () => {
    const hold: Hold = { kind: 'unreadable', text: 'not before the minister has spoken' };
    const all = story(version({ n: 1 }), version({ n: 2, hold }));

    expect(all.last).toMatchObject({ kind: 'hold' });
    expect(all.last).not.toHaveProperty('due');
    expect(all.head?.visible?.version).toBe('1');
  });

  it('stops the use of all older versions when the wire withholds, and resumes with a newer one', () => {
    const all = story(version({ n: 1 }), withheld(2));

    expect(all.head).toMatchObject({ state: 'hidden', withheldKey: withheld(2).key });
    expect(all.events).toEqual(['article.stored', 'article.withheld']);
    expect(indexRows(all.head)).toEqual([]);

    all.receive(version({ n: 3 }));

    expect(all.head).toMatchObject({ state: 'visible', visible: { version: '3' }, listedAt: NOW });
    expect(all.events).toEqual(['article.stored', 'article.withheld', 'article.released']);
  });

  it('lets no older version come back behind a withhold, in whichever order they arrive', () => {
    for (const order of permutations([version({ n: 1 }), version({ n: 2 }), withheld(3)])) {
      expect(story(...order).head?.state).toBe('hidden');
    }
  });

  it('does not let a version from the future freeze the article', () => {
    const future = version({
      n: 2,
      versionCreated: '2027-01-01T00:00:00.000Z',
      hold: { kind: 'future', until: '2026-12-31T23:00:00.000Z' },
    });

    for (const order of [
      [future, version({ n: 1 }), version({ n: 3 })],
      [version({ n: 1 }), future, version({ n: 3 })],
    ]) {
      expect(story(...order).head).toMatchObject({ newest: { version: '3' }, visible: { version: '3' } });
    }
  });

  it('lets no version from the future keep an ended embargo from being shown, in either order', () => {
    const until = '2027-12-31T23:00:00.000Z';
    const future = version({ n: 2, versionCreated: '2028-01-01T00:00:00.000Z', hold: { kind: 'future', until } });
    const ended = embargoed(1, '2026-11-24T11:00:00.000Z');

    for (const order of permutations([future, ended])) {
      expect(story(...order).head).toMatchObject({ state: 'visible', visible: { version: '1' } });
    }
  });

  it('puts an older version that is under embargo out of reach in either order', () => {
    const older = embargoed(1, '2026-11-24T20:00:00.000Z');

    const all = story(version({ n: 2 }), older);

    expect((all.last as Changed).effects).toEqual([{ kind: 'restrict', documents: [older.document] }]);
  });

  it('ends in the same state in every order of a usable, an embargoed and an older version', () => {
    const versions = [
      version({ n: 1 }),
      version({ n: 3 }),
      embargoed(2, '2026-11-24T20:00:00.000Z'),
      embargoed(4, '2026-11-24T20:00:00.000Z'),
    ];

    for (const order of permutations(versions)) {
      expect(story(...order).head).toMatchObject({
        state: 'visible',
        newest: { version: '4' },
        visible: { version: '3' },
      });
    }
  });

  it('derives a version anew under newer code without a version or an event', () => {
    const all = story(version({ n: 1 }));

    all.receive(version({ n: 1, pipelineRev: 2, indexedTags: ['iso3166:UA'], document: 'sample/new.json' }));

    expect(all.last).toMatchObject({
      kind: 'refresh',
      effects: [
        { kind: 'remove', document: `sample/${ID}/1/hash1.json` },
        { kind: 'index', tags: ['iso3166:RU', 'geonames:1', 'iso3166:UA'] },
        { kind: 'link' },
      ],
    });
    expect(all.head).toMatchObject({ rev: 2, visible: { indexedTags: ['iso3166:UA'], document: 'sample/new.json' } });
    expect(all.rows).toHaveLength(1);
    expect(all.events).toEqual(['article.stored']);
  });

  it('has links to set whenever another document is visible, or none is any more, and else not', () => {
    const hasLinks = (...received: Incoming[]): boolean =>
      (story(...received).last as Changed).effects.some(({ kind }) => kind === 'link');
    const shown = version({ n: 2 });

    expect(hasLinks(shown)).toBe(true);
    expect(hasLinks(shown, version({ n: 3, change: 'correction' }))).toBe(true);
    expect(hasLinks(shown, kill(3))).toBe(true);
    expect(hasLinks(shown, withheld(3))).toBe(true);
    expect(hasLinks(shown, version({ n: 1 }))).toBe(false);
    expect(hasLinks(shown, embargoed(3, '2026-11-24T20:00:00.000Z'))).toBe(false);
    expect(hasLinks(kill(1))).toBe(false);
  });

  it('names the tags that come and go, and where all come those of its event', () => {
    const indexing = (...received: Incoming[]): unknown =>
      (story(...received).last as Changed).effects.find(({ kind }) => kind === 'index');
    const tagged = (n: number, ...indexedTags: string[]): Incoming => version({ n, indexedTags });

    expect(indexing(tagged(1, 'a', 'b'))).toEqual({ kind: 'index' });
    expect(indexing(tagged(1, 'a', 'b'), tagged(2, 'b', 'a'))).toBeUndefined();
    expect(indexing(tagged(1, 'a', 'b'), tagged(2, 'b', 'c'))).toEqual({ kind: 'index', tags: ['a', 'c'] });
    expect(indexing(tagged(1, 'a', 'b'), kill(2))).toEqual({ kind: 'index', tags: ['a', 'b'] });
    expect(indexing(kill(1))).toBeUndefined();
  });

  it('never lets older code overwrite what newer code wrote', () => {
    const all = story(version({ n: 1, pipelineRev: 2 }), version({ n: 1, pipelineRev: 1 }));

    expect(all.last).toMatchObject({ kind: 'duplicate' });
  });
});

describe('decide under newer code', () => {
  const later = (fields: Partial<Incoming>): Incoming =>
    version({ n: 1, pipelineRev: 2, document: 'sample/new.json', ...fields });

  it('kills what older code took for usable, and removes its document', () => {
    const all = story(version({ n: 1 }));

    all.receive(later({ change: 'kill', pubStatus: 'canceled' }));

    expect(all.head).toMatchObject({ state: 'killed' });
    expect(all.events).toEqual(['article.stored', 'article.killed']);
    expect((all.last as Changed).effects).toContainEqual({ kind: 'remove', document: `sample/${ID}/1/hash1.json` });
  });

  it('hides a visible version in which it finds an embargo, and shows it in time', () => {
    const until = '2026-11-24T15:00:00.000Z';
    const all = story(version({ n: 1 }));

    all.receive(later({ hold: { kind: 'embargo', until } }));

    expect(all.head?.state).toBe('hidden');
    expect(all.last).toMatchObject({ due: { at: until } });
    expect(all.events).toEqual(['article.stored', 'article.withheld']);

    all.release(version({ n: 1 }).key, until);

    expect(all.head?.state).toBe('visible');
  });

  it('shows what older code held for an embargo that it could not read', () => {
    const all = story(version({ n: 1, hold: { kind: 'unreadable', text: 'soon' } }));

    all.receive(later({}));

    expect(all.head).toMatchObject({ state: 'visible', visible: { document: 'sample/new.json' } });
  });
});

describe('indexRows', () => {
  it('are the day, the wire and the tags of the visible version', () => {
    const { head } = story(version({ n: 1 }));

    expect(indexRows(head)).toEqual([
      { pk: 'TIME#2026-11-24', sk: `2026-11-24T01:00:00.000Z#${ID}` },
      { pk: 'W#sample#2026-11', sk: `2026-11-24T01:00:00.000Z#${ID}` },
      { pk: 'T#iso3166:RU', sk: `${NOW}#${ID}` },
      { pk: 'T#geonames:1', sk: `${NOW}#${ID}` },
    ]);
  });
});
