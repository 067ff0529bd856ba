// Whether a field that may hold a name, a login or a desk names a person: who is named there alone may sign the story.
import type { ParsedArticle } from '../../article/article.ts';
import { caseless } from '../syntax/caseless.ts';
import { isAgencyName, namesAgency } from './agency-names.ts';
import { isPerson } from './photographer.ts';

/** `Ann Example`, never `J. D.`, `system user`, `Sports Desk`. */
export const isPersonsName = (name: string): boolean =>
  isPerson(name) &&
  isWritten(name) &&
  !namesAgency(name) &&
  !SMALL_WORD.test(name) &&
  !SERVICE.test(name) &&
  !TITLE.test(name) &&
  !COMPANY.test(name);

/** More than initials, and not in small letters alone. */
const isWritten = (name: string): boolean =>
  /\p{L}{2}/u.test(name) && (name !== name.toLowerCase() || name === name.toUpperCase());

/** Names have small words, too, before a large one: `Anna della Rovere`, `Mohamed abdel Rahman`. */
const SMALL_WORD = /(?:^| )\p{Ll}{4,}(?:$| \p{Ll}{4})/u;
/** `Tim Cross`, `Anna Bank` and `Bui The Trung` are persons. */
const SERVICE = caseless`(?<!\p{L})(?:wire|photo|newsroom|redacci[oó]n|r[eé]daction|redazione|toimitus|by|from|with|of|agenc[ey]|agence|agentur|agencia|agenzia|department|ministry|newspaper|editorial|council|times|magazine|bureau|red (?:cross|crescent))(?!\p{L})|^the |^(?:\p{L}+ \p{L}+|world|school|deutsche) (?:bank|board)$|^(?:weather|sports|data) bot$|(?:desk|redak(?:tion|sjon)(?:en)?)(?!\p{L})|^staff | (?:team|admin|user|account)$`;
/** `Staff Writer`, `AP Correspondent`: none is a name. */
const TITLE = /(?:^| )(?:staff|writer|reporter|editor|correspondent)$/i;
const COMPANY = / (?:Ltd|LTD|Limited|Inc|INC|LLC|PLC|Plc|plc|GmbH|GMBH|AB|AS|Oy|OY)\.?$/u;

/** Signed by whom a field names, where nothing else says who signs: of several fields the first that names a person. */
export function signedBy(article: ParsedArticle, fields: readonly string[]): ParsedArticle {
  const houses = [article.provider, article.creditline].flatMap((house) => house?.toLowerCase() ?? []);
  const byline = article.byline === undefined ? fields.find((field) => namesPerson(field, houses)) : undefined;
  return byline === undefined ? article : { ...article, byline };
}

/** `By Ann Example, Staff Writer`, `Ann Example/NTB`: who signs stands first; behind a house or a place, its own: `Elm Fork, Texas`. */
function namesPerson(field: string, houses: readonly string[]): boolean {
  if (field.length > MAX_FIELD || OTHER_SIGNS.test(field)) return false;
  const [first, ...others] = field
    .replace(/^(?:by|von|par|por|av|af|di) /i, '')
    .split(/[,;/|]| (?:and|und|et|y|e|och|og|ja|&) /)
    .map((part) => part.trim());
  return (
    isPersonsName(first!) &&
    others.every((part) => isPersonsName(part) || DEGREE.test(part) || TITLE.test(part) || isHouse(part, houses))
  );
}
const MAX_FIELD = 200;
/** Of addresses and numbers to call. */
const OTHER_SIGNS = /@|\d{3}/;
const DEGREE = /^(?:Ph\.?D|Dr|MD|M\.D|Jr|Sr|II|III)\.?$/;
const isHouse = (part: string, houses: readonly string[]): boolean =>
  namesAgency(part) ||
  isAgencyName(part.replace(/^the /i, '')) ||
  SERVICE.test(part) ||
  houses.includes(part.toLowerCase());
