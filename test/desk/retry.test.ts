// A drop that waits in quarantine until its reason is mended, and is read when an editor says retry.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { serveDesk } from '../../bin/desk/server.ts';
import type { WiresJson } from '../../functions/config.ts';
import { openEngine } from '../engine/engine-fixture.ts';
import { plainMail, sesMail } from '../ses-mail.ts';
import { BROWSER, openBrowser } from './desk-fixture.ts';

const wiresOf = (...senders: string[]): WiresJson => ({
  wires: { agency: { title: 'Agency', authorities: [], mail: { recipients: ['news@wires.example'], senders } } },
});

it.skipIf(BROWSER === undefined)(
  'is read when it is retried, and its story comes into the list',
  { timeout: 120_000 },
  async () => {
    const dir = await mkdtemp(join(tmpdir(), 'slugline-retry-'));
    const strict = await openEngine(dir, { wires: wiresOf('other@agency.example') });
    await strict.ingest('agency/_mail/harbour', sesMail(plainMail('desk@agency.example')));
    await strict.close();
    const { connection, close } = await openEngine(dir, { wires: wiresOf('desk@agency.example') });
    const desk = await serveDesk({ connection, port: 0, source: 'this machine', everyMs: 250 });
    const browser = await openBrowser();
    try {
      const page = await browser.newPage();
      await page.goto(`${desk.url}#view=quarantine`);
      const entry = page.locator('#quarantine li', { hasText: 'UNLISTED_SENDER' });
      await entry.getByRole('button', { name: 'Retry' }).click();

      await entry.locator('.outcome', { hasText: 'Read now: articles' }).waitFor({ timeout: 30_000 });
      await page.keyboard.press('1');
      await page.locator('a.row', { hasText: 'Harbour opens' }).waitFor();
      await page.keyboard.press('3');
      await page.locator('#quarantine .empty').waitFor();
      expect(await page.locator('#quarantine-body').textContent()).toBe('Nothing waits here.');
    } finally {
      await browser.close();
      await desk.close();
      await close();
      await rm(dir, { recursive: true, force: true });
    }
  },
);
