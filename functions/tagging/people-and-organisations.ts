// Tags the people, organisations and companies that a story names, in languages that have a model. Who made the story is
// never a tag.
import type { ParsedArticle, Tag, TagKind } from '../article/article.ts';
import { isContent } from '../article/body.ts';
import { type Body, bodyNamed } from './bodies.ts';
import { isCalledCompany, isCompanyName, isInCode, ricBehind } from './companies.ts';
import { hasLegalForm } from './company-forms.ts';
import { type FoundMention, HEADLINE } from './mentions/find.ts';
import { idOf } from './mentions/ids.ts';
import { goesOn } from './mentions/known-bodies.ts';
import { PhraseKind } from './mentions/lexicon.ts';
import { makersOf } from './mentions/makers.ts';
import { readingOf } from './mentions/of-article.ts';
import { groupOrganisations, kindOf } from './mentions/organisations.ts';
import { groupPeople, type Named, partsOf } from './mentions/people.ts';
import { Case } from './mentions/tokens.ts';
import { placeNameAt } from './place-names.ts';
import { relevanceOf, WEIGHTS } from './relevance.ts';
import type { Tagger } from './tagger.ts';
import { MAX_TOWN_WORDS, townNamed } from './towns.ts';
import { wordsOf } from './words.ts';

const NAME = 'mentions';

/** Of a line in a table or list, and of one who only says what others do: an analyst, a news agency. */
const SMALL_WEIGHT = 0.5;

/** Below it a name is wrong more often than right. */
const MIN_CONFIDENCE = 0.5;

const ONLOOKERS = new Set(
  'analyst analysts broker dealer economist strategist trader lawyer witness resident'.split(' '),
);
const TELLING = new Set('told tell telling by'.split(' '));

export const peopleAndOrganisations: Tagger = {
  name: NAME,
  tag(article) {
    const { mentions } = readingOf(article);
    if (mentions.length === 0) return [];
    const isMaker = makersOf(article);
    const weigh = weigher(article);
    const people = groupPeople(mentions.filter(({ class: kind }) => kind === 'PER')).filter(
      (named) => !isMaker('person', named),
    );
    const bodies = groupOrganisations(
      mentions.filter((mention) => mention.class === 'ORG' && !isInCode(mention) && !isNoBody(mention)),
    ).filter((named) => !isMaker('organisation', named));
    const tags = [
      ...people.map((named) => tagOf(personOf(named), named.mentions, weigh)).filter(({ name }) => isName(name)),
      ...oneOfEach(bodies).map(([who, named]) => tagOf(who, named, weigh)),
    ];
    return tags.filter((tag) => tag.confidence >= MIN_CONFIDENCE);
  },
};

/** One word that says what somebody is, not who. */
const COMMON = new Set('army cabinet congress covid covid-19 government parliament police treasury union'.split(' '));
/** Last words of what is held, not of who holds it. */
const CONTESTS = new Set(
  'championship championships cup festival fringe games marathon masters nations olympics open prix trophy'.split(' '),
);

/** Contests, and words that are only written like a name. */
function isNoBody({ tokens, sentence, first }: FoundMention): boolean {
  const { key } = tokens.at(-1)!;
  if (tokens.length === 1) return COMMON.has(key) && sentence.tokens[first - 1]?.key !== 'the';
  return bodyNamed(tokens) === undefined && (CONTESTS.has(key) || kindOf(tokens) === PhraseKind.contest);
}

interface Identity {
  readonly kind: TagKind;
  readonly id: string;
  readonly name: string;
}

const personOf = ({ key, mentions }: Named): Identity => ({
  kind: 'person',
  id: idOf('person', key),
  name: nameOf('person', mentions),
});

/** Groups that are one by the table, or by one code, together. */
function oneOfEach(groups: readonly Named[]): [Identity, FoundMention[]][] {
  const found = new Map<string, [Identity, FoundMention[]]>();
  for (const group of groups) {
    const identity = organisationOf(group);
    if (identity === undefined) continue;
    const known = found.get(identity.id);
    if (known === undefined) found.set(identity.id, [identity, group.mentions]);
    else known[1].push(...group.mentions);
  }
  return [...found.values()];
}

