// dpa's habits in IPTC 7901, which the other German agencies share: below the story a notebook (`# Notizblock`) whose end
// is for the desk alone, and sections by their letters.

import type { Credit, CreditRole, EditorNote, Rights } from '../../article/article.ts';
import { embargoIn } from '../readings/embargo.ts';
import { isNoteWithAddress } from '../readings/private-part.ts';
import { readNames } from '../readings/signoff.ts';
import { hasTelephone } from '../readings/telephone.ts';
import { caseless } from '../syntax/caseless.ts';
import { saysNotForPublication } from '../telegraph/status.ts';

const NOTEBOOK =
  /^#\s(?:dpa[- ]?)?(?:notebook|notizblock|notizbuch|bloc-?notes|bloc de notas|cuaderno|redaktionelle[rs]? hinweise?|redaktionell)\b/i;
const SECTION = /^#{1,3}\s*/;
/** Longer than any title: such a line is text. */
const MAX_TITLE = 200;
/**
 * A section may stand below the story without the head of a notebook (`## dpa Contacts`), where its whole title says so:
 * `## Germany` is a crosshead.
 */
const LONE_SECTION =
  /^(?:dpa[- ]?)?(?:(?:(?:presse|medien|redaktions?|editorial |press |media |redaktionelle )?(?:contacts?|kontakte?)|contactos?|contatt[io]|contact (?:details|persons?|information)|kontakt(?:daten|person(?:en)?|informationen)|ansprechpartner(?:[*:_/]?-?in(?:nen)?)?|ansprechperson(?:en)?|editorial contact persons?)(?: (?:(?:für|for|de|du|pour|per|til) )?(?:die |la |el |the |den )?(?:presse|pressen|medien|redaktion(?:en)?|rückfragen|press|media|editors|prensa|redacci[oó]n|rédaction|stampa))?(?: ?\([^()]{0,60}\))?|notes? to editors?|redaktionelle[rs]? hinweise?|aviso al editor)$/i;
/** Sections that hold notes and nothing else, so that their title says nothing. */
const NOTES =
  /^(?:notes? to editors?|redaktionelle[rs]? hinweise?|aviso al editor|(?:dpa[- ]?)?(?:notebook|notizblock)|bloc de notas)$/i;
/** What may stand above the contacts, and is no crosshead where it is a list. */
const OPEN_SECTION = /^(?:internet|links?|orte?|places?|locations?|lugar(?:es)?|termine?)$/i;
/** Anywhere in the title of a section: rather hidden than shown. */
const CONTACTS =
  /kontakt|contact|contatt|ansprechp|rückfragen|yhteys|pressestelle|presseanfrage|press office|(?:en|in)quiries|ufficio stampa/i;
/** As a word of its own, or the end of one: `Kontaktverbot` is the news. */
const CONTACT_WORD = caseless`(?:kontakt(?:e|en|daten|person(?:en)?|informationen|info)?|contact(?:s|os?|en|o|personen|gegevens)?|contatt[io]|ansprechp\p{L}{4,10}|rückfragen|pressestelle|presseanfragen|press office|(?:media|press) (?:en|in)quiries|ufficio stampa|yhteystiedot|yhteyshenkilöt?|kontaktuppgifter|kontaktoplysninger)(?!\p{L})`;
const ITEM = /^[-+•*] /;
const ADDRESS = /[\w.+-]{1,64}@[\w-]/;
const STARS = /^\s*\*(?: \*){2,}\s*$/;
const COPYRIGHT = /^(?:\(c\)|©|copyright\b)/i;
const CREDITS: readonly (readonly [RegExp, CreditRole])[] = [
  [
    /^(?:reporting|report|text|autor(?:in|en)?|bericht|berichterstatt(?:er|ung)|reporter)(?: by| von)?: ?(.+)/i,
    'reporting',
  ],
  [/^(?:editing|editors?|redaktion|redakteur(?:in)?|edici[oó]n)(?: by| von)?: ?(.+)/i, 'editing'],
];

export interface Notebook {
  /** The lines above it. */
  readonly story: readonly string[];
  readonly editorNotes: readonly EditorNote[];
  readonly credits: readonly Credit[];
  readonly rights: Rights;
  /** Not for publication, as sent. */
  readonly contact: string;
}

