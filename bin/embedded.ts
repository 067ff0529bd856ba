// An engine of this command's own, on bundles that are up to date.
import { fileURLToPath } from 'node:url';
import { type Engine, type EngineOptions, startEngine } from '../local/engine.ts';
import { buildFunctions } from './bundle.ts';
import { loadWires } from './wires.ts';

const BUNDLES = fileURLToPath(new URL('../dist/functions', import.meta.url));

/** @throws ConfigError, or where the data is open elsewhere */
export async function startEmbedded(
  dataDir: string,
  options: Partial<Omit<EngineOptions, 'dataDir' | 'bundlesDir'>> = {},
): Promise<Engine> {
  const wires = options.wires ?? (await loadWires());
  await buildFunctions({ outdir: BUNDLES });
  return startEngine({ ...options, dataDir, wires, bundlesDir: BUNDLES });
}
