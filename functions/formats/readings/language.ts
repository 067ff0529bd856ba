// The language of a text that declares none, by its letters and its commonest words: sure, or silent. A library's model
// was measured and left: it takes 22 ms of every cold start, and Danish for Norwegian (docs/decisions/0007).

/** The words that make up a fifth to a half of any text; of at least two letters. */
const STOP_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to in that is was for it with as on his he be by at from have are this not had which but they were an has said will its',
  fr: "de le la les des et en du un une c'est d'un d'une qu'il est que qui dans pour au par sur pas plus avec ce il sont aux ont été cette ses mais ou leur elle se selon après deux lors ils être avait depuis contre aussi",
  de: 'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei',
  es: 'el la los las de que en un una por con del se para no su al lo como más pero sus ha este sobre fue son entre está ya según dijo también hasta sin año años',
  it: 'il di che la per un in del della non sono una con si le da dei nel alla al come più ha anche lo gli ma delle ed su dal dopo',
  pt: 'de que do da em um uma para com não os as no na por mais dos das se foi ao como mas pelo pela são está também ele seu sua',
  nl: 'de het een en van in is dat op te zijn voor met niet die aan er om ook als bij door naar uit maar dan wordt werd over hij ze nog wel',
  sv: 'och att det som en på är av för med den till har inte om ett de men var från vid han hon sig kan ska enligt säger efter eller när under',
  da: 'og at det er en til på af for med den som har ikke der de et fra men var han hun sig kan vil skal efter siger blev bliver også ved om',
  no: 'og det er en til på av for med som har ikke den at et de fra men var han hun seg kan vil skal etter sier ble blir også ved om',
  fi: 'ja on ei se että hän oli ovat myös mukaan sekä joka kun mutta kuin tai vuoden mitä ole nyt jo vain sen jonka joita ne olisi kertoo sanoo',
  hu: 'az és hogy nem is egy meg volt ez de csak már van el ki mint még azt szerint után között lesz pedig mert ha lehet',
  cs: 'se na je že do za ve pro od by podle po ale jako však který která byl také až při které svým jeho to už tak dnes proti řekl',
  ro: 'și de în la cu care pe din nu un pentru este că au mai fost prin sau sunt se după al ale lui iar dar',
  tr: 've bir bu da de için ile çok olarak daha olan gibi ancak göre sonra kadar en ise oldu dedi değil her',
  pl: 'na do się nie że jest to od po jak za przez oraz są dla ma był jego który która tym także już ale ze co tego przed',
  et: 'ja on ei et see mis oli kui ning ka oma aga kes ta nad selle pole seda sest või veel pärast kuid nii võib kuni ütles juba olnud üle enne välja mille',
  lv: 'un ir ar par no ka uz tas to lai bet kas gan kā arī nav vai pēc pie tiek bija savu šo viņš viņa līdz jau būs tika kuru kurš sacīja ko',
  lt: 'ir kad su iš tai už apie buvo kaip bet dėl nuo po jis yra per tik jau taip pat metų bus ne jos jų kurie kuris kuri sakė prie jei dar iki kas',
  vi: 'và của là có được cho trong các một người không với những đã từ để khi này tại đến về cũng năm theo ra sẽ bị trên sau ông nhiều',
};

/**
 * Languages that would pass for one of those, most of whose small words they have, and that are not named themselves:
 * Croatian, Bosnian and Serbian are one by these words. Swahili has those of Spanish for others.
 */
const RIVALS: Readonly<Record<string, string>> = {
  hr: 'je na se za da su od po ali kao koji koja koje koju će nije bi što iz ili ih kako te prema nakon samo već može bio bila bilo biti uz do pri sve ne sa te nisu bez zbog između rekao rekla danas',
  sk: 'na je že sa za vo pre od do podľa po aj ale ako však ktorý ktorá ktoré bol bola bolo to by pri tak už len ich sú ešte alebo keď nie ktorých zo proti dnes tým ktorí povedal uviedol',
  sl: 'je na se za da ki so in po pri od ne tudi bo pa bi kot še ter kar le iz med zaradi bil bila ali do že več kako danes proti',
  af: 'die het en van in is dat op te vir met nie wat aan hy om ook as by sy deur na uit maar dan word was oor sal hulle gesê kan se ons',
  sw: 'ya na wa kwa ni katika la za kuwa hiyo huo cha kama hii baada yake hilo alisema kati hata mwa vya wake pia watu ambao ambaye lakini hayo',
  ca: "el la els de que en un una per amb del dels al no ha se com més són aquest aquesta pel pels seva seu però també fins va ser als cap d'un d'una",
};

/** The languages that a word belongs to, as places in {@link LANGUAGES}. */
const LANGUAGES = [...Object.keys(STOP_WORDS), ...Object.keys(RIVALS)];
const FIRST_RIVAL = Object.keys(STOP_WORDS).length;
const BY_WORD = new Map<string, number[]>();
for (const [at, words] of [...Object.values(STOP_WORDS), ...Object.values(RIVALS)].entries()) {
  for (const word of new Set(words.split(' '))) {
    const known = BY_WORD.get(word);
    if (known) known.push(at);
    else BY_WORD.set(word, [at]);
  }
}

/**
 * Letters that one language has, or that one script has which is one language's among news; and those of languages that
 * are not named.
 */
