// Headlines, descriptions and bodies of a ninjs item. ninjs 1 has one of each kind (`body_text`, `body_xhtml`), ninjs 2
// and 3 have lists with roles and content types: several forms of one text, of which the best is taken.
import type { ArticleType, Association } from '../../article/article.ts';
import { plainBlanks } from '../../article/spaces.ts';
import { DropRejected } from '../../errors.ts';
import { withNamedDatelines } from '../agencies/tt.ts';
import { separated } from '../nitf/document.ts';
import { readDateline } from '../readings/dateline.ts';
import { namesScript } from '../readings/role-words.ts';
import { htmlPieces, textPieces } from '../syntax/html.ts';
import { type Piece, readPieces } from '../syntax/html-pieces.ts';
import { plainText } from '../syntax/inline.ts';
import { foldKeys, isObject, type JsonObject, line, list, member, prose, text, unmarked } from '../syntax/json.ts';
import { foldKey } from '../syntax/json-head.ts';
import { withoutEntities } from '../syntax/lookup.ts';
import { parseXml } from '../syntax/xml.ts';
import { foldBlanks, type XmlElement } from '../syntax/xml-element.ts';
import { ADDRESS, lettersOf, mayBeText, paragraphsOf } from './blocks.ts';
import { foldCode, isSameCode, LANGUAGE, languageOf } from './languages.ts';

interface Form {
  readonly role: string;
  readonly contentType: string;
  readonly value: string;
}

/** Texts beside the main one. */
const ASIDE =
  /teaser|abstract|short|sub|kicker|over|dach|unter|strap|seo|sms|push|social|tweet|writer|alt|extension|sidebar|factbox/i;

/** The first paragraph, parted from the text below it. */
const LEAD = /^(?:lead|ingress|preamble|vorspann)$/i;
/** What an editor says of the story may stand there as well as its first paragraph: none may be put into its mouth. */
const INTRO = /^(?:intro(?:duction)?|standfirst|chapeau)$/i;

const isBeside = ({ role }: Form): boolean => ASIDE.test(role) || LEAD.test(role) || INTRO.test(role);
const isMain = (form: Form): number => (form.role === 'main' ? 0 : ASIDE.test(form.role) ? 3 : isBeside(form) ? 2 : 1);
const isScript = ({ role }: Form): number => Number(namesScript(role));
const isHtml = ({ contentType }: Form): number => (/html/i.test(contentType) ? 1 : 0);

export function headlineOf(item: JsonObject): string | undefined {
  const byRole = formsByRole(item, 'headlines');
  return (
    mainHeadline(formsOf(item, 'headlines')) ??
    line(item, 'headline', 'headlinetext') ??
    mainHeadline(formsByName(item, 'headlines')) ??
    mainHeadline(byRole.filter((form) => !isBeside(form))) ??
    line(item, 'title') ??
    mainHeadline(byRole)
  );
}

function mainHeadline(forms: readonly Form[]): string | undefined {
  const [headline] = forms.toSorted((a, b) => isMain(a) - isMain(b));
  return headline && foldBlanks(unmarked(headline.value));
}

/** The caption of a picture, a film, a sound or a graphic, the summary of anything else. */
export function descriptionOf(item: JsonObject, type: ArticleType | undefined): string | undefined {
  const hasCaption = type !== undefined && type !== 'text' && type !== 'composite';
  const isOther = ({ role }: Form): number => (role.includes('caption') === hasCaption ? 0 : 1);
  const bestOf = (forms: readonly Form[]): string | undefined =>
    forms.toSorted(
      (a, b) => isScript(a) - isScript(b) || isMain(a) - isMain(b) || isOther(a) - isOther(b) || isHtml(a) - isHtml(b),
    )[0]?.value;
  const sent =
    bestOf(formsOf(item, 'descriptions')) ??
    text(item, 'descriptiontext', 'descriptionhtml', 'descriptionxhtml', 'description') ??
    bestOf(formsByName(item, 'descriptions')) ??
    bestOf(formsByRole(item, 'descriptions')) ??
    text(item, 'abstract');
  return sent === undefined ? undefined : unmarked(sent).trim() || undefined;
}

