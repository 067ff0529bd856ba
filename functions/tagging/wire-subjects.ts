// Tags the countries that the wire's own subjects name, so that `N2:TR`, `N2:TUR` and a named Turkey are one tag.
import type { Subject, Tag } from '../article/article.ts';
import { countryPlace } from './place-names.ts';
import type { Tagger } from './tagger.ts';
import { countryOfQCode } from './wire-countries.ts';

const NAME = 'wire-subjects';
// An editor set the code, but some codes come from rules of the wire's system.
const CONFIDENCE = 0.95;
// The wire does not rank its codes, but gives few; half is what headline and first paragraph give (relevance.ts).
const RELEVANCE = 0.5;

export const wireSubjects: Tagger = {
  name: NAME,
  tag({ subjects }) {
    const codes = new Set(subjects.filter(isAbout).map(({ qcode }) => countryOfQCode(qcode)));
    return [...codes].flatMap((code) => tagsOf(code));
  },
};

/** A genre says what the story is, not what it is about. */
const isAbout = ({ rel }: Subject): boolean => rel !== 'genre';

function tagsOf(code: string | undefined): Tag[] {
  const place = code === undefined ? undefined : countryPlace(code);
  if (place === undefined) return [];
  const { id, name } = place;
  return [{ kind: 'place', id, name, relevance: RELEVANCE, confidence: CONFIDENCE, tagger: NAME, mentions: [] }];
}
