// Reads paragraphs.txt: invented stories labelled by hand. An empty line parts stories; `# ` starts a headline.
import { readFileSync } from 'node:fs';
import { type LabelledDocument, readMarked } from './corpus.ts';

export const readParagraphs = (): LabelledDocument[] =>
  parseParagraphs(readFileSync(new URL('paragraphs.txt', import.meta.url), 'utf8'));

export function parseParagraphs(content: string): LabelledDocument[] {
  return content
    .split(/\n\s*\n/)
    .map((story) => story.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('//')))
    .filter((lines) => lines.length > 0)
    .map((lines) => ({
      hasHeadline: lines[0]!.startsWith('# '),
      texts: lines.map((line) => readMarked(line.replace(/^# /, ''))),
    }));
}
