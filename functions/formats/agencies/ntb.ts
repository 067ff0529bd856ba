// Norsk Telegrambyrå's habit in NITF: times of Oslo without a zone.
import type { NitfDocument, NitfHabit } from '../nitf/document.ts';
import { first, valueIn } from '../syntax/lookup.ts';

export const ntb = {
  timeZone: 'Europe/Oslo',

  isOf: ({ docdata }: NitfDocument): boolean =>
    [valueIn(first(docdata, 'doc-id'), 'regsrc'), valueIn(first(docdata, 'doc.copyright'), 'holder')].includes('NTB'),
} satisfies NitfHabit;
