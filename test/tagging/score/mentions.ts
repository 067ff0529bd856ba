// `score:tags mentions`: precision, recall and F1 of mentions by class against text labelled as in CoNLL-2003.
import { readFileSync } from 'node:fs';
import { readConll } from '../../../bin/data/mentions/corpus.ts';
import { reliabilityLines, scoreLines, scoreMentions } from '../../../bin/data/mentions/score.ts';
import type { ParsedArticle } from '../../../functions/article/article.ts';
import { tagArticle } from '../../../functions/tagging/registry.ts';
import { cpuMs, median } from '../../bench/median.ts';
import { paragraph, parsed } from '../articles.ts';

const ROUNDS = 5;

export async function scoreMentionFile(path: string): Promise<void> {
  const documents = readConll(readFileSync(path, 'utf8'), true);
  const score = scoreMentions(documents);
  for (const line of scoreLines(score)) console.log(line);
  console.log('\nconfidence');
  for (const line of reliabilityLines(score)) console.log(line);

  const articles = documents.map(({ texts, hasHeadline }): ParsedArticle => {
    const lines = texts.map(({ text }) => text);
    const [headline, body] = hasHeadline ? [lines[0]!, lines.slice(1)] : ['', lines];
    return parsed({ headline, language: 'en', body: body.map(paragraph) });
  });
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const fresh = articles.map((article) => ({ ...article }));
    times.push((await cpuMs(() => fresh.map((article) => tagArticle(article)))) / articles.length);
  }
  const bytes = articles.reduce((sum, { body }) => sum + body.reduce((size, { text }) => size + text.length, 0), 0);
  console.log(`\n${documents.length} stories, ${median(times).toFixed(2)} ms a story, all taggers`);
  console.log(`${(median(times) / (bytes / articles.length / 1024)).toFixed(2)} ms a KB`);
}
