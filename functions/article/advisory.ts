// Withdrawal advisories: a new item that says in words which story must not be used, "ADVISORY-Baghdad story on bridge
// is withdrawn" (wire-formats, section 4). What it names. Loaded for the few articles that may be one.
import { namesAgency } from '../formats/readings/agency-names.ts';
import { readHeadline } from '../formats/readings/headline.ts';
import type { Article } from './article.ts';
import { contentText } from './body.ts';
import { foldSlugline, foldWords } from './story.ts';
import { addDays, unique, type Withdrawal } from './withdrawal.ts';

const LOOKED_AT = 4000;

/** What a withdrawal advisory names; undefined for an article that withdraws nothing. */
export function readWithdrawal(article: Article): Withdrawal | undefined {
  const { id, authority, change, versionCreated, versionCreatedInferred } = article;
  if (change !== 'withdrawal' && change !== 'advisory') return undefined;
  const quoted = new QuotedText([article.headline, contentText(article.body)].join('\n\n').slice(0, LOOKED_AT));
  const withdrawing = quoted.sentences.filter((sentence) => withdraws(sentence, change));
  if (withdrawing.length === 0 && change === 'advisory') return undefined;
  const own = { id, authority, versionCreated, versionCreatedInferred };
  if (quoted.sentences.some(givesBack) || withdrawing.some((sentence) => PART.test(sentence))) {
    return { ...own, headlines: [], sluglines: [], numbers: [], uris: [] };
  }

  const said = withdrawing.map(beforeSubstitute);
  const headlines = headlinesIn(said, quoted);
  // "The agency sent a story headlined "…". It is withdrawn."
  const introduced = quoted.sentences.filter((sentence) => HEADLINED.test(sentence) && !SUBSTITUTE.test(sentence));
  const about = headlines.length > 0 ? said : [...introduced, ...said];
  const text = about.map((sentence) => quoted.restore(sentence)).join('\n');
  const bare = about.join('\n');
  const place = first(bare, PLACES);
  const date = dateIn(bare, versionCreated);
  const time = TIME.exec(bare);
  return {
    ...own,
    headlines: headlines.length > 0 ? headlines : headlinesIn(introduced, quoted),
    ...(place === undefined ? {} : { place }),
    sluglines: unique([...sluglinesIn(text), foldSlugline(article.slugline ?? '')]),
    numbers: unique(
      [...bare.replace(URI, '').matchAll(NUMBER)].map(([, usn, serial]) => (usn ?? serial)!.toUpperCase()),
    ),
    uris: unique([...text.matchAll(URI)].map(([uri]) => uri.replace(/[.,;:)\]]+$/, ''))),
    ...(date === undefined ? {} : { date }),
    ...(time ? { time: `${time[1]}:${time[2]}` } : {}),
  };
}

/** Quotations are masked, so that neither a sentence ends in one nor a word of one is taken for the advisory's own. */
class QuotedText {
  readonly sentences: readonly string[];
  readonly #quotes: string[] = [];

  constructor(text: string) {
    const masked = text.replace(QUOTED, (...found) => {
      const quote = found.slice(1, 6).find((group) => group !== undefined) as string;
      return `\u0001${this.#quotes.push(quote.trim().replace(/[.,]$/, '')) - 1}\u0002`;
    });
    this.sentences = masked
      .split(/\n{2,}|(?<=[\p{L}\u0002)]{2}[.!?])\s+(?=[\p{Lu}\u0001])|(?<=\u0002)\s+(?=\p{Lu}\p{Ll}+ )/u)
      .map((sentence) => sentence.trim())
      .filter((sentence) => sentence !== '');
  }

  quotesIn(masked: string): string[] {
    return [...masked.matchAll(MASK)].map(([, at]) => this.#quotes[Number(at)]!);
  }

  restore(masked: string): string {
    return masked.replace(MASK, (_, at) => `"${this.#quotes[Number(at)]!}"`);
  }
}

