// Credits by the name alone, and who took a picture: its byline may be in capitals, its caption has the name as written.
import type { Credit, CreditRole } from '../../article/article.ts';
import { plainBlanks } from '../../article/spaces.ts';

/** @example photographer('By ANN EXAMPLE', 'A hen. EXAMPLE WIRE/Ann Example') // { role: 'photo', kind: 'person', name: 'Ann Example' } */
export function photographer(byline: string, caption = ''): Credit {
  const sent = byline.replace(LABEL, '') || byline;
  const at = caption.toLowerCase().lastIndexOf(sent.toLowerCase());
  const written = at === -1 ? sent : caption.slice(at, at + sent.length);
  // A few capitals have small letters of another length: then the place is not the same.
  const name = written.toLowerCase() === sent.toLowerCase() ? written : sent;
  // `Ann Example / TT`, `Ann Example, dpa`, `Ann Example via Example Images`
  const people = HANDED_OUT.test(name)
    ? []
    : name
        .split(/\/|, | via |[()]/)
        .map((part) => part.trim())
        .filter(isPersonApart);
  return creditOf('photo', people.length === 1 ? people[0]! : name);
}

/** By whoever stands beside it, mostly a house. */
const HANDED_OUT = /\b(?:handout|courtesy)\b/i;
const isPersonApart = (part: string): boolean => /^\p{Lu}/u.test(part) && isPerson(part);
const LABEL = /^(?:(?:photo|foto|bild|kuva)s?: ?|(?:photo |foto )?by |© ?)/i;

/** Of somebody named alone: a person, by the looks of the name, or a service. */
export const creditOf = (role: CreditRole, name: string): Credit => ({
  role,
  kind: isPerson(name) ? 'person' : 'organisation',
  name,
});

/** A picture's byline is a name in capitals (`MARKO EXAMPLE`) or a service (`REUTERS TV`). */
export const isPerson = (name: string): boolean =>
  /^\p{L}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){1,4}$/u.test(plainBlanks(name)) &&
  !/\b(?:TV|Television|News|Agency|Police|Ministry|Government|Reuters|Press|Service|Images|Pool|Media|Office|Sports|USPW|Courtesy|Handout)\b/i.test(
    name,
  );
