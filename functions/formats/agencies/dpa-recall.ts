// The words by which dpa and other German agencies take a story back in IPTC 7901: `dpa 0398 wird zurückgezogen`, `Please kill
// our story on …`.

import { endAt, matchesOf } from '../syntax/matches.ts';
import { ONCE } from '../syntax/once.ts';

/** A message by its letters and number: `exw0398`, `exw 0398`; not `the 0800 line`. */
const NUMBER =
  '\\b(?:[a-z]{3}\\d{3,4}|(?!(?:the|all|any|our|and|for|with|than|die|der|das|den|und|von)\\b)[a-z]{2,5} 0\\d{2,3})\\b';
/** What no company, court or journal recalls. */
const OWN_NOUNS = '\\b(?:story|stories|dispatch(?:es)?|(?:eil|kurz)?meldung(?:en)?|dépêches?)\\b';
/** They may be the news as well, unless editors are told. */
const NOUNS = `(?:${OWN_NOUNS}|\\b(?:items?|reports?|messages?|articles?|alerts?|photos?|pictures?|beiträge|beitrag|bericht|texte?|fotos?|bild(?:er)?|zusammenfassung)\\b)`;
const DIGITS = ',? (?:[a-z]{2,5} ?)?\\d{2,5}';
/** As messages are numbered: warnings of storms have fewer. */
const FOUR_DIGITS = ',? (?:[a-z]{2,5} ?)?\\d{4}';
/** One word of a slug is enough where the sentence may end behind it. */
const NUMBERED = `(?:${NOUNS}${ONCE}(?:${DIGITS}|,? (?:slugged|headlined) [^\\s.!?,]{1,30})|${NUMBER})`;
const OWN_WORDS = 'wir|dpa|afp|apa|ddp|dapd|kna|epd|sid|sda';
const OF_OTHERS = ` of (?!(?:this|our|${OWN_WORDS})\\b)`;
/** `the picture desk`, `our duty editor`, `our English service`; states have a foreign service. */
const OF_WHAT = '(?:(?:news|pictures?|photos?|graphics|duty|sports?|foreign(?= desk)|(?<=our )(?:english|german)) )?';
const notBy = (known: string): string =>
  `(?! (?:by|from) (?!(?:the |our |its )?${ONCE}${OF_WHAT}${ONCE}(?:${known}|(?:us|${OWN_WORDS})\\b)))`;
/** What the maker or the agency of medicines recalls is the news, whatever number it has. */
const NOT_BY_OTHERS = notBy(`(?:agency|editors?|(?:news)?desks?|service)\\b(?!${OF_OTHERS})|wires?\\b`);
/** What has none may be of the editors at a journal, the desk of the president. */
const BY_US = notBy(
  `(?:agency|editors?)\\b(?!${OF_OTHERS}| at (?!(?:${OWN_WORDS})\\b))|(?:(?:news)?desks?|wires?|service)\\b(?!${OF_OTHERS})`,
);
const BECOMES = 'wird|werden|wurde|wurden|ist|sind';
/** Of books and pictures others say that they must be. */
const MUST_BECOME = `${BECOMES}|muss|müssen`;
const withdrawn = (english: string, german: string, by = NOT_BY_OTHERS, becomes = BECOMES): string =>
  `(?: is| are| has been| have been)${ONCE}(?: hereby)?${ONCE} (?:${english})\\b${ONCE}${by}| (?:${becomes})${ONCE}(?:(?: hiermit| daher| deshalb| vorsorglich| von dpa| von uns| (?:von der|durch die) redaktion)${ONCE}){0,2} (?:${german})\\b| (?:should|must) not be used\\b| (?:est|sont) (?:annulée|retirée)s?\\b`;
const ALL_ENGLISH = 'withdrawn|recalled|retracted|killed|cancell?ed';
const ALL_GERMAN = 'zurückgezogen|gesperrt|annulliert|storniert';
/** Flights and shows, which have numbers and names, are cancelled as well. */
const NEWS_ENGLISH = 'withdrawn|recalled|retracted|killed';
const NEWS_GERMAN = 'zurückgezogen|gesperrt';
const WITHDRAWN = withdrawn(NEWS_ENGLISH, NEWS_GERMAN);
const WITHDRAWN_FROM_EDITORS = withdrawn(ALL_ENGLISH, ALL_GERMAN);
const OWN_WITHDRAWN = withdrawn(ALL_ENGLISH, ALL_GERMAN, '', MUST_BECOME);
const UNUSED = '(?: bitte)? nicht (?:mehr |weiter )?(?:zu )?(?:verwenden|nutzen|benutzen)\\b';

/** `Nous vous prions d'annuler la dépêche FRA0598`, `notre papier`: mayors ask to take pictures away as well. */
const frenchRequest = (nouns: string): string =>
  `(?:merci|prière|veuillez|nous vous (?:prions|demandons))${ONCE} (?:de |d['’])?${ONCE}(?:bien vouloir )?${ONCE}(?:annuler|retirer|ignorer|ne pas (?:utiliser|publier|tenir compte de))${ONCE}(?:(?: notre| nos) (?:${nouns}|articles?\\b|papiers?\\b)|(?: (?:notre|nos|cette|ces|la|les))?${ONCE} (?:${NUMBERED}|dépêches?\\b))`;