const QUOTED =
  /"([^"\n]{3,300})"|“([^”\n]{3,300})”|„([^“”\n]{3,300})[“”]|«\s?([^»\n]{3,300})»|(?<![\p{L}\p{N}])['‘]((?:[^'’\n]|['’](?=\p{L})){3,300})['’](?!\p{L})/gu;
const MASK = /\u0001(\d+)\u0002/g;

const NOUN =
  'stor(?:y|ies)|items?|reports?|articles?|dispatch(?:es)?|alerts?|briefs?|snaps?|factbox|pictures?|copy|take|Meldung(?:en)?|Bericht|Beitrag|dépêche|papier|nota|noticia|despacho|notizia|artikkel|artikel|melding|telegram|tekst';
const STORY = new RegExp(String.raw`(?<!\p{L})(?:${NOUN}|headlined?|slug(?:ged|line)?|BC-\S+)(?!\p{L})`, 'iu');
const WITHDRAWS =
  /\b(?:withdrawn|withdraws|withdrew|withdrawing|withdrawal of|retracted|retracts|retracting|killed|cancell?ed|must not be used|should not be used|do not use|not for use|(?:please|editors:?|to) (?:\w+ )?(?:kill|withdraw|disregard|delete|spike|retract)|disregard)\b|^\s*(?:kill|withdraw|disregard|retract)\b|zieht\b.*\bzurück|zurückgezogen|nicht (?:mehr )?(?:zu )?verwenden|annul(?:e|ée?s?|ons|er|ada|amos|lata|leres|lert)(?!\p{L})|retir(?:ée?s?|ons|ada|amos)(?!\p{L})|ritirata|trekkes|trukket|tillbaka/iu;
const SUBSTITUTE =
  /(?<!\p{L})(?:substitut\w*|replac\w*|instead|in favou?r of|(?:and|please) use|correct (?:story|version)|new (?:story|version)|will follow|ersetzt|Neufassung|remplac\w*|sustitu\w*|sostitu\w*|erstatte\w*)/iu;
const HEADLINED =
  /(?<!\p{L})(?:headlined?|titled|entitled|under the headline|titrée?|intitulée?|überschrieben|Überschrift|Titel|titulada|titulado|titolo|intitolat[ao]|med tittelen|med rubriken)(?!\p{L})/iu;

function withdraws(sentence: string, change: 'withdrawal' | 'advisory'): boolean {
  // A kill in the news is no kill of news.
  return WITHDRAWS.test(sentence) && (change === 'withdrawal' || STORY.test(sentence));
}

// What gives a story back, or takes back a part of one, names nothing: nothing may be killed for that.
const GIVES_BACK = [
  /\b(?:not|never|no longer) (?:been |being |be )?(?:withdrawn|retracted|killed|cancell?ed)\b|\b(?:may|might|could) be (?:withdrawn|retracted|killed|used)\b|\breinstat|\brestored?\b|\bstands?\b/i,
  /\b(?:kill|withdrawal|advisory|retraction)s?\b(?: notice)?.*\b(?:withdrawn|cancell?ed|lifted|retracted|disregarded?|sent in error)\b|\bdisregard (?:the|our|this|that|all)? ?(?:\w+ )?(?:kill|withdrawal|advisory)\b/i,
];
const PART =
  /\b(?:paragraphs?|quotes?|quotations?|sentences?|lines?|words?|graphics?|tables?|charts?|photos?|pictures?|images?|captions?|videos?)\b.{0,60}\b(?:of|in|with|from|accompanying|for) (?:the|our|its|this|a|an)\b/i;

const givesBack = (sentence: string): boolean => GIVES_BACK.some((pattern) => pattern.test(sentence));

/** What stands behind "is replaced by" is not withdrawn. */
function beforeSubstitute(sentence: string): string {
  const at = sentence.search(SUBSTITUTE);
  return at > 0 ? sentence.slice(0, at) : sentence;
}

