// Whether a field that may hold a name, a login or a desk names a person: who is named there alone may sign the story.
import type { ParsedArticle } from '../../article/article.ts';
import { namesAgency } from './agency-names.ts';
import { isPerson } from './photographer.ts';

/** `Ann Example`, never `J. D.`, `system user`, `Sports Desk`. */
export const isPersonsName = (name: string): boolean =>
  isPerson(name) && isWritten(name) && !namesAgency(name) && !SMALL_WORD.test(name) && !SERVICE.test(name);

/** More than initials, and not in small letters alone. */
const isWritten = (name: string): boolean =>
  /\p{L}{2}/u.test(name) && (name !== name.toLowerCase() || name === name.toUpperCase());

/** Names have small words, too: `Anna della Rovere`, `Fatima bint Ali`. */
const SMALL_WORD =
  /(?:^| )(?!(?:della|delle|dello|degli|dalla|dalle|vande|vanden|vander|ould|bint|binti|binte)(?: |$))\p{Ll}{4}/u;
const SERVICE =
  /(?<!\p{L})(?:wire|photo|newsroom|redacci[oó]n|r[eé]daction|redazione|toimitus)(?!\p{L})|(?:desk|redak(?:tion|sjon)(?:en)?)(?!\p{L})|^staff | (?:ltd|limited|inc|llc|plc|gmbh|ab|as|oy)\.?$/iu;

/** Signed by whom a field names, where nothing else says who signs. */
export const signedBy = (article: ParsedArticle, name: string | undefined): ParsedArticle =>
  article.byline === undefined && name !== undefined && isPersonsName(name) ? { ...article, byline: name } : article;