/** Shops take back their articles, ministers those of a law. */
const frenchRecall = (nouns: string): string =>
  `nous (?:annulons|retirons)(?:(?: notre| nos) (?:${nouns})| notre papier\\b|(?: (?:notre|nos|cette|ces|la|les))?${ONCE} (?:(?:papiers? |articles? )?${NUMBER}|dépêches?\\b))`;

const here = (source: string): RegExp => new RegExp(source, 'iy');

const OWN_NOUN = here(OWN_NOUNS);
const NOUN = here(NOUNS);
const MESSAGE = here(NUMBER);
const OUR_NOUN = here(`\\b(?:this|our|unsere|diese) ${OWN_NOUNS}`);
const THIS_NOUN = here(`\\b(?:this|our) ${OWN_NOUNS}`);
const SHORT_NUMBER = here(DIGITS);
const LONG_NUMBER = here(FOUR_DIGITS);
const SLUGGED_HERE = here(',? (?:slugged|headlined)');
const SLUGGED_ALONE = here(',? slugged');
const SLUG_WORD = here(' [^\\s.!?,]{1,30}');
const MAX_SLUG_WORDS = 10;

/** The ends of a slug that these words open. */
function slugEnds(text: string, at: number, opening: RegExp): number[] {
  const start = endAt(opening, text, at);
  return start === undefined ? [] : wordEnds(text, start, SLUG_WORD, MAX_SLUG_WORDS);
}

function wordEnds(text: string, start: number, word: RegExp, most: number): number[] {
  const ends: number[] = [];
  for (let end = endAt(word, text, start); end !== undefined && ends.length < most; end = endAt(word, text, end)) {
    ends.push(end);
  }
  return ends;
}

/** Where a name ends that goes on behind a noun, with a number or a slug. */
const numberedEnds = (text: string, noun: number | undefined): number[] =>
  noun === undefined ? [] : [...[endAt(SHORT_NUMBER, text, noun) ?? []].flat(), ...slugEnds(text, noun, SLUGGED_HERE)];

const QUOTED = here(' [„“"«»][^"“”«»]{1,80}["“”«»]');
const ABOUT_WORD = here(' (?!(?:that|which|who|dass|wonach)\\b)[^\\s.!?,]{1,30}');
const ABOUT = here(',? (?:on|about|from|sur|slugged|headlined|über|zu|zum|zur|von|vom|aus|mit|unter)(?= )');
const MAX_ABOUT_WORDS = 6;

/**
 * Where what a story is about ends, which stands between it and what happens to it: `The report says a gull has been killed`
 * is another.
 */
function aboutEnds(text: string, at: number): ReadonlySet<number> {
  const ends = new Set<number>();
  for (const name of [at, endAt(QUOTED, text, at) ?? at]) {
    for (let brackets = 0; brackets <= 2; brackets++) {
      const end = name + brackets;
      if (brackets > 0 && !')"”“»'.includes(text.charAt(end - 1) || ' ')) break;
      ends.add(end);
      const start = endAt(ABOUT, text, end);
      if (start !== undefined) for (const word of wordEnds(text, start, ABOUT_WORD, MAX_ABOUT_WORDS)) ends.add(word);
    }
  }
  for (const end of [...ends]) if (text[end] === ',') ends.add(end + 1);
  return ends;
}

/** What happens to a story, by how it is named. */
interface Gone {
  readonly numbered: RegExp;
  readonly bare: RegExp;
  /** Where a noun ends that needs no number; undefined where it does. */
  readonly bareEnd: (text: string, at: number) => number | undefined;
}

const BE = here(' (?:is|are|should|must|est|sont|wird|werden|ist|sind|bitte|nicht) ');
const isFollowed = (text: string, ends: Iterable<number>, by: RegExp): boolean =>
  [...ends].some((end) => endAt(by, text, end) !== undefined);

/** Under a mere `Attention:` stands the news as well: a story is named as only desks name it, or gone at this moment. */
const GONE: Gone = {
  numbered: here(`${WITHDRAWN}|${UNUSED}`),
  bare: here(`${withdrawn(NEWS_ENGLISH, NEWS_GERMAN, BY_US)}|${UNUSED}`),
  bareEnd: (text, at) => {
    const own = endAt(OWN_NOUN, text, at);
    return (
      endAt(THIS_NOUN, text, at) ?? (own !== undefined && isFollowed(text, aboutEnds(text, own), BE) ? own : undefined)
    );
  },
};
const GONE_FROM_EDITORS: Gone = {
  numbered: here(`${withdrawn(ALL_ENGLISH, ALL_GERMAN, NOT_BY_OTHERS, MUST_BECOME)}|${UNUSED}`),
  bare: here(`${withdrawn(ALL_ENGLISH, ALL_GERMAN, BY_US, MUST_BECOME)}|${UNUSED}`),
  bareEnd: (text, at) => endAt(NOUN, text, at),
};
const OWN_GONE = here(OWN_WITHDRAWN);
const NUMBERED_GONE = here(WITHDRAWN_FROM_EDITORS);

