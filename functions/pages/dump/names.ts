// The names of what is told of a line, in the order in which a row has them. The fitted trees know features by their
// place: whoever changes this list must fit them again (`npm run train:dumps`).
import type { LineKind } from '../main-text.ts';

export const KINDS: readonly LineKind[] = [
  'prose',
  'sentence',
  'caption',
  'signoff',
  'chrome',
  'interruption',
  'end',
  'contribution',
  'item',
  'teaser',
  'byline',
  'label',
];
/** Neighbours that are looked at, in lines. */
export const AROUND = [-4, -3, -2, -1, 1, 2, 3, 4] as const;
/** How far to either side prose is counted, in lines. */
export const WINDOWS = [3, 8, 20] as const;

/** What the line reads like, by itself and beside all lines of the page. */
const OWN = [
  'length',
  'words',
  'endsSentence',
  'endsColon',
  'endsQuestion',
  'isCutOff',
  'startsLower',
  'startsQuote',
  'startsDigit',
  'lowerShare',
  'smallShare',
  'capitals',
  'digits',
  'commas',
  'sentences',
  'quotes',
  'bars',
  'hasAddress',
  'youShare',
  'isBanner',
  'isCopyright',
  'isStamp',
  'isCreditLine',
  'isDateline',
  'opensLinks',
  'titleShare',
  'titleLikeness',
  'topic',
  'repeats',
];
/** Where it stands: on the page, between headings of other parts, in the prose around, in what the rules take for the story. */
const PLACE = [
  'place',
  'fromTop',
  'fromBottom',
  'proseBefore',
  'lengthBefore',
  'fromHeadline',
  'hasHeadline',
  'endsBefore',
  'endsBehind',
  'isBelowComments',
  'sinceSignoff',
  'untilSignoff',
  'sinceDateline',
  'untilDateline',
  'isBelowCopyright',
  'sinceEnd',
  'untilEnd',
  'sinceInterruption',
  'sinceLinks',
  'sinceProse',
  'untilProse',
  'proseRunBefore',
  'proseRunBehind',
  'isInRun',
  'fromRunStart',
  'fromRunEnd',
  'runShare',
];
/** The lines that no blank line parts from it, and such groups beside. */
const GROUP = [
  'gapBefore',
  'gapBehind',
  'groupLines',
  'groupPlace',
  'groupLength',
  'groupProse',
  'groupBeforeLines',
  'groupBehindLines',
  'groupBeforeLength',
  'groupBehindLength',
];
const PAGE = ['pageLines', 'pageProse', 'pageLength', 'pageGaps'];

export const FEATURES: readonly string[] = [
  ...OWN,
  ...KINDS.map((kind) => `is ${kind}`),
  ...PLACE,
  ...GROUP,
  ...WINDOWS.flatMap((size) => [`prose ${size}`, `prose ${size} before`, `prose ${size} behind`, `labels ${size}`]),
  ...AROUND.flatMap((by) => [`length ${by}`, `isProse ${by}`, `lowerShare ${by}`, `words ${by}`, `topic ${by}`]),
  ...PAGE,
];
