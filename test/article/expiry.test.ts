import { describe, expect, it } from 'vitest';
import { decide } from '../../functions/article/decide.ts';
import { decideErasure, decideExpiry, decideRelease } from '../../functions/article/decide-later.ts';
import type { Changed, Decision, Incoming } from '../../functions/article/decision.ts';
import { expiryOf } from '../../functions/article/expiry.ts';
import type { Expiry, Head, VersionRow } from '../../functions/article/head.ts';
import { version } from '../store/contract-version.ts';

const NOW = '2026-11-24T12:00:00.000Z';
const LATER = '2026-12-24T12:00:00.000Z';
const AFTER = '2026-12-25T12:00:00.000Z';
const ends = (at: string): { expiry: Expiry } => ({ expiry: { at, by: 'rights' } });

/** An article's versions as they come in, each at its time. */
class Story {
  readonly id = version().id;
  head: Head | undefined;
  readonly rows = new Map<string, VersionRow>();
  last: Decision | undefined;

  version(number: number, fields: Partial<Incoming> = {}): Incoming {
    return version({
      id: this.id,
      version: String(number),
      versionCreated: `2026-11-24T0${number}:00:00.000Z`,
      ...fields,
    });
  }

  comes(incoming: Incoming, now = NOW): this {
    const twins = [...this.rows.values()].filter(({ key }) => key.startsWith(incoming.key.slice(0, -8)));
    return this.#take(decide({ head: this.head, twins }, incoming, now));
  }

  expires({ key }: Incoming, now: string): this {
    return this.#take(decideExpiry(this.head!, this.rows.get(key)!, now));
  }

  isErased(now: string): this {
    return this.#take(decideErasure(this.head!, this.rows.get(this.head!.newest.key)!, 'court order', now));
  }

  releases({ key }: Incoming, now: string): this {
    return this.#take(decideRelease(this.head!, this.rows.get(key)!, [], now));
  }

  get events(): string[] {
    const { effects = [] } = this.last as Partial<Changed>;
    return effects.flatMap((effect) => (effect.kind === 'event' ? [effect.event.type] : []));
  }

  #take(decision: Decision): this {
    this.last = decision;
    if ('head' in decision) {
      this.head = decision.head;
      if (decision.version) this.rows.set(decision.version.key, decision.version);
    }
    return this;
  }
}

describe('when a version expires', () => {
  const article = (fields: Partial<Parameters<typeof expiryOf>[0]>) => ({ rights: {}, versionCreated: NOW, ...fields });

  it.each([
    ['never, where nobody says anything', {}, undefined, undefined],
    [
      'at the time that the item gives',
      { expires: '2026-12-01T01:00:00+01:00' },
      undefined,
      { at: '2026-12-01T00:00:00.000Z', by: 'item' },
    ],
    [
      'so many days after it was made as its rights say',
      { rights: { keepDays: 30 } },
      undefined,
      { at: LATER, by: 'rights' },
    ],
    ['so many days after it was made as the wire may keep it', {}, 30, { at: LATER, by: 'wire' }],
    ['at the earliest of them', { expires: AFTER, rights: { keepDays: 31 } }, 30, { at: LATER, by: 'wire' }],
    [
      'never, where the item names a time that no calendar has',
      { expires: '+010000-01-01T00:00:00Z' },
      undefined,
      undefined,
    ],
  ] as const)('is %s', (_when, fields, retention, expected) => {
    expect(expiryOf(article(fields), retention)).toEqual(expected);
  });
});

