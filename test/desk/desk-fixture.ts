// A desk over a running engine, and a browser where this machine has one.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { type Desk, serveDesk } from '../../bin/desk/server.ts';
import { openEngine, type RunningEngine } from '../engine/engine-fixture.ts';

export interface RunningDesk {
  readonly running: RunningEngine;
  readonly url: string;
  close(): Promise<void>;
}

export async function openDesk(options: Parameters<typeof openEngine>[1] = {}): Promise<RunningDesk> {
  const running = await openEngine(undefined, options);
  const desk: Desk = await serveDesk({
    connection: running.connection,
    port: 0,
    source: 'this machine',
    everyMs: 250,
  });
  return {
    running,
    url: desk.url,
    async close() {
      await desk.close();
      await running.close();
    },
  };
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const USUAL = [
  '/usr/bin',
  '/usr/local/bin',
  '/snap/bin',
  '/opt/google/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS',
  '/Applications/Chromium.app/Contents/MacOS',
];

/** The browser of this machine: on PATH, or where systems put it; undefined where there is none. */
export function findBrowser(): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...USUAL];
  const paths = folders.flatMap((folder) => [...NAMES, 'Google Chrome', 'Chromium'].map((name) => join(folder, name)));
  return paths.find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

export const BROWSER = findBrowser();
if (BROWSER === undefined) {
  console.warn('no browser was found, so the desk is not tried in one: install chromium to run these tests');
}

/** Containers give no user namespaces, which Chromium's own sandbox needs. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: BROWSER!, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
