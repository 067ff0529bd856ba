// What a certain withdrawal does to an article, whatever its state.
import { describe, expect, it } from 'vitest';
import { decide } from '../../functions/article/decide.ts';
import { decideWithdrawal } from '../../functions/article/decide-later.ts';
import type { Changed, Incoming, Withdrawn } from '../../functions/article/decision.ts';
import type { Effect, Head, VersionRow } from '../../functions/article/head.ts';
import { versionKey } from '../../functions/article/versions.ts';
import { indexRows } from '../../functions/store/index-rows.ts';

const NOW = '2026-11-24T12:00:00.000Z';
const LATER = '2026-11-24T13:00:00.000Z';
const ID = 'abcdefghijklmnopqrstuvwxyz';
const drop = (name: string) => ({ bucket: 'drops', key: `sample/${name}.xml`, versionId: 'v', sha256: 'a', index: 0 });

function version(n: number, fields: Partial<Incoming> = {}): Incoming {
  const versionCreated = `2026-11-24T0${n}:00:00.000Z`;
  return {
    id: ID,
    uri: 'tag:wire.example,2026:1',
    authority: 'wire.example',
    key: versionKey(versionCreated, String(n), String(n).repeat(8)),
    version: String(n),
    versionCreated,
    receivedAt: versionCreated,
    wire: 'sample',
    change: 'new',
    pubStatus: 'usable',
    textHash: `text ${n}`,
    document: `sample/${ID}/${n}/hash.json`,
    drop: drop(String(n)),
    listing: { headline: `Headline ${n}`, type: 'text', change: 'new' },
    indexedTags: ['iso3166:RU'],
    pipelineRev: 1,
    marks: {
      uri: 'tag:wire.example,2026:1',
      authority: 'wire.example',
      versionCreatedInferred: false,
      headline: `headline ${n}`,
      places: [],
      numbers: [],
    },
    ...fields,
  };
}

const withdrawn: Withdrawn = { advisory: { id: 'advisory', drop: drop('advisory') }, because: ['headline', 'place'] };

const decideOn = (head: Head | undefined, incoming: Incoming, by?: Withdrawn): Changed =>
  decide({ head, twins: [], withdrawn: by }, incoming, NOW) as Changed;

const eventsOf = (effects: readonly Effect[]) =>
  effects.flatMap((effect) => (effect.kind === 'event' ? [effect.event] : []));

const STATES: Readonly<Record<string, readonly Incoming[]>> = {
  visible: [version(1)],
  'visible, with a newer version under embargo': [
    version(1),
    version(2, { hold: { kind: 'embargo', until: '2026-11-25T00:00:00.000Z' } }),
  ],
  'under embargo': [version(1, { hold: { kind: 'embargo', until: '2026-11-25T00:00:00.000Z' } })],
  'from the future': [version(1, { hold: { kind: 'future', until: '2026-11-25T00:00:00.000Z' } })],
  withheld: [version(1), version(2, { pubStatus: 'withheld', hold: { kind: 'withheld' } })],
};

describe('a certain withdrawal', () => {
  it.each(Object.entries(STATES))('kills an article that is %s, in one revision without a version', (_state, sent) => {
    let head: Head | undefined;
    for (const one of sent) head = decideOn(head, one).head;
    const story: VersionRow = sent[0]!;

    const kill = decideWithdrawal(head!, story, withdrawn, LATER) as Changed;

    const reason = 'withdrawn by the advisory advisory, which names its headline, place';
    expect(kill).toMatchObject({ kind: 'kill', reason, before: head });
    expect(kill).not.toHaveProperty('version');
    const { visible: _visible, ...rest } = head!;
    expect(kill.head).toEqual({
      ...rest,
      rev: head!.rev + 1,
      state: 'killed',
      killed: { key: story.key, version: '1', at: LATER, advisory: 'advisory' },
    });
    expect(kill.history).toEqual({
      id: ID,
      rev: head!.rev + 1,
      at: LATER,
      kind: 'kill',
      reason,
      key: story.key,
      eventId: `${ID}-${head!.rev + 1}`,
      drop: story.drop,
      advisory: { id: 'advisory', drop: drop('advisory') },
    });
    expect(kill.effects).toEqual([
      { kind: 'event', event: expect.objectContaining({ type: 'article.killed', change: 'withdrawal', version: '1' }) },
      { kind: 'restrict', documents: 'all' },
      ...(head!.visible ? [{ kind: 'index', tags: ['iso3166:RU'] }, { kind: 'link' }] : []),
    ]);
    expect(eventsOf(kill.effects)[0]).not.toHaveProperty('headline');
    expect(indexRows(kill.head)).toEqual([]);
  });

  it('does nothing to an article that is killed', () => {
    const { head } = decideOn(undefined, version(1, { change: 'kill', pubStatus: 'canceled' }));

    expect(decideWithdrawal(head, version(1), withdrawn, LATER)).toEqual({
      kind: 'superseded',
      reason: 'the article is killed',
    });
  });

  it('that is known when the story comes lets nobody see it', () => {
    const { kind, head, version: row, effects } = decideOn(undefined, version(1), withdrawn);

    expect(kind).toBe('kill');
    expect(head).toMatchObject({ rev: 1, state: 'killed', killed: { advisory: 'advisory' } });
    expect(head).not.toHaveProperty('listedAt');
    expect(row).toMatchObject({ key: version(1).key });
    expect(eventsOf(effects).map(({ type }) => type)).toEqual(['article.killed']);
  });

  it('kills by a version that would have been stale', () => {
    const newer = decideOn(undefined, version(2)).head;

    expect(decideOn(newer, version(1), withdrawn).kind).toBe('kill');
  });

  it("leaves the wire's own kill what it is", () => {
    const kill = version(1, { change: 'kill', pubStatus: 'canceled' });

    expect(decideOn(undefined, kill, withdrawn).head.killed).not.toHaveProperty('advisory');
  });

  it('has a story look for advisories once it is stored, but not once it is killed', () => {
    const stored = decideOn(undefined, version(1));
    const killed = decideWithdrawal(stored.head, version(1), withdrawn, NOW) as Changed;
    const late = decideOn(killed.head, version(2));

    expect(stored.effects).toContainEqual({
      kind: 'match',
      key: version(1).key,
      fingerprints: [expect.any(String), expect.any(String)],
    });
    expect(late).toMatchObject({ kind: 'stale', reason: 'the article is killed' });
    expect(late.effects.map(({ kind }) => kind)).toEqual(['restrict']);
  });

  it('is looked for by an advisory even where its own article is killed', () => {
    const { marks: _marks, ...advisory } = version(2, {
      change: 'withdrawal',
      withdrawal: {
        authority: 'wire.example',
        versionCreatedInferred: false,
        headlines: ['Headline of a story'],
        sluglines: [],
        numbers: [],
        uris: [],
      },
    });
    const { head } = decideOn(undefined, version(1, { change: 'kill', pubStatus: 'canceled' }));

    expect(decideOn(head, advisory).effects.map(({ kind }) => kind)).toEqual(['restrict', 'match']);
  });
});
