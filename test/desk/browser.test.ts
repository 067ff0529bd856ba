// The desk in a browser, as an editor uses it. Where this machine has no browser these tests are skipped, and say so.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { serveDesk } from '../../bin/desk/server.ts';
import type { WireStory } from '../wire-item.ts';
import { BROWSER, openBrowser, openDesk, type RunningDesk } from './desk-fixture.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SAMPLES = fileURLToPath(new URL('../samples/', import.meta.url));
const PICTURES = fileURLToPath(new URL('../../docs/', import.meta.url));

let desk: RunningDesk;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let troubles: string[] = [];

const hour = 60 * 60 * 1000;
const began = Date.now();
/** Minutes before the test began. */
const before = (minutes: number): string => new Date(began - minutes * 60_000).toISOString();

const story = (usn: string, more: Partial<WireStory> = {}): WireStory => ({
  usn,
  version: '1',
  versionCreated: before(60),
  headline: `Invented headline ${usn}`,
  paragraphs: ['WARSAW, Nov 23 (Reuters) - Nothing of this has happened.', 'It was made up for a test.'],
  ...more,
});

interface Found {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

async function sample(name: string): Promise<void> {
  await desk.running.ingest(`sample/${name}`, readFileSync(`${SAMPLES}${name}`));
}

async function open(hash = ''): Promise<void> {
  await page.goto(`${desk.url}${hash}`);
  await page.locator('#live.ok').waitFor();
}

const headlines = () => page.locator('#list .headline').allTextContents();
const row = (headline: string) => page.locator('a.row', { hasText: headline });

describe.skipIf(BROWSER === undefined)('the desk in a browser', { timeout: 60_000 }, () => {
  beforeAll(async () => {
    desk = await openDesk();
    await Promise.all(
      ['newsml-g2/table.xml', 'newsml-g2/picture.xml', 'picture/all-fields.jpg', 'nitf/every-field.xml'].map(sample),
    );
    await desk.running.story(story('M1', { headline: 'Mayor opens the new bridge', versionCreated: before(90) }));
    const correction = { version: '2', versionCreated: before(80), edStat: 'C' as const };
    const paragraphs = ['WARSAW, Nov 23 (Reuters) - Nothing of this has ever happened.', 'It was made up for a test.'];
    await desk.running.story(story('M1', { headline: 'Mayor closes the new bridge', paragraphs, ...correction }));
    await desk.running.story(story('M2', { headline: 'Harvest is late this year', versionCreated: before(70) }));
    const embargoed = new Date(began + 2 * hour).toISOString();
    await desk.running.story(
      story('M2', { version: '2', versionCreated: before(65), embargoed, headline: 'Hidden words' }),
    );
    browser = await openBrowser();
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    await desk?.close();
  });

  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 1280, height: 800 }, timezoneId: 'America/New_York' });
    page = await context.newPage();
    troubles = [];
    page.on('pageerror', (error) => troubles.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
    page.on('request', (request) => {
      if (!request.url().startsWith(desk.url)) troubles.push(`request to ${request.url()}`);
    });
  });

  afterEach(async () => {
    await context.close();
    expect(troubles).toEqual([]);
  });

  it('shows the newest stories, and finds its way to one and back by keys alone', async () => {
    await open();
    expect((await headlines()).slice(0, 2)).toEqual(['Harvest is late this year', 'Mayor closes the new bridge']);

    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.locator('#story h2', { hasText: 'Mayor closes the new bridge' }).waitFor();
    expect(await page.locator('#story .body p').allTextContents()).toContain('It was made up for a test.');
    expect(await page.locator('#story .mark.correction').count()).toBe(1);

    await page.keyboard.press('Escape');
    await page.locator('#story').waitFor({ state: 'hidden' });
    expect(await page.evaluate('document.activeElement?.textContent')).toContain('Mayor closes');

    await page.keyboard.press('?');
    await page.locator('#help[open]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('#help').waitFor({ state: 'hidden' });
  });

  it("filters by wire, urgency and tag, and searches words, with the reader's filters in the address", async () => {
    await open();
    await page.selectOption('#wire', 'reuters');
    await expect.poll(headlines).toEqual(['Harvest is late this year', 'Mayor closes the new bridge']);

    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.keyboard.type('"new bridge" NOT harvest');
    await expect.poll(headlines).toEqual(['Mayor closes the new bridge']);
    expect(page.url()).toContain('wire=reuters');

    await page.reload();
    await expect.poll(headlines).toEqual(['Mayor closes the new bridge']);
    await page.click('#clear');
    await expect.poll(async () => (await headlines()).length).toBeGreaterThan(3);

    await page.fill('#tag', 'N2:DIP');
    await expect.poll(headlines).toHaveLength(2);
    await page.selectOption('#urgency', '2');
    await expect.poll(headlines).toEqual([]);
    await page.click('#clear');
  });

  it('says what is wrong with a search, and goes on', async () => {
    await open();
    await page.fill('#text', 'mayor AND (');
    await page.locator('#problem', { hasText: 'text:' }).waitFor();
    await page.fill('#text', 'mayor');
    await expect.poll(headlines).toEqual(['Mayor closes the new bridge']);
    // The 400 itself is told on the console.
    troubles = troubles.filter((trouble) => !trouble.includes('400'));
  });

  it('compares two versions side by side and marks the words that changed', async () => {
    await open();
    await row('Mayor closes').click();
    await page.locator('#story h2').waitFor();
    await page.keyboard.press('c');

    await page.locator('.side').nth(1).waitFor();
    expect(await page.locator('.side del').allTextContents()).toEqual(['opens']);
    expect(await page.locator('.side ins').allTextContents()).toEqual(['closes', 'ever ']);
  });

  it('counts an embargo down and shows nothing of what it holds', async () => {
    await open();
    await row('Harvest is late').click();

    const left = page.locator('#story .held [data-until]');
    await left.waitFor();
    expect(await left.textContent()).toMatch(/^1 h \d\d min$/);
    expect(await page.content()).not.toContain('Hidden words');
  });

  it('shows pictures with caption, credit and rights', async () => {
    const picture = (
      await desk.running.connection.query({ op: 'find', wire: 'sample', limit: 100 }, 'list')
    ).articles.find(({ type }) => type === 'picture')!;
    await open(`#story=${picture.id}`);

    await page.locator('figure figcaption .caption').first().waitFor();
    expect(await page.locator('figure .credit').first().textContent()).toMatch(/^Credit: ./);
  });

  it('receives a story, a correction and a kill while it is open', async () => {
    await open();
    await desk.running.story(story('L1', { headline: 'A ship has arrived', versionCreated: before(5) }));
    await page.locator('a.row .mark.news', { hasText: 'New' }).waitFor({ timeout: 15_000 });
    expect((await headlines())[0]).toBe('A ship has arrived');

    await row('A ship has arrived').click();
    await page.locator('#story h2', { hasText: 'A ship has arrived' }).waitFor();
    const correction = { version: '2', versionCreated: before(4), edStat: 'C' as const };
    await desk.running.story(story('L1', { headline: 'A boat has arrived', ...correction }));
    await page.locator('#story h2', { hasText: 'A boat has arrived' }).waitFor({ timeout: 15_000 });
    await row('A boat has arrived').locator('.mark.correction').waitFor({ timeout: 15_000 });

    const kill = { version: '3', versionCreated: before(3), pubStatus: 'canceled' as const };
    await desk.running.story(story('L1', { headline: 'A boat has arrived', ...kill }));
    await page.locator('li.tomb', { hasText: 'newsml_L1' }).waitFor({ timeout: 15_000 });
    await page.locator('#story .notice.kill').waitFor({ timeout: 15_000 });
    expect(await page.locator('body').textContent()).not.toContain('has arrived');
    // That the story is gone is told on the console, too.
    troubles = troubles.filter((trouble) => !trouble.includes('410'));
  });

  it('marks what was killed while the desk could not be reached, once it can be', async () => {
    const { connection } = desk.running;
    await desk.running.story(story('O1', { headline: 'A tower has fallen', versionCreated: before(2) }));
    const options = { connection, source: 'this machine', everyMs: 250 };
    const first = await serveDesk({ ...options, port: 0 });
    await page.goto(first.url);
    await row('A tower has fallen').waitFor();
    await page.locator('#live.ok').waitFor();

    await first.close();
    await page.locator('#live.bad').waitFor({ timeout: 15_000 });
    const kill = { version: '2', versionCreated: before(1), pubStatus: 'canceled' as const };
    await desk.running.story(story('O1', { headline: 'A tower has fallen', ...kill }));
    const second = await serveDesk({ ...options, port: Number(new URL(first.url).port) });

    await page.locator('li.tomb', { hasText: 'newsml_O1' }).waitFor({ timeout: 15_000 });
    expect(await row('A tower has fallen').count()).toBe(0);
    await second.close();
    troubles = [];
  });

  it('tells what waits in quarantine and why, and retries it', async () => {
    await desk.running.ingest('reuters/broken.xml', '<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/">');
    await open('#view=quarantine');

    const entry = page.locator('#quarantine li', { hasText: 'reuters/broken.xml' });
    await entry.waitFor();
    expect(await entry.textContent()).toContain('MALFORMED');
    await entry.getByRole('button', { name: 'Retry' }).click();
    await entry.locator('.outcome', { hasText: 'Still in quarantine' }).waitFor({ timeout: 30_000 });
  });

  it('shows how feeds do, with the last drop and what came by the hour', async () => {
    await open('#view=feeds');

    const reuters = page.locator('tr', { hasText: 'reuters' }).first();
    await reuters.waitFor();
    expect(await reuters.textContent()).toMatch(/just now|\d min ago/);
    const bars = await reuters.locator('svg rect').count();
    expect([new Date().getUTCHours() + 1, new Date(Date.now() - hour).getUTCHours() + 1]).toContain(bars);
    expect(await page.locator('#feeds dl').textContent()).toContain('1 waiting');
  });

  it("tells times in the reader's zone", async () => {
    await open();
    const time = row('Harvest').locator('time');
    const shown = await time.textContent();
    const instant = (await time.getAttribute('datetime'))!;

    const zone = { hour: '2-digit', minute: '2-digit', timeZone: 'America/New_York' } as const;
    expect(shown).toContain(new Intl.DateTimeFormat('en-US', zone).format(new Date(instant)));
  });

  it.each([1280, 390])('has no violation that axe knows, in dark and in light, at %i px', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    await open();
    await violations('list');
    await row('Mayor closes').click();
    await page.locator('#story h2').waitFor();
    await page.keyboard.press('c');
    await page.locator('.side').nth(1).waitFor();
    await violations('story');
    for (const view of ['feeds', 'quarantine']) {
      await page.goto(`${desk.url}#view=${view}`);
      await page.locator(`#${view}-body > *`).first().waitFor();
      await violations(view);
    }
    await page.goto(`${desk.url}#`);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  });

  async function violations(what: string): Promise<void> {
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.evaluate(AXE);
      const { violations } = (await page.evaluate('axe.run()')) as Found;
      const lines = violations.map(({ id, nodes }) => `${what}, ${colorScheme}: ${id}: ${nodes[0]?.html}`);
      expect(lines).toEqual([]);
    }
  }

  it.runIf(process.env.SLUGLINE_SCREENSHOTS)('is pictured for the documentation', async () => {
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: width === 390 ? 780 : 760 });
      await open();
      if (width === 390) await page.screenshot({ path: `${PICTURES}desk-390.png` });
      await row('Mayor closes').click();
      await page.locator('#story h2').waitFor();
      await page.keyboard.press('c');
      await page.locator('.side').nth(1).waitFor();
      if (width === 1280) await page.locator('#story').evaluate((element) => element.scrollTo(0, 0));
      if (width === 1280) await page.screenshot({ path: `${PICTURES}desk-1280.png` });
    }
  });
});
