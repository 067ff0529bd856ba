// Bodies of a ninjs item as lists of paragraphs and as editors' blocks, known ones and others.
import { isPrivateName } from '../readings/role-words.ts';
import { asText, foldKeys, isObject, type JsonObject, member, text } from '../syntax/json.ts';
import { LANGUAGES } from './languages.ts';

/** A text, or what could be made out of one whose blocks are not known. */
export interface Said {
  readonly value: string;
  readonly isGuessed: boolean;
}

/** A text, or the list of paragraphs that may stand for it. */
export function paragraphsOf(sent: unknown): Said {
  if (!Array.isArray(sent)) return paragraphOf(sent);
  const paragraphs = sent.map(paragraphOf);
  return {
    value: paragraphs.map(({ value }) => value).join('\n\n'),
    isGuessed: paragraphs.some(({ isGuessed }) => isGuessed),
  };
}

function paragraphOf(sent: unknown): Said {
  const known = knownText(sent);
  return known === undefined
    ? { value: textsWithin(sent).join('\n\n'), isGuessed: true }
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
const FOR_DESK = /note|comment|remark|editorial|desk/i;
/** @param block with folded keys */
function isNoText(block: JsonObject): boolean {
  const type = text(block, 'type') ?? '';
  return (
    NO_TEXT.test(type) ||
    FOR_DESK.test(type) ||
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
function textsWithin(sent: unknown, key = ''): string[] {
  if (Array.isArray(sent)) {
    const texts = sent.flatMap((one) => textsWithin(one, key));
    return RUNS.test(key) && sent.some((one) => typeof member(one, 'text') === 'string') ? [texts.join('')] : texts;
  }
  if (!isObject(sent)) return typeof sent === 'string' && !ADDRESS.test(sent) ? [asText(sent) ?? ''] : [];
  const { _type, ...members } = sent;
  const block = foldKeys(_type === undefined ? sent : { ...members, type: _type });
  if (isNoText(block)) return [];
  const said = new Map<string, string>();
  for (const [name, one] of Object.entries(block)) {
    if (!TEXT_KEY.test(name) && !LANGUAGES.has(name)) continue;
    // The same in another form is no paragraph of its own.
    for (const own of textsWithin(one, name)) {
      const letters = lettersOf(own.replace(TAG, ''));
      if (letters === '' || !said.has(letters)) said.set(letters === '' ? own : letters, own);
    }
  }
  return [...said.values()];
}
/** Folded. Cells of a table are no paragraphs. */
const TEXT_KEY =
  /^(?:(?:body)?(?:html|text|xhtml)|innerhtml|markup|plain|value|content|body|p|paragraphs?|title|head(?:ing|line|er)?|quote|question|answer|root|children|items|list|facts|blocks|innerblocks|nodes|columns|data|entries)$/;
/** In editors' trees a paragraph is a list of runs, parted by where words are bold or linked. */
const RUNS = /^(?:children|content)$/;
export const ADDRESS = /^\s*(?:https?:)?\/\/\S+\s*$/i;
const TAG = /<[^<>]{0,500}>/g;

/** Quotation marks, dashes and dots are set anew from form to form. */
export const lettersOf = (said: string): string =>
  said
    .normalize()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
