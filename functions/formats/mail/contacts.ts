// Whom to ask about a press release: a paragraph that says so with an address or a number, or a heading above some of those.
import { plainBlanks } from '../../article/spaces.ts';
import { hasTelephone } from '../readings/telephone.ts';
import { caseless } from '../syntax/caseless.ts';

const ASK = new RegExp(
  `^(?:${[
    '(?:for )?(?:any )?(?:further|more|additional) (?:information|details|enquiries|inquiries)',
    '(?:press|media|news|pr) (?:contacts?|office|enquiries|inquiries|relations)\\b|contacts?(?: details| information)?\\s?:',
    '(?:presse|medien)?kontakte?\\s?:|(?:presse|medien)kontakt\\b|ansprechpartner(?:in)?\\b|(?:bei )?rückfragen\\b',
    '(?:für )?(?:weitere|nähere) (?:informationen|auskünfte|infos)\\b',
    "contacts? presse\\b|(?:pour )?(?:plus d[’']informations?|de plus amples informations|tout renseignement)\\b|renseignements\\s?:",
    'contacto (?:de|para) (?:la )?prensa|(?:para )?(?:más|mayor) información|gabinete de (?:prensa|comunicación)\\b',
    'ufficio stampa|(?:per )?(?:ulteriori|maggiori) informazioni|contatti(?: stampa)?\\s?:',
    '(?:para )?(?:mais|maiores) informações|assessoria de imprensa\\b|contactos?\\s?:',
    '(?:voor )?meer informatie\\b|perscontact\\b',
    '(?:för )?(?:mer|ytterligare) information\\b|(?:press)?kontakt\\s?:|presskontakt\\b|(?:for )?(?:mere|yderligere) (?:information|oplysninger)\\b',
    '(?:for )?mer informasjon\\b|pressekontakt\\b|lisäti(?:etoja|edot)\\b|kontakt dla mediów|więcej informacji\\b|kontakt pro média',
  ].join('|')})`,
  'i',
);
/** What no count of people nor season looks like: `98 76 54 32`, `555-0100`. */
const LOCAL_NUMBER = /(?<![\d-])(?:\d\d(?: \d\d){3}|\d{3}-\d{4})(?![\d-])/;
/** True where a text has somebody's address or number. */
export const tellsWhere = (text: string): boolean =>
  /\S@\S/.test(text) || hasTelephone(text) || LOCAL_NUMBER.test(text);
export const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,64}\.\w|\+?\(?\d[\d ()/-]{6,20}/;

/** In one paragraph. */
export const saysWhomToAsk = (text: string): boolean => ASK.test(text) && tellsWhere(text);

/** The same as a heading of its own, above the paragraphs that say it. */
const ASK_HEADING =
  /^(?:(?:press|media|news|pr|investor|corporate) )?contacts?(?: (?:details|information))?$|^(?:presse|medien|press?|perse?)?kontakte?$|^ansprechpartner(?:in)?(?: für die (?:presse|medien))?$|^contacts? presse$|^contacto(?: (?:de|para) (?:la )?prensa)?$|^ufficio stampa$|^contatti(?: stampa)?$|^perscontact$/i;
/** With a colon it may be more: `For further information, please contact:`, `Rückfragen & Kontakt:`, `Enquiries:`. */
const ASK_COLON = caseless`^(?:(?:\p{L}[\p{L}&/]{0,20}|&) ){0,3}(?:contacts?|(?:en|in)quiries|kontakt(?:e|daten)?|contatti|contactos?)\s?:$|^per informazioni\b.{0,30}:$`;
const isAskHeading = (sent: string): boolean => {
  const text = sent.replace(/^[*_ ]+|[*_ ]+$/g, '');
  return ASK_HEADING.test(text.replace(/ ?:$/, '')) || (text.endsWith(':') && (ASK.test(text) || ASK_COLON.test(text)));
};
const MAX_HEADING = 60;
const MAX_BELOW_HEADING = 8;
/** Some are empty. */
const MAX_BELOW = 24;
const MAX_CONTACT = 80;
const MIN_SMALL_WORDS = 2;
/** `Doors open at noon.` is of the story, where `Owl House Ltd.` and `Ann Example, head of owls.` are whom to ask. */
const isSentence = (text: string): boolean =>
  /[.!?…]["'”’“»)]?$/.test(text) &&
  !/^(?:please|bitte|veuillez)\s|\b(?:e\. ?V|Inc|Ltd|Co|Corp)\.$/i.test(text) &&
  (text.length > MAX_CONTACT || (text.split(',', 1)[0]!.match(SMALL_WORD)?.length ?? 0) >= MIN_SMALL_WORDS);
const SMALL_WORD = /(?<=\s)\p{Ll}/gu;

const headsContacts = (text: string): boolean => text.length <= MAX_HEADING && isAskHeading(text);

/** Contacts below headings. What a paragraph says is asked once, however many headings stand above it. */
export class Contacts {
  readonly #paragraphs: readonly string[];
  readonly #said: ('where' | 'sentence' | 'other')[] = [];

  /** @param paragraphs Of the mail, trimmed; some may be empty */
  constructor(paragraphs: readonly string[]) {
    this.#paragraphs = paragraphs;
  }

  /**
   * Behind the last address or number below a heading; the place itself where no such heading stands, or nothing follows. A
   * sentence right below it is of the story, as a long one is; `We are here from nine to five.` may stand below a name.
   */
  endFrom(at: number): number {
    if (!headsContacts(this.#paragraphs[at]!)) return at;
    let end = at;
    let count = 0;
    const last = Math.min(this.#paragraphs.length, at + MAX_BELOW);
    for (let below = at + 1; below < last && count < MAX_BELOW_HEADING; below++) {
      if (this.#paragraphs[below] === '') continue;
      count++;
      const text = this.#paragraphs[below]!;
      this.#said[below] ??= whatSays(text);
      if (this.#said[below] === 'where') end = below + 1;
      else if (this.#said[below] === 'sentence' && (count === 1 || text.length > MAX_CONTACT)) break;
    }
    return end;
  }
}

const whatSays = (text: string) => (tellsWhere(text) ? 'where' : isSentence(text) ? 'sentence' : 'other');

/** True of the lines of one paragraph that are such a heading and whom to ask; a story below it has longer lines. */
export function areContacts(sent: readonly string[]): boolean {
  if (!headsContacts(plainBlanks(sent[0]!).trim())) return false;
  const lines = sent.map((line) => plainBlanks(line).trim());
  return new Contacts(lines).endFrom(0) > 0 && lines.every((line) => line.length <= MAX_LINE || tellsWhere(line));
}
const MAX_LINE = 50;
