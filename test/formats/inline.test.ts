import { expect, test } from 'vitest';
import {
  CLOSE_EMPHASIS,
  CLOSE_LINK,
  CLOSE_STRONG,
  holdsControls,
  LINE_BREAK,
  markedHtml,
  OPEN_EMPHASIS,
  OPEN_STRONG,
  openLink,
  plainText,
  withoutControls,
} from '../../functions/formats/syntax/inline.ts';

const LINK = openLink('https://wire.example/a?b="c"&d')!;

test.each([
  ['Gulls', 'Gulls', 'Gulls'],
  [`A ${OPEN_EMPHASIS}tern${CLOSE_EMPHASIS} & a gull`, 'A tern & a gull', 'A <em>tern</em> &amp; a gull'],
  [`one${LINE_BREAK}two`, 'one two', 'one<br>two'],
  [
    `see ${LINK}the ${OPEN_STRONG}pier${CLOSE_STRONG}${CLOSE_LINK}.`,
    'see the pier.',
    'see <a href="https://wire.example/a?b=&quot;c&quot;&amp;d">the <strong>pier</strong></a>.',
  ],
  // What is left of a picture that is a link.
  [`a${LINK} ${CLOSE_LINK}b`, 'a b', 'ab'],
  [`${OPEN_STRONG}never closed`, 'never closed', '<strong>never closed</strong>'],
  [`closed alone${CLOSE_EMPHASIS} < here`, 'closed alone < here', 'closed alone &lt; here'],
  ['a target that has no end \x05https://wire.example', 'a target that has no end https://wire.example', undefined],
])('%j', (marked, text, html) => {
  expect(plainText(marked)).toBe(text);
  if (html !== undefined) expect(markedHtml(marked)).toBe(html);
});

test('what no text holds is found and taken out, sign by sign', () => {
  for (let code = 0; code < 0x21; code++) {
    const sign = String.fromCharCode(code);
    const isText = '\t\n\r '.includes(sign);
    expect(holdsControls(`a${sign}b`), `U+${code.toString(16)}`).toBe(!isText);
    expect(withoutControls(`a${sign}b`)).toBe(isText ? `a${sign}b` : 'ab');
  }
});

test('the marks of a text are never those of another', () => {
  const [early, late] = [`a${LINE_BREAK}bc`, `ab${LINE_BREAK}c`];
  const long = `a${LINE_BREAK}`.repeat(6000);

  for (const [marked, text] of [
    [early, 'a bc'],
    [late, 'ab c'],
    ['abcd', 'abcd'],
    [long, 'a '.repeat(6000)],
    [early, 'a bc'],
  ] as const) {
    expect([plainText(marked), markedHtml(marked)]).toEqual([text, marked.replaceAll(LINE_BREAK, '<br>')]);
  }
});
