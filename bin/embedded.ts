// An engine of this command's own, on bundles that are up to date.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Engine, type EngineOptions, startEngine } from '../local/engine.ts';
import { loadWires } from './wires.ts';

const SOURCE = new URL('../functions/ingest/handler.ts', import.meta.url);
const BUNDLES = fileURLToPath(new URL('../dist/functions', import.meta.url));

/** @throws ConfigError, or where the data is open elsewhere */
export async function startEmbedded(
  dataDir: string,
  options: Partial<Omit<EngineOptions, 'dataDir' | 'bundlesDir'>> = {},
): Promise<Engine> {
  const wires = options.wires ?? (await loadWires());
  // A package holds bundles and no sources; so whoever installs it needs no esbuild.
  if (existsSync(SOURCE)) await (await import('./bundle.ts')).buildFunctions({ outdir: BUNDLES });
  return startEngine({ ...options, dataDir, wires, bundlesDir: BUNDLES });
}
