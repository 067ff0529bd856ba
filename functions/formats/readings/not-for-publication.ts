// How desks say in other languages than English and German that what follows is not for publication. A label says so: where a
// sentence goes on behind such words, it is news.
import { caselessPattern } from '../syntax/caseless.ts';

/** Part of a caseless pattern, to be asked of what {@link MAY_BE_SAID}: it takes long to compile, and few texts need it. */
export const NOT_FOR_PUBLICATION_ABROAD = [
  'ikke (?:for|til) (?:publisering|offentliggørelse)|(?:ej|inte) (?:för|till) publicering|ei (?:julkaistavaksi|julkisuuteen)',
  'niet voor publicatie|ne pas publier|non destinée?s? à (?:la )?publication|non pubblicare|non destinat[aeio] alla pubblicazione',
  'no publicar|no destinad[ao]s? a (?:la )?publicación|não publicar|não (?:é )?para publicação',
  'nie do publikacji|nen[ií] určen[oa] ke? (?:zveřejnění|publikaci)|не для (?:публикации|печати)|не для публікації',
  'kun (?:for|til) reda(?:ksjonene?|ktionen|ktionerne)|endast för redaktion(?:en|erna)|vain toimituks(?:elle|ille)|alleen voor de redacties?',
  'réservée? (?:à la rédaction|aux rédactions)|s[óo]lo para (?:la redacción|las redacciones)|solo per (?:la redazione|le redazioni)',
  'só para (?:a redação|as redações)|tylko dla redakcji',
  'nem közlésre|ليس للنشر|غير (?:مخصص )?للنشر',
].join('|');

/** What all of those have, and the English and German ones: most texts hold none of it. */
export const MAY_BE_SAID =
  /publi|pubblic|reda[kcçz]|rédac|toimituks|öffentlich|oeffentlich|offentlig|julk|zveřejn|közlés|публик|публік|печат|للنشر/i;

const ABROAD = caselessPattern(NOT_FOR_PUBLICATION_ABROAD);
/** True of a name that has such words anywhere. */
export const namesNotForPublication = (name: string): boolean => MAY_BE_SAID.test(name) && ABROAD.test(name);

const LABEL = caselessPattern(`^[^\\p{L}]{0,5}(?:(?:please|bitte) )?(?:${NOT_FOR_PUBLICATION_ABROAD})\\s?(?:$|[:!])`);
/** True of a text that opens with them as with a label, or behind one that says whom it is for: `Note aux rédactions : …`. */
export const opensNotForPublication = (text: string): boolean =>
  MAY_BE_SAID.test(text) && (LABEL.test(text) || isSaidBehindHead(text));

function isSaidBehindHead(text: string): boolean {
  const [head] = HEAD.exec(text) ?? [];
  const found = head === undefined ? undefined : ABROAD.exec(text.slice(head.length));
  return found?.index === 0 && !/^\s?\p{L}/u.test(found.input.slice(found[0].length));
}
const HEAD = /^[^:]{1,40}:\s?/;