/** Undefined where the name is none: a place, a number. */
function organisationOf({ key, mentions }: Named): Identity | undefined {
  const body = bodyOf(mentions);
  const ric = mentions.map(ricBehind).find((code) => code !== undefined);
  if (body !== undefined) return body.kind === 'company' && ric ? { ...body, id: `ric:${ric}` } : body;
  const name = nameOf('organisation', mentions);
  if (ric !== undefined) return { kind: 'company', id: `ric:${ric}`, name };
  if (!isName(name)) return undefined;
  const kind = isCompanyName(fullestOf(mentions)) || mentions.some(isCalledCompany) ? 'company' : 'organisation';
  return { kind, id: idOf(kind, key), name };
}

/** What its fullest name stands for in the table: `SEC` is who the story names in full, whatever else is called so. */
function bodyOf(mentions: readonly FoundMention[]): Body | undefined {
  const { tokens, first, sentence } = fullestOf(mentions);
  if (goesOn(sentence.tokens, first + tokens.length)) return undefined;
  return bodyNamed(tokens) ?? (hasLegalForm(tokens) ? bodyNamed(tokens.slice(0, -1)) : undefined);
}

const fullestOf = (mentions: readonly FoundMention[]): FoundMention =>
  mentions.reduce((a, b) => (b.tokens.length > a.tokens.length ? b : a));

type Weigh = (mention: FoundMention) => number;

function weigher({ body }: ParsedArticle): Weigh {
  const lead = body.findIndex(isContent);
  return (mention) => {
    if (mention.block === HEADLINE) return WEIGHTS.headline;
    const { role } = body[mention.block]!;
    if (role === 'table' || role === 'list' || isOnlooker(mention)) return SMALL_WEIGHT;
    return mention.block === lead ? WEIGHTS.lead : WEIGHTS.text;
  };
}

function isOnlooker({ sentence: { tokens }, first, class: kind }: FoundMention): boolean {
  const before = tokens[first - 1]?.key ?? '';
  return kind === 'PER' ? ONLOOKERS.has(before) : TELLING.has(before);
}

function tagOf(who: Identity, mentions: readonly FoundMention[], weigh: Weigh): Tag {
  const weight = mentions.reduce((sum, mention) => sum + weigh(mention), 0);
  const confidence = mentions.reduce((most, mention) => Math.max(most, mention.confidence), 0);
  return {
    ...who,
    relevance: relevanceOf(weight),
    confidence: Math.round(confidence * 100) / 100,
    tagger: NAME,
    mentions: mentions.map(({ block, start, end }) => ({ block, start, end })),
  };
}

/** The longest way in which it is written, where capitals tell. */
function nameOf(kind: string, mentions: readonly FoundMention[]): string {
  const proper = mentions.filter(({ sentence }) => sentence.case === Case.normal);
  let best = '';
  let most = -1;
  for (const { text, tokens } of proper.length > 0 ? proper : mentions) {
    const parts = partsOf(tokens).length;
    if (parts > most) [best, most] = [text, parts];
  }
  const name = best;
  return kind === 'person' && proper.length === 0 && name === name.toUpperCase() ? inLowerCase(name) : name;
}

const inLowerCase = (name: string): string =>
  name.replace(/\p{L}+/gu, (word) => word[0]! + word.slice(1).toLowerCase());

const isName = (name: string): boolean => !isPlaceName(name) && (/[a-z]{2}/i.test(name) || /\p{L}{2}/u.test(name));

/** Places have tags of their own; a club that is called by its town alone gets none. */
function isPlaceName(name: string): boolean {
  const words = wordsOf(name);
  if (words.length === 0) return false;
  const place = placeNameAt(name, words, 0);
  if (place !== undefined) return place.kind !== 'other' && place.length === words.length;
  return words.length <= MAX_TOWN_WORDS && townNamed(words) !== undefined;
}
