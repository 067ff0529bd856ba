// Text in an undeclared set of two bytes to a character, as desks in Japan, Korea and China have: told by the kana, syllables
// and characters that come most often. Any bytes make characters in most of these sets, but rare ones.
import { type Decode, decoderOf } from './decoder.ts';

const KANA = /[\u3041-\u30fe]/g;
const SYLLABLES = /[이다는을의에가고하은지사로기한대서어인리해일도자를시정으나장부전제수상과있었]/g;
const CHARACTERS =
  /[的一是在不了有和人中大上我以要他用到地出就分成可主年同也能下而方多行法所民等部家自加都月日新这为个国时来们于对会发动过说后得经进现实开将与关這為個國時來們於對會發動過說後經進現實開將與關]/g;

const SETS: readonly (readonly [label: string, common: RegExp, minShare: number])[] = [
  ['shift_jis', KANA, 0.3],
  ['euc-jp', KANA, 0.3],
  ['euc-kr', SYLLABLES, 0.3],
  ['gb18030', CHARACTERS, 0.15],
  ['big5', CHARACTERS, 0.15],
];
const SIGN = /[^\0-\x7f]/g;
/** Each letter with an accent takes the one behind it for a sign: `było`, `ÉTAT`. No other text has many in a row. */
const ROW = /(?:[^\0-\x7f][ \n]?){4,}/g;
/** A place or a name quoted in another text is fewer. */
const MIN_COMMON = 4;
/** A rule of one sign (`¤¤¤¤¤¤¤¤`) is another, many times. */
const MIN_DISTINCT = 3;

/** Undefined where nothing shows that it is one of these. */
export function asianDecoder(sample: Uint8Array): Decode | undefined {
  let best: { decode?: Decode; score: number } = { score: 1 };
  for (const [label, common, minShare] of SETS) {
    const text = strict(sample, label);
    const found = text?.match(ROW)?.join('').match(common) ?? [];
    const score = found.length / ((text?.match(SIGN)?.length ?? 1) * minShare);
    const isText = found.length >= MIN_COMMON && new Set(found).size >= MIN_DISTINCT;
    if (isText && score > best.score) best = { decode: decoderOf(label), score };
  }
  return best.decode;
}

/** The last character may be cut off; what is none in the set is of another. */
function strict(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}
