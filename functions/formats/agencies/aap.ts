// Australian Associated Press' habits in NITF: prose broken into lines of some 65 characters, datelines without
// brackets, the agency and the writer's initials below the story, and times of Sydney without a zone.
import type { Dateline } from '../../article/article.ts';
import { plainBlanks } from '../../article/spaces.ts';
import type { NitfDocument, NitfHabit } from '../nitf/document.ts';
import { agencyIn } from '../readings/agency-names.ts';
import { markedDateline } from '../readings/marked-dateline.ts';
import type { Piece } from '../syntax/html-pieces.ts';
import { LINE_BREAK, plainText } from '../syntax/inline.ts';
import { all, first, valueIn } from '../syntax/lookup.ts';

/** `AAP RTV`, `AFP sn`, `AAP ab/cd/ef`. */
const SIGNOFF = /^(\p{Lu}[\p{L}]{1,11})(?: [\p{L}]{1,12}(?:\/[\p{L}]{1,12}){0,4}){0,3}$/u;
/** `SEOUL, Nov 26 AFP - `: 80 characters have room for two cities. */
const OPENING = /^(\p{Lu}[\p{L} .,'’/-]{1,60}?,? (?:\p{Lu}\p{L}{2,8}\.? \d{1,2} )?)(\p{Lu}[\p{L}]{1,11}) - (?=\S)/u;

/** It may sign in capitals: `REUTERS ab`. */
const isAgency = (word: string): boolean => agencyIn(word) !== undefined;

export const aap = {
  timeZone: 'Australia/Sydney',

  isOf(document: NitfDocument): boolean {
    for (const name of document.metaNames()) if (name.startsWith('aap-')) return true;
    return (
      valueIn(first(document.docdata, 'doc.rights'), 'agent') === 'AAP' ||
      valueIn(first(document.docdata, 'doc-id'), 'id-string')?.startsWith('AAP.') === true
    );
  },

  slugline: (document: NitfDocument): string | undefined => document.metas('anpa-keyword')[0],

  /** AAP hands on the stories of others: whose one is stands before its number, `AFP.121974877.6504909`. */
  source(document: NitfDocument): string | undefined {
    const named = document.metas('aap-source')[0];
    if (named !== undefined) return named;
    for (const id of all(document.docdata, 'doc-id')) {
      const source = valueIn(id, 'id-string')?.split('.')[0];
      if (source !== undefined && isAgency(source)) return source;
    }
    return undefined;
  },

  pieces(pieces: readonly Piece[]): readonly Piece[] {
    const joined = pieces.map((piece) => (piece.kind === 'text' ? { ...piece, text: joinLines(piece.text) } : piece));
    return joined.flatMap((piece, at) => {
      if (piece.kind !== 'text') return [piece];
      if (at === 0) return withoutOpening(piece);
      return at === joined.length - 1 && isSignoff(piece) ? [{ ...piece, kind: 'signoff' as const }] : [piece];
    });
  },

  dateline(dateline: Dateline): Dateline {
    const read = OPENING.exec(`${dateline.text} - x`);
    if (!read || !isAgency(read[2]!)) return dateline;
    return { ...markedDateline(`${read[1]!.trim()} (${read[2]})`), text: dateline.text };
  },
} satisfies NitfHabit;

/** Where the wire broke a line of prose, its blank still stands before the break; lines of scores have none. */
const joinLines = (text: string): string => text.replaceAll(` ${LINE_BREAK}`, ' ');

function isSignoff({ text }: Piece): boolean {
  const read = SIGNOFF.exec(plainBlanks(plainText(text)).trim());
  return read !== null && isAgency(read[1]!);
}

function withoutOpening(piece: Piece): Piece[] {
  const text = piece.text.trimStart();
  const read = OPENING.exec(text);
  if (!read || !isAgency(read[2]!) || !/^(?:\p{Lu}|Mac|Mc)[\p{Lu} .'’/-]*(?:,|$)/u.test(read[1]!.trim())) {
    return [piece];
  }
  return [
    { kind: 'dateline', text: read[0] },
    { ...piece, text: text.slice(read[0].length) },
  ];
}
