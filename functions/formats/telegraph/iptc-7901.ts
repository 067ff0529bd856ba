// IPTC 7901, the recommended message format of 1979 (fifth edition 1995): SOH `source+number priority category words`,
// keywords, STX headline ` =` text ETX day, time, month and year.
import type { ParsedArticle, Subject } from '../../article/article.ts';
import { DropRejected } from '../../errors.ts';
import { isAnsa, withoutRouting } from '../agencies/ansa.ts';
import { readNotebook, sectionName } from '../agencies/dpa.ts';
import { takesBack } from '../agencies/dpa-recall.ts';
import type { DropContent, WireFormat, WireHabits } from '../format.ts';
import { agencyIn, isAgencyName } from '../readings/agency-names.ts';
import { isOnVersionToCome, signalsAbove } from '../readings/change.ts';
import { isAgencyMark, isClosingLine, isClosingWord, isMediaLine } from '../readings/closing-lines.ts';
import { embargoIn, statedEmbargo } from '../readings/embargo.ts';
import { fallbackHeadline } from '../readings/fallback-headline.ts';
import { urgencyIn } from '../readings/urgency.ts';
import { type SentArticle, toArticle } from '../sent-article.ts';
import { caseless } from '../syntax/caseless.ts';
import type { Piece } from '../syntax/html-pieces.ts';
import { mendNational } from './charset.ts';
import { type Header, type Opening, readHeader, readOpening } from './iptc-7901-header.ts';
import { iptc7901Mark, printable } from './marks.ts';
import { statusOf } from './status.ts';
import { type Message, mendDashes, readItems, splitLines, uriOf } from './telegraph.ts';
import { standsApart, telegraphPieces } from './text.ts';
import { readDayTime } from './time.ts';

const FORMAT = 'iptc-7901';

export const iptc7901 = {
  ...iptc7901Mark,

  parse: ({ bytes }: DropContent, wire: WireHabits) => readItems(bytes, wire, readArticle),
} satisfies WireFormat;

function readArticle(message: Message, wire: WireHabits): ParsedArticle {
  const { item, line } = message;
  const position = { item, line };
  const header = readHeader(splitLines(printable(message.header)));
  if (!header) {
    throw new DropRejected('MISSING_ID', 'the header is empty: nothing says which message this is', { position });
  }
  const { opening, lines } = readOpening(splitLines(mendDashes(mendNational(printable(message.text)))));
  const { story, dayTime } = withoutDayTime(lines);
  const { pieces: sent, ...below } = readText(story, header);
  const versionCreated = readDayTime(printable(message.trailer), wire.timeZone) ?? readDayTime(dayTime, wire.timeZone);
  const provider = providerOf(header);
  const pieces = isAnsa(provider) ? withoutRouting(sent) : sent;
  const embargo =
    opening.embargo ??
    header.keywords.find((word) => /^sperrfrist\b/i.test(word)) ??
    header.notes.find((note) => embargoIn(note) !== undefined);
  const headline = opening.headline || fallbackHeadline(pieces) || header.slugline;
  const id = {
    format: FORMAT,
    source: header.source,
    sequence: header.sequence,
    slugline: header.keywords.filter((word) => statusOf([word]).pubStatus === undefined).join('/'),
    headline,
    instant: versionCreated?.utc,
  };
  const { editorNotes, ...status } = statusIn(header, opening, pieces);
  return toArticle({
    ...below,
    ...status,
    format: FORMAT,
    uri: uriOf(id),
    position,
    versionCreated,
    embargo: embargo === undefined ? undefined : statedEmbargo(embargo, versionCreated?.utc, wire.timeZone),
    headline,
    byline: opening.byline,
    description: opening.description,
    slugline: header.slugline || undefined,
    priority: header.priority,
    urgency: urgencyIn(header.priority),
    provider,
    subjects: subjectsOf(header),
    infoSources: header.agency === undefined ? undefined : [{ name: header.agency }],
    altIds: altIdsOf(header),
    editorNotes: [...editorNotes, ...below.editorNotes],
    body: pieces,
  });
}

/** Some send the line with the date before ETX. */
function withoutDayTime(lines: readonly string[]): { story: readonly string[]; dayTime: string } {
  const at = lines.findLastIndex((line) => line.trim() !== '');
  const line = lines[at]?.trim() ?? '';
  return DAY_TIME.test(line) ? { story: lines.slice(0, at), dayTime: line } : { story: lines, dayTime: '' };
}

/** AFP writes its name before it. */
const DAY_TIME = /^(?:[A-Z]{2,5} )?\d{6}Z?(?: \p{L}{1,5}\.?){1,2} \d{2,4}(?: \p{L}{1,4})?$/u;

type Below = Pick<SentArticle, 'credits' | 'rights'> & { editorNotes: NonNullable<SentArticle['editorNotes']> };

/** The story in pieces, and what stands below it. */
function readText(lines: readonly string[], header: Header): Below & { pieces: Piece[] } {
  const { story, contact, ...notebook } = readNotebook(lines);
  const text = [...story];
  const below: string[] = [];
  for (;;) {
    while (text.at(-1)?.trim() === '') text.pop();
    const last = text.at(-1)?.trim();
    const isSigned = last !== undefined && (isSignedBy(header, last) || isNameOfAgency(header, last));
    if (last === undefined || !(isSigned || isClosingLine(last) || isMediaLine(last))) break;
    // `She wrote what they told / Reuters`, `He asked them to stand / up for it`, but `ab/cd / (foto) (vídeo)`
    if (!isSureEnd(last) && !standsApart(text, text.length - 1) && !isSureEnd(text.at(-2)?.trim() ?? '')) break;
    below.push(last);
    text.pop();
  }
  const mark = text.at(-1)?.trim() ?? '';
  const isMarked = isAgencyMark(mark);
  const signoff: Piece[] = isMarked ? [{ kind: 'signoff', text: mark }] : [];
  return {
    ...notebook,
    pieces: [
      ...telegraphPieces(isMarked ? text.slice(0, -1) : text),
      ...signoff,
      ...below.reverse().map((part): Piece => ({ kind: isMediaLine(part) ? 'related' : 'signoff', text: part })),
      ...(contact === '' ? [] : [{ kind: 'contact', text: contact } as const]),
    ],
  };
}

