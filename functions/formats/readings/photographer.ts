// Who took a picture: its byline may be in capitals, its caption has the name as it is written.
import type { Credit } from '../../article/article.ts';
import { isPerson } from '../agencies/reuters.ts';

/** @example photographer('By ANN EXAMPLE', 'A hen. EXAMPLE WIRE/Ann Example') // { role: 'photo', kind: 'person', name: 'Ann Example' } */
export function photographer(byline: string, caption = ''): Credit {
  const sent = byline.replace(/^by /i, '');
  const at = caption.toLowerCase().lastIndexOf(sent.toLowerCase());
  const written = at === -1 ? sent : caption.slice(at, at + sent.length);
  // A few capitals have small letters of another length: then the place is not the same.
  const name = written.toLowerCase() === sent.toLowerCase() ? written : sent;
  return { role: 'photo', kind: isPerson(name) ? 'person' : 'organisation', name };
}
