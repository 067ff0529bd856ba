// Tags the countries and bodies that the wire's own subjects name, so that `N2:TR`, `N2:TUR` and a named Turkey are one tag.
import type { Subject, Tag } from '../article/article.ts';
import { bodyOfN2 } from './bodies.ts';
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
    return [...[...codes].flatMap((code) => tagsOf(code)), ...bodiesOf(subjects)];
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

function bodiesOf(subjects: readonly Subject[]): Tag[] {
  const bodies = subjects
    .filter((subject) => isAbout(subject) && /^n2:/i.test(subject.qcode))
    .flatMap(({ qcode }) => bodyOfN2(qcode.slice(3).toUpperCase()) ?? []);
  const unique = new Map(bodies.map((body) => [body.id, body]));
  return [...unique.values()].map(({ id, name }) => ({
    kind: 'organisation',
    id,
    name,
    relevance: RELEVANCE,
    confidence: CONFIDENCE,
    tagger: NAME,
    mentions: [],
  }));
}
