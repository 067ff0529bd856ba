// Who published the page and who wrote the story, as the page itself says.
import type { Credit, Dateline } from '../article/article.ts';
import { agencyIn } from '../formats/readings/agency-names.ts';
import { isCopyright, isEndHeading, isStamp } from './chrome.ts';
import { foldLine } from './lines.ts';
import type { ReadLine } from './main-text.ts';

// A name that is a host: "Example.com Top Stories". Endings are two to six letters, as in country and news domains.
const HOST_NAME = /^(?:[A-Za-z0-9-]{2,40}\.){1,2}[A-Za-z]{2,6}$/;
const HOST_BESIDE =
  /\b(?:top stories|stories|news|home|homepage|newsletter|app|staff|more from|about|follow|subscribe|copyright|all rights|terms|privacy|contact|advertise|impressum|startseite|accueil)\b|©/i;

const ABOUT =
  /^(?:about|über|à propos de) (?:the )?(\p{Lu}[\p{L}\p{N}'’.-]*(?: (?:\p{Lu}|of |the |& )[\p{L}\p{N}'’.-]*){0,4})$/u;
// "© 2026 Example News. All rights reserved" after which nothing is left but the name.
const RIGHTS_WORDS =
  /\b(?:copyright|all rights reserved|all contents?|tous droits réservés|alle rechte vorbehalten|todos los derechos reservados)\b|©|\(c\)|\b(?:19|20)\d{2}\b(?:\s?[–-]\s?(?:19|20)?\d{2})?/gi;
const LEGAL_FORM = /,? (?:Inc|Ltd|LLC|GmbH|AG|S\.?A|plc|Pty|Co|Corp)\.?$/i;
const MAX_PUBLISHER_WORDS = 5;

/** The page's publisher: a host name in its furniture, the tail of its title, its copyright line, "About …". */
export function findPublisher(lines: readonly ReadLine[], headline: string): string | undefined {
  const furniture = lines.filter(
    (line) => line.kind !== 'prose' && line.kind !== 'sentence' && line.kind !== 'caption',
  );
  return (
    mostOften(furniture.flatMap((line) => hostIn(line.text) ?? [])) ??
    titleTail(lines[0]?.text ?? '', headline) ??
    first(furniture, (line) => copyrightHolder(line.text)) ??
    first(furniture, (line) => ABOUT.exec(line.text)?.[1])
  );
}

/** The first of those that stand there most often: a partner's host is named once, the site's own in every corner. */
function mostOften(names: readonly string[]): string | undefined {
  const counts = new Map<string, { readonly name: string; count: number }>();
  for (const name of names) {
    const key = name.toLowerCase();
    const known = counts.get(key);
    if (known) known.count++;
    else counts.set(key, { name, count: 1 });
  }
  let best: { readonly name: string; readonly count: number } | undefined;
  for (const one of counts.values()) if (!best || one.count > best.count) best = one;
  return best?.name;
}

function first(lines: readonly ReadLine[], read: (line: ReadLine) => string | undefined): string | undefined {
  for (const line of lines) {
    const found = read(line);
    if (found !== undefined) return found;
  }
  return undefined;
}

function hostIn(text: string): string | undefined {
  if (text.length > 120 || /\bpowered by\b/i.test(text) || !(HOST_BESIDE.test(text) || isEndHeading(text)))
    return undefined;
  return text
    .split(/\s+/)
    .map((word) => word.replace(/^[(|]|[,.:;|)]$/g, '').replace(/^www\./i, ''))
    .find((word) => HOST_NAME.test(word) && /\p{L}{2}/u.test(word) && !isInitialism(word));
}

const isInitialism = (word: string): boolean => word.split('.').every((part) => part.length <= 2);

/** `Headline | Example News` where the page has the headline on its own. */
function titleTail(title: string, headline: string): string | undefined {
  if (headline === '' || title.length <= headline.length || !foldLine(title).startsWith(foldLine(headline)))
    return undefined;
  const tail = title
    .slice(headline.length)
    .split(/\s(?:[|–—·»-]|::)\s/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .at(-1);
  return tail !== undefined && tail.split(/\s+/).length <= MAX_PUBLISHER_WORDS && /\p{L}/u.test(tail)
    ? tail
    : undefined;
}

function copyrightHolder(text: string): string | undefined {
  if (!isCopyright(text) || text.length > 160) return undefined;
  const name = text
    .replace(RIGHTS_WORDS, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.,|by-]{1,40}(?=\p{Lu})|[\s.,|-]{1,40}$/gu, '')
    .replace(LEGAL_FORM, '')
    .trim();
  // A story's own notice, "© 2026 The Associated Press", names the provider.
  if (
    name === '' ||
    name.split(' ').length > MAX_PUBLISHER_WORDS ||
    /[.;:,]\s/.test(name) ||
    agencyIn(name) !== undefined
  )
    return undefined;
  return /^\p{Lu}/u.test(name) || HOST_NAME.test(name) ? name : undefined;
}

/** The story's provider: by its sign-off, its dateline, or an agency's name in the lines around the text. */
export function findProvider(
  credits: readonly Credit[],
  dateline: Dateline | undefined,
  around: readonly ReadLine[],
): string | undefined {
  const reporting = credits.filter((credit) => credit.kind === 'organisation');
  const signed =
    reporting.find((credit) => credit.role === 'reporting') ?? reporting.find((credit) => agencyIn(credit.name));
  if (signed) return agencyIn(signed.name) ?? signed.name;
  if (dateline?.source !== undefined) return dateline.source;
  return first(around, (line) => (isSourceLine(line) ? agencyIn(line.text) : undefined));
}

const MAX_SOURCE_WORDS = 8;
const MAX_SOURCE_LENGTH = 120;

/** "Reuters", "By Ann Example, Associated Press", "Source: AFP": short and capitalised, no headline. */
function isSourceLine({ kind, text }: ReadLine): boolean {
  if (kind === 'byline' || /^(?:source|quelle|fuente|with|mit material von|avec)\b/i.test(text))
    return text.length <= MAX_SOURCE_LENGTH;
  if (kind !== 'label' && !isStamp(text)) return false;
  const words = text
    .replace(/^\(|\)$/g, '')
    .split(/[\s|,/·•]+/)
    .filter((word) => /\p{L}/u.test(word));
  return (
    words.length > 0 &&
    words.length <= MAX_SOURCE_WORDS &&
    words.every((word) => !/^\p{Ll}/u.test(word) || agencyIn(word) !== undefined)
  );
}
