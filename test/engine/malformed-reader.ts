// Reads every malformed drop in a process of its own and prints what that took.
import { DropRejected } from '../../functions/errors.ts';
import { readDrop } from '../../functions/formats/registry.ts';
import { MALFORMED_DROPS } from '../faults/malformed.ts';

let rejected = 0;
let slowestCpuSeconds = 0;
for (const { name, bytes } of MALFORMED_DROPS) {
  const before = process.cpuUsage();
  try {
    const read = readDrop({ bytes: bytes(), name });
    if (read.kind === 'items') for await (const item of read.items) if ('rejected' in item) rejected++;
  } catch (error) {
    if (!(error instanceof DropRejected)) throw error;
    rejected++;
  }
  const { user, system } = process.cpuUsage(before);
  slowestCpuSeconds = Math.max(slowestCpuSeconds, (user + system) / 1e6);
}
const maxRssMb = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ rejected, slowestCpuSeconds, maxRssMb }));