describe('an article whose version expires', () => {
  it('is due at that time, and leaves every list then, with all older versions and one event', () => {
    const story = new Story();
    const [first, second] = [story.version(1), story.version(2, ends(LATER))];
    story.comes(first).comes(second);
    expect(story.last).toMatchObject({
      kind: 'store',
      expiry: { id: story.id, at: LATER, key: second.key, kind: 'expiry' },
    });

    story.expires(second, LATER);

    expect(story.last).toMatchObject({
      kind: 'expire',
      reason: `expired at ${LATER}, as its rights say`,
      head: { state: 'expired', expired: { key: second.key, version: '2', at: LATER } },
      version: { listing: { headline: '', type: 'text', change: 'new' }, indexedTags: [], textHash: second.textHash },
    });
    expect(story.head).not.toHaveProperty('visible');
    const { effects } = story.last as Changed;
    expect(effects.map(({ kind }) => kind)).toEqual(['event', 'remove', 'purge', 'index', 'link']);
    expect(effects).toContainEqual({ kind: 'purge', upTo: second.key });
    expect(effects[0]).toMatchObject({
      event: { type: 'article.expired', eventId: `${story.id}-3`, articleId: story.id },
    });
    expect(effects[0]).not.toHaveProperty('event.headline');
  });

  it('does so once', () => {
    const story = new Story();
    const only = story.version(1, ends(LATER));

    story.comes(only).expires(only, LATER).expires(only, AFTER);

    expect(story.last).toEqual({ kind: 'superseded', reason: 'it is gone already' });
  });

  it('does not do so before', () => {
    const story = new Story();
    const only = story.version(1, ends(LATER));

    story.comes(only).expires(only, NOW);

    expect(story.last).toEqual({ kind: 'superseded', reason: 'it may be kept for longer' });
  });

  it.each([{}, ends(AFTER)])('is kept by an update that expires later, or never: %j', (later) => {
    const story = new Story();
    const [first, second] = [story.version(1, ends(LATER)), story.version(2, later)];

    story.comes(first).comes(second).expires(first, LATER);

    expect(story.last).toEqual({ kind: 'superseded', reason: 'a newer version is visible' });
    expect(story.head?.state).toBe('visible');
  });

  it('goes earlier by an update that expires earlier', () => {
    const story = new Story();
    const [first, second] = [story.version(1, ends(AFTER)), story.version(2, ends(LATER))];

    story.comes(first).comes(second).expires(second, LATER);

    expect(story.head?.state).toBe('expired');
  });

  it('is not kept by an update that is held, and comes back with it', () => {
    const story = new Story();
    const first = story.version(1, ends(LATER));
    const held = story.version(2, { hold: { kind: 'embargo', until: AFTER } });

    story.comes(first).comes(held).expires(first, LATER);
    expect(story.head?.state).toBe('hidden');
    expect(story.events).toEqual(['article.expired']);

    story.releases(held, AFTER);
    expect(story.head).toMatchObject({ state: 'visible', visible: { key: held.key } });
    expect(story.events).toEqual(['article.released']);
  });

  it('tells nothing where nobody was ever told of it', () => {
    const story = new Story();
    const held = story.version(1, { hold: { kind: 'unreadable', text: 'until Karl speaks' }, ...ends(LATER) });

    story.comes(held).expires(held, LATER);

    expect(story.events).toEqual([]);
    expect(JSON.stringify([story.head, [...story.rows.values()]])).not.toContain('Karl');
  });

  it('shows nothing when an embargo ends behind its time', () => {
    const story = new Story();
    const held = story.version(1, { hold: { kind: 'embargo', until: AFTER }, ...ends(LATER) });

    story.comes(held).releases(held, AFTER);

    expect(story.last).toEqual({ kind: 'superseded', reason: 'it has expired' });
  });

  it('stays killed where it is killed, and loses what was kept of it', () => {
    const story = new Story();
    const first = story.version(1, ends(LATER));

    story
      .comes(first)
      .comes(story.version(2, { change: 'kill', pubStatus: 'canceled' }))
      .expires(first, LATER);

    expect(story.last).toMatchObject({ kind: 'expire', head: { state: 'killed', killed: { version: '2' } } });
    expect((story.last as Changed).effects).toContainEqual({ kind: 'purge', upTo: first.key });
    expect(story.events).toEqual([]);
  });

  it('is killed by a kill that comes behind', () => {
    const story = new Story();
    const first = story.version(1, ends(LATER));

    story
      .comes(first)
      .expires(first, LATER)
      .comes(story.version(2, { change: 'kill', pubStatus: 'canceled' }), AFTER);

    expect(story.head?.state).toBe('killed');
    expect(story.events).toEqual(['article.killed']);
  });

  it('comes back with a newer version', () => {
    const story = new Story();
    const [first, second] = [story.version(1, ends(LATER)), story.version(2)];

    story.comes(first).expires(first, LATER).comes(second, AFTER);

    expect(story.head).toMatchObject({ state: 'visible', visible: { key: second.key }, expired: { key: first.key } });
  });

  it('does not come back with an older one, of which the row stays', () => {
    const story = new Story();
    const [late, last] = [story.version(1), story.version(2, ends(LATER))];

    story.comes(last).expires(last, LATER).comes(late, AFTER);

    expect(story.last).toMatchObject({ kind: 'stale', version: { key: late.key, listing: { headline: '' } } });
    expect(story.head?.state).toBe('expired');
  });

  it('does not come back with a redelivery or under newer code, whatever that reads', () => {
    const story = new Story();
    const only = story.version(1, ends(LATER));
    story.comes(only).expires(only, LATER);

    expect(story.comes(only, AFTER).last?.kind).toBe('duplicate');
    const { expiry: _expiry, ...withoutEnd } = only;
    expect(story.comes({ ...withoutEnd, pipelineRev: 2 }, AFTER).last).toMatchObject({
      kind: 'refresh',
      head: { state: 'expired' },
      version: { pipelineRev: 2, listing: { headline: '' }, indexedTags: [] },
    });
  });
});

