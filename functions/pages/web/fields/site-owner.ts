// Sites of one person, whose stories are signed by the name of the site alone.
import { fold } from '../features/counting.ts';
import type { Segment } from '../segments.ts';
import { siteIn } from './headline.ts';
import { isPersonShaped, letters } from './names.ts';
import type { ReadPage } from './read-page.ts';

const MAX_LINE = 60;
const MIN_PLACES = 2;
/** Of the story, in the first person and outside of what it quotes: a house says we, or nothing. */
const MIN_FIRST_PERSON = 3;
const FIRST_PERSON = /(?<![\p{L}\p{N}'’.])I(?:['’](?:m|ve|d|ll))?(?![\p{L}\p{N}.])/gu;
const RIGHTS = /©|\(c\)|copyright.*\d{4}/i;
const QUOTED = /"[^"]{0,400}"|“[^”]{0,400}”/g;

/** The name of the site, where that may be a person's and the story is told by one. */
export function ownerOf(page: ReadPage): string | undefined {
  const name = nameOfSite(page);
  return name !== undefined && isToldByOne(page) ? name : undefined;
}

/** What may be a person's name and stands in two of the places where a site says what it is called. */
export function nameOfSite({ segments, statements, isStory, host }: ReadPage): string | undefined {
  const own = segments.filter(({ text }, at) => text.length <= MAX_LINE && !isStory[at]);
  const lines = own.map(({ text }) => bare(text.replace(/^About /, '')));
  const rights = own.filter(({ text }) => RIGHTS.test(text)).map(({ text }) => ` ${fold(text)} `);
  const hosts = (host ?? '').split('.');
  const titled = siteIn(statements.titles, undefined) ?? '';
  const places = (name: string): number =>
    [
      statements.publishers.includes(name),
      statements.titles.some((title) => title.endsWith(` ${name}`)) || titled === name,
      rights.some((text) => text.includes(` ${fold(name)} `)),
      hosts.includes(letters(name)),
      lines.includes(name),
    ].filter(Boolean).length;
  const named = [...statements.publishers, ...lines].filter(isPersonShaped);
  return named.find((name) => places(name) >= MIN_PLACES && !isWord(segments, name));
}

/** `Skua Jewelry` sells jewelry: no page writes a person's name in small letters. */
function isWord(segments: readonly Segment[], name: string): boolean {
  const words = name.toLowerCase().split(' ');
  return segments.some(({ text }) =>
    text.match(/(?<![\p{L}@/.])\p{Ll}{3,}(?![\p{L}@/.])/gu)?.some((word) => words.includes(word)),
  );
}

const bare = (text: string): string => text.replace(/[^\p{L}]+$/u, '');

function isToldByOne({ segments, isStory }: ReadPage): boolean {
  const story = segments.filter((_: Segment, at) => isStory[at]);
  let count = 0;
  for (const { text } of story) count += text.replace(QUOTED, '').match(FIRST_PERSON)?.length ?? 0;
  return count >= MIN_FIRST_PERSON;
}