const LETTERS: readonly (readonly [letters: RegExp, language: string | undefined])[] = [
  [/[\u3040-\u30ff]/gu, 'ja'],
  [/[\uac00-\ud7af]/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  // Those of central Asia and the Tatars, which have letters of Russian and Ukrainian besides.
  [/[әғқңөүұҳҷӯ]/gi, undefined],
  // `тыдні`: Russian has no `і`, Ukrainian no `ы`.
  [/ў|[ыэё][а-яё]{0,9}і|і[а-яё]{0,9}[ыэё]/gi, 'be'],
  [/[іїєґ]/gi, 'uk'],
  [/[ыэё]/gi, 'ru'],
  // Before a consonant or at the end; Russian has it before a few vowels (`объект`).
  [/ъ(?![еёюя])/gi, 'bg'],
  // Kurdish and Uighur, which have letters of Persian besides.
  [/[ەۆێ]/gu, undefined],
  [/[ټډړږښڅځ]/gu, 'ps'],
  [/[ےںٹڈہ]/gu, 'ur'],
  [/[پچژگ]/gu, 'fa'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Thai}/gu, 'th'],
];
/** Some 1 letter in 40 is one of those that only Russian or Ukrainian have; a name or two in a text are fewer. */
const MIN_LETTERS = 0.01;
const NOT_LATIN = /[^\u0000-\u024f\u1e00-\u20cf]/gu;

// Of 66 English pages measured, each has 23 to 37 words of the English list in 100, and of the other lists at most 9.
// Finnish, Turkish, the Baltic and the Slavic languages put in endings what others
// say in small words.
const MIN_SHARE = 0.14;
const MIN_SHARE_OF: Readonly<Record<string, number>> = {
  fi: 0.08,
  et: 0.1,
  lv: 0.1,
  lt: 0.1,
  tr: 0.1,
  cs: 0.12,
  pl: 0.12,
};
const MIN_LEAD = 1.3;
/**
 * Danish, Norwegian and Swedish have most of these words in common, Finnish and Estonian some: what is left must tell.
 * Of those two, a text with a letter of Finnish alone, and none of Estonian alone, is Finnish where it has as many words of it.
 */
const MIN_LEAD_OF: Readonly<Record<string, number>> = { da: 1.1, no: 1.1, sv: 1.1, fi: 1.1, et: 1.1 };
/** Fewer do not tell. */
const MIN_WORDS = 10;
const MIN_FOUND = 3;
// 400 characters are told apart as well as a whole story.
const LOOKED_AT = 400;
const MIN_LENGTH = 60;

/** ISO 639-1, or undefined where the text is too short or in doubt. */
export function detectLanguage(text: string): string | undefined {
  const sample = text.slice(0, LOOKED_AT);
  const foreign = sample.match(NOT_LATIN)?.length ?? 0;
  if (foreign > sample.length / 4) return byLetters(sample);
  return sample.length < MIN_LENGTH ? undefined : byStopWords(sample);
}

function byLetters(text: string): string | undefined {
  return LETTERS.find(([letters]) => (text.match(letters)?.length ?? 0) > text.length * MIN_LETTERS)?.[1];
}

/**
 * Which of some languages a text is in, though it may as well be in another of them: what shares a set of letters need
 * not be told apart. The rivals may be asked for, too.
 */
export function detectAmong(text: string, languages: ReadonlySet<string>): string | undefined {
  const { counts, total } = countWords(text.slice(0, LOOKED_AT));
  const most = (isAsked: boolean): number =>
    counts.reduce((top, count, at) => (languages.has(LANGUAGES[at]!) === isAsked ? Math.max(top, count) : top), 0);
  const found = most(true);
  const language = LANGUAGES.find((name, at) => languages.has(name) && counts[at] === found);
  const isSure = total >= MIN_WORDS && found >= MIN_FOUND && found >= total * (MIN_SHARE_OF[language!] ?? MIN_SHARE);
  return isSure && found >= most(false) * MIN_LEAD ? language : undefined;
}

/** How many words of a text are of each of {@link LANGUAGES}. */
function countWords(text: string): { readonly counts: Uint16Array; readonly total: number } {
  // Of one letter they are as often a cut-off word; `I've` is no Turkish.
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/\p{L}[\p{L}']+/gu) ?? [];
  const counts = new Uint16Array(LANGUAGES.length);
  for (const word of words) {
    const languages = BY_WORD.get(word);
    if (languages) for (const at of languages) counts[at]!++;
  }
  return { counts, total: words.length };
}

function byStopWords(text: string): string | undefined {
  const { counts, total } = countWords(text);
  if (total < MIN_WORDS) return undefined;
  let best = 0;
  for (let at = 1; at < FIRST_RIVAL; at++) if (counts[at]! > counts[best]!) best = at;
  const found = counts[best]!;
  const language = LANGUAGES[best]!;
  const isNoEstonian = language === 'fi' && /y/i.test(text) && !/[õü]/i.test(text);
  let [second, rival] = [0, 0];
  for (const [at, count] of counts.entries()) {
    if (at >= FIRST_RIVAL) rival = Math.max(rival, count);
    else if (at !== best && !(isNoEstonian && LANGUAGES[at] === 'et')) second = Math.max(second, count);
  }
  const isSure = found >= MIN_FOUND && found >= total * (MIN_SHARE_OF[language] ?? MIN_SHARE);
  return isSure && found >= rival && found >= second * (MIN_LEAD_OF[language] ?? MIN_LEAD) ? language : undefined;
}
