// `npm run soak:wire -- [--hours n] [--rate n] [--replays n] [--kills n] [--seed n]`: days of a wire in fast time. `rate` is
// what Reuters sends a day; ten times as much comes. Ends with one line of counts, and with 1 where anything was found or
// kills were slower than twice.
import { parseArgs } from 'node:util';
import { REUTERS_ITEMS_A_DAY, TIMES_REUTERS } from './wire-day.ts';
import { countsOf, removeWireSoak, slowdownOf, soakWire } from './wire-soak.ts';

const MAX_PRINTED = 20;
const MAX_SLOWDOWN = 2;
const BURST = 1_000;

const { values } = parseArgs({
  options: {
    hours: { type: 'string', default: '72' },
    rate: { type: 'string', default: String(REUTERS_ITEMS_A_DAY) },
    burst: { type: 'string', default: String(BURST) },
    replays: { type: 'string', default: '50000' },
    kills: { type: 'string', default: '200' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
  },
});
const numberOf = (name: keyof typeof values): number => {
  const value = Number(values[name]);
  if (!Number.isSafeInteger(value) || value < 1)
    throw new Error(`--${name} must be a whole number from 1, not ${values[name]}`);
  return value;
};
const [hours, rate, burst, replays, kills, seed] = (
  ['hours', 'rate', 'burst', 'replays', 'kills', 'seed'] as const
).map(numberOf) as [number, number, number, number, number, number];
const itemsAnHour = (rate * TIMES_REUTERS) / 24;
console.log(`${hours} h of ${TIMES_REUTERS} × ${rate} items a day, ${replays} replays, seed ${seed}`);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    console.log(`ended by ${signal}`);
    process.exit(1);
  });
}
const began = Date.now();
const report = await soakWire({
  seed,
  hours,
  itemsAnHour,
  burst,
  replays,
  kills,
  say: (line) => console.log(`  ${Math.round((Date.now() - began) / 1000)} s: ${line}`),
});
const { plan, atRest, whileReplaying, crashes, orphans } = report;
for (const [kind, found] of Object.entries(report.wrong)) {
  for (const one of found.slice(0, MAX_PRINTED)) console.log(`${kind}: ${one}`);
}
const counts = countsOf(report);
const slowdown = slowdownOf(report);
console.log(
  [
    `seed ${seed}: ${hours} h in ${report.wireTook} s: ${plan.items} items in ${report.sent.puts.length} drops, ${plan.bursts} bursts, ${plan.poison} poison drops, ${crashes} crashes (${orphans} orphans)`,
    `wrong: ${Object.entries(counts)
      .map(([kind, count]) => `${count} ${kind}`)
      .join(', ')}`,
    `kills at rest: ${atRest.kills}, p50 ${atRest.p50} ms, p99 ${atRest.p99} ms; while ${replays} replays drained in ${report.drainTook} s: ${whileReplaying.kills}, p50 ${whileReplaying.p50} ms, p99 ${whileReplaying.p99} ms; p99 × ${slowdown}`,
    `exit code ${report.exitCode}`,
  ].join('; '),
);
const isWhole = Object.values(counts).every((count) => count === 0) && orphans === 0 && report.exitCode === 0;
if (isWhole && whileReplaying.kills >= kills && slowdown <= MAX_SLOWDOWN) await removeWireSoak(report);
else {
  console.log(`what is left lies in ${report.dir}`);
  process.exitCode = 1;
}
