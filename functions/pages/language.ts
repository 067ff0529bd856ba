// The language of a text by its stop words: sure, or silent.

const STOP_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    'the and of to in that is was for it with as on his he be by at from have are this not had which but they were an has said will its'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'le la les des et en du une est que qui dans pour au par sur pas plus avec ce il sont aux ont été cette ses mais ou leur elle se'.split(
      ' ',
    ),
  ),
  de: new Set(
    'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei'.split(
      ' ',
    ),
  ),
  es: new Set(
    'el la los las de que y en un una por con del se para no su al lo como más pero sus le ha este sobre fue son entre está ya'.split(
      ' ',
    ),
  ),
};

// The 66 English pages measured have 23 to 37 words of the English list in 100, and of no other list more than 9; the
// pages in other languages have at most 7 of it.
const MIN_SHARE = 0.18;
const MIN_LEAD = 1.6;
const MIN_WORDS = 20;

/** `en`, `fr`, `de` or `es` where the stop words leave no doubt. */
export function readLanguage(text: string): string | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < MIN_WORDS) return undefined;
  const shares = Object.entries(STOP_WORDS)
    .map(([language, stops]) => ({ language, share: words.filter((word) => stops.has(word)).length / words.length }))
    .sort((a, b) => b.share - a.share);
  const [best, second] = shares as [(typeof shares)[number], (typeof shares)[number]];
  return best.share >= MIN_SHARE && best.share >= second.share * MIN_LEAD ? best.language : undefined;
}