/** Parts what follows the story from it. */
export function readNotebook(lines: readonly string[]): Notebook {
  const found = lines.findIndex((line, at) => isNotebook(line) || isLoneSection(lines, at) || isPrivateMark(lines, at));
  if (found === -1) return { story: lines, editorNotes: [], credits: [], rights: {}, contact: '' };
  const isBare = !isNotebook(lines[found]!);
  const start = isBare ? withSectionsAbove(lines, found) : found;
  const end = isBare && STARS.test(lines[start - 1] ?? '') ? start - 1 : start;
  const { open, closed } = sectionsOf(lines.slice(end), isBare);
  const notes = open.flatMap(({ title, items }) =>
    items.map((item) => (title === '' || NOTES.test(title) ? item : `${title}: ${item}`)),
  );
  const notice = notes.find((note) => COPYRIGHT.test(note));
  return {
    story: lines.slice(0, end),
    editorNotes: notes.map((text) => ({ text, public: true })),
    credits: closed.flatMap(({ items }) => items.flatMap(creditsIn)),
    rights: notice === undefined ? {} : { copyrightNotice: notice },
    contact: closed
      .flatMap(({ title, items }) => [title, ...items])
      .filter((line) => line !== '')
      .join('\n'),
  };
}

/** What a line that may be the head of a section says behind its signs. */
function titleOf(line: string): string | undefined {
  const head = line.trim();
  return head.length <= MAX_TITLE && /^#{1,3}\s/.test(head) ? withoutColon(head.replace(SECTION, '')) : undefined;
}

const withoutColon = (title: string): string => (title.endsWith(':') ? title.slice(0, -1).trimEnd() : title);

const isNotebook = (line: string): boolean => titleOf(line) !== undefined && NOTEBOOK.test(line.trim());

/**
 * `NOT FOR PUBLICATION` above `before noon on Friday`, at the top of a story, is no such line: it will be published then. The
 * end of a sentence that began on the line above is none, either, but for `The following contacts are` there.
 */
function isPrivateMark(lines: readonly string[], at: number): boolean {
  if (!saysNotForPublication(lines[at]!)) return false;
  const isTop = lines.findIndex((line) => line.trim() !== '') === at;
  // Nor is one that itself says whom to ask: the story stands below.
  if (isTop && isNoteWithAddress(lines[at]!)) return false;
  if (isTop && embargoIn(lines.slice(at, at + MAX_EMBARGO_LINES).join(' ')) !== undefined) return false;
  const above = lines[at - 1] ?? '';
  const isEnd = /^\s{0,20}\p{Ll}.{0,160}\.\s{0,20}$/u.test(lines[at]!) && /[\p{Ll},]\s{0,20}$/u.test(above);
  return !isEnd || POINTS_BELOW.test(above);
}
const MAX_EMBARGO_LINES = 3;
/** With a capital: `he said that these letters are` goes on. */
const POINTS_BELOW =
  /^\s{0,20}(?:(?:The|Die) (?:following|folgenden|contacts|Kontakte)|Following|Folgende|These|Diese|Contacts?|Kontakte?)\b[^,]{0,160}$/;

function isLoneSection(lines: readonly string[], at: number): boolean {
  const title = titleOf(lines[at]!);
  if (title === undefined) return false;
  if (LONE_SECTION.test(title)) return true;
  if (!CONTACT_WORD.test(title)) return false;
  // News of contacts tells nobody's number: `## Kontakte zu Russland` over `Am 01.03.2026 trafen sich …`.
  const below = paragraphBelow(lines, at);
  return ITEM.test(below[0] ?? '') || [title, ...below].some((line) => ADDRESS.test(line) || hasTelephone(line));
}

/** The first lines below a head, down to the next empty one. */
function paragraphBelow(lines: readonly string[], at: number): string[] {
  let start = at + 1;
  while (start < lines.length && lines[start]!.trim() === '') start++;
  const paragraph: string[] = [];
  for (const line of lines.slice(start, start + MAX_ADDRESS_LINES)) {
    const text = line.trim();
    if (text === '' || titleOf(text) !== undefined) break;
    paragraph.push(text);
  }
  return paragraph;
}
const MAX_ADDRESS_LINES = 8;