/** True of a story that is named here, and said to be gone. */
function isGone(text: string, at: number, gone: Gone): boolean {
  const [noun, own] = [endAt(NOUN, text, at), endAt(OWN_NOUN, text, at)];
  const is = (ends: readonly (number | undefined)[], what: RegExp): boolean =>
    ends.some((end) => end !== undefined && isFollowed(text, aboutEnds(text, end), what));
  // What nobody but the agency takes back, whoever does it: nobody else's report is slugged.
  const isOurs =
    is([...numberedEnds(text, own), endAt(OUR_NOUN, text, at)], OWN_GONE) ||
    (noun !== undefined && is(slugEnds(text, noun, SLUGGED_ALONE), OWN_GONE));
  return (
    isOurs ||
    (noun !== undefined && is([endAt(LONG_NUMBER, text, noun)], NUMBERED_GONE)) ||
    is([...numberedEnds(text, noun), endAt(MESSAGE, text, at)], gone.numbered) ||
    is([gone.bareEnd(text, at)], gone.bare)
  );
}

/** How a desk asks for it; the words of a story may stand between what opens the request and its name, and, in German, its verb. */
interface Request {
  readonly opening: RegExp;
  readonly word: RegExp;
  readonly mostWords: number;
  readonly ending?: RegExp;
}

const ANY_WORD = here('[^\\s.!?]{1,30} ');
const MAX_BEFORE_VERB = 6;
const REQUESTS: readonly Request[] = [
  {
    opening: /\b(?:(?:please|kindly) (?:kill|withdraw|retract|disregard|ignore)|do not use|ne pas utiliser) /gi,
    word: here('(?:la|les|the|this|our|all|any|above|previous|earlier|following) '),
    mostWords: 3,
  },
  {
    opening: /\bwe (?:are|have) (?:hereby )?(?:withdrawing|withdrawn|retracting|killing|killed) /gi,
    word: here('(?:the|this|our) '),
    mostWords: 1,
  },
  {
    opening: new RegExp(`\\b(?:${OWN_WORDS}) zieh(?:t|en) `, 'gi'),
    word: ANY_WORD,
    mostWords: 4,
    ending: here('zurück\\b'),
  },
  {
    opening: /\bwir (?:müssen|möchten|haben) /gi,
    word: ANY_WORD,
    mostWords: 4,
    ending: here('(?:zurückziehen|zurückgezogen)\\b'),
  },
  { opening: /\bverwenden sie /gi, word: ANY_WORD, mostWords: 3, ending: here('nicht\\b') },
];

/** Whether what ends the request stands behind the name, or some words further. */
function isEnded(text: string, name: number, ending: RegExp): boolean {
  if (text[name] !== ' ') return false;
  const start = name + 1;
  return isFollowed(text, [start, ...wordEnds(text, start, ANY_WORD, MAX_BEFORE_VERB)], ending);
}

/** @param nouns What stands for a story, where nothing else names it */
function asker(nouns: string): (text: string) => boolean {
  const named = here(`(?:${NUMBERED}|${nouns})`);
  const french = new RegExp(`\\b(?:${frenchRequest(nouns)}|${frenchRecall(nouns)})`, 'i');
  const isAsked = (text: string, start: number, { word, mostWords, ending }: Request): boolean =>
    [start, ...wordEnds(text, start, word, mostWords)].some((at) => {
      const end = endAt(named, text, at);
      return end !== undefined && (ending === undefined || isEnded(text, end, ending));
    });
  return (text) =>
    REQUESTS.some((request) =>
      matchesOf(request.opening, text).some(({ index, 0: opening }) => isAsked(text, index + opening.length, request)),
    ) || french.test(text);
}

const isAsked = asker(OWN_NOUNS);
const isAskedOfEditors = asker(NOUNS);

/** A story by its number, which no book or picture has. */
const MUST_BE_WITHDRAWN = here(' (?:muss|müssen) zurückgezogen\\b');
const WORD_STARTS = /\b[a-z]/gi;

/**
 * A story is taken back under this word; what it names stands in the text.
 * @param isForEditors The word is said to them, or of a withdrawal
 */
export function takesBack(text: string, isForEditors: boolean): boolean {
  const said = text.slice(0, 2000).replace(/\s+/g, ' ');
  if ((isForEditors ? isAskedOfEditors : isAsked)(said)) return true;
  return [...said.matchAll(WORD_STARTS)].some(({ index }) => {
    if (isGone(said, index, isForEditors ? GONE_FROM_EDITORS : GONE)) return true;
    const message = endAt(MESSAGE, said, index);
    return message !== undefined && isFollowed(said, aboutEnds(said, message), MUST_BE_WITHDRAWN);
  });
}
