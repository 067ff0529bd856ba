// The characters of telegraph wires, which never say which set they use: UTF-8 (new feeds), ISO 6937 (a diacritic before
// its letter), the sets of desks' machines, and the national variants of the 7-bit ISO 646, whose brackets are letters.
import { legacyDecoder } from '../syntax/legacy-charset.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });
const windows1252 = new TextDecoder('windows-1252');

/** UTF-8 where it is valid, or damaged in few bytes; ISO 6937 where every byte makes sense in it. */
export function decodeUnlabelled(sent: Uint8Array): string {
  const bytes = withoutPadding(sent);
  try {
    return utf8.decode(bytes);
  } catch {
    return decodeIso6937(bytes) ?? decodeDamaged(bytes);
  }
}

/** Some links fill a message up to whole blocks, and zeros are no letters of any set. */
function withoutPadding(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end--;
  return bytes.subarray(0, end);
}

const SEQUENCE = /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}|[\x80-\xff]/g;
/** In windows-1252 a few letters with a closing quotation mark behind them look like UTF-8: `Spaß“`. */
const MIN_SHARE = 3;

function decodeDamaged(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const found = text.match(SEQUENCE) ?? [];
  const whole = found.filter((sequence) => sequence.length > 1).length;
  if (whole <= MIN_SHARE * (found.length - whole)) return legacyDecoder(bytes)(bytes);
  return text.replace(SEQUENCE, (sequence) => {
    const part = Uint8Array.from(sequence, (sign) => sign.charCodeAt(0));
    try {
      return utf8.decode(part);
    } catch {
      return windows1252.decode(part);
    }
  });
}

/** Byte of the diacritic: its combining character, and the letters that the standard lets it stand on. */
const DIACRITICS: ReadonlyMap<number, readonly [combining: string, letters: string]> = new Map([
  [0xc1, ['\u0300', 'aeiouAEIOU']],
  [0xc2, ['\u0301', 'acegilnorsuyzACEILNORSUYZ']],
  [0xc3, ['\u0302', 'aceghijosuwyACEGHIJOSUWY']],
  [0xc4, ['\u0303', 'ainouAINOU']],
  [0xc5, ['\u0304', 'aeiouAEIOU']],
  [0xc6, ['\u0306', 'aguAGU']],
  [0xc7, ['\u0307', 'cegzCEGIZ']],
  [0xc8, ['\u0308', 'aeiouyAEIOUY']],
  [0xca, ['\u030a', 'auAU']],
  [0xcb, ['\u0327', 'cklnrstCGKLNRST']],
  [0xcd, ['\u030b', 'ouOU']],
  [0xce, ['\u0328', 'aeiuAEIU']],
  [0xcf, ['\u030c', 'cdelnrstzCDELNRSTZ']],
]);
/** Capitals with these begin words in windows-1252 too (`Änderung`), so that they prove nothing. */
const AMBIGUOUS = new Set([0xc4, 0xc5]);
const LETTERS: ReadonlyMap<number, string> = new Map([
  ...pairs(0xa0, '\u00a0¡¢£$¥#§¤‘“«←↑→↓°±²³×µ¶·÷’”»¼½¾¿'),
  ...pairs(0xd0, '―¹®©™♪'),
  ...pairs(0xe0, 'ΩÆÐªĦ'),
  ...pairs(0xe6, 'ĲĿŁØŒºÞŦŊŉĸæđðħıĳŀłøœßþŧŋ'),
]);

function pairs(start: number, letters: string): [number, string][] {
  return [...letters].map((letter, at) => [start + at, letter]);
}

function decodeIso6937(bytes: Uint8Array): string | undefined {
  let text = '';
  let isProven = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    const diacritic = DIACRITICS.get(byte);
    if (diacritic) {
      const letter = String.fromCharCode(bytes[at + 1] ?? 0);
      if (!diacritic[1].includes(letter)) return undefined;
      text += letter + diacritic[0];
      isProven ||= !AMBIGUOUS.has(byte);
      at++;
    } else {
      const letter = byte < 0x80 ? String.fromCharCode(byte) : LETTERS.get(byte);
      if (letter === undefined) return undefined;
      text += letter;
    }
  }
  return isProven ? text.normalize('NFC') : undefined;
}

const NATIONAL = '[\\]{|}~';
const GERMAN = 'ÄÖÜäöüß';
const DANISH = 'ÆØÅæøå~';
const SWEDISH = 'ÄÖÅäöå~';
/** `f}r`, `M{nner`: nobody writes a brace inside a word, three times in one story. */
const NATIONAL_WORD = /\p{L}[{|}~]\p{Ll}/gu;
const MIN_NATIONAL_WORDS = 3;

/** `f}r` is `für` in one, `får` in the others. */
const GERMAN_WORDS = /\b(?:der|die|das|und|ist|nicht|mit|von|ein|eine|sich|auf|dem|zu|im|wird)\b/gi;
const SWEDISH_WORDS = /\b(?:och|att|det|den|som|f\|r|inte|till|med|en|har|hon)\b|\bp}(?!\w)|(?<!\w)\{r\b/gi;
/** And Norwegian. */
const DANISH_WORDS = /\b(?:og|av|af|det|den|som|f\|r|ikke|til|med|en|har|hun|er|at)\b|\bp}(?!\w)/gi;

/** Puts the letters of ISO 646's national variants in the place of the brackets that share their bytes. */
export function mendNational(text: string): string {
  if (/[^\x00-\x7f]/.test(text) || (text.match(NATIONAL_WORD)?.length ?? 0) < MIN_NATIONAL_WORDS) return text;
  const count = (words: RegExp): number => text.match(words)?.length ?? 0;
  const [german, swedish, danish] = [count(GERMAN_WORDS), count(SWEDISH_WORDS), count(DANISH_WORDS)];
  const letters = german >= swedish && german >= danish ? GERMAN : swedish > danish ? SWEDISH : DANISH;
  return text.replace(/[[\\\]{|}~]/g, (sign) => letters[NATIONAL.indexOf(sign)]!);
}
