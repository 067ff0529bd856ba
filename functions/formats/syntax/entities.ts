// Entities of HTML in text that is none: feeds escape it twice, and programs leave them in the plain text that they make of it.
import { withoutControls } from './inline.ts';
import { characterOf } from './windows-signs.ts';
import { entity } from './xml-entities.ts';

const ENTITY = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z][a-zA-Z\d]{1,30}));/g;

/** A name that is not known, and what is no number of a character, stay as they are. */
export const decodeEntities = (text: string): string =>
  text.includes('&') ? withoutControls(decodeMarked(text)) : text;

/** The same of a text with marks, which are controls: no number of one becomes a mark. */
export const decodeMarked = (text: string): string =>
  text.includes('&')
    ? text.replace(ENTITY, (sent, decimal?: string, hex?: string, name?: string) => {
        if (name !== undefined) return entity(name) ?? sent;
        const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal);
        return code > 0 && code <= 0x10ffff ? withoutControls(characterOf(code)) : sent;
      })
    : text;
