// The wires.json of the folder in which a command runs, or else of Slugline itself.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { checkWatches, parseConfig, type WiresJson } from '../functions/config.ts';
import { ConfigError } from '../functions/errors.ts';
import { WIRES_FILE } from '../functions/names.ts';
import { polledWires } from '../functions/wires/registry.ts';

/** @throws ConfigError where it is no JSON or not valid */
export async function loadWires(): Promise<WiresJson> {
  const path = existsSync(WIRES_FILE) ? WIRES_FILE : fileURLToPath(new URL(`../${WIRES_FILE}`, import.meta.url));
  let json: unknown;
  try {
    json = JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    throw new ConfigError(`${path} cannot be read: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
  const config = parseConfig(json);
  polledWires(config);
  checkWatches(config);
  return json as WiresJson;
}
