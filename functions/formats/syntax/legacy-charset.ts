// Text that is no UTF-8, and does not say its set or says UTF-8: windows-1252, the old Macintosh's, or the 850 of DOS,
// told by which of them puts letters into the words, unless it is of another part of the world.
import { detectLanguage } from '../readings/language.ts';
import { type Decode, decoderOf } from './decoder.ts';
import { decoderByLetters, foreignDecoder } from './foreign-charset.ts';

/** 0x80 to 0xff. */
const CODE_PAGE_850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

const windows1252 = decoderOf('windows-1252');
/** Windows' set first: it wins where the others are no better. */
const DECODERS: readonly Decode[] = [
  windows1252,
  decoderOf('macintosh'),
  (bytes) => windows1252(bytes).replace(/[^\0-\x7f]/g, (_sign, at: number) => CODE_PAGE_850[bytes[at]! - 0x80]!),
];
const LOOKED_AT = 64 * 1024;

/** @param sample Enough of the text to tell by */
export function legacyDecoder(sample: Uint8Array): Decode {
  const head = sample.subarray(0, LOOKED_AT);
  if (isBinary(head)) return windows1252;
  return foreignDecoder(head) ?? westernDecoder(head);
}

/** Controls that no text has in such numbers, nor a telegraph's message: to try fourteen sets on them takes long, and tells nothing. */
function isBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) controls++;
  return controls > MIN_CONTROLS && controls * TEXT_PER_CONTROL > bytes.length;
}
const MIN_CONTROLS = 30;
/** Of random bytes one in nine is one. */
const TEXT_PER_CONTROL = 20;

/** So many signs within words are no typing errors of a short text. */
const MIN_STRANGE = 2;

function westernDecoder(head: Uint8Array): Decode {
  let best = { decode: windows1252, score: Number.NEGATIVE_INFINITY };
  for (const decode of DECODERS) {
    const score = scoreOf(decode(head));
    if (score > best.score) best = { decode, score };
  }
  const text = best.decode(head);
  const { sensible, strange } = signsIn(text);
  const isForeign = !/[¡¿]\p{Lu}/u.test(text) && strange >= MIN_STRANGE && strange * 2 >= sensible;
  return (isForeign ? decoderByLetters(head) : undefined) ?? best.decode;
}

const SIGN = /[^\0-\x7f]/g;
/** Of western Europe; Windows has others where the others have these. */
const SMALL = /[ßà-öø-ÿœ]/;
const CAPITAL = /[À-ÖØ-ÞŠŽ]/;
const PUNCTUATION = /[‘“”„…–—«»‹›]/;

/** What stands beside words in any text. */
const BESIDE = /[\u00a0\u00ad§©®°·•€£™]/;

/** What makes sense in and at words, less what does not. */
const scoreOf = (text: string): number => {
  const { sensible, strange } = signsIn(text);
  return sensible - strange;
};

function signsIn(text: string): { sensible: number; strange: number } {
  let sensible = 0;
  let strange = 0;
  for (const { 0: sign, index } of text.matchAll(SIGN)) {
    const [before = '', after = ''] = [text[index - 1], text[index + 1]];
    if (!/\p{L}/u.test(before + after)) continue;
    const isWithin = /\p{L}/u.test(before) && /\p{L}/u.test(after);
    const makesSense =
      SMALL.test(sign) ||
      (CAPITAL.test(sign) && !/\p{Ll}/u.test(before)) ||
      sign === '’' ||
      (PUNCTUATION.test(sign) && !isWithin);
    if (makesSense) sensible++;
    else strange++;
  }
  return { sensible, strange };
}

/**
 * What no text of western Europe in Windows' set has: signs that it does not have, the beginning of a sign of UTF-8, or
 * what is left of one in a word, Turkish (which has Iceland's letters' places), and runs of accents and signs (Cyrillic,
 * Greek, Chinese).
 */
const OTHER_SET = /[\x80-\x9f]|â€|[ðþýÐÞÝ]|[¡-ÿ]{3}|\p{L}[§©®£€™]\p{L}|\p{Ll}[§©]/u;
/** Of a hundred signs, as typing errors are. */
const MAX_STRANGE = 0.05;
/** Whose letters are those of the set, as far as it is asked. */
const WESTERN: ReadonlySet<string> = new Set(['en', 'fr', 'de', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'no', 'fi']);
/** So many of its longest texts tell the language of a document, which is half names and codes. */
const LONGEST = 3;

/** The text in windows-1252, where it is one of western Europe then; undefined where it is not. */
export function asWindows1252(bytes: Uint8Array): string | undefined {
  const text = windows1252(bytes);
  if (OTHER_SET.test(text)) return undefined;
  const { sensible, strange } = signsIn(text.replace(BESIDE_WORDS, ' '));
  const isSure = sensible > 0 || BESIDE.test(text);
  return isSure && strange <= sensible * MAX_STRANGE && isWestern(text) ? text : undefined;
}
const BESIDE_WORDS = new RegExp(BESIDE, 'g');

/** Told by its small words, which other sets leave as they are, too: Czech and Hungarian have others. */
function isWestern(xml: string): boolean {
  const texts = xml.split(/<[^<>]*>/).sort((a, b) => b.length - a.length);
  return WESTERN.has(detectLanguage(texts.slice(0, LONGEST).join(' ')) ?? '');
}
