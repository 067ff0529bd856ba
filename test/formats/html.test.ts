import { describe, expect, it } from 'vitest';
import { readBody } from '../../functions/formats/readings/body.ts';
import { htmlPieces, looksLikeHtml, parseHtml, textPieces } from '../../functions/formats/syntax/html.ts';
import { MAX_ITEM_ATTRIBUTES, MAX_ITEM_CHARACTERS, MAX_ITEM_ELEMENTS } from '../../functions/formats/syntax/limits.ts';

const blocks = (html: string) => readBody(htmlPieces(html)).body;

describe('HTML', () => {
  it('that closes an empty title or script keeps what follows', () => {
    expect(blocks('<html><head><title/></head><body><p>One kite.</p><script/><p>Two kites.</p></body></html>')).toEqual(
      [
        { role: 'paragraph', text: 'One kite.' },
        { role: 'paragraph', text: 'Two kites.' },
      ],
    );
  });

  it('leaves out what a correction has struck out', () => {
    const [paragraph] = blocks('<p>The mill has <del>21</del><ins>12</ins> hands.</p>');

    expect(paragraph).toEqual({ role: 'paragraph', text: 'The mill has 12 hands.' });
  });

  it('keeps blocks in a cell apart', () => {
    const cells = '<td><div>One</div><div>kite</div></td><td><ul><li>Two</li><li>ropes</li></ul></td>';

    expect(blocks(`<table><tr>${cells}<td>H<sub>2</sub>O</td></tr></table>`)).toEqual([
      { role: 'table', text: 'One kite\tTwo ropes\tH2O' },
    ]);
  });

  it('leaves no link around nothing', () => {
    expect(blocks('<p>One <a href="https://kites.example/"><img src="k.jpg"/></a>kite.</p>')[0]).toMatchObject({
      text: 'One kite.',
      html: 'One kite.',
    });
  });

  it('that only opens elements ends in bounded time', () => {
    expect(() => parseHtml('<div>'.repeat(200_000))).toThrow(/nests its elements/);
  });

  it.each([
    ['elements', '<br>'.repeat(MAX_ITEM_ELEMENTS + 1)],
    [
      'attributes',
      `<br ${Array.from({ length: 100 }, (_, n) => `a${n}`).join(' ')}>`.repeat(MAX_ITEM_ATTRIBUTES / 100 + 1),
    ],
    ['characters', 'x'.repeat(MAX_ITEM_CHARACTERS + 1)],
  ])('of more %s than a function has memory for is refused, as XML is', (what, html) => {
    expect(() => parseHtml(html)).toThrow(new RegExp(`the HTML has more than \\d+ ${what}`));
  });

  it('keeps a text in one, however many signs part it', () => {
    expect(parseHtml('<p>One &lt; two</p>').children).toEqual([expect.objectContaining({ children: ['One < two'] })]);
    expect(parseHtml('<'.repeat(2500)).children).toEqual(['<'.repeat(2500)]);
  });

  it.each([
    ['<p>One</p>', true],
    ['One<br/>two', true],
    ['Up <A.N> and <B.N>', false],
    ['if a < b > c', false],
  ])('%s is HTML: %s', (text, expected) => {
    expect(looksLikeHtml(text)).toBe(expected);
  });
});

describe('plain text', () => {
  it('whose lines are not wrapped has a paragraph on each', () => {
    const long =
      'A kite flew over the town of Skua Bay for seven hours on Tuesday, and nobody on the pier or in the harbour saw it.';

    expect(textPieces(`${long}\nIt was blue.`).map(({ text }) => text)).toEqual([long, 'It was blue.']);
    const full = 'A kite flew over the town of Skua Bay for seven hours on Tuesday, and it was Ann St.';
    expect(textPieces(`${full}\nJohn who saw it.`)).toHaveLength(1);
    expect(textPieces(`${long}\n\nKite   1   2\nOwl    3   4\n\nIt was.`).map(({ text }) => text)).toEqual([
      long,
      'Kite   1   2\nOwl    3   4',
      'It was.',
    ]);
    const address = `https://kites.example/${'skua-bay/'.repeat(12)}`;
    expect(textPieces(`A kite flew over the town, as told at\n${address}\nby those who saw it.`)).toHaveLength(1);
    expect(textPieces(`${'A kite flew. '.repeat(4)}\r\rIt was blue.`)).toEqual(
      textPieces(`${'A kite flew. '.repeat(4)}\n\nIt was blue.`),
    );
    expect(textPieces('A kite flew over\nthe town.').map(({ text }) => text)).toEqual(['A kite flew over\nthe town.']);
  });
});

describe('a body', () => {
  it('makes a list of points that stand below one another, and leaves a footnote its star', () => {
    expect(blocks('<p>* One kite</p><p>* Two kites</p><p>The story of the kites.</p><p>* In metres.</p>')).toEqual([
      { role: 'list', text: 'One kite\nTwo kites' },
      { role: 'paragraph', text: 'The story of the kites.' },
      { role: 'paragraph', text: '* In metres.' },
    ]);
  });

  it('keeps the lines of results', () => {
    expect(blocks('<p>Standings:\n1. Kotka 61\n2. Riga 58\n3. Oslo 44</p>').at(-1)).toEqual({
      role: 'table',
      text: '1. Kotka 61\n2. Riga 58\n3. Oslo 44',
    });
  });

  it('keeps the lines of scores, and no line of prose that ends in figures', () => {
    const scores = 'Ducks - Geese 2:1 (1:0)\nGulls v Terns 0-0\nKotka 3, Riga 2';
    const prose =
      'The ferry of Hull left the harbour on Monday at 10:30\nIts captain said that the winds had been at 40-50\nAbout 200 people waited at the pier until 18:00\nand then left.';

    expect(blocks(`<p>${scores}</p>`)).toEqual([{ role: 'table', text: scores }]);
    expect(blocks(`<p>${prose}</p>`).map(({ role }) => role)).toEqual(['paragraph']);
  });

  it('of 150,000 short paragraphs ends', () => {
    expect(readBody(textPieces('a\n\n'.repeat(150_000))).body).toHaveLength(150_000);
  });
});
