// Who is told of an article: whoever wants what is visible, and from then on of everything.
import { describe, expect, it } from 'vitest';
import type { Changed } from '../../functions/article/decision.ts';
import type { Head, VisibleVersion } from '../../functions/article/head.ts';
import { type Interest, withTold } from '../../functions/article/told.ts';

const ID = 'mubtnb5s4whhitpbs474egyxhl';
const ALL: Interest = { name: 'all' };
const FRANCE: Interest = { name: 'france', tags: ['iso3166:FR', 'geonames:2988507'] };
const CONNECT: Interest = { name: 'connect-desk', wires: ['connect'] };

const visible = (wire: string, ...indexedTags: string[]): VisibleVersion => ({
  ...{ key: 'k', version: '1', versionCreated: '2026-11-24T10:00:00.000Z', wire, document: 'd', indexedTags },
  ...{ listing: { headline: 'Rain', type: 'text', change: 'new' }, pipelineRev: 1 },
});

const head = (shown: VisibleVersion | undefined, told?: readonly string[]): Head => ({
  ...{ id: ID, uri: 'u', authority: 'wire.example', rev: 1, state: shown ? 'visible' : 'killed' },
  newest: { key: 'k', version: '1' },
  ...(shown ? { visible: shown } : {}),
  ...(told ? { told } : {}),
});

const told = (before: Head | undefined, after: Head, ...interests: Interest[]): readonly string[] | undefined =>
  withTold({ before, head: after } as Changed, interests).head.told;

describe('a consumer', () => {
  it('is told of articles of its wires, with one of its tags', () => {
    expect(told(undefined, head(visible('reuters', 'iso3166:FR')), ALL, FRANCE, CONNECT)).toEqual(['all', 'france']);
    expect(told(undefined, head(visible('connect')), FRANCE, CONNECT)).toEqual(['connect-desk']);
    expect(told(undefined, head(visible('reuters')), FRANCE, CONNECT)).toBeUndefined();
    expect(told(undefined, head(undefined), ALL)).toBeUndefined();
  });

  it('is told of the kill of what it was told of, which has no tags, and of an update without its tag', () => {
    const before = head(visible('reuters', 'iso3166:FR'), ['france']);

    expect(told(before, head(undefined), FRANCE)).toEqual(['france']);
    expect(told(before, head(visible('reuters', 'iso3166:NO')), FRANCE)).toEqual(['france']);
  });

  it('is told of the kill of what it would have been told of, had it been there', () => {
    expect(told(head(visible('reuters', 'iso3166:FR')), head(undefined), FRANCE)).toEqual(['france']);
  });

  it('is told on where it stands no more in wires.json: whoever takes its name again is', () => {
    expect(told(head(visible('reuters'), ['gone']), head(undefined), ALL)).toEqual(['all', 'gone']);
  });

  it('is not told of drills', () => {
    expect(told(undefined, head(visible('_drill')), ALL)).toBeUndefined();
  });

  it('is not told of what a backfill brings, and is once the wire itself shows it', () => {
    const old: Head = { ...head(visible('reuters')), backfilled: true };

    expect(told(undefined, old, ALL)).toBeUndefined();
    expect(told(old, head(undefined), ALL)).toBeUndefined();
    expect(told(old, head(visible('reuters')), ALL)).toEqual(['all']);
  });
});
