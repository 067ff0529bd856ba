// `npm run soak:push`: 200 pushes a second for 60 seconds, or `-- <a second> <seconds>`; every one that was taken must be
// a drop, once, and end in the ledger.
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEngine } from './engine-fixture.ts';
import { dropKeys, pushSteadily } from './push-load.ts';

const [perSecond = 200, seconds = 60] = process.argv.slice(2).map(Number);
const key = randomBytes(32).toString('hex');
const dir = await mkdtemp(join(tmpdir(), 'slugline-push-soak-'));
await writeFile(join(dir, 'secrets.env'), `slugline/pusher.key=${key}\n`);
const push = { auth: 'hmac', secret: 'slugline/pusher' } as const;
const running = await openEngine(dir, { wires: { wires: { pusher: { title: 'Pusher', authorities: [], push } } } });
try {
  const load = await pushSteadily({ url: `${running.engine.endpoint}/push/pusher`, key, perSecond, seconds });
  const drops = await dropKeys(running.s3, running.engine.names.dropBucket, 'pusher/');
  const [median, most, longest] = load.latency;
  console.log(
    `${load.sent} pushes in ${seconds} s (${load.rate.toFixed(0)} a second): ${load.taken.length} taken, ` +
      `${drops.length} drops; answers after ${median} ms (median), ${most} ms (99 %), ${longest} ms (longest)`,
  );
  for (const [what, count] of load.refused) console.log(`${count} times: ${what}`);
  const there = new Set(drops);
  const lost = load.taken.filter((id) => !there.has(id));
  const unknown = drops.filter((id) => !load.hashes.has(id.slice(id.lastIndexOf('/') + 1)));
  console.log(`${lost.length} lost, ${drops.length - there.size} twice, ${unknown.length} that nobody sent`);
  if (lost.length > 0 || drops.length > there.size || unknown.length > 0 || load.taken.length === 0)
    process.exitCode = 1;
} finally {
  await running.close();
  await rm(dir, { recursive: true, force: true });
}
