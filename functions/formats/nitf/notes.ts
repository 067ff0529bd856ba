// Notes to editors in the head of a NITF document: its messages, what a correction says, and notes above the story.
import type { EditorNote } from '../../article/article.ts';
import { all, valueIn } from '../syntax/lookup.ts';
import { readHeadNotes } from './body.ts';
import type { NitfDocument } from './document.ts';
import { messageOf } from './status.ts';

/** The same note may stand in several places: once is enough. */
export function readNotes(document: NitfDocument): EditorNote[] {
  const { docdata } = document;
  const notes = new Map<string, EditorNote>();
  const add = (text: string | undefined): void => {
    if (text !== undefined && !notes.has(text)) notes.set(text, { text, public: true });
  };
  for (const message of all(docdata, 'ed-msg')) add(messageOf(message) || undefined);
  for (const correction of all(docdata, 'correction')) add(valueIn(correction, 'info'));
  for (const note of readHeadNotes(document)) notes.set(note.text, note);
  return [...notes.values()];
}
