// Headline prefixes: what an agency puts before a headline to say what this version is (`UPDATE 1-`, `CORRECTED-`) or
// what kind of story it is (`FACTBOX-`, `Soccer-`). They stack, so they are read off one by one.
import type { Change } from '../../article/article.ts';
import { plainBlanks } from '../../article/spaces.ts';
import { foldBlanks } from '../syntax/xml-element.ts';

/** What becomes of the story. Case is kept: these are written in capitals, but for the web's `Corrected:`. */
const LIFE_CYCLE = [
  // Reuters' desks in Spanish, Portuguese, German and French have their own.
  String.raw`(?:UPDATE|Update|WRAPUP|Wrapup|AC?TUALIZA|AKTUALISIERUNG|ZUSAMMENFASSUNG|LEAD) \d{1,3}`,
  String.raw`(?:CORRECTED|REFILE|RPT|REPEAT|CORRECTION) (?:UPDATE|WRAPUP) \d{1,3}`,
  // Kyodo's `UPDATE1:`, Xinhua's `1st LD-Writethru:`
  String.raw`UPDATE\d{1,2}|(?:1st|2nd|3rd|\dth|1ST|2ND|3RD|\dTH) (?:LD|LEAD|Lead)(?:[ -][Ww]ritethru)?`,
  String.raw`CORRECTED-? ?\(OFFICIAL\)`,
  'CORRECTED|Corrected|CORRECTION|Correction|REFILE|Refile|REFILED|RPT|REPEAT|Repeat|ADVISORY|WITHDRAWAL|WITHDRAWN|KILL',
  // Europa Press
  String.raw`AMPL?\.`,
  // Before a hyphen they may be the first part of a word.
  String.raw`(?:UPDATED?|KORR)(?=[:\s])`,
  'KORREKTUR|Korrektur|BERICHTIGUNG|Berichtigung|RECTIFICATIF|Rectificatif|RETTELSE|Rettelse|RÄTTELSE|Rättelse|CORREGIDO|Corregido|CORRECCIÓN|Corrección|CORREÇÃO|Correção|RECTIFICACIÓN|Rectificación|RETIFICAÇÃO|Retificação|KORREKSJON|Korreksjon',
  'CORRIGÉ|Corrigé|CORRETTO|CORREZIONE|RETTIFICA|ERRATA CORRIGE|CORRECTIE|Correctie|RECTIFICATIE|KORRIGERING|Korrigering|KORRIGERAD|KORRIGERT|KORRIGIERT',
  'OIKAISU|Oikaisu|KORJAUS|Korjaus|KORJATTU|KOREKTA|SPROSTOWANIE',
];

/** Kinds of story. */
const KINDS = [
  'BRIEF|FACTBOX|Factbox|EXCLUSIVE|Exclusive|EXPLAINER|Explainer|ANALYSIS|Analysis|INSIGHT|Insight|COLUMN|Column|TABLE',
  'PRESS DIGEST|TIMELINE|Timeline|INTERVIEW|Interview|NEWSMAKER|Newsmaker|SNAPSHOT|Snapshot|GRAPHIC|Graphic|POLL',
  'QUOTES|TEXT|Text|TAKE A LOOK|PREVIEW|Preview|FEATURE|Feature|SPECIAL REPORT|Special Report|BREAKINGVIEWS',
  'Breakingviews|HIGHLIGHTS|Highlights|INSTANT VIEW|Instant view|Instant View|DIARY|BUZZ|LIVE MARKETS|OBITUARY|Obituary',
  'WITNESS|Witness|PICTURES|VIDEO|CHRONOLOGY|SCENARIOS|Q&A|WIDER IMAGE|Wider Image|DEALTALK|DEALS|ALERT|ALERTE|ALERTA|URGENT|URGENTE|EILMELDUNG|Eilmeldung|HASTER|FLASH|SNAP',
];

/** Desks and the markets and sports that they cover. */
const DESKS = [
  '(?:US|UK|EMERGING|GLOBAL|ASIA|ASIAN|EUROPE|EUROPEAN|CANADA|INDIA|CHINA|JAPAN|LATAM|NORDIC|SE ASIA|MIDEAST|AFRICA|AUSTRALIA) (?:STOCKS|MARKETS|BONDS|CREDIT|CURRENCY|FOREX|FX|MONEY)',
  'PRECIOUS|METALS|GRAINS|SOFTS|FOREX|TREASURIES|MONEY MARKETS|MONEY|VEGOILS|LIVESTOCK|EURO GOVT|GLOBAL ECONOMY|OIL|COPPER',
  'STOCKS NEWS|BONDS NEWS|CRUDE|RUBBER|COTTON|COFFEE|SUGAR|WALL ST WEEKAHEAD|DEUTSCHLAND|POWER',
  'Soccer|Tennis|Golf|Cricket|Rugby|Baseball|Basketball|Athletics|Cycling|Motor racing|Motorcycling|Swimming|Boxing|Olympics',
  'Alpine skiing|Nordic skiing|Ice hockey|Hockey|NBA|NFL|NHL|MLB|Handball|Volleyball|Horse racing|Rowing|Sailing|Gymnastics',
  'Figure skating|Speed skating|Snooker|Squash|Badminton|Judo|Doping|Games|Paralympics|Skiing|Biathlon|Sport|Rallying|Chess',
];

// `Golf-mad` and `Text-to-speech` begin a sentence: a small letter never follows a prefix.
const prefixPattern = (): RegExp =>
  new RegExp(
    `^(${[...LIFE_CYCLE, ...KINDS, ...DESKS].join('|')})(?:-{1,2} ?| ?: ?| (?:--?|[–—]) |–|—)(?=[^\\p{Ll}\\s])`,
    'u',
  );
