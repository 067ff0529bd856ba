import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParsedArticle } from '../../functions/article/article.ts';
import { contentText } from '../../functions/article/body.ts';
import { foldedText, normalise } from '../../functions/article/normalise.ts';
import type { DropRejected } from '../../functions/errors.ts';
import { readInstant } from '../../functions/formats/readings/instant.ts';
import { MAX_STORY_CHARACTERS } from '../../functions/names.ts';

const RECEIVED = '2026-11-24T12:00:00.000Z';

const parsed: ParsedArticle = {
  uri: 'tag:wire.example,2026:x',
  version: '1',
  type: 'text',
  pubStatus: 'usable',
  change: 'new',
  headline: 'Invented',
  headlinePrefixes: [],
  headlineSent: 'Invented',
  credits: [],
  editorNotes: [],
  body: [],
  associations: [],
  renditions: [],
  subjects: [],
  infoSources: [],
  altIds: [],
  rights: {},
  format: 'newsml-g2',
};

const normalised = (fields: Partial<ParsedArticle>) =>
  normalise(
    { ...parsed, ...fields },
    {
      wire: { name: 'sample', title: 'Samples', authorities: ['wire.example'] },
      drop: { bucket: 'b', key: 'sample/a.xml', versionId: 'v', sha256: '0'.repeat(64), index: 3 },
      receivedAt: RECEIVED,
      source: 'x',
    },
  );

describe('normalise', () => {
  it('refuses a story that is longer than any, whatever its blocks', () => {
    const half = { role: 'paragraph', text: 'x'.repeat(MAX_STORY_CHARACTERS / 2) } as const;

    expect(normalised({ body: [half, half] }).body).toEqual([half, half]);
    expect(() => normalised({ body: [half, half, { role: 'contact', text: '.' }] })).toThrow(
      expect.objectContaining({ code: 'TOO_LARGE', position: { item: 3 } }),
    );
  });

  it('takes the time of receipt where the wire gives none, and says so', () => {
    expect(normalised({})).toMatchObject({ versionCreated: RECEIVED, versionCreatedInferred: true });
  });

  it('writes all times with milliseconds, so that they compare as strings', () => {
    expect(normalised({ versionCreated: '2026-11-24T10:00:00Z' }).versionCreated).toBe('2026-11-24T10:00:00.000Z');
  });

  it('heeds a withhold from the future now, so that it keeps no later version out', () => {
    const withheld = normalised({ pubStatus: 'withheld', versionCreated: '2099-01-01T00:00:00Z' });

    expect(withheld).toMatchObject({ versionCreated: RECEIVED, versionCreatedInferred: true });
  });

  it.each([
    [{ uri: '  ' }, 'MISSING_ID'],
    [{ uri: 'x'.repeat(1025) }, 'MISSING_ID'],
    [{ version: '1'.repeat(201) }, 'MALFORMED'],
    [{ versionCreated: 'yesterday' }, 'BAD_DATE'],
    [{ versionCreated: '+010000-01-01T00:00:00Z' }, 'BAD_DATE'],
  ])('rejects %j as %s', (fields, code) => {
    expect(() => normalised(fields)).toThrow(expect.objectContaining({ code }) as DropRejected);
  });
});

describe('readInstant', () => {
  it.each(['9999-12-31T23:59:59-05:00', '9999-12-31T23:59:59.999-05:00', '0000-01-01T00:00:00Z'])(
    'reads nothing from %s, whose year has no four digits in UTC',
    (sent) => {
      expect(readInstant(sent)).toBeUndefined();
    },
  );
});

it('folds a text in pieces as it would fold it at once', () => {
  const texts = fc.array(
    fc.string({ unit: fc.constantFrom(' ', '\n', 'a', 'é', 'e', '\u0301', '\ufeff', '\u00a0', ' '.repeat(70_000)) }),
  );
  fc.assert(
    fc.property(texts, (all) => {
      const body = all.map((text) => ({ role: 'paragraph' as const, text }));
      const atOnce = contentText(body).normalize('NFC').replace(/\s+/g, ' ').trim();

      expect(foldedText(body)).toBe(atOnce);
    }),
  );
  const long = `${'ab '.repeat(50_000)}e \u0301${'word\n'.repeat(40_000)} end`;
  expect(foldedText([{ role: 'paragraph', text: long }])).toBe(long.normalize('NFC').replace(/\s+/g, ' ').trim());
});
