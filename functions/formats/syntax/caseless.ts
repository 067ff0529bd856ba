// Patterns that ignore case, and know letters. With the flags `iu` V8 asks for the other cases of each character of a
// pattern each of the times that it reads it, and writes `\p{L}` out as 600 ranges wherever it stands: those that find
// embargoes took a second of the first story, and the first document of a process twice as long as it does now.

/**
 * Letters, within a class: all that alphabets from Latin to Greek Extended hold, their signs, marks and digits among it.
 * Nothing of Chinese or Japanese, which have no blanks: a word may begin and end anywhere.
 */
const LETTERS = 'A-Za-z\\u00c0-\\u1fff';

/**
 * A pattern that ignores case, as it would be written with the flag `u`. Its `\p{L}` and `\p{N}` are letters and digits as
 * desks write them, it has no other properties, and what is no letter or word (`[^\p{L}]`, `\W`) may be an emoji.
 * @param flags besides `i`
 * @throws SyntaxError
 */
export function caselessPattern(source: string, flags = ''): RegExp {
  const pattern = withLetters(source);
  if (/\\p\{/i.test(pattern)) throw new SyntaxError(`a caseless pattern knows letters and numbers only: ${source}`);
  return new RegExp(pattern, `i${flags}`);
}

/** The same of what stands between backticks, as it is: `` caseless`(?<!\p{L})embargo(?!\p{L})` ``. */
export const caseless = (strings: TemplateStringsArray, ...parts: readonly string[]): RegExp =>
  caselessPattern(String.raw(strings, ...parts));

/** An emoji is one sign, as it is with the flag `u`: six of them may stand before a word, and two behind it, as other signs may. */
const PAIR = '[\\ud800-\\udbff][\\udc00-\\udfff]';
const noneOf = (letters: string): string => `(?:${PAIR}|(?-i:[^${letters}\\ud800-\\udfff]))`;

/** Classes with letters hold both cases, and are not asked for others. */
const withLetters = (source: string): string =>
  source.replace(/\\\[|\[(?:\\.|[^\]\\])*\]|\\[pP]\{[LN]\}|\\W/g, (part) => {
    if (part === '\\W') return noneOf('\\w');
    if (part === '\\P{L}') return noneOf(LETTERS);
    const inner = part.replaceAll('\\p{L}', LETTERS).replaceAll('\\p{N}', '\\d');
    if (inner === part || inner === '\\d') return inner;
    const set = part.startsWith('[') ? inner : `[${inner}]`;
    if (set.startsWith('[^') && inner.includes(LETTERS)) return noneOf(set.slice(2, -1));
    return inner.includes(LETTERS) ? `(?-i:${set})` : set;
  });
