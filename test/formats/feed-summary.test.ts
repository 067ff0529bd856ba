// Feed items that hold a summary are told from those that hold the story.
import { describe, expect, it } from 'vitest';
import { bodyAndSummary } from '../../functions/formats/feeds/feed-summary.ts';
import { absoluteFrom, htmlBody, plainBody } from '../../functions/formats/feeds/feed-text.ts';

const absolute = absoluteFrom('https://herald.example/');
const html = (text: string) => htmlBody(text, absolute);
const isSummary = (full: string | undefined, summary: string | undefined): boolean =>
  bodyAndSummary(full === undefined ? undefined : html(full), summary === undefined ? undefined : plainBody(summary))
    .isSummary;

const SENTENCE = 'The ferry of Tern Island sang a duet with the foghorn on Monday, and nobody on the island minded. ';
const STORY = `<p>${SENTENCE.repeat(3)}</p><p>${SENTENCE.repeat(3)}</p>`;

describe('an item of a feed', () => {
  it.each([
    ['a line in place of the story', undefined, SENTENCE],
    ['a paragraph of 900 characters', undefined, SENTENCE.repeat(9)],
    ['two short paragraphs', undefined, 'Gulls have a mayor.\n\nTerns abstained.'],
    ['a text that was cut off, whatever its element', `<p>${SENTENCE.repeat(12)} And then […]</p>`, undefined],
    ['a text that was cut off in three dots', `<p>${SENTENCE.repeat(4)} And then it...</p>`, undefined],
    ['a text that leads on', `${STORY}<p><a href="/1">Continue reading</a></p>`, SENTENCE],
    ['a text that leads on in a word of its own', `${STORY}<p><a href="/1">Mehr lesen</a></p>`, SENTENCE],
    [
      'a text that leads on behind no-break spaces',
      `${STORY}<p><a href="/1">Continue&nbsp;reading&nbsp;→</a></p>`,
      SENTENCE,
    ],
    ['a text that leads on in brackets', `<p>${SENTENCE}[<a href="/1">mehr</a>]</p>`, SENTENCE],
    ['a text that leads on within its last paragraph', `<p>${SENTENCE} <a href="/1">Weiterlesen »</a></p>`, undefined],
  ])('with %s holds a summary', (_name, full, summary) => {
    expect(isSummary(full, summary)).toBe(true);
  });

  it.each([
    ['the story, and a summary', STORY, SENTENCE],
    ['a short story in the element for whole texts', '<p>The ferry sang.</p>', undefined],
    ['the same text twice', `<p>${SENTENCE}</p>`, SENTENCE],
    ['a story where the summary should be', undefined, `${SENTENCE.repeat(3)}\n\n${SENTENCE.repeat(3)}`],
    ['a paragraph of more than 1,000 characters', undefined, SENTENCE.repeat(12)],
    ['a snap that ends in dots', '<p>The ferry sings. More to follow...</p>', undefined],
    ['a long story that ends in dots', `<p>${SENTENCE.repeat(12)} And it sang…</p>`, undefined],
    ['a story that ends in reading', `${STORY}<p>The mayor wants children to read more.</p>`, SENTENCE],
    ['a story that ends in what somebody says', `${STORY}<p>“Wir wollen weiterlesen.”</p>`, SENTENCE],
    ['a note where it was published', `${STORY}<p>The post Ferry sings appeared first on Herald.</p>`, SENTENCE],
    ['nothing', undefined, undefined],
    ['nothing but blanks', '<p> </p>', ' '],
  ])('with %s holds none', (_name, full, summary) => {
    expect(isSummary(full, summary)).toBe(false);
  });
});
