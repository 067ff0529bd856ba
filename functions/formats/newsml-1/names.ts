// How NewsML 1.x names things: values in @FormalName or in the text, and properties as pairs of both.
import { isEmbargoName } from '../readings/embargo-field.ts';
import { all, first, lineIn, valueIn } from '../syntax/lookup.ts';
import { foldedText, type XmlElement } from '../syntax/xml-element.ts';

export const formalName = (element: XmlElement | undefined): string | undefined => valueIn(element, 'FormalName');

export const textIn = (element: XmlElement | undefined): string | undefined =>
  (element && foldedText(element)) || undefined;

/** The formal name, or the text where a wire puts the value there. */
export const wordIn = (element: XmlElement | undefined): string | undefined => formalName(element) ?? textIn(element);

/** `en` of `en-GB` and `en_GB`. */
export const primary = (language: string | undefined): string | undefined => language?.toLowerCase().split(/[-_]/)[0];

/**
 * A line for people, from the nearest scope that has it: in the standard's element, else in one of a type. Of lines in
 * several languages, that in the story's.
 */
export function lineOf(scopes: readonly XmlElement[], name: string, language?: string): string | undefined {
  const isByline = name === 'ByLine';
  const near = firstFilled(scopes, (scope) => {
    const elements = newsLinesOfScope(scope);
    const said = firstFilled(elements, (lines) => inLanguage(linesIn(lines, name), language, isByline));
    if (said.length > 0) return said;
    return firstFilled(elements, (lines) =>
      linesIn(lines, name).typed.filter((text) => !isByline || !INITIALS.test(text)),
    );
  });
  const found =
    near.length > 0 || !isByline
      ? near
      : firstFilled(scopes.flatMap(newsLinesOfScope), (lines) => linesIn(lines, name).typed);
  return (isByline ? [...new Set(found)].join(', ') : found[0]) || undefined;
}

/** `pho/ed` sign where nobody does. */
const INITIALS = /^\p{L}{1,4}(?:[/-]\p{L}{1,4})*$/u;

/** Empty ones are passed by once: each translation asks the scopes around it again. */
const newsLinesOfScope = (scope: XmlElement): readonly XmlElement[] =>
  all(scope, 'NewsLines').filter(({ children }) => children.length > 0);

function firstFilled(
  elements: readonly XmlElement[],
  read: (element: XmlElement) => readonly string[],
): readonly string[] {
  for (const element of elements) {
    const found = read(element);
    if (found.length > 0) return found;
  }
  return [];
}

/** The lines of one name in a `NewsLines`, in their order. */
interface Lines {
  readonly said: readonly Line[];
  readonly byLanguage: ReadonlyMap<string | undefined, readonly Line[]>;
  /** Some give a line that the standard has an element for as one of a type. */
  readonly typed: readonly string[];
}

interface Line {
  readonly text: string;
  readonly at: number;
}

/** Those of ever so many lines are read once for all the translations that ask for them. */
const READ = new WeakMap<XmlElement, Map<string, Lines>>();
const MANY = 16;

function linesIn(lines: XmlElement, name: string): Lines {
  if (lines.children.length < MANY) return readLines(lines, name);
  let known = READ.get(lines);
  if (!known) {
    known = new Map();
    READ.set(lines, known);
  }
  const found = known.get(name) ?? readLines(lines, name);
  known.set(name, found);
  return found;
}

function readLines(lines: XmlElement, name: string): Lines {
  const said: Line[] = [];
  const byLanguage = new Map<string | undefined, Line[]>();
  for (const element of all(lines, name)) {
    const text = lineIn(element);
    if (text === undefined) continue;
    const line = { text, at: said.length };
    const language = primary(valueIn(element, 'xml:lang'));
    said.push(line);
    const same = byLanguage.get(language);
    if (same) same.push(line);
    else byLanguage.set(language, [line]);
  }
  return { said, byLanguage, typed: said.length > 0 ? [] : typedLines(lines, name) };
}

/** Those in a language, and those that name none; where there are neither, all. */
export const linesFor = (lines: XmlElement, name: string, language: string | undefined): readonly string[] =>
  inLanguage(linesIn(lines, name), language, true);

