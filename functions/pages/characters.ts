// What a text consists of, counted in one pass: a page asks it of each of its texts, and most of it more than once.

/** Code points; a surrogate pair counts once. */
export interface Characters {
  /** Runs of letters and digits, with what joins them; scripts without blanks by thirds of their characters. */
  readonly words: number;
  readonly letters: number;
  readonly capitals: number;
  /** ASCII ones. */
  readonly digits: number;
  readonly commas: number;
}

const [COMMA, ZERO, NINE] = [0x2c, 0x30, 0x39];

const LETTER = 1;
const CAPITAL = 2;
const STARTS_WORD = 4;
const GOES_ON = 8;
const DENSE = 16;
const SEEN = 128;

// Scripts written without blanks, or with few: three characters of them carry about what a word does.
const DENSE_SCRIPT = /^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]$/;
const PROPERTIES: readonly (readonly [RegExp, number])[] = [
  [/^\p{L}$/u, LETTER | STARTS_WORD | GOES_ON],
  [/^\p{N}$/u, STARTS_WORD | GOES_ON],
  [/^[\p{M}'’.,-]$/u, GOES_ON],
  [/^\p{Lu}$/u, CAPITAL],
  [DENSE_SCRIPT, DENSE],
];

function propertiesOf(character: string): number {
  return PROPERTIES.reduce((all, [pattern, bits]) => (pattern.test(character) ? all | bits : all), SEEN);
}

// By code unit, each looked up when it is first met.
const [FIRST_SURROGATE, LAST_SURROGATE] = [0xd800, 0xdfff];
const KNOWN = new Uint8Array(0x10000);

let last = '';
let lastCharacters: Characters = { words: 0, letters: 0, capitals: 0, digits: 0, commas: 0 };

/** Asked again of the same text, it answers from memory. */
export function charactersOf(text: string): Characters {
  if (text !== last) {
    lastCharacters = count(text);
    last = text;
  }
  return lastCharacters;
}

function count(text: string): Characters {
  let [words, letters, capitals, digits, commas, dense] = [0, 0, 0, 0, 0, 0];
  let isInWord = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    let bits = KNOWN[unit]!;
    if (bits === 0) {
      const point = text.codePointAt(at)!;
      bits = propertiesOf(String.fromCodePoint(point));
      if (point !== unit) at++;
      else if (unit < FIRST_SURROGATE || unit > LAST_SURROGATE) KNOWN[unit] = bits;
    }
    if (isInWord) isInWord = (bits & GOES_ON) !== 0;
    else if ((bits & STARTS_WORD) !== 0) {
      isInWord = true;
      words++;
    }
    if ((bits & LETTER) !== 0) letters++;
    if ((bits & CAPITAL) !== 0) capitals++;
    if ((bits & DENSE) !== 0) dense++;
    if (unit === COMMA) commas++;
    else if (unit >= ZERO && unit <= NINE) digits++;
  }
  return { words: Math.max(words, Math.floor(dense / 3)), letters, capitals, digits, commas };
}