/** `## Internet` and `## Orte` are lists above the contacts. */
function withSectionsAbove(lines: readonly string[], start: number): number {
  let first = start;
  for (let sections = 0; sections < MAX_SECTIONS_ABOVE; sections++) {
    const head = lines.findLastIndex((line, at) => at < first && titleOf(line) !== undefined);
    if (head === -1 || !OPEN_SECTION.test(titleOf(lines[head]!)!) || !isList(lines.slice(head + 1, first))) break;
    first = head;
  }
  return first;
}
const MAX_SECTIONS_ABOVE = 4;

/** Each of its paragraphs begins as an item does. */
const isList = (lines: readonly string[]): boolean =>
  lines.every((line, at) => line.trim() === '' || (lines[at - 1] ?? '').trim() !== '' || ITEM.test(line.trim()));

interface Section {
  readonly title: string;
  readonly items: string[];
}

/**
 * @param isBare No notebook is around them: contacts are the last that stands there, whatever the next titles are, down to
 *   a notebook
 */
function sectionsOf(lines: readonly string[], isBare: boolean): { open: Section[]; closed: Section[] } {
  const open: Section[] = [];
  const closed: Section[] = [];
  let isClosed = false;
  let isBelowContacts = false;
  let section: Section = { title: '', items: [] };
  let isNewItem = true;
  const begin = (title: string): void => {
    section = { title, items: [] };
    const isContacts = CONTACTS.test(title);
    (isClosed || isBelowContacts || isContacts ? closed : open).push(section);
    isBelowContacts ||= isBare && isContacts;
    isNewItem = true;
  };
  begin('');
  for (const sent of lines) {
    const line = sent.trim();
    if (STARS.test(line) || saysNotForPublication(line)) {
      isClosed = true;
      begin('');
      // `NOT FOR PUBLICATION: call Ann`
      if (/(?:[:!–—]|\s-)\s\S/.test(line)) section.items.push(line);
    } else if (line === '') {
      isNewItem = true;
    } else if (SECTION.test(line)) {
      if (isNotebook(line)) isBelowContacts = false;
      begin(withoutColon(line.replace(SECTION, '')));
    } else if (isNewItem || /^[-+•] /.test(line) || section.items.length === 0) {
      section.items.push(line.replace(/^[-+•] /, ''));
      isNewItem = false;
    } else section.items[section.items.length - 1] += ` ${line}`;
  }
  return { open, closed };
}

function creditsIn(item: string): Credit[] {
  for (const [pattern, role] of CREDITS) {
    const list = pattern.exec(item)?.[1];
    if (list === undefined) continue;
    const names = list.split(NEXT_ENTRY, 1)[0]!.replace(NO_NAME, ', ');
    const people = readNames(names) ?? names.split(/[,;]/).flatMap((one) => readNames(one) ?? []);
    // One word may as well be the name of a desk: `Redaktion: Politik`.
    return people.flatMap((one): Credit[] =>
      one.kind === 'person' && one.name.includes(' ') ? [{ role, ...one }] : [],
    );
  }
  return [];
}

/** `Joseph Muster Tel: +49 …`: what was a line of its own. */
const NEXT_ENTRY = /\s\p{L}[\p{L}-]{1,20}:/u;
/** Addresses, numbers and what stands in brackets. */
const NO_NAME = /<[^<>]{0,100}>|\([^()]{0,100}\)|[^\s@]{1,64}@[^\s@]{1,64}|\+?\d[\d ()/.-]{2,30}/g;

/** Sections by their German letters: `pl` Politik. */
const SECTIONS: Readonly<Record<string, string>> = {
  pl: 'Politik',
  wi: 'Wirtschaft',
  ku: 'Kultur',
  vm: 'Vermischtes',
  sp: 'Sport',
};

export const sectionName = (letters: string): string | undefined =>
  Object.hasOwn(SECTIONS, letters) ? SECTIONS[letters] : undefined;
