// What is new in a listing: what was taken is remembered, also where more is listed than can be.
import { describe, expect, it } from 'vitest';
import { type Listed, type NewPage, newIn, type Taken } from '../../functions/wires/listing.ts';
import { WireUnavailable } from '../../functions/wires/wire-error.ts';
import { randomOf, upTo } from './random.ts';

const NOW = '2026-11-24T12:00:00.000Z';
const START = Date.parse('2026-01-01T00:00:00.000Z');
const at = (minute: number): string => new Date(START + minute * 60_000).toISOString();
const listed = (numbers: readonly number[]): Listed[] =>
  numbers.map((number) => ({ id: `https://x/${number}`, mark: 'm', changedAt: at(number) }));
const upToNumber = (count: number): number[] => Array.from({ length: count }, (_, number) => number);
const all = (of: readonly Listed[], before?: Taken): NewPage[] => [
  ...newIn(of, before, { since: at(0), now: NOW, places: 1 }),
];
const ids = (pages: readonly NewPage[]): string[] => pages.flatMap((page) => page.ids);

describe('a listing', () => {
  it('is taken in pages, oldest first', () => {
    const pages = all(listed([...upToNumber(120)].reverse()));

    expect(pages.map((page) => page.ids.length)).toEqual([50, 50, 20]);
    expect(ids(pages)).toEqual(upToNumber(120).map((number) => `https://x/${number}`));
  });

  it('yields one page where nothing is new, so that a place is kept', () => {
    expect(all([])).toEqual([{ ids: [], taken: { taken: '' } }]);
  });

  it('is not taken again, whatever its order, and forgets what is no longer listed', () => {
    const first = all(listed(upToNumber(3))).at(-1)!.taken;

    expect(all(listed([2, 0, 1]), first)).toEqual([{ ids: [], taken: first }]);
    expect(all(listed([1]), first)[0]!.taken.taken).toHaveLength(8);
  });

  it('of more than is remembered is still taken once, and what comes behind it too', () => {
    const many = upToNumber(9_000);
    const { taken } = all(listed(many)).at(-1)!;

    expect(taken.taken).toHaveLength(8 * 8_000);
    expect(taken.until).toBe(at(999));
    expect(ids(all(listed([...many, 9_001]), taken))).toEqual(['https://x/9001']);
    expect(JSON.stringify(taken).length).toBeLessThan(100_000);
  });

  it('of more than is remembered takes a file without a time for new', () => {
    const { taken } = all(listed(upToNumber(9_000))).at(-1)!;

    expect(ids(all([...listed(upToNumber(9_000)), { id: 'https://x/undated', mark: 'm' }], taken))).toEqual([
      'https://x/undated',
    ]);
  });

  it('shares what is remembered with the other places of its wire', () => {
    const pages = [...newIn(listed(upToNumber(100)), undefined, { since: at(0), now: NOW, places: 100 })];

    expect(pages.at(-1)!.taken).toEqual({ taken: expect.stringMatching(/^.{640}$/), until: at(19) });
  });

  it('of more than is remembered, without times, is refused', () => {
    const many = upToNumber(8_001).map((number) => ({ id: `https://x/${number}`, mark: 'm' }));

    expect(() => all(many)).toThrow(WireUnavailable);
  });

  it('loses nothing, wherever the taking of it breaks off', { timeout: 60_000 }, () => {
    for (let seed = 1; seed <= 6; seed++) {
      const random = randomOf(seed);
      const there: number[] = upToNumber(7_900);
      let taken: Taken | undefined;
      const had = new Set<string>();
      for (let round = 0; round < 8; round++) {
        for (let more = upTo(random, 200); more > 0; more--) there.push(100_000 + round * 1000 + more);
        for (const { ids: page, taken: next } of newIn(listed(there), taken, { since: at(0), now: NOW, places: 1 })) {
          for (const id of page) had.add(id);
          taken = next;
          if (random() < 0.3) break;
        }
      }
      for (const id of ids(all(listed(there), taken))) had.add(id);

      expect({ seed, missing: there.filter((number) => !had.has(`https://x/${number}`)) }).toEqual({
        seed,
        missing: [],
      });
    }
  });
});