describe('a version that comes in when its time is over', () => {
  it('is never shown, and ends what it would have replaced', () => {
    const story = new Story();
    const [first, second] = [story.version(1), story.version(2, ends(LATER))];

    story.comes(first).comes(second, AFTER);

    expect(story.last).toMatchObject({ kind: 'expire', head: { state: 'expired', expired: { key: second.key } } });
    expect(story.events).toEqual(['article.expired']);
  });

  it('is history where a newer one is visible', () => {
    const story = new Story();

    story.comes(story.version(2)).comes(story.version(1, ends(LATER)), AFTER);

    expect(story.last).toMatchObject({ kind: 'stale', head: { state: 'visible' } });
  });
});

describe('the same version over two wires', () => {
  it.each([0, 1])('expires when the stricter of them says, whichever comes first: %i', (first) => {
    const story = new Story();
    const stored = story.version(1, { wire: 'reuters', ...ends(AFTER) });
    const again: Incoming = {
      ...stored,
      key: stored.key.replace(/.{8}$/, 'ffffffff'),
      wire: 'connect',
      ...ends(LATER),
    };
    const both = [stored, again];

    story.comes(both[first]!).comes(both[1 - first]!);

    expect([...story.rows.values()].map(({ expiry }) => expiry?.at)).toEqual([LATER]);
    expect(story.rows.size).toBe(1);
  });

  it('goes on doing so when newer code reads the laxer one again', () => {
    const story = new Story();
    const stored = story.version(1);
    story.comes(stored).comes({ ...stored, key: stored.key.replace(/.{8}$/, 'ffffffff'), ...ends(LATER) });

    story.comes({ ...stored, pipelineRev: 2 });

    expect(story.rows.get(stored.key)).toMatchObject({ pipelineRev: 2, expiry: { at: LATER } });
  });
});

describe('an article that is erased', () => {
  const killing = { change: 'kill', pubStatus: 'canceled' } as const;

  it('leaves every list, with one event and a tombstone that says why', () => {
    const story = new Story();

    story.comes(story.version(1)).comes(story.version(2)).isErased(LATER);

    expect(story.last).toMatchObject({
      kind: 'erase',
      reason: 'erased: court order',
      head: { state: 'erased', erased: { at: LATER, reason: 'court order' }, newest: { version: '2' } },
    });
    expect(story.head).not.toHaveProperty('visible');
    expect((story.last as Changed).history).not.toHaveProperty('drop');
    expect(story.events).toEqual(['article.erased']);
  });

  it('is erased once', () => {
    const story = new Story();

    expect(story.comes(story.version(1)).isErased(LATER).isErased(AFTER).last).toMatchObject({ kind: 'superseded' });
  });

  it('is erased whatever it was: killed, held or expired', () => {
    for (const fields of [killing, { hold: { kind: 'withheld' } as const }, ends(NOW)]) {
      const story = new Story();

      expect(story.comes(story.version(1, fields)).isErased(LATER).head?.state).toBe('erased');
      expect(story.events).toEqual([]);
    }
  });

  it.each([{}, killing, { hold: { kind: 'unreadable', text: 'until Karl speaks' } as const }, ends(NOW)])(
    'is not brought back by anything that comes, and keeps nothing of it: %j',
    (fields) => {
      const story = new Story();
      const marks = {
        uri: 'u',
        authority: 'a',
        versionCreatedInferred: false,
        headline: 'karl speaks',
        places: [],
        numbers: [],
      };

      story
        .comes(story.version(1))
        .isErased(LATER)
        .comes(story.version(2, { ...fields, marks }), AFTER);

      expect(story.last).toMatchObject({ kind: 'stale', reason: 'the article is erased', head: { state: 'erased' } });
      expect(story.events).toEqual([]);
      expect(JSON.stringify([...story.rows.values()].at(-1))).not.toMatch(/karl|Story/i);
    },
  );

  it('is not brought back by newer code, or by the end of a hold or of its time', () => {
    const story = new Story();
    const held = story.version(1, { hold: { kind: 'embargo', until: LATER }, ...ends(AFTER) });
    story.comes(held).isErased(NOW);

    expect(story.releases(held, LATER).last?.kind).toBe('superseded');
    expect(story.expires(held, AFTER).last?.kind).toBe('superseded');
    expect(story.comes({ ...held, pipelineRev: 2 }, AFTER).last).toMatchObject({ kind: 'refresh' });
    expect(story.head?.state).toBe('erased');
  });
});
