// What a list calls an article: its headline as sent, or, where the wire sends none (a picture with nothing but its
// caption, a telegraph message, Ritzau), the words that it begins with.
import type { ParsedArticle } from './article.ts';
import { contentText } from './body.ts';

const OPENING_LENGTH = 100;

export function titleOf({ headlineSent, description, body, slugline }: ParsedArticle): string {
  if (headlineSent !== '') return headlineSent;
  const opening = (description ?? contentText(body)).trimStart().split('\n', 1)[0]!.trim();
  if (opening === '') return slugline ?? '';
  if (opening.length <= OPENING_LENGTH) return opening;
  const words = opening.slice(0, OPENING_LENGTH);
  const end = words.lastIndexOf(' ');
  return `${(end > 0 ? words.slice(0, end) : words).toWellFormed()}…`;
}
