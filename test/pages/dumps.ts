// Page dumps to measure by: {id: {dump}}.
import { readFileSync } from 'node:fs';

export const readDumps = (file: string): Record<string, { readonly dump: string }> =>
  JSON.parse(readFileSync(file, 'utf8'));
