// dpa's habits in IPTC 7901, which the other German agencies share: below the story a notebook (`# Notizblock`) whose end
// is for the desk alone, sections by their letters, and the words that take a story back.
import type { Credit, CreditRole, EditorNote, Rights } from '../../article/article.ts';
import { readNames } from '../readings/signoff.ts';
import { saysNotForPublication } from '../telegraph/status.ts';

const NOTEBOOK =
  /^\s{0,8}#\s+(?:dpa[- ]?)?(?:notebook|notizblock|notizbuch|bloc-?notes|bloc de notas|cuaderno|redaktionelle[rs]? hinweise?|redaktionell)\b/i;
const SECTION = /^#{1,3}\s*/;
/**
 * A section may stand below the story without the head of a notebook (`## dpa Contacts`), where its whole title says so:
 * `## Germany` is a crosshead.
 */
const LONE_SECTION =
  /^\s{0,8}#{1,3}\s+(?:[\w-]{1,12}[ -])?(?:contacts?|contactos?|kontakte?|ansprechpartner(?:in(?:nen)?)?|contact details|contact persons?|kontaktdaten|editorial contacts?|editorial contact persons?|notes? to editors?|redaktionelle[rs]? hinweise?|aviso al editor)\s*:?\s*$/i;
/** Sections that hold notes and nothing else, so that their title says nothing. */
const NOTES =
  /^(?:notes? to editors?|redaktionelle[rs]? hinweise?|aviso al editor|(?:dpa[- ]?)?(?:notebook|notizblock)|bloc de notas)$/i;
/** Anywhere in the title of a section: rather hidden than shown. */
const CONTACTS = /contact(?:s|os?)?(?!\p{L})|kontakt(?:e|daten)?(?!\p{L})|ansprechpartner/iu;
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
  const start = lines.findIndex(
    (line) => NOTEBOOK.test(line) || LONE_SECTION.test(line) || saysNotForPublication(line),
  );
  if (start === -1) return { story: lines, editorNotes: [], credits: [], rights: {}, contact: '' };
  const isBare = !NOTEBOOK.test(lines[start]!);
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

interface Section {
  readonly title: string;
  readonly items: string[];
}

/** @param isBare No notebook is around them: contacts are the last that stands there, whatever the next titles are */
function sectionsOf(lines: readonly string[], isBare: boolean): { open: Section[]; closed: Section[] } {
  const open: Section[] = [];
  const closed: Section[] = [];
  let isClosed = false;
  let section: Section = { title: '', items: [] };
  let isNewItem = true;
  const begin = (title: string): void => {
    section = { title, items: [] };
    const isContacts = CONTACTS.test(title);
    (isClosed || isContacts ? closed : open).push(section);
    isClosed ||= isBare && isContacts;
    isNewItem = true;
  };
  begin('');
  for (const sent of lines) {
    const line = sent.trim();
    if (STARS.test(line) || saysNotForPublication(line)) {
      isClosed = true;
      begin('');
    } else if (line === '') {
      isNewItem = true;
    } else if (SECTION.test(line)) begin(line.replace(SECTION, '').replace(/\s*:$/, ''));
    else if (isNewItem || /^[-+•] /.test(line) || section.items.length === 0) {
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

/** German desks say so; bare English words (`was killed`) are the news, and need a noun of the trade. */
const TAKEN_BACK_GERMAN =
  /\b(?:wird|wurde|ist|hiermit) (?:hiermit )?(?:zurückgezogen|gesperrt)\b|\bzieht (?:\S+ ){0,8}zurück\b|\bnicht (?:mehr )?(?:zu )?verwenden\b/i;
/** `The item exw 003 is withdrawn`, `The report on gulls has been withdrawn`, `exw0412 is killed`, `Please do not use exw 003`. */
const TAKEN_BACK =
  /(?:\bthe (?:story|stories|items?|reports?|messages?)(?:(?: [a-z]{2,5})? [a-z]{0,5}\d{2,5})?(?: (?:on|about|from|slugged|headlined)(?: (?!(?:that|which|who)\b)[^\s.!?]{1,30}){1,4})?|\b[a-z]{3}\d{3,4}) (?:is|are|has been|have been) (?:hereby )?(?:withdrawn|recalled|retracted|killed)\b|\bplease (?:kill|disregard|do not use)\b/i;

/** A story is taken back under this word; what it names stands in the text. */
export function takesBack(text: string): boolean {
  const said = text.slice(0, 2000).replace(/\s+/g, ' ');
  return TAKEN_BACK_GERMAN.test(said) || TAKEN_BACK.test(said);
}
