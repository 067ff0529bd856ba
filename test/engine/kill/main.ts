// `npm run soak:kill -- [--drops n] [--kills n] [--seed n]`: the soak under kill -9 at length. Ends with one line of
// counts; exits with 1 where anything was found, and then keeps its folder.
import { parseArgs } from 'node:util';
import { FINDINGS } from './settled.ts';
import { removeSoak, type SoakReport, soakUnderKills } from './soak.ts';

const MAX_PRINTED = 20;

const { values } = parseArgs({
  options: {
    drops: { type: 'string', default: '5000' },
    kills: { type: 'string', default: '200' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
  },
});
const [drops, kills, seed] = [Number(values.drops), Number(values.kills), Number(values.seed)];
console.log(`${drops} drops, ${kills} kills, seed ${seed}`);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    console.log(`ended by ${signal}`);
    process.exit(1);
  });
}
const began = Date.now();
const report = await soakUnderKills({
  drops,
  kills,
  seed,
  readerPauseMs: 50,
  onProgress: (line) => console.log(`  ${Math.round((Date.now() - began) / 1000)} s: ${line}`),
});
const { findings, reader } = report;
for (const kind of FINDINGS) for (const one of findings[kind].slice(0, MAX_PRINTED)) console.log(`${kind}: ${one}`);
for (const one of reader.examples.slice(0, MAX_PRINTED)) console.log(`violation: ${one}`);
console.log(summaryOf(report, seed));
if (isClean(report)) await removeSoak(report);
else {
  console.log(`what is left lies in ${report.dir}`);
  process.exitCode = 1;
}

function isClean({ findings, reader, orphans, exitCode }: SoakReport): boolean {
  return (
    FINDINGS.every((kind) => findings[kind].length === 0) && reader.violations === 0 && orphans === 0 && exitCode === 0
  );
}

function summaryOf({ findings, reader, ...report }: SoakReport, seed: number): string {
  const found = (kind: keyof typeof findings, words: string): string => `${findings[kind].length} ${words}`;
  const { plan, puts } = report.sent;
  return [
    `seed ${seed}: ${plan.drops.length} drops of ${plan.stories.size} stories, ${puts.length} puts (${report.putsCutOff} more cut off)`,
    `${report.kills} kills (${report.killsAtWork} at work, ${report.killsAtStart} at start), ${report.orphans} orphans, start ${report.medianStartMs} ms`,
    [
      found('lost', 'lost'),
      found('torn', 'torn'),
      found('stale', 'stale index rows'),
      found('missing', 'missing events'),
      found('leaked', 'leaked in events'),
      found('leftOver', 'left over'),
      found('unlike', 'unlike what was sent'),
      found('gaps', 'gaps in the audit'),
    ].join(', '),
    `reader: ${reader.queries} queries, ${reader.articles} articles and ${reader.tombstones} tombstones shown, ${reader.unanswered} unanswered, ${reader.hidden} killed or expired stories asked for, ${reader.violations} violations`,
    `exit code ${report.exitCode}, ${report.seconds} s`,
  ].join('; ');
}
