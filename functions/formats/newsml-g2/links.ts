// What a NewsML-G2 item names besides itself: its sources, related items, and the members of a package.
import type { ArticleType, Association } from '../../article/article.ts';
import { child, foldedText, type XmlElement } from '../syntax/xml.ts';
import { codeOf, type Fields, NAR, namedChildren, valueIn } from './names.ts';

const TYPES: ReadonlyMap<string, ArticleType> = new Map<string, ArticleType>([
  ['text', 'text'],
  ['picture', 'picture'],
  ['photo', 'picture'],
  ['composite', 'composite'],
  ['video', 'video'],
  ['audio', 'audio'],
  ['graphic', 'graphic'],
  ['animated', 'graphic'],
]);

/** The type that an itemClass says (`icls:` or `ninat:`). */
export function typeOf(itemClass: XmlElement | undefined): ArticleType | undefined {
  const code = itemClass && codeOf(itemClass);
  return code === undefined ? undefined : TYPES.get(code.toLowerCase());
}

/** @param guid The item's own: a link to an earlier version of itself (STT) is no association. */
export function readLinks(fields: Fields, guid: string): Association[] {
  const links: Association[] = [];
  for (const link of fields.all('link')) {
    const uri = valueIn(link, 'residref') ?? valueIn(link, 'guidref') ?? valueIn(link, 'href');
    if (uri === undefined || uri === guid) continue;
    const rel = /derivedFrom|processedFrom/i.test(valueIn(link, 'rel') ?? '') ? 'derivedFrom' : 'related';
    const version = valueIn(link, 'version');
    const headline = textIn(link, 'title') ?? textIn(link, 'headline');
    links.push({ rel, uri, ...(version ? { version } : {}), ...(headline ? { headline } : {}) });
  }
  return links;
}

/** The items of a package, group after group, in its order. */
export function readMembers(item: XmlElement): Association[] {
  const members: Association[] = [];
  for (const groupSet of namedChildren(item, 'groupSet')) collect(groupSet, members);
  return members;
}

function collect(parent: XmlElement, members: Association[]): void {
  for (const group of namedChildren(parent, 'group')) collect(group, members);
  for (const ref of namedChildren(parent, 'itemRef')) {
    const uri = valueIn(ref, 'residref') ?? valueIn(ref, 'guidref') ?? valueIn(ref, 'href');
    if (uri === undefined) continue;
    const version = valueIn(ref, 'version');
    const type = typeOf(child(ref, NAR, 'itemClass'));
    const headline = textIn(ref, 'headline') ?? textIn(ref, 'title');
    members.push({
      rel: 'packageMember',
      uri,
      ...(version ? { version } : {}),
      ...(type ? { type } : {}),
      ...(headline ? { headline } : {}),
    });
  }
}

function textIn(element: XmlElement, name: string): string | undefined {
  const found = child(element, NAR, name);
  return found && (foldedText(found) || undefined);
}