/** Those that name the story's language, then those that name none, then others; of those who sign, the first two. */
function inLanguage({ said, byLanguage }: Lines, language: string | undefined, isByline: boolean): readonly string[] {
  const wanted = primary(language);
  if (said.length < 2 || wanted === undefined) return said.map(({ text }) => text);
  const own = byLanguage.get(wanted) ?? [];
  const none = byLanguage.get(undefined) ?? [];
  const wide = isByline ? [...own, ...none].sort((a, b) => a.at - b.at) : own;
  const found = [wide, none, said].find((lines) => lines.length > 0) ?? said;
  return found.map(({ text }) => text);
}

const typedLines = (lines: XmlElement, name: string): string[] =>
  newsLinesOf(lines).flatMap((line) =>
    line.type.toLowerCase() === name.toLowerCase() && isOwnLine(line) ? line.text : [],
  );

const OWN_LINES = /^(?:Sub)?HeadLine$|^(?:By|Date|Credit|Slug)Line$/i;

/** True where {@link lineOf} reads it; the address of who wrote the story is no byline. */
export const isOwnLine = ({ type, text }: NewsLine): boolean =>
  OWN_LINES.test(type) && !(/^ByLine$/i.test(type) && text.includes('@'));

/** A line of a type that the standard has no element for. */
export interface NewsLine {
  readonly type: string;
  readonly text: string;
}

export const newsLinesIn = (scope: XmlElement | undefined): NewsLine[] => all(scope, 'NewsLines').flatMap(newsLinesOf);

function newsLinesOf(lines: XmlElement): NewsLine[] {
  return all(lines, 'NewsLine').flatMap((line) => {
    const type = wordIn(first(line, 'NewsLineType')) ?? '';
    return all(line, 'NewsLineText').flatMap((element) => {
      const text = lineIn(element);
      return text === undefined ? [] : [{ type, text }];
    });
  });
}

/** It says what the picture shows. */
export const isCaptionLine = ({ type }: NewsLine): boolean => /caption(?: ?(?:line|text))?$/i.test(type);

export const isEmbargoLine = ({ type }: NewsLine): boolean => isEmbargoName(type);

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

/** What a TopicSet says of a topic. */
export interface Topic {
  readonly code: string;
  /** Whose code it is. */
  readonly scheme?: string;
  readonly name?: string;
  readonly type?: string;
}

/** By their Duid. */
export interface Topics {
  get(duid: string): Topic | undefined;
}

export function readTopics(set: XmlElement, topics: Map<string, Topic>): void {
  for (const topic of all(set, 'Topic')) {
    const duid = valueIn(topic, 'Duid');
    const name = textIn(first(topic, 'Description'));
    const names = all(topic, 'FormalName').filter((one) => textIn(one) !== undefined);
    const formal = names.find((one) => schemeOf(one) !== undefined) ?? names[0];
    const code = textIn(formal) ?? name;
    const scheme = formal && schemeOf(formal);
    const type = wordIn(first(topic, 'TopicType'));
    if (duid === undefined || code === undefined) continue;
    topics.set(duid, {
      code,
      ...(scheme === undefined ? {} : { scheme }),
      ...(name === undefined ? {} : { name }),
      ...(type === undefined ? {} : { type }),
    });
  }
}

/** The topics of an item's components, those around its story the nearest first; then those of the document. */
export function topicsWithin(
  components: readonly XmlElement[],
  scopes: readonly XmlElement[],
  document: Topics,
): Topics {
  const found = new Map<string, Topic>();
  for (const component of [...components, ...scopes.toReversed()]) {
    for (const set of all(component, 'TopicSet')) readTopics(set, found);
  }
  return found.size === 0 ? document : { get: (duid) => found.get(duid) ?? document.get(duid) };
}

/** The topic that `#duid` points to. */
export const topicOf = (reference: string | undefined, topics: Topics): Topic | undefined =>
  reference?.startsWith('#') ? topics.get(reference.slice(1)) : undefined;

/** The scheme that an element names, or the vocabulary. */
export const schemeOf = (element: XmlElement): string | undefined =>
  valueIn(element, 'Scheme') ?? vocabularyName(valueIn(element, 'Vocabulary'));

/**
 * `urn:newsml:wire.example:20260407:Categories:1` names its list in the part before the last;
 * IPTC's begin with `topicset.`.
 */
export function vocabularyName(vocabulary: string | undefined): string | undefined {
  const parts = vocabulary?.split(':') ?? [];
  return parts.length < 5 ? undefined : parts[4]!.replace(/^topicset\./i, '') || undefined;
}
