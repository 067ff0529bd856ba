// Bodies of a ninjs item as lists of paragraphs and as editors' blocks, known ones and others.
import { isPrivateName, wordsOf } from '../readings/role-words.ts';
import { asText, foldKeys, isObject, type JsonObject, member, text } from '../syntax/json.ts';
import { LANGUAGES } from './languages.ts';

/** A text, or what could be made out of one whose blocks are not known. */
export interface Said {
  readonly value: string;
  readonly isGuessed: boolean;
}

/** A text, or the list of paragraphs that may stand for it. */
export function paragraphsOf(sent: unknown): Said {
  const paragraphs = (Array.isArray(sent) ? sent : [sent]).map(paragraphOf);
  const value = paragraphs.map(({ value: said }) => said).join('\n\n');
  const isGuessed = paragraphs.some((paragraph) => paragraph.isGuessed);
  // A story whose members are called by no word that is known is better guessed than lost.
  return { value: isGuessed && value.trim() === '' ? textsWithin(sent, mayBeProse).join('\n\n') : value, isGuessed };
}

function paragraphOf(sent: unknown): Said {
  const known = knownText(sent);
  return known === undefined
    ? { value: textsWithin(sent, isCalledText).join('\n\n'), isGuessed: true }
    : { value: known, isGuessed: false };
}

/** Undefined where a block may hold more than is known of. */
function knownText(sent: unknown): string | undefined {
  if (sent === null || sent === undefined || typeof sent === 'boolean') return '';
  if (!isObject(sent)) return asText(sent);
  const block = foldKeys(sent);
  if (isNoText(block)) return '';
  const said = ['html', 'value', 'text', 'content'].flatMap((key) => asText(block[key]) ?? []);
  return said[0] ?? (Object.entries(block).some(([key, one]) => mayBeText(one, key)) ? undefined : '');
}

/** Types of blocks between paragraphs. */
const NO_TEXT =
  /image|picture|photo|figure|graphic|video|audio|embed|media|gallery|advert|(?<![a-z])ads?(?![a-z])|promo|related|read-?_?more|newsletter/i;
/**
 * Beside what is private by its name, in whole words: `ednote`, `review-comment`. `Footnote`, `keynote` and `commentary` are
 * none, nor is a `comment` that nobody is named for.
 */
const FOR_DESK =
  /(?<!\p{L}|(?:foot|key) )(?:(?:ed|editor(?:ial|s)?)?notes?|remarks?)(?!\p{L})|desks?(?!\p{L})|\p{L} comments?(?!\p{L})/u;
/** @param block with folded keys */
function isNoText(block: JsonObject): boolean {
  const type = text(block, 'type') ?? '';
  return (
    NO_TEXT.test(type) ||
    FOR_DESK.test(wordsOf(type)) ||
    block.private === true ||
    block.internal === true ||
    [type, text(block, 'visibility') ?? ''].some(isPrivateName)
  );
}
export const mayBeText = (value: unknown, key: string): boolean =>
  typeof value === 'string'
    ? /\S\s+\S|<[a-z]/i.test(value) || TEXT_KEY.test(key)
    : typeof value === 'object' && value !== null;

/** What a block says in members that are called like texts or what holds them: anything else may be of the desk. */
function textsWithin(sent: unknown, isText: (key: string, value: unknown) => boolean, key = ''): string[] {
  if (Array.isArray(sent)) {
    if (isTable(sent)) return [sent.map((row) => row.map(asText).join('  ')).join('\n')];
    const texts = sent.flatMap((one) => textsWithin(one, isText, key));
    return RUNS.test(key) && areRuns(sent) ? [texts.join('')] : texts;
  }
  if (!isObject(sent)) return typeof sent === 'string' && !ADDRESS.test(sent) ? [asText(sent) ?? ''] : [];
  const { _type, ...members } = sent;
  const block = foldKeys(_type === undefined ? sent : { ...members, type: _type });
  if (isNoText(block)) return [];
  const said = new Set<string>();
  return Object.entries(block).flatMap(([name, one]) => {
    if (!isText(name, one)) return [];
    const own = textsWithin(one, isText, name);
    // The same in another form is no paragraph of its own, nor is a title that stands in its story again.
    const letters = lettersOf(own.join(' ').replace(TAG, ''));
    if (letters === '') return own;
    if (said.has(letters)) return [];
    const isTitled = said.has(lettersOf(own[0]!.replace(TAG, '')));
    said.add(letters);
    return isTitled ? own.slice(1) : own;
  });
}
/** Folded. */
const TEXT_KEY =
  /^(?:(?:body)?(?:html|text|xhtml)|innerhtml|rendered|markup|plain|value|content|body|p|paragraphs?|lead|copy|title|(?:sub|cross)?head(?:ing|line|er)?|quote|question|answer|root|children|items|list|facts|(?:inner)?blocks|(?:content)?elements|sections|nodes|columns|data|entries)$/;
const isCalledText = (key: string): boolean => TEXT_KEY.test(key) || LANGUAGES.has(key);
/** Of a member of any other name: times, names and code are short, and what pictures say is no story. */
const mayBeProse = (key: string, value: unknown): boolean =>
  isCalledText(key) ||
  (!/note|comment|remark|desk|caption|credit|copyright|instruct|embargo|workflow|fallback|^(?:alt|css|seo|meta)|^logs?$|bio$/.test(
    key,
  ) &&
    !isPrivateName(key) &&
    (typeof value === 'object' || (typeof value === 'string' && value.split(' ', MIN_PROSE).length === MIN_PROSE)));
/** In words. */
const MIN_PROSE = 4;
/** In editors' trees a paragraph is a list of runs, parted by where words are bold or linked. */
const RUNS = /^(?:children|content)$/;
/** Of whatever type they are, some runs have the blank between two words at their edge, as paragraphs only have by mistake. */
function areRuns(list: readonly unknown[]): boolean {
  const types = list.flatMap((one) => (typeof member(one, 'text') === 'string' ? (text(one, 'type') ?? 'text') : []));
  return (
    types.includes('text') ||
    (types.length > 0 &&
      !types.some((type) => BLOCK.test(type)) &&
      list.some((one) => EDGE.test(String(isObject(one) ? member(one, 'text') : one))))
  );
}
const BLOCK = /^(?:p|para(?:graph)?|h\d|head(?:ing|er)?|block|(?:list[ _-]?)?item|li)$/i;
/** Behind a full stop it may be a careless hand's. */
const EDGE = /^ \S|[^\s.:!?] $/;
/** Rows of as many cells each, not all of which are sentences: columns of a page hold paragraphs. */
const isTable = (list: readonly unknown[]): list is unknown[][] => {
  const [first, ...others] = list;
  if (!Array.isArray(first) || !others.every((row) => Array.isArray(row) && row.length === first.length)) return false;
  const cells = list.flat();
  const isCell = (one: unknown): boolean => typeof one === 'string' || typeof one === 'number';
  return others.length > 0 && cells.every(isCell) && !cells.every((cell) => SENTENCE.test(String(cell)));
};
const SENTENCE = /[.!?]["'”’»]?$/;
export const ADDRESS = /^\s*(?:https?:)?\/\/\S+\s*$/i;
const TAG = /<[^<>]{0,500}>/g;

/** Quotation marks, dashes and dots are set anew from form to form. */
export const lettersOf = (said: string): string =>
  said
    .normalize()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
