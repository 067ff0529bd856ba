import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ParsedArticle } from '../../functions/article/article.ts';
import { toNinjs } from '../../functions/article/ninjs.ts';
import { normalise } from '../../functions/article/normalise.ts';
import { FORMATS, readDrop } from '../../functions/formats/registry.ts';
import { dropHead } from '../../functions/formats/syntax/text.ts';
import { tagged } from '../../functions/tagging/tagged.ts';
import { ninjsErrors } from '../validators.ts';
import { readSample, samples } from './samples.ts';

const wire = { name: 'sample', title: 'Samples', authorities: ['wire.example'] };

describe.each(samples().map((sample) => [sample.name, sample] as const))('%s', (_name, sample) => {
  it('says what stands beside it', async () => {
    expect(await readSample(sample)).toEqual(JSON.parse(readFileSync(sample.expectedPath, 'utf8')));
  });

  it('is recognised by its own format and by no other', () => {
    // These are told by their first bytes, before any detector is asked.
    if (['zip', 'gzip', 'tar', 'picture'].includes(sample.format)) {
      const read = readDrop({ bytes: sample.bytes, name: basename(sample.name) });
      expect(read).toMatchObject({ kind: 'items', format: sample.format });
      return;
    }
    const head = dropHead(sample.bytes);
    const detections = FORMATS.map(({ name, detect }) => ({ name, detection: detect(head) }));
    const sure = detections.filter(({ detection }) => detection === 'sure');
    const maybe = detections.filter(({ detection }) => detection === 'maybe');

    expect((sure.length > 0 ? sure : maybe).map(({ name }) => name)).toEqual([sample.format]);
    expect(sure.length === 0 || maybe.length === 0).toBe(true);
  });

  it('becomes documents that validate against ninjs 3.1, with tags that point into the text', async () => {
    const read = readDrop({ bytes: sample.bytes, name: basename(sample.name) });
    if (read.kind === 'media') return;
    for await (const item of read.items) {
      if (!('article' in item)) continue;
      const drop = { bucket: 'drops', key: `sample/${sample.name}`, versionId: 'v', sha256: '0'.repeat(64), index: 0 };
      const article = tagged(
        normalise(item.article, { wire, drop, receivedAt: '2026-11-24T12:00:00.000Z', source: item.source }),
      );
      expect(ninjsErrors(toNinjs(article))).toEqual([]);
      for (const tag of article.tags) {
        for (const { block, start, end } of tag.mentions) {
          const text = block === -1 ? article.headline : (article.body[block]?.text ?? '');
          expect(text.slice(start, end).trim().length, `${tag.id} in ${block}`).toBeGreaterThan(0);
        }
      }
    }
  });

  it('holds nothing that can run', async () => {
    for (const item of (await readSample(sample)) as ParsedArticle[]) {
      for (const { html = '' } of item.body ?? []) {
        expect(html.replace(/<\/?(em|strong|br)>|<a href="(https?:|mailto:)[^"<>]*">|<\/a>/g, '')).not.toMatch(/[<>]/);
      }
    }
  });
});
