// The dateline in the head of a NITF document: its place is marked, and its date may be.
import type { Dateline } from '../../article/article.ts';
import { markedDateline } from '../readings/marked-dateline.ts';
import { isPrivateNote } from '../syntax/html-pieces.ts';
import { all, first, valueIn } from '../syntax/lookup.ts';
import { foldBlanks } from '../syntax/xml-element.ts';
import { firstText, flatText, listText, type NitfDocument } from './document.ts';

export function readMarkedDateline({ bodyHead }: NitfDocument): Dateline | undefined {
  for (const element of all(bodyHead, 'dateline')) {
    // NTB may have the place in an attribute.
    const text = withoutDash(listText(element) || (valueIn(element, 'location') ?? ''));
    if (text === '' || TIME.test(text) || isPrivateNote(element)) continue;
    const location = first(element, 'location');
    if (!location) return markedDateline(text);
    const city = first(location, 'city');
    const place = (city && flatText(city)) || listText(location);
    if (place === '') return markedDateline(text);
    // Beside the place the rest may be plain text: `<location>ATHENS</location>, Dec 9 (EXW)`.
    const { place: _, ...said } = markedDateline(text);
    const date = firstText(all(element, 'story.date'));
    return { ...said, ...markedDateline(place), text, ...(date === undefined ? {} : { date }) };
  }
  return undefined;
}

/** EFE writes the time of the story there: `20260503T103600+0000`. */
const TIME = /^[\dTZ:+\s-]*$/;

const withoutDash = (text: string): string => foldBlanks(text).replace(/ ?(?:-{1,3}|[–—_])$/, '');
