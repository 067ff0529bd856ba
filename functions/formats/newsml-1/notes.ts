// Notes to editors in NewsML 1.x: lines of news, comments, properties and texts whose role is a note.
import type { EditorNote } from '../../article/article.ts';
import { isProductLine, productNote } from '../agencies/afp.ts';
import { isClickThrough } from '../agencies/businesswire.ts';
import { isNoEmbargo } from '../readings/embargo-field.ts';
import { isContactName, isPrivateName, saysPrivate } from '../readings/role-words.ts';
import { all, first, lineIn } from '../syntax/lookup.ts';
import type { XmlElement } from '../syntax/xml-element.ts';
import { type Content, plainTextOf } from './components.ts';
import { formalName, isCaptionLine, isEmbargoLine, isOwnLine, newsLinesIn, propertiesIn } from './names.ts';
import type { Story } from './story.ts';

const NOTE_LINE = /note|advisory|instruction|attention|editor/i;

const NOTE_PROPERTY = /^(?:ed(?:itorial|itor)?s?[- ]?(?:info|note)s?|((?:special[- ]?)?instructions?))$/i;

/** @param isPicture a caption among the lines is the description, and no note */
export function notesIn(scopes: readonly XmlElement[], isPicture: boolean): EditorNote[] {
  const notes: EditorNote[] = [];
  for (const scope of scopes) {
    for (const line of newsLinesIn(scope)) {
      const { type, text } = line;
      if (isClickThrough(type) || isOwnLine(line) || (isPicture && isCaptionLine(line))) continue;
      if (isEmbargoLine(line) && isNoEmbargo(text)) continue;
      if (isProductLine(type)) notes.push(productNote(text));
      else if (NOTE_LINE.test(type) && !isPrivateName(type) && !isContactName(type)) notes.push({ text, public: true });
      else notes.push({ text: /\p{L}{2}/u.test(type) ? `${type}: ${text}` : text, public: false });
    }
    for (const { name, value } of propertiesIn(first(scope, 'AdministrativeMetadata'))) {
      const [isNote, instruction] = NOTE_PROPERTY.exec(name) ?? [];
      // Instructions are for those who handle the story, and may name whom to call.
      if (isNote) notes.push({ text: value, public: instruction === undefined });
    }
    notes.push(...commentsIn(scope));
  }
  return notes;
}

/** A comment is the desk's, unless it is called a note to editors (ATS: `Editorial Note`), and even then may say so. */
const commentsIn = (element: XmlElement): EditorNote[] =>
  all(element, 'Comment').flatMap((comment) => {
    const text = lineIn(comment);
    const name = formalName(comment) ?? '';
    const isNote = NOTE_PROPERTY.test(name) && /notes?$/i.test(name);
    return text === undefined ? [] : [{ text, public: isNote && !saysPrivate(text) }];
  });

/** Notes that are texts of their own, and those that stand in a text; beside the story only what nobody may see. */
export function notesOf(contents: readonly Content[], story: Story | undefined): EditorNote[] {
  const parts = new Set(story?.parts);
  return contents.flatMap((content): EditorNote[] => {
    const said = [...commentsIn(content.element), ...(content.text?.notes ?? [])];
    const within = said.filter((note) => parts.has(content) || !note.public);
    if (content.use !== 'note' && content.use !== 'privateNote') return within;
    return [{ text: plainTextOf(content), public: content.use === 'note' }, ...within];
  });
}
