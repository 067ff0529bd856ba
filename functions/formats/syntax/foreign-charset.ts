// Text in an undeclared set of 8 bits that holds another alphabet, or the letters of central Europe or Turkey: told by
// whole words of the alphabet, by how often its letters come, and by the language's small words.
import { detectLanguage } from '../readings/language.ts';

export type Decode = (bytes: Uint8Array) => string;

/** Undefined where nothing shows that the text is not of western Europe. */
export const foreignDecoder = (sample: Uint8Array): Decode | undefined =>
  alphabetDecoder(sample) ?? centralDecoder(sample);

const decoderOf =
  (label: string): Decode =>
  (bytes) =>
    new TextDecoder(label).decode(bytes);

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
    common: /[оеаинтсрвлкмдпуі]/giu,
    words: wordsOf('Cyrillic'),
    strange: /\p{Ll}\p{Lu}/gu,
    labels: ['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5'],
  },
  {
    common: /[αοιετσνηυρπκλςάέήίόύώ]/giu,
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
  const against = text.match(strange)?.length ?? 0;
  // Capitals of one set are small letters of another, and a text without any capital is the rarer one.
  const isSmall = /\p{Ll}/u.test(letters) && !/\p{Lu}/u.test(letters);
  return ((letters.match(common)?.length ?? 0) - 3 * against) / letters.length - (isSmall ? NO_CAPITAL : 0);
}

/** The letters of those whose own windows-1252 lacks. */
const CENTRAL: ReadonlyMap<string, RegExp> = new Map([
  ['cs', /[áčďéěíňóřšťúůýž]/giu],
  ['hu', /[áéíóöőúüű]/giu],
  ['pl', /[ąćęłńóśźż]/giu],
  ['ro', /[ăâîșțşţ]/giu],
]);

/** Windows' set and ISO's have some letters of Czech and Polish at other places. */
function centralDecoder(bytes: Uint8Array): Decode | undefined {
  const decoders = ['windows-1250', 'iso-8859-2'].map(decoderOf);
  const texts = decoders.map((decode) => decode(bytes));
  const language = texts.map((text) => detectLanguage(text)).find((found) => found !== undefined) ?? '';
  if (language === 'tr') return decoderOf('windows-1254');
  const own = CENTRAL.get(language);
  if (!own) return undefined;
  const [windows = 0, iso = 0] = texts.map((text) => text.match(own)?.length ?? 0);
  // Quotation marks and dashes are Windows' alone.
  return decoders[iso > windows && !/[\x80-\x9f]/.test(texts[1]!) ? 1 : 0];
}
