// `npm run soak:replay -- [drops]`: the replay of test/engine/replay.test.ts with 5,000 drops, and what it took.
import { isDeepStrictEqual } from 'node:util';
import { replayScenario } from './replay-scenario.ts';

const KILLS = 3;
const count = Number(process.argv[2] ?? 5_000);

const outcome = await replayScenario(count, KILLS);
const { forecast, receipt, changed, predicted, readings, seconds } = outcome;
const twice = [...readings.values()].filter((times) => times > 1).length;
const wrong = [
  ...(isDeepStrictEqual(changed, predicted) ? [] : ['the dry run said something else than what changed']),
  ...(receipt.drops.replayed === forecast.drops.read && receipt.drops.changed === forecast.drops.changed
    ? []
    : ['the receipt counts otherwise than the dry run']),
  ...(outcome.eventsAfter === outcome.eventsBefore ? [] : ['events were sent']),
  ...(outcome.versionsAfter === outcome.versionsBefore ? [] : ['versions came']),
  ...(outcome.writtenByDryRun === 0 ? [] : ['the dry run wrote']),
  ...(twice === 0 ? [] : [`${twice} drops were read twice`]),
  ...(readings.size === count ? [] : [`${readings.size} of ${count} drops were read`]),
];
console.log(JSON.stringify({ forecast: { ...forecast, examples: forecast.examples.length }, receipt }, undefined, 2));
console.log(`${changed.length} tags changed, as predicted; events ${outcome.eventsBefore} → ${outcome.eventsAfter}`);
console.log(`killed when ${outcome.doneAtKills.join(', ')} drops were done; ${twice} drops read twice`);
console.log(`seconds: ${JSON.stringify(seconds)}`);
for (const one of wrong) console.log(`WRONG: ${one}`);
process.exitCode = wrong.length > 0 ? 1 : 0;
