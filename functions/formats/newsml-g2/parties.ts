// The people and houses that a NewsML-G2 item names: who provided it, who took or wrote it, what it draws on.
import type { ArticleType, Credit, ParsedArticle } from '../../article/article.ts';
import { providerName, readPhotoCredit } from '../agencies/reuters.ts';
import { namesAgency } from '../readings/agency-names.ts';
import { isPersonsName } from '../readings/persons-name.ts';
import { photographer } from '../readings/photographer.ts';
import { wordsOf } from '../readings/role-words.ts';
import { hasTelephone } from '../readings/telephone.ts';
import { valueIn } from '../syntax/lookup.ts';
import type { XmlElement } from '../syntax/xml-element.ts';
import { type Fields, nameOf, partyOf, qualifierOf, withoutAlias } from './names.ts';
import type { Assertions } from './subjects.ts';

export function providerOf(fields: Fields, assertions?: Assertions): string | undefined {
  const provider = fields.all('provider')[0];
  const sent = provider && knownParty(provider, assertions);
  return sent === undefined ? undefined : providerName(sent);
}

const isPhotographer = (element: XmlElement): boolean => /phot/i.test(qualifierOf(element, 'role') ?? '');
const isAuthor = (element: XmlElement): boolean =>
  /author|artist|illustrat|writer|report|correspond|journalist/i.test(qualifierOf(element, 'role') ?? '');
/** IPTC's and others' word for what a creator is. */
const isPersonType = (element: XmlElement): boolean => /:person$/i.test(qualifierOf(element, 'type') ?? '');
/** Its own, or that of the concept which it names by its code: the town in its address is none. */
const assertedName = (element: XmlElement, assertions: Assertions | undefined): string | undefined => {
  const own = nameOf(element);
  const asserted = own === undefined ? assertions?.of(element) : undefined;
  return own ?? (asserted && nameOf(asserted));
};
/** By its own words, or those that are asserted of its code. */
export const knownParty = (element: XmlElement, assertions: Assertions | undefined): string | undefined =>
  assertedName(element, assertions) ?? partyOf(element);
const isOrganisation = (element: XmlElement, assertions: Assertions | undefined): boolean =>
  /:org(?:ani[sz]ation)?$/i.test(qualifierOf(element, 'type') ?? '') ||
  assertions?.relOf(element) === 'organisation' ||
  namesAgency(assertedName(element, assertions) ?? '');
/** A literal may be a name, a code or a mark in the item. */
const personOf = (element: XmlElement, assertions?: Assertions): string | undefined => {
  const literal = valueIn(element, 'literal');
  return assertedName(element, assertions) ?? (literal !== undefined && isPersonsName(literal) ? literal : undefined);
};
/** `muster.erika` has handled it, and signs nothing. */
const isAccount = (name: string): boolean => name.includes('@') || /^\p{Ll}+(?:[._]\p{Ll}+)+$/u.test(name);
/** What is put where nobody is named: `-`. */
export const namesNobody = (name: string): boolean => !/[\p{L}\p{N}]/u.test(name);
const hasNoRole = (element: XmlElement): boolean => qualifierOf(element, 'role') === undefined;
/** Of IPTC's kinds one alone is a person; an agency may have others of its own (`ex:senior-writer`, `ex:Autorin`). */
const isThing = (element: XmlElement, assertions: Assertions | undefined): boolean => {
  const type = qualifierOf(element, 'type') ?? '';
  return (
    isOrganisation(element, assertions) || /^cpnat(?:ure)?:/i.test(type) || THING.test(wordsOf(withoutAlias(type)))
  );
};
/** The last word says what it is: a `news agency reporter` is none. */
const THING =
  /(?<!\p{L})(?:news ?)?(?:org(?:ani[sz]ation)?|company|firma|agency|agentur|bureau|paper|publisher|redaktion|room|department|desk|team|group|institution|provider|source|wire|feed|website|channel|brand|product|software|system|service|app|(?:ro)?bot|ai|algorithm|automation)$/u;

const isNamedAuthor = (element: XmlElement, assertions?: Assertions): boolean =>
  isAuthor(element) && !isPhotographer(element) && isPersonsName(personOf(element, assertions) ?? '');

/** The creator of a picture is its photographer, if he is named. */
export function photographerOf(fields: Fields, type: ArticleType, assertions?: Assertions): string | undefined {
  if (type !== 'picture' && type !== 'graphic') return undefined;
  const creators = fields.all('creator');
  const others = creators.filter((one) => !isOrganisation(one, assertions));
  const creator = creators.find(isPhotographer) ?? others.find(isAuthor) ?? others.find(hasNoRole);
  const name = creator && personOf(creator, assertions);
  return name === undefined || isAccount(name) || namesNobody(name) ? undefined : name;
}

/** Those who are said to be persons, or authors by a person's name, sign the text where nothing else says who does. */
export function writersOf(fields: Fields, assertions?: Assertions): string | undefined {
  const writers = fields
    .all('creator')
    .filter((one) =>
      isPersonType(one) ? hasNoRole(one) || isAuthor(one) : isNamedAuthor(one, assertions) && !isThing(one, assertions),
    );
  const names = new Set(writers.flatMap((writer) => personOf(writer, assertions) ?? []));
  return [...names].filter((name) => !isAccount(name) && !namesNobody(name)).join(', ') || undefined;
}

export function pictureCredits(type: ArticleType, byline: string | undefined, caption: string | undefined): Credit[] {
  if (type !== 'picture') return [];
  if (byline === undefined) return caption === undefined ? [] : readPhotoCredit(caption);
  return [photographer(byline, caption)];
}

/** Whom to ask is for the desk, wherever it stands, and so is who handled it. */
const isContact = (name: string): boolean => /\S@\S/.test(name) || hasTelephone(name);
const isForDesk = (role: string | undefined, name: string): boolean =>
  /(?<!\p{L})(?:desk|editor|redakt)/u.test(wordsOf(role ?? '')) || name.includes('@');

export function infoSourcesOf(fields: Fields, assertions?: Assertions): ParsedArticle['infoSources'] {
  const sources = new Map<string, { name: string; role?: string }>();
  for (const [elementName, fallback] of [
    ['infoSource', undefined],
    ['creator', 'creator'],
    ['contributor', 'contributor'],
  ] as const) {
    for (const element of fields.all(elementName)) {
      const name = knownParty(element, assertions);
      const sent = qualifierOf(element, 'role');
      const role = sent === undefined ? fallback : withoutAlias(sent);
      if (
        name === undefined ||
        namesNobody(name) ||
        isContact(name) ||
        (elementName === 'contributor' && isForDesk(role, name))
      )
        continue;
      sources.set(`${role} ${name}`, role === undefined ? { name } : { name, role });
    }
  }
  return [...sources.values()];
}
