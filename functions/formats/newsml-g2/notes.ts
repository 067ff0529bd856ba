// Notes to editors of a NewsML-G2 item, and who may see them.
import type { EditorNote } from '../../article/article.ts';
import { plainBlanks, visible } from '../../article/spaces.ts';
import { namesClosingLine, namesCorrection } from '../readings/role-words.ts';
import { lineIn } from '../syntax/lookup.ts';
import { attribute, foldBlanks, type XmlElement } from '../syntax/xml-element.ts';
import { type Fields, isConstrained, isNotPublic, qualifierOf } from './names.ts';

/** The same note may stand in both metas, or under two roles: once is enough. */
export function readNotes(fields: Fields): EditorNote[] {
  const notes = new Map<string, EditorNote>();
  for (const note of fields.all('edNote').flatMap(notesIn)) {
    const words = plainBlanks(visible(note.text));
    const known = notes.get(words);
    if (!known || known.public) notes.set(words, note);
  }
  return [...notes.values()];
}

/** True of one whose role says that it tells what was wrong (dpa: `dpaednoterole:correction`). */
export const isCorrection = (note: XmlElement): boolean =>
  namesCorrection(qualifierOf(note, 'role') ?? '') && lineIn(note) !== undefined;

const isForDesk = (name: string): boolean => name !== '' && (isNotPublic(name) || namesClosingLine(name));

function notesIn(note: XmlElement): EditorNote[] {
  const isPrivate = isConstrained(note) || isForDesk(qualifierOf(note, 'role') ?? '');
  if (note.children.every((node) => typeof node === 'string')) return noteOf(lineIn(note) ?? '', !isPrivate);
  const parts = { public: '', private: '' };
  split(note, parts, isPrivate ? 'private' : 'public');
  return [...noteOf(linesOf(parts.public), true), ...noteOf(linesOf(parts.private), false)];
}

const linesOf = (text: string): string =>
  text
    .split('\n')
    .map(foldBlanks)
    .filter((line) => line !== '')
    .join('\n');

const noteOf = (text: string, isPublic: boolean): EditorNote[] => (text === '' ? [] : [{ text, public: isPublic }]);

const INLINE = new Set('a abbr b em i inline small span strong sub sup time u'.split(' '));

/** Words must not run into one another (`Sperrfrist4. März`); behind a bracket, a quotation mark or a hyphen none does. */
const blankBehind = (text: string): string => ('([<"„“«‹‚‘-/@'.includes(text.at(-1) ?? '') ? '' : ' ');

/** A marked-up note may hold parts of both kinds. What are lines of their own stay so: each may begin as a desk does. */
function split(element: XmlElement, parts: { public: string; private: string }, to: 'public' | 'private'): void {
  const isNotebook = element.children.some(isPublicPart);
  for (const node of element.children) {
    if (typeof node === 'string') {
      parts[to] += node.replaceAll('\n', ' ');
      continue;
    }
    const isPrivate = to === 'private' || isForDesk(attribute(node, 'class') ?? '');
    if (isNotebook && !isPrivate && node.name === 'header') continue;
    const part = isPrivate ? 'private' : 'public';
    const isInline = INLINE.has(node.name) && part === to;
    parts[part] += isInline ? blankBehind(parts[part]) : '\n';
    split(node, parts, part);
    if (!isInline) parts[part] += '\n';
  }
}

/** Parts of dpa's notebook say for whom they are, which its title (`Notizblock`), a word of notes for the desk, does not. */
const isPublicPart = (node: XmlElement | string): boolean =>
  typeof node !== 'string' && /(?:^|\s)np-public(?:\s|$)/i.test(attribute(node, 'class') ?? '');
