// Reads the configuration that lies beside the bundle.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Config, parseConfig } from './config.ts';
import { ConfigError } from './errors.ts';
import { WIRES_FILE } from './names.ts';

/** @throws ConfigError where the file is missing, no JSON or not valid */
export function loadConfig(folder = process.env.LAMBDA_TASK_ROOT ?? '.'): Config {
  const path = join(folder, WIRES_FILE);
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new ConfigError(`${path} cannot be read: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
  return parseConfig(json);
}
