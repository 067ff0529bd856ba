// What the rightsInfos of a NewsML-G2 item say: who owns it, and on which terms it may be used.
import type { Rights } from '../../article/article.ts';
import { lineIn, valueIn } from '../syntax/lookup.ts';
import type { XmlElement } from '../syntax/xml-element.ts';
import { primaryOf } from './languages.ts';
import { namedChildren, qualifierOf } from './names.ts';
import { knownParty } from './parties.ts';
import type { Assertions } from './subjects.ts';

/**
 * Of terms in several languages the first counts, those that state none being in that of the item; what holds for all of the
 * item goes before what holds for a part; who owns the words about a story, and who may use those, says nothing of the story.
 * @param around The language of the item
 */
export function rightsOf(
  rightsInfos: Iterable<XmlElement>,
  assertions: Assertions,
  around: string | undefined,
): Rights {
  const rights: { -readonly [Key in keyof Rights]: Rights[Key] } = {};
  const terms = new Set<string>();
  let language: string | undefined;
  const isOfPart = (rightsInfo: XmlElement): boolean => valueIn(rightsInfo, 'idrefs') !== undefined;
  const sent = [...rightsInfos].sort((a, b) => Number(isOfPart(a)) - Number(isOfPart(b)));
  const ofContent = sent.filter((rightsInfo) => !/metadata$/i.test(qualifierOf(rightsInfo, 'scope') ?? ''));
  for (const rightsInfo of ofContent.length > 0 ? ofContent : sent) {
    for (const element of namedChildren(rightsInfo, 'copyrightHolder'))
      put('copyrightHolder', knownParty(element, assertions));
    for (const element of namedChildren(rightsInfo, 'copyrightNotice')) put('copyrightNotice', lineIn(element));
    for (const element of namedChildren(rightsInfo, 'usageTerms')) {
      const term = lineIn(element);
      if (term === undefined) continue;
      const own = primaryOf(valueIn(element, 'xml:lang') ?? valueIn(rightsInfo, 'xml:lang') ?? around ?? '');
      language ??= own;
      if (own === language || own === '') terms.add(term);
    }
  }
  put('usageTerms', [...terms].join('\n') || undefined);
  return rights;

  function put(name: Exclude<keyof Rights, 'keepDays'>, value: string | undefined): void {
    if (value !== undefined) rights[name] ??= value;
  }
}
