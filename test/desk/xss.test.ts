// Stored cross-site scripting: what a wire wrote is shown as text, whatever it is, and nothing of it runs or loads.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Desk, serveDesk } from '../../bin/desk/server.ts';
import { BROWSER, openBrowser, openDesk, type RunningDesk } from './desk-fixture.ts';
import { hostileConnection, hostileStory, STORIES } from './hostile.ts';
import { VECTORS } from './vectors.ts';

describe.skipIf(BROWSER === undefined)('what a wire wrote', { timeout: 120_000 }, () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let happened: string[];

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  beforeEach(async () => {
    context = await browser.newContext();
    page = await context.newPage();
    happened = [];
    page.on('dialog', (dialog) => {
      happened.push(`dialog ${dialog.message()}`);
      void dialog.dismiss().catch(() => undefined);
    });
    page.on('pageerror', (error) => happened.push(`error ${error}`));
    page.on('popup', (popup) => happened.push(`popup ${popup.url()}`));
    page.on('request', (request) => {
      const { origin } = new URL(request.url());
      if (!here.includes(origin)) happened.push(`request ${request.url()}`);
    });
    // The policy is the second wall: what it has to refuse has passed the first.
    page.on('console', (message) => {
      if (/content security policy|trusted ?type/i.test(message.text())) happened.push(message.text());
    });
  });
  afterEach(() => context.close());

  let here: string[] = [];

  /** Everything is pointed at, and what could run at a click is looked at. */
  async function inspect(): Promise<void> {
    const wrong = await page.evaluate(`[...document.querySelectorAll('*')].flatMap((element) => [
      ...[...element.attributes].filter(({ name }) => /^on|^style$|^srcdoc$|^formaction$/.test(name)).map(({ name }) => element.tagName + ' ' + name),
      ...(/^(IFRAME|OBJECT|EMBED|BASE|META|STYLE|VIDEO|AUDIO|TEMPLATE|APPLET|MATH|MARQUEE|FRAME)$/i.test(element.tagName)
        && !element.closest('head') ? [element.tagName] : []),
      ...(element.tagName === 'A' && element.hasAttribute('href') && !['http:', 'https:', 'mailto:'].includes(element.protocol)
        ? [element.outerHTML] : []),
      ...(element.tagName === 'A' && element.host && element.host !== location.host && !/noopener/.test(element.rel)
        ? [element.outerHTML] : []),
      ...(element.tagName === 'SCRIPT' && new URL(element.src).origin !== location.origin ? [element.outerHTML] : []),
    ])`);
    expect(wrong).toEqual([]);
    await page.evaluate(`for (const element of document.querySelectorAll('main *'))
      for (const name of ['mouseover', 'focus', 'pointerrawupdate', 'toggle'])
        element.dispatchEvent(new Event(name))`);
  }

  it('is a hundred vectors or more, each another', () => {
    expect(new Set(VECTORS).size).toBe(VECTORS.length);
    expect(VECTORS.length).toBeGreaterThanOrEqual(100);
  });

  it('is seen where a page believes it: a dialog, a request, an error', async () => {
    here = ['null'];
    await page.setContent('<img src=x onerror=alert(1)><img src="http://127.0.0.1:1/x"><script>nothing()</script>');

    const kinds = () => [...new Set(happened.map((what) => what.split(' ')[0]))].sort();
    await expect.poll(kinds).toEqual(['dialog', 'error', 'request']);
  });

  describe('as a hostile pipeline would answer', () => {
    let desk: Desk;

    beforeAll(async () => {
      desk = await serveDesk({ connection: hostileConnection(), port: 0, source: VECTORS[0]!, everyMs: 1000 });
      here = [new URL(desk.url).origin];
    });
    afterAll(() => desk?.close());

    const opened = async (hash: string, ready: string): Promise<void> => {
      here = [new URL(desk.url).origin];
      await page.goto('about:blank');
      await page.goto(`${desk.url}${hash}`);
      await page.locator(ready).first().waitFor();
      await page.locator('#live.ok').waitFor();
    };

    it('stands as text in lists: headline, slugline, wire name', async () => {
      await opened('', 'a.row');
      await inspect();

      expect(await page.locator('#list .headline').allTextContents()).toEqual(VECTORS);
      expect(happened).toEqual([]);
    });

    it('stands as text in stories: body, caption, link, credit, file name, version, tag, reason', async () => {
      for (let story = 0; story < STORIES; story++) {
        await opened(`#story=${hostileStory(story)}`, '#story figure');
        await page.keyboard.press('c');
        await page.locator('.side').nth(1).waitFor();
        await inspect();
      }

      expect(happened).toEqual([]);
    });

    it('stands as text where feeds and quarantine are shown: wire name, key, message', async () => {
      await opened('#view=feeds', '#feeds tr');
      await inspect();
      await opened('#view=quarantine', '#quarantine li');
      await inspect();

      expect(await page.locator('#quarantine li').count()).toBe(VECTORS.length);
      expect(happened).toEqual([]);
    });

    it('would meet the policy, had the page made HTML or a script of it', async () => {
      await opened('', 'a.row');
      const tried = [
        `document.body.innerHTML = '<img src=x onerror=alert(1)>'`,
        `document.body.append(Object.assign(document.createElement('script'), { textContent: 'alert(1)' }))`,
        `document.body.setAttribute('onclick', 'alert(1)'); document.body.click()`,
        `document.body.append(Object.assign(document.createElement('script'), { src: '//evil.example/x.js' }))`,
        `location.href = 'javascript:alert(1)'`,
      ];
      for (const script of tried) await page.evaluate(script).catch(() => undefined);
      await page.waitForTimeout(300);

      expect(happened.filter((what) => what.startsWith('dialog') || what.startsWith('request'))).toEqual([]);
      expect(happened.length).toBeGreaterThan(0);
    });

    it('is taken for text where the address of the desk itself holds it', async () => {
      for (const name of ['story', 'text', 'wire', 'tag', 'view', 'urgency']) {
        await page.goto('about:blank');
        await page.goto(`${desk.url}#${name}=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
        await page.locator('#source', { hasText: 'script' }).waitFor();
        await inspect();
      }

      expect(happened).toEqual([]);
    });
  });

  describe('through the whole pipeline', () => {
    let desk: RunningDesk;

    const escaped = (text: string) =>
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
    const item = (vector: string, index: number): string => `<item><guid isPermaLink="false">x${index}</guid>
      <title>${escaped(vector)} number ${index}</title><link>${escaped(vector)}</link>
      <pubDate>Mon, 23 Nov 2026 10:00:00 GMT</pubDate>
      <content:encoded>${escaped(`<p>Before ${vector} behind it, a story of some words.</p>`)}</content:encoded>
      <media:content url="https://wire.example/${index}.jpg" medium="image" type="image/jpeg">
        <media:description>${escaped(vector)}</media:description><media:credit>${escaped(vector)}</media:credit>
      </media:content></item>`;

    beforeAll(async () => {
      desk = await openDesk();
      here = [new URL(desk.url).origin];
      const items = VECTORS.map(item).join('\n');
      await desk.running.ingest(
        'hand/vectors.xml',
        `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>x</title><link>https://wire.example/</link>${items}</channel></rss>`,
      );
      for (const vector of VECTORS.slice(0, 8)) {
        await desk.running.ingest(`${vector.replaceAll('/', '|')}/a.xml`, 'no wire brings this');
        await desk.running.ingest(`reuters/${vector}.xml`, 'nothing that can be read');
      }
    }, 180_000);
    afterAll(() => desk?.close());

    it('is shown and does not run', async () => {
      here = [new URL(desk.url).origin];
      const { articles } = await desk.running.connection.query({ op: 'find', limit: 100 }, 'list');
      expect(articles.length).toBeGreaterThan(50);
      await page.goto(desk.url);
      await page.locator('a.row').first().waitFor();
      await inspect();
      for (const { id } of articles.slice(0, 40)) {
        await page.goto(`${desk.url}#story=${id}`);
        await page.locator('#story h2').waitFor();
      }
      await inspect();
      await page.goto(`${desk.url}#view=quarantine`);
      await page.locator('#quarantine li').nth(8).waitFor();
      await inspect();

      expect(happened).toEqual([]);
    });
  });
});
