// Whether a field that may hold a name, a login or a desk names a person: who is named there alone may sign the story.
import type { ParsedArticle } from '../../article/article.ts';
import { namesAgency } from './agency-names.ts';
import { isPerson } from './photographer.ts';
import { hasTelephone } from './telephone.ts';

/** `Ann Example`, never `J. D.`, `system user`, `Sports Desk`. */
export const isPersonsName = (name: string): boolean =>
  isPerson(name) &&
  isWritten(name) &&
  !namesAgency(name) &&
  !SMALL_WORD.test(name) &&
  !SERVICE.test(name) &&
  !COMPANY.test(name);

/** More than initials, and not in small letters alone. */
const isWritten = (name: string): boolean =>
  /\p{L}{2}/u.test(name) && (name !== name.toLowerCase() || name === name.toUpperCase());

/** Names have small words, too, before a large one: `Anna della Rovere`, `Mohamed abdel Rahman`. */
const SMALL_WORD = /(?:^| )\p{Ll}{4,}(?:$| \p{Ll}{4})/u;
/** `Tim Cross`, `Anna Bank` and `Bui The Trung` are persons. */
const SERVICE =
  /(?<!\p{L})(?:wire|photo|newsroom|redacci[oó]n|r[eé]daction|redazione|toimitus|by|from|with|of|agenc[ey]|agence|agentur|agencia|agenzia|department|ministry|newspaper|editorial)(?!\p{L})|^the |^red (?:cross|crescent)$| (?:council|times|magazine|bureau)$|^\p{L}+ \p{L}+ (?:bank|board)$|(?:desk|redak(?:tion|sjon)(?:en)?)(?!\p{L})|^staff | (?:team|admin|user|account|staff|writer|reporter|editor|correspondent)$/iu;
const COMPANY = / (?:Ltd|LTD|Limited|Inc|INC|LLC|PLC|Plc|plc|GmbH|GMBH|AB|AS|Oy|OY)\.?$/u;

/** Signed by whom a field names, where nothing else says who signs: of several fields the first that names a person. */
export function signedBy(article: ParsedArticle, fields: readonly string[]): ParsedArticle {
  const byline = article.byline === undefined ? fields.find(namesPerson) : undefined;
  return byline === undefined ? article : { ...article, byline };
}

/** `By Ann Example, Staff Writer`, `Ann Example/NTB`: who signs stands first, a title or the house behind. */
const namesPerson = (field: string): boolean =>
  field.length <= MAX_FIELD &&
  !field.includes('@') &&
  !hasTelephone(field) &&
  isPersonsName(
    field
      .replace(/^(?:by|von|par|por|av|af|di) /i, '')
      .split(/[,;/|]| (?:and|und|et|y|e|och|og|ja|&) /, 1)[0]!
      .trim(),
  );
const MAX_FIELD = 200;