/** Yonhap has them in brackets: `(LEAD)`, `(2nd LD)`. */
const IN_BRACKETS = /^\((LEAD|(?:1st|2nd|3rd|\dth) LD|URGENT|CORRECTED|CORRECTION|UPDATED?)\) (?=\S)/;
/** EFE writes no blank behind them. */
const OF_EFE = /^\((AMPLIACIÓN|Ampliación|CORRECCIÓN|Corrección)\) ?(?=\S)/;
/**
 * Labels before a colon or a dash, or in brackets, and what they say of the version, if anything. Of those in Latin letters the
 * pattern knows most, but not in brackets, nor where a small letter follows the colon, as in French.
 */
const LABELS: ReadonlyMap<string, Change | undefined> = new Map<string, Change | undefined>([
  ...wordsFor(
    'correction',
    'CORRECTION CORRECTED RECTIFICATIF CORRIGÉ KORREKTUR BERICHTIGUNG RETTELSE RETTING RÄTTELSE CORRECCIÓN CORREÇÃO RETTIFICA RECTIFICATIE',
    'ИСПРАВЛЕНИЕ УТОЧНЕНИЕ ВИПРАВЛЕННЯ ΔΙΟΡΘΩΣΗ DÜZELTME 更正 訂正 订正 修正版 정정 تصحيح',
  ),
  ...wordsFor('update', 'ОБНОВЛЕНИЕ ОНОВЛЕНО 更新 更新版 종합 تحديث'),
  // Sent again with a slip mended.
  ...wordsFor('refile', '再送'),
  ...wordsFor('repeat', 'ПОВТОР 重发 重發'),
  ...wordsFor('withdrawal', '撤稿 記事取り消し'),
  ...wordsFor(undefined, 'EIL СРОЧНО ТЕРМІНОВО 快讯 快訊 急讯 速報 突发 突發 속보 عاجل'),
]);

function* wordsFor(change: Change | undefined, ...words: readonly string[]): Generator<[string, Change | undefined]> {
  for (const word of words.join(' ').split(' ')) yield [word, change];
}

/** What a label that is known by its words says of the version. */
export const changeOfLabel = (label: string): Change | undefined =>
  LABELS.get(label.toUpperCase().replace(/ \d{1,2}$/, ''));

/** `更正：…`, `تحديث 2- …`, `【訂正】…`, `(Korrektur) …`: the label, and where it ends with what parts it from the headline. */
function labelOf(headline: string): { label: string; end: number } | undefined {
  if (!MAY_BE_LABELLED.test(headline)) return undefined;
  const close = CLOSES[OPENS.indexOf(headline[0]!)];
  const found = close === undefined ? ENDS_LABEL.exec(headline.slice(0, MAX_LABEL + 3)) : undefined;
  const at = close === undefined ? (found?.index ?? -1) : headline.indexOf(close);
  if (at < 1 || at > MAX_LABEL) return undefined;
  const label = headline.slice(close === undefined ? 0 : 1, at);
  const capitals = label.toUpperCase();
  const isWritten = label === capitals || label.slice(1) === capitals.slice(1).toLowerCase();
  if (!isWritten || !LABELS.has(capitals.replace(/ \d{1,2}$/, ''))) return undefined;
  const end = at + (found?.[0].length ?? 1);
  return headline.slice(end).trim() === '' ? undefined : { label, end };
}
/** False of most, at their first words. */
const MAY_BE_LABELLED = /^(?:[([（【〔［]|.{1,21}[-:：－–—])/;
const OPENS = '([（【〔［';
const CLOSES = ')]）】〕］';
const MAX_LABEL = 20;
/** A hyphen between Latin letters parts no label of these: `Eil-Antrag`. */
const ENDS_LABEL = / ?[:：]| [-–—] |(?<![A-Za-z])[-－–—]/;

// Made when it is first asked for: functions that read no headline load this file, too.
let prefix: RegExp | undefined;
const TAKE = / ?=(\d{1,2})$/;
/** More are not stacked: `REFILE-CORRECTED-UPDATE 2-US STOCKS-` has four. */
const MAX_PREFIXES = 6;

export interface ReadHeadline {
  readonly headline: string;
  /** As sent, without their dash, and with plain blanks. */
  readonly prefixes: readonly string[];
  /** Which part of a long story it is: Reuters ends the headline of the second with `=2`. */
  readonly take?: number;
}

/**
 * Parts the prefixes from a headline. One that is not known stays a part of it: `T-Mobile`, `COVID-19` and
 * `E-commerce` look the same as a prefix.
 * @example readHeadline('CORRECTED-UPDATE 1-Storm closes port') // { headline: 'Storm closes port', prefixes: […] }
 */
export function readHeadline(sent: string): ReadHeadline {
  const prefixes: string[] = [];
  let headline = foldBlanks(sent);
  /** The same, letter for letter. */
  let told = plainBlanks(headline);
  while (prefixes.length < MAX_PREFIXES) {
    prefix ??= prefixPattern();
    const found = prefix.exec(told) ?? IN_BRACKETS.exec(told) ?? OF_EFE.exec(told);
    const label = found ? undefined : labelOf(told);
    if (!found && !label) break;
    prefixes.push(label ? label.label : found![1]!);
    headline = headline.slice(label ? label.end : found![0].length).trimStart();
    told = plainBlanks(headline);
  }
  const take = TAKE.exec(told);
  if (!take) return { headline, prefixes };
  return { headline: headline.slice(0, take.index).trimEnd(), prefixes, take: Number(take[1]) };
}
