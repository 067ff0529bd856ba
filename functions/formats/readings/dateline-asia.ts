// Datelines of wires that write Chinese, Japanese, Korean, Arabic, Urdu or Hindi: there are no capitals to tell a place by, so
// that an agency stands in each, by a name that is known.
import { datelineOf, fold, type ReadDateline } from './place-line.ts';

const CHINESE =
  '(?:新华社|新華社|共同社|时事社|中新社|中新网|路透社?|法新社|美联社|美聯社|中央社|中通社|韩联社|德新社|塔斯社|俄新社|埃菲社|安莎社|彭博社?|合众国际社)';
const JAPANESE =
  '(?:ロイター|共同|時事(?:通信)?|ＡＦＰ|AFP|ＡＰ|AP|CNN(?:\\.co\\.jp)?|ＣＮＮ|新華社|聯合ニュース|ブルームバーグ|タス通信|タス|インタファクス通信|DPA|ＤＰＡ|ANSA|EPA)';
const KOREAN = '(?:연합뉴스|뉴시스|뉴스1|로이터|AFP|AP|EPA|신화|교도|타스|dpa|블룸버그)';
/** And of those that write Urdu, Persian and Hindi. */
const ARABIC = `(?:${[
  'رويترز|أ ?\\.? ?ف ?\\.? ?ب|ا ف ب|فرانس برس|أ ب|أسوشيتد برس|د ?ب ?أ|أ ?ش ?أ|شينخوا|واس|وام|قنا|كونا|بنا|سانا|وفا|معا|بترا',
  'وات|واج|ومع|وكالة الأنباء القطرية|الأناضول|سبوتنيك|تاس|إفي|نوفوستي|اے پی پی|رائٹرز|اے ایف پی|ایرنا|ایسنا|فارس',
  'भाषा|वार्ता|एएनआई|आईएएनएस|रॉयटर्स|पीटीआई|AFP|AP|Reuters',
].join('|')})`;

const NUMBER = '[\\d０-９]{1,2}';
const HAN_PLACE = '[\\u4e00-\\u9fff·/]{2,12}?';
const KANA_PLACE = '[\\u3005-\\u30ff\\u4e00-\\u9fff・]{1,15}?';
const HANGUL_PLACE = '[\\uac00-\\ud7a3·]{2,12}(?: [\\uac00-\\ud7a3·]{1,8}){0,2}';
/** Of letters that join, without their figures; with the signs of Hindi's vowels. */
const JOINED = '[\\u0620-\\u065f\\u066e-\\u06d3\\u06fa-\\u06ff\\u0900-\\u0963]';
const ARABIC_PLACE = `${JOINED}{2,}(?:[ /-]${JOINED}{2,}){0,3}?`;
const ARABIC_DAY = `[\\d٠-٩]{1,2}(?: ?[-/] ?[\\d٠-٩]{1,2}(?: ?[-/] ?[\\d٠-٩]{2,4})?| ${JOINED}{2,}(?:[ /]${JOINED}{2,}){0,2}(?: [\\d٠-٩]{4})?)`;

/** Each with groups by name, of `place`, `day`, `source` and `byline` those that it has; `mark` is all that is shown of it. */
const OPENINGS = [
  // `新华社北京3月5日电（记者张三 李四）`, `路透北京3月5日 - `
  `(?<mark>(?<source>${CHINESE})(?!记者|記者)(?<place>${HAN_PLACE})(?<day>${NUMBER}月${NUMBER}日)(?:[电電][讯訊]?(?:\\s?[（(](?:记者|記者|特约记者)?\\s?(?<byline>[^（）()]{2,40})[)）])?|(?=\\s?[-–—]\\s)))\\s?(?:[-–—]{2,3}\\s?|[-–—]\\s)?`,
  // `（中央社台北5日電）`, `（中央社記者張三台北5日電）`
  `(?<mark>[（(](?<source>${CHINESE})(?:(?:記者|记者)[^（）()\\d]{4,24}|(?<place>${HAN_PLACE}))(?<day>${NUMBER}日)(?:專|专|综合外|綜合外)?[電电](?:報導|报道)?[)）])`,
  // `［東京　５日　ロイター］ - `
  `(?<mark>[［\\[]\\s?(?<place>${KANA_PLACE})\\s{1,2}(?<day>${NUMBER}日)\\s{1,2}(?<source>${JAPANESE})\\s?[］\\]])\\s?(?:[-－―ー–—]{1,2}\\s?)?`,
  // `【ロンドン共同】`, `【3月5日 AFP】`, `【AFP＝時事】`
  `(?<mark>【(?:(?<place>${KANA_PLACE})(?=${JAPANESE})|(?<day>${NUMBER}月${NUMBER}日)\\s?)?(?<source>${JAPANESE}(?:＝${JAPANESE})?)(?:＝[^】]{1,12})?】)`,
  // `(서울=연합뉴스) 홍길동 기자 = `, where `기자 회견` is a press conference
  `(?<mark>[(\\[（［]\\s?(?<place>${HANGUL_PLACE})\\s?=\\s?(?<source>${KOREAN})(?:[·/]${KOREAN})?\\s?[)\\]）］])(?:\\s?(?<byline>[\\uac00-\\ud7a3·, ]{2,30} (?:기자|특파원|통신원|인턴기자|선임기자))\\s?=)?\\s?`,
  // `القاهرة (رويترز) - `, `أبوظبي في 5 مارس / وام / `
  `(?<mark>(?![^(/]{0,60}وكال)(?<place>${ARABIC_PLACE})(?:[,،]| في| ?-)?(?: (?<day>${ARABIC_DAY}))? ?(?:\\( ?(?<source>${ARABIC}) ?\\)|/ ?(?<agency>${ARABIC}) ?/))\\s?(?<dash>[-–—ـ_:]{0,3})\\s?`,
].map((source) => new RegExp(`^${source}(?=\\S|$)`, 'u'));

/** None is longer. */
const MAX_LENGTH = 160;
const SCRIPT = /^[\s（(【［[]{0,3}[\u0620-\u06ff\u0900-\u097f\u3041-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/;
/** `【3月5日 AFP】` */
const BEGINS_WITH_DAY = /^【[\d０-９A-ZＡ-Ｚ]/;

/** Of a story in Chinese, Japanese, Korean, Arabic, Urdu or Hindi. */
export function readAsianDateline(text: string): ReadDateline | undefined {
  if (!SCRIPT.test(text) && !BEGINS_WITH_DAY.test(text)) return undefined;
  const opening = text.slice(0, MAX_LENGTH);
  for (const pattern of OPENINGS) {
    const found = pattern.exec(opening);
    if (!found) continue;
    const { mark = '', place = '', day, source, agency, byline, dash } = found.groups!;
    // `قالت وكالة (رويترز) إن` is the story.
    if (dash === '' && day === undefined) continue;
    return {
      dateline: datelineOf(fold(mark), fold(place), day, source ?? agency),
      rest: text.slice(found[0].length),
      ...(byline === undefined ? {} : { byline: fold(byline) }),
    };
  }
  return undefined;
}