/** Better ones first: in plain text the paragraphs may be lost. */
type Kind = 'html' | 'nitf' | 'unknown' | 'plain';
const ORDER: readonly Kind[] = ['html', 'nitf', 'unknown', 'plain'];

interface Story {
  readonly body: readonly Piece[];
  /** What is sent as the first paragraph or above it, where the body neither has nor says it. */
  readonly standfirst: string | undefined;
}

/**
 * What the item says elsewhere is left out of the body: the headline above it, the captions and credits of pictures.
 */
export function storyOf(item: JsonObject, headline: string | undefined, associations: readonly Association[]): Story {
  const single = [
    ...['bodyxhtml', 'bodyhtml', 'bodyhtml5', 'bodyrichhtml5'].flatMap((key) => formOf(item, key, 'html')),
    ...formOf(item, 'bodynitf', 'nitf'),
    ...formOf(item, 'bodytext', 'plain'),
    ...formOf(item, 'body', 'unknown'),
  ];
  const listed = formsOf(item, 'bodies').map(withKind);
  const byName = formsByName(item, 'bodies').map(withKind);
  const byRole = formsByRole(item, 'bodies').map(withKind);
  const sent =
    storyIn(listed, single, headline) ?? storyIn(byName, [], headline) ?? storyIn(byRole, [], headline) ?? [];
  const body = withoutCaptions(sent, associations);
  return { body, standfirst: standfirstIn([...listed, ...byRole], body, headline) };
}

type BodyForm = Form & { readonly kind: Kind; readonly isGuessed?: boolean };

const withKind = (form: Form): BodyForm => ({ ...form, kind: kindOf(form) });

/**
 * The best form that says something.
 * @param single the forms that are whole without any other
 */
function storyIn(
  listed: readonly BodyForm[],
  single: readonly BodyForm[],
  headline: string | undefined,
): readonly Piece[] | undefined {
  const forms = [...listed, ...single].sort(
    (a, b) =>
      isMain(a) - isMain(b) ||
      Number(a.isGuessed ?? false) - Number(b.isGuessed ?? false) ||
      ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind),
  );
  for (const form of forms) {
    const pieces = piecesOf(form);
    if (pieces.some(({ text: piece }) => plainText(piece).trim() !== '')) {
      const isWhole = single.includes(form) || isBeside(form);
      const lead = isWhole ? undefined : forms.find(({ role }) => LEAD.test(role));
      return [...(lead ? leadAbove(pieces, lead, headline) : []), ...withoutHeadline(pieces, headline)];
    }
  }
  return undefined;
}

const formOf = (item: JsonObject, key: string, kind: Kind): BodyForm[] => {
  const said = paragraphsOf(member(item, key));
  return said.value.trim() === '' ? [] : [{ role: '', contentType: '', kind, ...said }];
};

/** What an intro says is no paragraph, and a lead none above a text with a dateline or one that is whole. */
function standfirstIn(
  forms: readonly BodyForm[],
  body: readonly Piece[],
  headline: string | undefined,
): string | undefined {
  const form = forms.find(({ role }) => LEAD.test(role) || INTRO.test(role));
  const said =
    form === undefined
      ? ''
      : foldBlanks(
          piecesOf(form)
            .map(({ text: piece }) => plainText(piece))
            .join(' '),
        );
  const letters = lettersOf(said);
  if (letters === lettersOf(headline ?? '') || startOf(body).includes(letters.slice(0, SHARED_LETTERS)))
    return undefined;
  return said;
}

