// `slugline start --poll --no-samples` with wires that a test serves on this machine, in a process of its own.
import { start } from '../../bin/commands/start.ts';

const [data = '', drops = '', localWires = ''] = process.argv.slice(2);
await start({ data, drops, port: 0, smtpPort: 0, samples: false, poll: true, localWires: JSON.parse(localWires) });
