// Who made, sent or published a story: credits are never tags, under whatever name the text has them.
import type { ParsedArticle } from '../../article/article.ts';
import { type FoundMention, HEADLINE } from './find.ts';
import { idOf } from './ids.ts';
import { keyOfOrganisation } from './organisations.ts';
import { groupPeople, type Named } from './people.ts';
import { Case, tokensOf } from './tokens.ts';

/** Names of one agency. */
const AGENCIES: readonly (readonly string[])[] = [
  ['reuters', 'thomson reuters', 'reuters news', 'reuters news agency'],
  ['ap', 'associated press'],
  ['afp', 'agence france-presse'],
  ['dpa', 'deutsche presse-agentur', 'german press agency'],
  ['pa', 'press association', 'pa media'],
  ['aap', 'australian associated press'],
  ['upi', 'united press international'],
];

/** Whether a name is one of theirs. Who only holds the rights or is a source is a tag where the headline names it. */
export function makersOf(article: ParsedArticle): (kind: 'person' | 'organisation', named: Named) => boolean {
  const { credits, provider, publisher, creditline, byline, rights, infoSources, dateline } = article;
  const makers = idsOf([
    provider,
    publisher,
    creditline,
    byline?.replace(/^by /i, ''),
    dateline?.source,
    ...credits.map(({ name }) => name),
  ]);
  const sources = idsOf([rights.copyrightHolder, ...infoSources.map(({ name }) => name)]);
  return (kind, { key, mentions }) => {
    const id = idOf(kind, key);
    return makers.has(id) || (sources.has(id) && !mentions.some(({ block }) => block === HEADLINE));
  };
}

function idsOf(names: readonly (string | undefined)[]): Set<string> {
  const ids = new Set<string>();
  for (const name of names) {
    if (name === undefined || name.trim() === '') continue;
    for (const key of keysOf(name)) ids.add(idOf('organisation', key));
    for (const { key } of groupPeople([pretend(name)])) ids.add(idOf('person', key));
  }
  return ids;
}

function keysOf(name: string): string[] {
  const key = keyOfOrganisation(tokensOf(name));
  const agency = AGENCIES.find((names) => names.includes(key)) ?? [key];
  // `CTVNews.ca` is CTV.
  const site = /^(?:www\.)?([\p{L}\p{N}-]{2,60})\.[a-z]{2,}$/iu.exec(name.trim())?.[1]?.toLowerCase();
  return site === undefined ? [...agency] : [...agency, site, site.replace(/news$/, '')];
}

/** A name as if it were mentioned, so that both are keyed alike. */
function pretend(text: string): FoundMention {
  const tokens = tokensOf(text);
  const sentence = { tokens, case: Case.normal };
  const place = { block: 0, partText: text, sentence };
  return { ...place, tokens, first: 0, start: 0, end: text.length, text, class: 'PER', confidence: 1 };
}
