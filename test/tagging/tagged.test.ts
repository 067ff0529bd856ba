// What of a story that is as long as a book is looked at.
import { expect, it } from 'vitest';
import { normalise } from '../../functions/article/normalise.ts';
import { parseConfig } from '../../functions/config.ts';
import { tagged } from '../../functions/tagging/tagged.ts';
import { paragraph, parsed } from './articles.ts';

it('tags what stands in the first 750,000 characters, and keeps the whole story', () => {
  const filler = paragraph('and so on '.repeat(7_400));
  const body = [
    paragraph('Rain fell in Oslo.'),
    ...Array(10).fill(filler),
    paragraph(`${'x '.repeat(10_000)} Berlin.`),
  ];

  const wire = parseConfig({ wires: { reuters: { title: 'Reuters', authorities: [] } } }).wires.reuters!;
  const drop = { bucket: 'drops', key: 'reuters/1.xml', versionId: '1', sha256: '', index: 0 };
  const article = normalise(parsed({ body, language: 'en' }), {
    wire,
    drop,
    receivedAt: '2026-11-24T12:00:00.000Z',
    source: '1',
  });

  const read = tagged(article);

  expect(read.body).toEqual(body);
  const names = read.tags.map(({ name }) => name);
  expect(names).toContain('Oslo');
  expect(names).not.toContain('Berlin');
});
