// Text that does not say its set and is no UTF-8: windows-1252, the old Macintosh's, or the 850 of DOS, told by which of
// them puts letters into the words.

/** 0x80 to 0xff. */
const CODE_PAGE_850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

type Decode = (bytes: Uint8Array) => string;

const windows1252: Decode = (bytes) => new TextDecoder('windows-1252').decode(bytes);
/** Windows' set first: it wins where the others are no better. */
const DECODERS: readonly Decode[] = [
  windows1252,
  (bytes) => new TextDecoder('macintosh').decode(bytes),
  (bytes) => windows1252(bytes).replace(/[^\0-\x7f]/g, (_sign, at: number) => CODE_PAGE_850[bytes[at]! - 0x80]!),
];
const LOOKED_AT = 64 * 1024;

/** @param sample Enough of the text to tell by */
export function legacyDecoder(sample: Uint8Array): Decode {
  const head = sample.subarray(0, LOOKED_AT);
  let best = { decode: windows1252, score: Number.NEGATIVE_INFINITY };
  for (const decode of DECODERS) {
    const score = scoreOf(decode(head));
    if (score > best.score) best = { decode, score };
  }
  return best.decode;
}

const SIGN = /[^\0-\x7f]/g;
/** Of western Europe; Windows has others where the others have these. */
const SMALL = /[ßà-öø-ÿœ]/;
const CAPITAL = /[À-ÖØ-Þ]/;
const PUNCTUATION = /[‘“”„…–—«»‹›]/;

/** What makes sense in and at words, less what does not. */
function scoreOf(text: string): number {
  let score = 0;
  for (const { 0: sign, index } of text.matchAll(SIGN)) {
    const [before = '', after = ''] = [text[index - 1], text[index + 1]];
    if (!/\p{L}/u.test(before + after)) continue;
    const isWithin = /\p{L}/u.test(before) && /\p{L}/u.test(after);
    const makesSense =
      SMALL.test(sign) ||
      (CAPITAL.test(sign) && !/\p{Ll}/u.test(before)) ||
      sign === '’' ||
      (PUNCTUATION.test(sign) && !isWithin);
    score += makesSense ? 1 : -1;
  }
  return score;
}
