// How desks that write Japanese, Chinese, Korean or Arabic say that a story is held. None of their times is read in prose,
// so that such an embargo is never certain, and a person ends it.

const DIGIT = '[\\d０-９٠-٩]';
/** `25日午前10時`, `11월 25일(수) 오전 10시`, `2026年11月25日10:00`. */
const CLOCK_OR_DAY = `(?:${DIGIT}{4}[年년./-]|${DIGIT}{1,2}(?:[月日時时点點:：/.]|월|일|시)|午前${DIGIT}|午後${DIGIT}|正午|오전|오후)`;
const OPEN = '^[\\s*＊※■【《〈「『［\\[(（<＜]{0,6}';
const CLOSE = '[\\s】》〉」』］\\])）>]{0,3}[:：]?\\s{0,3}';
/** What a day and an hour go on with; no verb, and no name of anything. */
const TIME_GOES_ON = '[\\d０-９年月日時时点點分半:：.()（）火水木金土曜午前後正以降に頃ごろ朝夕刊\\s]{0,25}';
const HOUR = `(?:${DIGIT}[時时点點:：]|午前|午後|正午)`;
const NO_HAN = '(?![\\u3041-\\u30ff\\u4e00-\\u9fff])';
const SENT_OUT = '(?:[发發]布|[发發]表|刊[发發登]|播[发發]|[报報][道導])';
/** `قبل 48 ساعة من` is a span. */
const ARABIC_TIME = `(?:${DIGIT}{1,2}(?!${DIGIT}| (?:ساع|يوم|[أا]يام|سن|[أا]?شهر|دقيق))|الساعة|غد|(?:ال)?(?:ظهر|مساء|فجر)|منتصف|صباح|ال(?:أحد|[إا]ثنين|ثلاثاء|[أا]ربعاء|خميس|جمعة|سبت))`;
const OPENINGS = [
  `${OPEN}(?:(?:報道|报道|情報|記事|公開)解禁(?:日時|時間|時刻|时间|日)?|解禁(?:日時|時間|時刻|时间)|エンバーゴ|禁发(?:至|到|期至)?)${CLOSE}${CLOCK_OR_DAY}`,
  // Alone it is as often the season for trout, which has no hour.
  `${OPEN}解禁日?${CLOSE}${TIME_GOES_ON}${HOUR}`,
  `${OPEN}${CLOCK_OR_DAY}${TIME_GOES_ON}(?:解禁[\\s】》\\])）]{0,3}$|(?:以降|まで)に?(?:使用|報道|掲載|公表|公開)(?:(?:可能?|不可|禁止|厳禁)(?:です|とし|${NO_HAN})|し(?:ないで|て)?ください|のこと|[\\s】》\\])）]{0,3}$))`,
  `${OPEN}(?:[此本该該]稿[请請]?)?${CLOCK_OR_DAY}[^。，、,\\n]{0,25}(?:[之以]?前[请請]勿(?:[对對]外)?${SENT_OUT}|(?:[之以]?前(?:不得|禁止|[严嚴]禁|勿)(?:[对對]外)?|[之以]?[后後](?:方可|才可|再))${SENT_OUT}${NO_HAN})`,
  `${OPEN}[请請][于於]?${CLOCK_OR_DAY}[^。，、,\\n]{0,25}[之以]?[后後](?:方可|才可|再)?${SENT_OUT}`,
  // `엠바고 6일 만에 해제` is the news.
  `${OPEN}(?:엠바고(?:\\s?해제)?(?:\\s?(?:일시|시점|시간))?|보도\\s?(?:시점|일시|시간))${CLOSE}(?!\\d{1,2}(?:일|시간)\\s?[만간째])${CLOCK_OR_DAY}`,
  `${OPEN}(?:[이본동] 자료는 )?${CLOCK_OR_DAY}[^.\\n]{0,25}\\s?(?:까지|이후|부터)\\s?(?:엠바고|보도)(?:\\s?(?:해\\s?주|하여\\s?주|바랍|요망|금지|유예|가능)|[\\s)\\]]{0,3}$)`,
  `${OPEN}(?:(?:حظر|ممنوع|محظور|يحظر|يمنع|(?:يرجى )?عدم) (?:ال)?نشر|لا [يت]نشر|ليس للنشر|غير مخصص للنشر) (?:حتى|قبل|إلا بعد)\\s(?:من\\s|يوم\\s)?${ARABIC_TIME}`,
].map((source) => new RegExp(source, 'u'));
const MAX_LINE = 200;

/** True where a line of a desk begins so. */
export const opensInAsia = (line: string): boolean => {
  const text = line.slice(0, MAX_LINE);
  return /[\u0600-\u06ff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/.test(text) && OPENINGS.some((one) => one.test(text));
};

/** True where a line says no more than that: the lead of a story is longer, and ends as a sentence. */
export const isLineInAsia = (line: string): boolean =>
  line.length <= MAX_WHOLE_LINE && !ENDS_SENTENCE.test(line) && opensInAsia(line) && !IS_OF_NEWS.test(line);
const MAX_WHOLE_LINE = 40;
const ENDS_SENTENCE = /[。.!?！？؟،]\s*$/;
/** `【解禁】11月1日のアユ釣り`: Chinese signs that neither such a line nor a time is made of. */
const IS_OF_NEWS =
  /(?![年月日時时点點分半火水木金土曜朝夕上下凌晨晚午前後后正以降頃解禁報报道導情記事公開発发發表布至到期间間刻使用掲載不可能厳严嚴之请請於勿得止对對外方才再刊登播于])[\u4e00-\u9fff]|[がをはも]/u;
