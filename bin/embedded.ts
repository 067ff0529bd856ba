// An engine of this command's own, on bundles that are up to date.
import { fileURLToPath } from 'node:url';
import { type Engine, startEngine } from '../local/engine.ts';
import { buildFunctions } from './bundle.ts';
import { loadWires } from './wires.ts';

const BUNDLES = fileURLToPath(new URL('../dist/functions', import.meta.url));

/** @throws ConfigError, or where the data is open elsewhere */
export async function startEmbedded(dataDir: string, port?: number): Promise<Engine> {
  const wires = await loadWires();
  await buildFunctions({ outdir: BUNDLES });
  return startEngine({ dataDir, wires, bundlesDir: BUNDLES, ...(port === undefined ? {} : { port }) });
}
