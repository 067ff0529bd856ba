// The vocabulary of NewsML-G2 that its readers share: namespaces, and how a field of an item is looked up.
import { NEWSCODES, VOCABULARIES } from '../readings/qcodes.ts';
import { isContactName, isPrivateName, namesContacts } from '../readings/role-words.ts';
import { lineIn, valueIn } from '../syntax/lookup.ts';
import { foldedText, type XmlElement } from '../syntax/xml-element.ts';
import { NAR } from './mark.ts';

/** Reuters' own attributes and elements. */
export const RTR = 'http://www.reuters.com/ns/2003/08/content';

/** STT: role sttnote:private. dpa: pubconstraint dpapconstraint:nonpublic, and sections of class np-nonpublic. */
export const isNotPublic = (name: string | undefined): boolean =>
  // Asked of every field, most of which have no such name.
  name !== undefined && name !== '' && (isPrivateName(name) || isContactName(withoutAlias(name)));

/** The same of a rendition, where `email` and `phone` are the text as it is read there. */
export const isNotPublicRendition = (name: string): boolean => isPrivateName(name) || namesContacts(name);

/** What readers see of an item. Times, status and signals count, whoever may see them. */
const SHOWN = new Set(
  'headline title by creditline dateline slugline description subject keyword genre located creator contributor infoSource altId memberOf'.split(
    ' ',
  ),
);

/**
 * What qualifies an element: a role, a type, a relation, a constraint. Each may be a URI instead, in an attribute of its
 * own (`roleuri`), which is read as a QCode by its last parts: `http://cv.iptc.org/newscodes/cpnature/person` is
 * `cpnature:person`.
 */
export const qualifierOf = (element: XmlElement, name: keyof typeof AS_URI): string | undefined =>
  valueIn(element, name) ?? endOf(valueIn(element, AS_URI[name]));

/** Written out: a name that is put together is compared letter by letter, and asked for of every property. */
const AS_URI = {
  role: 'roleuri',
  type: 'typeuri',
  rel: 'reluri',
  rendition: 'renditionuri',
  part: 'parturi',
  scope: 'scopeuri',
  widthunit: 'widthunituri',
  heightunit: 'heightunituri',
  pubconstraint: 'pubconstrainturi',
} as const;

/** The same of an element that names a type: `<type uri="http://cv.iptc.org/newscodes/cpnature/person"/>`. */
export const kindIn = (type: XmlElement): string | undefined => valueIn(type, 'qcode') ?? endOf(valueIn(type, 'uri'));

/** Whose site it is says nothing. */
const endOf = (uri: string | undefined): string | undefined =>
  uri
    ?.replace(/^https?:\/\/[^/#]*/i, '')
    .split(/[/#]/)
    .filter(Boolean)
    .slice(-2)
    .join(':') || undefined;

/** Any property may have a constraint on who may see it (NewsML-G2, commonPowerAttributes). */
export const isConstrained = (element: XmlElement): boolean =>
  element.attributes.length > 0 && isNotPublic(qualifierOf(element, 'pubconstraint'));

/** A text may have a role that says so. */
const isPrivate = (element: XmlElement): boolean =>
  SHOWN.has(element.name) &&
  (isConstrained(element) || (TEXTS.has(element.name) && isNotPublic(qualifierOf(element, 'role'))));
const TEXTS = new Set(['headline', 'description']);

/** The elements of an item's contentMeta and itemMeta, by local name, contentMeta first. */
export class Fields {
  readonly #byName = new Map<string, XmlElement[]>();

  constructor(...parents: readonly (XmlElement | undefined)[]) {
    for (const parent of parents) {
      for (const node of parent?.children ?? []) {
        if (typeof node === 'string' || node.ns !== NAR || isPrivate(node)) continue;
        const known = this.#byName.get(node.name);
        if (known) known.push(node);
        else this.#byName.set(node.name, [node]);
      }
    }
  }

  all(name: string): readonly XmlElement[] {
    return this.#byName.get(name) ?? NONE;
  }

  /** The first that holds text. */
  text(name: string): string | undefined {
    for (const element of this.all(name)) {
      const text = lineIn(element);
      if (text !== undefined) return text;
    }
    return undefined;
  }
}

const NONE: readonly XmlElement[] = [];

export function namedChildren(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  let found: XmlElement[] | undefined;
  for (const node of element?.children ?? []) {
    if (typeof node === 'string' || node.name !== name || node.ns !== NAR || isConstrained(node)) continue;
    if (found) found.push(node);
    else found = [node];
  }
  return found ?? NONE;
}

/** What a concept is called: its first `name`, unless that is one to sort by; a name may come in parts. */
export function nameOf(element: XmlElement): string | undefined {
  const names = namedChildren(element, 'name');
  const found = names.find((name) => !/:sort$/i.test(qualifierOf(name, 'role') ?? '')) ?? names[0];
  if (found === undefined || qualifierOf(found, 'part') === undefined) return lineIn(found);
  const marks = marksOf(found);
  const parts = names.filter((name) => qualifierOf(name, 'part') !== undefined && marksOf(name) === marks);
  return parts.flatMap((part) => lineIn(part) ?? []).join(' ') || undefined;
}

/** What the parts of one name share. */
const marksOf = (name: XmlElement): string => `${valueIn(name, 'xml:lang') ?? ''} ${qualifierOf(name, 'role') ?? ''}`;

/** A party: its name, literal or text, or, where it has none, its code. */
export const partyOf = (element: XmlElement): string | undefined =>
  nameOf(element) ?? valueIn(element, 'literal') ?? (ownText(element) || codeOf(element));

/** Text beside child elements: a definition inside a party is no part of its name. */
const ownText = (element: XmlElement): string =>
  element.children.every((node) => typeof node === 'string') ? foldedText(element) : '';

/** A QCode without its alias: `stat:usable` is `usable`, `rend:baseImage` is `baseImage`. */
export const withoutAlias = (qcode: string): string => qcode.slice(qcode.indexOf(':') + 1);

/** Concepts named by URI (IPTC's "power" conformance), under the alias that QCodes have. */
const SCHEMES: readonly (readonly [uri: string, alias: string])[] = [
  ...VOCABULARIES,
  ['signal', 'sig'],
  ['pubstatusg2', 'stat'],
  ['ninature', 'ninat'],
].map(([scheme, alias]) => [`http://${NEWSCODES}${scheme}/`, `${alias}:`]);

/** A QCode as sent, else a URI. */
export function qcodeOf(element: XmlElement): string | undefined {
  const qcode = valueIn(element, 'qcode');
  if (qcode !== undefined) return qcode;
  const uri = valueIn(element, 'uri')?.replace(/^https:(?=\/\/cv\.iptc\.org\/)/, 'http:');
  const scheme = uri && SCHEMES.find(([start]) => uri.startsWith(start));
  return scheme ? scheme[1] + uri.slice(scheme[0].length) : uri;
}

export function codeOf(element: XmlElement): string | undefined {
  const qcode = qcodeOf(element);
  return qcode?.includes('://') ? qcode : qcode && withoutAlias(qcode);
}
