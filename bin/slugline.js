#!/usr/bin/env node
// Starts the command line: from its sources in a checkout, from JavaScript in a package, where Node strips no types.
import { existsSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { fileURLToPath } from 'node:url';

const source = new URL('./slugline.ts', import.meta.url);
if (existsSync(source)) {
  // What Node has compiled, types stripped, is kept for the next command, and is half of its start. In a folder of our own:
  // what lies in one that others may write to could be theirs.
  nodeModule.enableCompileCache?.(fileURLToPath(new URL('../node_modules/.cache/slugline', import.meta.url)));
  await import(source.href);
} else {
  await import(new URL('../dist/package/bin/slugline.js', import.meta.url).href);
}
