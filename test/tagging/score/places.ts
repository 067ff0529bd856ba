// `score:tags places`: the countries of a story's tags against those that the indexers of Reuters-21578 gave it.
import type { ParsedArticle } from '../../../functions/article/article.ts';
import { isStrong } from '../../../functions/tagging/index-tags.ts';
import { placeNameAt } from '../../../functions/tagging/place-names.ts';
import { tagArticle } from '../../../functions/tagging/registry.ts';
import { wordsOf } from '../../../functions/tagging/words.ts';
import { cpuMs } from '../../bench/median.ts';
import { LABELS, NAMES } from './historical-states.ts';
import { readIndexedStories } from './reuters-21578.ts';

interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

/** How many countries are listed with what goes wrong. */
const LISTED = 15;
const BUCKETS = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01];

export async function scorePlaces(folder: string): Promise<void> {
  const stories = readIndexedStories(folder);
  const articles = stories.map(({ article }) => withSuccessors(article));
  const byCountry = new Map<string, Counts>();
  const countsOf = (code: string): Counts => {
    const counts = byCountry.get(code) ?? { right: 0, wrong: 0, missed: 0 };
    byCountry.set(code, counts);
    return counts;
  };
  const judged: { score: number; confidence: number; isRight: boolean }[] = [];
  const ms = await cpuMs(() => {
    for (const [at, article] of articles.entries()) {
      const expected = new Set((stories[at]!.labels.get('places') ?? []).map(codeOf));
      for (const tag of tagArticle(article)) {
        if (!tag.id.startsWith('iso3166:')) continue;
        const code = tag.id.slice('iso3166:'.length);
        judged.push({ score: tag.relevance, confidence: tag.confidence, isRight: expected.has(code) });
        if (!isStrong(tag)) continue;
        countsOf(code)[expected.delete(code) ? 'right' : 'wrong']++;
      }
      for (const code of expected) countsOf(code).missed++;
    }
  });
  print(byCountry, judged, articles.length, ms);
}

function print(
  byCountry: ReadonlyMap<string, Counts>,
  judged: readonly { score: number; isRight: boolean }[],
  stories: number,
  ms: number,
): void {
  const all: Counts = { right: 0, wrong: 0, missed: 0 };
  for (const counts of byCountry.values())
    for (const key of ['right', 'wrong', 'missed'] as const) all[key] += counts[key];
  console.log(`places  ${figures(all)}  (${all.right + all.missed} labels, ${stories} stories with a body)`);
  const rows = [...byCountry].filter(([, { right, missed }]) => right + missed > 0);
  const macro = rows.reduce((sum, [, counts]) => sum + f1(counts), 0) / rows.length;
  console.log(`macro F1 ${macro.toFixed(3)} over ${rows.length} countries`);
  for (const kind of ['missed', 'wrong'] as const) {
    console.log(`\nmost ${kind}`);
    const worst = [...byCountry].sort(([, a], [, b]) => b[kind] - a[kind]).slice(0, LISTED);
    for (const [code, counts] of worst) {
      const { right, wrong, missed } = counts;
      console.log(`${code}  ${figures(counts)}  (${right} right, ${wrong} wrong, ${missed} missed)`);
    }
  }
  console.log('\nrelevance, and how often the indexers name a country of that relevance');
  for (let at = 0; at + 1 < BUCKETS.length; at++) {
    const here = judged.filter(({ score }) => score >= BUCKETS[at]! && score < BUCKETS[at + 1]!);
    if (here.length === 0) continue;
    const share = here.filter(({ isRight }) => isRight).length / here.length;
    console.log(
      `${BUCKETS[at]!.toFixed(1)} to ${Math.min(BUCKETS[at + 1]!, 1).toFixed(1)}  ${share.toFixed(2)}  (${here.length})`,
    );
  }
  console.log(`\n${(ms / stories).toFixed(2)} ms a story, all taggers`);
}

const f1 = ({ right, wrong, missed }: Counts): number => (2 * right) / (2 * right + wrong + missed || 1);

function figures(counts: Counts): string {
  const precision = counts.right / (counts.right + counts.wrong || 1);
  const recall = counts.right / (counts.right + counts.missed || 1);
  return `P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1(counts).toFixed(3)}`;
}

/** The ISO code of a label; a label that leads nowhere is counted as missed under its own name. */
export const codeOf = (label: string): string => LABELS[label] ?? countryNamed(label) ?? label;

/** `ivory-coast`, `trinidad-tobago`: the country of just these words, or of their first. */
function countryNamed(label: string): string | undefined {
  const name = label.replaceAll('-', ' ').replace(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase());
  const found = placeNameAt(name, wordsOf(name), 0);
  return found?.kind === 'country' ? found.meanings[0]!.place.country : undefined;
}

export function withSuccessors(article: ParsedArticle): ParsedArticle {
  const text = (sent: string): string => NAMES.reduce((all, [pattern, name]) => all.replace(pattern, name), sent);
  return {
    ...article,
    headline: text(article.headline),
    body: article.body.map((block) => ({ ...block, text: text(block.text) })),
  };
}
