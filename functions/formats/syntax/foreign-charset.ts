// Text in an undeclared set that holds another alphabet, or the letters of central Europe or Turkey: told by
// whole words of the alphabet, by how often its letters come, and by the language's small words.
import { detectAmong, detectLanguage } from '../readings/language.ts';
import { asianDecoder } from './asian-charset.ts';
import { type Decode, decoderOf } from './decoder.ts';

/** Undefined where nothing shows that the text is not of western Europe. */
export const foreignDecoder = (sample: Uint8Array): Decode | undefined =>
  asianDecoder(sample) ?? alphabetDecoder(sample) ?? centralDecoder(sample);

interface Alphabet {
  /** Those that make up three quarters of any text. */
  readonly common: RegExp;
  /** Three letters or more, between what is no letter of any alphabet. */
  readonly words: RegExp;
  /** What stands in no text of the right set: a small letter before a capital, signs for which there is no use. */
  readonly strange: RegExp;
  readonly labels: readonly string[];
}

const wordsOf = (script: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}])\\p{Script=${script}}{3,}(?![\\p{L}\\p{M}])`, 'gu');

const ALPHABETS: readonly Alphabet[] = [
  {
    common: /[оеаинтсрвлкмдпуі]/gi,
    words: wordsOf('Cyrillic'),
    strange: /\p{Ll}\p{Lu}/gu,
    labels: ['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5'],
  },
  {
    common: /[αοιετσνηυρπκλςάέήίόύώ]/gi,
    words: wordsOf('Greek'),
    strange: /\p{Ll}\p{Lu}|\p{L}Ά|[΅¶]/gu,
    labels: ['windows-1253', 'iso-8859-7'],
  },
  {
    common: /[اليمونرتبعدهسفأة]/gu,
    words: wordsOf('Arabic'),
    strange: /\p{Script=Arabic}\p{Script=Latin}/gu,
    labels: ['windows-1256', 'iso-8859-6'],
  },
  { common: /[יוהלארתמבשנםדח]/gu, words: wordsOf('Hebrew'), strange: /[׀׆]/gu, labels: ['windows-1255'] },
];
const LETTER = /\p{L}/gu;
const NOT_OF_SET = /\ufffd/g;
/** The tags and styles of HTML are no text. */
const MARKUP = /<style\b[^<]*<|<[^<>]*>/gi;
const MIN_COMMON = 0.5;
/** Of the letters: what is quoted of another alphabet cannot be told from signs. */
const MIN_SHARE = 0.2;
/** Signs and rules in a row may look like one word, and capitals of the north like two. */
const MIN_WORDS = 3;
const MIN_DISTINCT = 3;
const NO_CAPITAL = 0.15;

function alphabetDecoder(bytes: Uint8Array): Decode | undefined {
  let best: { decode?: Decode; score: number } = { score: MIN_COMMON };
  for (const alphabet of ALPHABETS) {
    for (const decode of alphabet.labels.map(decoderOf)) {
      const score = scoreOf(decode(bytes).replace(MARKUP, ' '), alphabet);
      if (score > best.score) best = { decode, score };
    }
  }
  return best.decode;
}

/** The share of common letters in its words, less what is strange; 0 where too few words are of the alphabet. */
function scoreOf(text: string, { common, words, strange }: Alphabet): number {
  const found = (text.match(words) ?? []).filter((word) => new Set(word.toLowerCase()).size >= MIN_DISTINCT);
  const letters = found.join('');
  if (new Set(found).size < MIN_WORDS || letters.length < MIN_SHARE * (text.match(LETTER)?.length ?? 0)) return 0;
  const against = (text.match(strange)?.length ?? 0) + (text.match(NOT_OF_SET)?.length ?? 0);
  // Capitals of one set are small letters of another, and a text without any capital is the rarer one.
  const isSmall = /\p{Ll}/u.test(letters) && !/\p{Lu}/u.test(letters);
  return ((letters.match(common)?.length ?? 0) - 3 * against) / letters.length - (isSmall ? NO_CAPITAL : 0);
}

/** The letters of those whose own windows-1252 lacks. */
const CENTRAL: ReadonlyMap<string, RegExp> = new Map([
  ['cs', /[áčďéěíňóřšťúůýž]/gi],
  ['hr', /[čćđšž]/gi],
  ['hu', /[áéíóöőúüű]/gi],
  ['pl', /[ąćęłńóśźż]/gi],
  ['ro', /[ăâîșțşţ]/gi],
  ['sk', /[áäčďéíĺľňóôŕšťúýž]/gi],
  ['sl', /[čšžćđ]/gi],
]);
const CENTRAL_LANGUAGES: ReadonlySet<string> = new Set(CENTRAL.keys());
const CENTRAL_DECODERS = ['windows-1250', 'iso-8859-2'].map(decoderOf);
/** Of Latvian and Lithuanian; Estonian has most of its letters where Windows' western set has them. */
const BALTIC = decoderOf('windows-1257');

/** Windows' set and ISO's have some letters of these at other places. */
function centralDecoder(bytes: Uint8Array): Decode | undefined {
  const texts = CENTRAL_DECODERS.map((decode) => decode(bytes));
  if (texts.some((text) => detectLanguage(text) === 'tr')) return decoderOf('windows-1254');
  if (/^l[tv]$/.test(detectLanguage(BALTIC(bytes)) ?? '')) return BALTIC;
  const language = texts.map((text) => detectAmong(text, CENTRAL_LANGUAGES)).find((found) => found !== undefined);
  const own = CENTRAL.get(language ?? '');
  if (!own) return undefined;
  const [windows = 0, iso = 0] = texts.map((text) => text.match(own)?.length ?? 0);
  // Quotation marks and dashes are Windows' alone.
  const at = iso > windows && !/[\x80-\x9f]/.test(texts[1]!) ? 1 : 0;
  // `na`, `sa` and `se` are words of Tagalog, too, in which `ñ` alone looks like one of these.
  const letters = new Set((texts[at]!.toLowerCase().match(own) ?? []).filter((letter) => letter > LAST_WESTERN));
  return letters.size > 1 || detectLanguage(texts[at]!) === language ? CENTRAL_DECODERS[at] : undefined;
}

const LAST_WESTERN = 'ÿ';

/** What stands beside letters in any text. */
const BESIDE = /[\u00a0\u00ad§°„“”‘’‚«»–—…€©®™]/gu;
const MIN_OWN = 3;

/**
 * For a text too short to tell its language, which makes no sense in the sets of western Europe: every letter that it has
 * beyond ASCII is one of a single language of central Europe.
 */
export function decoderByLetters(bytes: Uint8Array): Decode | undefined {
  return CENTRAL_DECODERS.find((decode) => {
    const signs =
      decode(bytes)
        .replace(BESIDE, '')
        .match(/[^\0-\x7f]/gu) ?? [];
    return (
      signs.length >= MIN_OWN &&
      [...CENTRAL.values()].some((own) => (signs.join('').match(own)?.length ?? 0) === signs.length)
    );
  });
}
