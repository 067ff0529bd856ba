// Sites of one person, whose stories are signed by the name of the site alone.
import { fold } from '../../counting.ts';
import { TITLE_MARK } from './headline.ts';
import { isPersonShaped, letters } from './names.ts';
import type { ReadPage } from './read-page.ts';

/** In characters: names of people have some twenty at most, lines with their rights some forty more. */
const MAX_LINE = 60;
/** Of one page: a site says its name at the top, at the bottom and in its menu. */
const MAX_LINES = 200;
const MIN_PLACES = 2;
/** Of the story, in the first person and in no paragraph that quotes: a house says we, or nothing. */
const MIN_FIRST_PERSON = 3;
const FIRST_PERSON = /(?<![\p{L}\p{N}'’.])I(?:['’](?:m|ve|d|ll))?(?![\p{L}\p{N}.])/gu;
const QUOTES = /["“”„«»‘]/;
/** A line of whose rights it speaks is signed by nobody. */
export const RIGHTS = /©|\(c\)|copyright.{0,40}\d{4}/i;

/** The name of the site, where that may be a person's and the story is told by one. */
export function ownerOf(page: ReadPage): string | undefined {
  return isToldByOne(page) ? nameOfSite(page) : undefined;
}

/** What may be a person's name and stands in two of the places where a site says what it is called. */
export function nameOfSite({ segments, statements, isStory, host = '' }: ReadPage): string | undefined {
  const first = isStory.indexOf(true);
  const [top, lines, rights] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const [at, { text }] of segments.entries()) {
    if (text.length > MAX_LINE || isStory[at] || lines.size + rights.size >= MAX_LINES) continue;
    if (RIGHTS.test(text)) rights.add(` ${fold(text)} `);
    else {
      const line = text.replace(/[^\p{L}]+$/u, '');
      // `About Ann Example` is a line of the menu wherever it stands.
      const told = line.replace(/^About /, '');
      if (!isPersonShaped(told)) continue;
      lines.add(told);
      if (at < first || told !== line) top.add(told);
    }
  }
  const titled = new Set(statements.titles.map((title) => title.split(TITLE_MARK)).flatMap((parts) => outer(parts)));
  const hosts = new Set(host.split('.'));
  const places = (name: string): number => {
    const folded = ` ${fold(name)} `;
    return (
      Number(top.has(name)) +
      Number(titled.has(name)) +
      Number(statements.publishers.includes(name)) +
      Number([...rights].some((text) => text.includes(folded))) +
      // No house is called like a person in its address and on its page by chance.
      (hosts.has(letters(name)) ? MIN_PLACES : 0)
    );
  };
  const candidates = [...new Set([...statements.publishers.filter(isPersonShaped), ...lines])];
  const named = candidates.filter((name) => places(name) >= MIN_PLACES);
  if (named.length === 0) return undefined;
  const small = smallWords(segments.map(({ text }) => text));
  return named.find(
    (name) =>
      !fold(name)
        .split(' ')
        .some((word) => small.has(word)),
  );
}

/** The first and the last part of a title with several. */
const outer = (parts: readonly string[]): string[] => (parts.length > 1 ? [parts[0]!, parts.at(-1)!] : []);

/** `Skua Jewelry` sells jewelry: no page writes a person's name in small letters. */
function smallWords(texts: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const text of texts) for (const word of text.match(SMALL_WORD) ?? []) words.add(word);
  return words;
}
const SMALL_WORD = /(?<![\p{L}@/.])\p{Ll}{3,}(?![\p{L}@/.])/gu;

function isToldByOne({ segments, isStory }: ReadPage): boolean {
  let count = 0;
  for (const [at, { text }] of segments.entries()) {
    if (!isStory[at] || QUOTES.test(text)) continue;
    count += text.match(FIRST_PERSON)?.length ?? 0;
    if (count >= MIN_FIRST_PERSON) return true;
  }
  return false;
}
