#!/usr/bin/env node
// Starts the command line: from its sources in a checkout, from JavaScript in a package, where Node strips no types.
import { existsSync } from 'node:fs';

const source = new URL('./slugline.ts', import.meta.url);
await import(existsSync(source) ? source.href : new URL('../dist/package/bin/slugline.js', import.meta.url).href);
