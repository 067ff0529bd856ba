// The months as wires write them: whole, or cut after three letters or more (`Sept.`, `févr`, `мар`).
import { once } from '../../later.ts';

/**
 * One line for each language and case, January first; the upper lines win where a short form means two months
 * (`mar` is March, though Finland's November begins with it, too).
 */
const WESTERN: readonly string[] = [
  'january february march april may june july august september october november december',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'januar februar märz april mai juni juli august september oktober november dezember',
  'jänner feber maerz april mai juni juli august september oktober november dezember',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'januari februari maart april mei juni juli augustus september oktober november december',
  'januari februari mars april maj juni juli augusti september oktober november december',
  'januar februar marts april maj juni juli august september oktober november desember',
];
const OTHERS: readonly string[] = [
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  'styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień',
  'ledna února března dubna května června července srpna září října listopadu prosince',
  'január február március április május június július augusztus szeptember október november december',
  'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
  'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
  'tammikuun helmikuun maaliskuun huhtikuun toukokuun kesäkuun heinäkuun elokuun syyskuun lokakuun marraskuun joulukuun',
  'januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra',
  'januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra',
  'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
];
/** Short forms that are no beginning of the name. */
const SHORT_FORMS: readonly (readonly [string, number])[] = [
  ['mrz', 3],
  ['mrt', 3],
  // Nominatives, where the dates above are genitives.
  ['маи', 5],
  ['cerven', 6],
];
/** Words whose vowels are marks, or whose beginnings are other words: only whole. */
const WHOLE: readonly string[] = [
  'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  'يناير فبراير مارس ابريل مايو يونيه يوليه اغسطس سبتمبر اكتوبر نوفمبر ديسمبر',
  'जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर',
  // `lip.` is July to Poles and June to Croats; their `listopada` is ours already, as the Polish November.
  'siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca',
  'sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio',
  'janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris',
  'jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember',
  'gener febrer març abril maig juny juliol agost setembre octubre novembre desembre',
  'януари февруари март април май юни юли август септември октомври ноември декември',
  'Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου',
  'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember',
  'जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितम्बर अक्तूबर नवम्बर दिसम्बर',
];
const MIN_LETTERS = 3;

/** The others take a start as long as a short story: most drops that are read first ask for none. */
const english = once(() => tableOf(WESTERN.slice(0, 1)));
const inProse = once(() => tableOf(WESTERN));
const months = once(() => tableOf([...WESTERN, ...OTHERS]));
const wholeMonths = once(
  () => new Map(WHOLE.flatMap((names) => names.split(' ').map((name, at) => [name.normalize('NFC'), at + 1] as const))),
);

/**
 * The month from 1 to 12 that a word names, case and accents aside, with or without its full stop.
 * @example monthNamed('Sept.') // 9
 */
export function monthNamed(word: string): number | undefined {
  const name = folded(word.replace(/\.$/, ''));
  return english().get(name) ?? months().get(name) ?? wholeMonths().get(word.normalize('NFC'));
}

/**
 * The same in a sentence, where the months of all languages would be found in other words (`out 4`, `sie 12`): in
 * English, French, German, Spanish, Italian, Dutch and the Nordic languages.
 */
export function monthInProse(word: string): number | undefined {
  const name = folded(word);
  return english().get(name) ?? inProse().get(name);
}

function tableOf(languages: readonly string[]): ReadonlyMap<string, number> {
  return new Map([
    ...languages.toReversed().flatMap((names) => [...formsOf(names.split(' ').map(folded))]),
    ...SHORT_FORMS,
  ]);
}

/** Every beginning that means one month of this language only: `jui` is none, in French. */
function formsOf(names: readonly string[]): Map<string, number> {
  const forms = new Map<string, number>();
  for (const [at, name] of names.entries()) {
    for (let length = MIN_LETTERS; length <= name.length; length++) {
      const form = name.slice(0, length);
      const isShared = length < name.length && names.some((other, month) => month !== at && other.startsWith(form));
      if (!isShared) forms.set(form, at + 1);
    }
  }
  return forms;
}

const folded = (word: string): string => word.toLowerCase().normalize('NFD').replace(MARKS, '');
const MARKS = /\p{M}/gu;
