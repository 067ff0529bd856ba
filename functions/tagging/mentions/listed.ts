// Finds companies that the model missed by the code behind them: `Calder Foods (NYSE: CDF)` names one for certain.
import { hasLegalForm, ricBehind } from '../companies.ts';
import type { FoundMention, SentencePlace } from './find.ts';
import { Case, hasCapital, Shape, type Token } from './tokens.ts';

const CONFIDENCE = 0.9;
const MAX_TOKENS = 6;

/** The mentions of one sentence, with a company before each code that has none. */
export function withListed(found: readonly FoundMention[], place: SentencePlace): readonly FoundMention[] {
  const { sentence, partText } = place;
  let all = found.map(raised);
  if (sentence.case === Case.capitals) return all;
  for (let at = 1; at < sentence.tokens.length; at++) {
    const code = partText.charCodeAt(sentence.tokens[at]!.start);
    if (code !== 40 && code !== 60) continue;
    const first = nameBefore(sentence.tokens, at);
    if (first === undefined) continue;
    const overlapping = all.filter((mention) => mention.first < at && mention.first + mention.tokens.length > first);
    if (overlapping.some((mention) => mention.class === 'ORG')) continue;
    const company = mentionOf(place, first, at);
    if (ricBehind(company) === undefined) continue;
    all = [...all.filter((mention) => !overlapping.includes(mention)), company].sort((a, b) => a.first - b.first);
  }
  return all;
}

/** What has a code or a legal form is a company, however little the model made of it. */
function raised(mention: FoundMention): FoundMention {
  if (mention.class !== 'ORG' || mention.confidence >= CONFIDENCE) return mention;
  const isCertain = hasLegalForm(mention.tokens) || ricBehind(mention) !== undefined;
  return isCertain ? { ...mention, confidence: CONFIDENCE } : mention;
}

/** Where the words with capitals begin that end before a token. */
function nameBefore(tokens: readonly Token[], end: number): number | undefined {
  let first = end;
  while (first > 0 && end - first < MAX_TOKENS && isPart(tokens, first - 1)) first--;
  while (first < end && !hasCapital(tokens[first]!)) first++;
  return first < end ? first : undefined;
}

const isPart = (tokens: readonly Token[], at: number): boolean =>
  hasCapital(tokens[at]!) || tokens[at]!.key === '&' || tokens[at]!.shape === Shape.number;

function mentionOf({ block, partText, sentence }: SentencePlace, first: number, end: number): FoundMention {
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
    confidence: CONFIDENCE,
  };
}
