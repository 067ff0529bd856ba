// Notes to editors that stand in the text itself: `(Adds comments, detail)`, `(In Jan. 3 story, corrects …)`.
import type { EditorNote } from '../../article/article.ts';
import { isEmbargoLine } from './embargo.ts';

/** `ATTENTION - corrige le chiffre ///`, `ACHTUNG - ERGÄNZT mit Zitaten ///` (AFP), `EMBARGOED TO 0001 WEDNESDAY` (PA). */
const SHOUTED =
  /^(?:ATTENTION|ATENCI[ÓO]N|ATENÇÃO|ACHTUNG) ?[-–—:] ?\S.*\/\/\/$|^(?:(?:STRICTLY|UNDER) )?EMBARGO(?:ED)? ?(?:[:–—-]|(?:TO|UNTIL|TILL|FOR|NOT)\b)/;

/** What a desk says that it did. */
const DID =
  'adds?|updates?|recasts?|corrects?|corrected|repeats?|refiles?|refiled|rewrites?|removes?|fixes|clarifies|clarified|edits|deletes?|changes?|changed|releads?|leads? with|drops|inserts|makes|restores|replaces|rephrases|recrops|tweaks|trims|updated|new throughout|writes|amends|amended|adjusts|completes|expands|details|in (?:paragraph|headline|par|story)|fixed';
const NOTE = new RegExp(
  `^\\((?:${DID})\\b|^\\((?:attention,? (?:editors?|subscribers?|redaktion(?:en)?)|achtung,? redaktion(?:en)?|notes? to editors?|ed(?:itor)?s?:)|^\\((?:in|this) (?:[\\w.,' -]{0,40} )?(?:story|version|item|article|report|paragraph|headline|snap|alert|dispatch)\\b`,
  'i',
);
/** `Editors: do`, never `Editor: A. Example` or `Editors met`. */
const TO_EDITORS = /^(?:EDITORS|Editors): \S/;
const UNBRACKETED =
  /^(?:attention,? editors?|(?:note to )?editor(?:s?['’]s?|s)? note|notes? to editors?|eds?)(?:\s?[:–—]\s?|\s[-_]\s?|[-_]\s)\S/i;
/** The same of desks that write in other languages; more of them tell the news behind a dash. */
const UNBRACKETED_ABROAD =
  /^(?:till? red(?:aksjonene?|aktion(?:en|erna|erne))?\.?|(?:huom\.? )?toimituksille|(?:noot|nota|opmerking) (?:voor|aan) de redacties?|note (?:aux rédact(?:ions|eurs)|à la rédaction)|[aà] l['’]attention des rédactions|nota (?:a|para) los (?:editores|clientes|abonados)|nota a la redacción|nota aos editores|nota (?:per le|alle) redazioni|achtung,? redaktion(?:en)?|(?:hinweis|anmerkung) (?:an|für) die redaktion(?:en)?|redaktione(?:ller hinweis|lle hinweise)|uwaga,? redakcje|poznámka pro redakce)\s?:\s?\S/i;
/** With which all of them begin, and few paragraphs do. */
const FIRST_LETTERS = /^(?:ac|an|at|ed|em|hi|hu|no|po|re|st|ti|to|un|uw|[aà] l)/i;
const NOTES = [UNBRACKETED, UNBRACKETED_ABROAD, TO_EDITORS];
// The longest seen, a correction that quotes two paragraphs, has some 600 characters.
const MAX_LENGTH = 1500;

/**
 * Reads a whole paragraph as a note to editors; undefined where it is none.
 * @param isTop True before the first paragraph of the story, where any paragraph in brackets is a note.
 */
export function readEditorNotes(text: string, isTop: boolean): EditorNote[] | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  if (text.startsWith('(') && !text.startsWith('((')) {
    if (closes(text) && (isTop || NOTE.test(text))) return [{ text: text.slice(1, -1).trim(), public: true }];
    return undefined;
  }
  if (isTop && isEmbargoLine(text)) return [{ text, public: true }];
  return FIRST_LETTERS.test(text) && (opensNote(text) || SHOUTED.test(text)) ? [{ text, public: true }] : undefined;
}

/** True of one that says itself that it is one, and stands in no brackets: `Note to editors: …`. */
export const isNoteToEditors = (text: string): boolean =>
  text.length <= MAX_LENGTH && FIRST_LETTERS.test(text) && opensNote(text);

const opensNote = (text: string): boolean => NOTES.some((pattern) => pattern.test(text));

/** True where the bracket that opens the text closes at its very end. */
function closes(text: string): boolean {
  if (!text.endsWith(')')) return false;
  let depth = 0;
  for (let at = 0; at < text.length - 1; at++) {
    if (text[at] === '(') depth++;
    if (text[at] === ')' && --depth === 0) return false;
  }
  return depth === 1;
}
