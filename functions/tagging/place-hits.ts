// Finds place names in a story: the longest at each capital word of headline, dateline and content blocks.
import type { Mention, ParsedArticle } from '../article/article.ts';
import { isContent } from '../article/body.ts';
import { wordsOfBlock } from './article-words.ts';
import { gapAfter, isInCapitals, isInTitleCase, isLocated, type Span } from './place-context.ts';
import { foreignLanguage, type PlaceName, placeNameAt } from './place-names.ts';
import { MAX_TOWN_WORDS, townNamed, townsPerhapsNamed } from './towns.ts';
import { type Word, withoutElisions } from './words.ts';

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
  findIn(article, article.headline, HEADLINE, 'headline', hits);
  let section: Section = 'lead';
  for (const [index, block] of article.body.entries()) {
    if (block.role === 'dateline') findIn(article, block.text, index, 'dateline', hits);
    if (!isContent(block)) continue;
    findIn(article, block.text, index, section, hits);
    section = 'text';
  }
  return hits;
}

function findIn(article: ParsedArticle, text: string, block: number, section: Section, hits: PlaceHit[]): void {
  const language = foreignLanguage(article.language);
  const all = wordsOfBlock(article, block);
  const words = language === 'fr' || language === 'it' ? withoutElisions(text, all) : all;
  const inCapitals = isInCapitals(text);
  const isFlat = section !== 'dateline' && (inCapitals || (section === 'headline' && isInTitleCase(words)));
  for (let first = 0; first < words.length; first++) {
    if (!words[first]!.isCapital) continue;
    const name = placeNameAt(text, words, first, language);
    if (name === undefined) {
      const town = isFlat ? undefined : townAt({ text, words, first, last: first }, hits.at(-1));
      if (town === undefined) continue;
      const last = first + town.length - 1;
      hits.push(townHit(town, { text, words, first, last }, block, section));
      first = last;
      continue;
    }
    const last = first + name.length - 1;
    const span = { text, words, first, last };
    const mention = { block, start: words[first]!.start, end: words[last]!.end };
    if (isReadable(name, span, inCapitals || section === 'dateline')) {
      const hit = { name, span, mention, section, isFlat };
      addTownBefore(hit, hits);
      hits.push(hit);
    }
    first = last;
  }
  if (section === 'dateline' && words.length > 0) addTownOf(text, words, block, hits);
}

/** `Portland, Maine`: a city that is only known with what it lies in. */
function addTownBefore(hit: PlaceHit, hits: PlaceHit[]): void {
  const { name, span } = hit;
  const region = name.region ?? (name.kind === 'country' ? name.meanings[0]?.place.country : undefined);
  if (region === undefined || gapAfter(span, span.first - 1) !== ', ') return;
  const before = hits.at(-1);
  const isKnown = before?.span.words === span.words && before.span.last === span.first - 1;
  // A city that is known lies there already, or is its namesake: `Paris, Texas`.
  if (isKnown && before.name.meanings.some(({ place }) => place.isCity && region.startsWith(place.country))) return;
  const { text, words } = span;
  for (let first = Math.max(0, span.first - MAX_TOWN_WORDS); first < span.first; first++) {
    const of = words.slice(first, span.first);
    if (!of.every(({ isCapital }) => isCapital)) continue;
    const town = townNamed(of, region);
    if (town === undefined) continue;
    if (isKnown) hits.pop();
    hits.push(townHit(town, { text, words, first, last: span.first - 1 }, hit.mention.block, hit.section));
    return;
  }
}

/** `in Cologne`, `between Amritsar and Lahore`: where only a place can stand. */
function townAt(span: Span, before: PlaceHit | undefined): PlaceName | undefined {
  const { words, first } = span;
  const word = words[first - 1];
  // Most words with a capital stand behind another one, or begin a sentence.
  if (word === undefined || word.isCapital) return undefined;
  const isListed = before?.span.words === words && before.span.last === first - 2 && word.key === 'and';
  if (!isListed && !isLocated(span)) return undefined;
  let end = first + 1;
  while (end < words.length && end - first < MAX_TOWN_WORDS && words[end]!.isCapital && gapAfter(span, end - 1) === ' ')
    end++;
  // The longest run of capitals is the name: `in Cologne Cathedral` is no city.
  return townsPerhapsNamed(words.slice(first, end));
}

/** A dateline's city that is named alone: `TULSA, March 30 -`. */
function addTownOf(text: string, words: readonly Word[], block: number, hits: PlaceHit[]): void {
  const before = hits.at(-1);
  if (before?.mention.block === block && before.name.kind !== 'other') return;
  for (let last = Math.min(MAX_TOWN_WORDS, words.length) - 1; last >= 0; last--) {
    const town = townNamed(words.slice(0, last + 1));
    if (town === undefined) continue;
    hits.push(townHit(town, { text, words, first: 0, last }, block, 'dateline'));
    return;
  }
}

function townHit(name: PlaceName, span: Span, block: number, section: Section): PlaceHit {
  const mention = { block, start: span.words[span.first]!.start, end: span.words[span.last]!.end };
  return { name, span, mention, section, isFlat: true };
}

/** Capitals alone are no name where they may be an acronym or a ticker, nor `US` where it may be a pronoun or a currency. */
function isReadable(name: PlaceName, { text, words, first, last }: Span, inCapitals: boolean): boolean {
  const { start, isAllCaps } = words[first]!;
  if (name.isAcronym && text[start - 1] === '<') return false;
  if (name.key === 'us') return text[words[last]!.end] !== '$' && (!inCapitals || first === 0);
  if (name.isAcronym || !isAllCaps || inCapitals) return true;
  return name.key.length >= 4 && name.meanings.every(({ doubt }) => doubt === 'sure');
}
