// TT's habits in ninjs 1: what an update does to its story is a word among the signals of its own (TT ninjs 1.5), and its
// datelines have a class of their own.
import { type JsonObject, object, text } from '../syntax/json.ts';

/** As the signals of others have it. */
export const readUpdateType = (item: JsonObject): string[] =>
  /^korr/i.test(text(object(item, 'signals'), 'updatetype') ?? '') ? ['correction'] : [];

/** The body with datelines under the class that others have. */
export const withNamedDatelines = (html: string): string => html.replaceAll('class="dat"', 'class="dateline"');
