// What a NewsItem of NewsML 1.x says of other items: those inside it, those that it names, and its own translations.
import type { Association } from '../../article/article.ts';
import type { Position } from '../../errors.ts';
import { all, first, valueIn } from '../syntax/lookup.ts';
import type { XmlElement } from '../syntax/xml-element.ts';
import { scopesOf } from './components.ts';
import { type Identity, readIdentity } from './management.ts';
import { referredUri } from './media.ts';
import { lineOf, textIn } from './names.ts';
import type { Story } from './story.ts';

/** Items that stand inside this one become articles of their own. */
export function nestedItems(item: XmlElement, position: Position): Association[] {
  return nestedItemsIn(item).flatMap((nested): Association[] => {
    const identifier = first(nested, 'Identification', 'NewsIdentifier');
    if (!first(identifier, 'NewsItemId') && !first(identifier, 'PublicIdentifier')) return [];
    const { uri, version } = readIdentity(nested, position);
    return [{ rel: 'packageMember', uri, ...(version === undefined ? {} : { version }) }];
  });
}

/** The NewsItems that its components hold, not those within these. */
export function nestedItemsIn(item: XmlElement): XmlElement[] {
  return all(item, 'NewsComponent').flatMap((component) => [
    ...all(component, 'NewsItem'),
    ...nestedItemsIn(component),
  ]);
}

export function translationsOf(story: Story | undefined, { uri }: Identity): Association[] {
  return (story?.translations ?? []).map(({ component }): Association => {
    const headline = lineOf(scopesOf(component), 'HeadLine', component.language);
    const id = valueIn(component.element, 'Duid') ?? component.language ?? 'translation';
    return { rel: 'related', uri: `${uri}#${id}`, type: 'text', ...(headline === undefined ? {} : { headline }) };
  });
}

/** Items that this one is associated with or derived from. */
export function relationsIn(item: XmlElement): Association[] {
  const management = first(item, 'NewsManagement');
  const relations = new Map<string, Association>();
  for (const [name, rel] of [
    ['DerivedFrom', 'derivedFrom'],
    ['AssociatedWith', 'related'],
  ] as const) {
    for (const element of all(management, name)) {
      const sent = valueIn(element, 'NewsItem');
      const headline = textIn(first(element, 'Comment'));
      if (sent === undefined) continue;
      const uri = referredUri(sent);
      relations.set(`${rel} ${uri}`, { rel, uri, ...(headline === undefined ? {} : { headline }) });
    }
  }
  return [...relations.values()];
}
