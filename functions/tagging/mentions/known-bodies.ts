// Brings mentions to agree with the table of bodies: what it is sure of is an organisation, whatever the model made of it.
import { bodyAt } from '../bodies.ts';
import type { FoundMention, SentencePlace } from './find.ts';
import { hasCapital, MAX_PROSE, type Token } from './tokens.ts';
import { mentionOf, withCompanies } from './whole-companies.ts';

const CONFIDENCE = 0.95;

export function withKnownBodies(found: readonly FoundMention[], places: readonly SentencePlace[]): FoundMention[] {
  const all: FoundMention[] = [];
  let next = 0;
  for (const place of places) {
    const from = next;
    while (next < found.length && found[next]!.sentence === place.sentence) next++;
    const here = found.slice(from, next);
    const isProse = place.sentence.tokens.length <= MAX_PROSE;
    for (const mention of isProse ? inSentence(withCompanies(here, place), place) : here) all.push(mention);
  }
  return all;
}

function inSentence(found: readonly FoundMention[], place: SentencePlace): readonly FoundMention[] {
  const { tokens } = place.sentence;
  let kept = found;
  for (let at = 0; at < tokens.length; at++) {
    if (!hasCapital(tokens[at]!) && tokens[at]!.key !== 'al') continue;
    const known = bodyAt(tokens, at);
    if (known === undefined || goesOn(tokens, at + known.length)) continue;
    const last = at + known.length - 1;
    const overlapping = kept.filter((mention) => mention.first <= last && lastOf(mention) >= at);
    const isPart = overlapping.some((mention) => beginsBefore(mention, at) || lastOf(mention) > last);
    // `Democratic Party of Japan` is not the Democratic Party; `European Commission President Anna Berg` is no person.
    if (!isPart || overlapping.every((mention) => mention.class === 'PER' && mention.first >= at)) {
      const isNamed = overlapping.some((mention) => mention.class === 'ORG');
      if (known.isSure || isNamed) {
        kept = [
          ...kept.filter((mention) => !overlapping.includes(mention)),
          mentionOf(place, at, last + 1, CONFIDENCE),
        ];
      }
    }
    at = last;
  }
  return kept === found ? found : kept.toSorted((a, b) => a.first - b.first);
}

/** Whose a body is: `U.N. World Food Programme` is the World Food Programme. */
const OWNERS = new Set(['eu', 'u.k.', 'u.n.', 'u.s.', 'uk', 'un', 'us']);

const beginsBefore = ({ first, tokens }: FoundMention, at: number): boolean =>
  first < at && !(first === at - 1 && OWNERS.has(tokens[0]!.key));

/** `Democratic Party of Korea`: the name of another body goes on behind that of a known one. */
export const goesOn = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.key === 'of' && tokens[at + 1] !== undefined && hasCapital(tokens[at + 1]!);

const lastOf = ({ first, tokens }: FoundMention): number => first + tokens.length - 1;
