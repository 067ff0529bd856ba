// What an archive brings in: listed by its own date, told apart from news, and killed like everything else.
import { describe, expect, it } from 'vitest';
import { isBackfilled } from '../../functions/article/backfill.ts';
import { decide } from '../../functions/article/decide.ts';
import { decideRelease } from '../../functions/article/decide-later.ts';
import type { Incoming } from '../../functions/article/decision.ts';
import type { ArticleEvent } from '../../functions/article/events.ts';
import type { Head, VersionRow } from '../../functions/article/head.ts';
import { indexRows } from '../../functions/store/index-rows.ts';
import { version } from '../store/contract-version.ts';

const NOW = '2026-11-24T12:00:00.000Z';
const ID = 'abcdefghijklmnopqrstuvwxyz';

const of = (folder: string, day: number, fields: Partial<Incoming> = {}): Incoming => {
  const versionCreated = `2019-05-0${day}T10:00:00.000Z`;
  const drop = { bucket: 'drops', key: `sample/${folder}${day}.xml`, versionId: `${day}`, sha256: 'a', index: 0 };
  return version({ id: ID, version: String(day), versionCreated, drop, ...fields });
};
const old = (day: number, fields?: Partial<Incoming>) => of('_backfill/0a1b/', day, fields);
const live = (day: number, fields?: Partial<Incoming>) => of('', day, fields);
const KILL = { change: 'kill', pubStatus: 'canceled' } as const;

class Story {
  head: Head | undefined;
  readonly rows: VersionRow[] = [];
  readonly events: ArticleEvent[] = [];

  take(decision: ReturnType<typeof decide>): this {
    if (!('head' in decision)) return this;
    this.head = decision.head;
    if (decision.version) this.rows.push(decision.version);
    this.events.push(...decision.effects.flatMap((effect) => (effect.kind === 'event' ? [effect.event] : [])));
    return this;
  }

  receive(incoming: Incoming): this {
    return this.take(decide({ head: this.head, twins: [] }, incoming, NOW));
  }

  get told() {
    return this.events.map(({ type, isBackfill }) => (isBackfill ? `old ${type}` : type));
  }
}

it('is told by the folder below its wire', () => {
  const keys = ['a/_backfill/x.xml', 'a/x.xml', 'a/b/_backfill/x.xml', '_backfill/x.xml', 'a/_backfill'];

  expect(keys.map((key) => isBackfilled({ key }))).toEqual([true, false, false, false, false]);
});

describe('a story of an archive', () => {
  it('is listed by its own date, so that it stands before nobody who reads on', () => {
    const { head } = new Story().receive(old(1));

    expect(head).toMatchObject({ state: 'visible', listedAt: '2019-05-01T10:00:00.000Z', backfilled: true });
    expect(indexRows(head!).every(({ sk }) => sk.startsWith('2019-05-01T10:00:00.000Z#'))).toBe(true);
  });

  it('that is dated ahead of now is listed now', () => {
    expect(new Story().receive(old(1, { versionCreated: '2026-11-24T12:30:00.000Z' })).head?.listedAt).toBe(NOW);
  });

  it('is told as old, with its updates, until its wire brings a version of it', () => {
    const story = new Story()
      .receive(old(1))
      .receive(old(2, { change: 'correction' }))
      .receive(live(3))
      .receive(old(4));

    expect(story.told).toEqual(['old article.stored', 'old article.corrected', 'article.updated', 'article.updated']);
    expect(story.head).toMatchObject({ listedAt: '2019-05-01T10:00:00.000Z' });
    expect(story.head).not.toHaveProperty('backfilled');
  });

  it('that its wire had brought is told of as any other', () => {
    const { told, head } = new Story().receive(live(1)).receive(old(2));

    expect(told).toEqual(['article.stored', 'article.updated']);
    expect(head).toMatchObject({ listedAt: NOW });
  });

  it.each([
    ['the archive', old(2, KILL)],
    ['its wire', live(2, KILL)],
  ])('that is killed by %s is told to everybody', (_by, kill) => {
    expect(new Story().receive(old(1)).receive(kill).told).toEqual(['old article.stored', 'article.killed']);
  });

  it('goes on being old behind a withhold, and when it is released', () => {
    const withheld = old(2, { pubStatus: 'withheld', hold: { kind: 'withheld' } });

    expect(new Story().receive(old(1)).receive(withheld).receive(old(3)).told).toEqual([
      'old article.stored',
      'article.withheld',
      'old article.released',
    ]);
  });

  it('whose embargo ends is told as old, too', () => {
    const held = old(1, { hold: { kind: 'embargo', until: '2026-11-24T13:00:00.000Z' } });
    const story = new Story().receive(held);

    story.take(decideRelease(story.head!, story.rows[0]!, [], '2026-11-24T13:00:00.000Z'));

    expect(story.told).toEqual(['old article.released']);
    expect(story.head?.listedAt).toBe('2019-05-01T10:00:00.000Z');
  });

  it('keeps its mark where an older version of its wire comes late', () => {
    const { head, told } = new Story().receive(old(3)).receive(live(1));

    expect(told).toEqual(['old article.stored']);
    expect(head).toMatchObject({ backfilled: true });
  });
});
