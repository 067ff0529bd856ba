// Whose a NITF document is: rights, sources, those who worked on it, and its other numbers.
import type { Credit, CreditRole, EditorNote, ParsedArticle, Rights } from '../../article/article.ts';
import { namesAgency } from '../readings/agency-names.ts';
import { isPrivateNote } from '../syntax/html-pieces.ts';
import { all, first, firstValue, valueIn } from '../syntax/lookup.ts';
import type { XmlElement } from '../syntax/xml-element.ts';
import { firstText, flatText, type NitfDocument } from './document.ts';

export function readNitfRights({ docdata, bodyHead }: NitfDocument): Rights {
  const shown = [...all(bodyHead, 'rights')];
  const notes = [...all(bodyHead, 'note')].filter(isCopyrightNote);
  const copyrightHolder =
    firstValue(all(docdata, 'doc.copyright'), 'holder') ??
    firstText(shown.flatMap((rights) => [...all(rights, 'rights.owner')])) ??
    firstValue(all(docdata, 'doc.rights'), 'owner');
  const copyrightNotice = firstText([...shown, ...notes]);
  const terms = [...all(docdata, 'doc.rights')].map(termsOf).filter((text) => text !== '');
  return {
    ...(copyrightHolder === undefined ? {} : { copyrightHolder }),
    ...(copyrightNotice === undefined ? {} : { copyrightNotice }),
    ...(terms.length === 0 ? {} : { usageTerms: terms.join('\n') }),
  };
}

/** A line of copyright above the story; one that is not for publication is a note like others. */
export const isCopyrightNote = (note: XmlElement): boolean =>
  valueIn(note, 'noteclass')?.toLowerCase() === 'cpyrt' && !isPrivateNote(note);

/** `doc.rights` says all in attributes; prose first, then what needs its name beside it. */
function termsOf(rights: XmlElement): string {
  const prose = ['type', 'limitations'].flatMap((name) => valueIn(rights, name) ?? []);
  const facts = ['geography', 'location-code', 'startdate', 'enddate', 'agent'].flatMap((name) => {
    const value = valueIn(rights, name);
    return value === undefined ? [] : [`${name}: ${value}`];
  });
  return [...prose, ...facts].join('\n');
}

/** Who wrote the story: who owns it, else who distributes it. */
export const readProvider = ({ docdata, bodyHead }: NitfDocument): string | undefined =>
  firstValue(all(docdata, 'doc.copyright'), 'holder') ??
  firstText(all(bodyHead, 'distributor')) ??
  firstValue(all(docdata, 'doc-id'), 'regsrc') ??
  firstValue(all(first(docdata, 'del-list'), 'from-src'), 'src-name');

export function readInfoSources(
  { docdata, bodyHead }: NitfDocument,
  source: string | undefined,
): ParsedArticle['infoSources'] {
  const found = new Map<string, { name: string; role?: string }>();
  const add = (name: string | undefined, role: string): void => {
    if (name !== undefined && name !== '' && !found.has(name)) found.set(name, { name, role });
  };
  add(source, 'source');
  for (const distributor of all(bodyHead, 'distributor')) add(flatText(distributor), 'distributor');
  for (const list of all(docdata, 'del-list')) {
    for (const from of all(list, 'from-src')) add(valueIn(from, 'src-name'), 'from-src');
  }
  for (const id of all(docdata, 'doc-id')) add(valueIn(id, 'regsrc'), 'regsrc');
  return [...found.values()];
}

const ROLES: readonly (readonly [RegExp, CreditRole])[] = [
  [/report|correspond/i, 'reporting'],
  [/writ|author|journalist/i, 'writing'],
  [/edit/i, 'editing'],
  [/photo/i, 'photo'],
  [/graphic|illustrat/i, 'graphics'],
];

/** Who worked on the document, from its history. */
export function readHistory({ head }: NitfDocument): { credits: Credit[]; notes: EditorNote[] } {
  const credits = new Map<string, Credit>();
  const notes: EditorNote[] = [];
  for (const step of all(head, 'revision-history')) {
    const name = valueIn(step, 'name');
    const did = valueIn(step, 'function') ?? '';
    const role = ROLES.find(([pattern]) => pattern.test(did))?.[1] ?? 'other';
    if (name !== undefined)
      credits.set(`${role} ${name}`, { role, kind: namesAgency(name) ? 'organisation' : 'person', name });
    const comment = valueIn(step, 'comment');
    if (comment !== undefined) notes.push({ text: comment, public: false });
  }
  return { credits: [...credits.values()], notes };
}

/** Numbers of the transport and of other systems. */
const NUMBERS = ['sequence', 'takekey', 'transref', 'itemid', 'item-id'];

export function readAltIds(document: NitfDocument, uri: string): ParsedArticle['altIds'] {
  const found: { role: string; value: string }[] = [];
  const uno = valueIn(document.root, 'uno');
  if (uno !== undefined && uno !== uri) found.push({ role: 'uno', value: uno });
  for (const id of all(document.docdata, 'doc-id')) {
    const value = valueIn(id, 'id-string');
    if (value !== undefined && value !== uri) found.push({ role: 'doc-id', value });
  }
  for (const printed of all(document.head, 'pubdata')) {
    const value = valueIn(printed, 'ex-ref');
    if (value !== undefined) found.push({ role: 'ex-ref', value });
  }
  for (const role of NUMBERS) for (const value of document.metas(role)) found.push({ role, value });
  return found;
}
