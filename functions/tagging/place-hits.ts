// Finds place names in a story: the longest at each capital word of headline, dateline and content blocks.
import type { Mention, ParsedArticle } from '../article/article.ts';
import { isContent } from '../article/body.ts';
import { isInCapitals, isInTitleCase, type Span } from './place-context.ts';
import { type PlaceName, placeNameAt } from './place-names.ts';
import { wordsOf } from './words.ts';

const HEADLINE = -1;

export type Section = 'headline' | 'dateline' | 'lead' | 'text';

export interface PlaceHit {
  readonly name: PlaceName;
  readonly span: Span;
  readonly mention: Mention;
  readonly section: Section;
  /** Capitals tell nothing in this text. */
  readonly isFlat: boolean;
}

export function findPlaceNames(article: ParsedArticle): PlaceHit[] {
  const hits: PlaceHit[] = [];
  findIn(article.headline, HEADLINE, 'headline', hits);
  let section: Section = 'lead';
  for (const [index, block] of article.body.entries()) {
    if (block.role === 'dateline') findIn(block.text, index, 'dateline', hits);
    if (!isContent(block)) continue;
    findIn(block.text, index, section, hits);
    section = 'text';
  }
  return hits;
}

function findIn(text: string, block: number, section: Section, hits: PlaceHit[]): void {
  const words = wordsOf(text);
  const inCapitals = isInCapitals(text);
  const isFlat = section !== 'dateline' && (inCapitals || (section === 'headline' && isInTitleCase(words)));
  for (let first = 0; first < words.length; first++) {
    if (!words[first]!.isCapital) continue;
    const name = placeNameAt(text, words, first);
    if (name === undefined) continue;
    const last = first + name.length - 1;
    const span = { text, words, first, last };
    const mention = { block, start: words[first]!.start, end: words[last]!.end };
    if (isReadable(name, span, inCapitals || section === 'dateline'))
      hits.push({ name, span, mention, section, isFlat });
    first = last;
  }
}

/** Capitals alone are no name where they may be an acronym or a ticker, nor `US` where it may be a pronoun or a currency. */
function isReadable(name: PlaceName, { text, words, first, last }: Span, inCapitals: boolean): boolean {
  const { start, isAllCaps } = words[first]!;
  if (name.isAcronym && text[start - 1] === '<') return false;
  if (name.key === 'us') return text[words[last]!.end] !== '$' && (!inCapitals || first === 0);
  if (name.isAcronym || !isAllCaps || inCapitals) return true;
  return name.key.length >= 4 && name.meanings.every(({ doubt }) => doubt === 'sure');
}
