// One article as readers and programs want it: any version, written out, and with the addresses of its pictures.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SignedPicture } from '../../functions/store/ports.ts';
import { responseErrors } from '../validators.ts';
import { newsMessage } from '../wire-item.ts';
import { openEngine, type RunningEngine } from './engine-fixture.ts';

const sample = (path: string): Buffer => readFileSync(new URL(`../samples/${path}`, import.meta.url));

describe('an article on a running engine', () => {
  let running: RunningEngine;

  beforeAll(async () => {
    running = await openEngine();
  });
  afterAll(async () => running.close());

  describe('written out', () => {
    let id: string;

    const content = async (as: string, version?: string): Promise<string> => {
      const answer = await running.connection.query({ op: 'show', article: id, as, version }, 'content');
      expect(responseErrors(await running.answer({ op: 'show', article: id, as, version }))).toEqual([]);
      expect(answer.isCurrent).toBe(version === undefined);
      return answer.content;
    };

    beforeAll(async () => {
      for (const version of ['1', '2']) {
        const versionCreated = `2026-11-20T0${version}:00:00.000Z`;
        const paragraphs = [
          `Said in version ${version}: 1 < 2 & "so on".`,
          '<script>alert(1)</script> is what it said.',
        ];
        const row = await running.story({ usn: 'SHOW', version, versionCreated, headline: 'Shown', paragraphs });
        id = row.items[0]!.articleId!;
      }
    });

    it.each([undefined, '1'])('is its ninjs document, version %s', async (version) => {
      const document = JSON.parse(await content('ninjs', version));

      const { document: whole } = await running.connection.query({ op: 'show', article: id, version }, 'article');
      expect(document).toEqual(whole);
      expect(document.version).toBe(version ?? '2');
    });

    it.each([undefined, '1'])('is its clean text, version %s', async (version) => {
      expect(await content('text', version)).toBe(
        `Said in version ${version ?? '2'}: 1 < 2 & "so on".\n\n<script>alert(1)</script> is what it said.`,
      );
    });

    it.each([undefined, '1'])('is HTML in which nothing of the text is an element, version %s', async (version) => {
      expect(await content('html', version)).toBe(
        `<p>Said in version ${version ?? '2'}: 1 &lt; 2 &amp; &quot;so on&quot;.</p>\n` +
          '<p>&lt;script&gt;alert(1)&lt;/script&gt; is what it said.</p>',
      );
    });

    it('is refused in any other form, and with pictures, by the name of the field', async () => {
      expect(await running.answer({ op: 'show', article: id, as: 'pdf' })).toMatchObject({
        status: 400,
        body: { field: 'as' },
      });
      expect(await running.answer({ op: 'show', article: id, as: 'html', pictures: true })).toMatchObject({
        status: 400,
        body: { field: 'pictures' },
      });
    });
  });

  describe('with pictures', () => {
    const picturesOf = async (article: string): Promise<readonly SignedPicture[]> => {
      const answer = await running.connection.query({ op: 'show', article, pictures: true }, 'article');
      expect(responseErrors(await running.answer({ op: 'show', article, pictures: true }))).toEqual([]);
      return answer.pictures!;
    };

    it('tells where those lie that were dropped beside it, for five minutes, as what they are', async () => {
      const bare = Buffer.from('ffd8ffd9', 'hex');
      const { items } = await running.ingest('reuters/tides/story.xml', withPicture('first'));
      expect(await picturesOf(items[0]!.articleId!)).toEqual([]);
      await running.ingest('reuters/tides/tide.jpg', bare);
      const before = Date.now();

      const [picture, ...others] = await picturesOf(items[0]!.articleId!);

      expect(others).toEqual([]);
      expect(picture).toMatchObject({ file: 'tide.jpg', contentType: 'image/jpeg', bytes: bare.length });
      const seconds = (Date.parse(picture!.expiresAt) - before) / 1000;
      expect(seconds).toBeGreaterThan(290);
      expect(seconds).toBeLessThan(310);
      expect(new URL(picture!.url).searchParams.get('X-Amz-Expires')).toBe('300');
      const got = await fetch(picture!.url);
      expect([got.status, got.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
      expect(Buffer.from(await got.arrayBuffer())).toEqual(bare);
    });

    it('goes on telling of the bytes that were looked at, whatever is put in their place', async () => {
      const { items } = await running.ingest('reuters/pinned/story.xml', withPicture('pinned'));
      const bare = Buffer.from('ffd8ffd9', 'hex');
      await running.ingest('reuters/pinned/tide.jpg', bare);
      const [picture] = await picturesOf(items[0]!.articleId!);
      await running.ingest(
        'reuters/pinned/tide.jpg',
        newsMessage({ usn: 'LATER', version: '1', versionCreated: '2026-11-20T09:00:00.000Z', headline: 'No picture' }),
      );

      expect(Buffer.from(await (await fetch(picture!.url)).arrayBuffer())).toEqual(bare);
      expect(await picturesOf(items[0]!.articleId!)).toEqual([]);
    });

    it('tells of no picture that is an article of its own and may not be shown', async () => {
      const { items } = await running.ingest('reuters/killed/story.xml', withPicture('killed'));
      const { items: of } = await running.ingest('reuters/killed/tide.jpg', sample('picture/correction.jpg'));
      expect(of[0]).toMatchObject({ outcome: 'stored' });
      expect(await picturesOf(items[0]!.articleId!)).toHaveLength(1);

      await running.ingest('reuters/killed/kill.jpg', sample('picture/kill.jpg'));

      expect(await running.answer({ op: 'show', article: of[0]!.articleId! })).toMatchObject({ status: 410 });
      expect(await picturesOf(items[0]!.articleId!)).toEqual([]);
    });

    it('tells of nothing that lies elsewhere, is no picture, or is named like none', async () => {
      await running.ingest(
        'reuters/other/secret.xml',
        newsMessage({ usn: 'SECRET', version: '1', versionCreated: '2026-11-20T09:00:00.000Z', headline: 'Secret' }),
      );
      await running.ingest('hand/tide.jpg', Buffer.from('ffd8ffd9', 'hex'));
      await running.ingest('reuters/other/text.jpg', Buffer.from('<script>alert(1)</script>'));
      for (const file of ['secret.xml', '../../hand/tide.jpg', 'text.jpg', 'nothing.jpg', '../other/secret.xml']) {
        const name = file.replaceAll(/\W/g, '-');
        const { items } = await running.ingest(`reuters/other/${name}.xml`, withPicture(name, file));

        expect(await picturesOf(items[0]!.articleId!), file).toEqual([]);
      }
    });
  });
});

/** A story that names a picture beside it. */
const withPicture = (name: string, file = 'tide.jpg'): string => `<?xml version="1.0" encoding="UTF-8"?>
<nitf><head><docdata><doc-id id-string="tides.${name}"/><date.issue norm="20261120T080000Z"/></docdata></head><body>
<body.head><hedline><hl1>Tides of ${name}</hl1></hedline></body.head><body.content><p>The sea went away.</p>
<media media-type="image"><media-reference mime-type="image/jpeg" source="${file}"/></media></body.content></body></nitf>`;
