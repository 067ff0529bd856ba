// What a NewsML-G2 item names besides itself: its sources, related items, and the members of a package.
import type { ArticleType, Association } from '../../article/article.ts';
import { typeOfFiles } from '../readings/file-types.ts';
import { lineIn, valueIn } from '../syntax/lookup.ts';
import { child, type XmlElement } from '../syntax/xml-element.ts';
import { NAR } from './mark.ts';
import { codeOf, type Fields, namedChildren, qualifierOf } from './names.ts';

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

export const isMedium = (type: ArticleType): boolean => type !== 'text' && type !== 'composite';

/** A picture may have a summary, or words for those who cannot see it, before its caption. */
export const captionAmong = (descriptions: readonly XmlElement[]): XmlElement | undefined =>
  descriptions.find((one) => /caption$/i.test(qualifierOf(one, 'role') ?? '') && lineIn(one) !== undefined);

/** @param guid The item's own: a link to an earlier version of itself (STT) is no association. */
export function readLinks(fields: Fields, guid: string): Association[] {
  return fields.all('link').flatMap((link): Association[] => {
    const target = targetOf(link);
    if (target === undefined || target.uri === guid) return [];
    if (/derivedFrom|processedFrom|evolvedFrom/i.test(qualifierOf(link, 'rel') ?? ''))
      return [{ rel: 'derivedFrom', ...target }];
    return [{ rel: target.type === 'picture' || target.type === 'graphic' ? 'picture' : 'related', ...target }];
  });
}

/** The items of a package in its order: from the root group on as groups name one another, then those that none names. */
export function readMembers(item: XmlElement): Association[] {
  const members: Association[] = [];
  for (const groupSet of namedChildren(item, 'groupSet')) {
    const groups = groupsIn(groupSet);
    // Of two with one id the first counts.
    const byId = new Map(groups.map((group) => [valueIn(group, 'id') ?? '', group] as const).toReversed());
    const named = (id: string | undefined): XmlElement | undefined => (id === undefined ? undefined : byId.get(id));
    const rest = new Set(groups);
    const collect = (group: XmlElement | undefined, depth = 0): void => {
      if (!group || depth > MAX_GROUPS || !rest.delete(group)) return;
      for (const node of group.children) {
        if (typeof node === 'string' || node.ns !== NAR) continue;
        if (node.name === 'group') collect(node, depth + 1);
        else if (node.name === 'groupRef') collect(named(valueIn(node, 'idref')), depth + 1);
        else if (node.name === 'itemRef') members.push(...memberOf(node));
      }
    };
    collect(named(valueIn(groupSet, 'root')));
    for (const group of groups) collect(group);
    // No group is asked for them, and some have none.
    members.push(...namedChildren(groupSet, 'itemRef').flatMap(memberOf));
  }
  return members;
}
/** Packages nest three deep at the most. */
const MAX_GROUPS = 100;

const groupsIn = (parent: XmlElement): XmlElement[] =>
  namedChildren(parent, 'group').flatMap((group) => [group, ...groupsIn(group)]);

function memberOf(ref: XmlElement): Association[] {
  const target = targetOf(ref);
  return target ? [{ rel: 'packageMember', ...target }] : [];
}

function targetOf(element: XmlElement): Omit<Association, 'rel'> | undefined {
  const uri = valueIn(element, 'residref') ?? valueIn(element, 'guidref') ?? valueIn(element, 'href');
  if (uri === undefined) return undefined;
  const version = valueIn(element, 'version');
  const type = typeOf(child(element, NAR, 'itemClass')) ?? typeOfFiles([valueIn(element, 'contenttype')]);
  const headline = lineIn(child(element, NAR, 'headline')) ?? lineIn(child(element, NAR, 'title'));
  // Of a text it is a summary.
  const descriptions = type !== undefined && isMedium(type) ? namedChildren(element, 'description') : [];
  const caption = lineIn(captionAmong(descriptions) ?? descriptions[0]);
  return {
    uri,
    ...(version ? { version } : {}),
    ...(type ? { type } : {}),
    ...(headline ? { headline } : {}),
    ...(caption ? { caption } : {}),
  };
}
