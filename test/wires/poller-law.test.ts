// The suite itself: a poller that keeps the law passes, and each that breaks it is found out.
import { expect, it } from 'vitest';
import { LAWLESS, numberedCase } from './numbered.ts';
import { NumberedAgency } from './numbered-agency.ts';
import { pollerLaw, runSchedule } from './poller-law.ts';
import type { Random } from './random.ts';

const agency = (random: Random) => new NumberedAgency(random);

pollerLaw({ ...numberedCase(), agency });

it.each(Object.entries(LAWLESS))('finds out a poller that %s', { timeout: 60_000 }, async (_habit, poller) => {
  const found: string[] = [];
  for (let seed = 1; seed <= 20 && found.length === 0; seed++) {
    const { missing, leaked } = await runSchedule({ ...numberedCase(poller), agency }, seed);
    found.push(...missing, ...leaked);
  }

  expect(found).not.toEqual([]);
});