/** What a lead of its own says, unless the text below says it again, or has a dateline: then it opens the story. */
function leadAbove(pieces: readonly Piece[], lead: BodyForm, headline: string | undefined): readonly Piece[] {
  const opening = pieces.find(({ kind }) => kind === 'text' || kind === 'dateline');
  if (opening?.kind === 'dateline' || readDateline(plainText(opening?.text ?? '').trim())) return [];
  const title = lettersOf(headline ?? '');
  const above = piecesOf(lead).filter(({ text: piece }) => lettersOf(plainText(piece)) !== title);
  return startOf(pieces).includes(startOf(above).slice(0, SHARED_LETTERS)) ? [] : above;
}

/** A lead may be cut off, or end otherwise than the paragraph that it repeats. */
const SHARED_LETTERS = 40;
/** Below a byline and what else may stand above the first paragraph. */
const START = 3000;
const startOf = (pieces: readonly Piece[]): string =>
  lettersOf(
    pieces
      .map(({ text: piece }) => plainText(piece))
      .join(' ')
      .slice(0, START),
  );

function kindOf({ contentType, role, value }: Form): Kind {
  if (/html/i.test(contentType)) return 'html';
  if (/nitf/i.test(contentType) || /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?<nitf[\s>]/.test(value)) return 'nitf';
  if (/^text\/plain/i.test(contentType)) return 'plain';
  return contentType === '' && /html/i.test(role) ? 'html' : 'unknown';
}

/** Escaped twice: a tag that opens it, others that close, and no element; a text may begin with what it is about. */
const isEscaped = (html: string): boolean =>
  ESCAPED_START.test(html) && !ELEMENT.test(html) && (ESCAPED_END.test(html) || html.split(ESCAPED_P).length > 2);
