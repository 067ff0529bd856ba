// How NewsML 1.x names things: values in @FormalName or in the text, and properties as pairs of both.
import { all, first, lineIn, valueIn } from '../syntax/lookup.ts';
import { foldedText, type XmlElement } from '../syntax/xml-element.ts';

export const formalName = (element: XmlElement | undefined): string | undefined => valueIn(element, 'FormalName');

export const textIn = (element: XmlElement | undefined): string | undefined =>
  (element && foldedText(element)) || undefined;

/** The formal name, or the text where a wire puts the value there. */
export const wordIn = (element: XmlElement | undefined): string | undefined => formalName(element) ?? textIn(element);

/** A line for people, from the nearest element that has it. */
export function lineOf(scopes: readonly XmlElement[], name: string): string | undefined {
  for (const scope of scopes) {
    for (const lines of all(scope, 'NewsLines')) {
      const found = all(lines, name).flatMap((line) => lineIn(line) ?? []);
      if (found.length > 0) return name === 'ByLine' ? found.join(', ') : found[0];
    }
  }
  return undefined;
}

export interface Property {
  readonly name: string;
  readonly value: string;
}

/** The properties of an element that have a value, nested ones included. */
export function propertiesIn(element: XmlElement | undefined): Property[] {
  return all(element, 'Property').flatMap((property) => {
    const name = formalName(property);
    const value = valueIn(property, 'Value') ?? (all(property, 'Property').length > 0 ? undefined : textIn(property));
    const own = name === undefined || value === undefined ? [] : [{ name, value }];
    return [...own, ...propertiesIn(property)];
  });
}

/** What the TopicSets of a document say of a topic, by its Duid. */
export interface Topic {
  readonly code: string;
  readonly name?: string;
  readonly type?: string;
}

export type Topics = ReadonlyMap<string, Topic>;

export function readTopics(set: XmlElement, topics: Map<string, Topic>): void {
  for (const topic of all(set, 'Topic')) {
    const duid = valueIn(topic, 'Duid');
    const name = textIn(first(topic, 'Description'));
    const code = textIn(first(topic, 'FormalName')) ?? name;
    const type = wordIn(first(topic, 'TopicType'));
    if (duid === undefined || code === undefined) continue;
    topics.set(duid, { code, ...(name === undefined ? {} : { name }), ...(type === undefined ? {} : { type }) });
  }
}

/** The topic that `#duid` points to. */
export const topicOf = (reference: string | undefined, topics: Topics): Topic | undefined =>
  reference?.startsWith('#') ? topics.get(reference.slice(1)) : undefined;
