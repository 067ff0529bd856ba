// Headlines, descriptions and bodies of a ninjs item. ninjs 1 has one of each kind (`body_text`, `body_xhtml`), ninjs 2
// and 3 have lists with roles and content types: several forms of one text, of which the best is taken.
import type { ArticleType, Association } from '../../article/article.ts';
import { DropRejected } from '../../errors.ts';
import { withNamedDatelines } from '../agencies/tt.ts';
import { readDateline } from '../readings/dateline.ts';
import { htmlPieces, textPieces } from '../syntax/html.ts';
import { type Piece, readPieces } from '../syntax/html-pieces.ts';
import { plainText } from '../syntax/inline.ts';
import { asText, foldKeys, isObject, type JsonObject, line, list, prose, text, unmarked } from '../syntax/json.ts';
import { parseXml } from '../syntax/xml.ts';
import { foldBlanks, type XmlElement } from '../syntax/xml-element.ts';

interface Form {
  readonly role: string;
  readonly contentType: string;
  readonly value: string;
}

/** Texts beside the main one. */
const ASIDE =
  /teaser|abstract|short|sub|kicker|over|dach|unter|strap|seo|sms|push|social|tweet|writer|alt|extension|sidebar|factbox/i;

/** The first paragraph, parted from the text below it. */
const LEAD = /^(?:lead|ingress|intro(?:duction)?|preamble|standfirst|chapeau|vorspann)$/i;

const isMain = ({ role }: Form): number => (role === 'main' ? 0 : ASIDE.test(role) || LEAD.test(role) ? 2 : 1);
const isHtml = ({ contentType }: Form): number => (/html/i.test(contentType) ? 1 : 0);

export function headlineOf(item: JsonObject): string | undefined {
  const [headline] = formsOf(item, 'headlines').sort((a, b) => isMain(a) - isMain(b));
  if (headline) return foldBlanks(unmarked(headline.value));
  return line(item, 'headline', 'headlinetext', 'title');
}

/** The caption of a picture, the summary of anything else. */
export function descriptionOf(item: JsonObject, type: ArticleType | undefined): string | undefined {
  const isOther = ({ role }: Form): number => (role.includes('caption') === (type === 'picture') ? 0 : 1);
  const [description] = formsOf(item, 'descriptions').sort(
    (a, b) => isMain(a) - isMain(b) || isOther(a) - isOther(b) || isHtml(a) - isHtml(b),
  );
  const sent =
    description?.value ??
    text(item, 'descriptiontext', 'descriptionhtml', 'descriptionxhtml', 'description', 'abstract');
  return sent === undefined ? undefined : unmarked(sent).trim() || undefined;
}

/** Better ones first: in plain text the paragraphs may be lost. */
type Kind = 'html' | 'nitf' | 'unknown' | 'plain';
const ORDER: readonly Kind[] = ['html', 'nitf', 'unknown', 'plain'];

/**
 * What the item says elsewhere is left out of the body: the headline above it, the captions and credits of pictures.
 */
export function bodyPieces(
  item: JsonObject,
  headline: string | undefined,
  associations: readonly Association[],
): readonly Piece[] {
  const forms: (Form & { kind: Kind })[] = [
    ...formsOf(item, 'bodies').map((form) => ({ ...form, kind: kindOf(form) })),
    ...['bodyxhtml', 'bodyhtml', 'bodyhtml5', 'bodyrichhtml5'].flatMap((key) => formOf(item, key, 'html')),
    ...formOf(item, 'bodynitf', 'nitf'),
    ...formOf(item, 'bodytext', 'plain'),
    ...formOf(item, 'body', 'unknown'),
  ];
  forms.sort((a, b) => isMain(a) - isMain(b) || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  for (const form of forms) {
    const pieces = piecesOf(form);
    if (pieces.some(({ text: piece }) => plainText(piece).trim() !== '')) {
      const story = [...leadAbove(form, forms, pieces), ...withoutHeadline(pieces, headline)];
      return withoutCaptions(story, associations);
    }
  }
  return [];
}

const formOf = (item: JsonObject, key: string, kind: Kind): (Form & { kind: Kind })[] => {
  // A list of paragraphs may stand for the text.
  const value = list(item, key)
    .flatMap((one) => asText(one) ?? [])
    .join('\n\n');
  return value.trim() === '' ? [] : [{ role: '', contentType: '', value, kind }];
};

/** What a lead of its own says, unless the text below says it again. */
function leadAbove(
  form: Form & { kind: Kind },
  forms: readonly (Form & { kind: Kind })[],
  pieces: readonly Piece[],
): readonly Piece[] {
  if (LEAD.test(form.role) || ASIDE.test(form.role)) return [];
  const lead = forms.find(({ role }) => LEAD.test(role));
  const above = lead === undefined ? [] : piecesOf(lead);
  return wordsOf(pieces).includes(wordsOf(above)) ? [] : above;
}

const wordsOf = (pieces: readonly Piece[]): string => foldBlanks(pieces.map(({ text }) => plainText(text)).join(' '));

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

function piecesOf({ kind, value }: Form & { kind: Kind }): Piece[] {
  if (kind === 'html') {
    const pieces = htmlPieces(withNamedDatelines(value));
    return isEscaped(value) ? textPieces(pieces.map(({ text: piece }) => piece).join('\n')) : pieces;
  }
  if (kind !== 'nitf') return textPieces(value);
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
  const pieces = readPieces(nitf);
  const opening = pieces.find(({ kind }) => kind === 'text');
  if (!opening || !readDateline(plainText(opening.text).trim())) return pieces;
  return pieces.filter(({ kind }) => kind !== 'dateline');
}

function withoutHeadline(pieces: readonly Piece[], headline: string | undefined): readonly Piece[] {
  const [first, ...others] = pieces;
  if (first?.kind !== 'heading' || foldBlanks(plainText(first.text)) !== headline) return pieces;
  return others;
}

/** TT has `figure` with `div class="byline"` in the body, and the same picture among the associations. */
function withoutCaptions(pieces: readonly Piece[], associations: readonly Association[]): readonly Piece[] {
  const said = new Set(associations.flatMap(({ caption, credit }) => [caption ?? '', credit ?? '']).map(foldBlanks));
  if (said.size === 0) return pieces;
  return pieces.filter(
    ({ kind, text: piece }) => !((kind === 'caption' || kind === 'byline') && said.has(foldBlanks(plainText(piece)))),
  );
}

/** What tells one form of a text, all of which may be missing. */
const FORM = ['role', 'value', 'text', 'contenttype', 'mimetype'];

/** The texts of a list, each with what it says of itself; ones of types that are no text are left out. */
function formsOf(item: JsonObject, key: string): Form[] {
  return list(item, key).flatMap((sent): Form[] => {
    if (!isObject(sent)) {
      const value = asText(sent);
      return value?.trim() ? [{ role: '', contentType: '', value }] : [];
    }
    const form = foldKeys(sent);
    const value = prose(form, 'value', 'text');
    if (value === undefined && !Array.isArray(item[key]) && !FORM.some((name) => Object.hasOwn(form, name))) {
      // Not a list: the texts by their roles.
      return Object.keys(form).flatMap((role) => {
        const said = prose(form, role);
        return said === undefined ? [] : [{ role, contentType: '', value: said }];
      });
    }
    const contentType = text(form, 'contenttype', 'mimetype') ?? '';
    if (value === undefined || !(contentType === '' || /text|html|xml/i.test(contentType))) return [];
    return [{ role: text(form, 'role')?.toLowerCase() ?? '', contentType, value }];
  });
}
