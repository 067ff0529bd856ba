// Companies that the model missed or cut wrongly, by what is certain: a code or legal form behind the name, or a word
// before it after which only a company can stand.
import { ricBehind } from '../companies.ts';
import { announcesCompany, hasLegalForm, isKindOfCompany, isLegalForm } from '../company-forms.ts';
import type { FoundMention, SentencePlace } from './find.ts';
import { Case, hasCapital, Shape, type Token } from './tokens.ts';

const CONFIDENCE = 0.9;
/** After a word like `chipmaker` alone. */
const ANNOUNCED = 0.8;
const MAX_TOKENS = 6;
const PARTICLES = new Set('& al and da de del des di do dos du e el la van von y'.split(' '));

/** The mentions of one sentence, with its companies whole. */
export function withCompanies(found: readonly FoundMention[], place: SentencePlace): readonly FoundMention[] {
  const { tokens, case: letters } = place.sentence;
  let all: readonly FoundMention[] =
    found.length === 0 ? found : found.map((mention) => whole(withoutKind(mention, place), place));
  if (letters === Case.capitals) return all;
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.shape === Shape.mark) {
      if (token.key === '(' || token.key === '<') all = withListed(all, place, at);
    } else if (hasCapital(token) && announcesCompany(tokens[at - 1]!)) all = withAnnounced(all, place, at);
  }
  return all;
}

/** `Airline Aurelia` at a sentence's start is Aurelia. */
function withoutKind(mention: FoundMention, place: SentencePlace): FoundMention {
  const { class: kind, tokens, first, sentence } = mention;
  if (kind !== 'ORG' || tokens.length < 2 || first > 0 || sentence.case !== Case.normal) return mention;
  return isKindOfCompany(tokens[0]!) ? cut(mention, place, first + 1, first + tokens.length) : mention;
}

/** With its legal form and what stands before that: `Cervecería del Valle SAB`, of which the model saw a person Valle. */
function whole(mention: FoundMention, place: SentencePlace): FoundMention {
  const { tokens } = place.sentence;
  let end = mention.first + mention.tokens.length;
  let { first } = mention;
  const next = tokens[end];
  const isCut = next !== undefined && next.start === mention.end + 1 && isLegalForm(next);
  if (isCut) end++;
  if (!isCut && !hasLegalForm(mention.tokens)) return raised(mention);
  while (first > 1 && PARTICLES.has(tokens[first - 1]!.key) && isPlainCapital(tokens[first - 2]!)) first -= 2;
  const company = first === mention.first && !isCut ? mention : cut(mention, place, first, end);
  return { ...company, class: 'ORG', confidence: Math.max(company.confidence, CONFIDENCE) };
}

const isPlainCapital = (token: Token): boolean => token.shape === Shape.capital;

/** What has a code is a company, however little the model made of it. */
function raised(mention: FoundMention): FoundMention {
  if (mention.class !== 'ORG' || mention.confidence >= CONFIDENCE) return mention;
  return ricBehind(mention) === undefined ? mention : { ...mention, confidence: CONFIDENCE };
}

/** With the company whose code opens at a token. */
function withListed(found: readonly FoundMention[], place: SentencePlace, end: number): FoundMention[] {
  let first = end;
  const { tokens } = place.sentence;
  while (first > 0 && end - first < MAX_TOKENS && isPart(tokens[first - 1]!)) first--;
  while (first < end && !hasCapital(tokens[first]!)) first++;
  if (first === 1 && isKindOfCompany(tokens[0]!)) return [...found];
  if (first === end) return [...found];
  const company = mentionOf(place, first, end, CONFIDENCE);
  return ricBehind(company) === undefined ? [...found] : replacing(found, company, 1);
}

/** With the company that a word announces: `the potash maker Soligor`. */
function withAnnounced(found: readonly FoundMention[], place: SentencePlace, first: number): FoundMention[] {
  const { tokens } = place.sentence;
  let end = first + 1;
  while (end < tokens.length && end - first < MAX_TOKENS && isPart(tokens[end]!)) end++;
  return replacing(found, mentionOf(place, first, end, ANNOUNCED), 0);
}

/** A new mention in place of what overlaps it, unless that names an organisation or is as sure as `least`. */
function replacing(found: readonly FoundMention[], mention: FoundMention, least: number): FoundMention[] {
  const end = mention.first + mention.tokens.length;
  const isOver = ({ first, tokens }: FoundMention): boolean => first < end && first + tokens.length > mention.first;
  const over = found.filter(isOver);
  if (over.some(({ class: kind, confidence }) => kind === 'ORG' || confidence >= least)) return [...found];
  return [...found.filter((other) => !isOver(other)), mention].sort((a, b) => a.first - b.first);
}

const isPart = (token: Token): boolean => hasCapital(token) || token.key === '&' || token.shape === Shape.number;

function cut(mention: FoundMention, place: SentencePlace, first: number, end: number): FoundMention {
  const { class: kind, confidence } = mention;
  return { ...mentionOf(place, first, end, confidence), class: kind };
}

/** An organisation of the sentence's tokens from `first`, `end` excluded. */
export function mentionOf(place: SentencePlace, first: number, end: number, confidence: number): FoundMention {
  const { block, partText, sentence } = place;
  const tokens = sentence.tokens.slice(first, end);
  const start = tokens[0]!.start;
  const to = tokens.at(-1)!.end;
  return {
    block,
    partText,
    sentence,
    tokens,
    first,
    start,
    end: to,
    text: partText.slice(start, to),
    class: 'ORG',
    confidence,
  };
}
