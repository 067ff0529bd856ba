// Finds who and what a document names: mentions of people, organisations and places.
import { MENTION_CALIBRATION, MENTION_MODEL } from '../data/mention-model.ts';
import { MENTION_GROUPS, MENTION_PHRASES, MENTION_WORDS } from '../data/mention-words.ts';
import { agree } from './agreement.ts';
import { type Decoded, decode } from './decode.ts';
import { briefRowOf, habitsOf } from './features.ts';
import { CLASSES, classOf, type MentionClass, OUTSIDE, Part, partOf } from './labels.ts';
import { Lexicon, PhraseKind } from './lexicon.ts';
import { PackedModel } from './model.ts';
import { type Sentence, sentencesOf, type Token } from './tokens.ts';

/** The block of a headline's mentions. */
export const HEADLINE = -1;

/** A headline, or a block of the body. */
export interface DocumentPart {
  readonly block: number;
  readonly text: string;
}

export interface SentencePlace {
  readonly block: number;
  /** The whole part's. */
  readonly partText: string;
  readonly sentence: Sentence;
}

/** Offsets are UTF-16 units into the part's text. */
export interface FoundMention extends SentencePlace {
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly text: string;
  readonly class: MentionClass;
  /** 0 to 1: the share of mentions like it that are right, as measured in training. */
  readonly confidence: number;
  readonly tokens: readonly Token[];
  /** Place of its first token in the sentence. */
  readonly first: number;
}

export interface Calibration {
  readonly base: number;
  readonly slope: number;
}

export interface Recogniser {
  readonly lexicon: Lexicon;
  readonly model: PackedModel;
  readonly calibration: Calibration;
}

let shipped: Recogniser | undefined;

/** The recogniser that ships; decoded when it is first asked for. */
export function recogniser(): Recogniser {
  shipped ??= {
    lexicon: new Lexicon({ words: MENTION_WORDS, phrases: MENTION_PHRASES, groups: MENTION_GROUPS }),
    model: new PackedModel(MENTION_MODEL),
    calibration: MENTION_CALIBRATION,
  };
  return shipped;
}

export interface ReadParts {
  /** In reading order. */
  readonly mentions: readonly FoundMention[];
  readonly sentences: readonly SentencePlace[];
}

/** Mentions in reading order. Linear in the length of the texts. */
export const mentionsIn = (parts: readonly DocumentPart[], by?: Recogniser): readonly FoundMention[] =>
  readParts(parts, by).mentions;

/** Mentions, and the sentences in which they stand. */
export function readParts(parts: readonly DocumentPart[], by: Recogniser = recogniser()): ReadParts {
  const places = parts.flatMap(({ block, text }) =>
    sentencesOf(text).map((sentence) => ({ block, partText: text, sentence })),
  );
  const habits = habitsOf(places.map(({ sentence }) => sentence));
  const found = places.flatMap((place) => {
    const row = briefRowOf(place.sentence, by.lexicon, habits, place.block === HEADLINE);
    return spansOf(decode(row, by.model), place.sentence).map((span) => mentionOf(span, place, by));
  });
  return { mentions: agree(found, places), sentences: places };
}

export interface Span {
  readonly first: number;
  readonly last: number;
  readonly class: MentionClass;
  /** How far the model is ahead of its next best reading where it is least so, in steps of a weight. */
  readonly lead: number;
}

/** The mentions of one sentence, before those of the document are brought to agree. */
export function spansOf({ labels, leads }: Decoded, { tokens }: Sentence): Span[] {
  const spans: Span[] = [];
  for (let first = 0; first < tokens.length; first++) {
    if (labels[first] === OUTSIDE) continue;
    let last = first;
    let lead = leads[first]!;
    while (partOf(labels[last]!) === Part.begin || partOf(labels[last]!) === Part.inside)
      lead = Math.min(lead, leads[++last]!);
    spans.push({ first, last, class: CLASSES[classOf(labels[first]!)]!, lead });
    first = last;
  }
  return spans;
}

/** The share of mentions with this lead that are right. */
export const confidenceOf = (lead: number, { base, slope }: Calibration): number =>
  1 / (1 + Math.exp(-(base + slope * Math.log1p(lead))));

function mentionOf(span: Span, { block, partText, sentence }: SentencePlace, by: Recogniser): FoundMention {
  const tokens = tokensOf(partText, sentence.tokens.slice(span.first, span.last + 1));
  const start = tokens[0]!.start;
  const end = endOf(partText, tokens);
  return {
    block,
    partText,
    sentence,
    tokens,
    first: sentence.tokens.indexOf(tokens[0]!, span.first),
    start,
    end,
    text: partText.slice(start, end),
    class: span.class,
    confidence: Math.max(confidenceOf(span.lead, by.calibration), knownConfidence(tokens, span.class, by.lexicon)),
  };
}

const TAIL =
  /-(?:aligned|allied|affiliated|backed|based|born|brokered|controlled|funded|held|led|linked|listed|made|owned|run|style|supported)$/;

/** Where the model is not sure that a body is named, but the lists know one of just this name. */
const KNOWN_CONFIDENCE = 0.75;
const BODIES: ReadonlySet<number> = new Set([PhraseKind.body, PhraseKind.company, PhraseKind.media]);

function knownConfidence(tokens: readonly Token[], kind: MentionClass, lexicon: Lexicon): number {
  if (kind !== 'ORG') return 0;
  const known = lexicon.phrase(tokens, 0);
  return known?.length === tokens.length && BODIES.has(known.kind) ? KNOWN_CONFIDENCE : 0;
}

/** Where a name ends: `Islamic State-linked` names the Islamic State. */
function endOf(text: string, tokens: readonly Token[]): number {
  const { start, end } = tokens.at(-1)!;
  const last = text.slice(start, end);
  const tail = last.includes('-') ? TAIL.exec(last) : null;
  return tail === null ? end : start + tail.index;
}

/** Tokens of a span without what is no part of a name: `Seoul-based` before it, the next column of a table behind it. */
function tokensOf(text: string, tokens: readonly Token[]): readonly Token[] {
  const first = tokens[0]!;
  const own = tokens.length > 1 && first.key.includes('-') && TAIL.test(first.key) ? tokens.slice(1) : tokens;
  const gap = own.findIndex(({ start }, at) => at > 0 && isGap(text.slice(own[at - 1]!.end, start)));
  return gap < 0 ? own : own.slice(0, gap);
}

const isGap = (between: string): boolean => between.length > 1 || between === '\t' || between === '\n';
