// What the words around a place name say of it: part of a longer name, a place where something is, or an actor.
import type { Word } from './words.ts';

/** A name in its text: the words `first` to `last` of `words`. */
export interface Span {
  readonly text: string;
  readonly words: readonly Word[];
  readonly first: number;
  readonly last: number;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that often stand with a capital (at a sentence's start, in a headline) and belong to no name. */
const FUNCTION_WORDS = setOf(
  'a about after against all along although amid among an and around as at because before behind between both but by despite during even for former from here how however if in inside into like many meanwhile more most near neither new next no not now of off officials on once only or other our outside over recent several since so some still than that the their then there these this those though through to today too under unlike until visiting was we what when where whether which while who why will with within without yet',
);

/** May stand before a place without being part of a longer name: `North`, `President`. */
const BEFORE_A_PLACE = setOf(
  'central downtown east eastern greater inner metropolitan north northeast northeastern northern northwest northwestern outer south southeast southeastern southern southwest southwestern suburban upper west western mainland neighbouring neighboring king queen',
);

/** May follow a place without making a longer name of it: offices, and what a city has. */
const AFTER_A_PLACE = setOf(
  'airport ambassador army bureau central chief court defence defense deputy district finance foreign gov governor international interior king mayor metropolitan mid minister monarch newsroom office parliament pm police president prime province queen region senator state stock subway time university ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
);

const PLACE_PREPOSITIONS = setOf(
  'across around at central downtown eastern from greater in inside into leaving left near northern of outside over reached reaching southern through to toward towards via visit visited visiting visits western',
);

/** With these before it, a capital is taken for its government: `talks with Kyiv`. */
const ACTOR_PREPOSITIONS = setOf(
  'accused accuses against ask asked asks between blamed blames by press presses pressed than thanked told urge urged urges warned warns with',
);

/** What governments do in the news, in the forms that follow a subject. */
const STANCES = setOf(
  'accept accepted accepts accused accuses acknowledged acknowledges admitted agreed agrees aims announced announces approved allow allowed argued argues asked asks backed backs banned bears believes blamed blames called bore calls claimed claims condemned condemns confirmed considers consider decided declared declined declines demanded demands denied denies deny describes described discuss dismissed dismisses expects expelled fears feared hopes hoped imposed insisted insists intends invaded launched lifted lifts maintains negotiate opposes opposed ordered plans pledged proposed promised protested recalled recognises recognizes refused refuses rejected reject rejects repeated reply respond responded retaliated said sanctioned saw say saying says seeks sees sent signalled signaled signed sought spend stressed summoned summons supported supports suspended threatened threatens told urged urges views vowed vows wanted wants want warned warns welcomed withdraw withdrew',
);

const AUXILIARIES = setOf(
  'also already again both could did do does had has have is it its itself may might must never not now often once since soon still then to was were will would yet long been on be',
);

/** Further words looked at for a stance: `Kyiv has also strongly rejected`. */
const STANCE_REACH = 4;

/** Companies that carry a people's name: `American Airlines`. They say less of the country than a people does. */
const COMPANY_WORDS = setOf(
  'airlines airways bancorp broadcasting brands can corp corporation electric express financial gas group holdings home inc industries international life medical motors petrofina petroleum resources standard steel stores telecom telephone tobacco water',
);

const MONEY = setOf(
  'cents crowns cts dlr dlrs dollars francs kroner kronor lire marks pesos pounds rand rupees shillings',
);

/** True where the words on the left or the right make the span a part of a longer name: `Michael Jordan`. */
export const isAfterName = (span: Span, atSentenceStart: boolean): boolean => {
  const before = neighbour(span, -1);
  if (before === undefined || !before.isCapital) return false;
  if (FUNCTION_WORDS.has(before.key) || BEFORE_A_PLACE.has(before.key)) return false;
  return atSentenceStart || !startsSentence(span, span.first - 1);
};

export const isBeforeName = (span: Span): boolean => {
  const after = neighbour(span, 1);
  return after?.isCapital === true && !FUNCTION_WORDS.has(after.key) && !AFTER_A_PLACE.has(after.key);
};

export const isCompany = (span: Span): boolean => {
  const after = neighbour(span, 1);
  return after?.isCapital === true && COMPANY_WORDS.has(after.key);
};

/** True where the span is where something is or goes: `outside Moscow`, `Moscow-based`. */
export function isLocated(span: Span): boolean {
  const before = neighbour(span, -1);
  if (before !== undefined && PLACE_PREPOSITIONS.has(before.key)) return true;
  const after = span.words[span.last + 1];
  return after !== undefined && after.key === 'based' && gapAfter(span, span.last) === '-';
}

/** True where a capital stands for its government: with a stance, as a possessor or as a party to something. */
export function isActor(span: Span): boolean {
  const before = neighbour(span, -1);
  if (before !== undefined && ACTOR_PREPOSITIONS.has(before.key)) return true;
  return isPossessor(span) || takesStance(span);
}

/** `Kyiv has rejected`: a stance verb, with nothing but auxiliaries and adverbs between. */
function takesStance(span: Span): boolean {
  for (let at = span.last + 1; at <= span.last + STANCE_REACH; at++) {
    const word = span.words[at];
    if (word === undefined || gapAfter(span, at - 1) !== ' ') return false;
    if (STANCES.has(word.key)) return true;
    if (!AUXILIARIES.has(word.key) && !word.key.endsWith('ly')) return false;
  }
  return false;
}

function isPossessor({ text, words, last }: Span): boolean {
  const { end } = words[last]!;
  const mark = text.charCodeAt(end);
  if (mark !== 39 && mark !== 0x2019) return false;
  return /^.s?(?![\p{L}\p{N}])/u.test(text.slice(end, end + 3));
}

/** True where the name only says which money an amount is in: `5 million U.S. dollars`; `the U.S. dollar` is no amount. */
export const isAmount = (span: Span): boolean => MONEY.has(neighbour(span, 1)?.key ?? '');

const CURRENCIES = setOf(
  'crown dollar franc krona krone lira mark peso pound rand rouble ruble rupee shilling won yen yuan',
);

/** `The Canadian dollar rose`: says less of Canada than of what it is worth. */
export const isCurrency = (span: Span): boolean => CURRENCIES.has(neighbour(span, 1)?.key ?? '');

/** True for the polish of silver: a people at a sentence's start, followed by what no adjective takes. */
export function isVerb(span: Span): boolean {
  const after = neighbour(span, 1);
  return (
    span.first === span.last &&
    startsSentence(span, span.first) &&
    after !== undefined &&
    /^(?:the|a|an|your|my|his|her|their|our|its|it|them|this|that|these|those|off|up|until)$/.test(after.key)
  );
}

/** The word next to the span over one space or hyphen, on its left (-1) or right (1). */
function neighbour(span: Span, side: -1 | 1): Word | undefined {
  const at = side < 0 ? span.first - 1 : span.last + 1;
  const gap = gapAfter(span, side < 0 ? at : span.last);
  return gap === ' ' || gap === '\u00a0' ? span.words[at] : undefined;
}

export function gapAfter({ text, words }: Span, at: number): string | undefined {
  const left = words[at];
  const right = words[at + 1];
  return left && right ? text.slice(left.end, right.start) : undefined;
}

function startsSentence(span: Span, at: number): boolean {
  const gap = gapAfter(span, at - 1);
  return gap === undefined || /[.!?:"“\n]/.test(gap);
}

/** A text in capitals throughout: an alert, an old headline. */
export function isInCapitals(text: string): boolean {
  let upper = 0;
  let lower = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 65 && code <= 90) upper++;
    else if (code >= 97 && code <= 122) lower++;
  }
  // A fifth: `UPDATE 1-FED HOLDS RATES, SEES "gradual" RISE` is still a text in capitals.
  return upper > 1 && lower * 4 <= upper;
}

/** A Headline in Which Every Long Word Has a Capital, so that a capital says nothing of a name. */
export function isInTitleCase(words: readonly Word[]): boolean {
  const long = words.filter(({ start, end }) => end - start > 3);
  // Four long words at least, else a short headline of names would count: `Macron meets Merkel`.
  return long.length >= 4 && long.filter(({ isCapital }) => isCapital).length >= long.length * 0.8;
}
