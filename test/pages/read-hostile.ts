// Reads one hostile page in a process of its own and prints what it cost: `node read-hostile.ts <name>`.
import { DropRejected } from '../../functions/errors.ts';
import { readDrop } from '../../functions/formats/registry.ts';
import { HOSTILE_PAGES } from './hostile-pages.ts';

async function outcomeOf(bytes: Uint8Array): Promise<string> {
  try {
    const drop = readDrop({ bytes, name: 'page.html' });
    if (drop.kind !== 'items') return drop.kind;
    for await (const item of drop.items) if ('article' in item) return 'read';
    return 'nothing';
  } catch (error) {
    if (error instanceof DropRejected) return error.code;
    throw error;
  }
}

const made = HOSTILE_PAGES[process.argv[2]!]!.make();
const bytes = typeof made === 'string' ? new TextEncoder().encode(made) : made;
// The measure is the page's own: a small one before it loads the readers.
await outcomeOf(new TextEncoder().encode('<html><body><p>The ferry will sail again.</p></body></html>'));
const before = process.cpuUsage();
const outcome = await outcomeOf(bytes);
const { user, system } = process.cpuUsage(before);
console.log(
  JSON.stringify({
    outcome,
    cpuMs: Math.round((user + system) / 1000),
    rssMb: Math.round(process.resourceUsage().maxRSS / 1024),
  }),
);
