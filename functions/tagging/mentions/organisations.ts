// Which mentions of organisations are one: with and without `Corp`, a name and its acronym, a club and its town.
import { type FoundMention, recogniser } from './find.ts';
import { MAX_PHRASE, PhraseKind } from './lexicon.ts';
import type { Named } from './people.ts';
import { Shape, type Token } from './tokens.ts';

/** A name without these is still the same one. */
const ENDS = new Set(
  'ab ag asa bhd bv co co. company corp corp. corporation gmbh group holding holdings inc inc. incorporated limited llc llp ltd ltd. nv oyj plc pte s.a. sa se spa a/s'.split(
    ' ',
  ),
);
/** A club or company is also called by its first word alone. */
const SHORTENED = new Set(
  'airlines airways albion athletic bank city county fc hotspur motors pharmaceuticals rangers rovers town united wanderers wednesday'.split(
    ' ',
  ),
);
const SMALL = new Set('and at de del des di du e for in la of on the to und y &'.split(' '));

export function groupOrganisations(mentions: readonly FoundMention[]): Named[] {
  const keys = mentions.map(({ tokens }) => keyOfOrganisation(tokens));
  const aliases = aliasesOf(mentions, keys);
  const groups = new Map<string, Named>();
  for (const [at, mention] of mentions.entries()) {
    const key = aliases.get(keys[at]!) ?? keys[at]!;
    if (key === '') continue;
    const group = groups.get(key) ?? { key, mentions: [] };
    groups.set(key, group);
    group.mentions.push(mention);
  }
  return [...groups.values()];
}

/** Lower case, no accents, no `the` before it, no `Corp` behind it, acronyms without points. */
export function keyOfOrganisation(tokens: readonly Token[]): string {
  const words = tokens.filter(({ shape, key }) => shape !== Shape.mark || key === '&').map(plainKey);
  if (words[0] === 'the') words.shift();
  while (words.length > 1 && ENDS.has(words.at(-1)!)) words.pop();
  return words.join(' ');
}

const plainKey = ({ key, shape }: Token): string => (shape === Shape.points ? key.replaceAll('.', '') : key);

/** Short forms that stand for one longer name of the same story. */
function aliasesOf(mentions: readonly FoundMention[], keys: readonly string[]): Map<string, string> {
  const long = new Map<string, string | undefined>();
  const seen = new Set<string>();
  for (const [at, { tokens }] of mentions.entries()) {
    const key = keys[at]!;
    if (seen.has(key)) continue;
    seen.add(key);
    const words = key.split(' ');
    if (words.length < 2) continue;
    const forms = [acronymOf(tokens), ...shortForms(tokens, words)];
    // A form of two longer names is neither's.
    for (const form of forms) long.set(form, long.has(form) && long.get(form) !== key ? undefined : key);
  }
  return new Map([...long].flatMap(([form, key]) => (key === undefined || form.length < 3 ? [] : [[form, key]])));
}

/** `Lotus` for Lotus Air, `Yankees` for the New York Yankees. */
function shortForms(tokens: readonly Token[], words: readonly string[]): string[] {
  if (words.length > MAX_PHRASE) return [];
  const isTeam = kindOf(tokens) === PhraseKind.team;
  const forms = words.length === 2 && SHORTENED.has(words[1]!) ? [words[0]!] : [];
  if (isTeam) for (let from = 1; from < words.length; from++) forms.push(words.slice(from).join(' '));
  const first = kindOf(tokens.slice(0, 1));
  if (!isTeam && (GENERIC.has(words[0]!) || (first !== undefined && PLACES.has(first)))) return forms;
  for (let to = 1; to < words.length; to++) forms.push(words.slice(0, to).join(' '));
  return forms;
}

const PLACES: ReadonlySet<number> = new Set([
  PhraseKind.country,
  PhraseKind.largeCity,
  PhraseKind.city,
  PhraseKind.people,
  PhraseKind.place,
]);

/** First words that stand for no one of the many names that begin with them. */
const GENERIC = new Set(
  'action air alliance bank central chamber church city college committee court democratic department federal federation first foreign free general global great green group high house institute international labour liberal metropolitan ministry movement museum national new northern office party people popular public radio royal school security social socialist society state supreme union united university workers world'.split(
    ' ',
  ),
);

/** What the lists know a whole name as. */
export function kindOf(tokens: readonly Token[]): number | undefined {
  const known = recogniser().lexicon.phrase(tokens, 0);
  return known?.length === tokens.length ? known.kind : undefined;
}

function acronymOf(tokens: readonly Token[]): string {
  return tokens
    .filter(({ key, shape }) => shape !== Shape.mark && shape !== Shape.lower && !SMALL.has(key))
    .map(({ key }) => key[0]!)
    .join('');
}