function headlinesIn(sentences: readonly string[], quoted: QuotedText): string[] {
  const named = sentences.flatMap((sentence) => {
    const marker = HEADLINED.exec(sentence);
    if (!marker) return quoted.quotesIn(sentence);
    const behind = sentence.slice(marker.index + marker[0].length);
    const list = LIST_OF_QUOTES.exec(behind);
    // `headlined: Llamas of Peru learn to talk`
    const line = /^\s*:\s*(\p{Lu}[^\u0001\n]{9,200})$/mu.exec(behind);
    return list ? quoted.quotesIn(list[0]) : line ? [line[1]!.replace(/\.$/, '')] : [];
  });
  // dpa: `Meldung 0500 (Bäckerei senkt Preise)`
  const bracketed = sentences.flatMap((sentence) => [...sentence.matchAll(NUMBERED_HEADLINE)].map(([, line]) => line!));
  return unique([...named, ...bracketed].map((line) => readHeadline(line).headline)).filter(
    (line) => foldWords(line).length > 1,
  );
}

const LIST_OF_QUOTES = /^[\s:,]*(?:\u0001\d+\u0002(?:\s*,?\s*(?:and|und|et|y|e|og|och)?\s*(?=\u0001))?)+/u;
const NUMBERED_HEADLINE = /Meldung(?:en)? \S*\d+ \(([^()\u0001]{5,200})\)/gu;

const WORD = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
const PLACE = `(${WORD}(?: (?:(?:de|da|do|del|la|el|al|am|an der|of|sur|upon|i|på) )?${WORD}){0,4})`;
const PLACES = [
  new RegExp(String.raw`(?:^|\s)${PLACE}(?:, ${WORD}(?: ${WORD})?,?)?(?:-datelined)? (?:${NOUN})(?!\p{L})`, 'mu'),
  new RegExp(`datelined:? ${PLACE}`, 'u'),
  new RegExp(String.raw`(?:^|\s)${PLACE}(?:, ${WORD},?)? dateline`, 'mu'),
  new RegExp(`(?:${NOUN}) (?:from|aus|datée de|fechad[ao] en) ${PLACE}`, 'u'),
];
const NO_PLACE = new Set(
  'the a an our its this that these all any kill withdraw disregard retract please editors advisory withdrawal update wrapup exclusive factbox die der das le la les el die'.split(
    ' ',
  ),
);

