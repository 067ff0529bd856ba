// How desks say in other languages than English and German that what follows is not for publication. A label says so: where a
// sentence goes on behind such words, it is news.

/** Part of a caseless pattern. */
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
