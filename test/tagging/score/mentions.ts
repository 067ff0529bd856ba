// `score:tags mentions`: precision, recall and F1 of mentions by class against text labelled as in CoNLL-2003.
import { readFileSync } from 'node:fs';
import { type LabelledDocument, readConll } from '../../../bin/data/mentions/corpus.ts';
import { reliabilityLines, scoreLines, scoreMentions } from '../../../bin/data/mentions/score.ts';
import type { ParsedArticle, TagKind } from '../../../functions/article/article.ts';
import type { MentionClass } from '../../../functions/tagging/mentions/labels.ts';
import { tagArticle } from '../../../functions/tagging/registry.ts';
import { cpuMs, median } from '../../bench/median.ts';
import { paragraph, parsed } from '../articles.ts';
import { reliabilityOf, type Sure } from './reliability.ts';

const ROUNDS = 5;

const TAG_KINDS: readonly (readonly [kinds: readonly TagKind[], of: MentionClass])[] = [
  [['person'], 'PER'],
  [['organisation', 'company'], 'ORG'],
];

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
  for (const [kinds, of] of TAG_KINDS) {
    console.log(`\nconfidence of tags: ${kinds.join(', ')}`);
    for (const line of reliabilityOf(judgeTags(documents, articles, kinds, of))) console.log(line);
  }
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const fresh = articles.map((article) => ({ ...article }));
    times.push((await cpuMs(() => fresh.map((article) => tagArticle(article)))) / articles.length);
  }
  const bytes = articles.reduce((sum, { body }) => sum + body.reduce((size, { text }) => size + text.length, 0), 0);
  console.log(`\n${documents.length} stories, ${median(times).toFixed(2)} ms a story, all taggers`);
  console.log(`${(median(times) / (bytes / articles.length / 1024)).toFixed(2)} ms a KB`);
}

/** A tag is right where one of its mentions is labelled just so. */
function judgeTags(
  documents: readonly LabelledDocument[],
  articles: readonly ParsedArticle[],
  kinds: readonly TagKind[],
  of: MentionClass,
): Sure[] {
  return articles.flatMap((article, at) => {
    const { texts, hasHeadline } = documents[at]!;
    const labelled = new Set(
      texts.flatMap(({ spans }, index) =>
        spans
          .filter((span) => span.class === of)
          .map(({ start, end }) => [hasHeadline ? index - 1 : index, start, end].join(' ')),
      ),
    );
    return tagArticle(article)
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ confidence, mentions }) => ({
        confidence,
        isRight: mentions.some(({ block, start, end }) => labelled.has([block, start, end].join(' '))),
      }));
  });
}
