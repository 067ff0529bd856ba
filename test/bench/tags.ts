// Tagging against compromise, what a TypeScript user would install instead, over the same invented stories of about 3 KB.
import nlp from 'compromise';
import type { ParsedArticle } from '../../functions/article/article.ts';
import { tagArticle } from '../../functions/tagging/registry.ts';
import { paragraph, parsed } from '../tagging/articles.ts';
import { cpuMs, median } from './median.ts';
import { inventedStories } from './stories.ts';

const TURNS = 3;
/** Over all stories, in each turn: about as long for both. */
const OUR_ROUNDS = 30;
const THEIR_ROUNDS = 5;
const LONG = 1024 * 1024;

const stories = (): ParsedArticle[] =>
  inventedStories().map(({ headline, paragraphs }) =>
    parsed({ headline, language: 'en', body: paragraphs.map(paragraph) }),
  );

const textOf = ({ headline, body }: ParsedArticle): string => [headline, ...body.map(({ text }) => text)].join('\n\n');

/** People, organisations and places by compromise. @returns how many */
export function compromise(text: string): number {
  const doc = nlp(text);
  return [doc.people(), doc.organizations(), doc.places()].reduce((sum, found) => sum + found.length, 0);
}

async function each<T>(over: readonly T[], work: (one: T) => unknown): Promise<number[]> {
  const times: number[] = [];
  for (const one of over) times.push(await cpuMs(() => work(one)));
  return times;
}

export async function tags(): Promise<void> {
  const short = parsed({ language: 'en', body: [paragraph('Anna Berg of Harrow Mining left Oslo.')] });
  const first = await cpuMs(() => tagArticle(short));
  console.log(`first use, tables included        ${first.toFixed(1)} ms`);

  const articles = stories();
  const texts = articles.map(textOf);
  const ours: number[] = [];
  const theirs: number[] = [];
  // Turn and turn about, so that what else the machine does meets both; several rounds a turn, so that neither pays for the
  // other's garbage.
  for (let turn = 0; turn <= TURNS; turn++) {
    const own: number[] = [];
    const other: number[] = [];
    for (let round = 0; round < OUR_ROUNDS; round++) {
      // A copy: what is read of an article is remembered until the next one.
      const copies = articles.map((article) => ({ ...article }));
      own.push(...(await each(copies, (article) => tagArticle(article))));
    }
    for (let round = 0; round < THEIR_ROUNDS; round++) other.push(...(await each(texts, compromise)));
    // The first turn warms both up.
    if (turn === 0) continue;
    ours.push(...own);
    theirs.push(...other);
  }
  console.log(`a story of 3 KB, all taggers      ${median(ours).toFixed(2)} ms`);
  console.log(`the same, compromise              ${median(theirs).toFixed(2)} ms`);
  console.log(`compromise / ours                 ${(median(theirs) / median(ours)).toFixed(1)} x`);

  const all = texts.join('\n\n');
  const long = parsed({
    language: 'en',
    body: all
      .repeat(Math.ceil(LONG / all.length))
      .split('\n\n')
      .map(paragraph),
  });
  const bytes = long.body.reduce((sum, { text }) => sum + text.length, 0);
  const cost = await cpuMs(() => tagArticle(long));
  const perKilobyte = median(ours) / (all.length / texts.length / 1024);
  console.log(`ms a KB: stories, one of 1 MB     ${perKilobyte.toFixed(2)}, ${((cost / bytes) * 1024).toFixed(2)}`);
}