const isSureEnd = (line: string): boolean => isClosingLine(line) && !isClosingWord(line);

/** Two letters are a word, a party or a note of creditors as well, but the sender's own. */
const isNameOfAgency = (header: Header, line: string): boolean =>
  isAgencyName(line) && (line.length > 2 || line === providerOf(header));

/** `exw ab cd` below a message of EXW: whoever its header names signs it. `Exw ab cd` begins a sentence. */
function isSignedBy({ agency, source }: Header, line: string): boolean {
  const [name = '', ...initials] = line.split(' ');
  const isOwn = [agency, source].some((own) => own !== undefined && own.toLowerCase() === name.toLowerCase());
  const isOfOneCase = name === name.toLowerCase() || name === name.toUpperCase();
  return (
    isOwn &&
    isOfOneCase &&
    initials.length > 0 &&
    initials.length <= 6 &&
    initials.every((one) => /^[a-z]{2,4}(?:\/[a-z]{2,4}){0,3}$/.test(one))
  );
}

/** What this message does to its story, as brackets, keywords and a word before the headline say it. */
function statusIn(
  header: Header,
  opening: Opening,
  pieces: readonly Piece[],
): Pick<SentArticle, 'pubStatus' | 'signs'> & { editorNotes: Below['editorNotes'] } {
  const { headline } = opening;
  const notes = [...header.notes, ...opening.notes];
  const [prefix = ''] = headline.split(/[:–—]| - /, 1);
  const fields = [...header.keywords, headline];
  // AFP's `Britain-ducks,2ndlead`
  const words = [...notes, ...header.keywords.flatMap((word) => /(?:^|,)([\p{L}\d]+)$/u.exec(word)?.[1] ?? [])];
  if (prefix.length < Math.min(headline.length, 25)) words.push(prefix);
  // AFP's `Results - 1st update`
  const tail = / [-–—] (\d(?:st|nd|rd|th) (?:lead|ld|update|writethru))$/i.exec(headline)?.[1];
  const warnings = [...words, prefix].filter((word) => WARNING.test(word.trim()) && word !== headline);
  const isForEditors = warnings.some((word) => FOR_EDITORS.test(word)) || NAMES_WITHDRAWAL.test(headline);
  const text = `${notes.join(' ')} ${headline} ${pieces.map((piece) => piece.text).join(' ')}`;
  return {
    pubStatus: statusOf([...fields, ...words]).pubStatus,
    signs: {
      signals: [
        ...statusOf(words.filter((word) => !isOnVersionToCome(word))).signals,
        ...notes.flatMap(signalsAbove),
        ...(tail === undefined ? [] : ['update']),
        ...(warnings.length > 0 && takesBack(text, isForEditors) ? ['withdrawal'] : []),
      ],
    },
    editorNotes: notes.map((note) => ({ text: note, public: true })),
  };
}

/** Whole words, or `ATTENTION EDITORS: RECALL`: `Killings` and `Attention seekers` are the news. */
const WARNING = caseless`^(?:(?:achtung|attention|warning)(?:[,!]? (?:(?:an )?(?:all|alle|our|liebe) )?(?:redaktion(?:en)?|redakteure|kolleg(?:en|innen)|kund(?:en|innen)|sperrung|sperrvermerk|rückzug|(?:news )?editors|subscribers|clients|customers|desks|colleagues|recall|withdrawal|retraction)(?: (?:und|and|&) (?:redaktionen|kolleg(?:en|innen)|kund(?:en|innen)|editors|subscribers|clients))?)?|kill|annul\p{L}*)(?:[!.]{0,3}$|: | [-–—] )`;
const FOR_EDITORS =
  /redak|kolleg|sperr|rückzug|editors|desks|colleagues|recall|withdrawal|retraction|^\s*(?:kill|annul)/i;
/** `Attention: recall`; `Attention: toys recalled` is the news. */
const NAMES_WITHDRAWAL =
  /[:–—-] ?(?:recall|recalled|withdrawal|withdrawn|retraction|kill|rückzug|zurückgezogen|sperrung)\W{0,3}$/i;

/** The agency that the header names behind the word count, or whose name its source is. */
function providerOf({ agency, source, rest }: Header): string | undefined {
  const named = [agency ?? '', source, rest].map((name) => agencyIn(name) ?? agencyIn(name.toUpperCase()));
  return named.find((name) => name !== undefined) ?? agency;
}

function subjectsOf({ category, keywords }: Header): Subject[] {
  const name = category && sectionName(category.toLowerCase());
  const scheme = category?.length === 1 ? 'a1312cat' : 'ressort';
  return [
    ...(category ? [{ qcode: `${scheme}:${category}`, rel: 'subject', ...(name ? { name } : {}) } as const] : []),
    ...[...new Set(keywords)].map((word): Subject => ({ qcode: `keyword:${word}`, name: word, rel: 'subject' })),
  ];
}

function altIdsOf({ source, sequence, agency, agencyNumber }: Header): ParsedArticle['altIds'] {
  return [
    ...(sequence === '' ? [] : [{ role: 'transmission', value: `${source}${sequence}` }]),
    ...(agency === undefined ? [] : [{ role: 'agencyNumber', value: `${agency} ${agencyNumber}` }]),
  ];
}