const ESCAPED_START = /^\s*(?:&lt;|&#60;|&#x3c;)(?:[a-z]|!--)/i;
const ESCAPED_END = /(?:&lt;|&#60;|&#x3c;)\/[a-z]/i;
/** HTML need not close them. */
const ESCAPED_P = /(?:&lt;|&#60;|&#x3c;)p(?:&gt;|&#62;|>|\s)/i;
const ELEMENT = /<[a-z!/]/i;

function piecesOf({ kind, value }: BodyForm): Piece[] {
  if (kind === 'html') {
    const pieces = htmlPieces(withNamedDatelines(value));
    return isEscaped(value) ? textPieces(pieces.map(({ text: piece }) => piece).join('\n')) : pieces;
  }
  if (kind !== 'nitf') return textPieces(withoutEntities(value));
  try {
    return storyPieces(parseXml(value));
  } catch (error) {
    // Of several forms of a body one may be broken.
    if (error instanceof DropRejected) return htmlPieces(value);
    throw error;
  }
}

/** The dateline in the head of a NITF is left out where the story opens with its own. */
function storyPieces(nitf: XmlElement): Piece[] {
  const pieces = readPieces(separated(nitf));
  const opening = pieces.find(({ kind }) => kind === 'text');
  if (!opening || !readDateline(plainText(opening.text).trim())) return pieces;
  return pieces.filter(({ kind }) => kind !== 'dateline');
}

function withoutHeadline(pieces: readonly Piece[], headline: string | undefined): readonly Piece[] {
  const [first, ...others] = pieces;
  const isRepeated =
    first?.kind === 'heading' && headline !== undefined && wordsOf(first.text) === plainBlanks(headline);
  return isRepeated ? others : pieces;
}

const wordsOf = (marked: string): string => foldBlanks(plainBlanks(plainText(marked)));

/** TT has `figure` with `div class="byline"` in the body, and the same picture among the associations. */
function withoutCaptions(pieces: readonly Piece[], associations: readonly Association[]): readonly Piece[] {
  const said = new Set(associations.flatMap(({ caption, credit }) => [caption ?? '', credit ?? '']).map(wordsOf));
  if (said.size === 0) return pieces;
  return pieces.filter(
    ({ kind, text: piece }) => !((kind === 'caption' || kind === 'byline') && said.has(wordsOf(piece))),
  );
}

/** The texts of a list, each with what it says of itself; ones of types that are no text are left out. */
const formsOf = (item: JsonObject, key: string): Form[] =>
  list(item, key).flatMap((sent) => formIn(isObject(sent) ? foldKeys(sent) : { value: sent }));

/** @param form with folded keys */
function formIn(form: JsonObject): Form[] {
  const value = prose(form, 'value', 'text');
  const contentType = text(form, 'contenttype', 'mimetype') ?? '';
  if (value === undefined || !(contentType === '' || /text|html|xml/i.test(contentType))) return [];
  return [{ role: text(form, 'role')?.toLowerCase() ?? '', contentType, value }];
}

const COMMON_ROLES =
  'main|default|standard|primary|text|plain|html5?|xhtml|nitf|web|online|print|mobile|app|short|medium|long|full';
/** Folded keys that texts have where an object of them stands for the list. */
const ROLES: ReadonlyMap<string, RegExp> = new Map(
  [
    ['headlines', 'head(?:line)?|title|seo|social|push|sms|tweet'],
    ['descriptions', 'description|caption|summary|abstract|teaser'],
    ['bodies', 'body|content|story|article|lead|ingress|preamble|vorspann|intro(?:duction)?|standfirst|chapeau'],
  ].map(([key, own]): [string, RegExp] => [key!, new RegExp(`^(?:${COMMON_ROLES}|${own}){1,3}$`)]),
);
const PREFIXES = { headlines: 'headline', descriptions: 'description', bodies: 'body' };
/** ninjs 1 lets a wire end its names as it likes, as in `body_main`; such as `description_usage` (TT) are no text. */
function formsByName(item: JsonObject, key: keyof typeof PREFIXES): Form[] {
  const prefix = PREFIXES[key];
  return Object.keys(item).flatMap((name) => {
    const role = name.startsWith(prefix) ? name.slice(prefix.length) : '';
    return role !== '' && ROLES.get(key)!.test(role) ? formIn({ role, value: item[name] }) : [];
  });
}

/** The texts of an object that has them by their roles or languages, as strings, lists of paragraphs or forms again. */
function formsByRole(item: JsonObject, key: string): Form[] {
  const sent = member(item, key);
  if (!isObject(sent) || formsOf(item, key).length > 0) return [];
  const { contenttype, mimetype } = foldKeys(sent);
  const sentLanguage = foldCode(text(item, 'language') ?? '');
  const language = languageOf(sentLanguage.split('-')[0]!);
  const isOwn = (name: string): boolean | undefined => {
    const [, own] = LANGUAGE.exec(name) ?? [];
    return own === undefined ? undefined : languageOf(own) === language;
  };
  // The language of the item goes first, by its very code if it can: Bokmål is no Nynorsk. Of others the first that is sent.
  const isOther = (name: string): number => {
    const [code = sentLanguage] = LANGUAGE.exec(name) ?? [];
    return isSameCode(foldCode(code), sentLanguage) ? 0 : isOwn(name) ? 1 : 2;
  };
  return Object.entries(sent)
    .sort(([a], [b]) => isOther(a) - isOther(b))
    .flatMap(([name, said]) => {
      if (typeof said === 'number') return [];
      const role = foldKey(name);
      const { value } = paragraphsOf(said);
      const isKnown = ROLES.get(key)?.test(role) ?? false;
      // Texts in Chinese have no blank, and headlines in German may be one word.
      const isWord = isOwn(name) === true && /\p{L}{2}/u.test(value) && !ADDRESS.test(value);
      const isInLanguage = isWord || (LANGUAGE.test(name) && mayBeText(value, ''));
      const bare = foldKey(name.replace(LANGUAGE, ''));
      if (!isKnown && !(isInLanguage && (bare === '' || ROLES.get(key)?.test(bare)))) return [];
      return formIn({ contenttype, mimetype, ...(isObject(said) ? foldKeys(said) : {}), role, value });
    });
}
