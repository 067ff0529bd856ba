// Codes of languages as names of a ninjs item's members.

/** `en`, `en-GB`, `nob`, `zh-Hans`, `main_en`. What tells of a text ends so, too: `id`, `rel`. */
export const LANGUAGE = /(?:^|[-_])([a-z]{2,3})(?:[-_](?:hans|hant|latn|cyrl|arab))?(?:[-_][a-z]{2})?$/i;
/** Of the languages of the wires those that codes of three letters, or others of two, stand for. */
const SAME_LANGUAGE: ReadonlyMap<string, string> = new Map(
  'eng:en deu:de ger:de fra:fr fre:fr spa:es ita:it por:pt nld:nl dut:nl swe:sv dan:da fin:fi est:et nor:no nob:no nno:no nb:no nn:no pol:pl ces:cs cze:cs slk:sk slo:sk slv:sl hrv:hr srp:sr hun:hu ron:ro rum:ro bul:bg ell:el gre:el rus:ru ukr:uk tur:tr ara:ar heb:he fas:fa per:fa hin:hi ind:id zho:zh chi:zh jpn:ja kor:ko lav:lv lit:lt cat:ca'
    .split(' ')
    .map((pair): [string, string] => [pair.split(':')[0]!, pair.split(':')[1]!]),
);
/** As names of members; what is called `id` is one. */
export const LANGUAGES: ReadonlySet<string> = new Set([...SAME_LANGUAGE.values()].filter((code) => code !== 'id'));
export const languageOf = (code: string): string => SAME_LANGUAGE.get(code.toLowerCase()) ?? code.toLowerCase();

/** `zh-hant` of `main_zh-Hant`. */
export const foldCode = (code: string): string => code.toLowerCase().replaceAll('_', '-').replace(/^-/, '');
/** One of which may say more than the other: `nn` and `nn-no`. */
export const isSameCode = (a: string, b: string): boolean => `${a}-`.startsWith(`${b}-`) || `${b}-`.startsWith(`${a}-`);
