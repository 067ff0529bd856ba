// Reads the invented stories of test/tagging/score/labelled and holds the tags of each against what it says.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Block, Mention, ParsedArticle, Tag } from '../../../functions/article/article.ts';
import { tagArticle } from '../../../functions/tagging/registry.ts';
import { keyOf } from '../../../functions/tagging/words.ts';
import { paragraph, parsed } from '../articles.ts';

const FOLDER = fileURLToPath(new URL('labelled/', import.meta.url));

export const LABEL_KINDS = { P: 'person', O: 'organisation', C: 'company', L: 'place', E: 'event' } as const;
export type LabelKind = (typeof LABEL_KINDS)[keyof typeof LABEL_KINDS];

export interface Label {
  readonly kind: LabelKind;
  /** A name as the story has it, an ISO code, or an event as `strike Antwerp 2026-04-17`. */
  readonly text: string;
}

export interface LabelledStory {
  readonly genre: string;
  readonly article: ParsedArticle;
  readonly labels: readonly Label[];
}

export function readLabelledStories(): LabelledStory[] {
  return readdirSync(FOLDER)
    .sort()
    .flatMap((file) => parseStories(file.replace(/\.txt$/, ''), readFileSync(FOLDER + file, 'utf8')));
}

/** @throws Error where a story has no headline of the form `# 2026-03-04 | …` or a label is none */
export function parseStories(genre: string, content: string): LabelledStory[] {
  return content
    .split(/\n\s*\n/)
    .map((story) => story.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('//')))
    .filter((lines) => lines.length > 0)
    .map((lines) => storyOf(genre, lines));
}

function storyOf(genre: string, [first = '', ...rest]: readonly string[]): LabelledStory {
  const [, date, headline] = /^# (\d{4}-\d\d-\d\d) \| (.+)$/.exec(first) ?? [];
  if (headline === undefined) throw new Error(`${genre}: no headline in "${first}"`);
  const isLabels = (line: string): boolean => /^[A-Z]: /.test(line);
  const body = rest
    .filter((line) => !isLabels(line))
    .map((line): Block => (line.startsWith('@') ? { role: 'dateline', text: line.slice(1) } : paragraph(line)));
  const article = parsed({ headline, language: 'en', versionCreated: `${date}T18:00:00Z`, body });
  return { genre, article, labels: rest.filter(isLabels).flatMap(labelsOf) };
}

function labelsOf(line: string): Label[] {
  const kind = LABEL_KINDS[line[0] as keyof typeof LABEL_KINDS];
  if (kind === undefined) throw new Error(`no kind of label: "${line}"`);
  return line
    .slice(3)
    .split('; ')
    .map((text) => ({ kind, text }));
}

export interface Judged {
  readonly kind: LabelKind;
  readonly genre: string;
  readonly headline: string;
  readonly text: string;
  readonly outcome: 'right' | 'wrong' | 'missed';
  /** Of the tag, where there is one. */
  readonly confidence?: number;
}

const KINDS: ReadonlySet<string> = new Set(Object.values(LABEL_KINDS));

/** Each tag is right or wrong, each label without a tag is missed. A tag of another kind than its label is both. */
export function judge({ genre, article, labels }: LabelledStory): Judged[] {
  const open = [...labels];
  const { headline } = article;
  const tags = tagArticle(article);
  const judged = tags
    .filter(({ kind }) => KINDS.has(kind))
    .map((tag): Judged => {
      const at = open.findIndex((label) => label.kind === tag.kind && isOf(label, tag, tags, article));
      if (at >= 0) open.splice(at, 1);
      const kind = tag.kind as LabelKind;
      const text = kind === 'event' ? tag.id : tag.name;
      return { kind, genre, headline, text, confidence: tag.confidence, outcome: at < 0 ? 'wrong' : 'right' };
    });
  return [...judged, ...open.map(({ kind, text }): Judged => ({ kind, genre, headline, text, outcome: 'missed' }))];
}

function isOf({ text }: Label, tag: Tag, tags: readonly Tag[], article: ParsedArticle): boolean {
  if (tag.kind === 'event') return isEvent(text, tag, tags, article);
  if (/^[A-Z]{2}$/.test(text) && tag.kind === 'place') return tag.id === `iso3166:${text}`;
  const names = [tag.name, ...tag.mentions.map((mention) => written(mention, article))];
  return names.some((name) => plain(name) === plain(text));
}

/** `strike Antwerp 2026-04-17`: the kind, the place as it is labelled itself, and the day or no day. */
function isEvent(text: string, tag: Tag, tags: readonly Tag[], article: ParsedArticle): boolean {
  const [, kind, place = '', date = ''] = /^(\w+) (.+?)(?: (\d{4}\S*))?$/.exec(text) ?? [];
  const [, ofKind, scheme, code, ofDate = ''] = tag.id.split(':');
  if (kind !== ofKind || date !== ofDate) return false;
  const where = tags.find(({ id }) => id === `${scheme}:${code}`);
  return where !== undefined && isOf({ kind: 'place', text: place }, where, tags, article);
}

const written = ({ block, start, end }: Mention, { headline, body }: ParsedArticle): string =>
  (block < 0 ? headline : body[block]!.text).slice(start, end);

const plain = (name: string): string =>
  keyOf(name)
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

export function countOf(judged: readonly Judged[]): Counts {
  const counts: Counts = { right: 0, wrong: 0, missed: 0 };
  for (const { outcome } of judged) counts[outcome]++;
  return counts;
}

export const f1Of = ({ right, wrong, missed }: Counts): number => (2 * right) / (2 * right + wrong + missed || 1);