/** The first place that is one: `The Reuters story` and `Monday's story` name none. */
function first(text: string, patterns: readonly RegExp[]): string | undefined {
  for (const pattern of patterns) {
    const words = pattern.exec(text)?.[1]?.split(' ') ?? [];
    const kept = words.filter(
      (word) =>
        !NO_PLACE.has(word.toLowerCase()) && !namesAgency(word.replace(/['’]s$/, '')) && weekdayOf(word) === undefined,
    );
    if (kept.length > 0) return kept.join(' ');
  }
  return undefined;
}

const SLUGGED =
  /\b(?:slugged|slug|slugline|keyword)s?:? "?(?!BC-)([\p{L}\p{N}][\p{L}\p{N}&*/-]*(?:--?[\p{L}\p{N} ]+?)?)(?=["\s,.;]|$)/giu;
/** AP names its stories by keyword line: `Kill the story BC-OH--Mayor-Plan, a0584.` */
const AP_SLUGLINE =
  /\b(BC-[\p{L}\d*&]+(?:-[\p{L}\d*&]+)*(?:--[\p{L}\d&'-]+(?: [\p{L}\d&'-]+){0,4}(?=[,.;:"\n(]|$)|(?![\p{L}\d-])))/gu;

const sluglinesIn = (text: string): string[] =>
  [...text.matchAll(SLUGGED), ...text.matchAll(AP_SLUGLINE)].map(([, slugline]) => foldSlugline(slugline!));

const NUMBER =
  /\b((?=[A-Z]*\d)(?=\d*[A-Z])[A-Z][A-Z0-9]{7,12})\b|\b((?!(?:19|20)\d\d\b)[A-Za-z]{0,4}\d{4})\b(?! ?(?:GMT|UTC|people|tons|[A-Z]{3}\b))/g;
const URI = /\b(?:tag|urn):[^\s"<>\u0001\u0002]{6,300}/gi;
const TIME = /\b([01]\d|2[0-3])[:.]?([0-5]\d) ?(?:GMT|UTC)\b/;

/** English, German, French, Spanish, Italian and Nordic, folded. */
const MONTHS: readonly RegExp[] = [
  'jan|january|januar|januari|janvier|enero|gennaio',
  'feb|february|februar|februari|fevrier|fevr|febrero|febbraio',
  'mar|march|marz|mrz|mars|marzo',
  'apr|april|avril|avr|abril|abr|aprile',
  'may|mai|mayo|maj|maggio',
  'jun|june|juni|juin|junio|giugno',
  'jul|july|juli|juil|juillet|julio|luglio',
  'aug|august|augusti|aout|agosto|ago',
  'sep|sept|september|septembre|septiembre|settembre',
  'oct|october|okt|oktober|octobre|octubre|ottobre',
  'nov|november|novembre|noviembre',
  'dec|december|dez|dezember|des|desember|decembre|diciembre|dicembre',
].map((names) => new RegExp(`^(?:${names})$`));
const WEEKDAYS: readonly RegExp[] = [
  /^(?:sunday|sonntag|dimanche|domingo)/,
  /^(?:monday|montag|lundi|lunes)/,
  /^(?:tuesday|dienstag|mardi|martes)/,
  /^(?:wednesday|mittwoch|mercredi|miercoles)/,
  /^(?:thursday|donnerstag|jeudi|jueves)/,
  /^(?:friday|freitag|vendredi|viernes)/,
  /^(?:saturday|samstag|sonnabend|samedi|sabado)/,
];
const DATES = [
  /(?<!\p{L})(?<month>\p{L}{3,10})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?(?![\p{L}\d:])/gu,
  /(?<!\d)(?<day>\d{1,2})(?:\.|st|nd|rd|th|er)? (?:de )?(?<month>\p{L}{3,10})/gu,
];

/** The day that is named, the last one before the advisory where the year is left out. */
function dateIn(text: string, before: string): string | undefined {
  const own = before.slice(0, 10);
  const iso = /\b(20\d\d-[01]\d-[0-3]\d)\b/.exec(text)?.[1];
  if (iso !== undefined) return Number.isNaN(Date.parse(iso)) ? undefined : iso;
  for (const pattern of DATES) {
    for (const { groups } of text.matchAll(pattern)) {
      const month = monthOf(groups!.month!);
      const day = Number(groups!.day);
      if (month === undefined || day < 1 || day > 31) continue;
      const monthAndDay = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
      const year = Number(own.slice(0, 4)) - (monthAndDay > own.slice(5) ? 1 : 0);
      const date = `${year}-${monthAndDay}`;
      return Number.isNaN(Date.parse(date)) ? undefined : date;
    }
  }
  const weekday = foldWords(text)
    .map(weekdayOf)
    .find((found) => found !== undefined);
  if (weekday !== undefined) return addDays(own, -((new Date(own).getUTCDay() - weekday + 7) % 7));
  return /\b(?:earlier today|today|heute|aujourd.hui|hoy)\b/i.test(text) ? own : undefined;
}

const monthOf = (word: string): number | undefined => positionOf(foldWords(word)[0] ?? '', MONTHS, 1);

const weekdayOf = (word: string): number | undefined => positionOf(foldWords(word)[0] ?? '', WEEKDAYS, 0);

function positionOf(word: string, patterns: readonly RegExp[], from: number): number | undefined {
  const at = patterns.findIndex((pattern) => pattern.test(word));
  return at === -1 ? undefined : at + from;
}
