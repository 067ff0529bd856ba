// The trailer of a story by Reuters' desks in Arabic, Chinese and Japanese: `(إعداد … للنشرة العربية - تحرير …)`,
// `（编译 张三；审校 李四）`, `（山田太郎　編集：鈴木花子）`.
import type { Credit, CreditRole } from '../../article/article.ts';

const TRADES: readonly (readonly [RegExp, CreditRole])[] = [
  [/^(?:شارك في )?(?:التغطية|تغطية)|^(?:记者|采访|报导|報導|取材|記者)/u, 'reporting'],
  [/^(?:إعداد|كتابة|撰文|整理|執筆)/u, 'writing'],
  [/^(?:تحرير|审校|審校|编审|編審|编辑|編集|校对|構成)/u, 'editing'],
  [/^(?:ترجمة|编译|編譯|翻译|翻訳)/u, 'other'],
];

const ARABIC_TRADE = '(?:شارك في التغطية|تغطية(?: صحفية)?|إعداد(?: وتحرير)?|كتابة|تحرير|ترجمة)';
const ARABIC = new RegExp(`(?:^|\\s?[-–؛،]\\s?)(${ARABIC_TRADE})\\s+(?:من )?`, 'gu');
/** The trade has its colon or a blank, so that no word is taken for one. */
const HAN =
  /(?:^|[\s；;。、])(记者|采访|报导|報導|取材|記者|撰文|整理|執筆|审校|審校|编审|編審|编辑|編集|校对|構成|编译|編譯|翻译|翻訳)(?:[:：]\s?|\s)/gu;
const BRACKETED = /^[（(]([^（）()]{4,200})[)）]$/u;
/** What it is done for, and no name. */
const SERVICE = /\s?للنشرة العربية/u;
const BETWEEN_NAMES = /\s?[/、，,；;。]\s?|\s{2,}|\s(?:和|و)\s/u;
/** `Ahmad Ali wa-Samir Hasan`: the word is part of the name behind it, which has two as the one before. */
const ARABIC_AND = /(?<=\S\s\S{2,20})\s+و(?=\S{2,20}\s\S)/u;
const MAX_NAME = 40;

/** Reads a whole paragraph as such a trailer; undefined where it is anything else. */
export function readAsianSignoff(text: string): { credits: Credit[] } | undefined {
  const inner = BRACKETED.exec(text.trim())?.[1]?.trim().replaceAll('\u3000', '  ');
  if (inner === undefined) return undefined;
  const isArabic = /[\u0600-\u06ff]/u.test(inner);
  const trades = [...inner.matchAll(isArabic ? ARABIC : HAN)];
  // `تحرير`, editing, frees towns, too.
  if (trades[0] === undefined || (isArabic && trades.length < 2 && !SERVICE.test(inner))) return undefined;
  const credits = namesIn(inner.slice(0, trades[0].index)).map((name) => personOf('reporting', name));
  for (const [at, trade] of trades.entries()) {
    const names = namesIn(inner.slice(trade.index + trade[0].length, trades[at + 1]?.index));
    if (names.length === 0) return undefined;
    const role = TRADES.find(([pattern]) => pattern.test(trade[1]!))?.[1] ?? 'other';
    credits.push(...names.map((name) => personOf(role, name)));
  }
  // A sentence in brackets has longer parts, and figures.
  return credits.every(({ name }) => name.length <= MAX_NAME && !/[\d０-９。！？؟]/u.test(name))
    ? { credits }
    : undefined;
}

const namesIn = (list: string): string[] =>
  list
    .replace(SERVICE, '')
    .split(BETWEEN_NAMES)
    .flatMap((name) => name.split(ARABIC_AND))
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== '-');

const personOf = (role: CreditRole, name: string): Credit => ({ role, kind: 'person', name });
